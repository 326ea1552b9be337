"""Where things are, independent of the folder a notebook or a test was started in; and writing without half-written files."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import XlaspikeError

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
TINY_LLAMA = DATA / "tiny-llama"
HELDOUT = DATA / "heldout.txt"
ORACLE = DATA / "oracle"
RESULTS = DATA / "results"
NOTEBOOKS = ROOT / "notebooks"
RUNS = ROOT / "runs"


def default_cache_dir() -> Path:
    """``$XDG_CACHE_HOME/xlaspike``, or ``~/.cache/xlaspike``: the place the platform gives to what can be made again."""
    try:
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "xlaspike"
    except RuntimeError:
        raise XlaspikeError("cache folder: expected --cache-dir, XDG_CACHE_HOME or a home folder, found none") from None


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
