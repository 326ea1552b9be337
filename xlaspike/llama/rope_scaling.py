"""How a rotary embedding is scaled for contexts longer than the first training's: one class a ``rope_type``.

The formulas, keys and defaults are those of Hugging Face transformers (``modeling_rope_utils.py``), which warns of values that
are refused here. Frequencies are computed in float64.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from math import ceil, floor, log, pi, sqrt
from typing import ClassVar, NamedTuple

import numpy as np

from xlaspike.checks import Fields, is_number


class Sizes(NamedTuple):
    """The sizes in a config that a scaling reads besides its own keys: positions, ``D`` and original positions.

    ``original`` is the number of positions before the scaling; None where the config has it among the scaling's keys, or not
    at all.
    """

    max_position: int
    head_dim: int
    original: int | None


@dataclass(frozen=True)
class Scaling(ABC):
    """What every scaling has. This base class has the plain frequencies, theta^(-2i/D) (arxiv.org/abs/2104.09864)."""

    type: ClassVar[str]

    @property
    def attention_factor(self) -> float:
        """The factor on cosine and sine, and so, squared, on every score."""
        return 1.0

    @property
    def scaled_beyond(self) -> int | None:
        """The number of cache rows beyond which the frequencies depend on it; None where they never do."""
        return None

    def doubt(self, sizes: Sizes) -> str:
        """What to warn of in a config that has this scaling and ``sizes``; empty: nothing."""
        return ""

    def frequencies(self, theta: float, head_dim: int, rows: int) -> np.ndarray:
        """Inverse frequencies, float64 ``[D/2]``, of a sequence for which there are ``rows`` cache rows."""
        return theta ** (-np.arange(0, head_dim, 2, dtype=np.float64) / head_dim)

    @staticmethod
    @abstractmethod
    def read(fields: Fields, sizes: Sizes) -> Scaling:
        """The scaling that the config asks for. Raises ``XlaspikeError`` that names the key."""


@dataclass(frozen=True)
class Unscaled(Scaling):
    """``default``: the plain frequencies."""

    type: ClassVar[str] = "default"

    @staticmethod
    def read(fields: Fields, sizes: Sizes) -> Unscaled:
        return UNSCALED


@dataclass(frozen=True)
class Linear(Scaling):
    """``linear``: every frequency is divided by ``factor``, as if positions were closer (arxiv.org/abs/2306.15595)."""

    type: ClassVar[str] = "linear"
    factor: float

    def frequencies(self, theta: float, head_dim: int, rows: int) -> np.ndarray:
        return super().frequencies(theta, head_dim, rows) / self.factor

    @staticmethod
    def read(fields: Fields, sizes: Sizes) -> Linear:
        return Linear(_factor(fields))


@dataclass(frozen=True)
class Dynamic(Scaling):
    """``dynamic``: a greater theta for a sequence longer than ``original`` ("NTK-aware").

    In transformers theta grows with the longest sequence that a model has seen. Here it is that of a sequence that fills the
    cache, so that all keys of a cache are rotated alike.
    """

    type: ClassVar[str] = "dynamic"
    factor: float
    original: int

    @property
    def scaled_beyond(self) -> int:
        return self.original

    def frequencies(self, theta: float, head_dim: int, rows: int) -> np.ndarray:
        growth = np.float64(self.factor * max(rows, self.original) / self.original - (self.factor - 1))
        return super().frequencies(theta * growth ** (head_dim / (head_dim - 2)), head_dim, rows)

    @staticmethod
    def read(fields: Fields, sizes: Sizes) -> Dynamic:
        if sizes.head_dim < 4:
            raise fields.refusal("rope_type", "another type where head_dim is 2")
        return Dynamic(_factor(fields), sizes.max_position)


@dataclass(frozen=True)
class Llama3(Scaling):
    """``llama3``: long wavelengths are divided by ``factor``, middle ones blended.

    Source: Llama 3.1's ``apply_scaling`` (meta-llama/llama-models, models/llama3/model.py).
    """

    type: ClassVar[str] = "llama3"
    factor: float
    low_freq_factor: float
    high_freq_factor: float
    original: int

    def frequencies(self, theta: float, head_dim: int, rows: int) -> np.ndarray:
        plain = super().frequencies(theta, head_dim, rows)
        rotations = self.original * plain / (2 * np.pi)  # within the original context
        kept = np.clip((rotations - self.low_freq_factor) / (self.high_freq_factor - self.low_freq_factor), 0.0, 1.0)
        return plain * (kept + (1 - kept) / self.factor)

    @staticmethod
    def read(fields: Fields, sizes: Sizes) -> Llama3:
        low, high = fields.number("low_freq_factor"), fields.number("high_freq_factor")
        if high <= low:
            raise fields.refusal("high_freq_factor", f"more than low_freq_factor {low}")
        return Llama3(_factor(fields), low, high, _original(fields, sizes))


@dataclass(frozen=True)
class Yarn(Scaling):
    """``yarn``: dimensions that turn less than ``beta_slow`` times within the original context are divided by ``factor``, those
    that turn more than ``beta_fast`` times are not, and those between are blended (arxiv.org/abs/2309.00071).

    ``truncate``: the bounds of the blend are whole dimensions.
    """

    type: ClassVar[str] = "yarn"
    factor: float
    original: int
    attention_factor: float = 1.0
    beta_fast: float = 32.0
    beta_slow: float = 1.0
    truncate: bool = True

    def doubt(self, sizes: Sizes) -> str:
        implied = sizes.max_position / self.original
        return (
            f"factor: expected {implied}, max_position_embeddings over original_max_position_embeddings, found {self.factor}, "
            "which is used"
            if implied not in (1, self.factor)
            else ""
        )

    def frequencies(self, theta: float, head_dim: int, rows: int) -> np.ndarray:
        plain = super().frequencies(theta, head_dim, rows)
        low, high = (
            head_dim * log(self.original / (turns * 2 * pi)) / (2 * log(theta)) for turns in (self.beta_fast, self.beta_slow)
        )
        if self.truncate:
            low, high = floor(low), ceil(high)
        low, high = max(low, 0), min(high, head_dim - 1)
        width = high - low or 0.001
        divided = np.clip((np.arange(head_dim // 2) - low) / width, 0, 1)
        return plain * (divided / self.factor + (1 - divided))

    @staticmethod
    def read(fields: Fields, sizes: Sizes) -> Yarn:
        if fields.values.get("rope_theta") is not None and fields.number("rope_theta") <= 1:
            raise fields.refusal("rope_theta", "a number above 1")
        original = _original(fields, sizes)
        factor = _factor(fields, sizes.max_position / original)
        fast, slow = _nonzero(fields, "beta_fast", 32.0), _nonzero(fields, "beta_slow", 1.0)
        if fast < slow:
            raise fields.refusal("beta_fast", f"at least beta_slow {slow}")
        scales = [_nonzero(fields, key, 0.0) for key in ("mscale", "mscale_all_dim")]
        inferred = _yarn_scale(factor, scales[0]) / _yarn_scale(factor, scales[1]) if all(scales) else _yarn_scale(factor, 1.0)
        truncate = bool(fields.boolean("truncate")) if "truncate" in fields.values else True  # so null is false
        return Yarn(factor, original, fields.number("attention_factor", inferred), fast, slow, truncate)


@dataclass(frozen=True)
class LongRope(Scaling):
    """``longrope``: each frequency is divided by a factor of its own, from one list within the original context and from
    another beyond (arxiv.org/abs/2402.13753).

    The list is that of a sequence that fills the cache, as in llama.cpp, so that all keys of a cache are rotated alike.
    transformers takes the long list once a sequence is that long.
    """

    type: ClassVar[str] = "longrope"
    short_factor: tuple[float, ...]
    long_factor: tuple[float, ...]
    original: int
    attention_factor: float = 1.0

    @property
    def scaled_beyond(self) -> int:
        return self.original

    def frequencies(self, theta: float, head_dim: int, rows: int) -> np.ndarray:
        return super().frequencies(theta, head_dim, rows) / (self.long_factor if rows > self.original else self.short_factor)

    @staticmethod
    def read(fields: Fields, sizes: Sizes) -> LongRope:
        original = _original(fields, sizes)
        if original < 2:
            raise fields.refusal("original_max_position_embeddings", "at least 2")
        factor = _factor(fields, max(1.0, sizes.max_position / original))
        inferred = 1.0 if factor <= 1 else sqrt(1 + log(factor) / log(original))
        short, long = (_factors(fields, key, sizes.head_dim // 2) for key in ("short_factor", "long_factor"))
        return LongRope(short, long, original, fields.number("attention_factor", inferred))


UNSCALED = Unscaled()
SCALINGS = {scaling.type: scaling for scaling in (Unscaled, Linear, Dynamic, Llama3, Yarn, LongRope)}


def _factor(fields: Fields, default: float | None = None) -> float:
    factor = fields.number("factor", default)
    if factor < 1:
        raise fields.refusal("factor", "a number of at least 1")
    return factor


def _nonzero(fields: Fields, key: str, default: float) -> float:
    """A positive number, or ``default`` also for 0, which transformers takes for an absent key."""
    value = fields.values.get(key)
    return default if is_number(value) and value == 0 else fields.number(key, default)


def _factors(fields: Fields, key: str, count: int) -> tuple[float, ...]:
    values = fields.values.get(key)
    if not (isinstance(values, list) and len(values) == count and all(is_number(value) and value > 0 for value in values)):
        raise fields.refusal(key, f"a list of {count} positive numbers, half of head_dim")
    return tuple(map(float, values))


def _original(fields: Fields, sizes: Sizes) -> int:
    """The positions before the scaling. The key beside the scaling comes first, as in transformers."""
    if sizes.original is not None:
        return sizes.original
    return fields.integer("original_max_position_embeddings", sizes.max_position)


def _yarn_scale(factor: float, scale: float) -> float:
    return 0.1 * scale * log(factor) + 1.0
