"""The kernels that XLA for CPU runs for a StableHLO text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import prod

from xlaspike.runner.devices.xla import executable_of, instructions_of


@dataclass(frozen=True)
class Kernel:
    """One dispatch: its name, the shape and element type of each tensor that it writes, and the line of the text (from 1) with
    its last operation, where the compiler says so.
    """

    name: str
    writes: tuple[tuple[tuple[int, ...], str], ...]
    line: int | None = None

    @property
    def nbytes(self) -> int:
        """Bytes that it writes."""
        return sum(tensor_bytes(shape, element) for shape, element in self.writes)


def tensor_bytes(shape: Sequence[int], element: str) -> int:
    """Bytes of a tensor of ``element``, whose digits are its bits: ``f32``, ``i8``, ``u4``."""
    return prod(shape) * int(re.search(r"\d+", element)[0]) // 8


_HLO_SHAPE = re.compile(r"(?P<type>[a-z]+[0-9]+)\[(?P<dimensions>[0-9,]*)\]")


def xla_kernels(text: str) -> Iterator[Kernel]:
    """The instructions of XLA's optimized entry computation that run a kernel. An instruction gives its shape only as text."""
    for instruction in instructions_of(executable_of(text)):
        defined = instruction.to_string().split(" = ", 1)[1]
        result = defined[: defined.index(")" if defined.startswith("(") else "(")]  # one shape, or a tuple of them
        tensors = [(match["dimensions"].split(","), match["type"]) for match in _HLO_SHAPE.finditer(result)]
        writes = tuple((tuple(map(int, filter(None, dimensions))), element) for dimensions, element in tensors)
        yield Kernel(f"{instruction.opcode.name[1:].lower()} {instruction.name}", writes)
