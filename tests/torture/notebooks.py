"""Mutated run.json, records and notebooks, in the hands of ``compare`` and of the report."""

from __future__ import annotations

import json
import random
import shutil
import sys
from pathlib import Path

import nbformat

from xlaspike.errors import XlaspikeError
from xlaspike.measure import records
from xlaspike.workbook import manifest, report
from xlaspike.workbook.manifest import Manifest, Outcome

from .children import command, forked, judged
from .harness import Badly, Target
from .mutations import edited_bytes, edited_json

STAMP = {
    "time": "2026-01-01T00:00:00",
    "machine": {"cpu": "a", "cores": 2, "caches": {"L2": 2048}},
    "commit": "abc",
    "dirty": True,
}
SPREAD = {"median": 1.0, "p25": 0.9, "p75": 1.1, "min": 0.8, "max": 1.2}
RECORDS = [
    {"name": "a", "dispatches": 78, "tok_s": {"int4 reduce": SPREAD, "f16 dot": SPREAD}, "sizes": [1, 2], **STAMP},
    {"name": "b", "claims": [{"claim": "x is faster", "holds": True}], "prefill_ms": SPREAD, "text": "<b>", **STAMP},
]
CELL = nbformat.v4.new_output("display_data", data={"image/png": "iVBORw0KGgo=", "text/plain": "x"})
ALSO = (SPREAD, "median", {"claims": [{}]}, "ok", "failed", "tok_s", "01_a", "../../x", "<script>")


class Cases(Target):
    """``compare`` ends with status 0, 1 or 2, the last with one line; a page of a run is written, or refused in one line."""

    limit, sample = 60, 15

    def __init__(self, *given: object):
        super().__init__(*given)
        self.sound = self.scratch / "sound"
        (self.sound / "results").mkdir(parents=True)
        outcome = Outcome("01_a", "ok", 1.0, "fast", "", {"steps": 4}, {"results": "x"})
        Manifest(self.sound, notebooks=[outcome], seconds=3.0, model=None, parameters={"steps": 4}, **STAMP).write()
        records.write(self.sound / "results" / "01_a.jsonl", RECORDS)
        cells = [
            nbformat.v4.new_markdown_cell("# a"),
            nbformat.v4.new_code_cell("1", outputs=[CELL], metadata={"tags": ["hero"]}),
        ]
        nbformat.write(nbformat.v4.new_notebook(cells=cells), self.sound / "01_a.ipynb")
        _report(self.sound)  # imports what the children need

    def case(self, number: int, draw: random.Random, folder: Path) -> bool:
        runs = [folder / "runs" / name for name in ("one", "other")]
        for run in runs:
            shutil.copytree(self.sound, run)
        odd = draw.choice(runs)
        file = draw.choice(
            (odd / manifest.NAME, odd / "results" / "01_a.jsonl", odd / "results" / "01_a.jsonl", odd / "01_a.ipynb")
        )
        _edit(draw, file)
        if draw.random() < 0.5:
            ended = command(folder, "compare", *runs, *draw.choice(([], ["--json"], ["--out", folder / "page.html"])))
        else:
            ended = judged(forked(lambda: _report(draw.choice(runs)), folder))
        if ended.status == 0 and "Traceback" in ended.out:
            raise Badly(f"a traceback in {ended.out[:1000]}")
        return ended.status != 2


def _edit(draw: random.Random, file: Path) -> None:
    raw = file.read_bytes()
    if draw.random() < 0.15:
        file.write_bytes(edited_bytes(draw, raw))
    elif file.suffix == ".jsonl":
        lines = [edited_json(draw, json.loads(line), ALSO) for line in raw.splitlines()]
        file.write_text("\n".join(lines), errors="surrogateescape")
    else:
        file.write_text(edited_json(draw, json.loads(raw), ALSO), errors="surrogateescape")


def _report(run: Path) -> int:
    """The page of ``run``, as a command would end: status 2 and a line for a refusal."""
    try:
        done = Manifest.read(run)
        print(report.summary(done, report.write_report(done, run.parent)))
    except XlaspikeError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0
