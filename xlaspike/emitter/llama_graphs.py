"""The Llama graph kinds as StableHLO. All share one layer, in which biases, norms and factors are optional.

Shapes: ``P`` tokens in a prompt bucket, ``B`` slots, one sequence each, ``S`` cache capacity, ``R`` rows of a layer's cache
(``S``, or fewer under a window), ``C`` cache rows that attention reads, ``H`` hidden, ``Nq``/``Nkv`` query/KV heads, ``D`` head
dim, ``V`` vocabulary. ``attention`` has the sums over a cache, ``cache_access`` how each kind reads and writes it, and
``contractions`` how a matmul is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import prod

import numpy as np

from xlaspike.dtypes import F32, I1, I32, UI32
from xlaspike.llama.arguments import Arg, GraphSpec, weight_args
from xlaspike.llama.cache_planes import layer_planes
from xlaspike.packers import WeightFormat

from .attention import Attention, capped
from .cache_access import CacheAccess, EveryToken, OneSequence, OneSlot, OwnPositions, SharedPosition
from .contractions import GATED, Planes
from .graph import Graph
from .module import Value, module_text
from .stablehlo import Builder


def decode(spec: GraphSpec, result: str = "argmax") -> Graph:
    """One token at one position: ``(weights, rope, caches, tokens i32 [], position i32 [])``.

    ``result`` is ``argmax`` (i32 ``[]``, ``V`` or more where a logit is not finite) or ``logits`` (f32 ``[V]``).
    Raises ``XlaspikeError`` for a weight format that the contraction refuses, as every kind does.
    """
    return _Emitter(spec, OneSequence()).graph("decode", result)


def multi_decode(spec: GraphSpec, steps: int, result: str = "argmax") -> Graph:
    """``K = steps`` steps of ``decode``, each from the id that the one before gave: ``(..., tokens i32 [], position i32 [])``.

    The ids go from step to step on the device. ``result`` is ``argmax``, the ids, i32 ``[K]``; after one that is ``V`` or more
    they mean nothing. Raises ``ValueError`` for another ``result``.
    """
    if result != "argmax":
        raise ValueError(f"multi_decode: expected argmax, found {result}")
    return _Emitter(spec, OneSequence()).graph(f"multi_decode_{steps}", result, steps)


def prefill(spec: GraphSpec, rows: int, result: str = "argmax") -> Graph:
    """``P = rows`` tokens from one position on: ``(weights, rope, caches, tokens i32 [P], position i32 [], length i32 [])``.

    Tokens from ``length`` on are padding. Their cache rows are never read: later tokens overwrite them first. ``result``
    is ``argmax`` of token ``length - 1`` (i32 ``[]``) or ``logits`` of every token (f32 ``[P, V]``).
    """
    return _Emitter(spec, OneSequence(rows)).graph(f"prefill_{rows}", result)


def verify(spec: GraphSpec, rows: int, result: str = "argmax") -> Graph:
    """``prefill`` with an answer for every token: ``(weights, rope, caches, tokens i32 [P], position i32 [])``.

    ``result`` is ``argmax`` (i32 ``[P]``, ``V`` or more where a logit of that token is not finite) or ``logits`` (f32
    ``[P, V]``).
    """
    return _Emitter(spec, EveryToken(rows)).graph(f"verify_{rows}", result)


def batched(spec: GraphSpec, slots: int, result: str = "argmax") -> Graph:
    """``B = slots`` tokens, one per slot, at one position: ``(weights, rope, caches, tokens i32 [B], position i32 [])``.

    A cache is ``[B, 2 S + group, Nkv, 2, D/2]``. ``result`` is ``argmax`` (i32 ``[B]``, ``V`` or more where a logit of that
    slot is not finite) or ``logits`` (f32 ``[B, V]``).
    """
    return _Emitter(spec, SharedPosition(slots)).graph(f"batched_{slots}", result)


def ragged(spec: GraphSpec, slots: int, result: str = "argmax") -> Graph:
    """``batched`` with a position for each token: ``(weights, rope, caches, tokens i32 [B], positions i32 [B])``."""
    return _Emitter(spec, OwnPositions(slots)).graph(f"ragged_{slots}", result)


def prefill_slot(spec: GraphSpec, slots: int, rows: int, result: str = "argmax") -> Graph:
    """The graph kind ``fill``: ``prefill`` of one slot in the caches of ``ragged``, without a change to the other slots.

    Inputs: ``(tokens i32 [P], slot i32 [], position i32 [], length i32 [])``. ``result`` is ``argmax`` (i32 ``[]``) or
    ``logits`` (f32 ``[V]``) of token ``length - 1``.
    """
    return _Emitter(spec, OneSlot(rows, slots)).graph(f"fill_{slots}_{rows}", result)


class _Emitter:
    """Emits one graph. ``tokens`` is the number of tokens that a call computes, over all sequences."""

    def __init__(self, spec: GraphSpec, access: CacheAccess):
        self.spec, self.config, self.access = spec, spec.config, access
        self.tokens = prod(access.lead)
        self.b = Builder()
        self.args = (*weight_args(spec), *self._state_and_inputs())
        self.values = {arg.name: Value(f"%{arg.name}", arg.element, arg.shape) for arg in self.args}

    def _state_and_inputs(self) -> Iterator[Arg]:
        """The arguments after the weights."""
        c, S = self.config, self.spec.S
        for name in c.ropes:
            yield Arg(name, F32, (S, 2, c.D // 2), "rope")
        for i in range(c.L):
            for name, plane in layer_planes(c, i, S, self.spec.cache).items():
                yield Arg(name, plane.element, self.access.cache_shape(plane.shape), "cache")
        for name, shape in self.access.inputs.items():
            yield Arg(name, I32, shape, "input")

    def graph(self, kind: str, result: str, steps: int = 1) -> Graph:
        arguments = list(self.values.values())
        answers = [self._step(result)]
        for _ in range(1, steps):
            self._feed_back(answers[-1])
            answers.append(self._step(result))
        answer = answers[0] if steps == 1 else self._together(answers)
        results = (answer, *(self.values[arg.name] for arg in self.args if arg.role == "cache"))
        text = module_text(f"{kind}_{result}", arguments, results, self.b.lines, self.b.decompositions)
        return Graph(kind, self.spec.C, text, self.args, results)

    def _feed_back(self, token: Value) -> None:
        """Make ``token`` the input of the next step, at the next position.

        The next step does not see that its weights are those of the step before: else IREE computes what a product makes of
        its weight once for both, and writes that to memory.
        """
        b = self.b
        self.values |= {arg.name: b.barrier(self.values[arg.name]) for arg in self.args if arg.role == "matrix"}
        self.values["tokens"] = b.clamped(token, self.config.V - 1)
        self.values["position"] = b.add(self.values["position"], b.constant(1, I32))

    def _together(self, answers: Sequence[Value]) -> Value:
        """i32 ``[K]`` of scalars; not concatenated, for which IREE would copy each."""
        b, shape = self.b, (len(answers),)
        ids = b.broadcast(answers[0], shape)
        for i, answer in enumerate(answers[1:], 1):
            here = b.compare("EQ", b.iota(0, I32, shape), b.constant(i, I32, shape))
            ids = b.select(here, b.broadcast(answer, shape), ids)
        return ids

    def _step(self, result: str) -> Value:
        """The answer after the inputs in ``values``, in which the caches become those after the step."""
        b, c = self.b, self.config
        x = self._embed()
        attention = Attention(b, self.spec, self.access, self.values)
        for i in range(c.L):
            layer, norms = f"model.layers.{i}", c.norms
            b.comment(f"layer {i}: attention")
            y = self._norm_if(layer, norms.before_attention, x)
            heads = self._heads(f"{layer}.self_attn", y, attention.rotations.get(c.rope_of(i)))
            attended, planes = attention.attend(i, heads)
            self.values |= planes
            (y,) = self._linear([f"{layer}.self_attn.o_proj"], attended)
            x = b.add(x, b.scaled(self._norm_if(layer, norms.after_attention, y), c.scales.residual))
            b.comment(f"layer {i}: feed-forward")
            y = self._feed_forward(f"{layer}.mlp", self._norm_if(layer, norms.before_feed_forward, x))
            x = b.add(x, b.scaled(self._norm_if(layer, norms.after_feed_forward, y), c.scales.residual))
        b.comment("head")
        return self._head(x, result)

    # ***** weights *****

    def _embed(self) -> Value:
        """f32 ``[..., H]``."""
        b, module = self.b, "model.embed_tokens"
        tokens = b.reshape(self.values["tokens"], (self.tokens,))
        contraction, (weights, planes) = self.spec.contraction_of(module), self._matrix(module)
        rows = b.reshape(contraction.gather_rows(b, weights, planes, tokens), (*self.access.lead, self.config.H))
        return b.scaled(rows, self.config.scales.embedding)

    def _matrix(self, name: str) -> tuple[WeightFormat, Planes]:
        """The format of the matrix ``name`` and its planes by suffix."""
        args = [arg for arg in self.args if arg.plane and arg.name == f"{name}.{arg.plane}"]
        return args[0].format, {arg.plane: self.values[arg.name] for arg in args}

    def _linear(self, names: Sequence[str], x: Value, gated: bool = False) -> tuple[Value, ...]:
        """``W x``, with the bias if there is one, for each of the matrices ``names``, in one kernel if they are alike; or two
        ``gated``.
        """
        b = self.b
        if x.shape[:-1] == (1,):  # contractions are fastest with a vector
            return tuple(b.reshape(y, (1, *y.shape)) for y in self._linear(names, b.reshape(x, x.shape[1:]), gated))
        contraction, matrices = self.spec.contraction_of(names[0]), [self._matrix(name) for name in names]
        if _alike(matrices):
            weights, planes = matrices[0][0], [planes for _, planes in matrices]
            if gated and not self.config.mlp_bias and self.config.activation == "silu":
                return (contraction.gate(b, weights, planes, x),)
            products = contraction.matmuls(b, weights, planes, x)
        else:
            products = tuple(y for weights, planes in matrices for y in contraction.matmuls(b, weights, [planes], x))
        products = tuple(map(self._biased, names, products))
        return (GATED[self.config.activation](b, *products),) if gated else products

    def _biased(self, name: str, y: Value) -> Value:
        """``y``, the product with the matrix ``name``, with its bias added if it has one."""
        bias = self.values.get(f"{name}.bias")
        return y if bias is None else self.b.add(y, self.b.expand(bias, y.shape, "out -> ... out"))

    # ***** layers *****

    def _norm_if(self, layer: str, name: str, x: Value) -> Value:
        """The norm ``name`` of ``layer``; ``x`` where the name is empty."""
        return self._norm(f"{layer}.{name}", x) if name else x

    def _norm(self, module: str, x: Value) -> Value:
        """``_normalized`` times the weight of ``module``."""
        weight = self.b.expand(self._norm_weight(module), x.shape, "h -> ... h")
        return self.b.multiply(self._normalized(x), weight)

    def _norm_weight(self, module: str) -> Value:
        weight, offset = self.values[f"{module}.weight"], self.config.norm_offset
        return self.b.add(weight, self.b.constant(offset, F32, weight.shape)) if offset else weight

    def _normalized(self, x: Value) -> Value:
        """RMSNorm over the last dimension: x / sqrt(mean(x^2) + eps) (arxiv.org/abs/1910.07467)."""
        b, axis = self.b, len(x.shape) - 1
        total = b.reduce(b.multiply(x, x), "add", (axis,), 0.0)
        mean = b.scaled(total, 1.0 / x.shape[axis])
        scale = b.rsqrt(b.add(mean, b.constant(self.config.eps, F32, total.shape)))
        return b.multiply(x, b.expand(scale, x.shape, "... -> ... h"))

    def _heads(self, module: str, x: Value, cos_sin: tuple[Value, Value] | None) -> Value:
        """``[tokens, Nq + 2 Nkv, 2, D/2]``: query, key and value heads; queries and keys normalized if so, then rotated if so.

        All heads stay in one array and are told apart by their number, so that one kernel rotates and writes all. Sources:
        arxiv.org/abs/2505.09388, section 2 (QK-Norm); arxiv.org/abs/2104.09864 (rotation).
        """
        b, c = self.b, self.config
        shape = (self.tokens, c.Nq + 2 * c.Nkv, c.D)
        x = self._qkv_products(module, x)
        if c.qk_norm == "projection":
            x = self._normalized_projections(module, b.reshape(x, (self.tokens, shape[1] * c.D)))
        x = unrotated = b.reshape(x, shape)
        if c.qk_norm == "head":
            query, key = (b.expand(self._norm_weight(f"{module}.{name}_norm"), shape, "d -> t head d") for name in "qk")
            is_query = b.compare("LT", b.iota(1, I32, shape), b.constant(c.Nq, I32, shape))
            x = b.multiply(self._normalized(x), b.select(is_query, query, key))
        halves = (*shape[:2], 2, c.D // 2)
        if cos_sin is None:
            return b.reshape(x, halves)
        cosine, sine = (b.expand(part, halves, "t d -> t head half d") for part in cos_sin)
        low, high = (b.expand(part, halves, "t head d -> t head half d") for part in self._halves(x))
        is_low = b.compare("EQ", b.iota(2, I32, halves), b.constant(0, I32, halves))
        is_value = b.compare("GE", b.iota(1, I32, halves), b.constant(c.Nq + c.Nkv, I32, halves))
        rotated_low = b.subtract(b.multiply(low, cosine), b.multiply(high, sine))
        rotated_high = b.add(b.multiply(high, cosine), b.multiply(low, sine))
        return b.select(is_value, b.reshape(unrotated, halves), b.select(is_low, rotated_low, rotated_high))

    def _normalized_projections(self, module: str, x: Value) -> Value:
        """``x`` ``[tokens, (Nq + 2 Nkv) D]`` with the norm of all queries of a token, and that of all its keys."""
        b, c = self.b, self.config
        ends = (0, c.Nq * c.D, (c.Nq + c.Nkv) * c.D, x.shape[1])
        query, key, value = (b.slice(x, (0, start), (self.tokens, end)) for start, end in pairwise(ends))
        normed = self._norm(f"{module}.q_norm", query), self._norm(f"{module}.k_norm", key)
        return b.concatenate([*normed, value], 1)

    def _halves(self, heads: Value) -> tuple[Value, Value]:
        """``[..., D]`` as two of ``[..., D/2]``."""
        *lead, size = heads.shape
        start, half = [0] * len(lead), size // 2
        return tuple(self.b.slice(heads, (*start, i), (*lead, i + half)) for i in (0, half))

    def _qkv_products(self, module: str, x: Value) -> Value:
        """``[..., (Nq + 2 Nkv) D]``."""
        group = f"{module}.qkv_proj"
        if f"{group}.weight" in self.values:
            (y,) = self._linear([group], x)
            return y
        products = self._linear([f"{module}.{name}_proj" for name in "qkv"], x)
        return self._biased(group, self.b.concatenate(products, len(x.shape) - 1))

    def _feed_forward(self, module: str, x: Value) -> Value:
        """down(activation(gate x) * up x) (arxiv.org/abs/2002.05202, eq. 6)."""
        (gated,) = self._linear([f"{module}.gate_proj", f"{module}.up_proj"], x, gated=True)
        (y,) = self._linear([f"{module}.down_proj"], gated)
        return y

    # ***** head *****

    def _head(self, x: Value, result: str) -> Value:
        b, c = self.b, self.config
        if self.access.last_only(result):
            last = b.clamped(b.subtract(b.reshape(self.values["length"], (1,)), b.constant(1, I32, (1,))), self.tokens - 1)
            x = b.reshape(b.gather_rows(x, last), (c.H,))
        (logits,) = self._linear(["model.embed_tokens" if c.tied else "lm_head"], self._norm("model.norm", x))
        logits = capped(b, b.scaled(logits, c.scales.logits), c.caps.logits)
        return logits if result == "logits" else self._argmax(logits)

    def _argmax(self, logits: Value) -> Value:
        """The lowest id of the greatest logit of f32 ``[..., V]``; 2^31 - 1 where that is infinite or any logit is NaN.

        A maximum propagates NaN, which equals no logit, so that no id is left. Ids are compared as unsigned, because on
        CUDA IREE starts a minimum of signed numbers from -1 (findings/repro/signed_minimum).
        """
        b, shape = self.b, logits.shape
        axis = len(shape) - 1
        highest = b.expand(b.reduce(logits, "maximum", (axis,), -np.inf), shape, "... -> ... v")
        hit = b.select(b.is_finite(highest), b.compare("EQ", logits, highest), b.constant(False, I1, shape))
        none = b.constant(2**31 - 1, UI32, shape)
        return b.bitcast(b.reduce(b.select(hit, b.iota(axis, UI32, shape), none), "minimum", (axis,), 2**31 - 1), I32)


def _alike(matrices: Sequence[tuple[WeightFormat, Planes]]) -> bool:
    """Whether all have one format and one shape."""
    return len({(weights, planes["weight"].shape) for weights, planes in matrices}) == 1
