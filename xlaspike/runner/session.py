"""``Session``: prefill, decode and generate for one sequence, with resident weights."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from xlaspike.checkpoints.model import Model
from xlaspike.dtypes import F32, I32
from xlaspike.errors import XlaspikeError
from xlaspike.llama import LENGTH_BUCKETS, MOST_TOKENS_A_CALL, cache_bytes

from .cached_sequence import CachedSequence
from .decoder import CONTEXT_BUCKETS, check_capacity, check_room, not_finite, padded
from .options import LoadOptions
from .resident import Resident
from .sampling import GREEDY, Sampler, Sampling
from .speculation import Speculation


def capacity_for(tokens: int) -> int:
    """The capacity for ``tokens``: a multiple of the smallest context bucket."""
    return -(-max(tokens, 1) // CONTEXT_BUCKETS[0]) * CONTEXT_BUCKETS[0]


class Session(CachedSequence):
    """One sequence on one device. Use as a context manager, or ``close()`` it.

    ``capacity`` is ``S``, the rows of the cache; by default 256.
    ``changes`` are fields of ``LoadOptions`` that replace those of ``options``, as in ``Session(model, weights="int4")``. The
    session opens and closes its ``resident``, which others may use while it is open. Raises ``XlaspikeError`` as ``Resident``
    does.
    """

    def __init__(self, model: Model, options: LoadOptions | None = None, *, capacity: int | None = None, **changes: object):
        options = replace(options or LoadOptions(), **changes)
        resident = Resident(model, options, room=cache_bytes(model.config, check_capacity(capacity), cache=options.cache))
        try:
            super().__init__(resident, capacity)
        except BaseException:
            resident.close()
            raise

    def close(self) -> None:
        """Release all device buffers and modules, those of ``resident`` too."""
        super().close()
        self.resident.close()

    # ***** calls *****

    def prefill(self, ids: Sequence[int]) -> int:
        """Append ``ids`` to the sequence; returns the greedy next id."""
        return self._checked_token([answer for answer, _ in self._run_buckets(ids, "argmax")][-1])

    def logits(self, ids: Sequence[int]) -> np.ndarray:
        """Append ``ids``; returns f32 ``[len(ids), V]``, the logits after each id, -inf for an id that cannot follow."""
        return np.concatenate([self._checked_logits(answer, count) for answer, count in self._run_buckets(ids, "logits")])

    def decode(self, token: int, result: str = "argmax") -> int | np.ndarray:
        """Append one id at the next position; returns the greedy next id, or f32 ``[V]`` for ``result="logits"``."""
        check_room(self.capacity, 1, self.position)
        answer = self._run_decode(self.model.check_ids([token])[0], result)
        return self._checked_token(answer) if result == "argmax" else self._checked_logits(answer, 1)[0]

    def decode_several(self, token: int, steps: int) -> np.ndarray:
        """Append one id, then ``steps - 1`` times the greedy next one; returns the greedy ids after each, i32 ``[steps]``.

        All in one call, in which the ids stay on the device. Raises ``XlaspikeError`` for more steps than tokens a call.
        """
        check_steps_per_call(steps, GREEDY)
        check_room(self.capacity, steps, self.position)
        (token,), start = self.model.check_ids([token]), self.position
        answer = self.call("multi_decode", start + steps, "argmax", steps, tokens=token, position=start)
        tokens = self._checked_tokens(answer, start, steps)
        self._ids += [int(token), *tokens[:-1].tolist()]
        return tokens

    def verify(self, ids: Sequence[int], rows: int | None = None) -> np.ndarray:
        """Append ``ids`` in one call; returns the greedy next id after each, i32 ``[len(ids)]``.

        ``rows`` is the number of tokens that the program computes, ``len(ids)`` or more; all must fit the cache. Raises
        ``XlaspikeError`` where the logits after any of ``ids`` are not finite: their rows would spoil the cache.
        """
        ids, start = self.model.check_ids(ids), self.position
        rows = len(ids) if rows is None else rows
        if not 1 <= rows <= MOST_TOKENS_A_CALL:
            raise XlaspikeError(f"verify: expected 1 to {MOST_TOKENS_A_CALL} rows, found {rows}")
        if not 1 <= len(ids) <= rows:
            raise XlaspikeError(f"verify: expected 1 to {rows} ids, found {len(ids)}")
        check_room(self.capacity, rows, start)
        answer = self.call("verify", start + rows, "argmax", rows, tokens=padded(ids, rows), position=start)
        self._ids += ids.tolist()
        return self._checked_tokens(answer, start, len(ids))

    # ***** generation *****

    def prepare_generation(
        self,
        count: int,
        steps: int,
        sampling: Sampling = GREEDY,
        steps_per_call: int = 1,
        speculation: Speculation | None = None,
        kept: int = 0,
    ) -> None:
        """Compile and load what ``generate`` runs, so that no timing includes it.

        The prompt has ``count`` ids. The cache holds the first ``kept`` of them already. At most ``steps`` ids follow.
        """
        check_steps_per_call(steps_per_call, sampling, speculation is not None)
        end = count + steps
        self.prepare(end, sampling.result)
        if speculation:
            for context in self.contexts(count + speculation.rows, min(end + speculation.count, self.capacity)):
                self.program("verify", context, "argmax", speculation.rows)
        if steps_per_call > 1:
            for context in self.contexts(count + steps_per_call, end):
                self.program("multi_decode", context, "argmax", steps_per_call)
        position = kept
        for bucket, taken in self._buckets(position, count - kept - (not sampling.greedy)):
            self.program("prefill" if bucket else "decode", position + (bucket or 1), "argmax", bucket)
            position += taken

    def generate(
        self,
        ids: Sequence[int],
        steps: int,
        stop: Sequence[int] | None = None,
        sampling: Sampling = GREEDY,
        steps_per_call: int = 1,
        speculation: Speculation | None = None,
        reuse: bool = False,
    ) -> Iterator[int]:
        """Continue ``ids`` by at most ``steps`` ids, and yield each id as soon as it is known.

        The cache is emptied first, or with ``reuse`` keeps as many of ``ids`` as it begins with (``reusable``).

        ``sampling`` draws the ids in order. The first id in ``stop`` (default: the model's end-of-text ids) ends the
        continuation and is yielded too. The device makes ``steps_per_call`` steps in a call while as many are wanted, and
        what they give after a stop id is discarded, unless it is not finite. ``speculation`` proposes ids, which a call
        confirms; it changes none. Raises ``XlaspikeError`` for ids or steps that do not fit the cache, and for several steps in
        a call, or a speculation, where ids are drawn, which the host does.
        """
        ids = self.model.check_ids(ids)
        check_steps(steps)
        check_room(self.capacity, len(ids) + steps)
        check_steps_per_call(steps_per_call, sampling, speculation is not None)

        def more(sequence: Sequence[int], most: int) -> list[int]:
            if speculation:
                return speculation.next_tokens(self, sequence, most)
            if 1 < steps_per_call <= most:
                return self.decode_several(sequence[-1], steps_per_call).tolist()
            return [self._sample_next(sequence[-1], sampler)]

        sampler = None if sampling.greedy else Sampler(sampling)
        return self._generate(ids, steps, self.model.eos if stop is None else stop, sampler, more, reuse)

    def _generate(
        self,
        ids: np.ndarray,
        steps: int,
        stop: Sequence[int],
        sampler: Sampler | None,
        more: Callable[[Sequence[int], int], list[int]],
        reuse: bool,
    ) -> Iterator[int]:
        """``more`` gives the next ids after a sequence, one or more and at most so many."""
        # Here, since the session may be used between ``generate`` and the first token.
        kept = 0
        if reuse:
            kept = self.keep(ids)
        else:
            self.reset()
        token, sequence = self._prefill_and_sample(ids[kept:], sampler), self._sequence
        yield token
        history, done = [*ids.tolist(), token], 1
        while done < steps and token not in stop:
            start = len(history) - 1
            self._require_current(sequence, start)
            found = more(history, steps - done)
            appended = [history[-1], *found[:-1]]
            history += found
            for i, token in enumerate(found, 1):
                if i > 1:
                    self._require_current(sequence, start + i - 1)
                self._ids[start:] = appended[:i]  # rows that the call wrote beyond are stale: nothing has followed yet
                yield token
                if token in stop:
                    return
            done += len(found)

    def _require_current(self, sequence: int, position: int) -> None:
        """Raises ``XlaspikeError`` where the session holds another sequence, or not ``position`` ids of it."""
        if (self._sequence, self.position) != (sequence, position):
            raise XlaspikeError(
                "session: this generator is stale, because the session was reset or used, or generate() was called again"
            )

    def _prefill_and_sample(self, ids: np.ndarray, sampler: Sampler | None) -> int:
        if sampler is None:
            return self.prefill(ids)
        if len(ids) > 1:  # the last id by a step, since a prefill computes the logits of every token
            self.prefill(ids[:-1])
        return self._sample_next(ids[-1], sampler)

    def _sample_next(self, token: int, sampler: Sampler | None) -> int:
        return self.decode(token) if sampler is None else sampler.draw(self.decode(token, "logits"))

    def _run_buckets(self, ids: Sequence[int], result: str) -> Iterator[tuple]:
        """Run ``ids`` through prefill buckets, or through decode steps where no bucket fits before the end of the cache."""
        ids = self.model.check_ids(ids)
        check_room(self.capacity, len(ids), self.position)
        for bucket, count in self._buckets(self.position, len(ids)):
            if bucket is None:
                yield self._run_decode(ids[0], result), 1
            else:
                tokens, end = padded(ids[:count], bucket), self.position + bucket
                answer = self.call("prefill", end, result, bucket, tokens=tokens, position=self.position, length=count)
                self._ids += ids[:count].tolist()
                yield answer, count
            ids = ids[count:]

    def _buckets(self, position: int, count: int) -> Iterator[tuple[int | None, int]]:
        """The buckets for ``count`` ids from ``position`` on, and how many go into each; None where no bucket fits before the
        cache's end.

        A shorter bucket there, as in ``Engine``, would be one more program for every position that a prefill starts from.
        """
        while count:
            fitting = [bucket for bucket in LENGTH_BUCKETS if position + bucket <= self.capacity]
            bucket = next((bucket for bucket in fitting if bucket >= count), fitting[-1] if fitting else None)
            taken = min(bucket or 1, count)
            yield bucket, taken
            position, count = position + taken, count - taken

    def _run_decode(self, token: int, result: str):
        answer = self.call("decode", self.position + 1, result, tokens=token, position=self.position)
        self._ids.append(int(token))
        return answer

    def _checked_token(self, answer) -> int:
        return int(self._checked_tokens(answer, self.position - 1, 1)[0])

    def _checked_tokens(self, answer, start: int, count: int) -> np.ndarray:
        """The first ``count`` ids in ``answer``, those after the positions from ``start`` on."""
        tokens = self.device.download(answer, I32).reshape(-1)[:count]
        sound = (tokens >= 0) & (tokens < self.model.config.V)
        if not sound.all():
            raise self._not_finite(start + int(sound.argmin()))
        return tokens

    def _checked_logits(self, answer, count: int) -> np.ndarray:
        logits = self.device.download(answer, F32).reshape(-1, self.model.config.V)[:count]
        finite = np.isfinite(logits.max(1))  # the rule of ``argmax`` and ``Sampler``; NaN counts as greatest
        if not finite.all():
            raise self._not_finite(self.position - count + int(finite.argmin()))
        return logits

    def _not_finite(self, position: int) -> XlaspikeError:
        self._caches = []  # they may hold NaN, which no mask removes
        self.reset()
        return not_finite(position)


def check_steps(steps: int) -> None:
    """Raises ``XlaspikeError`` for less than one step."""
    if steps < 1:
        raise XlaspikeError(f"steps: expected at least 1, found {steps}")


def check_steps_per_call(steps: int, sampling: Sampling, speculates: bool = False) -> None:
    """Raises ``XlaspikeError`` for less than one step, for several or a speculation where the host draws the id between
    them, and for both.
    """
    if steps < 1:
        raise XlaspikeError(f"steps per call: expected at least 1, found {steps}")
    if steps > MOST_TOKENS_A_CALL:  # a stop id among the first could not be rolled back to in a ring
        raise XlaspikeError(f"steps per call: expected at most {MOST_TOKENS_A_CALL}, found {steps}")
    if speculates and not sampling.greedy:
        raise XlaspikeError(f"proposed ids: expected no temperature, found {sampling.temperature}")
    if speculates and steps > 1:
        raise XlaspikeError(f"proposed ids: expected one step per call, found {steps}")
    if steps > 1 and not sampling.greedy:
        raise XlaspikeError(f"steps per call: expected 1 with a temperature, found {steps}")
