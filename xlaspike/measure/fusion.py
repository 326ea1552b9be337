"""Does the dequantization fuse into the product? IREE answers for CPU, CUDA and Vulkan, XLA for CPU.

The answers are read from the compilers' own output: IREE's statistics and the ``flow.dispatch`` operations of its IR, and
the instructions of XLA's optimized entry computation. Nothing runs, so no target needs its device.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import prod
from pathlib import Path

from iree.compiler import ir

from xlaspike.checkpoints.model import Model
from xlaspike.checks import check_choice
from xlaspike.dtypes import F32
from xlaspike.emitter import Builder, Contraction, Value, decode, find_contraction, module_text
from xlaspike.emitter.graph import Graph
from xlaspike.errors import XlaspikeError
from xlaspike.files import reason
from xlaspike.host import available_cores
from xlaspike.llama.arguments import GraphSpec
from xlaspike.packers.by_name import WEIGHTS, resolve
from xlaspike.packers.dense import DENSE
from xlaspike.packers.storage import WeightFormat
from xlaspike.runner.cache_contents import CACHE_SIZE
from xlaspike.runner.compiler import compile_text
from xlaspike.runner.compiler_process import run_compiler
from xlaspike.runner.devices import DEVICES, TARGETS
from xlaspike.runner.devices.cpu import IN_ANY_ORDER
from xlaspike.runner.iree_compiler import IreeTarget, first_diagnostic

from .xla import Kernel, tensor_bytes, xla_kernels

IREE_TARGETS = {kind.target.name: kind.target for kind in DEVICES.values() if isinstance(kind.target, IreeTarget)}
PROBED = (*IREE_TARGETS, "xla-cpu")  # XLA compiles for a card only where there is one

FUSE = "--iree-dispatch-creation-enable-aggressive-fusion"
GENERALIZE = "--iree-opt-generalize-matmul"
TRUNCATE_EARLY = "--iree-dispatch-creation-enable-early-trunc-fusion"
# Flags to try before giving up on a form, in addition to the target's own.
SWEEP: Mapping[str, tuple[str, ...]] = {
    "none": (),
    "aggressive fusion": (FUSE,),
    "generalize matmul": (GENERALIZE,),
    "early truncation fusion": (TRUNCATE_EARLY,),
    "those three": (FUSE, GENERALIZE, TRUNCATE_EARLY),
    "fuse producers of several users": ("--iree-dispatch-creation-fuse-multi-use",),
    "horizontal contractions": ("--iree-dispatch-creation-enable-fuse-horizontal-contractions",),
    "aggressive reshape movement": ("--iree-dispatch-creation-enable-aggressive-reshape-movement",),
    "quantized matmul reassociation": ("--iree-global-opt-enable-quantized-matmul-reassociation",),
    "data tiling": ("--iree-opt-data-tiling",),
    "optimization level O3": ("--iree-opt-level=O3",),
    "dispatch creation O3": ("--iree-dispatch-creation-opt-level=O3",),
    "split reduction": ("--iree-dispatch-creation-split-matmul-reduction=4",),
    "reassociation of sums": (IN_ANY_ORDER,),
}


@dataclass(frozen=True)
class Region:
    """One dispatch of IREE: its last linalg operation ``op``, the iterators of that operation's ``loops`` (p parallel, r
    reduction), the operations in its ``body``, and the shape and element type that it ``writes``.
    """

    op: str
    loops: str
    body: tuple[str, ...]
    writes: str


@dataclass(frozen=True)
class Answer:
    """Dispatches of a program, and whether it rebuilds a weight in memory.

    ``materialized_bytes`` counts the intermediates of at least a weight's size: rebuilt weights that pass through memory.
    ``fused`` means that there are none.
    """

    target: str
    dispatches: int
    fused: bool
    materialized_bytes: int
    kernels: tuple[Kernel, ...]

    @property
    def written_bytes(self) -> int:
        """Bytes that all kernels write, the result included."""
        return sum(kernel.nbytes for kernel in self.kernels)


def linear(weights: WeightFormat, contraction: str | Contraction, out: int, inner: int, count: int = 1) -> str:
    """The text of one product: the planes of a weight ``[out, in]`` and f32 ``[in]`` to f32 ``[out]``.

    With ``count`` above 1, of that many products one after the other, every one with its own weight. Raises ``XlaspikeError``
    for a shape that the format or the contraction refuses.
    """
    contraction = find_contraction(contraction)
    if reason := contraction.refuses(weights, inner):
        raise XlaspikeError(f"shape {out}x{inner}: {reason}")
    if count > 1 and out != inner:
        raise XlaspikeError(f"shape {out}x{inner}: expected a square for products one after the other, found none")
    b, x, arguments = Builder(), Value("%x", F32, (inner,)), []
    y = x
    for number in range(count):
        planes = {
            plane.suffix: Value(f"%{plane.suffix}{number or ''}", plane.element, plane.shape)
            for plane in contraction.planes(weights, out, inner)
        }
        (y,) = contraction.matmuls(b, weights, [planes], y)
        arguments += planes.values()
    return module_text("linear", [*arguments, x], [y], b.lines, b.decompositions)


def probe_step(
    graph: Graph,
    target: str = "llvm-cpu",
    flags: tuple[str, ...] = (),
    cache_dir: Path | None = None,
    scheduled: bool = True,
    cache_size: float = CACHE_SIZE,
    kernels: str = "auto",
) -> Answer:
    """``probe_text`` for a whole decode step. A tensor with the shape of a returned cache is that cache, not a weight."""
    smallest = min(sum(prod(tensor.shape) for tensor in arg.tensors) for arg in graph.args if arg.role == "matrix")
    shapes = {result.shape for result in graph.results}
    return probe_text(graph.text, smallest, target, flags, cache_dir, shapes, scheduled, cache_size, kernels)


def probe_model(
    model: Model, weights: str, contraction: str | Contraction, target: str = "llvm-cpu", kernels: str = "auto"
) -> Answer:
    """``probe_step``, not scheduled, for ``model`` with every matrix in ``weights`` (one of ``packers.WEIGHTS``), with the
    flags of ``Session``.
    """
    check_choice("target", target, PROBED)
    contraction = find_contraction(contraction).on(target)
    graph = decode(GraphSpec(model.config, model.format_policy(weights, weights), 256, 256, contraction))
    return probe_step(graph, target, TARGETS[target].step_flags(contraction), scheduled=False, kernels=kernels)


def probe(
    weights: str,
    contraction: str = "reduce",
    shape: tuple[int, int] = (2048, 2048),
    target: str = "llvm-cpu",
    cache_dir: Path | None = None,
    cache_size: float = CACHE_SIZE,
    kernels: str = "auto",
) -> Answer:
    """``probe_text`` for one product with a weight of ``shape``, ``[out, in]``, with the flags of ``Session``.

    ``weights`` and ``contraction`` are names, as in ``Session``; a packed weight has f16 scales. Raises ``XlaspikeError`` for
    an unknown name, and where the contraction cannot serve the format, the shape or ``target``.
    """
    check_choice("weights", weights, WEIGHTS)
    check_choice("target", target, PROBED)
    contraction = find_contraction(contraction).on(target)
    text = linear(resolve(weights, DENSE["f16"]), contraction, *shape)
    flags = TARGETS[target].step_flags(contraction)
    return probe_text(text, prod(shape), target, flags, cache_dir, cache_size=cache_size, kernels=kernels)


def probe_text(
    text: str,
    elements: int,
    target: str = "llvm-cpu",
    flags: tuple[str, ...] = (),
    cache_dir: Path | None = None,
    returned: Collection[tuple[int, ...]] = (),
    scheduled: bool = True,
    cache_size: float = CACHE_SIZE,
    kernels: str = "auto",
) -> Answer:
    """Compile ``text`` for ``target`` (one of ``PROBED``) and see whether a weight of ``elements`` is rebuilt in memory.

    ``returned`` are shapes of results, which are no rebuilt weights whatever their size. Unless ``scheduled``, IREE stops
    once the dispatches are formed, in a fraction of the time, and these are counted instead of the scheduled ones. With
    ``kernels`` ``auto`` IREE gets the kernels that run here, with ``off`` none. Raises ``XlaspikeError`` for an unknown target
    or a text that does not compile.
    """
    check_choice("target", target, PROBED)
    if target == "xla-cpu":
        found = list(xla_kernels(text))
        dispatches = len(found)
    else:
        text = IREE_TARGETS[target].written(text, kernels, available_cores())
        compiled = compile_text(text, target, flags, cache_dir, cache_size) if scheduled else None
        found = list(_iree_kernels(text, target, flags))
        dispatches = compiled.statistics.dispatches if compiled else len(found)
    written = [tensor for kernel in found for tensor in kernel.writes]
    rebuilt = [(shape, element) for shape, element in written if prod(shape) >= elements and shape not in returned]
    size = sum(tensor_bytes(shape, element) for shape, element in rebuilt)
    return Answer(target, dispatches, not rebuilt, size, tuple(found))


FORMED = "iree-dispatch-creation-form-dispatch-regions"  # the pass that decides which operations are one dispatch


def regions(text: str, target: str = "llvm-cpu") -> tuple[Region, ...]:
    """The dispatches that IREE's pass ``FORMED`` makes of ``text``, in order. Raises ``XlaspikeError`` if it fails."""
    printed = ("--mlir-disable-threading", f"--mlir-print-ir-after={FORMED}", "--mlir-print-ir-module-scope")
    _, dumps = to_flow(text, target, (*IREE_TARGETS[target].flags, *printed))
    last = dumps[dumps.rindex("//----- //") :]  # the dump of all functions
    with ir.Context():
        operations = _walk(ir.Module.parse(last).operation)
        return tuple(_region(operation) for operation in operations if operation.name == "flow.dispatch.region")


def _region(formed: ir.Operation) -> Region:
    op = [op for op in _walk(formed) if op.name.startswith("linalg.") and "operandSegmentSizes" in op.attributes][-1]
    names = (inner.name.partition(".") for inner in _walk(op))
    body = tuple(name for dialect, _, name in names if dialect in ("arith", "math"))
    kinds = re.findall(r"parallel|reduction", str(op.attributes["iterator_types"])) if "iterator_types" in op.attributes else []
    writes = ", ".join(re.sub(r"^tensor<(.*)>$", r"\1", str(result.type)) for result in op.results)
    return Region(op.name, " ".join(kind[0] for kind in kinds), body, writes)


def to_flow(text: str, target: str, flags: Sequence[str]) -> tuple[str, str]:
    """``text`` compiled to dispatches for a target of IREE's with ``flags``, and the IR that was printed on the way."""
    try:
        with tempfile.TemporaryDirectory() as folder:
            scratch = Path(folder)
            given = IREE_TARGETS[target].compiler_flags(flags, scratch)
            done = run_compiler(["-o", "-", "--compile-to=flow", *given], text, scratch)
    except OSError as error:
        place = tempfile.tempdir or "TMPDIR"
        raise XlaspikeError(f"{place}: expected to compile there, found {reason(error, Path(place))}") from None
    if done.returncode:
        raise XlaspikeError(f"iree-compile: {first_diagnostic(done.stderr)}")
    return done.stdout, done.stderr


def _iree_kernels(text: str, target: str, flags: Sequence[str]) -> Iterator[Kernel]:
    flow, _ = to_flow(text, target, (*IREE_TARGETS[target].flags, *flags, "--mlir-print-debuginfo"))
    with ir.Context():
        for operation in _walk(ir.Module.parse(flow).operation):
            if operation.name == "flow.dispatch":
                types = [ir.RankedTensorType(result.type) for result in operation.results]
                writes = tuple((tuple(kind.shape), str(kind.element_type)) for kind in types)
                lines = [int(line) for line in re.findall(r'"<stdin>":(\d+):', str(operation.location))]
                yield Kernel(str(operation.attributes["entry_points"][0]).split("::@")[-1], writes, max(lines, default=None))


def _walk(operation: ir.Operation) -> Iterator[ir.Operation]:
    yield operation
    for region in operation.regions:
        for block in region:
            for inner in block:
                yield from _walk(inner.operation)
