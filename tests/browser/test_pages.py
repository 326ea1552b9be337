"""The pages that runs, a comparison and a sweep leave, on a narrow and on a wide screen."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest

from xlaspike.cli.main import main
from xlaspike.measure import records
from xlaspike.paths import NOTEBOOKS
from xlaspike.workbook.manifest import Manifest, Outcome
from xlaspike.workbook.notebooks import read_notebook, verdict
from xlaspike.workbook.report import write_report
from xlaspike.workbook.run import run

from .conftest import SCREENSHOTS

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser

WIDTH = "() => document.scrollingElement.scrollWidth"
OPEN_ALL = "folds => folds.forEach(fold => fold.open = true)"
DRAWN = "images => images.every(image => image.complete && image.naturalWidth)"
TOLD = "images => images.every(image => image.hasAttribute('alt') && !image.alt.startsWith('No description'))"
LINKED = "links => links.map(link => link.href)"


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """All pages of two runs, the list of runs, a comparison of the two, and a sweep in which a run fails."""
    folder = tmp_path_factory.mktemp("pages")
    runs = folder / "runs"
    first = run(["05"], {"size": 512, "steps": 8, "repeats": 3, "chapters": 1}, runs / "first")
    assert first.passed
    write_report(first, runs)
    second = changed(first, runs / "second")
    write_report(second, runs)
    write_report(committed(runs / "committed"), runs)
    both = [str(first.folder), str(second.folder)]
    assert main(["compare", *both, "--out", str(folder / "compare.html")]) == 1, "a dispatch count differs"
    compared = run(["99"], {"runs": both}, runs / "compared")
    assert compared.passed
    write_report(compared, runs)
    assert main(["sweep", "00_tour", "-p", "steps=-1,4", "--out", str(folder / "sweep")]) == 1, "-1 steps fail"
    return [path for path in sorted(folder.rglob("*.html")) if "latest" not in path.parts]


def changed(before: Manifest, folder: Path) -> Manifest:
    """A later run in ``folder`` with the same notebooks and records, but for the number of dispatches."""
    shutil.copytree(before.folder, folder)
    for path in folder.glob("results/*.jsonl"):
        found = records.read(path).values()
        for record in found:
            record["ladder"]["int4_dot"]["dispatches"] += 1
        records.write(path, found)
    run = replace(before, folder=folder, **records.stamp())
    run.write()
    return run


def committed(folder: Path) -> Manifest:
    """The committed notebooks with their outputs, as a run in ``folder``."""
    shutil.copytree(NOTEBOOKS, folder, ignore=lambda _, names: [name for name in names if not name.endswith(".ipynb")])
    notebooks = [(path.stem, verdict(read_notebook(path))) for path in sorted(folder.glob("*.ipynb"))]
    outcomes = [Outcome(name, "ok", 10.0, text, "") for name, text in notebooks]
    run = Manifest(folder, **records.stamp(), seconds=60.0, model=None, parameters={}, notebooks=outcomes)
    run.write()
    return run


def problems(page: Page, path: Path, width: int) -> Iterator[str]:
    """What is wrong with the page at ``path`` in a window of ``width`` pixels; all of it is in a screenshot."""
    page.goto(path.as_uri())
    page.screenshot(path=SCREENSHOTS / f"{path.parent.name} {path.stem} {width}.png", full_page=True)
    if page.evaluate(WIDTH) > width:
        yield f"{page.evaluate(WIDTH)} pixels wide"
    page.locator("details").evaluate_all(OPEN_ALL)
    if page.evaluate(WIDTH) > width:
        yield f"{page.evaluate(WIDTH)} pixels wide with everything unfolded"
    if not page.locator("img").evaluate_all(DRAWN):
        yield "a picture is not drawn"
    if not page.locator("img").evaluate_all(TOLD):
        yield "a picture has no alternative text"
    for link in set(page.locator("a").evaluate_all(LINKED)):
        if link.startswith("file:") and not Path(unquote(urlsplit(link).path)).exists():
            yield f"a link to {link}, which is not there"


@pytest.mark.parametrize("width", [400, 1400])
def test_pages_fit_and_their_pictures_and_links_are_there(page: Page, pages: list[Path], width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    found = [f"{path.parent.name}/{path.name}: {problem}" for path in pages for problem in problems(page, path, width)]
    assert not found, "\n".join(found)
