"""MLX's affine quantization as a weight format: packed words with a scale and a bias for each group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod

import numpy as np

from xlaspike.dtypes import F16, F32, I8, I32, UI8, UI32, ElementType
from xlaspike.emitter.contractions import vnni_kernel
from xlaspike.emitter.contractions.base import FEW_ROWS, MOST_OPERANDS, ONE_ROW, _shifted, _within, product, swiglu
from xlaspike.emitter.stablehlo import Builder, Value

from . import mlx
from .dense import check_f16
from .storage import Plane


@dataclass(frozen=True)
class Affine:
    """MLX's affine quantization: value = scale * q + bias over groups of ``group`` along the input.

    Planes: ``weight`` ui32 ``[out, in * bits / 32]``, each word holding 32 / bits values from its lowest bits up, or the same
    as ui8 or i8 bytes; ``scales`` and ``biases`` ``[out, in / group]`` of type ``metadata``.
    """

    bits: int
    group: int = 64
    metadata: ElementType = F16

    suffixes = ("weight", "scales", "biases")

    @property
    def name(self) -> str:
        return f"int{self.bits}"

    def refuses(self, inner: int, contraction: str) -> str | None:
        if contraction == "demoted":
            return f"{self.name}: expected contraction dot, reduce, integer or kernel for a packed weight, found demoted"
        if inner % self.group:
            return f"{self.name}: expected an input dimension that {self.group} divides, found {inner}"
        return None

    def planes(self, out: int, inner: int, contraction: str = "dot") -> tuple[Plane, ...]:
        groups = (out, inner // self.group)
        # Grouped in the declaration: IREE moves what is done to bytes before a reshape, into a kernel of its own.
        if contraction == "integer":
            weight = Plane("weight", UI8, (*groups, self.group * self.bits // 8))
        elif contraction == "kernel":
            weight = Plane("weight", *self._packing(inner).planes(out)[0])
        else:
            weight = Plane("weight", UI32, (out, inner * self.bits // 32))
        return (
            weight,
            Plane("scales", self.metadata, groups),
            Plane("biases", self.metadata, groups),
        )

    def pack(self, label: str, weight: np.ndarray) -> dict[str, np.ndarray]:
        if self.metadata is F16:
            check_f16(label, weight)
        weight = weight.astype(self.metadata.numpy, copy=False)
        return mlx.quantize(weight, self.bits, self.group, label)._asdict()

    def unpack(self, label: str, planes: Mapping[str, np.ndarray]) -> np.ndarray:
        return mlx.dequantize(planes["weight"], planes["scales"], planes["biases"], self.bits, self.group, label)

    def rows(self, builder: Builder, planes: Mapping[str, Value], ids: Value) -> Value:
        weight = planes["weight"]
        if weight.element is I8:  # as kernels have it
            packing, out = self._packing(planes["scales"].shape[1] * self.group), weight.shape[0]
            operands = [*(planes[suffix] for suffix in self.suffixes), ids]
            return builder.call_kernel(vnni_kernel.dequantized_rows(packing, out, *ids.shape), operands)[0]
        ids = _within(builder, ids, planes)
        flat = {suffix: self._flat(builder, plane) for suffix, plane in planes.items()}
        return self.dequantize(builder, {suffix: builder.gather_rows(plane, ids) for suffix, plane in flat.items()})

    @staticmethod
    def _flat(builder: Builder, plane: Value) -> Value:
        """``[out, ...]`` as ``[out, all the rest]``."""
        return builder.reshape(plane, (plane.shape[0], prod(plane.shape[1:])))

    def contract(
        self, builder: Builder, matrices: Sequence[Mapping[str, Value]], x: Value, contraction: str
    ) -> tuple[Value, ...]:
        if contraction not in ONE_ROW:
            return tuple(product(builder, self.dequantize(builder, planes), x) for planes in matrices)
        if contraction == "kernel":
            return self._by_hand(builder, matrices, x)
        if len(x.shape) > 1 and x.shape[0] > FEW_ROWS:
            return tuple(product(builder, self._widened(builder, planes), x) for planes in matrices)
        if contraction == "integer":
            return self._integer(builder, matrices, x)
        lanes, totals = self._arranged(builder, x)
        together = max(1, (MOST_OPERANDS - self.lanes - 1) // 4)  # three planes and a result a matrix
        products = [self._products(builder, planes, lanes, totals) for planes in matrices]
        batches = [products[i : i + together] for i in range(0, len(products), together)]
        over = (len(x.shape), len(x.shape) + 1)
        return tuple(y for batch in batches for y in builder.sums(batch, over))

    def gate(self, builder: Builder, matrices: Sequence[Mapping[str, Value]], x: Value, contraction: str) -> Value:
        if contraction == "kernel":
            (y,) = self._by_hand(builder, matrices, x, gated=True)
            return y
        return swiglu(builder, *self.contract(builder, matrices, x, contraction))

    def _packing(self, inner: int) -> vnni_kernel.Packing:
        return vnni_kernel.Packing(self.bits, self.group, self.metadata, inner)

    def _by_hand(
        self, builder: Builder, matrices: Sequence[Mapping[str, Value]], x: Value, gated: bool = False
    ) -> tuple[Value, ...]:
        packing, out = self._packing(x.shape[-1]), matrices[0]["weight"].shape[0]
        if len(x.shape) == 1 and x.shape[0] > vnni_kernel.LONGEST_ALONE:
            ys = self._by_hand(builder, matrices, builder.reshape(x, (1, *x.shape)), gated)
            return tuple(builder.reshape(y, (out,)) for y in ys)
        rows = x.shape[0] if len(x.shape) > 1 else None
        inputs = builder.call_kernel(vnni_kernel.rounding(packing, rows), [x]) if rows else [x]
        planes = [matrix[suffix] for matrix in matrices for suffix in self.suffixes]
        return builder.call_kernel(vnni_kernel.products(packing, out, len(matrices), rows, gated), [*inputs, *planes])

    @property
    def lanes(self) -> int:
        """Values in a word of 32 bits."""
        return 32 // self.bits

    def _arranged(self, builder: Builder, x: Value) -> tuple[Value, Value]:
        """``x`` as the words of a row meet it, ``[..., groups, lanes, words]``, and its sums over the lanes."""
        b, words, lead = builder, self.group // self.lanes, x.shape[:-1]
        grouped = b.reshape(x, (*lead, x.shape[-1] // self.group, words, self.lanes))
        last = len(lead) + 2
        lanes = b.transpose(grouped, (*range(last - 1), last, last - 1))
        return lanes, b.reduce(lanes, "add", (last - 1,), 0.0)

    def _products(self, builder: Builder, planes: Mapping[str, Value], lanes: Value, totals: Value) -> Value:
        """f32 ``[..., out, groups, words]``, whose sum over groups and words is the product.

        A word's values q meet x in float32 as they lie: their bits, shifted to the top of a mantissa, make the number
        2^bits + q, so that a lane takes a shift, a mask and a multiply-add. With t the total of x over the word's lanes,

            sum (scale q + bias) x = scale sum (2^bits + q) x + (bias - 2^bits scale) t.
        """
        b, low = builder, 23 - self.bits  # of 23 bits of mantissa
        *lead, groups, words = totals.shape
        out, count = planes["weight"].shape[0], len(lead)
        shape, row = (*lead, out, groups, words), (*range(count), count + 1, count + 2)
        packed = b.reshape(planes["weight"], (out, groups, words))
        packed = b.broadcast(packed, shape, range(count, count + 3)) if lead else packed
        mask = b.constant(((1 << self.bits) - 1) << low, UI32, shape)
        exponent = b.constant((127 + self.bits) << 23, UI32, shape)
        total = None
        for lane in range(self.lanes):
            x = b.slice(lanes, (*[0] * (count + 1), lane, 0), (*lead, groups, lane + 1, words))
            x = b.reshape(x, totals.shape)
            moved = _shifted(b, packed, low - self.bits * lane)
            value = b.bitcast(b.bitwise_or(b.bitwise_and(moved, mask), exponent), F32)
            term = b.multiply(value, b.broadcast(x, shape, row))
            total = term if total is None else b.add(total, term)
        scale, bias = (b.broadcast(b.convert(planes[part], F32), shape, (count, count + 1)) for part in ("scales", "biases"))
        offset = b.subtract(bias, b.multiply(scale, b.constant(2.0**self.bits, F32, shape)))
        return b.add(b.multiply(total, scale), b.multiply(offset, b.broadcast(totals, shape, row)))

    def _integer(self, builder: Builder, matrices: Sequence[Mapping[str, Value]], x: Value) -> tuple[Value, ...]:
        """Sums of integer products a group, then of the groups by their scales; with xq = x / step rounded and t its total,

        sum over a group (scale q + bias) x = scale step sum (q xq) + bias t.
        """
        b, lead, count = builder, x.shape[:-1], len(x.shape) - 1
        grouped = b.reshape(x, (*lead, x.shape[-1] // self.group, self.group))
        groups = grouped.shape[:-1]
        highest = b.reduce(b.absolute(grouped), "maximum", (count + 1,), 0.0)
        step = b.multiply(b.maximum(highest, b.constant(vnni_kernel.TINIEST, F32, groups)), b.constant(1 / 127, F32, groups))
        rounded = b.convert(b.round(b.divide(grouped, b.broadcast(step, grouped.shape, range(count + 1)))), I8)
        bytes_, parts = self.group * self.bits // 8, 8 // self.bits  # of a group; values in a byte
        xq = b.transpose(b.reshape(rounded, (*groups, bytes_, parts)), (*range(count + 1), count + 2, count + 1))
        products = [product for planes in matrices for product in self._integer_products(b, planes["weight"], xq)]
        sums = b.sums(products, (count + 2,))
        totals, by_group = b.reduce(grouped, "add", (count + 1,), 0.0), []
        for number, planes in enumerate(matrices):
            mine = sums[number * parts : (number + 1) * parts]
            total = b.convert(mine[0] if parts == 1 else b.add(*mine), F32)
            scale, bias = (b.convert(planes[part], F32) for part in ("scales", "biases"))
            if lead:
                scale, bias = (b.broadcast(each, total.shape, (count, count + 1)) for each in (scale, bias))
            by_step, by_total = (b.broadcast(each, total.shape, (*range(count), count + 1)) for each in (step, totals))
            by_group.append(b.add(b.multiply(b.multiply(total, scale), by_step), b.multiply(bias, by_total)))
        return b.sums(by_group, (count + 1,))

    def _integer_products(self, builder: Builder, weight: Value, xq: Value) -> list[Value]:
        """i32 ``[..., out, groups, bytes]`` for each value of a byte; ``xq`` is i8 ``[..., groups, values, bytes]``.

        Chosen by a condition that always holds, since a sum of products as such is a contraction to IREE; LLVM drops it, and
        finds instructions that multiply and add four bytes.
        """
        b = builder
        *lead, groups, parts, bytes_ = xq.shape
        count = len(lead)
        shape, row = (*lead, *weight.shape), (*range(count), count + 1, count + 2)
        packed = b.broadcast(weight, shape, range(count, count + 3)) if lead else weight
        products = []
        for part in range(parts):
            x = b.slice(xq, (*[0] * (count + 1), part, 0), (*lead, groups, part + 1, bytes_))
            x = b.reshape(x, (*lead, groups, bytes_))
            moved = b.shift_right(packed, b.constant(self.bits * part, UI8, shape)) if part else packed
            value = moved if part == parts - 1 else b.bitwise_and(moved, b.constant(2**self.bits - 1, UI8, shape))
            value = b.convert(value, I32)
            product = b.multiply(value, b.broadcast(b.convert(x, I32), shape, row))
            always = b.compare("LT", value, b.constant(2**8, I32, shape))
            products.append(b.select(always, product, b.constant(0, I32, shape)))
        return products

    def dequantize(self, builder: Builder, planes: Mapping[str, Value]) -> Value:
        """f32 ``[rows, in]`` by shift, mask, convert, multiply and add, as the source documents write it.

        With f16 or bf16 metadata the product q * scale is exact in float32, so that there is one rounding and a fused
        multiply-add gives the same bits.
        """
        codes = self._codes(builder, self._flat(builder, planes["weight"]))
        return self._scaled(builder, codes, (*planes["scales"].shape, self.group), planes)

    def _widened(self, builder: Builder, planes: Mapping[str, Value]) -> Value:
        """The same bits as ``dequantize`` in one kernel: in the shape that the groups have there is no reshape to split it."""
        out, groups = planes["scales"].shape
        weight = planes["weight"]
        grouped = builder.reshape(weight, (out, groups, self.group * self.bits // weight.element.bits))
        codes = self._codes(builder, grouped)
        return self._scaled(builder, codes, codes.shape, planes)

    def _codes(self, builder: Builder, words: Value) -> Value:
        """f32 ``[..., values of a word]`` of ``words`` ``[...]``."""
        b, word = builder, words.element
        shape, last = (*words.shape, word.bits // self.bits), len(words.shape)
        shifts = b.multiply(b.iota(last, word, shape), b.constant(self.bits, word, shape))
        shifted = b.shift_right(b.broadcast(words, shape, range(last)), shifts)
        return b.convert(b.bitwise_and(shifted, b.constant(2**self.bits - 1, word, shape)), F32)

    def _scaled(self, builder: Builder, codes: Value, shape: Sequence[int], planes: Mapping[str, Value]) -> Value:
        """f32 ``[rows, in]`` of ``codes``, scaled in ``shape`` ``[rows, groups, ...]``."""
        b, (rows, groups) = builder, planes["scales"].shape
        scales, biases = (b.broadcast(b.convert(planes[part], F32), shape, (0, 1)) for part in ("scales", "biases"))
        return b.reshape(b.add(b.multiply(b.reshape(codes, shape), scales), biases), (rows, groups * self.group))
