"""Rows of a packed weight, dequantized: the embeddings of tokens."""

from __future__ import annotations

from functools import cache

from xlaspike.dtypes import F32, I32

from .builder import HandKernel, KernelBody, vector
from .rounding import LANES, Packing


@cache
def dequantized_rows(packing: Packing, blocks: int, rows: int) -> HandKernel:
    """The kernel from the planes of a weight and row numbers i32 ``[rows]`` to f32 ``[rows, in]``, exactly as on the host.

    A number out of range means the nearest row.
    """
    operands, results = (*packing.planes(blocks), (I32, (rows,))), ((F32, (rows, packing.inner)),)
    k, per_word = KernelBody(operands, results), 32 // packing.bits
    (weight, scales, biases, numbers), (result,) = k.operands, k.results
    number = k.scalar(numbers, (k.workgroup,))
    for operation, bound in (("maxsi", 0), ("minsi", blocks * LANES - 1)):
        number = k.value(f"arith.{operation} {number}, {k.constant(str(bound), 'i32')}", "i32")
    row = k.value(f"arith.index_cast {number}", "i32 to index")
    block, lane = (k.on_indices(operation, row, LANES) for operation in ("divui", "remui"))
    ints, floats = vector(per_word, "i32"), vector(per_word, "f32")
    shifts = k.constant(f"dense<{[packing.bits * i for i in range(per_word)]}>", ints)
    with k.loop(0, packing.groups, 1) as group:
        scale, bias = (
            k.broadcast(_widened(k, packing, k.scalar(plane, (block, group.index, lane))), per_word, "f32")
            for plane in (scales, biases)
        )
        with k.loop(0, packing.words, 1) as word:
            packed = k.broadcast(k.scalar(weight, (block, group.index, word.index, lane)), per_word, "i32")
            codes = k.value(f"arith.shrui {packed}, {shifts}", ints)
            codes = k.value(f"arith.andi {codes}, {k.splat(2**packing.bits - 1, per_word, 'i32')}", ints)
            value = k.value(f"arith.sitofp {codes}", f"{ints} to {floats}")
            value = k.value(f"arith.addf {k.value(f'arith.mulf {value}, {scale}', floats)}, {bias}", floats)
            place = k.on_indices("addi", k.on_indices("muli", group.index, packing.words), word.index)
            k.store(value, result, (k.workgroup, k.on_indices("muli", place, per_word)), per_word)
    return HandKernel(f"rows_{packing.name}_{blocks * LANES}x{packing.inner}_{rows}", operands, results, rows, k.lines)


def _widened(k: KernelBody, packing: Packing, scalar: str) -> str:
    return scalar if packing.metadata is F32 else k.value(f"arith.extf {scalar}", f"{packing.metadata.name} to f32")
