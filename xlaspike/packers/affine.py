"""``Affine``: MLX's affine quantization as a weight format, over the packing in ``mlx``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from xlaspike.dtypes import F16, UI32, ElementType

from . import mlx
from .dense import check_f16
from .storage import Plane


@dataclass(frozen=True)
class Affine:
    """value = scale * code + bias, with a scale and a bias for every ``group`` inputs.

    Planes: ``weight`` ui32 ``[out, in * bits / 32]``, with ``lanes`` codes per word from its lowest bits up; ``scales`` and
    ``biases`` ``[out, in / group]`` of element type ``metadata``.
    """

    bits: int
    group: int = 64
    metadata: ElementType = F16

    suffixes = ("weight", "scales", "biases")

    @property
    def name(self) -> str:
        return f"int{self.bits}"

    @property
    def lanes(self) -> int:
        """Codes in a 32-bit word."""
        return 32 // self.bits

    @property
    def group_bytes(self) -> int:
        """Bytes of the codes of one group."""
        return self.group * self.bits // 8

    def refuses(self, inner: int) -> str | None:
        if inner % self.group:
            return f"{self.name}: expected an input dimension that {self.group} divides, found {inner}"
        return None

    def planes(self, out: int, inner: int) -> tuple[Plane, ...]:
        return (Plane("weight", UI32, (out, inner * self.bits // 32)), *self.metadata_planes(out, inner))

    def metadata_planes(self, out: int, inner: int) -> tuple[Plane, Plane]:
        """``scales`` and ``biases``."""
        groups = (out, inner // self.group)
        return Plane("scales", self.metadata, groups), Plane("biases", self.metadata, groups)

    def pack(self, label: str, weight: np.ndarray) -> dict[str, np.ndarray]:
        if self.metadata is F16:
            check_f16(label, weight)
        weight = weight.astype(self.metadata.numpy, copy=False)
        return mlx.quantize(weight, self.bits, self.group, label)._asdict()

    def unpack(self, label: str, planes: Mapping[str, np.ndarray]) -> np.ndarray:
        return mlx.dequantize(planes["weight"], planes["scales"], planes["biases"], self.bits, self.group, label)
