"""Measure what the findings say, and write the numbers into them.

    python tools/measure.py 01_fp32 --large DIR     # measure one finding's records anew, then fill every text
    python tools/measure.py                         # only fill README and findings from data/results

DIR is the checkpoint of the large shape; without it, one is made (``synth --like llama-3.2-1b``) and removed again, and so
are those of 04_sharding, 4.5 and 16 GB.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path

from xlaspike import bench, loading, record, workbook
from xlaspike.compiler import TARGETS, Compiled
from xlaspike.errors import XlaspikeError
from xlaspike.evaluate import heldout_documents
from xlaspike.formats import is_projection
from xlaspike.graphs import Graph, Layout
from xlaspike.graphs import decode as decode_graph
from xlaspike.model import Model
from xlaspike.paths import RESULTS, ROOT, TINY_LLAMA, write_text
from xlaspike.probe import PROBED, probe_step
from xlaspike.session import Session
from xlaspike.synth import synth

TEXTS = [ROOT / "README.md", *sorted((ROOT / "findings").glob("*.md"))]


def fp32(large: Path) -> list[dict]:
    return [notebook("01_fp32", "tiny"), overhead(), decode(large, "f32")]


def int4_dequant(large: Path) -> list[dict]:
    quality = notebook("02_int4_dequant", "tiny", chapters=len(heldout_documents()), repeats=8)
    return [
        quality,
        {"name": "tiny_step", **step_probe(TINY_LLAMA, PROBED)},
        {"name": "large_step", **step_probe(large, TARGETS)},
    ]


def f16_resident(large: Path) -> list[dict]:
    dense, packed = ladder(large, DENSE_VARIANTS), ladder(large, PACKED_VARIANTS)
    return [
        notebook("03_f16_resident", "tiny"),
        {"name": "large_dense", **dense},
        {"name": "large_packed", **packed},
        {"name": "large_memory", **memory(large)},
    ]


def sharding() -> list[dict]:
    return [notebook("04_sharding", "tiny"), scale("8b_int4", "stored", bits=4), scale("8b_f16", "f16", dtype="f16")]


def notebook(name: str, label: str, **parameters: object) -> dict:
    """The record that the notebook ``name`` writes when it runs with its defaults but for ``parameters``."""
    with tempfile.TemporaryDirectory() as out:
        (outcome,) = workbook.run([name], parameters, Path(out))
        if outcome.status != "ok":
            raise XlaspikeError(f"{name}: expected it to run, found {outcome.error}")
        (values,) = record.read(Path(out) / "results" / f"{name}.jsonl").values()
    return values | {"name": label}


def overhead(rounds: int = 8, steps: int = 200) -> dict:
    """A decode step through ``Session`` beside ``iree-benchmark-module``'s time for the same module, taken in turn."""
    with Model.open(TINY_LLAMA) as model, Session(model, weights="f32", contraction="dot") as session:
        session.prefill([0])
        graph, compiled, _ = session.program("decode", 2, "argmax")
        ours, theirs = [], []
        for _ in range(rounds):
            session.reset()
            ours += [1e3 * seconds for seconds in bench.step_seconds(session, steps)]
            theirs.append(bench.benchmark_module_ms(graph, compiled, session.device))
    session_ms, module_ms = bench.Spread.of(ours), bench.Spread.of(theirs)
    difference = session_ms.median - module_ms.median
    about = {"threads": session.device.threads, "flags": compiled.flags, "graph_sha256": graph.sha256}
    return {
        "name": "overhead",
        **about,
        "session_ms": vars(session_ms),
        "module_ms": vars(module_ms),
        "difference_ms": difference,
    }


def decode(folder: Path, weights: str) -> dict:
    """``bench`` of the large shape in one weight format, its products as ``dot_general``."""
    with Model.open(folder) as model, Session(model, weights=weights, contraction="dot") as session:
        return {"name": f"large_{weights}", **bench.bench(session, prompt_len=64, steps=32, repeats=3).record()}


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


def ladder(folder: Path, variants: dict[str, dict[str, str]], rounds: int = 3, steps: int = 12) -> dict:
    """Every variant resident at once, decoding in turn: dispatches, bytes, tokens a second and share of the ceiling."""
    with ExitStack() as stack:
        model = stack.enter_context(Model.open(folder))
        sessions, resident = {}, {}
        for name, variant in variants.items():
            sessions[name] = stack.enter_context(Session(model, **variant))
            resident[name] = sessions[name].resident_bytes  # before the next is opened: what the allocator grew by
        device = sessions["f16"].device
        ceiling, times = bench.Ceiling(device), {name: [] for name in sessions}
        for each in range(rounds + 1):
            for name, session in sessions.items():
                session.reset()
                session.prefill([0])
                seconds = bench.step_seconds(session, steps if each else 2)
                times[name] += [1e3 * s for s in seconds] if each else []
            ceiling.sample()
        rows = {}
        for name, session in sessions.items():
            graph, compiled, _ = session.program("decode", 2, "argmax")
            rows[name] = row(graph, compiled, times[name], ceiling.gb_s) | {"resident_bytes": resident[name]}
    for each in rows.values():
        each["speed_of_f16"] = each["tok_s"] / rows["f16"]["tok_s"]
    return {"threads": device.threads, "ceiling_gb_s": ceiling.gb_s, "steps": rounds * steps, **rows}


def scale(name: str, weights: str, **written: object) -> dict:
    """The 8B shape in four shards: loaded as ``weights`` from the disk, again from the page cache, and decoding."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / name
        synth("llama-3.1-8b", folder, shards=4, **written)
        evict(folder)
        cold = loading.measure(folder, weights=weights, embedding=weights)
        warm = loading.measure(folder, {"prompt_len": 1, "steps": 4, "repeats": 1}, weights=weights, embedding=weights)
    return {"name": name, "cold": vars(cold), "warm": vars(warm)}


def evict(folder: Path) -> None:
    """Have the system forget the shards in ``folder``, so that the next to read them reads the disk (Linux)."""
    for path in folder.glob("*.safetensors"):
        with open(path, "rb") as file:
            os.fsync(file.fileno())  # pages that the disk does not have yet are kept
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def row(graph: Graph, compiled: Compiled, times: list[float], ceiling_gb_s: float) -> dict:
    """One variant's figures from its ``times`` in milliseconds."""
    spread, size = bench.Spread.of(times), bench.bytes_per_token(graph)
    return {
        "tok_s": 1e3 / spread.median,
        "ms": vars(spread),
        "dispatches": compiled.statistics.dispatches,
        "transient_bytes": compiled.statistics.transient_bytes,
        "bytes_per_token": size,
        "share": size / spread.median / 1e6 / ceiling_gb_s,
        "projection_bytes": projection_bytes(graph),
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
                    projections = projection_bytes(session.program("decode", 2, "argmax")[0])
    rest = sizes["f32"] - projections
    return {"resident_bytes": sizes, "of_f32": {name: (size - rest) / projections for name, size in sizes.items()}}


def projection_bytes(graph: Graph) -> int:
    """Bytes of the seven projections of every layer."""
    return sum(arg.nbytes for arg in graph.args if arg.role == "matrix" and is_projection(arg.name))


def step_probe(folder: Path, targets: Iterable[str]) -> dict:
    """The fuse question for a whole decode step of ``dot_general``, by weight format and compiler; embedding and head f32."""
    rows = {}
    with Model.open(folder) as model:
        for weights in ("f32", "f16", "int8", "int4"):
            # So few rows of attention that nothing of it is as large as a weight: XLA copies keys, which is not the question.
            graph = decode_graph(Layout(model.config, model.formats(weights, "f32"), 256, 32, "dot"))
            for target in targets:
                answer = probe_step(graph, target)
                megabytes = answer.materialized_bytes / 1e6
                found = {"dispatches": answer.dispatches, "fused": answer.fused, "materialized_mb": megabytes}
                rows[f"{weights}_{target.replace('-', '_')}"] = found
    return rows


# What is measured on the large shape, and what makes its own checkpoints.
ON_LARGE: dict[str, Callable[[Path], list[dict]]] = {
    "01_fp32": fp32,
    "02_int4_dequant": int4_dequant,
    "03_f16_resident": f16_resident,
}
MEASURES: dict[str, Callable[[], list[dict]]] = {"04_sharding": sharding}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    known = [*ON_LARGE, *MEASURES]
    parser.add_argument("findings", nargs="*", choices=[*known, []], help="whose records to measure; none: only fill")
    parser.add_argument("--large", type=Path, help="a checkpoint of the large shape")
    arguments = parser.parse_args()
    with ExitStack() as stack:
        large = arguments.large
        if large is None and any(name in ON_LARGE for name in arguments.findings):
            large = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "llama-3.2-1b"
            synth("llama-3.2-1b", large)
        for name in arguments.findings:
            record.write(RESULTS / f"{name}.jsonl", ON_LARGE[name](large) if name in ON_LARGE else MEASURES[name]())
    records = record.read_all(RESULTS)
    for path in TEXTS:
        write_text(path, record.fill(path.read_text(encoding="utf-8"), records))


if __name__ == "__main__":
    main()
