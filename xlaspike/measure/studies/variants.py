"""The variants of a step on the large shape that findings compare: weights, how products are written, whose checkpoint."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.synthesize import synthesize
from xlaspike.emitter.graph import Graph
from xlaspike.llama.arguments import is_projection
from xlaspike.measure import bench, ceilings, timing
from xlaspike.runner.module_cache import Compiled
from xlaspike.runner.session import Session

# The documents' table, on the shape that they measured and with their products, ``dot_general``: what each step down in bits
# does to a decode step. Two runs, since not all of it fits this machine's memory at once; f16 is in both, and what the others
# are compared with.
DENSE_VARIANTS = {
    "f32": {"weights": "f32", "contraction": "dot"},
    "f32_demoted": {"weights": "f32", "contraction": "demoted"},
    "f16_demoted": {"weights": "f16", "embedding": "f32", "contraction": "demoted"},
    "f16": {"weights": "f16", "embedding": "f16", "contraction": "dot"},
}
PACKED_VARIANTS = {
    "f16": {"weights": "f16", "embedding": "f16", "contraction": "dot"},
    "f16_f32_head": {"weights": "f16", "embedding": "f32", "contraction": "dot"},
    "bf16": {"weights": "bf16", "embedding": "bf16", "contraction": "dot"},
    "int8": {"weights": "int8", "embedding": "f32", "contraction": "dot"},
    "int4": {"weights": "int4", "embedding": "f32", "contraction": "dot"},
    "int4_stored_head": {"weights": "int4", "embedding": "stored", "contraction": "dot"},
    "int4_packed_head": {"weights": "int4", "embedding": "int4", "contraction": "dot"},
}
# Every format in the form that wins, those that round their input, and two of the forms before. ``checkpoint`` says whose
# weights, where they are not those of the large one.
FUSED_VARIANTS = {
    "f32": {"weights": "f32"},
    "f16": {"checkpoint": "f16"},
    "bf16": {"weights": "bf16", "embedding": "bf16"},
    "int8": {"checkpoint": "int8"},
    "int4": {"checkpoint": "int4"},
    "int8_integer": {"checkpoint": "int8", "contraction": "integer"},
    "int4_integer": {"checkpoint": "int4", "contraction": "integer"},
    "int8_kernel": {"checkpoint": "int8", "contraction": "kernel"},
    "int4_kernel": {"checkpoint": "int4", "contraction": "kernel"},
    "f16_dot": {"checkpoint": "f16", "contraction": "dot"},
    "int4_dot": {"checkpoint": "int4", "contraction": "dot"},
}


# Of these one step for many sequences is measured, the last two in a run of their own.
BATCHED_VARIANTS = ("f32", "f16", "bf16", "int8", "int4", "int8_integer", "int4_integer")
BATCHED_BY_HAND = ("int8_kernel", "int4_kernel")


@contextmanager
def checkpoints(large: Path | None, like: str = "llama-3.2-1b", **overrides: object) -> Iterator[dict[str, Path]]:
    """``large``, and random ones of its shape that hold f16, int8 and int4: two sessions of one share what is mapped.

    Without ``large`` there is a random one for it too.
    """
    with tempfile.TemporaryDirectory() as scratch:
        folders = {name: Path(scratch) / name for name in ("large", "f16", "int8", "int4")}
        if large is None:
            synthesize(like, folders["large"], **overrides)
        else:
            folders["large"] = large
        synthesize(like, folders["f16"], dtype="f16", **overrides)
        for bits in (8, 4):
            synthesize(like, folders[f"int{bits}"], bits=bits, **overrides)
        yield folders


def of_checkpoint(folders: Mapping[str, Path], variant: Mapping[str, str]) -> tuple[Path, dict[str, str]]:
    """The checkpoint that ``variant`` is of, and the options of its session."""
    options = dict(variant)
    return folders[options.pop("checkpoint", "large")], options


def opened_sessions(
    stack: ExitStack, folders: Mapping[str, Path], variants: Mapping[str, Mapping[str, str]]
) -> tuple[dict[str, Session], dict[str, int]]:
    """A session of each variant, those of one checkpoint over one ``Model`` and so over one mapped file; and the resident
    bytes of each.
    """
    models, sessions, resident = {}, {}, {}
    for name, variant in variants.items():
        folder, options = of_checkpoint(folders, variant)
        if folder not in models:
            models[folder] = stack.enter_context(Model.open(folder))
        sessions[name] = stack.enter_context(Session(models[folder], **options))
        resident[name] = sessions[name].resident_bytes  # before the next is opened: what the allocator grew by
    return sessions, resident


def ladder(folders: Mapping[str, Path], variants: Mapping[str, Mapping[str, str]], rounds: int = 3, steps: int = 12) -> dict:
    """Every variant resident at once, decoding in turn: dispatches, bytes, tokens a second and share of the ceiling.

    A variant is the options of its session, and the ``checkpoint`` of ``folders`` that it is of (default ``large``).
    """
    with ExitStack() as stack:
        sessions, resident = opened_sessions(stack, folders, variants)
        device = sessions["f16"].device
        ceiling = ceilings.Ceiling(device)
        times = in_turn(sessions, rounds, steps, ceiling.sample)
        rows = {}
        for name, session in sessions.items():
            program = session.program("decode", 2, "argmax")
            rows[name] = row(program.graph, program.compiled, times[name], ceiling.gb_s) | {"resident_bytes": resident[name]}
            rows[name]["resident_of_planes"] = resident[name] / rows[name]["planes_bytes"]
    for each in rows.values():
        each["speed_of_f16"] = each["tok_s"] / rows["f16"]["tok_s"]
    return {"threads": device.threads, "ceiling_gb_s": ceiling.gb_s, "steps": rounds * steps, **rows}


def in_turn(
    sessions: Mapping[str, Session], rounds: int, steps: int, after_round: Callable[[], object] = lambda: None
) -> dict[str, list[float]]:
    """Milliseconds of ``rounds`` times ``steps`` decode steps of each session, after a round of two that warms up."""
    times = {name: [] for name in sessions}
    for each in range(rounds + 1):
        for name, session in sessions.items():
            session.reset()
            session.prefill([0])
            seconds = timing.step_seconds(session, steps if each else 2)
            times[name] += [1e3 * s for s in seconds] if each else []
        after_round()
    return times


def row(graph: Graph, compiled: Compiled, times: list[float], ceiling_gb_s: float) -> dict:
    """One variant's figures from its ``times`` in milliseconds."""
    spread, size = timing.Spread.of(times), bench.bytes_per_token(graph)
    return {
        "tok_s": 1e3 / spread.median,
        "ms": vars(spread),
        "dispatches": compiled.statistics.dispatches,
        "transient_bytes": compiled.statistics.transient_bytes,
        "bytes_per_token": size,
        "share": size / spread.median / 1e6 / ceiling_gb_s,
        "projection_bytes": projection_bytes(graph),
        "planes_bytes": sum(arg.nbytes for arg in graph.args if arg.role == "matrix"),
        "graph_sha256": graph.sha256,
        "flags": compiled.flags,
    }


def memory(folder: Path) -> dict:
    """What the projections take at the allocator: sessions that differ in them alone, one after the other."""
    with Model.open(folder) as model:
        sizes = {}
        for weights in ("f32", "f16", "int8", "int4"):
            with Session(model, weights=weights, embedding="f32", contraction="dot") as session:
                sizes[weights] = session.resident_bytes
                if weights == "f32":
                    projections = projection_bytes(session.program("decode", 2, "argmax").graph)
    rest = sizes["f32"] - projections
    return {"resident_bytes": sizes, "of_f32": {name: (size - rest) / projections for name, size in sizes.items()}}


def projection_bytes(graph: Graph) -> int:
    """Bytes of the seven projections of every layer."""
    return sum(arg.nbytes for arg in graph.args if arg.role == "matrix" and is_projection(arg.name))
