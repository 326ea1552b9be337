"""Forked children that are ended at a file operation: a case takes as long as its work, not as long as starting Python."""

from __future__ import annotations

import os
import posix
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from xlaspike.cli.main import main

from .harness import Badly
from .judging import one_line

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
OPERATIONS = {
    "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.truncate", "os.link", "os.symlink", "os.chmod", "shutil.copyfile",
    "fcntl.flock", "subprocess.Popen",
}  # fmt: skip
CALLS = {"write", "close", "flush", "__exit__", "fsync"}  # which are no audited events
COUNT_FILE = "operations"


@dataclass(frozen=True)
class Ended:
    """How a child ended: its exit status, negative for a signal, and what it printed."""

    status: int
    out: str
    err: str


def forked(
    act: Callable[[], int | None],
    folder: Path,
    ends: dict[int, int] | None = None,
    meanwhile: Callable[[int], object] = lambda process: None,
    limit: float = 60,
) -> Ended:
    """Run ``act`` in a forked child, and wait for its end; what it returns is its status.

    ``ends`` maps numbers of file operations to the signals that the child gets just before them. ``folder`` gets what the
    child prints. ``meanwhile`` runs here, with the child's process id. Raises ``Badly`` after ``limit`` seconds.
    """
    ready, theirs = os.pipe()
    process = os.fork()
    if not process:
        _be_the_child(act, folder, ends or {}, theirs)
    os.close(theirs)
    os.read(ready, 1)
    os.close(ready)
    meanwhile(process)
    deadline = time.monotonic() + limit
    while not (ended := os.waitpid(process, os.WNOHANG))[0]:
        if time.monotonic() > deadline:
            os.killpg(process, signal.SIGKILL)
            os.waitpid(process, 0)
            raise Badly(f"a hang: more than {limit} seconds")
        time.sleep(0.002)
    out, err = ((folder / name).read_text(errors="replace") for name in ("stdout", "stderr"))
    return Ended(os.waitstatus_to_exitcode(ended[1]), out, err)


def _be_the_child(act: Callable[[], int | None], folder: Path, ends: dict[int, int], ready: int) -> None:
    status = 70
    try:
        os.setpgid(0, 0)
        for number, name in enumerate(("stdin", "stdout", "stderr")):
            descriptor = os.open("/dev/null" if name == "stdin" else folder / name, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
            os.dup2(descriptor, number)
            os.close(descriptor)
        sys.stdin, sys.stdout, sys.stderr = open(0), open(1, "w"), open(2, "w")  # noqa: SIM115
        signal.signal(signal.SIGINT, signal.default_int_handler)  # which a shell's background job has not
        os.close(ready)
        _count_operations(folder / COUNT_FILE, ends)
        status = act() or 0
    except BaseException:
        traceback.print_exc()
    finally:
        try:
            sys.setprofile(None)
            sys.stdout.flush(), sys.stderr.flush()
        finally:
            os._exit(status)


def _count_operations(kept: Path, ends: dict[int, int]) -> None:
    """Count file operations from now on, in the file ``kept``; send this process the signals that ``ends`` has for them."""
    descriptor, done = os.open(kept, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600), 0

    def step() -> None:
        nonlocal done
        done += 1
        os.pwrite(descriptor, b"%d" % done, 0)
        if done in ends:
            os.kill(os.getpid(), ends[done])

    def look(event: str, arguments: tuple) -> None:
        if event in OPERATIONS or (event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING):
            step()

    def look_closer(frame: FrameType, event: str, called: object) -> None:
        # Not those of imports, during which signals wait.
        if (
            event == "c_call"
            and called.__name__ in CALLS
            and frame.f_globals.get("__name__") != "importlib._bootstrap_external"
        ):
            owner = getattr(called, "__self__", None)
            if type(owner).__module__ == "_io" or owner is posix:
                step()

    sys.addaudithook(look)
    sys.setprofile(look_closer)


def operations(folder: Path) -> int:
    """How many file operations the last child of ``folder`` began."""
    return int((folder / COUNT_FILE).read_text() or 0)


def command(folder: Path, *words: object, limit: float = 60) -> Ended:
    """``xlaspike WORDS`` in a child, in ``folder``.

    Raises ``Badly`` unless it ends with status 0 or 1, or with 2 and a refusal.
    """

    def act() -> int:
        os.chdir(folder)
        return main([str(word) for word in words])

    return judged(forked(act, folder, limit=limit))


def judged(ended: Ended, statuses: tuple[int, ...] = (0, 1, 2)) -> Ended:
    """``ended``. Raises ``Badly`` unless its status is one of ``statuses``, and a refusal is warnings and one error."""
    if ended.status not in statuses:
        raise Badly(f"expected a status of {statuses}, found {ended.status}: {ended.err[-1500:]}")
    *before, last = ended.err.removesuffix("\n").split("\n")
    for line in [*before, last] if ended.err else []:
        one_line(line)
    if ended.status == 2 and not (last.startswith("error: ") and all(line.startswith("warning: ") for line in before)):
        raise Badly(f"expected warnings and one error, found {ended.err[-1500:]!r}")
    if ended.status != 2 and "Traceback" in ended.err:
        raise Badly(f"a traceback: {ended.err[-1500:]!r}")
    return ended
