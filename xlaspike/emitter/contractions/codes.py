"""Packed matmuls that read every code as an element of its own: the bytes of the words, declared as ``ui4`` or ``ui8``.

The input is read as it lies, so nothing is arranged for a product, which is one dispatch. That counts on a card, where a
dispatch takes longer than the arithmetic: a code takes twice the instructions of ``words``.
"""

from __future__ import annotations

from collections.abc import Sequence

from xlaspike.dtypes import F32, UI4, UI8
from xlaspike.emitter.module import Value
from xlaspike.emitter.stablehlo import Builder
from xlaspike.packers import Affine, Plane

from .base import FEW_TOKENS, MOST_OPERANDS, Planes, dense_dot, sums_in_kernels
from .dequantize import widened

CODES = {4: UI4, 8: UI8}  # by bits; both order them from the lowest bits up


def planes(weights: Affine, out: int, inner: int) -> tuple[Plane, ...]:
    """Codes ``[out, groups, group]``; scales and biases ``[out, groups]``, as stored."""
    codes = Plane("weight", CODES[weights.bits], (out, inner // weights.group, weights.group))
    return (codes, *weights.metadata_planes(out, inner))


def matmuls(b: Builder, weights: Affine, matrices: Sequence[Planes], x: Value) -> tuple[Value, ...]:
    """``W x`` of each matrix, f32 ``[out]``, or ``[P, out]``."""
    if len(x.shape) > 1 and x.shape[0] > FEW_TOKENS:
        return tuple(dense_dot(b, widened(b, weights, matrix), x) for matrix in matrices)
    per_kernel = (MOST_OPERANDS - 1) // 4  # three planes and a result per matrix
    grouped = b.reshape(x, (*x.shape[:-1], x.shape[-1] // weights.group, weights.group))
    terms = [_terms(b, matrix, grouped) for matrix in matrices]
    group_and_code = (len(x.shape), len(x.shape) + 1)
    return sums_in_kernels(b, terms, per_kernel, group_and_code)


def _terms(b: Builder, matrix: Planes, x: Value) -> Value:
    """f32 ``[..., out, groups, group]``, whose sum over groups and codes is ``W x``: (scale q + bias) x."""
    *lead, groups, group = x.shape
    shape = (*lead, matrix["weight"].shape[0], groups, group)
    code = b.expand(b.convert(matrix["weight"], F32), shape, "out g c -> ... out g c")
    scale, bias = (b.expand(b.convert(matrix[part], F32), shape, "out g -> ... out g c") for part in ("scales", "biases"))
    weight = b.add(b.multiply(code, scale), bias)
    return b.negated_twice(b.multiply(weight, b.expand(x, shape, "... g c -> ... out g c")))
