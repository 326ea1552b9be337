"""One safetensors file: its header, validated in full before any tensor is read, and its mapped bytes.

Format: 8 bytes little-endian header length, that many bytes of JSON, then the data, which the tensors must cover
without gap or overlap (github.com/huggingface/safetensors, README "Format").
"""

from __future__ import annotations

import mmap
import os
import sys
import weakref
from contextlib import suppress
from dataclasses import dataclass, replace
from math import prod
from pathlib import Path
from typing import NamedTuple

import numpy as np

from xlaspike.checks import is_integer
from xlaspike.dtypes import SAFETENSORS_BITS
from xlaspike.errors import XlaspikeError, printable
from xlaspike.files import open_regular, parse_json_object

from .bus_errors import unwatch, watch

MAX_HEADER_BYTES = 100_000_000  # the format's own limit
MAX_TENSOR_BYTES = 2**63
MADV_DONTNEED = getattr(mmap, "MADV_DONTNEED", None)
MADV_POPULATE_READ = 22 if sys.platform == "linux" else None  # <asm-generic/mman-common.h>; Python has no name for it


@dataclass(frozen=True)
class TensorInfo:
    """A tensor in its mapped file: safetensors tag, shape, and byte range ``start`` to ``stop``."""

    dtype: str
    shape: tuple[int, ...]
    start: int
    stop: int

    @property
    def parameters(self) -> int:
        return prod(self.shape)

    @property
    def nbytes(self) -> int:
        return self.stop - self.start

    def part(self, rows: slice) -> TensorInfo:
        """``rows`` (of step 1) of the first dimension as a tensor. A scalar and an empty tensor are returned whole."""
        if not self.shape or not self.nbytes:
            return self
        first, end, _ = rows.indices(self.shape[0])
        stride = self.nbytes // self.shape[0]
        shape = (end - first, *self.shape[1:])
        return replace(self, shape=shape, start=self.start + first * stride, stop=self.start + end * stride)


class Shard:
    """One safetensors file, mapped read-only for as long as this object is open."""

    def __init__(self, path: Path):
        self.path = path
        descriptor, size = open_regular(path)
        try:
            if size < 8:
                raise XlaspikeError(f"{path}: expected at least 8 bytes of header length, found {size} bytes")
            self._map = mmap.mmap(descriptor, size, access=mmap.ACCESS_READ)
        except BaseException as error:
            os.close(descriptor)
            if isinstance(error, OSError | ValueError):
                raise XlaspikeError(f"{path}: expected a file that can be mapped, found {error}") from None
            raise
        self._descriptor, self.size, self._opened = descriptor, size, _identity(os.fstat(descriptor))
        address = np.frombuffer(self._map, np.uint8).ctypes.data
        watch(address, size, path)
        weakref.finalize(self._map, unwatch, address).atexit = False
        try:
            self.tensors, self.metadata = parse_header(self._map, path)
        except BaseException:
            self.close()
            raise

    def check_unchanged(self) -> None:
        """Raises ``XlaspikeError`` where the mapped file was written to or cut, or another file has its name.

        A file that was removed or renamed keeps its bytes.
        """
        states = [_identity(os.fstat(self._descriptor))] if self._descriptor >= 0 else []
        with suppress(OSError):
            states.append(_identity(os.stat(self.path)))
        for state in states:
            if state != self._opened:
                found = f"{state.size} bytes" if state.size != self.size else "it rewritten"
                found = found if state.inode == self._opened.inode else "another file of its name"
                raise XlaspikeError(f"{self.path}: expected {self.size} bytes, unchanged since it was opened, found {found}")

    def bytes(self, info: TensorInfo) -> np.ndarray:
        """The bytes of one tensor as ``uint8``, without a copy. Raises ``XlaspikeError`` as ``check_unchanged`` does."""
        self.check_unchanged()
        return np.frombuffer(self._map, np.uint8, info.stop - info.start, info.start)

    def load(self, info: TensorInfo) -> None:
        """Bring the pages of one tensor to memory now, where the system supports it."""
        self._advise(MADV_POPULATE_READ, info.start // mmap.PAGESIZE, -(-info.stop // mmap.PAGESIZE))

    def drop(self, info: TensorInfo) -> None:
        """Release the pages that belong to this tensor alone. A view stays valid: it reads the file again."""
        self._advise(MADV_DONTNEED, -(-info.start // mmap.PAGESIZE), info.stop // mmap.PAGESIZE)

    def _advise(self, advice: int | None, first: int, end: int) -> None:
        if advice is not None and first < end:
            try:
                self._map.madvise(advice, first * mmap.PAGESIZE, min(end * mmap.PAGESIZE, self.size) - first * mmap.PAGESIZE)
            except OSError:
                pass  # an older kernel: more memory and time, the same bytes

    def close(self) -> None:
        """Unmap the file. An array that still views it keeps the mapping, not the descriptor."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
            try:
                self._map.close()
            except BufferError:
                pass  # a view is alive, and the mapping ends with it
            self._map = None


class _Identity(NamedTuple):
    """The fields of ``stat`` that change when a file is written to or replaced."""

    device: int
    inode: int
    size: int
    written: int


def _identity(status: os.stat_result) -> _Identity:
    return _Identity(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)


def parse_header(data: mmap.mmap | bytes, path: Path | str) -> tuple[dict[str, TensorInfo], dict[str, str]]:
    """The tensors and the metadata in the header of ``data``, a whole safetensors file.

    Stricter than the reference reader: it also refuses duplicate names, unknown fields, empty names and a null
    ``__metadata__``. Raises ``XlaspikeError`` that names ``path`` and the tensor.
    """

    def refuse(expected: str, found: object) -> XlaspikeError:
        return XlaspikeError(f"{path}: expected {expected}, found {found}")

    length = int.from_bytes(data[:8], "little")
    if len(data) < 8 or not 2 <= length <= min(MAX_HEADER_BYTES, len(data) - 8):
        raise refuse(f"a header length within the file's {len(data)} bytes", length)
    try:
        header = parse_json_object(bytes(data[8 : 8 + length]), "a JSON object as header")
    except XlaspikeError as error:
        raise XlaspikeError(f"{path}: {error}") from None
    metadata = header.pop("__metadata__", {})
    if not isinstance(metadata, dict) or not all(isinstance(value, str) for value in metadata.values()):
        raise refuse("an object of strings as __metadata__", printable(metadata))
    tensors = {name: _tensor_info(name, entry, 8 + length, refuse) for name, entry in header.items()}
    position = 8 + length
    for name, info in sorted(tensors.items(), key=lambda item: (item[1].start, item[1].stop)):
        if info.start != position:
            raise refuse(f"tensor {printable(name)} to start at byte {position} (no gap, no overlap)", info.start)
        position = info.stop
    if position != len(data):
        raise refuse(f"tensors to end at the file's end, byte {len(data)}", f"the last one's end {position}")
    return tensors, metadata


def _tensor_info(name: str, entry: object, base: int, refuse) -> TensorInfo:
    label = f"tensor {printable(name)}"
    if not name:
        raise refuse("a tensor name", "an empty one")
    if not isinstance(entry, dict) or entry.keys() != {"dtype", "shape", "data_offsets"}:
        raise refuse(f"{label} to have dtype, shape and data_offsets", printable(entry))
    dtype, shape, offsets = entry["dtype"], entry["shape"], entry["data_offsets"]
    if not isinstance(dtype, str) or dtype not in SAFETENSORS_BITS:
        raise refuse(f"{label} to have an element type of the format", printable(dtype))
    for field, values in (("shape", shape), ("data_offsets", offsets)):
        if not isinstance(values, list) or not all(is_integer(value, 0, 2**63 - 1) for value in values):
            raise refuse(f"{label} to have a {field} of natural numbers", printable(values))
    if len(offsets) != 2 or offsets[0] > offsets[1]:
        raise refuse(f"{label} to have data_offsets [begin, end]", printable(offsets))
    bits = SAFETENSORS_BITS[dtype]
    for dimension in shape:
        bits *= dimension
        if bits > 8 * MAX_TENSOR_BYTES:
            raise refuse(f"{label} to have a size below 2^63 bytes", printable(shape))
    if bits % 8 or bits // 8 != offsets[1] - offsets[0]:
        raise refuse(f"{label} {dtype} {printable(shape)} to take {bits / 8:g} bytes", offsets[1] - offsets[0])
    return TensorInfo(dtype, tuple(shape), base + offsets[0], base + offsets[1])
