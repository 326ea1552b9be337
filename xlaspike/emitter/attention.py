"""Grouped-query attention over the caches: which rows each token sees, where heads are written, and the sums over them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from xlaspike.dtypes import F32, I32
from xlaspike.llama.arguments import GraphSpec
from xlaspike.llama.cache_planes import cache_rows, layer_planes

from .cache_access import CacheAccess, Planes, places, rows_of
from .cache_formats import format_of
from .module import Value
from .stablehlo import Builder

MASKED = -1e30  # not -inf: a row with every score masked must stay finite


class Reach(NamedTuple):
    """The cache of a layer: its rows of keys, how many of them attention reads, and the window that hides some of these."""

    rows: int
    context: int
    window: int | None


class Attention:
    """The attention of one step, whose inputs and caches are in ``values``.

    ``rotations`` has the cosine and sine of each rotary embedding at the positions of the tokens.
    """

    def __init__(self, b: Builder, spec: GraphSpec, access: CacheAccess, values: Mapping[str, Value]):
        self.b, self.spec, self.config, self.access, self.values = b, spec, spec.config, access, values
        positions, slot = access.positions(b, values), access.slot(b, values)
        (self.tokens,) = positions.shape
        self._reaches = [self._reach(layer) for layer in range(self.config.L)]
        self._format = format_of(spec.cache)
        self._queries_in_cache = not (self._format.narrow or access.padded)
        different = dict.fromkeys(self._reaches)
        self._places = {
            reach.rows: places(b, positions, slot, self.config, spec.S, reach.rows, self._queries_in_cache)
            for reach in different
        }
        self.rotations = {rope: self._rotation(name, positions) for name, rope in self.config.ropes.items()}
        self._masks = {reach: self._mask(positions, reach) for reach in different}

    def _rotation(self, table: str, positions: Value) -> tuple[Value, Value]:
        """Cosine and sine at ``positions``, each f32 ``[tokens, D/2]``, from the argument ``table``."""
        b, half = self.b, self.config.D // 2
        rows = b.gather_rows(b.reshape(self.values[table], (self.spec.S, 2 * half)), b.clamped(positions, self.spec.S - 1))
        return tuple(b.slice(rows, (0, i * half), (self.tokens, (i + 1) * half)) for i in (0, 1))

    def _reach(self, layer: int) -> Reach:
        c, S = self.config, self.spec.S
        rows, window = cache_rows(c, layer, S), c.window_of(layer)
        return Reach(rows, min(self.spec.C, rows), None if window is None or window >= S else window)

    def _mask(self, positions: Value, reach: Reach) -> Value:
        """i1 ``[tokens, C]``: the cache rows that each token sees.

        Under a window a row holds the last position before the token that is the row's number modulo ``reach.rows``. It is
        seen if there is such a position, and if the token is less than the window away from it.
        """
        b, shape = self.b, (self.tokens, reach.context)
        row, position = b.iota(1, I32, shape), b.expand(positions, shape, "t -> t c")
        if reach.window is None:
            return b.compare("LE", row, position)
        rows, window = (b.constant(number, I32, shape) for number in (reach.rows, reach.window))
        away = b.remainder(b.add(b.subtract(position, row), rows), rows)
        return b.bitwise_and(b.compare("LT", away, window), b.compare("LE", away, position))

    def attend(self, layer: int, heads: Value) -> tuple[Value, dict[str, Value]]:
        """Attention of ``heads`` ``[tokens, Nq + 2 Nkv, 2, D/2]``: ``[..., Nq * D]``, and the updated planes of ``layer``."""
        reach = self._reaches[layer]
        mask, planes = self._masks[reach], self._write(layer, heads)
        key, value = self.access.read(self.b, self.values, tuple(planes.values()), reach.rows, mask)
        if self.access.padded:
            attended = self._attend_rows(self._queries(heads), key, value, mask)
        else:
            cached = next(iter(planes.values())) if self._queries_in_cache else None
            attended = self._attend_row(self._queries_by_row(heads, cached, reach), key, value, mask)
        return self.b.reshape(attended, (*self.access.lead, self.config.Nq * self.config.D)), planes

    def _write(self, layer: int, heads: Value) -> dict[str, Value]:
        """The planes of ``layer``, by argument, with the new keys and values, and the queries where they hold these."""
        b, first = self.b, 0 if self._queries_in_cache else self.config.Nq
        places = self._places[self._reaches[layer].rows]
        written = b.slice(heads, (0, first, 0, 0), heads.shape)
        written = b.reshape(written, (places.shape[0], *heads.shape[2:]))
        names = layer_planes(self.config, layer, self.spec.S, self.spec.cache)
        rows = self._format.stored(b, written)
        return {name: b.scatter_rows(self.values[name], places, row) for name, row in zip(names, rows, strict=True)}

    def _queries(self, heads: Value) -> Value:
        """``[tokens, Nkv, group, D]``."""
        b, c = self.b, self.config
        queries = b.slice(heads, (0, 0, 0, 0), (self.tokens, c.Nq, 2, c.D // 2))
        return b.reshape(queries, (self.tokens, c.Nkv, c.group, c.D))

    def _queries_by_row(self, heads: Value, cached: Value | None, reach: Reach) -> Value:
        """The queries of one token per sequence, repeated for every row of the cache: ``[..., Nkv, group, C, 2, D/2]``."""
        b, c, lead = self.b, self.config, self.access.lead
        shape = (*lead, c.Nkv, c.group, reach.context, 2, c.D // 2)
        if cached is not None:
            return b.expand(rows_of(b, cached, 2 * reach.rows, c.group), shape, "... g kv half d -> ... kv g c half d")
        queries = b.reshape(self._queries(heads), (*lead, c.Nkv, c.group, 2, c.D // 2))
        return b.expand(queries, shape, "... kv g half d -> ... kv g c half d")

    def _attend_row(self, query: Value, key: Planes, value: Planes, mask: Value) -> Value:
        """Attention of one token per sequence, ``[..., Nkv, group, 2, D/2]``; ``query`` is ``_queries_by_row``.

        Multiplies and sums keys and values in place: a ``dot_general`` would first transpose them.
        """
        b, lead, shape = self.b, self.access.lead, query.shape
        numbers = b.expand(self._format.numbers(b, key), shape, "... c kv half d -> ... kv g c half d")
        scores = b.reduce(self._terms(query, numbers), "add", (len(shape) - 2, len(shape) - 1), 0.0)
        scores = self._scaled_rows(scores, key, "... c kv -> ... kv g c")
        seen = b.expand(b.reshape(mask, (*lead, mask.shape[1])), scores.shape, "... c -> ... kv g c")
        weights = self._scaled_rows(self._softmax(scores, seen), value, "... c kv -> ... kv g c")
        weights = b.expand(weights, shape, "... kv g c -> ... kv g c half d")
        numbers = b.expand(self._format.numbers(b, value), shape, "... c kv half d -> ... kv g c half d")
        return b.reduce(self._terms(weights, numbers), "add", (len(lead) + 2,), 0.0)

    def _terms(self, x: Value, numbers: Value) -> Value:
        """``x`` times the ``numbers`` of a cache, to be summed.

        Narrow numbers come first, for which there are tiles, and are widened where they are summed, as in no contraction.
        """
        if self._format.narrow:
            return self.b.negated_twice(self.b.multiply(numbers, x))
        return self.b.multiply(x, numbers)

    def _attend_rows(self, query: Value, key: Planes, value: Planes, mask: Value) -> Value:
        """Attention of many tokens of one sequence, ``[P, Nkv, group, D]``, as is ``query``."""
        b, c, (rows, context) = self.b, self.config, mask.shape
        query = b.reshape(b.transpose(query, (1, 2, 0, 3)), (c.Nkv, c.group * rows, c.D))
        numbers = b.reshape(self._format.numbers(b, key), (context, c.Nkv, c.D))
        scores = b.dot_general(query, numbers, ((2,), (2,)), ((0,), (1,)))
        scores = self._scaled_rows(b.reshape(scores, (c.Nkv, c.group, rows, context)), key, "c kv -> kv g p c")
        weights = self._softmax(scores, b.expand(mask, scores.shape, "p c -> kv g p c"))
        weights = self._scaled_rows(weights, value, "c kv -> kv g p c")
        weights = b.reshape(weights, (c.Nkv, c.group * rows, context))
        numbers = b.reshape(self._format.numbers(b, value), (context, c.Nkv, c.D))
        mixed = b.dot_general(weights, numbers, ((2,), (0,)), ((0,), (1,)))
        return b.transpose(b.reshape(mixed, (c.Nkv, c.group, rows, c.D)), (2, 0, 1, 3))

    def _scaled_rows(self, x: Value, planes: Planes, axes: str) -> Value:
        """``x`` times the scale of each cache row and head; ``x`` where the format has none."""
        scales = self._format.scales(self.b, planes)
        if scales is None:
            return x
        return self.b.multiply(x, self.b.expand(self.b.reshape(scales, scales.shape[:-2]), x.shape, axes))

    def _softmax(self, scores: Value, mask: Value) -> Value:
        """Softmax over the last dimension of the scaled scores, zero where ``mask`` is false."""
        b, c, shape = self.b, self.config, scores.shape
        scaled = capped(b, b.scaled(scores, c.scales.scores or c.D**-0.5), c.caps.scores)
        scaled = b.select(mask, scaled, b.constant(MASKED, F32, shape))
        highest = b.reduce(scaled, "maximum", (len(shape) - 1,), -np.inf)
        raised = b.exponential(b.subtract(scaled, b.expand(highest, shape, "... -> ... c")))
        return b.divide(raised, b.expand(b.reduce(raised, "add", (len(shape) - 1,), 0.0), shape, "... -> ... c"))


def capped(b: Builder, x: Value, cap: float | None) -> Value:
    """cap tanh(x / cap), or ``x`` where there is no cap."""
    return x if cap is None else b.scaled(b.tanh(b.scaled(x, 1 / cap)), cap)
