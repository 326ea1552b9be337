"""MLX affine quantization on the host: quantize, pack, unpack, dequantize.

Format (ml-explore/mlx, ``mlx.core.quantize``): every ``group`` adjacent elements of a row have one scale and one bias, and
the code q of ``bits`` bits means q * scale + bias. A uint32 holds 32 / bits codes, the first in its lowest bits.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from xlaspike.dtypes import BF16, F16, F32, widen
from xlaspike.errors import XlaspikeError, printable

BITS = (4, 8)
GROUPS = (32, 64, 128)
METADATA = (F16, BF16, F32)

LEAST_SCALE = np.float32(1e-7)
BLOCK = 1 << 18  # elements per step, so that temporaries stay in a core's cache


class Packed(NamedTuple):
    """The planes of ``[out, in]``: codes u32 ``[out, in * bits / 32]``, scales and biases ``[out, in / group]``."""

    weight: np.ndarray
    scales: np.ndarray
    biases: np.ndarray


def quantize(weight: np.ndarray, bits: int, group: int, label: str = "weight") -> Packed:
    """Packs ``weight`` ``[out, in]`` (f32, f16 or bf16), bit for bit as ``mlx.core.quantize`` does on a CPU.

    All arithmetic is f32; scales and biases are narrowed to the weight's type after the codes are chosen. The end of a
    group's range with the larger magnitude becomes the bias and is exact; the scale is adjusted so that zero is exact too.
    Source: mlx/backend/cpu/quantized.cpp, ``quantize``; MLX's GPU kernels round halves away from zero and take no maximum
    below 0, so their planes can differ. Raises ``XlaspikeError`` that starts with ``label`` for unsupported bits or groups,
    a group that does not divide ``in``, weights that are not finite, and a range beyond f32; ``ValueError`` for an array
    that is no such matrix.
    """
    if weight.ndim != 2 or weight.dtype not in [element.numpy for element in METADATA]:
        raise ValueError(f"expected an f32, f16 or bf16 matrix, found {weight.dtype} {list(weight.shape)}")
    check_packing(bits, group, label)
    rows, width = weight.shape
    if width % group:
        raise XlaspikeError(f"{label}: expected rows that groups of {group} divide, found {width} columns")
    metadata = (rows, width // group)
    words = np.empty((rows, width * bits // 32), np.uint32)
    packed = Packed(words, np.empty(metadata, weight.dtype), np.empty(metadata, weight.dtype))
    for block in _blocks(rows, width):
        codes, scales, biases = _encode(widen(weight[block]).reshape(-1, group), bits)
        of_block = Packed(*(plane[block] for plane in packed))
        of_block.weight[:] = pack(codes.reshape(weight[block].shape), bits)
        of_block.scales[:] = scales.reshape(of_block.scales.shape)
        of_block.biases[:] = biases.reshape(of_block.biases.shape)
        overflow = _overflow(of_block.scales, of_block.biases, bits)
        if overflow is not None:
            values = widen(weight[block]).reshape(-1, group)[overflow]
            where = f"{values.min()} to {values.max()} in row {block.start + overflow * group // width}"
            raise XlaspikeError(f"{label}: expected finite weights whose range float32 holds, found {where}")
    return packed


def _encode(values: np.ndarray, bits: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Codes uint8 ``[n, group]``, scales and biases f32 ``[n]`` of ``values`` f32 ``[n, group]``, which are overwritten."""
    top = np.float32(2**bits - 1)
    low, high = values.min(-1), values.max(-1)
    # Overflows and 0 / 0 are not used, or give a scale that the caller refuses, or become the code 0 below.
    with np.errstate(all="ignore"):
        from_low = np.abs(low) > np.abs(high)
        scales = np.maximum((high - low) / top, LEAST_SCALE)
        scales = np.where(from_low, scales, -scales)
        edges = np.where(from_low, low, high)
        steps = np.rint(edges / scales)
        scales = np.where(steps == 0, scales, edges / steps)
        biases = np.where(steps == 0, np.float32(0), edges)
        codes = values
        codes -= biases[:, None]
        codes /= scales[:, None]
        np.rint(codes, out=codes)
        # fmax prefers 0 to NaN: a group with one huge value has the scale 0, and MLX makes 0 / 0 the code 0.
        np.fmax(codes, np.float32(0), out=codes)
        np.minimum(codes, top, out=codes)
    return codes.astype(np.uint8), scales, biases


def dequantize(
    words: np.ndarray, scales: np.ndarray, biases: np.ndarray, bits: int, group: int, label: str = "weight"
) -> np.ndarray:
    """f32 ``[out, in]``: q * scale + bias in f32, with scales and biases widened first.

    With f16 or bf16 metadata the product is exact (8 bits by 11), so that a fused multiply-add gives the same bits; with f32
    metadata it may not. Raises as ``check`` does.
    """
    check(words, scales, biases, bits, group, label)
    rows, width = len(words), words.shape[1] * 32 // bits
    weight = np.empty((rows, width), np.float32)
    for block in _blocks(rows, width):
        grouped = (*scales[block].shape, group)
        values = weight[block].reshape(grouped)
        np.multiply(unpack(words[block], bits).reshape(grouped), widen(scales[block])[..., None], out=values)
        values += widen(biases[block])[..., None]
    return weight


def check(words: np.ndarray, scales: np.ndarray, biases: np.ndarray, bits: int, group: int, label: str = "weight") -> None:
    """Raises ``XlaspikeError`` that starts with ``label`` unless these are the planes of a supported weight.

    Zero, negative and subnormal scales are valid. A scale and bias for which some code is infinite or NaN are not.
    """
    check_packing(bits, group, label)
    metadata = [element.numpy for element in METADATA]
    if words.dtype != np.uint32 or scales.dtype not in metadata or biases.dtype != scales.dtype:
        types = f"{words.dtype}, {scales.dtype} and {biases.dtype}"
        raise XlaspikeError(f"{label}: expected uint32 with scales and biases in one of f16, bf16 and f32, found {types}")
    if words.ndim != 2 or scales.shape != biases.shape or scales.shape[:-1] != words.shape[:-1]:
        shapes = f"{list(words.shape)}, {list(scales.shape)} and {list(biases.shape)}"
        raise XlaspikeError(f"{label}: expected a matrix with scales and biases of one shape and as many rows, found {shapes}")
    width, covered = words.shape[1] * 32 // bits, scales.shape[1] * group
    if width != covered:
        widths = f"{words.shape[1]} * 32 / {bits} = {width} columns, and {scales.shape[1]} groups * {group} = {covered}"
        raise XlaspikeError(f"{label}: expected bits and group size to agree on the width, found {widths}")
    overflow = _overflow(scales, biases, bits)
    if overflow is not None:
        where = f"scale {scales.flat[overflow]} and bias {biases.flat[overflow]} in row {overflow // scales.shape[1]}"
        raise XlaspikeError(f"{label}: expected scales and biases that give finite weights, found {where}")


def check_packing(bits: object, group: object, label: str) -> None:
    """Raises ``XlaspikeError`` that starts with ``label`` for unsupported ``bits`` or group size ``group``."""
    # type(), since a configuration may say 4.0, which equals 4.
    for name, value, known in (("bits", bits, BITS), ("group size", group, GROUPS)):
        if type(value) is not int or value not in known:
            raise XlaspikeError(f"{label}: expected {name} {' or '.join(map(str, known))}, found {printable(value)}")


def pack(codes: np.ndarray, bits: int) -> np.ndarray:
    """Codes uint8 ``[..., in]`` as words u32 ``[..., in * bits / 32]``, in MLX's order.

    Raises ``ValueError`` for a code of more than ``bits`` bits and a row that does not fill its words.
    """
    if codes.dtype != np.uint8 or int(codes.max(initial=0)) >> bits:
        raise ValueError(f"expected uint8 codes below {2**bits}")
    if bits == 4:
        codes = codes[..., 0::2] | codes[..., 1::2] << 4
    return np.ascontiguousarray(codes).view(np.uint32)


def unpack(words: np.ndarray, bits: int) -> np.ndarray:
    """The codes uint8 ``[..., in]`` of ``words``, perhaps as a view of them."""
    octets = np.ascontiguousarray(words).view(np.uint8)
    if bits == 8:
        return octets
    return np.stack([octets & 15, octets >> 4], -1).reshape(*octets.shape[:-1], 2 * octets.shape[-1])


def relative_error(weight: np.ndarray, dequantized: np.ndarray) -> float:
    """The relative Frobenius error |w - d| / |w| of ``[out, in]``, summed in f64; 0 where nothing differs."""
    if weight.shape != dequantized.shape:
        raise ValueError(f"expected two matrices of one shape, found {list(weight.shape)} and {list(dequantized.shape)}")
    total = difference = 0.0
    for block in _blocks(*weight.shape):
        values = widen(weight[block]).astype(np.float64).ravel()
        total += float(values @ values)
        values -= dequantized[block].ravel()
        difference += float(values @ values)
    return math.sqrt(difference / total) if difference else 0.0


def _blocks(rows: int, width: int) -> Iterator[slice]:
    step = max(1, BLOCK // max(1, width))
    return (slice(start, start + step) for start in range(0, rows, step))


def _overflow(scales: np.ndarray, biases: np.ndarray, bits: int) -> int | None:
    """The first group whose largest code gives no finite weight, or None; smaller codes are nearer to the bias."""
    with np.errstate(all="ignore"):
        bounded = np.isfinite(widen(scales) * np.float32(2**bits - 1) + widen(biases))
    return None if bounded.all() else int(np.flatnonzero(~bounded)[0])
