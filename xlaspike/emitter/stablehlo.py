"""``Builder``: StableHLO text from typed values, one method an operation; a shape error is raised where it is written.

Only operations of the StableHLO specification (openxla/stablehlo, docs/spec.md) that keep their portable form: no
``custom_call``; but for ``dispatch``, which is IREE's. Names are numbered in order, so the same calls give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import prod

import numpy as np

from xlaspike.dtypes import I1, I32, ElementType

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


def _ints(values: Sequence[int]) -> str:
    return f"[{', '.join(map(str, values))}]"


class Builder:
    """Collects the body of one function. Every method returns the value it defines; ``ValueError`` names both shapes."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._kernels: dict[str, HandKernel] = {}
        self._count = 0
        self._constants: dict[str, Value] = {}

    @property
    def kernels(self) -> tuple[HandKernel, ...]:
        """The kernels that were called, in the order of their first calls."""
        return tuple(self._kernels.values())

    def comment(self, text: str) -> None:
        self.lines.append(f"// {text}")

    def _emit(self, operation: str, element: ElementType, shape: Sequence[int], types: str | None = None) -> Value:
        return self._define(f"stablehlo.{operation}", element, shape, types)

    def _define(self, text: str, element: ElementType, shape: Sequence[int], types: str | None) -> Value:
        value = Value(f"%{self._count}", element, tuple(shape))
        self._count += 1
        self.lines.append(f"{value.name} = {text} : {types or value.type}")
        return value

    # ***** constants *****

    def constant(self, number: float, element: ElementType, shape: Sequence[int] = ()) -> Value:
        """A splat. Equal constants are one value."""
        integer = element.name.lstrip("u").startswith("i")
        if element is I1:
            literal = str(bool(number)).lower()
        elif integer:
            literal = str(int(number))
        else:
            # Rounded to the type here; infinities have no decimal form, so their bits are written.
            exact = np.asarray(number, element.numpy)
            bits = int(exact.view(f"u{exact.itemsize}"))
            finite = np.isfinite(exact)
            literal = np.format_float_scientific(np.float32(exact), trim="0") if finite else f"0x{bits:0{element.bits // 4}X}"
        key = f"{literal} {tensor_type(element, shape)}"
        if key not in self._constants:
            self._constants[key] = self._emit(f"constant dense<{literal}>", element, shape)
        return self._constants[key]

    def index(self, number: int) -> Value:
        """A scalar i32."""
        return self.constant(number, I32)

    def iota(self, dimension: int, element: ElementType, shape: Sequence[int]) -> Value:
        return self._emit(f"iota dim = {dimension}", element, shape)

    # ***** elementwise *****

    def _elementwise(self, operation: str, *operands: Value) -> Value:
        first = operands[0]
        for other in operands[1:]:
            if (other.element, other.shape) != (first.element, first.shape):
                raise ValueError(f"{operation}: expected operands of one type, found {first.type} and {other.type}")
        return self._emit(f"{operation} {', '.join(o.name for o in operands)}", first.element, first.shape)

    def add(self, a: Value, b: Value) -> Value:
        return self._elementwise("add", a, b)

    def subtract(self, a: Value, b: Value) -> Value:
        return self._elementwise("subtract", a, b)

    def multiply(self, a: Value, b: Value) -> Value:
        return self._elementwise("multiply", a, b)

    def divide(self, a: Value, b: Value) -> Value:
        return self._elementwise("divide", a, b)

    def exponential(self, a: Value) -> Value:
        return self._elementwise("exponential", a)

    def logistic(self, a: Value) -> Value:
        return self._elementwise("logistic", a)

    def absolute(self, a: Value) -> Value:
        return self._elementwise("abs", a)

    def maximum(self, a: Value, b: Value) -> Value:
        return self._elementwise("maximum", a, b)

    def round(self, a: Value) -> Value:
        """To the nearest integer, ties to even."""
        return self._elementwise("round_nearest_even", a)

    def rsqrt(self, a: Value) -> Value:
        return self._elementwise("rsqrt", a)

    def bitwise_and(self, a: Value, b: Value) -> Value:
        return self._elementwise("and", a, b)

    def bitwise_or(self, a: Value, b: Value) -> Value:
        return self._elementwise("or", a, b)

    def shift_left(self, a: Value, b: Value) -> Value:
        return self._elementwise("shift_left", a, b)

    def shift_right(self, a: Value, b: Value) -> Value:
        """Logical: zeros come in from the left."""
        return self._elementwise("shift_right_logical", a, b)

    def clamp(self, low: Value, a: Value, high: Value) -> Value:
        return self._elementwise("clamp", low, a, high)

    def clamped(self, a: Value, highest: int) -> Value:
        """``a`` within 0 and ``highest``."""
        low = self.constant(0, a.element, a.shape)
        return self.clamp(low, a, self.constant(highest, a.element, a.shape))

    def compare(self, direction: str, a: Value, b: Value) -> Value:
        """``direction`` is EQ, NE, GE, GT, LE or LT."""
        if (a.element, a.shape) != (b.element, b.shape):
            raise ValueError(f"compare: expected operands of one type, found {a.type} and {b.type}")
        types = f"({a.type}, {b.type}) -> {tensor_type(I1, a.shape)}"
        return self._emit(f"compare {direction}, {a.name}, {b.name}", I1, a.shape, types)

    def is_finite(self, a: Value) -> Value:
        return self._emit(f"is_finite {a.name}", I1, a.shape, f"({a.type}) -> {tensor_type(I1, a.shape)}")

    def select(self, condition: Value, a: Value, b: Value) -> Value:
        if condition.element is not I1 or condition.shape != a.shape or (a.element, a.shape) != (b.element, b.shape):
            raise ValueError(f"select: expected one shape, found {condition.type}, {a.type} and {b.type}")
        return self._emit(f"select {condition.name}, {a.name}, {b.name}", a.element, a.shape, f"{condition.type}, {a.type}")

    def convert(self, a: Value, element: ElementType) -> Value:
        """``a`` itself where it already has that element type."""
        if a.element is element:
            return a
        return self._emit(f"convert {a.name}", element, a.shape, f"({a.type}) -> {tensor_type(element, a.shape)}")

    def bitcast(self, a: Value, element: ElementType) -> Value:
        """``bitcast_convert`` to a type of as many bits."""
        if a.element.bits != element.bits:
            raise ValueError(f"bitcast: expected {a.element.bits} bits for {a.type}, found {element.name}")
        return self._emit(f"bitcast_convert {a.name}", element, a.shape, f"({a.type}) -> {tensor_type(element, a.shape)}")

    # ***** shape *****

    def reshape(self, a: Value, shape: Sequence[int]) -> Value:
        if prod(shape) != prod(a.shape):
            raise ValueError(f"reshape: expected {prod(a.shape)} elements of {a.type}, found {_ints(shape)}")
        if tuple(shape) == a.shape:
            return a
        return self._emit(f"reshape {a.name}", a.element, shape, f"({a.type}) -> {tensor_type(a.element, shape)}")

    def broadcast(self, a: Value, shape: Sequence[int], dims: Sequence[int] = ()) -> Value:
        """``broadcast_in_dim``: dimension ``i`` of ``a`` becomes dimension ``dims[i]`` of the result."""
        fits = len(dims) == len(a.shape) and all(n in (1, shape[d]) for n, d in zip(a.shape, dims, strict=True))
        if not fits:
            raise ValueError(f"broadcast: expected {a.type} to fit {_ints(shape)} at {_ints(dims)}")
        types = f"({a.type}) -> {tensor_type(a.element, shape)}"
        return self._emit(f"broadcast_in_dim {a.name}, dims = {_ints(dims)}", a.element, shape, types)

    def expand(self, a: Value, shape: Sequence[int], axes: str) -> Value:
        """``broadcast`` by names: ``expand(key, shape, "... c kv d -> ... kv g c d")`` repeats ``key`` along ``g``.

        The right side names the dimensions of ``shape``, the left side those of ``a``; ``...`` are any leading ones.
        """
        left, right = (side.split() for side in axes.split("->"))
        leading = range(len(shape) - len(right) + 1) if "..." in right else ()
        places = {name: len(shape) - len(right) + i for i, name in enumerate(right)}
        dims = [i for name in left for i in (leading if name == "..." else (places[name],))]
        return self.broadcast(a, shape, dims)

    def transpose(self, a: Value, order: Sequence[int]) -> Value:
        if sorted(order) != list(range(len(a.shape))):
            raise ValueError(f"transpose: expected an order of {a.type}'s {len(a.shape)} dimensions, found {_ints(order)}")
        shape = [a.shape[i] for i in order]
        types = f"({a.type}) -> {tensor_type(a.element, shape)}"
        return self._emit(f"transpose {a.name}, dims = {_ints(order)}", a.element, shape, types)

    def concatenate(self, parts: Sequence[Value], dimension: int) -> Value:
        """``parts`` one after the other along ``dimension``."""
        first = parts[0]
        shape = list(first.shape)
        shape[dimension] = sum(part.shape[dimension] for part in parts)
        for part in parts:
            rest = [n for i, n in enumerate(part.shape) if i != dimension]
            if part.element is not first.element or rest != [n for i, n in enumerate(shape) if i != dimension]:
                raise ValueError(f"concatenate: expected {first.type} but for dimension {dimension}, found {part.type}")
        types = f"({', '.join(part.type for part in parts)}) -> {tensor_type(first.element, shape)}"
        return self._emit(
            f"concatenate {', '.join(part.name for part in parts)}, dim = {dimension}", first.element, shape, types
        )

    def reverse(self, a: Value, dims: Sequence[int]) -> Value:
        return self._emit(f"reverse {a.name}, dims = {_ints(dims)}", a.element, a.shape)

    def slice(self, a: Value, starts: Sequence[int], limits: Sequence[int]) -> Value:
        if not all(0 <= s <= e <= n for s, e, n in zip(starts, limits, a.shape, strict=True)):
            raise ValueError(f"slice: expected bounds within {a.type}, found {_ints(starts)} to {_ints(limits)}")
        shape = [e - s for s, e in zip(starts, limits, strict=True)]
        if tuple(shape) == a.shape:
            return a
        bounds = ", ".join(f"{s}:{e}" for s, e in zip(starts, limits, strict=True))
        return self._emit(f"slice {a.name} [{bounds}]", a.element, shape, f"({a.type}) -> {tensor_type(a.element, shape)}")

    def dynamic_slice(self, a: Value, starts: Sequence[Value], sizes: Sequence[int]) -> Value:
        """A start outside the operand is clamped silently: the host checks positions before the call."""
        names = ", ".join(s.name for s in starts)
        types = f"({a.type}, {', '.join(s.type for s in starts)}) -> {tensor_type(a.element, sizes)}"
        return self._emit(f"dynamic_slice {a.name}, {names}, sizes = {_ints(sizes)}", a.element, sizes, types)

    def dynamic_update_slice(self, a: Value, update: Value, starts: Sequence[Value]) -> Value:
        """``a`` with ``update`` written at ``starts``; clamped silently, as ``dynamic_slice``."""
        if update.element is not a.element or any(u > n for u, n in zip(update.shape, a.shape, strict=True)):
            raise ValueError(f"dynamic_update_slice: expected an update within {a.type}, found {update.type}")
        names = ", ".join(s.name for s in (update, *starts))
        types = f"({a.type}, {', '.join(s.type for s in (update, *starts))}) -> {a.type}"
        return self._emit(f"dynamic_update_slice {a.name}, {names}", a.element, a.shape, types)

    def gather_rows(self, table: Value, ids: Value) -> Value:
        """``gather`` of rows: ``[V, H]`` and i32 ``[P]`` to ``[P, H]``. IREE reads outside for a bad id: clamp first."""
        rows, width = ids.shape[0], table.shape[1]
        numbers = "offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1"
        return self._define(
            f'"stablehlo.gather"({table.name}, {ids.name}) <{{dimension_numbers = #stablehlo.gather<{numbers}>, '
            f"indices_are_sorted = false, slice_sizes = array<i64: 1, {width}>}}>",
            table.element,
            (rows, width),
            f"({table.type}, {ids.type}) -> {tensor_type(table.element, (rows, width))}",
        )

    def scatter_rows(self, a: Value, places: Value, rows: Value) -> Value:
        """``scatter``: ``a`` ``[B, S, ...]`` with ``rows`` ``[N, ...]`` at ``places``, i32 ``[N, 2]``, no two alike.

        IREE writes outside for a bad place: clamp first.
        """
        count, *window = rows.shape
        if rows.element is not a.element or a.shape[2:] != tuple(window) or places.shape != (count, 2):
            raise ValueError(
                f"scatter_rows: expected rows and two indices each for {a.type}, found {rows.type} and {places.type}"
            )
        numbers = (
            f"update_window_dims = {_ints(range(1, 1 + len(window)))}, inserted_window_dims = [0, 1], "
            "scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1"
        )
        scalar = tensor_type(a.element, ())
        return self._define(
            f'"stablehlo.scatter"({a.name}, {places.name}, {rows.name}) <{{scatter_dimension_numbers = '
            f"#stablehlo.scatter<{numbers}>, indices_are_sorted = false, unique_indices = true}}> "
            f"({{ ^bb0(%old: {scalar}, %new: {scalar}): stablehlo.return %new : {scalar} }})",
            a.element,
            a.shape,
            f"({a.type}, {places.type}, {rows.type}) -> {a.type}",
        )

    # ***** contractions *****

    def dot_general(
        self,
        a: Value,
        b: Value,
        contracting: tuple[Sequence[int], Sequence[int]],
        batching: tuple[Sequence[int], Sequence[int]] = ((), ()),
        element: ElementType | None = None,
    ) -> Value:
        """The result has the batching dimensions, then the free ones of ``a``, then of ``b``; ``element`` accumulates."""
        for left, right in (contracting, batching):
            if [a.shape[i] for i in left] != [b.shape[i] for i in right]:
                raise ValueError(f"dot_general: expected equal sizes of {a.type} at {left} and {b.type} at {right}")
        used = {*contracting[0], *batching[0]}, {*contracting[1], *batching[1]}
        shape = [a.shape[i] for i in batching[0]]
        for operand, taken in zip((a, b), used, strict=True):
            shape += [n for i, n in enumerate(operand.shape) if i not in taken]
        element = element or a.element
        batch = f"batching_dims = {_ints(batching[0])} x {_ints(batching[1])}, " if batching[0] else ""
        return self._emit(
            f"dot_general {a.name}, {b.name}, {batch}contracting_dims = {_ints(contracting[0])} x {_ints(contracting[1])}",
            element,
            shape,
            f"({a.type}, {b.type}) -> {tensor_type(element, shape)}",
        )

    def reduce(self, a: Value, operation: str, dims: Sequence[int], initial: float) -> Value:
        """``operation`` is add, maximum or minimum; ``initial`` its neutral element."""
        start = self.constant(initial, a.element)
        shape = [n for i, n in enumerate(a.shape) if i not in dims]
        types = f"({a.type}, {start.type}) -> {tensor_type(a.element, shape)}"
        text = f"reduce({a.name} init: {start.name}) applies stablehlo.{operation} across dimensions = {_ints(dims)}"
        return self._emit(text, a.element, shape, types)

    def sums(self, parts: Sequence[Value], dims: Sequence[int]) -> tuple[Value, ...]:
        """The sum of each of ``parts``, of one type, over ``dims``, as one ``reduce``."""
        first = parts[0]
        if any((part.element, part.shape) != (first.element, first.shape) for part in parts):
            raise ValueError(f"sums: expected one type, found {', '.join(part.type for part in parts)}")
        if len(parts) == 1:
            return (self.reduce(first, "add", dims, 0),)
        zero, count = self.constant(0, first.element), len(parts)
        shape = tuple(n for i, n in enumerate(first.shape) if i not in dims)
        scalar, result = tensor_type(first.element, ()), tensor_type(first.element, shape)
        name, operands = f"%{self._count}", ", ".join(f"({part.name} init: {zero.name})" for part in parts)
        self._count += 1
        types = f"({', '.join([first.type] * count + [scalar] * count)}) -> ({', '.join([result] * count)})"
        self.lines.append(f"{name}:{count} = stablehlo.reduce{operands} across dimensions = {_ints(dims)} : {types}")
        pairs = [(f"%a{i}", f"%b{i}", f"%s{i}") for i in range(count)]
        self.lines.append("  reducer" + " ".join(f"({a}: {scalar}, {b}: {scalar})" for a, b, _ in pairs) + " {")
        self.lines += [f"    {s} = stablehlo.add {a}, {b} : {scalar}" for a, b, s in pairs]
        self.lines.append(f"    stablehlo.return {', '.join(s for *_, s in pairs)} : {', '.join([scalar] * count)}")
        self.lines.append("  }")
        return tuple(Value(f"{name}#{i}", first.element, shape) for i in range(count))

    # ***** kernels *****

    def call_kernel(self, kernel: HandKernel, operands: Sequence[Value]) -> tuple[Value, ...]:
        """The results of a kernel of one's own, which stands in the module once however often it is called."""
        if tuple((operand.element, operand.shape) for operand in operands) != kernel.operands:
            raise ValueError(f"{kernel.name}: expected its operands, found {', '.join(operand.type for operand in operands)}")
        if self._kernels.setdefault(kernel.name, kernel) != kernel:
            raise ValueError(f"{kernel.name}: expected one kernel of that name, found another")
        name, names = f"%{self._count}", ", ".join(operand.name for operand in operands)
        self._count += 1
        results = [tensor_type(*result) for result in kernel.results]
        types = f"({', '.join(operand.type for operand in operands)}) -> ({', '.join(results)})"
        self.lines.append(f"{name}:{len(results)} = flow.dispatch @{kernel.name}::@{kernel.name}({names}) : {types}")
        return tuple(Value(f"{name}#{i}", *result) for i, result in enumerate(kernel.results))


def module_text(
    name: str, args: Sequence[Value], results: Sequence[Value], lines: Sequence[str], dispatches: Iterable[HandKernel] = ()
) -> str:
    """A whole module with one public function ``main``, and the kernels that it calls."""
    kernels = "".join(each.text for each in dispatches)
    signature = ",\n    ".join(f"{arg.name}: {arg.type}" for arg in args)
    outputs = ", ".join(result.type for result in results)
    body = "\n".join(f"    {line}" for line in lines)
    returned = f"return {', '.join(r.name for r in results)} : {outputs}"
    head = f"module @{name} {{\n{kernels}  func.func public @main(\n    {signature}\n  ) -> ({outputs}) {{\n"
    return f"{head}{body}\n    {returned}\n  }}\n}}\n"
