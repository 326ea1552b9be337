"""Checkpoints of a true shape with seeded random weights: for measuring, where the real ones cannot be had."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from math import prod
from pathlib import Path

import numpy as np
from tqdm import tqdm

from .checkpoint import SINGLE_FILE
from .config import ModelConfig, from_dict
from .dtypes import BF16, F16, F32, ElementType
from .errors import XlaspikeError
from .paths import replacing, write_text

DTYPES = {element.name: element for element in (F32, F16, BF16)}
CHUNK = 1 << 24  # elements made at a time, so that memory stays bounded whatever the tensor

_LLAMA3_ROPE = {
    "rope_type": "llama3",
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 8192,
}
_COMMON = {"model_type": "llama", "architectures": ["LlamaForCausalLM"], "hidden_act": "silu", "rms_norm_eps": 1e-5}
# The published shapes, Hugging Face keys; "tiny" is data/tiny-llama's.
SHAPES = {
    "llama-3.2-1b": _COMMON | {
        "vocab_size": 128256, "hidden_size": 2048, "intermediate_size": 8192, "num_hidden_layers": 16,
        "num_attention_heads": 32, "num_key_value_heads": 8, "head_dim": 64, "max_position_embeddings": 131072,
        "rope_theta": 500000.0, "rope_scaling": _LLAMA3_ROPE | {"factor": 32.0}, "tie_word_embeddings": True,
        "bos_token_id": 128000, "eos_token_id": 128001,
    },
    "llama-3.1-8b": _COMMON | {
        "vocab_size": 128256, "hidden_size": 4096, "intermediate_size": 14336, "num_hidden_layers": 32,
        "num_attention_heads": 32, "num_key_value_heads": 8, "head_dim": 128, "max_position_embeddings": 131072,
        "rope_theta": 500000.0, "rope_scaling": _LLAMA3_ROPE | {"factor": 8.0}, "tie_word_embeddings": False,
        "bos_token_id": 128000, "eos_token_id": 128001,
    },
    "tiny": _COMMON | {
        "vocab_size": 4096, "hidden_size": 256, "intermediate_size": 704, "num_hidden_layers": 6,
        "num_attention_heads": 8, "num_key_value_heads": 2, "head_dim": 32, "max_position_embeddings": 512,
        "rope_theta": 10000.0, "rope_scaling": None, "tie_word_embeddings": True,
        "bos_token_id": 0, "eos_token_id": 1,
    },
}  # fmt: skip


@dataclass(frozen=True)
class Written:
    """What ``synth`` wrote: parameters, bytes of all files, and the files' names."""

    parameters: int
    bytes: int
    files: tuple[str, ...]


def tensor_shapes(config: ModelConfig) -> dict[str, tuple[int, ...]]:
    """Every tensor of a plain Llama checkpoint, in file order."""
    c = config
    shapes = {"model.embed_tokens.weight": (c.V, c.H)}
    for i in range(c.L):
        layer = {
            "input_layernorm": (c.H,),
            "self_attn.q_proj": (c.Nq * c.D, c.H),
            "self_attn.k_proj": (c.Nkv * c.D, c.H),
            "self_attn.v_proj": (c.Nkv * c.D, c.H),
            "self_attn.o_proj": (c.H, c.Nq * c.D),
            "post_attention_layernorm": (c.H,),
            "mlp.gate_proj": (c.F, c.H),
            "mlp.up_proj": (c.F, c.H),
            "mlp.down_proj": (c.H, c.F),
        }
        shapes |= {f"model.layers.{i}.{name}.weight": shape for name, shape in layer.items()}
    shapes["model.norm.weight"] = (c.H,)
    if not c.tied:
        shapes["lm_head.weight"] = (c.V, c.H)
    return shapes


def synth(like: str, out: Path, dtype: str = "bf16", seed: int = 0) -> Written:
    """Write a random checkpoint of shape ``like`` (a key of ``SHAPES``) to the new folder ``out``, in bounded memory.

    Matrices are normal with deviation 0.02 (PCG64, one stream a tensor from ``seed``), norms are ones. Raises
    ``XlaspikeError`` when ``out`` exists with something in it, or the disk has no room.
    """
    for name, value, known in (("like", like, SHAPES), ("dtype", dtype, DTYPES)):
        if value not in known:
            raise XlaspikeError(f"{name}: expected {', '.join(known)}, found {value!r}")
    if seed < 0:
        raise XlaspikeError(f"seed: expected at least 0, found {seed}")
    element, shapes = DTYPES[dtype], tensor_shapes(from_dict(SHAPES[like], like))
    size = sum(element.nbytes(shape) for shape in shapes.values())
    new_folder(out, size)
    with replacing(out / SINGLE_FILE) as path, tqdm(total=size, unit="B", unit_scale=True, desc=like, disable=None) as bar:
        with open(path, "wb") as file:
            file.write(safetensors_header({name: (element, shape) for name, shape in shapes.items()}))
            for number, shape in enumerate(shapes.values()):
                for chunk in _chunks(shape, element, (seed, number)):
                    file.write(chunk)
                    bar.update(chunk.nbytes)
    write_text(out / "config.json", json.dumps(SHAPES[like] | {"dtype": dtype}, indent=2) + "\n")
    files = sorted(out.iterdir())
    return Written(
        parameters=sum(prod(shape) for shape in shapes.values()),
        bytes=sum(file.stat().st_size for file in files),
        files=tuple(file.name for file in files),
    )


def new_folder(out: Path, size: int) -> None:
    """Make the folder ``out`` for ``size`` bytes. Raises ``XlaspikeError`` unless it is new or empty and the disk has room."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        occupied = next(out.iterdir(), None)
    except OSError as error:
        raise XlaspikeError(f"{out}: expected a folder to write to, found {error.strerror or error}") from None
    if occupied:
        raise XlaspikeError(f"{out}: expected a new or empty folder, found {occupied.name} in it")
    if (free := shutil.disk_usage(out).free) < size:
        raise XlaspikeError(f"{out}: expected {size / 1e9:.1f} GB of free disk, found {free / 1e9:.1f} GB")


def safetensors_header(tensors: dict[str, tuple[ElementType, tuple[int, ...]]]) -> bytes:
    """Length and JSON header for tensors that follow one another in this order; padded so that the data is aligned."""
    entries, start = {"__metadata__": {"format": "pt"}}, 0
    for name, (element, shape) in tensors.items():
        stop = start + element.nbytes(shape)
        entries[name] = {"dtype": element.safetensors, "shape": shape, "data_offsets": [start, stop]}
        start = stop
    text = json.dumps(entries, separators=(",", ":")).encode()
    text += b" " * (-(8 + len(text)) % 64)
    return len(text).to_bytes(8, "little") + text


def _chunks(shape: tuple[int, ...], element: ElementType, seed: tuple[int, int]) -> Iterator[np.ndarray]:
    draw = np.random.Generator(np.random.PCG64(seed))
    left = prod(shape)
    while left:
        count = min(left, CHUNK)
        left -= count
        if len(shape) == 1:
            values = np.ones(count, np.float32)
        else:
            values = draw.standard_normal(count, np.float32) * np.float32(0.02)
        yield values.astype(element.numpy)
