"""``Engine``: many requests over one resident model, each in a slot of its own while it runs.

A step starts waiting requests in free slots, first come first served, with a prefill of that slot alone. It then runs one
``ragged`` decode step of all slots. A request reads no other slot. Where its prompt begins as the sequence in some slot does,
of a request that runs or has ended, its own slot becomes a copy of that one, and the prefill starts after what both have.

Other requests affect only which program runs: its context covers the longest sequence, and it returns logits as soon as one
request samples. Programs may add in another order, so batching can change rounding, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from xlaspike.checks import is_integer
from xlaspike.dtypes import F32, I32
from xlaspike.errors import XlaspikeError, printable
from xlaspike.llama import LENGTH_BUCKETS, MOST_TOKENS_A_CALL
from xlaspike.runner.cached_sequence import agreeing
from xlaspike.runner.decoder import Decoder, check_room, not_finite, padded
from xlaspike.runner.devices import CachesLostError
from xlaspike.runner.resident import Resident
from xlaspike.runner.sampling import GREEDY, Sampler, Sampling


class AdmissionError(XlaspikeError):
    """The engine refuses a request. Its state has not changed."""


@dataclass(frozen=True)
class Request:
    """Generate at most ``max_tokens`` tokens after ``prompt``, up to the first in ``stop``.

    ``prompt`` and ``stop`` are token ids; without ``stop`` the model's end-of-text ids stop it.
    """

    id: str
    prompt: Sequence[int]
    max_tokens: int
    sampling: Sampling = GREEDY
    stop: Sequence[int] | None = None

    @property
    def cache_rows(self) -> int:
        """Rows of a cache that holds the prompt and all tokens that may follow."""
        return len(self.prompt) + self.max_tokens


@dataclass(frozen=True)
class Start:
    """The request no longer waits: it runs in ``slot``."""

    id: str
    slot: int


@dataclass(frozen=True)
class Token:
    """The next token of the request."""

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


class RunningRequest:
    """A request and its progress: ``token`` is fed next, ``count`` are generated."""

    def __init__(self, request: Request, prompt: np.ndarray, stop: Sequence[int]):
        self.request, self.prompt, self.stop = request, prompt, stop
        self.sampler = Sampler(request.sampling)
        self.token = self.count = 0

    @property
    def id(self) -> str:
        return self.request.id

    @property
    def result(self) -> str:
        """The result that a graph must return to sample from: ``argmax`` or ``logits``."""
        return self.request.sampling.result


class Engine(Decoder):
    """``slots`` requests at a time over ``resident``, each of at most ``capacity`` tokens with its prompt.

    The default capacity is that of ``Session``.
    Use as a context manager, or ``close()`` it. Raises ``XlaspikeError`` for slots or a capacity that the model or the memory
    does not allow.
    """

    def __init__(self, resident: Resident, slots: int = 8, capacity: int | None = None):
        super().__init__(resident, capacity, slots)

    def reset(self) -> None:
        """Forget every request, waiting or running, and every event."""
        super().reset()
        self._waiting: dict[str, RunningRequest] = {}  # in order of arrival
        self._running: list[RunningRequest | None] = [None] * self.slots
        self._held: list[list[int]] = [[] for _ in range(self.slots)]  # the ids whose keys and values are in each slot
        self.shared = 0  # ids of prompts that no prefill computed
        self._events: list[Event] = []

    def close(self) -> None:
        """Cancel every request and release the caches; events can still be read."""
        if not self._closed:
            for name in [*(running.id for running in self._running if running), *self._waiting]:
                self.cancel(name)
        super().close()

    # ***** requests *****

    def submit(self, request: Request) -> None:
        """Queue ``request`` behind those that wait.

        Raises ``AdmissionError``, and changes nothing, for: a closed engine; an id that waits or runs already; a prompt that is
        empty or has an invalid id; ``max_tokens`` below 1 or beyond the capacity; ``sampling`` or ``stop`` of the wrong type.
        """
        try:
            admitted = self._check_request(request)
        except XlaspikeError as error:
            raise AdmissionError(f"request {printable(request.id)}: {error}") from None
        self._waiting[request.id] = admitted

    def accepts(self, request: Request) -> bool:
        """Whether ``submit`` would accept ``request`` now."""
        try:
            self._check_request(request)
        except XlaspikeError:
            return False
        return True

    def cancel(self, name: str) -> bool:
        """End the request with the id ``name``, waiting or running. False where there is none, as after its end."""
        if name in self._waiting:
            del self._waiting[name]
            self._events.append(Finish(name, "cancelled"))
            return True
        if (slot := self._slot_of(name)) is not None:
            self._finish_request(slot, "cancelled")
        return slot is not None

    def events(self) -> list[Event]:
        """All events since the last call, in order. A request has its start, then its tokens, then its finish."""
        events, self._events = self._events, []
        return events

    def _check_request(self, request: Request) -> RunningRequest:
        self._require_open()
        name, most = request.id, request.max_tokens
        if not isinstance(name, str) or name in self._waiting or self._slot_of(name) is not None:
            raise XlaspikeError(f"id: expected text that no other request in the engine has, found {printable(name)}")
        if not _is_list(request.prompt):
            raise XlaspikeError(f"prompt: expected token ids, found {printable(request.prompt)}")
        prompt = self.model.check_ids(request.prompt)
        if not is_integer(most, 1):
            raise XlaspikeError(f"max_tokens: expected an integer of at least 1, found {printable(most)}")
        check_room(self.capacity, request.cache_rows)
        if not isinstance(request.sampling, Sampling):
            raise XlaspikeError(f"sampling: expected a Sampling, found {printable(request.sampling)}")
        return RunningRequest(request, prompt, self.model.eos if request.stop is None else _stop_ids(request.stop))

    def _slot_of(self, name: str) -> int | None:
        """The slot in which the request with the id ``name`` runs."""
        return next((slot for slot, running in enumerate(self._running) if running and running.id == name), None)

    # ***** steps *****

    def call(self, *program: object, **inputs: object):
        """``Decoder.call``. Where it loses the caches, running requests end and waiting ones get new caches."""
        super().reset()  # makes new caches where the last call lost them
        try:
            return super().call(*program, **inputs)
        except CachesLostError as error:
            for slot, running in enumerate(self._running):
                if running:
                    self._finish_request(slot, "error", str(error))
            self._held = [[] for _ in range(self.slots)]
            raise

    def prepare_prompt(self, length: int, result: str, shared: int = 0) -> None:
        """Compile and load what starts a prompt of ``length`` ids, the last prefill with ``result``, before it is timed.

        The first ``shared`` ids are copied from another slot.
        """
        if shared:
            self.program("copy", shared, "")
        for start, bucket, count in self._prompt_buckets(length, shared):
            self.program("fill", start + bucket, result if start + count == length else "argmax", bucket)

    def step(self) -> bool:
        """Start requests until no slot is free, then give every running one its next token. Returns whether work remains.

        A request gets its first token from its prefill, and its second in the same step. One whose prefill fails or whose
        logits are not finite ends as ``error``, and the others go on. Raises ``XlaspikeError`` where the decode step of all
        fails, in the compiler or on the device: the next call tries it again. Where the device then has lost the caches, every
        running request ends as ``error``.
        """
        self._require_open()
        for slot in range(self.slots):
            while self._running[slot] is None and self._waiting:  # again, where the prefill already ended its request
                self._start_next_request(slot)
        if any(self._running):
            self._run_decode()
        return bool(self._waiting) or any(self._running)

    def _start_next_request(self, slot: int) -> None:
        """Prefill ``slot`` with the first waiting request, which leaves the queue only then: an interrupt loses nothing."""
        running = next(iter(self._waiting.values()))
        try:
            answer, message = self._prefill_slot(slot, running), ""
        except XlaspikeError as error:
            answer, message = None, str(error)
        self._running[slot] = self._waiting.pop(running.id)
        self._events.append(Start(running.id, slot))
        if answer is None:
            self._finish_request(slot, "error", message)
        else:
            self._sample_next(slot, answer)

    def _prefill_slot(self, slot: int, running: RunningRequest) -> np.ndarray:
        """Write the prompt into ``slot``; returns the ``argmax`` ``[]`` or the ``logits`` ``[V]`` after it."""
        length, shared = len(running.prompt), self._share(slot, running.prompt.tolist())
        for start, bucket, count in self._prompt_buckets(length, shared):
            result = running.result if start + count == length else "argmax"
            tokens = padded(running.prompt[start : start + count], bucket)
            inputs = {"tokens": tokens, "slot": slot, "position": start, "length": count}
            answer = self.call("fill", start + bucket, result, bucket, **inputs)
        self._held[slot] = running.prompt.tolist()
        self.shared += shared
        return self._download(answer, result)

    def _share(self, slot: int, prompt: list[int]) -> int:
        """Makes ``slot`` hold as much of the beginning of ``prompt`` as any slot does; returns the number of ids."""
        counts = [self.shareable(held, prompt) for held in self._held]
        source = max(range(self.slots), key=lambda other: (counts[other], other == slot))
        shared, self._held[slot] = counts[source], self._held[slot][: counts[slot]]
        if source != slot:
            self._held[slot] = []  # an interrupt may come between the copy and what follows it
            self.call("copy", shared, "", source=source, target=slot)
            self._held[slot] = prompt[:shared]
        return shared

    def shareable(self, held: Sequence[int], prompt: Sequence[int]) -> int:
        """How many ids ``prompt`` may take from a slot with ``held``: the ids that both begin with, but not the prompt's last.

        They are counted in whole buckets of the smallest size. There are none in a model with rings, because later tokens
        overwrite the beginning.
        """
        if min(self._cache_rows) < self.capacity:
            return 0
        return agreeing(held, prompt[:-1]) // LENGTH_BUCKETS[0] * LENGTH_BUCKETS[0]

    def _prompt_buckets(self, length: int, shared: int = 0) -> Iterator[tuple[int, int, int]]:
        """Start, bucket size and number of tokens of each prefill of a prompt after ``shared`` ids; a bucket is cut at the
        cache's end.

        Every prompt starts at a multiple of the smallest bucket, so cut buckets are few programs. A session, which prefills
        from any position, would need one for each, and uses decode steps instead.
        """
        for start in range(shared, length, MOST_TOKENS_A_CALL):
            count = min(length - start, MOST_TOKENS_A_CALL)
            bucket = next(bucket for bucket in LENGTH_BUCKETS if bucket >= count)
            yield start, min(bucket, self.capacity - start), count

    def _run_decode(self) -> None:
        """One step of all slots. A free slot computes the row after those that it holds, which nothing reads."""
        running = {slot: request for slot, request in enumerate(self._running) if request}
        tokens = np.zeros(self.slots, np.int32)
        for slot, request in running.items():
            tokens[slot] = request.token
        positions = np.array(list(map(len, self._held)), np.int32)
        result = "logits" if any(request.result == "logits" for request in running.values()) else "argmax"
        end = 1 + max(positions[slot] for slot in running)
        answers = self._download(self.call("ragged", int(end), result, tokens=tokens, positions=positions), result)
        for slot, request in running.items():
            self._held[slot].append(request.token)
            self._sample_next(slot, answers[slot])

    def _download(self, answer, result: str) -> np.ndarray:
        return self.device.download(answer, I32 if result == "argmax" else F32)

    def _sample_next(self, slot: int, answer: np.ndarray) -> None:
        """Give the request in ``slot`` its next token, from the ``argmax`` ``[]`` or ``logits`` ``[V]`` in ``answer``."""
        running = self._running[slot]
        try:
            token = running.sampler.draw(answer) if answer.ndim else int(answer)
        except XlaspikeError:
            token = self.model.config.V  # what ``argmax`` gives for logits that are not finite
        if token >= self.model.config.V:
            self._finish_request(slot, "error", str(not_finite(len(self._held[slot]) - 1)))
            return
        running.token, running.count = token, running.count + 1
        self._events.append(Token(running.id, token))
        if token in running.stop or running.count == running.request.max_tokens:
            self._finish_request(slot, "stop" if token in running.stop else "length")

    def _finish_request(self, slot: int, reason: str, message: str = "") -> None:
        self._events.append(Finish(self._running[slot].id, reason, message))
        self._running[slot] = None
        if reason == "error":
            self._held[slot] = []  # rows may be NaN


def _is_list(value: object) -> bool:
    return isinstance(value, Sequence) or (isinstance(value, np.ndarray) and value.ndim == 1)


def _stop_ids(stop: object) -> tuple[int, ...]:
    """A copy of ``stop``, which may be any integers. Raises ``XlaspikeError`` for anything but a list of them."""
    if not _is_list(stop) or not all(map(is_integer, stop)):
        raise XlaspikeError(f"stop: expected token ids, found {printable(stop)}")
    return tuple(stop)
