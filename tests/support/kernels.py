"""The processors that hand-written kernels run on, and single products with and without them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest

from xlaspike.dtypes import F32, I32
from xlaspike.emitter import Builder, Value, find_contraction, module_text
from xlaspike.packers import WeightFormat, interleave
from xlaspike.runner.compiler import compile_text
from xlaspike.runner.devices import TARGETS, open_device
from xlaspike.runner.kernels import reason_against, with_kernels

needs_kernels = pytest.mark.skipif(reason_against() is not None, reason=reason_against() or "")
TARGET = "llvm-cpu"
INTEGER = find_contraction("integer").on(TARGET)


def product_text(
    weights: WeightFormat, out: int, inner: int, tokens: int | None = None, matrices: int = 1, gated: bool = False
) -> str:
    """``W x`` of each of ``matrices``, or the gate of two, as ``integer`` writes it for a CPU."""
    b, x = Builder(), Value("%x", F32, (inner,) if tokens is None else (tokens, inner))
    args = [
        {p.suffix: Value(f"%layers.{i}.{p.suffix}", p.element, p.shape) for p in INTEGER.planes(weights, out, inner)}
        for i in range(matrices)
    ]
    results = [INTEGER.gate(b, weights, args, x)] if gated else INTEGER.matmuls(b, weights, args, x)
    values = [value for each in args for value in each.values()]
    return module_text("product", [x, *values], results, b.lines, b.decompositions)


def rows_text(weights: WeightFormat, out: int, inner: int, rows: int) -> str:
    """The rows of a weight, as ``integer`` writes it for a CPU."""
    b, ids = Builder(), Value("%ids", I32, (rows,))
    planes = {
        plane.suffix: Value(f"%{plane.suffix}", plane.element, plane.shape) for plane in INTEGER.planes(weights, out, inner)
    }
    found = INTEGER.gather_rows(b, weights, planes, ids)
    return module_text("rows", [ids, *planes.values()], [found], b.lines, b.decompositions)


def run_text(
    text: str, weights: WeightFormat, matrices: Sequence[Mapping[str, np.ndarray]], x: np.ndarray, threads: int, cache_dir: Path
) -> list[np.ndarray]:
    """The results of ``text`` for ``x`` and the planes of ``matrices``, interleaved first, with kernels for ``threads``."""
    device = open_device("local-sync")
    inner = matrices[0]["scales"].shape[1] * weights.group
    declared = INTEGER.planes(weights, len(matrices[0]["weight"]), inner)
    bound = [
        device.upload(interleave(planes[plane.suffix], plane.interleaved), plane.element, plane.shape)
        for planes in matrices
        for plane in declared
    ]
    compiled = compile_text(with_kernels(text, threads), TARGET, TARGETS[TARGET].single_kernel, cache_dir)
    return [device.download(found, F32) for found in device.load(compiled)([device.upload(x), *bound])]
