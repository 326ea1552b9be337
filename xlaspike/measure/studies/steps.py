"""Decode steps that findings compare: weight formats, contractions, numbers of sequences, and IREE's own benchmark."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path

from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.synthesize import synthesize
from xlaspike.emitter.graph import Graph
from xlaspike.llama.arguments import is_projection
from xlaspike.measure.bench import benchmark_module_ms, bytes_per_token, measure_session
from xlaspike.measure.ceilings import Ceiling
from xlaspike.measure.throughput import measure_throughput
from xlaspike.measure.timing import Speed, Spread, round_robin, run_session, time_steps
from xlaspike.paths import TINY_LLAMA
from xlaspike.runner.program import Program
from xlaspike.runner.resident import Resident
from xlaspike.runner.session import Session

from .variants import FUSED_VARIANTS, Variants, open_sessions, split_checkpoint

# Pairs of variants whose ratio of tokens per second the fifth finding states.
FUSED_RATIOS = (
    ("f16", "f32"), ("int8", "f16"), ("int4", "f16"), ("int4", "int8"), ("int8_kernel", "f16"), ("int4_kernel", "f16"),
    ("int4_kernel", "int8_kernel"), ("int4_kernel", "int4_integer"), ("f16", "f16_dot"), ("int4", "int4_dot"),
)  # fmt: skip


def compare_variants(
    folders: Mapping[str, Path], variants: Variants, rounds: int = 3, steps: int = 12, has_ceiling: bool = True
) -> dict:
    """Every variant resident at once, decoding in turn: dispatches, bytes, tokens per second, fraction of the ceiling.

    ``f16`` must be among ``variants``: each row has its speed over that of f16. Unless the device ``has_ceiling``, there is
    no fraction.
    """
    with ExitStack() as stack:
        sessions, resident = open_sessions(stack, folders, variants)
        device = sessions["f16"].device
        ceiling = Ceiling(device, *sessions["f16"].options.module_cache) if has_ceiling else None
        speeds = measure_decode(sessions, rounds, steps, ceiling.sample if ceiling else lambda: None)
        gb_s = ceiling.gb_s if ceiling else None
        rows = {}
        for name, session in sessions.items():
            row = rows[name] = step_record(session.program("decode", 2, "argmax"), speeds[name].decode_ms, gb_s)
            row["resident_bytes"] = resident[name]
            row["resident_of_planes"] = resident[name] / row["planes_bytes"]
    for row in rows.values():
        row["speed_of_f16"] = row["tok_s"] / rows["f16"]["tok_s"]
    about = {"threads": device.threads, "features": device.target.features}
    return about | ({"ceiling_gb_s": gb_s} if gb_s else {}) | {"steps": rounds * steps, **rows}


def measure_decode(
    sessions: Mapping[str, Session], rounds: int, steps: int, after_round: Callable[[], object] = lambda: None
) -> dict[str, Speed]:
    """The speed of ``rounds`` times ``steps`` decode steps of each session after one prompt token, in turn."""
    calls = {name: lambda session=session: run_session(session, [0], steps) for name, session in sessions.items()}
    return {name: Speed.of(runs, 1) for name, runs in round_robin(calls, rounds, after_round=after_round).items()}


def step_record(program: Program, spread: Spread, ceiling_gb_s: float | None) -> dict:
    """The record of one variant's decode step, which takes ``spread`` milliseconds; without a ceiling it has no ``share``."""
    graph, size = program.graph, bytes_per_token(program.graph)
    share = {"share": size / spread.median / 1e6 / ceiling_gb_s} if ceiling_gb_s else {}
    return {
        "tok_s": 1e3 / spread.median,
        "ms": vars(spread),
        "dispatches": program.statistics.dispatches,
        "transient_bytes": program.statistics.transient_bytes,
        "bytes_per_token": size,
        **share,
        "projection_bytes": projection_bytes(graph),
        "planes_bytes": sum(arg.nbytes for arg in graph.args if arg.role == "matrix"),
        "graph_sha256": graph.sha256,
        "flags": program.compiled.flags,
    }


def measure_fused_steps(folders: Mapping[str, Path]) -> dict:
    """``compare_variants`` of every format, the ratios ``FUSED_RATIOS``, and the most bytes a variant adds over its planes'."""
    steps = compare_variants(folders, FUSED_VARIANTS)
    ratios = {f"{a}_over_{b}": steps[a]["tok_s"] / steps[b]["tok_s"] for a, b in FUSED_RATIOS}
    return steps | {
        "ratios": ratios,
        "most_resident_of_planes": max(steps[name]["resident_of_planes"] for name in FUSED_VARIANTS),
    }


def measure_narrow_steps(rounds: int = 8, steps: int = 40) -> dict:
    """Steps with the large shape's heads and layers over hardly any weights, packed in four bits, by contraction: overhead."""
    with tempfile.TemporaryDirectory() as scratch, ExitStack() as stack:
        folder = Path(scratch) / "narrow"
        ids = {"vocab_size": 1024, "bos_token_id": 0, "eos_token_id": 1}
        synthesize("llama-3.2-1b", folder, bits=4, hidden_size=256, intermediate_size=256, **ids)
        model = stack.enter_context(Model.open(folder))
        forms = {
            "reduce": {"contraction": "reduce", "kernels": "off"},
            "integer": {"contraction": "integer", "kernels": "off"},
            "kernel": {"contraction": "integer"},
        }
        sessions = {form: stack.enter_context(Session(model, **options)) for form, options in forms.items()}
        speeds = measure_decode(sessions, rounds, steps)
        dispatches = {form: session.program("decode", 2, "argmax").statistics.dispatches for form, session in sessions.items()}
    return {form: {"dispatches": dispatches[form], "ms": vars(speed.decode_ms)} for form, speed in speeds.items()}


def measure_memory(folder: Path) -> dict:
    """The allocator's bytes of the projections: sessions that differ in them alone, one after the other."""
    sizes, projections = {}, {}
    with Model.open(folder) as model:
        for weights in ("f32", "f16", "int8", "int4"):
            with Session(model, weights=weights, embedding="f32", contraction="dot") as session:
                sizes[weights] = session.resident_bytes
                projections[weights] = projection_bytes(session.program("decode", 2, "argmax").graph)
    rest = sizes["f32"] - projections["f32"]
    return {"resident_bytes": sizes, "of_f32": {name: (size - rest) / projections["f32"] for name, size in sizes.items()}}


def projection_bytes(graph: Graph) -> int:
    """Bytes of the seven projections of every layer."""
    return sum(arg.nbytes for arg in graph.args if arg.role == "matrix" and is_projection(arg.name))


def measure_overhead(rounds: int = 8, steps: int = 200) -> dict:
    """A decode step through ``Session`` beside ``iree-benchmark-module``'s time for the same module, in turn."""
    with Model.open(TINY_LLAMA) as model, Session(model, weights="f32", contraction="dot") as session:
        program = session.program("decode", 2, "argmax")

        def step() -> list[float]:
            session.reset()
            return time_steps(session, steps)

        def module() -> list[float]:
            return [benchmark_module_ms(program, session.device)]

        times = round_robin({"session_ms": step, "module_ms": module}, rounds)
        about = {"threads": session.device.threads, "flags": program.compiled.flags, "graph_sha256": program.graph.sha256}
    spreads = {name: Spread.of([milliseconds for part in values for milliseconds in part]) for name, values in times.items()}
    difference = spreads["session_ms"].median - spreads["module_ms"].median
    return {**about, **{name: vars(spread) for name, spread in spreads.items()}, "difference_ms": difference}


def measure_large_step(folder: Path, weights: str) -> dict:
    """``measure_session`` of one weight format, its products as ``dot_general``."""
    with Model.open(folder) as model, Session(model, weights=weights, contraction="dot") as session:
        return measure_session(session, prompt_len=64, steps=32, repeats=3).record()


def measure_throughputs(folders: Mapping[str, Path], names: Iterable[str]) -> dict:
    """``measure_throughput`` of the ``FUSED_VARIANTS`` of these names, one variant after the other."""
    rows = {}
    for name in names:
        folder, options = split_checkpoint(folders, FUSED_VARIANTS[name])
        with Model.open(folder) as model, Resident(model, **options) as resident:
            rows[name] = measure_throughput(resident).record()
    return rows
