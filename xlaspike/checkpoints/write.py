"""Writing checkpoints: safetensors files as a stream, one or several with an index, into folders that are new."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np

from xlaspike.dtypes import ElementType
from xlaspike.errors import XlaspikeError
from xlaspike.files import make_folder, replacing, write_text

from .checkpoint import INDEX_FILE, SINGLE_FILE

Tensors = dict[str, tuple[ElementType, tuple[int, ...]]]


def write_checkpoint(folder: Path, tensors: Tensors, chunks: Iterable[np.ndarray], shards: int = 1) -> None:
    """Write ``tensors`` to the new ``folder`` as ``write_safetensors`` does, in one file or in ``shards`` with an index.

    Shards take the tensors in order, about the same bytes each. Raises ``XlaspikeError`` when there are fewer tensors
    than shards, ``folder`` has something in it, or the disk has no room.
    """
    parts = _split(tensors, shards)
    sizes = [sum(element.nbytes(shape) for element, shape in part.values()) for part in parts]
    new_folder(folder, sum(sizes))
    if shards == 1:
        return write_safetensors(folder / SINGLE_FILE, tensors, chunks)
    files = [f"model-{number:05}-of-{shards:05}.safetensors" for number in range(1, shards + 1)]
    take = _taker(chunks)
    for file, part, size in zip(files, parts, sizes, strict=True):
        write_safetensors(folder / file, part, take(size))
    if any(piece.size for piece in take(1)):
        raise ValueError(f"{folder}: expected {sum(sizes)} bytes of tensors, found more")
    # Last, so that a folder that was left half-written is none that can be read.
    weight_map = {name: file for file, part in zip(files, parts, strict=True) for name in part}
    write_text(folder / INDEX_FILE, json.dumps({"metadata": {"total_size": sum(sizes)}, "weight_map": weight_map}, indent=2))


def _split(tensors: Tensors, shards: int) -> list[Tensors]:
    """``tensors`` in order in ``shards`` parts of about the same bytes, none of them empty."""
    if not 1 <= shards <= len(tensors):
        raise XlaspikeError(f"shards: expected 1 to {len(tensors)}, the number of tensors, found {shards}")
    total = sum(element.nbytes(shape) for element, shape in tensors.values())
    parts: list[Tensors] = [{}]
    start = 0
    for number, (name, (element, shape)) in enumerate(tensors.items()):
        size = element.nbytes(shape)
        passed = (start + size / 2) * shards >= total * len(parts)
        scarce = len(tensors) - number <= shards - len(parts)
        if parts[-1] and len(parts) < shards and (passed or scarce):
            parts.append({})
        parts[-1][name] = element, shape
        start += size
    return parts


def _taker(chunks: Iterable[np.ndarray]) -> Callable[[int], Iterator[np.ndarray]]:
    """A function that gives the next so many bytes of ``chunks``, whatever the bounds of these are."""
    stream, left = iter(chunks), np.empty(0, np.uint8)

    def take(size: int) -> Iterator[np.ndarray]:
        nonlocal left
        while size:
            if not left.size:
                if (chunk := next(stream, None)) is None:
                    return
                left = np.ascontiguousarray(chunk).reshape(-1).view(np.uint8)
            piece, left = left[:size], left[size:]
            size -= piece.size
            yield piece

    return take


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
