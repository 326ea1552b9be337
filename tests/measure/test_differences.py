"""Differences of logits against their definitions, on numbers small enough to check by hand."""

import numpy as np
import pytest

from xlaspike.measure.differences import compare_logits, first_difference, top_tokens

EVEN, ODDS = np.log([0.5, 0.5]), np.log([0.2, 0.8])  # logits whose softmax is known


def test_logits_by_position():
    difference = compare_logits(np.array([ODDS + 7, EVEN, ODDS[::-1]]), np.array([ODDS, ODDS, ODDS]))
    assert difference.by_position == pytest.approx([7, np.log(2.5), np.log(4)])
    # 0.2 ln(0.2 / 0.5) + 0.8 ln(0.8 / 0.5), and 0.2 ln(0.2 / 0.8) + 0.8 ln(0.8 / 0.2); a shift changes no probability
    assert difference.kl == pytest.approx([0, 0.192745, 0.831777], abs=1e-6)
    assert difference.same_top.tolist() == [True, False, False]
    assert (difference.agreement, difference.first_divergence) == (pytest.approx(1 / 3), 1)
    assert compare_logits(np.array([ODDS]), np.array([ODDS])).first_divergence is None
    with pytest.raises(ValueError, match="expected"):
        compare_logits(np.zeros((2, 2)), np.zeros((1, 2)))


def test_top_tokens_are_the_most_probable_first():
    assert top_tokens(np.log([0.125, 0.5, 0.25, 0.125]), 3) == [
        (1, pytest.approx(0.5)), (2, pytest.approx(0.25)), (0, pytest.approx(0.125)),
    ]  # fmt: skip


def test_texts():
    assert first_difference([1, 2, 3], [1, 2, 3]) is None
    assert first_difference([1, 2, 3], [1, 5, 3]) == 1
    assert first_difference([1, 2], [1, 2, 3]) == 2
