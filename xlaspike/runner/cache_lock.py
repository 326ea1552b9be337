"""One lock for each key of the module cache, so that of several processes one compiles and the others wait.

It is the kernel's lock on a file, which a killed holder loses. ``filelock`` would poll for it, and leave a file for every key.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tqdm import tqdm

from xlaspike.files import lock, surely


def lock_file(folder: Path, key: str) -> Path:
    """The file that has the lock of ``key``, there while a process has it."""
    return folder / f".{key}.lock"


@contextmanager
def key_lock(folder: Path, key: str, waiting: str = "") -> Iterator[bool]:
    """The lock of ``key`` in ``folder``, held inside; yields whether it is.

    With ``waiting``, a text that a terminal shows meanwhile, it waits until the holder is done or dead; without, it does not
    wait. A file system without locks lets all who wait go on, and no other. Raises ``OSError`` where the folder
    cannot be written, and for a link in place of the lock file.
    """
    path, descriptor = lock_file(folder, key), None
    try:
        descriptor = _take(path, wait=False)
        if descriptor is None and waiting:
            with tqdm(desc=waiting, bar_format="{desc}", disable=None, leave=False):  # nothing unless stderr is a terminal
                descriptor = _take(path, wait=True)
        yield descriptor is not None
    finally:
        if descriptor is not None:
            # While it is held: who gets it next sees that it has no name, and opens a new one.
            surely(lambda: path.unlink(missing_ok=True))
            os.close(descriptor)


def _take(path: Path, wait: bool) -> int | None:
    """A descriptor of the locked file at ``path``, or None where another holds it and this does not ``wait``."""
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        try:
            held = lock(descriptor, wait)
        except OSError:  # a file system without locks, where who waits goes on and nothing is removed
            held = wait
        except BaseException:
            with suppress(OSError):
                if lock(descriptor, wait=False) and os.fstat(descriptor).st_nlink:
                    path.unlink()
            os.close(descriptor)
            raise
        if held and os.fstat(descriptor).st_nlink:
            return descriptor
        os.close(descriptor)
        if not held:
            return None
