"""How IREE tiles the sums of a step of one row on a CUDA card, as ``tuning`` does on a CPU.

Left to itself IREE gives a row of a packed product two of the 32 lanes of a warp, and has a thread of its own add up a whole
row of two products that share a kernel, or of attention. These tiles have the lanes of a warp side by side along what lies
side by side in memory, 16 bytes of a weight each. IREE takes them as a transform library: a tuning spec it reads for a CPU
and for AMD's cards only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass
from math import prod

from .cpu import LEAST, Sums
from .cpu import spec as spec_of

WARP = 32
MOST_GROUP = 32  # query heads of a key head; what has more there is a product of several rows


@dataclass(frozen=True)
class GpuTile(Sums):
    """For each loop how many warps of a workgroup, lanes of a warp and values of a lane lie along it.

    Of a reduced loop a workgroup takes ``times`` as much in one round.
    """

    warps: Sequence[int]
    lanes: Sequence[int]
    values: Sequence[int]
    _: KW_ONLY
    times: int = 1

    @property
    def config(self) -> str:
        taken = [prod(sizes) for sizes in zip(self.warps, self.lanes, self.values, strict=True)]
        loops, order = list(zip(self.loops, taken, strict=True)), list(range(len(self.loops)))
        sizes = {
            "workgroup": [size if kind == "p" else 0 for kind, size in loops],
            "partial_reduction": [size * self.times if kind == "r" else 0 for kind, size in loops],
            "subgroup_basis": [list(self.warps), order],
            "lane_basis": [list(self.lanes), order],
            "thread": list(self.values),
        }
        levels = ", ".join(f"{level} = {each}" for level, each in sizes.items())
        return f"""lowering_config = #iree_gpu.lowering_config<{{{levels}}}>,
      translation_info = <pipeline = #iree_gpu.pipeline<VectorDistribute>
                          workgroup_size = [{WARP * prod(self.warps)}, 1, 1] subgroup_size = {WARP}>"""


def _words(name: str, least: dict[int, int], rows: int, warps: int = 1) -> GpuTile:
    """Of products ``[out, groups, words]``, eight words of a group at once: four bits' groups have eight, eight bits' sixteen.

    More rows a warp share what they read of the input, and are fewer warps.
    """
    return GpuTile(name, "prr", {0: rows, 1: 16 * warps, 2: 8}, least, (1, warps, 1), (1, 16, 2), (rows, 1, 4))


# The first that fits is taken.
TILES = (
    # Attention of one row, [Nkv, group, D] of the result: the sum over what was seen, and then the one over D, [Nkv, group, C].
    GpuTile("mix", "pppr", {2: 256}, {}, (1, 1, 1, 8), (1, 1, 4, 8), (1, 4, 4, 1), times=4, of_result={1: 4, 2: 16}),
    GpuTile(
        "scores",
        "pppr",
        {2: 64},
        {},
        (1, 1, 4, 1),
        (1, 1, 2, 16),
        (1, 4, 2, 4),
        of_result={1: 4, 2: 16},
        most_of_result={1: MOST_GROUP},
    ),
    # [out, groups, bytes], one sum a group; then the sum over the groups, of five inputs or more.
    GpuTile("bytes", "ppr", {0: 4, 1: 16, 2: 32}, LEAST, (1, 1, 1), (1, 16, 2), (4, 1, 16)),
    GpuTile("groups", "pr", {0: 4, 1: 32}, LEAST, (1, 1), (4, 8), (1, 4), inputs=5),
    # [out, in] of one element each, or two of them.
    GpuTile("dense", "pr", {1: 1024}, LEAST, (1, 4), (1, 32), (1, 8)),
    _words("words_many", {0: 1 << 16}, 4),
    _words("words_long", LEAST | {1: 65}, 2, warps=2),
    _words("words", LEAST, 2),
)


def spec() -> str:
    """The text of ``TILES`` as an MLIR module."""
    return spec_of(TILES)
