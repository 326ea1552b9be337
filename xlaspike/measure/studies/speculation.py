"""Several tokens in one call: what a call costs by its rows, and what proposed ids gain by how many of them are right."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from xlaspike.measure.timing import Spread, round_robin
from xlaspike.runner.session import Session
from xlaspike.runner.speculation import PromptLookup, Proposer, Speculation

from .peers import ratios
from .variants import FUSED_VARIANTS, Variants, open_sessions

VARIANTS = {name: FUSED_VARIANTS[name] for name in ("f16", "int8", "int4", "int4_kernel")}
ROWS = (2, 3, 5, 9, 16)  # of a verify call
START = 32  # ids in the cache before every call of ``time_rows``
LENGTHS = {"repeated": 192, "drawn": 32}  # of prompts; after fewer repeated ids random weights soon go on to other ones
COUNT = 4  # ids that a call proposes at most
PLAIN = "plain"


class Scripted:
    """Proposes the continuation that it knows, but in each call only the first ``right`` ids as they are.

    ``known`` are the ids of the whole text, prompt included.
    """

    def __init__(self, known: Sequence[int], right: int):
        self._known, self._right = known, right

    def propose(self, ids: Sequence[int], count: int) -> list[int]:
        guess = list(self._known[len(ids) : len(ids) + count])
        return guess[: self._right] + [int(token == 0) for token in guess[self._right :]]


def time_rows(
    sessions: Mapping[str, Session], counts: Sequence[int] = ROWS, rounds: int = 16, calls: int = 4
) -> dict[str, dict[int, list[float]]]:
    """Milliseconds of a call by session and by its rows: one for each of ``rounds``, the mean of so many ``calls`` in a row
    after one to warm up, as decoding makes them. All are in turn. One row is a decode step.
    """

    def call(session: Session, rows: int) -> None:
        session.rollback(START)
        if rows == 1:
            session.decode(0)
        else:
            session.verify([0] * rows)

    def run(session: Session, rows: int) -> float:
        call(session, rows)
        started = time.perf_counter()
        for _ in range(calls):
            call(session, rows)
        return 1e3 * (time.perf_counter() - started) / calls

    for session in sessions.values():
        session.reset()
        session.skip(START)
    every = [(name, rows) for name in sessions for rows in (1, *counts)]
    times = round_robin({key: lambda key=key: run(sessions[key[0]], key[1]) for key in every}, rounds)
    return {name: {rows: times[name, rows] for rows in (1, *counts)} for name in sessions}


def in_steps(times: Mapping[int, Sequence[float]]) -> dict[int, Spread]:
    """What a call costs in single steps by its rows, each round by its own step; ``times`` are those of one session."""
    return {rows: ratios(ms, times[1]) for rows, ms in times.items() if rows > 1}


@dataclass(frozen=True)
class Gain:
    """Decoding ``steps`` ids with one proposer: its ``speed`` over that of plain steps, and what it did for that."""

    steps: int
    speed: Spread
    calls: int
    proposed: int
    accepted: int
    equal: bool  # the ids are those of plain steps

    @property
    def alone(self) -> int:
        """The ids that single steps gave."""
        return self.steps - self.calls - self.accepted

    def predicted(self, cost: float) -> float:
        """The speed if a call with proposals costs ``cost`` steps."""
        return self.steps / (self.calls * cost + self.alone)

    def record(self, cost: float) -> dict:
        counts = {name: getattr(self, name) for name in ("calls", "proposed", "accepted", "alone", "equal")}
        return {"speed": vars(self.speed), "predicted": self.predicted(cost), **counts}


def predicted_speed(accepted: float, cost: float) -> float:
    """The speed over plain steps where each call costs ``cost`` of them, and of its proposals ``accepted`` are right."""
    return (1 + accepted) / cost


def measure_gains(
    session: Session,
    prompt: Sequence[int],
    proposers: Mapping[str, Callable[[Sequence[int]], Proposer]],
    count: int = COUNT,
    steps: int = 48,
    rounds: int = 5,
) -> dict[str, Gain]:
    """The gain of each of ``proposers``, each made anew for every run from the ids of the whole text; all run in turn."""

    def run(name: str) -> tuple[list[int], float, Speculation | None]:
        speculation = None if name == PLAIN else Speculation(proposers[name](known), count)
        stream = session.generate(prompt, steps + 1, (), speculation=speculation)
        first, started = next(stream), time.perf_counter()
        return [first, *stream], 1e3 * (time.perf_counter() - started), speculation

    prepare(session, len(prompt), count, steps)
    known = [*prompt, *session.generate(prompt, steps + 1, ())]
    runs = round_robin({name: lambda name=name: run(name) for name in (PLAIN, *proposers)}, rounds)
    plain = [ms for _, ms, _ in runs.pop(PLAIN)]
    gains = {}
    for name, found in runs.items():
        ids, _, did = found[-1]
        speed = ratios(plain, [ms for _, ms, _ in found])
        equal = ids == known[len(prompt) :]
        gains[name] = Gain(steps, speed, did.calls, did.proposed, did.accepted, equal)
    return gains


def prepare(session: Session, length: int, count: int = COUNT, steps: int = 48) -> None:
    """Compile and load what ``measure_gains`` runs after ``length`` ids."""
    session.prepare_generation(length, steps + 1, speculation=Speculation(PromptLookup(), count))


def scripts(count: int = COUNT) -> dict[str, Callable[[Sequence[int]], Proposer]]:
    """A ``Scripted`` proposer for every number of right ids, by that number."""
    return {str(right): lambda known, right=right: Scripted(known, right) for right in range(count + 1)}


def texts(vocabulary: int) -> dict[str, list[int]]:
    """Prompts for a model with random weights: one id over and over, which the model then repeats, and drawn ids."""
    drawn = np.random.Generator(np.random.PCG64(0)).integers(2, vocabulary, LENGTHS["drawn"]).tolist()
    return {"repeated": drawn[:1] * LENGTHS["repeated"], "drawn": drawn}


def measure_speculation(
    folders: Mapping[str, Path], variants: Variants = VARIANTS, counts: Sequence[int] = ROWS, rounds: int = 9, steps: int = 48
) -> dict[str, dict]:
    """The records ``rows``, ``acceptance`` and ``lookup`` by name, each with an entry for every variant.

    ``acceptance`` and ``lookup`` take a third of the ``rounds`` that ``rows`` takes. The cost in their predictions is that of
    ``rows``.
    """
    rows, acceptance, lookup, fewer = {}, {}, {}, -(-rounds // 3)
    with ExitStack() as stack:
        sessions, _ = open_sessions(stack, folders, variants)
        for name, times in time_rows(sessions, sorted({*counts, COUNT + 1}), rounds).items():
            cost = in_steps(times)
            rows[name] = {"ms": vars(Spread.of(times[1])), "in_steps": {str(n): vars(spread) for n, spread in cost.items()}}
        for name, session in sessions.items():
            cost = rows[name]["in_steps"][str(COUNT + 1)]["median"]
            prompts = texts(session.model.config.V)
            gains = measure_gains(session, prompts["drawn"], scripts(), COUNT, steps, fewer)
            without_pauses = {right: predicted_speed(int(right), cost) for right in gains}
            acceptance[name] = {"cost": cost, "right": {right: gain.record(cost) for right, gain in gains.items()}}
            acceptance[name] |= {"without_pauses": without_pauses, "pays_from": cost - 1}
            lookup[name] = {}
            for text, ids in prompts.items():
                (gain,) = measure_gains(session, ids, {"lookup": lambda _: PromptLookup()}, COUNT, steps, fewer).values()
                lookup[name][text] = gain.record(cost)
        about = {"threads": session.device.threads, "proposed": COUNT, "steps": steps}
    return {
        "rows": about | {"start": START} | rows,
        "acceptance": about | acceptance,
        "lookup": about | {"prompts": LENGTHS} | lookup,
    }
