"""Whether a checkpoint has the tensors that its config promises: layers, head, shapes, and nothing that would be ignored."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable

from xlaspike.errors import XlaspikeError, printable
from xlaspike.llama.arguments import Tensor
from xlaspike.llama.config import ModelConfig
from xlaspike.packers.affine import Affine

from .checkpoint import Checkpoint
from .locations import locate
from .weights import StoredWeights

# Carried by checkpoints and recomputed by every reader: transformers before 4.32 saved the rotary frequencies.
TOLERATED = re.compile(r"model\.layers\.\d+\.self_attn\.rotary_emb\.inv_freq")


def check_layers(config: ModelConfig, checkpoint: Checkpoint) -> None:
    """Raises ``XlaspikeError`` unless every one of ``config.L`` layers has its norm of the attention.

    This comes before any list of tensors: a huge ``num_hidden_layers`` would make such a list fill the memory.
    """
    norm = config.norms.before_attention or config.norms.after_attention
    for layer in range(config.L):
        tensor = f"model.layers.{layer}.{norm}.weight"
        if tensor not in checkpoint:
            raise XlaspikeError(
                f"{checkpoint.folder / 'config.json'}: num_hidden_layers: expected {layer}, because the checkpoint has no "
                f"{tensor}, found {config.L}"
            )


def head_is_tied(config: ModelConfig, checkpoint: Checkpoint) -> bool:
    """Whether the head is the embedding. Libraries disagree on an absent flag, so the checkpoint decides then.

    Raises ``XlaspikeError`` where the flag contradicts the checkpoint.
    """
    has_head = "lm_head.weight" in checkpoint
    if config.tied is None:
        return not has_head
    if not config.tied and not has_head:
        raise XlaspikeError(f"{checkpoint.folder}: tie_word_embeddings: expected true without lm_head.weight, found false")
    for plane in ("weight", "scales", "biases") if config.tied else ():
        embedding, head = f"model.embed_tokens.{plane}", f"lm_head.{plane}"
        if head in checkpoint and not checkpoint.same(embedding, head):
            raise XlaspikeError(
                f"{checkpoint.folder}: tie_word_embeddings: expected {head} equal to {embedding}, found a different tensor"
            )
    return config.tied


def check_tensors(weights: StoredWeights, tensors: Iterable[Tensor]) -> None:
    """Raises ``XlaspikeError`` unless the checkpoint has all ``tensors`` in their shapes, and none that changes the result.

    Warns of other tensors that nothing reads.
    """
    config, checkpoint = weights.config, weights.checkpoint
    wanted = set()
    for tensor in tensors:
        if tensor.is_matrix:
            wanted |= _check_planes(weights, tensor)
        else:
            checkpoint.expect(tensor.name, tensor.shape)
            wanted.add(tensor.name)
    unread = [name for name in checkpoint.names() if name not in wanted and not TOLERATED.fullmatch(name)]
    for name in unread:
        if name.startswith("model.") or name == "lm_head.bias":
            raise XlaspikeError(
                f"{weights.label(name)}: expected no tensor beyond {config.L} layers of a plain "
                f"{config.model_type}, found one that would change the computation"
            )
    copies = {f"lm_head.{plane}" for plane in Affine.suffixes} if config.tied else set()  # compared by ``head_is_tied``
    if ignored := [name for name in unread if name not in copies]:
        warnings.warn(
            f"{weights.folder}: ignoring {len(ignored)} tensors that no {config.model_type} has, first {printable(ignored[0])}",
            stacklevel=3,
        )


def _check_planes(weights: StoredWeights, tensor: Tensor) -> set[str]:
    """Check the stored planes of the matrix ``tensor`` against their format; returns their names."""
    stored, location, names = weights.stored_format(tensor.module), locate(weights.config, tensor.module), set()
    out, inner = tensor.shape
    for plane in stored.planes(location.out or out, inner):
        names.add(name := f"{location.module}.{plane.suffix}")
        try:
            weights.checkpoint.expect(name, plane.shape, (plane.element.safetensors,))
        except XlaspikeError as error:
            if not isinstance(stored, Affine):
                raise
            packing = f"bits {stored.bits} and group_size {stored.group} under quantization in config.json"
            raise XlaspikeError(f"{error} ({packing})") from None
    return names
