"""``iree-compile`` as a subprocess, with IREE's own dispatch statistics.

The cache key of a module covers all that it depends on: text, flags, tuning specs, compiler version and, for the target
``llvm-cpu``, the features of this CPU.
"""

from __future__ import annotations

import hashlib
import json
import os
import shlex
import subprocess
import tempfile
import time
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from iree.compiler.tools.binaries import find_tool
from iree.compiler.version import VERSION as COMPILER_VERSION
from iree.runtime.version import VERSION as RUNTIME_VERSION
from tqdm import tqdm

from xlaspike.errors import XlaspikeError
from xlaspike.files import write_text

from .module_cache import Compiled, Statistics, default_cache_dir, digest_of, private_folder, read_entry
from .targets import TARGETS, host_cpu, specs_of


def compile_text(text: str, target: str = "llvm-cpu", flags: tuple[str, ...] = (), cache_dir: Path | None = None) -> Compiled:
    """Compile StableHLO ``text`` for ``target`` (``llvm-cpu`` or ``cuda``), or take the module from the cache.

    Raises ``XlaspikeError`` with the compiler's first diagnostic and a command that reproduces it, for an unknown target, a
    cache folder that is not private, and a runtime of another version than the compiler.
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
    tuning = "".join(specs_of(all_flags).values())
    key = hashlib.sha256("\0".join((text, *all_flags, tuning, COMPILER_VERSION, host)).encode()).hexdigest()[:40]
    entry = root / key
    return read_entry(entry, target, all_flags) or _compile(entry, text, target, all_flags)


def compiler_flags(flags: Iterable[str], folder: Path) -> list[str]:
    """``flags`` with the path of a file in ``folder`` in place of the placeholder of a tuning spec; writes these files.

    With a spec the compiler gets one thread: threads that each load the spec have deadlocked.
    """
    specs = specs_of(flags)
    with_path = {flag: f"{flag.partition('=')[0]}={_spec_file(text, folder)}" for flag, text in specs.items()}
    return [*(with_path.get(flag, flag) for flag in flags), *(["--mlir-disable-threading"] if specs else [])]


def _spec_file(text: str, folder: Path) -> Path:
    """The file in ``folder`` with the spec ``text``, written unless it is there."""
    path = folder / f"tuning-{hashlib.sha256(text.encode()).hexdigest()[:16]}.mlir"
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        write_text(path, text)
    return path


def _compile(entry: Path, text: str, target: str, flags: tuple[str, ...]) -> Compiled:
    try:
        with tempfile.TemporaryDirectory(prefix=f".{entry.name}.", dir=entry.parent, ignore_cleanup_errors=True) as scratch:
            return _compile_in(Path(scratch), entry, text, target, flags)
    except OSError as error:
        raise XlaspikeError(f"{entry.parent}: expected to write a module there, found {error.strerror or error}") from None


def _compile_in(scratch: Path, entry: Path, text: str, target: str, flags: tuple[str, ...]) -> Compiled:
    new_entry = scratch / "entry"
    new_entry.mkdir(mode=0o700)
    module, dump = new_entry / "module.vmfb", scratch / "statistics.json"
    command = [
        find_tool("iree-compile"), "-", "-o", str(module), *compiler_flags(flags, entry.parent),
        "--iree-scheduling-dump-statistics-format=json", f"--iree-scheduling-dump-statistics-file={dump}",
    ]  # fmt: skip
    started = time.perf_counter()
    notice = f"compiling {text.partition('@')[2].partition(' ')[0]} for {target} (cached next time) ..."
    with tqdm(desc=notice, bar_format="{desc}", disable=None, leave=False):  # nothing unless stderr is a terminal
        # Captured: many diagnostics on this process's stderr would fill a notebook kernel's pipe and hang it.
        done = subprocess.run(command, check=False, input=text, capture_output=True, encoding="utf-8", errors="replace")
    seconds = time.perf_counter() - started
    if done.returncode or not module.is_file():
        raise _failure(entry, text, flags, done.stderr)
    statistics = parse_statistics(json.loads(dump.read_text()))
    about = {"statistics": asdict(statistics), "seconds": seconds, "flags": flags, "compiler": COMPILER_VERSION}
    (new_entry / "entry.json").write_text(json.dumps({**about, "sha256": digest_of(module, about)}))
    try:
        os.rename(new_entry, entry)
    except OSError:
        # Another process was faster, with the same bytes, or the entry there is damaged.
        if read_entry(entry, target, flags) is None:
            os.rename(entry, scratch / "damaged")
            os.rename(new_entry, entry)
    return Compiled(entry / "module.vmfb", target, flags, statistics, seconds, False)


def first_diagnostic(stderr: str) -> str:
    """The first line with ``error:``, or the first line: a crash prints many lines without one."""
    lines = stderr.strip().splitlines() or ["no diagnostic"]
    return next((line for line in lines if "error:" in line), lines[0])


def _failure(entry: Path, text: str, flags: tuple[str, ...], stderr: str) -> XlaspikeError:
    kept = entry.parent / f"failed-{entry.name}.mlir"
    write_text(kept, text)
    command = shlex.join(["iree-compile", str(kept), "-o", "module.vmfb", *compiler_flags(flags, entry.parent)])
    return XlaspikeError(f"iree-compile: {first_diagnostic(stderr).removeprefix('<stdin>:')[:300]}; to reproduce: {command}")


def parse_statistics(dump: dict) -> Statistics:
    """``Statistics`` from the dump that ``--iree-scheduling-dump-statistics-format=json`` makes."""
    aggregate = dump["stream-aggregate"]
    execution = aggregate["execution"]
    return Statistics(
        dispatches=execution["dispatch-count"],
        copies=execution["copy-count"],
        fills=execution["fill-count"],
        transient_bytes=execution["transient-memory-size"],
        executables=aggregate["executable"]["executable-count"],
    )
