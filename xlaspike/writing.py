"""Writing checkpoints: safetensors files as a stream, into folders that are new."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from .dtypes import ElementType
from .errors import XlaspikeError
from .paths import make_folder, replacing

Tensors = dict[str, tuple[ElementType, tuple[int, ...]]]


def write_safetensors(path: Path, tensors: Tensors, chunks: Iterable[np.ndarray]) -> None:
    """Write ``tensors``, whose bytes ``chunks`` give one after the other in the same order, in pieces of any size.

    Raises ``ValueError`` when the chunks do not add up to the tensors.
    """
    header, size = _header(tensors)
    with replacing(path) as temporary, open(temporary, "wb") as file:
        file.write(header)
        written = sum(file.write(np.ascontiguousarray(chunk).reshape(-1).view(np.uint8)) for chunk in chunks)
        if written != size:
            raise ValueError(f"{path}: expected {size} bytes of tensors, found {written}")


def _header(tensors: Tensors) -> tuple[bytes, int]:
    """Length and JSON, padded so that the data is aligned to 64 bytes; and the bytes of the data."""
    entries, start = {"__metadata__": {"format": "pt"}}, 0
    for name, (element, shape) in tensors.items():
        stop = start + element.nbytes(shape)
        entries[name] = {"dtype": element.safetensors, "shape": shape, "data_offsets": [start, stop]}
        start = stop
    text = json.dumps(entries, separators=(",", ":")).encode()
    text += b" " * (-(8 + len(text)) % 64)
    return len(text).to_bytes(8, "little") + text, start


def new_folder(out: Path, size: int) -> None:
    """Make the folder ``out`` for ``size`` bytes. Raises ``XlaspikeError`` unless it is new or empty and the disk has room."""
    make_folder(out)
    if occupied := next(out.iterdir(), None):
        raise XlaspikeError(f"{out}: expected a new or empty folder, found {occupied.name} in it")
    if (free := shutil.disk_usage(out).free) < size:
        raise XlaspikeError(f"{out}: expected {size / 1e9:.1f} GB of free disk, found {free / 1e9:.1f} GB")
