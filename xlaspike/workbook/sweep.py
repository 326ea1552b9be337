"""Sweeps: one notebook run with every combination of parameters, each in a folder of its own, so that a sweep that is started
again runs only what is missing.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import re
import shutil
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tqdm import tqdm

from xlaspike.errors import XlaspikeError, printable
from xlaspike.files import make_folder, replacing
from xlaspike.measure import records
from xlaspike.paths import NOTEBOOKS

from . import cluster, manifest
from .manifest import Manifest, Outcome
from .notebooks import check_parameters, declared, parse_parameters, read_notebook, resolve
from .pages import write_notebook_pages
from .sweep_table import rows_of, write_table
from .tables import Table

if TYPE_CHECKING:
    from nbformat import NotebookNode


@dataclass(frozen=True)
class Point:
    """One combination of values: the parameters by name, and the folder that keeps its run."""

    parameters: dict[str, object]
    folder: Path

    def ended(self) -> Manifest | None:
        """Its run; None before it ends."""
        try:
            return Manifest.read(self.folder)
        except XlaspikeError:
            return None

    def finished(self, source: Path, notebook: NotebookNode) -> bool:
        """Whether ``notebook``, read from ``source``, ran here as it is now, to its end."""
        ended = self.ended()
        if ended is None or not ended.passed:
            return False
        try:
            return _program(read_notebook(self.folder / source.name)) == _program(notebook)
        except XlaspikeError:
            return False

    def store(self, left: cluster.Files) -> None:
        """Replace the folder's content by what a run left."""
        shutil.rmtree(self.folder, ignore_errors=True)
        for path in sorted(left, key=manifest.NAME.__eq__):  # last what says that the run ended
            if path == manifest.NAME:  # the links of a page lead from where it lies, and the worker made it elsewhere
                write_notebook_pages(self.folder, [page.stem for page in self.folder.glob("*.ipynb")])
            make_folder((self.folder / path).parent)
            with replacing(self.folder / path) as temporary:
                temporary.write_bytes(left[path])

    def store_failure(self, name: str, error: str) -> None:
        """Write down why the run of the notebook ``name`` left nothing."""
        self.store({})
        make_folder(self.folder)
        lost = Outcome(name, "died", 0.0, "", error, given=self.parameters)
        nowhere = {"seconds": 0.0, "machine": {}, "commit": None, "dirty": None, "model": None}
        Manifest(self.folder, records.stamp()["time"], parameters=self.parameters, notebooks=[lost], **nowhere).write()


def _program(notebook: NotebookNode) -> list[str]:
    """The code of ``notebook`` without what papermill adds."""
    added = "injected-parameters"
    cells = (cell for cell in notebook.cells if cell.cell_type == "code")
    return [cell.source for cell in cells if added not in cell.metadata.get("tags", ())]


# ***** the grid *****


def parse_grid(assignments: Sequence[str]) -> dict[str, list]:
    """``NAME=VALUES`` strings as a list of values by name; a name given twice has the values of both.

    VALUES that is JSON is one value, or a list of them. Other text is split at commas, and each piece is a value that
    ``notebooks.parse_parameters`` reads.
    """
    grid: dict[str, list] = {}
    for assignment in assignments:
        text = assignment.partition("=")[2]
        ((name, value),) = parse_parameters([assignment]).items()
        if value == text:  # it is not JSON
            value = [parse_parameters([f"{name}={piece.strip()}"])[name] for piece in text.split(",")]
        grid.setdefault(name, []).extend(value if isinstance(value, list) else [value])
    return grid


def points_of(grid: Mapping[str, Sequence], out: Path, notebook: str, accepted: dict[str, str]) -> list[Point]:
    """Every combination of ``grid``; ``accepted`` is ``notebooks.declared`` of ``notebook``, in whose order folders name them.

    Raises ``XlaspikeError`` for a parameter that the notebook does not have, one without values, a value twice, one of
    another type than its annotation, and for ``results``, which each run has for itself.
    """
    if not grid:
        raise XlaspikeError("sweep: expected a parameter with values, found none")
    for name, values in grid.items():
        if name == "results":
            raise XlaspikeError("parameter results: a sweep keeps the records of each run; leave it out")
        if not values:
            raise XlaspikeError(f"parameter {name}: expected values, found none")
        for value in values:
            check_parameters({name: value}, {notebook: accepted})
            if sum(_same(value, other) for other in values) > 1:
                raise XlaspikeError(f"parameter {name}: expected each value once, found {printable(value)} twice")
    names = [name for name in accepted if name in grid]
    combinations = itertools.product(*(grid[name] for name in names))
    parameters = [dict(zip(names, values, strict=True)) for values in combinations]
    return [Point(each, out / _folder_name(each)) for each in parameters]


def _same(one: object, other: object) -> bool:
    return json.dumps(one) == json.dumps(other)


def _folder_name(parameters: Mapping[str, object]) -> str:
    """``size=512,threads=1``; with a digest where such a name does not say it all."""
    texts = {name: value if isinstance(value, str) else json.dumps(value) for name, value in parameters.items()}
    pieces = [f"{name}={re.sub('[^A-Za-z0-9_.+-]', '_', text)}" for name, text in texts.items()]
    plain = ",".join(pieces)
    if len(plain) <= 100 and parse_parameters(pieces) == parameters:
        return plain
    return f"{plain[:100]}-{hashlib.sha256(json.dumps(parameters).encode()).hexdigest()[:8]}"


# ***** running it *****


def sweep(
    name: str,
    grid: Mapping[str, Sequence],
    out: Path,
    model: Path | None = None,
    scheduler: str | None = None,
    folder: Path = NOTEBOOKS,
) -> list[Point]:
    """Run the notebook that ``name`` means once for each combination of ``grid``, values by parameter, where ``out`` has no
    finished run of it; returns all combinations.

    ``model`` is a checkpoint folder that every worker sees. ``scheduler`` is the address of a Dask cluster, by default a new
    one with one worker on this machine. A run that fails, or whose worker is killed, stops no other.

    Raises ``XlaspikeError`` for a wrong name, parameter, folder or cluster, before anything runs.
    """
    (source,) = resolve([name], folder)
    notebook = read_notebook(source)
    grid = dict(grid) | ({} if model is None else {"model": [str(model)]})
    if "model" in grid:  # the current folder of a worker is another
        grid["model"] = [str(Path(path).absolute()) if path and isinstance(path, str) else path for path in grid["model"]]
    points = points_of(grid, out, source.stem, declared(notebook))
    make_folder(out)
    waiting = {point.folder.name: point for point in points if not point.finished(source, notebook)}
    with tqdm(total=len(points), initial=len(points) - len(waiting), desc=source.stem, unit="run", disable=None) as bar:
        if waiting:
            with cluster.connected(scheduler) as client:
                for warning in cluster.check_workers(client, [path for path in grid.get("model", ()) if path]):
                    warnings.warn(warning, stacklevel=2)
                runs = {name: point.parameters for name, point in waiting.items()}
                for name, left in cluster.execute(client, source, runs, bar.refresh):
                    assert waiting[name].folder.parent == out, "storing replaces a folder of this sweep"
                    if isinstance(left, str):
                        waiting[name].store_failure(source.stem, left)
                    else:
                        waiting[name].store(left)
                    bar.update()
    _summarize(points, out, source.stem)
    return points


def table(points: Sequence[Point], out: Path) -> str:
    """Parameters, status, seconds and error of each run, a line each; and the page."""
    names = ("status", "seconds", "error")
    rows = [point.parameters | {name: row[name] for name in names} for point, row in zip(points, rows_of(points), strict=True)]
    return f"{Table(rows)}\npage: {out.absolute() / 'index.html'}"


def _summarize(points: Sequence[Point], out: Path, name: str) -> None:
    """Write the table of all runs and the page of plots."""
    from .sweep_page import write_page

    rows = rows_of(points)
    write_table(rows, out)
    reports = [point.folder / "index.html" for point in points]
    pages = [path.relative_to(out).as_posix() if path.exists() else None for path in reports]
    write_page(out, f"Sweep of {name}", rows, pages, list(points[0].parameters))
