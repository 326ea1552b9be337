"""How well a session predicts a text."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Needle:
    """A rare token at ``position``, which occurred before, but not among the ``NEAR`` tokens before ``position``."""

    document: int
    position: int


NEAR = 64  # tokens
RARE = 12  # occurrences in all documents, at most


def find_needles(documents: Sequence[Sequence[int]]) -> list[Needle]:
    """The needles of ``documents``, which are token ids, from position 2 ``NEAR`` on."""
    counts = Counter(token for ids in documents for token in ids)
    return [
        Needle(number, position)
        for number, ids in enumerate(documents)
        for position in range(2 * NEAR, len(ids))
        if counts[ids[position]] <= RARE
        and ids[position] in ids[: position - NEAR]
        and ids[position] not in ids[position - NEAR : position]
    ]


def retrieval(session: Session, documents: Sequence[Sequence[int]], needles: Sequence[Needle]) -> float:
    """How much more probable ``needles`` are after the whole document than after ``NEAR`` tokens, in mean nats.

    That is what a model takes out of its cache from far back. Each document must fit the cache.
    """
    gained = 0.0
    for number, ids in enumerate(documents):
        session.reset()
        whole = session.logits(ids[:-1]).astype(np.float64)
        for position in (needle.position for needle in needles if needle.document == number):
            session.reset()
            near = session.logits([ids[0], *ids[position - NEAR + 1 : position]])[-1:].astype(np.float64)
            wanted = [ids[position]]
            gained += cross_entropy(near, wanted) - cross_entropy(whole[position - 1 : position], wanted)
    return gained / len(needles)


def cross_entropy(logits: np.ndarray, ids: Sequence[int]) -> float:
    """Nats of ``ids`` ``[n]`` under ``logits`` ``[n, V]``, summed."""
    highest = logits.max(1, keepdims=True)
    total = np.log(np.exp(logits - highest).sum(1)) + highest[:, 0]
    return float((total - logits[np.arange(len(ids)), ids]).sum())
