"""``iree-compile`` on a text, with IREE's own dispatch statistics.

The cache key of a module covers all that it depends on: text, flags, tuning specs, compiler version and, for the target
``llvm-cpu``, the features of this CPU.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import shlex
import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from iree.compiler.version import VERSION as COMPILER_VERSION
from iree.runtime.version import VERSION as RUNTIME_VERSION
from tqdm import tqdm

from xlaspike.errors import XlaspikeError
from xlaspike.files import read_json_object, reason, surely, write_text

from .cache_contents import CACHE_SIZE, check_cache_size, keep_within, remove_leftovers
from .cache_lock import key_lock, lock_file
from .compiler_process import TIME_LIMIT, run_compiler
from .module_cache import MODULE, Compiled, Statistics, cache_folder, private_folder, read_entry, unusable, write_entry
from .targets import TARGETS, host_cpu, specs_of


def compile_text(
    text: str,
    target: str = "llvm-cpu",
    flags: tuple[str, ...] = (),
    cache_dir: Path | None = None,
    cache_size: float = CACHE_SIZE,
    time_limit: float = TIME_LIMIT,
) -> Compiled:
    """Compile StableHLO ``text`` for ``target`` (``llvm-cpu`` or ``cuda``), or take the module from the cache.

    After it is compiled, the least recently used modules go until the cache takes at most ``cache_size`` GB. Raises
    ``XlaspikeError`` with the compiler's first diagnostic and a command that reproduces it, for an unknown target, a negative
    size, a cache folder that is not private or cannot take the module, a runtime of another version than the compiler, and
    a compiler that takes longer than ``time_limit`` seconds.
    """
    if COMPILER_VERSION != RUNTIME_VERSION:
        raise XlaspikeError(
            f"iree-base-compiler {COMPILER_VERSION}: expected iree-base-runtime's version, found {RUNTIME_VERSION}"
        )
    if target not in TARGETS:
        raise XlaspikeError(f"target: expected {' or '.join(TARGETS)}, found {target!r}")
    check_cache_size(cache_size)
    root = private_folder(cache_folder(cache_dir))
    all_flags = (*TARGETS[target], *flags)
    host = host_cpu() if target == "llvm-cpu" else ""
    tuning = "".join(specs_of(all_flags).values())
    key = hashlib.sha256("\0".join((text, *all_flags, tuning, COMPILER_VERSION, host)).encode()).hexdigest()[:40]
    entry = root / key
    if found := read_entry(entry, target, all_flags):
        if os.path.lexists(lock_file(root, key)):
            remove_leftovers(root)  # of a process that was killed just after the entry was there
        return found
    compiled = _compile(entry, text, target, all_flags, time_limit)
    keep_within(root, cache_size)
    return compiled


def compiler_flags(flags: Iterable[str], folder: Path) -> list[str]:
    """``flags`` with the path of a file in ``folder`` in place of the placeholder of a tuning spec; writes these files.

    With a spec the compiler gets one thread: threads that each load the spec have deadlocked.
    """
    specs = specs_of(flags)
    with_path = {flag: f"{flag.partition('=')[0]}={_spec_file(text, folder)}" for flag, text in specs.items()}
    return [*(with_path.get(flag, flag) for flag in flags), *(["--mlir-disable-threading"] if specs else [])]


def _spec_file(text: str, folder: Path) -> Path:
    """The file in ``folder`` with the spec ``text``, written now."""
    path = folder / f"tuning-{hashlib.sha256(text.encode()).hexdigest()[:16]}.mlir"
    write_text(path, text)
    return path


def _compile(entry: Path, text: str, target: str, flags: tuple[str, ...], time_limit: float) -> Compiled:
    root, key = entry.parent, entry.name
    waiting = f"waiting for the process that compiles {_name(text)} for {target} ..."
    remove_leftovers(root)
    try:
        with key_lock(root, key, waiting), _scratch_folder(root, key) as scratch:
            # It may have come while this process waited.
            return read_entry(entry, target, flags) or _compile_in(scratch, entry, text, target, flags, time_limit)
    except OSError as error:
        raise unusable(root, "to write a module there", reason(error, root)) from None


@contextmanager
def _scratch_folder(root: Path, key: str) -> Iterator[Path]:
    path = root / f".{key}.{secrets.token_hex(4)}"
    try:
        path.mkdir(mode=0o700)
        yield path
    finally:
        surely(lambda: shutil.rmtree(path, ignore_errors=True))


def _compile_in(scratch: Path, entry: Path, text: str, target: str, flags: tuple[str, ...], time_limit: float) -> Compiled:
    new_entry = scratch / "entry"
    new_entry.mkdir(mode=0o700)
    module, dump = new_entry / MODULE, scratch / "statistics.json"
    dumping = ("--iree-scheduling-dump-statistics-format=json", f"--iree-scheduling-dump-statistics-file={dump}")
    started = time.perf_counter()
    notice = f"compiling {_name(text)} for {target} (cached next time) ..."
    with tqdm(desc=notice, bar_format="{desc}", disable=None, leave=False):  # nothing unless stderr is a terminal
        done = run_compiler(["-o", str(module), *compiler_flags(flags, scratch), *dumping], text, scratch, time_limit)
    seconds = time.perf_counter() - started
    if done.returncode or not module.is_file():
        raise _failure(entry, text, flags, done.stderr)
    try:
        statistics = parse_statistics(read_json_object(dump))
    except (XlaspikeError, KeyError, TypeError):
        raise _failure(entry, text, flags, "expected statistics of the module, found none that can be read") from None
    about = {"key": entry.name, "graph": _name(text), "target": target, "flags": flags, "compiler": COMPILER_VERSION}
    write_entry(new_entry, about | {"statistics": asdict(statistics), "seconds": seconds})
    if os.path.lexists(entry):
        os.rename(entry, scratch / "damaged")
    os.rename(new_entry, entry)
    return Compiled(entry / MODULE, target, flags, statistics, seconds, False)


def _name(text: str) -> str:
    """The name of the first symbol of ``text``, which is the module's where it has one."""
    named = re.search(r"@([\w.$-]+)", text)
    return named[1] if named else "a module"


def first_diagnostic(stderr: str) -> str:
    """The first line with ``error:``, or the first line: a crash prints many lines without one. At most 300 characters."""
    lines = stderr.strip().splitlines() or ["no diagnostic"]
    return next((line for line in lines if "error:" in line), lines[0]).removeprefix("<stdin>:")[:300]


def _failure(entry: Path, text: str, flags: tuple[str, ...], stderr: str) -> XlaspikeError:
    kept, said = entry.parent / f"failed-{entry.name}.mlir", f"iree-compile: {first_diagnostic(stderr)}"
    try:
        write_text(kept, text)
        command = shlex.join(["iree-compile", str(kept), "-o", "module.vmfb", *compiler_flags(flags, entry.parent)])
    except XlaspikeError:  # the diagnostic matters more
        return XlaspikeError(said)
    return XlaspikeError(f"{said}; to reproduce: {command}")


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
