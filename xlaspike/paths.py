"""Where things are, independent of the folder a notebook or a test was started in; and writing without half-written files."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "xlaspike"


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield a temporary name in ``path``'s folder; rename it to ``path`` on success, remove it on failure."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".partial", dir=path.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        temporary.chmod(0o644)  # mkstemp's 0600 is for secrets
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Write ``text`` to ``path`` so that a reader sees the old content or the new, never a part."""
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="utf-8")
