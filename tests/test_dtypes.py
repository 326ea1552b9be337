"""The table of element types, and conversions: widening is exact for every pattern, narrowing rounds to nearest even."""

from __future__ import annotations

import hashlib

import iree.runtime as rt
import numpy as np
import pytest
import safetensors

from xlaspike.dtypes import BF16, ELEMENT_TYPES, F16, F32, SAFETENSORS_BITS, UI4, ElementType, magnitude, narrow, widen

PATTERNS = np.arange(1 << 16, dtype=np.uint16)

# f32 bits to f16 and bf16 bits, computed once with numpy and ml_dtypes; None where only one was recorded. Rounding the
# exact value in fractions gives the same.
NARROWED = [
    (0x477FE000, 0x7BFF, 0x4780),  # 65504, the largest f16
    (0x477FEFFF, 0x7BFF, None),
    (0x477FF000, 0x7C00, None),  # 65520 ties to infinity
    (0x47800000, 0x7C00, None),
    (0x38800000, 0x0400, None),
    (0x387FE000, 0x0400, None),  # carries into the smallest normal
    (0x387FC000, 0x03FF, None),
    (0x33800000, 0x0001, None),
    (0x33000000, 0x0000, None),  # ties to zero
    (0x33000001, 0x0001, None),
    (0x33C00000, 0x0002, None),
    (0x34200000, 0x0002, None),
    (0x32800000, 0x0000, None),
    (0x00000001, 0x0000, 0x0000),
    (0x3F801000, 0x3C00, None),  # ties to even, down
    (0x3F801001, 0x3C01, None),
    (0x3F803000, 0x3C02, None),  # ties to even, up
    (0x3FFFF000, 0x4000, 0x4000),  # carries into the exponent
    (0x3F808000, None, 0x3F80),
    (0x3F808001, None, 0x3F81),
    (0x3F818000, None, 0x3F82),
    (0x7F7FFFFF, 0x7C00, 0x7F80),
    (0x80000000, 0x8000, 0x8000),
    (0xFF800000, 0xFC00, 0xFF80),
]


def digest(values: np.ndarray) -> str:
    return hashlib.sha256(values.astype("<f4").tobytes()).hexdigest()


def test_widening_f16_is_exact_for_every_pattern():
    halves = PATTERNS.view(F16.numpy)
    wide, nan = widen(halves), np.isnan(halves)
    assert wide.dtype == F32.numpy
    assert digest(wide[~nan]) == "680bbc22915f61aa1bbfc7265bc3882a6aa42d299bfd2c571807196e5544de2e"
    np.testing.assert_array_equal(wide[~nan].astype(np.float16).view(np.uint16), PATTERNS[~nan])
    # The payload of a NaN is the platform's; that it is one, and its sign, are not.
    assert np.isnan(wide[nan]).all() and (np.signbit(wide) == (PATTERNS >= 0x8000)).all()


def test_widening_bf16_is_exact_for_every_pattern():
    brains = PATTERNS.view(BF16.numpy)
    wide = widen(brains)
    bits = wide.view(np.uint32)
    assert wide.dtype == F32.numpy
    assert hashlib.sha256(bits.astype("<u4").tobytes()).hexdigest() == (
        "9207d7eb28680a098c73dbe536d1ff7b94311dc417b9a385e0af6660683e93ca"
    )
    nan = np.isnan(brains.astype(np.float32))
    np.testing.assert_array_equal(wide[~nan], brains.astype(np.float32)[~nan], strict=True)
    assert np.isnan(wide[nan]).all()


def test_widening_f32_changes_no_bit():
    bits = np.random.Generator(np.random.PCG64(0)).integers(0, 2**32, (64, 64), np.uint32)
    np.testing.assert_array_equal(widen(bits.view(np.float32)).view(np.uint32), bits)


@pytest.mark.parametrize("shape", [(), (0,), (3, 0), (2, 3)])
@pytest.mark.parametrize("element", [F32, F16, BF16], ids=lambda element: element.name)
def test_widening_keeps_the_shape_of_a_read_only_array(element: ElementType, shape: tuple[int, ...]):
    ones = np.ones(shape, element.numpy)
    ones.flags.writeable = False
    np.testing.assert_array_equal(widen(ones), np.ones(shape, np.float32), strict=True)


@pytest.mark.parametrize("column", [1, 2], ids=["f16", "bf16"])
def test_narrowing_rounds_to_nearest_even(column: int):
    element = (F16, BF16)[column - 1]
    rows = [row for row in NARROWED if row[column] is not None]
    values = np.array([row[0] for row in rows], np.uint32).view(np.float32)
    with np.errstate(over="ignore"):
        narrow = values.astype(element.numpy).view(np.uint16)
    assert [f"{bits:04x}" for bits in narrow] == [f"{row[column]:04x}" for row in rows]


@pytest.mark.parametrize("element", [F16, BF16], ids=lambda element: element.name)
def test_narrowing_keeps_nan_and_its_sign(element: ElementType):
    quiet, signalling = [0x7FC00000, 0x7FC12345, 0xFFC00000], [0x7F800001, 0xFF800001]
    values = np.array(quiet + signalling, np.uint32).view(np.float32)
    with np.errstate(invalid="ignore"):
        narrow = values.astype(element.numpy)
    assert np.isnan(narrow.astype(np.float32)).all()
    assert (narrow.view(np.uint16) >> 15).tolist() == [0, 0, 1, 0, 1]


@pytest.mark.parametrize("element", [F16, BF16], ids=lambda element: element.name)
def test_narrowing_a_midpoint_takes_the_even_neighbour(element: ElementType):
    finite = np.flatnonzero(np.isfinite(PATTERNS.view(element.numpy).astype(np.float32))).astype(np.uint16)
    low = finite[np.isin(finite + 1, finite)]
    below, above = (widen(bits.view(element.numpy)).astype(np.float64) for bits in (low, low + 1))
    middle = ((below + above) / 2).astype(np.float32)
    assert (middle == (below + above) / 2).all()
    np.testing.assert_array_equal(middle.astype(element.numpy).view(np.uint16), low + (low & 1))


@pytest.mark.parametrize("source", [F32, F16, BF16], ids=lambda element: element.name)
@pytest.mark.parametrize("element", [F16, BF16], ids=lambda element: element.name)
def test_narrowing_is_that_of_numpy(source: ElementType, element: ElementType):
    """Also by table look-up, for every pattern, in a strided view."""
    values = PATTERNS.view(source.numpy).reshape(-1, 64)[:, ::2]
    with np.errstate(over="ignore", invalid="ignore"):
        found, expected = narrow(values, element), values.astype(element.numpy)
        nan = np.isnan(expected)
        assert np.isnan(found[nan]).all() and 0 < nan.sum() < nan.size
    assert found.flags.c_contiguous and found.dtype == element.numpy
    np.testing.assert_array_equal(found.view(np.uint16)[~nan], expected.view(np.uint16)[~nan])


@pytest.mark.parametrize("element", [F32, F16, BF16], ids=lambda element: element.name)
def test_magnitude(element: ElementType):
    for values in ([], [0.0, -0.0], [1.0, -3.0], [3.0, -1.0], [-3.0, -1.0], [1e-4, -2e-4], [-np.inf, 1.0]):
        array = np.array(values, element.numpy)
        assert magnitude(array) == np.abs(array.astype(np.float64)).max(initial=0)
        assert magnitude(array[None, ::-1]) == magnitude(array)
    for nan in (np.nan, -np.nan):
        assert np.isnan(magnitude(np.array([np.inf, nan, 1.0], element.numpy)))


# ***** the table *****


@pytest.mark.parametrize("element", ELEMENT_TYPES, ids=lambda element: element.name)
def test_columns_agree(element: ElementType):
    assert element.iree in rt.HalElementType.__members__
    if element.numpy is not None:
        assert element.bits == 8 * element.numpy.itemsize == 8 * element.nbytes((1,))
    if element.safetensors is not None:
        assert SAFETENSORS_BITS[element.safetensors] == element.bits


@pytest.mark.parametrize("column", ["name", "numpy", "safetensors", "iree"])
def test_no_two_types_share_a_name(column: str):
    names = [getattr(element, column) for element in ELEMENT_TYPES if getattr(element, column) is not None]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("element", "shape", "nbytes"),
    [(F32, (), 4), (F32, (3, 5), 60), (F16, (0, 7), 0), (BF16, (3,), 6), (UI4, (4,), 2), (UI4, (3,), 2), (UI4, (3, 3), 5)],
)
def test_nbytes(element: ElementType, shape: tuple[int, ...], nbytes: int):
    assert element.nbytes(shape) == nbytes


@pytest.mark.parametrize("tag", SAFETENSORS_BITS)
def test_bits_of_every_tag_are_the_formats(tag: str):
    size = SAFETENSORS_BITS[tag]  # bytes of eight elements
    header = b'{"w":{"dtype":"%b","shape":[8],"data_offsets":[0,%d]}}' % (tag.encode(), size)
    [(_, about)] = safetensors.deserialize(len(header).to_bytes(8, "little") + header + bytes(size))
    assert about["dtype"] == tag
