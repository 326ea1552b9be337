"""How each graph kind reads and writes the KV cache: its inputs, the rows it writes, the rows it may attend to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from typing import Protocol

from xlaspike.dtypes import F32, I32

from .module import Value
from .stablehlo import Builder

Shape = tuple[int, ...]
Values = Mapping[str, Value]  # the arguments of a graph, by name


class CacheAccess(Protocol):
    """How one graph kind uses the cache. ``b`` writes the graph, and ``values`` are its arguments.

    The host has checked positions, slots and lengths. The graph clamps them all the same, since IREE would read or write
    out of bounds.
    """

    @property
    def lead(self) -> Shape:
        """The shape of a call's tokens: ``[]`` for a single token, else ``[P]`` or ``[B]``."""

    @property
    def inputs(self) -> dict[str, Shape]:
        """The i32 inputs by name, ``tokens`` first."""

    @property
    def padded(self) -> bool:
        """Whether the tokens are consecutive in one sequence, with padding from the input ``length`` on."""

    @property
    def last_only(self) -> bool:
        """Whether ``logits``, like ``argmax``, are only those of the last token before the padding."""

    def cache_shape(self, sequence: Shape) -> Shape:
        """The shape of a layer's cache, whose part for one sequence is ``[S, 2, Nkv, D]``."""

    def rotary_rows(self, b: Builder, values: Values) -> Value:
        """The tokens' rows of the rotary table ``[S, 2, 2, D/2]``: one per token, or one for all."""

    def last_seen(self, b: Builder, values: Values, shape: Shape) -> Value:
        """i32 ``[tokens, C]``: the last cache row that each token sees."""

    def write(self, b: Builder, values: Values, cache: Value, new: Value) -> Value:
        """``cache`` with the tokens' keys and values, ``[tokens, 2, Nkv, D]``, at their positions."""

    def read(self, b: Builder, values: Values, cache: Value, mask: Value) -> tuple[Value, Value]:
        """Keys and values of the first ``C`` cache rows, ``[C, Nkv, D]``, or of each slot's, ``[B, C, Nkv, D]``.

        ``mask`` is i1 ``[tokens, C]``: what each token sees.
        """


@dataclass(frozen=True)
class OneSequence:
    """``count`` consecutive tokens (None: a single token) of the only sequence in the cache, ``[S, 2, Nkv, D]``.

    Key and value of a position are adjacent, so that a step writes one contiguous run of bytes.
    """

    count: int | None = None
    last_only = False

    @property
    def padded(self) -> bool:
        return self.count is not None

    @property
    def lead(self) -> Shape:
        return () if self.count is None else (self.count,)

    @property
    def inputs(self) -> dict[str, Shape]:
        return {"tokens": self.lead, "position": ()} | ({"length": ()} if self.padded else {})

    def cache_shape(self, sequence: Shape) -> Shape:
        return sequence

    def rotary_rows(self, b: Builder, values: Values) -> Value:
        return _rotary_rows(b, values, self.count or 1)

    def last_seen(self, b: Builder, values: Values, shape: Shape) -> Value:
        return b.add(b.iota(0, I32, shape), b.broadcast(values["position"], shape))

    def write(self, b: Builder, values: Values, cache: Value, new: Value) -> Value:
        zero = b.index(0)
        return b.dynamic_update_slice(cache, new, (values["position"], zero, zero, zero))

    def read(self, b: Builder, values: Values, cache: Value, mask: Value) -> tuple[Value, Value]:
        return _keys_and_values(b, cache, mask.shape[1])


@dataclass(frozen=True)
class OneSlot(OneSequence):
    """``count`` consecutive tokens of one of ``slots`` sequences, whose caches are ``[B, S, 2, Nkv, D]``."""

    slots: int = 1
    last_only = True

    @property
    def inputs(self) -> dict[str, Shape]:
        return {"tokens": self.lead, "slot": (), "position": (), "length": ()}

    def cache_shape(self, sequence: Shape) -> Shape:
        return (self.slots, *sequence)

    def write(self, b: Builder, values: Values, cache: Value, new: Value) -> Value:
        zero = b.index(0)
        new = b.reshape(new, (1, *new.shape))
        return b.dynamic_update_slice(cache, new, (values["slot"], values["position"], zero, zero, zero))

    def read(self, b: Builder, values: Values, cache: Value, mask: Value) -> tuple[Value, Value]:
        (rows, context), zero, sequence = mask.shape, b.index(0), cache.shape[2:]
        own = b.dynamic_slice(cache, (values["slot"], zero, zero, zero, zero), (1, context, *sequence))
        key, value = _keys_and_values(b, b.reshape(own, (context, *sequence)), context)
        seen = b.reshape(b.slice(mask, (rows - 1, 0), mask.shape), (context,))  # by the last token, which sees most
        return key, _zero_unseen(b, value, seen)


@dataclass(frozen=True)
class SharedPosition:
    """A token of each of ``slots`` sequences, all at one position; the caches are ``[B, S, 2, Nkv, D]``."""

    slots: int
    padded = last_only = False

    @property
    def lead(self) -> Shape:
        return (self.slots,)

    @property
    def inputs(self) -> dict[str, Shape]:
        return {"tokens": self.lead, "position": ()}

    def cache_shape(self, sequence: Shape) -> Shape:
        return (self.slots, *sequence)

    def rotary_rows(self, b: Builder, values: Values) -> Value:
        return _rotary_rows(b, values, 1)

    def last_seen(self, b: Builder, values: Values, shape: Shape) -> Value:
        return b.broadcast(values["position"], shape)

    def write(self, b: Builder, values: Values, cache: Value, new: Value) -> Value:
        zero = b.index(0)
        new = b.reshape(new, (self.slots, 1, *new.shape[1:]))
        return b.dynamic_update_slice(cache, new, (zero, values["position"], zero, zero, zero))

    def read(self, b: Builder, values: Values, cache: Value, mask: Value) -> tuple[Value, Value]:
        key, value = _keys_and_values(b, cache, mask.shape[1])
        return key, _zero_unseen(b, value, mask)


@dataclass(frozen=True)
class OwnPositions(SharedPosition):
    """A token of each of ``slots`` sequences, each at its own position."""

    @property
    def inputs(self) -> dict[str, Shape]:
        return {"tokens": self.lead, "positions": self.lead}

    def rotary_rows(self, b: Builder, values: Values) -> Value:
        table = values["rope"]
        capacity, rest = table.shape[0], table.shape[1:]
        flat = b.reshape(table, (capacity, prod(rest)))
        rows = b.gather_rows(flat, b.clamped(values["positions"], capacity - 1))
        return b.reshape(rows, (self.slots, *rest))

    def last_seen(self, b: Builder, values: Values, shape: Shape) -> Value:
        return b.broadcast(values["positions"], shape, (0,))

    def write(self, b: Builder, values: Values, cache: Value, new: Value) -> Value:
        """One scatter: a row for each of the ``B`` slots, so that no two rows share a place."""
        positions = b.clamped(values["positions"], cache.shape[1] - 1)
        places = [b.iota(0, I32, (self.slots, 1)), b.reshape(positions, (self.slots, 1))]
        return b.scatter_rows(cache, b.concatenate(places, 1), new)


def _rotary_rows(b: Builder, values: Values, count: int) -> Value:
    """``count`` rows of the rotary table from ``position`` on."""
    table, zero = values["rope"], b.index(0)
    return b.dynamic_slice(table, (values["position"], zero, zero, zero), (count, *table.shape[1:]))


def _keys_and_values(b: Builder, cache: Value, context: int) -> tuple[Value, Value]:
    """Keys and values of the first ``context`` rows of ``[..., S, 2, Nkv, D]``."""
    *lead, _, _, heads, size = cache.shape
    start, limit = [0] * len(lead), [*lead, context]
    return tuple(
        b.reshape(b.slice(cache, (*start, 0, i, 0, 0), (*limit, i + 1, heads, size)), (*limit, heads, size)) for i in (0, 1)
    )


def _zero_unseen(b: Builder, value: Value, seen: Value) -> Value:
    """``value`` ``[..., C, Nkv, D]`` with zeros where ``seen`` ``[..., C]`` is false.

    Stale rows of another sequence may hold NaN, which a softmax weight of zero does not remove.
    """
    seen = b.broadcast(seen, value.shape, range(len(seen.shape)))
    return b.select(seen, value, b.constant(0.0, F32, value.shape))
