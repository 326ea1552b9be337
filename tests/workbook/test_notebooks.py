"""The committed notebooks keep the workbook's form, and were executed: nbval passes a notebook that never ran."""

from __future__ import annotations

import ast
import platform
import re
from collections import defaultdict

import nbformat
import pytest
from ipykernel.ipkernel import IPythonKernel
from nbconvert import ScriptExporter
from nbformat import NotebookNode

from xlaspike.paths import NOTEBOOKS, ROOT
from xlaspike.workbook import notebooks

PERSONAL = re.compile(r"/(home|Users)/\w|/root\b|\b[A-Z]:\\+Users\b")
# Calls whose first argument is a path. A literal there depends on the folder a kernel starts in, or on one machine.
OPENERS = {"open", "Path", "PurePath", "load", "loadtxt", "genfromtxt", "fromfile", "memmap", "savefig", "read_csv", "chdir"}


# A name that no file has where there are none: without it every test here would be skipped instead of failing.
@pytest.fixture(params=sorted(path.stem for path in NOTEBOOKS.glob("*.ipynb")) or ["no notebook is committed"])
def notebook(request: pytest.FixtureRequest) -> NotebookNode:
    return nbformat.read(NOTEBOOKS / f"{request.param}.ipynb", as_version=nbformat.NO_CONVERT)


def code(notebook: NotebookNode) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def tagged(notebook: NotebookNode, tag: str) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if tag in cell.metadata.get("tags", ())]


def test_is_valid_and_of_a_readable_size(notebook: NotebookNode) -> None:
    nbformat.validate(notebook)
    assert notebook.cells[0].cell_type == "markdown" and notebook.cells[0].source.startswith("# ")
    assert 15 <= len(notebook.cells) <= 27  # 25, and two of the recorded shape
    assert [cell.source for cell in code(notebook) if len(cell.source.splitlines()) > 15] == []


def test_was_executed_in_order_without_an_error(notebook: NotebookNode) -> None:
    cells = code(notebook)
    assert [cell.execution_count for cell in cells] == list(range(1, len(cells) + 1))
    assert [output.evalue for cell in cells for output in cell.outputs if output.output_type == "error"] == []


def test_parameters_are_annotated_commented_literals(notebook: NotebookNode) -> None:
    (cell,) = tagged(notebook, "parameters")
    lines, names = cell.source.splitlines(), []
    for statement in ast.parse(cell.source).body:
        assert isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name), ast.unparse(statement)
        ast.literal_eval(statement.value)
        comment = lines[statement.end_lineno - 1].encode()[statement.end_col_offset :].decode().strip()
        assert comment.startswith("# "), f"expected a comment after {ast.unparse(statement)}"
        names.append(statement.target.id)
    assert names and names == list(notebooks.declared(notebook)), "expected papermill to find every parameter"


def test_says_its_verdict_and_has_outputs_that_nbval_compares(notebook: NotebookNode) -> None:
    assert len(tagged(notebook, "verdict")) == 1 and notebooks.verdict(notebook)
    checked = tagged(notebook, "nbval-check-output")
    assert len(checked) >= 3
    assert [cell.source for cell in checked if not cell.outputs] == [], "expected something to compare"


def test_holds_nothing_of_one_machine_or_run(notebook: NotebookNode) -> None:
    assert [dict(cell.metadata) for cell in notebook.cells if set(cell.metadata) - {"tags"}] == []
    assert tagged(notebook, "injected-parameters") == []
    found = [found[0] for text in texts(notebook) for found in PERSONAL.finditer(text)]
    assert found == [] and not any(str(ROOT) in text for text in texts(notebook))


def test_has_the_metadata_that_jupyterlab_writes_but_for_the_version_of_python(notebook: NotebookNode) -> None:
    assert set(notebook.metadata) == {"kernelspec", "language_info"}
    assert notebook.metadata.kernelspec == {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    assert notebook.metadata.language_info | {"version": platform.python_version()} == IPythonKernel.language_info


def test_every_picture_has_an_alternative_text(notebook: NotebookNode) -> None:
    outputs = [output for cell in code(notebook) for output in cell.outputs if "image/png" in output.get("data", {})]
    texts = [output.metadata.get("image/png", {}).get("alt", "") for output in outputs]
    assert texts and [text for text in texts if not 20 <= len(text) <= 300] == []
    assert len(set(texts)) == len(texts), "expected each to be told from the others"


def test_becomes_a_python_script(notebook: NotebookNode) -> None:
    script, resources = ScriptExporter().from_notebook_node(notebook)
    assert resources["output_extension"] == ".py"
    compile(script, "script", "exec")


def texts(notebook: NotebookNode) -> list[str]:
    outputs = [output for cell in code(notebook) for output in cell.outputs]
    data = [str(value) for output in outputs for kind, value in output.get("data", {}).items() if "image/" not in kind]
    return [cell.source for cell in notebook.cells] + [output.get("text", "") for output in outputs] + data


def test_names_no_path(notebook: NotebookNode) -> None:
    calls = [node for cell in code(notebook) for node in ast.walk(ast.parse(cell.source)) if isinstance(node, ast.Call)]
    literal = [ast.unparse(call) for call in calls if called(call) in OPENERS and call.args and is_text(call.args[0])]
    assert literal == [], "expected paths from xlaspike.paths or a parameter"


def called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_each_notebook_names_its_neighbours() -> None:
    names = sorted(path.stem for path in NOTEBOOKS.glob("*.ipynb"))
    for before, name, after in zip(["", *names], names, [*names[1:], names[0]], strict=False):
        first = nbformat.read(NOTEBOOKS / f"{name}.ipynb", as_version=nbformat.NO_CONVERT).cells[0].source
        assert re.findall(r"Previous: \[.*?\]\((\w+)\.ipynb\)", first) == [before] * bool(before), name
        assert re.findall(r"Next: [^\[]*\[.*?\]\((\w+)\.ipynb\)", first) == [after], name


def test_no_function_is_defined_in_two_notebooks() -> None:
    defined = defaultdict(set)
    for path in sorted(NOTEBOOKS.glob("*.ipynb")):
        for cell in code(nbformat.read(path, as_version=nbformat.NO_CONVERT)):
            for node in ast.walk(ast.parse(cell.source)):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                    defined[node.name].add(path.stem)
    assert {name: sorted(where) for name, where in defined.items() if len(where) > 1} == {}
