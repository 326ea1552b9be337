"""Products of packed weights, whose rows are interleaved by 16, with rounded inputs, by AVX-512 VNNI.

Each lane of a register sums a row of its own: integers within a group, floats over the groups.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from xlaspike.dtypes import F32

from .builder import HandKernel, KernelBody, Memory, vector
from .rounding import LANES, Packing, without_row, write_rounded

FLOATS, INTS, OCTETS = (vector(*kind) for kind in ((LANES, "f32"), (LANES, "i32"), (4 * LANES, "i8")))
MOST_TOKENS = 8  # per read of a weight: with two sums each they take half of the registers
LONGEST_SINGLE_ROW = 1 << 14  # inputs; every workgroup keeps a rounded single row on its stack


def workgroups(blocks: int, tokens: int | None, threads: int) -> int:
    return min(blocks, 8 * threads - 1)


def rounds_itself(packing: Packing, tokens: int | None) -> bool:
    """Whether every workgroup rounds the input, which saves a dispatch, and not a kernel before."""
    return tokens is None and packing.inner <= LONGEST_SINGLE_ROW


@cache
def products(packing: Packing, blocks: int, matrices: int, tokens: int | None, gated: bool, workgroups: int) -> HandKernel:
    """The kernel that multiplies an input by ``matrices`` weights of ``blocks`` times 16 rows.

    Operands: the input, rounded unless ``rounds_itself``, then the planes of each matrix. Results: f32 ``[out]`` or
    ``[tokens, out]`` per matrix; where ``gated``, a single one for two matrices: silu(first) * second.
    """
    out = blocks * LANES
    inputs = ((F32, (1, packing.inner)),) if rounds_itself(packing, tokens) else packing.rounded(tokens or 1)
    planes, results = packing.planes(blocks) * matrices, ((F32, (tokens or 1, out)),) * (1 if gated else matrices)
    k = KernelBody((*inputs, *planes), results)
    rounded = k.operands[: len(inputs)]
    if rounds_itself(packing, tokens):
        (x,), rounded = rounded, [k.scratch(*shaped) for shaped in packing.rounded(1)]
        write_rounded(k, packing, 0, x, *rounded)
        inputs = without_row(inputs)
    weights = [k.operands[i : i + 3] for i in range(len(inputs), len(k.operands), 3)]
    first, stop = (
        k.on_indices("divui", k.on_indices("muli", number, blocks), workgroups)
        for number in (k.workgroup, k.on_indices("addi", k.workgroup, 1))
    )
    _multiply(k, packing, rounded, weights, k.results, (first, stop), gated)
    kind, of_tokens = "gated" if gated else "products", "" if tokens is None else f"_{tokens}"
    name = f"{kind}_{packing.name}_{matrices}x{out}x{packing.inner}{of_tokens}"
    return HandKernel(name, (*inputs, *planes), results if tokens else without_row(results), workgroups, k.lines)


def _multiply(
    k: KernelBody,
    packing: Packing,
    rounded: Sequence[Memory],
    weights: Sequence[Sequence[Memory]],
    results: Sequence[Memory],
    blocks: tuple[str, str],
    gated: bool,
) -> None:
    """Multiplies the ``blocks``, a range, of the weights by every token."""
    tokens = results[0].shape[0]
    tiles = -(-tokens // MOST_TOKENS)
    tile = -(-tokens // tiles)
    # A few tokens in the outer loop: they stay in L1, and the blocks of a workgroup in L2.
    with k.loop(0, tiles, 1) as outer, k.loop(*blocks, 1) as inner:
        # The last tile overlaps the one before, and computes what both have twice.
        start = k.on_indices("minui", k.on_indices("muli", outer.index, tile), tokens - tile)
        xs = [k.on_indices("addi", start, i) for i in range(tile)]
        sums = [_block_times_inputs(k, packing, rounded, planes, inner.index, xs) for planes in weights]
        if gated:
            sums = [[_gated(k, gate, up) for gate, up in zip(*sums, strict=True)]]
        at = k.on_indices("muli", inner.index, LANES)
        for result, values in zip(results, sums, strict=True):
            for x, value in zip(xs, values, strict=True):
                k.store(value, result, (x, at), LANES)


def _gated(k: KernelBody, gate: str, up: str) -> str:
    """silu(gate) * up, with silu(x) = x / (1 + exp(-x))."""
    raised = k.value(f"math.exp {k.value(f'arith.negf {gate}', FLOATS)}", FLOATS)
    below = k.value(f"arith.addf {raised}, {k.splat(1.0, LANES, 'f32')}", FLOATS)
    return k.value(f"arith.mulf {k.value(f'arith.divf {gate}, {below}', FLOATS)}, {up}", FLOATS)


def _block_times_inputs(
    k: KernelBody, packing: Packing, rounded: Sequence[Memory], planes: Sequence[Memory], block: str, xs: Sequence[str]
) -> list[str]:
    """Per token of ``xs`` the 16 products: the sum over groups of scale step (sum of q xq) + bias step (sum of xq)."""
    (words, steps, offsets), (weight, scales, biases) = rounded, planes
    with k.loop(0, packing.groups, 1, [k.splat(0.0, LANES, "f32")] * len(xs), FLOATS) as loop:
        dots = _group_times_inputs(k, packing, words, weight, (block, loop.index), xs)
        scale, bias = (k.floats(plane, (block, loop.index, 0), LANES) for plane in (scales, biases))
        for x, dot, old in zip(xs, dots, loop.carried, strict=True):
            step, offset = (k.broadcast(k.scalar(memory, (x, loop.index)), LANES, "f32") for memory in (steps, offsets))
            dot = k.value(f"arith.sitofp {dot}", f"{INTS} to {FLOATS}")
            biased = k.value(f"math.fma {bias}, {offset}, {old}", FLOATS)
            scaled = k.value(f"arith.mulf {dot}, {step}", FLOATS)
            loop.yielded.append(k.value(f"math.fma {scale}, {scaled}, {biased}", FLOATS))
    return loop.results


def _group_times_inputs(
    k: KernelBody, packing: Packing, words: Memory, weight: Memory, at: tuple[str, str], xs: Sequence[str]
) -> list[str]:
    """Per token of ``xs`` the i32 sums of the products of a group, one a lane."""
    zero = k.splat(0, LANES, "i32")
    start = k.on_indices("muli", at[1], packing.words)
    with k.loop(0, packing.words, 1, [zero] * len(xs), INTS) as loop:
        sums = list(loop.carried)
        place = k.on_indices("addi", start, loop.index)
        packed = k.load(weight, (*at, loop.index, 0), LANES)
        for part, codes in enumerate(_parts(k, packing, packed)):
            for i, x in enumerate(xs):
                four = k.broadcast(k.scalar(words, (x, part, place)), LANES, "i32")
                inputs = k.value(f"vector.bitcast {four}", f"{INTS} to {OCTETS}")
                call = f'llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"({sums[i]}, {codes}, {inputs})'
                sums[i] = k.value(call, f"({INTS}, {OCTETS}, {OCTETS}) -> {INTS}")
        loop.yielded += sums
    return loop.results


def _parts(k: KernelBody, packing: Packing, packed: str) -> list[str]:
    """The codes of each byte of 16 words, one register a part, the lower bits first."""
    registers = [packed]
    if packing.parts == 2:
        registers.append(k.value(f"arith.shrui {packed}, {k.splat(4, LANES, 'i32')}", INTS))
        mask = k.splat(0x0F0F0F0F, LANES, "i32")
        registers = [k.value(f"arith.andi {register}, {mask}", INTS) for register in registers]
    return [k.value(f"vector.bitcast {register}", f"{INTS} to {OCTETS}") for register in registers]
