"""The dispatches of a decode step of a 1B Llama: how many, and none that writes a whole weight. Needs no weights.

Layers are alike, so that a whole step is extrapolated from steps of one layer and of two.
"""

from __future__ import annotations

import pytest

from tests.support.kernels import needs_kernels
from tests.support.marks import exhaustive
from xlaspike.checkpoints.synthesize import SHAPES
from xlaspike.dtypes import BF16
from xlaspike.emitter import find_contraction
from xlaspike.emitter.llama_graphs import decode, multi_decode, prefill, ragged
from xlaspike.llama.arguments import GraphSpec, uniform
from xlaspike.llama.config import from_dict
from xlaspike.measure.fusion import IREE_TARGETS, Answer, probe_step
from xlaspike.packers.affine import Affine
from xlaspike.packers.dense import DENSE
from xlaspike.runner.devices import TARGETS

SHAPE, LAYERS, CAPACITY = SHAPES["llama-3.2-1b"], 16, 256
FORMATS = {name: uniform(weights, weights) for name, weights in DENSE.items()} | {
    f"int{bits}": uniform(Affine(bits, 64, BF16), DENSE["bf16"]) for bits in (8, 4)
}
# Dispatches per layer and in the rest of a step. Under a dense embedding IREE adds to the residual of interleaved rows in
# dispatches of their own. It fuses no norms for Vulkan, nor what makes the groups of a packed product's input.
DISPATCHES = {(weights, "reduce"): (10, 6) for weights in FORMATS}
PACKED = {
    ("int8", "llvm-cpu"): (12, 6), ("int4", "llvm-cpu"): (12, 6), ("int8", "cuda"): (10, 7), ("int4", "cuda"): (10, 7),
    ("int8", "vulkan-ampere"): (13, 11), ("int4", "vulkan-ampere"): (13, 11),
} | {(weights, "vulkan-ampere"): (11, 10) for weights in DENSE}  # fmt: skip
USUAL = [("f16", "reduce"), ("int4", "reduce")]


@pytest.mark.parametrize("target", IREE_TARGETS)
@pytest.mark.parametrize(("weights", "contraction"), [*USUAL, *exhaustive(*(each for each in DISPATCHES if each not in USUAL))])
def test_a_step_rebuilds_no_weight_and_has_few_dispatches(weights, contraction, target, cache_dir):
    def step(layers: int) -> Answer:
        config = from_dict(SHAPE | {"num_hidden_layers": layers})
        graph = decode(GraphSpec(config, FORMATS[weights], CAPACITY, CAPACITY, find_contraction(contraction).on(target)))
        return probe_step(graph, target, TARGETS[target].single_kernel, cache_dir)

    one, two = step(1), step(2)
    assert one.fused and two.fused
    assert one.dispatches == len(one.kernels) and two.dispatches == len(two.kernels)
    layer = two.dispatches - one.dispatches
    assert (layer, one.dispatches - layer) == PACKED.get((weights, target), DISPATCHES[weights, contraction])
    if weights in DENSE and target != "vulkan-ampere":
        assert one.dispatches + (LAYERS - 1) * layer <= 166


@pytest.mark.parametrize("target", IREE_TARGETS)
def test_several_steps_in_a_call_take_the_dispatches_of_single_steps(target, cache_dir):
    """No weight is rebuilt for two steps that read it."""
    config, contraction = from_dict(SHAPE | {"num_hidden_layers": 1}), find_contraction("reduce").on(target)
    spec = GraphSpec(config, FORMATS["int4"], CAPACITY, CAPACITY, contraction)
    one, three = (
        probe_step(graph, target, TARGETS[target].single_kernel, cache_dir, scheduled=False)
        for graph in (decode(spec), multi_decode(spec, 3))
    )
    assert one.fused and three.fused and three.dispatches <= 3 * one.dispatches + 1


@needs_kernels
@pytest.mark.parametrize("bits", [4, *exhaustive(8)])
def test_a_packed_step_with_kernels_has_no_more_dispatches_than_a_dense_one(bits, cache_dir):
    packed = Affine(bits, 64, BF16)

    def step(layers: int) -> Answer:
        config = from_dict(SHAPE | {"num_hidden_layers": layers})
        layout = GraphSpec(config, uniform(packed, packed), CAPACITY, CAPACITY, find_contraction("integer").on("llvm-cpu"))
        return probe_step(decode(layout), flags=TARGETS["llvm-cpu"].single_kernel, cache_dir=cache_dir)

    one, two = step(1), step(2)
    assert one.fused and two.fused
    layer = two.dispatches - one.dispatches
    assert (layer, one.dispatches - layer) == DISPATCHES["f16", "reduce"]
    assert one.dispatches + (LAYERS - 1) * layer <= 166


@needs_kernels
def test_kernels_of_several_rows_rebuild_no_weight(cache_dir):
    """One layer with eight sequences, and with a prompt: a dispatch that rounds an input, and one per matmul.

    Of a prompt the head takes the last row alone, which is rounded where it is multiplied.
    """
    packed = Affine(4, 64, BF16)
    config, contraction = from_dict(SHAPE | {"num_hidden_layers": 1}), find_contraction("integer").on("llvm-cpu")
    layout = GraphSpec(config, uniform(packed, packed), CAPACITY, CAPACITY, contraction)
    for graph, rounded in ((ragged(layout, 8), 5), (prefill(layout, 32), 4)):
        flags = TARGETS["llvm-cpu"].step_flags(contraction, graph.tokens)
        answer = probe_step(graph, flags=flags, cache_dir=cache_dir, scheduled=False)
        names = [kernel.name.partition("_")[0] for kernel in answer.kernels]
        assert answer.fused and (names.count("round"), names.count("products"), names.count("gated")) == (rounded, 4, 1)


@pytest.mark.parametrize("target", IREE_TARGETS)
@pytest.mark.parametrize(
    ("weights", "contraction"),
    [
        *(("f16", "reduce"), ("int8", "reduce"), ("int4", "integer")),
        *exhaustive(*((weights, "reduce") for weights in ("f32", "bf16", "int4"))),
        *exhaustive(*((weights, "integer") for weights in (*DENSE, "int8"))),
    ],
)
def test_a_step_of_several_sequences_rebuilds_no_weight(weights, contraction, target, cache_dir):
    """One layer with eight rows, which share each read of a weight."""
    layout = GraphSpec(
        from_dict(SHAPE | {"num_hidden_layers": 1}),
        FORMATS[weights],
        CAPACITY,
        CAPACITY,
        find_contraction(contraction).on(target),
    )
    assert probe_step(ragged(layout, 8), target, TARGETS[target].single_kernel, cache_dir, scheduled=False).fused
