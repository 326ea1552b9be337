"""How well a session predicts a text."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from xlaspike.paths import HELDOUT
from xlaspike.runner.session import Session

from .differences import decode_logits


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


def cross_entropy(logits: np.ndarray, ids: Sequence[int]) -> float:
    """Nats of ``ids`` ``[n]`` under ``logits`` ``[n, V]``, summed."""
    highest = logits.max(1, keepdims=True)
    total = np.log(np.exp(logits - highest).sum(1)) + highest[:, 0]
    return float((total - logits[np.arange(len(ids)), ids]).sum())
