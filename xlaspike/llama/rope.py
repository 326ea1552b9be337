"""Rotary position embedding: the inverse frequencies, and the table that graphs read."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .rope_scaling import UNSCALED, Scaling


@dataclass(frozen=True)
class Rope:
    """Rotary embedding parameters: the base ``theta``, and how the frequencies are scaled."""

    theta: float
    scaling: Scaling = UNSCALED


def inverse_frequencies(rope: Rope, head_dim: int, rows: int = 1) -> np.ndarray:
    """float32 ``[D/2]``, for a cache of ``rows`` rows, of which ``dynamic`` and ``longrope`` make their frequencies.

    Computed in float64 and rounded once, which is within 4e-7 (relative) of the same formula in float32 for every Llama 3.
    """
    return rope.scaling.frequencies(rope.theta, head_dim, rows).astype(np.float32)


def rotation_table(rope: Rope, head_dim: int, rows: int) -> np.ndarray:
    """float32 ``[rows, 2, D/2]``: cosine, then sine, of the angle by which each pair of elements of a head is rotated, times
    the attention factor of the scaling.

    Element d and d + D/2 are a pair. The angle is the float32 product of position and inverse frequency, as transformers and
    mlx compute it. Up to position 131071 that rounding moves an angle by up to 0.004 radians, so a more exact angle would
    disagree with the arithmetic that the models were trained in.
    """
    angles = np.arange(rows, dtype=np.float32)[:, None] * inverse_frequencies(rope, head_dim, rows)[None, :]
    exact, factor = angles.astype(np.float64), np.float32(rope.scaling.attention_factor)
    return np.stack([np.cos(exact).astype(np.float32), np.sin(exact).astype(np.float32)], 1) * factor
