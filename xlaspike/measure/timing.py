"""Timing: repeated calls in turn, and the spread of what they took."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median

from xlaspike.runner.session import Session

WARM_UP = 3  # decode steps before the first that counts


@dataclass(frozen=True)
class Spread:
    """Median, least and greatest of repeated measurements."""

    median: float
    min: float
    max: float

    @staticmethod
    def of(values: list[float]) -> Spread:
        return Spread(median(values), min(values), max(values))


def interleaved(calls: Mapping[str, Callable[[], object]], repeats: int) -> dict[str, Spread]:
    """Seconds of each call, taken in turn ``repeats`` times after a round to warm up, so that a slow moment hits all alike."""
    seconds: dict[str, list[float]] = {name: [] for name in calls}
    for repeat in range(repeats + 1):
        for name, call in calls.items():
            started = time.perf_counter()
            call()
            if repeat:
                seconds[name].append(time.perf_counter() - started)
    return {name: Spread.of(values) for name, values in seconds.items()}


def step_seconds(session: Session, steps: int, token: int = 0) -> list[float]:
    """Seconds of each of ``steps`` decode steps from where ``session`` stands, each feeding back its answer."""
    seconds = []
    for _ in range(steps):
        started = time.perf_counter()
        token = session.decode(token)
        seconds.append(time.perf_counter() - started)
    return seconds
