"""Checkpoints of published shapes with seeded random weights: for measuring where the real weights are not available."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from math import prod
from pathlib import Path

import numpy as np
from tqdm import tqdm

from xlaspike.checks import check_choice
from xlaspike.dtypes import BF16, F16, F32, UI32
from xlaspike.errors import XlaspikeError
from xlaspike.files import write_text
from xlaspike.llama.arguments import weights
from xlaspike.llama.config import ModelConfig, from_dict
from xlaspike.packers.affine import Affine
from xlaspike.packers.dense import Dense
from xlaspike.packers.mlx import check_packing
from xlaspike.packers.storage import Plane

from .write import Tensors, new_checkpoint

DTYPES = {element.name: element for element in (F32, F16, BF16)}
DEVIATION = 0.02  # standard, of a matrix's elements
CHUNK = 1 << 24  # elements made at a time: bounds the memory for a tensor of any size

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
class Synthesized:
    """The checkpoint that ``synthesize`` wrote: parameters, bytes of all files, and the files' names."""

    parameters: int
    bytes: int
    files: tuple[str, ...]


def tensor_shapes(config: ModelConfig) -> dict[str, tuple[int, ...]]:
    """The shape of every tensor of a plain Llama checkpoint, in file order."""
    return {tensor.name: tensor.shape for tensor in weights(config)}


def synthesize(
    like: str,
    out: Path,
    dtype: str = "bf16",
    bits: int | None = None,
    seed: int = 0,
    shards: int = 1,
    **overrides: object,
) -> Synthesized:
    """Write a random checkpoint of shape ``like`` (a key of ``SHAPES``) to the new folder ``out``, in bounded memory.

    ``overrides`` replace keys of the shape's ``config.json``. Matrices are normal with a standard deviation of 0.02 (PCG64,
    one stream per tensor, seeded with ``seed`` and the tensor's number); norms are ones. With ``bits`` every matrix is packed
    as MLX packs it, in groups of 64 with scales and biases of ``dtype``: codes are uniform, with the same standard deviation.
    ``shards`` is the number of files; the tensors' bytes do not depend on it. Raises ``XlaspikeError`` for an unknown shape
    or type, a negative seed, a config that cannot be, an ``out`` that is not empty, and a full disk.
    """
    check_choice("like", like, SHAPES)
    check_choice("dtype", dtype, DTYPES)
    if seed < 0:
        raise XlaspikeError(f"seed: expected at least 0, found {seed}")
    config, element = SHAPES[like] | overrides, DTYPES[dtype]
    shapes = tensor_shapes(from_dict(config, like))
    if bits is not None:
        check_packing(bits, 64, "synth")
        packing = {"group_size": 64, "bits": bits, "mode": "affine"}
        config = config | {"quantization": packing, "quantization_config": packing}
    tensors = {}
    for name, shape in shapes.items():
        matrix = Affine(bits, 64, element) if bits and len(shape) == 2 else Dense(element)
        planes = matrix.planes(*shape) if len(shape) == 2 else (Plane("weight", element, shape),)
        tensors |= {f"{name.removesuffix('.weight')}.{plane.suffix}": (plane.element, plane.shape) for plane in planes}
    size = sum(kind.nbytes(shape) for kind, shape in tensors.values())
    with tqdm(total=size, unit="B", unit_scale=True, desc=like, disable=None, leave=False) as bar:
        with new_checkpoint(out, tensors, _counted(_values(tensors, bits, seed), bar), shards) as folder:
            write_text(folder / "config.json", json.dumps(config | {"dtype": dtype}, indent=2) + "\n")
    files = sorted(out.iterdir())
    return Synthesized(
        parameters=sum(prod(shape) for shape in shapes.values()),
        bytes=sum(file.stat().st_size for file in files),
        files=tuple(file.name for file in files),
    )


def _counted(chunks: Iterator[np.ndarray], bar: tqdm) -> Iterator[np.ndarray]:
    for chunk in chunks:
        yield chunk
        bar.update(chunk.nbytes)


def _values(tensors: Tensors, bits: int | None, seed: int) -> Iterator[np.ndarray]:
    # The variance of a uniform code of 2^bits values is (4^bits - 1) / 12.
    scale = DEVIATION * (12 / (4**bits - 1)) ** 0.5 if bits else 0.0
    for number, (name, (element, shape)) in enumerate(tensors.items()):
        draw = np.random.Generator(np.random.PCG64((seed, number)))
        remaining = prod(shape)
        while remaining:
            count = min(remaining, CHUNK)
            remaining -= count
            if element is UI32:
                yield draw.integers(0, 2**32, count, np.uint32)
            elif name.endswith((".scales", ".biases")):
                yield np.full(count, scale if name.endswith(".scales") else -scale * (2**bits - 1) / 2, element.numpy)
            elif len(shape) == 1:
                yield np.ones(count, element.numpy)
            else:
                yield (draw.standard_normal(count, np.float32) * np.float32(DEVIATION)).astype(element.numpy)
