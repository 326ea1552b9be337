"""The compile cache: only whole modules of the same text, flags and compiler are reused; a failure leaves no entry."""

from __future__ import annotations

import os
import re
import resource
import shlex
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from iree.compiler.tools.binaries import find_tool

from tests.support.stand_in import ADD, DUMP, DUMPED, content, refusal, stand_in
from xlaspike.errors import XlaspikeError
from xlaspike.measure.fusion import IREE_TARGETS, linear
from xlaspike.packers.affine import Affine
from xlaspike.packers.dense import DENSE
from xlaspike.runner import compiler, compiler_process, iree_compiler, targets
from xlaspike.runner.compiler import compile_text
from xlaspike.runner.devices import TARGETS
from xlaspike.runner.devices.cpu import TUNING_FLAG
from xlaspike.runner.iree_compiler import parse_statistics
from xlaspike.runner.module_cache import Statistics
from xlaspike.runner.tuning.cpu import spec

WRONG = ADD.replace("%a, %b : tensor<4xf32>", "%a, %b : tensor<5xf32>")


# ***** hit and miss *****


def test_miss_then_hit(cache: Path):
    first = compile_text(ADD, cache_dir=cache)
    again = compile_text(ADD, cache_dir=cache)
    assert not first.hit and again == replace(first, hit=True)
    assert first.statistics == Statistics(dispatches=1, copies=0, fills=0, transient_bytes=16, executables=1, submissions=1)
    assert first.path.read_bytes() and first.seconds > 0
    assert compile_text(ADD, cache_dir=cache.parent / "other").path.read_bytes() == first.path.read_bytes()
    assert content(cache).keys() == {f"{first.path.parent.name}/{name}" for name in ("entry.json", "module.vmfb")}


@pytest.mark.parametrize(
    "change",
    [
        lambda patch: {"text": ADD + "\n"},
        lambda patch: {"flags": ("--iree-opt-level=O2",)},
        lambda patch: {"target": "cuda"},
        lambda patch: patch(targets, "host_cpu", lambda: "another CPU") or {},
        lambda patch: [patch(iree_compiler, f"{kind}_VERSION", "4.0.0") for kind in ("COMPILER", "RUNTIME")] and {},
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
    plain = [flag for flag in TARGETS["llvm-cpu"].single_kernel if flag != TUNING_FLAG]
    options = {"text": ADD, "cache_dir": cache}
    first = compile_text(**options, flags=TARGETS["llvm-cpu"].single_kernel)
    compile_text(**options, flags=plain)
    assert compile_text(**options, flags=TARGETS["llvm-cpu"].single_kernel) == replace(first, hit=True)
    monkeypatch.setitem(TARGETS["llvm-cpu"].specs, TUNING_FLAG, lambda: f"{spec()}// other tiles\n")
    again = compile_text(**options, flags=TARGETS["llvm-cpu"].single_kernel)
    assert not again.hit and again.path != first.path
    assert compile_text(**options, flags=plain).hit


def test_recorded_flags_hold_no_path_of_this_machine(fast: None, cache: Path):
    """The compiler gets the path of the spec; records and cache entries hold only the placeholder."""
    for target in IREE_TARGETS:
        flags = TARGETS[target].single_kernel
        made = compile_text(ADD, target, flags, cache)
        assert made.flags == (*TARGETS[target].flags, *flags)
        for said in (*made.flags, (made.path.parent / "entry.json").read_text()):
            assert str(cache) not in said and "=/" not in said
    flags = TARGETS["llvm-cpu"].single_kernel
    given, one_thread = (flag for flag in TARGETS["llvm-cpu"].compiler_flags(flags, cache) if flag not in flags)
    assert one_thread == "--mlir-disable-threading"
    name, _, place = given.partition("=")
    assert name == TUNING_FLAG.partition("=")[0] and Path(place).parent == cache and Path(place).read_text() == spec()


@pytest.mark.parametrize(("contraction", "target"), [*product(("reduce", "integer"), IREE_TARGETS)])
def test_compiling_twice_gives_the_same_bytes(target: str, contraction: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """In any working folder, so that a result that depends on the order of a sum can be reproduced."""
    text, made = linear(Affine(4), contraction, 64, 256), []
    for name in ("one", "another"):
        (tmp_path / name).mkdir()
        monkeypatch.chdir(tmp_path / name)
        made.append(compile_text(text, target, TARGETS[target].single_kernel, tmp_path / name / "cache"))
    assert not made[0].hit and not made[1].hit and made[0].statistics == made[1].statistics
    assert made[0].path.read_bytes() == made[1].path.read_bytes()


def test_tuning_is_used(cache: Path, monkeypatch: pytest.MonkeyPatch):
    """Other tiles give other code, and a spec that IREE cannot read is an error."""
    text = linear(DENSE["f16"], "reduce", 64, 256)
    plain = tuple(flag for flag in TARGETS["llvm-cpu"].single_kernel if flag != TUNING_FLAG)
    tuned, untuned = (compile_text(text, flags=flags, cache_dir=cache) for flags in (TARGETS["llvm-cpu"].single_kernel, plain))
    assert tuned.path.read_bytes() != untuned.path.read_bytes()
    monkeypatch.setitem(TARGETS["llvm-cpu"].specs, TUNING_FLAG, lambda: "no spec")
    assert "iree-compile: " in refusal(lambda: compile_text(text, flags=TARGETS["llvm-cpu"].single_kernel, cache_dir=cache))


def test_cache_is_where_the_platform_puts_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    monkeypatch.setattr(compiler, "_compile", lambda entry, *_: entry)
    assert compile_text(ADD).parent == tmp_path / "xdg" / "xlaspike"


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


UNREADABLE = "expected statistics of the module, found none that can be read"
FAILING = {
    "crash": ("echo 'Stack dump:' >&2; echo '0. Program' >&2; kill -SEGV $$", "Stack dump:"),
    "diagnostic after a warning": ("printf 'w: warning: a\\n<stdin>:7:1: error: b\\nerror: c\\n' >&2; exit 1", "7:1: error: b"),
    "nothing said": ("exit 1", "no diagnostic"),
    "killed": ("kill -9 $$", "killed by SIGKILL; is memory short?"),
    "nothing made": ("exit 0", "no diagnostic"),
    "no statistics": ('cp "${0%/*}/module" "$3"; exit 0', UNREADABLE),
    "cut statistics": ('cp "${0%/*}/module" "$3"; echo "{" > "${3%/*/*}/statistics.json"; exit 0', UNREADABLE),
    "other statistics": ('cp "${0%/*}/module" "$3"; echo "{}" > "${3%/*/*}/statistics.json"; exit 0', UNREADABLE),
    "control characters": (r"printf 'error: \033[2J\r\n' >&2; exit 1", r"error: \x1b[2J"),
    "not UTF-8": (r"printf 'error: \377\n' >&2; exit 1", "error: \ufffd"),
    "a long line": ("printf 'error: %05000d\\n' 0 >&2; exit 1", "error: 000"),
}


@pytest.mark.parametrize(("script", "says"), FAILING.values(), ids=FAILING)
def test_failure_of_any_kind_is_one_line(script: str, says: str, cache: Path, monkeypatch: pytest.MonkeyPatch):
    tool = stand_in(cache.parent, before=script)
    monkeypatch.setattr(compiler_process, "find_tool", lambda _: str(tool))
    message = refusal(lambda: compile_text(ADD, cache_dir=cache))
    assert message.startswith(f"iree-compile: {says}") and len(message) < 1000
    assert [path.name.startswith("failed-") for path in cache.iterdir()] == [True]


def test_unknown_flag_is_one_line(cache: Path):
    assert "--no-such-flag" in refusal(lambda: compile_text(ADD, flags=("--no-such-flag",), cache_dir=cache))


def test_a_diagnostic_is_told_where_its_text_cannot_be_kept(cache: Path, monkeypatch: pytest.MonkeyPatch):
    tool = stand_in(cache.parent, before="echo 'error: a' >&2; exit 1")
    monkeypatch.setattr(compiler_process, "find_tool", lambda _: str(tool))

    def fail(path: Path, text: str) -> None:
        raise XlaspikeError(f"{path}: expected a writable file, found a full disk")

    monkeypatch.setattr(iree_compiler, "write_text", fail)
    assert refusal(lambda: compile_text(ADD, cache_dir=cache)) == "iree-compile: error: a" and not list(cache.iterdir())


FULL = re.compile(r".+: expected to write a module there, found a full disk \([\d,.]+ MB free\); give another --cache-dir")


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
    monkeypatch.setattr(compiler_process, "find_tool", lambda _: str(tool))
    message = refusal(lambda: compile_text(ADD, cache_dir=cache))
    assert FULL.fullmatch(message) and message.startswith(str(cache))
    assert not list(cache.iterdir())


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a file system of 64 kB."""
    folder = tmp_path / "small"
    folder.mkdir(mode=0o700)
    command = ["mount", "-t", "tmpfs", "-o", "size=64k,mode=700", "tmpfs", folder]
    if os.geteuid() or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("this user may not mount here")
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize("left", [0, 4096, 8192, 12288])
def test_disk_that_fills_while_it_compiles_is_one_line(left: int, small_disk: Path):
    (small_disk / "other").write_bytes(bytes((64 << 10) - left))
    message = refusal(lambda: compile_text(ADD, cache_dir=small_disk))
    assert FULL.fullmatch(message) and message.startswith(str(small_disk))
    assert [path.name for path in small_disk.iterdir()] == ["other"]


def test_disk_that_the_compiler_finds_full_is_one_line(cache: Path, monkeypatch: pytest.MonkeyPatch):
    tool = stand_in(cache.parent, "echo 'error: linking' >&2; echo 'IO failure: No space left on device' >&2; exit 1")
    monkeypatch.setattr(compiler_process, "find_tool", lambda _: str(tool))
    message = refusal(lambda: compile_text(ADD, cache_dir=cache))
    assert FULL.fullmatch(message) and message.startswith(str(cache))
    assert not list(cache.iterdir())


@pytest.mark.parametrize("target", ["vulkan", "", "llvm-cpu ", "local-task"])
def test_unknown_target_is_refused(target: str, cache: Path):
    said = refusal(lambda: compile_text(ADD, target, cache_dir=cache))
    assert said.startswith("target: expected llvm-cpu, cuda, ") and said.endswith(f", found {target!r}")
    assert not cache.exists()


def test_different_versions_of_compiler_and_runtime_are_refused(cache: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(iree_compiler, "RUNTIME_VERSION", "3.12.0")
    message = refusal(lambda: compile_text(ADD, cache_dir=cache))
    assert message == f"iree-base-compiler {iree_compiler.COMPILER_VERSION}: expected iree-base-runtime's version, found 3.12.0"


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
