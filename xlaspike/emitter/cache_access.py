"""How each graph kind reads and writes the KV cache: its inputs, the positions of its tokens, the rows it may attend to.

Positions are read where they are used, in kernels, and never by the host: IREE would record the whole call anew for that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from typing import Protocol

from xlaspike.dtypes import I32
from xlaspike.llama.config import ModelConfig

from .module import Value
from .stablehlo import Builder

Shape = tuple[int, ...]
Values = Mapping[str, Value]  # the arguments of a graph, by name
Planes = tuple[Value, ...]  # of the cache of a layer


class CacheAccess(Protocol):
    """How one graph kind uses the cache. ``b`` writes the graph, and ``values`` are its arguments.

    The host has checked positions, slots and lengths. The graph clamps them all the same, so that IREE reads and writes
    nothing out of bounds; an answer to numbers out of range is undefined.
    """

    @property
    def lead(self) -> Shape:
        """The shape of a call's tokens: ``[]`` for a single token, else ``[P]`` or ``[B]``."""

    @property
    def inputs(self) -> dict[str, Shape]:
        """The i32 inputs by name, ``tokens`` first."""

    @property
    def padded(self) -> bool:
        """Whether the tokens are consecutive in one sequence, perhaps with padding at the end."""

    def last_only(self, result: str) -> bool:
        """Whether ``result`` is only that of the last token before the padding."""

    def cache_shape(self, sequence: Shape) -> Shape:
        """The shape of a plane of the cache, whose part for one sequence is ``sequence``."""

    def positions(self, b: Builder, values: Values) -> Value:
        """i32 ``[tokens]``: the position of each token in its sequence."""

    def slot(self, b: Builder, values: Values) -> Value | None:
        """i32 ``[tokens]``: the slot of each token, or None where there is one sequence."""

    def read(self, b: Builder, values: Values, planes: Planes, rows: int, mask: Value) -> tuple[Planes, Planes]:
        """Keys and values: the first ``C`` of ``rows`` rows of each plane, ``[C, Nkv, ...]``, with slots ``[B, C, Nkv, ...]``.

        ``mask`` is i1 ``[tokens, C]``: what each token sees.
        """


@dataclass(frozen=True)
class OneSequence:
    """``count`` consecutive tokens (None: a single token) of the only sequence in the cache, ``[2 R + group, Nkv, 2, D/2]``."""

    count: int | None = None

    @property
    def padded(self) -> bool:
        return self.count is not None

    @property
    def lead(self) -> Shape:
        return () if self.count is None else (self.count,)

    @property
    def inputs(self) -> dict[str, Shape]:
        return {"tokens": self.lead, "position": ()} | ({"length": ()} if self.padded else {})

    def last_only(self, result: str) -> bool:
        return self.padded and result == "argmax"

    def cache_shape(self, sequence: Shape) -> Shape:
        return sequence

    def positions(self, b: Builder, values: Values) -> Value:
        if self.count is None:
            return b.reshape(values["position"], (1,))
        return b.add(b.iota(0, I32, self.lead), b.broadcast(values["position"], self.lead))

    def slot(self, b: Builder, values: Values) -> Value | None:
        return None

    def read(self, b: Builder, values: Values, planes: Planes, rows: int, mask: Value) -> tuple[Planes, Planes]:
        return _keys_and_values(b, planes, rows, mask.shape[1])


@dataclass(frozen=True)
class EveryToken(OneSequence):
    """As ``OneSequence``, with an answer for every token; the host knows which are padding."""

    @property
    def inputs(self) -> dict[str, Shape]:
        return {"tokens": self.lead, "position": ()}

    def last_only(self, result: str) -> bool:
        return False


@dataclass(frozen=True)
class OneSlot(OneSequence):
    """``count`` consecutive tokens of one of ``slots`` sequences, whose caches are ``[B, 2 R + group, Nkv, 2, D/2]``."""

    slots: int = 1

    @property
    def inputs(self) -> dict[str, Shape]:
        return {"tokens": self.lead, "slot": (), "position": (), "length": ()}

    def last_only(self, result: str) -> bool:
        return True

    def cache_shape(self, sequence: Shape) -> Shape:
        return (self.slots, *sequence)

    def slot(self, b: Builder, values: Values) -> Value:
        return b.clamped(b.broadcast(values["slot"], self.lead), self.slots - 1)

    def read(self, b: Builder, values: Values, planes: Planes, rows: int, mask: Value) -> tuple[Planes, Planes]:
        context = mask.shape[1]
        ids = row_ids(b, planes[0], values["slot"], context)
        key, value = (
            tuple(gather_rows(b, plane, b.add(ids, b.constant(start, I32, (context,)))) for plane in planes)
            for start in (0, rows)
        )
        return key, _zero_unseen(b, value, b.reduce(mask, "or", (0,), False))


@dataclass(frozen=True)
class OwnPositions:
    """A token of each of ``slots`` sequences, each at its own position; the caches are ``[B, 2 R + group, Nkv, 2, D/2]``."""

    slots: int
    padded = False

    @property
    def lead(self) -> Shape:
        return (self.slots,)

    @property
    def inputs(self) -> dict[str, Shape]:
        return {"tokens": self.lead, "positions": self.lead}

    def last_only(self, result: str) -> bool:
        return False

    def cache_shape(self, sequence: Shape) -> Shape:
        return (self.slots, *sequence)

    def positions(self, b: Builder, values: Values) -> Value:
        return values["positions"]

    def slot(self, b: Builder, values: Values) -> Value:
        return b.iota(0, I32, self.lead)

    def read(self, b: Builder, values: Values, planes: Planes, rows: int, mask: Value) -> tuple[Planes, Planes]:
        key, value = _keys_and_values(b, planes, rows, mask.shape[1])
        return key, _zero_unseen(b, value, mask)


@dataclass(frozen=True)
class SharedPosition(OwnPositions):
    """A token of each of ``slots`` sequences, all at one position."""

    @property
    def inputs(self) -> dict[str, Shape]:
        return {"tokens": self.lead, "position": ()}

    def positions(self, b: Builder, values: Values) -> Value:
        return b.broadcast(values["position"], self.lead)


def places(
    b: Builder, positions: Value, slot: Value | None, config: ModelConfig, capacity: int, rows: int, queries: bool
) -> Value:
    """i32 ``[tokens * N, K]``: row and column of each head that is written, after its slot where there are slots.

    A position, which is less than ``capacity``, is in its row of ``rows``, modulo these.

    The ``N`` heads of a token are those of the product: query heads if ``queries``, key heads, value heads. Query ``n`` is
    column ``n / group`` of a row of its own, so that attention reads queries as it reads keys.
    """
    c, first = config, config.Nq if queries else 0
    shape = (*positions.shape, first + 2 * c.Nkv)

    def all_heads(number: int) -> Value:
        return b.constant(number, I32, shape)

    head = b.iota(1, I32, shape)
    is_query, is_value = b.compare("LT", head, all_heads(first)), b.compare("GE", head, all_heads(first + c.Nkv))
    position = b.clamped(b.expand(positions, shape, "t -> t n"), capacity - 1)
    if rows < capacity:
        position = b.remainder(position, all_heads(rows))
    row = b.select(is_value, b.add(position, all_heads(rows)), position)
    row = b.select(is_query, b.add(b.remainder(head, all_heads(c.group)), all_heads(2 * rows)), row)
    column = b.remainder(b.subtract(head, all_heads(first)), all_heads(c.Nkv))
    column = b.select(is_query, b.divide(head, all_heads(c.group)), column)
    indices = [*([] if slot is None else [b.expand(slot, shape, "t -> t n")]), row, column]
    found_shape = (*shape, len(indices))
    found = b.expand(column, found_shape, "t n -> t n k")
    for i, index in enumerate(indices[:-1]):  # not concatenated, for which IREE would take a kernel for each part
        is_here = b.compare("EQ", b.iota(2, I32, found_shape), b.constant(i, I32, found_shape))
        found = b.select(is_here, b.expand(index, found_shape, "t n -> t n k"), found)
    return b.reshape(found, (shape[0] * shape[1], len(indices)))


def rows_of(b: Builder, plane: Value, start: int, count: int) -> Value:
    """``count`` rows of ``[..., rows, Nkv, m, n]`` from ``start`` on."""
    *lead, _, heads, m, n = plane.shape
    return b.slice(plane, (*[0] * len(lead), start, 0, 0, 0), (*lead, start + count, heads, m, n))


def _keys_and_values(b: Builder, planes: Planes, rows: int, count: int) -> tuple[Planes, Planes]:
    """The first ``count`` of ``rows`` rows of keys, and of as many of values."""
    key, value = (tuple(rows_of(b, plane, start, count) for plane in planes) for start in (0, rows))
    return key, value


def row_ids(b: Builder, plane: Value, slot: Value, count: int) -> Value:
    """i32 ``[count]``: the numbers of the first rows of ``slot``, i32 ``[]``, among the rows of all slots of ``plane``."""
    slots, each, *_ = plane.shape
    slot = b.clamped(b.broadcast(slot, (count,)), slots - 1)
    return b.add(b.multiply(slot, b.constant(each, I32, (count,))), b.iota(0, I32, (count,)))


def gather_rows(b: Builder, plane: Value, ids: Value) -> Value:
    """The rows ``ids`` of all slots of ``plane`` ``[B, rows, ...]``."""
    slots, each, *row = plane.shape
    found = b.gather_rows(b.reshape(plane, (slots * each, prod(row))), ids)
    return b.reshape(found, (*ids.shape, *row))


def _zero_unseen(b: Builder, value: Planes, seen: Value) -> Planes:
    """``value``, each plane ``[..., C, Nkv, ...]``, with zeros in the last where ``seen`` ``[..., C]`` is false.

    Stale rows of another sequence may hold NaN, which a softmax weight of zero does not remove; integers are none.
    """
    *first, last = value
    seen = b.broadcast(seen, last.shape, range(len(seen.shape)))
    return (*first, b.select(seen, last, b.constant(0.0, last.element, last.shape)))
