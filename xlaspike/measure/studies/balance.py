"""How many workgroups should share a product by kernel: IREE hands them out one by one only while there are few."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from xlaspike.dtypes import F32
from xlaspike.emitter import Builder, Contraction, Value, find_contraction, module_text
from xlaspike.emitter.kernels import workgroups
from xlaspike.errors import XlaspikeError
from xlaspike.measure.matmul_forms import random_operands
from xlaspike.measure.timing import time_calls
from xlaspike.packers import DENSE, WeightFormat, interleave, resolve
from xlaspike.runner.compiler import compile_text
from xlaspike.runner.devices import Device, open_device
from xlaspike.runner.kernels import with_kernels

SHAPES = ((2048, 2048), (3072, 2048), (2048, 8192))  # of the 1B shape: output; query, key and value; down
COUNTS = (2, 4, 8, 12, 14, 15, 16, 20, 24, 32, 64, 128)
PLANES = 1 << 29  # bytes of weights that one call reads, more than caches hold


def measure_balance(threads: int | None = None, rounds: int = 30, cache_dir: Path | None = None) -> dict:
    """Microseconds of one product, read from memory, by weight format, shape and number of workgroups.

    How it is measured: a call runs as many products as take ``PLANES`` bytes of weights, each of the result before. All
    numbers of workgroups are called in turn for ``rounds`` rounds, in an order that every round draws anew. Raises
    ``XlaspikeError`` where this machine runs no kernels.
    """
    device, rows = open_device(threads=threads), {}
    if reason := device.target.kernels_missing:
        raise XlaspikeError(reason)
    for weights in ("int4", "int8"):
        for shape in SHAPES:
            calls, products = _calls(weights, shape, device, cache_dir)
            rows[f"{weights}_{shape[0]}x{shape[1]}"] = {
                str(count): vars(spread.scaled(1e6 / products))
                for count, spread in time_calls(calls, rounds, shuffled=True).items()
            }
    chosen = {f"{out}x{inner}": workgroups(out // 16, device.threads) for out, inner in SHAPES}
    return {"threads": device.threads, "rounds": rounds, "chosen": chosen, "us": rows}


def _calls(
    weights: str, shape: tuple[int, int], device: Device, cache_dir: Path | None
) -> tuple[dict[int, Callable[[], object]], int]:
    """The call for each of ``COUNTS``, all over the same buffers, and the products in it."""
    packed, x = random_operands(weights, shape)
    contraction, kind = find_contraction("integer").on(device.target.name), resolve(weights, DENSE["f16"])
    planes = contraction.planes(kind, *shape)
    products = PLANES // sum(plane.nbytes for plane in planes)
    laid = [(interleave(packed[plane.suffix], plane.interleaved), plane.element, plane.shape) for plane in planes]
    bound = [device.upload(*each) for _ in range(products) for each in laid]
    bound.append(device.upload(x))
    text, calls = _text(kind, contraction, shape, products), {}
    for count in COUNTS:
        shared = with_kernels(text, device.threads, workgroups=lambda *_, count=count: count)
        compiled = compile_text(shared, device.target.name, device.target.single_kernel, cache_dir)
        function = device.load(compiled)
        calls[count] = lambda function=function: function(bound)
    return calls, products


def _text(kind: WeightFormat, contraction: Contraction, shape: tuple[int, int], products: int) -> str:
    """Each product's input is the result before, repeated or cut to its length."""
    (out, inner), b = shape, Builder()
    x = y = Value("%x", F32, (inner,))
    args: list[Value] = []
    for number in range(products):
        planes = {p.suffix: Value(f"%{p.suffix}{number}", p.element, p.shape) for p in contraction.planes(kind, out, inner)}
        (y,) = contraction.matmuls(b, kind, [planes], y)
        args += planes.values()
        result, y = y, b.slice(b.concatenate([y] * -(-inner // out), 0) if inner > out else y, (0,), (inner,))
    return module_text("balance", [*args, x], [result], b.lines, b.decompositions)
