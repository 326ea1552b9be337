"""Which part of a decode step each dispatch computes."""

from __future__ import annotations

import pytest

from tests.support.marks import exhaustive
from xlaspike.checkpoints.model import Model
from xlaspike.emitter import decode, find_contraction, prefill
from xlaspike.errors import XlaspikeError
from xlaspike.llama import GraphSpec
from xlaspike.measure.step_parts import LAYER, step_parts
from xlaspike.runner.devices import TARGETS


def spec(model: Model, weights: str, contraction: str) -> GraphSpec:
    return GraphSpec(model.config, model.format_policy(weights, None), 256, 256, find_contraction(contraction))


@pytest.mark.parametrize(
    ("weights", "contraction", "in_layer", "outside"),
    [("stored", "reduce", [2, 1, 3, 1, 2, 1], [3, 2, 1]), *exhaustive(("int4", "dot", [4, 1, 1, 3, 3, 7, 3], [2, 2, 2]))],
)
def test_every_dispatch_belongs_to_a_part(
    tiny: Model, weights: str, contraction: str, in_layer: list[int], outside: list[int]
) -> None:
    graph = decode(spec(tiny, weights, contraction))
    parts = step_parts(graph, flags=TARGETS["llvm-cpu"].step_flags(find_contraction(contraction), 1))
    assert [part.dispatches for part in parts if part.layer is None] == outside
    for layer in range(tiny.config.L):
        assert [part.name for part in parts if part.layer == layer] == list(LAYER)
        assert [part.dispatches for part in parts if part.layer == layer] == in_layer
    matrices_and_norms = sum(arg.nbytes for arg in graph.args if arg.role in ("matrix", "vector"))
    row = parts[0].weight_bytes
    assert row == tiny.config.H * 2  # bf16
    assert sum(part.weight_bytes for part in parts) - row == matrices_and_norms


def test_a_prefill_is_no_step(tiny: Model) -> None:
    with pytest.raises(XlaspikeError, match="expected a decode step"):
        step_parts(prefill(spec(tiny, "stored", "reduce"), 32, "logits"))
