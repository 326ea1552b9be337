"""The Llama graph kinds as StableHLO, over one shared layer with two optional steps: biases and normalized heads.

Shapes use these letters throughout: ``P`` rows of one prompt bucket (absent in ``decode``), ``S`` cache capacity, ``C``
cache rows that attention reads, ``H`` hidden, ``Nq``/``Nkv`` query and key/value heads, ``D`` head dim, ``V`` vocabulary.
"""

from __future__ import annotations

import hashlib
import re
import textwrap
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .config import ModelConfig
from .dtypes import F32, I1, I32, ElementType
from .errors import XlaspikeError
from .formats import DENSE, Formats, WeightFormat, is_projection, uniform
from .stablehlo import Builder, Value, module_text

MASKED = -1e30  # not -inf: a row that is masked everywhere must stay finite
LENGTH_BUCKETS = (32, 64, 128, 256)


@dataclass(frozen=True)
class Tensor:
    """A weight of the model by its name and shape; a matrix, ``[out, in]``, has two dimensions."""

    name: str
    shape: tuple[int, ...]

    @property
    def is_matrix(self) -> bool:
        return len(self.shape) == 2

    @property
    def module(self) -> str:
        """What its planes are named after where it is packed: the name without ``.weight``."""
        return self.name.rpartition(".")[0]


@dataclass(frozen=True)
class Arg:
    """One argument of a graph, and all that a loader needs to bind it.

    ``role`` is ``matrix``, ``vector``, ``rope``, ``cache`` or ``input``. A weight names its ``tensors``, which it holds one
    below the other; a matrix's also the ``format`` and the ``plane`` of it that this argument is.
    """

    name: str
    element: ElementType
    shape: tuple[int, ...]
    role: str
    tensors: tuple[Tensor, ...] = ()
    format: WeightFormat | None = None
    plane: str | None = None

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


def weights(config: ModelConfig) -> tuple[Tensor, ...]:
    """Every weight of the model, in the order of the graphs' arguments."""
    args = decode(Layout(config, uniform(DENSE["f32"], DENSE["f32"]), 2, 2)).args
    return tuple(tensor for arg in args for tensor in arg.tensors)


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
            self._rows(f"{layer}.self_attn.qkv_proj", self._qkv(layer), c.H)
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
            self._arg(Arg(f"cache.{i}", F32, (layout.S, 2, c.Nkv, c.D), "cache"))
        self._arg(Arg("tokens", I32, self.lead, "input"))
        self._arg(Arg("position", I32, (), "input"))
        if self.rows is not None:
            self._arg(Arg("length", I32, (), "input"))

    def _arg(self, arg: Arg) -> None:
        self.args.append(arg)
        self.values[arg.name] = Value(f"%{arg.name}", arg.element, arg.shape)

    def _qkv(self, layer: str) -> dict[str, int]:
        """The rows of query, key and value by module."""
        c = self.config
        return {f"{layer}.self_attn.{name}_proj": heads * c.D for name, heads in zip("qkv", (c.Nq, c.Nkv, c.Nkv), strict=True)}

    def _rows(self, group: str, rows: dict[str, int], inner: int) -> None:
        """Matrices with one input, one below the other as ``group`` where they have one format, and their biases."""
        if len({self.layout.formats(module) for module in rows}) == 1:
            self._matrix(group, sum(rows.values()), inner, rows)
        else:
            for module, out in rows.items():
                self._matrix(module, out, inner)
        if self.config.qkv_bias:
            tensors = tuple(Tensor(f"{module}.bias", (out,)) for module, out in rows.items())
            self._arg(Arg(f"{group}.bias", F32, (sum(rows.values()),), "vector", tensors))

    def _matrix(self, name: str, out: int, inner: int, rows: dict[str, int] | None = None) -> None:
        """The planes of one matrix, or of those whose ``rows`` it holds one below the other."""
        rows = rows or {name: out}
        module = next(iter(rows))
        weights = self.layout.formats(module)
        if reason := weights.refuses(inner, self._contraction(module)):
            raise XlaspikeError(f"{module}: {reason}")
        tensors = tuple(Tensor(f"{module}.weight", (count, inner)) for module, count in rows.items())
        for plane in weights.planes(out, inner, self._contraction(module)):
            self._arg(Arg(f"{name}.{plane.suffix}", plane.element, plane.shape, "matrix", tensors, weights, plane.suffix))

    def _vector(self, tensor: str, size: int) -> None:
        self._arg(Arg(tensor, F32, (size,), "vector", (Tensor(tensor, (size,)),)))

    # ***** the model *****

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
        text = module_text(f"{kind}_{result}", [self.values[arg.name] for arg in self.args], results, b.lines)
        return Graph(kind, self.layout.C, text, tuple(self.args), results)

    def _clamped(self, value: Value, highest: int) -> Value:
        """IREE reads elsewhere for an index out of range; the host has checked, this is the second line."""
        low = self.b.constant(0, I32, value.shape)
        return self.b.clamp(low, value, self.b.constant(highest, I32, value.shape))

    def _embed(self) -> Value:
        b, module = self.b, "model.embed_tokens"
        tokens = self._clamped(b.reshape(self.values["tokens"], (self.rows or 1,)), self.config.V - 1)
        x = self.layout.formats(module).rows(b, self._planes(module), tokens)
        return b.reshape(x, (*self.lead, self.config.H))

    def _planes(self, name: str) -> dict[str, Value]:
        return {arg.plane: self.values[arg.name] for arg in self.args if arg.plane and arg.name == f"{name}.{arg.plane}"}

    def _rotation(self) -> tuple[Value, Value]:
        """Cosine and signed sine of this call's rows, each f32 ``[P, 2, D/2]``."""
        b, half, rows = self.b, self.config.D // 2, self.rows or 1
        zero = b.index(0)
        table = b.dynamic_slice(self.values["rope"], (self.values["position"], zero, zero, zero), (rows, 2, 2, half))
        parts = [b.slice(table, (0, i, 0, 0), (rows, i + 1, 2, half)) for i in (0, 1)]
        return tuple(b.reshape(part, (rows, 2, half)) for part in parts)

    def _mask(self) -> Value:
        """i1 ``[P, C]``: row ``r`` sees cache rows up to ``position + r``."""
        b, shape = self.b, (self.rows or 1, self.layout.C)
        last = b.add(b.iota(0, I32, shape), b.broadcast(self.values["position"], shape))
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
        formats = [next(arg.format for arg in self.args if arg.name == f"{name}.weight") for name in names]
        planes = [self._planes(name) for name in names]
        contraction = self._contraction(names[0])
        if len(set(formats)) == 1 and len({matrix["weight"].shape for matrix in planes}) == 1:
            return formats[0].contract(self.b, planes, x, contraction)
        each = zip(formats, planes, strict=True)
        return tuple(y for weights, matrix in each for y in weights.contract(self.b, [matrix], x, contraction))

    def _contraction(self, module: str) -> str:
        """The head's product is not demoted: its error would be the logits', and an f32 one would be rounded at every token."""
        demoted = self.layout.contraction == "demoted" and not is_projection(module)
        return "dot" if demoted else self.layout.contraction

    def _heads(self, module: str, x: Value, turn: tuple[Value, Value]) -> Value:
        """``[P, Nq + 2 Nkv, D]``: heads of query, key and value; the first two normalized, if so, and rotated by ``turn``.

        One array for all: what tells them apart is the number of the head, so that they are one kernel. Sources:
        arxiv.org/abs/2505.09388, section 2 (QK-Norm); arxiv.org/abs/2104.09864 (rotation).
        """
        b, c, half = self.b, self.config, self.config.D // 2
        shape = (self.rows or 1, c.Nq + 2 * c.Nkv, c.D)
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
        """Grouped-query attention over cache rows below ``C``; returns ``[P, Nq * D]`` and the updated cache.

        The cache is ``[S, 2, Nkv, D]``, keys and values of a position side by side: a step writes one run of bytes.
        """
        b, c, rows, context = self.b, self.config, self.rows or 1, self.layout.C
        new = b.reshape(b.slice(heads, (0, c.Nq, 0), heads.shape), (rows, 2, c.Nkv, c.D))
        zero = b.index(0)
        cache = b.dynamic_update_slice(cache, new, (self.values["position"], zero, zero, zero))
        key, value = (
            b.reshape(b.slice(cache, (0, i, 0, 0), (context, i + 1, c.Nkv, c.D)), (context, c.Nkv, c.D)) for i in (0, 1)
        )
        query = b.reshape(b.slice(heads, (0, 0, 0), (rows, c.Nq, c.D)), (rows, c.Nkv, c.group, c.D))
        attend = self._attend_row if self.rows is None else self._attend_rows
        return b.reshape(attend(query, key, value, mask), (*self.lead, c.Nq * c.D)), cache

    def _attend_row(self, query: Value, key: Value, value: Value, mask: Value) -> Value:
        """Of one row: products and sums over key and value as they lie, which a ``dot_general`` would first transpose."""
        b, c, context = self.b, self.config, self.layout.C
        shape = (c.Nkv, c.group, context, c.D)
        query = b.broadcast(b.reshape(query, (c.Nkv, c.group, c.D)), shape, (0, 1, 3))
        scores = b.reduce(b.multiply(query, b.broadcast(key, shape, (2, 0, 3))), "add", (3,), 0.0)
        weights = self._softmax(scores, b.broadcast(b.reshape(mask, (context,)), scores.shape, (2,)))
        weighted = b.multiply(b.broadcast(weights, shape, (0, 1, 2)), b.broadcast(value, shape, (2, 0, 3)))
        return b.reduce(weighted, "add", (2,), 0.0)

    def _attend_rows(self, query: Value, key: Value, value: Value, mask: Value) -> Value:
        b, c, rows, context = self.b, self.config, self.rows, self.layout.C
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
        b = self.b
        gate, up = self._linear([f"{module}.gate_proj", f"{module}.up_proj"], x)
        (y,) = self._linear([f"{module}.down_proj"], b.multiply(b.multiply(gate, b.logistic(gate)), up))
        return y

    def _head(self, x: Value, result: str) -> Value:
        b, c = self.b, self.config
        if result == "argmax" and self.rows is not None:
            last = b.subtract(self._clamped(self.values["length"], self.rows), b.index(1))
            x = b.reshape(b.dynamic_slice(x, (last, b.index(0)), (1, c.H)), (c.H,))
        (logits,) = self._linear(["model.embed_tokens" if c.tied else "lm_head"], self._norm("model.norm", x))
        return logits if result == "logits" else self._argmax(logits)

    def _argmax(self, logits: Value) -> Value:
        """The lowest id of the greatest of f32 ``[V]``; the largest i32 where the greatest is infinite or any logit is NaN.

        A maximum passes NaN on, and NaN equals nothing: no id is left.
        """
        b, shape = self.b, logits.shape
        highest = b.broadcast(b.reduce(logits, "maximum", (0,), -np.inf), shape)
        hit = b.select(b.is_finite(highest), b.compare("EQ", logits, highest), b.constant(False, I1, shape))
        none = b.constant(2**31 - 1, I32, shape)
        return b.reduce(b.select(hit, b.iota(0, I32, shape), none), "minimum", (0,), 2**31 - 1)
