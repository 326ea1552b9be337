"""The module cache: only whole modules are used again, by one process or several, in a folder that is the user's alone."""

from __future__ import annotations

import errno
import fcntl
import json
import os
import shutil
import signal
import stat
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.stand_in import ADD, DUMPED, MODULE, content, quoted, refusal, stand_in
from tests.support.timeouts import no_hang
from xlaspike.runner.cache_contents import clear
from xlaspike.runner.compiler import compile_text
from xlaspike.runner.module_cache import digest_of

# ***** damage *****


def overwrite(change: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    return lambda path: path.write_bytes(change(path.read_bytes()))


def replace_by(make: Callable[[Path], object]) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        shutil.rmtree(path) if path.is_dir() else path.unlink()
        make(path)

    return change


def forge(**fields: object) -> Callable[[Path], None]:
    """Puts ``fields`` into ``entry.json``, with a digest that fits."""

    def change(path: Path) -> None:
        about = json.loads(path.read_text()) | fields
        del about["sha256"]
        about["sha256"] = digest_of(path.with_name("module.vmfb"), about)
        path.write_text(json.dumps(about))

    return change


# One case of each kind; the fuzzer in tests/torture draws many.
DAMAGE = {
    "module flipped": ("module.vmfb", overwrite(lambda raw: raw[:5000] + bytes([raw[5000] ^ 1]) + raw[5001:])),
    "module lost": ("module.vmfb", Path.unlink),
    "module a pipe": ("module.vmfb", replace_by(os.mkfifo)),
    "entry.json changed": ("entry.json", overwrite(lambda raw: raw.replace(b'"dispatches": 14', b'"dispatches": 15'))),
    "entry.json cut": ("entry.json", overwrite(lambda raw: raw[:-1])),
    "entry.json nested deep": ("entry.json", overwrite(lambda raw: b'{"key": ' + b"[" * 100_000)),
    "entry.json without a key": ("entry.json", overwrite(lambda raw: raw.replace(b'"key"', b'"name"'))),
    "entry.json of another key": ("entry.json", forge(key="0" * 40)),
    "entry.json a folder": ("entry.json", replace_by(Path.mkdir)),
    "entry a file": ("", replace_by(Path.touch)),
    "entry a dangling link": ("", replace_by(lambda path: path.symlink_to("gone"))),
}


@pytest.mark.parametrize(("name", "damage"), DAMAGE.values(), ids=DAMAGE)
def test_damaged_entry_is_compiled_again(name: str, damage: Callable[[Path], None], entry: Path):
    damage(entry / name)
    again = compile_text(ADD, cache_dir=entry.parent)
    assert not again.hit and again.statistics == DUMPED
    assert again.path == entry / "module.vmfb" and again.path.read_bytes() == MODULE
    assert [path.name for path in entry.parent.iterdir()] == [entry.name]
    assert compile_text(ADD, cache_dir=entry.parent).hit


def test_swapped_entries_are_compiled_again(entry: Path):
    other = compile_text(ADD + "\n", cache_dir=entry.parent).path.parent
    for old, new in ((entry, entry.with_name("third")), (other, entry), (entry.with_name("third"), other)):
        old.rename(new)
    for text in (ADD, ADD + "\n"):
        assert not compile_text(text, cache_dir=entry.parent).hit
        assert compile_text(text, cache_dir=entry.parent).hit


# ***** other processes *****

COMPILE = """
text, cache, tool = sys.argv[1:]
compiler_process.find_tool = lambda _: tool
cache_lock.tqdm = lambda desc, **_: print(desc, flush=True) or nullcontext()
made = compiler.compile_text(text, cache_dir=Path(cache))
print(made.path, made.hit)
"""


@pytest.fixture
def held_back(tmp_path: Path) -> Path:
    """A compiler that leaves a file ``begun.PID``, and goes on once there is a file ``go``."""
    folder = quoted(tmp_path)
    return stand_in(tmp_path, f"touch {folder}/begun.$$; until [ -e {folder}/go ]; do sleep 0.01; done")


def first(child, cache: Path, tool: Path) -> subprocess.Popen:
    """A process whose compiler of ``ADD`` runs."""
    process = child(COMPILE, ADD, cache, tool)
    with no_hang():
        while not list(tool.parent.glob("begun.*")) and process.poll() is None:
            time.sleep(0.01)
    return process


def waiting(child, cache: Path, tool: Path) -> subprocess.Popen:
    """A process that wants the module that another compiles, and says so."""
    process = child(COMPILE, ADD, cache, tool)
    with no_hang():
        assert process.stdout.readline() == "waiting for the process that compiles add for llvm-cpu ...\n"
    return process


def test_three_processes_compile_one_module_once(child, held_back: Path, cache: Path):
    processes = [start(child, cache, held_back) for start in (first, waiting, waiting)]
    held_back.with_name("go").touch()
    outputs = [process.communicate(timeout=300) for process in processes]
    again = compile_text(ADD, cache_dir=cache)
    assert again.hit and outputs == [(f"{again.path} {hit}\n", "") for hit in (False, True, True)]
    assert len(list(held_back.parent.glob("begun.*"))) == 1
    assert [path.name for path in cache.iterdir()] == [again.path.parent.name]


def test_a_killed_holder_frees_the_module_and_an_interrupt_ends_the_wait(child, held_back: Path, cache: Path):
    holder, interrupted, process = (start(child, cache, held_back) for start in (first, waiting, waiting))
    interrupted.send_signal(signal.SIGINT)
    assert interrupted.communicate(timeout=300)[1].endswith("KeyboardInterrupt\n")
    holder.kill()
    held_back.with_name("go").touch()
    assert process.communicate(timeout=300) == (f"{compile_text(ADD, cache_dir=cache).path} False\n", "")


def test_killed_while_compiling_leaves_nothing_once_another_compiles(child, cache: Path, tmp_path: Path, fast: None):
    (tmp_path / "slow").mkdir()
    half = f'head -c 5000 {quoted(tmp_path)}/module > "$3"; touch {quoted(tmp_path)}/half; exec sleep 999'
    process = child(COMPILE, ADD, cache, stand_in(tmp_path / "slow", half))
    with no_hang():
        while not (tmp_path / "half").exists() and process.poll() is None:
            time.sleep(0.01)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    lock, scratch = sorted(cache.iterdir(), key=Path.is_dir)
    assert lock.name.endswith(".lock") and content(scratch) == {"entry/module.vmfb": MODULE[:5000]}
    other = compile_text(ADD + "\n", cache_dir=cache)
    assert [path.name for path in cache.iterdir()] == [other.path.parent.name]


def test_text_is_compiled_in_any_locale(child, cache: Path):
    script = "compiler.compile_text('// \\u00fc \\U0001f600\\n' + sys.argv[1], cache_dir=Path(sys.argv[2]))"
    process = child(script, ADD, cache, LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert process.communicate(timeout=300) == ("", "")
    assert compile_text("// \u00fc \U0001f600\n" + ADD, cache_dir=cache).hit


def test_a_lock_that_a_process_left_after_its_module_was_there_goes(entry: Path):
    left = entry.parent / f".{entry.name}.lock"
    left.touch()
    assert compile_text(ADD, cache_dir=entry.parent).hit and not left.exists()


# ***** the folder *****


def link(path: Path, _: object) -> None:
    (path.parent / "theirs").mkdir(mode=0o700)
    path.symlink_to("theirs")


FOLDERS = {
    "link": (link, "a cache folder of its own, found a link or a file"),
    "dangling link": (lambda path, _: path.symlink_to("gone"), "a cache folder, found File exists"),
    "file": (lambda path, _: path.touch(), "a cache folder, found File exists"),
    "group can write": (lambda path, _: (path.mkdir(), path.chmod(0o770)), "only this user can write, found mode 770"),
    "all can write": (lambda path, _: (path.mkdir(), path.chmod(0o1777)), "only this user can write, found mode 777"),
    "somebody else's": (
        lambda path, patch: (path.mkdir(), patch.setattr(os, "geteuid", lambda: path.stat().st_uid + 1)),
        "only this user can write",
    ),
}


@pytest.mark.parametrize(("make", "says"), FOLDERS.values(), ids=FOLDERS)
def test_cache_folder_of_another_is_refused(make, says: str, cache: Path, fast: None, monkeypatch: pytest.MonkeyPatch):
    make(cache, monkeypatch)
    before = content(cache.parent)
    message = refusal(lambda: compile_text(ADD, cache_dir=cache))
    assert message.startswith(f"{cache}: expected ") and says in message
    assert content(cache.parent) == before


def test_cache_folder_below_a_file_is_refused(tmp_path: Path):
    (tmp_path / "file").touch()
    message = refusal(lambda: compile_text(ADD, cache_dir=tmp_path / "file" / "cache"))
    assert message == f"{tmp_path}/file/cache: expected a cache folder, found Not a directory; give another --cache-dir"


def test_a_file_system_without_locks_has_a_cache_from_which_nothing_is_removed(fast, cache: Path, monkeypatch):
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    open_files = len(os.listdir("/dev/fd"))
    assert not compile_text(ADD, cache_dir=cache).hit and compile_text(ADD, cache_dir=cache).hit
    assert clear(cache) == [] and compile_text(ADD, cache_dir=cache).hit and len(os.listdir("/dev/fd")) == open_files


@pytest.fixture
def read_only(entry: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A cache with ``ADD`` that cannot be written: on a file system of its own where this user may mount, else by its mode."""
    cache = entry.parent
    if os.geteuid() or subprocess.run(["mount", "--bind", cache, cache], capture_output=True).returncode:
        cache.chmod(0o500)
        if os.geteuid() == 0:
            pytest.skip("root may write everywhere, and cannot mount here")
        yield cache
        cache.chmod(0o700)
        return
    subprocess.run(["mount", "-o", "remount,ro,bind", cache], check=True)
    yield cache
    subprocess.run(["umount", cache], check=True)


def test_a_cache_that_cannot_be_written_is_read(read_only: Path):
    assert compile_text(ADD, cache_dir=read_only).hit
    message = refusal(lambda: compile_text(ADD + "\n", cache_dir=read_only))
    reason = "Read-only file system" if os.geteuid() == 0 else "Permission denied"
    assert message == f"{read_only}: expected to write a module there, found {reason}; give another --cache-dir"


def test_the_cache_is_not_writable_by_others_under_any_umask(tmp_path: Path, fast: None):
    old = os.umask(0)
    try:
        made = compile_text(ADD, cache_dir=tmp_path / "new folder" / "Zwischenlager ü")
    finally:
        os.umask(old)
    for folder in (made.path.parent.parent, made.path.parent):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
