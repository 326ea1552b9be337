"""Hand-written kernels: MLIR functions that ``iree-compile`` accepts beside StableHLO, each called by one dispatch.

A function uses the dialects ``vector``, ``scf``, ``memref``, ``arith`` and ``math`` inside a ``hal.executable.source``
(iree-org/iree, samples/custom_dispatch/cpu). Only IREE compiles text with such a kernel.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from xlaspike.dtypes import F32, ElementType
from xlaspike.packers.storage import ALIGNMENT

Shaped = tuple[ElementType, tuple[int, ...]]


@dataclass(frozen=True)
class HandKernel:
    """A function of ``operands`` and ``results`` that ``workgroups`` workgroups run; ``body`` is its lines of MLIR."""

    name: str
    operands: tuple[Shaped, ...]
    results: tuple[Shaped, ...]
    workgroups: int
    body: tuple[str, ...]

    @property
    def text(self) -> str:
        """The ``hal.executable.source`` that holds it, for a module."""
        lines = "\n".join(f"        {line}" for line in self.body)
        return f"""  hal.executable.source private @{self.name} {{
    hal.executable.export public @{self.name} ordinal(0) layout({_pipeline_layout(len(self.operands), len(self.results))})
        count(%device: !hal.device) -> (index, index, index) {{
      %one = arith.constant 1 : index
      %count = arith.constant {self.workgroups} : index
      hal.return %count, %one, %one : index, index, index
    }}
    builtin.module {{
      func.func @{self.name}() {{
{lines}
        return
      }}
    }}
  }}
"""


def _pipeline_layout(operands: int, results: int) -> str:
    kinds = [", ReadOnly"] * operands + [""] * results
    bindings = ", ".join(f"#hal.pipeline.binding<storage_buffer{kind}>" for kind in kinds)
    return f"#hal.pipeline.layout<bindings = [{bindings}]>"


def vector(size: int, element: str) -> str:
    """``vector<16xf32>``, the type of ``size`` elements in registers."""
    return f"vector<{size}x{element}>"


@dataclass(frozen=True)
class Memory:
    """A buffer that a kernel reads or writes: its name in the text, element type and shape."""

    name: str
    element: ElementType
    shape: tuple[int, ...]

    @property
    def type(self) -> str:
        return f"memref<{''.join(f'{size}x' for size in self.shape)}{self.element.name}>"


@dataclass
class Loop:
    """One ``scf.for``: its ``index``, the values ``carried`` into an iteration and ``yielded`` to the next, the ``results``."""

    index: str
    carried: list[str]
    yielded: list[str] = field(default_factory=list)
    results: list[str] = field(default_factory=list)


class KernelBody:
    """Writes the ``body`` of a ``HandKernel``, with a ``Memory`` for each of its ``operands`` and ``results``.

    Methods return the names of the values that they define; an index is such a name or a number.
    """

    def __init__(self, operands: Sequence[Shaped], results: Sequence[Shaped]):
        self._constants: dict[str, str] = {}
        self._lines: list[str] = []
        self._depth = self._count = 0
        self._pipeline_layout = _pipeline_layout(len(operands), len(results))
        memories = [self._binding(number, *shaped) for number, shaped in enumerate((*operands, *results))]
        self.operands, self.results = memories[: len(operands)], memories[len(operands) :]
        self.workgroup = self.value("hal.interface.workgroup.id[0]", "index")

    @property
    def lines(self) -> tuple[str, ...]:
        return (*(f"{name} = {text}" for text, name in self._constants.items()), *self._lines)

    def _binding(self, number: int, element: ElementType, shape: Sequence[int]) -> Memory:
        memory = Memory(self._name(), element, tuple(shape))
        where = f"layout({self._pipeline_layout}) binding({number}) alignment({ALIGNMENT}) offset({self.index(0)})"
        self._line(f"{memory.name} = hal.interface.binding.subspan {where} : {memory.type}")
        return memory

    def _line(self, text: str) -> None:
        self._lines.append("  " * self._depth + text)

    def _name(self) -> str:
        self._count += 1
        return f"%{self._count}"

    def value(self, operation: str, types: str) -> str:
        name = self._name()
        self._line(f"{name} = {operation} : {types}")
        return name

    def constant(self, literal: str, type_: str) -> str:
        """Equal constants are one value, defined before all else."""
        return self._constants.setdefault(f"arith.constant {literal} : {type_}", f"%c{len(self._constants)}")

    def index(self, number: int | str) -> str:
        return number if isinstance(number, str) else self.constant(str(number), "index")

    def splat(self, number: float, size: int, element: str) -> str:
        return self.constant(f"dense<{number!r}>", vector(size, element))

    def on_indices(self, operation: str, a: int | str, b: int | str) -> str:
        """An ``operation`` of ``arith`` on two indices, such as ``addi``, ``muli`` or ``minui``."""
        return self.value(f"arith.{operation} {self.index(a)}, {self.index(b)}", "index")

    def scratch(self, element: ElementType, shape: Sequence[int]) -> Memory:
        """Memory on the stack of one call. IREE does not check its size."""
        memory = Memory(self._name(), element, tuple(shape))
        # In the generic form, since the pretty one cannot hold an alignment.
        properties = f"alignment = {ALIGNMENT} : i64, operandSegmentSizes = array<i32: 0, 0>"
        self._line(f'{memory.name} = "memref.alloca"() <{{{properties}}}> : () -> {memory.type}')
        return memory

    def load(self, memory: Memory, at: Sequence[int | str], size: int) -> str:
        """``size`` contiguous elements from the indices ``at`` on."""
        indices = ", ".join(map(self.index, at))
        return self.value(f"vector.load {memory.name}[{indices}]", f"{memory.type}, {vector(size, memory.element.name)}")

    def store(self, value: str, memory: Memory, at: Sequence[int | str], size: int = 0) -> None:
        """Writes ``value``, a vector of ``size`` elements, or a scalar where ``size`` is 0."""
        operation, types = ("vector.store", f", {vector(size, memory.element.name)}") if size else ("memref.store", "")
        indices = ", ".join(map(self.index, at))
        self._line(f"{operation} {value}, {memory.name}[{indices}] : {memory.type}{types}")

    def floats(self, memory: Memory, at: Sequence[int | str], size: int) -> str:
        """``load``, widened to f32."""
        value, element = self.load(memory, at, size), memory.element
        if element is F32:
            return value
        return self.value(f"arith.extf {value}", f"{vector(size, element.name)} to {vector(size, 'f32')}")

    def scalar(self, memory: Memory, at: Sequence[int | str]) -> str:
        """The element at the indices ``at``."""
        return self.value(f"memref.load {memory.name}[{', '.join(map(self.index, at))}]", memory.type)

    def broadcast(self, scalar: str, size: int, element: str) -> str:
        return self.value(f"vector.broadcast {scalar}", f"{element} to {vector(size, element)}")

    def shuffle(self, a: str, b: str, size: int, element: str, picked: Sequence[int]) -> str:
        """The elements ``picked`` from the concatenation of ``a`` and ``b``, vectors of ``size`` each."""
        return self.value(f"vector.shuffle {a}, {b} {list(picked)}", f"{vector(size, element)}, {vector(size, element)}")

    @contextmanager
    def loop(
        self, start: int | str, stop: int | str, step: int, initial: Sequence[str] = (), type_: str = ""
    ) -> Iterator[Loop]:
        """An ``scf.for`` that carries values of ``type_``: each iteration must put as many as ``initial`` into ``yielded``."""
        loop = Loop(self._name(), [self._name() for _ in initial])
        head = f"scf.for {loop.index} = {self.index(start)} to {self.index(stop)} step {self.index(step)}"
        types = ", ".join([type_] * len(initial))
        if initial:
            result = self._name()
            pairs = ", ".join(f"{name} = {value}" for name, value in zip(loop.carried, initial, strict=True))
            head = f"{result}:{len(initial)} = {head} iter_args({pairs}) -> ({types})"
            loop.results = [f"{result}#{i}" for i in range(len(initial))]
        self._line(f"{head} {{")
        self._depth += 1
        yield loop
        if initial:
            self._line(f"scf.yield {', '.join(loop.yielded)} : {types}")
        self._depth -= 1
        self._line("}")
