"""``StoredWeights``: the weights of an opened checkpoint as the planes that a graph wants, views of the file where possible."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from xlaspike.dtypes import widen
from xlaspike.errors import XlaspikeError, printable
from xlaspike.llama.arguments import Arg, FormatPolicy, is_projection
from xlaspike.llama.config import ModelConfig
from xlaspike.packers import mlx
from xlaspike.packers.affine import Affine
from xlaspike.packers.by_name import default_embedding, resolve
from xlaspike.packers.dense import DENSE
from xlaspike.packers.storage import WeightFormat

from .checkpoint import Checkpoint
from .locations import Location, locate, locate_all

FLOATS = ("F32", "F16", "BF16")


@dataclass
class StoredWeights:
    """The weights in ``checkpoint`` of a model with the shape ``config``, read from ``folder``."""

    folder: Path
    config: ModelConfig
    checkpoint: Checkpoint

    def label(self, tensor: str) -> str:
        """The start of every message about ``tensor``: the folder and the quoted name."""
        return f"{self.folder}: tensor {printable(tensor)}"

    def stored_format(self, module: str) -> WeightFormat:
        """How the checkpoint stores the matrix ``module``. Raises ``XlaspikeError`` where its tensors make no known format."""
        return self._format_at(locate(self.config, module))

    def format_policy(self, weights: str, embedding: str | None = None) -> FormatPolicy:
        """The format of each matrix by names of ``WEIGHTS``: ``weights`` for projections, ``embedding`` for embedding and head.

        Without ``embedding`` it is ``default_embedding``'s choice.
        """

        @cache
        def format_of(module: str) -> WeightFormat:
            stored = self.stored_format(module)
            name = weights if is_projection(module) else embedding or default_embedding(weights, stored)
            return resolve(name, stored)

        return format_of

    def planes(self, arg: Arg) -> dict[str, np.ndarray]:
        """Every plane, by suffix, of the matrix or vector that ``arg`` is a plane of, in ``arg.format``.

        They are views of the mapped file where it has them in that format and in one place, else copies. Raises
        ``XlaspikeError`` for values that the format cannot hold.
        """
        parts = [self._planes_at(location, arg.format) for location in locate_all(self.config, arg.tensors)]
        if len(parts) == 1:
            return parts[0]
        joined = {suffix: np.concatenate([part[suffix] for part in parts]) for suffix in parts[0]}
        self._drop(arg, joined)
        return joined

    def in_place(self, arg: Arg) -> bool:
        """Whether the file has the bytes of the plane ``arg`` unchanged and in one place."""
        locations = locate_all(self.config, arg.tensors)
        return len(locations) == 1 and arg.interleaved == 1 and self._format_at(locations[0]) == arg.format

    def load_plane(self, arg: Arg) -> None:
        """Bring the stored bytes of the plane ``arg`` to memory now, as ``Checkpoint.load``."""
        for location in locate_all(self.config, arg.tensors):
            self.checkpoint.load(f"{location.module}.{arg.plane}", location.rows)

    def drop_plane(self, arg: Arg) -> None:
        """Release the memory of the mapped bytes of the plane ``arg``, as ``Checkpoint.drop``."""
        self._drop(arg, (arg.plane,))

    def f32(self, tensor: str) -> np.ndarray:
        """A tensor as float32: widened, or dequantized where it is the ``....weight`` of a packed matrix.

        The weight of a projection in a stacked matrix is its rows of that matrix.
        """
        module = tensor.removesuffix(".weight")
        location = locate(self.config, module)
        name = location.module + tensor.removeprefix(module)
        if self.checkpoint.info(name).dtype != "U32":
            return widen(location.slice_of(self.checkpoint.stored(name)))
        stored = self._format_at(location)
        return stored.unpack(self._label_at(location), self._stored_planes(location, stored))

    def _format_at(self, location: Location) -> WeightFormat:
        module = location.module
        tensor = f"{module}.weight"
        packing = self.config.quantization.of(module) if self.config.quantization else False
        if self.checkpoint.info(tensor).dtype != "U32":
            return DENSE[self.checkpoint.element(tensor, FLOATS).name]
        if not packing:
            raise XlaspikeError(
                f"{self.label(tensor)}: expected bits and group_size under quantization in config.json "
                "for a packed weight, found none"
            )
        return Affine(*packing, self.checkpoint.element(f"{module}.scales", FLOATS))

    def _planes_at(self, location: Location, wanted: WeightFormat) -> dict[str, np.ndarray]:
        stored, label = self._format_at(location), self._label_at(location)
        planes = self._stored_planes(location, stored)
        if isinstance(stored, Affine):
            mlx.check(*planes.values(), stored.bits, stored.group, label)
        if stored == wanted:
            return planes
        repacked = wanted.pack(label, stored.unpack(label, planes))
        for suffix in planes:
            self.checkpoint.drop(f"{location.module}.{suffix}", location.rows)
        return repacked

    def _stored_planes(self, location: Location, stored: WeightFormat) -> dict[str, np.ndarray]:
        tensors = {suffix: self.checkpoint.stored(f"{location.module}.{suffix}") for suffix in stored.suffixes}
        return {suffix: location.slice_of(plane) for suffix, plane in tensors.items()}

    def _drop(self, arg: Arg, suffixes: Iterable[str]) -> None:
        for location in locate_all(self.config, arg.tensors):
            for suffix in suffixes:
                if f"{location.module}.{suffix}" in self.checkpoint:
                    self.checkpoint.drop(f"{location.module}.{suffix}", location.rows)

    def _label_at(self, location: Location) -> str:
        rows = f" (rows {location.start} to {location.stop - 1})" if location.is_part else ""
        return f"{self.label(f'{location.module}.weight')}{rows}"
