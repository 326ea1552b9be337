"""What a checkpoint holds, and what can be done with it here."""

from __future__ import annotations

from collections import Counter

from .errors import XlaspikeError
from .formats import FORMATS
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
        "quantization": None,
        "parameters": sum(info.parameters for info in infos.values()),
        "supports": {name: _supports(model, name) for name in FORMATS},
    }


def _supports(model: Model, weights: str) -> bool | str:
    try:
        model.check(decode(Layout(model.config, FORMATS[weights], 256, 256)).args)
    except XlaspikeError as error:
        return str(error)
    return True
