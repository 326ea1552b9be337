"""``reduce``: multiply and sum in f32, in a form that IREE does not recognise as a contraction.

IREE never fuses producers into an operation that it classifies as a contraction, so a ``dot_general`` with a dequantized
weight first writes that weight to memory. A reduction whose body does not end in a plain multiply is not classified as one:
IREE fuses the dequantization into it, and one kernel reads the packed weight.

A packed product is a composite with a name, whose meaning is that sum. How it reads packed rows depends on the target:
interleaved at load (``interleaved``), as the checkpoint stores them (``words``), or the same bytes as codes (``codes``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import prod
from typing import ClassVar

from xlaspike.dtypes import F32
from xlaspike.emitter.module import Value
from xlaspike.emitter.stablehlo import Builder
from xlaspike.packers import Affine, Plane, WeightFormat

from . import codes, interleaved, words
from .base import FEW_TOKENS, Contraction, Planes, dense_dot, swiglu

Finish = Callable[[Builder, tuple[Value, ...]], Sequence[Value]]
# How targets read packed rows, by the start of a target's name; others read words. For a software device IREE 3.13 makes
# vectors of eight codes, which SPIR-V does not have.
LAYOUTS = {"llvm-cpu": "interleaved", "cuda": "codes", "vulkan-llvmpipe": "words", "vulkan": "codes"}


@dataclass(frozen=True)
class Reduce(Contraction):
    """``layout`` is that of packed rows, one of ``LAYOUTS`` or ``words``; to interleave, 16 must divide their number."""

    name: ClassVar[str] = "reduce"
    input_bits: ClassVar[int] = 32  # of an input of a packed product
    layout: str = "words"

    def on(self, target: str) -> Reduce:
        return replace(self, layout=next((LAYOUTS[start] for start in LAYOUTS if target.startswith(start)), "words"))

    @property
    def for_head(self) -> Reduce:
        """IREE 3.13 compiles no gather of ``ui4`` rows for a card ("failed to legalize operation 'vector.gather'")."""
        return replace(self, layout="words") if self.layout == "codes" else self

    def planes(self, weights: WeightFormat, out: int, inner: int) -> tuple[Plane, ...]:
        if isinstance(weights, Affine):
            if self.layout == "codes":
                return codes.planes(weights, out, inner)
            if self.layout == "interleaved" and out % interleaved.ROWS == 0:
                return interleaved.planes(weights, out, inner)
        return super().planes(weights, out, inner)

    def single_kernel(self, tokens: int) -> bool:
        return tokens <= FEW_TOKENS

    def matmuls(self, b: Builder, weights: WeightFormat, matrices: Sequence[Planes], x: Value) -> tuple[Value, ...]:
        if isinstance(weights, Affine):
            return self._composite(b, "matmul", weights, matrices, x, lambda b, ys: ys)
        dense = [planes["weight"] for planes in matrices]
        if len(x.shape) == 1:
            return b.sums([_elementwise_terms(b, weight, x) for weight in dense], (1,))
        return tuple(dense_dot(b, b.convert(weight, F32), x) for weight in dense)

    def gate(self, b: Builder, weights: WeightFormat, matrices: Sequence[Planes], x: Value) -> Value:
        if not isinstance(weights, Affine):
            return super().gate(b, weights, matrices, x)
        (y,) = self._composite(b, "gated_matmul", weights, matrices, x, lambda b, ys: (swiglu(b, *ys),))
        return y

    def gather_rows(self, b: Builder, weights: WeightFormat, planes: Planes, ids: Value) -> Value:
        if not isinstance(weights, Affine):
            return super().gather_rows(b, weights, planes, ids)

        def decompose(b: Builder, operands: Sequence[Value]) -> Sequence[Value]:
            *values, ids = operands
            of_matrix = dict(zip(weights.suffixes, values, strict=True))
            if interleaved.is_interleaved(of_matrix):
                return (interleaved.gather_rows(b, weights, of_matrix, ids),)
            return (super(Reduce, self).gather_rows(b, weights, of_matrix, ids),)

        operands = [*(planes[suffix] for suffix in weights.suffixes), ids]
        (rows,) = b.composite("xlaspike.gather_rows", operands, _attributes(weights), decompose)
        return rows

    def packed_matmuls(self, b: Builder, weights: Affine, matrices: Sequence[Planes], x: Value) -> tuple[Value, ...]:
        """``W x`` of each of the packed ``matrices``, f32 ``[..., out]``, or as ``interleaved.matmuls`` says."""
        form = interleaved if interleaved.is_interleaved(matrices[0]) else codes if self.layout == "codes" else words
        return form.matmuls(b, weights, matrices, x)

    def _composite(
        self, b: Builder, name: str, weights: Affine, matrices: Sequence[Planes], x: Value, finish: Finish
    ) -> tuple[Value, ...]:
        """The composite ``xlaspike.<name>`` of ``x`` and the planes of ``matrices``: what ``finish`` makes of the products.

        Blocks of rows, and parts of the tokens, become one dimension after that, since IREE fuses nothing across the reshape.
        """

        def decompose(b: Builder, operands: Sequence[Value]) -> Sequence[Value]:
            x, *values = operands
            lead, parts = x.shape[:-1], len(weights.suffixes)
            groups = [values[i : i + parts] for i in range(0, len(values), parts)]
            ys = self.packed_matmuls(b, weights, [dict(zip(weights.suffixes, group, strict=True)) for group in groups], x)
            return [b.reshape(y, (*lead, prod(y.shape) // prod(lead))) for y in finish(b, ys)]

        operands = [x, *(planes[suffix] for planes in matrices for suffix in weights.suffixes)]
        attributes = _attributes(weights) | {"input_bits": self.input_bits}
        return b.composite(f"xlaspike.{name}", operands, attributes, decompose)


def _attributes(weights: Affine) -> Mapping[str, int]:
    return {"bits": weights.bits, "group": weights.group}


def _elementwise_terms(b: Builder, weight: Value, x: Value) -> Value:
    """f32 ``[out, in]``, whose sum over ``in`` is ``W x``.

    Negated twice, which is exact, because IREE classifies a sum of plain products as a contraction.
    """
    products = b.multiply(b.convert(weight, F32), b.expand(x, weight.shape, "in -> out in"))
    return b.negated_twice(products)
