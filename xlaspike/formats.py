"""``WeightFormat``: per format, side by side, its planes, how to pack them, and how to contract with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from .dtypes import F32, ElementType
from .stablehlo import Builder, Value


@dataclass(frozen=True)
class Plane:
    """One device buffer of a weight. ``suffix`` ends its name, as in checkpoints: ``weight``, ``scales``, ``biases``."""

    suffix: str
    element: ElementType
    shape: tuple[int, ...]

    @property
    def nbytes(self) -> int:
        return self.element.nbytes(self.shape)


@dataclass(frozen=True)
class Dense:
    """Every element on its own: one plane ``[out, in]``."""

    element: ElementType

    @property
    def name(self) -> str:
        return self.element.name

    def planes(self, out: int, inner: int) -> tuple[Plane, ...]:
        return (Plane("weight", self.element, (out, inner)),)

    def pack(self, weight: np.ndarray) -> dict[str, np.ndarray]:
        """``weight`` f32 ``[out, in]`` as this format's planes by suffix."""
        return {"weight": np.ascontiguousarray(weight, self.element.numpy)}

    def contract(self, builder: Builder, planes: Mapping[str, Value], x: Value) -> Value:
        """``W x``: f32 ``[in]`` to ``[out]``, or rows ``[P, in]`` to ``[P, out]``.

        One row is written with the weight as the left operand: with the weight on the right IREE transposes the whole
        matrix first, in a dispatch of its own.
        """
        weight = planes["weight"]
        if len(x.shape) == 1:
            return builder.dot_general(weight, x, ((1,), (0,)))
        return builder.dot_general(x, weight, ((1,), (1,)))


FORMATS = {"f32": Dense(F32)}
CONTRACTIONS = ("dot",)
