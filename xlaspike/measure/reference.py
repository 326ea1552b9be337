"""The same Llama in numpy at one precision: a second implementation, written from the papers and not from the graphs.

It shares only the config and the inverse frequencies with the graphs: it has no cache slots, no masks of a capacity and no
padding. ``float32`` differs from a graph in the order of the sums alone; ``float64`` shows the error of both.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from xlaspike.checkpoints.model import Model
from xlaspike.llama.rope import Rope, inverse_frequencies

Past = list[tuple[np.ndarray, np.ndarray]]  # per layer: the keys and values so far, each [Nkv, T, D]


class Reference:
    """``model`` computed in ``dtype`` (float32 or float64) throughout, from its weights as stored.

    ``rows`` is the capacity of the session that it stands for. Some rotations take their frequencies from it. ``cached`` says
    what a cache gives back for keys or values ``[Nkv, n, D]``: by default the same.
    """

    def __init__(
        self,
        model: Model,
        dtype: type[np.floating] = np.float64,
        rows: int = 1,
        cached: Callable[[np.ndarray], np.ndarray] = np.asarray,
    ):
        self.model, self.config, self.dtype, self.rows, self.cached = model, model.config, np.dtype(dtype), rows, cached

    def logits(self, ids: Sequence[int]) -> np.ndarray:
        """``[n, V]``: the logits after each of ``ids``. Raises ``XlaspikeError`` for ids that the model does not have."""
        return self._append(ids, self._empty())

    def generate(self, ids: Sequence[int], steps: int) -> list[int]:
        """The greedy continuation, ``steps`` ids without regard to end-of-text; a tie goes to the lowest id."""
        past, fed, tokens = self._empty(), ids, []
        for _ in range(steps):
            tokens.append(int(np.argmax(self._append(fed, past)[-1])))
            fed = tokens[-1:]
        return tokens

    def _weight(self, module: str) -> np.ndarray:
        return self.model.f32(f"{module}.weight").astype(self.dtype)

    def _project(self, module: str, x: np.ndarray, bias: bool) -> np.ndarray:
        y = x @ self._weight(module).T
        return y + self.model.f32(f"{module}.bias").astype(self.dtype) if bias else y

    def _empty(self) -> Past:
        none = np.empty((self.config.Nkv, 0, self.config.D), self.dtype)
        return [(none, none)] * self.config.L

    def _append(self, ids: Sequence[int], past: Past) -> np.ndarray:
        ids, start = self.model.check_ids(ids), past[0][0].shape[1]
        positions = np.arange(start, start + len(ids))
        rotations = {rope: self._rotation(rope, positions) for rope in self.config.ropes.values()}
        c, embedding = self.config, self._weight("model.embed_tokens")
        x = embedding[ids] * self.dtype.type(c.scales.embedding)  # [n, H]
        for i in range(c.L):
            layer, norms, rotation = f"model.layers.{i}", c.norms, rotations.get(c.rope_of(i))
            y = self._attention(i, self._norm_if(layer, norms.before_attention, x), rotation, past)
            x = x + self.dtype.type(c.scales.residual) * self._norm_if(layer, norms.after_attention, y)
            y = self._feed_forward(f"{layer}.mlp", self._norm_if(layer, norms.before_feed_forward, x))
            x = x + self.dtype.type(c.scales.residual) * self._norm_if(layer, norms.after_feed_forward, y)
        logits = self._norm("model.norm", x) @ (embedding if c.tied else self._weight("lm_head")).T
        return self._capped(logits * self.dtype.type(c.scales.logits), c.caps.logits)

    def _capped(self, x: np.ndarray, cap: float | None) -> np.ndarray:
        """Soft capping (arxiv.org/abs/2408.00118, section 2)."""
        return x if cap is None else self.dtype.type(cap) * np.tanh(x / self.dtype.type(cap))

    def _rotation(self, rope: Rope, positions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Cosine and sine ``[n, D/2]`` of position times the float32 inverse frequency, times the attention factor.

        The product is rounded to float32 where ``dtype`` is float32, as in the resident tables and in transformers; in
        float64 it is exact, so there the two precisions differ by up to half a unit in the last place of the angle.
        """
        angles = positions.astype(self.dtype)[:, None] * inverse_frequencies(rope, self.config.D, self.rows)
        parts = (function(angles.astype(np.float64)).astype(self.dtype) for function in (np.cos, np.sin))
        return tuple(part * self.dtype.type(rope.scaling.attention_factor) for part in parts)

    def _norm(self, module: str, x: np.ndarray) -> np.ndarray:
        """RMSNorm over the last dimension (arxiv.org/abs/1910.07467)."""
        c, kind = self.config, self.dtype.type
        return x / np.sqrt(np.mean(x * x, -1, keepdims=True) + kind(c.eps)) * (self._weight(module) + kind(c.norm_offset))

    def _norm_if(self, layer: str, name: str, x: np.ndarray) -> np.ndarray:
        return self._norm(f"{layer}.{name}", x) if name else x

    def _attention(self, i: int, x: np.ndarray, cos_sin: tuple[np.ndarray, np.ndarray] | None, past: Past) -> np.ndarray:
        """Causal attention of ``[n, H]`` over ``past`` and itself, which it appends (arxiv.org/abs/2305.13245).

        With ``qk_norm`` queries and keys are normalized before they are rotated: head by head (arxiv.org/abs/2505.09388,
        section 2), or the whole projection (arxiv.org/abs/2501.00656, section 3.1).
        """
        c, module = self.config, f"model.layers.{i}.self_attn"

        def heads(name: str, count: int, norm: str = "") -> np.ndarray:
            y = self._project(f"{module}.{name}", x, c.qkv_bias)
            y = self._norm(f"{module}.{norm}", y) if norm and c.qk_norm == "projection" else y
            y = y.reshape(-1, count, c.D).swapaxes(0, 1)
            return self._norm(f"{module}.{norm}", y) if norm and c.qk_norm == "head" else y

        def rotated(part: str, count: int) -> np.ndarray:
            y = heads(f"{part}_proj", count, f"{part}_norm")
            return rotate(y, cos_sin) if cos_sin else y

        new = self.cached(rotated("k", c.Nkv)), self.cached(heads("v_proj", c.Nkv))
        keys, values = past[i] = tuple(np.concatenate(pair, 1) for pair in zip(past[i], new, strict=True))  # [Nkv, T, D]
        query, total = rotated("q", c.Nq), keys.shape[1]
        away = np.arange(total - len(x), total)[:, None] - np.arange(total)
        hidden = (away < 0) | (away >= (c.window_of(i) or total))
        mixed = np.empty_like(query)
        for head in range(c.Nq):
            scores = query[head] @ keys[head // c.group].T * self.dtype.type(c.scales.scores or c.D**-0.5)
            scores = self._capped(scores, c.caps.scores)
            scores[hidden] = -np.inf
            weights = np.exp(scores - scores.max(-1, keepdims=True))
            mixed[head] = weights / weights.sum(-1, keepdims=True) @ values[head // c.group]
        return self._project(f"{module}.o_proj", mixed.swapaxes(0, 1).reshape(len(x), c.Nq * c.D), c.o_bias)

    def _feed_forward(self, module: str, x: np.ndarray) -> np.ndarray:
        """SwiGLU or GEGLU (arxiv.org/abs/2002.05202)."""
        bias = self.config.mlp_bias
        gate, up = (self._project(f"{module}.{name}", x, bias) for name in ("gate_proj", "up_proj"))
        return self._project(f"{module}.down_proj", ACTIVATIONS[self.config.activation](gate) * up, bias)


def silu(x: np.ndarray) -> np.ndarray:
    with np.errstate(over="ignore"):  # an infinite denominator is the right limit
        return x / (1 + np.exp(-x))


def gelu_tanh(x: np.ndarray) -> np.ndarray:
    """The approximation of arxiv.org/abs/1606.08415, section 2."""
    kind = x.dtype.type
    return x * (1 + np.tanh(kind(np.sqrt(2 / np.pi)) * (x + kind(0.044715) * x**3))) / 2


ACTIVATIONS = {"silu": silu, "gelu_tanh": gelu_tanh}


def rotate(x: np.ndarray, cos_sin: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    """``x`` ``[heads, n, D]`` with element ``j`` and ``j + D/2`` rotated as a pair, as Hugging Face orders them."""
    first, second = np.split(x, 2, -1)
    cosine, sine = cos_sin
    return np.concatenate([first * cosine - second * sine, second * cosine + first * sine], -1)
