"""Bad folders given to the command line: status 2 and one line that names the folder's tensor or key.

Bad bytes in one file are in ``test_checkpoint.py``, a bad index or set of shards in ``test_sharding.py``, a bad config alone in
``test_config.py``.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from tests.support.checkpoints import FAMILIES, write_model
from tests.support.timeouts import no_hang
from xlaspike.checkpoints.checkpoint import SINGLE_FILE
from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.quantize import quantize
from xlaspike.checkpoints.summary import summarize
from xlaspike.cli.main import main

Edit = Callable[[dict[str, np.ndarray], dict], object]
KINDS = ("float", "packed")
LAYER = "model.layers.1"
Q, UP, NORM, EMBEDDING = (
    f"{LAYER}.self_attn.q_proj", f"{LAYER}.mlp.up_proj", "model.norm.weight", "model.embed_tokens.weight"
)  # fmt: skip


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A float32 model, and one in int4, groups of 32, float16 metadata."""
    folder = tmp_path_factory.mktemp("sound")
    write_model(folder / "float", tie_word_embeddings=False)
    with Model.open(write_model(folder / "f16", dtype="f16", tie_word_embeddings=False)) as model:
        quantize(model, folder / "packed", 4, 32)
    return {kind: folder / kind for kind in KINDS}


def edited(source: Path, out: Path, edit: Edit) -> Path:
    tensors, config = load_file(source / SINGLE_FILE), json.loads((source / "config.json").read_text())
    edit(tensors, config)
    out.mkdir()
    save_file(tensors, out / SINGLE_FILE)
    (out / "config.json").write_text(json.dumps(config))
    return out


QW, QS, QB, UW = f"{Q}.weight", f"{Q}.scales", f"{Q}.biases", f"{UP}.weight"


def said(tensor: str, expected: str, found: str) -> str:
    return f"tensor '{tensor}': expected {expected}, found {found}"


def lacks(tensor: str) -> str:
    return f"expected a tensor '{tensor}', found none"


# ***** edits *****


def cast(name: str, dtype: type) -> Edit:
    return lambda t, c: t.update({name: np.nan_to_num(t[name]).astype(dtype)})


def shaped(name: str, *shape: int) -> Edit:
    return lambda t, c: t.update({name: np.zeros(shape, t[name].dtype)})


def put(name: str, value: float) -> Edit:
    """``value`` as the last element of tensor ``name``."""

    def edit(tensors: dict, config: dict) -> None:
        tensors[name] = tensors[name].copy()
        tensors[name].flat[-1] = value

    return edit


def without(*names: str) -> Edit:
    return lambda t, c: [t.pop(name) for name in names]


def extra(name: str, *shape: int) -> Edit:
    return lambda t, c: t.update({name: np.zeros(shape, np.float32)})


def key(name: str, value: object) -> Edit:
    return lambda t, c: c.update({name: value})


def packing(**values: object) -> Edit:
    """These values of ``quantization``, under both of its keys."""
    return lambda t, c: [c.update({name: c.get(name, {}) | values}) for name in ("quantization", "quantization_config")]


def override(module: str, value: object) -> Edit:
    return packing(**{module: value})


def both(*edits: Edit) -> Edit:
    return lambda t, c: [edit(t, c) for edit in edits]


# ***** refusals *****

FLOAT = "BF16 or F16 or F32"
DENSE = "F32, F16, BF16"
PLAIN = "expected no tensor beyond 2 layers of a plain llama, found one that would change the computation"
OWN = f"config.json: quantization: '{Q}'"
BITS = "config.json: quantization: expected bits 4 or 8, found"
GROUP = "config.json: quantization: expected group size 32 or 64 or 128, found"
AFFINE = "config.json: quantization_config: quant_method: expected MLX's affine quantization, which has no quant_method, found"
F16_RANGE = "magnitudes up to 65504 for f16"
FINITE = "scales and biases that give finite weights"
# The kind of folder, what is done to it, the weights asked for, and what is said.
REFUSED: dict[str, tuple[str, Edit, str, str]] = {
    # element types
    "matrix of f64": ("float", cast(QW, np.float64), "f32", said(QW, DENSE, "F64")),
    "matrix of i8": ("float", cast(QW, np.int8), "f32", said(QW, DENSE, "I8")),
    "matrix of i64": ("float", cast(QW, np.int64), "f32", said(QW, DENSE, "I64")),
    "matrix of bool": ("float", cast(QW, np.bool_), "f32", said(QW, DENSE, "BOOL")),
    "matrix of u8": ("float", cast(QW, np.uint8), "f32", said(QW, DENSE, "U8")),
    "embedding of i32": ("float", cast(EMBEDDING, np.int32), "f32", said(EMBEDDING, DENSE, "I32")),
    "head of u16": ("float", cast("lm_head.weight", np.uint16), "f32", said("lm_head.weight", DENSE, "U16")),
    "norm of f64": ("float", cast(NORM, np.float64), "f32", said(NORM, f"{FLOAT} [64]", "F64 [64]")),
    "norm of u32": ("float", cast(NORM, np.uint32), "f32", said(NORM, f"{FLOAT} [64]", "U32 [64]")),
    # ranks and sizes
    "matrix of rank 1": ("float", shaped(QW, 4096), "f32", said(QW, "F32 [64, 64]", "F32 [4096]")),
    "matrix of rank 3": ("float", shaped(QW, 4, 16, 64), "f32", said(QW, "F32 [64, 64]", "F32 [4, 16, 64]")),
    "matrix of rank 0": ("float", shaped(QW), "f32", said(QW, "F32 [64, 64]", "F32 []")),
    "matrix of no rows": ("float", shaped(QW, 0, 64), "f32", said(QW, "F32 [64, 64]", "F32 [0, 64]")),
    "matrix on its side": ("float", shaped(UW, 64, 128), "f32", said(UW, "F32 [128, 64]", "F32 [64, 128]")),
    "a row more": ("float", shaped(UW, 129, 64), "f32", said(UW, "F32 [128, 64]", "F32 [129, 64]")),
    "norm of rank 2": ("float", shaped(NORM, 1, 64), "f32", said(NORM, f"{FLOAT} [64]", "F32 [1, 64]")),
    "norm of rank 0": ("float", shaped(NORM), "f32", said(NORM, f"{FLOAT} [64]", "F32 []")),
    "norm one short": ("float", shaped(NORM, 63), "f32", said(NORM, f"{FLOAT} [64]", "F32 [63]")),
    # config against tensors
    "a word more": ("float", key("vocab_size", 97), "f32", said(EMBEDDING, "F32 [97, 64]", "F32 [96, 64]")),
    "a word less": ("float", key("vocab_size", 95), "f32", said(EMBEDDING, "F32 [95, 64]", "F32 [96, 64]")),
    "hidden doubled": ("float", key("hidden_size", 128), "f32", said(EMBEDDING, "F32 [96, 128]", "F32 [96, 64]")),
    "heads doubled": (
        "float", key("num_attention_heads", 8), "f32",
        "q_proj.weight': expected F32 [128, 64], found F32 [64, 64]",
    ),
    "key heads doubled": (
        "float", key("num_key_value_heads", 4), "f32",
        "k_proj.weight': expected F32 [64, 64], found F32 [32, 64]",
    ),
    "heads halved in width": ("float", key("head_dim", 8), "f32", "q_proj.weight': expected F32 [32, 64], found F32 [64, 64]"),
    "feed-forward doubled": (
        "float", key("intermediate_size", 256), "f32",
        "gate_proj.weight': expected F32 [256, 64], found F32 [128, 64]",
    ),
    "a layer more": (
        "float", key("num_hidden_layers", 3), "f32",
        "config.json: num_hidden_layers: expected 2, because the checkpoint has no model.layers.2.",
    ),
    "a layer less": (
        "float", key("num_hidden_layers", 1), "f32",
        f"tensor '{LAYER}.input_layernorm.weight': expected no tensor beyond 1 layers",
    ),
    "tied with another head": (
        "float", key("tie_word_embeddings", True), "f32",
        "tie_word_embeddings: expected lm_head.weight equal to model.embed_tokens.weight",
    ),
    "untied without a head": (
        "float", without("lm_head.weight"), "f32",
        "tie_word_embeddings: expected true without lm_head.weight, found false",
    ),
    "attention without its biases": (
        "float", key("attention_bias", True), "f32", lacks("model.layers.0.self_attn.q_proj.bias")
    ),
    "Qwen2 without biases": ("float", key("model_type", "qwen2"), "f32", lacks("model.layers.0.self_attn.q_proj.bias")),
    "Qwen3 without norms": ("float", key("model_type", "qwen3"), "f32", lacks("model.layers.0.self_attn.q_norm.weight")),
    "Qwen3 without head norms": ("float", key("model_type", "qwen3"), "f32", lacks("model.layers.0.self_attn.q_norm.weight")),
    # tensors too few and too many
    "no embedding": ("float", without(EMBEDDING), "f32", lacks(EMBEDDING)),
    "no last norm": ("float", without(NORM), "f32", lacks(NORM)),
    "no projection in a layer": ("float", without(UW), "f32", lacks(UW)),
    "a fused projection": ("float", extra(f"{LAYER}.self_attn.qkv_proj.weight", 128, 64), "f32", f"qkv_proj.weight': {PLAIN}"),
    "a bias": ("float", extra(f"{Q}.bias", 64), "f32", f"tensor '{Q}.bias': {PLAIN}"),
    "a norm of queries": ("float", extra(f"{LAYER}.self_attn.q_norm.weight", 16), "f32", f"q_norm.weight': {PLAIN}"),
    "experts": ("float", extra(f"{LAYER}.mlp.experts.0.up_proj.weight", 128, 64), "f32", f"up_proj.weight': {PLAIN}"),
    "a router": ("float", extra(f"{LAYER}.mlp.gate.weight", 8, 64), "f32", f"'{LAYER}.mlp.gate.weight': {PLAIN}"),
    "a low-rank adapter": ("float", extra(f"{Q}.lora_A.weight", 8, 64), "f32", f"'{Q}.lora_A.weight': {PLAIN}"),
    "a head's bias": ("float", extra("lm_head.bias", 96), "f32", f"tensor 'lm_head.bias': {PLAIN}"),
    "a name that writes to the terminal": ("float", extra("model.\x1b[2J\n", 1), "f32", rf"tensor 'model.\x1b[2J\n': {PLAIN}"),
    # planes
    "packed without scales": ("packed", without(QS), "stored", lacks(QS)),
    "packed without biases": ("packed", without(QB), "stored", lacks(QB)),
    "packed without quantization": (
        "packed", lambda t, c: (c.pop("quantization"), c.pop("quantization_config")), "stored",
        "tensor 'model.embed_tokens.weight': expected bits and group_size under quantization in config.json",
    ),
    "scales without a packed weight": (
        "float", both(extra(QS, 64, 2), packing(bits=4, group_size=32)), "f32", f"tensor '{Q}.scales': {PLAIN}"
    ),
    "words of i32": ("packed", lambda t, c: t.update({QW: t[QW].view(np.int32)}), "stored", said(QW, DENSE, "I32")),
    "metadata of f64": ("packed", both(cast(QS, np.float64), cast(QB, np.float64)), "stored", said(QS, DENSE, "F64")),
    "metadata of u8": ("packed", cast(QS, np.uint8), "stored", said(QS, DENSE, "U8")),
    "scales and biases of two types": ("packed", cast(QS, np.float32), "stored", said(QB, "F32 [64, 2]", "F16 [64, 2]")),
    "scales of rank 1": ("packed", shaped(QS, 128), "stored", said(QS, "F16 [64, 2]", "F16 [128]")),
    "biases of fewer groups": ("packed", shaped(QB, 64, 1), "stored", said(QB, "F16 [64, 2]", "F16 [64, 1]")),
    "bits against the width": (
        "packed", override(Q, {"bits": 8, "group_size": 32}), "stored",
        said(QW, "U32 [64, 16]", "U32 [64, 8] (bits 8 and group_size 32 under quantization in config.json)"),
    ),
    "group against the width": (
        "packed", override(Q, {"bits": 4, "group_size": 64}), "stored",
        said(QS, "F16 [64, 1]", "F16 [64, 2] (bits 4 and group_size 64 under quantization in config.json)"),
    ),
    "group that does not divide": (
        "packed", override(Q, {"bits": 4, "group_size": 128}), "stored",
        f"{Q}: int4: expected an input dimension that 128 divides, found 64",
    ),
    "packed and said not to be": (
        "packed", override(Q, False), "stored",
        f"tensor '{Q}.weight': expected bits and group_size under quantization",
    ),
    # quantization
    "3 bits": ("packed", packing(bits=3), "stored", f"{BITS} 3"),
    "2 bits": ("packed", packing(bits=2), "stored", f"{BITS} 2"),
    "6 bits": ("packed", packing(bits=6), "stored", f"{BITS} 6"),
    "bits a string": ("packed", packing(bits="4"), "stored", f"{BITS} '4'"),
    "bits a float": ("packed", packing(bits=4.0), "stored", f"{BITS} 4.0"),
    "group of 16": ("packed", packing(group_size=16), "stored", f"{GROUP} 16"),
    "group of 0": ("packed", packing(group_size=0), "stored", f"{GROUP} 0"),
    "group of -1": ("packed", packing(group_size=-1), "stored", f"{GROUP} -1"),
    "mxfp4": ("packed", packing(mode="mxfp4"), "stored", "config.json: quantization: mode: expected affine, found 'mxfp4'"),
    "nvfp4": ("packed", packing(mode="nvfp4"), "stored", "config.json: quantization: mode: expected affine, found 'nvfp4'"),
    "mxfp8 in one matrix": ("packed", override(Q, {"mode": "mxfp8"}), "stored", f"{OWN}: mode: expected affine, found 'mxfp8'"),
    "5 bits in one matrix": ("packed", override(Q, {"bits": 5}), "stored", f"{OWN}: expected bits 4 or 8, found 5"),
    "an override that is a number": (
        "packed", override(Q, 8), "stored",
        f"config.json: quantization: {Q}: expected an object, true or false, found 8",
    ),
    "an override that is null": (
        "packed", override(Q, None), "stored",
        f"config.json: quantization: {Q}: expected an object, true or false, found None",
    ),
    "quantization a list": (
        "packed", key("quantization", [4, 32]), "stored",
        "config.json: quantization: expected an object, found [4, 32]",
    ),
    "quantization a number": (
        "packed", key("quantization_config", 4), "stored",
        "config.json: quantization_config: expected an object, found 4",
    ),
    "two that differ": (
        "packed", key("quantization", {"bits": 8, "group_size": 32}), "stored",
        "config.json: quantization_config: expected the same as quantization",
    ),
    "AWQ": ("float", key("quantization_config", {"quant_method": "awq", "bits": 4}), "f32", f"{AFFINE} 'awq'"),
    "GPTQ": ("float", key("quantization_config", {"quant_method": "gptq", "bits": 4}), "f32", f"{AFFINE} 'gptq'"),
    "bitsandbytes": ("float", key("quantization_config", {"quant_method": "bitsandbytes"}), "f32", f"{AFFINE} 'bitsandbytes'"),
    "fp8": ("float", key("quantization_config", {"quant_method": "fp8"}), "f32", f"{AFFINE} 'fp8'"),
    "compressed tensors": (
        "float", key("quantization_config", {"quant_method": "compressed-tensors"}), "f32",
        f"{AFFINE} 'compressed-tensors'",
    ),
    # values
    "scale NaN": ("packed", put(QS, np.nan), "stored", said(QW, FINITE, "scale nan")),
    "scale infinite, dequantized": ("packed", put(QS, np.inf), "f32", said(QW, FINITE, "scale inf")),
    "bias infinite": ("packed", put(QB, -np.inf), "stored", "and bias -inf in row 63"),
    "beyond f16": ("float", put(UW, 65505.0), "f16", said(UW, F16_RANGE, "65505")),
    "beyond f16, below": ("float", put(UW, -7e4), "f16", said(UW, F16_RANGE, "70000")),
    "infinite for f16": ("float", put(UW, np.inf), "f16", said(UW, F16_RANGE, "inf")),
    "NaN for f16": ("float", put(UW, np.nan), "f16", said(UW, F16_RANGE, "nan")),
    "dequantized beyond f16": ("packed", put(QB, 65504.0), "f16", f"tensor '{QW}': expected {F16_RANGE}, found"),
    "NaN for int4": ("float", put(UW, np.nan), "int4", f"tensor '{UP}.weight': expected finite weights"),
    "infinite for int8": ("float", put(UW, np.inf), "int8", f"tensor '{UP}.weight': expected finite weights"),
    "rows that no group divides": (
        "float", both(key("intermediate_size", 96), *(shaped(f"model.layers.{i}.mlp.{m}_proj.weight", *s) for i in range(2)
                      for m, s in (("gate", (96, 64)), ("up", (96, 64)), ("down", (64, 96))))), "int4",
        "model.layers.0.mlp.down_proj: int4: expected an input dimension that 64 divides, found 96",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_bad_checkpoint_is_one_line_and_status_2(case: str, sound, tmp_path: Path, cache_dir: Path, capsys):
    kind, edit, weights, expected = REFUSED[case]
    folder = edited(sound[kind], tmp_path / "m", edit)
    before = sorted(tmp_path.rglob("*"))
    words = ["generate", "--model", folder, "--prompt-ids", "5,6", "--weights", weights, "--cache-dir", cache_dir]
    with no_hang():
        status = main([str(word) for word in [*words, "--threads", 2]])
    out, err = capsys.readouterr()
    assert (status, out) == (2, "")
    assert err.startswith(("error: model.layers.", f"error: {folder}")) and err.count("\n") == 1
    assert expected in err and "expected" in err and "found" in err
    assert err.removesuffix("\n").isprintable() and len(err) < 500 + len(str(folder))
    assert sorted(tmp_path.rglob("*")) == before


# ***** what is legal *****

LEGAL: dict[str, tuple[str, Edit, str]] = {
    "float weights under quantization": ("float", packing(bits=4, group_size=32), "f32"),
    "a packed model with one float matrix": (
        "packed", both(without(f"{Q}.weight", f"{Q}.scales", f"{Q}.biases"), extra(f"{Q}.weight", 64, 64)), "stored"
    ),
    "scale 0": ("packed", put(f"{Q}.scales", 0.0), "stored"),
    "scale negative": ("packed", put(f"{Q}.scales", -0.5), "stored"),
    "scale subnormal": ("packed", put(f"{Q}.scales", 2.0**-24), "stored"),
    "f16's largest": ("float", put(f"{UP}.weight", 65504.0), "f16"),
    "metadata of f32": ("packed", both(cast(f"{Q}.scales", np.float32), cast(f"{Q}.biases", np.float32)), "stored"),
    "norms of f16": ("float", cast(NORM, np.float16), "f32"),
    "tied, with the same head": (
        "float", lambda t, c: (t.update({"lm_head.weight": t[EMBEDDING]}), c.update(tie_word_embeddings=True)),
        "f32",
    ),
    "true as an override": ("packed", override(Q, True), "stored"),
    "an override of a matrix that is not there": ("packed", override("vision.proj", {"bits": 8}), "stored"),
    "rotary frequencies": ("float", extra(f"{LAYER}.self_attn.rotary_emb.inv_freq", 8), "f32"),
}  # fmt: skip


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("case", LEGAL)
def test_legal_oddity_runs(case: str, sound, tmp_path: Path, open_session):
    kind, edit, weights = LEGAL[case]
    with Model.open(edited(sound[kind], tmp_path / "m", edit)) as model:
        assert summarize(model)["supports"][weights] is True
        assert np.isfinite(open_session(model, weights=weights).decode(5, "logits")).all()


# ***** how inspect reports them *****


def test_inspect_says_why_a_format_does_not_run(sound, tmp_path: Path):
    _, edit, _, reason = REFUSED["rows that no group divides"]
    with Model.open(edited(sound["float"], tmp_path / "m", edit)) as model:
        about = summarize(model)
    assert {weights for weights, said in about["supports"].items() if said is True} == {"stored", "f32", "f16", "bf16"}
    assert about["supports"]["int4"] == reason and about["memory"]["int4"] is None


def test_inspect_says_what_every_format_lacks(sound, tmp_path: Path):
    _, edit, _, reason = REFUSED["no projection in a layer"]
    with Model.open(edited(sound["float"], tmp_path / "m", edit)) as model:
        assert all(reason in said for said in summarize(model)["supports"].values())


@pytest.mark.parametrize("dtype", ["f32", "bf16", "f16"])
def test_inspect_reads_no_weight(dtype: str, tmp_path: Path, monkeypatch):
    """Values are checked at load: a checkpoint may be larger than memory, and a summary must be quick."""
    folder = write_model(tmp_path / "m", dtype=dtype, **FAMILIES["phi3"])
    with Model.open(folder) as model:
        for name in ("stored", "f32", "load", "same"):
            monkeypatch.delattr(f"xlaspike.checkpoints.checkpoint.Checkpoint.{name}")
        monkeypatch.delattr("xlaspike.checkpoints.safetensors_file.Shard.bytes")
        assert summarize(model)["supports"]["f16"] is True
