"""``Batch``: a list of requests run through an engine until all are finished: their results, and how long it took."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from xlaspike.errors import XlaspikeError

from .engine import AdmissionError, Engine, Event, Finish, Request, Token


@dataclass(frozen=True)
class Result:
    """The outcome of a request: ``finish`` is ``stop``, ``length``, ``cancelled`` or ``error``, which ``error`` explains."""

    id: str
    token_ids: list[int]
    text: str
    finish: str
    error: str | None = None

    def record(self) -> dict:
        """The fields by name; ``error`` only where there is one."""
        return {name: value for name, value in vars(self).items() if value is not None}


class Batch:
    """``requests`` through ``engine``, which has no others. ``failed`` counts those that ended in an error."""

    def __init__(self, engine: Engine, requests: Sequence[Request]):
        self.engine, self.requests = engine, requests
        self.tokens = self.failed = 0
        self._decode_steps = self._decoded_tokens = 0
        self.seconds = 0.0
        self._token_ids: dict[str, list[int]] = {}  # of the requests that have not finished

    def prepare(self) -> None:
        """Compile and load the programs that the accepted requests need, before they are timed.

        Only where a prompt begins as a third one does, or as what was generated, may a program more be compiled.
        """
        accepted = [request for request in self.requests if self.engine.accepts(request)]
        prompts = {(len(request.prompt), request.sampling.result, 0) for request in accepted}
        ordered = sorted(accepted, key=lambda request: list(request.prompt))  # what begins most alike is side by side
        for held, request in (pair for one, other in pairwise(ordered) for pair in ((one, other), (other, one))):
            shared = self.engine.shareable(list(held.prompt), list(request.prompt))
            prompts.add((len(request.prompt), request.sampling.result, shared))
        for length, result, shared in sorted(prompts):
            self.engine.prepare_prompt(length, result, shared)
        # A step returns logits for all slots when one request samples, so the longest sequence may need either result.
        end = max((request.cache_rows for request in accepted), default=0)
        for result in sorted({result for _, result, _ in prompts}):
            self.engine.prepare(end, result)

    def run(self) -> Iterator[Result]:
        """The result of each request as soon as it is finished; first the ``error`` of each that the engine refuses.

        Raises as ``Engine.step`` does, after the results of the requests that had finished by then.
        """
        started = time.perf_counter()
        refused = [result for request in self.requests if (result := self._submit(request))]
        self.seconds = time.perf_counter() - started
        yield from refused
        more = True
        while more:
            try:
                more = self.engine.step()
            finally:
                results = self._collect_results(self.engine.events())
                self.seconds = time.perf_counter() - started
                yield from results

    def summary(self) -> dict:
        """The figures of the run.

        ``requests`` and how many ``failed``; ``tokens`` generated; ``seconds`` from the first submission to the last finish,
        and ``requests_s`` and ``tokens_s`` per second; ``shared`` ids of prompts, which no prefill computed; ``slots``, and
        ``slot_use``: the fraction of slots that a decode step gave a token to, averaged over the steps, None where there was no
        step.
        """
        return {
            "requests": len(self.requests),
            "failed": self.failed,
            "tokens": self.tokens,
            "seconds": self.seconds,
            "requests_s": len(self.requests) / self.seconds,
            "tokens_s": self.tokens / self.seconds,
            "shared": self.engine.shared,
            "slots": self.engine.slots,
            "slot_use": self._decoded_tokens / (self._decode_steps * self.engine.slots) if self._decode_steps else None,
        }

    def _submit(self, request: Request) -> Result | None:
        try:
            self.engine.submit(request)
        except AdmissionError as error:
            self.failed += 1
            return Result(request.id, [], "", "error", str(error))
        self._token_ids[request.id] = []
        return None

    def _collect_results(self, events: Sequence[Event]) -> list[Result]:
        """The results of the requests that finished in one step; counts the step where it decoded a token."""
        results, before = [], self._decoded_tokens
        for event in events:
            if isinstance(event, Token):
                self._decoded_tokens += bool(self._token_ids[event.id])  # the first token comes from the prefill
                self._token_ids[event.id].append(event.token)
            elif isinstance(event, Finish):
                results.append(self._result(event.id, event.reason, event.message or None))
        self._decode_steps += self._decoded_tokens > before
        return results

    def _result(self, name: str, finish: str, error: str | None) -> Result:
        ids = self._token_ids.pop(name)
        try:
            text = self.engine.model.decode(ids)
        except XlaspikeError as decoding:  # it concerns this request alone: the others go on
            text, finish, error = "", "error", str(decoding)
        self.tokens += len(ids)
        self.failed += finish == "error"
        return Result(name, ids, text, finish, error)
