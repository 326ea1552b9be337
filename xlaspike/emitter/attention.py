"""Grouped-query attention over the caches: which rows each token sees, where heads are written, and the sums over them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from xlaspike.dtypes import F32, I32
from xlaspike.llama.arguments import GraphSpec, cache_rows

from .cache_access import CacheAccess, places, rows_of
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
        different = dict.fromkeys(self._reaches)
        self._places = {
            reach.rows: places(b, positions, slot, self.config, spec.S, reach.rows, queries=not access.padded)
            for reach in different
        }  # the queries of a prompt have no place in the cache
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

    def attend(self, layer: int, heads: Value) -> tuple[Value, Value]:
        """Attention of ``heads`` ``[tokens, Nq + 2 Nkv, 2, D/2]``: ``[..., Nq * D]``, and the updated cache of ``layer``."""
        b, c, access, reach = self.b, self.config, self.access, self._reaches[layer]
        places, mask = self._places[reach.rows], self._masks[reach]
        written = b.slice(heads, (0, c.Nq if access.padded else 0, 0, 0), heads.shape)
        written = b.reshape(written, (places.shape[0], 2, c.D // 2))
        cache = b.scatter_rows(self.values[f"cache.{layer}"], places, written)
        key, value = access.read(b, self.values, cache, reach.rows, mask)
        if access.padded:
            query = b.reshape(b.slice(heads, (0, 0, 0, 0), (self.tokens, c.Nq, 2, c.D // 2)), (self.tokens, c.Nq, c.D))
            attended = self._attend_rows(query, key, value, mask)
        else:
            attended = self._attend_row(rows_of(b, cache, 2 * reach.rows, c.group), key, value, mask)
        return b.reshape(attended, (*access.lead, c.Nq * c.D)), cache

    def _attend_row(self, query: Value, key: Value, value: Value, mask: Value) -> Value:
        """Attention of one token per sequence, ``[..., Nkv, group, 2, D/2]``; ``query`` is ``[..., group, Nkv, 2, D/2]``.

        Multiplies and sums keys and values in place: a ``dot_general`` would first transpose them.
        """
        b, c, lead, context = self.b, self.config, self.access.lead, mask.shape[1]
        shape = (*lead, c.Nkv, c.group, context, 2, c.D // 2)
        query = b.expand(query, shape, "... g kv half d -> ... kv g c half d")
        key = b.expand(key, shape, "... c kv half d -> ... kv g c half d")
        scores = b.reduce(b.multiply(query, key), "add", (len(shape) - 2, len(shape) - 1), 0.0)
        seen = b.expand(b.reshape(mask, (*lead, context)), scores.shape, "... c -> ... kv g c")
        weights = b.expand(self._softmax(scores, seen), shape, "... kv g c -> ... kv g c half d")
        weighted = b.multiply(weights, b.expand(value, shape, "... c kv half d -> ... kv g c half d"))
        return b.reduce(weighted, "add", (len(lead) + 2,), 0.0)

    def _attend_rows(self, query: Value, key: Value, value: Value, mask: Value) -> Value:
        """Attention of many tokens of one sequence, ``[P, Nkv, group, D]``."""
        b, c, (rows, context) = self.b, self.config, mask.shape
        query = b.reshape(query, (rows, c.Nkv, c.group, c.D))
        key, value = (b.reshape(part, (context, c.Nkv, c.D)) for part in (key, value))
        query = b.reshape(b.transpose(query, (1, 2, 0, 3)), (c.Nkv, c.group * rows, c.D))
        scores = b.reshape(b.dot_general(query, key, ((2,), (2,)), ((0,), (1,))), (c.Nkv, c.group, rows, context))
        weights = self._softmax(scores, b.expand(mask, scores.shape, "p c -> kv g p c"))
        weights = b.reshape(weights, (c.Nkv, c.group * rows, context))
        mixed = b.reshape(b.dot_general(weights, value, ((2,), (0,)), ((0,), (1,))), (c.Nkv, c.group, rows, c.D))
        return b.transpose(mixed, (2, 0, 1, 3))

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
