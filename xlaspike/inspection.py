"""What a checkpoint holds, and what can be done with it here."""

from __future__ import annotations

from collections import Counter

from .checkpoint import TensorInfo
from .errors import XlaspikeError
from .formats import WEIGHTS
from .graphs import Layout, decode
from .model import Model


def inspect(model: Model) -> dict[str, object]:
    """The fields of the ``inspect`` command; ``supports`` gives for each weight format true, or the reason."""
    checkpoint = model.checkpoint
    infos = {name: checkpoint.info(name) for name in checkpoint.names()}
    return {
        "model_type": model.config.model_type,
        "config": {key: getattr(model.config, key) for key in ("V", "H", "F", "L", "Nq", "Nkv", "D", "tied", "max_position")},
        "shards": [shard.path.name for shard in checkpoint.shards],
        "tensors": len(infos),
        "dtypes": dict(Counter(info.dtype for info in infos.values())),
        "quantization": _quantization(model),
        "parameters": _parameters(model, infos),
        "supports": {name: _supports(model, name) for name in WEIGHTS},
    }


def _quantization(model: Model) -> dict[str, object] | None:
    found = model.config.quantization
    return found and {"bits": found.bits, "group_size": found.group, "overrides": dict(found.overrides)}


def _parameters(model: Model, infos: dict[str, TensorInfo]) -> int:
    """Weights, not words: a packed word holds several, and scales and biases are none."""
    packed = {name.removesuffix(".scales") for name in infos if name.endswith(".scales")}
    total = 0
    for name, info in infos.items():
        module, _, part = name.rpartition(".")
        if module in packed and part == "weight" and info.dtype == "U32" and model.config.quantization:
            bits, _ = model.config.quantization.of(module) or (32, 0)
            total += info.parameters * 32 // bits
        elif module not in packed or part not in ("scales", "biases"):
            total += info.parameters
    return total


def _supports(model: Model, weights: str) -> bool | str:
    try:
        layout = Layout(model.config, model.formats(weights), 256, 256)
        model.check(decode(layout).args)
    except XlaspikeError as error:
        return str(error)
    return True
