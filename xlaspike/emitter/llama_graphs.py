"""The Llama graph kinds as StableHLO, over one shared layer with two optional steps: biases and normalized heads.

Shapes use these letters throughout: ``P`` rows of one prompt bucket (absent in ``decode``), ``B`` slots, each with a
sequence of its own, ``S`` cache capacity, ``C`` cache rows that attention reads, ``H`` hidden, ``Nq``/``Nkv`` query and
key/value heads, ``D`` head dim, ``V`` vocabulary. Where the rows of a kind stand is in ``rows``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod

import numpy as np

from xlaspike.dtypes import F32, I1, I32, UI32
from xlaspike.emitter.contractions.base import swiglu
from xlaspike.llama.arguments import Arg, GraphSpec, weight_args
from xlaspike.packers.storage import WeightFormat

from .cache_access import CacheAccess, OneSequence, OneSlot, OwnPositions, SharedPosition
from .graph import Graph
from .stablehlo import Builder, Value, module_text

MASKED = -1e30  # not -inf: a row that is masked everywhere must stay finite
LENGTH_BUCKETS = (32, 64, 128, 256)


def decode(layout: GraphSpec, result: str = "argmax") -> Graph:
    """One token at one position: ``(weights, caches, tokens i32 [], position i32 [])``.

    ``result`` is ``argmax`` (i32 ``[]``, ``V`` or more where a logit is not finite) or ``logits`` (f32 ``[V]``).
    """
    return _Emitter(layout, OneSequence()).graph("decode", result)


def prefill(layout: GraphSpec, rows: int, result: str = "argmax") -> Graph:
    """``P = rows`` tokens from one position on: ``(weights, caches, tokens i32 [P], position i32 [], length i32 [])``.

    CacheAccess from ``length`` on are padding: what they leave in the cache is never read, since a later row overwrites it
    first. ``result`` is ``argmax`` of row ``length - 1`` (i32 ``[]``) or ``logits`` of every row (f32 ``[P, V]``).
    """
    return _Emitter(layout, OneSequence(rows)).graph(f"prefill_{rows}", result)


def batched(layout: GraphSpec, slots: int, result: str = "argmax") -> Graph:
    """``B = slots`` tokens, one a slot, at one position: ``(weights, caches, tokens i32 [B], position i32 [])``.

    A cache is ``[B, S, 2, Nkv, D]``. ``result`` is ``argmax`` (i32 ``[B]``, ``V`` or more where a logit of that row is not
    finite) or ``logits`` (f32 ``[B, V]``).
    """
    return _Emitter(layout, SharedPosition(slots)).graph(f"batched_{slots}", result)


def ragged(layout: GraphSpec, slots: int, result: str = "argmax") -> Graph:
    """As ``batched`` with a position for each token: ``(weights, caches, tokens i32 [B], positions i32 [B])``."""
    return _Emitter(layout, OwnPositions(slots)).graph(f"ragged_{slots}", result)


def prefill_slot(layout: GraphSpec, slots: int, rows: int, result: str = "argmax") -> Graph:
    """``prefill`` of one slot of the caches of ``ragged``, whose others it leaves alone: the inputs are ``(tokens i32 [P],
    slot i32 [], position i32 [], length i32 [])``.

    ``result`` is of row ``length - 1``: ``argmax`` (i32 ``[]``) or ``logits`` (f32 ``[V]``).
    """
    return _Emitter(layout, OneSlot(rows, slots)).graph(f"fill_{slots}_{rows}", result)


class _Emitter:
    """Emits one graph of ``rows``."""

    def __init__(self, layout: GraphSpec, rows: CacheAccess):
        self.layout, self.config, self.rows = layout, layout.config, rows
        self.count = prod(rows.lead)
        self.b = Builder()
        self.args = (*weight_args(layout), *self._others())
        self.values = {arg.name: Value(f"%{arg.name}", arg.element, arg.shape) for arg in self.args}

    def _others(self) -> Iterator[Arg]:
        """The arguments after the weights."""
        c, S = self.config, self.layout.S
        yield Arg("rope", F32, (S, 2, 2, c.D // 2), "rope")
        for i in range(c.L):
            yield Arg(f"cache.{i}", F32, self.rows.cache_shape((S, 2, c.Nkv, c.D)), "cache")
        for name, shape in self.rows.inputs.items():
            yield Arg(name, I32, shape, "input")

    def graph(self, kind: str, result: str) -> Graph:
        b, c = self.b, self.config
        x = self._embed()
        turn, mask = self._rotation(), self._mask()
        caches: list[Value] = []
        for i in range(c.L):
            layer = f"model.layers.{i}"
            b.comment(f"layer {i}: attention")
            heads = self._heads(f"{layer}.self_attn", self._norm(f"{layer}.input_layernorm", x), turn)
            attended, cache = self._attention(self.values[f"cache.{i}"], heads, mask)
            caches.append(cache)
            (projected,) = self._linear([f"{layer}.self_attn.o_proj"], attended)
            x = b.add(x, projected)
            b.comment(f"layer {i}: feed-forward")
            x = b.add(x, self._feed_forward(f"{layer}.mlp", self._norm(f"{layer}.post_attention_layernorm", x)))
        b.comment("head")
        answer = self._head(x, result)
        results = (answer, *caches)
        text = module_text(f"{kind}_{result}", [self.values[arg.name] for arg in self.args], results, b.lines, b.kernels)
        return Graph(kind, self.layout.C, text, self.args, results)

    def _embed(self) -> Value:
        b, module = self.b, "model.embed_tokens"
        tokens = b.reshape(self.values["tokens"], (self.count,))
        x = self.layout.formats(module).rows(b, self._planes(module), tokens)
        return b.reshape(x, (*self.rows.lead, self.config.H))

    def _planes(self, name: str) -> dict[str, Value]:
        return {arg.plane: self.values[arg.name] for arg in self.args if arg.plane and arg.name == f"{name}.{arg.plane}"}

    def _rotation(self) -> tuple[Value, Value]:
        """Cosine and signed sine of this call's rows, each f32 ``[rows, 2, D/2]``, or ``[1, 2, D/2]`` for all."""
        b, half = self.b, self.config.D // 2
        table = self.rows.rotary_rows(b, self.values)
        count = table.shape[0]
        parts = [b.slice(table, (0, i, 0, 0), (count, i + 1, 2, half)) for i in (0, 1)]
        return tuple(b.reshape(part, (count, 2, half)) for part in parts)

    def _mask(self) -> Value:
        """i1 ``[rows, C]``: the cache rows that each row sees."""
        b, shape = self.b, (self.count, self.layout.C)
        last = self.rows.last_seen(b, self.values, shape)
        return b.compare("LE", b.iota(1, I32, shape), last)

    def _norm(self, module: str, x: Value) -> Value:
        """``_normalized`` with the weight of ``module``."""
        weight = self.b.broadcast(self.values[f"{module}.weight"], x.shape, (len(x.shape) - 1,))
        return self.b.multiply(self._normalized(x), weight)

    def _normalized(self, x: Value) -> Value:
        """RMSNorm over the last dimension: x / sqrt(mean(x^2) + eps) (arxiv.org/abs/1910.07467)."""
        b, axis = self.b, len(x.shape) - 1
        total = b.reduce(b.multiply(x, x), "add", (axis,), 0.0)
        mean = b.multiply(total, b.constant(1.0 / x.shape[axis], F32, total.shape))
        scale = b.rsqrt(b.add(mean, b.constant(self.config.eps, F32, total.shape)))
        return b.multiply(x, b.broadcast(scale, x.shape, range(axis)))

    def _linear(self, names: Sequence[str], x: Value) -> tuple[Value, ...]:
        """The product with each of the matrices ``names``: together where they are alike, else one by one."""
        if x.shape[:-1] == (1,):  # which formats contract best as a vector
            (width,) = x.shape[1:]
            row = self._linear(names, self.b.reshape(x, (width,)))
            return tuple(self.b.reshape(y, (1, *y.shape)) for y in row)
        formats, planes, alike = self._matrices(names)
        contraction = self.layout.contraction_of(names[0])
        if alike:
            return formats[0].contract(self.b, planes, x, contraction)
        each = zip(formats, planes, strict=True)
        return tuple(y for weights, matrix in each for y in weights.contract(self.b, [matrix], x, contraction))

    def _matrices(self, names: Sequence[str]) -> tuple[list[WeightFormat], list[dict[str, Value]], bool]:
        """Format and planes of each of ``names``, and whether they have one format and one shape."""
        formats = [next(arg.format for arg in self.args if arg.name == f"{name}.weight") for name in names]
        planes = [self._planes(name) for name in names]
        return formats, planes, len(set(formats)) == 1 and len({matrix["weight"].shape for matrix in planes}) == 1

    def _heads(self, module: str, x: Value, turn: tuple[Value, Value]) -> Value:
        """``[rows, Nq + 2 Nkv, D]``: heads of query, key and value; the first two normalized, if so, and rotated by ``turn``.

        One array for all: what tells them apart is the number of the head, so that they are one kernel. Sources:
        arxiv.org/abs/2505.09388, section 2 (QK-Norm); arxiv.org/abs/2104.09864 (rotation).
        """
        b, c, half = self.b, self.config, self.config.D // 2
        shape = (self.count, c.Nq + 2 * c.Nkv, c.D)
        halves = (*shape[:2], 2, half)
        x = b.reshape(self._qkv_products(module, x), shape)
        found = b.reshape(x, halves)
        if c.qk_norm:
            query, key = (b.broadcast(self.values[f"{module}.{name}_norm.weight"], shape, (2,)) for name in "qk")
            is_query = b.compare("LT", b.iota(1, I32, shape), b.constant(c.Nq, I32, shape))
            x = b.multiply(self._normalized(x), b.select(is_query, query, key))
        x = b.reshape(x, halves)
        cosine, sine = (b.broadcast(part, halves, (0, 2, 3)) for part in turn)
        turned = b.add(b.multiply(x, cosine), b.multiply(b.reverse(x, (2,)), sine))
        is_value = b.compare("GE", b.iota(1, I32, halves), b.constant(c.Nq + c.Nkv, I32, halves))
        return b.reshape(b.select(is_value, found, turned), shape)

    def _qkv_products(self, module: str, x: Value) -> Value:
        group = f"{module}.qkv_proj"
        if f"{group}.weight" in self.values:
            (y,) = self._linear([group], x)
        else:
            y = self.b.concatenate(self._linear([f"{module}.{name}_proj" for name in "qkv"], x), len(x.shape) - 1)
        bias = self.values.get(f"{group}.bias")
        return y if bias is None else self.b.add(y, self.b.broadcast(bias, y.shape, (len(y.shape) - 1,)))

    def _attention(self, cache: Value, heads: Value, mask: Value) -> tuple[Value, Value]:
        """Grouped-query attention over cache rows below ``C``; returns ``[..., Nq * D]`` and the updated cache."""
        b, c, rows = self.b, self.config, self.rows
        new = b.reshape(b.slice(heads, (0, c.Nq, 0), heads.shape), (self.count, 2, c.Nkv, c.D))
        cache = rows.write(b, self.values, cache, new)
        key, value = rows.read(b, self.values, cache, mask)
        query = b.reshape(b.slice(heads, (0, 0, 0), (self.count, c.Nq, c.D)), (self.count, c.Nkv, c.group, c.D))
        attend = self._attend_rows if rows.padded else self._attend_row
        return b.reshape(attend(query, key, value, mask), (*rows.lead, c.Nq * c.D)), cache

    def _attend_row(self, query: Value, key: Value, value: Value, mask: Value) -> Value:
        """Of one row a sequence: products and sums over key and value as they lie, which a ``dot_general`` would first
        transpose.
        """
        b, c, lead, context = self.b, self.config, self.rows.lead, self.layout.C
        each, n = range(len(lead)), len(lead)
        shape = (*lead, c.Nkv, c.group, context, c.D)
        query = b.broadcast(b.reshape(query, (*lead, c.Nkv, c.group, c.D)), shape, (*each, n, n + 1, n + 3))
        scores = b.reduce(b.multiply(query, b.broadcast(key, shape, (*each, n + 2, n, n + 3))), "add", (n + 3,), 0.0)
        seen = b.broadcast(b.reshape(mask, (*lead, context)), scores.shape, (*each, n + 2))
        weights = b.broadcast(self._softmax(scores, seen), shape, range(n + 3))
        weighted = b.multiply(weights, b.broadcast(value, shape, (*each, n + 2, n, n + 3)))
        return b.reduce(weighted, "add", (n + 2,), 0.0)

    def _attend_rows(self, query: Value, key: Value, value: Value, mask: Value) -> Value:
        """Of many rows of one sequence."""
        b, c, rows, context = self.b, self.config, self.count, self.layout.C
        query = b.reshape(b.transpose(query, (1, 2, 0, 3)), (c.Nkv, c.group * rows, c.D))
        scores = b.reshape(b.dot_general(query, key, ((2,), (2,)), ((0,), (1,))), (c.Nkv, c.group, rows, context))
        weights = b.reshape(self._softmax(scores, b.broadcast(mask, scores.shape, (2, 3))), (c.Nkv, c.group * rows, context))
        mixed = b.reshape(b.dot_general(weights, value, ((2,), (0,)), ((0,), (1,))), (c.Nkv, c.group, rows, c.D))
        return b.transpose(mixed, (2, 0, 1, 3))

    def _softmax(self, scores: Value, mask: Value) -> Value:
        b, shape, kept = self.b, scores.shape, range(len(scores.shape) - 1)
        scaled = b.multiply(scores, b.constant(self.config.D**-0.5, F32, shape))
        scaled = b.select(mask, scaled, b.constant(MASKED, F32, shape))
        highest = b.reduce(scaled, "maximum", (len(shape) - 1,), -np.inf)
        raised = b.exponential(b.subtract(scaled, b.broadcast(highest, shape, kept)))
        return b.divide(raised, b.broadcast(b.reduce(raised, "add", (len(shape) - 1,), 0.0), shape, kept))

    def _feed_forward(self, module: str, x: Value) -> Value:
        """SwiGLU: down(silu(gate x) * up x) (arxiv.org/abs/2002.05202, eq. 6)."""
        (y,) = self._linear([f"{module}.down_proj"], self._gate([f"{module}.gate_proj", f"{module}.up_proj"], x))
        return y

    def _gate(self, names: Sequence[str], x: Value) -> Value:
        """``swiglu`` of the products with two matrices."""
        if x.shape[:-1] == (1,):
            (width,) = x.shape[1:]
            row = self._gate(names, self.b.reshape(x, (width,)))
            return self.b.reshape(row, (1, *row.shape))
        formats, planes, alike = self._matrices(names)
        if alike:
            return formats[0].gate(self.b, planes, x, self.layout.contraction_of(names[0]))
        return swiglu(self.b, *self._linear(names, x))

    def _head(self, x: Value, result: str) -> Value:
        b, c = self.b, self.config
        if self.rows.padded and (result == "argmax" or self.rows.last_only):
            last = b.subtract(b.clamped(self.values["length"], self.count), b.index(1))
            x = b.reshape(b.dynamic_slice(x, (last, b.index(0)), (1, c.H)), (c.H,))
        (logits,) = self._linear(["model.embed_tokens" if c.tied else "lm_head"], self._norm("model.norm", x))
        return logits if result == "logits" else self._argmax(logits)

    def _argmax(self, logits: Value) -> Value:
        """The lowest id of the greatest of f32 ``[..., V]``; the largest i32 where the greatest is infinite or any is NaN.

        A maximum passes NaN on, and NaN equals nothing: no id is left. Ids are compared as unsigned: for CUDA IREE starts a
        minimum of signed numbers from -1 (findings/repro/signed_minimum).
        """
        b, shape = self.b, logits.shape
        axis = len(shape) - 1
        highest = b.broadcast(b.reduce(logits, "maximum", (axis,), -np.inf), shape, range(axis))
        hit = b.select(b.is_finite(highest), b.compare("EQ", logits, highest), b.constant(False, I1, shape))
        none = b.constant(2**31 - 1, UI32, shape)
        return b.bitcast(b.reduce(b.select(hit, b.iota(axis, UI32, shape), none), "minimum", (axis,), 2**31 - 1), I32)
