"""Weight formats by the names that users give them. No other file compares these names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from xlaspike.checks import check_choice

from .affine import Affine
from .dense import DENSE
from .storage import WeightFormat


def _packed(bits: int) -> Callable[[WeightFormat], WeightFormat]:
    """A packed matrix keeps its group and metadata; a dense one gets MLX's defaults, groups of 64 and its own element type."""
    return lambda stored: replace(stored, bits=bits) if isinstance(stored, Affine) else Affine(bits, metadata=stored.element)


# Maps a name to the format that it means for a matrix, given how the checkpoint stores that matrix.
_MEANING: dict[str, Callable[[WeightFormat], WeightFormat]] = {
    **{name: lambda stored, dense=dense: dense for name, dense in DENSE.items()},
    "int8": _packed(8),
    "int4": _packed(4),
    "stored": lambda stored: stored,
}
WEIGHTS = tuple(_MEANING)
FORMATS = tuple(name for name in WEIGHTS if name != "stored")  # that a name alone says


def format_name(weights: str | WeightFormat) -> str:
    """``weights`` itself where it is a name, or the name of the format."""
    return weights if isinstance(weights, str) else weights.name


def check_weights(option: str, weights: str | WeightFormat) -> None:
    """Raises ``XlaspikeError`` that starts with ``option`` for a name that is not in ``WEIGHTS``."""
    if isinstance(weights, str):
        check_choice(option, weights, WEIGHTS)


def resolve(weights: str | WeightFormat, stored: WeightFormat) -> WeightFormat:
    """The format that ``weights`` (a name of ``WEIGHTS``, or a format) means for a matrix stored as ``stored``."""
    return _MEANING[weights](stored) if isinstance(weights, str) else weights


def default_embedding(weights: str | WeightFormat, stored: WeightFormat) -> str | WeightFormat:
    """The format of embedding and head where the user names none.

    As stored, which is exact and the fewest exact bytes; but with f32 projections f32, and with dense projections a packed
    embedding is dense like them: it is dequantized once at load instead of at every token.
    """
    dense_of_packed = isinstance(stored, Affine) and weights in DENSE
    return weights if weights == "f32" or dense_of_packed else "stored"
