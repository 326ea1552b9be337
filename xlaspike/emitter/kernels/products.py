"""Products of packed weights, whose rows are interleaved by 16, with rounded inputs, by AVX-512 VNNI.

Each lane of a register sums a row of its own: integers within a group, floats over the groups. A tile is several blocks of 16
rows times several tokens: more blocks keep more reads of memory under way, and more tokens share each of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

from xlaspike.dtypes import F32

from .builder import HandKernel, KernelBody, Memory, vector
from .rounding import LANES, Packing, without_row, write_rounded

FLOATS, INTS, OCTETS = (vector(*kind) for kind in ((LANES, "f32"), (LANES, "i32"), (4 * LANES, "i8")))
BLOCKS_OF_ONE, BLOCKS_OF_SEVERAL = (4, 2, 1), (2, 1)  # per tile, of one token and of several: the first that fits
MOST_TOKENS = 6  # of a tile: with two blocks each, their two sums take 24 of the 32 registers
UNROLLED = 4  # words per iteration; a group has at least as many
PER_THREAD = 4  # workgroups
LONGEST_SINGLE_ROW = 1 << 14  # inputs; every workgroup keeps a rounded single row on its stack


def workgroups(blocks: int, threads: int) -> int:
    """How many workgroups share a product of ``blocks`` times 16 rows on ``threads`` threads.

    From eight a thread on, IREE hands them out eight at a time, so that threads get unequal shares; each workgroup rounds the
    input; and every thread should get as many as any other. So four a thread (``measure.studies.balance``).
    """
    return min(blocks, PER_THREAD * threads)


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
    height = _blocks_per_tile(blocks, tokens or 1, workgroups)
    first, stop = (
        k.on_indices("divui", k.on_indices("muli", number, blocks // height), workgroups)
        for number in (k.workgroup, k.on_indices("addi", k.workgroup, 1))
    )
    _multiply(k, packing, rounded, weights, k.results, (first, stop), height, gated)
    kind, of_tokens = "gated" if gated else "products", "" if tokens is None else f"_{tokens}"
    name = f"{kind}_{packing.name}_{matrices}x{out}x{packing.inner}{of_tokens}"
    return HandKernel(name, (*inputs, *planes), results if tokens else without_row(results), workgroups, k.lines)


def _blocks_per_tile(blocks: int, tokens: int, workgroups: int) -> int:
    """The greatest height of a tile that divides ``blocks`` and leaves every workgroup a tile."""
    heights = BLOCKS_OF_ONE if tokens == 1 else BLOCKS_OF_SEVERAL
    return next(height for height in heights if blocks % height == 0 and blocks // height >= min(workgroups, blocks))


def _multiply(
    k: KernelBody,
    packing: Packing,
    rounded: Sequence[Memory],
    weights: Sequence[Sequence[Memory]],
    results: Sequence[Memory],
    tiles: tuple[str, str],
    height: int,
    gated: bool,
) -> None:
    """Multiplies the range ``tiles`` of the weights, each tile of ``height`` blocks, by every token."""
    tokens = results[0].shape[0]
    steps = -(-tokens // MOST_TOKENS)
    width = -(-tokens // steps)
    # A few tokens in the outer loop: they stay in L1, and the blocks of a workgroup in L2.
    with k.loop(0, steps, 1) as outer, k.loop(*tiles, 1) as inner:
        # The last tile overlaps the one before, and computes what both have twice.
        start = k.on_indices("minui", k.on_indices("muli", outer.index, width), tokens - width)
        xs = [k.on_indices("addi", start, i) for i in range(width)]
        first = k.on_indices("muli", inner.index, height)
        blocks = [k.on_indices("addi", first, i) for i in range(height)]
        sums = [_Tile(k, packing, rounded, planes, blocks, xs).products() for planes in weights]
        if gated:
            sums = [[_gated(k, gate, up) for gate, up in zip(*sums, strict=True)]]
        for result, values in zip(results, sums, strict=True):
            for (block, x), value in zip(product(blocks, xs), values, strict=True):
                k.store(value, result, (x, k.on_indices("muli", block, LANES)), LANES)


def _gated(k: KernelBody, gate: str, up: str) -> str:
    """silu(gate) * up, with silu(x) = x / (1 + exp(-x))."""
    raised = k.value(f"math.exp {k.value(f'arith.negf {gate}', FLOATS)}", FLOATS)
    below = k.value(f"arith.addf {raised}, {k.splat(1.0, LANES, 'f32')}", FLOATS)
    return k.value(f"arith.mulf {k.value(f'arith.divf {gate}, {below}', FLOATS)}, {up}", FLOATS)


@dataclass(frozen=True)
class _Tile:
    """The ``blocks`` of a weight times the tokens ``xs`` of an input. Its values are those of each block, token by token."""

    k: KernelBody
    packing: Packing
    rounded: Sequence[Memory]
    planes: Sequence[Memory]
    blocks: Sequence[str]
    xs: Sequence[str]

    def products(self) -> list[str]:
        """The sums over groups of scale step (sum of q xq) + bias step (sum of xq)."""
        k, (_, steps, offsets), (_, scales, biases) = self.k, self.rounded, self.planes
        with k.loop(0, self.packing.groups, 1, self._zeros("0.0", FLOATS), FLOATS) as loop:
            dots, sums = iter(self._dots(loop.index)), iter(loop.carried)
            factors = [
                [k.broadcast(k.scalar(memory, (x, loop.index)), LANES, "f32") for memory in (steps, offsets)] for x in self.xs
            ]
            for block in self.blocks:
                scale, bias = (k.floats(plane, (block, loop.index, 0), LANES) for plane in (scales, biases))
                for step, offset in factors:
                    dot = k.value(f"arith.sitofp {next(dots)}", f"{INTS} to {FLOATS}")
                    biased = k.value(f"math.fma {bias}, {offset}, {next(sums)}", FLOATS)
                    scaled = k.value(f"arith.mulf {dot}, {step}", FLOATS)
                    loop.yielded.append(k.value(f"math.fma {scale}, {scaled}, {biased}", FLOATS))
        return loop.results

    def _dots(self, group: str) -> list[str]:
        """The i32 sums of q xq of a group."""
        k, per_group = self.k, self.packing.words
        start = k.on_indices("muli", group, per_group)
        with k.loop(0, per_group, UNROLLED, self._zeros("0", INTS), INTS) as loop:
            loop.yielded += loop.carried
            for number in range(UNROLLED):
                self._add_word(loop.yielded, group, start, k.on_indices("addi", loop.index, number))
        return loop.results

    def _add_word(self, sums: list[str], group: str, start: str, word: str) -> None:
        """Adds the products of one word a row to ``sums``."""
        k, (words, *_), (weight, *_) = self.k, self.rounded, self.planes
        codes = [self._parts(k.load(weight, (block, group, word, 0), LANES)) for block in self.blocks]
        place = k.on_indices("addi", start, word)
        for part, (i, x) in product(range(self.packing.parts), enumerate(self.xs)):
            inputs = k.broadcast(k.scalar(words, (x, part, place)), LANES, "i32")
            inputs = k.value(f"vector.bitcast {inputs}", f"{INTS} to {OCTETS}")
            for at, parts in zip(range(i, len(sums), len(self.xs)), codes, strict=True):
                call = f'llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"({sums[at]}, {parts[part]}, {inputs})'
                sums[at] = k.value(call, f"({INTS}, {OCTETS}, {OCTETS}) -> {INTS}")

    def _parts(self, packed: str) -> list[str]:
        """The codes of each byte of 16 words, one register a part, the lower bits first."""
        k, registers = self.k, [packed]
        if self.packing.parts == 2:
            registers.append(k.value(f"arith.shrui {packed}, {k.splat(4, LANES, 'i32')}", INTS))
            mask = k.splat(0x0F0F0F0F, LANES, "i32")
            registers = [k.value(f"arith.andi {register}, {mask}", INTS) for register in registers]
        return [k.value(f"vector.bitcast {register}", f"{INTS} to {OCTETS}") for register in registers]

    def _zeros(self, zero: str, type_: str) -> list[str]:
        return [self.k.constant(f"dense<{zero}>", type_)] * (len(self.blocks) * len(self.xs))
