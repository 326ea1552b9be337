"""Rotary position embedding: inverse frequencies with Llama 3's scaling, and the table that graphs read."""

from __future__ import annotations

import numpy as np

from .config import Rope


def inverse_frequencies(rope: Rope, head_dim: int) -> np.ndarray:
    """float32 ``[D/2]``: theta^(-2i/D). For ``llama3``, long wavelengths are divided by ``factor`` and middle ones blended.

    Source: Llama 3.1's ``apply_scaling`` (meta-llama/llama-models, models/llama3/model.py). Computed in float64 and rounded
    once, which is within 4e-7 (relative) of the same formula in float32 for every Llama 3.
    """
    plain = rope.theta ** (-np.arange(0, head_dim, 2, dtype=np.float64) / head_dim)
    if rope.type == "default":
        return plain.astype(np.float32)
    rotations = rope.original_max_position * plain / (2 * np.pi)  # within the original context
    kept = np.clip((rotations - rope.low_freq_factor) / (rope.high_freq_factor - rope.low_freq_factor), 0.0, 1.0)
    return (plain * (kept + (1 - kept) / rope.factor)).astype(np.float32)


def rotation_table(rope: Rope, head_dim: int, positions: int) -> np.ndarray:
    """float32 ``[positions, 2, D/2]``: cosine, then sine, of the angle by which each pair of elements of a head is rotated.

    Element d and d + D/2 are a pair. The angle is the float32 product of position and inverse frequency, as transformers and
    mlx compute it. Up to position 131071 that rounding moves an angle by up to 0.004 radians, so a more exact angle would
    disagree with the arithmetic that the models were trained in.
    """
    angles = np.arange(positions, dtype=np.float32)[:, None] * inverse_frequencies(rope, head_dim)[None, :]
    exact = angles.astype(np.float64)
    return np.stack([np.cos(exact).astype(np.float32), np.sin(exact).astype(np.float32)], 1)
