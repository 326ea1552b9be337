"""The compiler's process: it ends with its parent, with an interrupt and with its time, and leaves nothing behind."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.stand_in import ADD, quoted, refusal, stand_in
from tests.support.timeouts import wait_for_end, wait_for_file
from xlaspike.runner import compiler_process
from xlaspike.runner.compiler import compile_text

COMPILE = """
text, cache, tool = sys.argv[1:]
compiler_process.find_tool = lambda _: tool
compiler.compile_text(text, cache_dir=Path(cache))
"""


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    """A compiler that writes its process id to the file ``pid``, and never ends."""
    return stand_in(
        tmp_path, f"echo $$ > {quoted(tmp_path)}/new; mv {quoted(tmp_path)}/new {quoted(tmp_path)}/pid; exec sleep 999"
    )


def compiling(child, cache: Path, tool: Path) -> tuple[subprocess.Popen, int]:
    """A process that compiles, and the id of its compiler."""
    process, file = child(COMPILE, ADD, cache, tool), tool.parent / "pid"
    wait_for_file(file, process)
    return process, int(file.read_text())


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not tell a process that its parent died")
def test_the_compiler_of_a_killed_process_dies(child, endless: Path, cache: Path):
    process, pid = compiling(child, cache, endless)
    process.kill()
    wait_for_end(pid)


def test_a_compiler_whose_parent_died_before_it_asked_does_not_start(endless: Path):
    done = subprocess.run([sys.executable, "-I", "-S", "-c", compiler_process.LAUNCHER, "1234567", endless], timeout=120)
    assert done.returncode == 0 and not (endless.parent / "pid").exists()


def test_an_interrupt_ends_the_compiler_and_removes_its_scratch(child, endless: Path, cache: Path):
    process, pid = compiling(child, cache, endless)
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=120)[1].endswith("KeyboardInterrupt\n")
    wait_for_end(pid)
    assert not list(cache.iterdir())


def test_a_compiler_that_takes_too_long_is_ended_and_refused(endless: Path, cache: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(compiler_process, "find_tool", lambda _: str(endless))
    communicate, file = subprocess.Popen.communicate, endless.parent / "pid"

    def once_it_runs(process: subprocess.Popen, text: str, time_limit: float) -> tuple[str, str]:
        wait_for_file(file, process)
        return communicate(process, text, time_limit)

    monkeypatch.setattr(subprocess.Popen, "communicate", once_it_runs)
    message = refusal(lambda: compile_text(ADD, cache_dir=cache, time_limit=0.06))
    [kept] = cache.iterdir()
    assert message.startswith(
        f"iree-compile: did not finish in 0.001 minutes; try again on an idle machine; to reproduce: iree-compile {kept} -o"
    )
    wait_for_end(int(file.read_text()))
