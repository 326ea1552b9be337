"""Inputs rounded to eight bits a group, in the order in which the words of a packed weight meet them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from xlaspike.dtypes import F32, I32, ElementType
from xlaspike.emitter.int8_steps import SMALLEST_MAGNITUDE, STEPS

from .builder import HandKernel, KernelBody, Memory, Shaped, vector

LANES = 16  # rows of a weight that lie side by side, and numbers of 32 bits in a register


@dataclass(frozen=True)
class Packing:
    """A row of ``groups`` groups of ``group`` weights, each of ``bits``, with scales and biases of type ``metadata``."""

    bits: int
    group: int
    metadata: ElementType
    groups: int

    @property
    def inner(self) -> int:
        return self.groups * self.group

    @property
    def parts(self) -> int:
        """Codes in a byte."""
        return 8 // self.bits

    @property
    def words(self) -> int:
        """Words of 32 bits in a group."""
        return self.group * self.bits // 32

    @property
    def name(self) -> str:
        return f"int{self.bits}_g{self.group}_{self.metadata.name}"

    def planes(self, blocks: int) -> tuple[Shaped, ...]:
        """The planes of ``blocks`` times ``LANES`` interleaved rows."""
        metadata = (self.metadata, (blocks, self.groups, LANES))
        return (I32, (blocks, self.groups, self.words, LANES)), metadata, metadata

    def rounded(self, tokens: int) -> tuple[Shaped, ...]:
        """Words ``[tokens, parts, words of a row]``, of four rounded inputs each, and the steps and offsets of groups.

        A word of part p has the inputs of those four codes that part p of a word of the weight has.
        """
        of_groups = (F32, (tokens, self.groups))
        return (I32, (tokens, self.parts, self.groups * self.words)), of_groups, of_groups


@cache
def rounding(packing: Packing, tokens: int | None) -> HandKernel:
    """The kernel from f32 ``[tokens, in]``, or ``[in]`` without ``tokens``, to ``packing.rounded``."""
    rows = tokens or 1
    operands, results = ((F32, (rows, packing.inner)),), packing.rounded(rows)
    body = KernelBody(operands, results)
    write_rounded(body, packing, body.workgroup, *body.operands, *body.results)
    name = f"round_{packing.name}_{'' if tokens is None else f'{tokens}x'}{packing.inner}"
    return HandKernel(name, operands if tokens else without_row(operands), results, rows, body.lines)


def without_row(shapes: Sequence[Shaped]) -> tuple[Shaped, ...]:
    """Vectors in place of matrices of one row: a reshape to these would split the kernel that computes an input."""
    return tuple((element, shape[1:]) for element, shape in shapes)


def write_rounded(
    k: KernelBody, packing: Packing, token: int | str, x: Memory, words: Memory, steps: Memory, offsets: Memory
) -> None:
    """Rounds the inputs of ``token`` as the contraction ``integer`` does. An offset is the sum of a group, once rounded."""
    size, parts = packing.group, packing.parts
    floats, ints, octets = vector(size, "f32"), vector(size, "i32"), vector(size, "i8")
    with k.loop(0, packing.groups, 1) as loop:
        values = k.load(x, (token, k.on_indices("muli", loop.index, size)), size)
        # Bits of positive floats are ordered as the floats are, and an integer maximum needs no care for NaN.
        bits = k.value(f"vector.bitcast {k.value(f'math.absf {values}', floats)}", f"{floats} to {ints}")
        highest = k.value(f"vector.reduction <maxui>, {bits}", f"{ints} into i32")
        highest = k.value(f"arith.bitcast {highest}", "i32 to f32")
        highest = k.value(f"arith.maximumf {highest}, {k.constant(repr(SMALLEST_MAGNITUDE), 'f32')}", "f32")
        step = k.value(f"arith.mulf {highest}, {k.constant(repr(1 / STEPS), 'f32')}", "f32")
        inverse = k.value(f"arith.divf {k.constant('1.0', 'f32')}, {step}", "f32")
        in_steps = k.value(f"arith.mulf {values}, {k.broadcast(inverse, size, 'f32')}", floats)
        rounded = k.value(f"arith.fptosi {k.value(f'math.roundeven {in_steps}', floats)}", f"{floats} to {ints}")
        total = k.value(f"vector.reduction <add>, {rounded}", f"{ints} into i32")
        total = k.value(f"arith.sitofp {total}", "i32 to f32")
        k.store(step, steps, (token, loop.index))
        k.store(k.value(f"arith.mulf {step}, {total}", "f32"), offsets, (token, loop.index))
        codes = k.value(f"arith.trunci {rounded}", f"{ints} to {octets}")
        at = k.on_indices("muli", loop.index, packing.words)
        for part in range(parts):
            picked = k.shuffle(codes, codes, size, "i8", range(part, size, parts)) if parts > 1 else codes
            word = k.value(f"vector.bitcast {picked}", f"{vector(size // parts, 'i8')} to {vector(packing.words, 'i32')}")
            k.store(word, words, (token, part, at), packing.words)
