"""The module of a text, compiled for a target or taken from the cache.

The cache key of a module covers all that it depends on: text, flags, compiler version and what the target adds, such as tuning
specs and the features of this CPU.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from tqdm import tqdm

from xlaspike.checks import check_choice
from xlaspike.files import reason, surely

from .cache_contents import CACHE_SIZE, check_cache_size, keep_within, remove_leftovers
from .cache_lock import key_lock, lock_file
from .compiler_process import TIME_LIMIT
from .devices import TARGETS
from .module_cache import MODULE, Compiled, cache_folder, private_folder, read_entry, unusable, write_entry
from .targets import Job, Target


def compile_text(
    text: str,
    target: str = "llvm-cpu",
    flags: tuple[str, ...] = (),
    cache_dir: Path | None = None,
    cache_size: float = CACHE_SIZE,
    time_limit: float = TIME_LIMIT,
) -> Compiled:
    """Compile StableHLO ``text`` for ``target``, a name of ``TARGETS``, or take the module from the cache.

    After it is compiled, the least recently used modules go until the cache takes at most ``cache_size`` GB. Raises
    ``XlaspikeError`` with the compiler's first diagnostic (IREE's with a command that reproduces it), for an unknown target, a
    negative size, a cache folder that is not private or cannot take the module, a compiler that is not there or does not fit
    its runtime, and one that takes longer than ``time_limit`` seconds.
    """
    check_choice("target", target, TARGETS)
    compiling = TARGETS[target]
    compiling.check(flags)
    check_cache_size(cache_size)
    root = private_folder(cache_folder(cache_dir))
    all_flags = (*compiling.flags, *flags)
    parts = (text, *all_flags, target, compiling.compiler, compiling.depends_on(all_flags))
    key = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:40]
    entry = root / key
    if found := read_entry(entry, target, all_flags):
        if os.path.lexists(lock_file(root, key)):
            remove_leftovers(root)  # of a process that was killed just after the entry was there
        return found
    compiled = _compile(entry, text, compiling, all_flags, time_limit)
    keep_within(root, cache_size)
    return compiled


def _compile(entry: Path, text: str, target: Target, flags: tuple[str, ...], time_limit: float) -> Compiled:
    root, key = entry.parent, entry.name
    waiting = f"waiting for the process that compiles {_name(text)} for {target.name} ..."
    remove_leftovers(root)
    try:
        with key_lock(root, key, waiting), _scratch_folder(root, key) as scratch:
            # It may have come while this process waited.
            return read_entry(entry, target.name, flags) or _compile_in(scratch, entry, text, target, flags, time_limit)
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


def _compile_in(scratch: Path, entry: Path, text: str, target: Target, flags: tuple[str, ...], time_limit: float) -> Compiled:
    new_entry = scratch / "entry"
    new_entry.mkdir(mode=0o700)
    job = Job(text, flags, new_entry / MODULE, scratch, entry.parent / f"failed-{entry.name}.mlir", time_limit)
    started = time.perf_counter()
    notice = f"compiling {_name(text)} for {target.name} (cached next time) ..."
    with tqdm(desc=notice, bar_format="{desc}", disable=None, leave=False):  # nothing unless stderr is a terminal
        statistics = target.compile(job)
    seconds = time.perf_counter() - started
    about = {"key": entry.name, "graph": _name(text), "target": target.name, "flags": flags, "compiler": target.compiler}
    write_entry(new_entry, about | {"statistics": asdict(statistics), "seconds": seconds})
    if os.path.lexists(entry):
        os.rename(entry, scratch / "damaged")
    os.rename(new_entry, entry)
    return Compiled(entry / MODULE, target.name, flags, statistics, seconds, False)


def _name(text: str) -> str:
    """The name of the first symbol of ``text``, which is the module's where it has one."""
    named = re.search(r"@([\w.$-]+)", text)
    return named[1] if named else "a module"
