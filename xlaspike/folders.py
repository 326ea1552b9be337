"""New folders that are never half-written: they are built under another name beside their place, and renamed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from xlaspike.errors import XlaspikeError, printable
from xlaspike.files import fsync, lock, make_folder, reason

OWNER_FILE = ".xlaspike-partial"  # says that a folder is a writer's, whose lock it has


@contextmanager
def new_folder(out: Path, size: int = 0) -> Iterator[Path]:
    """Yield the folder ``OUT.partial`` beside ``out``; rename it to ``out`` on success, remove it on failure.

    All bytes are on the disk before ``out`` has them. An ``OUT.partial`` that a killed writer left is removed. Raises
    ``XlaspikeError`` where ``out`` is not new or empty, where the disk has no room for ``size`` bytes, where another process
    writes ``out``, and for an ``OSError``, the caller's included.
    """
    out = Path(os.path.realpath(out))  # a link to a folder stays, and the folder is replaced
    partial = out.with_name(f"{out.name}.partial")
    make_folder(out.parent)
    try:
        _check_new(out, size)
        owner = _take_over(partial)
        try:
            if out.exists():
                shutil.copymode(out, partial)
            yield partial
            for path in (*partial.iterdir(), partial):
                fsync(path)
            os.rename(partial, out)
            (out / OWNER_FILE).unlink()
            fsync(out.parent)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
            os.close(owner)
    except OSError as error:
        raise XlaspikeError(f"{out}: expected a folder to write, found {reason(error, out.parent)}") from None


def _check_new(out: Path, size: int) -> None:
    if out.exists():
        if occupied := next(out.iterdir(), None):
            raise XlaspikeError(f"{out}: expected a new or empty folder, found {printable(occupied.name)} in it")
        if out.samefile(os.curdir):
            raise XlaspikeError(f"{out}: expected a new folder, found the current one, which cannot be replaced")
    if (free := shutil.disk_usage(out.parent).free) < size:
        raise XlaspikeError(f"{out}: expected {size / 1e6:,.1f} MB of free disk, found {free / 1e6:,.1f} MB")


def _take_over(partial: Path) -> int:
    """Make the folder ``partial`` anew; returns the descriptor of its owner file, which is locked."""
    partial.mkdir(exist_ok=True)
    if any(path.name != OWNER_FILE for path in partial.iterdir()) and not (partial / OWNER_FILE).is_file():
        raise XlaspikeError(f"{partial}: expected nothing, found a folder that xlaspike did not make; rename or remove it")
    owner = os.open(partial / OWNER_FILE, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o666)
    if not lock(owner, wait=False):
        os.close(owner)
        raise XlaspikeError(f"{partial}: expected no other writer, found one at work")
    for path in partial.iterdir():
        if path.name != OWNER_FILE:
            path.unlink()
    return owner
