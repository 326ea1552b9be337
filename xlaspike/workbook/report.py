"""The report of a run: a line per notebook for a terminal, and a folder of HTML pages with an index."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from xlaspike.files import write_text

from .tables import aligned


@dataclass(frozen=True)
class Outcome:
    """How one notebook ended: ``status`` is ``ok``, ``failed`` (an error in a cell) or ``died`` (its kernel did).

    ``path`` is the executed notebook, None where nothing of it could be kept; ``error`` is one line, empty for ``ok``.
    """

    name: str
    status: str
    seconds: float
    verdict: str
    path: Path | None
    error: str


def table(outcomes: Sequence[Outcome], width: int | None = None) -> str:
    """Notebook, status, seconds and verdict (or error) in lines cut to ``width``, by default the terminal's; and the report."""
    width = width or shutil.get_terminal_size(fallback=(sys.maxsize, 24)).columns
    rows = [("notebook", "status", "seconds", "verdict")]
    rows += [(outcome.name, outcome.status, f"{outcome.seconds:.1f}", outcome.error or outcome.verdict) for outcome in outcomes]
    reports = {f"report: {outcome.path.with_name('index.html')}" for outcome in outcomes if outcome.path is not None}
    lines = aligned(rows, right=[2]).splitlines()
    return "\n".join([line if len(line) <= width else f"{line[: width - 1]}…" for line in lines] + sorted(reports))


def write_report(out: Path, outcomes: Sequence[Outcome]) -> None:
    """Write each executed notebook of ``outcomes`` as HTML beside it, and ``index.html`` in the folder ``out``."""
    from jinja2 import Environment, PackageLoader
    from nbconvert import HTMLExporter

    exporter = HTMLExporter()
    for outcome in outcomes:
        if outcome.path is not None:
            write_text(outcome.path.with_suffix(".html"), exporter.from_filename(str(outcome.path))[0])
    templates = Environment(loader=PackageLoader("xlaspike.workbook"), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    write_text(out / "index.html", templates.get_template("report.html.j2").render(title=out.name, outcomes=outcomes))
