"""Rounding numbers to 8 bits with a step for each group of them."""

from __future__ import annotations

from collections.abc import Sequence

from xlaspike.dtypes import F32

from .module import Value
from .stablehlo import Builder

SMALLEST_MAGNITUDE = 2.0**-100  # at least, of a group: a group of zeros would have a step of zero
STEPS = 127  # from zero to the greatest magnitude of a group


def steps_of(b: Builder, x: Value, dims: Sequence[int]) -> tuple[Value, Value]:
    """The step of each group of ``x``, its greatest magnitude over ``dims`` / 127, and the inverse of the step."""
    highest = b.reduce(b.absolute(x), "maximum", dims, 0.0)
    highest = b.maximum(highest, b.constant(SMALLEST_MAGNITUDE, F32, highest.shape))
    step = b.scaled(highest, 1 / STEPS)
    return step, b.divide(b.constant(1.0, F32, step.shape), step)
