"""``Dense``: weights stored element by element."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from xlaspike.dtypes import BF16, F16, F32, ElementType, magnitude, narrow, widen
from xlaspike.errors import XlaspikeError

from .storage import Plane

LARGEST_F16 = 65504.0


def check_f16(label: str, weight: np.ndarray) -> None:
    """Raises ``XlaspikeError`` that starts with ``label`` for a weight that f16 would make infinite, and for NaN."""
    worst = magnitude(weight)
    if not worst <= LARGEST_F16:  # also false for NaN
        raise XlaspikeError(f"{label}: expected magnitudes up to {LARGEST_F16:g} for f16, found {worst:g}")


@dataclass(frozen=True)
class Dense:
    """One plane ``weight`` ``[out, in]`` of ``element``: f32, f16 or bf16."""

    element: ElementType

    suffixes = ("weight",)

    @property
    def name(self) -> str:
        return self.element.name

    def refuses(self, inner: int) -> str | None:
        return None

    def planes(self, out: int, inner: int) -> tuple[Plane, ...]:
        return (Plane("weight", self.element, (out, inner)),)

    def pack(self, label: str, weight: np.ndarray) -> dict[str, np.ndarray]:
        """Widening is exact; narrowing rounds to nearest, ties to even."""
        if self.element is F16:
            check_f16(label, weight)
        return {"weight": widen(weight) if self.element is F32 else narrow(weight, self.element)}

    def unpack(self, label: str, planes: Mapping[str, np.ndarray]) -> np.ndarray:
        return planes["weight"]


DENSE = {"f32": Dense(F32), "f16": Dense(F16), "bf16": Dense(BF16)}
