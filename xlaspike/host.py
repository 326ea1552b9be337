"""This machine: its processor, cores, caches, memory and versions, and what it can hold."""

from __future__ import annotations

import os
import platform
import resource
import subprocess
import sys
from contextlib import suppress
from functools import cache
from importlib.metadata import distributions, version
from pathlib import Path

from xlaspike.errors import XlaspikeError
from xlaspike.paths import DATA, ROOT

CACHES = Path("/sys/devices/system/cpu/cpu0/cache")


def check_memory(needed: int, what: str) -> None:
    """Raises ``XlaspikeError`` where ``needed`` bytes for ``what`` exceed the free memory, if the system reports it."""
    available = available_bytes()
    if available is not None and needed > available:
        raise XlaspikeError(f"memory: expected {needed / 1e9:.2f} GB for {what}, found {available / 1e9:.2f} GB free")


def available_bytes() -> int | None:
    """Free memory for new allocations (Linux: MemAvailable), or None where the system does not report it."""
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")), None)


def available_cores() -> int:
    """Cores that this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def data_caches() -> dict[str, int]:
    """Bytes of each data cache of the first core, by its level (``L1``), as far as the system reports them."""
    sizes = {}
    for folder in sorted(CACHES.glob("index*")):
        with suppress(OSError):  # virtual machines leave some of these files out
            kind, level, size = ((folder / name).read_text().strip() for name in ("type", "level", "size"))
            if kind != "Instruction" and size.endswith("K"):
                sizes[f"L{level}"] = int(size.removesuffix("K")) * 1024
    return sizes


def largest_cache_bytes() -> int:
    """Size of the largest cache of the first core, or 64 MiB where the system does not report it."""
    return max(data_caches().values(), default=64 << 20)


def peak_rss_bytes() -> int:
    """Peak resident memory of this process, pages of mapped files included."""
    try:
        # Linux's getrusage would start from the parent's peak at the fork.
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))
    except (OSError, StopIteration):
        unit = 1 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


PACKAGES = ("iree-base-compiler", "iree-base-runtime", "jaxlib", "numpy", "safetensors", "tokenizers")


def _is_installed(package: str) -> bool:
    return bool(next(distributions(name=package), None))


@cache
def machine() -> dict[str, object]:
    """CPU, cores, caches, memory, system and versions, on which a timing depends, as fields of a record."""
    return {
        "cpu": _cpu_name(),
        "cores": available_cores(),
        "caches": data_caches(),
        "memory_gb": round(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9, 1),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "versions": {name: version(name) for name in PACKAGES if _is_installed(name)},
    }


def _cpu_name() -> str:
    """The processor's name. Machines of one name may still differ, so records carry the measured bandwidth too."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor()
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())


def source_version() -> dict[str, object]:
    """``commit``, the checkout's, and ``dirty``, whether files differ from it; both None outside a git checkout."""
    if not DATA.is_dir():
        return {"commit": None, "dirty": None}
    try:
        commit, status = (_git(*command) for command in (("rev-parse", "--short=12", "HEAD"), ("status", "--porcelain")))
    except (OSError, subprocess.CalledProcessError):
        return {"commit": None, "dirty": None}
    return {"commit": commit, "dirty": bool(status)}


def _git(*command: str) -> str:
    return subprocess.run(["git", "-C", ROOT, *command], capture_output=True, text=True, check=True).stdout.strip()
