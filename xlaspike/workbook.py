"""Notebooks as programs: papermill runs with other parameters, and their report.

Every run of a notebook is a process of its own: what papermill and its sockets hold on to ends with it, and a kernel that
takes its runner down takes nothing else. Jupyter's packages need seconds to import and every command of the command line
imports this module, so they are imported in the functions that use them.
"""

from __future__ import annotations

import html
import json
import multiprocessing
import os
import re
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from tqdm import tqdm

from .errors import XlaspikeError, printable
from .paths import NOTEBOOKS, RUNS, make_folder, write_text

if TYPE_CHECKING:
    from nbformat import NotebookNode

KERNEL = "python3"
KERNEL_ARGUMENTS = ["--log-level=ERROR"]  # else each kernel warns that it talks over an unencrypted local socket
START_TIMEOUT, CELL_TIMEOUT = 120, 900  # seconds
# What an annotation accepts: exact types, because papermill writes anything else into the notebook as a string.
ACCEPTED = {"bool": (bool,), "int": (int,), "float": (int, float), "str": (str,)}


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


# ***** what to run *****


def parse_parameters(assignments: Sequence[str]) -> dict[str, object]:
    """``NAME=VALUE`` strings as a dict. A value is JSON where it reads as JSON, else the text as it stands."""
    parameters: dict[str, object] = {}
    for assignment in assignments:
        name, equals, text = assignment.partition("=")
        if not equals or not name.isidentifier():
            raise XlaspikeError(f"parameter: expected NAME=VALUE, found {printable(assignment)}")
        try:
            parameters[name] = json.loads(text)
        except ValueError:
            parameters[name] = text
    return parameters


def resolve(names: Sequence[str], folder: Path = NOTEBOOKS) -> list[Path]:
    """The notebooks that ``01``, ``01_fp32``, ``01_fp32.ipynb`` or a path mean, each once; all of ``folder`` for none."""
    known = sorted(Path(os.path.abspath(path)) for path in folder.glob("*.ipynb"))
    if not names and not known:
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
    path = Path(os.path.abspath(name))  # so that two spellings of a path are equal
    if not matches and path.suffix == ".ipynb" and path.is_file():
        return path
    choices = ", ".join(path.stem for path in matches or known) or "none here"
    raise XlaspikeError(f"notebook: expected one of {choices}, or a path, found {printable(name)}")


def declared(notebook: NotebookNode) -> dict[str, str]:
    """Name and annotation (``None`` where there is none) of each parameter that papermill finds in ``notebook``."""
    from papermill.translators import PythonTranslator

    tagged = next(iter(_tagged(notebook, "parameters")), None)
    return {} if tagged is None else {found.name: found.inferred_type_name for found in PythonTranslator.inspect(tagged)}


def _tagged(notebook: NotebookNode, tag: str) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if tag in cell.metadata.get("tags", ())]


def read_notebook(path: Path) -> NotebookNode:
    """Raises ``XlaspikeError`` for a file that is not a valid notebook."""
    import nbformat

    try:
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
        return notebook
    except (OSError, ValueError, AttributeError, nbformat.ValidationError) as error:
        raise XlaspikeError(f"{path}: expected a notebook, found {first_line(error)}") from None


def _check(parameters: dict[str, object], accepted: dict[str, dict[str, str]]) -> None:
    """Refuse what no notebook has, which papermill would only warn of, and a value that is not of the annotated type."""
    for name, value in parameters.items():
        kinds = [names[name] for names in accepted.values() if name in names]
        if not kinds:
            known = "; ".join(f"{notebook}: {', '.join(names) or 'none'}" for notebook, names in accepted.items())
            raise XlaspikeError(f"parameter {name}: expected one of those the notebooks have ({known}), found it in none")
        for kind in kinds:
            if type(value) not in ACCEPTED.get(kind, (type(value),)):
                raise XlaspikeError(f"parameter {name}: expected {kind} (as JSON), found {printable(value)}")


# ***** running *****


def run(
    notebooks: Sequence[str],
    parameters: dict[str, object],
    out: Path | None = None,
    model: Path | None = None,
    folder: Path = NOTEBOOKS,
) -> list[Outcome]:
    """Execute ``notebooks`` (all of ``folder`` if empty) with papermill into ``out``, by default ``runs/<timestamp>``.

    ``out`` receives the executed notebooks, each as HTML too, ``index.html``, a ``.log`` of what a kernel that died wrote
    to its streams, and in ``results/`` the records of notebooks with a parameter ``results``. ``model`` is a checkpoint
    folder for those with a parameter ``model``. Each of ``parameters`` goes to every notebook that has it. One
    notebook's failure does not stop the next: ``XlaspikeError`` is for a name, parameter or folder that is wrong, and
    raised before anything runs.
    """
    sources = resolve(notebooks, folder)
    if model is not None:
        if not model.is_dir():
            raise XlaspikeError(f"{model}: expected a checkpoint folder, found none")
        parameters = {**parameters, "model": str(model.absolute())}
    contents = {path: read_notebook(path) for path in sources}
    accepted = {path.stem: declared(notebook) for path, notebook in contents.items()}
    _check(parameters, accepted)
    out = (out or RUNS / time.strftime("%Y-%m-%d_%H-%M-%S")).absolute()
    for path in sources:
        if (out / path.name).exists() and (out / path.name).samefile(path):
            raise XlaspikeError(f"{out}: expected another folder than that of {path.name}, found the same")
    make_folder(out)
    parameters = {"results": str(out / "results"), **parameters}
    outcomes = []
    with tqdm(total=len(sources), desc="workbook", unit="notebook", disable=None) as bar:
        for path in sources:
            own = {name: value for name, value in parameters.items() if name in accepted[path.stem]}
            outcomes.append(_run_one(path, own, out, len(contents[path].cells)))
            bar.update()
    _write_report(out, outcomes)
    return outcomes


def _run_one(source: Path, parameters: dict[str, object], out: Path, cells: int) -> Outcome:
    import nbformat

    started, said = time.perf_counter(), ""
    final, log = out / source.name, out / f"{source.stem}.log"
    log.unlink(missing_ok=True)
    # papermill saves after every cell; only what is finished gets the final name.
    with tempfile.TemporaryDirectory(prefix=f".{source.stem}.", dir=out) as scratch:
        partial, captured = Path(scratch, source.name), Path(scratch, "log")
        with tqdm(total=cells, desc=source.stem, unit="cell", leave=False, disable=None) as bar:
            status, error = _supervise(source, partial, captured, parameters, bar)
        try:
            notebook = read_notebook(partial)
        except XlaspikeError:
            final = None  # the runner ended before, or while, it saved
        else:
            notebook.metadata.papermill.output_path = str(final)
            said = verdict(notebook)
            write_text(final, nbformat.writes(notebook) + "\n")
        if status == "died" and captured.stat().st_size:
            captured.replace(log)  # what native code said last; an error in a cell is in the notebook
    return Outcome(source.stem, status, time.perf_counter() - started, said, final, error)


def _supervise(source: Path, partial: Path, log: Path, parameters: dict[str, object], bar: tqdm) -> tuple[str, str]:
    """Run ``_execute`` in a process; returns status and error."""
    log.touch()
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_execute, args=(str(source), str(partial), str(log), parameters, sender))
    process.start()
    # With the child's end the only one left, the pipe ends when the child does, however it does.
    sender.close()
    try:
        while isinstance(message := receiver.recv(), int):
            bar.n = message
            bar.refresh()
        return message
    except EOFError:
        process.join()
        return "died", f"its runner ended with status {process.exitcode}"
    except BaseException:
        process.terminate()
        raise
    finally:
        process.join(20)
        process.kill()
        process.join()
        receiver.close()


def _execute(source: str, partial: str, log: str, parameters: dict[str, object], report: Connection) -> None:
    """In a process of its own: send the number of each cell that starts, and last ``(status, error)``."""
    # An interrupt at the terminal is for the parent alone, which then terminates this process: one way to end, and it
    # unwinds, so that the kernel is shut down too.
    os.setsid()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    threading.Thread(target=_end_with_parent, daemon=True).start()
    descriptor = os.open(log, os.O_WRONLY)
    os.dup2(descriptor, 1)
    os.dup2(descriptor, 2)

    import papermill
    from nbclient.exceptions import DeadKernelError

    reached = "before the first cell"

    def starting(cell: NotebookNode, cell_index: int) -> None:
        nonlocal reached
        reached = f"in the cell that starts {printable(first_line(cell.source))}"
        report.send(cell_index)

    try:
        papermill.execute_notebook(
            _unformatted(source),
            _unformatted(partial),
            parameters,
            kernel_name=KERNEL,
            language="python",
            progress_bar=False,
            start_timeout=START_TIMEOUT,
            execution_timeout=CELL_TIMEOUT,
            extra_arguments=KERNEL_ARGUMENTS,
            cwd=str(Path(source).parent),
            on_cell_start=starting,
        )
        outcome = "ok", ""
    except papermill.PapermillExecutionError as error:
        outcome = "failed", f"In [{error.exec_count}]: {error.ename}: {first_line(error.evalue)}"
    except DeadKernelError:
        outcome = "died", f"the kernel ended {reached}"
    except Exception as error:
        outcome = "failed", f"{reached}: {type(error).__name__}: {first_line(error)}"
    report.send(outcome)


def _end_with_parent() -> None:
    multiprocessing.parent_process().join()
    os.kill(os.getpid(), signal.SIGTERM)


def _unformatted(path: str) -> str:
    """``path`` such that papermill, which formats paths with the parameters, arrives at it."""
    return path.replace("{", "{{").replace("}", "}}")


# ***** what came of it *****


def verdict(notebook: NotebookNode) -> str:
    """The first line that the cell tagged ``verdict`` shows, without its Markdown; empty if there is none."""
    for cell in _tagged(notebook, "verdict"):
        for output in cell.get("outputs", ()):
            shown = output.get("data", {})
            text = shown.get("text/markdown") or shown.get("text/plain") or ""
            plain = re.sub(r"\[([^]]*)\]\([^)]*\)|[*`]|^\s*[>#]+", r"\1", text, flags=re.MULTILINE)
            if line := first_line(re.sub(r"^\s*verdict\b[.:]?", "", plain, flags=re.IGNORECASE)):
                return line
    return ""


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


def first_line(text: object) -> str:
    """The first line of ``text`` that has something in it, and nothing that would move a terminal's cursor."""
    lines = ("".join(filter(str.isprintable, line)).strip() for line in str(text).splitlines())
    return next(filter(None, lines), "")
