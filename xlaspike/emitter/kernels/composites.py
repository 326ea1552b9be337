"""Which composites a hand-written kernel may stand in for: by name, version, attributes and types."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from xlaspike.dtypes import BF16, F16, F32

from .builder import HandKernel, Shaped
from .products import products, rounds_itself, workgroups
from .rounding import Packing, rounding
from .rows import dequantized_rows

FEATURES = ("avx512bw", "avx512vl", "avx512vnni")  # of a CPU, by IREE's names; every kernel relies on them
VERSION = 1
Workgroups, Share = Callable[[int, int], int], Callable[[int], int]
BITS, GROUPS, METADATA = (4, 8), (32, 64, 128), (F16, BF16, F32)


@dataclass(frozen=True)
class Composite:
    """A ``stablehlo.composite`` without its decomposition."""

    name: str
    version: int
    attributes: Mapping[str, int]
    operands: tuple[Shaped, ...]
    results: tuple[Shaped, ...]


@dataclass(frozen=True)
class Replacement:
    """``kernel`` with the operands of a composite. Where there is ``first``, its results stand for the first operand."""

    kernel: HandKernel
    first: HandKernel | None = None

    def takes(self, operands: Sequence[Shaped]) -> bool:
        head = self.first.operands if self.first else ()
        rest = self.kernel.operands[len(self.first.results) :] if self.first else self.kernel.operands
        return tuple(operands) == (*head, *rest)


def replacement(composite: Composite, threads: int, workgroups: Workgroups = workgroups) -> Replacement | None:
    """The kernels that compute ``composite`` on ``threads`` threads, or None where there are none.

    ``workgroups`` says how many share a product of so many blocks of 16 rows on so many threads.
    """
    write = _WRITERS.get(composite.name)
    if composite.version != VERSION or write is None:
        return None
    found = write(composite, lambda blocks: workgroups(blocks, threads))
    fits = found and found.takes(composite.operands) and found.kernel.results == composite.results
    return found if fits else None


def _products(composite: Composite, share: Share, gated: bool = False) -> Replacement | None:
    (_, shape), *planes = composite.operands
    packing, matrices = _packing(composite, planes, input_bits=8), len(planes) // 3
    if packing is None or (gated and matrices != 2):
        return None
    blocks, tokens = planes[0][1][0], shape[0] if len(shape) > 1 else None
    kernel = products(packing, blocks, matrices, tokens, gated, share(blocks))
    return Replacement(kernel, None if rounds_itself(packing, tokens) else rounding(packing, tokens))


def _gated(composite: Composite, share: Share) -> Replacement | None:
    return _products(composite, share, gated=True)


def _rows(composite: Composite, share: Share) -> Replacement | None:
    *planes, (_, shape) = composite.operands
    packing = _packing(composite, planes)
    return Replacement(dequantized_rows(packing, planes[0][1][0], *shape)) if packing and len(shape) == 1 else None


_WRITERS: Mapping[str, Callable[[Composite, Share], Replacement | None]] = {
    "xlaspike.matmul": _products,
    "xlaspike.gated_matmul": _gated,
    "xlaspike.gather_rows": _rows,
}


def _packing(composite: Composite, planes: Sequence[Shaped], **attributes: int) -> Packing | None:
    """How the weights lie whose ``planes`` a composite has, if it has ``attributes``, its bits and its group alone."""
    given = dict(composite.attributes)
    bits, group = given.pop("bits", None), given.pop("group", None)
    known = given == attributes and bits in BITS and group in GROUPS
    if not known or len(planes) < 3 or len(planes[0][1]) != 4 or planes[1][0] not in METADATA:
        return None
    return Packing(bits, group, planes[1][0], planes[0][1][1])
