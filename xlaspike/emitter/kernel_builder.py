"""A kernel of one's own behind a dispatch: an MLIR function that ``iree-compile`` takes beside StableHLO.

The function is in the dialects ``vector``, ``scf``, ``memref`` and ``arith``, inside a ``hal.executable.source``, and is
compiled with everything else (iree-org/iree, samples/custom_dispatch/cpu). Text that has one is IREE's alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from xlaspike.dtypes import F32, ElementType

ALIGNMENT = 64  # of a buffer's first byte: what compiled programs assume
Shaped = tuple[ElementType, tuple[int, ...]]


@dataclass(frozen=True)
class HandKernel:
    """``workgroups`` calls of one function, whose ``body`` is lines of MLIR, on ``operands`` and ``results``."""

    name: str
    operands: tuple[Shaped, ...]
    results: tuple[Shaped, ...]
    workgroups: int
    body: tuple[str, ...]

    @property
    def text(self) -> str:
        """The executable, as it stands in a module."""
        lines = "\n".join(f"        {line}" for line in self.body)
        return f"""  hal.executable.source private @{self.name} {{
    hal.executable.export public @{self.name} ordinal(0) layout({_layout(len(self.operands), len(self.results))})
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


def _layout(operands: int, results: int) -> str:
    kinds = [", ReadOnly"] * operands + [""] * results
    bindings = ", ".join(f"#hal.pipeline.binding<storage_buffer{kind}>" for kind in kinds)
    return f"#hal.pipeline.layout<bindings = [{bindings}]>"


def vector(size: int, element: str) -> str:
    """The type of ``size`` elements in registers: ``vector<16xf32>``."""
    return f"vector<{size}x{element}>"


@dataclass(frozen=True)
class Memory:
    """A buffer that a kernel reads or writes: its name in the text and what is in it."""

    name: str
    element: ElementType
    shape: tuple[int, ...]

    @property
    def type(self) -> str:
        return f"memref<{''.join(f'{size}x' for size in self.shape)}{self.element.name}>"


@dataclass
class Loop:
    """One ``scf.for``: its ``index``, what a turn is ``given`` by the last and ``gives`` to the next, and its ``results``."""

    index: str
    given: list[str]
    gives: list[str] = field(default_factory=list)
    results: list[str] = field(default_factory=list)


class KernelBody:
    """Writes the lines of a ``HandKernel`` on ``operands`` and ``results``, each a ``Memory`` in the given shape.

    Values are names. An index is one of these or a number.
    """

    def __init__(self, operands: Sequence[Shaped], results: Sequence[Shaped]):
        self._constants: dict[str, str] = {}
        self._lines: list[str] = []
        self._depth = self._count = 0
        self._layout = _layout(len(operands), len(results))
        memories = [self._bound(number, *each) for number, each in enumerate((*operands, *results))]
        self.operands, self.results = memories[: len(operands)], memories[len(operands) :]
        self.workgroup = self.value("hal.interface.workgroup.id[0]", "index")

    @property
    def lines(self) -> tuple[str, ...]:
        return (*(f"{name} = {text}" for text, name in self._constants.items()), *self._lines)

    def _bound(self, number: int, element: ElementType, shape: Sequence[int]) -> Memory:
        memory = Memory(self._name(), element, tuple(shape))
        where = f"layout({self._layout}) binding({number}) alignment({ALIGNMENT}) offset({self.index(0)})"
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
        """Equal constants are one value, before everything else."""
        return self._constants.setdefault(f"arith.constant {literal} : {type_}", f"%c{len(self._constants)}")

    def index(self, number: int | str) -> str:
        return number if isinstance(number, str) else self.constant(str(number), "index")

    def splat(self, number: float, size: int, element: str) -> str:
        return self.constant(f"dense<{number!r}>", vector(size, element))

    def on_indices(self, operation: str, a: int | str, b: int | str) -> str:
        """``addi``, ``muli``, ``divui`` or ``minui`` of ``a`` and ``b``."""
        return self.value(f"arith.{operation} {self.index(a)}, {self.index(b)}", "index")

    def scratch(self, element: ElementType, shape: Sequence[int]) -> Memory:
        """Memory of this call alone, on its stack, whose size IREE does not check here."""
        memory = Memory(self._name(), element, tuple(shape))
        # In the generic form: the other has no place for an alignment.
        properties = f"alignment = {ALIGNMENT} : i64, operandSegmentSizes = array<i32: 0, 0>"
        self._line(f'{memory.name} = "memref.alloca"() <{{{properties}}}> : () -> {memory.type}')
        return memory

    def load(self, memory: Memory, at: Sequence[int | str], size: int) -> str:
        """``size`` neighbours."""
        indices = ", ".join(map(self.index, at))
        return self.value(f"vector.load {memory.name}[{indices}]", f"{memory.type}, {vector(size, memory.element.name)}")

    def store(self, value: str, memory: Memory, at: Sequence[int | str], size: int = 0) -> None:
        """``size`` neighbours, or where it is 0 a scalar."""
        operation, types = ("vector.store", f", {vector(size, memory.element.name)}") if size else ("memref.store", "")
        indices = ", ".join(map(self.index, at))
        self._line(f"{operation} {value}, {memory.name}[{indices}] : {memory.type}{types}")

    def floats(self, memory: Memory, at: Sequence[int | str], size: int) -> str:
        """``size`` neighbours as float32."""
        value, element = self.load(memory, at, size), memory.element
        if element is F32:
            return value
        return self.value(f"arith.extf {value}", f"{vector(size, element.name)} to {vector(size, 'f32')}")

    def shuffle(self, a: str, b: str, size: int, element: str, picked: Sequence[int]) -> str:
        """Of ``a`` and then ``b``, vectors of ``size``, the elements ``picked``."""
        return self.value(f"vector.shuffle {a}, {b} {list(picked)}", f"{vector(size, element)}, {vector(size, element)}")

    def total(self, value: str, size: int) -> str:
        """The sum of a vector of float32, in any order."""
        return self.value(f"vector.reduction <add>, {value} fastmath<reassoc>", f"{vector(size, 'f32')} into f32")

    @contextmanager
    def loop(self, start: int | str, stop: int | str, step: int, given: Sequence[str] = (), type_: str = "") -> Iterator[Loop]:
        """An ``scf.for``. ``given`` are of ``type_``, and so is what every turn must put into ``gives``."""
        loop = Loop(self._name(), [self._name() for _ in given])
        head = f"scf.for {loop.index} = {self.index(start)} to {self.index(stop)} step {self.index(step)}"
        types = ", ".join([type_] * len(given))
        if given:
            name = self._name()
            pairs = ", ".join(f"{mine} = {first}" for mine, first in zip(loop.given, given, strict=True))
            head = f"{name}:{len(given)} = {head} iter_args({pairs}) -> ({types})"
            loop.results = [f"{name}#{i}" for i in range(len(given))]
        self._line(f"{head} {{")
        self._depth += 1
        yield loop
        if given:
            self._line(f"scf.yield {', '.join(loop.gives)} : {types}")
        self._depth -= 1
        self._line("}")
