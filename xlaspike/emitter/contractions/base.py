"""What a contraction is, and the pieces that several of them share."""

from __future__ import annotations

from collections.abc import Mapping

from xlaspike.dtypes import F32, UI32
from xlaspike.emitter.stablehlo import Builder, Value

CONTRACTIONS = ("dot", "demoted", "reduce", "integer", "kernel")
ONE_ROW = ("reduce", "integer", "kernel")  # contractions that are another sum than ``dot_general``'s for a row
FEW_ROWS = 16  # that read a packed weight in one kernel; beyond, to widen it once is as fast


MOST_OPERANDS = 16  # of one kernel: beyond it IREE stops fusing and writes intermediates of the weight's size


def product(builder: Builder, weight: Value, x: Value) -> Value:
    """``W x`` of a dense weight, accumulated in float32.

    One row is written with the weight as the left operand: with the weight on the right IREE transposes the whole
    matrix first, in a dispatch of its own.
    """
    if len(x.shape) == 1:
        return builder.dot_general(weight, x, ((1,), (0,)), element=F32)
    return builder.dot_general(x, weight, ((1,), (1,)), element=F32)


def _within(builder: Builder, ids: Value, planes: Mapping[str, Value]) -> Value:
    """``ids``, or the nearest row of the weight where there is none."""
    return builder.clamped(ids, planes["weight"].shape[0] - 1)


def swiglu(builder: Builder, gate: Value, up: Value) -> Value:
    """silu(gate) * up, with silu(x) = x / (1 + exp(-x)) (arxiv.org/abs/2002.05202, eq. 6)."""
    return builder.multiply(builder.multiply(gate, builder.logistic(gate)), up)


def _shifted(builder: Builder, words: Value, left: int) -> Value:
    """``words`` shifted by ``left`` bits, to the right where it is negative."""
    if left == 0:
        return words
    shift = builder.shift_left if left > 0 else builder.shift_right
    return shift(words, builder.constant(abs(left), UI32, words.shape))
