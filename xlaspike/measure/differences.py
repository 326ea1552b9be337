"""How far two answers differ: logits by position, the tokens that they prefer, and greedy texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from xlaspike.checkpoints.model import Model
from xlaspike.runner.session import Session


def decode_logits(session: Session, ids: Sequence[int]) -> np.ndarray:
    """Append ``ids``, one decode step per id; returns f32 ``[len(ids), V]``, as ``Session.logits`` does."""
    return np.stack([session.decode(token, "logits") for token in ids])


def logits_after(session: Session, ids: Sequence[int]) -> np.ndarray:
    """``decode_logits`` of ``ids`` from an empty cache."""
    session.reset()
    return decode_logits(session, ids)


def greedy_logits(session: Session, ids: Sequence[int], steps: int) -> tuple[list[int], np.ndarray]:
    """Continue ``ids`` greedily by ``steps`` ids, with decode steps alone.

    Returns the new ids, and the logits f32 ``[len(ids) + steps - 1, V]`` after all ids but the last.
    """
    logits, tokens = list(logits_after(session, ids)), []
    for _ in range(steps - 1):
        tokens.append(int(logits[-1].argmax()))
        logits.append(session.decode(tokens[-1], "logits"))
    return [*tokens, int(logits[-1].argmax())], np.stack(logits)


@dataclass(frozen=True)
class Difference:
    """Logits compared with a reference's for the same tokens, by position, each ``[n]``.

    ``by_position`` is the largest absolute difference, ``kl`` the Kullback-Leibler divergence of the softmaxes in nats, from
    the reference, and ``same_top`` says whether both have the same most probable token.
    """

    by_position: np.ndarray
    kl: np.ndarray
    same_top: np.ndarray

    @property
    def max_difference(self) -> float:
        return float(self.by_position.max())

    @property
    def agreement(self) -> float:
        """The fraction of positions with the same most probable token."""
        return float(self.same_top.mean())

    @property
    def first_divergence(self) -> int | None:
        """The first position with another most probable token, or None."""
        return None if self.same_top.all() else int(self.same_top.argmin())

    def record(self) -> dict[str, object]:
        return {
            "max_logit_difference": self.max_difference,
            "kl_nats": float(self.kl.mean()),
            "top1_agreement": self.agreement,
            "first_divergence": self.first_divergence,
            "positions": len(self.by_position),
        }


def compare_logits(logits: np.ndarray, expected: np.ndarray) -> Difference:
    """``logits`` beside those that a reference gives, f32 ``[n, V]``. Raises ``ValueError`` when the shapes differ."""
    if logits.shape != expected.shape:
        raise ValueError(f"logits: expected {expected.shape}, found {logits.shape}")
    ours, theirs = _log_softmax(logits), _log_softmax(expected)
    kl = (np.exp(theirs) * (theirs - ours)).sum(1)
    return Difference(np.abs(logits - expected).max(1), kl, logits.argmax(1) == expected.argmax(1))


def _log_softmax(logits: np.ndarray) -> np.ndarray:
    shifted = logits.astype(np.float64) - logits.max(1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(1, keepdims=True))


def top_tokens(logits: Mapping[str, np.ndarray], count: int = 5) -> list[tuple[int, dict[str, float]]]:
    """The ``count`` most probable tokens under any of ``logits``, each ``[V]``, with the probability under each.

    The first of ``logits`` orders them.
    """
    chances = {name: np.exp(_log_softmax(values[None])[0]) for name, values in logits.items()}
    tops = np.concatenate([np.argsort(-values, kind="stable")[:count] for values in logits.values()])
    rows = [(int(token), {name: float(chance[token]) for name, chance in chances.items()}) for token in dict.fromkeys(tops)]
    return sorted(rows, key=lambda row: -next(iter(row[1].values())))


def where_they_part(model: Model, tokens: Sequence[int], logits: np.ndarray, expected: np.ndarray) -> dict[str, object]:
    """``Difference.record`` of ``logits`` after each of ``tokens``, f32 ``[len(tokens), V]``.

    Where some position has another most probable token, also ``text_before`` the first divergence and the ``top_tokens``
    there: the five most probable of either, each with its ``probability`` and the one that the reference gives, ``against``.
    """
    difference = compare_logits(logits, expected)
    fields = difference.record()
    if (at := difference.first_divergence) is None:
        return fields
    top = [
        {"id": token, "text": model.decode([token]), **chances}
        for token, chances in top_tokens({"against": expected[at], "probability": logits[at]})
    ]
    return fields | {"text_before": model.decode(tokens[: at + 1]), "top_tokens": top}


def first_difference(tokens: Sequence[int], expected: Sequence[int]) -> int | None:
    """The first index at which two token sequences differ, or None."""
    pairs = zip(tokens, expected, strict=False)
    at = next((i for i, (a, b) in enumerate(pairs) if a != b), None)
    return at if at is not None or len(tokens) == len(expected) else min(len(tokens), len(expected))
