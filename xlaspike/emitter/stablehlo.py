"""``Builder``: StableHLO text from typed values, one method per operation; a shape error is raised where it is written.

All operations are in the StableHLO specification (openxla/stablehlo, docs/spec.md) and keep their portable form: there is no
``custom_call``. Names are numbered in order, so the same calls give the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from math import prod

import numpy as np

from xlaspike.dtypes import I1, I32, ElementType

from .module import Function, Value, tensor_type


def _ints(values: Sequence[int]) -> str:
    return f"[{', '.join(map(str, values))}]"


def _signature(operands: Sequence[Value], *results: str) -> str:
    """``(tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>``, with more than one of ``results`` in parentheses."""
    returned = results[0] if len(results) == 1 else f"({', '.join(results)})"
    return f"({', '.join(operand.type for operand in operands)}) -> {returned}"


def _unary(operation: str) -> Callable[[Builder, Value], Value]:
    return lambda self, a: self._elementwise(operation, a)


def _binary(operation: str) -> Callable[[Builder, Value, Value], Value]:
    return lambda self, a, b: self._elementwise(operation, a, b)


class Builder:
    """Collects the body of one function. Every method returns what it defines.

    Raises ``ValueError`` with the types of all operands where their shapes or element types do not fit together.
    """

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._decompositions: dict[Function, str] = {}
        self._count = 0
        self._constants: dict[str, Value] = {}

    @property
    def decompositions(self) -> tuple[Function, ...]:
        """The functions that the composites stand for, in the order of their first use."""
        return tuple(replace(function, name=name) for function, name in self._decompositions.items())

    def comment(self, text: str) -> None:
        self.lines.append(f"// {text}")

    def _emit(self, operation: str, element: ElementType, shape: Sequence[int], operands: Sequence[Value] = ()) -> Value:
        """The text ends in the result's type, or with ``operands`` in the type of a function from these to it."""
        types = tensor_type(element, shape)
        return self._define(f"stablehlo.{operation}", element, shape, _signature(operands, types) if operands else types)

    def _define(self, text: str, element: ElementType, shape: Sequence[int], types: str) -> Value:
        value = Value(self._next_name(), element, tuple(shape))
        self.lines.append(f"{value.name} = {text} : {types}")
        return value

    def _next_name(self) -> str:
        name = f"%{self._count}"
        self._count += 1
        return name

    def barrier(self, a: Value) -> Value:
        """``optimization_barrier``: ``a`` again, of which no compiler knows that it is ``a``."""
        return self._emit(f"optimization_barrier {a.name}", a.element, a.shape)

    # ***** constants *****

    def constant(self, number: float, element: ElementType, shape: Sequence[int] = ()) -> Value:
        """A splat of ``number``. Equal constants are one value."""
        if element is I1:
            literal = str(bool(number)).lower()
        elif element.name.lstrip("u").startswith("i"):
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

    def iota(self, dimension: int, element: ElementType, shape: Sequence[int]) -> Value:
        return self._emit(f"iota dim = {dimension}", element, shape)

    # ***** elementwise *****

    def _elementwise(self, operation: str, *operands: Value) -> Value:
        first = operands[0]
        for other in operands[1:]:
            if (other.element, other.shape) != (first.element, first.shape):
                raise ValueError(f"{operation}: expected operands of one type, found {first.type} and {other.type}")
        return self._emit(f"{operation} {', '.join(o.name for o in operands)}", first.element, first.shape)

    add = _binary("add")
    subtract = _binary("subtract")
    multiply = _binary("multiply")
    divide = _binary("divide")
    remainder = _binary("remainder")
    maximum = _binary("maximum")
    bitwise_and = _binary("and")
    bitwise_or = _binary("or")
    shift_left = _binary("shift_left")
    shift_right = _binary("shift_right_logical")  # zeros come in from the left
    absolute = _unary("abs")
    exponential = _unary("exponential")
    logistic = _unary("logistic")
    round = _unary("round_nearest_even")
    rsqrt = _unary("rsqrt")
    tanh = _unary("tanh")

    def scaled(self, a: Value, number: float) -> Value:
        """``a`` times ``number``; ``a`` itself where that is 1."""
        return a if number == 1 else self.multiply(a, self.constant(number, a.element, a.shape))

    def negated_twice(self, a: Value) -> Value:
        """``a`` itself, exactly. IREE classifies a sum of plain products as a contraction, but not a sum of these."""
        zero = self.constant(0.0, a.element, a.shape)
        return self.subtract(zero, self.subtract(zero, a))

    def clamp(self, low: Value, a: Value, high: Value) -> Value:
        return self._elementwise("clamp", low, a, high)

    def clamped(self, a: Value, highest: int) -> Value:
        """``a`` clamped to the range from 0 to ``highest``."""
        low = self.constant(0, a.element, a.shape)
        return self.clamp(low, a, self.constant(highest, a.element, a.shape))

    def compare(self, direction: str, a: Value, b: Value) -> Value:
        """``direction`` is EQ, NE, GE, GT, LE or LT."""
        if (a.element, a.shape) != (b.element, b.shape):
            raise ValueError(f"compare: expected operands of one type, found {a.type} and {b.type}")
        return self._emit(f"compare {direction}, {a.name}, {b.name}", I1, a.shape, (a, b))

    def is_finite(self, a: Value) -> Value:
        return self._emit(f"is_finite {a.name}", I1, a.shape, (a,))

    def select(self, condition: Value, a: Value, b: Value) -> Value:
        if condition.element is not I1 or condition.shape != a.shape or (a.element, a.shape) != (b.element, b.shape):
            raise ValueError(f"select: expected one shape, found {condition.type}, {a.type} and {b.type}")
        text = f"stablehlo.select {condition.name}, {a.name}, {b.name}"
        return self._define(text, a.element, a.shape, f"{condition.type}, {a.type}")

    def convert(self, a: Value, element: ElementType) -> Value:
        """Returns ``a`` itself where it already has that element type."""
        if a.element is element:
            return a
        return self._emit(f"convert {a.name}", element, a.shape, (a,))

    def bitcast(self, a: Value, element: ElementType) -> Value:
        """``bitcast_convert`` to a type of the same width."""
        if a.element.bits != element.bits:
            raise ValueError(f"bitcast: expected {a.element.bits} bits for {a.type}, found {element.name}")
        return self._emit(f"bitcast_convert {a.name}", element, a.shape, (a,))

    # ***** shape *****

    def reshape(self, a: Value, shape: Sequence[int]) -> Value:
        if prod(shape) != prod(a.shape):
            raise ValueError(f"reshape: expected {prod(a.shape)} elements of {a.type}, found {_ints(shape)}")
        if tuple(shape) == a.shape:
            return a
        return self._emit(f"reshape {a.name}", a.element, shape, (a,))

    def broadcast(self, a: Value, shape: Sequence[int], dims: Sequence[int] = ()) -> Value:
        """``broadcast_in_dim``: dimension ``i`` of ``a`` becomes dimension ``dims[i]`` of the result."""
        fits = len(dims) == len(a.shape) and all(n in (1, shape[d]) for n, d in zip(a.shape, dims, strict=True))
        if not fits:
            raise ValueError(f"broadcast: expected {a.type} to fit {_ints(shape)} at {_ints(dims)}")
        return self._emit(f"broadcast_in_dim {a.name}, dims = {_ints(dims)}", a.element, shape, (a,))

    def expand(self, a: Value, shape: Sequence[int], axes: str) -> Value:
        """``broadcast`` with named axes: ``expand(key, shape, "... c kv d -> ... kv g c d")`` repeats ``key`` along ``g``.

        The left side names the axes of ``a``, the right side those of ``shape``; ``...`` stands for any leading ones.
        """
        left, right = (side.split() for side in axes.split("->"))
        leading = range(len(shape) - len(right) + 1) if "..." in right else ()
        position = {name: len(shape) - len(right) + i for i, name in enumerate(right)}
        dims = [i for name in left for i in (leading if name == "..." else (position[name],))]
        return self.broadcast(a, shape, dims)

    def transpose(self, a: Value, order: Sequence[int]) -> Value:
        if sorted(order) != list(range(len(a.shape))):
            raise ValueError(f"transpose: expected an order of {a.type}'s {len(a.shape)} dimensions, found {_ints(order)}")
        shape = [a.shape[i] for i in order]
        return self._emit(f"transpose {a.name}, dims = {_ints(order)}", a.element, shape, (a,))

    def concatenate(self, parts: Sequence[Value], dimension: int) -> Value:
        first = parts[0]
        shape = list(first.shape)
        shape[dimension] = sum(part.shape[dimension] for part in parts)
        for part in parts:
            rest = [n for i, n in enumerate(part.shape) if i != dimension]
            if part.element is not first.element or rest != [n for i, n in enumerate(shape) if i != dimension]:
                raise ValueError(f"concatenate: expected {first.type} but for dimension {dimension}, found {part.type}")
        names = ", ".join(part.name for part in parts)
        return self._emit(f"concatenate {names}, dim = {dimension}", first.element, shape, parts)

    def slice(self, a: Value, starts: Sequence[int], limits: Sequence[int]) -> Value:
        if not all(0 <= s <= e <= n for s, e, n in zip(starts, limits, a.shape, strict=True)):
            raise ValueError(f"slice: expected bounds within {a.type}, found {_ints(starts)} to {_ints(limits)}")
        shape = [e - s for s, e in zip(starts, limits, strict=True)]
        if tuple(shape) == a.shape:
            return a
        bounds = ", ".join(f"{s}:{e}" for s, e in zip(starts, limits, strict=True))
        return self._emit(f"slice {a.name} [{bounds}]", a.element, shape, (a,))

    def gather_rows(self, table: Value, ids: Value) -> Value:
        """``gather``: the rows ``ids``, i32 ``[P]``, of ``[V, H]`` as ``[P, H]``. Clamp first: IREE reads out of bounds."""
        return self._gather(table, ids, (0,))

    def gather_interleaved(self, table: Value, ids: Value) -> Value:
        """``gather``: the rows ``ids``, i32 ``[P]``, of ``[V / R, ..., R]``, where R rows lie side by side, as ``[P, ...]``."""
        each = self.constant(table.shape[-1], I32, ids.shape)
        block, row = (self.reshape(part, (*ids.shape, 1)) for part in (self.divide(ids, each), self.remainder(ids, each)))
        return self._gather(table, self.concatenate([block, row], 1), (0, len(table.shape) - 1))

    def _gather(self, table: Value, places: Value, indexed: Sequence[int]) -> Value:
        """The parts of ``table`` at ``places``, i32 ``[P]`` or ``[P, K]``: an index for each of the dimensions ``indexed``."""
        sizes = [1 if i in indexed else size for i, size in enumerate(table.shape)]
        window = [size for i, size in enumerate(table.shape) if i not in indexed]
        shape = (places.shape[0], *window)
        numbers = (
            f"offset_dims = {_ints(range(1, 1 + len(window)))}, collapsed_slice_dims = {_ints(indexed)}, "
            f"start_index_map = {_ints(indexed)}, index_vector_dim = 1"
        )
        return self._define(
            f'"stablehlo.gather"({table.name}, {places.name}) <{{dimension_numbers = #stablehlo.gather<{numbers}>, '
            f"indices_are_sorted = false, slice_sizes = array<i64: {', '.join(map(str, sizes))}>}}>",
            table.element,
            shape,
            _signature((table, places), tensor_type(table.element, shape)),
        )

    def scatter_rows(self, a: Value, places: Value, rows: Value) -> Value:
        """``scatter``: ``a`` with ``rows`` ``[N, ...]`` at ``places``, i32 ``[N, K]``, which all differ: K indices of ``a``.

        Clamp first: IREE writes out of bounds.
        """
        (count, *window), indexed = rows.shape, len(a.shape) - len(rows.shape) + 1
        if rows.element is not a.element or a.shape[indexed:] != tuple(window) or places.shape != (count, indexed):
            raise ValueError(
                f"scatter_rows: expected rows and {indexed} indices each for {a.type}, found {rows.type} and {places.type}"
            )
        numbers = (
            f"update_window_dims = {_ints(range(1, 1 + len(window)))}, inserted_window_dims = {_ints(range(indexed))}, "
            f"scatter_dims_to_operand_dims = {_ints(range(indexed))}, index_vector_dim = 1"
        )
        scalar = tensor_type(a.element, ())
        return self._define(
            f'"stablehlo.scatter"({a.name}, {places.name}, {rows.name}) <{{scatter_dimension_numbers = '
            f"#stablehlo.scatter<{numbers}>, indices_are_sorted = false, unique_indices = true}}> "
            f"({{ ^bb0(%old: {scalar}, %new: {scalar}): stablehlo.return %new : {scalar} }})",
            a.element,
            a.shape,
            _signature((a, places, rows), a.type),
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
        """The result ``[batching, free of a, free of b]``, accumulated in ``element`` (default: that of ``a``)."""
        for left, right in (contracting, batching):
            if [a.shape[i] for i in left] != [b.shape[i] for i in right]:
                raise ValueError(f"dot_general: expected equal sizes of {a.type} at {left} and {b.type} at {right}")
        shape = [a.shape[i] for i in batching[0]]
        for operand, contracted, batched in zip((a, b), contracting, batching, strict=True):
            shape += [n for i, n in enumerate(operand.shape) if i not in (*contracted, *batched)]
        batch = f"batching_dims = {_ints(batching[0])} x {_ints(batching[1])}, " if batching[0] else ""
        dims = f"{batch}contracting_dims = {_ints(contracting[0])} x {_ints(contracting[1])}"
        return self._emit(f"dot_general {a.name}, {b.name}, {dims}", element or a.element, shape, (a, b))

    def reduce(self, a: Value, operation: str, dims: Sequence[int], initial: float) -> Value:
        """``operation`` is ``add``, ``maximum``, ``minimum`` or ``or``, and ``initial`` its neutral element."""
        start = self.constant(initial, a.element)
        shape = [n for i, n in enumerate(a.shape) if i not in dims]
        text = f"reduce({a.name} init: {start.name}) applies stablehlo.{operation} across dimensions = {_ints(dims)}"
        return self._emit(text, a.element, shape, (a, start))

    def sums(self, parts: Sequence[Value], dims: Sequence[int]) -> tuple[Value, ...]:
        """Sums each of ``parts``, which have one type, over ``dims``, all in one ``reduce``."""
        first = parts[0]
        if any((part.element, part.shape) != (first.element, first.shape) for part in parts):
            raise ValueError(f"sums: expected one type, found {', '.join(part.type for part in parts)}")
        if len(parts) == 1:
            return (self.reduce(first, "add", dims, 0),)
        zero, count = self.constant(0, first.element), len(parts)
        shape = tuple(n for i, n in enumerate(first.shape) if i not in dims)
        scalar, result = tensor_type(first.element, ()), tensor_type(first.element, shape)
        name, operands = self._next_name(), ", ".join(f"({part.name} init: {zero.name})" for part in parts)
        types = _signature((*parts, *[zero] * count), *[result] * count)
        self.lines.append(f"{name}:{count} = stablehlo.reduce{operands} across dimensions = {_ints(dims)} : {types}")
        pairs = [(f"%a{i}", f"%b{i}", f"%s{i}") for i in range(count)]
        self.lines.append("  reducer" + " ".join(f"({a}: {scalar}, {b}: {scalar})" for a, b, _ in pairs) + " {")
        self.lines += [f"    {s} = stablehlo.add {a}, {b} : {scalar}" for a, b, s in pairs]
        self.lines.append(f"    stablehlo.return {', '.join(s for *_, s in pairs)} : {', '.join([scalar] * count)}")
        self.lines.append("  }")
        return tuple(Value(f"{name}#{i}", first.element, shape) for i in range(count))

    # ***** composites *****

    def composite(
        self,
        name: str,
        operands: Sequence[Value],
        attributes: Mapping[str, int],
        decompose: Callable[[Builder, Sequence[Value]], Sequence[Value]],
        version: int = 1,
    ) -> tuple[Value, ...]:
        """``composite``: the results of what ``decompose`` writes for ``operands``, as one operation with a name.

        A compiler that knows ``name`` and ``version`` may put something else in its place; any other inlines the
        decomposition. Composites that are alike share one function. ``attributes`` are written as i32.
        """
        body = Builder()
        inputs = tuple(Value(f"%arg{i}", operand.element, operand.shape) for i, operand in enumerate(operands))
        outputs = tuple(decompose(body, inputs))
        if body.decompositions:
            raise ValueError(f"{name}: expected a decomposition without composites of its own")
        function = Function(name.rpartition(".")[2], inputs, outputs, tuple(body.lines))
        symbol = self._decompositions.setdefault(function, f"{function.name}_{len(self._decompositions)}")
        given = ", ".join(f"{key} = {number} : i32" for key, number in attributes.items())
        about = f"{{composite_attributes = {{{given}}}, decomposition = @{symbol}, version = {version} : i32}}"
        result, names = self._next_name(), ", ".join(operand.name for operand in operands)
        types = _signature(operands, *(output.type for output in outputs))
        count = f":{len(outputs)}" if len(outputs) > 1 else ""
        self.lines.append(f'{result}{count} = stablehlo.composite "{name}" {names} {about} : {types}')
        names = [f"{result}#{i}" if count else result for i in range(len(outputs))]
        return tuple(replace(output, name=name) for output, name in zip(outputs, names, strict=True))
