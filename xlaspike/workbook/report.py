"""The report of a run: a few lines for a terminal, and one page that needs nothing but itself."""

from __future__ import annotations

import os
import secrets
import shutil
import sys
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from xlaspike.checks import is_number
from xlaspike.emitter import CONTRACTIONS
from xlaspike.errors import XlaspikeError
from xlaspike.files import write_text
from xlaspike.measure import records
from xlaspike.measure.labels import Label
from xlaspike.measure.timing import Spread
from xlaspike.packers import FORMATS
from xlaspike.paths import RUNS

from . import compare, kinds, manifest, notebooks
from .compare import DIFFERS, LOST, Comparison, Run
from .comparison_views import FILTERS
from .kinds import FACT
from .manifest import Manifest, Outcome
from .pages import anchor, environment, write_notebook_pages

Changed = tuple[str, Manifest, Comparison]  # a notebook, its last run, and what changed since
TRACEBACK_LINES = 24  # of a traceback, the last that the page shows


@dataclass(frozen=True)
class Rows:
    """The lines of a run's table, one as soon as its notebook ends: aligned for ``names``, those of all its notebooks, and cut
    at a word to ``width``, by default the terminal's.
    """

    names: Sequence[str]
    width: int | None = None

    @property
    def header(self) -> str:
        return self._line("notebook", "status", "seconds", "verdict")

    def row(self, outcome: Outcome) -> str:
        """Notebook, status, seconds and verdict (or error)."""
        return self._line(outcome.name, outcome.status, f"{outcome.seconds:.1f}", outcome.error or outcome.verdict)

    def _line(self, name: str, status: str, seconds: str, text: str) -> str:
        longest, width = (max(map(len, each)) for each in (["notebook", *self.names], manifest.STATUSES))
        line = f"{name:<{longest}}  {status:<{width}}  {seconds:>7}  {text}".rstrip()
        most = self.width or shutil.get_terminal_size(fallback=(sys.maxsize, 24)).columns
        return line if len(line) <= most else _cut(line, most)


def summary(run: Manifest, changed: Sequence[Changed]) -> str:
    """Lines on the facts that ``changed``, and the path of the report."""
    lines = []
    for name, _, found in changed:
        if facts := found.of(FACT, DIFFERS, LOST):
            lines.append(f"{name}: {len(facts)} of {len(found.of(FACT))} facts changed since {found.before}")
    return "\n".join([*lines, f"report: {run.folder / 'index.html'}"])


def _cut(line: str, width: int) -> str:
    """The words of ``line`` that fit; a word that starts in the last half of it is left out, so that no number is cut."""
    words = line[: width - 1].rpartition(" ")[0].rstrip() if line[width - 1] != " " else line[: width - 1].rstrip()
    return (words if len(words) > width // 2 else line[: width - 1]) + "…"


# ***** what the page shows *****


@dataclass(frozen=True)
class Section:
    """One notebook of a run: how it ended, its records (or why they cannot be read), its pictures with their cells and
    alternative texts, and where it raised an error.
    """

    outcome: Outcome
    executed: bool
    traceback: str
    records: dict[str, dict] = field(default_factory=dict)
    pictures: list[tuple[str, str, str]] = field(default_factory=list)
    failed_at: str = ""
    unreadable: str = ""

    @staticmethod
    def of(folder: Path, outcome: Outcome) -> Section:
        try:
            executed = notebooks.read_notebook(folder / f"{outcome.name}.ipynb")
        except XlaspikeError:
            return Section(outcome, False, _tail(_log(folder, outcome.name)))
        cell, traceback = notebooks.failure(executed) or ("", _log(folder, outcome.name))
        shown = [(anchor(cell), f"data:image/png;base64,{png}", text) for cell, png, text in notebooks.pictures(executed)]
        place = anchor(cell) if cell else ""
        found, unreadable = {}, ""
        try:
            found = _records(folder, outcome.name)
        except XlaspikeError as error:
            unreadable = str(error)
        return Section(outcome, True, _tail(traceback), found, shown, place, unreadable)

    @property
    def claims(self) -> list[dict]:
        """The claims of all its records."""
        return [row for record in self.records.values() for row in kinds.claims(record)]


def _tail(text: str) -> str:
    return "\n".join(text.splitlines()[-TRACEBACK_LINES:])


def _log(folder: Path, name: str) -> str:
    """The last words of the notebook ``name``, whose kernel died."""
    path = folder / f"{name}.log"
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""


def _records(folder: Path, name: str) -> dict[str, dict]:
    """The records that the notebook ``name`` wrote: ``results/NAME.jsonl``."""
    path = folder / "results" / f"{name}.jsonl"
    return records.read(path) if path.exists() else {}


@dataclass(frozen=True)
class Speeds:
    """Tokens per second of one notebook by weight format and contraction, and the fastest f16 to compare with."""

    notebook: str
    contractions: list[str]
    formats: dict[str, dict[str, Spread]]

    @property
    def baseline(self) -> float | None:
        return max((spread.median for spread in self.formats.get("f16", {}).values()), default=None)

    @property
    def cells(self) -> int:
        return sum(map(len, self.formats.values()))


def speeds(section: Section) -> Speeds | None:
    """What a record says under ``tok_s``, by labels that are a weight format and a contraction ("int4 reduce"), as spreads
    or numbers; None where there is no such label.
    """
    found: dict[str, dict[str, Spread]] = {}
    for record in section.records.values():
        rates = record.get("tok_s")
        for label, value in rates.items() if isinstance(rates, Mapping) else ():
            form = Label.parse(label)
            spread = Spread.of([value]) if is_number(value) else kinds.spread(value)
            if spread and form.contraction and not form.note:
                found.setdefault(form.weights, {})[form.contraction] = spread
    written = [name for name in CONTRACTIONS if any(name in row for row in found.values())]
    formats = {name: found[name] for name in FORMATS if name in found}
    return Speeds(section.outcome.name, written, formats) if found else None


def changes(run: Manifest, sections: Sequence[Section], runs: Path) -> Iterator[Changed]:
    """Each notebook with records that ran before with the same settings on the same processor. Warns of a run whose records
    cannot be read, and takes the one before it.
    """
    earlier = [each for each in manifest.read_all(runs) if each.time < run.time and each.processor == run.processor]
    for section in sections:
        name, settings = section.outcome.name, section.outcome.settings
        for before in earlier:
            if any(each.name == name and each.settings == settings for each in before.notebooks):
                try:
                    old = _records(before.folder, name)
                except XlaspikeError as error:
                    warnings.warn(f"not compared: {error}", stacklevel=2)
                    continue
                if old.keys() & section.records.keys():
                    keyed = ({(name, key): record for key, record in each.items()} for each in (old, section.records))
                    yield name, before, compare.compare(*map(Run, (before.name, run.name), keyed))
                    break


# ***** files *****


def write_report(run: Manifest, runs: Path = RUNS) -> list[Changed]:
    """Write the page ``index.html`` of ``run`` and a page of each executed notebook. Where ``run`` is in the folder
    ``runs``, its ``latest`` leads to it, and its ``index.html`` lists it. Returns what changed since earlier runs in ``runs``.
    """
    listed = run.folder.parent.resolve() == runs.resolve()
    sections = [Section.of(run.folder, outcome) for outcome in run.notebooks]
    changed = list(changes(run, sections, runs))
    write_notebook_pages(run.folder, [each.outcome.name for each in sections if each.executed])
    shown = {
        "run": run,
        "sections": sections,
        "speeds": sorted(filter(None, map(speeds, sections)), key=lambda each: each.cells, reverse=True),
        "changes": [(name, _index(run, before.folder), found) for name, before, found in changed],
        "all_runs": _index(run, runs) if listed or (runs / "index.html").exists() else None,
        "files": sorted(path.relative_to(run.folder).as_posix() for path in _kept(run.folder)),
    }
    write_text(run.folder / "index.html", environment(**FILTERS).get_template("report.html.j2").render(shown))
    if listed:
        _list_runs(run, runs)
    return changed


def _index(run: Manifest, folder: Path) -> str:
    """The address of ``folder``'s page in that of ``run``."""
    return os.path.relpath(folder / "index.html", run.folder)


def _kept(folder: Path) -> Iterator[Path]:
    """The records and logs in ``folder``."""
    yield from (folder / "results").glob("*.jsonl")
    yield from folder.glob("*.log")


def _list_runs(run: Manifest, runs: Path) -> None:
    write_text(runs / "index.html", environment().get_template("runs.html.j2").render(runs=list(manifest.read_all(runs))))
    link = runs / f".latest.{secrets.token_hex(4)}"
    try:
        link.symlink_to(run.folder.name)
        os.replace(link, runs / "latest")
    except OSError as error:
        link.unlink(missing_ok=True)
        warnings.warn(f"{runs / 'latest'}: expected a link or nothing, found {error.strerror}", stacklevel=3)
