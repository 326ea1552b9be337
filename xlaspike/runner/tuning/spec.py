"""Tuning specs (iree.dev/reference/tuning) as transform dialect text: which sums a tile applies to, and its sizes."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field

ANY, PARAM, VALUE = "!transform.any_op", "!transform.any_param", "!transform.any_value"
# Reductions with a smaller first dimension are not weight matmuls (they are logits, norms, attention): leave them to IREE.
WEIGHT_SIZED = {0: 64}


@dataclass(frozen=True)
class Tile(ABC):
    """Tile sizes for one kind of sum, and the conditions under which they apply.

    ``loops`` are the loops of the sum in IREE's order, ``p`` parallel and ``r`` reduced. Dimension ``d`` of the weight must be
    a multiple of ``weight_multiples[d]`` and at least ``weight_minimums[d]``; dimension ``d`` of the result must be a multiple
    of ``result_multiples[d]`` and at most ``result_maximums[d]``. The ``operation`` must have two inputs or more, the weight
    first. A sum of one input, such as the maximum of a row of logits, is not a matmul.
    """

    name: str
    loops: str
    weight_multiples: Mapping[int, int]
    weight_minimums: Mapping[int, int]
    _: KW_ONLY
    result_multiples: Mapping[int, int] = field(default_factory=dict)
    result_maximums: Mapping[int, int] = field(default_factory=dict)
    operation: str = "linalg.generic"

    @property
    @abstractmethod
    def config(self) -> str:
        """The body of the ``#iree_codegen.compilation_info`` that such a sum gets."""


def spec_text(tiles: Sequence[Tile]) -> str:
    """``tiles`` as an MLIR module in the transform dialect; the first that matches an operation applies."""
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


def _matcher(tile: Tile) -> str:
    kinds = {"p": "parallel", "r": "reduction"}
    dims = "\n".join(
        f"      transform.match.structured.dim %each[{i}] {kinds[kind]} : {ANY}" for i, kind in enumerate(tile.loops)
    )
    sizes = [f"dim_is_multiple_of %weight[{d}], {n}" for d, n in tile.weight_multiples.items()]
    sizes += [f"dim_bounds %weight[{d}], umin = {n}, none" for d, n in tile.weight_minimums.items()]
    sizes += [f"dim_is_multiple_of %sum[{d}], {n}" for d, n in tile.result_multiples.items()]
    sizes += [f"dim_bounds %sum[{d}], none, umax = {n}" for d, n in tile.result_maximums.items()]
    checks = "\n".join(f"    transform.iree.match.{size} : {VALUE}" for size in sizes)
    return f"""
  transform.named_sequence @{tile.name}(%op: {ANY} {{transform.readonly}}) -> ({ANY}, {PARAM}) {{
    transform.match.operation_name %op ["{tile.operation}"] : {ANY}
    %matched = transform.match.structured %op : ({ANY}) -> {ANY} {{
    ^bb0(%each: {ANY}):
      %rank = transform.match.structured.rank %each : ({ANY}) -> !transform.param<i64>
      %loops = transform.param.constant {len(tile.loops)} : i64 -> !transform.param<i64>
      transform.match.param.cmpi eq %rank, %loops : !transform.param<i64>
      %inputs = transform.match.structured.num_inputs %each : ({ANY}) -> !transform.param<i64>
      %least = transform.param.constant 2 : i64 -> !transform.param<i64>
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
