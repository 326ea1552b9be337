"""Notebooks as files: find, read and check them, and read the parameters and verdicts of their cells."""

from __future__ import annotations

import ast
import json
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from xlaspike.errors import XlaspikeError, printable
from xlaspike.paths import NOTEBOOKS, in_checkout

if TYPE_CHECKING:
    from nbformat import NotebookNode
    from papermill.models import Parameter


# Exact types that an annotation accepts: papermill writes anything else into the notebook as a string.
ACCEPTED = {"bool": (bool,), "int": (int,), "float": (int, float), "str": (str,), "list": (list,)}

DEEPEST = 100  # in a cell Python reads no more than 200 brackets within each other


# ***** what to run *****


def parse_parameters(assignments: Sequence[str]) -> dict[str, object]:
    """``NAME=VALUE`` strings as a dict. A value is parsed as JSON; text that is not JSON is kept as a string.

    Raises ``XlaspikeError`` for another form, for NaN and infinities, which no record holds, and for lists and objects that
    are more than ``DEEPEST`` within each other.
    """
    parameters: dict[str, object] = {}
    for assignment in assignments:
        name, equals, text = assignment.partition("=")
        if not equals or not name.isidentifier():
            raise XlaspikeError(f"parameter: expected NAME=VALUE, found {printable(assignment)}")
        try:
            value = json.loads(text)
            deep = _nests_deeper(value, DEEPEST)
        except ValueError:
            value, deep = text, False
        except RecursionError:
            deep = True
        if deep:
            raise XlaspikeError(f"parameter {name}: expected JSON at most {DEEPEST} deep, found {printable(text, 60)}")
        try:
            json.dumps(value, allow_nan=False)
        except ValueError:
            raise XlaspikeError(f"parameter {name}: expected finite numbers, found {printable(text)}") from None
        parameters[name] = value
    return parameters


def _nests_deeper(value: object, most: int) -> bool:
    if not isinstance(value, list | dict):
        return False
    inner = value.values() if isinstance(value, dict) else value
    return most == 0 or any(_nests_deeper(each, most - 1) for each in inner)


def resolve(names: Sequence[str], folder: Path = NOTEBOOKS) -> list[Path]:
    """The notebooks that ``names`` (``01``, ``01_fp32``, ``01_fp32.ipynb`` or a path) mean, each once; without names, all of
    ``folder``.

    Raises ``XlaspikeError`` for a name that none or several have.
    """
    known = sorted(Path(os.path.abspath(path)) for path in folder.glob("*.ipynb"))
    if not names and not known:
        in_checkout(folder, "pass the path of a notebook")
        raise XlaspikeError(f"{folder}: expected notebooks, found none")
    selected: dict[str, Path] = {}
    for path in [_find(name, known) for name in names] or known:
        if selected.setdefault(path.stem, path) != path:
            raise XlaspikeError(f"{path}: expected another name than {selected[path.stem]}'s, found the same")
    return list(selected.values())


def _find(name: str, known: Sequence[Path]) -> Path:
    matches = [path for path in known if name in (path.name, path.stem, path.stem.partition("_")[0])]
    if len(matches) == 1:
        return matches[0]
    path = Path(os.path.abspath(name))  # two spellings of a path are equal
    if not matches and path.suffix == ".ipynb" and path.is_file():
        return path
    choices = ", ".join(path.stem for path in matches or known) or "none here"
    raise XlaspikeError(f"notebook: expected one of {choices}, or a path, found {printable(name)}")


def declared(notebook: NotebookNode) -> dict[str, str]:
    """Name and annotation (``None`` where there is none) of each parameter that papermill finds in ``notebook``."""
    return {parameter.name: parameter.inferred_type_name for parameter in _parameters(notebook)}


def defaults(notebook: NotebookNode) -> dict[str, object]:
    """Name and default of each parameter: a value where it is written as a literal, else the text of it."""
    return {parameter.name: _literal(parameter.default) for parameter in _parameters(notebook)}


def _parameters(notebook: NotebookNode) -> Sequence[Parameter]:
    from papermill.translators import PythonTranslator

    cell = next(iter(tagged(notebook, "parameters")), None)
    return () if cell is None else PythonTranslator.inspect(cell)


def _literal(text: str) -> object:
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return text


def tagged(notebook: NotebookNode, tag: str) -> list[NotebookNode]:
    """The cells of ``notebook`` with ``tag``."""
    return [cell for cell in notebook.cells if tag in cell.metadata.get("tags", ())]


def read_notebook(path: Path) -> NotebookNode:
    """Raises ``XlaspikeError`` for a file that is not a valid notebook."""
    import nbformat

    try:
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
        return notebook
    except Exception as error:  # nbformat raises of any kind for cells of other types, or of older versions
        raise XlaspikeError(f"{path}: expected a notebook, found {first_line(error)}") from None


def check_parameters(parameters: dict[str, object], accepted: dict[str, dict[str, str]]) -> None:
    """``accepted`` is ``declared`` of each notebook, by its name.

    Raises ``XlaspikeError`` for a parameter that no notebook has (papermill would only warn) and for one of another type than
    its annotation.
    """
    for name, value in parameters.items():
        kinds = [names[name] for names in accepted.values() if name in names]
        if not kinds:
            known = "; ".join(f"{notebook}: {', '.join(names) or 'none'}" for notebook, names in accepted.items())
            raise XlaspikeError(f"parameter {name}: expected one of those the notebooks have ({known}), found it in none")
        for kind in kinds:
            if type(value) not in ACCEPTED.get(kind, (type(value),)):
                raise XlaspikeError(f"parameter {name}: expected {kind} (as JSON), found {printable(value)}")


# ***** results *****


def verdict(notebook: NotebookNode) -> str:
    """The first line that the cell tagged ``verdict`` shows, without its Markdown; empty if there is none."""
    for cell in tagged(notebook, "verdict"):
        for output in cell.get("outputs", ()):
            shown = output.get("data", {})
            text = shown.get("text/markdown") or shown.get("text/plain") or ""
            plain = re.sub(r"\[([^]]*)\]\([^)]*\)|[*`]|^\s*[>#]+", r"\1", text, flags=re.MULTILINE)
            if line := first_line(re.sub(r"^\s*verdict\b[.:]?", "", plain, flags=re.IGNORECASE)):
                return line
    return ""


def pictures(notebook: NotebookNode) -> list[tuple[str, str, str]]:
    """Cell id, PNG in base64, and alternative text of each picture of the cells tagged ``hero``; without any, of the first
    picture. A picture without a text has an empty one.
    """
    return list(_pngs(tagged(notebook, "hero"))) or list(_pngs(notebook.cells))[:1]


def _pngs(cells: Sequence[NotebookNode]) -> Iterator[tuple[str, str, str]]:
    for cell in cells:
        for output in cell.get("outputs", ()):
            if png := output.get("data", {}).get("image/png"):
                about = output.metadata.get("image/png")
                text = about.get("alt") if isinstance(about, dict) else None
                yield cell.id, "".join(png.split()), str(text or "")


def failure(notebook: NotebookNode) -> tuple[str, str] | None:
    """Id of the cell that raised an error, and the traceback without colours; None where none did."""
    for cell in notebook.cells:
        for output in cell.get("outputs", ()):
            if output.output_type == "error":
                return cell.id, re.sub(r"\x1b\[[0-9;]*m", "", "\n".join(output.traceback))
    return None


def first_line(text: object) -> str:
    """The first line of ``text`` that is not blank, without control characters."""
    lines = ("".join(filter(str.isprintable, line)).strip() for line in str(text).splitlines())
    return next(filter(None, lines), "")
