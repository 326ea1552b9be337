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
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from tqdm import tqdm

from xlaspike.errors import XlaspikeError, printable
from xlaspike.files import make_folder, write_text
from xlaspike.measure import records
from xlaspike.paths import NOTEBOOKS, RUNS

from .manifest import Manifest, Outcome
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
    """Execute ``notebooks`` (all of ``folder`` if empty) with papermill into ``out``, by default ``runs/<timestamp>``.

    ``out`` gets the executed notebooks, ``run.json``, a ``.log`` with the output streams of a kernel that died, and in
    ``results/`` the records of notebooks with a parameter ``results``. ``report.write_report`` makes pages of it.
    ``model`` is a checkpoint folder for notebooks with a parameter ``model``. Each of ``parameters`` goes to every notebook
    that has it.

    A notebook that fails does not stop the next. Raises ``XlaspikeError`` for a wrong name, parameter or folder, before
    anything runs.
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
    given = parameters
    out = (out or RUNS / time.strftime("%Y-%m-%d_%H-%M-%S")).absolute()
    for path in sources:
        if (out / path.name).exists() and (out / path.name).samefile(path):
            raise XlaspikeError(f"{out}: expected another folder than that of {path.name}, found the same")
    make_folder(out)
    parameters = {"results": str(out / "results"), **parameters}
    outcomes, started, now = [], time.perf_counter(), records.stamp()
    with tqdm(total=len(sources), desc="workbook", unit="notebook", disable=None) as bar:
        for path in sources:
            own = {name: value for name, value in parameters.items() if name in accepted[path.stem]}
            outcomes.append(_run_one(path, contents[path], own, out))
            bar.update()
    seconds, checkpoint = time.perf_counter() - started, parameters.get("model") or None
    manifest = Manifest(out, **now, seconds=seconds, model=checkpoint, parameters=given, notebooks=outcomes)
    manifest.write()
    return manifest


def _run_one(source: Path, notebook: NotebookNode, parameters: dict[str, object], out: Path) -> Outcome:
    import nbformat

    started, text = time.perf_counter(), ""
    final, log = out / source.name, out / f"{source.stem}.log"
    for left in (final, log, out / "results" / f"{source.stem}.jsonl"):  # of an earlier run into this folder
        try:
            left.unlink(missing_ok=True)
        except OSError as error:
            raise XlaspikeError(f"{left}: expected a writable file, found {error.strerror}") from None
    # papermill saves after every cell; only a finished notebook gets the final name.
    with tempfile.TemporaryDirectory(prefix=f".{source.stem}.", dir=out) as scratch:
        partial, captured = Path(scratch, source.name), Path(scratch, "log")
        with tqdm(total=len(notebook.cells), desc=source.stem, unit="cell", leave=False, disable=None) as bar:
            status, error = _supervise(source, partial, captured, parameters, bar)
        try:
            executed = read_notebook(partial)
        except XlaspikeError:
            pass  # the runner ended before it had saved
        else:
            executed.metadata.papermill.output_path = str(final)
            text = verdict(executed)
            write_text(final, nbformat.writes(executed) + "\n")
        if status == "died" and captured.stat().st_size:
            captured.replace(log)  # the last words of native code; an error in a cell is in the notebook
    return Outcome(source.stem, status, time.perf_counter() - started, text, error, defaults(notebook), parameters)


def _supervise(source: Path, partial: Path, log: Path, parameters: dict[str, object], bar: tqdm) -> tuple[str, str]:
    """Run ``_execute`` in a process of its own; returns status and error."""
    log.touch()
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_execute, args=(str(source), str(partial), str(log), parameters, sender))
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
    """Execute a notebook; send ``report`` the number of each cell that starts, then ``(status, error)``."""
    # An interrupt at the terminal reaches the parent alone, which terminates this process. SIGTERM raises here, so that
    # papermill shuts the kernel down.
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
            store_widget_state=False,  # a page would load a library from the network to draw widgets
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
    """``path`` with its braces doubled: papermill formats paths with the parameters."""
    return path.replace("{", "{{").replace("}", "}}")
