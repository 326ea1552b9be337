"""``WeightFormat``: per format, side by side, its planes, how to pack them, and how to contract with them.

``dot`` contracts float32 activations with the weight brought to float32 in the graph. ``demoted`` rounds both to 16 bits,
as the source documents' f16 path does, and accumulates in float32.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from . import affine
from .dtypes import BF16, F16, F32, UI32, ElementType, magnitude, narrow, widen
from .errors import XlaspikeError, printable
from .stablehlo import Builder, Value

CONTRACTIONS = ("dot", "demoted")
LARGEST_F16 = 65504.0
WEIGHTS = ("f32", "f16", "bf16", "int8", "int4", "stored")


@dataclass(frozen=True)
class Plane:
    """One device buffer of a weight. ``suffix`` ends its name, as in checkpoints: ``weight``, ``scales``, ``biases``."""

    suffix: str
    element: ElementType
    shape: tuple[int, ...]

    @property
    def nbytes(self) -> int:
        return self.element.nbytes(self.shape)


class WeightFormat(Protocol):
    """How one matrix ``[out, in]`` is stored on the device and contracted."""

    @property
    def name(self) -> str: ...

    def refuses(self, inner: int, contraction: str) -> str | None:
        """Why a matrix with this input dimension cannot be held or contracted so, or None."""

    def planes(self, out: int, inner: int) -> tuple[Plane, ...]: ...

    def pack(self, label: str, weight: np.ndarray) -> dict[str, np.ndarray]:
        """``weight`` ``[out, in]`` as planes by suffix. Raises ``XlaspikeError`` that starts with ``label``."""

    def unpack(self, label: str, planes: Mapping[str, np.ndarray]) -> np.ndarray:
        """The weight ``[out, in]`` that ``planes`` hold, on the host: a dense one as it is, a packed one as float32."""

    def rows(self, builder: Builder, planes: Mapping[str, Value], ids: Value) -> Value:
        """f32 ``[P, in]``: the rows ``ids`` i32 ``[P]`` of the weight."""

    def contract(self, builder: Builder, planes: Mapping[str, Value], x: Value, contraction: str) -> Value:
        """``W x``: f32 ``[in]`` to ``[out]``, or rows ``[P, in]`` to ``[P, out]``."""


def product(builder: Builder, weight: Value, x: Value) -> Value:
    """``W x`` of a dense weight, accumulated in float32.

    One row is written with the weight as the left operand: with the weight on the right IREE transposes the whole
    matrix first, in a dispatch of its own.
    """
    if len(x.shape) == 1:
        return builder.dot_general(weight, x, ((1,), (0,)), element=F32)
    return builder.dot_general(x, weight, ((1,), (1,)), element=F32)


def check_f16(label: str, weight: np.ndarray) -> None:
    """Raises ``XlaspikeError`` that starts with ``label`` for a weight beyond f16's range, which would become an infinity."""
    worst = magnitude(weight)
    if not worst <= LARGEST_F16:  # nor is a NaN
        raise XlaspikeError(f"{label}: expected magnitudes up to {LARGEST_F16:g} for f16, found {worst:g}")


@dataclass(frozen=True)
class Dense:
    """Every element on its own: one plane ``[out, in]``."""

    element: ElementType

    @property
    def name(self) -> str:
        return self.element.name

    def refuses(self, inner: int, contraction: str) -> str | None:
        return None

    def planes(self, out: int, inner: int) -> tuple[Plane, ...]:
        return (Plane("weight", self.element, (out, inner)),)

    def pack(self, label: str, weight: np.ndarray) -> dict[str, np.ndarray]:
        if self.element is F16:
            check_f16(label, weight)
        return {"weight": widen(weight) if self.element is F32 else narrow(weight, self.element)}

    def unpack(self, label: str, planes: Mapping[str, np.ndarray]) -> np.ndarray:
        return planes["weight"]

    def rows(self, builder: Builder, planes: Mapping[str, Value], ids: Value) -> Value:
        return builder.convert(builder.take_rows(planes["weight"], ids), F32)

    def contract(self, builder: Builder, planes: Mapping[str, Value], x: Value, contraction: str) -> Value:
        weight = planes["weight"]
        if contraction == "demoted":
            narrow = F16 if self.element is F32 else self.element
            return product(builder, builder.convert(weight, narrow), builder.convert(x, narrow))
        return product(builder, builder.convert(weight, F32), x)


@dataclass(frozen=True)
class Affine:
    """MLX's affine quantization: value = scale * q + bias over groups of ``group`` along the input.

    Planes: ``weight`` ui32 ``[out, in * bits / 32]``, each word holding 32 / bits values from its lowest bits up;
    ``scales`` and ``biases`` ``[out, in / group]`` of type ``metadata``.
    """

    bits: int
    group: int = 64
    metadata: ElementType = F16

    @property
    def name(self) -> str:
        return f"int{self.bits}"

    def refuses(self, inner: int, contraction: str) -> str | None:
        if contraction == "demoted":
            return f"{self.name}: expected contraction dot (a packed weight is dequantized to f32), found demoted"
        if inner % self.group:
            return f"{self.name}: expected an input dimension that {self.group} divides, found {inner}"
        return None

    def planes(self, out: int, inner: int) -> tuple[Plane, ...]:
        groups = (out, inner // self.group)
        return (
            Plane("weight", UI32, (out, inner * self.bits // 32)),
            Plane("scales", self.metadata, groups),
            Plane("biases", self.metadata, groups),
        )

    def pack(self, label: str, weight: np.ndarray) -> dict[str, np.ndarray]:
        if self.metadata is F16:
            check_f16(label, weight)
        weight = weight.astype(self.metadata.numpy, copy=False)
        return affine.quantize(weight, self.bits, self.group, label)._asdict()

    def unpack(self, label: str, planes: Mapping[str, np.ndarray]) -> np.ndarray:
        return affine.dequantize(planes["weight"], planes["scales"], planes["biases"], self.bits, self.group, label)

    def rows(self, builder: Builder, planes: Mapping[str, Value], ids: Value) -> Value:
        return self.dequantize(builder, {suffix: builder.take_rows(plane, ids) for suffix, plane in planes.items()})

    def contract(self, builder: Builder, planes: Mapping[str, Value], x: Value, contraction: str) -> Value:
        return product(builder, self.dequantize(builder, planes), x)

    def dequantize(self, builder: Builder, planes: Mapping[str, Value]) -> Value:
        """f32 ``[rows, in]`` by shift, mask, convert, multiply and add.

        With f16 or bf16 metadata the product q * scale is exact in float32, so that there is one rounding and a fused
        multiply-add gives the same bits.
        """
        b, words = builder, planes["weight"]
        rows, count, lanes = words.shape[0], words.shape[1], 32 // self.bits
        shape = (rows, count, lanes)
        shifts = b.multiply(b.iota(2, UI32, shape), b.constant(self.bits, UI32, shape))
        shifted = b.shift_right(b.broadcast(words, shape, (0, 1)), shifts)
        q = b.convert(b.bitwise_and(shifted, b.constant(2**self.bits - 1, UI32, shape)), F32)
        grouped = (rows, count * lanes // self.group, self.group)
        scales, biases = (b.broadcast(b.convert(planes[part], F32), grouped, (0, 1)) for part in ("scales", "biases"))
        return b.reshape(b.add(b.multiply(b.reshape(q, grouped), scales), biases), (rows, count * lanes))


DENSE = {"f32": Dense(F32), "f16": Dense(F16), "bf16": Dense(BF16)}


def check_choice(name: str, value: str, known: Iterable[str]) -> None:
    """Raises ``XlaspikeError`` that starts with ``name`` unless ``value`` is one of ``known``."""
    if value not in known:
        raise XlaspikeError(f"{name}: expected {', '.join(known)}, found {printable(value)}")


Formats = Callable[[str], WeightFormat]  # of a module such as "model.layers.0.self_attn.q_proj" or "lm_head"


def uniform(projections: WeightFormat, embedding: WeightFormat) -> Formats:
    """One format for the seven projections of every layer, one for embedding and head."""
    return lambda module: projections if is_projection(module) else embedding


def is_projection(module: str) -> bool:
    return module.startswith("model.layers.")


def resolve(name: str, stored: WeightFormat) -> WeightFormat:
    """The format that ``name`` (of ``WEIGHTS``) means for a matrix that the checkpoint holds as ``stored``.

    A packed matrix of the wanted bits stays as it is, and one of other bits keeps its group and metadata. A float one is
    packed in groups of 64 with metadata of its own element type, as MLX does.
    """
    if name == "stored":
        return stored
    if name in DENSE:
        return DENSE[name]
    bits = int(name.removeprefix("int"))
    if isinstance(stored, Affine):
        return replace(stored, bits=bits)
    return Affine(bits, metadata=stored.element)


def default_embedding(weights: str, stored: WeightFormat) -> str:
    """Embedding and head as the checkpoint has them, which is exact and the fewest exact bytes; under f32 all is f32.

    A packed one follows dense projections: it is dequantized at load with them, not anew at every token.
    """
    dense_of_packed = isinstance(stored, Affine) and weights in DENSE
    return weights if weights == "f32" or dense_of_packed else "stored"
