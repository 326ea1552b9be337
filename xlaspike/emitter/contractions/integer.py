"""``integer``: ``reduce`` with the inputs of packed products rounded to 8 bits per group.

The text rounds an input and multiplies what the rounded numbers stand for, so that any compiler can run it. A kernel that
multiplies the 8-bit numbers and the codes as integers gives the same, but for the order of sums.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from xlaspike.dtypes import F32
from xlaspike.emitter.module import Value
from xlaspike.emitter.stablehlo import Builder
from xlaspike.packers import Affine

from .base import Planes
from .reduce import Reduce

SMALLEST_MAGNITUDE = 2.0**-100  # at least, of a group of inputs: a group of zeros would have a step of zero
STEPS = 127  # from zero to the greatest magnitude of a group


@dataclass(frozen=True)
class Integer(Reduce):
    name: ClassVar[str] = "integer"
    own_formats: ClassVar[tuple[type, ...]] = (Affine,)
    rounds_inputs: ClassVar[bool] = True
    input_bits: ClassVar[int] = 8

    def packed_matmuls(self, b: Builder, weights: Affine, matrices: Sequence[Planes], x: Value) -> tuple[Value, ...]:
        return super().packed_matmuls(b, weights, matrices, rounded(b, x, weights.group))


def rounded(b: Builder, x: Value, group: int) -> Value:
    """``x`` ``[..., in]`` with each number a multiple of its group's step: the group's greatest magnitude / 127."""
    grouped = b.reshape(x, (*x.shape[:-1], x.shape[-1] // group, group))
    groups, last = grouped.shape[:-1], len(grouped.shape) - 1
    highest = b.reduce(b.absolute(grouped), "maximum", (last,), 0.0)
    highest = b.maximum(highest, b.constant(SMALLEST_MAGNITUDE, F32, groups))
    step = b.scaled(highest, 1 / STEPS)
    inverse = b.divide(b.constant(1.0, F32, groups), step)
    step, inverse = (b.expand(value, grouped.shape, "... -> ... x") for value in (step, inverse))
    return b.reshape(b.multiply(b.round(b.multiply(grouped, inverse)), step), x.shape)
