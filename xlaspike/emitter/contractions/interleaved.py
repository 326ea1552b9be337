"""Packed matmuls that read 16 rows of a weight side by side: each lane of a vector register sums a row of its own.

The rows are interleaved when the weight is loaded, as llama.cpp's ``repack`` does (ggml/src/ggml-cpu/repack.cpp): word w of 16
adjacent rows, then word w + 1. So the input is read as it lies, a number at a time, and no lanes are added up at the end.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import gcd

from xlaspike.dtypes import F32, I32
from xlaspike.emitter.module import Value
from xlaspike.emitter.stablehlo import Builder
from xlaspike.packers import Affine, Plane

from .base import MOST_OPERANDS, Planes, sums_in_kernels
from .dequantize import code_as_float, dequantized

ROWS = 16  # lanes of a vector of 512 bits
TOKENS = 16  # tokens per tile of a long input: with ROWS lanes each, their sums take half of the 32 vector registers
SIDE_BY_SIDE = 32  # tokens of a long input that are interleaved: the fastest of 16, 32 and 64


def planes(weights: Affine, out: int, inner: int) -> tuple[Plane, ...]:
    """Words i32 ``[out / 16, groups, words, 16]``, scales and biases ``[out / 16, groups, 16]``; 16 must divide ``out``."""
    blocks, groups = out // ROWS, inner // weights.group
    return (
        Plane("weight", I32, (blocks, groups, weights.group // weights.lanes, ROWS), ROWS),
        *(Plane(suffix, weights.metadata, (blocks, groups, ROWS), ROWS) for suffix in ("scales", "biases")),
    )


def is_interleaved(matrix: Planes) -> bool:
    return len(matrix["scales"].shape) == 3


def matmuls(b: Builder, weights: Affine, matrices: Sequence[Planes], x: Value) -> tuple[Value, ...]:
    """``W x`` of each matrix, f32 ``[blocks, 16]``, or ``[P, blocks, 16]``, or ``[P / n, n, blocks, 16]``
    where 16 divides P, with ``n = gcd(P, 32)``.

    Several tokens share what a kernel reads of a matrix; for a single token matrices share a kernel.
    """
    several = len(x.shape) > 1
    per_kernel = 1 if several else max(1, (MOST_OPERANDS - weights.lanes) // 4)  # three planes and a result per matrix
    lanes, axes = _lanes(b, weights, x)
    terms = [_terms(b, weights, matrix, lanes, axes) for matrix in matrices]
    reduced = len(terms[0].shape) - 3
    return sums_in_kernels(b, terms, per_kernel, (reduced, reduced + 1))


def _lanes(b: Builder, weights: Affine, x: Value) -> tuple[list[Value], str]:
    """The inputs of each lane of a word, and the names of their axes: f32 ``[groups, words]``, ``[P, groups, words]`` or
    ``[P / n, groups, words, n]``.

    Where ``TOKENS`` divides P tokens are interleaved as rows are: in the order of ``x`` they would lie pages apart.
    """
    *lead, inner = x.shape
    words = (inner // weights.group, weights.group // weights.lanes)
    if lead and lead[0] % TOKENS == 0:
        after = (gcd(lead[0], SIDE_BY_SIDE),)
        before, axes = (lead[0] // after[0],), "p g w t"
        x = b.transpose(b.reshape(x, (*before, *after, inner)), (0, 2, 1))
    else:
        before, after, axes = tuple(lead), (), "t g w" if lead else "g w"
    outer, shape = (*before, *words), (*before, *words, *after)
    lanes = b.reshape(x, (*outer, weights.lanes, *after))
    start, rest = (0,) * len(outer), (0,) * len(after)
    cut = [((*start, lane, *rest), (*outer, lane + 1, *after)) for lane in range(weights.lanes)]
    return [b.reshape(b.slice(lanes, *limits), shape) for limits in cut], axes


def _terms(b: Builder, weights: Affine, matrix: Planes, lanes: Sequence[Value], axes: str) -> Value:
    """f32 ``[..., blocks, groups, words, 16]``, whose sum over groups and words is ``W x``.

    With 2^bits + q for the code q, a weight is scale (2^bits + q) + (bias - 2^bits scale). Where the difference rounds, as with
    f32 metadata, it may differ from scale q + bias in its last bit.
    """
    sizes = dict(zip(axes.split(), lanes[0].shape, strict=True))
    tokens = [axis for axis in ("p", "t") if axis in sizes]
    ours = " ".join([*tokens, "o g w row"])
    shape = (*(sizes[axis] for axis in tokens), *matrix["weight"].shape)
    packed = b.expand(matrix["weight"], shape, f"o g w row -> {ours}") if tokens else matrix["weight"]
    scale, bias = (b.expand(b.convert(matrix[part], F32), shape, f"o g row -> {ours}") for part in ("scales", "biases"))
    offset = b.subtract(bias, b.scaled(scale, 2.0**weights.bits))
    total = None
    for lane, x in enumerate(lanes):
        weight = b.add(b.multiply(code_as_float(b, weights, packed, lane), scale), offset)
        term = b.multiply(weight, b.expand(x, shape, f"{axes} -> {ours}"))
        total = term if total is None else b.add(total, term)
    return b.negated_twice(total)


def gather_rows(b: Builder, weights: Affine, matrix: Planes, ids: Value) -> Value:
    """As ``Contraction.gather_rows``."""
    ids = b.clamped(ids, matrix["weight"].shape[0] * ROWS - 1)
    rows = {suffix: b.gather_interleaved(plane, ids) for suffix, plane in matrix.items()}
    return dequantized(b, weights, rows)
