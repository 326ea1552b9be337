"""``WeightFormat``: how one weight matrix is stored, as planes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from xlaspike.dtypes import ElementType
from xlaspike.emitter.stablehlo import Builder, Value


@dataclass(frozen=True)
class Plane:
    """One device buffer of a weight. ``suffix`` ends its name, as in checkpoints: ``weight``, ``scales``, ``biases``."""

    suffix: str
    element: ElementType
    shape: tuple[int, ...]

    @property
    def nbytes(self) -> int:
        return self.element.nbytes(self.shape)


class WeightFormat(Protocol):
    """How one matrix ``[out, in]`` is stored on the device and contracted."""

    @property
    def name(self) -> str: ...

    @property
    def suffixes(self) -> tuple[str, ...]:
        """What the names of its planes end with, in order."""

    def refuses(self, inner: int, contraction: str) -> str | None:
        """Why a matrix with this input dimension cannot be held or contracted so, or None."""

    def planes(self, out: int, inner: int, contraction: str = "dot") -> tuple[Plane, ...]:
        """What is kept of a matrix; ``contraction`` may see the same bytes as another type."""

    def pack(self, label: str, weight: np.ndarray) -> dict[str, np.ndarray]:
        """``weight`` ``[out, in]`` as planes by suffix. Raises ``XlaspikeError`` that starts with ``label``."""

    def unpack(self, label: str, planes: Mapping[str, np.ndarray]) -> np.ndarray:
        """The weight ``[out, in]`` that ``planes`` hold, on the host: a dense one as it is, a packed one as float32."""

    def rows(self, builder: Builder, planes: Mapping[str, Value], ids: Value) -> Value:
        """f32 ``[P, in]``: the rows ``ids`` i32 ``[P]`` of the weight, or the nearest where there is none."""

    def contract(
        self, builder: Builder, matrices: Sequence[Mapping[str, Value]], x: Value, contraction: str
    ) -> tuple[Value, ...]:
        """``W x`` for each of ``matrices``, of one shape: f32 ``[in]`` to ``[out]``, or rows ``[P, in]`` to ``[P, out]``."""

    def gate(self, builder: Builder, matrices: Sequence[Mapping[str, Value]], x: Value, contraction: str) -> Value:
        """``swiglu`` of the products of ``x`` with two ``matrices``, of one shape."""
