"""Affine quantization equals MLX's bit for bit: against its fixtures, and live where it is installed."""

from __future__ import annotations

import itertools
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.numpy import load_file

from tests.support.marks import live
from xlaspike.dtypes import BF16, F16, F32, ElementType, widen
from xlaspike.errors import XlaspikeError
from xlaspike.packers.mlx import BITS, BLOCK, GROUPS, Packed, check, dequantize, pack, quantize, relative_error, unpack

FIXTURE = Path(__file__).parents[1] / "fixtures" / "mlx" / "quantize.safetensors"
ELEMENTS = {element.name: element for element in (F32, F16, BF16)}
CASES = list(itertools.product(ELEMENTS, BITS, GROUPS))
# The difference of two values up to this one is finite in f32.
LARGEST = {"f32": 1.6e38, "f16": 65504.0, "bf16": 1.6e38}


def patterns(values: np.ndarray) -> np.ndarray:
    return values.view(f"u{values.itemsize}")


def assert_same_bits(found: np.ndarray, expected: np.ndarray) -> None:
    assert found.dtype == expected.dtype
    np.testing.assert_array_equal(patterns(found), patterns(expected), strict=True)


def normal(rows: int, width: int, element: ElementType = F32, seed: int = 0) -> np.ndarray:
    return np.random.Generator(np.random.PCG64(seed)).normal(size=(rows, width)).astype(element.numpy)


# ***** MLX's answers *****


@pytest.fixture(scope="module")
def mlx_fixture() -> dict[str, np.ndarray]:
    return load_file(FIXTURE)


@pytest.mark.parametrize(("name", "bits", "group"), CASES)
def test_packs_as_mlx(mlx_fixture: dict[str, np.ndarray], name: str, bits: int, group: int):
    found = quantize(mlx_fixture[f"{name}.weight"], bits, group)
    for plane, values in found._asdict().items():
        assert_same_bits(values, mlx_fixture[f"{name}.{bits}.{group}.{plane}"])


@pytest.mark.parametrize(("name", "bits", "group"), CASES)
def test_dequantizes_as_mlx(mlx_fixture: dict[str, np.ndarray], name: str, bits: int, group: int):
    planes = (mlx_fixture[f"{name}.{bits}.{group}.{plane}"] for plane in Packed._fields)
    assert_same_bits(dequantize(*planes, bits, group), mlx_fixture[f"{name}.{bits}.{group}.dequantized"])


def test_the_fixture_covers_the_difficult_cases(mlx_fixture: dict[str, np.ndarray]):
    for name, element in ELEMENTS.items():
        weight, scales = (widen(mlx_fixture[f"{name}.{tail}"]) for tail in ("weight", "4.32.scales"))
        assert weight.dtype == np.float32 and mlx_fixture[f"{name}.weight"].dtype == element.numpy
        assert (scales < 0).any() and (scales > 0).any()
        grouped = weight.reshape(-1, 32)
        assert (grouped == 0).all(1).any() and (np.ptp(grouped, 1) == 0).sum() > 8
        assert (grouped > 0).all(1).any() and (grouped < 0).all(1).any()
        smallest = np.finfo(np.float16).smallest_normal if name == "f16" else np.finfo(np.float32).smallest_normal
        assert ((weight != 0) & (np.abs(weight) < smallest)).sum() > 200
        assert np.abs(weight).max() > LARGEST[name] / 3
    # A 16-bit scale is rounded after the codes are chosen; codes chosen by the rounded scale would differ.
    weight = widen(mlx_fixture["f16.weight"])
    codes = unpack(mlx_fixture["f16.4.32.weight"], 4).reshape(-1, 32)
    scales, biases = (widen(mlx_fixture[f"f16.4.32.{plane}"]).reshape(-1, 1) for plane in ("scales", "biases"))
    assert (np.clip(np.rint((weight.reshape(-1, 32) - biases) / scales), 0, 15) != codes).any()


def test_deterministic_vector():
    """Computed from MLX's rule by a separate program, confirmed against mlx 0.32.4."""
    weight = ((37 * np.arange(256) % 256 - 100) / 64).reshape(2, 128).astype(np.float32)
    found = quantize(weight, 4, 64)
    assert [f"{word:08x}" for word in found.weight[0, :4]] == ["f1468bdf", "df1468ad", "acf1368a", "8ace1358"]
    np.testing.assert_array_equal(found.scales[0], np.float32([2.28125 / -9, 2.421875 / -9]))
    np.testing.assert_array_equal(found.biases[0], np.float32([2.28125, 2.421875]))
    words = quantize(weight, 8, 64).weight[0, :4]
    assert [f"{word:08x}" for word in words] == ["8cb2d8fe", "fb193f65", "6289afd5", "d2f8163c"]


# ***** MLX itself *****


class Mlx:
    """MLX on the CPU, for numpy arrays. bf16 is passed as bits, since numpy alone does not know it."""

    def __init__(self):
        import mlx.core

        self.mx = mlx.core
        self.mx.set_default_device(self.mx.cpu)

    def put(self, values: np.ndarray):
        return (
            self.mx.array(values.view(np.uint16)).view(self.mx.bfloat16)
            if values.dtype == BF16.numpy
            else self.mx.array(values)
        )

    def get(self, array) -> np.ndarray:
        is_bf16 = array.dtype == self.mx.bfloat16
        return np.array(array.view(self.mx.uint16)).view(BF16.numpy) if is_bf16 else np.array(array)

    def quantize(self, weight: np.ndarray, bits: int, group: int) -> Packed:
        return Packed(*map(self.get, self.mx.quantize(self.put(weight), group_size=group, bits=bits)))

    def dequantize(self, packed: Packed, bits: int, group: int) -> np.ndarray:
        wide = [self.put(values).astype(self.mx.float32) for values in packed[1:]]
        return np.array(self.mx.dequantize(self.put(packed.weight), *wide, group_size=group, bits=bits))


@pytest.fixture(scope="module")
def mlx() -> Mlx:
    return Mlx()


def unusual(random: np.random.Generator, element: ElementType, width: int) -> np.ndarray:
    """``[n, width]`` of ``element``: magnitudes from subnormal to huge, one-sided groups, ties, and any finite pattern."""
    magnitudes = 10.0 ** random.uniform(-9, 4, (24, 1))
    base = random.standard_normal((24, width))
    bits = random.integers(0, 1 << element.bits, (16, width), np.uint64).astype(f"u{element.bits // 8}")
    anything = widen(bits.view(element.numpy))
    usable = np.isfinite(anything) & (np.abs(anything) < LARGEST[element.name])
    rows = [
        base * magnitudes,
        np.abs(base) + 2,
        -np.abs(base) - 2,
        np.repeat(base[:, :1] * LARGEST[element.name] / 8, width, 1),
        np.round(base * 15) / 2,
        np.where(random.random(base.shape) < 0.03, base, 0),
        np.where(usable, anything, 0),
    ]
    return np.concatenate([np.float32(row) for row in rows]).astype(element.numpy)


@pytest.mark.parametrize(("name", "bits", "group"), CASES)
@live
def test_packs_and_dequantizes_as_mlx_live(mlx: Mlx, name: str, bits: int, group: int):
    random = np.random.Generator(np.random.PCG64([bits, group]))
    element = ELEMENTS[name]
    for width in (group, 3 * group, 1024):
        weight = unusual(random, element, width)
        found, expected = quantize(weight, bits, group), mlx.quantize(weight, bits, group)
        for plane in range(3):
            assert_same_bits(found[plane], expected[plane])
        if element is not F32:  # with f32 metadata MLX may fuse the multiply-add, by platform
            assert_same_bits(dequantize(*found, bits, group), mlx.dequantize(found, bits, group))


@pytest.mark.parametrize("name", ELEMENTS)
@pytest.mark.parametrize("bits", BITS)
@pytest.mark.parametrize("shape", [(1, 64), (3, 128), (67, 256), (256, 512)])
@live
def test_shapes_as_mlx_live(mlx: Mlx, name: str, bits: int, shape: tuple[int, int]):
    weight = normal(*shape, ELEMENTS[name], seed=bits)
    found, expected = quantize(weight, bits, 64), mlx.quantize(weight, bits, 64)
    for plane in range(3):
        assert_same_bits(found[plane], expected[plane])


# ***** quantize *****


@pytest.mark.parametrize(("name", "bits", "group"), CASES)
def test_a_weight_comes_back_within_one_scale(name: str, bits: int, group: int):
    """A whole step, not half of one, because the scale is stretched to make zero exact (mlx, python/tests/test_quantized.py).

    A bf16 scale is rounded by up to 2**-8 of itself, which the code 255 makes another step.
    """
    weight = normal(64, 512, ELEMENTS[name])
    packed = quantize(weight, bits, group)
    error = np.abs(widen(weight) - dequantize(*packed, bits, group)).reshape(64, -1, group)
    steps = 2 if (name, bits) == ("bf16", 8) else 1
    assert (error <= steps * np.abs(widen(packed.scales))[..., None] + 1e-6).all()
    assert error.max() > 0


@pytest.mark.parametrize("name", ELEMENTS)
def test_integers_come_back_exactly(name: str):
    codes = np.random.Generator(np.random.PCG64(0)).integers(0, 16, (8, 128))
    codes[:, ::32], codes[:, 1::32] = 0, 15
    for weight in (codes, -codes, codes * -8):
        weight = weight.astype(ELEMENTS[name].numpy)
        np.testing.assert_array_equal(dequantize(*quantize(weight, 4, 32), 4, 32), widen(weight))


@pytest.mark.parametrize("name", ELEMENTS)
@pytest.mark.parametrize("value", [0.0, 1.0, -3.5, 60000.0, 2.0**-24])
def test_a_constant_comes_back_exactly(name: str, value: float):
    weight = np.full((2, 64), value, ELEMENTS[name].numpy)
    packed = quantize(weight, 4, 64)
    np.testing.assert_array_equal(dequantize(*packed, 4, 64), widen(weight))
    assert not packed.weight.any()


def test_a_constant_below_half_the_least_scale_becomes_zero():
    assert not dequantize(*quantize(np.full((1, 32), 4.9e-8, np.float32), 8, 32), 8, 32).any()


def test_a_constant_too_large_for_the_least_scale():
    """Its scale is zero, and MLX's formula gives 0 / 0 for the code."""
    weight = np.full((1, 32), 3e38, np.float32)
    packed = quantize(weight, 8, 32)
    assert not packed.weight.any() and not packed.scales.any()
    np.testing.assert_array_equal(dequantize(*packed, 8, 32), weight)


@pytest.mark.parametrize("block", [1, 300, 1 << 30])
@pytest.mark.parametrize("name", ELEMENTS)
def test_the_block_size_changes_nothing(monkeypatch: pytest.MonkeyPatch, name: str, block: int):
    weight = normal(37, 256, ELEMENTS[name])
    packed = quantize(weight, 4, 64)
    values, error = dequantize(*packed, 4, 64), relative_error(weight, dequantize(*packed, 4, 64))
    monkeypatch.setattr("xlaspike.packers.mlx.BLOCK", block)
    again = quantize(weight, 4, 64)
    for plane in range(3):
        assert_same_bits(again[plane], packed[plane])
    assert_same_bits(dequantize(*again, 4, 64), values)
    assert relative_error(weight, values) == pytest.approx(error, rel=1e-12)


def test_temporaries_are_small():
    """Besides the result, quantizing 64 MB needs a few blocks; a copy of the weight would be 64 MB more."""
    weight = np.zeros((4096, 4096), np.float32)
    tracemalloc.start()
    try:
        packed = quantize(weight, 4, 64)
        _, most = tracemalloc.get_traced_memory()
        assert most - sum(plane.nbytes for plane in packed) < 8 << 20
        tracemalloc.reset_peak()
        held, _ = tracemalloc.get_traced_memory()
        values = dequantize(*packed, 4, 64)
        _, most = tracemalloc.get_traced_memory()
        assert most - held - values.nbytes < 8 << 20
    finally:
        tracemalloc.stop()


def test_does_not_change_its_input():
    weight = normal(4, 64)
    weight.flags.writeable = False
    before = weight.copy()
    packed = quantize(weight, 4, 64)
    for plane in packed:
        plane.flags.writeable = False
    dequantize(*packed, 4, 64)
    np.testing.assert_array_equal(weight, before)


@pytest.mark.parametrize(("rows", "width"), [(0, 128), (3, 0), (0, 0)])
def test_an_empty_weight(rows: int, width: int):
    empty = np.empty((rows, width), np.float16)
    packed = quantize(empty, 4, 64)
    assert [plane.shape for plane in packed] == [(rows, width // 8), (rows, width // 64), (rows, width // 64)]
    assert dequantize(*packed, 4, 64).shape == (rows, width)
    assert relative_error(empty, empty) == 0


# ***** what quantize refuses *****


@pytest.mark.parametrize("name", ELEMENTS)
@pytest.mark.parametrize(("bad", "found"), [(np.nan, "nan to nan"), (np.inf, "1.0 to inf"), (-np.inf, "-inf to 1.0")])
def test_refuses_weights_that_are_not_finite(monkeypatch: pytest.MonkeyPatch, name: str, bad: float, found: str):
    weight = np.ones((7, 96), ELEMENTS[name].numpy)
    weight[5, 70] = bad
    for block in (BLOCK, 96, 200):
        monkeypatch.setattr("xlaspike.packers.mlx.BLOCK", block)
        with pytest.raises(XlaspikeError, match=rf"^model: tensor 'x': expected finite weights .*, found {found} in row 5$"):
            quantize(weight, 4, 32, "model: tensor 'x'")


@pytest.mark.parametrize("name", ["f32", "bf16"])
def test_refuses_a_range_beyond_float32(name: str):
    weight = np.zeros((1, 32), ELEMENTS[name].numpy)
    weight[0, :2] = 3e38, -3e38
    with pytest.raises(
        XlaspikeError, match=r"expected finite weights whose range float32 holds, found -3\S*e\+38 to 3\S*e\+38"
    ):
        quantize(weight, 4, 32)


@pytest.mark.parametrize("bits", [0, 1, 2, 3, 5, 6, 16, -4, 4.0, True, "4", None])
def test_refuses_other_bits(bits: object):
    for refused in (
        lambda: quantize(normal(1, 64), bits, 64, "w"),
        lambda: check(*quantize(normal(1, 64), 4, 64), bits, 64, "w"),
    ):
        with pytest.raises(XlaspikeError, match=rf"^w: expected bits 4 or 8, found {bits!r}$"):
            refused()


@pytest.mark.parametrize("group", [0, 1, 16, 48, 256, -64, 64.0, True, "64", None])
def test_refuses_other_groups(group: object):
    for refused in (
        lambda: quantize(normal(1, 64), 4, group, "w"),
        lambda: check(*quantize(normal(1, 64), 4, 64), 4, group, "w"),
    ):
        with pytest.raises(XlaspikeError, match=rf"^w: expected group size 32 or 64 or 128, found {group!r}$"):
            refused()


def test_refuses_a_group_that_does_not_divide():
    with pytest.raises(XlaspikeError, match=r"^w: expected rows that groups of 64 divide, found 96 columns$"):
        quantize(normal(2, 96), 4, 64, "w")


@pytest.mark.parametrize("weight", [np.zeros(64, np.float32), np.zeros((1, 1, 64), np.float32), np.zeros((1, 64), np.int32)])
def test_a_weight_is_a_float_matrix(weight: np.ndarray):
    with pytest.raises(ValueError, match="expected an f32, f16 or bf16 matrix"):
        quantize(weight, 4, 64)


# ***** dequantize *****


def planes(bits: int = 4, group: int = 64, kind: type = np.float16) -> dict[str, np.ndarray]:
    return quantize(normal(3, 256).astype(kind), bits, group)._asdict()


@pytest.mark.parametrize(
    ("bits", "group", "law"),
    [
        (8, 64, "32 * 32 / 8 = 128 columns, and 4 groups * 64 = 256"),
        (4, 32, "32 * 32 / 4 = 256 columns, and 4 groups * 32 = 128"),
        (4, 128, "32 * 32 / 4 = 256 columns, and 4 groups * 128 = 512"),
    ],
)
def test_refuses_a_width_that_contradicts_itself(bits: int, group: int, law: str):
    with pytest.raises(XlaspikeError) as refused:
        dequantize(*planes().values(), bits, group, "w")
    assert str(refused.value) == f"w: expected bits and group size to agree on the width, found {law}"


@pytest.mark.parametrize(
    ("plane", "value", "found"),
    [
        ("weight", np.zeros((3, 32), np.int32), "int32, float16 and float16"),
        ("weight", np.zeros((3, 32), np.float32), "float32, float16 and float16"),
        ("scales", np.zeros((3, 4), np.float32), "uint32, float32 and float16"),
        ("scales", np.zeros((3, 4), np.uint8), "uint32, uint8 and float16"),
        ("biases", np.zeros((3, 4), BF16.numpy), "uint32, float16 and bfloat16"),
        ("weight", np.zeros((2, 32), np.uint32), r"\[2, 32\], \[3, 4\] and \[3, 4\]"),
        ("weight", np.zeros((1, 3, 32), np.uint32), r"\[1, 3, 32\], \[3, 4\] and \[3, 4\]"),
        ("scales", np.zeros((3, 5), np.float16), r"\[3, 32\], \[3, 5\] and \[3, 4\]"),
        ("biases", np.zeros((4, 3), np.float16), r"\[3, 32\], \[3, 4\] and \[4, 3\]"),
        ("biases", np.zeros(4, np.float16), r"\[3, 32\], \[3, 4\] and \[4\]"),
    ],
)
def test_refuses_planes_that_do_not_match(plane: str, value: np.ndarray, found: str):
    with pytest.raises(XlaspikeError, match=f"^w: expected .*, found {found}$"):
        dequantize(*(planes() | {plane: value}).values(), 4, 64, "w")


@pytest.mark.parametrize("at", [None, 0])
def test_refuses_planes_that_are_not_a_matrix(at: int | None):
    with pytest.raises(XlaspikeError, match=r"^w: expected a matrix with scales and biases"):
        check(*(plane[at] for plane in planes().values()), 4, 64, "w")


@pytest.mark.parametrize("plane", ["scales", "biases"])
@pytest.mark.parametrize("name", ELEMENTS)
@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_refuses_metadata_that_is_not_finite(plane: str, name: str, bad: float):
    made = planes(kind=ELEMENTS[name].numpy)
    made[plane][2, 1] = bad
    with pytest.raises(XlaspikeError, match=rf"^w: expected scales and biases that .*, found .*{bad}.* in row 2$"):
        dequantize(*made.values(), 4, 64, "w")


def test_refuses_metadata_that_gives_infinite_weights():
    made = planes(kind=np.float32)
    made["scales"][0, 3] = 3e37
    with pytest.raises(XlaspikeError, match=r"^w: expected .* finite weights, found scale 3\S*e\+37 and bias \S+ in row 0$"):
        dequantize(*made.values(), 4, 64, "w")


@pytest.mark.parametrize("scale", [0.0, -0.0, 2.0**-24, -(2.0**-24), -0.5, 4096.0])
def test_zero_negative_and_subnormal_scales_are_scales(scale: float):
    codes = np.arange(64, dtype=np.uint8)[None] % 16
    scales = np.full((1, 1), scale, np.float16)
    found = dequantize(pack(codes, 4), scales, np.ones_like(scales), 4, 64)
    np.testing.assert_array_equal(found, (codes * np.float64(scale) + 1).astype(np.float32))


@pytest.mark.parametrize("name", ["f16", "bf16"])
def test_half_metadata_leaves_one_rounding(name: str):
    """The f64 result, rounded once, equals the f32 one, so that a fused multiply-add cannot differ."""
    codes = np.tile(np.arange(256, dtype=np.uint8), (64, 1))
    scales, biases = normal(64, 2, ELEMENTS[name], 1), normal(64, 2, ELEMENTS[name], 2)
    exact = (
        codes.reshape(64, 2, 128) * widen(scales).astype(np.float64)[..., None] + widen(biases).astype(np.float64)[..., None]
    )
    found = dequantize(pack(codes, 8), scales, biases, 8, 128)
    np.testing.assert_array_equal(found, exact.astype(np.float32).reshape(64, 256))


# ***** pack and unpack *****


def test_codes_are_packed_low_order_first():
    """Worked out by hand, with groups smaller than any that the package supports."""
    words = np.array([[0x87654321]], np.uint32)
    codes = unpack(words, 4)
    np.testing.assert_array_equal(codes, [[1, 2, 3, 4, 5, 6, 7, 8]])
    values = codes.reshape(2, 4) * np.float32([[2], [0.5]]) + np.float32([[10], [-1]])
    np.testing.assert_array_equal(values.ravel(), [12, 14, 16, 18, 1.5, 2, 2.5, 3])
    np.testing.assert_array_equal(unpack(np.array([[0x281E140A]], np.uint32), 8), [[10, 20, 30, 40]])


def test_groups_take_their_own_scale():
    words = np.full((1, 8), 0x87654321, np.uint32)
    found = dequantize(words, np.float16([[2, 0.5]]), np.float16([[10, -1]]), 4, 32)
    codes = np.tile(np.arange(1, 9), 4)
    np.testing.assert_array_equal(found, [[*(codes * 2 + 10), *(codes * 0.5 - 1)]])


@settings(deadline=None)
@given(st.data(), st.sampled_from(BITS), st.integers(0, 5), st.integers(0, 9))
def test_unpack_undoes_pack(data: st.DataObject, bits: int, rows: int, words: int):
    width = words * 32 // bits
    drawn = data.draw(st.binary(min_size=rows * width, max_size=rows * width))
    codes = (np.frombuffer(drawn, np.uint8) & (2**bits - 1)).reshape(rows, width)
    packed = pack(codes, bits)
    assert packed.dtype == np.uint32 and packed.shape == (rows, words)
    np.testing.assert_array_equal(unpack(packed, bits), codes, strict=True)
    shifts = np.arange(0, 32, bits, dtype=np.uint32)
    by_shifting = (packed[..., None] >> shifts & np.uint32(2**bits - 1)).reshape(rows, width)
    np.testing.assert_array_equal(by_shifting, codes)


def test_pack_takes_a_view_that_is_not_contiguous():
    codes = np.random.Generator(np.random.PCG64(0)).integers(0, 16, (64, 5), np.uint8)
    for bits in BITS:
        words = pack(codes.T, bits)
        np.testing.assert_array_equal(unpack(words, bits), codes.T)
        np.testing.assert_array_equal(unpack(words[:, 1::2], bits), unpack(words[:, 1::2].copy(), bits))


@pytest.mark.parametrize("codes", [np.full((1, 8), 16, np.uint8), np.zeros((1, 8), np.int32)])
def test_pack_refuses_codes_that_do_not_fit(codes: np.ndarray):
    with pytest.raises(ValueError, match="expected uint8 codes below 16"):
        pack(codes, 4)


@pytest.mark.parametrize(("bits", "width"), [(4, 4), (4, 12), (4, 9), (8, 6)])
def test_pack_refuses_rows_that_do_not_fill_words(bits: int, width: int):
    with pytest.raises(ValueError):
        pack(np.zeros((2, width), np.uint8), bits)


# ***** relative_error *****


def test_relative_error():
    weight, other = np.float32([[3, 4], [0, 0]]), np.float32([[3, 4], [0, 0.5]])
    assert relative_error(weight, weight) == 0 and relative_error(weight * 0, weight * 0) == 0
    assert relative_error(weight, other) == pytest.approx(0.1)
    assert relative_error(weight.astype(BF16.numpy), other) == pytest.approx(0.1)
    assert relative_error(np.float32([[1e30]]), np.float32([[0]])) == 1  # whose square float32 does not hold
    with pytest.raises(ValueError, match=r"of one shape, found \[2, 2\] and \[2, 1\]"):
        relative_error(weight, other[:, :1])


@pytest.mark.parametrize(("bits", "least", "most"), [(4, 0.085, 0.1), (8, 0.004, 0.007)])
def test_relative_error_of_normal_weights(bits: int, least: float, most: float):
    """The range that the literature gives for normal weights, rounded to nearest in groups of 64."""
    weight = normal(256, 1024, F16)
    assert least < relative_error(weight, dequantize(*quantize(weight, bits, 64), bits, 64)) < most
