"""The compile cache: only whole modules of the same text, flags and compiler are reused; a failure leaves no entry."""

from __future__ import annotations

import json
import os
import random
import resource
import shlex
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from iree.compiler.tools.binaries import find_tool

from tests.support.kernels import needs_kernels
from tests.support.timeouts import no_hang
from xlaspike.errors import XlaspikeError
from xlaspike.measure.fusion import linear
from xlaspike.packers.affine import Affine
from xlaspike.packers.dense import DENSE
from xlaspike.paths import ROOT
from xlaspike.runner import compiler, targets
from xlaspike.runner.compiler import compile_text, compiler_flags, parse_statistics
from xlaspike.runner.module_cache import Statistics
from xlaspike.runner.targets import SINGLE_KERNEL_FLAGS, TARGETS, TUNING_FLAG
from xlaspike.runner.tuning.cpu import spec

ADD = """module @add {
  func.func public @main(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.add %a, %b : tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}
"""
WRONG = ADD.replace("%a, %b : tensor<4xf32>", "%a, %b : tensor<5xf32>")


MODULE = random.Random(0).randbytes(10_000)
DUMP = {
    "stream-aggregate": {
        "global": {"constant-count": 2, "constant-size": 3, "variable-count": 4, "variable-size": 5},
        "synchronization": {"await-count": 6},
        "execution": {
            "submission-count": 7, "transient-memory-size": 11, "fill-count": 12, "copy-count": 13, "dispatch-count": 14,
            "call-count": 15,
        },
        "executable": {"executable-count": 16},
    }
}  # fmt: skip
DUMPED = Statistics(dispatches=14, copies=13, fills=12, transient_bytes=11, executables=16)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def quoted(word: object) -> str:
    return shlex.quote(str(word))


def stand_in(folder: Path, before: str = "", after: str = "") -> Path:
    """A shell script called as ``iree-compile - -o MODULE ...``, which writes ``MODULE`` and ``DUMP``."""
    (folder / "module").write_bytes(MODULE)
    (folder / "dump").write_text(json.dumps(DUMP))
    copies = f'cp {quoted(folder)}/module "$3"; cp {quoted(folder)}/dump "${{3%/*/*}}/statistics.json"'
    tool = folder / "stand-in"
    tool.write_text(f"#!/bin/sh\n{before}\n{copies}\n{after}\n")
    tool.chmod(0o755)
    return tool


@pytest.fixture
def fast(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Replaces IREE by a stand-in, since these tests are about the cache."""
    tool = stand_in(tmp_path)
    monkeypatch.setattr(compiler, "find_tool", lambda _: str(tool))


@pytest.fixture
def entry(fast: None, cache: Path) -> Path:
    """An entry of ``ADD`` in ``cache``."""
    return compile_text(ADD, cache_dir=cache).path.parent


def content(folder: Path) -> dict[str, bytes]:
    """Every file below ``folder`` by its path in it."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def refusal(call: Callable[[], object]) -> str:
    with pytest.raises(XlaspikeError) as refused:
        call()
    assert str(refused.value).isprintable()
    return str(refused.value)


@pytest.fixture
def child() -> Iterator[Callable[..., subprocess.Popen]]:
    """Starts Python in a process group of its own, which is killed when the test ends."""
    started: list[subprocess.Popen] = []

    def start(script: str, *args: object, **env: str) -> subprocess.Popen:
        imports = "import sys\nfrom pathlib import Path\nfrom xlaspike.runner import compiler\n"
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


# ***** hit and miss *****


def test_miss_then_hit(cache: Path):
    first = compile_text(ADD, cache_dir=cache)
    again = compile_text(ADD, cache_dir=cache)
    assert not first.hit and again == replace(first, hit=True)
    assert first.statistics == Statistics(dispatches=1, copies=0, fills=0, transient_bytes=16, executables=1)
    assert first.path.read_bytes() and first.seconds > 0
    assert compile_text(ADD, cache_dir=cache.parent / "other").path.read_bytes() == first.path.read_bytes()
    assert content(cache).keys() == {f"{first.path.parent.name}/{name}" for name in ("entry.json", "module.vmfb")}


@pytest.mark.parametrize(
    "change",
    [
        lambda patch: {"text": ADD + "\n"},
        lambda patch: {"flags": ("--iree-opt-level=O2",)},
        lambda patch: {"target": "cuda"},
        lambda patch: patch(compiler, "host_cpu", lambda: "another CPU") or {},
        lambda patch: [patch(compiler, f"{kind}_VERSION", "4.0.0") for kind in ("COMPILER", "RUNTIME")] and {},
    ],
    ids=["text", "flags", "target", "CPU", "version"],
)
def test_module_compiled_from_something_else_is_not_reused(change, entry: Path, monkeypatch: pytest.MonkeyPatch):
    missed = []
    monkeypatch.setattr(compiler, "_compile", lambda *args: missed.append(args[0]))
    options = {"text": ADD, "cache_dir": entry.parent}
    assert compile_text(**options).hit
    compile_text(**options | change(monkeypatch.setattr))
    assert len(missed) == 1 and missed != [entry]


def test_module_compiled_with_another_tuning_spec_is_not_reused(fast: None, cache: Path, monkeypatch: pytest.MonkeyPatch):
    """The spec is part of the key only where its flag is given."""
    plain = [flag for flag in SINGLE_KERNEL_FLAGS["llvm-cpu"] if flag != TUNING_FLAG]
    options = {"text": ADD, "cache_dir": cache}
    first = compile_text(**options, flags=SINGLE_KERNEL_FLAGS["llvm-cpu"])
    compile_text(**options, flags=plain)
    assert compile_text(**options, flags=SINGLE_KERNEL_FLAGS["llvm-cpu"]) == replace(first, hit=True)
    monkeypatch.setitem(targets.SPECS, TUNING_FLAG, lambda: f"{spec()}// other tiles\n")
    again = compile_text(**options, flags=SINGLE_KERNEL_FLAGS["llvm-cpu"])
    assert not again.hit and again.path != first.path
    assert compile_text(**options, flags=plain).hit


def test_recorded_flags_hold_no_path_of_this_machine(fast: None, cache: Path):
    """The compiler gets the path of the spec; records and cache entries hold only the placeholder."""
    for target, flags in SINGLE_KERNEL_FLAGS.items():
        made = compile_text(ADD, target, flags, cache)
        assert made.flags == (*TARGETS[target], *flags)
        for said in (*made.flags, (made.path.parent / "entry.json").read_text()):
            assert str(cache) not in said and "=/" not in said
    given, one_thread = (
        flag for flag in compiler_flags(SINGLE_KERNEL_FLAGS["llvm-cpu"], cache) if flag not in SINGLE_KERNEL_FLAGS["llvm-cpu"]
    )
    assert one_thread == "--mlir-disable-threading"
    name, _, place = given.partition("=")
    assert name == TUNING_FLAG.partition("=")[0] and Path(place).parent == cache and Path(place).read_text() == spec()


@pytest.mark.parametrize(
    ("contraction", "target"),
    [*product(("reduce", "integer"), SINGLE_KERNEL_FLAGS), pytest.param("kernel", "llvm-cpu", marks=needs_kernels)],
)
def test_compiling_twice_gives_the_same_bytes(target: str, contraction: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """In any working folder, so that a result that depends on the order of a sum can be reproduced."""
    text, made = linear(Affine(4), contraction, 64, 256), []
    for name in ("one", "another"):
        (tmp_path / name).mkdir()
        monkeypatch.chdir(tmp_path / name)
        made.append(compile_text(text, target, SINGLE_KERNEL_FLAGS[target], tmp_path / name / "cache"))
    assert not made[0].hit and not made[1].hit and made[0].statistics == made[1].statistics
    assert made[0].path.read_bytes() == made[1].path.read_bytes()


def test_tuning_is_used(cache: Path, monkeypatch: pytest.MonkeyPatch):
    """Other tiles give other code, and a spec that IREE cannot read is an error."""
    text = linear(DENSE["f16"], "reduce", 64, 256)
    plain = tuple(flag for flag in SINGLE_KERNEL_FLAGS["llvm-cpu"] if flag != TUNING_FLAG)
    tuned, untuned = (compile_text(text, flags=flags, cache_dir=cache) for flags in (SINGLE_KERNEL_FLAGS["llvm-cpu"], plain))
    assert tuned.path.read_bytes() != untuned.path.read_bytes()
    monkeypatch.setitem(targets.SPECS, TUNING_FLAG, lambda: "no spec")
    assert "iree-compile: " in refusal(lambda: compile_text(text, flags=SINGLE_KERNEL_FLAGS["llvm-cpu"], cache_dir=cache))


def test_cache_is_where_the_platform_puts_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    monkeypatch.setattr(compiler, "_compile", lambda entry, *_: entry)
    assert compile_text(ADD).parent == tmp_path / "xdg" / "xlaspike"


# ***** damage *****


def overwrite(change: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    return lambda path: path.write_bytes(change(path.read_bytes()))


def replace_by_file(path: Path) -> None:
    shutil.rmtree(path)
    path.write_bytes(b"")


DAMAGE = {
    "module flipped": ("module.vmfb", overwrite(lambda raw: raw[:5000] + bytes([raw[5000] ^ 1]) + raw[5001:])),
    "module emptied": ("module.vmfb", overwrite(lambda raw: b"")),
    "module cut": ("module.vmfb", overwrite(lambda raw: raw[:-1])),
    "module lost": ("module.vmfb", Path.unlink),
    "statistics changed": ("entry.json", overwrite(lambda raw: raw.replace(b'"dispatches": 14', b'"dispatches": 15'))),
    "entry.json emptied": ("entry.json", overwrite(lambda raw: b"")),
    "entry.json cut": ("entry.json", overwrite(lambda raw: raw[:-1])),
    "entry.json lost": ("entry.json", Path.unlink),
    "entry.json no object": ("entry.json", overwrite(lambda raw: b"[]")),
    "entry.json a string": ("entry.json", overwrite(lambda raw: b'"sha256"')),
    "entry.json not UTF-8": ("entry.json", overwrite(lambda raw: b"\xff" + raw)),
    "entry a file": ("", replace_by_file),
}


@pytest.mark.parametrize(("name", "damage"), DAMAGE.values(), ids=DAMAGE)
def test_damaged_entry_is_compiled_again(name: str, damage: Callable[[Path], None], entry: Path):
    damage(entry / name)
    again = compile_text(ADD, cache_dir=entry.parent)
    assert not again.hit and again.statistics == DUMPED
    assert again.path == entry / "module.vmfb" and again.path.read_bytes() == MODULE
    assert [path.name for path in entry.parent.iterdir()] == [entry.name]
    assert compile_text(ADD, cache_dir=entry.parent).hit


def test_every_flipped_bit_is_detected(entry: Path, monkeypatch: pytest.MonkeyPatch):
    whole = compile_text(ADD, cache_dir=entry.parent)
    monkeypatch.setattr(compiler, "_compile", lambda *_: None)
    draw = random.Random(0)
    about, module = entry / "entry.json", entry / "module.vmfb"
    for path in draw.choices((about, module), (3, 1), k=400):
        raw = path.read_bytes()
        bit = draw.randrange(8 * len(raw))
        path.write_bytes(raw[: bit // 8] + bytes([raw[bit // 8] ^ 1 << bit % 8]) + raw[bit // 8 + 1 :])
        assert compile_text(ADD, cache_dir=entry.parent) is None, (path.name, bit)
        path.write_bytes(raw)
    assert compile_text(ADD, cache_dir=entry.parent) == whole


# ***** other processes *****

COMPILE = """
text, cache, tool = sys.argv[1:]
compiler.find_tool = lambda _: tool
made = compiler.compile_text(text, cache_dir=Path(cache))
print(made.path, made.hit)
"""


def test_two_processes_compile_one_module_at_once(child, cache: Path, tmp_path: Path):
    # Neither compiler ends before both have started, so that both processes miss the cache.
    meet = f"touch {quoted(tmp_path)}/begun.$$; until [ $(ls {quoted(tmp_path)}/begun.* | wc -l) = 2 ]; do sleep 0.01; done"
    tool = stand_in(tmp_path, meet)
    both = [child(COMPILE, ADD, cache, tool) for _ in range(2)]
    outputs = [process.communicate(timeout=300) for process in both]
    again = compile_text(ADD, cache_dir=cache)
    assert again.hit and outputs == [(f"{again.path} False\n", "")] * 2
    assert [path.name for path in cache.iterdir()] == [again.path.parent.name]


def test_killed_while_compiling_leaves_nothing_that_is_reused(child, cache: Path, tmp_path: Path, fast: None):
    (tmp_path / "slow").mkdir()
    half = f'head -c 5000 {quoted(tmp_path)}/module > "$3"; touch {quoted(tmp_path)}/half; exec sleep 999'
    process = child(COMPILE, ADD, cache, stand_in(tmp_path / "slow", half))
    with no_hang():
        while not (tmp_path / "half").exists() and process.poll() is None:
            time.sleep(0.01)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    [left] = cache.iterdir()
    assert left.name.startswith(".") and content(left) == {"entry/module.vmfb": MODULE[:5000]}
    again = compile_text(ADD, cache_dir=cache)
    assert not again.hit and again.path.read_bytes() == MODULE


def test_text_is_compiled_in_any_locale(child, cache: Path):
    script = "compiler.compile_text('// \\u00fc \\U0001f600\\n' + sys.argv[1], cache_dir=Path(sys.argv[2]))"
    process = child(script, ADD, cache, LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert process.communicate(timeout=300) == ("", "")
    assert compile_text("// \u00fc \U0001f600\n" + ADD, cache_dir=cache).hit


# ***** failures *****


def test_compile_error_keeps_the_text_and_leaves_no_entry(cache: Path):
    message = refusal(lambda: compile_text(WRONG, cache_dir=cache))
    diagnostic, command = message.split("; to reproduce: ")
    assert diagnostic.startswith("iree-compile: 3:") and "error: " in diagnostic and "tensor<5xf32>" in diagnostic
    [kept] = cache.iterdir()
    assert kept.name.startswith("failed-") and kept.read_text() == WRONG
    words = shlex.split(command)
    assert words[:2] == ["iree-compile", str(kept)]
    shown = subprocess.run([find_tool(words[0]), *words[1:]], cwd=cache.parent, capture_output=True, text=True)
    assert shown.returncode and diagnostic.removeprefix("iree-compile: ") in shown.stderr


FAILING = {
    "crash": ("echo 'Stack dump:' >&2; echo '0. Program' >&2; kill -SEGV $$", "Stack dump:"),
    "diagnostic after a warning": ("printf 'w: warning: a\\n<stdin>:7:1: error: b\\nerror: c\\n' >&2; exit 1", "7:1: error: b"),
    "nothing said": ("exit 1", "no diagnostic"),
    "nothing made": ("exit 0", "no diagnostic"),
    "control characters": (r"printf 'error: \033[2J\r\n' >&2; exit 1", r"error: \x1b[2J"),
    "not UTF-8": (r"printf 'error: \377\n' >&2; exit 1", "error: \ufffd"),
    "a long line": ("printf 'error: %05000d\\n' 0 >&2; exit 1", "error: 000"),
}


@pytest.mark.parametrize(("script", "says"), FAILING.values(), ids=FAILING)
def test_failure_of_any_kind_is_one_line(script: str, says: str, cache: Path, monkeypatch: pytest.MonkeyPatch):
    tool = stand_in(cache.parent, before=script)
    monkeypatch.setattr(compiler, "find_tool", lambda _: str(tool))
    message = refusal(lambda: compile_text(ADD, cache_dir=cache))
    assert message.startswith(f"iree-compile: {says}") and len(message) < 1000
    assert [path.name.startswith("failed-") for path in cache.iterdir()] == [True]


def test_unknown_flag_is_one_line(cache: Path):
    assert "--no-such-flag" in refusal(lambda: compile_text(ADD, flags=("--no-such-flag",), cache_dir=cache))


def test_disk_full_leaves_no_entry(cache: Path):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        # A module has 10 KB. To the writer, a limit on the size of a file looks like a full disk.
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
        refusal(lambda: compile_text(ADD, cache_dir=cache))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [path.name.startswith("failed-") for path in cache.iterdir()] == [True]


def test_disk_full_for_the_entry_itself_is_one_line(cache: Path, monkeypatch: pytest.MonkeyPatch):
    tool = stand_in(cache.parent, after='ln -s /dev/full "${3%/*}/entry.json"')
    monkeypatch.setattr(compiler, "find_tool", lambda _: str(tool))
    message = refusal(lambda: compile_text(ADD, cache_dir=cache))
    assert message == f"{cache}: expected to write a module there, found No space left on device"
    assert not list(cache.iterdir())


@pytest.mark.parametrize("target", ["vulkan", "", "llvm-cpu ", "local-task"])
def test_unknown_target_is_refused(target: str, cache: Path):
    assert refusal(lambda: compile_text(ADD, target, cache_dir=cache)) == f"target: expected llvm-cpu or cuda, found {target!r}"
    assert not cache.exists()


def test_different_versions_of_compiler_and_runtime_are_refused(cache: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(compiler, "RUNTIME_VERSION", "3.12.0")
    message = refusal(lambda: compile_text(ADD, cache_dir=cache))
    assert message == f"iree-base-compiler {compiler.COMPILER_VERSION}: expected iree-base-runtime's version, found 3.12.0"


# ***** the folder *****


def unwritable(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.mkdir(mode=0o500)
    if os.geteuid() == 0:  # whom no mode stops
        monkeypatch.setattr(os, "access", lambda *_: False)


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
    "not writable": (unwritable, "a writable cache folder"),
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
    assert message == f"{tmp_path}/file/cache: expected a cache folder, found Not a directory"


def test_the_cache_is_not_writable_by_others_under_any_umask(tmp_path: Path, fast: None):
    old = os.umask(0)
    try:
        made = compile_text(ADD, cache_dir=tmp_path / "new folder" / "Zwischenlager ü")
    finally:
        os.umask(old)
    for folder in (made.path.parent.parent, made.path.parent):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


# ***** statistics *****


def test_statistics_are_those_of_the_dump():
    assert parse_statistics(DUMP) == DUMPED


def test_statistics_of_two_contractions(cache: Path):
    text = """func.func public @main(%a: tensor<64x64xf32>) -> tensor<64x64xf32> {
      %0 = stablehlo.dot_general %a, %a, contracting_dims = [1] x [0]
        : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
      %1 = stablehlo.dot_general %0, %a, contracting_dims = [1] x [0]
        : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
      return %1 : tensor<64x64xf32>
    }"""
    found = compile_text(text, cache_dir=cache).statistics
    assert found.dispatches == 2 and found.transient_bytes >= 2 * 64 * 64 * 4
