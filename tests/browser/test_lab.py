"""Notebooks in JupyterLab as a reader has them: opened, run from the menu, changed, and run again."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import nbformat
import pytest
from nbformat import NotebookNode

from xlaspike.paths import NOTEBOOKS

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser

MINUTE = 60_000  # milliseconds, which playwright counts in
# The numbers of code cells: "[*]" while one waits or runs, and empty again if one before it raised an error.
FINISHED = """() => {
    const prompts = [...document.querySelectorAll(".jp-CodeCell .jp-InputPrompt")].map(prompt => prompt.textContent)
    return prompts.some(prompt => /\\d/.test(prompt)) && !prompts.some(prompt => prompt.includes("*"))
}"""


def open_notebook(page: Page, lab: tuple[Path, str], name: str) -> Path:
    """Open it and wait for its cells and its kernel; returns its path."""
    path = lab[0] / name
    page.set_viewport_size({"width": 1400, "height": 1000})
    page.goto(lab[1].format(f"lab/tree/{name}"))
    wait_for(page, path)
    return path


def wait_for(page: Page, path: Path) -> None:
    page.locator(".jp-CodeCell").nth(len(code_cells(path)) - 1).wait_for(state="attached", timeout=MINUTE)
    page.get_by_text("Python 3 (ipykernel) | Idle").wait_for(timeout=MINUTE)


def choose(page: Page, menu: str, item: str) -> None:
    page.get_by_role("menuitem", name=menu, exact=True).click()
    page.get_by_role("menuitem", name=item, exact=True).click()


def code_cells(path: Path) -> list[NotebookNode]:
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]


def run_all(page: Page, path: Path) -> list[NotebookNode]:
    """Clear the open notebook and run all of it; returns the code cells that JupyterLab then saves to ``path``."""
    choose(page, "Edit", "Clear Outputs of All Cells")
    page.locator(".jp-OutputArea-child").first.wait_for(state="detached")
    choose(page, "Run", "Run All Cells")
    page.wait_for_function(FINISHED, timeout=8 * MINUTE)
    save(page)
    return code_cells(path)


def save(page: Page) -> None:
    page.keyboard.press("Control+s")
    page.locator(".jp-mod-dirty").first.wait_for(state="detached")


def check_run(page: Page, cells: list[NotebookNode]) -> None:
    """Each cell has run, none into an error, and the browser draws every picture that they show."""
    outputs = [output for cell in cells for output in cell.outputs]
    assert [output.evalue for output in outputs if output.output_type == "error"] == []
    assert all(cell.execution_count for cell in cells)
    shown = sum("image/png" in output.get("data", {}) for output in outputs)
    pictures = page.locator(".jp-RenderedImage img")
    drawn = pictures.evaluate_all("images => images.map(image => image.naturalWidth)")
    assert len(drawn) == shown > 0 and all(drawn)
    pictures.first.scroll_into_view_if_needed()


def printed(cells: list[NotebookNode], source: str) -> str:
    """The printed output of the cell that has ``source`` in its code."""
    (cell,) = (cell for cell in cells if source in cell.source)
    return "".join(output.text for output in cell.outputs if output.output_type == "stream")


def replace_line(page: Page, old: str, new: str) -> None:
    """Click on the line that starts ``old`` and type ``new`` in its place."""
    page.locator(".jp-CodeCell .cm-line", has_text=old).click()
    page.keyboard.press("Home")
    page.keyboard.press("Shift+End")
    page.keyboard.insert_text(new)


def test_the_tour_opens_first(page: Page, lab: tuple[Path, str]) -> None:
    page.goto(lab[1].format(""))
    wait_for(page, lab[0] / "00_tour.ipynb")


# JupyterLab saves what has changed every two minutes; Python's version is new to it in each of these.
@pytest.mark.parametrize("name", sorted(path.name for path in NOTEBOOKS.glob("*.ipynb")))
def test_a_notebook_that_is_opened_and_not_edited_keeps_its_bytes(page: Page, lab: tuple[Path, str], name: str) -> None:
    path = lab[0] / name
    shutil.copy(NOTEBOOKS / name, path)
    before = path.stat().st_mtime_ns
    open_notebook(page, lab, name)
    page.locator(".jp-mod-dirty").first.wait_for(state="attached")
    save(page)
    assert path.stat().st_mtime_ns > before, "expected it to be saved"
    assert path.read_bytes() == (NOTEBOOKS / name).read_bytes()


def test_the_tour_runs_and_a_changed_parameter_changes_what_the_model_writes(page: Page, lab: tuple[Path, str]) -> None:
    path = open_notebook(page, lab, "00_tour.ipynb")
    committed = printed(code_cells(path), "session.generate")
    cells = run_all(page, path)
    check_run(page, cells)
    assert printed(cells, "session.generate") == committed
    replace_line(page, "prompt: str", 'prompt: str = "In the beginning"')
    cells = run_all(page, path)
    check_run(page, cells)
    text = printed(cells, "session.generate")
    assert text.startswith("In the beginning") and len(text) > 2 * len("In the beginning")


def test_the_fused_contraction_runs_and_is_broken_and_mended_by_a_word(page: Page, lab: tuple[Path, str]) -> None:
    path = open_notebook(page, lab, "05_fused_contraction.ipynb")
    check_run(page, run_all(page, path))
    for ending, rebuilt in (("multiply", "yes"), ("add", "no")):
        replace_line(page, 'ending = "', f'ending = "{ending}"')
        page.keyboard.press("Control+Enter")
        cell = page.locator(".jp-CodeCell", has_text=f'ending = "{ending}"')
        cell.get_by_role("row", name=f"{ending} {rebuilt}").wait_for(timeout=2 * MINUTE)


def test_the_widgets_of_the_explorer_answer(page: Page, lab: tuple[Path, str]) -> None:
    path = open_notebook(page, lab, "10_explore.ipynb")
    check_run(page, run_all(page, path))
    for contraction, rebuilt in (("dot", "yes"), ("reduce", "no")):
        page.get_by_label("contraction").select_option(contraction)
        page.get_by_role("button", name="Look").click()
        answer = page.locator(".widget-output table", has_text=f"int4 {contraction}").first
        answer.get_by_role("row", name=f"weight rebuilt in memory {rebuilt}").wait_for(timeout=2 * MINUTE)
    answer.scroll_into_view_if_needed()
