"""The report of a run."""

from __future__ import annotations

import html
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from xlaspike.files import write_text


@dataclass(frozen=True)
class Outcome:
    """What became of one notebook: ``status`` is ``ok``, ``failed`` (an error in a cell) or ``died`` (its kernel did).

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
    rows += [(each.name, each.status, f"{each.seconds:.1f}", each.error or each.verdict) for each in outcomes]
    name, status, seconds = (max(len(row[column]) for row in rows) for column in range(3))
    lines = [f"{row[0]:{name}}  {row[1]:{status}}  {row[2]:>{seconds}}  {row[3]}".rstrip() for row in rows]
    reports = {f"report: {each.path.with_name('index.html')}" for each in outcomes if each.path is not None}
    return "\n".join([line if len(line) <= width else f"{line[: width - 1]}…" for line in lines] + sorted(reports))


def _write_report(out: Path, outcomes: Sequence[Outcome]) -> None:
    from nbconvert import HTMLExporter

    exporter, rows = HTMLExporter(), []
    for each in outcomes:
        name = html.escape(each.name)
        if each.path is not None:
            page = each.path.with_suffix(".html")
            write_text(page, exporter.from_filename(str(each.path))[0])
            name = f'<a href="{html.escape(page.name)}">{name}</a>'
        said = html.escape(each.error or each.verdict)
        rows.append(f'<tr><td>{name}<td>{each.status}<td style="text-align: right">{each.seconds:.1f}<td>{said}')
    head = "<tr><th>notebook<th>status<th>seconds<th>verdict"
    style = "body { font: 16px system-ui; margin: 2em } td, th { padding: .3em 1em; text-align: left; vertical-align: top }"
    write_text(
        out / "index.html",
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{html.escape(out.name)}</title><style>{style}</style>\n'
        f"<h1>{html.escape(out.name)}</h1>\n<table>\n" + "\n".join([head, *rows]) + "\n</table></html>\n",
    )
