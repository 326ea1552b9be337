"""How IREE tiles products of a row, or of a few, on a CPU, as a tuning spec (iree.dev/reference/tuning).

IREE reads a spec beside a program; it changes no result but the order of a sum. What IREE itself chooses adds the lanes of a
vector up after every 32 values of a row, so that most of the time goes to that. These tiles first add whole vectors.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field

# Inputs of more elements than this do not stay in a core's first cache beside the weights: read each for several rows.
LONG = 4096
# A sum over the same loops with less of the first dimension is of no weight: of logits, a norm or attention, of a few rows.
LEAST = {0: 64}


@dataclass(frozen=True)
class Sums(ABC):
    """Which sums a tile is for: those over ``loops``, p parallel and r reduced: the rows of the input where there are several,
    then the dimensions of the weight.

    Its weights have a dimension ``d`` that is a multiple of ``multiples[d]`` and at least ``least[d]``; the dimension ``d`` of
    the result is a multiple of ``of_result[d]`` and at most ``most_of_result[d]``. ``op`` is what is tiled, and has at least
    ``inputs``; the weight is the first. What has no other, such as the greatest of a row of logits, is no product and is left
    to IREE.
    """

    name: str
    loops: str
    multiples: Mapping[int, int]
    least: Mapping[int, int]
    _: KW_ONLY
    of_result: Mapping[int, int] = field(default_factory=dict)
    most_of_result: Mapping[int, int] = field(default_factory=dict)
    inputs: int = 2
    op: str = "linalg.generic"

    @property
    @abstractmethod
    def config(self) -> str:
        """What IREE is told of such a sum, as ``#iree_codegen.compilation_info`` has it."""


@dataclass(frozen=True)
class Tile(Sums):
    """For a CPU: ``distribution`` is what one thread takes at a time, zero all of it, ``parallel`` and ``reduction`` what it
    has in registers.
    """

    distribution: Sequence[int]
    parallel: Sequence[int]
    reduction: Sequence[int]

    @property
    def config(self) -> str:
        levels = {"distribution": self.distribution, "vector_common_parallel": self.parallel}
        sizes = ", ".join(f"{level} = {list(each)}" for level, each in (levels | {"vector_reduction": self.reduction}).items())
        return f"""lowering_config = #iree_cpu.lowering_config<{sizes}>,
      translation_info = <pipeline = #iree_cpu.pipeline<DoubleTilingExpert>>"""


def _shared(words: int, rows: int) -> Tile:
    """Of ``rows`` rows that share the reading of words."""
    sizes = {"distribution": (0, 32, 0, 0), "parallel": (rows, 1, 0, 0), "reduction": (0, 0, 4, words)}
    return Tile(f"words{words}_rows{rows}", "pprr", {1: 4, 2: words}, LEAST, **sizes, of_result={0: rows})


# The first that fits is taken.
TILES = (
    # [out, in] of one element each. Several rows at once only of long ones: short ones may all map to one set of the cache.
    Tile("dense_long", "pr", {1: 64}, LEAST | {1: LONG + 1}, (32, 0), (4, 0), (0, 64)),
    Tile("dense", "pr", {1: 128}, LEAST, (32, 0), (1, 0), (0, 128)),
    # [out, groups, words]: 16 words are eight bits in groups of 64, 8 words four bits.
    Tile("words16_long", "prr", {1: 2, 2: 16}, {1: LONG // 64 + 1}, (32, 0, 0), (4, 0, 0), (0, 2, 16)),
    Tile("words16", "prr", {1: 4, 2: 16}, {}, (32, 0, 0), (1, 0, 0), (0, 4, 16)),
    Tile("words8_long", "prr", {1: 2, 2: 8}, {1: LONG // 64 + 1}, (32, 0, 0), (4, 0, 0), (0, 2, 8)),
    Tile("words8", "prr", {1: 4, 2: 8}, {}, (32, 0, 0), (1, 0, 0), (0, 4, 8)),
    # [out, groups, bytes], one sum a group: a thread takes whole rows, which lie one after the other.
    Tile("bytes", "ppr", {1: 8, 2: 32}, LEAST, (64, 0, 0), (1, 8, 0), (0, 0, 64)),
    # The same under several rows, as many at once as divide them. Four are fastest: two fours take less time than eight.
    *(_shared(words, rows) for words in (16, 8) for rows in (4, 3, 5, 7, 2, 1)),
    Tile("bytes_rows4", "pppr", {1: 4, 2: 32}, LEAST, (0, 64, 0, 0), (4, 1, 4, 0), (0, 0, 0, 64), of_result={0: 4}),
    # [rows, out, in] of one element each. IREE tiles so itself where the rows are a multiple of eight, and others badly.
    Tile("matmul", "ppr", {}, {}, (16, 64, 0), (16, 16, 0), (0, 0, 16), most_of_result={0: 13}, op="linalg.matmul"),
    Tile("matmul_more", "ppr", {}, {}, (16, 64, 0), (8, 16, 0), (0, 0, 16), most_of_result={0: 15}, op="linalg.matmul"),
)


def spec(tiles: Sequence[Sums] = TILES) -> str:
    """The text of ``tiles`` as an MLIR module."""
    matchers = "\n".join(_matcher(tile) for tile in tiles)
    actions = ", ".join(f"@{tile.name} -> @apply" for tile in tiles)
    return f"""module attributes {{ transform.with_named_sequence }} {{
  transform.named_sequence @apply(%op: {ANY} {{transform.readonly}}, %config: {PARAM} {{transform.readonly}}) {{
    transform.annotate %op "compilation_info" = %config : {ANY}, {PARAM}
    transform.yield
  }}
{matchers}
  transform.named_sequence @__kernel_config(%variant: {ANY} {{transform.consumed}}) -> {ANY}
      attributes {{ iree_codegen.tuning_spec_entrypoint }} {{
    %tuned = transform.foreach_match in %variant {actions} : ({ANY}) -> {ANY}
    transform.yield %tuned : {ANY}
  }}
}}
"""


ANY, PARAM, VALUE = "!transform.any_op", "!transform.any_param", "!transform.any_value"


def _matcher(tile: Sums) -> str:
    kinds = {"p": "parallel", "r": "reduction"}
    dims = "\n".join(
        f"      transform.match.structured.dim %each[{i}] {kinds[kind]} : {ANY}" for i, kind in enumerate(tile.loops)
    )
    sizes = [f"dim_is_multiple_of %weight[{d}], {n}" for d, n in tile.multiples.items()]
    sizes += [f"dim_bounds %weight[{d}], umin = {n}, none" for d, n in tile.least.items()]
    sizes += [f"dim_is_multiple_of %sum[{d}], {n}" for d, n in tile.of_result.items()]
    sizes += [f"dim_bounds %sum[{d}], none, umax = {n}" for d, n in tile.most_of_result.items()]
    checks = "\n".join(f"    transform.iree.match.{size} : {VALUE}" for size in sizes)
    return f"""
  transform.named_sequence @{tile.name}(%op: {ANY} {{transform.readonly}}) -> ({ANY}, {PARAM}) {{
    transform.match.operation_name %op ["{tile.op}"] : {ANY}
    %matched = transform.match.structured %op : ({ANY}) -> {ANY} {{
    ^bb0(%each: {ANY}):
      %rank = transform.match.structured.rank %each : ({ANY}) -> !transform.param<i64>
      %loops = transform.param.constant {len(tile.loops)} : i64 -> !transform.param<i64>
      transform.match.param.cmpi eq %rank, %loops : !transform.param<i64>
      %inputs = transform.match.structured.num_inputs %each : ({ANY}) -> !transform.param<i64>
      %least = transform.param.constant {tile.inputs} : i64 -> !transform.param<i64>
      transform.match.param.cmpi ge %inputs, %least : !transform.param<i64>
{dims}
      transform.match.structured.yield %each : {ANY}
    }}
    %weight = transform.get_operand %matched[0] : ({ANY}) -> {VALUE}
    %sum = transform.get_operand %matched[-1] : ({ANY}) -> {VALUE}
{checks}
    %config = transform.param.constant #iree_codegen.compilation_info<
      {tile.config}> -> {PARAM}
    transform.yield %matched, %config : {ANY}, {PARAM}
  }}"""
