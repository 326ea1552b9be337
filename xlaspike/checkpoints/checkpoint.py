"""``Checkpoint``: the tensors of one safetensors file, or of shards and their index, mapped after all headers are validated.

The index is JSON; its ``weight_map`` names the file of each tensor.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from xlaspike.dtypes import BY_SAFETENSORS, ElementType, widen
from xlaspike.errors import XlaspikeError, printable
from xlaspike.files import read_json_object

from .safetensors_file import Shard, TensorInfo

SINGLE_FILE = "model.safetensors"
INDEX_FILE = "model.safetensors.index.json"
# Suffixes of other weight files, which are never opened: pickles run code when they are read, the rest is not supported.
FOREIGN = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle", ".gguf", ".ggml", ".npz", ".npy", ".h5", ".msgpack")
NAMED_AT_MOST = 3  # files or tensors in one message
COMPARED_BYTES = 1 << 20  # at a time
ALL = slice(None)


def read_weight_map(path: Path) -> dict[str, str]:
    """The file name of each tensor in the index at ``path``. A name is plain: it cannot leave the index's folder.

    Raises ``XlaspikeError`` that names ``path`` and the tensor or key.
    """
    index = read_json_object(path)
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
    """Whether ``file`` is the name of an entry of its folder on any system. Where that entry links to does not matter.

    A hub's snapshot links into its cache, outside the folder, so the resolved path cannot be the test.
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
    more = f" and {len(names) - NAMED_AT_MOST} more" if len(names) > NAMED_AT_MOST else ""
    return ", ".join(map(printable, names[:NAMED_AT_MOST])) + more


class Checkpoint:
    """The tensors of a checkpoint folder by name. Use as a context manager, or ``close()`` it.

    A ``model.safetensors`` is the whole checkpoint; an index beside it that disagrees is ignored with a warning. Otherwise
    ``model.safetensors.index.json`` and its shards must agree. Raises ``XlaspikeError`` that names the file and the tensor
    or key.
    """

    def __init__(self, folder: Path | str):
        self.folder = Path(folder)
        self.shards: list[Shard] = []
        self._shard_of: dict[str, Shard] = {}
        try:
            self._open_folder()
        except BaseException:
            self.close()
            raise

    def _open_folder(self) -> None:
        single, index = self.folder / SINGLE_FILE, self.folder / INDEX_FILE
        if os.path.lexists(single):
            self._add_shard(single)
            if os.path.lexists(index):
                self._warn_of_index(index)
        elif os.path.lexists(index):
            self._open_shards(index)
        else:
            self._refuse_other_weights()
            self._add_shard(single)

    def _add_shard(self, path: Path) -> None:
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
            self._add_shard(self.folder / file)
        self._check_agreement(index, weight_map)
        if extra := {file for file in os.listdir(self.folder) if _is_plain(file)} - set(files):
            warnings.warn(f"{index}: ignoring files that the index does not name: {_listed(extra)}", stacklevel=4)

    def _check_agreement(self, index: Path, weight_map: dict[str, str]) -> None:
        """Raises ``XlaspikeError`` unless every tensor is in the shard that the index at ``index`` names, and no other is."""
        for name, shard in self._shard_of.items():
            if weight_map.get(name) != shard.path.name:
                expected = f"in {weight_map[name]} by the index" if name in weight_map else f"in {INDEX_FILE}"
                found = f"in {shard.path.name}" if name in weight_map else "no entry"
                raise XlaspikeError(f"{shard.path}: tensor {printable(name)}: expected {expected}, found {found}")
        for name, file in weight_map.items():
            if name not in self._shard_of:
                raise XlaspikeError(f"{index}: tensor {printable(name)}: expected in {file}, found in no shard")

    def _warn_of_index(self, index: Path) -> None:
        """The single file wins: published checkpoints keep the index of the larger checkpoint that they were made from."""
        try:
            weight_map = read_weight_map(index)
        except XlaspikeError as error:
            disagreement = str(error)
        else:
            lacking = [name for name in weight_map if name not in self]
            others = [file for file in set(weight_map.values()) - {SINGLE_FILE} if os.path.exists(self.folder / file)]
            if not lacking and not others:
                return
            parts = {f"tensors that {SINGLE_FILE} lacks": lacking, "shards that are there too": others}
            disagreement = f"{index}: names " + " and ".join(
                f"{len(names)} {what}, {_listed(names)}" for what, names in parts.items() if names
            )
        warnings.warn(f"{disagreement}; using {SINGLE_FILE} only", stacklevel=4)

    def _refuse_other_weights(self) -> None:
        try:
            files = os.listdir(self.folder)
        except OSError:
            return  # opening the file fails next, and says why
        if shards := [file for file in files if file.endswith(".safetensors")]:
            raise XlaspikeError(f"{self.folder / INDEX_FILE}: expected it or {SINGLE_FILE}, found only {_listed(shards)}")
        if foreign := [file for file in files if file.lower().endswith(FOREIGN)]:
            raise XlaspikeError(
                f"{self.folder}: expected {SINGLE_FILE} or {INDEX_FILE}, found only files that are never opened: "
                f"{_listed(foreign)}; convert them to safetensors"
            )

    def __enter__(self) -> Checkpoint:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        for shard in self.shards:
            shard.close()

    def check_unchanged(self) -> None:
        """Raises ``XlaspikeError`` where a mapped file was changed or replaced, as ``Shard.check_unchanged`` does."""
        for shard in self.shards:
            shard.check_unchanged()

    def __contains__(self, name: str) -> bool:
        return name in self._shard_of

    def names(self) -> list[str]:
        """Every tensor's name, sorted."""
        return sorted(self._shard_of)

    def info(self, name: str) -> TensorInfo:
        """Type, shape and place of tensor ``name``. Raises ``XlaspikeError`` where there is none."""
        if name not in self._shard_of:
            raise XlaspikeError(f"{self.folder}: expected a tensor {printable(name)}, found none of that name")
        return self._shard_of[name].tensors[name]

    def element(self, name: str, tags: Iterable[str] = BY_SAFETENSORS) -> ElementType:
        """The element type of tensor ``name``. Raises ``XlaspikeError`` unless its safetensors tag is among ``tags``."""
        tag = self.info(name).dtype
        if tag not in tags:
            usable = ", ".join(tags)
            raise XlaspikeError(f"{self._shard_of[name].path}: tensor {printable(name)}: expected {usable}, found {tag}")
        return BY_SAFETENSORS[tag]

    def expect(self, name: str, shape: tuple[int, ...], tags: tuple[str, ...] = ("BF16", "F16", "F32")) -> None:
        """Raises ``XlaspikeError`` unless there is a tensor ``name`` with this shape and one of these safetensors tags."""
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
        # Bytes, since a NaN differs from itself; in pieces, since an embedding may fill most of the memory.
        left, right = self._shard_of[one].bytes(a), self._shard_of[other].bytes(b)
        pieces = (slice(start, start + COMPARED_BYTES) for start in range(0, a.nbytes, COMPARED_BYTES))
        equal = all(np.array_equal(left[piece], right[piece]) for piece in pieces)
        self.drop(one), self.drop(other)
        return equal

    def load(self, name: str, rows: slice = ALL) -> None:
        """Bring the bytes of ``rows`` of tensor ``name`` to memory now, so that the first reader need not wait."""
        self._shard_of[name].load(self.info(name).part(rows))

    def drop(self, name: str, rows: slice = ALL) -> None:
        """Release the memory of the mapped bytes of ``rows`` of tensor ``name``; views of it stay valid."""
        self._shard_of[name].drop(self.info(name).part(rows))

    def stored(self, name: str) -> np.ndarray:
        """Tensor ``name`` as stored: a read-only view of the mapped file, in its own element type and shape.

        Raises ``XlaspikeError`` for an element type or a shape that numpy does not support.
        """
        element, info = self.element(name), self.info(name)
        shard = self._shard_of[name]
        values = shard.bytes(info).view(element.numpy)
        try:
            return values.reshape(info.shape)
        except ValueError:  # legal in the format: 65 dimensions, or a zero beside dimensions whose product overflows
            raise XlaspikeError(
                f"{shard.path}: tensor {printable(name)}: expected a shape that numpy supports, "
                f"found {printable(list(info.shape))}"
            ) from None

    def f32(self, name: str) -> np.ndarray:
        """Tensor ``name`` (BF16, F16 or F32) as float32; exact."""
        return widen(self.stored(name))
