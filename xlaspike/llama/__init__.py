"""The description of a Llama: config, families, rotary tables, and the argument list that emitter and loader both read."""

from .arguments import (
    LENGTH_BUCKETS,
    Arg,
    FormatPolicy,
    GraphSpec,
    PlaneOrder,
    Tensor,
    cache_bytes,
    cache_rows,
    cache_shape,
    is_projection,
    uniform,
    weight_args,
    weights,
)
from .config import ModelConfig
from .families import FAMILIES, Family
from .rope import inverse_frequencies, rotation_table

__all__ = [
    "FAMILIES", "LENGTH_BUCKETS", "Arg", "Family", "FormatPolicy", "GraphSpec", "ModelConfig", "PlaneOrder", "Tensor",
    "cache_bytes", "cache_rows", "cache_shape", "inverse_frequencies", "is_projection", "rotation_table", "uniform",
    "weight_args", "weights",
]  # fmt: skip
