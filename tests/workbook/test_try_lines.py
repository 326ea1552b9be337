"""The Try lines of the committed notebooks: each names a value that a reader can set, and the notebook runs with it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode

from xlaspike.paths import NOTEBOOKS
from xlaspike.workbook import notebooks, run

LINE = re.compile(r"^> \*\*Try:\*\*.*(?:\n> .*)*", re.MULTILINE)
SETTING = re.compile(r"`(\w+) = ([^`]+)`")
PATHS = sorted(NOTEBOOKS.glob("*.ipynb"))
# What a line does not set itself is small, as far as the notebook has such a parameter.
SMALL = {"steps": 8, "repeats": 3, "chapters": 1, "products": 2, "prompts": 2}


@dataclass(frozen=True)
class Try:
    """One line of the notebook at ``path``, and the ``settings`` that it names, as source by name."""

    path: Path
    number: int
    settings: tuple[tuple[str, str], ...]


def lines(path: Path) -> list[Try]:
    cells = nbformat.read(path, as_version=nbformat.NO_CONVERT).cells
    texts = [text for cell in cells if cell.cell_type == "markdown" for text in LINE.findall(cell.source)]
    return [Try(path, number, tuple(SETTING.findall(text))) for number, text in enumerate(texts, 1)]


def assignment(notebook: NotebookNode, name: str) -> tuple[NotebookNode, ast.expr]:
    """The cell that assigns to ``name``, outside functions, and the value there. Only one may."""
    found = [
        (cell, value)
        for cell in notebook.cells
        if cell.cell_type == "code"
        for target, value in assignments(ast.parse(cell.source).body)
        if isinstance(target, ast.Name) and target.id == name
    ]
    assert len(found) == 1, f"{name}: expected one cell that sets it, found {len(found)}"
    return found[0]


def assignments(statements: list[ast.stmt]) -> Iterator[tuple[ast.expr, ast.expr]]:
    """Targets and values, those of ``a, b = 1, 2`` one by one."""
    for statement in statements:
        if isinstance(statement, ast.Assign | ast.AnnAssign):
            target = statement.target if isinstance(statement, ast.AnnAssign) else statement.targets[0]
            if isinstance(target, ast.Tuple) and isinstance(statement.value, ast.Tuple):
                yield from zip(target.elts, statement.value.elts, strict=True)
            else:
                yield target, statement.value


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_lines_name_values_that_can_be_set_and_differ(path: Path) -> None:
    notebook = nbformat.read(path, as_version=nbformat.NO_CONVERT)
    found = lines(path)
    assert len(found) >= 2
    for line in found:
        assert line.settings, f"line {line.number}: expected `name = value`, found none"
        changed = {name: ast.literal_eval(value) for name, value in line.settings}
        present = {name: ast.literal_eval(assignment(notebook, name)[1]) for name in changed}
        assert len(changed) == len(line.settings) and all(changed[name] != present[name] for name in changed)
        parameters = {name: value for name, value in changed.items() if name in notebooks.declared(notebook)}
        notebooks.check_parameters(parameters, {path.stem: notebooks.declared(notebook)})


@pytest.mark.slow
@pytest.mark.parametrize(
    "line", [line for path in PATHS for line in lines(path)], ids=lambda line: f"{line.path.stem}-{line.number}"
)
def test_a_notebook_runs_with_what_a_line_sets(line: Try, tmp_path: Path) -> None:
    notebook, settings = nbformat.read(line.path, as_version=nbformat.NO_CONVERT), dict(line.settings)
    for name, value in settings.items():
        cell, present = assignment(notebook, name)
        rows = cell.source.splitlines(keepends=True)
        before, after = rows[present.lineno - 1][: present.col_offset], rows[present.end_lineno - 1][present.end_col_offset :]
        cell.source = "".join([*rows[: present.lineno - 1], before, value, after, *rows[present.end_lineno :]])
    copy = tmp_path / line.path.name
    nbformat.write(notebook, copy)
    small = {name: value for name, value in SMALL.items() if name in notebooks.declared(notebook) and name not in settings}
    (outcome,) = run.run([str(copy)], small, tmp_path / "out").notebooks
    assert outcome.status == "ok", outcome.error
