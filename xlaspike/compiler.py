"""``iree-compile`` as a subprocess, with a content-addressed cache and IREE's own dispatch statistics.

An entry is a folder ``<key>/`` with ``module.vmfb`` and ``entry.json``. The key covers everything the module depends on:
text, flags, compiler version and, where the target is this host, its CPU features. A compiled module is native code and
most of its bit flips load without an error, so entries carry a digest and their folder must be ours alone. A damaged entry
is compiled again and replaced.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import re
import shlex
import stat
import subprocess
import tempfile
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

import iree._runtime_libs
from iree.compiler.tools.binaries import find_tool
from iree.compiler.version import VERSION as COMPILER_VERSION
from iree.runtime.version import VERSION as RUNTIME_VERSION

from .errors import XlaspikeError
from .formats import FEW_ROWS, ONE_ROW
from .gpu_tuning import spec as gpu_tuning_spec
from .kernels import FEATURES
from .paths import default_cache_dir, write_text
from .tuning import spec as tuning_spec

# What each target is compiled with, and why.
TARGETS = {
    # "host" and not a named CPU: without it IREE compiles for a generic x86-64 and warns.
    "llvm-cpu": (
        "--iree-hal-target-device=local",
        "--iree-hal-local-target-device-backends=llvm-cpu",
        "--iree-llvmcpu-target-cpu=host",
    ),
    # sm_80 PTX, which the driver turns into code for any later chip; IREE refuses sm_90 by name.
    "cuda": ("--iree-hal-target-device=cuda", "--iree-cuda-target=sm_80"),
}
# These stand for ``tuning.spec`` and ``gpu_tuning.spec``, which are written beside the modules.
TUNING_FLAG = "--iree-codegen-tuning-spec-path=tuning.mlir"
GPU_TUNING_FLAG = "--iree-codegen-transform-dialect-library=gpu_tuning.mlir"
# What one row or a few, with products written as plain sums, are compiled with besides.
FUSED = {
    "llvm-cpu": (
        # A sum in any order. Without it the lanes of a vector are added one by one. The order is the module's: the same
        # module gives the same result, another may differ in the last bits.
        "--iree-llvmcpu-reassociate-fp-reductions",
        # Norms with what follows them: two launches less in a step.
        "--iree-dispatch-creation-enable-aggressive-fusion",
        TUNING_FLAG,
    ),
    "cuda": ("--iree-dispatch-creation-enable-aggressive-fusion", GPU_TUNING_FLAG),
}
TARGET_OF_DEVICE = {"local-task": "llvm-cpu", "local-sync": "llvm-cpu", "cuda": "cuda"}


@dataclass(frozen=True)
class Statistics:
    """What IREE's scheduler says of a module: kernel launches and copies of one call, and its transient bytes."""

    dispatches: int
    copies: int
    fills: int
    transient_bytes: int
    executables: int


@dataclass(frozen=True)
class Compiled:
    """A compiled module on disk. ``seconds`` is what compiling took, whenever that was; ``hit`` says it was not now."""

    path: Path
    target: str
    flags: tuple[str, ...]
    statistics: Statistics
    seconds: float
    hit: bool


def compile_text(text: str, target: str = "llvm-cpu", flags: tuple[str, ...] = (), cache_dir: Path | None = None) -> Compiled:
    """Compile StableHLO ``text`` for ``target`` (``llvm-cpu`` or ``cuda``), or take the module from the cache.

    Raises ``XlaspikeError`` with the compiler's first diagnostic and where the text was kept for a reproduction.
    """
    if COMPILER_VERSION != RUNTIME_VERSION:
        raise XlaspikeError(
            f"iree-base-compiler {COMPILER_VERSION}: expected iree-base-runtime's version, found {RUNTIME_VERSION}"
        )
    if target not in TARGETS:
        raise XlaspikeError(f"target: expected {' or '.join(TARGETS)}, found {target!r}")
    root = private_folder(cache_dir or default_cache_dir())
    all_flags = (*TARGETS[target], *flags)
    host = host_cpu() if target == "llvm-cpu" else ""
    tuning = "".join(_specs(all_flags).values())
    key = hashlib.sha256("\0".join((text, *all_flags, tuning, COMPILER_VERSION, host)).encode()).hexdigest()[:40]
    entry = root / key
    return _read(entry, target, all_flags) or _compile(entry, text, target, all_flags)


def step_flags(contraction: str, target: str, rows: int = 1) -> tuple[str, ...]:
    """What a graph of ``rows`` whose products are written as ``contraction`` is compiled with besides the target's own flags.

    Of many rows nothing: a norm of them, fused with what follows, asks more stack than IREE gives a kernel.
    """
    return FUSED.get(target, ()) if contraction in ONE_ROW and rows <= FEW_ROWS else ()


def _specs(flags: Iterable[str]) -> dict[str, str]:
    """By flag that stands for a spec the spec's text."""
    texts = {TUNING_FLAG: tuning_spec, GPU_TUNING_FLAG: gpu_tuning_spec}
    return {flag: texts[flag]() for flag in flags if flag in texts}


def check_contraction(contraction: str, target: str) -> None:
    """Raises ``XlaspikeError`` where products cannot be written so for ``target`` on this machine."""
    if reason := reason_against(contraction, target):
        raise XlaspikeError(f"contraction {contraction}: {reason}")


def reason_against(contraction: str, target: str) -> str | None:
    """Why products cannot be written as ``contraction`` for ``target`` on this machine, or None: kernels written by hand are
    for one kind of processor, and are refused elsewhere whatever the weights.
    """
    if contraction != "kernel":
        return None
    if target != "llvm-cpu":
        return f"expected the target llvm-cpu for kernels written by hand, found {target}"
    lacking = [name for name in FEATURES if not re.search(rf"^{name} +1$", host_cpu(), re.MULTILINE)]
    return f"expected a processor with {', '.join(FEATURES)}, found one without {', '.join(lacking)}" if lacking else None


def compiler_flags(flags: Iterable[str], folder: Path) -> list[str]:
    """``flags`` as ``iree-compile`` takes them, with the spec that one stands for written in ``folder``.

    With a spec the compiler gets one thread: its threads each load the spec, and were seen to wait for one another for ever.
    """
    specs = _specs(flags)
    written = {flag: f"{flag.partition('=')[0]}={_written(text, folder)}" for flag, text in specs.items()}
    return [*(written.get(flag, flag) for flag in flags), *(["--mlir-disable-threading"] if specs else [])]


def _written(text: str, folder: Path) -> Path:
    """The file in ``folder`` that holds the spec ``text``."""
    path = folder / f"tuning-{hashlib.sha256(text.encode()).hexdigest()[:16]}.mlir"
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        write_text(path, text)
    return path


@functools.cache
def host_cpu() -> str:
    """The features of this CPU as IREE's runtime names them."""
    return subprocess.run([runtime_tool("iree-cpuinfo")], capture_output=True, text=True, check=True).stdout


def runtime_tool(name: str) -> str:
    """A program that the runtime's wheel ships, such as ``iree-benchmark-module``; needs no PATH."""
    return str(Path(iree._runtime_libs.__file__).parent / name)


def private_folder(path: Path) -> Path:
    """Make or check a folder that only this user can write: loading a module from it runs native code."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = path.lstat()
    except OSError as error:
        raise XlaspikeError(f"{path}: expected a cache folder, found {error.strerror or error}") from None
    if not stat.S_ISDIR(status.st_mode):
        raise XlaspikeError(f"{path}: expected a cache folder of its own, found a link or a file")
    if status.st_uid != os.geteuid() or status.st_mode & 0o022:
        raise XlaspikeError(
            f"{path}: expected a cache folder that only this user can write, found mode {status.st_mode & 0o777:o}"
        )
    if not os.access(path, os.W_OK):
        raise XlaspikeError(f"{path}: expected a writable cache folder, found one that is not")
    return path


def _read(entry: Path, target: str, flags: tuple[str, ...]) -> Compiled | None:
    """The entry if it is there and whole."""
    module = entry / "module.vmfb"
    try:
        about = json.loads((entry / "entry.json").read_text())
        if about.pop("sha256") == _digest(module, about):
            return Compiled(module, target, flags, Statistics(**about["statistics"]), about["seconds"], True)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass
    return None


def _digest(module: Path, about: dict) -> str:
    """Of a module and of what its entry says about it."""
    with open(module, "rb") as file:
        digest = hashlib.file_digest(file, "sha256")
    digest.update(json.dumps(about, sort_keys=True).encode())
    return digest.hexdigest()


def _compile(entry: Path, text: str, target: str, flags: tuple[str, ...]) -> Compiled:
    try:
        with tempfile.TemporaryDirectory(prefix=f".{entry.name}.", dir=entry.parent, ignore_cleanup_errors=True) as scratch:
            return _compile_in(Path(scratch), entry, text, target, flags)
    except OSError as error:
        raise XlaspikeError(f"{entry.parent}: expected to write a module there, found {error.strerror or error}") from None


def _compile_in(scratch: Path, entry: Path, text: str, target: str, flags: tuple[str, ...]) -> Compiled:
    made = scratch / "entry"
    made.mkdir(mode=0o700)
    module, dump = made / "module.vmfb", scratch / "statistics.json"
    command = [
        find_tool("iree-compile"), "-", "-o", str(module), *compiler_flags(flags, entry.parent),
        "--iree-scheduling-dump-statistics-format=json", f"--iree-scheduling-dump-statistics-file={dump}",
    ]  # fmt: skip
    started = time.perf_counter()
    # Pipes, not this process's stderr: a lot of diagnostics would fill a notebook kernel's and hang it.
    done = subprocess.run(command, check=False, input=text, capture_output=True, encoding="utf-8", errors="replace")
    seconds = time.perf_counter() - started
    if done.returncode or not module.is_file():
        raise _failure(entry, text, flags, done.stderr)
    statistics = parse_statistics(json.loads(dump.read_text()))
    about = {"statistics": asdict(statistics), "seconds": seconds, "flags": flags, "compiler": COMPILER_VERSION}
    (made / "entry.json").write_text(json.dumps({**about, "sha256": _digest(module, about)}))
    try:
        os.rename(made, entry)
    except OSError:
        # Either another process was faster, and both are the same bytes, or what is there is damaged.
        if _read(entry, target, flags) is None:
            os.rename(entry, scratch / "damaged")
            os.rename(made, entry)
    return Compiled(entry / "module.vmfb", target, flags, statistics, seconds, False)


def first_diagnostic(stderr: str) -> str:
    """The first error that ``iree-compile`` printed, or its first line: a crash prints many, none with "error:"."""
    lines = stderr.strip().splitlines() or ["no diagnostic"]
    return next((line for line in lines if "error:" in line), lines[0])


def _failure(entry: Path, text: str, flags: tuple[str, ...], stderr: str) -> XlaspikeError:
    kept = entry.parent / f"failed-{entry.name}.mlir"
    write_text(kept, text)
    command = shlex.join(["iree-compile", str(kept), "-o", "module.vmfb", *compiler_flags(flags, entry.parent)])
    return XlaspikeError(f"iree-compile: {first_diagnostic(stderr).removeprefix('<stdin>:')[:300]}; to reproduce: {command}")


def parse_statistics(dump: dict) -> Statistics:
    """IREE's ``--iree-scheduling-dump-statistics-format=json`` as ``Statistics``."""
    aggregate = dump["stream-aggregate"]
    execution = aggregate["execution"]
    return Statistics(
        dispatches=execution["dispatch-count"],
        copies=execution["copy-count"],
        fills=execution["fill-count"],
        transient_bytes=execution["transient-memory-size"],
        executables=aggregate["executable"]["executable-count"],
    )
