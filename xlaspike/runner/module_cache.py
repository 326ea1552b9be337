"""The cache of compiled modules.

An entry is a folder ``<key>/`` with ``module.vmfb`` and ``entry.json``. A module is native code, and most bit flips in it load
without an error: so each entry carries a digest, which is checked before use, and only this user may write the cache folder. A
damaged entry is compiled again and replaced.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from xlaspike.errors import XlaspikeError


def default_cache_dir() -> Path:
    """``$XDG_CACHE_HOME/xlaspike``, or ``~/.cache/xlaspike``. Raises ``XlaspikeError`` where there is no home folder."""
    try:
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "xlaspike"
    except RuntimeError:
        raise XlaspikeError("cache folder: expected --cache-dir, XDG_CACHE_HOME or a home folder, found none") from None


@dataclass(frozen=True)
class Statistics:
    """IREE's scheduling statistics: dispatches, copies, fills and transient bytes of one call; executables of the module."""

    dispatches: int
    copies: int
    fills: int
    transient_bytes: int
    executables: int


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

    Returns ``path``. Raises ``XlaspikeError`` for a folder that others can write or this process cannot, and for a link.
    """
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = path.lstat()
    except OSError as error:
        raise XlaspikeError(f"{path}: expected a cache folder, found {error.strerror or error}") from None
    if not stat.S_ISDIR(status.st_mode):
        raise XlaspikeError(f"{path}: expected a cache folder of its own, found a link or a file")
    if status.st_uid != os.geteuid() or status.st_mode & 0o022:
        raise XlaspikeError(
            f"{path}: expected a cache folder that only this user can write, found mode {status.st_mode & 0o777:o}"
        )
    if not os.access(path, os.W_OK):
        raise XlaspikeError(f"{path}: expected a writable cache folder, found one that is not")
    return path


def read_entry(entry: Path, target: str, flags: tuple[str, ...]) -> Compiled | None:
    """The module of ``entry``, or None where it is missing or damaged."""
    module = entry / "module.vmfb"
    try:
        about = json.loads((entry / "entry.json").read_text())
        if about.pop("sha256") == digest_of(module, about):
            return Compiled(module, target, flags, Statistics(**about["statistics"]), about["seconds"], True)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass
    return None


def digest_of(module: Path, about: dict) -> str:
    """The SHA-256 of the module's bytes followed by ``about`` as JSON."""
    with open(module, "rb") as file:
        digest = hashlib.file_digest(file, "sha256")
    digest.update(json.dumps(about, sort_keys=True).encode())
    return digest.hexdigest()
