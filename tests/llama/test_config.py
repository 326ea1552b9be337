"""``config.json``: both spellings give one config, and a key that these graphs would compute wrongly is refused."""

from __future__ import annotations

import json
import math
import os
import re
import tracemalloc
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.timeouts import no_hang
from xlaspike.errors import XlaspikeError
from xlaspike.files import MAX_BYTES, read_json_object
from xlaspike.llama.config import ModelConfig, Quantization, from_dict, token_ids
from xlaspike.llama.families import FAMILIES, Caps, Norms, Scales
from xlaspike.llama.rope import Rope
from xlaspike.llama.rope_config import with_older_rope
from xlaspike.llama.rope_scaling import SCALINGS, Dynamic, Linear, Llama3, LongRope, Yarn
from xlaspike.paths import TINY_LLAMA

LLAMA3 = {
    "factor": 32.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 8192,
    "rope_type": "llama3",
}
# Llama 3.2 1B as published: transformers 4's keys.
LLAMA_1B = {
    "architectures": ["LlamaForCausalLM"],
    "attention_bias": False,
    "attention_dropout": 0.0,
    "bos_token_id": 128000,
    "eos_token_id": [128001, 128008, 128009],
    "head_dim": 64,
    "hidden_act": "silu",
    "hidden_size": 2048,
    "initializer_range": 0.02,
    "intermediate_size": 8192,
    "max_position_embeddings": 131072,
    "mlp_bias": False,
    "model_type": "llama",
    "num_attention_heads": 32,
    "num_hidden_layers": 16,
    "num_key_value_heads": 8,
    "pretraining_tp": 1,
    "rms_norm_eps": 1e-05,
    "rope_scaling": LLAMA3,
    "rope_theta": 500000.0,
    "tie_word_embeddings": True,
    "torch_dtype": "bfloat16",
    "transformers_version": "4.45.0.dev0",
    "use_cache": True,
    "vocab_size": 128256,
}
EXPECTED = ModelConfig(
    model_type="llama", V=128256, H=2048, F=8192, L=16, Nq=32, Nkv=8, D=64, eps=1e-5,
    rope=Rope(500000.0, Llama3(32.0, 1.0, 4.0, 8192)), max_position=131072,
    tied=True, bos=128000, eos=(128001, 128008, 128009),
)  # fmt: skip
ABSENT = ...  # its repr, which names a test, is the same in every worker


def changed(**overrides: object) -> dict:
    """``LLAMA_1B`` with these keys, or without them where the value is ``ABSENT``."""
    return {key: value for key, value in (LLAMA_1B | overrides).items() if value is not ABSENT}


def refusal(values: dict) -> str:
    with pytest.raises(XlaspikeError) as refused:
        from_dict(values, "folder/config.json")
    message = str(refused.value)
    assert message.startswith("folder/config.json: ") and message.isprintable() and len(message) < 400
    assert "expected" in message and "found" in message
    return message


# ***** what is accepted *****


def test_llama_3_2_1b_is_read_from_its_file(tmp_path: Path):
    (tmp_path / "config.json").write_text(json.dumps(LLAMA_1B))
    assert ModelConfig.from_file(tmp_path / "config.json") == EXPECTED
    assert EXPECTED.group == 4


@pytest.mark.parametrize(
    "overrides",
    [
        {"rope_scaling": {**LLAMA3, "type": "llama3"}},
        {"rope_scaling": {"type": "llama3"} | {key: value for key, value in LLAMA3.items() if key != "rope_type"}},
        {"rope_theta": 500000},
        {"rope_theta": ABSENT, "rope_scaling": ABSENT, "rope_parameters": {**LLAMA3, "rope_theta": 500000.0}},
        {"rope_scaling": ABSENT, "rope_parameters": LLAMA3},
        {"rope_scaling": None, "rope_parameters": {**LLAMA3, "rope_theta": 500000.0}},
        {"rope_parameters": {**LLAMA3, "rope_theta": 500000.0}},
        {"rope_parameters": None},
        {"rope_parameters": {**LLAMA3, "rope_theta": 500000.0, "partial_rotary_factor": 1.0}},
    ],
)
def test_every_spelling_of_one_rope_is_one_config(overrides: dict):
    assert from_dict(changed(**overrides)) == EXPECTED


def test_the_small_model_has_both_spellings():
    """transformers reads one, and ``mlx_lm`` the other."""
    values = read_json_object(TINY_LLAMA / "config.json")
    older = {key: value for key, value in values.items() if key != "rope_parameters"}
    current = {key: value for key, value in values.items() if key not in ("rope_theta", "rope_scaling")}
    assert from_dict(older).rope == from_dict(current).rope != Rope(10000.0)
    assert with_older_rope(current) == values


@pytest.mark.parametrize(
    ("overrides", "rope"),
    [
        ({"rope_scaling": None}, Rope(500000.0)),
        ({"rope_scaling": {"rope_type": "default"}}, Rope(500000.0)),
        ({"rope_scaling": {"type": "default"}}, Rope(500000.0)),
        ({"rope_scaling": ABSENT, "rope_theta": ABSENT}, Rope(10000.0)),
        ({"rope_scaling": ABSENT, "rope_theta": ABSENT, "rope_parameters": {"rope_theta": 5e5}}, Rope(5e5)),
        ({"rope_scaling": ABSENT, "rope_theta": ABSENT, "rope_parameters": {"rope_type": "default"}}, Rope(10000.0)),
    ],
)
def test_plain_rope(overrides: dict, rope: Rope):
    assert from_dict(changed(**overrides)) == replace(EXPECTED, rope=rope)


ODDITIES = {
    "kv heads as many as heads": ({"num_key_value_heads": ABSENT}, {"Nkv": 32}),
    "kv heads null": ({"num_key_value_heads": None}, {"Nkv": 32}),
    "one kv head": ({"num_key_value_heads": 1}, {"Nkv": 1}),
    "head_dim from hidden": ({"head_dim": ABSENT}, {"D": 64}),
    "head_dim null": ({"head_dim": None}, {"D": 64}),
    "heads times head_dim above hidden": ({"head_dim": 128}, {"D": 128}),
    "heads that do not divide hidden": ({"num_attention_heads": 24, "hidden_size": 2000}, {"Nq": 24, "H": 2000}),
    "tie flag absent": ({"tie_word_embeddings": ABSENT}, {"tied": None}),
    "tie flag null": ({"tie_word_embeddings": None}, {"tied": None}),
    "tie flag false": ({"tie_word_embeddings": False}, {"tied": False}),
    "attention biases": ({"attention_bias": True}, {"qkv_bias": True, "o_bias": True}),
    "feed-forward biases": ({"mlp_bias": True}, {"mlp_bias": True}),
    "one end-of-text id": ({"eos_token_id": 2}, {"eos": (2,)}),
    "no end-of-text id": ({"eos_token_id": ABSENT}, {"eos": ()}),
    "no begin-of-text id": ({"bos_token_id": None}, {"bos": None}),
    "id 0": ({"bos_token_id": 0, "eos_token_id": 0}, {"bos": 0, "eos": (0,)}),
    "epsilon of transformers": ({"rms_norm_eps": ABSENT}, {"eps": 1e-6}),
    "positions of transformers": ({"max_position_embeddings": ABSENT}, {"max_position": 2048}),
}


@pytest.mark.parametrize(
    ("packing", "expected"),
    [
        ({"bits": 8, "group_size": 32}, Quantization(8, 32, {})),
        ({"bits": 8, "group_size": None}, Quantization(8, 64, {})),
        ({"bits": None, "group_size": 32}, Quantization(4, 32, {})),
        ({"bits": 8, "group_size": 32, "a": {"bits": 4, "group_size": None}}, Quantization(8, 32, {"a": (4, 64)})),
        ({"bits": 8, "group_size": 32, "a": {"mode": "affine"}}, Quantization(8, 32, {"a": (4, 64)})),
        ({"bits": 8, "group_size": 32, "a": False, "b": True}, Quantization(8, 32, {"a": False, "b": True})),
    ],
)
def test_what_a_packing_does_not_say_is_mlx_s_default(packing: dict, expected: Quantization):
    """Not the other modules' packing: ``mlx.nn.quantize`` hands an override alone to the layer."""
    assert from_dict(changed(quantization=packing)).quantization == expected


IGNORED = {"rope_theta": ABSENT, "rope_scaling": ABSENT, "rope_parameters": {**LLAMA3, "rope_theta": 500000.0}}
PACKED = {"quantization": {"bits": 4, "group_size": 64}}


@pytest.mark.parametrize(
    "overrides",
    [IGNORED, IGNORED | {"rope_theta": 500000.0}, IGNORED | {"rope_scaling": LLAMA3}],
    ids=("both", "scaling", "theta"),
)
def test_a_packed_rope_that_mlx_lm_ignores_is_warned_of(overrides: dict):
    with pytest.warns(UserWarning, match=r"^folder/config\.json: rope_parameters: mlx_lm reads rope_theta and rope_scaling"):
        from_dict(changed(**PACKED, **overrides), "folder/config.json")


@pytest.mark.parametrize(
    "values", [changed(**IGNORED), changed(**PACKED), changed(**PACKED, rope_parameters=IGNORED["rope_parameters"])],
    ids=("not packed", "the older spelling", "both spellings"),
)  # fmt: skip
def test_other_ropes_are_no_reason_to_warn(values: dict):
    assert from_dict(values).rope == EXPECTED.rope


@pytest.mark.parametrize(("overrides", "fields"), ODDITIES.values(), ids=ODDITIES)
def test_defaults_and_legal_oddities(overrides: dict, fields: dict):
    assert from_dict(changed(**overrides)) == replace(EXPECTED, **fields)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("attention_bias", None), ("attention_bias", ABSENT), ("mlp_bias", None), ("mlp_bias", ABSENT),
        ("hidden_act", ABSENT), ("hidden_act", "swish"), ("partial_rotary_factor", 1.0), ("scale_emb", 1),
        ("embedding_multiplier", 1.0), ("residual_multiplier", 1.0), ("logits_scaling", 1), ("logit_scale", 1.0),
        ("use_sliding_window", False), ("sliding_window", None), ("layer_types", ["full_attention"] * 16),
        ("layer_types", None), ("num_local_experts", 0), ("num_experts", 1), ("rope_traditional", False),
        ("final_logit_softcapping", None), ("quantization", None), ("auto_map", None), ("an unknown inert key", {"a": [1]}),
    ],
)  # fmt: skip
def test_key_that_changes_nothing_is_accepted(key: str, value: object):
    assert from_dict(changed(**{key: value})) == EXPECTED


def test_a_window_that_hides_no_key_is_a_plain_llama():
    windowed = from_dict(PUBLISHED["mistral"][0] | {"sliding_window": 4096})
    assert [windowed.beyond_llama(tokens) for tokens in (4096, 4097)] == [(), ("window",)]
    assert from_dict(PUBLISHED["mistral"][0]).beyond_llama(10**6) == EXPECTED.beyond_llama(10**6) == ()
    some = from_dict(PUBLISHED["qwen3"][0] | ON | {"sliding_window": 64, "layer_types": SOME})
    assert [some.beyond_llama(tokens) for tokens in (64, 65)] == [("qk_norm",), ("qk_norm", "window", "windowed")]
    assert "local_rope" in PUBLISHED["gemma3"][1].beyond_llama(1)


# ***** refusals *****


@pytest.mark.parametrize(
    "family",
    [
        "qwen2_moe", "qwen3_moe", "qwen3_next", "ministral", "mixtral", "gemma", "gemma3", "phi",
        "granitemoe", "cohere", "olmo", "olmo3", "starcoder2", "stablelm", "exaone", "minicpm", "minicpm3", "deepseek_v3",
        "gpt_oss", "gpt2", "llama4", "Llama",
    ],
)  # fmt: skip
def test_other_family_is_refused(family: str):
    assert refusal(changed(model_type=family)).endswith(f"model_type: expected {' or '.join(FAMILIES)}, found {family!r}")


PHI3_CODE = {"AutoConfig": "configuration_phi3.Phi3Config", "AutoModelForCausalLM": "modeling_phi3.Phi3ForCausalLM"}
GEMMA_NORMS = Norms("input_layernorm", "post_attention_layernorm", "pre_feedforward_layernorm", "post_feedforward_layernorm")
# As published: Mistral 7B v0.3, Mistral Nemo, Qwen2.5 7B, Qwen3 0.6B, Phi-3 mini 4k, SmolLM3 3B, Phi-4, OLMo-2 7B, Granite 3.0
# 2B, Gemma-2 2B, and the text model of Gemma-3 4B.
PUBLISHED = {
    "mistral": (
        {
            "model_type": "mistral", "vocab_size": 32768, "hidden_size": 4096, "intermediate_size": 14336,
            "num_hidden_layers": 32, "num_attention_heads": 32, "num_key_value_heads": 8, "max_position_embeddings": 32768,
            "rms_norm_eps": 1e-05, "rope_theta": 1000000.0, "sliding_window": None, "tie_word_embeddings": False,
            "bos_token_id": 1, "eos_token_id": 2, "hidden_act": "silu",
        },
        ModelConfig(
            "mistral", V=32768, H=4096, F=14336, L=32, Nq=32, Nkv=8, D=128, eps=1e-5, rope=Rope(1e6), max_position=32768,
            tied=False, bos=1, eos=(2,),
        ),
    ),
    "nemo": (
        {
            "model_type": "mistral", "vocab_size": 131072, "hidden_size": 5120, "intermediate_size": 14336, "head_dim": 128,
            "num_hidden_layers": 40, "num_attention_heads": 32, "num_key_value_heads": 8, "max_position_embeddings": 131072,
            "rms_norm_eps": 1e-05, "rope_theta": 1000000.0, "sliding_window": None, "tie_word_embeddings": False,
            "bos_token_id": 1, "eos_token_id": 2, "hidden_act": "silu",
        },
        ModelConfig(
            "mistral", V=131072, H=5120, F=14336, L=40, Nq=32, Nkv=8, D=128, eps=1e-5, rope=Rope(1e6), max_position=131072,
            tied=False, bos=1, eos=(2,),
        ),
    ),
    "qwen2.5": (
        {
            "model_type": "qwen2", "vocab_size": 152064, "hidden_size": 3584, "intermediate_size": 18944,
            "num_hidden_layers": 28, "num_attention_heads": 28, "num_key_value_heads": 4, "max_position_embeddings": 131072,
            "max_window_layers": 28, "rms_norm_eps": 1e-06, "rope_theta": 1000000.0, "sliding_window": 131072,
            "use_sliding_window": False, "use_mrope": False, "tie_word_embeddings": False, "bos_token_id": 151643,
            "eos_token_id": 151643, "hidden_act": "silu",
        },
        ModelConfig(
            "qwen2", V=152064, H=3584, F=18944, L=28, Nq=28, Nkv=4, D=128, eps=1e-6, rope=Rope(1e6), max_position=131072,
            tied=False, bos=151643, eos=(151643,), qkv_bias=True,
        ),
    ),
    "qwen3": (
        {
            "model_type": "qwen3", "vocab_size": 151936, "hidden_size": 1024, "intermediate_size": 3072, "head_dim": 128,
            "num_hidden_layers": 28, "num_attention_heads": 16, "num_key_value_heads": 8, "max_position_embeddings": 40960,
            "max_window_layers": 28, "rms_norm_eps": 1e-06, "rope_theta": 1000000, "rope_scaling": None,
            "sliding_window": None, "use_sliding_window": False, "attention_bias": False, "tie_word_embeddings": True,
            "bos_token_id": 151643, "eos_token_id": 151645, "hidden_act": "silu",
        },
        ModelConfig(
            "qwen3", V=151936, H=1024, F=3072, L=28, Nq=16, Nkv=8, D=128, eps=1e-6, rope=Rope(1e6), max_position=40960,
            tied=True, bos=151643, eos=(151645,), qk_norm="head",
        ),
    ),
    "phi3": (
        {
            "model_type": "phi3", "vocab_size": 32064, "hidden_size": 3072, "intermediate_size": 8192,
            "num_hidden_layers": 32, "num_attention_heads": 32, "num_key_value_heads": 32, "max_position_embeddings": 4096,
            "original_max_position_embeddings": 4096, "rms_norm_eps": 1e-05, "rope_theta": 10000.0, "rope_scaling": None,
            "sliding_window": 2047, "tie_word_embeddings": False, "bos_token_id": 1, "eos_token_id": 32000,
            "pad_token_id": 32000, "hidden_act": "silu", "attention_bias": False, "attention_dropout": 0.0,
            "embd_pdrop": 0.0, "resid_pdrop": 0.0, "auto_map": PHI3_CODE,
        },
        ModelConfig(
            "phi3", V=32064, H=3072, F=8192, L=32, Nq=32, Nkv=32, D=96, eps=1e-5, rope=Rope(1e4), max_position=4096,
            tied=False, bos=1, eos=(32000,), stacked_projections=True, window=2047,
        ),
    ),
    "smollm3": (
        {
            "model_type": "smollm3", "vocab_size": 128256, "hidden_size": 2048, "intermediate_size": 11008,
            "num_hidden_layers": 36, "num_attention_heads": 16, "num_key_value_heads": 4, "max_position_embeddings": 65536,
            "max_window_layers": 28, "rms_norm_eps": 1e-06, "rope_theta": 5000000.0, "rope_scaling": None,
            "no_rope_layer_interval": 4, "no_rope_layers": [1, 1, 1, 0] * 9, "layer_types": ["full_attention"] * 36,
            "sliding_window": None, "use_sliding_window": False, "attention_bias": False, "mlp_bias": False,
            "bos_token_id": 128000, "eos_token_id": 128012, "hidden_act": "silu", "pretraining_tp": 2,
        },
        ModelConfig(
            "smollm3", V=128256, H=2048, F=11008, L=36, Nq=16, Nkv=4, D=128, eps=1e-6, rope=Rope(5e6), max_position=65536,
            tied=True, bos=128000, eos=(128012,), unrotated=(False, False, False, True) * 9,
        ),
    ),
    "phi4": (
        {
            "model_type": "phi3", "vocab_size": 100352, "hidden_size": 5120, "intermediate_size": 17920,
            "num_hidden_layers": 40, "num_attention_heads": 40, "num_key_value_heads": 10, "max_position_embeddings": 16384,
            "original_max_position_embeddings": 16384, "rms_norm_eps": 1e-05, "rope_theta": 250000, "rope_scaling": None,
            "sliding_window": None, "tie_word_embeddings": False, "bos_token_id": 100257, "eos_token_id": 100257,
            "hidden_act": "silu", "attention_bias": False,
        },
        ModelConfig(
            "phi3", V=100352, H=5120, F=17920, L=40, Nq=40, Nkv=10, D=128, eps=1e-5, rope=Rope(2.5e5), max_position=16384,
            tied=False, bos=100257, eos=(100257,), stacked_projections=True,
        ),
    ),
    "olmo2": (
        {
            "model_type": "olmo2", "vocab_size": 100352, "hidden_size": 4096, "intermediate_size": 11008,
            "num_hidden_layers": 32, "num_attention_heads": 32, "num_key_value_heads": 32, "max_position_embeddings": 4096,
            "rms_norm_eps": 1e-06, "rope_theta": 500000, "rope_scaling": None, "tie_word_embeddings": False,
            "attention_bias": False, "eos_token_id": 100257, "pad_token_id": 100277, "hidden_act": "silu",
        },
        ModelConfig(
            "olmo2", V=100352, H=4096, F=11008, L=32, Nq=32, Nkv=32, D=128, eps=1e-6, rope=Rope(5e5), max_position=4096,
            tied=False, bos=None, eos=(100257,), qk_norm="projection",
            norms=Norms("", "post_attention_layernorm", "", "post_feedforward_layernorm"),
        ),
    ),
    "granite": (
        {
            "model_type": "granite", "vocab_size": 49155, "hidden_size": 2048, "intermediate_size": 8192,
            "num_hidden_layers": 40, "num_attention_heads": 32, "num_key_value_heads": 8, "max_position_embeddings": 4096,
            "rms_norm_eps": 1e-05, "rope_theta": 10000.0, "rope_scaling": None, "tie_word_embeddings": True,
            "attention_bias": False, "mlp_bias": False, "embedding_multiplier": 12.0, "residual_multiplier": 0.22,
            "attention_multiplier": 0.015625, "logits_scaling": 8.0, "bos_token_id": 0, "eos_token_id": 0, "hidden_act": "silu",
        },
        ModelConfig(
            "granite", V=49155, H=2048, F=8192, L=40, Nq=32, Nkv=8, D=64, eps=1e-5, rope=Rope(1e4), max_position=4096,
            tied=True, bos=0, eos=(0,), scales=Scales(12.0, 0.22, 0.015625, 0.125),
        ),
    ),
    "gemma2": (
        {
            "model_type": "gemma2", "vocab_size": 256000, "hidden_size": 2304, "intermediate_size": 9216, "head_dim": 256,
            "num_hidden_layers": 26, "num_attention_heads": 8, "num_key_value_heads": 4, "max_position_embeddings": 8192,
            "rms_norm_eps": 1e-06, "rope_theta": 10000.0, "sliding_window": 4096, "query_pre_attn_scalar": 256,
            "attn_logit_softcapping": 50.0, "final_logit_softcapping": 30.0, "attention_bias": False,
            "bos_token_id": 2, "eos_token_id": 1, "hidden_act": "gelu_pytorch_tanh", "hidden_activation": "gelu_pytorch_tanh",
        },
        ModelConfig(
            "gemma2", V=256000, H=2304, F=9216, L=26, Nq=8, Nkv=4, D=256, eps=1e-6, rope=Rope(1e4), max_position=8192,
            tied=True, bos=2, eos=(1,), norms=GEMMA_NORMS, norm_offset=1.0, activation="gelu_tanh",
            scales=Scales(48.0, scores=0.0625), caps=Caps(50.0, 30.0), window=4096, windowed=(True, False) * 13,
        ),
    ),
    "gemma3": (
        {
            "model_type": "gemma3_text", "vocab_size": 262208, "hidden_size": 2560, "intermediate_size": 10240, "head_dim": 256,
            "num_hidden_layers": 34, "num_attention_heads": 8, "num_key_value_heads": 4, "max_position_embeddings": 131072,
            "rms_norm_eps": 1e-06, "rope_theta": 1000000.0, "rope_local_base_freq": 10000.0,
            "rope_scaling": {"factor": 8.0, "rope_type": "linear"}, "sliding_window": 1024, "sliding_window_pattern": 6,
            "query_pre_attn_scalar": 256, "attn_logit_softcapping": None, "final_logit_softcapping": None,
            "attention_bias": False, "cache_implementation": "hybrid", "hidden_activation": "gelu_pytorch_tanh",
        },
        ModelConfig(
            "gemma3_text", V=262208, H=2560, F=10240, L=34, Nq=8, Nkv=4, D=256, eps=1e-6, rope=Rope(1e6, Linear(8.0)),
            max_position=131072, tied=True, bos=None, eos=(), qk_norm="head", norms=GEMMA_NORMS, norm_offset=1.0,
            activation="gelu_tanh", scales=Scales(2560**0.5, scores=0.0625), window=1024,
            windowed=(*(True, True, True, True, True, False) * 5, True, True, True, True), local_rope=Rope(1e4),
        ),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("values", "expected"), PUBLISHED.values(), ids=PUBLISHED)
def test_published_configs_of_the_other_families(values: dict, expected: ModelConfig):
    assert from_dict(values) == expected


@pytest.mark.parametrize(
    ("name", "absent", "fields"),
    [
        ("nemo", "num_key_value_heads", {"Nkv": 8}),
        ("nemo", "head_dim", {"D": 160}),
        ("qwen2.5", "max_position_embeddings", {"max_position": 32768}),
        ("qwen2.5", "use_sliding_window", {}),
        ("qwen3", "head_dim", {"D": 128}),
        ("qwen3", "use_sliding_window", {}),
        ("phi4", "num_key_value_heads", {"Nkv": 40}),
        ("phi4", "max_position_embeddings", {"max_position": 4096}),
        ("phi3", "rms_norm_eps", {}),
        ("phi3", "sliding_window", {"window": None}),
        ("phi3", "auto_map", {}),
        ("smollm3", "rope_theta", {"rope": Rope(2e6)}),
        ("smollm3", "no_rope_layers", {}),
        ("smollm3", "num_key_value_heads", {}),
        ("smollm3", "max_position_embeddings", {"max_position": 32768}),
        ("smollm3", "no_rope_layer_interval", {}),
        ("olmo2", "rms_norm_eps", {"eps": 1e-5}),
        ("olmo2", "tie_word_embeddings", {"tied": None}),
        ("granite", "embedding_multiplier", {"scales": Scales(1.0, 0.22, 0.015625, 0.125)}),
        ("granite", "residual_multiplier", {"scales": Scales(12.0, 1.0, 0.015625, 0.125)}),
        ("granite", "attention_multiplier", {"scales": Scales(12.0, 0.22, 1.0, 0.125)}),
        ("granite", "logits_scaling", {"scales": Scales(12.0, 0.22, 0.015625, 1.0)}),
        ("gemma2", "num_key_value_heads", {}),
        ("gemma2", "head_dim", {}),
        ("gemma2", "max_position_embeddings", {}),
        ("gemma2", "sliding_window", {}),
        ("gemma2", "query_pre_attn_scalar", {}),
        ("gemma2", "attn_logit_softcapping", {}),
        ("gemma2", "final_logit_softcapping", {}),
        ("gemma2", "hidden_activation", {}),
        ("gemma3", "max_position_embeddings", {}),
        ("gemma3", "rope_theta", {}),
        ("gemma3", "rope_local_base_freq", {}),
        ("gemma3", "rope_scaling", {"rope": Rope(1e6)}),
        ("gemma3", "sliding_window", {"window": 4096}),
        ("gemma3", "sliding_window_pattern", {}),
        ("gemma3", "query_pre_attn_scalar", {}),
    ],
)
def test_an_absent_key_means_what_its_family_says(name: str, absent: str, fields: dict):
    values, expected = PUBLISHED[name]
    assert from_dict({key: value for key, value in values.items() if key != absent}) == replace(expected, **fields)


@pytest.mark.parametrize(
    "parameters",
    [
        {"full_attention": {"rope_type": "linear", "factor": 8.0, "rope_theta": 1e6}},
        {"full_attention": {"rope_type": "linear", "factor": 8.0}, "sliding_attention": {"rope_type": "default"}},
        {"full_attention": {"rope_type": "linear", "factor": 8.0}, "sliding_attention": None},
    ],
)
def test_parameters_by_layer_type_are_the_older_spelling(parameters: dict):
    values, expected = PUBLISHED["gemma3"]
    newer = {key: value for key, value in values.items() if not key.startswith("rope_")}
    assert from_dict(newer | {"rope_parameters": parameters}) == expected


@pytest.mark.parametrize("more", [{}, {"full_attention": {"rope_type": "default"}}])
def test_parameters_without_a_layer_type_are_refused_where_windowed_layers_have_their_own(more: dict):
    """transformers fails, or takes defaults instead of them."""
    message = refusal(PUBLISHED["gemma3"][0] | {"rope_parameters": {"rope_type": "linear", "factor": 8.0} | more})
    assert message.startswith(
        "folder/config.json: rope_parameters: expected parameters under full_attention and sliding_attention, found "
    )


ON = {"use_sliding_window": True}
SOME = ["full_attention"] * 27 + ["sliding_attention"]
# Overrides of a published config, and the window that they mean.
WINDOWS = [
    ("mistral", {"sliding_window": 32768}, 32768),
    ("mistral", {"sliding_window": 1}, 1),
    ("mistral", {"sliding_window": ABSENT}, 4096),
    ("mistral", {"sliding_window": 4096, "use_sliding_window": False}, 4096),
    ("mistral", {"sliding_window": 4096, "layer_types": ["sliding_attention"] * 32}, 4096),
    ("mistral", {"sliding_window": 4096, "layer_types": ["full_attention"] * 31 + ["sliding_attention"]}, 4096),
    ("mistral", {"sliding_window": 4096, "layer_types": ["full_attention"] * 32}, None),
    ("phi3", {"sliding_window": 2048}, 2048),
    ("phi3", {"layer_types": ["sliding_attention"] * 32}, 2047),
    ("phi3", {"sliding_window": None}, None),
    ("qwen2.5", {"sliding_window": 4096}, None),
    ("qwen2.5", {"sliding_window": None}, None),
    ("qwen2.5", ON, None),  # from layer 28 on, and there are 28
    ("qwen2.5", ON | {"max_window_layers": 27}, 131072),
    ("qwen2.5", ON | {"max_window_layers": 0, "sliding_window": 4096}, 4096),
    ("qwen2.5", ON | {"max_window_layers": 27, "sliding_window": ABSENT}, 4096),
    ("qwen2.5", ON | {"max_window_layers": ABSENT}, None),
    ("qwen2.5", ON | {"max_window_layers": ABSENT, "num_hidden_layers": 29}, 131072),
    ("qwen2.5", ON | {"max_window_layers": 0, "layer_types": ["full_attention"] * 28}, None),
    ("qwen2.5", ON | {"layer_types": SOME}, 131072),
    ("qwen3", {"sliding_window": 4096}, None),
    ("qwen3", ON, None),
    ("qwen3", ON | {"sliding_window": 4096, "layer_types": SOME}, 4096),
]


@pytest.mark.parametrize(("name", "overrides", "window"), WINDOWS, ids=repr)
def test_window(name: str, overrides: dict, window: int | None):
    values = {key: value for key, value in (PUBLISHED[name][0] | overrides).items() if value is not ABSENT}
    config = from_dict(values)
    assert config.window == window and any(config.window_of(layer) for layer in range(config.L)) == (window is not None)
    if "layer_types" in values:
        assert [bool(config.window_of(layer)) for layer in range(config.L)] == [
            kind == SOME[-1] for kind in values["layer_types"]
        ]


@pytest.mark.parametrize(
    ("name", "key", "value"),
    [
        ("mistral", "sliding_window", 0),
        ("mistral", "sliding_window", -1),
        ("mistral", "sliding_window", "32768"),
        ("phi3", "sliding_window", 2047.0),
        ("qwen2.5", "use_sliding_window", 1),
        ("qwen2.5", "use_sliding_window", "true"),
        ("qwen3", "attention_bias", True),
        ("qwen3", "layer_types", SOME),
        ("mistral", "layer_types", ["sliding_attention"] * 32),
        ("phi4", "layer_types", ["sliding_attention"] * 40),
        ("phi3", "layer_types", ["full_attention"] * 31 + ["sliding_attention"]),
        ("olmo2", "attention_bias", True),
        ("gemma3", "attention_bias", True),
        ("gemma3", "attn_logit_softcapping", 50.0),
        ("gemma3", "use_bidirectional_attention", True),
        ("gemma2", "sliding_window", None),
        ("phi3", "partial_rotary_factor", 0.75),
        ("phi3", "rope_scaling", {"type": "yarn", "factor": 4.0}),
        ("phi3", "rope_scaling", {"type": "linear", "factor": 4.0}),
        ("phi3", "auto_map", {"AutoModelForCausalLM": "modeling_phi3.Phi3ForCausalLM2"}),
        ("phi3", "auto_map", PHI3_CODE | {"AutoTokenizer": ["evil.Tokenizer", None]}),
        ("phi3", "auto_map", "modeling_phi3.Phi3ForCausalLM"),
        ("qwen3", "auto_map", PHI3_CODE),
        ("qwen2.5", "layer_types", ["sliding_attention"] * 28),
        ("qwen3", "num_experts", 128),
        ("mistral", "num_local_experts", 8),
    ],
)
def test_key_that_changes_the_computation_of_another_family_is_refused(name: str, key: str, value: object):
    assert refusal(PUBLISHED[name][0] | {key: value}).startswith(f"folder/config.json: {key}: ")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        *((name, "attention_bias") for name in ("mistral", "qwen2.5", "phi3")),
        *((name, "mlp_bias") for name in ("mistral", "qwen2.5", "qwen3", "phi3", "olmo2", "gemma2", "gemma3")),
    ],
)
def test_a_bias_that_its_family_never_reads_changes_nothing(name: str, key: str):
    """As in transformers. A checkpoint that has the tensors is refused by their names."""
    values, expected = PUBLISHED[name]
    assert from_dict(values | {key: True}) == expected


def test_layer_types_that_a_family_never_reads_do_not_switch_its_window_off():
    values, expected = PUBLISHED["phi3"]
    assert from_dict(values | {"layer_types": ["full_attention"] * 32}) == expected


@pytest.mark.parametrize("max_window_layers", [None, -1, "28"])
def test_layers_without_a_window_that_are_no_count_are_refused(max_window_layers: object):
    message = refusal(PUBLISHED["qwen2.5"][0] | ON | {"max_window_layers": max_window_layers})
    assert message.startswith("folder/config.json: max_window_layers: expected an integer of at least 0, found ")


@pytest.mark.parametrize("kinds", [["full_attention"] * 27, [*SOME[:-1], "chunked_attention"], [[]] * 28, 28])
def test_layers_of_another_kind_are_refused_where_a_window_acts(kinds: object):
    message = refusal(PUBLISHED["qwen2.5"][0] | ON | {"layer_types": kinds})
    assert message.startswith(
        "folder/config.json: layer_types: expected full_attention or sliding_attention for each of 28 layers, found "
    )


@pytest.mark.parametrize("source", ["", "microsoft/Phi-3-mini-4k-instruct--"])
def test_code_that_transformers_has_taken_over_is_not_needed(source: str):
    values, expected = PUBLISHED["phi3"]
    named = {role: source + name for role, name in PHI3_CODE.items()}
    assert from_dict(values | {"auto_map": named}) == expected
    assert "(a checkpoint's own code is never run)" in refusal(changed(auto_map=named))


YARN = {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 32768}
LONGROPE = {"rope_type": "longrope", "short_factor": [1.0] * 32, "long_factor": [2.0] * 32}


@pytest.mark.parametrize(
    ("name", "scaling", "expected"),
    [
        ("mistral", {"rope_type": "linear", "factor": 2}, Linear(2.0)),
        ("mistral", {"rope_type": "dynamic", "factor": 2.0}, Dynamic(2.0, 32768)),
        ("mistral", {"rope_type": "llama3", "factor": 2.0, "low_freq_factor": 1, "high_freq_factor": 4},
         Llama3(2.0, 1.0, 4.0, 32768)),
        # Qwen2.5's README: the factor and original positions of 131072 tokens.
        ("qwen2.5", {"type": "yarn", "factor": 4.0, "original_max_position_embeddings": 32768},
         Yarn(4.0, 32768, 0.1 * math.log(4) + 1)),
        ("qwen2.5", {"rope_type": "yarn", "original_max_position_embeddings": 32768, "attention_factor": 2.0, "beta_fast": 16,
                     "beta_slow": None, "truncate": False}, Yarn(4.0, 32768, 2.0, 16.0, 1.0, False)),
        # As in transformers, 0 is no value of these, and null is false.
        ("qwen2.5", {"rope_type": "yarn", "original_max_position_embeddings": 32768, "beta_fast": 0, "beta_slow": 0.0,
                     "mscale": 0, "mscale_all_dim": 0.5, "truncate": None},
         Yarn(4.0, 32768, 0.1 * math.log(4) + 1, 32.0, 1.0, False)),
        # Phi-3 mini 128k as published, but for its lists.
        *(("phi3-128k", {"type": kind, "short_factor": [1] * 48, "long_factor": [2.5] * 48},
           LongRope((1.0,) * 48, (2.5,) * 48, 4096, math.sqrt(1 + math.log(32) / math.log(4096))))
          for kind in ("longrope", "su", "yarn")),
    ],
)  # fmt: skip
def test_scaled_rope(name: str, scaling: dict, expected: object):
    values = PUBLISHED[name.removesuffix("-128k")][0] | ({"max_position_embeddings": 131072} if name == "phi3-128k" else {})
    found = from_dict(values | {"rope_scaling": scaling}).rope
    assert found == Rope(float(values["rope_theta"]), expected)


def test_a_factor_that_disagrees_with_the_positions_is_warned_of():
    """transformers warns, and takes the factor."""
    with pytest.warns(
        UserWarning, match="rope_scaling: factor: expected 4.0, max_position_embeddings over .* found 2.0, which"
    ):
        rope = from_dict(changed(rope_scaling=YARN | {"factor": 2.0})).rope
    assert rope.scaling.factor == 2.0


@pytest.mark.parametrize("packed", [{}, PACKED])
def test_a_factor_is_warned_of_once(packed: dict):
    scaling = YARN | {"factor": 2.0}
    with pytest.warns(UserWarning) as warned:
        from_dict(changed(rope_scaling=scaling, rope_parameters=scaling, **packed), "folder/config.json")
    starts = [str(warning.message).partition(" expected")[0] for warning in warned]
    assert starts == ["folder/config.json: rope_parameters: factor:"]


def test_longrope_of_fewer_positions_than_the_original_ones_needs_no_attention_factor():
    scaling = LONGROPE | {"original_max_position_embeddings": 8192}
    rope = from_dict(changed(rope_scaling=scaling, max_position_embeddings=4096)).rope
    assert rope.scaling == LongRope((1.0,) * 32, (2.0,) * 32, 8192, 1.0)


ORIGINAL = {"original_max_position_embeddings": 4000}


@pytest.mark.parametrize(
    ("scaling", "tokens", "capacity"),
    [
        (LONGROPE | ORIGINAL, 3999, 4000),
        (LONGROPE | ORIGINAL, 4000, 4000),
        (LONGROPE | ORIGINAL, 4001, 4096),
        (LONGROPE | ORIGINAL, 3840, 3840),
        ({"rope_type": "dynamic", "factor": 2.0}, 3999, 4000),
        ({"rope_type": "dynamic", "factor": 2.0}, 4001, 4096),
        (YARN, 3999, 4096),
    ],
)
def test_rounding_up_a_capacity_scales_no_rotation(scaling: dict, tokens: int, capacity: int):
    config = from_dict(changed(rope_scaling=scaling, max_position_embeddings=131072 if len(scaling) > 2 else 4000))
    assert config.capacity_within(-(-tokens // 256) * 256, tokens) == capacity


ELSEWHERE = {
    "hidden_act": "gelu_pytorch_tanh",
    "partial_rotary_factor": 0.5,
    "scale_emb": 12,
    "scale_depth": 1.4,
    "dim_model_base": 256,
    "embedding_multiplier": 12.0,
    "residual_multiplier": 0.22,
    "logits_scaling": 8.0,
    "logit_scale": 0.0625,
    "attention_multiplier": 0.0078125,
    "final_logit_softcapping": 30.0,
    "attn_logit_softcapping": 50.0,
    "query_pre_attn_scalar": 256,
    "rope_local_base_freq": 10000.0,
    "rope_traditional": True,
    "use_sliding_window": True,
    "sliding_window": 4096,
    "layer_types": ["full_attention", "sliding_attention"] * 8,
    "no_rope_layers": [1, 1, 1, 0],
    "num_local_experts": 8,
    "num_experts": 60,
    "n_routed_experts": 256,
    "kv_lora_rank": 512,
    "auto_map": {"AutoModelForCausalLM": "modeling_evil.Llama"},
    "model_file": "evil.py",
    "quantization_config": {"quant_method": "awq"},
}


@pytest.mark.parametrize("key", ELSEWHERE)
def test_key_that_changes_the_computation_is_refused(key: str):
    assert refusal(changed(**{key: ELSEWHERE[key]})).startswith(f"folder/config.json: {key}: ")


WRONG = {
    "model_type": [ABSENT, None, 1, ["llama"]],
    "vocab_size": [ABSENT, None, 0, -1, 2.0, "96", True, 2**31],
    "hidden_size": [ABSENT, None, 0, -2048, 2048.0, "2048", [2048], 10**400],
    "intermediate_size": [ABSENT, 0, 0.5],
    "num_hidden_layers": [ABSENT, 0, -1, True],
    "num_attention_heads": [ABSENT, 0, -32, "32"],
    "num_key_value_heads": [0, -8, 5, 64, 8.0, False],
    "head_dim": [0, -64, 63, 64.0, "64"],
    "max_position_embeddings": [0, "131072"],
    "rms_norm_eps": [0, 0.0, -1e-5, "1e-5", True, float("inf"), 10**400, []],
    "rope_theta": [0, -1.0, "500000", False, float("inf"), 10**400],
    "tie_word_embeddings": [0, 1, "true", []],
    "bos_token_id": [-1, 1.5, "<s>", [1]],
    "eos_token_id": [-1, 128256, 1.0, "</s>", True, [1, 128256], [[1]], {"id": 1}],
    "attention_bias": [1, "true"],
    "mlp_bias": [0, {}],
    "rope_scaling": [[], "llama3", 8.0, False],
    "rope_parameters": [[LLAMA3], "llama3", 0],
    "layer_types": ["full_attention", [], 16, ["full_attention"] * 15],
}


@pytest.mark.parametrize(
    ("key", "value"),
    [(key, value) for key, values in WRONG.items() for value in values],
    ids=lambda value: "absent" if value is ABSENT else repr(value)[:30],
)
def test_value_of_the_wrong_kind_is_refused(key: str, value: object):
    message = refusal(changed(**{key: value}))
    assert f" {key}: expected " in message
    assert message.endswith("found nothing") == (value is ABSENT)


@pytest.mark.parametrize("kinds", [ABSENT, None])
def test_a_number_of_layers_costs_no_memory(kinds: object):
    tracemalloc.start()
    try:
        assert from_dict(changed(num_hidden_layers=10**7, layer_types=kinds)).L == 10**7
        assert tracemalloc.get_traced_memory()[1] < 10**6
    finally:
        tracemalloc.stop()


def test_heads_that_do_not_divide_hidden_are_refused():
    message = refusal(changed(head_dim=ABSENT, num_attention_heads=24, hidden_size=2000))
    assert "num_attention_heads: expected a divisor of hidden_size 2000" in message and message.endswith("found 24")


def test_odd_head_dim_is_refused_where_it_is_derived():
    assert "head_dim: expected an even number" in refusal(changed(head_dim=ABSENT, hidden_size=32 * 63))


REASON = "other values are not implemented"


@pytest.mark.parametrize("spelling", ["rope_scaling", "rope_parameters"])
@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        *(({"rope_type": kind, "factor": 8.0}, f"rope_type: expected {' or '.join(SCALINGS)} ({REASON}), found {kind!r}")
          for kind in ("su", "mrope", "proportional", None, 3, ["llama3"])),
        ({"type": "su", "factor": 8.0}, f"rope_type: expected {' or '.join(SCALINGS)} ({REASON}), found 'su'"),
        (LLAMA3 | {"factor": 0}, "factor: expected a positive number, found 0"),
        (LLAMA3 | {"factor": "32"}, "factor: expected a positive number, found '32'"),
        (LLAMA3 | {"factor": 10**400}, "factor: expected a positive number"),
        (LLAMA3 | {"low_freq_factor": None}, "low_freq_factor: expected a positive number, found None"),
        (LLAMA3 | {"low_freq_factor": 4.0}, "high_freq_factor: expected more than low_freq_factor 4.0, found 4.0"),
        (LLAMA3 | {"original_max_position_embeddings": 0}, "original_max_position_embeddings: expected an integer"),
        ({"rope_type": "llama3"}, "factor: expected a positive number, found nothing"),
        ({"rope_type": "linear"}, "factor: expected a positive number, found nothing"),
        ({"rope_type": "linear", "factor": 0.5}, "factor: expected a number of at least 1, found 0.5"),
        ({"rope_type": "dynamic", "factor": -2}, "factor: expected a positive number, found -2"),
        (YARN | {"beta_fast": 0.5}, "beta_fast: expected at least beta_slow 1.0, found 0.5"),
        (YARN | {"attention_factor": -1}, "attention_factor: expected a positive number, found -1"),
        (YARN | {"truncate": 1}, "truncate: expected true or false, found 1"),
        (YARN | {"rope_theta": 1.0}, "rope_theta: expected a number above 1, found 1.0"),
        (LONGROPE | {"short_factor": [1.0] * 31}, "short_factor: expected a list of 32 positive numbers, half of head_dim"),
        (LONGROPE | {"long_factor": [0.0] * 32}, "long_factor: expected a list of 32 positive numbers"),
        (LONGROPE | {"long_factor": 1.0}, "long_factor: expected a list of 32 positive numbers"),
        (LONGROPE | {"original_max_position_embeddings": 1}, "original_max_position_embeddings: expected at least 2, found 1"),
        (LLAMA3 | {"partial_rotary_factor": 0.5}, "partial_rotary_factor: expected 1.0, found 0.5"),
        ({"full_attention": LLAMA3, "sliding_attention": LLAMA3}, "found one for 'full_attention'"),
    ],
)  # fmt: skip
def test_rope_that_we_do_not_run_is_refused(spelling: str, parameters: dict, says: str):
    other = {"rope_scaling", "rope_parameters"} - {spelling}
    theta = {"rope_theta": parameters["rope_theta"]} if "rope_theta" in parameters else {}
    message = refusal(changed(**{other.pop(): ABSENT, spelling: parameters}, **theta))
    assert message.startswith(f"folder/config.json: {spelling}: ") and says in message


@pytest.mark.parametrize(
    ("key", "overrides"),
    [
        ("rope_theta", {"rope_theta": 10000.0}),
        ("rope_theta", {"rope_theta": 10000.0, "rope_scaling": ABSENT}),
        ("rope_scaling", {"rope_scaling": LLAMA3 | {"factor": 8.0}}),
        ("rope_scaling", {"rope_scaling": LLAMA3 | {"original_max_position_embeddings": 4096}}),
        ("rope_scaling", {"rope_scaling": {"rope_type": "default"}}),
        ("rope_scaling", {"rope_scaling": {"rope_type": "default"}, "rope_theta": ABSENT}),
    ],
)
def test_spellings_that_differ_are_refused(key: str, overrides: dict):
    values = changed(rope_parameters={**LLAMA3, "rope_theta": 500000.0}, **overrides)
    assert refusal(values).startswith(f"folder/config.json: {key}: expected the same as rope_parameters, found ")


def test_hostile_value_is_quoted():
    assert r"found '\x1b[2J\nxxx" in refusal(changed(model_type="\x1b[2J\n" + "x" * 10_000))


@pytest.mark.parametrize(("found", "ids"), [(None, ()), (7, (7,)), ([], ()), ([7, 0], (7, 0))])
def test_token_ids(found: object, ids: tuple[int, ...]):
    assert token_ids({"eos_token_id": found}, "eos_token_id", 8, "generation_config.json") == ids


# ***** the file *****

UNREADABLE = {
    "empty": (b"", "a JSON object"),
    "spaces": (b" \n", "a JSON object"),
    "cut": (b'{"a": 1', "a JSON object"),
    "junk after": (b"{} {}", "a JSON object"),
    "array": (b"[]", "a JSON object, found list"),
    "null": (b"null", "a JSON object, found NoneType"),
    "number": (b"1", "a JSON object, found int"),
    "NaN": (b'{"rms_norm_eps": NaN}', "a JSON object, found NaN"),
    "infinity": (b'{"rope_theta": -Infinity}', "a JSON object, found -Infinity"),
    "not UTF-8": (b'{"a": "\xff"}', "a JSON object"),
    "UTF-16": ("{}".encode("utf-16"), "a JSON object"),
    "byte order mark": (b"\xef\xbb\xbf{}", "a JSON object"),
    "nested 100000 deep": (b"[" * 100_000, "a JSON object"),
    "number of 5000 digits": (b'{"a": %s}' % (b"1" * 5000), "a JSON object"),
    "number of 21 digits": (b'{"a": -%s}' % (b"1" * 20), "a JSON object, found the number -1"),
    "key twice": (b'{"a": {"b": 1, "b": 2}}', "every key once, found 'b' twice"),
    "lone surrogate": (rb'{"a": "\ud800"}', "a JSON object"),
}
NO_FILE = {
    "missing": (lambda path: None, "a readable file, found No such file"),
    "folder": (Path.mkdir, "a regular file"),
    "named pipe": (os.mkfifo, "a regular file"),
    "endless device": (lambda path: path.symlink_to("/dev/zero"), "a regular file"),
    "dangling link": (lambda path: path.symlink_to("gone"), "a readable file, found No such file"),
}
CASES = {case: (lambda path, content=content: path.write_bytes(content), says) for case, (content, says) in UNREADABLE.items()}


@pytest.mark.parametrize(("make", "says"), (CASES | NO_FILE).values(), ids=CASES | NO_FILE)
def test_file_without_a_json_object_is_refused(make, says: str, tmp_path: Path):
    path = tmp_path / "config.json"
    make(path)
    with no_hang(), pytest.raises(XlaspikeError, match=f"^{re.escape(str(path))}: expected {re.escape(says)}") as refused:
        read_json_object(path)
    assert str(refused.value).isprintable() and len(str(refused.value)) < 300 + len(str(path))


def test_file_over_the_limit_is_refused_unread(tmp_path: Path):
    (tmp_path / "config.json").touch()
    os.truncate(tmp_path / "config.json", MAX_BYTES + 1)
    with pytest.raises(XlaspikeError, match=f"expected at most {MAX_BYTES} bytes, found {MAX_BYTES + 1}$"):
        read_json_object(tmp_path / "config.json")


def test_numbers_are_read_as_they_are(tmp_path: Path):
    (tmp_path / "config.json").write_text('{"a": [-1, 0, 18446744073709551615, -2.5, 1e-6]}')
    assert read_json_object(tmp_path / "config.json") == {"a": [-1, 0, 2**64 - 1, -2.5, 1e-6]}


def test_file_behind_a_link_and_a_name_not_ascii_is_read(tmp_path: Path):
    (tmp_path / "Mödel \U0001f600").mkdir()
    (tmp_path / "blob").write_text('{"ü": 1}', encoding="utf-8")
    (tmp_path / "Mödel \U0001f600" / "config.json").symlink_to("../blob")
    assert read_json_object(tmp_path / "Mödel \U0001f600" / "config.json") == {"ü": 1}
