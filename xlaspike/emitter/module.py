"""``Value``, the typed name of a result, and the text of a whole module around the operations of its function."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from xlaspike.dtypes import ElementType


@dataclass(frozen=True)
class Value:
    """An SSA value: its name in the text, element type and shape."""

    name: str
    element: ElementType
    shape: tuple[int, ...]

    @property
    def type(self) -> str:
        return tensor_type(self.element, self.shape)


def tensor_type(element: ElementType, shape: Sequence[int]) -> str:
    """``tensor<4x8xf32>``."""
    return f"tensor<{''.join(f'{dimension}x' for dimension in shape)}{element.name}>"


@dataclass(frozen=True)
class Function:
    """A function of a module: its arguments, its results and the lines of its body between."""

    name: str
    args: tuple[Value, ...]
    results: tuple[Value, ...]
    lines: tuple[str, ...]

    def text(self, visibility: str) -> str:
        signature = ",\n    ".join(f"{arg.name}: {arg.type}" for arg in self.args)
        outputs = ", ".join(result.type for result in self.results)
        body = "".join(f"    {line}\n" for line in self.lines)
        returned = f"return {', '.join(result.name for result in self.results)} : {outputs}"
        return f"  func.func {visibility} @{self.name}(\n    {signature}\n  ) -> ({outputs}) {{\n{body}    {returned}\n  }}\n"


def module_text(
    name: str,
    args: Sequence[Value],
    results: Sequence[Value],
    lines: Sequence[str],
    decompositions: Iterable[Function] = (),
) -> str:
    """A module with one public function ``main``, whose body is ``lines``, and the functions that its composites stand for."""
    main = Function("main", tuple(args), tuple(results), tuple(lines))
    return f"module @{name} {{\n{main.text('public')}{''.join(each.text('private') for each in decompositions)}}}\n"
