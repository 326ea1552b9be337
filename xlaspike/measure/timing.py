"""Timing: calls in turn, prefill and decode steps of a run, and the spread of repeated measurements."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from xlaspike.runner.session import Session

WARM_UP = 3  # decode steps of every run before the first that counts

Name = TypeVar("Name", bound=Hashable)
Result = TypeVar("Result")


@dataclass(frozen=True)
class Spread:
    """Repeated measurements: the median, the quartiles around it, and the extremes."""

    median: float
    p25: float
    p75: float
    min: float
    max: float

    @staticmethod
    def of(values: Sequence[float]) -> Spread:
        return Spread(*np.percentile(values, (50, 25, 75, 0, 100)).tolist())

    @staticmethod
    def read(record: Mapping[str, float]) -> Spread:
        """The spread that a record holds. Where it has no quartiles, as those written before there were any, the extremes
        stand for them.
        """
        low, high = record["min"], record["max"]
        return Spread(record["median"], record.get("p25", low), record.get("p75", high), low, high)

    def scaled(self, factor: float) -> Spread:
        """The same spread in another unit: ``seconds.scaled(1e3)`` is in milliseconds."""
        return Spread(*(factor * value for value in vars(self).values()))

    def rate(self, count: float) -> Spread:
        """The spread of ``count`` over each measurement: ``milliseconds.rate(1e3)`` is how many there are per second."""
        return Spread(count / self.median, count / self.p75, count / self.p25, count / self.max, count / self.min)


def round_robin(
    calls: Mapping[Name, Callable[[], Result]],
    rounds: int,
    warm_up: int = 1,
    after_round: Callable[[], object] = lambda: None,
    shuffled: bool = False,
) -> dict[Name, list[Result]]:
    """Call each of ``calls`` once per round, so that a slow moment affects all alike; returns their results by name.

    ``warm_up`` rounds come first, and their results are dropped; ``rounds`` rounds count. ``after_round`` follows every round.
    Where they are ``shuffled``, every round has an order of its own.
    """
    results: dict[Name, list[Result]] = {name: [] for name in calls}
    for number in range(warm_up + rounds):
        for name in random.sample(list(calls), len(calls)) if shuffled else calls:
            result = calls[name]()
            if number >= warm_up:
                results[name].append(result)
        after_round()
    return results


def time_calls(calls: Mapping[Name, Callable[[], object]], rounds: int, shuffled: bool = False) -> dict[Name, Spread]:
    """Seconds of each of ``calls``, in turn, in ``rounds`` rounds after one to warm up, as ``round_robin`` calls them."""

    def timed(call: Callable[[], object]) -> Callable[[], float]:
        def seconds() -> float:
            started = time.perf_counter()
            call()
            return time.perf_counter() - started

        return seconds

    seconds = round_robin({name: timed(call) for name, call in calls.items()}, rounds, shuffled=shuffled)
    return {name: Spread.of(values) for name, values in seconds.items()}


def time_steps(session: Session, steps: int, token: int = 0) -> list[float]:
    """Milliseconds of each of ``steps`` decode steps from where ``session`` is; each step decodes the token before."""
    milliseconds = []
    for _ in range(steps):
        started = time.perf_counter()
        token = session.decode(token)
        milliseconds.append(1e3 * (time.perf_counter() - started))
    return milliseconds


@dataclass(frozen=True)
class Run:
    """Milliseconds of one prefill and of each decode step after it, without the steps that warm up."""

    prefill_ms: float
    step_ms: list[float]


def run_session(session: Session, prompt: Sequence[int], steps: int) -> Run:
    """Start ``session`` anew with ``prompt`` and decode: ``WARM_UP`` steps, then the ``steps`` that count."""
    session.reset()
    started = time.perf_counter()
    token = session.prefill(prompt)
    prefill_ms = 1e3 * (time.perf_counter() - started)
    return Run(prefill_ms, time_steps(session, WARM_UP + steps, token)[WARM_UP:])


@dataclass(frozen=True)
class Speed:
    """Prefill and decode of several runs: tokens per second at the median, and the spread of the milliseconds.

    ``prefill_ms`` is of a whole prompt, ``decode_ms`` of a step.
    """

    prefill_tok_s: float
    prefill_ms: Spread
    decode_tok_s: float
    decode_ms: Spread

    @property
    def decode_rate(self) -> Spread:
        """Tokens per second of a step."""
        return self.decode_ms.rate(1e3)

    @staticmethod
    def of(runs: Iterable[Run], prompt_len: int) -> Speed:
        runs = list(runs)
        prefill = Spread.of([run.prefill_ms for run in runs])
        decode = Spread.of([milliseconds for run in runs for milliseconds in run.step_ms])
        return Speed(1e3 * prompt_len / prefill.median, prefill, 1e3 / decode.median, decode)
