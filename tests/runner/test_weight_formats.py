"""Weight formats on a device against the host and MLX: conversions and matmuls bit for bit, then whole models."""

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

from tests.support.checkpoints import write_model
from tests.support.marks import exhaustive
from xlaspike.checkpoints.model import Model
from xlaspike.dtypes import BF16, BY_NUMPY, F16, F32, UI32, widen
from xlaspike.emitter import Builder, Value, find_contraction, module_text
from xlaspike.emitter.contractions.dequantize import dequantized
from xlaspike.errors import XlaspikeError
from xlaspike.measure.reference import Reference
from xlaspike.packers import mlx
from xlaspike.packers.affine import Affine
from xlaspike.packers.by_name import resolve
from xlaspike.packers.dense import DENSE
from xlaspike.runner.compiler import compile_text
from xlaspike.runner.devices import open_device

MLX = Path(__file__).parents[1] / "fixtures" / "mlx"
PACKED = load_file(MLX / "quantize.safetensors")
CASES = [name.removesuffix(".scales") for name in PACKED if name.endswith(".scales")]
USUAL = ("f16.4.64", "f16.8.32", "bf16.4.32", "bf16.8.64", "f32.4.128", "f32.8.64")


def run(build, *arrays: np.ndarray, cache_dir) -> np.ndarray:
    """The result of a graph over ``arrays``, on the CPU."""
    device, b = open_device("local-sync"), Builder()
    args = [Value(f"%a{i}", BY_NUMPY[a.dtype], a.shape) for i, a in enumerate(arrays)]
    result = build(b, *args)
    function = device.load(compile_text(module_text("m", args, [result], b.lines), cache_dir=cache_dir))
    return device.download(function([device.upload(a) for a in arrays])[0], result.element)


# ***** bits *****


@pytest.mark.parametrize("element", [F16, BF16])
def test_every_pattern_widens_alike_in_the_graph_and_on_the_host(element, cache_dir):
    every = np.arange(65536, dtype=np.uint16).view(element.numpy)
    found, expected = run(lambda b, x: b.convert(x, F32), every, cache_dir=cache_dir), widen(every)
    number = ~np.isnan(expected)
    assert np.array_equal(found[number].view(np.uint32), expected[number].view(np.uint32))
    assert np.isnan(found[~number]).all() and (~number).sum() > 100


@pytest.mark.parametrize("element", [F16, BF16])
def test_narrowing_rounds_alike_in_the_graph_and_on_the_host(element, cache_dir):
    """Every finite 16-bit value, the midpoint above each, and both neighbours of the midpoint."""
    every = np.arange(65536, dtype=np.uint16).view(element.numpy)
    exact = widen(every[np.isfinite(widen(every))])
    middle = (exact.astype(np.float64) + np.nextafter(widen(exact.astype(element.numpy)), np.inf).astype(np.float64)) / 2
    middle = middle.astype(np.float32)
    values = np.concatenate(
        [exact, middle, np.nextafter(middle, np.float32(np.inf)), np.nextafter(middle, np.float32(-np.inf))]
    )
    found = run(lambda b, x: b.convert(x, element), values, cache_dir=cache_dir)
    with np.errstate(over="ignore"):
        expected = values.astype(element.numpy)
    assert np.array_equal(found.view(np.uint16), expected.view(np.uint16))


@pytest.mark.parametrize("case", [*USUAL, *exhaustive(*(case for case in CASES if case not in USUAL))])
def test_dequantization_in_the_graph_equals_the_hosts_and_mlxs(case, cache_dir):
    """Bit for bit with f16 and bf16 metadata, which leave one rounding; with f32 metadata a fused multiply-add may differ."""
    dtype, bits, group = case.split(".")
    words, scales, biases = (PACKED[f"{case}.{part}"] for part in mlx.Packed._fields)
    weights = Affine(int(bits), int(group), BY_NUMPY[scales.dtype])

    def build(b, *planes):
        return dequantized(b, weights, dict(zip(mlx.Packed._fields, planes, strict=True)))

    found = run(build, words, scales, biases, cache_dir=cache_dir)
    host = mlx.dequantize(words, scales, biases, weights.bits, weights.group)
    assert np.array_equal(host, PACKED[f"{case}.dequantized"])
    if dtype == "f32":
        np.testing.assert_allclose(found, host, rtol=3e-7, atol=np.abs(widen(biases)).max() * 1.2e-7)
    else:
        assert np.array_equal(found.view(np.uint32), host.view(np.uint32))


@pytest.mark.parametrize("rows", [None, 5])
@pytest.mark.parametrize("weights", [*DENSE.values(), Affine(4, 32), Affine(8, 64, BF16)], ids=lambda weights: weights.name)
def test_dot_of_integers_is_exact(weights, rows, cache_dir):
    """Integers below 8 and their sums are exact in every format, so that a wrong lane, group or transpose is detected."""
    draw = np.random.Generator(np.random.PCG64(0))
    weight = draw.integers(0, 8, (48, 128)).astype(np.float32)
    weight[:, ::32], weight[:, 1::32] = 0, 15 if weights.name == "int4" else 255  # so that the scale of every group is 1
    x = draw.integers(-4, 5, (128,) if rows is None else (rows, 128)).astype(np.float32)
    planes = weights.pack("w", weight)
    assert np.array_equal(widen(weights.unpack("w", planes)), weight)

    def build(b, x, *values):
        (y,) = find_contraction("dot").matmuls(b, weights, [dict(zip(planes, values, strict=True))], x)
        return y

    assert np.array_equal(run(build, x, *planes.values(), cache_dir=cache_dir), x @ weight.T)


@pytest.mark.parametrize("weights", [DENSE["f32"], DENSE["f16"], DENSE["bf16"]], ids=lambda weights: weights.name)
def test_demoted_rounds_activations_and_accumulates_in_f32(weights, cache_dir):
    draw = np.random.Generator(np.random.PCG64(0))
    narrow = F16 if weights.element is F32 else weights.element
    weight, x = draw.standard_normal((16, 256), np.float32), draw.standard_normal(256, np.float32)
    found = run(
        lambda b, x, w: find_contraction("demoted").matmuls(b, weights, [{"weight": w}], x)[0],
        x,
        weights.pack("w", weight)["weight"],
        cache_dir=cache_dir,
    )
    operands = (widen(a.astype(narrow.numpy)).astype(np.float64) for a in (weight, x))
    rounded = np.matmul(*operands)
    np.testing.assert_allclose(found, rounded, rtol=0, atol=2e-5)
    assert np.abs(found - weight.astype(np.float64) @ x).max() > 1e-3  # the rounding is there


# ***** whole models *****


@pytest.mark.parametrize("weights", ["int4", "int8"])
def test_packed_equals_dequantized_on_the_host(weights, tiny, oracle, prompts, open_session, tmp_path):
    """Tokens, and logits within 1e-4, of the same weights dequantized at load and run in f32."""
    from xlaspike.checkpoints.quantize import quantize

    quantize(tiny, tmp_path / "q", int(weights.removeprefix("int")), 64)
    with Model.open(tmp_path / "q") as model:
        packed = open_session(model, weights="stored", capacity=512)
        assert {type(arg.format) for arg in packed.program("decode", 1, "logits").graph.args if arg.plane} == {Affine}
        host = open_session(model, weights="f32", capacity=512)
        for prompt in prompts.values():
            assert list(packed.generate(prompt["ids"], 128, stop=())) == list(host.generate(prompt["ids"], 128, stop=()))
        ids = oracle.prompts["a full bucket"]["ids"]
        packed.reset(), host.reset()
        np.testing.assert_allclose(packed.logits(ids), host.logits(ids), rtol=0, atol=1e-4)


def test_f16_and_bf16_tokens_are_those_of_f32_where_the_margin_allows(tiny, prompts, open_session):
    """bf16 is exact, since the checkpoint stores it; f16 rounds, and may differ only where the margin is below its error."""
    for weights, exact in (("bf16", True), ("f16", False)):
        session = open_session(tiny, weights=weights, capacity=512)
        for prompt in prompts.values():
            tokens = list(session.generate(prompt["ids"], 128, stop=()))
            wrong = next((i for i, (a, b) in enumerate(zip(tokens, prompt["tokens"], strict=True)) if a != b), None)
            assert wrong is None or (not exact and prompt["margins"][wrong] < 0.02)


MLX_ORACLE = json.loads((MLX / "oracle.json").read_text())
MLX_LOGITS = load_file(MLX / "oracle.safetensors")


@pytest.mark.parametrize("weights", ["stored", *exhaustive("f32")])
@pytest.mark.parametrize("name", ["llama-4bit", "llama-mixed"])
def test_checkpoints_that_mlx_lm_wrote(name, weights, open_session):
    with Model.open(MLX / name) as model:
        session = open_session(model, weights=weights)
        packed = [arg for arg in session.program("decode", 1, "argmax").graph.args if isinstance(arg.format, Affine)]
        assert bool(packed) == (weights == "stored")
        for prompt in (prompt for prompt in MLX_ORACLE["prompts"] if prompt["model"] == name):
            session.reset()
            logits = session.logits(prompt["ids"])
            np.testing.assert_allclose(logits, MLX_LOGITS[f"{name}.{len(prompt['ids'])}"], rtol=0, atol=1e-3)
            assert list(session.generate(prompt["ids"], len(prompt["tokens"]), stop=())) == prompt["tokens"]


def test_mixed_checkpoint_keeps_each_matrix_as_stored():
    with Model.open(MLX / "llama-mixed") as model:
        assert model.stored_format("model.layers.0.self_attn.v_proj") == DENSE["bf16"]
        assert model.stored_format("model.layers.0.self_attn.q_proj") == Affine(4, 64, BF16)
        assert model.stored_format("model.layers.1.mlp.up_proj") == Affine(8, 64, BF16)
        assert model.stored_format("lm_head") == Affine(8, 32, BF16)


@pytest.mark.parametrize(
    ("embedding", "tied"),
    [
        ("f16", True), ("int4", True), ("int8", False),
        *exhaustive(("f32", True), ("bf16", True), ("int8", True)),
        *exhaustive(("f32", False), ("f16", False), ("bf16", False), ("int4", False)),
    ],
)  # fmt: skip
def test_embedding_and_head_in_every_format(embedding, tied, tmp_path, open_session):
    """Against the reference, on a checkpoint whose embedding and head are already rounded to the format."""
    folder = write_model(tmp_path / "m", tie_word_embeddings=tied)
    ids = np.random.Generator(np.random.PCG64(1)).integers(0, 96, 40).tolist()
    with Model.open(folder) as model:
        found = open_session(model, weights="f32", embedding=embedding).logits(ids)

        def edit(tensors):
            for name in ("model.embed_tokens.weight", "lm_head.weight"):
                if name in tensors:
                    weights = resolve(embedding, DENSE["f32"])
                    tensors[name] = widen(weights.unpack(name, weights.pack(name, tensors[name])))

    with Model.open(write_model(tmp_path / "rounded", tie_word_embeddings=tied, edit=edit)) as rounded:
        np.testing.assert_allclose(found, Reference(rounded, np.float32).logits(ids), rtol=0, atol=1e-4)


def test_memory_of_packed_projections_is_a_seventh_of_f32(tiny, open_session):
    """Sessions that differ only in the projections, measured at the allocator."""
    sizes = {w: open_session(tiny, weights=w, embedding="f32").resident_bytes for w in ("f32", "int4", "f16")}
    c = tiny.config
    projections = 4 * c.L * (2 * c.H * c.Nq * c.D + 2 * c.H * c.Nkv * c.D + 3 * c.H * c.F)
    rest = sizes["f32"] - projections
    assert (sizes["int4"] - rest) / projections <= 0.15
    assert (sizes["f16"] - rest) / projections == 0.5


@pytest.mark.parametrize("contraction", ["dot", "demoted"])
def test_dense_formats_dequantize_an_mlx_checkpoint_at_load(contraction, open_session):
    """The logits are MLX's, within the error of f16."""
    prompt = next(p for p in MLX_ORACLE["prompts"] if p["model"] == "llama-4bit" and len(p["ids"]) > 1)
    with Model.open(MLX / "llama-4bit") as model:
        session = open_session(model, weights="f16", contraction=contraction)
        assert not any(arg.element is UI32 for arg in session.program("decode", 1, "argmax").graph.args)
        session.reset()
        logits = MLX_LOGITS[f"llama-4bit.{len(prompt['ids'])}"]
        np.testing.assert_allclose(session.logits(prompt["ids"]), logits, rtol=0, atol=0.2)


@pytest.mark.parametrize("name", ["mlp.up_proj", "self_attn.k_proj"])
def test_demoting_refuses_what_f16_cannot_hold(tmp_path, open_session, name):
    def edit(tensors):
        tensors[f"model.layers.1.{name}.weight"][3, 5] = 1e5

    with Model.open(write_model(tmp_path / "m", edit=edit)) as model:
        open_session(model)
        with pytest.raises(XlaspikeError, match=rf"'model\.layers\.1\.{name}\.weight': expected magnitudes up to 65504"):
            open_session(model, contraction="demoted")


# ***** refusals *****


def both(config: dict, module: str, packing: object) -> None:
    """Sets the override of ``module`` under both keys, as MLX writes it."""
    config["quantization"][module] = config["quantization_config"][module] = packing


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (lambda t, c: t.pop("lm_head.scales"), "'lm_head.scales'"),
        (lambda t, c: t.pop("lm_head.biases"), "'lm_head.biases'"),
        (lambda t, c: (c.pop("quantization"), c.pop("quantization_config")), "expected bits and group_size under quantization"),
        (lambda t, c: both(c, "lm_head", {"group_size": 64, "bits": 8}), "'lm_head.scales': expected BF16 [256, 2]"),
        (lambda t, c: both(c, "lm_head", {"group_size": 32, "bits": 4}), "(bits 4 and group_size 32 under quantization in"),
        (lambda t, c: both(c, "lm_head", False), "'lm_head.weight': expected bits and group_size"),
        (lambda t, c: c["quantization"].update(bits=8), "quantization_config: expected the same as quantization"),
        (lambda t, c: t.update({"lm_head.scales": t["lm_head.scales"].astype(np.float32)}), "'lm_head.biases': expected F32"),
        (
            lambda t, c: t["lm_head.scales"].fill(np.nan),
            "expected scales and biases that give finite",
        ),
    ],
    ids=(
        "no scales",
        "no biases",
        "no quantization",
        "another group",
        "other bits",
        "false for a packed one",
        "two quantizations",
        "two types",
        "not a number",
    ),
)
def test_planes_that_do_not_match_are_named(edit, message, tmp_path, open_session):
    from safetensors.numpy import save_file

    tensors, config = (
        load_file(MLX / "llama-mixed" / "model.safetensors"),
        json.loads((MLX / "llama-mixed" / "config.json").read_text()),
    )
    edit(tensors, config)
    save_file(tensors, tmp_path / "model.safetensors")
    (tmp_path / "config.json").write_text(json.dumps(config))
    with pytest.raises(XlaspikeError) as caught, Model.open(tmp_path) as model:
        open_session(model, weights="stored")
    assert message in str(caught.value)
