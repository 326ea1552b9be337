"""Tiles for matmuls on a CPU.

They change no result but the order of a sum. With its own tiles IREE adds up the lanes of a vector after every 32 values of a
dense row and spends most of the time there, computes one block of interleaved rows at a time, and reads a weight anew for every
few tokens of a prompt.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from .spec import WEIGHT_SIZED, Tile, spec_text

# Tokens and blocks of 16 rows whose sums fit the 32 vector registers, the first that divide both first.
INTERLEAVED = ((16, 1), (4, 4), (3, 4), (5, 2), (7, 2), (2, 4), (1, 4), (4, 1), (1, 1))

# KV heads and queries of each whose sums fit the registers, the first that divide both first.
NARROW = ((2, 4), (1, 4), (2, 3), (1, 3), (2, 2), (4, 1), (1, 1))


@dataclass(frozen=True)
class CpuTile(Tile):
    """Sizes per loop: ``distribution`` for one thread (0: the whole loop), ``parallel`` and ``reduction`` for registers."""

    distribution: Sequence[int]
    parallel: Sequence[int]
    reduction: Sequence[int]

    @property
    def config(self) -> str:
        levels = {
            "distribution": self.distribution,
            "vector_common_parallel": self.parallel,
            "vector_reduction": self.reduction,
        }
        sizes = ", ".join(f"{level} = {list(size)}" for level, size in levels.items())
        return f"""lowering_config = #iree_cpu.lowering_config<{sizes}>,
      translation_info = <pipeline = #iree_cpu.pipeline<DoubleTilingExpert>>"""


def _interleaved(blocks: int) -> CpuTile:
    """[blocks, row, groups, words]: one token times ``blocks`` of 16 rows at a time, a word of each after the other."""
    sizes = {"distribution": (4, 0, 0, 0), "parallel": (blocks, 16, 0, 0), "reduction": (0, 0, 1, 1)}
    return CpuTile(f"interleaved{blocks}", "pprr", {0: blocks, 3: 16}, {}, **sizes)


def _interleaved_for(tokens: int, blocks: int) -> CpuTile:
    """[tokens, blocks, row, groups, words]: the sums of ``tokens`` times ``blocks`` stay in registers."""
    sizes = {"distribution": (0, 8, 0, 0, 0), "parallel": (tokens, blocks, 16, 0, 0), "reduction": (0, 0, 0, 1, 1)}
    name = f"interleaved{blocks}_tokens{tokens}"
    return CpuTile(name, "ppprr", {0: blocks, 3: 16}, {}, **sizes, result_multiples={0: tokens})


def _interleaved_many() -> CpuTile:
    """[parts, tokens, blocks, row, groups, words]: as 16 tokens with one block."""
    sizes = {"distribution": (0, 0, 8, 0, 0, 0), "parallel": (1, 16, 1, 16, 0, 0), "reduction": (0, 0, 0, 0, 1, 1)}
    return CpuTile("interleaved_many", "pppprr", {3: 16}, {}, **sizes, result_multiples={1: 16})


def _matmul(name: str, distribution: Sequence[int], parallel: Sequence[int], **result: Mapping[int, int]) -> CpuTile:
    return CpuTile(name, "ppr", {}, {}, distribution, parallel, (0, 0, 16), operation="linalg.matmul", **result)


def _narrow_attention(slots: int) -> Iterator[CpuTile]:
    """Sums over the rows of a narrow cache: scores ``[Nkv, group, C, D]``, mixed values ``[Nkv, group, D, C]``.

    A register is widened once for all queries of a group, whose sums stay in registers. KV heads side by side are adjacent in
    memory. A group of one is no loop. ``slots`` is the number of loops before these: one in a batch.
    """
    for (heads, group), width in product(NARROW, (64, 32)):
        scores = ((heads, 0, 256, 0), (heads, group, 1, 0), (0, 0, 0, width))
        mixed = ((heads, 0, 0, 0), (heads, group, width, 0), (0, 0, 0, 1))
        for part, last, levels in (("scores", 256, scores), ("mixed", width, mixed)):
            sizes = [[*[size] * slots, *level] for size, level in zip((1, 1, 0), levels, strict=True)]
            result = [*[1] * slots, heads, group, last]
            if group == 1:
                for each in (*sizes, result):
                    del each[slots + 1]
            yield CpuTile(
                f"{part}{heads}x{group}x{width}_{slots}",
                "p" * len(result) + "r",
                {slots + 2: width},
                {slots: 256},
                *sizes,
                result_multiples={i: size for i, size in enumerate(result) if size > 1},
            )


TILES = (
    # [out, in], dense: eight rows at a time keep more reads of memory under way.
    CpuTile("dense", "pr", {1: 32}, WEIGHT_SIZED, (32, 0), (8, 0), (0, 32)),
    *(_interleaved(blocks) for blocks in (4, 1)),
    *(_interleaved_for(tokens, blocks) for tokens, blocks in INTERLEAVED),
    _interleaved_many(),
    *_narrow_attention(slots=0),
    *_narrow_attention(slots=1),
    # [rows, out, in], dense: prompts and batches that 16 divides; up to 13 sequences; 14 and 15, for which eight are faster.
    _matmul("matmul", (128, 64, 0), (16, 16, 0), result_multiples={0: 16}),
    _matmul("matmul_few", (16, 64, 0), (16, 16, 0), result_maximums={0: 13}),
    _matmul("matmul_more", (16, 64, 0), (8, 16, 0), result_maximums={0: 15}),
)


def spec() -> str:
    """The tuning spec for CPUs."""
    return spec_text(TILES)
