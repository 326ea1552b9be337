"""A cache of its own for a test, a stand-in for the compiler, and other processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.stand_in import ADD, stand_in
from xlaspike.paths import ROOT
from xlaspike.runner import compiler_process
from xlaspike.runner.compiler import compile_text


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def fast(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Replaces IREE by a stand-in, since these tests are about the cache."""
    tool = stand_in(tmp_path)
    monkeypatch.setattr(compiler_process, "find_tool", lambda _: str(tool))


@pytest.fixture
def entry(fast: None, cache: Path) -> Path:
    """An entry of ``ADD`` in ``cache``."""
    return compile_text(ADD, cache_dir=cache).path.parent


@pytest.fixture
def child() -> Iterator[Callable[..., subprocess.Popen]]:
    """Starts Python in a process group of its own, which is killed when the test ends."""
    started: list[subprocess.Popen] = []

    def start(script: str, *args: object, **env: str) -> subprocess.Popen:
        imports = (
            "import sys\nfrom contextlib import nullcontext\nfrom pathlib import Path\n"
            "from xlaspike.runner import cache_lock, compiler, compiler_process\n"
        )
        command = [sys.executable, "-c", imports + script, *map(str, args)]
        env = {**os.environ, "PYTHONPATH": str(ROOT), **env}
        pipe = subprocess.PIPE
        started.append(subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, start_new_session=True, env=env))
        return started[-1]

    yield start
    for process in started:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
