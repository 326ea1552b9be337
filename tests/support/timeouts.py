"""A limit for what must not wait."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def no_hang(seconds: int = 120) -> Iterator[None]:
    """Fail instead of waiting for ever; no measure of speed, since a machine may be busy with other work."""

    def late(*_: object) -> None:
        raise TimeoutError

    previous = signal.signal(signal.SIGALRM, late)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, previous)


def wait_for_end(pid: int) -> None:
    """Wait until the process is gone, or dead and not collected by its parent."""
    with no_hang():
        while Path(f"/proc/{pid}/cmdline").exists() and Path(f"/proc/{pid}/cmdline").read_bytes():
            time.sleep(0.01)


def wait_for_file(path: Path, process: subprocess.Popen) -> None:
    """Wait until ``process`` has made the file, or has ended."""
    with no_hang():
        while not path.exists() and process.poll() is None:
            time.sleep(0.01)
