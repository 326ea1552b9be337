"""Measure what the findings say, and write the numbers into them.

    python tools/measure.py 01_fp32 --large DIR     # measure one finding's records anew, then fill every text
    python tools/measure.py                         # only fill README and findings from data/results

DIR is the checkpoint of the large shape; without it, one is made (``synth --like llama-3.2-1b``) and removed again.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from xlaspike import bench, record, workbook
from xlaspike.errors import XlaspikeError
from xlaspike.model import Model
from xlaspike.paths import RESULTS, ROOT, TINY_LLAMA, write_text
from xlaspike.session import Session
from xlaspike.synth import synth

TEXTS = [ROOT / "README.md", *sorted((ROOT / "findings").glob("*.md"))]


def fp32(large: Path) -> list[dict]:
    return [notebook("01_fp32", "tiny"), overhead(), decode(large, "f32")]


def notebook(name: str, label: str) -> dict:
    """The record that the notebook ``name`` writes when it runs with its defaults."""
    with tempfile.TemporaryDirectory() as out:
        (outcome,) = workbook.run([name], {}, Path(out))
        if outcome.status != "ok":
            raise XlaspikeError(f"{name}: expected it to run, found {outcome.error}")
        (values,) = record.read(Path(out) / "results" / f"{name}.jsonl").values()
    return values | {"name": label}


def overhead(rounds: int = 8, steps: int = 200) -> dict:
    """A decode step through ``Session`` beside ``iree-benchmark-module``'s time for the same module, taken in turn."""
    with Model.open(TINY_LLAMA) as model, Session(model) as session:
        session.prefill([0])
        graph, compiled, _ = session.program("decode", 2, "argmax")
        ours, theirs = [], []
        for _ in range(rounds):
            session.reset()
            ours += [1e3 * seconds for seconds in bench.step_seconds(session, steps)]
            theirs.append(bench.benchmark_module_ms(graph, compiled, session.device))
    session_ms, module_ms = bench.Spread.of(ours), bench.Spread.of(theirs)
    difference = session_ms.median - module_ms.median
    return {"name": "overhead", "session_ms": vars(session_ms), "module_ms": vars(module_ms), "difference_ms": difference}


def decode(folder: Path, weights: str) -> dict:
    """``bench`` of the large shape in one weight format."""
    with Model.open(folder) as model, Session(model, weights=weights) as session:
        return {"name": f"large_{weights}", **bench.bench(session, prompt_len=64, steps=32, repeats=3).record()}


MEASURES: dict[str, Callable[[Path], list[dict]]] = {"01_fp32": fp32}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("findings", nargs="*", choices=[*MEASURES, []], help="whose records to measure; none: only fill")
    parser.add_argument("--large", type=Path, help="a checkpoint of the large shape")
    arguments = parser.parse_args()
    with ExitStack() as stack:
        large = arguments.large
        if arguments.findings and large is None:
            large = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "llama-3.2-1b"
            synth("llama-3.2-1b", large)
        for name in arguments.findings:
            record.write(RESULTS / f"{name}.jsonl", MEASURES[name](large))
    records = record.read_all(RESULTS)
    for path in TEXTS:
        write_text(path, record.fill(path.read_text(encoding="utf-8"), records))


if __name__ == "__main__":
    main()
