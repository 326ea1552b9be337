"""Does the dequantization fuse into the product? One question, put to IREE for CPU and CUDA and to XLA for CPU.

The answers are the compilers' own: IREE's statistics and the ``flow.dispatch`` operations of its IR, read with its
Python bindings; the instructions of XLA's optimized entry computation. Nothing runs, so CUDA needs no GPU.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import prod
from pathlib import Path

from iree.compiler import ir
from iree.compiler.tools.binaries import find_tool

from .compiler import TARGETS, compile_text, compiler_flags
from .dtypes import F32
from .errors import XlaspikeError
from .formats import WeightFormat, check_choice
from .graphs import Graph
from .paths import default_cache_dir
from .stablehlo import Builder, Value, module_text

PROBED = (*TARGETS, "xla-cpu")

# What a reader would try before giving up on a form, each with the target's own flags.
SWEEP: Mapping[str, tuple[str, ...]] = {
    "none": (),
    "aggressive fusion": ("--iree-dispatch-creation-enable-aggressive-fusion",),
    "generalize matmul": ("--iree-opt-generalize-matmul",),
    "early truncation fusion": ("--iree-dispatch-creation-enable-early-trunc-fusion",),
    "those three": (
        "--iree-dispatch-creation-enable-aggressive-fusion",
        "--iree-opt-generalize-matmul",
        "--iree-dispatch-creation-enable-early-trunc-fusion",
    ),
    "fuse producers of several users": ("--iree-dispatch-creation-fuse-multi-use",),
    "horizontal contractions": ("--iree-dispatch-creation-enable-fuse-horizontal-contractions",),
    "aggressive reshape movement": ("--iree-dispatch-creation-enable-aggressive-reshape-movement",),
    "quantized matmul reassociation": ("--iree-global-opt-enable-quantized-matmul-reassociation",),
    "data tiling": ("--iree-opt-data-tiling",),
    "optimization level O3": ("--iree-opt-level=O3",),
    "dispatch creation O3": ("--iree-dispatch-creation-opt-level=O3",),
    "split reduction": ("--iree-dispatch-creation-split-matmul-reduction=4",),
    "reassociation of sums": ("--iree-llvmcpu-reassociate-fp-reductions",),
}


@dataclass(frozen=True)
class Kernel:
    """One launch: its name and the shapes and element types of what it writes."""

    name: str
    writes: tuple[tuple[tuple[int, ...], str], ...]


@dataclass(frozen=True)
class Answer:
    """``materialized_bytes`` are of intermediates of at least a weight's size: rebuilt weights that pass through memory.

    ``fused`` says that there is none. ``dispatches`` counts kernel launches.
    """

    target: str
    dispatches: int
    fused: bool
    materialized_bytes: int
    kernels: tuple[Kernel, ...]


def linear(weights: WeightFormat, contraction: str, out: int, inner: int) -> str:
    """The text of one product: the planes of a weight ``[out, in]`` and f32 ``[in]`` to f32 ``[out]``."""
    if reason := weights.refuses(inner, contraction):
        raise XlaspikeError(f"shape {out}x{inner}: {reason}")
    b, x = Builder(), Value("%x", F32, (inner,))
    planes = {
        plane.suffix: Value(f"%{plane.suffix}", plane.element, plane.shape) for plane in weights.planes(out, inner, contraction)
    }
    (y,) = weights.contract(b, [planes], x, contraction)
    return module_text("linear", [*planes.values(), x], [y], b.lines)


def probe_step(graph: Graph, target: str = "llvm-cpu", flags: tuple[str, ...] = (), cache_dir: Path | None = None) -> Answer:
    """``probe`` for a whole decode step. What has a returned cache's shape is that cache updated, and no weight."""
    smallest = min(sum(prod(tensor.shape) for tensor in arg.tensors) for arg in graph.args if arg.role == "matrix")
    return probe(graph.text, smallest, target, flags, cache_dir, {result.shape for result in graph.results})


def probe(
    text: str,
    elements: int,
    target: str = "llvm-cpu",
    flags: tuple[str, ...] = (),
    cache_dir: Path | None = None,
    returned: Collection[tuple[int, ...]] = (),
) -> Answer:
    """Compile ``text`` for ``target`` (of ``PROBED``) and see whether a weight of ``elements`` is rebuilt in memory.

    ``returned`` are shapes that are results of the text whatever their size. Raises ``XlaspikeError`` for an unknown
    target or a text that does not compile.
    """
    check_choice("target", target, PROBED)
    if target == "xla-cpu":
        kernels = list(_xla_kernels(text))
        dispatches = len(kernels)
    else:
        dispatches = compile_text(text, target, flags, cache_dir).statistics.dispatches
        folder = cache_dir or default_cache_dir()  # which has been made
        kernels = list(_iree_kernels(text, compiler_flags((*TARGETS[target], *flags), folder)))
    written = [each for kernel in kernels for each in kernel.writes]
    rebuilt = [(shape, element) for shape, element in written if prod(shape) >= elements and shape not in returned]
    # The digits of an element type's name are its bits, in both compilers' spelling.
    size = sum(prod(shape) * int(re.search(r"\d+", element)[0]) // 8 for shape, element in rebuilt)
    return Answer(target, dispatches, not rebuilt, size, tuple(kernels))


def _iree_kernels(text: str, flags: Sequence[str]) -> Iterator[Kernel]:
    command = [find_tool("iree-compile"), "-", "-o", "-", "--compile-to=flow", *flags]
    done = subprocess.run(command, input=text, capture_output=True, text=True)
    if done.returncode:
        raise XlaspikeError(f"iree-compile: {next(iter(done.stderr.splitlines()), 'no diagnostic')[:300]}")
    with ir.Context():
        for operation in _walk(ir.Module.parse(done.stdout).operation):
            if operation.name == "flow.dispatch":
                types = [ir.RankedTensorType(result.type) for result in operation.results]
                writes = tuple((tuple(each.shape), str(each.element_type)) for each in types)
                yield Kernel(str(operation.attributes["entry_points"][0]).split("::@")[-1], writes)


def _walk(operation: ir.Operation) -> Iterator[ir.Operation]:
    yield operation
    for region in operation.regions:
        for block in region:
            for inner in block:
                yield from _walk(inner.operation)


# Entry instructions of HLO that launch nothing: they name or view what is there.
_NO_LAUNCH = {"kParameter", "kConstant", "kBitcast", "kTuple", "kGetTupleElement"}
_HLO_SHAPE = re.compile(r"(?P<type>[a-z]+[0-9]+)\[(?P<dimensions>[0-9,]*)\]")


def _xla_kernels(text: str) -> Iterator[Kernel]:
    """The instructions that XLA's optimized entry computation launches. An instruction tells its shape only as text."""
    os.environ.setdefault("JAX_PLATFORMS", "cpu")
    import jax.extend.backend
    from jax._src.interpreters import mlir
    from jax._src.lib import xla_client
    from jax._src.lib.mlir import ir as jax_ir

    with mlir.make_ir_context():
        module = jax_ir.Module.parse(text)
    devices = xla_client.DeviceList(tuple(jax.local_devices(backend="cpu")))
    compiled = jax.extend.backend.get_backend("cpu").compile_and_load(module, devices, xla_client.CompileOptions())
    entry = next(c for m in compiled.hlo_modules() for c in m.computations() if c.name.startswith("main"))
    for instruction in entry.instructions():
        if (opcode := instruction.opcode.name) not in _NO_LAUNCH:
            defined = instruction.to_string().split(" = ", 1)[1]
            result = defined[: defined.index(")" if defined.startswith("(") else "(")]  # one shape, or a tuple of them
            found = [(match["dimensions"].split(","), match["type"]) for match in _HLO_SHAPE.finditer(result)]
            writes = tuple((tuple(map(int, filter(None, dimensions))), element) for dimensions, element in found)
            yield Kernel(f"{opcode[1:].lower()} {instruction.name}", writes)
