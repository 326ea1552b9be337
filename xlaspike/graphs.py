"""The Llama graph kinds as StableHLO, over one shared layer with two optional steps: biases and normalized heads.

Shapes use these letters throughout: ``P`` rows of one prompt bucket (absent in ``decode``), ``S`` cache capacity, ``C``
cache rows that attention reads, ``H`` hidden, ``Nq``/``Nkv`` query and key/value heads, ``D`` head dim, ``V`` vocabulary.
"""

from __future__ import annotations

import hashlib
import re
import textwrap
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .config import ModelConfig
from .dtypes import F32, I32, ElementType
from .errors import XlaspikeError
from .formats import DENSE, Formats, WeightFormat, is_projection, uniform
from .stablehlo import Builder, Value, module_text

MASKED = -1e30  # not -inf: a row that is masked everywhere must stay finite
LENGTH_BUCKETS = (32, 64, 128, 256)


@dataclass(frozen=True)
class Arg:
    """One argument of a graph, and all that a loader needs to bind it.

    ``role`` is ``matrix``, ``vector``, ``rope``, ``cache`` or ``input``. The planes of a matrix name their ``module``, its
    ``format``, the ``plane`` that this argument is, and the matrix's own shape ``[out, in]``; a vector's name is its tensor's.
    """

    name: str
    element: ElementType
    shape: tuple[int, ...]
    role: str
    module: str | None = None
    format: WeightFormat | None = None
    plane: str | None = None
    matrix: tuple[int, int] | None = None

    @property
    def nbytes(self) -> int:
        return self.element.nbytes(self.shape)


@dataclass(frozen=True)
class Graph:
    """StableHLO ``text`` with its arguments in order. ``results`` are the answer, then the caches in argument order.

    ``context`` is ``C``, the cache rows that attention reads.
    """

    kind: str
    context: int
    text: str
    args: tuple[Arg, ...]
    results: tuple[Value, ...]

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()

    def operations(self) -> Counter[str]:
        """How often each StableHLO operation occurs."""
        return Counter(re.findall(r"= \"?stablehlo\.(\w+)", self.text))

    def section(self, title: str) -> str:
        """The lines that stand under the comment ``title``, such as ``layer 0: attention``. Raises ``KeyError``."""
        for part in self.text.split("    // ")[1:]:
            heading, _, body = part.partition("\n")
            if heading == title:
                return textwrap.dedent(body)
        raise KeyError(title)


@dataclass(frozen=True)
class Layout:
    """What a graph is emitted for: the model, its weight formats, ``S`` rows of cache, of which attention reads ``C``."""

    config: ModelConfig
    formats: Formats
    S: int
    C: int
    contraction: str = "dot"


def decode(layout: Layout, result: str = "argmax") -> Graph:
    """One token at one position: ``(weights, caches, token i32 [], position i32 [])``.

    ``result`` is ``argmax`` (i32 ``[]``, ``V`` or more where a logit is not finite) or ``logits`` (f32 ``[V]``).
    """
    return _Emitter(layout, rows=None).graph("decode", result)


def prefill(layout: Layout, rows: int, result: str = "argmax") -> Graph:
    """``P = rows`` tokens from one position on: ``(weights, caches, tokens i32 [P], position i32 [], length i32 [])``.

    Rows from ``length`` on are padding: what they leave in the cache is never read, since a later row overwrites it
    first. ``result`` is ``argmax`` of row ``length - 1`` (i32 ``[]``) or ``logits`` of every row (f32 ``[P, V]``).
    """
    return _Emitter(layout, rows).graph(f"prefill_{rows}", result)


def float_weights(config: ModelConfig) -> tuple[Arg, ...]:
    """Every weight of the model, one argument a tensor with its own shape, in the order of the graphs' arguments."""
    layout = Layout(config, uniform(DENSE["f32"], DENSE["f32"]), 2, 2)
    return tuple(arg for arg in decode(layout).args if arg.role in ("matrix", "vector"))


class _Emitter:
    """Emits one graph; ``rows`` is ``P``, or None for the single row of ``decode``, which has no row dimension."""

    def __init__(self, layout: Layout, rows: int | None):
        self.layout, self.config, self.rows = layout, layout.config, rows
        self.lead = () if rows is None else (rows,)
        self.b = Builder()
        self.args: list[Arg] = []
        self.values: dict[str, Value] = {}
        self._declare()

    # ***** arguments *****

    def _declare(self) -> None:
        c, layout = self.config, self.layout
        self._matrix("model.embed_tokens", c.V, c.H)
        for i in range(c.L):
            layer = f"model.layers.{i}"
            self._vector(f"{layer}.input_layernorm.weight", c.H)
            for name, heads in (("q_proj", c.Nq), ("k_proj", c.Nkv), ("v_proj", c.Nkv)):
                self._matrix(f"{layer}.self_attn.{name}", heads * c.D, c.H)
                if c.qkv_bias:
                    self._vector(f"{layer}.self_attn.{name}.bias", heads * c.D)
            for name in ("q_norm", "k_norm") if c.qk_norm else ():
                self._vector(f"{layer}.self_attn.{name}.weight", c.D)
            self._matrix(f"{layer}.self_attn.o_proj", c.H, c.Nq * c.D)
            self._vector(f"{layer}.post_attention_layernorm.weight", c.H)
            self._matrix(f"{layer}.mlp.gate_proj", c.F, c.H)
            self._matrix(f"{layer}.mlp.up_proj", c.F, c.H)
            self._matrix(f"{layer}.mlp.down_proj", c.H, c.F)
        self._vector("model.norm.weight", c.H)
        if not c.tied:
            self._matrix("lm_head", c.V, c.H)
        self._arg(Arg("rope", F32, (layout.S, 2, 2, c.D // 2), "rope"))
        for i in range(c.L):
            for part in ("key", "value"):
                self._arg(Arg(f"cache.{i}.{part}", F32, (c.Nkv, layout.S, c.D), "cache"))
        self._arg(Arg("tokens", I32, self.lead, "input"))
        self._arg(Arg("position", I32, (), "input"))
        if self.rows is not None:
            self._arg(Arg("length", I32, (), "input"))

    def _arg(self, arg: Arg) -> None:
        self.args.append(arg)
        self.values[arg.name] = Value(f"%{arg.name}", arg.element, arg.shape)

    def _matrix(self, module: str, out: int, inner: int) -> None:
        weights = self.layout.formats(module)
        if reason := weights.refuses(inner, self._contraction(module)):
            raise XlaspikeError(f"{module}: {reason}")
        for plane in weights.planes(out, inner):
            name = f"{module}.{plane.suffix}"
            self._arg(Arg(name, plane.element, plane.shape, "matrix", module, weights, plane.suffix, (out, inner)))

    def _vector(self, tensor: str, size: int) -> None:
        self._arg(Arg(tensor, F32, (size,), "vector"))

    # ***** the model *****

    def graph(self, kind: str, result: str) -> Graph:
        b, c = self.b, self.config
        position = self._clamped("position", self.layout.S - (self.rows or 1))
        x = self._embed()
        turn = self._rotation(position)
        mask = self._mask(position)
        caches: list[Value] = []
        for i in range(c.L):
            layer = f"model.layers.{i}"
            b.comment(f"layer {i}: attention")
            attended, written = self._attention(i, self._norm(f"{layer}.input_layernorm", x), position, turn, mask)
            caches += written
            x = b.add(x, self._linear(f"{layer}.self_attn.o_proj", attended))
            b.comment(f"layer {i}: feed-forward")
            x = b.add(x, self._feed_forward(f"{layer}.mlp", self._norm(f"{layer}.post_attention_layernorm", x)))
        b.comment("head")
        answer = self._head(x, result)
        results = (answer, *caches)
        text = module_text(f"{kind}_{result}", [self.values[arg.name] for arg in self.args], results, b.lines)
        return Graph(kind, self.layout.C, text, tuple(self.args), results)

    def _clamped(self, name: str, highest: int) -> Value:
        """IREE reads and writes elsewhere for an index out of range; the host has checked, this is the second line."""
        value = self.values[name]
        low = self.b.constant(0, I32, value.shape)
        return self.b.clamp(low, value, self.b.constant(highest, I32, value.shape))

    def _embed(self) -> Value:
        b, module = self.b, "model.embed_tokens"
        tokens = b.reshape(self._clamped("tokens", self.config.V - 1), (self.rows or 1,))
        x = self.layout.formats(module).rows(b, self._planes(module), tokens)
        return b.reshape(x, (*self.lead, self.config.H))

    def _planes(self, module: str) -> dict[str, Value]:
        return {arg.plane: self.values[arg.name] for arg in self.args if arg.module == module}

    def _rotation(self, position: Value) -> tuple[Value, Value]:
        """Cosine and signed sine of this call's rows, each f32 ``[P, 2, D/2]``."""
        b, half, rows = self.b, self.config.D // 2, self.rows or 1
        zero = b.index(0)
        table = b.dynamic_slice(self.values["rope"], (position, zero, zero, zero), (rows, 2, 2, half))
        parts = [b.slice(table, (0, i, 0, 0), (rows, i + 1, 2, half)) for i in (0, 1)]
        return tuple(b.reshape(part, (rows, 2, half)) for part in parts)

    def _mask(self, position: Value) -> Value:
        """i1 ``[P, C]``: row ``r`` sees cache rows up to ``position + r``."""
        b, shape = self.b, (self.rows or 1, self.layout.C)
        last = b.add(b.iota(0, I32, shape), b.broadcast(position, shape))
        return b.compare("LE", b.iota(1, I32, shape), last)

    def _norm(self, module: str, x: Value) -> Value:
        """RMSNorm over the last dimension: x / sqrt(mean(x^2) + eps) * w (arxiv.org/abs/1910.07467)."""
        b, axis = self.b, len(x.shape) - 1
        total = b.reduce(b.multiply(x, x), "add", (axis,), 0.0)
        mean = b.multiply(total, b.constant(1.0 / x.shape[axis], F32, total.shape))
        scale = b.rsqrt(b.add(mean, b.constant(self.config.eps, F32, total.shape)))
        weight = b.broadcast(self.values[f"{module}.weight"], x.shape, (axis,))
        return b.multiply(b.multiply(x, b.broadcast(scale, x.shape, range(axis))), weight)

    def _linear(self, module: str, x: Value) -> Value:
        """The product, and the bias where one is declared."""
        y = self.layout.formats(module).contract(self.b, self._planes(module), x, self._contraction(module))
        bias = self.values.get(f"{module}.bias")
        return y if bias is None else self.b.add(y, self.b.broadcast(bias, y.shape, (len(y.shape) - 1,)))

    def _contraction(self, module: str) -> str:
        """The head's product is not demoted: its error would be the logits', and an f32 one would be rounded at every token."""
        return self.layout.contraction if is_projection(module) else "dot"

    def _heads(self, x: Value, heads: int, turn: tuple[Value, Value] | None = None, norm: str | None = None) -> Value:
        """``[P, heads * D]`` to ``[heads, P, D]``: each head normalized by the module ``norm``, then rotated by ``turn``.

        Either is left out where it is not given. Sources: arxiv.org/abs/2505.09388, section 2 (QK-Norm);
        arxiv.org/abs/2104.09864 (rotation).
        """
        b, rows, half = self.b, self.rows or 1, self.config.D // 2
        shape = (rows, heads, 2, half)
        if norm is not None:
            x = self._norm(norm, b.reshape(x, (rows, heads, 2 * half)))
        x = b.reshape(x, shape)
        if turn is not None:
            cosine, sine = (b.broadcast(part, shape, (0, 2, 3)) for part in turn)
            x = b.add(b.multiply(x, cosine), b.multiply(b.reverse(x, (2,)), sine))
        return b.reshape(b.transpose(x, (1, 0, 2, 3)), (heads, rows, 2 * half))

    def _attention(self, i: int, x: Value, position: Value, turn: tuple[Value, Value], mask: Value):
        """Grouped-query attention over cache rows below ``C``; returns ``[P, Nq * D]`` and the two updated caches."""
        b, c, rows, context = self.b, self.config, self.rows or 1, self.layout.C
        layer = f"model.layers.{i}.self_attn"
        q_norm, k_norm = (f"{layer}.{name}" if c.qk_norm else None for name in ("q_norm", "k_norm"))
        query = self._heads(self._linear(f"{layer}.q_proj", x), c.Nq, turn, q_norm)
        new = {
            "key": self._heads(self._linear(f"{layer}.k_proj", x), c.Nkv, turn, k_norm),
            "value": self._heads(self._linear(f"{layer}.v_proj", x), c.Nkv),
        }
        start = (b.index(0), position, b.index(0))
        caches = [b.dynamic_update_slice(self.values[f"cache.{i}.{part}"], new[part], start) for part in new]
        key, value = (b.slice(cache, (0, 0, 0), (c.Nkv, context, c.D)) for cache in caches)
        query = b.reshape(query, (c.Nkv, c.group * rows, c.D))
        scores = b.dot_general(query, key, ((2,), (2,)), ((0,), (0,)))
        scores = b.reshape(scores, (c.Nkv, c.group, rows, context))
        weights = self._softmax(scores, b.broadcast(mask, scores.shape, (2, 3)))
        weights = b.reshape(weights, (c.Nkv, c.group * rows, context))
        mixed = b.reshape(b.dot_general(weights, value, ((2,), (1,)), ((0,), (0,))), (c.Nq, rows, c.D))
        return b.reshape(b.transpose(mixed, (1, 0, 2)), (*self.lead, c.Nq * c.D)), caches

    def _softmax(self, scores: Value, mask: Value) -> Value:
        b, shape, kept = self.b, scores.shape, range(len(scores.shape) - 1)
        scaled = b.multiply(scores, b.constant(self.config.D**-0.5, F32, shape))
        scaled = b.select(mask, scaled, b.constant(MASKED, F32, shape))
        highest = b.reduce(scaled, "maximum", (len(shape) - 1,), -np.inf)
        raised = b.exponential(b.subtract(scaled, b.broadcast(highest, shape, kept)))
        return b.divide(raised, b.broadcast(b.reduce(raised, "add", (len(shape) - 1,), 0.0), shape, kept))

    def _feed_forward(self, module: str, x: Value) -> Value:
        """SwiGLU: down(silu(gate x) * up x) (arxiv.org/abs/2002.05202, eq. 6)."""
        b = self.b
        gate, up = self._linear(f"{module}.gate_proj", x), self._linear(f"{module}.up_proj", x)
        return self._linear(f"{module}.down_proj", b.multiply(b.multiply(gate, b.logistic(gate)), up))

    def _head(self, x: Value, result: str) -> Value:
        b, c = self.b, self.config
        if result == "argmax" and self.rows is not None:
            last = b.subtract(self._clamped("length", self.rows), b.index(1))
            x = b.reshape(b.dynamic_slice(x, (last, b.index(0)), (1, c.H)), (c.H,))
        logits = self._linear("model.embed_tokens" if c.tied else "lm_head", self._norm("model.norm", x))
        return logits if result == "logits" else self._argmax(logits)

    def _argmax(self, logits: Value) -> Value:
        """The lowest id of the greatest of f32 ``[V]``; ``V`` where the greatest is infinite or any logit is NaN.

        A maximum passes NaN on, and NaN equals nothing: the minimum over no id is the largest i32.
        """
        b, shape = self.b, logits.shape
        highest = b.reduce(logits, "maximum", (0,), -np.inf)
        hit = b.compare("EQ", logits, b.broadcast(highest, shape))
        none = b.constant(2**31 - 1, I32, shape)
        first = b.reduce(b.select(hit, b.iota(0, I32, shape), none), "minimum", (0,), 2**31 - 1)
        return b.select(b.is_finite(highest), first, b.index(2**31 - 1))
