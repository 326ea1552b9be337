"""Packed weights dequantized in the graph: value = scale * code + bias.

With f16 or bf16 metadata scale * code is exact in f32, and the sum is the only rounding. So a fused multiply-add gives the same
bits as the host.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import prod

from xlaspike.dtypes import F32
from xlaspike.emitter.module import Value
from xlaspike.emitter.stablehlo import Builder
from xlaspike.packers import Affine


def dequantized(b: Builder, weights: Affine, planes: Mapping[str, Value]) -> Value:
    """f32 ``[out, in]`` by shift, mask, convert, multiply and add, as the source documents write it."""
    codes = _codes(b, weights, _flat(b, planes["weight"]))
    return _scaled(b, codes, (*planes["scales"].shape, weights.group), planes)


def widened(b: Builder, weights: Affine, planes: Mapping[str, Value]) -> Value:
    """The same bits as ``dequantized``, in one kernel: all in the shape of the groups, so that no reshape splits it."""
    out, groups = planes["scales"].shape
    weight = planes["weight"]
    grouped = b.reshape(weight, (out, groups, weights.group * weights.bits // weight.element.bits))
    codes = _codes(b, weights, grouped)
    return _scaled(b, codes, codes.shape, planes)


def code_as_float(b: Builder, weights: Affine, words: Value, lane: int) -> Value:
    """f32 2^bits + q, of the shape of ``words``, for the code q in ``lane`` of each word.

    Shifted to the top of a mantissa, the bits of the code make that number without a conversion: a shift and a mask.
    """
    low, word, shape = 23 - weights.bits, words.element, words.shape  # of 23 bits of mantissa
    left = low - weights.bits * lane
    if left:
        shift = b.shift_left if left > 0 else b.shift_right
        words = shift(words, b.constant(abs(left), word, shape))
    code = b.bitwise_and(words, b.constant(((1 << weights.bits) - 1) << low, word, shape))
    return b.bitcast(b.bitwise_or(code, b.constant((127 + weights.bits) << 23, word, shape)), F32)


def _flat(b: Builder, plane: Value) -> Value:
    """A plane ``[out, ...]`` as a matrix with ``out`` rows."""
    return b.reshape(plane, (plane.shape[0], prod(plane.shape[1:])))


def _codes(b: Builder, weights: Affine, words: Value) -> Value:
    """f32 ``[..., codes of a word]`` of ``words`` ``[...]``, or ``[...]`` of codes."""
    word = words.element
    if word.bits == weights.bits:  # declared as codes
        return b.convert(words, F32)
    shape, last = (*words.shape, word.bits // weights.bits), len(words.shape)
    shifts = b.multiply(b.iota(last, word, shape), b.constant(weights.bits, word, shape))
    shifted = b.shift_right(b.broadcast(words, shape, range(last)), shifts)
    return b.convert(b.bitwise_and(shifted, b.constant(2**weights.bits - 1, word, shape)), F32)


def _scaled(b: Builder, codes: Value, shape: Sequence[int], planes: Mapping[str, Value]) -> Value:
    """f32 ``[rows, in]`` of ``codes``, scaled in ``shape`` ``[rows, groups, ...]``."""
    rows = planes["scales"].shape[0]
    scales, biases = (b.broadcast(b.convert(planes[part], F32), shape, (0, 1)) for part in ("scales", "biases"))
    return b.reshape(b.add(b.multiply(b.reshape(codes, shape), scales), biases), (rows, prod(shape) // rows))
