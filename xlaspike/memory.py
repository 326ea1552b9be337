"""What this machine can still hold."""

from __future__ import annotations

from pathlib import Path

from .errors import XlaspikeError


def check_memory(needed: int, what: str) -> None:
    """Refuse before anything is allocated what this machine cannot hold; says nothing where the system does not tell."""
    available = available_bytes()
    if available is not None and needed > available:
        raise XlaspikeError(f"memory: expected {needed / 1e9:.2f} GB for {what}, found {available / 1e9:.2f} GB free")


def available_bytes() -> int | None:
    """Memory that new allocations can have (Linux: MemAvailable), or None."""
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")), None)
