"""``integer``: activations rounded to 8 bits per group, and multiplied by the codes of a packed weight as integers.

Matmuls with dense weights, or with more than ``FEW_TOKENS`` tokens, are written as in ``reduce``.
"""

from __future__ import annotations

from collections.abc import Sequence

from xlaspike.dtypes import F32, I8, I32, UI8
from xlaspike.emitter.module import Value
from xlaspike.emitter.stablehlo import Builder
from xlaspike.packers import Affine, Plane, WeightFormat

from .base import SMALLEST_MAGNITUDE, Planes
from .reduce import Reduce


class Integer(Reduce):
    name = "integer"
    own_formats = (Affine,)
    rounds_inputs = True

    def planes(self, weights: WeightFormat, out: int, inner: int) -> tuple[Plane, ...]:
        if self.falls_back(weights):
            return super().planes(weights, out, inner)
        # Declared by group, because IREE moves operations on bytes before a reshape into a kernel of their own.
        codes = Plane("weight", UI8, (out, inner // weights.group, weights.group_bytes))
        return (codes, *weights.metadata_planes(out, inner))

    def packed_matmuls(self, b: Builder, weights: Affine, matrices: Sequence[Planes], x: Value) -> tuple[Value, ...]:
        """A sum of integer products per group, then the scaled sum over groups.

        With xq = round(x / step) and t the sum of x over a group, the group's part of the sum of (scale q + bias) x is
        scale step sum(q xq) + bias t.
        """
        lead, count = x.shape[:-1], len(x.shape) - 1
        grouped = b.reshape(x, (*lead, x.shape[-1] // weights.group, weights.group))
        xq, step = _rounded(b, weights, grouped)
        terms = [term for planes in matrices for term in _integer_terms(b, weights, planes["weight"], xq)]
        sums = b.sums(terms, (count + 2,))
        totals, by_group = b.reduce(grouped, "add", (count + 1,), 0.0), []
        parts = len(terms) // len(matrices)
        for number, planes in enumerate(matrices):
            of_matrix = sums[number * parts : (number + 1) * parts]
            total = b.convert(of_matrix[0] if parts == 1 else b.add(*of_matrix), F32)
            scale, bias = (b.convert(planes[part], F32) for part in ("scales", "biases"))
            if lead:
                scale, bias = (b.expand(value, total.shape, "out g -> ... out g") for value in (scale, bias))
            by_step, by_total = (b.expand(value, total.shape, "... g -> ... out g") for value in (step, totals))
            by_group.append(b.add(b.multiply(b.multiply(total, scale), by_step), b.multiply(bias, by_total)))
        return b.sums(by_group, (count + 1,))


def _rounded(b: Builder, weights: Affine, grouped: Value) -> tuple[Value, Value]:
    """i8 ``[..., groups, codes of a byte, bytes]`` and the steps f32 ``[..., groups]``: greatest magnitude / 127."""
    groups, last = grouped.shape[:-1], len(grouped.shape) - 1
    highest = b.reduce(b.absolute(grouped), "maximum", (last,), 0.0)
    step = b.multiply(b.maximum(highest, b.constant(SMALLEST_MAGNITUDE, F32, groups)), b.constant(1 / 127, F32, groups))
    rounded = b.convert(b.round(b.divide(grouped, b.expand(step, grouped.shape, "... -> ... x"))), I8)
    by_byte = b.reshape(rounded, (*groups, weights.group_bytes, 8 // weights.bits))
    return b.transpose(by_byte, (*range(last), last + 1, last)), step


def _integer_terms(b: Builder, weights: Affine, codes: Value, xq: Value) -> list[Value]:
    """i32 ``[..., out, groups, bytes]`` for each code of a byte; ``xq`` is i8 ``[..., groups, codes of a byte, bytes]``.

    A ``select`` on a condition that always holds keeps IREE from classifying the sum as a contraction. LLVM drops the
    condition and uses instructions that multiply and add four bytes.
    """
    *lead, groups, parts, size = xq.shape
    before, shape = [0] * len(lead), (*lead, *codes.shape)
    packed = b.expand(codes, shape, "out g bytes -> ... out g bytes") if lead else codes
    terms = []
    for part in range(parts):
        x = b.slice(xq, (*before, 0, part, 0), (*lead, groups, part + 1, size))
        x = b.reshape(x, (*lead, groups, size))
        moved = b.shift_right(packed, b.constant(weights.bits * part, UI8, shape)) if part else packed
        value = moved if part == parts - 1 else b.bitwise_and(moved, b.constant(2**weights.bits - 1, UI8, shape))
        value = b.convert(value, I32)
        term = b.multiply(value, b.expand(b.convert(x, I32), shape, "... g bytes -> ... out g bytes"))
        always = b.compare("LT", value, b.constant(2**8, I32, shape))
        terms.append(b.select(always, term, b.constant(0, I32, shape)))
    return terms
