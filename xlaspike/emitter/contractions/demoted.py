"""``demoted``: a dense weight and its activations rounded to 16 bits, then a ``dot_general`` that accumulates in f32.

The source documents' f16 path.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from xlaspike.dtypes import F16, F32, ElementType
from xlaspike.emitter.module import Value
from xlaspike.emitter.stablehlo import Builder
from xlaspike.packers import Dense, WeightFormat, check_f16

from .base import Contraction, Planes, dense_dot
from .dot import Dot


class Demoted(Contraction):
    name = "demoted"
    rounds_inputs = True
    formats = (Dense,)

    @property
    def for_head(self) -> Contraction:
        """``dot``: rounding in the head would go straight into the logits, and be done anew for every token."""
        return Dot()

    def check(self, label: str, weights: WeightFormat, planes: Mapping[str, np.ndarray]) -> None:
        if _narrow(weights) is not weights.element:
            check_f16(label, planes["weight"])

    def matmuls(self, b: Builder, weights: WeightFormat, matrices: Sequence[Planes], x: Value) -> tuple[Value, ...]:
        narrow = _narrow(weights)
        return tuple(dense_dot(b, b.convert(planes["weight"], narrow), b.convert(x, narrow)) for planes in matrices)


def _narrow(weights: Dense) -> ElementType:
    """The 16-bit element type that the products are computed in."""
    return F16 if weights.element is F32 else weights.element
