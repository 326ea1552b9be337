"""``CacheFormat``: how a graph stores keys and values, and reads them back inside its sums."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from xlaspike.checks import check_choice
from xlaspike.dtypes import BF16, F16, F32, I8, ElementType, widen
from xlaspike.llama.cache_planes import AS_F32, CachePlanes
from xlaspike.llama.config import ModelConfig
from xlaspike.packers import Plane

from .int8_steps import steps_of
from .module import Value
from .stablehlo import Builder


class CacheFormat(CachePlanes, ABC):
    """One way of storing the keys and values of a layer.

    A number of a cache is a number of the first plane, times that of its row and head in the second plane if there is one.
    """

    name: str
    narrow: ClassVar[bool] = True  # else f32, whose planes hold queries too, so that one kernel writes all heads of a step

    @abstractmethod
    def stored(self, b: Builder, heads: Value) -> tuple[Value, ...]:
        """What each plane stores of ``heads``, f32 ``[N, 2, D/2]``: ``[N, 2, D/2]`` and, in the second, ``[N, 1, 1]``."""

    def numbers(self, b: Builder, planes: Sequence[Value]) -> Value:
        """The first of ``planes`` as f32."""
        return b.convert(planes[0], F32)

    def scales(self, b: Builder, planes: Sequence[Value]) -> Value | None:
        """The second of ``planes`` as f32, if there is one."""
        return b.convert(planes[1], F32) if len(planes) > 1 else None

    @abstractmethod
    def unpacked(self, planes: Sequence[np.ndarray]) -> np.ndarray:
        """f32 ``[..., Nkv, 2, D/2]``: rows of ``planes``, copied to the host."""


@dataclass(frozen=True)
class DenseCache(CacheFormat):
    """Numbers of one element type: f32, f16 or bf16, rounded to nearest, ties to even."""

    element: ElementType

    @property
    def name(self) -> str:
        return self.element.name

    @property
    def narrow(self) -> bool:
        return self.element is not F32

    def planes(self, config: ModelConfig, rows: int) -> tuple[Plane, ...]:
        f32 = super().planes(config, rows)
        return (Plane("", self.element, (2 * rows, *f32[0].shape[1:])),) if self.narrow else f32

    def stored(self, b: Builder, heads: Value) -> tuple[Value, ...]:
        return (b.convert(heads, self.element),)

    def unpacked(self, planes: Sequence[np.ndarray]) -> np.ndarray:
        return widen(planes[0])


@dataclass(frozen=True)
class Int8Cache(CacheFormat):
    """Integers from -127 to 127, and an f32 scale for each head of a token: its greatest magnitude / 127."""

    name: ClassVar[str] = "int8"

    def planes(self, config: ModelConfig, rows: int) -> tuple[Plane, ...]:
        shape = (2 * rows, config.Nkv, 2, config.D // 2)
        return (Plane("", I8, shape), Plane("scales", F32, (*shape[:2], 1, 1)))

    def stored(self, b: Builder, heads: Value) -> tuple[Value, ...]:
        step, inverse = steps_of(b, heads, (1, 2))
        inverse = b.expand(inverse, heads.shape, "n -> n half d")
        return b.convert(b.round(b.multiply(heads, inverse)), I8), b.reshape(step, (*step.shape, 1, 1))

    def unpacked(self, planes: Sequence[np.ndarray]) -> np.ndarray:
        integers, scales = planes
        return integers * scales


CACHE_FORMATS: dict[str, CacheFormat] = {kind.name: kind for kind in (*map(DenseCache, (F32, F16, BF16)), Int8Cache())}


def format_of(planes: CachePlanes) -> CacheFormat:
    """The format that a graph writes ``planes`` in: they are one, or ``AS_F32``."""
    return CACHE_FORMATS["f32"] if planes is AS_F32 else planes


def find_cache_format(choice: str | CacheFormat) -> CacheFormat:
    """The format named ``choice``, or ``choice`` if it is one. Raises ``XlaspikeError`` for an unknown name."""
    if isinstance(choice, CacheFormat):
        return choice
    check_choice("cache", choice, CACHE_FORMATS)
    return CACHE_FORMATS[choice]
