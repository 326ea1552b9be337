"""A summary of a checkpoint: shape, tensors, formats, parameters, and which weight formats run on this machine."""

from __future__ import annotations

from collections import Counter

from xlaspike.errors import XlaspikeError
from xlaspike.host import check_memory
from xlaspike.llama.arguments import GraphSpec, is_projection, weight_args
from xlaspike.llama.cache_planes import cache_bytes
from xlaspike.packers.by_name import WEIGHTS

from .model import Model
from .safetensors_file import TensorInfo

CAPACITY = 256  # cache rows that ``memory`` counts
SHAPE = ("V", "H", "F", "L", "Nq", "Nkv", "D", "tied", "max_position", "window")


def summarize(model: Model) -> dict[str, object]:
    """The fields of the ``inspect`` command.

    ``supports`` maps each weight format to true, or to the reason why it does not run here. ``memory`` maps it to the bytes
    of weights, rotary tables and caches of ``CAPACITY`` rows, or to None where the model does not allow the format. Weights are
    not read, which would take as long as a load; a load also refuses weights that are not finite or beyond f16's range.
    """
    checkpoint = model.checkpoint
    needed = {name: _resident_bytes(model, name) for name in WEIGHTS}
    infos = {name: checkpoint.info(name) for name in checkpoint.names()}
    return {
        "model_type": model.config.model_type,
        "config": {key: getattr(model.config, key) for key in SHAPE},
        "shards": [shard.path.name for shard in checkpoint.shards],
        "shard_bytes": {shard.path.name: shard.size for shard in checkpoint.shards},
        "tensors": len(infos),
        "dtypes": dict(Counter(info.dtype for info in infos.values())),
        "roles": _roles(infos),
        "quantization": _quantization(model),
        "parameters": model.parameters,
        "memory": {name: None if isinstance(size, str) else size for name, size in needed.items()},
        "supports": {name: _supports(size) for name, size in needed.items()},
    }


def _quantization(model: Model) -> dict[str, object] | None:
    packing = model.config.quantization
    return packing and {"bits": packing.bits, "group_size": packing.group, "overrides": dict(packing.overrides)}


def _roles(infos: dict[str, TensorInfo]) -> dict[str, dict[str, int]]:
    """Tensors by role (projection, embedding, head, norm, other) and element type."""
    roles: dict[str, Counter[str]] = {}
    for name, info in infos.items():
        module = name.rpartition(".")[0]
        if module in ("model.embed_tokens", "lm_head"):
            role = "embedding" if module == "model.embed_tokens" else "head"
        elif module.endswith("norm"):
            role = "norm"
        else:
            role = "projection" if is_projection(module) and module.endswith("_proj") else "other"
        roles.setdefault(role, Counter())[info.dtype] += 1
    return {role: dict(count) for role, count in roles.items()}


def _resident_bytes(model: Model, weights: str) -> int | str:
    """The bytes that a decode step keeps resident (weights, rotary table, caches), or why there is no such step."""
    try:
        args = weight_args(GraphSpec(model.config, model.format_policy(weights), CAPACITY, CAPACITY))
        model.check(tensor for arg in args for tensor in arg.tensors)
    except XlaspikeError as error:
        return str(error)
    return sum(arg.nbytes for arg in args) + cache_bytes(model.config, CAPACITY)


def _supports(needed: int | str) -> bool | str:
    if isinstance(needed, str):
        return needed
    try:
        check_memory(needed, "weights and caches")
    except XlaspikeError as error:
        return str(error)
    return True
