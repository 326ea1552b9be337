"""Weight formats by the names that users give them. No other file compares these names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from xlaspike.checks import check_choice

from .affine import Affine
from .dense import DENSE
from .storage import WeightFormat


def _packed(bits: int) -> Callable[[WeightFormat], WeightFormat]:
    """A packed matrix keeps its group and metadata; a float one gets MLX's defaults: groups of 64, its own element type."""
    return lambda stored: replace(stored, bits=bits) if isinstance(stored, Affine) else Affine(bits, metadata=stored.element)


# What each name means for a matrix that the checkpoint stores in some format.
_MEANING: dict[str, Callable[[WeightFormat], WeightFormat]] = {
    **{name: lambda stored, dense=dense: dense for name, dense in DENSE.items()},
    "int8": _packed(8),
    "int4": _packed(4),
    "stored": lambda stored: stored,
}
WEIGHTS = tuple(_MEANING)


def format_name(weights: str | WeightFormat) -> str:
    """What a report calls ``weights``: one of ``WEIGHTS``, or the name of a format of one's own."""
    return weights if isinstance(weights, str) else weights.name


def check_weights(option: str, weights: str | WeightFormat) -> None:
    """Raises ``XlaspikeError`` that starts with ``option`` for a name that is not one of ``WEIGHTS``."""
    if isinstance(weights, str):
        check_choice(option, weights, WEIGHTS)


def resolve(weights: str | WeightFormat, stored: WeightFormat) -> WeightFormat:
    """The format that ``weights`` means for a matrix that the checkpoint holds as ``stored``.

    A name is one of ``WEIGHTS``; a format means itself.
    """
    return _MEANING[weights](stored) if isinstance(weights, str) else weights


def default_embedding(weights: str | WeightFormat, stored: WeightFormat) -> str | WeightFormat:
    """The format of embedding and head where the user names none: as stored, which is exact and the fewest exact bytes.

    Under f32 everything is f32. A packed embedding follows dense projections: it is dequantized once at load, and not
    anew at every token.
    """
    dense_of_packed = isinstance(stored, Affine) and weights in DENSE
    return weights if weights == "f32" or dense_of_packed else "stored"
