"""Write a Llama checkpoint as one GGUF file, so that llama.cpp can run it.

    make peers          # once
    .venv-peers/bin/python -m xlaspike.measure.peers.gguf_writer --model DIR --type q4_0 --out FILE.gguf

Every matrix has the requested type, embedding and head too, so that the bytes per token compare with a format of ours:
llama.cpp's own quantizer keeps the embedding of a q4_0 file at six bits. Norms are f32. There is no tokenizer: llama.cpp
reads and returns ids.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType, GGUFWriter, quant_shape_to_byte_shape, quants

from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.synthesize import tensor_shapes
from xlaspike.errors import XlaspikeError
from xlaspike.files import replacing
from xlaspike.llama.rope import Rope, inverse_frequencies
from xlaspike.measure.peers.plain_llama import check_plain_llama
from xlaspike.packers.dense import check_f16

TYPES = ("f32", "f16", "bf16", "q8_0", "q4_0")
# Modules by llama.cpp's names.
MODULES = {"model.embed_tokens": "token_embd", "model.norm": "output_norm", "lm_head": "output"}
LAYER_MODULES = {
    "input_layernorm": "attn_norm",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "post_attention_layernorm": "ffn_norm",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}


def gguf_name(tensor: str) -> str:
    """llama.cpp's name of a tensor of a plain Llama."""
    module = tensor.removesuffix(".weight")
    if module in MODULES:
        return f"{MODULES[module]}.weight"
    _, _, layer, inner = module.split(".", 3)
    return f"blk.{layer}.{LAYER_MODULES[inner]}.weight"


def pair_neighbours(weight: np.ndarray, heads: int) -> np.ndarray:
    """The rows of a query or key projection with element i of a head next to i + D/2: llama.cpp rotates neighbours.

    Source: ``permute`` in llama.cpp's ``convert_hf_to_gguf.py``.
    """
    return weight.reshape(heads, 2, -1, weight.shape[1]).swapaxes(1, 2).reshape(weight.shape)


def divisors(rope: Rope, head_dim: int) -> np.ndarray:
    """float32 ``[D/2]``: llama.cpp's ``rope_freqs.weight``, the divisors of the plain frequencies."""
    plain = rope.theta ** (-np.arange(0, head_dim, 2, dtype=np.float64) / head_dim)
    return (plain / inverse_frequencies(rope, head_dim)).astype(np.float32)


def encode(model: Model, tensor: str, kind: GGMLQuantizationType) -> np.ndarray:
    """The bytes of ``tensor`` in llama.cpp's order and type. Raises ``XlaspikeError`` for a value that f16 cannot hold."""
    values = model.f32(tensor)
    if kind is GGMLQuantizationType.F16:
        check_f16(model.label(tensor), values)
    heads = {"q_proj": model.config.Nq, "k_proj": model.config.Nkv}.get(tensor.split(".")[-2])
    return quants.quantize(values if heads is None else pair_neighbours(values, heads), kind)


def context_length(model: Model) -> int:
    """The positions for which a file holds: up to a window, since llama.cpp's ``llama`` architecture has none."""
    return min(model.config.max_position, model.config.window or model.config.max_position)


def describe(writer: GGUFWriter, model: Model) -> None:
    """Write the model's shape under the keys of llama.cpp's ``llama`` architecture."""
    c = model.config
    writer.add_vocab_size(c.V)
    writer.add_context_length(context_length(model))
    writer.add_embedding_length(c.H)
    writer.add_feed_forward_length(c.F)
    writer.add_block_count(c.L)
    writer.add_head_count(c.Nq)
    writer.add_head_count_kv(c.Nkv)
    writer.add_key_length(c.D)
    writer.add_value_length(c.D)
    writer.add_layer_norm_rms_eps(c.eps)
    writer.add_rope_dimension_count(c.D)
    writer.add_rope_freq_base(c.rope.theta)
    writer.add_tokenizer_model("none")
    writer.add_quantization_version(2)


def write(model: Model, matrix: GGMLQuantizationType, out: Path) -> None:
    """Write ``model`` with matrices of type ``matrix`` to ``out``, one tensor in memory at a time.

    Raises ``XlaspikeError`` for a model that is no plain Llama, and for values or shapes that the type cannot hold.
    """
    check_plain_llama(model, context_length(model))
    writer = GGUFWriter(out, "llama")
    describe(writer, model)
    rope, f32 = divisors(model.config.rope, model.config.D), GGMLQuantizationType.F32
    writer.add_tensor_info("rope_freqs.weight", rope.shape, rope.dtype, rope.nbytes, f32)
    kinds = {}
    for tensor, shape in tensor_shapes(model.config).items():
        kind = kinds[tensor] = matrix if len(shape) == 2 else f32
        if shape[-1] % GGML_QUANT_SIZES[kind][0]:
            raise XlaspikeError(
                f"{model.label(tensor)}: expected rows that {GGML_QUANT_SIZES[kind][0]} divides for {kind.name.lower()}, "
                f"found {list(shape)}"
            )
        size = int(np.prod(quant_shape_to_byte_shape(shape, kind)))
        writer.add_tensor_info(gguf_name(tensor), shape, np.dtype(np.float32), size, kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.write_tensor_data(rope)
    for tensor, kind in kinds.items():
        writer.write_tensor_data(encode(model, tensor, kind))
    writer.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, required=True, help="checkpoint folder")
    parser.add_argument("--type", choices=TYPES, required=True, help="of every matrix")
    parser.add_argument("--out", type=Path, required=True, help="the file")
    arguments = parser.parse_args()
    try:
        with Model.open(arguments.model) as model:
            with replacing(arguments.out) as temporary:
                write(model, GGMLQuantizationType[arguments.type.upper()], temporary)
    except XlaspikeError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
