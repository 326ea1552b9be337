"""How the next id is drawn from the logits: greedy, or by temperature, top-k, top-p and min-p with a seed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from xlaspike.checks import is_integer, is_number
from xlaspike.errors import XlaspikeError, printable


@dataclass(frozen=True)
class Sampling:
    """How ids are drawn; ``probabilities`` says what each field does. With ``temperature`` 0 the other fields are unused.

    Raises ``XlaspikeError`` that names the field for a value out of range.
    """

    temperature: float = 0.0
    top_k: int = 0
    top_p: float = 1.0
    min_p: float = 0.0
    seed: int = 0

    def __post_init__(self):
        self._check("temperature", is_number, sys.float_info.max, "a finite number of at least 0")
        self._check("top_k", is_integer, 2**31 - 1, "an integer from 0 to 2^31 - 1")
        self._check("top_p", is_number, 1, "a number from 0 to 1")
        self._check("min_p", is_number, 1, "a number from 0 to 1")
        self._check("seed", is_integer, 2**64 - 1, "an integer from 0 to 2^64 - 1")

    def _check(self, field: str, is_kind: Callable[[object], bool], greatest: float, expected: str) -> None:
        value = getattr(self, field)
        if not is_kind(value) or not 0 <= value <= greatest:
            raise XlaspikeError(f"{field}: expected {expected}, found {printable(value)}")

    @property
    def greedy(self) -> bool:
        return self.temperature == 0

    @property
    def result(self) -> str:
        """The graph ``result`` from which ids are drawn."""
        return "argmax" if self.greedy else "logits"


GREEDY = Sampling()


def probabilities(logits: np.ndarray, sampling: Sampling) -> np.ndarray:
    """f64 ``[V]``: the probability of drawing each id from ``logits`` ``[V]``; 0 for a logit of -inf.

    The logits are divided by the temperature. Three filters follow, each on the ids that the one before has kept, in the
    order of Hugging Face transformers (``GenerationMixin._get_logits_processor`` and ``logits_process.py``):

    - ``top_k``: ids whose logit is at least the k-th greatest, more than k where several equal it;
    - ``top_p``: the most probable ids, as few as add up to a probability of ``top_p``, lower ids first among equals;
    - ``min_p``: ids at least ``min_p`` times as probable as the most probable.

    At least one id is kept. Raises ``XlaspikeError`` for NaN, for +inf, and where all logits are -inf.
    """
    scores = np.asarray(logits, np.float64)
    greatest = _greatest(scores)
    if sampling.greedy:
        return (np.arange(len(scores)) == scores.argmax()).astype(np.float64)
    with np.errstate(over="ignore"):  # to -inf, whose weight is 0
        weights = np.exp((scores - greatest) / sampling.temperature)  # at most 1
    if 0 < sampling.top_k < len(scores):
        weights[scores < np.partition(scores, -sampling.top_k)[-sampling.top_k]] = 0
    if sampling.top_p < 1:
        weights = _nucleus(weights, sampling.top_p)
    if sampling.min_p:
        weights[weights < sampling.min_p] = 0
    return weights / weights.sum()


def _greatest(logits: np.ndarray) -> float:
    greatest = logits.max()  # NaN where there is one
    if not np.isfinite(greatest):
        worst = "nothing but -inf" if greatest < 0 else f"{greatest} for id {logits.argmax()}"
        raise XlaspikeError(f"logits: expected finite numbers or -inf, at least one finite, found {worst}")
    return greatest


def _nucleus(weights: np.ndarray, top_p: float) -> np.ndarray:
    """``weights``, with 0 for all but the greatest, as few as make up the fraction ``top_p`` of the sum."""
    total = weights.sum()
    # Weights below this bound sum to less than 1 - top_p, so only the others are sorted, which are usually few.
    ordered = np.sort(weights[weights >= (1 - top_p) * total / len(weights)])[::-1]
    count = min(1 + np.searchsorted(np.cumsum(ordered), top_p * total), len(ordered))
    least = ordered[count - 1]
    kept = np.where(weights > least, weights, 0)
    kept[np.flatnonzero(weights == least)[: count - np.count_nonzero(kept)]] = least
    return kept


class Sampler:
    """Draws the ids of one sequence. The n-th draw depends only on the seed, on n and on the logits."""

    def __init__(self, sampling: Sampling):
        self.sampling = sampling
        # Not a ``Generator``: numpy promises the same stream in every release only for the words of a bit generator (NEP 19).
        self._words = np.random.Philox(key=sampling.seed)

    def draw(self, logits: np.ndarray) -> int:
        """Draws an id by ``probabilities`` of ``logits`` ``[V]``, or if greedy the lowest id with the greatest logit.

        That is the first id whose cumulative probability exceeds a uniform number of 53 bits, from one word of Philox4x64-10
        with the seed as its key. Raises ``XlaspikeError`` as ``probabilities`` does.
        """
        if self.sampling.greedy:
            _greatest(logits)
            return int(np.argmax(logits))
        cumulative = np.cumsum(probabilities(logits, self.sampling))
        uniform = (int(self._words.random_raw()) >> 11) * 2.0**-53
        return int(np.searchsorted(cumulative, uniform * cumulative[-1], side="right"))
