"""What XLA for CPU launches for a StableHLO text."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import prod


@dataclass(frozen=True)
class Kernel:
    """One launch: its name and the shapes and element types of what it writes."""

    name: str
    writes: tuple[tuple[tuple[int, ...], str], ...]

    @property
    def nbytes(self) -> int:
        """Bytes that it writes."""
        return sum(_nbytes(shape, element) for shape, element in self.writes)


def _nbytes(shape: Sequence[int], element: str) -> int:
    return prod(shape) * int(re.search(r"\d+", element)[0]) // 8  # a name's digits are bits, in both compilers' spelling


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
