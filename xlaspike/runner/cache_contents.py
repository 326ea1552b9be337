"""List, bound and clear the cache folder.

Only names that this package gives are taken for its own. Nothing here waits for a process that compiles.
"""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from xlaspike.checks import Fields, is_number
from xlaspike.errors import XlaspikeError, printable
from xlaspike.files import read_json_object, reason

from .cache_lock import key_lock
from .module_cache import ENTRY, MODULE

CACHE_SIZE = 2.0  # GB
IN_USE = 60  # seconds since its last use in which a module may be loading
STALE_AFTER = 3600  # seconds without a byte after which nobody writes a partial file
KEY = "[0-9a-f]{40}"
FILES = {
    "GGUF file": rf"{KEY}-\w+\.gguf",
    "failed text": rf"failed-{KEY}\.mlir",
    "tuning spec": r"tuning-[0-9a-f]{16}\.mlir",
    "lock": rf"\.{KEY}\.lock",
}
FILES["partial file"] = rf"\.(?:{'|'.join(FILES.values())})\.[0-9a-f]{{8}}\.partial"
FOLDERS = {"module": KEY, "scratch folder": rf"\.{KEY}\.\w+"}
UNFINISHED = ("scratch folder", "lock", "partial file")


@dataclass(frozen=True)
class Item:
    """A file or folder of the cache: its kind, its size, and when it was last used, in seconds since 1970."""

    kind: str
    path: Path
    bytes: int
    used: float


def check_cache_size(value: object) -> None:
    """Raises ``XlaspikeError`` unless ``value`` is a size in GB, which may be infinite."""
    if not is_number(value) or not value >= 0:
        raise XlaspikeError(f"cache_size: expected GB, 0 or more, found {printable(value)}")


def contents(folder: Path) -> list[Item]:
    """The cache's own items in ``folder``, last used first; none where there is no folder.

    Raises ``XlaspikeError`` where the folder cannot be read.
    """
    try:
        found = list(_items(folder))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise XlaspikeError(f"{folder}: expected a cache folder, found {reason(error, folder)}") from None
    return sorted(found, key=lambda item: item.used, reverse=True)


def _items(folder: Path) -> Iterator[Item]:
    with os.scandir(folder) as entries:
        for entry in entries:
            with suppress(OSError):  # another process removed it, or this user may not read it
                if entry.is_dir(follow_symlinks=False):
                    yield from _items(Path(entry.path)) if entry.name == "gguf" else _folder(entry)
                elif entry.is_file(follow_symlinks=False) and (kind := _kind(FILES, entry.name)):
                    status = entry.stat(follow_symlinks=False)
                    yield Item(kind, Path(entry.path), status.st_size, status.st_mtime)


def _folder(entry: os.DirEntry) -> Iterator[Item]:
    """The item of a folder that is the cache's own; another program's can have the name of a key."""
    kind = _kind(FOLDERS, entry.name)
    if kind and not (kind == "module" and set(os.listdir(entry)) - {MODULE, ENTRY}):
        size = sum(os.lstat(os.path.join(place, name)).st_size for place, _, names in os.walk(entry) for name in names)
        yield Item(kind, Path(entry.path), size, entry.stat(follow_symlinks=False).st_mtime)


def _kind(kinds: Mapping[str, str], name: str) -> str | None:
    return next((kind for kind, pattern in kinds.items() if re.fullmatch(pattern, name)), None)


def totals(items: Iterable[Item]) -> dict[str, dict[str, int]]:
    """The number (``count``) and the ``bytes`` of ``items`` of each kind."""
    found: dict[str, dict[str, int]] = {}
    for item in items:
        total = found.setdefault(item.kind, {"count": 0, "bytes": 0})
        total["count"] += 1
        total["bytes"] += item.bytes
    return found


def describe(module: Item) -> dict[str, object]:
    """The fields of ``entry.json``, unchecked; None for what cannot be read."""
    used = datetime.fromtimestamp(module.used, UTC).isoformat(timespec="seconds")
    fields = {"key": module.path.name, "graph": None, "target": None, "seconds": None}
    try:
        about = Fields(read_json_object(module.path / ENTRY), ENTRY)
        said = {name: printable(str(about.values[name]))[1:-1] for name in ("graph", "target")}
        fields |= said | {"seconds": about.number("seconds")}
    except (XlaspikeError, KeyError):
        pass
    return fields | {"bytes": module.bytes, "last_used": used}


def remove_leftovers(folder: Path) -> None:
    """Remove what killed processes left in ``folder``: scratch folders, locks and partial files."""
    for item in contents(folder):
        if item.kind in UNFINISHED:
            _remove(item)


def keep_within(folder: Path, gigabytes: float) -> None:
    """Remove the least recently used items until the rest takes at most ``gigabytes``.

    GGUF files go first: writing one takes seconds, compiling as many bytes of modules hours. Items that were used in the
    last minute stay and do not count. Raises ``XlaspikeError`` where the folder cannot be read.
    """
    latest = time.time() - IN_USE
    idle = [item for item in contents(folder) if item.used < latest and item.kind not in UNFINISHED]
    excess = sum(item.bytes for item in idle) - gigabytes * 1e9
    for item in sorted(idle, key=lambda item: (item.kind != "GGUF file", item.used)):
        if excess > 0 and _remove(item):
            excess -= item.bytes


def clear(folder: Path) -> list[Item]:
    """Remove everything of the cache in ``folder`` but what is being compiled or written. Returns what is gone."""
    gone = [item for item in contents(folder) if _remove(item)]
    with suppress(OSError):
        (folder / "gguf").rmdir()  # unless there is something else
    return gone


def _remove(item: Item) -> bool:
    """Whether ``item`` could be removed. What belongs to a key is left alone while another holds the lock of the key."""
    if item.kind == "partial file" and item.used > time.time() - STALE_AFTER:
        return False
    try:
        if item.kind not in ("module", "scratch folder", "lock"):
            item.path.unlink()
            return True
        folder, key = item.path.parent, re.search(KEY, item.path.name)[0]
        with key_lock(folder, key) as held:
            if not held:
                return False
            for path in folder.glob(f".{key}.*"):
                shutil.rmtree(path, ignore_errors=True)
            if item.kind == "module":
                if item.path.stat().st_mtime != item.used:
                    return False  # used or replaced meanwhile
                gone = item.path.rename(folder / f".{key}.removed")  # at once, for who reads it now
                shutil.rmtree(gone, ignore_errors=True)
            return True
    except OSError:  # another process removed it, or this one may not
        return False
