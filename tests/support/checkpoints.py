"""Small checkpoints with made-up weights, in Hugging Face's layout, for tests to open.

``tools/families.py`` draws the same ones in an environment that has neither IREE nor pytest.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file

from xlaspike.checkpoints.checkpoint import INDEX_FILE, SINGLE_FILE
from xlaspike.dtypes import BF16, BY_NAME, widen
from xlaspike.llama.rope_config import with_older_rope
from xlaspike.packers import mlx

SMALL = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "vocab_size": 96,
    "hidden_size": 64,
    "intermediate_size": 128,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 16,
    "hidden_act": "silu",
    "max_position_embeddings": 512,
    "rms_norm_eps": 1e-5,
    "tie_word_embeddings": True,
    "rope_parameters": {
        "rope_type": "llama3",
        "rope_theta": 10000.0,
        "factor": 4.0,
        "low_freq_factor": 1.0,
        "high_freq_factor": 4.0,
        "original_max_position_embeddings": 128,
    },
    "bos_token_id": 0,
    "eos_token_id": 1,
}

# The stacked matrices of phi3: the module and the projections, in order.
STACKED = {
    "qkv_proj": ("self_attn", ("q_proj", "k_proj", "v_proj")),
    "gate_up_proj": ("mlp", ("gate_proj", "up_proj")),
}
PLAIN_ROPE = {"rope_type": "default", "rope_theta": 1e6}
# Config keys over ``SMALL``. Where a published checkpoint of the family has a window that is off, so has this one.
FAMILIES = {
    "llama": {"tie_word_embeddings": False},
    "mistral": {
        "architectures": ["MistralForCausalLM"],
        "model_type": "mistral",
        "tie_word_embeddings": False,
        "num_attention_heads": 6,
        "rope_parameters": PLAIN_ROPE,
        "sliding_window": None,
    },
    "qwen2": {
        "architectures": ["Qwen2ForCausalLM"],
        "model_type": "qwen2",
        "rope_parameters": PLAIN_ROPE,
        "use_sliding_window": False,
        "sliding_window": 8,
        "max_window_layers": 1,
    },
    "qwen3": {
        "architectures": ["Qwen3ForCausalLM"],
        "model_type": "qwen3",
        "num_attention_heads": 8,
        "attention_bias": False,
        "rope_parameters": PLAIN_ROPE,
        "use_sliding_window": False,
        "sliding_window": None,
        "max_window_layers": 2,
    },
    "llama with biases": {"tie_word_embeddings": False, "attention_bias": True, "mlp_bias": True},
    "phi3": {
        "architectures": ["Phi3ForCausalLM"],
        "model_type": "phi3",
        "tie_word_embeddings": False,
        "num_attention_heads": 8,
        "hidden_size": 128,
        "attention_bias": False,
        "rope_parameters": PLAIN_ROPE,
        "sliding_window": 104,
        "pad_token_id": None,
        "auto_map": {"AutoConfig": "configuration_phi3.Phi3Config", "AutoModelForCausalLM": "modeling_phi3.Phi3ForCausalLM"},
    },
    "smollm3": {
        "architectures": ["SmolLM3ForCausalLM"],
        "model_type": "smollm3",
        "rope_parameters": PLAIN_ROPE,
        "no_rope_layer_interval": 2,
        "pad_token_id": None,
    },
    "olmo2": {
        "architectures": ["Olmo2ForCausalLM"],
        "model_type": "olmo2",
        "tie_word_embeddings": False,
        "rope_parameters": PLAIN_ROPE,
        "pad_token_id": None,
    },
    "granite": {
        "architectures": ["GraniteForCausalLM"],
        "model_type": "granite",
        "rope_parameters": PLAIN_ROPE,
        "embedding_multiplier": 2.0,
        "residual_multiplier": 0.5,
        "attention_multiplier": 0.125,
        "logits_scaling": 1.5,
    },
    "gemma2": {
        "architectures": ["Gemma2ForCausalLM"],
        "model_type": "gemma2",
        "tie_word_embeddings": False,
        "rope_parameters": PLAIN_ROPE,
        "hidden_activation": "gelu_pytorch_tanh",
        "query_pre_attn_scalar": 24,
        "attn_logit_softcapping": 5.0,
        "final_logit_softcapping": 20.0,
        "sliding_window": 104,
        "pad_token_id": None,
    },
    "gemma3": {
        "architectures": ["Gemma3ForCausalLM"],
        "model_type": "gemma3_text",
        "tie_word_embeddings": False,
        "rope_parameters": {
            "full_attention": {"rope_type": "linear", "rope_theta": 1e5, "factor": 2.0},
            "sliding_attention": {"rope_type": "default", "rope_theta": 1e3},
        },
        "hidden_activation": "gelu_pytorch_tanh",
        "query_pre_attn_scalar": 24,
        "sliding_window": 104,
        "sliding_window_pattern": 2,
        "pad_token_id": None,
    },
}
WINDOW = 39
# Models for prompts of ``LONG`` tokens: beyond a window, in the second of two layers where a family has it by layer, and beyond
# the positions that a rotation is scaled from.
LONG, LONG_CAPACITY = 300, 384
LONG_MODELS = {
    "mistral windowed": FAMILIES["mistral"] | {"sliding_window": WINDOW},
    "phi3 windowed": FAMILIES["phi3"] | {"sliding_window": WINDOW},
    **{
        f"{name} windowed": FAMILIES[name] | {"sliding_window": WINDOW, "use_sliding_window": True, "max_window_layers": 1}
        for name in ("qwen2", "qwen3")
    },
    "smollm3 windowed": FAMILIES["smollm3"] | {"sliding_window": 25, "use_sliding_window": True},
    "gemma2 windowed": FAMILIES["gemma2"] | {"sliding_window": WINDOW},
    "gemma3 windowed": FAMILIES["gemma3"] | {"sliding_window": WINDOW},
    "linear": {"rope_parameters": {"rope_type": "linear", "rope_theta": 1e4, "factor": 3.0}},
    "dynamic": {"max_position_embeddings": 128, "rope_parameters": {"rope_type": "dynamic", "rope_theta": 1e4, "factor": 3.0}},
    "yarn": {
        "max_position_embeddings": 320,
        "rope_parameters": {
            "rope_type": "yarn", "rope_theta": 1e4, "factor": 2.5, "original_max_position_embeddings": 128,
        },
    },
    "yarn with every key": {
        "rope_parameters": {
            "rope_type": "yarn", "rope_theta": 1e4, "factor": 8.0, "original_max_position_embeddings": 64,
            "mscale": 0.7, "mscale_all_dim": 0.4, "beta_fast": 8.0, "beta_slow": 0.5, "truncate": False,
        },
    },
    "longrope": FAMILIES["phi3"] | {
        "sliding_window": None,
        "original_max_position_embeddings": 128,
        "rope_parameters": {
            "rope_type": "longrope", "rope_theta": 1e4, "original_max_position_embeddings": 128,
            "short_factor": [1.0 + 0.01 * i for i in range(8)], "long_factor": [1.0 + 0.7 * i for i in range(8)],
        },
    },
}  # fmt: skip
# The source documents' second gate (an 8B Llama in F16, four shards, an untied head, llama3's rotation), in small.
GATE = {"tie_word_embeddings": False, "hidden_size": 128, "num_hidden_layers": 4, "num_attention_heads": 8}


# Under this epsilon, with norm weights of 2^30, RMSNorm is the identity to the bit, and under this factor rotation is.
EXACT = {
    "rms_norm_eps": 2.0**60,
    "rope_parameters": SMALL["rope_parameters"] | {"factor": 1e300, "original_max_position_embeddings": 1},
}
# How many elements of a row are not zero (None: all, 2 where not named) and the factor on them. Scores then differ by at
# least 128 or not at all, which makes softmax one-hot, and gates are multiples of 128, whose logistic is 0, 1/2 or 1.
EXACT_ROWS = {
    "embed_tokens": (None, 1),
    "lm_head": (None, 1),
    "q_proj": (None, 512),
    "k_proj": (None, 1),
    "gate_proj": (1, 128),
    "down_proj": (1, 2**-7),
}


def write_model(
    folder: Path,
    *,
    dtype: str = "f32",
    exact: bool = False,
    seed: int = 0,
    edit: Callable[[dict[str, np.ndarray]], None] = lambda tensors: None,
    **overrides: object,
) -> Path:
    """Write a model of ``SMALL`` with ``overrides`` of its config keys and seeded weights; returns ``folder``.

    ``dtype`` is ``f32``, ``f16`` or ``bf16``. ``exact`` (not with ``f16``) makes everything that the model computes an
    integer times a power of two, exact in float32 whatever the order of its sums, as long as no query scores three keys
    alike: give it each id once. ``edit`` may change the tensors by name before they are saved.
    """
    config = SMALL | (EXACT if exact else {}) | overrides
    draw = np.random.Generator(np.random.PCG64(seed))

    def values(name: str, shape: tuple[int, ...]) -> np.ndarray:
        if exact and len(shape) == 1:
            return np.full(shape, 2.0**30)
        if exact:
            kept, factor = EXACT_ROWS.get(name.split(".")[-2], (2, 1))
            return factor * draw.choice((-1, 1), shape) * (draw.random(shape).argsort(1) < (kept or shape[1]))
        if name.endswith(".bias"):
            return draw.normal(0, 1, shape)
        if len(shape) == 1:
            return draw.normal(1, 0.5 if name.split(".")[-2] in ("q_norm", "k_norm") else 0.1, shape)
        # Wide: at transformers' own 0.02 the logits are nearly flat and greedy tokens say little.
        return draw.normal(0, 2 / np.sqrt(shape[1]), shape)

    tensors = {name: values(name, shape).astype(BY_NAME[dtype].numpy) for name, shape in shapes(config).items()}
    edit(tensors)
    folder.mkdir(parents=True, exist_ok=True)
    save_file(tensors, folder / SINGLE_FILE, metadata={"format": "pt"})
    (folder / "config.json").write_text(json.dumps(with_older_rope(config)))
    return folder


def write_exact(folder: Path, weights: str, group: int, **overrides: object) -> Path:
    """An exact network. In int8 or int4 the same numbers, packed around the middle code with power-of-two scales."""
    bits = int(weights.removeprefix("int")) if weights.startswith("int") else None

    def pack(tensors: dict[str, np.ndarray]) -> None:
        for name in [name for name, values in tensors.items() if bits and values.ndim == 2]:
            weight = widen(tensors.pop(name))
            middle, scale = 2 ** (bits - 1), np.abs(weight).max()
            module, shape = name.removesuffix(".weight"), (len(weight), weight.shape[1] // group)
            tensors[name] = mlx.pack((weight / scale + middle).astype(np.uint8), bits)
            tensors[f"{module}.scales"] = np.full(shape, scale, BF16.numpy)
            tensors[f"{module}.biases"] = np.full(shape, -scale * middle, BF16.numpy)

    quantization = {"quantization": {"group_size": group, "bits": bits}} if bits else {}
    size = {"hidden_size": 128, "num_attention_heads": 8}
    return write_model(folder, exact=True, dtype="bf16", edit=pack, **size | quantization | overrides)


def shapes(config: dict) -> dict[str, tuple[int, ...]]:
    """The shape of every tensor of a checkpoint with this ``config.json``, by name."""
    hidden, inner, vocabulary = config["hidden_size"], config["intermediate_size"], config["vocab_size"]
    queries, keys = (config[f"num_{kind}_heads"] * config["head_dim"] for kind in ("attention", "key_value"))
    kind = config["model_type"]
    layer = {
        "input_layernorm": (hidden,),
        "self_attn.q_proj": (queries, hidden),
        "self_attn.k_proj": (keys, hidden),
        "self_attn.v_proj": (keys, hidden),
        "self_attn.o_proj": (hidden, queries),
        "post_attention_layernorm": (hidden,),
        "mlp.gate_proj": (inner, hidden),
        "mlp.up_proj": (inner, hidden),
        "mlp.down_proj": (hidden, inner),
    }
    if kind in ("olmo2", "gemma2", "gemma3_text"):
        layer["post_feedforward_layernorm"] = (hidden,)
    if kind in ("gemma2", "gemma3_text"):
        layer["pre_feedforward_layernorm"] = (hidden,)
    if kind == "olmo2":
        del layer["input_layernorm"]
    found = {"model.embed_tokens": (vocabulary, hidden), "model.norm": (hidden,)}
    if not config["tie_word_embeddings"]:
        found["lm_head"] = (vocabulary, hidden)
    for i in range(config["num_hidden_layers"]):
        found |= {f"model.layers.{i}.{module}": shape for module, shape in layer.items()}
    named = {f"{module}.weight": shape for module, shape in found.items()}
    named |= {f"{module}.bias": shape[:1] for module, shape in found.items() if module.endswith(biased(config))}
    if kind in ("qwen3", "olmo2", "gemma3_text"):
        sizes = {"q": queries, "k": keys} if kind == "olmo2" else dict.fromkeys("qk", config["head_dim"])
        for i in range(config["num_hidden_layers"]):
            named |= {f"model.layers.{i}.self_attn.{part}_norm.weight": (size,) for part, size in sizes.items()}
    if kind == "phi3":
        for i in range(config["num_hidden_layers"]):
            for stacked, (module, parts) in STACKED.items():
                rows = [named.pop(f"model.layers.{i}.{module}.{part}.weight")[0] for part in parts]
                named[f"model.layers.{i}.{module}.{stacked}.weight"] = (sum(rows), hidden)
    return named


def biased(config: dict) -> tuple[str, ...]:
    """The projections that add a bias."""
    attention, mlp = config.get("attention_bias", False), config.get("mlp_bias", False)
    parts = "qkv" if config["model_type"] == "qwen2" else "qkvo" if attention else ""
    return *(f"{part}_proj" for part in parts), *(("gate_proj", "up_proj", "down_proj") if mlp else ())


def write_shards(folder: Path, shards: dict[str, dict[str, np.ndarray]]) -> Path:
    """A folder with these tensors by file, and the index of them."""
    folder.mkdir(parents=True, exist_ok=True)
    for file, tensors in shards.items():
        save_file(tensors, folder / file, metadata={"format": "pt"})
    write_index(folder, {name: file for file, tensors in shards.items() for name in tensors})
    return folder


def write_index(folder: Path, weight_map: object, **more: object) -> None:
    (folder / INDEX_FILE).write_text(json.dumps({"metadata": {"total_size": 1}, "weight_map": weight_map, **more}))


def split(source: Path, out: Path, count: int, seed: int = 0) -> Path:
    """A copy of ``source`` with its tensors in ``count`` shards at random: planes of one matrix may be in different ones."""
    tensors = load_file(source / SINGLE_FILE)
    names = np.random.Generator(np.random.PCG64(seed)).permutation(sorted(tensors)).tolist()
    files = {f"model-{i + 1:05}-of-{count:05}.safetensors": names[i::count] for i in range(count)}
    write_shards(out, {file: {name: tensors[name] for name in part} for file, part in files.items()})
    shutil.copyfile(source / "config.json", out / "config.json")
    return out


def write_gate(scratch: Path) -> Path:
    return split(write_model(scratch / "single", dtype="f16", **GATE), scratch / "gate", 4)


def write_tokenizer(folder: Path, kind: str = "WordLevel", decoder: dict | None = None) -> Path:
    """A tokenizer of 96 words of one Chinese character each, and no token for unknown words."""
    words = {chr(0x4E00 + i): i for i in range(96)}
    models = {
        "WordLevel": {"type": "WordLevel", "vocab": words, "unk_token": "?"},
        "Unigram": {"type": "Unigram", "vocab": [[word, 0.0] for word in words], "unk_id": None},
    }
    parts = {"version": "1.0", "added_tokens": [], "pre_tokenizer": {"type": "WhitespaceSplit"}}
    (folder / "tokenizer.json").write_text(json.dumps({**parts, "decoder": decoder, "model": models[kind]}))
    return folder


def weights_digest(folder: Path) -> str:
    """sha256 of every tensor's name and bytes in name order, which does not depend on the file's layout."""
    digest = hashlib.sha256()
    tensors = {name: values for file in folder.glob("*.safetensors") for name, values in load_file(file).items()}
    for name, values in sorted(tensors.items()):
        digest.update(name.encode() + values.tobytes())
    return digest.hexdigest()
