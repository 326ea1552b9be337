"""Tiles for matmuls with one row of input, or a few rows, on a CPU.

They change no result but the order of a sum. With its own tiles IREE adds up the lanes of a vector after every 32 values of a
row and spends most of the time there; with these it first adds whole vectors.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .spec import WEIGHT_SIZED, Tile, spec_text

# A longer input does not stay in a core's L1 cache beside the weights, so that one read of it must serve several rows.
LONG_INPUT = 4096


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


def _words_for_rows(words: int, rows: int) -> CpuTile:
    """``rows`` rows of input for one read of the packed words."""
    sizes = {"distribution": (0, 32, 0, 0), "parallel": (rows, 1, 0, 0), "reduction": (0, 0, 4, words)}
    return CpuTile(f"words{words}_rows{rows}", "pprr", {1: 4, 2: words}, WEIGHT_SIZED, **sizes, result_multiples={0: rows})


TILES = (
    # [out, in], dense. Several rows at a time only for long inputs: short rows may all map to one set of the cache.
    CpuTile("dense_long", "pr", {1: 64}, WEIGHT_SIZED | {1: LONG_INPUT + 1}, (32, 0), (4, 0), (0, 64)),
    CpuTile("dense", "pr", {1: 128}, WEIGHT_SIZED, (32, 0), (1, 0), (0, 128)),
    # [out, groups, words]: a group of 64 has 16 words in int8 and 8 in int4.
    CpuTile("words16_long", "prr", {1: 2, 2: 16}, {1: LONG_INPUT // 64 + 1}, (32, 0, 0), (4, 0, 0), (0, 2, 16)),
    CpuTile("words16", "prr", {1: 4, 2: 16}, {}, (32, 0, 0), (1, 0, 0), (0, 4, 16)),
    CpuTile("words8_long", "prr", {1: 2, 2: 8}, {1: LONG_INPUT // 64 + 1}, (32, 0, 0), (4, 0, 0), (0, 2, 8)),
    CpuTile("words8", "prr", {1: 4, 2: 8}, {}, (32, 0, 0), (1, 0, 0), (0, 4, 8)),
    # [out, groups, bytes], one sum per group: a thread takes whole rows, which are contiguous.
    CpuTile("bytes", "ppr", {1: 8, 2: 32}, WEIGHT_SIZED, (64, 0, 0), (1, 8, 0), (0, 0, 64)),
    # Several rows of input, as many per tile as divide them. Four are fastest: two fours take less time than one eight.
    *(_words_for_rows(words, rows) for words in (16, 8) for rows in (4, 3, 5, 7, 2, 1)),
    CpuTile(
        "bytes_rows4", "pppr", {1: 4, 2: 32}, WEIGHT_SIZED, (0, 64, 0, 0), (4, 1, 4, 0), (0, 0, 0, 64), result_multiples={0: 4}
    ),
    # [rows, out, in], dense. IREE chooses these sizes itself for a multiple of eight rows, and slow ones for other counts.
    CpuTile("matmul", "ppr", {}, {}, (16, 64, 0), (16, 16, 0), (0, 0, 16), result_maximums={0: 13}, operation="linalg.matmul"),
    CpuTile(
        "matmul_more", "ppr", {}, {}, (16, 64, 0), (8, 16, 0), (0, 0, 16), result_maximums={0: 15}, operation="linalg.matmul"
    ),
)


def spec() -> str:
    """The tuning spec for CPUs."""
    return spec_text(TILES)
