"""``reduce``: multiply and sum in f32, in a form that IREE does not recognise as a contraction.

IREE never fuses producers into an operation that it classifies as a contraction, so a ``dot_general`` with a dequantized
weight first writes that weight to memory. A reduction whose body does not end in a plain multiply is not classified as one:
IREE fuses the dequantization into it, and one kernel reads the packed weight.

This form serves one token, and with a packed weight up to ``FEW_TOKENS``. More tokens use a ``dot_general``, for which a
kernel of its own widens a packed weight once.
"""

from __future__ import annotations

from collections.abc import Sequence

from xlaspike.dtypes import F32, UI32
from xlaspike.emitter.module import Value
from xlaspike.emitter.stablehlo import Builder
from xlaspike.packers import Affine, WeightFormat

from .base import Contraction, Planes, dense_dot
from .dequantize import widened

FEW_TOKENS = 16  # with more, widening the packed weight once is as fast
MOST_OPERANDS = 16  # of one kernel; with more IREE stops fusing, and writes intermediates of the weight's size


class Reduce(Contraction):
    name = "reduce"

    def single_kernel(self, tokens: int) -> bool:
        return tokens <= FEW_TOKENS

    def matmuls(self, b: Builder, weights: WeightFormat, matrices: Sequence[Planes], x: Value) -> tuple[Value, ...]:
        if isinstance(weights, Affine):
            if len(x.shape) > 1 and x.shape[0] > FEW_TOKENS:
                return tuple(dense_dot(b, widened(b, weights, planes), x) for planes in matrices)
            return self.packed_matmuls(b, weights, matrices, x)
        dense = [planes["weight"] for planes in matrices]
        if len(x.shape) == 1:
            return b.sums([_elementwise_terms(b, weight, x) for weight in dense], (1,))
        return tuple(dense_dot(b, b.convert(weight, F32), x) for weight in dense)

    def packed_matmuls(self, b: Builder, weights: Affine, matrices: Sequence[Planes], x: Value) -> tuple[Value, ...]:
        """``matmuls`` with a packed weight for at most ``FEW_TOKENS`` tokens."""
        lanes, totals = _arranged(b, weights, x)
        matrices_per_kernel = max(1, (MOST_OPERANDS - weights.lanes - 1) // 4)  # three planes and a result per matrix
        terms = [_word_terms(b, weights, planes, lanes, totals) for planes in matrices]
        kernels = [terms[i : i + matrices_per_kernel] for i in range(0, len(terms), matrices_per_kernel)]
        groups_and_words = (len(x.shape), len(x.shape) + 1)
        return tuple(y for kernel in kernels for y in b.sums(kernel, groups_and_words))


def _elementwise_terms(b: Builder, weight: Value, x: Value) -> Value:
    """f32 ``[out, in]``, whose sum over ``in`` is ``W x``.

    Negated twice, which is exact, because IREE classifies a sum of plain products as a contraction.
    """
    zero = b.constant(0.0, F32, weight.shape)
    products = b.multiply(b.convert(weight, F32), b.expand(x, weight.shape, "in -> out in"))
    return b.subtract(zero, b.subtract(zero, products))


def _arranged(b: Builder, weights: Affine, x: Value) -> tuple[Value, Value]:
    """``x`` in the order of a row's words, ``[..., groups, lanes, words]``, and its sums over the lanes."""
    words, lead = weights.group // weights.lanes, x.shape[:-1]
    grouped = b.reshape(x, (*lead, x.shape[-1] // weights.group, words, weights.lanes))
    last = len(lead) + 2
    lanes = b.transpose(grouped, (*range(last - 1), last, last - 1))
    return lanes, b.reduce(lanes, "add", (last - 1,), 0.0)


def _word_terms(b: Builder, weights: Affine, planes: Planes, lanes: Value, totals: Value) -> Value:
    """f32 ``[..., out, groups, words]``, whose sum over groups and words is ``W x``.

    The bits of a code q, shifted to the top of the mantissa, make the f32 number 2^bits + q without a conversion, so that
    a lane takes a shift, a mask and a multiply-add. With t the total of x over the lanes of a word,

        sum (scale q + bias) x = scale sum (2^bits + q) x + (bias - 2^bits scale) t.
    """
    low = 23 - weights.bits  # of 23 bits of mantissa
    *lead, groups, words = totals.shape
    out, before = planes["weight"].shape[0], [0] * len(lead)
    shape = (*lead, out, groups, words)
    packed = b.reshape(planes["weight"], (out, groups, words))
    packed = b.expand(packed, shape, "out g w -> ... out g w") if lead else packed
    mask = b.constant(((1 << weights.bits) - 1) << low, UI32, shape)
    exponent = b.constant((127 + weights.bits) << 23, UI32, shape)
    total = None
    for lane in range(weights.lanes):
        x = b.slice(lanes, (*before, 0, lane, 0), (*lead, groups, lane + 1, words))
        x = b.reshape(x, totals.shape)
        moved = _shifted(b, packed, low - weights.bits * lane)
        value = b.bitcast(b.bitwise_or(b.bitwise_and(moved, mask), exponent), F32)
        term = b.multiply(value, b.expand(x, shape, "... g w -> ... out g w"))
        total = term if total is None else b.add(total, term)
    scale, bias = (b.expand(b.convert(planes[part], F32), shape, "out g -> ... out g w") for part in ("scales", "biases"))
    offset = b.subtract(bias, b.multiply(scale, b.constant(2.0**weights.bits, F32, shape)))
    return b.add(b.multiply(total, scale), b.multiply(offset, b.expand(totals, shape, "... g w -> ... out g w")))


def _shifted(b: Builder, words: Value, left: int) -> Value:
    """``words`` shifted left by ``left`` bits, or right where that is negative."""
    if left == 0:
        return words
    shift = b.shift_left if left > 0 else b.shift_right
    return shift(words, b.constant(abs(left), UI32, words.shape))
