"""Weight formats by the names that users give them."""

from __future__ import annotations

from dataclasses import replace

from .affine import Affine
from .dense import DENSE
from .storage import WeightFormat

WEIGHTS = ("f32", "f16", "bf16", "int8", "int4", "stored")


def resolve(name: str, stored: WeightFormat) -> WeightFormat:
    """The format that ``name`` (of ``WEIGHTS``) means for a matrix that the checkpoint holds as ``stored``.

    A packed matrix of the wanted bits stays as it is, and one of other bits keeps its group and metadata. A float one is
    packed in groups of 64 with metadata of its own element type, as MLX does.
    """
    if name == "stored":
        return stored
    if name in DENSE:
        return DENSE[name]
    bits = int(name.removeprefix("int"))
    if isinstance(stored, Affine):
        return replace(stored, bits=bits)
    return Affine(bits, metadata=stored.element)


def default_embedding(weights: str, stored: WeightFormat) -> str:
    """Embedding and head as the checkpoint has them, which is exact and the fewest exact bytes; under f32 all is f32.

    A packed one follows dense projections: it is dequantized at load with them, not anew at every token.
    """
    dense_of_packed = isinstance(stored, Affine) and weights in DENSE
    return weights if weights == "f32" or dense_of_packed else "stored"
