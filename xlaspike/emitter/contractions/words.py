"""Packed matmuls that read a row as the checkpoint stores it: words of 32 bits, each with several codes.

A code goes to the top of a mantissa, and scale and bias are applied once per word. More than ``FEW_TOKENS`` tokens use a
``dot_general``, for which a kernel of its own widens the packed weight once.
"""

from __future__ import annotations

from collections.abc import Sequence

from xlaspike.dtypes import F32
from xlaspike.emitter.module import Value
from xlaspike.emitter.stablehlo import Builder
from xlaspike.packers import Affine

from .base import FEW_TOKENS, MOST_OPERANDS, Planes, dense_dot, sums_in_kernels
from .dequantize import code_as_float, widened


def matmuls(b: Builder, weights: Affine, matrices: Sequence[Planes], x: Value) -> tuple[Value, ...]:
    """``W x`` of each matrix, f32 ``[out]``, or ``[P, out]``."""
    if len(x.shape) > 1 and x.shape[0] > FEW_TOKENS:
        return tuple(dense_dot(b, widened(b, weights, planes), x) for planes in matrices)
    lanes, totals = _arranged(b, weights, x)
    matrices_per_kernel = max(1, (MOST_OPERANDS - weights.lanes - 1) // 4)  # three planes and a result per matrix
    terms = [_word_terms(b, weights, planes, lanes, totals) for planes in matrices]
    groups_and_words = (len(x.shape), len(x.shape) + 1)
    return sums_in_kernels(b, terms, matrices_per_kernel, groups_and_words)


def _arranged(b: Builder, weights: Affine, x: Value) -> tuple[Value, Value]:
    """``x`` in the order of a row's words, ``[..., groups, lanes, words]``, and its sums over the lanes."""
    words, lead = weights.group // weights.lanes, x.shape[:-1]
    grouped = b.reshape(x, (*lead, x.shape[-1] // weights.group, words, weights.lanes))
    last = len(lead) + 2
    lanes = b.transpose(grouped, (*range(last - 1), last, last - 1))
    return lanes, b.reduce(lanes, "add", (last - 1,), 0.0)


def _word_terms(b: Builder, weights: Affine, planes: Planes, lanes: Value, totals: Value) -> Value:
    """f32 ``[..., out, groups, words]``, whose sum over groups and words is ``W x``.

    With t the total of x over the lanes of a word,

        sum (scale q + bias) x = scale sum (2^bits + q) x + (bias - 2^bits scale) t.
    """
    *lead, groups, words = totals.shape
    out, before = planes["weight"].shape[0], [0] * len(lead)
    shape = (*lead, out, groups, words)
    packed = b.reshape(planes["weight"], (out, groups, words))
    packed = b.expand(packed, shape, "out g w -> ... out g w") if lead else packed
    total = None
    for lane in range(weights.lanes):
        x = b.slice(lanes, (*before, 0, lane, 0), (*lead, groups, lane + 1, words))
        x = b.reshape(x, totals.shape)
        term = b.multiply(code_as_float(b, weights, packed, lane), b.expand(x, shape, "... g w -> ... out g w"))
        total = term if total is None else b.add(total, term)
    scale, bias = (b.expand(b.convert(planes[part], F32), shape, "out g -> ... out g w") for part in ("scales", "biases"))
    offset = b.subtract(bias, b.scaled(scale, 2.0**weights.bits))
    return b.add(b.multiply(total, scale), b.multiply(offset, b.expand(totals, shape, "... g w -> ... out g w")))
