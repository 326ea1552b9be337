"""``Engine``: many requests over one resident model, each in a slot of its own while it runs.

A step lets those who wait into free slots, first come first served, each by a prefill of its slot alone, and then runs one
``ragged`` step of all slots. For a row no other slot is read, and of its own slot nothing that an earlier request left. Only
which program runs follows the company: ``C`` that of the furthest row, logits where one row draws. Programs may add up in
another order, so company can change how a logit is rounded, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from xlaspike.checks import is_integer
from xlaspike.dtypes import F32, I32
from xlaspike.emitter.llama_graphs import LENGTH_BUCKETS
from xlaspike.errors import XlaspikeError, printable
from xlaspike.runner.decoder import Decoder, check_room, not_finite, padded
from xlaspike.runner.resident import Resident
from xlaspike.runner.sampling import GREEDY, Sampler, Sampling


class AdmissionError(XlaspikeError):
    """A request that an engine cannot take; nothing has changed."""


@dataclass(frozen=True)
class Request:
    """At most ``max_tokens`` ids after ``prompt``, up to the first of ``stop`` (default: the model's end-of-text ids)."""

    id: str
    prompt: Sequence[int]
    max_tokens: int
    sampling: Sampling = GREEDY
    stop: Sequence[int] | None = None

    @property
    def rows(self) -> int:
        """Rows of a cache that holds the prompt and all that may follow."""
        return len(self.prompt) + self.max_tokens


@dataclass(frozen=True)
class Start:
    """The request has left the line and sits in ``slot``."""

    id: str
    slot: int


@dataclass(frozen=True)
class Token:
    """The next id of the request's stream."""

    id: str
    token: int


@dataclass(frozen=True)
class Finish:
    """The last event of a request. ``reason`` is ``stop`` (its last token is one of its stop ids), ``length``, ``cancelled``
    or ``error``, which ``message`` explains.
    """

    id: str
    reason: str
    message: str = ""


Event = Start | Token | Finish


def _is_list(value: object) -> bool:
    return isinstance(value, Sequence) or (isinstance(value, np.ndarray) and value.ndim == 1)


def _stop_ids(stop: object) -> tuple[int, ...]:
    """A copy of ``stop``, whose ids may be any integers. Raises ``XlaspikeError`` for what is no list of them."""
    if not _is_list(stop) or not all(map(is_integer, stop)):
        raise XlaspikeError(f"stop: expected token ids, found {printable(stop)}")
    return tuple(stop)


class _Row:
    """A request and how far it is: ``position`` rows of its slot are written, and ``token`` is to be fed next."""

    def __init__(self, request: Request, prompt: np.ndarray, stop: Sequence[int]):
        self.request, self.prompt, self.stop = request, prompt, stop
        self.sampler = Sampler(request.sampling)
        self.position = self.token = self.count = 0


class Engine(Decoder):
    """``slots`` requests at a time over ``resident``, each of at most ``capacity`` tokens with its prompt.

    Use as a context manager, or ``close()`` it. Raises ``XlaspikeError`` for slots or a capacity that the model or the memory
    does not allow.
    """

    def __init__(self, resident: Resident, slots: int = 8, capacity: int = 256):
        super().__init__(resident, capacity, slots)

    def reset(self) -> None:
        """Forget every request, waiting or running, and every event."""
        super().reset()
        self._waiting: dict[str, _Row] = {}  # in order of arrival
        self._rows: list[_Row | None] = [None] * self.slots
        self._events: list[Event] = []

    def close(self) -> None:
        """Cancel what waits or runs and release the caches; events can still be read."""
        if not self._closed:
            for name in [*(row.request.id for row in self._rows if row), *self._waiting]:
                self.cancel(name)
        super().close()

    # ***** requests *****

    def submit(self, request: Request) -> None:
        """Put ``request`` last in line.

        Raises ``AdmissionError``, and nothing has changed, for a prompt that is empty or has what is no id, for ``max_tokens``
        below 1 or too many for the capacity, for a ``sampling`` or ``stop`` that is none, for an id that waits or runs, and
        where the engine is closed.
        """
        try:
            row = self._admitted(request)
        except XlaspikeError as error:
            raise AdmissionError(f"request {printable(request.id)}: {error}") from None
        self._waiting[request.id] = row

    def takes(self, request: Request) -> bool:
        """Whether ``submit`` would take ``request`` now."""
        try:
            self._admitted(request)
        except XlaspikeError:
            return False
        return True

    def _admitted(self, request: Request) -> _Row:
        self._require_open()
        name, most = request.id, request.max_tokens
        if not isinstance(name, str) or name in self._waiting or self._slot(name) is not None:
            raise XlaspikeError(f"id: expected text that no other request in the engine has, found {printable(name)}")
        if not _is_list(request.prompt):
            raise XlaspikeError(f"prompt: expected token ids, found {printable(request.prompt)}")
        prompt = self.model.check_ids(request.prompt)
        if not is_integer(most, 1):
            raise XlaspikeError(f"max_tokens: expected an integer of at least 1, found {printable(most)}")
        check_room(self.capacity, request.rows)
        if not isinstance(request.sampling, Sampling):
            raise XlaspikeError(f"sampling: expected a Sampling, found {printable(request.sampling)}")
        return _Row(request, prompt, self.model.eos if request.stop is None else _stop_ids(request.stop))

    def _slot(self, name: str) -> int | None:
        """Where the request with the id ``name`` runs."""
        return next((slot for slot, row in enumerate(self._rows) if row and row.request.id == name), None)

    def cancel(self, name: str) -> bool:
        """End the request with the id ``name``, waiting or running; false where there is none, as after its end."""
        if name in self._waiting:
            del self._waiting[name]
            self._events.append(Finish(name, "cancelled"))
            return True
        if (slot := self._slot(name)) is not None:
            self._finish(slot, "cancelled")
        return slot is not None

    def events(self) -> list[Event]:
        """What has happened since the last call, in order: of each request its start, its tokens, its finish."""
        found, self._events = self._events, []
        return found

    # ***** steps *****

    def step(self) -> bool:
        """Start requests until no slot is free, then give every running one its next token; whether work remains.

        A request gets its first token from its prefill, and in the same step its second. One whose prefill fails or whose
        logits are no numbers ends as ``error``, and the others go on. Raises ``XlaspikeError`` where the step of all fails,
        which only the compiler or the device can: nothing is lost, and the next call tries it again.
        """
        self._require_open()
        for slot in range(self.slots):
            while self._rows[slot] is None and self._waiting:  # again after a request that its prefill ends
                self._start(slot)
        if any(self._rows):
            self._advance({slot: row for slot, row in enumerate(self._rows) if row})
        return bool(self._waiting) or any(self._rows)

    def _start(self, slot: int) -> None:
        """The first in line into ``slot``, where it is only once its prompt is: whatever else is raised leaves it in line."""
        row = next(iter(self._waiting.values()))
        try:
            found, message = self._fill(slot, row), ""
        except XlaspikeError as error:
            found, message = None, str(error)
        self._rows[slot] = self._waiting.pop(row.request.id)
        self._events.append(Start(row.request.id, slot))
        if found is None:
            self._finish(slot, "error", message)
        else:
            self._take(slot, row, found)

    def _fill(self, slot: int, row: _Row) -> np.ndarray:
        """The prompt into ``slot``; returns the ``argmax`` ``[]`` or ``logits`` ``[V]`` after it."""
        for start, rows, count in self._buckets(len(row.prompt)):
            result = row.request.sampling.result if start + count == len(row.prompt) else "argmax"
            tokens = padded(row.prompt[start : start + count], rows)
            answer = self.call("fill", start + rows, result, rows, tokens=tokens, slot=slot, position=start, length=count)
        row.position = len(row.prompt)
        return self._download(answer, result)

    def _buckets(self, length: int) -> Iterator[tuple[int, int, int]]:
        """Position, rows and length of each prefill of a prompt; where a bucket would pass the cache's end, what is left.

        Every prompt starts at row 0: that is one more program at most, whereas a session, which prefills from any position,
        would need one for each and goes on in steps.
        """
        for start in range(0, length, LENGTH_BUCKETS[-1]):
            count = min(length - start, LENGTH_BUCKETS[-1])
            rows = next(rows for rows in LENGTH_BUCKETS if rows >= count)
            yield start, min(rows, self.capacity - start), count

    def prepare_prompt(self, length: int, result: str) -> None:
        """Compile and load the prefills of a prompt of ``length`` ids, the last one with ``result``, before it is timed."""
        for start, rows, count in self._buckets(length):
            self.program("fill", start + rows, result if start + count == length else "argmax", rows)

    def _advance(self, running: dict[int, _Row]) -> None:
        """One step of all slots. One that is free computes its first row, which a prefill overwrites before it is read."""
        tokens, positions = np.zeros((2, self.slots), np.int32)
        for slot, row in running.items():
            tokens[slot], positions[slot] = row.token, row.position
        results = {row.request.sampling.result for row in running.values()}
        result = "logits" if "logits" in results else "argmax"
        answer = self.call("ragged", int(positions.max()) + 1, result, tokens=tokens, positions=positions)
        found = self._download(answer, result)
        for slot, row in running.items():
            row.position += 1
            self._take(slot, row, found[slot])

    def _download(self, answer, result: str) -> np.ndarray:
        return self.device.download(answer, I32 if result == "argmax" else F32)

    def _take(self, slot: int, row: _Row, found: np.ndarray) -> None:
        """The next token of ``row`` out of its ``argmax`` or ``logits``."""
        try:
            token = row.sampler.draw(found) if found.ndim else int(found)
        except XlaspikeError:
            token = self.model.config.V  # as ``argmax`` says it
        if token >= self.model.config.V:
            self._finish(slot, "error", str(not_finite(row.position - 1)))
            return
        row.token, row.count = token, row.count + 1
        self._events.append(Token(row.request.id, token))
        if token in row.stop or row.count == row.request.max_tokens:
            self._finish(slot, "stop" if token in row.stop else "length")

    def _finish(self, slot: int, reason: str, message: str = "") -> None:
        self._events.append(Finish(self._rows[slot].request.id, reason, message))
        self._rows[slot] = None
