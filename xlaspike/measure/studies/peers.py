"""The large shape's variants beside llama.cpp: every engine resident at once, and single steps in turn."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from xlaspike.measure.bench import bytes_per_token
from xlaspike.measure.ceilings import Ceiling
from xlaspike.measure.peers import beside
from xlaspike.measure.peers.client import SETTLE_SECONDS, Peer
from xlaspike.measure.timing import WARM_UP, Spread, round_robin, time_steps
from xlaspike.runner.session import Session, capacity_for

from .parts import measure_parts
from .variants import FUSED_VARIANTS, open_sessions

# The peer that each variant is compared with: about as many bits per weight.
PEER_OF = {
    "f16": "f16",
    "int8": "q8_0",
    "int4": "q4_0",
    "int8_integer": "q8_0",
    "int4_integer": "q4_0",
    "int8_kernel": "q8_0",
    "int4_kernel": "q4_0",
}
PEER_VARIANTS = {name: FUSED_VARIANTS[name] for name in PEER_OF} | {
    "f16": {"weights": "f16", "embedding": "f16"},  # of the large checkpoint, because llama.cpp's files are made from it
}
PREFILLS = {64: 5, 256: 2, 1024: 1}  # tokens of a prompt, and how often it is measured
STEPS = 32
LONG, LONG_STEPS = 4000, 12  # tokens before the first step of a long context, whose graph reads 4096 rows
Times = dict[str, list[float]]  # milliseconds by engine, one of each round


@dataclass(frozen=True)
class Engines:
    """Our ``sessions`` by variant, the bytes that each added, and llama.cpp's ``peers`` by type ("llama_q8_0")."""

    sessions: Mapping[str, Session]
    resident: Mapping[str, int]
    peers: Mapping[str, Peer]
    ceiling: Ceiling

    def prefills(self, ids: Sequence[int], rounds: int, warm_up: int) -> Times:
        """Milliseconds of a prefill of ``ids`` from an empty cache by every engine in turn."""
        calls: dict[str, Callable[[], float]] = {name: partial(_prefill_ms, s, ids) for name, s in self.sessions.items()}
        calls |= {name: lambda peer=peer: peer.prefill(ids)[0][0] for name, peer in self.peers.items()}
        return self._in_turn(calls, rounds, warm_up)

    def steps(self, rounds: int) -> Times:
        """Milliseconds of a step by every engine in turn, from where each is."""
        calls = {name: lambda session=session: time_steps(session, 1)[0] for name, session in self.sessions.items()}
        calls |= {name: lambda peer=peer: peer.decode(1)[0][0] for name, peer in self.peers.items()}
        return self._in_turn(calls, rounds, WARM_UP)

    def _in_turn(self, calls: Mapping[str, Callable[[], float]], rounds: int, warm_up: int) -> Times:
        def settled(call: Callable[[], float]) -> float:
            time.sleep(SETTLE_SECONDS)  # threads of the engine before must not spin while this one runs
            return call()

        turns = {name: partial(settled, call) for name, call in calls.items()}
        return round_robin(turns, rounds, warm_up, after_round=self.ceiling.sample)

    def record(self, end: int, steps: Times) -> dict:
        """The record of ``steps`` up to token ``end``: of each engine, and ours over the others' in the same round."""
        rows = {name: {"decode_tok_s": 1e3 / np.median(ms), "decode_ms": vars(Spread.of(ms))} for name, ms in steps.items()}
        for name, session in self.sessions.items():
            row, program = rows[name], session.program("decode", end, "argmax")
            size, planes = bytes_per_token(program.graph), sum(a.nbytes for a in program.graph.args if a.role == "matrix")
            row["dispatches"], row["bytes_per_token"] = program.statistics.dispatches, size
            row["share"] = size * row["decode_tok_s"] / 1e9 / self.ceiling.gb_s
            row["resident_of_planes"] = self.resident[name] / planes
            row["over_f16"] = vars(ratios(steps["f16"], steps[name]))
            row |= over_peer("decode", name, steps)
        device = self.sessions["f16"].device
        about = {"threads": device.threads, "features": device.target.features, "ceiling_gb_s": self.ceiling.gb_s}
        return (
            about | {"steps": len(steps["f16"])} | rows | {name: rows[name] | peer.about for name, peer in self.peers.items()}
        )


def _prefill_ms(session: Session, ids: Sequence[int]) -> float:
    session.reset()
    started = time.perf_counter()
    session.prefill(ids)
    return 1e3 * (time.perf_counter() - started)


def ratios(others: Sequence[float], ours: Sequence[float]) -> Spread:
    """How many times as fast as others we are, round by round: what slows a moment slows both."""
    return Spread.of([other / own for other, own in zip(others, ours, strict=True)])


def over_peer(part: str, name: str, times: Times) -> dict:
    """Our speed over that of the peer of ``name``: the median, and the spread that it has over the rounds."""
    spread = ratios(times[f"llama_{PEER_OF[name]}"], times[name])
    return {f"{part}_ratio": spread.median, f"{part}_ratios": vars(spread)}


@contextmanager
def open_engines(folders: Mapping[str, Path], capacity: int) -> Iterator[Engines]:
    """``PEER_VARIANTS`` and their peers with caches of ``capacity`` tokens. Raises ``XlaspikeError`` as ``open_peers`` does."""
    with ExitStack() as stack:
        variants = {name: variant | {"capacity": capacity} for name, variant in PEER_VARIANTS.items()}
        sessions, resident = open_sessions(stack, folders, variants)
        kinds = list(dict.fromkeys(PEER_OF.values()))
        opened = stack.enter_context(beside.open_peers([f"llama.cpp-{kind}" for kind in kinds], sessions["f16"]))
        peers = {f"llama_{kind}": peer for kind, peer in zip(kinds, opened, strict=True)}
        yield Engines(sessions, resident, peers, Ceiling(sessions["f16"].device, *sessions["f16"].options.module_cache))


def measure_beside_llama_cpp(
    folders: Mapping[str, Path], prefills: Mapping[int, int] = PREFILLS, steps: int = STEPS, prompt_len: int = 64
) -> dict:
    """Prefill of every length in ``prefills``, that often, and ``steps`` single steps after ``prompt_len`` tokens."""
    end = prompt_len + WARM_UP + steps
    with open_engines(folders, capacity_for(max(*prefills, end))) as engines:
        prompts = {tokens: list(range(2, tokens + 2)) for tokens in (*prefills, prompt_len)}
        for session in engines.sessions.values():
            for tokens in prompts:
                session.prepare_generation(tokens, WARM_UP + steps)
        engines.prefills(prompts[prompt_len], 0, warm_up=1)  # touches every page
        times = {tokens: engines.prefills(prompts[tokens], rounds, 0) for tokens, rounds in prefills.items()}
        engines.prefills(prompts[prompt_len], 0, warm_up=1)
        record = engines.record(end, engines.steps(steps))
    for name in (*engines.sessions, *engines.peers):
        record[name]["prefill"] = {str(tokens): _prefill_record(name, tokens, ms) for tokens, ms in times.items()}
    return {"prompt_len": prompt_len, **record}


def _prefill_record(name: str, tokens: int, times: Times) -> dict:
    spread = Spread.of(times[name])
    ratio = over_peer("prefill", name, times) if name in PEER_OF else {}
    return {"tok_s": 1e3 * tokens / spread.median, "ms": vars(spread), **ratio}


def measure_long_steps(folders: Mapping[str, Path], start: int = LONG, steps: int = LONG_STEPS) -> dict:
    """``steps`` single steps after ``start`` tokens, and ``measure_parts`` of int4 in such a step.

    Our caches hold zeros, since no time depends on what they hold; the others' are filled by a prefill.
    """
    end = start + WARM_UP + steps
    with open_engines(folders, capacity_for(end)) as engines:
        for session in engines.sessions.values():
            session.prepare(end)
            session.skip(start)
        for peer in engines.peers.values():
            peer.prefill(range(2, start + 2))
        record = engines.record(end, engines.steps(steps))
    return {
        "context": capacity_for(end),
        **record,
        "parts": measure_parts(folders, {"int4": PEER_VARIANTS["int4"]}, capacity_for(end)),
    }
