"""Measure what the findings say, and render them.

    python -m xlaspike.workbook.studies 01_fp32 --large DIR     # measure one finding's records anew, then render every text
    python -m xlaspike.workbook.studies                         # only render README and findings from data/results

DIR is the checkpoint of the large shape. Without it a random one is made (``synth --like llama-3.2-1b``) and removed again.
So are those of 04_sharding (4.5 and 16 GB), of 05_fused_contraction, of 06_batched_ragged, of 07_devices and of
09_several_tokens (4.5 GB each).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from xlaspike.checkpoints.synthesize import synthesize
from xlaspike.errors import XlaspikeError
from xlaspike.measure import records
from xlaspike.measure.fusion import IREE_TARGETS, PROBED
from xlaspike.measure.peers import beside
from xlaspike.measure.quality import heldout_documents
from xlaspike.measure.studies import contexts, devices, speculation, steps
from xlaspike.measure.studies.balance import measure_balance
from xlaspike.measure.studies.card import expect_on_card
from xlaspike.measure.studies.fused_formats import probe_formats
from xlaspike.measure.studies.loads import measure_interleaving, measure_large_load
from xlaspike.measure.studies.logits import measure_logit_differences
from xlaspike.measure.studies.parts import measure_parts
from xlaspike.measure.studies.peers import measure_beside_llama_cpp, measure_long_steps
from xlaspike.measure.studies.targets import compare_with_targets
from xlaspike.measure.studies.variants import (
    BATCHED_VARIANTS,
    BATCHED_WITH_KERNELS,
    DENSE_VARIANTS,
    PACKED_VARIANTS,
    temporary_checkpoints,
)
from xlaspike.paths import RESULTS, TINY_LLAMA
from xlaspike.runner.kernels import reason_against

from . import findings, run
from .manifest import OK


def fp32(large: Path) -> list[dict]:
    return [
        notebook("01_fp32", "tiny", prompts=8),
        {"name": "overhead", **steps.measure_overhead()},
        {"name": "large_f32", **steps.measure_large_step(large, "f32")},
    ]


def int4_dequant(large: Path) -> list[dict]:
    return [
        notebook("02_int4_dequant", "tiny", chapters=len(heldout_documents()), repeats=8),
        {"name": "tiny_step", **probe_formats(TINY_LLAMA, PROBED)},
        {"name": "large_step", **probe_formats(large, IREE_TARGETS)},
    ]


def f16_resident(large: Path) -> list[dict]:
    return [
        notebook("03_f16_resident", "tiny", prompts=8),
        {"name": "large_dense", **steps.compare_variants({"large": large}, DENSE_VARIANTS)},
        {"name": "large_packed", **steps.compare_variants({"large": large}, PACKED_VARIANTS)},
        {"name": "large_memory", **steps.measure_memory(large)},
    ]


def sharding() -> list[dict]:
    return [
        notebook("04_sharding", "tiny"),
        {"name": "8b_int4", **measure_large_load("stored", bits=4)},
        {"name": "8b_f16", **measure_large_load("f16", dtype="f16")},
    ]


def fused_contraction(large: Path) -> list[dict]:
    """Without llama.cpp its records stay as they were."""
    with temporary_checkpoints(large) as folders:
        return [
            notebook("05_fused_contraction", "tiny", chapters=len(heldout_documents()), products=32, repeats=20),
            ours := {"name": "large", **steps.measure_fused_steps(folders)},
            {"name": "parts", **measure_parts(folders)},
            {"name": "launches", **steps.measure_narrow_steps()},
            {"name": "balance", **measure_balance()},
            {"name": "loads", **measure_interleaving(folders)},
            {"name": "logits", **measure_logit_differences()},
            *(
                beside_llama_cpp(folders, ours)
                if beside.is_installed()
                else kept("05_fused_contraction", "peers", "targets", "long")
            ),
        ]


def beside_llama_cpp(folders: Mapping[str, Path], ours: dict) -> list[dict]:
    """The records that need llama.cpp; ``ours`` is the record ``large`` of the same run."""
    peers = measure_beside_llama_cpp(folders)
    return [
        {"name": "peers", **peers},
        {"name": "targets", **compare_with_targets(ours, peers)},
        {"name": "long", **measure_long_steps(folders)},
    ]


def batched_ragged(large: Path) -> list[dict]:
    with temporary_checkpoints(large) as folders:
        return [
            notebook("06_batched_ragged", "tiny", formats="f32 f16 int8 int4"),
            {"name": "large", **steps.measure_throughputs(folders, BATCHED_VARIANTS)},
            {"name": "by_hand", **steps.measure_throughputs(folders, BATCHED_WITH_KERNELS)},
        ]


def other_devices() -> list[dict]:
    """Records of devices that do not work here, and of the CUDA card, stay as they were."""
    with temporary_checkpoints(None) as folders:
        ours = notebook("07_devices", "tiny", formats="f16 int8 int4", contractions="reduce dot integer")
        compared = list(devices.compare(devices.SIDE_BY_SIDE, devices.Plan(folders=folders)))
        older = kept("07_devices", *compared[-1]["not_run"], "gpu_check", "gpu_check_8b")
        return [ours, *compared, expected_on_card(older), *older]


def long_context(large: Path) -> list[dict]:
    return [
        notebook("08_long_context", "tiny", repeats=8),
        {"name": "steps", **contexts.measure_contexts(large)},
        {"name": "kernel_steps", **contexts.measure_contexts(large, (256, 4096), contraction="integer")},
        {"name": "quality", **contexts.measure_quality()},
    ]


def several_tokens(large: Path) -> list[dict]:
    with temporary_checkpoints(large) as folders:
        ours = notebook("09_several_tokens", "tiny")
        return [ours, *({"name": name, **record} for name, record in speculation.measure_speculation(folders).items())]


def expected_on_card(older: Sequence[Mapping]) -> dict:
    """The record ``reach``, from those of the card's run."""
    runs = {record["name"]: record for record in older}
    shapes = {"1b": ("llama-3.2-1b", "gpu_check"), "8b": ("llama-3.1-8b", "gpu_check_8b")}
    return {"name": "reach"} | {label: expect_on_card(shape, runs[run]) for label, (shape, run) in shapes.items()}


def kept(finding: str, *names: str) -> list[dict]:
    """Records of ``finding`` as they are: those that need a card, or the peers' environment."""
    path = RESULTS / f"{finding}.jsonl"
    return [record for name, record in records.read(path).items() if name in names] if path.is_file() else []


def notebook(name: str, label: str, **parameters: object) -> dict:
    """The record ``label``: what the notebook ``name`` writes when it runs with ``parameters``, and defaults for the rest."""
    with tempfile.TemporaryDirectory() as out:
        (outcome,) = run.run([name], parameters, Path(out)).notebooks
        if outcome.status != OK:
            raise XlaspikeError(f"{name}: expected it to run, found {outcome.error}")
        (values,) = records.read(Path(out) / "results" / f"{name}.jsonl").values()
    return values | {"name": label}


# Findings that are measured on the large shape, and those that make their own checkpoints.
ON_LARGE: dict[str, Callable[[Path], list[dict]]] = {
    "01_fp32": fp32,
    "02_int4_dequant": int4_dequant,
    "03_f16_resident": f16_resident,
    "05_fused_contraction": fused_contraction,
    "06_batched_ragged": batched_ragged,
    "08_long_context": long_context,
    "09_several_tokens": several_tokens,
}
ON_THEIR_OWN: dict[str, Callable[[], list[dict]]] = {"04_sharding": sharding, "07_devices": other_devices}
WITH_KERNELS = {"05_fused_contraction", "06_batched_ragged", "08_long_context", "09_several_tokens"}


def measure(names: list[str], large: Path | None = None) -> None:
    """Measure the records of the findings ``names`` anew, on the checkpoint ``large`` or on a random one.

    Raises ``XlaspikeError``, before anything is measured where this processor lacks what a finding needs.
    """
    if WITH_KERNELS & set(names) and (reason := reason_against()):
        raise XlaspikeError(reason)
    with ExitStack() as stack:
        if large is None and ON_LARGE.keys() & set(names):
            large = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "llama-3.2-1b"
            synthesize("llama-3.2-1b", large)
        for name in names:
            records.write(RESULTS / f"{name}.jsonl", ON_LARGE[name](large) if name in ON_LARGE else ON_THEIR_OWN[name]())


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    known = [*ON_LARGE, *ON_THEIR_OWN]
    parser.add_argument("findings", nargs="*", choices=[*known, []], help="whose records to measure; none: only render")
    parser.add_argument("--large", type=Path, help="a checkpoint of the large shape")
    arguments = parser.parse_args(argv)
    try:
        measure(arguments.findings, arguments.large)
        findings.write()
    except (XlaspikeError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
