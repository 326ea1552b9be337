"""How well a session predicts a text, and how far two answers differ."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from xlaspike.paths import HELDOUT
from xlaspike.runner.session import Session


def heldout_documents(path: Path = HELDOUT) -> list[str]:
    """The chapters of the held-out text, which a blank line separates; each ends with a line break."""
    return [f"{chapter.rstrip()}\n" for chapter in path.read_text(encoding="utf-8").split("\n\n")]


def bits_per_byte(session: Session, documents: Sequence[str], window: int, by_steps: bool = False) -> float:
    """Code length of ``documents`` over their UTF-8 bytes, in disjoint windows of ``window`` tokens of one document.

    The first token, begin-of-text, is given. Perplexity per byte is 2 to this power. Bits per byte compare across
    tokenizers; perplexity per token does not. ``by_steps`` predicts with decode steps, whose products may be written in
    another way than those of prefill.
    """
    nats = 0.0
    for text in documents:
        ids = session.model.encode(text)
        for start in range(0, len(ids) - 1, window):
            part = ids[start : start + window + 1]
            session.reset()
            logits = decode_logits(session, part[:-1]) if by_steps else session.logits(part[:-1])
            nats += cross_entropy(logits.astype(np.float64), part[1:])
    return nats / math.log(2) / sum(len(text.encode()) for text in documents)


def decode_logits(session: Session, ids: Sequence[int]) -> np.ndarray:
    """Append ``ids``, one decode step per id; returns f32 ``[len(ids), V]``, as ``Session.logits`` does."""
    return np.stack([session.decode(token, "logits") for token in ids])


def cross_entropy(logits: np.ndarray, ids: Sequence[int]) -> float:
    """Nats of ``ids`` ``[n]`` under ``logits`` ``[n, V]``, summed."""
    highest = logits.max(1, keepdims=True)
    total = np.log(np.exp(logits - highest).sum(1)) + highest[:, 0]
    return float((total - logits[np.arange(len(ids)), ids]).sum())


@dataclass(frozen=True)
class Agreement:
    """Two logits ``[n, V]`` of the same tokens compared: the largest difference at every position, and the positions with the
    same argmax.
    """

    by_position: np.ndarray
    same_argmax: int

    @property
    def max_difference(self) -> float:
        return float(self.by_position.max())


def compare_logits(logits: np.ndarray, expected: np.ndarray) -> Agreement:
    """Raises ``ValueError`` when the shapes differ."""
    if logits.shape != expected.shape:
        raise ValueError(f"logits: expected {expected.shape}, found {logits.shape}")
    return Agreement(np.abs(logits - expected).max(1), int((logits.argmax(1) == expected.argmax(1)).sum()))


def first_difference(tokens: Sequence[int], expected: Sequence[int]) -> int | None:
    """The first index at which two token sequences differ, or None."""
    pairs = zip(tokens, expected, strict=False)
    at = next((i for i, (a, b) in enumerate(pairs) if a != b), None)
    return at if at is not None or len(tokens) == len(expected) else min(len(tokens), len(expected))
