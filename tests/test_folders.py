"""Files and folders that are whole or absent. `make torture` kills their writers at every file operation."""

import errno
import importlib
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from xlaspike.cli.group import xlaspike
from xlaspike.cli.main import main
from xlaspike.errors import XlaspikeError
from xlaspike.files import replacing, write_text
from xlaspike.folders import new_folder


def test_a_folder_is_there_when_it_is_whole(tmp_path: Path):
    out = tmp_path / "out"
    out.mkdir(mode=0o700)
    with new_folder(out) as folder:
        write_text(folder / "a", "1")
        assert not any(out.iterdir())
    assert {path.name: path.read_text() for path in out.iterdir()} == {"a": "1"}
    assert out.stat().st_mode & 0o777 == 0o700 and [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_folder_that_fails_leaves_nothing(tmp_path: Path):
    for error in (KeyboardInterrupt, OSError(errno.ENOSPC, "No space left on device")):
        with pytest.raises((KeyboardInterrupt, XlaspikeError)) as raised, new_folder(tmp_path / "out") as folder:
            (folder / "a").touch()
            raise error
        assert not any(tmp_path.iterdir())
    assert "found a full disk (" in str(raised.value) and " MB free)" in str(raised.value)


def foreign(out: Path) -> None:
    Path(f"{out}.partial").mkdir()
    Path(f"{out}.partial", "mine").touch()


REFUSED = {
    "a file of the other name": (lambda out: Path(f"{out}.partial").touch(), r"out\.partial: .* found File exists"),
    "another's folder": (foreign, "found a folder that xlaspike did not make"),
    "not empty": (lambda out: (out.mkdir(), (out / "x").touch()), "expected a new or empty folder, found 'x' in it"),
    "a file": (lambda out: out.touch(), "found Not a directory"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_folders_that_are_not_new(case: str, tmp_path: Path):
    prepare, message = REFUSED[case]
    prepare(tmp_path / "out")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(XlaspikeError, match=message), new_folder(tmp_path / "out"):
        pass
    assert sorted(tmp_path.rglob("*")) == before


def test_the_current_folder_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(XlaspikeError, match="found the current one"), new_folder(Path(".")):
        pass


def test_the_root_is_not_replaced():
    with pytest.raises(XlaspikeError, match="found the root of the file system"), new_folder(Path("/")):
        pass


def test_a_file_system_without_locks_is_written_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", refuse)
    with new_folder(tmp_path / "out") as folder:
        write_text(folder / "a", "1")
    assert (tmp_path / "out" / "a").read_text() == "1" and [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_folder_has_one_writer(tmp_path: Path):
    with new_folder(tmp_path / "out"):
        with pytest.raises(XlaspikeError, match="another process is writing this folder"), new_folder(tmp_path / "out"):
            pass
        assert (tmp_path / "out.partial").is_dir()


def test_a_full_disk_is_refused_first(tmp_path: Path):
    with pytest.raises(XlaspikeError, match=r"expected 1,000,000,000\.0 MB of free disk"), new_folder(tmp_path / "m", 10**15):
        pass


def test_temporary_files_of_killed_writers_go_and_those_in_use_stay(tmp_path: Path):
    left, other = tmp_path / ".a.01234567.partial", tmp_path / ".b.01234567.partial"
    left.touch(), other.touch()
    with replacing(tmp_path / "a") as first:
        assert not left.exists()
        write_text(tmp_path / "a", "second")
        first.write_text("first")
    assert (tmp_path / "a").read_text() == "first" and other.exists()


def test_a_signal_ends_a_command_like_an_interrupt(tmp_path: Path):
    words = ["synth", "--like", "llama-3.2-1b", "--out", str(tmp_path / "out")]
    process = subprocess.Popen([sys.executable, "-m", "xlaspike", *words], stderr=subprocess.PIPE)
    while process.poll() is None and not (tmp_path / "out.partial").exists():
        time.sleep(0.05)
    process.terminate()
    _, said = process.communicate(timeout=30)
    assert (process.returncode, said, list(tmp_path.iterdir())) == (143, b"", [])


def test_a_command_runs_in_any_thread(capsys: pytest.CaptureFixture[str]):
    with ThreadPoolExecutor() as pool:
        assert pool.submit(main, ["formats", "--json"]).result() == 0


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_signal_during_an_import_that_swallows_it_comes_again(number: int, status: int, tmp_path: Path, monkeypatch):
    """As that of ``numpy.random`` does, which is imported when it is first used."""
    (tmp_path / "swallowing.py").write_text(
        f"import signal\ntry:\n    signal.raise_signal({number})\nexcept BaseException: pass\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "swallowing", raising=False)

    def importing(_: object) -> None:
        importlib.import_module("swallowing")
        time.sleep(30)

    monkeypatch.setattr(xlaspike, "invoke", importing)
    assert main(["formats"]) == status
