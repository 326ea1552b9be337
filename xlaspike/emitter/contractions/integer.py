"""``integer``: ``reduce`` with the inputs of packed products rounded to 8 bits per group.

The text rounds an input and multiplies what the rounded numbers stand for, so that any compiler can run it. A kernel that
multiplies the 8-bit numbers and the codes as integers gives the same, but for the order of sums.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from xlaspike.emitter.int8_steps import steps_of
from xlaspike.emitter.module import Value
from xlaspike.emitter.stablehlo import Builder
from xlaspike.packers import Affine

from .base import Planes
from .reduce import Reduce


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
    step, inverse = steps_of(b, grouped, (len(grouped.shape) - 1,))
    step, inverse = (b.expand(value, grouped.shape, "... -> ... x") for value in (step, inverse))
    return b.reshape(b.multiply(b.round(b.multiply(grouped, inverse)), step), x.shape)
