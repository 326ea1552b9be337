"""``Checkpoint``: tensors of one safetensors file or of shards, each mapped once, read after all headers are validated.

Format: 8 bytes little-endian header length, that many bytes of JSON, then the data, which the tensors must cover
without gap or overlap (github.com/huggingface/safetensors, README "Format"). Shards come with an index, JSON whose
``weight_map`` gives each tensor's file.
"""

from __future__ import annotations

import json
import mmap
import os
import stat
import sys
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from math import prod
from pathlib import Path

import numpy as np

from .dtypes import BY_SAFETENSORS, SAFETENSORS_BITS, ElementType, widen
from .errors import XlaspikeError, printable

SINGLE_FILE = "model.safetensors"
INDEX_FILE = "model.safetensors.index.json"
# What other weights end with: pickles, which run code when they are read, and formats that are not read here.
FOREIGN = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle", ".gguf", ".ggml", ".npz", ".npy", ".h5", ".msgpack")
NAMED = 3  # of many files or tensors, those that a message names
MAX_HEADER_BYTES = 100_000_000  # the format's own limit
MAX_TENSOR_BYTES = 2**63
COMPARED_BYTES = 1 << 20
MADV_DONTNEED = getattr(mmap, "MADV_DONTNEED", None)
MADV_POPULATE_READ = 22 if sys.platform == "linux" else None  # <asm-generic/mman-common.h>; Python has no name for it


@dataclass(frozen=True)
class TensorInfo:
    """Where a tensor lies: safetensors tag, shape, and byte range within its mapped file."""

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


class Shard:
    """One safetensors file, mapped read-only for as long as this object is open."""

    def __init__(self, path: Path):
        self.path = path
        descriptor, size = _open_regular(path)
        try:
            if size < 8:
                raise XlaspikeError(f"{path}: expected at least 8 bytes of header length, found {size} bytes")
            self._map = mmap.mmap(descriptor, size, access=mmap.ACCESS_READ)
        except BaseException:
            os.close(descriptor)
            raise
        self._descriptor, self.size = descriptor, size
        try:
            self.tensors, self.metadata = parse_header(self._map, path)
        except BaseException:
            self.close()
            raise

    def bytes(self, info: TensorInfo) -> np.ndarray:
        """The bytes of one tensor as ``uint8``, without a copy. Raises when the file has been cut since it was mapped."""
        if os.fstat(self._descriptor).st_size < self.size:
            raise XlaspikeError(f"{self.path}: expected {self.size} bytes as when it was opened, found the file cut")
        return np.frombuffer(self._map, np.uint8, info.stop - info.start, info.start)

    def load(self, info: TensorInfo) -> None:
        """Bring the pages of one tensor to memory now, where the system can be asked to."""
        self._advise(MADV_POPULATE_READ, info.start // mmap.PAGESIZE, -(-info.stop // mmap.PAGESIZE))

    def drop(self, info: TensorInfo) -> None:
        """Let go of the pages that hold nothing but this tensor; a view still reads right, from the file again."""
        self._advise(MADV_DONTNEED, -(-info.start // mmap.PAGESIZE), info.stop // mmap.PAGESIZE)

    def _advise(self, advice: int | None, first: int, end: int) -> None:
        if advice is not None and first < end:
            try:
                self._map.madvise(advice, first * mmap.PAGESIZE, min(end * mmap.PAGESIZE, self.size) - first * mmap.PAGESIZE)
            except OSError:
                pass  # an older kernel: memory and time are worse, the bytes the same

    def close(self) -> None:
        """Unmap the file. An array still viewing it keeps the pages, not the descriptor."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
            try:
                self._map.close()
            except BufferError:
                pass  # a view is alive: the mapping ends with it
            self._map = None


def _open_regular(path: Path) -> tuple[int, int]:
    """Descriptor and size of the regular file at ``path``, or at the end of a link there."""
    try:
        # Non-blocking, so that a named pipe in a checkpoint folder is refused instead of waited for.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise XlaspikeError(f"{path}: expected a readable file, found {error.strerror or error}") from None
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        os.close(descriptor)
        raise XlaspikeError(f"{path}: expected a regular file, found something else")
    return descriptor, status.st_size


def parse_header(data: mmap.mmap | bytes, path: Path | str) -> tuple[dict[str, TensorInfo], dict[str, str]]:
    """The tensors and the metadata that ``data`` (a whole safetensors file) declares, all validated.

    Stricter than the reference reader: duplicate names, unknown fields, empty names and a null ``__metadata__`` are
    refused as well. Raises ``XlaspikeError`` that names ``path`` and the tensor.
    """

    def refuse(expected: str, found: object) -> XlaspikeError:
        return XlaspikeError(f"{path}: expected {expected}, found {found}")

    length = int.from_bytes(data[:8], "little")
    if len(data) < 8 or not 2 <= length <= min(MAX_HEADER_BYTES, len(data) - 8):
        raise refuse(f"a header length within the file's {len(data)} bytes", length)
    header = _parse_json(bytes(data[8 : 8 + length]), refuse, "a header")
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


def _parse_json(raw: bytes, refuse, what: str) -> dict:
    def unique(pairs: list[tuple[str, object]]) -> dict:
        found = dict(pairs)
        if len(found) != len(pairs):
            seen: set[str] = set()
            twice = next(name for name, _ in pairs if name in seen or seen.add(name))
            raise refuse("every name once", f"{printable(twice)} twice")
        return found

    def natural(digits: str) -> int:
        if len(digits) > 20 or digits.startswith("-"):
            raise ValueError(f"the number {digits[:24]}")
        return int(digits)

    def constant(name: str) -> None:
        raise ValueError(name)

    try:
        text = raw.decode("utf-8")
        header = json.loads(text, object_pairs_hook=unique, parse_int=natural, parse_constant=constant)
        json.dumps(header, ensure_ascii=False).encode("utf-8")  # an escaped lone surrogate is no text
    except (ValueError, RecursionError) as error:
        raise refuse(f"{what} of UTF-8 JSON", printable(str(error))) from None
    if not isinstance(header, dict):
        raise refuse(f"{what} that is a JSON object", type(header).__name__)
    return header


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
        # type() rather than isinstance(): true and false are integers in Python and not in JSON.
        if not isinstance(values, list) or not all(type(value) is int and value < 2**63 for value in values):
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


def read_weight_map(path: Path) -> dict[str, str]:
    """The file name of each tensor by the index at ``path``; each a plain name, of nothing outside the index's folder.

    Raises ``XlaspikeError`` that names ``path`` and the tensor or key.
    """

    def refuse(expected: str, found: object) -> XlaspikeError:
        return XlaspikeError(f"{path}: expected {expected}, found {found}")

    descriptor, size = _open_regular(path)
    with open(descriptor, "rb") as file:
        if size > MAX_HEADER_BYTES:
            raise refuse(f"at most {MAX_HEADER_BYTES} bytes", size)
        index = _parse_json(file.read(MAX_HEADER_BYTES), refuse, "an index")
    weight_map = index.get("weight_map")
    if not isinstance(weight_map, dict) or not weight_map:
        found = printable(weight_map) if "weight_map" in index else "none"
        raise XlaspikeError(f"{path}: weight_map: expected an object of file names by tensor, found {found}")
    for name, file in weight_map.items():
        if not _is_plain(file):
            raise XlaspikeError(
                f"{path}: tensor {printable(name)}: expected the plain name of a .safetensors file, found {printable(file)}"
            )
    return weight_map


def _is_plain(file: object) -> bool:
    """Whether ``file`` names an entry of a folder on any system, by itself: what it links to does not matter.

    A hub's snapshot links into its cache, outside the folder, so that where a path ends cannot be the test.
    """
    return (
        isinstance(file, str)
        and file.endswith(".safetensors")
        and not file.startswith(".")
        and not any(c in "/\\:" or c < " " for c in file)
    )


def _listed(names: Iterable[str]) -> str:
    """The first of ``names``, quoted, and how many more there are."""
    names = sorted(names)
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return ", ".join(map(printable, names[:NAMED])) + more


class Checkpoint:
    """The tensors of a checkpoint folder by name. Use as a context manager, or ``close()`` it.

    ``model.safetensors`` is the whole checkpoint where it is there, with a warning where an index tells of another;
    else the shards of ``model.safetensors.index.json``, which must agree with it. Raises ``XlaspikeError`` that names
    the file and the tensor or key.
    """

    def __init__(self, folder: Path | str):
        self.folder = Path(folder)
        self.shards: list[Shard] = []
        self._shard_of: dict[str, Shard] = {}
        try:
            self._open()
        except BaseException:
            self.close()
            raise

    def _open(self) -> None:
        single, index = self.folder / SINGLE_FILE, self.folder / INDEX_FILE
        if os.path.lexists(single):
            self._add(single)
            if os.path.lexists(index):
                self._warn_of_index(index)
        elif os.path.lexists(index):
            self._open_shards(index)
        else:
            self._refuse_other_weights()
            self._add(single)

    def _add(self, path: Path) -> None:
        shard = Shard(path)
        self.shards.append(shard)
        for name in shard.tensors:
            if other := self._shard_of.get(name):
                raise XlaspikeError(f"{path}: tensor {printable(name)}: expected in one shard, found in {other.path.name} too")
            self._shard_of[name] = shard

    def _open_shards(self, index: Path) -> None:
        weight_map = read_weight_map(index)
        files = sorted(set(weight_map.values()))
        if missing := [file for file in files if not os.path.exists(self.folder / file)]:
            raise XlaspikeError(f"{index}: expected {len(files)} shards, found {len(missing)} missing: {_listed(missing)}")
        for file in files:
            self._add(self.folder / file)
        for name, shard in self._shard_of.items():
            if weight_map.get(name) != shard.path.name:
                expected = f"in {weight_map[name]} by the index" if name in weight_map else f"in {INDEX_FILE}"
                found = f"in {shard.path.name}" if name in weight_map else "no entry"
                raise XlaspikeError(f"{shard.path}: tensor {printable(name)}: expected {expected}, found {found}")
        for name, file in weight_map.items():
            if name not in self._shard_of:
                raise XlaspikeError(f"{index}: tensor {printable(name)}: expected in {file}, found in no shard")
        if extra := {file for file in os.listdir(self.folder) if _is_plain(file)} - set(files):
            warnings.warn(f"{index}: not read, since the index does not name them: {_listed(extra)}", stacklevel=4)

    def _warn_of_index(self, index: Path) -> None:
        """The file counts: published checkpoints keep the index of the larger one that they were made from."""
        try:
            weight_map = read_weight_map(index)
        except XlaspikeError as error:
            disagreement = str(error)
        else:
            lacking = [name for name in weight_map if name not in self]
            others = [file for file in set(weight_map.values()) - {SINGLE_FILE} if os.path.exists(self.folder / file)]
            if not lacking and not others:
                return
            disagreement = f"{index}: names " + " and ".join(
                f"{count} {what}, {_listed(found)}"
                for count, what, found in (
                    (len(lacking), f"tensors that {SINGLE_FILE} lacks", lacking),
                    (len(others), "shards that are there too", others),
                )
                if found
            )
        warnings.warn(f"{disagreement}; read was {SINGLE_FILE} alone", stacklevel=4)

    def _refuse_other_weights(self) -> None:
        try:
            files = os.listdir(self.folder)
        except OSError:
            return  # the refusal of the file says why
        if shards := [file for file in files if file.endswith(".safetensors")]:
            raise XlaspikeError(f"{self.folder / INDEX_FILE}: expected it or {SINGLE_FILE}, found only {_listed(shards)}")
        if foreign := [file for file in files if file.lower().endswith(FOREIGN)]:
            raise XlaspikeError(
                f"{self.folder}: expected {SINGLE_FILE} or {INDEX_FILE}, found only what is never opened: {_listed(foreign)}"
            )

    def __enter__(self) -> Checkpoint:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        for shard in self.shards:
            shard.close()

    def __contains__(self, name: str) -> bool:
        return name in self._shard_of

    def names(self) -> list[str]:
        return sorted(self._shard_of)

    def info(self, name: str) -> TensorInfo:
        """Raises ``XlaspikeError`` when there is no tensor ``name``."""
        if name not in self._shard_of:
            raise XlaspikeError(f"{self.folder}: expected a tensor {printable(name)}, found none of that name")
        return self._shard_of[name].tensors[name]

    def element(self, name: str, tags: Iterable[str] = BY_SAFETENSORS) -> ElementType:
        """The element type of tensor ``name``. Raises ``XlaspikeError`` for one that is not among ``tags``."""
        tag = self.info(name).dtype
        if tag not in tags:
            usable = ", ".join(tags)
            raise XlaspikeError(f"{self._shard_of[name].path}: tensor {printable(name)}: expected {usable}, found {tag}")
        return BY_SAFETENSORS[tag]

    def expect(self, name: str, shape: tuple[int, ...], tags: tuple[str, ...] = ("BF16", "F16", "F32")) -> None:
        """Raises ``XlaspikeError`` unless tensor ``name`` is there with this shape and one of these element types."""
        info = self.info(name)
        if info.shape != shape or info.dtype not in tags:
            raise XlaspikeError(
                f"{self._shard_of[name].path}: tensor {printable(name)}: expected {' or '.join(tags)} {list(shape)}, "
                f"found {info.dtype} {list(info.shape)}"
            )

    def same(self, one: str, other: str) -> bool:
        """Whether two tensors agree in element type, shape and every bit."""
        a, b = self.info(one), self.info(other)
        if (a.dtype, a.shape) != (b.dtype, b.shape):
            return False
        # Bytes, since a NaN is unlike itself; in pieces, since an embedding may fill most of the memory.
        left, right = self._shard_of[one].bytes(a), self._shard_of[other].bytes(b)
        pieces = (slice(start, start + COMPARED_BYTES) for start in range(0, a.nbytes, COMPARED_BYTES))
        equal = all(np.array_equal(left[piece], right[piece]) for piece in pieces)
        self.drop(one), self.drop(other)
        return equal

    def load(self, name: str) -> None:
        """Bring the bytes of tensor ``name`` to memory now, so that the first to read them need not wait."""
        self._shard_of[name].load(self.info(name))

    def drop(self, name: str) -> None:
        """Let go of the memory that the mapped bytes of tensor ``name`` take; views of it stay valid."""
        self._shard_of[name].drop(self.info(name))

    def stored(self, name: str) -> np.ndarray:
        """Tensor ``name`` as stored: a read-only view of the mapped file, in its own element type and shape.

        Raises ``XlaspikeError`` for an element type or a shape that numpy cannot have.
        """
        element, info = self.element(name), self.info(name)
        shard = self._shard_of[name]
        values = shard.bytes(info).view(element.numpy)
        try:
            return values.reshape(info.shape)
        except ValueError:  # legal in the format: 65 dimensions, or a zero beside dimensions whose product overflows
            raise XlaspikeError(
                f"{shard.path}: tensor {printable(name)}: expected the shape of an array, found {printable(list(info.shape))}"
            ) from None

    def f32(self, name: str) -> np.ndarray:
        """Tensor ``name`` (BF16, F16 or F32) as float32; exact."""
        return widen(self.stored(name))
