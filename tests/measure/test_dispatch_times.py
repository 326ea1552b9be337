"""Where the milliseconds of a step go: which part each dispatch is, and what IREE's profile says of it."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.support.marks import exhaustive
from xlaspike.checkpoints.model import Model
from xlaspike.errors import XlaspikeError
from xlaspike.measure import dispatch_times
from xlaspike.measure.dispatch_parts import PARTS, Dispatch, dispatch_parts, name_parts
from xlaspike.measure.dispatch_times import Timed, profile_step, read_profile, summarize

# A layer's, in any contraction: what reads a weight, the rotary table or a cache.
ONCE_A_LAYER = ("q k v", "write cache", "scores", "mix", "output", "gate, up", "down")


# ***** parts *****


FORMS = [("int4", "reduce"), ("int4", "integer"), ("int8", "integer"), ("int4", "dot"), ("f32", "dot")]


@pytest.mark.parametrize(("weights", "contraction"), [("f16", "reduce"), *exhaustive(*FORMS)])
def test_every_dispatch_of_a_step_has_a_part(weights: str, contraction: str, tiny: Model, open_session) -> None:
    session = open_session(tiny, weights=weights, embedding=weights, contraction=contraction)
    program = session.program("decode", 2, "argmax")
    named = dispatch_parts(program)
    parts = [part for _, part in named]
    counts = Counter(parts)
    assert len(named) == program.statistics.dispatches and set(parts) <= set(PARTS)
    assert all(counts[part] % tiny.config.L == 0 and counts[part] for part in ONCE_A_LAYER)
    order = ("norm", "q k v", "scores", "softmax", "mix")
    assert [parts.index(part) for part in order] == sorted(parts.index(part) for part in order)
    assert counts["head"] and parts[-1] == "argmax" and set(parts[parts.index("head") :]) <= {"inputs", "head", "argmax"}


def test_what_reads_no_argument_is_named_by_its_neighbours() -> None:
    reads = ["embed_tokens", "", "norm.weight", "", "self_attn.q_proj", "cache.0", "", "cache.0", "", "o_proj", "",
             "norm.weight", "", "model.norm.weight", "model.embed_tokens.codes", ""]  # fmt: skip
    dispatches = [Dispatch("f", frozenset({name} if name else ())) for name in reads]
    assert name_parts(dispatches, {"cache.0"}) == [
        "embed", "norm", "norm", "inputs", "q k v", "scores", "softmax", "mix", "inputs", "output", "norm", "norm",
        "norm", "norm", "head", "argmax",
    ]  # fmt: skip


# ***** times *****

FUNCTIONS = [{"record_type": "executable_function", "executable_id": 1, "function_ordinal": i, "name": f"f{i}"} for i in (0, 1)]


def event(function: int, start: int, end: int, busy: int, op: str = "dispatch") -> dict:
    return {"record_type": "host_execution_event", "op": op, "executable_id": 1, "function_ordinal": function,
            "start_host_time_ns": start, "end_host_time_ns": end, "tile_duration_sum_ns": busy}  # fmt: skip


def region(end: int, waits: int) -> dict:
    return {"record_type": "command_region_event", "end_host_time_ns": end, "retention_keep_warm_count": waits}


def test_a_profile_is_read_in_the_order_of_time_and_waits_belong_to_their_region() -> None:
    events = [event(1, 20, 30, 12), event(0, 0, 10, 15), event(0, 40, 44, 4), event(9, 0, 1, 0, op="alloca")]
    assert read_profile([*FUNCTIONS, *events, region(11, 1), region(45, 2)]) == [
        Timed("f0", 0, 10, 15, 1),
        Timed("f1", 20, 30, 12, 0),
        Timed("f0", 40, 44, 4, 2),
    ]


def test_times_are_added_up_by_part_whatever_order_functions_run_in() -> None:
    parts = [("f0", "norm"), ("f1", "head"), ("f0", "argmax")]
    call = [Timed("f1", 0, 4_000_000, 6_000_000, 1), Timed("f0", 5_000_000, 6_000_000, 1_000_000, 0),
            Timed("f0", 7_000_000, 10_000_000, 3_000_000, 2)]  # fmt: skip
    times = summarize(3, 2, call, parts)
    assert (times.steps, times.workers, times.ms, times.between_ms) == (3, 2, 10, 2)
    assert list(times.parts) == ["norm", "head", "argmax"]
    assert [(part.dispatches, part.ms, part.share, part.idle_ms, part.waits) for part in times.parts.values()] == [
        (1, 1, 0.1, 1, 0),
        (1, 4, 0.4, 2, 1),
        (1, 3, 0.3, 3, 2),
    ]


def test_a_step_is_profiled(tiny: Model, open_session) -> None:
    session = open_session(tiny, weights="f16", embedding="f16")
    program = session.program("decode", 2, "argmax")
    times = profile_step(program, session.device, steps=3)
    assert sum(part.dispatches for part in times.parts.values()) == program.statistics.dispatches
    assert times.ms == pytest.approx(times.between_ms + sum(part.ms for part in times.parts.values()))
    assert times.workers == session.device.threads and times.parts["gate, up"].ms > times.parts["rotary"].ms > 0


def test_a_profile_that_lacks_a_dispatch_is_refused(tiny: Model, open_session, monkeypatch: pytest.MonkeyPatch) -> None:
    session = open_session(tiny, weights="f16", embedding="f16")
    monkeypatch.setattr(dispatch_times, "_profile", lambda *_: [])
    with pytest.raises(XlaspikeError, match=r"profile: expected 3 steps of \d+ dispatches, found 0 dispatches"):
        profile_step(session.program("decode", 2, "argmax"), session.device, steps=3)
