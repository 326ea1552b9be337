"""``Session``: one sequence over weights resident on a device: prefill, decode and generate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from xlaspike.checkpoints.model import Model
from xlaspike.dtypes import F32, I32
from xlaspike.emitter import llama_graphs
from xlaspike.errors import XlaspikeError
from xlaspike.llama.arguments import cache_bytes

from .decoder import CONTEXT_BUCKETS, Decoder, check_capacity, check_room, not_finite, padded
from .resident import Resident
from .sampling import GREEDY, Sampler, Sampling


def capacity_for(tokens: int, window: int | None = None) -> int:
    """The capacity that holds ``tokens``, in steps of the smallest context bucket, and within ``window`` where they are."""
    rounded = -(-max(tokens, 1) // CONTEXT_BUCKETS[0]) * CONTEXT_BUCKETS[0]
    return rounded if window is None else max(tokens, min(rounded, window))


class Session(Decoder):
    """One sequence on one device. Use as a context manager, or ``close()`` it.

    ``capacity`` is ``S``, the rows of the cache; the rest is ``Resident``'s, which the session opens and closes, and which
    others may use meanwhile as ``resident``. Raises ``XlaspikeError`` as that does.
    """

    def __init__(
        self,
        model: Model,
        *,
        weights: str = "stored",
        embedding: str | None = None,
        contraction: str = "reduce",
        capacity: int = 256,
        device: str = "local-task",
        threads: int | None = None,
        flags: Sequence[str] = (),
        cache_dir: Path | None = None,
    ):
        room = cache_bytes(model.config, check_capacity(capacity, model))
        resident = Resident(
            model, weights=weights, embedding=embedding, contraction=contraction,
            device=device, threads=threads, flags=flags, cache_dir=cache_dir, room=room,
        )  # fmt: skip
        self.weights, self.contraction, self.formats, self.cache_dir = weights, contraction, resident.formats, cache_dir
        self._sequence = 0
        try:
            super().__init__(resident, capacity)
        except BaseException:
            resident.close()
            raise

    def close(self) -> None:
        """Release every device buffer and module, those of ``resident`` too: whoever else decodes with it is at an end."""
        super().close()
        self.resident.close()

    def reset(self) -> None:
        """Forget the sequence. What it left in the cache has no weight, as in ``Decoder.reset``."""
        super().reset()
        self.position = 0
        self._sequence += 1

    def prefill(self, ids: Sequence[int]) -> int:
        """Append ``ids`` to the sequence; returns the greedy next id."""
        return self._token([answer for answer, _ in self._append(ids, "argmax")][-1])

    def logits(self, ids: Sequence[int]) -> np.ndarray:
        """Append ``ids``; returns f32 ``[len(ids), V]``, the logits after each, -inf for an id that cannot follow."""
        return np.concatenate([self._logits(answer, count) for answer, count in self._append(ids, "logits")])

    def decode(self, token: int, result: str = "argmax") -> int | np.ndarray:
        """Append one id at the next position; returns the greedy next id, or f32 ``[V]`` for ``result="logits"``."""
        check_room(self.capacity, 1, self.position)
        answer = self._step(self.model.check_ids([token])[0], result)
        return self._token(answer) if result == "argmax" else self._logits(answer, 1)[0]

    def generate(
        self, ids: Sequence[int], steps: int, stop: Sequence[int] | None = None, sampling: Sampling = GREEDY
    ) -> Iterator[int]:
        """Continuation of ``ids`` from an empty cache, at most ``steps`` ids, each as soon as it is known.

        The n-th is the n-th that a ``Sampler`` of ``sampling`` draws. It ends with the first id of ``stop`` (default: the
        model's end-of-text ids), which is the last one yielded.
        """
        ids = self.model.check_ids(ids)
        check_steps(steps)
        check_room(self.capacity, len(ids) + steps)
        return self._generate(ids, steps, self.model.eos if stop is None else stop, sampling)

    def _generate(self, ids: np.ndarray, steps: int, stop: Sequence[int], sampling: Sampling) -> Iterator[int]:
        self.reset()  # here and not above: between the call and the first token another may have used the session
        sampler = None if sampling.greedy else Sampler(sampling)
        token, sequence = self._first(ids, sampler), self._sequence
        yield token
        for _ in range(steps - 1):
            if token in stop:
                return
            if self._sequence != sequence:
                raise XlaspikeError("session: expected its own sequence to go on, found that another was started")
            token = self._next(token, sampler)
            yield token

    def _first(self, ids: np.ndarray, sampler: Sampler | None) -> int:
        if sampler is None:
            return self.prefill(ids)
        if len(ids) > 1:  # the last by a step: a prefill that gives logits gives those of every row
            self.prefill(ids[:-1])
        return self._next(ids[-1], sampler)

    def _next(self, token: int, sampler: Sampler | None) -> int:
        return self.decode(token) if sampler is None else sampler.draw(self.decode(token, "logits"))

    def _append(self, ids: Sequence[int], result: str) -> Iterator[tuple]:
        """Run ``ids`` through prefill buckets, and through decode where no bucket fits before the end of the cache."""
        ids = self.model.check_ids(ids)
        check_room(self.capacity, len(ids), self.position)
        while len(ids):
            rows, count = self._bucket(len(ids))
            if rows is None:
                yield self._step(ids[0], result), 1
            else:
                tokens, end = padded(ids[:count], rows), self.position + rows
                answer = self.call("prefill", end, result, rows, tokens=tokens, position=self.position, length=count)
                self.position += count
                yield answer, count
            ids = ids[count:]

    def _bucket(self, count: int) -> tuple[int | None, int]:
        """Rows of the bucket for the next of ``count`` ids and how many it takes; none where each would pass the cache's end.

        An odd bucket there, as ``Engine`` has one, would be a program for each position that a prefill may start from.
        """
        fitting = [rows for rows in llama_graphs.LENGTH_BUCKETS if self.position + rows <= self.capacity]
        if not fitting:
            return None, 1
        rows = next((rows for rows in fitting if rows >= count), fitting[-1])
        return rows, min(rows, count)

    def _step(self, token: int, result: str):
        answer = self.call("decode", self.position + 1, result, tokens=token, position=self.position)
        self.position += 1
        return answer

    def _token(self, answer) -> int:
        token = int(self.device.download(answer, I32))
        if not 0 <= token < self.model.config.V:
            raise self._not_finite(self.position - 1)
        return token

    def _logits(self, answer, count: int) -> np.ndarray:
        logits = self.device.download(answer, F32).reshape(-1, self.model.config.V)[:count]
        finite = np.isfinite(logits.max(1))  # as in ``argmax`` and a ``Sampler``; NaN is the greatest
        if not finite.all():
            raise self._not_finite(self.position - count + int(finite.argmin()))
        return logits

    def _not_finite(self, position: int) -> XlaspikeError:
        self._caches = []  # what is in them may be NaN, which no mask removes
        self.reset()
        return not_finite(position)


def check_steps(steps: int) -> None:
    """Raises ``XlaspikeError`` for a count of steps below 1."""
    if steps < 1:
        raise XlaspikeError(f"steps: expected at least 1, found {steps}")
