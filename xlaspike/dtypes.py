"""The one table of element types: StableHLO name, numpy type, safetensors tag, IREE's name for it, and its bits."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import prod

import ml_dtypes
import numpy as np


@dataclass(frozen=True)
class ElementType:
    """An element type by its names. ``numpy`` is the type of a host array; a sub-byte type has none and is packed in bytes.

    ``bits`` is the width in memory; ``safetensors`` is None for a type that the format does not have.
    """

    name: str
    bits: int
    numpy: np.dtype | None
    safetensors: str | None
    iree: str

    def nbytes(self, shape: tuple[int, ...]) -> int:
        """Bytes of a dense tensor of ``shape``, rounded up to a whole byte."""
        return (prod(shape) * self.bits + 7) // 8


F32 = ElementType("f32", 32, np.dtype(np.float32), "F32", "FLOAT_32")
F16 = ElementType("f16", 16, np.dtype(np.float16), "F16", "FLOAT_16")
BF16 = ElementType("bf16", 16, np.dtype(ml_dtypes.bfloat16), "BF16", "BFLOAT_16")
I32 = ElementType("i32", 32, np.dtype(np.int32), "I32", "SINT_32")
I8 = ElementType("i8", 8, np.dtype(np.int8), "I8", "SINT_8")
UI32 = ElementType("ui32", 32, np.dtype(np.uint32), "U32", "UINT_32")
UI8 = ElementType("ui8", 8, np.dtype(np.uint8), "U8", "UINT_8")
UI4 = ElementType("ui4", 4, None, None, "UINT_4")
I1 = ElementType("i1", 8, np.dtype(np.bool_), "BOOL", "BOOL_8")

ELEMENT_TYPES = (F32, F16, BF16, I32, I8, UI32, UI8, UI4, I1)
BY_NAME = {element.name: element for element in ELEMENT_TYPES}
BY_SAFETENSORS = {element.safetensors: element for element in ELEMENT_TYPES if element.safetensors}
BY_NUMPY = {element.numpy: element for element in ELEMENT_TYPES if element.numpy is not None}

# Every tag of the format with its bits: a header is checked in full, tensors of types that are not used here included.
# Source: safetensors/src/tensor.rs, enum Dtype.
SAFETENSORS_BITS = {
    "BOOL": 8, "U8": 8, "I8": 8, "U16": 16, "I16": 16, "U32": 32, "I32": 32, "U64": 64, "I64": 64,
    "F16": 16, "BF16": 16, "F32": 32, "F64": 64, "C64": 64,
    "F8_E4M3": 8, "F8_E5M2": 8, "F8_E8M0": 8, "F8_E4M3FNUZ": 8, "F8_E5M2FNUZ": 8,
    "F6_E2M3": 6, "F6_E3M2": 6, "F4": 4,
}  # fmt: skip


def widen(values: np.ndarray) -> np.ndarray:
    """``values`` (f32, f16 or bf16) as float32. Exact: every f16 and bf16 value is a float32."""
    if values.dtype == BF16.numpy:
        return np.left_shift(values.view(np.uint16), 16, dtype=np.uint32).view(np.float32)
    return values.astype(np.float32)


def narrow(values: np.ndarray, element: ElementType) -> np.ndarray:
    """``values`` (f32, f16 or bf16) as ``element``: rounded to nearest, ties to even; too large becomes infinite."""
    if (values.dtype, element) == (BF16.numpy, F16):
        return _f16_of_bf16()[values.view(np.uint16)]
    return np.ascontiguousarray(values, element.numpy)


@cache
def _f16_of_bf16() -> np.ndarray:
    """The f16 of every bf16 pattern: a look-up takes a quarter of the time of a conversion."""
    with np.errstate(over="ignore"):
        return np.arange(65536, dtype=np.uint16).view(BF16.numpy).astype(np.float16)


def magnitude(values: np.ndarray) -> float:
    """The largest magnitude in ``values`` (f32, f16 or bf16); 0 for an empty array, NaN where one is NaN."""
    # Bit patterns of one sign sort by magnitude, NaN last, and numpy compares integers faster than bf16.
    size = values.dtype.itemsize
    positive = int(values.view(f"i{size}").max(initial=0))
    negative = int(values.view(f"u{size}").max(initial=0)) & ~(1 << 8 * size - 1)
    return float(widen(np.array([max(positive, negative)], f"u{size}").view(values.dtype))[0])
