"""``iree-compile`` as a process that does not outlive this one, nor its time."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from iree.compiler.tools.binaries import find_tool

DISK_FULL = (errno.ENOSPC, errno.EDQUOT)
TIME_LIMIT = 30 * 60.0  # seconds; the largest graphs take a few minutes
# Linux kills a process together with its parent if the process asks for it (PR_SET_PDEATHSIG is 1). A ``preexec_fn`` that asks
# may hang where there are threads. So the first program asks, sees whether the parent still lives, and becomes the command.
LAUNCHER = """
import ctypes, os, signal, sys
ctypes.CDLL(None).prctl(1, signal.SIGKILL)
if os.getppid() == int(sys.argv[1]):
    os.execv(sys.argv[2], sys.argv[2:])
"""


def bound_to_parent(command: Sequence[str | Path]) -> list[str]:
    """``command`` to start from the thread that waits for it: on Linux the process dies with this one."""
    launcher = [sys.executable, "-I", "-S", "-c", LAUNCHER, str(os.getpid())] if sys.platform == "linux" else []
    return [*launcher, *map(str, command)]


def run_compiler(
    flags: Sequence[str], text: str, scratch: Path, time_limit: float = TIME_LIMIT
) -> subprocess.CompletedProcess[str]:
    """Run ``iree-compile`` with ``flags`` on ``text``; its output is captured, its temporary files go to ``scratch``.

    After ``time_limit`` seconds it is killed and said to have failed, with a diagnostic of its own. An interrupt kills it too.
    Raises ``OSError`` where it failed on a full disk.
    """
    command = bound_to_parent([find_tool("iree-compile"), "-", *flags])
    # Captured: many diagnostics on this process's stderr would fill a notebook kernel's pipe and hang it.
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    env = {**os.environ, "TMPDIR": str(scratch)}
    with subprocess.Popen(command, **pipes, encoding="utf-8", errors="replace", env=env) as process:
        try:
            stdout, stderr = process.communicate(text, time_limit)
        except subprocess.TimeoutExpired:
            stdout, stderr = "", f"did not finish in {time_limit / 60:g} minutes; try again on an idle machine"
        finally:
            process.kill()  # does nothing to one that has ended
            process.wait()
    for code in DISK_FULL:
        if process.returncode and os.strerror(code) in stderr:
            raise OSError(code, os.strerror(code))
    if process.returncode < 0 and not stderr.strip():
        stderr = f"killed by {signal.Signals(-process.returncode).name}; is memory short?"
    return subprocess.CompletedProcess(command, process.returncode, stdout, stderr)
