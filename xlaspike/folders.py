"""New folders that are never half-written: they are built under another name beside their place, and renamed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from xlaspike.errors import XlaspikeError, printable
from xlaspike.files import fsync, lock, make_folder, reason, surely

OWNER_FILE = ".xlaspike-partial"  # says that a folder is a writer's, whose lock it has


@contextmanager
def new_folder(out: Path, size: int = 0) -> Iterator[Path]:
    """Yield a folder in ``OUT.partial`` beside ``out``; rename it to ``out`` on success, remove it on failure.

    All bytes are on the disk before ``out`` has them. An ``OUT.partial`` that a killed writer left is removed. Raises
    ``XlaspikeError`` where ``out`` is not new or empty, where the disk has no room for ``size`` bytes, where another process
    writes ``out``, and for an ``OSError``, the caller's included.
    """
    out = Path(os.path.realpath(out))  # a link to a folder stays, and the folder is replaced
    if not out.name:
        raise XlaspikeError(f"{out}: expected a new folder, found the root of the file system")
    partial = out.with_name(f"{out.name}.partial")
    make_folder(out.parent)
    try:
        with _owned(partial, partial / out.name) as folder:
            _check_new(out, size)
            folder.mkdir()
            if out.exists():
                shutil.copymode(out, folder)
            yield folder
            for path in (*folder.iterdir(), folder):
                fsync(path)
            os.rename(folder, out)
            fsync(out.parent)
    except OSError as error:
        raise XlaspikeError(f"{out}: expected a folder to write, found {reason(error, out.parent)}") from None


@contextmanager
def _owned(partial: Path, folder: Path) -> Iterator[Path]:
    """Make the folder ``partial``, this process's alone; yield its ``folder``, which is not there; in the end remove both."""
    owner_file, owner = partial / OWNER_FILE, -1

    def remove() -> None:
        with suppress(OSError):
            if owner >= 0 and _owns(owner):
                shutil.rmtree(folder, ignore_errors=True)
                owner_file.unlink()  # the last: without it a folder that is not empty is not taken over
            partial.rmdir()

    try:
        make_folder(partial)
        if any(partial.iterdir()) and not owner_file.is_file():
            raise XlaspikeError(f"{partial}: expected nothing, found a folder that xlaspike did not make; rename or remove it")
        owner = os.open(owner_file, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o666)
        if not _owns(owner):
            raise XlaspikeError(f"{partial}: another process is writing this folder; wait for it, or choose another one")
        shutil.rmtree(folder, ignore_errors=True)
        yield folder
    finally:
        surely(remove)
        if owner >= 0:
            os.close(owner)


def _owns(owner: int) -> bool:
    """Whether this process has the lock of the file ``owner``, which another has not removed."""
    try:
        return lock(owner, wait=False) and os.fstat(owner).st_nlink > 0
    except OSError:  # a file system without locks, where two writers of one folder are not told apart
        return True


def _check_new(out: Path, size: int) -> None:
    if out.exists():
        if occupied := next(out.iterdir(), None):
            raise XlaspikeError(f"{out}: expected a new or empty folder, found {printable(occupied.name)} in it")
        if out.samefile(os.curdir):
            raise XlaspikeError(f"{out}: expected a new folder, found the current one, which cannot be replaced")
    if (free := shutil.disk_usage(out.parent).free) < size:
        raise XlaspikeError(f"{out}: expected {size / 1e6:,.1f} MB of free disk, found {free / 1e6:,.1f} MB")
