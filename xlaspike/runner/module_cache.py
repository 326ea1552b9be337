"""The cache of compiled modules.

An entry is a folder ``<key>/`` with ``module.vmfb`` and ``entry.json``. A module is native code, and most bit flips in it load
without an error: so each entry carries its key and a digest, which are checked before use, and only this user may write the
cache folder. A damaged entry is compiled again and replaced. The time of a folder ``<key>/`` is when its module was last used.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from xlaspike.errors import XlaspikeError
from xlaspike.files import open_regular, read_json_object, reason

MODULE, ENTRY = "module.vmfb", "entry.json"


def cache_folder(given: Path | None) -> Path:
    """``given``, else ``$XDG_CACHE_HOME/xlaspike`` or ``~/.cache/xlaspike``.

    Raises ``XlaspikeError`` where nothing is given and there is no home folder.
    """
    try:
        return given or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "xlaspike"
    except RuntimeError:
        raise XlaspikeError("cache folder: expected --cache-dir, XDG_CACHE_HOME or a home folder, found none") from None


@dataclass(frozen=True)
class Statistics:
    """A compiler's statistics: dispatches, copies, fills and transient bytes of one call, and the ``submissions`` that it takes
    to hand them to the device; executables of the module.
    """

    dispatches: int
    copies: int
    fills: int
    transient_bytes: int
    executables: int
    submissions: int


@dataclass(frozen=True)
class Compiled:
    """A compiled module on disk. Compiling it took ``seconds``, now or, where ``hit``, when it came to the cache."""

    path: Path
    target: str
    flags: tuple[str, ...]
    statistics: Statistics
    seconds: float
    hit: bool


def private_folder(path: Path) -> Path:
    """Make or check a folder that only this user can write, since loading a module from it runs native code.

    Returns ``path``. Raises ``XlaspikeError`` for a folder that others can write, and for a link.
    """
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = path.lstat()
    except OSError as error:
        raise unusable(path, "a cache folder", reason(error, path.parent)) from None
    if not stat.S_ISDIR(status.st_mode):
        raise unusable(path, "a cache folder of its own", "a link or a file")
    if status.st_uid != os.geteuid() or status.st_mode & 0o022:
        raise unusable(path, "a cache folder that only this user can write", f"mode {status.st_mode & 0o777:o}")
    return path


def unusable(path: Path, expected: str, found: str) -> XlaspikeError:
    """The refusal of the cache folder ``path``."""
    return XlaspikeError(f"{path}: expected {expected}, found {found}; give another --cache-dir")


def read_entry(entry: Path, target: str, flags: tuple[str, ...]) -> Compiled | None:
    """The module of ``entry``, which is now the last used, or None where it is missing or damaged."""
    module = entry / MODULE
    try:
        about = read_json_object(entry / ENTRY)
        if about.pop("sha256") != digest_of(module, about) or about["key"] != entry.name:
            return None
        found = Compiled(module, target, flags, Statistics(**about["statistics"]), about["seconds"], True)
    except (XlaspikeError, OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    mark_used(entry)
    return found


def mark_used(path: Path) -> None:
    """Let ``path`` be what the cache used last, unless it can only be read."""
    with suppress(OSError):
        os.utime(path)


def write_entry(entry: Path, about: dict) -> None:
    """Write ``entry.json`` beside the module in the folder ``entry``: ``about`` and the digest. Raises ``OSError``."""
    (entry / ENTRY).write_text(json.dumps({**about, "sha256": digest_of(entry / MODULE, about)}))


def digest_of(module: Path, about: dict) -> str:
    """The SHA-256 of the module's bytes followed by ``about`` as JSON.

    Raises ``XlaspikeError`` or ``OSError`` for a file that cannot be read, ``ValueError`` for a number that JSON does not have.
    """
    with open(open_regular(module)[0], "rb") as file:
        digest = hashlib.file_digest(file, "sha256")
    digest.update(json.dumps(about, sort_keys=True, allow_nan=False).encode())
    return digest.hexdigest()
