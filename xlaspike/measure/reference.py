"""The same Llama in numpy at one precision: a second implementation, written from the papers and not from the graphs.

It shares only the config and the inverse frequencies with the graphs: it has no cache slots, no masks of a capacity and no
padding. ``float32`` differs from a graph in the order of the sums alone; ``float64`` shows the error of both.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from xlaspike.checkpoints.model import Model
from xlaspike.llama.rope import inverse_frequencies

Past = list[tuple[np.ndarray, np.ndarray]]  # per layer: the keys and values so far, each [Nkv, T, D]


class Reference:
    """``model`` computed in ``dtype`` (float32 or float64) throughout, from its weights as stored."""

    def __init__(self, model: Model, dtype: type[np.floating] = np.float64):
        self.model, self.config, self.dtype = model, model.config, np.dtype(dtype)

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
        self.model.check_window(start + len(ids))
        cos_sin = self._rotation(np.arange(start, start + len(ids)))
        embedding = self._weight("model.embed_tokens")
        x = embedding[ids]  # [n, H]
        for i in range(self.config.L):
            layer = f"model.layers.{i}"
            x = x + self._attention(i, self._norm(f"{layer}.input_layernorm", x), cos_sin, past)
            x = x + self._feed_forward(f"{layer}.mlp", self._norm(f"{layer}.post_attention_layernorm", x))
        return self._norm("model.norm", x) @ (embedding if self.config.tied else self._weight("lm_head")).T

    def _rotation(self, positions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Cosine and sine ``[n, D/2]`` of position times the float32 inverse frequency.

        The product is rounded to float32 where ``dtype`` is float32, as in the resident tables and in transformers; in
        float64 it is exact, so there the two precisions differ by up to half a unit in the last place of the angle.
        """
        angles = positions.astype(self.dtype)[:, None] * inverse_frequencies(self.config.rope, self.config.D)
        return tuple(function(angles.astype(np.float64)).astype(self.dtype) for function in (np.cos, np.sin))

    def _norm(self, module: str, x: np.ndarray) -> np.ndarray:
        """RMSNorm over the last dimension (arxiv.org/abs/1910.07467)."""
        return x / np.sqrt(np.mean(x * x, -1, keepdims=True) + self.dtype.type(self.config.eps)) * self._weight(module)

    def _attention(self, i: int, x: np.ndarray, cos_sin: tuple[np.ndarray, np.ndarray], past: Past) -> np.ndarray:
        """Causal attention of ``[n, H]`` over ``past`` and itself, which it appends (arxiv.org/abs/2305.13245).

        With ``qk_norm`` a query or key head is normalized before it is rotated (arxiv.org/abs/2505.09388, section 2).
        """
        c, module = self.config, f"model.layers.{i}.self_attn"

        def heads(name: str, count: int) -> np.ndarray:
            return self._project(f"{module}.{name}", x, c.qkv_bias).reshape(-1, count, c.D).swapaxes(0, 1)

        def rotated(part: str, count: int) -> np.ndarray:
            projected = heads(f"{part}_proj", count)
            return rotate(self._norm(f"{module}.{part}_norm", projected) if c.qk_norm else projected, cos_sin)

        new = rotated("k", c.Nkv), heads("v_proj", c.Nkv)
        keys, values = past[i] = tuple(np.concatenate(pair, 1) for pair in zip(past[i], new, strict=True))  # [Nkv, T, D]
        query, total = rotated("q", c.Nq), keys.shape[1]
        hidden = np.triu(np.ones((len(x), total), bool), total - len(x) + 1)  # row r comes after T - n + r others
        mixed = np.empty_like(query)
        for head in range(c.Nq):
            scores = query[head] @ keys[head // c.group].T / self.dtype.type(np.sqrt(c.D))
            scores[hidden] = -np.inf
            weights = np.exp(scores - scores.max(-1, keepdims=True))
            mixed[head] = weights / weights.sum(-1, keepdims=True) @ values[head // c.group]
        return self._project(f"{module}.o_proj", mixed.swapaxes(0, 1).reshape(len(x), c.Nq * c.D), c.o_bias)

    def _feed_forward(self, module: str, x: np.ndarray) -> np.ndarray:
        """SwiGLU (arxiv.org/abs/2002.05202)."""
        bias = self.config.mlp_bias
        gate, up = (self._project(f"{module}.{name}", x, bias) for name in ("gate_proj", "up_proj"))
        with np.errstate(over="ignore"):  # an infinite denominator is the right limit
            logistic = 1 / (1 + np.exp(-gate))
        return self._project(f"{module}.down_proj", gate * logistic * up, bias)


def rotate(x: np.ndarray, cos_sin: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    """``x`` ``[heads, n, D]`` with element ``j`` and ``j + D/2`` rotated as a pair, as Hugging Face orders them."""
    first, second = np.split(x, 2, -1)
    cosine, sine = cos_sin
    return np.concatenate([first * cosine - second * sine, second * cosine + first * sine], -1)
