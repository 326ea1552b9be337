"""Requests through an engine until all are finished: a result for each, and what it took."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xlaspike.errors import XlaspikeError

from .engine import AdmissionError, Engine, Event, Finish, Request, Token


@dataclass(frozen=True)
class Result:
    """What became of a request: ``finish`` is ``stop``, ``length``, ``cancelled`` or ``error``, which ``error`` explains."""

    id: str
    token_ids: list[int]
    text: str
    finish: str
    error: str | None = None

    def record(self) -> dict:
        """By name; ``error`` only where there is one."""
        return {name: value for name, value in vars(self).items() if value is not None}


class Batch:
    """``requests`` through ``engine``, which has no others. ``failed`` counts those that ended in an error."""

    def __init__(self, engine: Engine, requests: Sequence[Request]):
        self.engine, self.requests = engine, requests
        self.tokens = self.failed = self._steps = self._row_steps = 0
        self.seconds = 0.0
        self._streams: dict[str, list[int]] = {}

    def prepare(self) -> None:
        """Compile and load all that the requests may need, before they are timed; for one that will be refused, nothing."""
        taken = [request for request in self.requests if self.engine.takes(request)]
        needed = {(len(request.prompt), request.sampling.result) for request in taken}
        for length, result in sorted(needed):
            self.engine.prepare_prompt(length, result)
        end = max((request.rows for request in taken), default=0)  # beside the furthest, one that draws needs its logits
        for result in sorted({result for _, result in needed}):
            self.engine.prepare(end, result)

    def run(self) -> Iterator[Result]:
        """The result of each request as soon as it is finished; an ``error`` at once of one that the engine does not take.

        Raises what ``Engine.step`` does, after the results of those that had finished by then.
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
                results = self._results(self.engine.events())
                self.seconds = time.perf_counter() - started
                yield from results

    def _submit(self, request: Request) -> Result | None:
        try:
            self.engine.submit(request)
        except AdmissionError as error:
            self.failed += 1
            return Result(request.id, [], "", "error", str(error))
        self._streams[request.id] = []
        return None

    def _results(self, events: Sequence[Event]) -> list[Result]:
        """Those of the requests that finished in one step, which is counted where it gave a token."""
        results, before = [], self._row_steps
        for event in events:
            if isinstance(event, Token):
                self._row_steps += bool(self._streams[event.id])  # the first token is of the prefill
                self._streams[event.id].append(event.token)
            elif isinstance(event, Finish):
                results.append(self._result(event.id, event.reason, event.message or None))
        self._steps += self._row_steps > before
        return results

    def _result(self, name: str, finish: str, error: str | None) -> Result:
        ids = self._streams.pop(name)
        try:
            text = self.engine.model.decode(ids)
        except XlaspikeError as failed:  # of this request's ids: the others go on
            text, finish, error = "", "error", str(failed)
        self.tokens += len(ids)
        self.failed += finish == "error"
        return Result(name, ids, text, finish, error)

    def summary(self) -> dict:
        """``requests``, how many ``failed``, ``tokens`` that were generated, ``seconds`` from the first request's submission
        to the last one's end, ``requests_s`` and ``tokens_s`` of them, ``slots``, and ``slot_use``: the share of slots that a
        step gave a token to, over all steps, or None where there was none.
        """
        return {
            "requests": len(self.requests),
            "failed": self.failed,
            "tokens": self.tokens,
            "seconds": self.seconds,
            "requests_s": len(self.requests) / self.seconds,
            "tokens_s": self.tokens / self.seconds,
            "slots": self.engine.slots,
            "slot_use": self._row_steps / (self._steps * self.engine.slots) if self._steps else None,
        }
