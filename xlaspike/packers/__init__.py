"""How a weight matrix is stored: dense formats, and MLX's affine int8 and int4. Needs numpy only: no graphs, no compiler."""

from .affine import Affine
from .by_name import FORMATS, WEIGHTS, check_weights, default_embedding, format_name, resolve
from .dense import DENSE, Dense, check_f16
from .storage import Plane, WeightFormat, interleave

__all__ = [
    "DENSE", "FORMATS", "WEIGHTS", "Affine", "Dense", "Plane", "WeightFormat",
    "check_f16", "check_weights", "default_embedding", "format_name", "interleave", "resolve",
]  # fmt: skip
