"""Tiles for the sums of a step with one row of input on a CUDA card.

With its own tiles IREE gives a row of a matmul of words two of the 32 lanes of a warp. It has one thread sum a whole row in
attention, and where two matmuls share a kernel. With these tiles adjacent lanes read adjacent memory (coalesced), 16 bytes of
weight each. They reach IREE as a transform library: it reads tuning specs for CPUs and for AMD cards only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass
from math import prod

from .spec import WEIGHT_SIZED, Tile, spec_text

WARP = 32  # lanes
MAX_GROUP = 32  # query heads per KV head; a larger dimension means a multi-row matmul, not attention


@dataclass(frozen=True)
class GpuTile(Tile):
    """Per loop: warps of a workgroup, lanes of a warp and values of a lane.

    In one round a workgroup covers their product, times ``reduction_factor`` along a reduced loop.
    """

    warps: Sequence[int]
    lanes: Sequence[int]
    values: Sequence[int]
    _: KW_ONLY
    reduction_factor: int = 1

    @property
    def config(self) -> str:
        covered = [prod(sizes) for sizes in zip(self.warps, self.lanes, self.values, strict=True)]
        loops, order = list(zip(self.loops, covered, strict=True)), list(range(len(self.loops)))
        levels = {
            "workgroup": [size if kind == "p" else 0 for kind, size in loops],
            "partial_reduction": [size * self.reduction_factor if kind == "r" else 0 for kind, size in loops],
            "subgroup_basis": [list(self.warps), order],
            "lane_basis": [list(self.lanes), order],
            "thread": list(self.values),
        }
        sizes = ", ".join(f"{level} = {size}" for level, size in levels.items())
        return f"""lowering_config = #iree_gpu.lowering_config<{{{sizes}}}>,
      translation_info = <pipeline = #iree_gpu.pipeline<VectorDistribute>
                          workgroup_size = [{WARP * prod(self.warps)}, 1, 1] subgroup_size = {WARP}>"""


def _codes(name: str, minimums: dict[int, int], warps: int) -> GpuTile:
    """``[out, groups, codes]``, groups of 64: a lane reads 32 codes of two rows, 16 bytes each in int4, and the input once."""
    return GpuTile(name, "prr", {0: 2, 1: 16 * warps, 2: 64}, minimums, (1, warps, 1), (1, 16, 2), (2, 1, 32))


TILES = (
    # Attention of one row: the sum over cache rows with the result [Nkv, group, D], then the sum over D, [Nkv, group, C].
    GpuTile(
        "mix",
        "pppr",
        {2: 256},
        {},
        (1, 1, 1, 8),
        (1, 1, 4, 8),
        (1, 4, 4, 1),
        reduction_factor=4,
        result_multiples={1: 4, 2: 16},
    ),
    GpuTile(
        "scores",
        "pppr",
        {2: 64},
        {},
        (1, 1, 4, 1),
        (1, 1, 2, 16),
        (1, 4, 2, 4),
        result_multiples={1: 4, 2: 16},
        result_maximums={1: MAX_GROUP},
    ),
    # [out, in], dense: one matrix or two.
    GpuTile("dense", "pr", {1: 1024}, WEIGHT_SIZED, (1, 4), (1, 32), (1, 8)),
    _codes("codes_long", WEIGHT_SIZED | {1: 65}, warps=2),
    _codes("codes", WEIGHT_SIZED, warps=1),
    # The head's words: a group of 64 has eight in int4 and sixteen in int8. Four rows share a read of the input.
    GpuTile("words", "prr", {0: 4, 1: 16, 2: 8}, WEIGHT_SIZED, (1, 1, 1), (1, 16, 2), (4, 1, 4)),
)


def spec() -> str:
    """The transform library for CUDA cards."""
    return spec_text(TILES)
