"""The contractions ``reduce`` and ``integer`` as text, against their definitions, ``dot`` and the reference."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from tests.support.checkpoints import write_exact
from tests.support.marks import exhaustive
from xlaspike.checkpoints.checkpoint import SINGLE_FILE
from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.quantize import quantize
from xlaspike.dtypes import BF16, F32, widen
from xlaspike.emitter import Builder, Contraction, Value, find_contraction, module_text
from xlaspike.emitter.contractions import Reduce
from xlaspike.emitter.contractions.base import FEW_TOKENS, MOST_OPERANDS
from xlaspike.emitter.llama_graphs import decode, prefill
from xlaspike.llama.arguments import GraphSpec, is_projection, uniform
from xlaspike.measure.fusion import linear, probe_text
from xlaspike.measure.quality import cross_entropy, heldout_documents
from xlaspike.measure.reference import Reference
from xlaspike.packers import mlx
from xlaspike.packers.affine import Affine
from xlaspike.packers.dense import DENSE
from xlaspike.packers.storage import WeightFormat, interleave
from xlaspike.paths import TINY_LLAMA
from xlaspike.runner.compiler import compile_text
from xlaspike.runner.devices import TARGETS, open_device

USUAL = [Affine(8), Affine(4, 32, BF16)]
PACKED = [*USUAL, *exhaustive(Affine(8, 32, BF16), Affine(8, 128, BF16), Affine(4), Affine(4, 128, BF16))]
# ``reduce`` on a CPU through IREE, on a card, and elsewhere.
INTERLEAVED, CODES, WORDS = (Reduce(layout) for layout in ("interleaved", "codes", "words"))
EVERY = [*DENSE.values(), *PACKED]


def called(weights: WeightFormat) -> str:
    return f"{weights.name}-{weights.group}-{weights.metadata.name}" if isinstance(weights, Affine) else weights.name


def form_of(value: object) -> str:
    """The name of a contraction or weight format in the name of a test."""
    if isinstance(value, Reduce):
        return value.layout
    return str(value)


def products(
    weights: WeightFormat,
    matrices: list[dict[str, np.ndarray]],
    x: np.ndarray,
    contraction: str | Contraction,
    cache_dir: Path,
    gated: bool = False,
) -> list[np.ndarray]:
    """``W x`` of each matrix, or the gate of two, on the CPU and compiled like a step; a name means the form for a CPU."""
    device, b, out = open_device("local-sync"), Builder(), len(matrices[0]["weight"])
    writing = find_contraction(contraction).on("llvm-cpu") if isinstance(contraction, str) else contraction
    declared = writing.planes(weights, out, x.shape[-1])
    names = [{plane.suffix: f"%{plane.suffix}{i}" for plane in declared} for i in range(len(matrices))]
    args = [{plane.suffix: Value(each[plane.suffix], plane.element, plane.shape) for plane in declared} for each in names]
    row = Value("%x", F32, x.shape)
    results = [writing.gate(b, weights, args, row)] if gated else writing.matmuls(b, weights, args, row)
    text = module_text("m", [*(value for each in args for value in each.values()), row], results, b.lines, b.decompositions)
    flags = TARGETS["llvm-cpu"].step_flags(writing, 1 if x.ndim == 1 else len(x))
    function = device.load(compile_text(text, "llvm-cpu", flags, cache_dir))
    bound = [
        device.upload(interleave(planes[plane.suffix], plane.interleaved), plane.element, plane.shape)
        for planes in matrices
        for plane in declared
    ]
    return [device.download(found, F32) for found in function([*bound, device.upload(x)])]


def codes(weights: Affine, planes: dict[str, np.ndarray]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """float64: codes ``[out, groups, group]``, scales and biases ``[out, groups]``."""
    scales, biases = (widen(planes[part]).astype(np.float64) for part in ("scales", "biases"))
    return mlx.unpack(planes["weight"], weights.bits).reshape(*scales.shape, -1).astype(np.float64), scales, biases


def whole_planes(weights: WeightFormat, draw: np.random.Generator, out: int, inner: int) -> dict[str, np.ndarray]:
    """A weight of small integers, which the format stores exactly; in a packed one every code occurs."""
    if not isinstance(weights, Affine):
        return weights.pack("w", draw.integers(-8, 8, (out, inner)).astype(np.float32))
    metadata = (out, inner // weights.group)
    words = mlx.pack(draw.integers(0, 2**weights.bits, (out, inner)).astype(np.uint8), weights.bits)
    scales, biases = 2.0 ** draw.integers(-1, 2, metadata), draw.integers(-9, 10, metadata)
    return {"weight": words, **{n: v.astype(weights.metadata.numpy) for n, v in (("scales", scales), ("biases", biases))}}


# ***** reduce *****


@pytest.mark.parametrize("contraction", ["dot", INTERLEAVED, CODES, WORDS], ids=form_of)
@pytest.mark.parametrize("count", [3, *exhaustive(1)])
@pytest.mark.parametrize("weights", EVERY, ids=called)
def test_products_of_integers_are_exact(weights, count, contraction, cache_dir):
    """Detects a wrong lane, word, group, scale or bias, and one matrix confused with another."""
    draw = np.random.Generator(np.random.PCG64(0))
    matrices = [whole_planes(weights, draw, 48, 256) for _ in range(count)]
    x = draw.integers(-4, 5, 256).astype(np.float32)
    found = products(weights, matrices, x, contraction, cache_dir)
    for y, planes in zip(found, matrices, strict=True):
        assert np.array_equal(y, widen(weights.unpack("w", planes)).astype(np.float64) @ x)


@pytest.mark.parametrize(
    "rows", [5, FEW_TOKENS + 1, 3 * FEW_TOKENS, *exhaustive(1, 2, 4, FEW_TOKENS, 2 * FEW_TOKENS, 4 * FEW_TOKENS)]
)
@pytest.mark.parametrize("weights", EVERY, ids=called)
def test_products_of_several_rows_are_those_of_single_rows(weights, rows, cache_dir):
    """Few rows, many that fill no tile, and many that fill some."""
    check_rows(weights, INTERLEAVED, rows, cache_dir)


@pytest.mark.parametrize("rows", [5, FEW_TOKENS + 1, *exhaustive(1, FEW_TOKENS)])
@pytest.mark.parametrize("contraction", [CODES, WORDS], ids=form_of)
@pytest.mark.parametrize("weights", PACKED, ids=called)
def test_products_of_several_rows_as_stored_are_those_of_single_rows(weights, contraction, rows, cache_dir):
    """Few rows, and a number for which the weight is widened."""
    check_rows(weights, contraction, rows, cache_dir)


def check_rows(weights: WeightFormat, contraction: Contraction, rows: int, cache_dir: Path) -> None:
    draw = np.random.Generator(np.random.PCG64(rows))
    planes = whole_planes(weights, draw, 64, 256)
    x = draw.integers(-4, 5, (rows, 256)).astype(np.float32)
    (y,) = products(weights, [planes], x, contraction, cache_dir)
    assert np.array_equal(y, x @ widen(weights.unpack("w", planes)).astype(np.float64).T)


@pytest.mark.parametrize("contraction", [INTERLEAVED, CODES, WORDS], ids=form_of)
@pytest.mark.parametrize("weights", [Affine(4), Affine(8)], ids=called)
def test_no_number_of_rows_rebuilds_an_interleaved_weight_and_many_rebuild_one_as_stored(weights, contraction, cache_dir):
    def fused(rows: int) -> bool:
        b, x = Builder(), Value("%x", F32, (rows, 256))
        planes = {p.suffix: Value(f"%{p.suffix}", p.element, p.shape) for p in contraction.planes(weights, 512, 256)}
        results = contraction.matmuls(b, weights, [planes], x)
        text = module_text("m", [*planes.values(), x], results, b.lines, b.decompositions)
        flags = TARGETS["llvm-cpu"].step_flags(contraction, rows)
        return probe_text(text, 512 * 256, flags=flags, cache_dir=cache_dir, scheduled=False).fused

    assert fused(FEW_TOKENS)
    assert fused(FEW_TOKENS + 1) == fused(4 * FEW_TOKENS) == (contraction is INTERLEAVED)


@pytest.mark.parametrize("contraction", [INTERLEAVED, CODES, WORDS], ids=form_of)
@pytest.mark.parametrize("count", [1, 2, 3, *exhaustive(4)])
@pytest.mark.parametrize("weights", [Affine(4), Affine(8)], ids=called)
def test_no_kernel_takes_more_operands_than_iree_fuses(weights, count, contraction):
    """With more than ``MOST_OPERANDS`` a kernel is split, and writes what it would have kept in registers."""
    b, x, declared = Builder(), Value("%x", F32, (256,)), contraction.planes(weights, 48, 256)
    planes = [{p.suffix: Value(f"%{p.suffix}{i}", p.element, p.shape) for p in declared} for i in range(count)]
    assert len(contraction.matmuls(b, weights, planes, x)) == count
    (decomposition,) = b.decompositions
    sums = [line.count(" init: ") for line in decomposition.lines if "reduce(" in line and "dimensions = [1, 2]" in line]
    assert sum(sums) == count
    inputs = 1 if contraction is CODES else weights.lanes + (contraction is WORDS)  # and the totals of the lanes
    assert max(inputs + 4 * results for results in sums) <= MOST_OPERANDS


@pytest.mark.parametrize(
    ("weights", "group"),
    [
        *((name, 0) for name in DENSE),
        ("int8", 64),
        ("int4", 32),
        *exhaustive(("int8", 32), ("int8", 128), ("int4", 64), ("int4", 128)),
    ],
)
def test_exact_network_is_equal_bit_for_bit(weights, group, tmp_path, open_session):
    """Every logit of every step equals that of the reference and of ``dot``: nothing rounds, in any order of a sum."""
    ids = np.random.Generator(np.random.PCG64(1)).permutation(96)[:64]
    with Model.open(write_exact(tmp_path / "m", weights, group)) as model:
        expected = Reference(model, np.float32).logits(ids)
        assert np.abs(expected - Reference(model, np.float64).logits(ids)).max() < 1e-6, "the network is not exact"
        assert len(set(expected.argmax(-1))) > 20, "the network says nothing"
        for contraction in ("reduce", "dot"):
            session = open_session(model, weights=weights if weights in DENSE else "stored", contraction=contraction)
            assert np.array_equal(np.stack([session.decode(i, "logits") for i in ids]), expected), contraction


# ***** the trained checkpoint *****


@pytest.fixture(scope="module", params=["f16", "int4", *exhaustive("f32", "bf16", "int8")])
def trained(request, tiny, tmp_path_factory) -> Iterator[tuple[Model, str, Model]]:
    """A checkpoint, the weight format to run it in, and a checkpoint whose f32 weights are these, dequantized on the host."""
    weights, folder = request.param, tmp_path_factory.mktemp(request.param) / "m"
    if weights.startswith("int"):
        quantize(tiny, folder, int(weights.removeprefix("int")), 64)
        with Model.open(folder) as model:
            yield model, "stored", model
    else:
        tensors = {name: widen(tiny.checkpoint.stored(name)) for name in tiny.checkpoint.names()}
        for name, values in tensors.items():
            if is_projection(name) and values.ndim == 2:
                tensors[name] = widen(DENSE[weights].pack(name, values)["weight"])
        folder.mkdir()
        save_file(tensors, folder / SINGLE_FILE)
        shutil.copyfile(TINY_LLAMA / "config.json", folder / "config.json")
        with Model.open(folder) as model:
            yield tiny, weights, model


def test_decoded_tokens_and_logits_are_those_of_the_weights_on_the_host(trained, oracle, prompts, open_session):
    """``reduce`` against ``dot`` in every format, and the logits of a decoded prompt against f32."""
    model, weights, on_host = trained
    reduced, dotted = (open_session(model, weights=weights, contraction=each, capacity=512) for each in ("reduce", "dot"))
    for name, prompt in prompts.items():
        tokens = [list(session.generate(prompt["ids"], 24, stop=())) for session in (reduced, dotted)]
        assert tokens[0] == tokens[1], name
    ids = oracle.prompts["a full bucket"]["ids"]
    reduced.reset()
    found = np.stack([reduced.decode(i, "logits") for i in ids])
    expected = open_session(on_host, weights="f32", contraction="dot", capacity=512).logits(ids)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-4)


# ***** integer *****


def rounded(x: np.ndarray, group: int) -> tuple[np.ndarray, np.ndarray]:
    """float64: ``x`` by group in steps of its greatest magnitude over 127, to the nearest and ties to even; and the steps."""
    grouped = x.reshape(-1, group)
    step = np.abs(grouped).max(1) * np.float32(1 / 127)
    with np.errstate(all="ignore"):
        steps = grouped * (np.float32(1) / step)[:, None]
        return np.nan_to_num(np.rint(steps)).astype(np.float64), step.astype(np.float64)


def integer_product(weights: Affine, planes: dict[str, np.ndarray], x: np.ndarray) -> np.ndarray:
    """The definition: sum over groups of step (scale (sum q xq) + bias (sum xq))."""
    q, scales, biases = codes(weights, planes)
    xq, step = rounded(x, weights.group)
    return (step * (scales * (q * xq).sum(2) + biases * xq.sum(1))).sum(1)


@pytest.mark.parametrize("count", [2, *exhaustive(1)])
@pytest.mark.parametrize("weights", PACKED, ids=called)
def test_integer_product_is_its_definition(weights, count, cache_dir):
    """With groups that differ by six orders of magnitude, and one of zeros."""
    draw = np.random.Generator(np.random.PCG64(0))
    matrices = [weights.pack("w", draw.standard_normal((48, 256), np.float32)) for _ in range(count)]
    x = draw.standard_normal(256, np.float32) * np.repeat(10.0 ** draw.integers(-3, 4, 256 // 32), 32).astype(np.float32)
    x[128:][: weights.group] = 0
    for y, planes in zip(products(weights, matrices, x, "integer", cache_dir), matrices, strict=True):
        expected = integer_product(weights, planes, x)
        np.testing.assert_allclose(y, expected, rtol=0, atol=1e-5 * np.abs(expected).max())
        unrounded = widen(weights.unpack("w", planes)).astype(np.float64) @ x
        assert np.abs(y - unrounded).max() > 1e-4 * np.abs(expected).max(), "nothing was rounded"


@pytest.mark.parametrize("rows", [3, *exhaustive(4, 32)])
@pytest.mark.parametrize("weights", PACKED, ids=called)
def test_integer_products_of_several_rows_are_those_of_single_rows(weights, rows, cache_dir):
    """Every row is rounded by its own steps."""
    draw = np.random.Generator(np.random.PCG64(0))
    planes = weights.pack("w", draw.standard_normal((48, 256), np.float32))
    x = draw.standard_normal((rows, 256), np.float32) * 10.0 ** np.arange(rows, dtype=np.float32)[:, None]
    (y,) = products(weights, [planes], x, "integer", cache_dir)
    for row, found in zip(x, y, strict=True):
        expected = integer_product(weights, planes, row)
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5 * np.abs(expected).max())


@pytest.mark.parametrize("weights", PACKED, ids=called)
def test_activations_are_rounded_to_the_nearest_with_ties_to_even(weights, cache_dir):
    """Inputs are halves with a step of one and weights are integers, so that nothing else rounds."""
    draw = np.random.Generator(np.random.PCG64(0))
    planes = whole_planes(weights, draw, 48, 256)
    x = (draw.integers(-60, 60, 256) + 0.5).astype(np.float32)
    x[:: weights.group] = draw.choice((-127, 127), 256 // weights.group)
    q, scales, biases = codes(weights, planes)
    below = np.floor(x)
    nearest = np.where(x == below, x, below + below % 2)  # of a half the even neighbour
    grouped = (48, -1, weights.group)
    expected = (q * nearest.reshape(grouped[1:])).sum(2) * scales + biases * nearest.reshape(grouped[1:]).sum(1)
    (y,) = products(weights, [planes], x, "integer", cache_dir)
    assert np.array_equal(y, expected.sum(1))


@pytest.mark.parametrize("weights", [Affine(8), Affine(4, 32, BF16)], ids=called)
@pytest.mark.parametrize(("value", "expected"), [(0.0, 0.0), (-0.0, 0.0), (1e-42, 0.0), (np.nan, np.nan), (np.inf, np.nan)])
def test_integer_product_of_zeros_and_of_values_that_are_not_finite(value, expected, weights, cache_dir):
    """Zeros give zeros, and NaN does not become a number."""
    planes = weights.pack("w", np.random.Generator(np.random.PCG64(0)).standard_normal((48, 256), np.float32))
    x = np.zeros(256, np.float32)
    x[5] = value
    (y,) = products(weights, [planes], x, "integer", cache_dir)
    if np.isnan(expected):
        assert not np.isfinite(y).any()
    else:
        np.testing.assert_allclose(y, np.full(48, expected), rtol=0, atol=1e-40)


@pytest.mark.parametrize("weights", DENSE.values(), ids=called)
def test_dense_formats_are_written_as_in_reduce(weights):
    texts = {name: linear(weights, find_contraction(name), 48, 64) for name in ("integer", "reduce", "dot")}
    assert texts["integer"] == texts["reduce"] != texts["dot"]


@pytest.mark.parametrize("bits", [8, *exhaustive(4)])
@pytest.mark.parametrize("kernels", ["auto", "off"])
def test_perplexity_of_integer_products_is_near_that_of_float_ones(kernels, bits, tiny, tmp_path, open_session):
    """Decoded step by step, and by prefill; a chapter that the model has not seen."""
    quantize(tiny, tmp_path / "packed", bits, 64)
    with Model.open(tmp_path / "packed") as model:
        ids = model.encode(heldout_documents()[3])[:256]
        nats = {}
        for contraction in ("dot", "integer"):
            session = open_session(model, weights="stored", contraction=contraction, kernels=kernels, capacity=256)
            logits = np.stack([session.decode(i, "logits") for i in ids[:-1]]).astype(np.float64)
            nats[contraction] = cross_entropy(logits, ids[1:]) / len(ids[1:])
        session.reset()
        nats["prefill"] = cross_entropy(session.logits(ids[:-1]).astype(np.float64), ids[1:]) / len(ids[1:])
    for way in ("integer", "prefill"):
        assert 0 < abs(np.exp(nats[way] - nats["dot"]) - 1) < 0.01


# ***** whole graphs *****


@pytest.mark.parametrize("contraction", ["reduce", "integer"])
@pytest.mark.parametrize("weights", [*DENSE.values(), Affine(4), Affine(8)], ids=called)
def test_a_step_has_no_contraction_for_iree_and_a_prefill_with_dense_weights_has(weights, contraction, tiny):
    layout = GraphSpec(tiny.config, uniform(weights, weights), 64, 64, find_contraction(contraction).on("llvm-cpu"))
    assert not decode(layout).operations()["dot_general"]
    of_attention, of_weights = 2 * tiny.config.L, 5 * tiny.config.L + 1
    expected = of_attention + (0 if isinstance(weights, Affine) else of_weights)
    assert prefill(layout, 32, "logits").operations()["dot_general"] == expected
