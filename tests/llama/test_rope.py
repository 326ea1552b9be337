"""Rotary embedding: published frequencies, and the error of the tables against exact angles."""

from __future__ import annotations

import numpy as np
import pytest

from xlaspike.llama.rope import Rope, inverse_frequencies, rotation_table
from xlaspike.llama.rope_scaling import UNSCALED, Llama3

LLAMA_1B, HEAD_DIM, POSITIONS = Rope(500000.0, Llama3(32.0, 1.0, 4.0, 8192)), 64, 131072


def formula(rope: Rope, head_dim: int, kind: type[np.floating]) -> np.ndarray:
    """transformers' ``_compute_llama3_parameters``, by wavelength as written there, every step in ``kind``."""
    plain = 1 / kind(rope.theta) ** (np.arange(0, head_dim, 2).astype(kind) / kind(head_dim))
    if rope.scaling == UNSCALED:
        return plain
    s = rope.scaling
    factor, low, high, original = (kind(x) for x in (s.factor, s.low_freq_factor, s.high_freq_factor, s.original))
    wavelength = kind(2 * np.pi) / plain
    smooth = (original / wavelength - low) / (high - low)
    blended = (1 - smooth) * plain / factor + smooth * plain
    return np.where(wavelength < original / high, plain, np.where(wavelength > original / low, plain / factor, blended))


# ***** inverse frequencies *****


def test_frequencies_equal_the_published_table():
    """huggingface/transformers, tests/utils/test_modeling_rope_utils.py, test_llama3_rope_numerically: five digits."""
    rope = Rope(10000.0, Llama3(factor=10.0, low_freq_factor=1.0, high_freq_factor=4.0, original=2048))
    found, plain = inverse_frequencies(rope, 128), inverse_frequencies(Rope(10000.0), 128)
    assert found.dtype == np.float32 and found.shape == (64,)
    np.testing.assert_array_equal(found[:31], plain[:31])
    blended = [1.0730e-02, 7.7785e-03, 5.6009e-03, 3.9991e-03, 2.8248e-03, 1.9675e-03, 1.3449e-03, 8.9549e-04, 5.7363e-04]
    np.testing.assert_allclose(found[31:40], blended, rtol=5e-5)
    np.testing.assert_allclose(found[[40, 41, 63]], [3.4539e-04, 2.7384e-04, 1.1548e-05], rtol=5e-5)
    np.testing.assert_allclose(found[41:], plain[41:] / 10, rtol=2**-23)


def test_frequencies_of_llama_3_2_1b():
    expected = {
        0: 1.000000000e00, 1: 6.636012377e-01, 2: 4.403666027e-01, 7: 5.666962145e-02, 11: 1.098952853e-02,
        14: 3.211445995e-03, 15: 1.290547928e-03, 16: 4.295567966e-04, 17: 9.708287803e-05, 18: 1.946163818e-05,
        24: 1.661967468e-06, 31: 9.418306725e-08,
    }  # fmt: skip
    found = inverse_frequencies(LLAMA_1B, HEAD_DIM)
    # Rounded once to float32, from ten digits.
    np.testing.assert_allclose(found[list(expected)], list(expected.values()), rtol=2**-24 + 1e-9)
    plain = inverse_frequencies(Rope(500000.0), HEAD_DIM)
    np.testing.assert_array_equal(found[:15], plain[:15])
    np.testing.assert_array_equal(found[18:], plain[18:] / np.float32(32))


LLAMA_8B = Rope(500000.0, Llama3(8.0, 1.0, 4.0, 8192))


@pytest.mark.parametrize(
    ("rope", "head_dim", "single"),
    [
        (LLAMA_1B, 64, 4e-7), (LLAMA_1B, 128, 4e-7), (LLAMA_8B, 128, 4e-7), (Rope(500000.0), 128, 4e-7),
        (LLAMA_1B, 80, 2e-6),
        (Rope(10000.0, Llama3(32.0, 1.0, 4.0, 8192)), 80, 2e-6), (Rope(10000.0), 2, 2e-6),
    ],
)  # fmt: skip
def test_frequencies_are_the_formulas(rope: Rope, head_dim: int, single: float):
    """Rounded once from float64. ``inverse_frequencies`` states the distance from the formula in float32."""
    found = inverse_frequencies(rope, head_dim).astype(np.float64)
    np.testing.assert_allclose(found, formula(rope, head_dim, np.float64), rtol=2**-24 + 1e-12)
    np.testing.assert_allclose(found, formula(rope, head_dim, np.float32), rtol=single)


# ***** the table *****


@pytest.fixture(scope="module")
def table() -> np.ndarray:
    return rotation_table(LLAMA_1B, HEAD_DIM, POSITIONS)


@pytest.fixture(scope="module")
def angles() -> np.ndarray:
    """float64 ``[positions, D/2]``: the table's angles, which are float32 products."""
    positions = np.arange(POSITIONS, dtype=np.float32)[:, None]
    return (positions * inverse_frequencies(LLAMA_1B, HEAD_DIM)).astype(np.float64)


@pytest.fixture(scope="module")
def exact() -> np.ndarray:
    """float64 ``[positions, D/2]``: the angles computed without float32, to about 1e-10."""
    return np.arange(POSITIONS, dtype=np.float64)[:, None] * formula(LLAMA_1B, HEAD_DIM, np.float64)


def test_table_rotates_as_rotate_half(table: np.ndarray):
    """transformers' ``apply_rotary_pos_emb``: x cos + rotate_half(x) sin, where rotate_half(x) is [-x2, x1]."""
    assert table.dtype == np.float32 and table.shape == (POSITIONS, 2, HEAD_DIM // 2)
    x = np.random.Generator(np.random.PCG64(0)).normal(size=(POSITIONS, 2, HEAD_DIM // 2)).astype(np.float32)
    cosine, sine = table[:, 0], table[:, 1]
    ours = np.stack([x[:, 0] * cosine - x[:, 1] * sine, x[:, 1] * cosine + x[:, 0] * sine], 1)
    theirs = x * cosine[:, None] + np.stack([-x[:, 1], x[:, 0]], 1) * sine[:, None]
    np.testing.assert_array_equal(ours, theirs)
    # Position 0 leaves x as it is, and the first frequency is one radian a position.
    np.testing.assert_array_equal(ours[0], x[0])
    np.testing.assert_allclose([cosine[1, 0], sine[1, 0]], [0.5403023, 0.8414710], rtol=1e-6)


def test_table_is_the_rounded_cosine_and_sine_of_its_angles(table: np.ndarray, angles: np.ndarray):
    at = [0, 1, 2, 7, 100, 2047, 8191, 8192, 65535, 99991, 128269, 130674, 131071]
    wide = angles[at].astype(np.longdouble)
    # Half a unit in the last place below 1.
    for found, expected in ((table[at, 0], np.cos(wide)), (table[at, 1], np.sin(wide))):
        assert np.abs(found - expected).max() <= 2**-25 * (1 + 1e-6)


def test_rounding_of_the_angle_is_as_documented(table: np.ndarray, angles: np.ndarray, exact: np.ndarray):
    """Radians, for Llama 3.2 1B up to position 131071. ``rotation_table`` states the first."""
    rounded = np.arange(POSITIONS, dtype=np.float64)[:, None] * inverse_frequencies(LLAMA_1B, HEAD_DIM).astype(np.float64)
    product = np.abs(angles - rounded)
    assert 0.0039 < product.max() <= 2**-8  # half a unit in the last place of angles from 65536; reached at 128269
    assert 0.0010 < product[-1].max() < 0.0011  # at the last position itself
    assert 0.0023 < np.abs(rounded - exact).max() < 0.0024  # the frequency's own rounding, times the position
    assert 0.0062 < np.abs(angles - exact).max() < 0.0063  # together, at 130674
    assert 0.0028 < np.abs(angles - exact)[-1].max() < 0.0029
    # A cosine or a sine moves by no more than its angle.
    assert max(np.abs(table[:, 0] - np.cos(exact)).max(), np.abs(table[:, 1] - np.sin(exact)).max()) < 0.0063


def test_a_shorter_table_is_the_start_of_a_longer_one(table: np.ndarray):
    np.testing.assert_array_equal(rotation_table(LLAMA_1B, HEAD_DIM, 300), table[:300])
