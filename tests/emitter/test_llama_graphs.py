"""What a graph declares, and what its text may contain."""

import re
from dataclasses import replace
from itertools import product

import pytest

from tests.support import goldens
from tests.support.marks import exhaustive
from xlaspike.emitter import find_contraction
from xlaspike.emitter.llama_graphs import batched, decode, multi_decode, prefill, prefill_slot, ragged
from xlaspike.errors import XlaspikeError
from xlaspike.llama.arguments import GraphSpec, Tensor, uniform, weights
from xlaspike.packers.affine import Affine
from xlaspike.packers.dense import DENSE
from xlaspike.runner.compiler import compile_text
from xlaspike.runner.devices import TARGETS

CASES = goldens.cases()
EVERY = [*product((name for name in CASES if name.endswith("argmax")), ("llvm-cpu", "cuda"))]
# For CUDA, on which no test decodes, every graph kind and contraction; for the CPU those that no other test compiles.
USUAL = [("decode_mixed_reduce_argmax", "llvm-cpu")] + [
    (f"{name}_argmax", "cuda")
    for name in (
        "decode_mixed_reduce", "decode_f32_qk_norm", "prefill_f16_demoted", "batched_f16", "ragged_int4", "fill_f32",
        "ragged_int4_reduce", "ragged_int8_integer",
    )
]  # fmt: skip
F32 = uniform(DENSE["f32"], DENSE["f32"])
DOT = find_contraction("dot")
ROWS = goldens.CAPACITY, goldens.CONTEXT
KINDS = {
    "decode": decode,
    "multi_decode": lambda layout: multi_decode(layout, 2),
    "prefill": lambda layout: prefill(layout, goldens.BUCKET),
    "batched": lambda layout: batched(layout, goldens.SLOTS),
    "ragged": lambda layout: ragged(layout, goldens.SLOTS),
    "fill": lambda layout: prefill_slot(layout, goldens.SLOTS, goldens.BUCKET),
}


def signature(text: str) -> list[tuple[str, str]]:
    """(name, type) of every argument in the text itself."""
    return re.findall(r"%([\w.]+): (tensor<[^>]+>)", text.partition("@main(")[2].partition(") -> (")[0])


@pytest.mark.parametrize("name", CASES)
def test_args_are_the_signature(name):
    graph = CASES[name]
    assert [arg.name for arg in graph.args] == [found for found, _ in signature(graph.text)]
    shapes = ["x".join([*map(str, arg.shape), arg.element.name]) for arg in graph.args]
    assert [f"tensor<{shape}>" for shape in shapes] == [found for _, found in signature(graph.text)]


@pytest.mark.parametrize("name", CASES)
def test_only_standard_operations(name):
    text = CASES[name].text
    assert "custom_call" not in text
    assert set(re.findall(r'= "?(\w+)\.', text)) == {"stablehlo"}
    standing_for = sorted(re.findall(r"func\.func private @(\w+)", text))
    assert standing_for == sorted(set(re.findall(r"decomposition = @(\w+)", text)))


@pytest.mark.parametrize("kind", KINDS)
def test_caches_come_back_in_the_order_they_went_in(kind):
    graph = KINDS[kind](GraphSpec(goldens.CONFIG, F32, *ROWS, DOT))
    caches = [arg for arg in graph.args if arg.role == "cache"]
    c, lead = goldens.CONFIG, () if kind in ("decode", "multi_decode", "prefill") else (goldens.SLOTS,)
    shape = (*lead, 2 * goldens.CAPACITY + c.group, c.Nkv, 2, c.D // 2)
    assert [(arg.name, arg.shape) for arg in caches] == [(f"cache.{i}", shape) for i in range(c.L)]
    updates = re.findall(r'(%\d+) = "stablehlo.scatter"\(%([\w.]+),', graph.text)
    assert [operand for _, operand in updates[: c.L]] == [arg.name for arg in caches]
    assert [value.name for value in graph.results[1:]] == [result for result, _ in updates[-c.L :]]


@pytest.mark.parametrize("kind", KINDS)
def test_text_does_not_grow_with_the_capacity(kind):
    small, large = (KINDS[kind](GraphSpec(goldens.CONFIG, F32, S, 8, DOT)).text for S in (16, 99999))
    assert re.sub(r"\d+", "#", large) == re.sub(r"\d+", "#", small)
    assert large != small


def test_an_untied_head_is_one_argument_more():
    tied = decode(GraphSpec(goldens.CONFIG, F32, *ROWS, DOT))
    untied = decode(GraphSpec(replace(goldens.CONFIG, tied=False), F32, *ROWS, DOT))
    assert {arg.name for arg in untied.args} - {arg.name for arg in tied.args} == {"lm_head.weight"}


def test_query_key_and_value_are_one_argument_where_their_formats_are_one():
    """Its tensors are in the order of the rows, and so are the biases, which always have one format."""
    c, layer = goldens.PACKED_CONFIG, "model.layers.1.self_attn"
    rows = {f"{layer}.{name}_proj": heads * c.D for name, heads in (("q", c.Nq), ("k", c.Nkv), ("v", c.Nkv))}
    whole = tuple(Tensor(f"{module}.weight", (out, c.H)) for module, out in rows.items())
    biases = tuple(Tensor(f"{module}.bias", (out,)) for module, out in rows.items())
    for formats, matrices in (
        (uniform(DENSE["f16"], DENSE["f16"]), {f"{layer}.qkv_proj.weight": whole}),
        (goldens.mixed, {tensor.name: (tensor,) for tensor in whole}),
    ):
        graph = decode(GraphSpec(replace(c, qkv_bias=True), formats, *ROWS, DOT))
        found = {arg.name: arg for arg in graph.args if arg.name.startswith(layer)}
        products = {name: arg for name, arg in found.items() if arg.plane == "weight" and "o_proj" not in name}
        assert {name: arg.tensors for name, arg in products.items()} == matrices
        assert found[f"{layer}.qkv_proj.bias"].tensors == biases
        assert found[f"{layer}.qkv_proj.bias"].shape == (sum(rows.values()),)
    assert [tensor for tensor in weights(c) if tensor.name.startswith(layer)][:3] == list(whole)


def test_decode_never_transposes_a_weight():
    """A matmul for which IREE transposes the matrix has one dispatch more."""
    graph = CASES["decode_f32_argmax"]
    products = [line for line in graph.text.splitlines() if "dot_general" in line and ".weight" in line]
    assert len(products) == 5 * goldens.CONFIG.L + 1  # query, key and value are one
    for line in products:
        assert re.search(r"dot_general %model\.[\w.]+weight, %\d+, contracting_dims = \[1\] x \[0\]", line)


@pytest.mark.parametrize(("name", "target"), [*USUAL, *exhaustive(*(case for case in EVERY if case not in USUAL))])
def test_compiles_for_every_target(name, target, cache_dir):
    graph, (_, _, contraction) = CASES[name], goldens.FORMATS[re.sub(r"^(multi_decode_\d+|[a-z]+)_|(_\d+)?_argmax$", "", name)]
    flags = TARGETS[target].step_flags(find_contraction(contraction).on(target), graph.tokens)
    assert compile_text(graph.text, target, flags, cache_dir).statistics.dispatches > 0


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("embedding", "more"), [("f32", 0), ("f16", 1)])
def test_five_arguments_per_layer_are_f16_under_f16_and_none_under_f32(kind, embedding, more):
    narrow = KINDS[kind](GraphSpec(goldens.CONFIG, uniform(DENSE["f16"], DENSE[embedding]), *ROWS, DOT))
    assert sum(arg.element.name == "f16" for arg in narrow.args) == 5 * goldens.CONFIG.L + more
    assert sum(arg.element.name == "f16" for arg in narrow.args for _ in arg.tensors) == 7 * goldens.CONFIG.L + more
    assert all(arg.element.name in ("f32", "i32") for arg in KINDS[kind](GraphSpec(goldens.CONFIG, F32, *ROWS, DOT)).args)


def test_a_matrix_that_groups_do_not_divide_is_refused_by_name():
    layout = GraphSpec(goldens.CONFIG, uniform(Affine(4, 32), DENSE["f32"]), *ROWS, DOT)
    with pytest.raises(XlaspikeError, match=r"model\.layers\.0\.self_attn\.q_proj: int4: .* that 32 divides, found 14"):
        decode(layout)
    reason = goldens.CONFIG.supports(Affine(4, 32))
    assert reason == "int4: expected an input dimension that 32 divides, found 14"
    assert goldens.PACKED_CONFIG.supports(Affine(4, 32)) is True
    assert "demoted" in find_contraction("demoted").refuses(Affine(4, 32), goldens.PACKED_CONFIG.H)
