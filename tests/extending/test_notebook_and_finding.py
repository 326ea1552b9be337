"""A notebook is run, says its verdict and writes its record; a finding is rendered from that record."""

from __future__ import annotations

from pathlib import Path

import nbformat

from xlaspike.measure import records
from xlaspike.workbook import findings, run

CELLS = {
    "parameters": 'size: int = 3  # of the square\nresults: str = ""  # folder for the records of this run',
    "nbval-check-output": "area = size**2\narea",
    "verdict": 'from IPython.display import Markdown\nMarkdown(f"**Verdict.** The square has {area} units.")',
    "record": (
        "from pathlib import Path\nfrom xlaspike.measure import records\n"
        'if results:\n    records.write(Path(results) / "77_squares.jsonl", [{"name": "tiny", "area": area, "seconds": 0.25}])'
    ),
}
NUMBERS = "{{ squares.tiny.area | count }} units in {{ squares.tiny.seconds | seconds }} s.\n"


def test_a_notebook_runs_and_a_finding_shows_its_numbers(tmp_path: Path):
    folder = tmp_path / "notebooks"
    folder.mkdir()
    cells = [nbformat.v4.new_code_cell(source, metadata={"tags": [tag]}) for tag, source in CELLS.items()]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), folder / "77_squares.ipynb")
    (outcome,) = run.run(["77"], {"size": 4}, tmp_path / "out", folder=folder).notebooks
    assert (outcome.status, outcome.verdict) == ("ok", "The square has 16 units.")

    (tmp_path / "77_squares.md.j2").write_text(f"# Squares\n\nAn example.\n\n## Verdict\n\n{NUMBERS}")
    results = records.read_all(tmp_path / "out" / "results")
    assert findings.render("77_squares.md.j2", results, tmp_path).endswith("## Verdict\n\n16 units in 0.250 s.\n")
