"""Writing checkpoints as a stream: one safetensors file, or several with an index."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from xlaspike.dtypes import ElementType
from xlaspike.errors import XlaspikeError
from xlaspike.files import replacing, write_text
from xlaspike.folders import new_folder

from .checkpoint import INDEX_FILE, SINGLE_FILE

AS_TRANSFORMERS = {"format": "pt"}  # the metadata without which transformers refuses a file
Tensors = dict[str, tuple[ElementType, tuple[int, ...]]]


@contextmanager
def new_checkpoint(out: Path, tensors: Tensors, chunks: Iterable[np.ndarray], shards: int = 1) -> Iterator[Path]:
    """Yield ``new_folder(out)`` with ``tensors`` in it, for config and tokenizer to follow.

    Several ``shards`` take the tensors in order, about the same bytes in each, and get an index. Raises ``XlaspikeError`` for
    fewer tensors than shards, and as ``new_folder`` does.
    """
    parts = _split(tensors, shards)
    sizes = [sum(element.nbytes(shape) for element, shape in part.values()) for part in parts]
    with new_folder(out, sum(sizes)) as folder:
        if shards == 1:
            write_safetensors(folder / SINGLE_FILE, tensors, chunks)
        else:
            _write_shards(folder, parts, sizes, chunks)
        yield folder


def _write_shards(folder: Path, parts: list[Tensors], sizes: list[int], chunks: Iterable[np.ndarray]) -> None:
    files = [f"model-{number:05}-of-{len(parts):05}.safetensors" for number in range(1, len(parts) + 1)]
    take = _taker(chunks)
    for file, part, size in zip(files, parts, sizes, strict=True):
        write_safetensors(folder / file, part, take(size))
    if any(piece.size for piece in take(1)):
        raise ValueError(f"{folder}: expected {sum(sizes)} bytes of tensors, found more")
    weight_map = {name: file for file, part in zip(files, parts, strict=True) for name in part}
    write_text(folder / INDEX_FILE, json.dumps({"metadata": {"total_size": sum(sizes)}, "weight_map": weight_map}, indent=2))


def _split(tensors: Tensors, shards: int) -> list[Tensors]:
    """``tensors`` in order, in ``shards`` parts of about the same bytes; no part is empty."""
    if not 1 <= shards <= len(tensors):
        raise XlaspikeError(f"shards: expected 1 to {len(tensors)}, the number of tensors, found {shards}")
    total = sum(element.nbytes(shape) for element, shape in tensors.values())
    parts: list[Tensors] = [{}]
    start = 0
    for number, (name, (element, shape)) in enumerate(tensors.items()):
        size = element.nbytes(shape)
        past_the_bound = (start + size / 2) * shards >= total * len(parts)
        one_for_each_shard_left = len(tensors) - number <= shards - len(parts)
        if parts[-1] and len(parts) < shards and (past_the_bound or one_for_each_shard_left):
            parts.append({})
        parts[-1][name] = element, shape
        start += size
    return parts


def _taker(chunks: Iterable[np.ndarray]) -> Callable[[int], Iterator[np.ndarray]]:
    """A function that yields the next ``size`` bytes of ``chunks`` in pieces; a chunk may be cut."""
    stream, rest = iter(chunks), np.empty(0, np.uint8)

    def take(size: int) -> Iterator[np.ndarray]:
        nonlocal rest
        while size:
            if not rest.size:
                if (chunk := next(stream, None)) is None:
                    return
                rest = np.ascontiguousarray(chunk).reshape(-1).view(np.uint8)
            piece, rest = rest[:size], rest[size:]
            size -= piece.size
            yield piece

    return take


def write_safetensors(
    path: Path, tensors: Tensors, chunks: Iterable[np.ndarray], metadata: Mapping[str, str] = AS_TRANSFORMERS
) -> None:
    """Write ``tensors`` to ``path``. ``chunks`` give their bytes in the same order, in pieces of any size.

    Raises ``ValueError`` when the chunks do not add up to the tensors.
    """
    header, size = _header(tensors, metadata)
    with replacing(path) as temporary, open(temporary, "wb") as file:
        file.write(header)
        written = sum(file.write(np.ascontiguousarray(chunk).reshape(-1).view(np.uint8)) for chunk in chunks)
        if written != size:
            raise ValueError(f"{path}: expected {size} bytes of tensors, found {written}")


def _header(tensors: Tensors, metadata: Mapping[str, str]) -> tuple[bytes, int]:
    """The header, padded so that the data is aligned to 64 bytes, and the number of bytes of the data."""
    entries, start = {"__metadata__": dict(metadata)}, 0
    for name, (element, shape) in tensors.items():
        stop = start + element.nbytes(shape)
        entries[name] = {"dtype": element.safetensors, "shape": shape, "data_offsets": [start, stop]}
        start = stop
    text = json.dumps(entries, separators=(",", ":")).encode()
    text += b" " * (-(8 + len(text)) % 64)
    return len(text).to_bytes(8, "little") + text, start
