"""Measure what the findings say, and render them.

    python -m xlaspike.workbook.studies 01_fp32 --large DIR     # measure one finding's records anew, then render every text
    python -m xlaspike.workbook.studies                         # only render README and findings from data/results

DIR is the checkpoint of the large shape; without it, one is made (``synth --like llama-3.2-1b``) and removed again, and so
are those of 04_sharding, 4.5 and 16 GB, and those of 05_fused_contraction and 06_batched_ragged, 4.5 GB.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path

from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.synthesize import synthesize
from xlaspike.emitter import find_contraction
from xlaspike.emitter.llama_graphs import decode as decode_graph
from xlaspike.errors import XlaspikeError
from xlaspike.llama.arguments import GraphSpec
from xlaspike.measure import bench, ceilings, load, records, throughput, timing
from xlaspike.measure.fusion import PROBED, probe_step
from xlaspike.measure.peers import client
from xlaspike.measure.quality import heldout_documents
from xlaspike.measure.studies.variants import (
    BATCHED_BY_HAND,
    BATCHED_VARIANTS,
    DENSE_VARIANTS,
    FUSED_VARIANTS,
    PACKED_VARIANTS,
    checkpoints,
    in_turn,
    ladder,
    memory,
    of_checkpoint,
    opened_sessions,
)
from xlaspike.paths import RESULTS, TINY_LLAMA
from xlaspike.runner.resident import Resident
from xlaspike.runner.session import Session
from xlaspike.runner.targets import TARGETS, reason_against

from . import findings, run


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
    dense, packed = ladder({"large": large}, DENSE_VARIANTS), ladder({"large": large}, PACKED_VARIANTS)
    return [
        notebook("03_f16_resident", "tiny", prompts=8),
        {"name": "large_dense", **dense},
        {"name": "large_packed", **packed},
        {"name": "large_memory", **memory(large)},
    ]


def sharding() -> list[dict]:
    return [notebook("04_sharding", "tiny"), scale("8b_int4", "stored", bits=4), scale("8b_f16", "f16", dtype="f16")]


def fused_contraction(large: Path) -> list[dict]:
    quality = notebook("05_fused_contraction", "tiny", chapters=len(heldout_documents()), products=32, repeats=20)
    with checkpoints(large) as folders:
        large_steps = {"name": "large", **fused_steps(folders)}
        return [quality, large_steps, launches(), *beside_peers(folders), *kept("gpu_check", "gpu_check_8b")]


def batched_ragged(large: Path) -> list[dict]:
    with checkpoints(large) as folders:
        dense_and_packed = {"name": "large", **throughputs(folders, BATCHED_VARIANTS)}
        by_hand = {"name": "by_hand", **throughputs(folders, BATCHED_BY_HAND)}
        return [notebook("06_batched_ragged", "tiny", formats="f32 f16 int8 int4"), dense_and_packed, by_hand]


def kept(*names: str) -> list[dict]:
    """Records of the fifth finding as they are: of what can only be measured where there is a card, or where peers are."""
    path = RESULTS / "05_fused_contraction.jsonl"
    return [found for name, found in records.read(path).items() if name in names] if path.is_file() else []


def notebook(name: str, label: str, **parameters: object) -> dict:
    """The record that the notebook ``name`` writes when it runs with its defaults but for ``parameters``."""
    with tempfile.TemporaryDirectory() as out:
        (outcome,) = run.run([name], parameters, Path(out))
        if outcome.status != "ok":
            raise XlaspikeError(f"{name}: expected it to run, found {outcome.error}")
        (values,) = records.read(Path(out) / "results" / f"{name}.jsonl").values()
    return values | {"name": label}


def overhead(rounds: int = 8, steps: int = 200) -> dict:
    """A decode step through ``Session`` beside ``iree-benchmark-module``'s time for the same module, taken in turn."""
    with Model.open(TINY_LLAMA) as model, Session(model, weights="f32", contraction="dot") as session:
        session.prefill([0])
        program = session.program("decode", 2, "argmax")
        ours, theirs = [], []
        for _ in range(rounds):
            session.reset()
            ours += [1e3 * seconds for seconds in timing.step_seconds(session, steps)]
            theirs.append(bench.benchmark_module_ms(program.graph, program.compiled, session.device))
    session_ms, module_ms = timing.Spread.of(ours), timing.Spread.of(theirs)
    difference = session_ms.median - module_ms.median
    about = {"threads": session.device.threads, "flags": program.compiled.flags, "graph_sha256": program.graph.sha256}
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


# The peer that each is compared with: about as many bits a weight.
PEER_OF = {
    "f16": "f16",
    "int8": "q8_0",
    "int8_integer": "q8_0",
    "int8_kernel": "q8_0",
    "int4": "q4_0",
    "int4_integer": "q4_0",
    "int4_kernel": "q4_0",
}
PEER_VARIANTS = {name: FUSED_VARIANTS[name] for name in PEER_OF} | {
    "f16": {"weights": "f16", "embedding": "f16"},  # of the large one, since llama.cpp's files are made from it
}


def throughputs(folders: Mapping[str, Path], names: Iterable[str]) -> dict:
    """Tokens a second against the number of sequences, a variant after the other; within one in turn."""
    rows = {}
    for name in names:
        folder, options = of_checkpoint(folders, FUSED_VARIANTS[name])
        with Model.open(folder) as model, Resident(model, **options) as resident:
            rows[name] = throughput.measure(resident).record()
    return rows


def fused_steps(folders: Mapping[str, Path]) -> dict:
    """Every format's step in one run, and the ratios that the plan set a reach for."""
    steps = ladder(folders, FUSED_VARIANTS)
    ratios = {
        f"{a}_over_{b}": steps[a]["tok_s"] / steps[b]["tok_s"]
        for a, b in (
            ("f16", "f32"),
            ("int8", "f16"),
            ("int4", "f16"),
            ("int4", "int8"),
            ("int8_kernel", "f16"),
            ("int4_kernel", "f16"),
            ("int4_kernel", "int8_kernel"),
            ("int4_kernel", "int4_integer"),
            ("f16", "f16_dot"),
            ("int4", "int4_dot"),
        )
    }
    most = max(steps[name]["resident_of_planes"] for name in FUSED_VARIANTS)
    return steps | {"ratios": ratios, "most_resident_of_planes": most}


def launches(rounds: int = 8, steps: int = 40) -> dict:
    """Steps of the large shape's heads and layers over next to no weights, packed in four bits, by contraction and in turn."""
    with tempfile.TemporaryDirectory() as scratch, ExitStack() as stack:
        folder = Path(scratch) / "narrow"
        ids = {"vocab_size": 1024, "bos_token_id": 0, "eos_token_id": 1}
        synthesize("llama-3.2-1b", folder, bits=4, hidden_size=256, intermediate_size=256, **ids)
        model = stack.enter_context(Model.open(folder))
        forms = ("reduce", "integer", "kernel")
        sessions = {form: stack.enter_context(Session(model, contraction=form)) for form in forms}
        times = in_turn(sessions, rounds, steps)
        dispatches = {form: session.program("decode", 2, "argmax").statistics.dispatches for form, session in sessions.items()}
    rows = {form: {"dispatches": dispatches[form], "ms": vars(timing.Spread.of(taken))} for form, taken in times.items()}
    return {"name": "launches", **rows}


def beside_peers(folders: Mapping[str, Path], prompt_len: int = 64, steps: int = 32, rounds: int = 3) -> list[dict]:
    """Ours and llama.cpp's in turn in one run; without their environment, what was measured where it was."""
    if not (client.ENVIRONMENT / ".installed").is_file():
        return kept("peers")
    prompt, end = list(range(2, prompt_len + 2)), prompt_len + timing.WARM_UP + steps
    with ExitStack() as stack:
        sessions, _ = opened_sessions(stack, folders, PEER_VARIANTS)
        names = [f"llama.cpp-{kind}" for kind in dict.fromkeys(PEER_OF.values())]
        engines = {engine.name: engine for engine in stack.enter_context(client.opened(names, sessions["f16"]))}
        for session in sessions.values():
            session.prepare(end)
        ceiling, turns = ceilings.Ceiling(sessions["f16"].device), {name: [] for name in (*sessions, *engines)}
        for each in range(rounds + 1):
            for name, session in sessions.items():
                turn = our_turn(session, prompt, timing.WARM_UP + steps)
                turns[name] += [turn] if each else []
            for name, engine in engines.items():
                time.sleep(client.SETTLE_SECONDS)
                (prefilled,), _ = engine.prefill(prompt)
                turn = prefilled, engine.decode(timing.WARM_UP + steps)[0][timing.WARM_UP :]
                turns[name] += [turn] if each else []
            time.sleep(client.SETTLE_SECONDS)
            ceiling.sample()
        about = {name: engine.about for name, engine in engines.items()}
    found = {name: rates(taken, prompt_len) for name, taken in turns.items()}
    rows = {name.replace("llama.cpp-", "llama_"): found[name] | about.get(name, {}) for name in found}
    ratios = {
        ours: {f"{what}_ratio": found[ours][f"{what}_tok_s"] / found[f"llama.cpp-{theirs}"][f"{what}_tok_s"] for what in RATES}
        for ours, theirs in PEER_OF.items()
    }
    for ours, ratio in ratios.items():
        rows[ours] |= ratio
    return [{"name": "peers", "ceiling_gb_s": ceiling.gb_s, "prompt_len": prompt_len, "steps": rounds * steps, **rows}]


RATES = ("decode", "prefill")


def our_turn(session: Session, prompt: list[int], steps: int) -> tuple[float, list[float]]:
    """Milliseconds of a prefill, and of each step after those that warm up."""
    session.reset()
    started = time.perf_counter()
    token = session.prefill(prompt)
    prefilled = time.perf_counter() - started
    return 1e3 * prefilled, [1e3 * seconds for seconds in timing.step_seconds(session, steps, token)[timing.WARM_UP :]]


def rates(turns: list[tuple[float, list[float]]], prompt_len: int) -> dict:
    """Tokens a second, and the spread of the milliseconds, of decode and prefill."""
    decoding = timing.Spread.of([milliseconds for _, steps in turns for milliseconds in steps])
    prefilling = timing.Spread.of([prefilled for prefilled, _ in turns])
    spreads = {"decode_ms": vars(decoding), "prefill_ms": vars(prefilling)}
    return {"decode_tok_s": 1e3 / decoding.median, "prefill_tok_s": 1e3 * prompt_len / prefilling.median, **spreads}


def scale(name: str, weights: str, **written: object) -> dict:
    """The 8B shape in four shards: loaded as ``weights`` from the disk, again from the page cache, and decoding."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / name
        synthesize("llama-3.1-8b", folder, shards=4, **written)
        evict(folder)
        cold = load.measure(folder, weights=weights, embedding=weights)
        warm = load.measure(folder, {"prompt_len": 1, "steps": 4, "repeats": 1}, weights=weights, embedding=weights)
    return {"name": name, "cold": vars(cold), "warm": vars(warm)}


def evict(folder: Path) -> None:
    """Have the system forget the shards in ``folder``, so that the next to read them reads the disk (Linux)."""
    for path in folder.glob("*.safetensors"):
        with open(path, "rb") as file:
            os.fsync(file.fileno())  # pages that the disk does not have yet are kept
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def step_probe(folder: Path, targets: Iterable[str]) -> dict:
    """The fuse question for a whole decode step of ``dot_general``, by weight format and compiler; embedding and head f32."""
    rows = {}
    with Model.open(folder) as model:
        for weights in ("f32", "f16", "int8", "int4"):
            # So few rows of attention that nothing of it is as large as a weight: XLA copies keys, which is not the question.
            graph = decode_graph(GraphSpec(model.config, model.format_policy(weights, "f32"), 256, 32, find_contraction("dot")))
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
    "05_fused_contraction": fused_contraction,
    "06_batched_ragged": batched_ragged,
}
MEASURES: dict[str, Callable[[], list[dict]]] = {"04_sharding": sharding}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    known = [*ON_LARGE, *MEASURES]
    parser.add_argument("findings", nargs="*", choices=[*known, []], help="whose records to measure; none: only render")
    parser.add_argument("--large", type=Path, help="a checkpoint of the large shape")
    arguments = parser.parse_args()
    by_hand = {"05_fused_contraction", "06_batched_ragged"} & set(arguments.findings)
    if by_hand and (reason := reason_against(find_contraction("kernel"), "llvm-cpu")):  # before anything is measured
        parser.error(f"contraction kernel: {reason}")
    with ExitStack() as stack:
        large = arguments.large
        if large is None and any(name in ON_LARGE for name in arguments.findings):
            large = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "llama-3.2-1b"
            synthesize("llama-3.2-1b", large)
        for name in arguments.findings:
            records.write(RESULTS / f"{name}.jsonl", ON_LARGE[name](large) if name in ON_LARGE else MEASURES[name]())
    findings.write()


if __name__ == "__main__":
    main()
