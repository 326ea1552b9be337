"""Contractions: ways of writing a matmul with a weight, each one class in a file of its own.

``CONTRACTIONS`` maps the names that users give. No other file compares these names.
"""

from xlaspike.checks import check_choice

from .base import GATED, Contraction, Planes, dense_dot, swiglu
from .demoted import Demoted
from .dot import Dot
from .integer import Integer
from .reduce import Reduce

CONTRACTIONS: dict[str, Contraction] = {kind.name: kind() for kind in (Dot, Demoted, Reduce, Integer)}

ALIASES = {"kernel": "integer"}  # its older name, from when it was hand-written kernels alone


def find_contraction(choice: str | Contraction) -> Contraction:
    """The contraction named ``choice``, or ``choice`` if it is one. Raises ``XlaspikeError`` for an unknown name."""
    if isinstance(choice, Contraction):
        return choice
    choice = ALIASES.get(choice, choice)
    check_choice("contraction", choice, CONTRACTIONS)
    return CONTRACTIONS[choice]


__all__ = [
    "CONTRACTIONS", "GATED", "Contraction", "Demoted", "Dot", "Integer", "Planes", "Reduce",
    "dense_dot", "find_contraction", "swiglu",
]  # fmt: skip
