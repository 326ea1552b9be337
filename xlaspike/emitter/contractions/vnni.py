"""``kernel``: ``integer``'s arithmetic for any number of tokens, in hand-written kernels for AVX-512 VNNI.

The text is no longer pure StableHLO. Matmuls with dense weights are written as in ``reduce``.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from xlaspike.emitter.module import Value
from xlaspike.emitter.stablehlo import Builder
from xlaspike.packers import Affine, Plane, WeightFormat

from .base import Planes
from .reduce import Reduce
from .vnni_kernel import FEATURES, LONGEST_SINGLE_ROW, Packing, dequantized_rows, rounding, vnni_matmul


class Vnni(Reduce):
    name = "kernel"
    own_formats = (Affine,)
    rounds_inputs = True

    def unavailable(self, target: str, features: Collection[str]) -> str | None:
        if target != "llvm-cpu":
            return f"expected the target llvm-cpu for kernels written by hand, found {target}"
        missing = [name for name in FEATURES if name not in features]
        return f"expected a processor with {', '.join(FEATURES)}, found one without {', '.join(missing)}" if missing else None

    def planes(self, weights: WeightFormat, out: int, inner: int) -> tuple[Plane, ...]:
        if self.falls_back(weights):
            return super().planes(weights, out, inner)
        codes, _, _ = Packing.of(weights, inner).planes(out)
        return (Plane("weight", *codes), *weights.metadata_planes(out, inner))

    def matmuls(self, b: Builder, weights: WeightFormat, matrices: Sequence[Planes], x: Value) -> tuple[Value, ...]:
        if self.falls_back(weights):
            return super().matmuls(b, weights, matrices, x)
        return _call(b, weights, matrices, x)

    def gate(self, b: Builder, weights: WeightFormat, matrices: Sequence[Planes], x: Value) -> Value:
        if self.falls_back(weights):
            return super().gate(b, weights, matrices, x)
        (y,) = _call(b, weights, matrices, x, gated=True)
        return y

    def gather_rows(self, b: Builder, weights: WeightFormat, planes: Planes, ids: Value) -> Value:
        if self.falls_back(weights):
            return super().gather_rows(b, weights, planes, ids)
        out, groups = planes["scales"].shape
        kernel = dequantized_rows(Packing.of(weights, groups * weights.group), out, *ids.shape)
        return b.call_kernel(kernel, [*(planes[suffix] for suffix in weights.suffixes), ids])[0]


def _call(b: Builder, weights: Affine, matrices: Sequence[Planes], x: Value, gated: bool = False) -> tuple[Value, ...]:
    """``W x`` for each of ``matrices``, or where ``gated`` the ``swiglu`` of two."""
    packing, out = Packing.of(weights, x.shape[-1]), matrices[0]["weight"].shape[0]
    if len(x.shape) == 1 and x.shape[0] > LONGEST_SINGLE_ROW:
        ys = _call(b, weights, matrices, b.reshape(x, (1, *x.shape)), gated)
        return tuple(b.reshape(y, (out,)) for y in ys)
    tokens = x.shape[0] if len(x.shape) > 1 else None
    inputs = b.call_kernel(rounding(packing, tokens), [x]) if tokens else [x]
    planes = [matrix[suffix] for matrix in matrices for suffix in weights.suffixes]
    return b.call_kernel(vnni_matmul(packing, out, len(matrices), tokens, gated), [*inputs, *planes])
