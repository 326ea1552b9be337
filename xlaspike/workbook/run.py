"""Run notebooks with papermill, with other parameters.

Each notebook runs in a process of its own: papermill's sockets end with it, and a kernel that crashes its runner crashes
nothing else. Jupyter's packages take seconds to import, so the functions that use them import them.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from tqdm import tqdm

from xlaspike.errors import XlaspikeError, printable
from xlaspike.files import make_folder, reason, write_text
from xlaspike.measure import records
from xlaspike.paths import NOTEBOOKS, RUNS

from .inputs import NotApplicable
from .manifest import DIED, FAILED, INTERRUPTED, NOT_RUN, OK, SKIPPED, Manifest, Outcome
from .notebooks import check_parameters, declared, defaults, first_line, read_notebook, resolve, verdict

if TYPE_CHECKING:
    from nbformat import NotebookNode

KERNEL = "python3"
KERNEL_ARGUMENTS = ["--log-level=ERROR"]  # else each kernel warns that it talks over an unencrypted local socket
START_TIMEOUT, CELL_TIMEOUT = 120, 900  # seconds


# ***** running *****


def run(
    notebooks: Sequence[str],
    parameters: dict[str, object],
    out: Path | None = None,
    model: Path | None = None,
    folder: Path = NOTEBOOKS,
) -> Manifest:
    """Execute what ``prepare`` checks, to the end of the last notebook, and write ``run.json``, after an interrupt too."""
    execution = prepare(notebooks, parameters, out, model, folder)
    try:
        for _ in execution.outcomes():
            pass
    finally:
        execution.manifest().write()
    return execution.manifest()


def prepare(
    notebooks: Sequence[str],
    parameters: dict[str, object],
    out: Path | None = None,
    model: Path | None = None,
    folder: Path = NOTEBOOKS,
) -> Execution:
    """An execution of ``notebooks`` (all of ``folder`` if empty) into ``out``, by default ``runs/<timestamp>``.

    ``out`` gets the executed notebooks, ``run.json``, a ``.log`` with the output streams of a kernel that died, and in
    ``results/`` the records of notebooks with a parameter ``results``. ``report.write_report`` makes pages of it.
    ``model`` is a checkpoint folder for notebooks with a parameter ``model``. Each of ``parameters`` goes to every notebook
    that has it.

    Raises ``XlaspikeError`` for a wrong name, parameter or folder.
    """
    sources = resolve(notebooks, folder)
    if model is not None:
        if not model.is_dir():
            raise XlaspikeError(f"{model}: expected a checkpoint folder, found none")
        parameters = {**parameters, "model": str(model.absolute())}
    contents = {path: read_notebook(path) for path in sources}
    accepted = {path.stem: declared(notebook) for path, notebook in contents.items()}
    check_parameters(parameters, accepted)
    if "results" in parameters:
        raise XlaspikeError("parameter results: a run keeps its records in its folder; leave it out")
    out = (out or RUNS / time.strftime("%Y-%m-%d_%H-%M-%S")).absolute()
    for path in sources:
        if (out / path.name).exists() and (out / path.name).samefile(path):
            raise XlaspikeError(f"{out}: expected another folder than that of {path.name}, found the same")
    make_folder(out)
    given = {"results": str(out / "results"), **parameters}
    own = {path: {name: given[name] for name in given if name in accepted[path.stem]} for path in sources}
    return Execution(out, contents, parameters, own)


@dataclass
class Execution:
    """The ``notebooks`` of a run into the folder ``out``, what it was ``given`` and what of that is each notebook's ``own``,
    and how those ``ended`` that did.
    """

    out: Path
    notebooks: dict[Path, NotebookNode]
    given: dict[str, object]
    own: dict[Path, dict[str, object]]
    ended: list[Outcome] = field(default_factory=list)
    began: float = field(default_factory=time.perf_counter)
    stamp: dict[str, object] = field(default_factory=records.stamp)

    def outcomes(self) -> Iterator[Outcome]:
        """Execute one notebook after the other, and yield how each ended. One that fails does not stop the next.

        After an interrupt also yields the notebook that ran and those that did not start, then raises it again.
        """
        with tqdm(total=len(self.notebooks), desc="workbook", unit="notebook", leave=False, disable=None) as bar:
            for path, notebook in self.notebooks.items():
                began, text, interrupt = time.perf_counter(), "", None
                try:
                    status, error, text = _run_one(path, len(notebook.cells), self.own[path], self.out)
                except KeyboardInterrupt as raised:
                    interrupt, status, error = raised, INTERRUPTED, "the run was interrupted while it ran"
                except XlaspikeError as raised:
                    status, error = FAILED, f"not saved: {raised}"
                except OSError as raised:
                    found = reason(raised, self.out)
                    status, error = FAILED, f"not saved: {self.out}: expected a folder to write to, found {found}"
                self.ended.append(self._outcome(path, status, error, text, time.perf_counter() - began))
                bar.update()
                yield self.ended[-1]
                if interrupt:
                    yield from self._not_started()
                    raise interrupt

    def manifest(self) -> Manifest:
        """The run as far as it is; what did not start is listed too."""
        seconds, model = time.perf_counter() - self.began, self.given.get("model") or None
        outcomes = [*self.ended, *self._not_started()]
        return Manifest(self.out, **self.stamp, seconds=seconds, model=model, parameters=self.given, notebooks=outcomes)

    def _not_started(self) -> Iterator[Outcome]:
        for path in list(self.notebooks)[len(self.ended) :]:
            yield self._outcome(path, NOT_RUN, "the run ended before it started")

    def _outcome(self, path: Path, status: str, error: str, text: str = "", seconds: float = 0.0) -> Outcome:
        return Outcome(path.stem, status, seconds, text, error, defaults(self.notebooks[path]), self.own[path])


def _run_one(source: Path, cells: int, parameters: dict[str, object], out: Path) -> tuple[str, str, str]:
    """Execute ``source``, of so many cells; returns status, error and verdict. Raises where its files cannot be written."""
    final, log = out / source.name, out / f"{source.stem}.log"
    for left in (final, log, out / "results" / f"{source.stem}.jsonl"):  # of an earlier run into this folder
        try:
            left.unlink(missing_ok=True)
        except OSError as error:
            raise XlaspikeError(f"{left}: expected a writable file, found {reason(error, out)}") from None
    # papermill saves after every cell; only a finished notebook gets the final name.
    with tempfile.TemporaryDirectory(prefix=f".{source.stem}.", dir=out) as scratch:
        partial, captured = Path(scratch, source.name), Path(scratch, "log")
        with tqdm(total=cells, desc=source.stem, unit="cell", leave=False, disable=None) as bar:
            status, error = _supervise(source, partial, captured, parameters, bar)
        try:
            text = _keep(partial, final, status)
            if status == DIED and captured.stat().st_size:
                captured.replace(log)  # the last words of native code; an error in a cell is in the notebook
        except (OSError, XlaspikeError):
            if status not in (FAILED, DIED):  # what went wrong first is said
                raise
            text = ""
    return status, error, text


def _keep(partial: Path, final: Path, status: str) -> str:
    """Write the executed notebook ``partial`` to ``final``; returns its verdict."""
    import nbformat
    from papermill.execute import remove_error_markers

    try:
        executed = read_notebook(partial)
    except XlaspikeError:
        return ""  # the runner ended before it had saved
    if status == SKIPPED:
        executed = remove_error_markers(executed)
    executed.metadata.papermill.output_path = str(final)
    write_text(final, nbformat.writes(executed) + "\n")
    return verdict(executed)


def _supervise(source: Path, partial: Path, log: Path, parameters: dict[str, object], bar: tqdm) -> tuple[str, str]:
    """Run ``_execute`` in a process of its own; returns status and error."""
    log.touch()
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    # A daemon, so that an interrupt between here and ``try`` leaves nothing that this process would wait for.
    process = context.Process(target=_execute, args=(str(source), str(partial), str(log), parameters, sender), daemon=True)
    process.start()
    # Now only the child has this end open, so the pipe closes when the child ends, for whatever reason.
    sender.close()
    try:
        while isinstance(message := receiver.recv(), int):
            bar.n = message
            bar.refresh()
        return message
    except EOFError:
        process.join()
        return DIED, f"its runner ended with status {process.exitcode}"
    except BaseException:
        process.terminate()
        raise
    finally:
        process.join(20)
        process.kill()
        process.join()
        receiver.close()


def _execute(source: str, partial: str, log: str, parameters: dict[str, object], report: Connection) -> None:
    """Execute a notebook; send ``report`` the number of each cell that starts, then ``(status, error)``."""
    # An interrupt at the terminal reaches the parent alone, which terminates this process. SIGTERM raises here, so that
    # papermill shuts the kernel down.
    os.setsid()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    threading.Thread(target=_end_with_parent, daemon=True).start()
    descriptor = os.open(log, os.O_WRONLY)
    os.dup2(descriptor, 1)
    os.dup2(descriptor, 2)

    report.send(_execute_cells(source, partial, parameters, report))


def _execute_cells(source: str, partial: str, parameters: dict[str, object], report: Connection) -> tuple[str, str]:
    """Execute a notebook; send ``report`` the number of each cell that starts, and return status and error."""
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
            store_widget_state=False,  # a page would load a library from the network to draw widgets
        )
        return OK, ""
    except papermill.PapermillExecutionError as error:
        if error.ename == NotApplicable.__name__:
            return SKIPPED, first_line(error.evalue)
        return FAILED, f"In [{error.exec_count}]: {error.ename}: {first_line(error.evalue)}"
    except DeadKernelError:
        return DIED, f"the kernel ended {reached}"
    except Exception as error:
        found = reason(error, Path(partial).parent) if isinstance(error, OSError) else first_line(error)
        return FAILED, f"{reached}: {type(error).__name__}: {found}"


def _end_with_parent() -> None:
    multiprocessing.parent_process().join()
    os.kill(os.getpid(), signal.SIGTERM)


def _unformatted(path: str) -> str:
    """``path`` with its braces doubled: papermill formats paths with the parameters."""
    return path.replace("{", "{{").replace("}", "}}")
