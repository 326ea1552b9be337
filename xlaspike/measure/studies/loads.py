"""The cost of loading: the 8B shape, from the disk and from the system's page cache; and interleaved rows."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.synthesize import synthesize
from xlaspike.measure.load import measure_load
from xlaspike.measure.timing import time_calls
from xlaspike.runner.resident import Resident


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


def measure_interleaving(folders: Mapping[str, Path], rounds: int = 5) -> dict:
    """Seconds to make the packed checkpoints of the large shape resident from the page cache, and bytes, in turn.

    ``dot`` uses the planes where the file has them, but for query, key and value; ``reduce`` copies and interleaves them.
    """

    def load(name: str, contraction: str) -> None:
        with Model.open(folders[name]) as model, Resident(model, contraction=contraction) as resident:
            held[name, contraction] = {"resident_bytes": resident.resident_bytes, "mapped_bytes": resident.mapped_bytes}

    held: dict[tuple[str, str], dict[str, int]] = {}
    cases = [(name, contraction) for name in ("int8", "int4") for contraction in ("dot", "reduce")]
    seconds = time_calls({case: lambda case=case: load(*case) for case in cases}, rounds)
    return {"_".join(case): {"seconds": vars(seconds[case]), **held[case]} for case in cases}


def evict_from_page_cache(folder: Path) -> None:
    """Make the system forget the shards in ``folder``, so that the next read is from the disk (Linux)."""
    for path in folder.glob("*.safetensors"):
        with open(path, "rb") as file:
            os.fsync(file.fileno())  # pages that are not on the disk yet would be kept
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
