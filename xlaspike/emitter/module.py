"""``Value``, the typed name of a result, and the text of a whole module around the operations of its function."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from xlaspike.dtypes import ElementType

from .kernel_builder import HandKernel


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


def module_text(
    name: str, args: Sequence[Value], results: Sequence[Value], lines: Sequence[str], kernels: Iterable[HandKernel] = ()
) -> str:
    """A module with one public function ``main``, whose body is ``lines``, and the hand-written kernels that it calls."""
    executables = "".join(kernel.text for kernel in kernels)
    signature = ",\n    ".join(f"{arg.name}: {arg.type}" for arg in args)
    outputs = ", ".join(result.type for result in results)
    body = "\n".join(f"    {line}" for line in lines)
    returned = f"return {', '.join(result.name for result in results)} : {outputs}"
    head = f"module @{name} {{\n{executables}  func.func public @main(\n    {signature}\n  ) -> ({outputs}) {{\n"
    return f"{head}{body}\n    {returned}\n  }}\n}}\n"
