"""Packed matmuls that read 16 rows of a weight side by side: each lane of a vector register sums a row of its own.

The rows are interleaved when the weight is loaded, as llama.cpp's ``repack`` does (ggml/src/ggml-cpu/repack.cpp): word w of 16
adjacent rows, then word w + 1. So the input is read as it lies, a number at a time, and no lanes are added up at the end.
"""

from __future__ import annotations

from collections.abc import Sequence

from xlaspike.dtypes import F32, I32
from xlaspike.emitter.module import Value
from xlaspike.emitter.stablehlo import Builder
from xlaspike.packers import Affine, Plane

from .base import MOST_OPERANDS, Planes
from .dequantize import code_as_float, dequantized

ROWS = 16  # lanes of a vector of 512 bits
TOKENS = 16  # tokens per tile of a long input: with ROWS lanes each, their sums take half of the 32 vector registers


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
    """``W x`` of each matrix, f32 ``[blocks, 16]``, or ``[P, blocks, 16]``.

    Several tokens share what a kernel reads of a matrix; for a single token matrices share a kernel.
    """
    lead = x.shape[:-1]
    per_kernel = 1 if lead else max(1, (MOST_OPERANDS - weights.lanes) // 4)  # three planes and a result per matrix
    lanes, axes = _lanes(b, weights, x)
    terms = [_terms(b, weights, matrix, lanes, axes, lead) for matrix in matrices]
    kernels = [terms[i : i + per_kernel] for i in range(0, len(terms), per_kernel)]
    return tuple(y for kernel in kernels for y in b.sums(kernel, (len(lead) + 1, len(lead) + 2)))


def _lanes(b: Builder, weights: Affine, x: Value) -> tuple[list[Value], str]:
    """The inputs of each lane of a word, f32 ``[P, groups, words]`` (or without ``P``), and the names of these axes.

    Many tokens are transposed to ``[groups, words, P]``: in the order of ``x`` they would all lie in one set of the L1 cache.
    """
    *lead, inner = x.shape
    words = (inner // weights.group, weights.group // weights.lanes)
    if lead and lead[0] % TOKENS == 0:
        grouped = b.reshape(b.transpose(x, (1, 0)), (*words, weights.lanes, *lead))
        cut = [((0, 0, lane, 0), (*words, lane + 1, *lead), (*words, *lead)) for lane in range(weights.lanes)]
        axes = "g w p"
    else:
        grouped, before = b.reshape(x, (*lead, *words, weights.lanes)), [0] * len(lead)
        cut = [((*before, 0, 0, lane), (*lead, *words, lane + 1), (*lead, *words)) for lane in range(weights.lanes)]
        axes = "p g w" if lead else "g w"
    return [b.reshape(b.slice(grouped, start, limit), shape) for start, limit, shape in cut], axes


def _terms(b: Builder, weights: Affine, matrix: Planes, lanes: Sequence[Value], axes: str, lead: Sequence[int]) -> Value:
    """f32 ``[..., blocks, groups, words, 16]``, whose sum over groups and words is ``W x``.

    With 2^bits + q for the code q, a weight is scale (2^bits + q) + (bias - 2^bits scale). Where the difference rounds, as with
    f32 metadata, it may differ from scale q + bias in its last bit.
    """
    shape, ours = (*lead, *matrix["weight"].shape), "p o g w row" if lead else "o g w row"
    packed = b.expand(matrix["weight"], shape, f"o g w row -> {ours}") if lead else matrix["weight"]
    scale, bias = (b.expand(b.convert(matrix[part], F32), shape, f"o g row -> {ours}") for part in ("scales", "biases"))
    offset = b.subtract(bias, b.multiply(scale, b.constant(2.0**weights.bits, F32, shape)))
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
