"""The description of a Llama: config, families, rotary tables, and the argument list that emitter and loader both read."""

from .arguments import (
    Arg,
    FormatPolicy,
    GraphSpec,
    PlaneOrder,
    Tensor,
    is_projection,
    uniform,
    weight_args,
    weights,
)
from .cache_planes import (
    AS_F32,
    LENGTH_BUCKETS,
    MOST_TOKENS_A_CALL,
    CachePlanes,
    cache_bytes,
    cache_rows,
    layer_planes,
    sequence_bytes,
)
from .config import ModelConfig
from .families import FAMILIES, Family
from .rope import inverse_frequencies, rotation_table

__all__ = [
    "AS_F32", "FAMILIES", "LENGTH_BUCKETS", "MOST_TOKENS_A_CALL", "Arg", "CachePlanes", "Family", "FormatPolicy", "GraphSpec",
    "ModelConfig", "PlaneOrder", "Tensor", "cache_bytes", "cache_rows", "inverse_frequencies", "is_projection",
    "layer_planes", "rotation_table", "sequence_bytes", "uniform", "weight_args", "weights",
]  # fmt: skip
