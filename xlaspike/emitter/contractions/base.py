"""``Contraction``: how a graph multiplies by a weight; and the pieces that several contractions use."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np

from xlaspike.dtypes import F32
from xlaspike.emitter.module import Value
from xlaspike.emitter.stablehlo import Builder
from xlaspike.llama.arguments import PlaneOrder
from xlaspike.packers import Affine, Dense, WeightFormat

from .dequantize import dequantized

Planes = Mapping[str, Value]  # the planes of one matrix, by suffix
FEW_TOKENS = 16  # a call with more computes its matmuls in another form
MOST_OPERANDS = 16  # of one kernel, its results included; with more IREE stops fusing, and writes the weight to memory


class Contraction(PlaneOrder, ABC):
    """One way of writing ``W x`` in a graph, for weights of the classes ``formats``.

    A contraction does not call the compiler. It says how it is written for a target (``on``), and whether it relies on the
    flags that keep each matmul one kernel.
    """

    name: ClassVar[str]
    formats: ClassVar[tuple[type, ...]] = (Dense, Affine)
    own_formats: ClassVar[tuple[type, ...] | None] = None  # that it writes in its own way; None: all of ``formats``
    rounds_inputs: ClassVar[bool] = False  # to fewer bits, for the formats that it does not fall back with

    def on(self, target: str) -> Contraction:
        """This contraction as it is written for ``target``: the same but for the order of sums, perhaps from other planes."""
        return self

    def refuses(self, weights: WeightFormat, inner: int) -> str | None:
        if not isinstance(weights, self.formats):
            known = " or ".join(kind.__name__ for kind in self.formats)
            return f"{weights.name}: expected a format that contraction {self.name} can read ({known}), found another"
        return super().refuses(weights, inner)

    def check(self, label: str, weights: WeightFormat, planes: Mapping[str, np.ndarray]) -> None:
        """Raises ``XlaspikeError`` that starts with ``label`` for a weight whose values the graph would overflow."""

    def falls_back(self, weights: WeightFormat) -> bool:
        """Whether matmuls with ``weights`` are written as in the contraction that this one extends."""
        return self.own_formats is not None and not isinstance(weights, self.own_formats)

    def single_kernel(self, tokens: int) -> bool:
        """Whether a graph with ``tokens`` tokens per call relies on compiler flags that keep each matmul one kernel."""
        return False

    @abstractmethod
    def matmuls(self, b: Builder, weights: WeightFormat, matrices: Sequence[Planes], x: Value) -> tuple[Value, ...]:
        """``W x`` for each of ``matrices``, all of one shape: f32 ``[in]`` to ``[out]``, or ``[P, in]`` to ``[P, out]``."""

    def gate(self, b: Builder, weights: WeightFormat, matrices: Sequence[Planes], x: Value) -> Value:
        """``swiglu`` of ``W x`` for two ``matrices`` of one shape."""
        return swiglu(b, *self.matmuls(b, weights, matrices, x))

    def gather_rows(self, b: Builder, weights: WeightFormat, planes: Planes, ids: Value) -> Value:
        """f32 ``[P, in]``: the rows ``ids``, i32 ``[P]``, such as embeddings; an id out of range means the nearest row."""
        ids = b.clamped(ids, planes["weight"].shape[0] - 1)
        if isinstance(weights, Affine):
            return dequantized(b, weights, {suffix: b.gather_rows(plane, ids) for suffix, plane in planes.items()})
        return b.convert(b.gather_rows(planes["weight"], ids), F32)


def dense_dot(b: Builder, weight: Value, x: Value) -> Value:
    """``W x`` of a dense weight as a ``dot_general``, accumulated in f32.

    For a vector the weight is the left operand: on the right, IREE would first transpose the whole matrix in a dispatch
    of its own.
    """
    if len(x.shape) == 1:
        return b.dot_general(weight, x, ((1,), (0,)), element=F32)
    return b.dot_general(x, weight, ((1,), (1,)), element=F32)


def sums_in_kernels(b: Builder, terms: Sequence[Value], per_kernel: int, dimensions: Sequence[int]) -> tuple[Value, ...]:
    """The sum of each of ``terms`` over ``dimensions``, ``per_kernel`` of them at a time in one operation."""
    kernels = [terms[i : i + per_kernel] for i in range(0, len(terms), per_kernel)]
    return tuple(y for kernel in kernels for y in b.sums(kernel, dimensions))


def swiglu(b: Builder, gate: Value, up: Value) -> Value:
    """silu(gate) * up, with silu(x) = x / (1 + exp(-x)) (arxiv.org/abs/2002.05202, eq. 6)."""
    return b.multiply(b.multiply(gate, b.logistic(gate)), up)


def geglu(b: Builder, gate: Value, up: Value) -> Value:
    """gelu(gate) * up, with gelu(x) = x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2 (arxiv.org/abs/1606.08415)."""
    cubed = b.multiply(b.multiply(gate, gate), gate)
    raised = b.tanh(b.scaled(b.add(gate, b.scaled(cubed, 0.044715)), np.sqrt(2 / np.pi)))
    return b.multiply(b.scaled(b.multiply(gate, b.add(raised, b.constant(1.0, F32, gate.shape))), 0.5), up)


GATED = {"silu": swiglu, "gelu_tanh": geglu}  # by the name of the activation
