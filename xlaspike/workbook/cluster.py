"""Runs of a notebook on a Dask cluster: here, or one that is there. Dask takes a second to import: its users import it."""

from __future__ import annotations

import contextlib
import io
import logging
import multiprocessing
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from xlaspike import __version__
from xlaspike.errors import XlaspikeError
from xlaspike.host import source_version

from .notebooks import first_line
from .report import write_report
from .run import run

if TYPE_CHECKING:
    from distributed import Client, Future

CONNECT_TIMEOUT, WORKER_TIMEOUT = 10, 60  # seconds to wait for a scheduler, and for a worker while there is none
Files = dict[str, bytes]  # what a run leaves, by the path in its folder

_one_run = threading.Lock()  # in a worker: what is timed shares no core, however many threads the worker has


@contextmanager
def connected(scheduler: str | None) -> Iterator[Client]:
    """A client of the cluster at ``scheduler``, by default of a new one with one worker, which ends with the block.

    Raises ``XlaspikeError`` where no scheduler answers, or no worker is there.
    """
    from distributed import Client, LocalCluster

    if scheduler is None:
        # A worker's own memory says nothing: notebooks run in processes below it. Of its port 8787 Dask would warn when taken.
        local = {"n_workers": 1, "threads_per_worker": 1, "memory_limit": 0, "dashboard_address": "127.0.0.1:0"}
        with LocalCluster(**local, silence_logs=logging.CRITICAL) as cluster, Client(cluster) as client:
            yield client
        return
    try:
        client = Client(scheduler, timeout=CONNECT_TIMEOUT)
    except (OSError, ValueError) as error:
        raise XlaspikeError(f"{scheduler}: expected a Dask scheduler, found {first_line(error)}") from None
    with client:
        try:
            client.wait_for_workers(1, timeout=CONNECT_TIMEOUT)
        except TimeoutError:
            raise XlaspikeError(f"{scheduler}: found no worker; start one with: dask worker {scheduler}") from None
        yield client


def check_workers(client: Client, models: Sequence[str]) -> list[str]:
    """Warnings of workers with other sources than these, by commit and changed files.

    Raises ``XlaspikeError`` unless every worker has this version of the package and sees each of the folders ``models``.
    """
    warnings, own = [], source_version()
    for worker, answer in client.run(_installed, models, on_error="return").items():
        version, source, missing = (first_line(answer), own, []) if isinstance(answer, Exception) else answer
        if version != __version__:
            raise XlaspikeError(f"{worker}: expected a worker with xlaspike {__version__}, found {version}")
        for model in missing:
            raise XlaspikeError(f"{model}: expected a checkpoint folder that every worker sees, found none on {worker}")
        if source != own:
            warnings.append(f"{worker}: its sources are {_named(source)}, these are {_named(own)}")
    return warnings


def _named(source: Mapping[str, object]) -> str:
    return f"of commit {source['commit'] or 'unknown'}" + (" with changed files" if source["dirty"] else "")


def _installed(models: Sequence[str]) -> tuple[str, dict[str, object], list[str]]:
    """In a worker: the package's version and sources, and those of ``models`` that are no folders."""
    return __version__, source_version(), [model for model in models if not Path(model).is_dir()]


def execute(
    client: Client, source: Path, runs: Mapping[str, Mapping[str, object]], each_second: Callable[[], object]
) -> Iterator[tuple[str, Files | str]]:
    """Run ``source`` with each of ``runs``, parameters by the run's name; yields the name of a run that ended and what it
    left, or in a line why it left nothing. Calls ``each_second`` about once a second.

    Dask repeats the run of a worker that is killed on another one, up to its setting ``allowed-failures`` times. Raises
    ``XlaspikeError`` when there is no worker for ``WORKER_TIMEOUT`` seconds.
    """
    waiting, running = list(runs)[::-1], {}
    text, last_seen = source.read_bytes(), time.monotonic()
    while waiting or running:
        workers = len(client.nthreads())
        # A run waits here, not at a worker: Dask holds a worker's death against all that it had been given.
        while waiting and len(running) < workers:
            name = waiting.pop()
            running[client.submit(_execute, source.name, text, name, runs[name], pure=False, retries=1)] = name
        for future in _ended(list(running)):
            yield running.pop(future), _result(future)
        each_second()
        last_seen = time.monotonic() if workers else last_seen
        if time.monotonic() - last_seen > WORKER_TIMEOUT:
            raise XlaspikeError(f"{client.scheduler.address}: expected a worker, found none for {WORKER_TIMEOUT} seconds")


def _ended(futures: Sequence[Future]) -> list[Future]:
    """Those of ``futures`` that ended, after a second at most."""
    from distributed import wait

    if not futures:
        time.sleep(1)
        return []
    try:
        return list(wait(futures, timeout=1, return_when="FIRST_COMPLETED").done)
    except TimeoutError:
        return []


def _result(future: Future) -> Files | str:
    from distributed import KilledWorker

    try:
        return future.result()
    except KilledWorker as error:
        return f"{error.allowed_failures + 1} workers ended while they ran it"
    except XlaspikeError as error:
        return str(error)
    except Exception as error:  # whatever a worker's machine does
        return f"{type(error).__name__}: {first_line(error)}"
    finally:
        future.release()  # else Dask would repeat the run when the worker that has its result is lost


def _execute(file_name: str, notebook: bytes, name: str, parameters: Mapping[str, object]) -> Files:
    """In a worker: the run ``name`` of ``notebook``, in a folder of the worker's own."""
    from distributed import get_worker

    # Dask marks its workers as daemons, which may start no process; a run ends with the process that started it.
    multiprocessing.current_process().daemon = False
    # Progress of the run would cross that of the sweep on one terminal.
    quiet = contextlib.redirect_stderr(io.StringIO())
    with _one_run, quiet, tempfile.TemporaryDirectory(dir=get_worker().local_directory) as scratch:
        source, out = Path(scratch, file_name), Path(scratch, name)
        source.write_bytes(notebook)
        given = dict(parameters)
        model = given.pop("model", "")
        # The list of runs that its page links is the sweep's page, in the folder above it.
        write_report(run([str(source)], given, out, Path(model) if model else None), Path(scratch))
        return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}
