"""Reading files that cannot be trusted, and writing files so that none is ever half-written."""

from __future__ import annotations

import json
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from xlaspike.errors import XlaspikeError, printable


def make_folder(path: Path) -> None:
    """Make ``path`` and its parents where they are not there. Raises ``XlaspikeError`` where that cannot be."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise XlaspikeError(f"{path}: expected a folder to write to, found {error.strerror or error}") from None


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield a temporary file in ``path``'s folder; rename it to ``path`` on success, remove it on failure.

    Raises ``XlaspikeError`` that names ``path`` for an ``OSError``, also for one of the caller while it writes.
    """
    temporary = path.parent / f".{path.name}.{secrets.token_hex(4)}.partial"
    try:
        temporary.touch(exist_ok=False)
        try:
            yield temporary
            os.replace(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise XlaspikeError(f"{path}: expected a writable file, found {error.strerror or error}") from None


def write_text(path: Path, text: str) -> None:
    """Write ``text`` to ``path`` so that a reader sees the old content or the new, never a part."""
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


def read_json_object(path: Path) -> dict:
    """The JSON object in the file at ``path``; NaN and infinities are not JSON. Raises ``XlaspikeError``."""

    def refuse(constant: str) -> None:
        raise ValueError(f"{constant} is not JSON")

    try:
        if path.exists() and not path.is_file():  # reading a named pipe would wait for a writer
            raise XlaspikeError(f"{path}: expected a regular file, found something else")
        value = json.loads(path.read_bytes().decode("utf-8"), parse_constant=refuse)
    except OSError as error:
        raise XlaspikeError(f"{path}: expected a readable file, found {error.strerror or error}") from None
    except (ValueError, RecursionError) as error:
        raise XlaspikeError(f"{path}: expected a JSON object, found {str(error)[:120] or 'nothing'}") from None
    if not isinstance(value, dict):
        raise XlaspikeError(f"{path}: expected a JSON object, found {type(value).__name__}")
    return value


def open_regular(path: Path) -> tuple[int, int]:
    """Descriptor and size of the regular file at ``path``, or at the end of a link there."""
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


def parse_json(raw: bytes, refuse, what: str, signed: bool = False) -> dict:
    def unique(pairs: list[tuple[str, object]]) -> dict:
        found = dict(pairs)
        if len(found) != len(pairs):
            seen: set[str] = set()
            twice = next(name for name, _ in pairs if name in seen or seen.add(name))
            raise refuse("every name once", f"{printable(twice)} twice")
        return found

    def integer(digits: str) -> int:
        if len(digits) > 20 or (digits.startswith("-") and not signed):
            raise ValueError(f"the number {digits[:24]}")
        return int(digits)

    def constant(name: str) -> None:
        raise ValueError(name)

    try:
        text = raw.decode("utf-8")
        header = json.loads(text, object_pairs_hook=unique, parse_int=integer, parse_constant=constant)
        json.dumps(header, ensure_ascii=False).encode("utf-8")  # an escaped lone surrogate is no text
    except (ValueError, RecursionError) as error:
        raise refuse(f"{what} of UTF-8 JSON", printable(str(error))) from None
    if not isinstance(header, dict):
        raise refuse(f"{what} that is a JSON object", type(header).__name__)
    return header
