"""Reading files that cannot be trusted, and writing files that are never half-written."""

from __future__ import annotations

import errno
import fcntl
import glob
import json
import os
import secrets
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from xlaspike.errors import XlaspikeError, printable

MAX_BYTES = 100_000_000  # of a file that is read whole


def reason(error: OSError, path: Path) -> str:
    """Why the system refused to write in the folder ``path``, in a few words; for a full disk, the MB that are free."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        with suppress(OSError):
            return f"a full disk ({shutil.disk_usage(path).free / 1e6:,.1f} MB free)"
    return error.strerror or str(error)


def make_folder(path: Path) -> None:
    """Make ``path`` and its missing parents. Raises ``XlaspikeError`` where the system refuses."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise XlaspikeError(f"{path}: expected a folder to write to, found {error.strerror or error}") from None


# ***** whole files *****


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield a temporary file in ``path``'s folder; rename it to ``path`` on success, remove it on failure.

    The bytes are on the disk before the name is. Temporary files of killed writers of ``path`` are removed. Raises
    ``XlaspikeError`` that names ``path`` for an ``OSError``, the caller's while it writes included.
    """
    temporary, descriptor = path.parent / f".{path.name}.{secrets.token_hex(4)}.partial", -1
    try:
        _remove_leftovers(path)
        try:
            descriptor = _open_locked(temporary)
            yield temporary
            fsync(temporary)
            os.replace(temporary, path)
            fsync(path.parent)
        finally:
            surely(lambda: temporary.unlink(missing_ok=True))
            if descriptor >= 0:
                os.close(descriptor)
    except OSError as error:
        raise XlaspikeError(f"{path}: expected a writable file, found {reason(error, path.parent)}") from None


def write_text(path: Path, text: str) -> None:
    """Write ``text`` to ``path`` so that a reader sees the old content or the new, never a part of it."""
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


def _open_locked(temporary: Path) -> int:
    """The descriptor of a new file. The lock on it, which ends with its process, says that it is in use."""
    while True:
        descriptor = os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
        with suppress(OSError):  # a file system without locks, where nobody removes leftovers
            lock(descriptor)
        if os.fstat(descriptor).st_nlink:  # else another writer took it for a leftover before it was locked
            return descriptor
        os.close(descriptor)


def _remove_leftovers(path: Path) -> None:
    for left in path.parent.glob(f".{glob.escape(path.name)}.????????.partial"):
        with suppress(OSError):
            descriptor = os.open(left, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
            try:
                if lock(descriptor, wait=False):
                    left.unlink()
            finally:
                os.close(descriptor)


def surely(clean_up: Callable[[], object]) -> None:
    """Call ``clean_up``, and again where the signal that ends this process comes while it works."""
    try:
        clean_up()
    except KeyboardInterrupt:
        clean_up()
        raise


def lock(descriptor: int, wait: bool = True) -> bool:
    """Whether this process has the lock of an open file now, which ends with it; without ``wait`` another may have it.

    Raises ``OSError`` where the file system has no locks.
    """
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def fsync(path: Path) -> None:
    """Wait until the file or folder at ``path`` is on the disk."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


# ***** reading *****


def open_regular(path: Path) -> tuple[int, int]:
    """Descriptor and size of the regular file at ``path``; links are followed. Raises ``XlaspikeError``."""
    try:
        # Non-blocking, so that a named pipe in a checkpoint folder is refused instead of waited for.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise XlaspikeError(f"{path}: expected a readable file, found {error.strerror or error}") from None
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        os.close(descriptor)
        raise XlaspikeError(f"{path}: expected a regular file, found something else")
    return descriptor, status.st_size


def read_bytes(path: Path) -> bytes:
    """The content of the regular file at ``path``. Raises ``XlaspikeError``, also for more than ``MAX_BYTES``."""
    descriptor, size = open_regular(path)
    with open(descriptor, "rb") as file:
        if size > MAX_BYTES:
            raise XlaspikeError(f"{path}: expected at most {MAX_BYTES} bytes, found {size}")
        return file.read(size)


def read_json_object(path: Path) -> dict:
    """The JSON object in the file at ``path``. Raises ``XlaspikeError`` as ``read_bytes`` and ``parse_json_object`` do."""
    raw = read_bytes(path)
    try:
        return parse_json_object(raw)
    except XlaspikeError as error:
        raise XlaspikeError(f"{path}: {error}") from None


def parse_json_object(raw: bytes, what: str = "a JSON object") -> dict:
    """``raw``, UTF-8 text, as a JSON object; refusals call it ``what``.

    Raises ``XlaspikeError``, without a place, for anything else and for what Python's reader would let pass: a name twice,
    NaN and infinities, integers of more than 20 digits, half of a surrogate pair, and nesting beyond the recursion limit.
    """
    try:
        value = json.loads(raw.decode("utf-8"), object_pairs_hook=_unique, parse_int=_integer, parse_constant=_refuse_constant)
        # An escaped lone surrogate is no text, and 1e400 no number.
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise XlaspikeError(f"expected {what}, found {str(error)[:120]}") from None
    if not isinstance(value, dict):
        raise XlaspikeError(f"expected {what}, found {type(value).__name__}")
    return value


def _unique(pairs: list[tuple[str, object]]) -> dict:
    values = dict(pairs)
    if len(values) != len(pairs):
        seen: set[str] = set()
        twice = next(name for name, _ in pairs if name in seen or seen.add(name))
        raise XlaspikeError(f"expected every key once, found {printable(twice)} twice")
    return values


def _integer(digits: str) -> int | float:
    if len(digits) > 20:
        raise ValueError(f"the number {digits[:24]}")
    return -0.0 if digits == "-0" else int(digits)  # no integer has a negative zero


def _refuse_constant(name: str) -> None:
    raise ValueError(name)
