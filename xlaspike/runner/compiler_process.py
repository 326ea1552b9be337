"""``iree-compile`` as a process that does not outlive this one, nor its time."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from iree.compiler.tools.binaries import find_tool

TIME_LIMIT = 30 * 60.0  # seconds; the largest graphs take a few minutes
# Linux kills a process together with its parent if the process asks for it (PR_SET_PDEATHSIG is 1). A ``preexec_fn`` that asks
# may hang where there are threads. So the first program asks, sees whether the parent still lives, and becomes the compiler.
LAUNCHER = """
import ctypes, os, signal, sys
ctypes.CDLL(None).prctl(1, signal.SIGKILL)
if os.getppid() == int(sys.argv[1]):
    os.execv(sys.argv[2], sys.argv[2:])
"""


def run_compiler(
    flags: Sequence[str], text: str, scratch: Path, time_limit: float = TIME_LIMIT
) -> subprocess.CompletedProcess[str]:
    """Run ``iree-compile`` with ``flags`` on ``text``; its output is captured, its temporary files go to ``scratch``.

    After ``time_limit`` seconds it is killed and said to have failed, with a diagnostic of its own. An interrupt kills it too.
    """
    command = [find_tool("iree-compile"), "-", *flags]
    if sys.platform == "linux":
        command = [sys.executable, "-I", "-S", "-c", LAUNCHER, str(os.getpid()), *command]
    # Captured: many diagnostics on this process's stderr would fill a notebook kernel's pipe and hang it.
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    env = {**os.environ, "TMPDIR": str(scratch)}
    with subprocess.Popen(command, **pipes, encoding="utf-8", errors="replace", env=env) as process:
        try:
            stdout, stderr = process.communicate(text, time_limit)
        except subprocess.TimeoutExpired:
            stdout, minutes = "", time_limit / 60
            stderr = f"expected an end within {minutes:g} minutes, found it running; try again when the machine has less to do"
        finally:
            process.kill()  # does nothing to one that has ended
            process.wait()
    return subprocess.CompletedProcess(command, process.returncode, stdout, stderr)
