"""``WeightFormat``: how one weight matrix ``[out, in]`` is stored, as one or more planes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from xlaspike.dtypes import ElementType

ALIGNMENT = 64  # bytes; compiled programs assume it of the start of every buffer


@dataclass(frozen=True)
class Plane:
    """One device buffer of a weight. Its name ends in ``suffix``, as in checkpoints: ``weight``, ``scales``, ``biases``.

    Where ``interleaved`` is above 1, so many rows of the matrix lie side by side, as ``interleave`` lays them.
    """

    suffix: str
    element: ElementType
    shape: tuple[int, ...]
    interleaved: int = 1

    @property
    def nbytes(self) -> int:
        return self.element.nbytes(self.shape)


def interleave(stored: np.ndarray, rows: int) -> np.ndarray:
    """``stored`` ``[out, n]`` as ``[out / rows, n, rows]``: an element of ``rows`` adjacent rows, then the next of each.

    Returns ``stored`` itself for a single row, else a copy that starts at a multiple of ``ALIGNMENT``.
    """
    if rows == 1:
        return stored
    out, width = stored.shape
    memory = np.empty(stored.nbytes + ALIGNMENT, np.uint8)
    start = -memory.ctypes.data % ALIGNMENT
    copy = memory[start : start + stored.nbytes].view(stored.dtype).reshape(out // rows, width, rows)
    copy[:] = stored.reshape(out // rows, rows, width).transpose(0, 2, 1)
    return copy


class WeightFormat(Protocol):
    """How a matrix ``[out, in]`` is stored. Formats are hashable, and know nothing of graphs or compilers."""

    @property
    def name(self) -> str:
        """Its name in tables and messages, such as ``int4``."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The suffixes of its planes, in order."""

    def refuses(self, inner: int) -> str | None:
        """Why a matrix with ``inner`` inputs cannot have this format, or None."""

    def planes(self, out: int, inner: int) -> tuple[Plane, ...]:
        """The planes of a matrix ``[out, inner]``, as a checkpoint stores them."""

    def pack(self, label: str, weight: np.ndarray) -> dict[str, np.ndarray]:
        """``weight`` (f32, f16 or bf16) as planes by suffix. Raises ``XlaspikeError`` that starts with ``label``."""

    def unpack(self, label: str, planes: Mapping[str, np.ndarray]) -> np.ndarray:
        """The weight ``[out, in]`` of ``planes``: a dense one as it is, a packed one dequantized to f32.

        Raises ``XlaspikeError`` that starts with ``label`` for planes that do not match.
        """
