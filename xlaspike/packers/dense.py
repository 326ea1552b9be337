"""Weights stored element by element: f32, f16 and bf16."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from xlaspike.dtypes import BF16, F16, F32, ElementType, magnitude, narrow, widen
from xlaspike.emitter.contractions.base import ONE_ROW, _within, product, swiglu
from xlaspike.emitter.stablehlo import Builder, Value
from xlaspike.errors import XlaspikeError

from .storage import Plane

LARGEST_F16 = 65504.0


def check_f16(label: str, weight: np.ndarray) -> None:
    """Raises ``XlaspikeError`` that starts with ``label`` for a weight beyond f16's range, which would become an infinity."""
    worst = magnitude(weight)
    if not worst <= LARGEST_F16:  # nor is a NaN
        raise XlaspikeError(f"{label}: expected magnitudes up to {LARGEST_F16:g} for f16, found {worst:g}")


@dataclass(frozen=True)
class Dense:
    """Every element on its own: one plane ``[out, in]``."""

    element: ElementType

    suffixes = ("weight",)

    @property
    def name(self) -> str:
        return self.element.name

    def refuses(self, inner: int, contraction: str) -> str | None:
        return None

    def planes(self, out: int, inner: int, contraction: str = "dot") -> tuple[Plane, ...]:
        return (Plane("weight", self.element, (out, inner)),)

    def pack(self, label: str, weight: np.ndarray) -> dict[str, np.ndarray]:
        if self.element is F16:
            check_f16(label, weight)
        return {"weight": widen(weight) if self.element is F32 else narrow(weight, self.element)}

    def unpack(self, label: str, planes: Mapping[str, np.ndarray]) -> np.ndarray:
        return planes["weight"]

    def rows(self, builder: Builder, planes: Mapping[str, Value], ids: Value) -> Value:
        return builder.convert(builder.gather_rows(planes["weight"], _within(builder, ids, planes)), F32)

    def contract(
        self, builder: Builder, matrices: Sequence[Mapping[str, Value]], x: Value, contraction: str
    ) -> tuple[Value, ...]:
        weights = [planes["weight"] for planes in matrices]
        if contraction in ONE_ROW and len(x.shape) == 1:
            return builder.sums([self._products(builder, weight, x) for weight in weights], (1,))
        if contraction == "demoted":
            narrow = F16 if self.element is F32 else self.element
            return tuple(product(builder, builder.convert(weight, narrow), builder.convert(x, narrow)) for weight in weights)
        return tuple(product(builder, builder.convert(weight, F32), x) for weight in weights)

    def gate(self, builder: Builder, matrices: Sequence[Mapping[str, Value]], x: Value, contraction: str) -> Value:
        return swiglu(builder, *self.contract(builder, matrices, x, contraction))

    @staticmethod
    def _products(builder: Builder, weight: Value, x: Value) -> Value:
        """f32 ``[out, in]``, whose sum over ``in`` is the product.

        Negated twice, which is exact: a sum of products as such is a contraction to IREE, and this is none.
        """
        b, zero = builder, builder.constant(0.0, F32, weight.shape)
        products = b.multiply(b.convert(weight, F32), b.broadcast(x, weight.shape, (1,)))
        return b.subtract(zero, b.subtract(zero, products))


DENSE = {"f32": Dense(F32), "f16": Dense(F16), "bf16": Dense(BF16)}
