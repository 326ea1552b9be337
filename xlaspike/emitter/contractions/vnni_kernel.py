"""The hand-written kernels of the contraction ``kernel``: matmuls with packed weights by AVX-512 VNNI.

The arithmetic is ``integer``'s: activations rounded to 8 bits per group, multiplied by the codes as integers, and each group's
sum scaled. It differs in one point: these kernels multiply by the inverse of a step instead of dividing by the step, so that
they may round a value next to a half the other way. They read the weight as the checkpoint stores it; one instruction
multiplies and adds four bytes. Every workgroup rounds a single row of input itself, in the same dispatch as the matmul;
several rows are rounded by a kernel before it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from math import gcd

from xlaspike.dtypes import F32, I8, I32, ElementType
from xlaspike.emitter.kernel_builder import HandKernel, KernelBody, Memory, Shaped, vector
from xlaspike.packers import Affine

from .integer import SMALLEST_MAGNITUDE

FEATURES = ("avx512bw", "avx512vl", "avx512vnni")  # CPU features by IREE's names
REGISTERS = (64, 32, 16)  # bytes; used is the widest that divides a row of the weight
MOST_SCALES_PER_LOAD = 16  # groups whose scales one load reads
MOST_INPUT_ROWS = 4  # rows of the input per read of a weight
# Weight rows per workgroup for a single row of input: minimum, maximum, and the workgroups to aim for within those limits.
FEWEST_WEIGHT_ROWS, MOST_WEIGHT_ROWS, WORKGROUPS = 128, 512, 32
WEIGHT_ROWS_OF_SEVERAL = 32  # weight rows per workgroup for several rows of input
LONGEST_SINGLE_ROW = 1 << 14  # inputs; every workgroup keeps a rounded single row on its stack
TO_INTEGER = 1.5 * 2**23  # an f32 below 2^22 plus this has its nearest integer, ties to even, in its lowest bits


@dataclass(frozen=True)
class Packing:
    """A row of ``inner`` weights, as ``Affine`` stores it, and how the kernels divide it into registers."""

    bits: int
    group: int
    metadata: ElementType
    inner: int

    @staticmethod
    def of(weights: Affine, inner: int) -> Packing:
        return Packing(weights.bits, weights.group, weights.metadata, inner)

    @property
    def groups(self) -> int:
        return self.inner // self.group

    @property
    def nbytes(self) -> int:
        return self.inner * self.bits // 8

    @property
    def parts(self) -> int:
        """Codes in a byte."""
        return 8 // self.bits

    @property
    def width(self) -> int:
        """Bytes of a vector register."""
        return next(width for width in REGISTERS if self.nbytes % width == 0)

    @property
    def lanes(self) -> int:
        """Sums in a register, one per four bytes."""
        return self.width // 4

    @property
    def lanes_per_group(self) -> int:
        return self.group * self.bits // 32

    @property
    def scales_per_load(self) -> int:
        """Groups whose scales one load reads; their codes fill whole registers."""
        return gcd(self.groups, MOST_SCALES_PER_LOAD)

    @property
    def name(self) -> str:
        return f"int{self.bits}_g{self.group}_{self.metadata.name}"

    def rounded(self, rows: int) -> tuple[Shaped, ...]:
        """The rounded input: i8 ``[rows, parts, nbytes]`` in the order of the weight's bytes, then steps and sums of groups."""
        return (I8, (rows, self.parts, self.nbytes)), (F32, (rows, self.groups)), (F32, (rows, self.groups))

    def planes(self, out: int) -> tuple[Shaped, ...]:
        return (I8, (out, self.nbytes)), (self.metadata, (out, self.groups)), (self.metadata, (out, self.groups))


@cache
def rounding(packing: Packing, rows: int) -> HandKernel:
    """The kernel from f32 ``[rows, in]`` to the rounded input of ``vnni_matmul``."""
    operands, results = ((F32, (rows, packing.inner)),), packing.rounded(rows)
    body = KernelBody(operands, results)
    _round(body, packing, body.workgroup, *body.operands, *body.results)
    return HandKernel(f"round_{packing.name}_{rows}x{packing.inner}", operands, results, rows, body.lines)


@cache
def vnni_matmul(packing: Packing, out: int, matrices: int, rows: int | None = None, gated: bool = False) -> HandKernel:
    """The kernel that multiplies an input, f32 ``[in]`` or ``rows`` of it rounded, by ``matrices`` weights ``[out, in]``.

    Operands: the input, then the planes of each matrix. Results: f32 ``[out]`` or ``[rows, out]`` per matrix; where
    ``gated``, a single one for two matrices: silu(first) * second.
    """
    single, rows = rows is None, rows or 1
    inputs = ((F32, (1, packing.inner)),) if single else packing.rounded(rows)
    planes, results = packing.planes(out) * matrices, ((F32, (rows, out)),) * (1 if gated else matrices)
    body = KernelBody((*inputs, *planes), results)
    rows_per_workgroup = _rows_per_workgroup(out) if single else WEIGHT_ROWS_OF_SEVERAL
    first = body.on_indices("muli", body.workgroup, rows_per_workgroup)
    stop = body.on_indices("minui", body.on_indices("addi", first, rows_per_workgroup), out)
    rounded = body.operands[: -3 * matrices]
    if single:
        (x,), rounded = rounded, [body.scratch(*shaped) for shaped in packing.rounded(1)]
        _round(body, packing, 0, x, *rounded)
    memories = body.operands[-3 * matrices :]
    weights = [memories[i : i + 3] for i in range(0, len(memories), 3)]
    _multiply(body, packing, rounded, weights, body.results, (first, stop), gated)
    name = f"{'gated' if gated else 'products'}_{packing.name}_{matrices}x{out}x{packing.inner}{'' if single else f'_{rows}'}"
    # Declared as vectors: a reshape to a matrix of one row would split the kernel that computes the input.
    inputs, results = (_without_row(inputs), _without_row(results)) if single else (inputs, results)
    return HandKernel(name, (*inputs, *planes), results, -(-out // rows_per_workgroup), body.lines)


@cache
def dequantized_rows(packing: Packing, out: int, rows: int) -> HandKernel:
    """The kernel from the planes of a weight ``[out, in]`` and row numbers i32 ``[rows]`` to f32 ``[rows, in]``.

    A number out of range means the nearest row.
    """
    operands, results = (*packing.planes(out), (I32, (rows,))), ((F32, (rows, packing.inner)),)
    k, p = KernelBody(operands, results), packing
    (weight, scales, biases, numbers), (result,) = k.operands, k.results
    number = k.value(f"memref.load {numbers.name}[{k.workgroup}]", numbers.type)
    for operation, bound in (("maxsi", 0), ("minsi", out - 1)):
        number = k.value(f"arith.{operation} {number}, {k.constant(str(bound), 'i32')}", "i32")
    row = k.value(f"arith.index_cast {number}", "i32 to index")
    floats, octets = vector(p.group, "f32"), p.group // p.parts
    with k.loop(0, p.groups, 1) as loop:
        halves = _split(k, p.parts, k.load(weight, (row, k.on_indices("muli", loop.index, octets)), octets), octets)
        order = [part * octets + octet for octet in range(octets) for part in range(p.parts)]
        codes = k.shuffle(halves[0], halves[-1], octets, "i8", order) if p.parts > 1 else halves[0]
        value = k.value(f"arith.uitofp {codes}", f"{vector(p.group, 'i8')} to {floats}")
        scale, bias = (
            k.value(f"vector.broadcast {k.floats(plane, (row, loop.index), 1)}", f"{vector(1, 'f32')} to {floats}")
            for plane in (scales, biases)
        )
        value = k.value(f"math.fma {value}, {scale}, {bias}", floats)
        k.store(value, result, (k.workgroup, k.on_indices("muli", loop.index, p.group)), p.group)
    return HandKernel(f"rows_{packing.name}_{out}x{packing.inner}_{rows}", operands, results, rows, k.lines)


def _split(body: KernelBody, parts: int, packed: str, size: int) -> list[str]:
    """The ``parts`` codes of each of ``size`` bytes, the lower bits first."""
    if parts == 1:
        return [packed]
    low = body.value(f"arith.andi {packed}, {body.splat(15, size, 'i8')}", vector(size, "i8"))
    return [low, body.value(f"arith.shrui {packed}, {body.splat(4, size, 'i8')}", vector(size, "i8"))]


def _rows_per_workgroup(out: int) -> int:
    """Many, since each workgroup rounds the input, but few enough to keep many threads busy."""
    return min(max(FEWEST_WEIGHT_ROWS, out // WORKGROUPS), MOST_WEIGHT_ROWS)


def _without_row(shapes: Sequence[Shaped]) -> tuple[Shaped, ...]:
    return tuple((element, shape[1:]) for element, shape in shapes)


def _round(body: KernelBody, packing: Packing, row: int | str, x: Memory, codes: Memory, steps: Memory, totals: Memory) -> None:
    """Writes each group's step (its greatest magnitude / 127), its sum, and its values divided by the step and rounded."""
    k, size = body, packing.group
    floats, ints = vector(size, "f32"), vector(size, "i32")
    with k.loop(0, packing.groups, 1) as loop:
        values = k.load(x, (row, k.on_indices("muli", loop.index, size)), size)
        k.store(k.total(values, size), totals, (row, loop.index))
        # Bits of positive floats are ordered as the floats are, and an integer maximum needs no care for NaN.
        bits = k.value(f"vector.bitcast {k.value(f'math.absf {values}', floats)}", f"{floats} to {ints}")
        highest = k.value(f"vector.reduction <maxui>, {bits}", f"{ints} into i32")
        highest = k.value(f"arith.bitcast {highest}", "i32 to f32")
        highest = k.value(f"arith.maximumf {highest}, {k.constant(repr(SMALLEST_MAGNITUDE), 'f32')}", "f32")
        step = k.value(f"arith.mulf {highest}, {k.constant(repr(1 / 127), 'f32')}", "f32")
        k.store(step, steps, (row, loop.index))
        inverse = k.value(f"arith.divf {k.constant('1.0', 'f32')}, {step}", "f32")
        inverse = k.value(f"vector.broadcast {inverse}", f"f32 to {floats}")
        shifted = k.value(f"math.fma {values}, {inverse}, {k.splat(TO_INTEGER, size, 'f32')}", floats)
        shifted = k.value(f"vector.bitcast {shifted}", f"{floats} to {ints}")
        rounded = k.value(f"arith.trunci {shifted}", f"{ints} to {vector(size, 'i8')}")
        at = k.on_indices("muli", loop.index, size // packing.parts)
        for part in range(packing.parts):
            picked = range(part, size, packing.parts)
            k.store(k.shuffle(rounded, rounded, size, "i8", picked), codes, (row, part, at), len(picked))


def _multiply(
    body: KernelBody,
    packing: Packing,
    rounded: Sequence[Memory],
    weights: Sequence[Sequence[Memory]],
    results: Sequence[Memory],
    weight_rows: tuple[str, str],
    gated: bool,
) -> None:
    """Multiplies the rows of the weights in the range ``weight_rows`` by every row of the input."""
    k, (rows, _) = body, results[0].shape
    input_rows = gcd(rows, MOST_INPUT_ROWS)
    # Input rows in the outer loop: a few of them stay in L1, and the weight rows of a workgroup in L2.
    with k.loop(0, rows, input_rows) as inputs, k.loop(*weight_rows, 1) as outputs:
        xs = [k.on_indices("addi", inputs.index, i) for i in range(input_rows)]
        sums = [_RowTimesInputs(k, packing, rounded, planes, outputs.index, xs).sums() for planes in weights]
        if gated:
            sums = [[_gated(k, gate, up) for gate, up in zip(*sums, strict=True)]]
        for result, values in zip(results, sums, strict=True):
            for x, value in zip(xs, values, strict=True):
                k.store(value, result, (x, outputs.index))


def _gated(body: KernelBody, gate: str, up: str) -> str:
    """silu(gate) * up, with silu(x) = x / (1 + exp(-x))."""
    k = body
    raised = k.value(f"math.exp {k.value(f'arith.negf {gate}', 'f32')}", "f32")
    below = k.value(f"arith.addf {raised}, {k.constant('1.0', 'f32')}", "f32")
    return k.value(f"arith.mulf {k.value(f'arith.divf {gate}, {below}', 'f32')}, {up}", "f32")


@dataclass(frozen=True)
class _RowTimesInputs:
    """Row ``y`` of a weight times the rows ``xs`` of an input."""

    body: KernelBody
    packing: Packing
    rounded: Sequence[Memory]
    planes: Sequence[Memory]
    y: str
    xs: Sequence[str]

    def sums(self) -> list[str]:
        """Per row of ``xs``: the sum over groups of scale * step * (sum of integer products) + bias * total."""
        k, p = self.body, self.packing
        # Two passes, since the partial sums of both would not fit the registers.
        scaled, biased = self._over_groups(self._scaled, p.lanes), self._over_groups(self._biased, p.scales_per_load)
        pairs = zip(scaled, biased, strict=True)
        if p.lanes == p.scales_per_load:
            floats = vector(p.lanes, "f32")
            return [k.total(k.value(f"arith.addf {a}, {b}", floats), p.lanes) for a, b in pairs]
        return [k.value(f"arith.addf {k.total(a, p.lanes)}, {k.total(b, p.scales_per_load)}", "f32") for a, b in pairs]

    def _over_groups(self, accumulate: Callable[[str, Sequence[str]], list[str]], lanes: int) -> list[str]:
        """A vector of ``lanes`` partial sums per row of ``xs``, after ``accumulate`` has seen all groups."""
        k, zeros = self.body, [self.body.splat(0.0, lanes, "f32")] * len(self.xs)
        with k.loop(0, self.packing.groups, self.packing.scales_per_load, zeros, vector(lanes, "f32")) as loop:
            loop.yielded += accumulate(loop.index, loop.carried)
        return loop.results

    def _biased(self, group: str, sums: Sequence[str]) -> list[str]:
        k, size, (_, _, totals), (_, _, biases) = self.body, self.packing.scales_per_load, self.rounded, self.planes
        bias, floats = k.floats(biases, (self.y, group), size), vector(size, "f32")
        pairs = zip(self.xs, sums, strict=True)
        return [k.value(f"math.fma {bias}, {k.load(totals, (x, group), size)}, {old}", floats) for x, old in pairs]

    def _scaled(self, group: str, sums: Sequence[str]) -> list[str]:
        k, p, (_, steps, _), (_, scales, _) = self.body, self.packing, self.rounded, self.planes
        scale, floats = k.floats(scales, (self.y, group), p.scales_per_load), vector(p.scales_per_load, "f32")
        scales_by_steps = [
            k.value(f"arith.mulf {scale}, {k.load(steps, (x, group), p.scales_per_load)}", floats) for x in self.xs
        ]
        start = k.on_indices("muli", group, 4 * p.lanes_per_group)
        for number in range(p.scales_per_load * p.lanes_per_group // p.lanes):
            at = k.on_indices("addi", start, number * p.width)
            groups = [(number * p.lanes + lane) // p.lanes_per_group for lane in range(p.lanes)]
            factors = [k.shuffle(product, product, p.scales_per_load, "f32", groups) for product in scales_by_steps]
            terms = zip(self._integer_products(at), factors, sums, strict=True)
            sums = [k.value(f"math.fma {dot}, {factor}, {old}", vector(p.lanes, "f32")) for dot, factor, old in terms]
        return list(sums)

    def _integer_products(self, at: str) -> list[str]:
        """Per row of ``xs``: f32 sums of the products of four bytes each, for one register from byte ``at`` of a row on."""
        k, p, (codes, _, _), (weight, _, _) = self.body, self.packing, self.rounded, self.planes
        split = _split(k, p.parts, k.load(weight, (self.y, at), p.width), p.width)
        ints, bytes_ = vector(p.lanes, "i32"), vector(p.width, "i8")
        sums = []
        for x in self.xs:
            total = k.splat(0, p.lanes, "i32")
            for part, values in enumerate(split):
                operands = f"{total}, {values}, {k.load(codes, (x, part, at), p.width)}"
                call = f'llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.{8 * p.width}"({operands})'
                total = k.value(call, f"({ints}, {bytes_}, {bytes_}) -> {ints}")
            sums.append(k.value(f"arith.sitofp {total}", f"{ints} to {vector(p.lanes, 'f32')}"))
        return sums
