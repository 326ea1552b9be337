"""Write ``tests/fixtures/mlx``: what MLX packs, two checkpoints that ``mlx_lm`` wrote, and what it says that they say.

    pip install -r tools/requirements-mlx.txt
    python -m tools.mlx_fixtures     # from the repository's root; seconds

Weights are numpy's PCG64, so that they do not depend on MLX's version; everything computed from them is MLX's, on the
CPU. Logits and greedy tokens are in float32: scales, biases and norms are widened first, since MLX computes in the type
of the scales otherwise. Every step computes the whole sequence again, without a cache.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import mlx.core as mx
import mlx.nn as nn
import mlx_lm
import numpy as np
from mlx.utils import tree_flatten, tree_unflatten
from mlx_lm import utils
from mlx_lm.models import llama

from xlaspike.paths import ROOT

FOLDER = ROOT / "tests" / "fixtures" / "mlx"
DTYPES = {"f32": mx.float32, "f16": mx.float16, "bf16": mx.bfloat16}
LEAST, LARGEST = {"f32": 2.0**-149, "f16": 2.0**-24, "bf16": 2.0**-133}, {"f32": 3e38, "f16": 65504.0, "bf16": 3e38}
WIDTH, STEPS = 256, 32

CONFIG = {
    "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_act": "silu", "hidden_size": 128,
    "intermediate_size": 256, "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 32,
    "vocab_size": 256, "max_position_embeddings": 131072, "rms_norm_eps": 1e-5, "bos_token_id": 0, "eos_token_id": 1,
    "attention_bias": False, "mlp_bias": False, "rope_theta": 500000.0,
    "rope_scaling": {
        "rope_type": "llama3", "factor": 32.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
        "original_max_position_embeddings": 8192,
    },
}  # fmt: skip
LEFT_DENSE = "model.layers.0.self_attn.v_proj"


def difficult_rows(dtype: str) -> np.ndarray:
    """f32 ``[n, WIDTH]``, exact in ``dtype`` or rounded to it by the caller: a row for each way a group can be unusual."""
    random = np.random.Generator(np.random.PCG64(0))
    normal, column = random.standard_normal((10, WIDTH)), np.arange(WIDTH)
    rows = [
        *(normal[:4] * [[0.02], [1.0], [1e-6], [300.0]]),
        np.where(column % 2, 0.0, -0.0),
        normal[4, column // 32],  # constant within a group
        2 + np.abs(normal[5]),  # no zero in the range, on either side
        -2 - np.abs(normal[6]),
        100 + normal[7] / 100,  # a range far below the magnitude
        np.where(column % 32 == 5, normal[8], 0.0),
        np.where(column % 32 < 2, [0.0, 15.0] * 128, random.integers(0, 31, WIDTH) / 2),  # ties between 4-bit codes
        np.where(column % 32 < 2, [0.0, 255.0] * 128, random.integers(0, 511, WIDTH) / 2),  # ties between 8-bit codes
        LEAST[dtype] * random.integers(-40, 40, WIDTH),
        LARGEST[dtype] * np.tanh(normal[9]) * 0.4,
    ]
    return np.array(rows, np.float32)


def quantized() -> dict[str, mx.array]:
    """``DTYPE.weight``, and for each ``DTYPE.BITS.GROUP`` its ``weight``, ``scales``, ``biases`` and ``dequantized``."""
    arrays = {}
    for name, dtype in DTYPES.items():
        arrays[f"{name}.weight"] = weight = mx.array(difficult_rows(name)).astype(dtype)
        for bits in (4, 8):
            for group in (32, 64, 128):
                words, scales, biases = mx.quantize(weight, group_size=group, bits=bits)
                wide = scales.astype(mx.float32), biases.astype(mx.float32)
                values = mx.dequantize(words, *wide, group_size=group, bits=bits)
                planes = {"weight": words, "scales": scales, "biases": biases, "dequantized": values}
                arrays |= {f"{name}.{bits}.{group}.{plane}": array for plane, array in planes.items()}
    return arrays


def build(folder: Path, dtype: str, tied: bool, seed: int, predicate=None, left_dense: str | None = None) -> Path:
    """A random Llama, quantized and written by ``mlx_lm``: 4 bits and group 64 where ``predicate`` says nothing else."""
    config = CONFIG | {"tie_word_embeddings": tied, "torch_dtype": str(DTYPES[dtype]).rpartition(".")[2]}
    model = llama.Model(llama.ModelArgs.from_dict(config))
    random = np.random.Generator(np.random.PCG64(seed))

    def weight(name: str, shape: tuple[int, ...]) -> mx.array:
        values = random.standard_normal(shape)
        if "norm" in name:
            values = 1 + values / 4
        elif "embed_tokens" not in name:
            values *= (4 if "lm_head" in name else 2) / np.sqrt(shape[-1])  # wide, so that the best token stands out
        return mx.array(values.astype(np.float32))

    shapes = sorted((name, value.shape) for name, value in tree_flatten(model.parameters()))
    model.update(tree_unflatten([(name, weight(name, shape)) for name, shape in shapes]))
    model.set_dtype(DTYPES[dtype])
    model, config = utils.quantize_model(model, config, 64, 4, quant_predicate=predicate)
    if left_dense:
        config["quantization"][left_dense] = False  # mlx_lm reads this and does not write it; other converters do
    utils.save_model(folder, model)
    utils.save_config(config, folder / "config.json")
    return folder


def mixed(path: str, _: nn.Module) -> bool | dict:
    """Layer 1 in 8 bits, the head in 8 bits and a smaller group, one projection left dense, the rest by default."""
    if path == "lm_head":
        return {"group_size": 32, "bits": 8}
    return {"group_size": 64, "bits": 8} if path.startswith("model.layers.1.") else path != LEFT_DENSE


def greedy(model: nn.Module, ids: Sequence[int]) -> tuple[np.ndarray, list[int], list[float]]:
    """Logits f32 ``[len(ids), V]``, ``STEPS`` greedy ids, and by how much the logit of each exceeds the next best."""
    sequence, margins = list(ids), []
    for _ in range(STEPS):
        logits = np.array(model(mx.array([sequence]))[0])
        runner_up, best = np.sort(logits[-1])[-2:]
        sequence.append(int(np.argmax(logits[-1])))
        margins.append(float(f"{best - runner_up:.4g}"))
    return logits[: len(ids)], sequence[len(ids) :], margins


def answers(folder: Path) -> tuple[list[dict], dict[str, mx.array]]:
    """What ``mlx_lm`` says of the checkpoint that it loads from ``folder``."""
    model, _ = utils.load_model(folder)
    model.set_dtype(mx.float32)
    random = np.random.Generator(np.random.PCG64(1))
    prompts, kept = [], {}
    for length in (1, 24):
        ids = random.integers(0, CONFIG["vocab_size"], length).tolist()
        logits, tokens, margins = greedy(model, ids)
        prompts.append({"model": folder.name, "ids": ids, "tokens": tokens, "margins": margins})
        kept[f"{folder.name}.{length}"] = mx.array(logits)
        print(f"{folder.name}: {length} ids, least margin {min(margins):g}, {len(set(tokens))} different tokens")
    return prompts, kept


def main() -> None:
    mx.set_default_device(mx.cpu)
    with TemporaryDirectory(dir=FOLDER) as made:
        made = Path(made)
        mx.save_safetensors(str(made / "quantize.safetensors"), quantized(), metadata={"format": "mlx"})
        folders = (
            build(made / "llama-4bit", "f16", tied=True, seed=0),
            build(made / "llama-mixed", "bf16", tied=False, seed=1, predicate=mixed, left_dense=LEFT_DENSE),
        )
        prompts, kept = zip(*map(answers, folders), strict=True)
        mx.save_safetensors(str(made / "oracle.safetensors"), kept[0] | kept[1], metadata={"format": "mlx"})
        versions = {"mlx": mx.__version__, "mlx_lm": mlx_lm.__version__}
        listed = ",\n".join(json.dumps(prompt) for prompt in prompts[0] + prompts[1])
        text = f'{{\n"versions": {json.dumps(versions)},\n"prompts": [\n{listed}\n]\n}}\n'
        (made / "oracle.json").write_text(text, encoding="utf-8")
        for path in [path for path in made.rglob("*") if path.is_file()]:
            target = FOLDER / path.relative_to(made)
            target.parent.mkdir(exist_ok=True)
            os.replace(path, target)


if __name__ == "__main__":
    main()
