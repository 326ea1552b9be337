"""The cost of loading the 8B shape, from the disk and from the system's page cache."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from xlaspike.checkpoints.synthesize import synthesize
from xlaspike.measure.load import measure_load


def measure_large_load(weights: str, **written: object) -> dict:
    """The 8B shape in four shards: loaded as ``weights`` from the disk, again from the page cache, and decoding.

    ``written`` are options of ``synthesize``.
    """
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "8b"
        synthesize("llama-3.1-8b", folder, shards=4, **written)
        evict_from_page_cache(folder)
        cold = measure_load(folder, weights=weights, embedding=weights)
        counts = {"prompt_len": 1, "steps": 4, "repeats": 1}
        warm = measure_load(folder, counts, weights=weights, embedding=weights)
    return {"cold": vars(cold), "warm": vars(warm)}


def evict_from_page_cache(folder: Path) -> None:
    """Make the system forget the shards in ``folder``, so that the next read is from the disk (Linux)."""
    for path in folder.glob("*.safetensors"):
        with open(path, "rb") as file:
            os.fsync(file.fileno())  # pages that are not on the disk yet would be kept
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
