"""Rotary position embedding: inverse frequencies with Llama 3's scaling, and the tables a graph reads its angles from."""

from __future__ import annotations

import numpy as np

from .config import Rope


def inverse_frequencies(rope: Rope, head_dim: int) -> np.ndarray:
    """float32 ``[D/2]``: theta^(-2i/D), long wavelengths divided by ``factor`` and the middle ones blended for ``llama3``.

    Source: Llama 3.1's ``apply_scaling`` (meta-llama/llama-models, models/llama3/model.py). Evaluated in float64 and
    rounded once, which is within 4e-7 (relative) of the same formula in float32 for every Llama 3.
    """
    plain = rope.theta ** (-np.arange(0, head_dim, 2, dtype=np.float64) / head_dim)
    if rope.type == "default":
        return plain.astype(np.float32)
    turns = rope.original_max_position * plain / (2 * np.pi)  # rotations within the original context
    keep = np.clip((turns - rope.low_freq_factor) / (rope.high_freq_factor - rope.low_freq_factor), 0.0, 1.0)
    return (plain * (keep + (1 - keep) / rope.factor)).astype(np.float32)


def rotation_table(rope: Rope, head_dim: int, positions: int) -> np.ndarray:
    """float32 ``[positions, 2, 2, D/2]``: the factors of ``x * t[p, 0] + swap_halves(x) * t[p, 1]``, x as ``[2, D/2]``.

    ``t[p, 0]`` is the cosine twice; ``t[p, 1]`` is minus the sine, then the sine. The angle is the float32 product of
    position and inverse frequency, as transformers and mlx compute it: up to position 131071 that rounding alone moves an
    angle by up to 0.004 radians, so a more exact angle would disagree with every trained model's own arithmetic.
    """
    angles = np.arange(positions, dtype=np.float32)[:, None] * inverse_frequencies(rope, head_dim)[None, :]
    cosine = np.cos(angles.astype(np.float64)).astype(np.float32)
    sine = np.sin(angles.astype(np.float64)).astype(np.float32)
    return np.stack([np.stack([cosine, cosine], 1), np.stack([-sine, sine], 1)], 1)
