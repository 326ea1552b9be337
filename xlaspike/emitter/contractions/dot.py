"""``dot``: the weight converted to f32 in the graph, then a ``dot_general``, as the source documents write it."""

from __future__ import annotations

from collections.abc import Sequence

from xlaspike.dtypes import F32
from xlaspike.emitter.module import Value
from xlaspike.emitter.stablehlo import Builder
from xlaspike.packers import Affine, WeightFormat

from .base import Contraction, Planes, dense_dot
from .dequantize import dequantized


class Dot(Contraction):
    name = "dot"

    def matmuls(self, b: Builder, weights: WeightFormat, matrices: Sequence[Planes], x: Value) -> tuple[Value, ...]:
        if isinstance(weights, Affine):
            return tuple(dense_dot(b, dequantized(b, weights, planes), x) for planes in matrices)
        return tuple(dense_dot(b, b.convert(planes["weight"], F32), x) for planes in matrices)
