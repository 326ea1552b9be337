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


def test_top_tokens_are_those_of_any_as_the_first_orders_them():
    ours, theirs = np.log([0.125, 0.5, 0.25, 0.125]), np.log([0.1, 0.2, 0.1, 0.6])
    expected = {1: {"ours": 0.5, "theirs": 0.2}, 2: {"ours": 0.25, "theirs": 0.1}, 3: {"ours": 0.125, "theirs": 0.6}}
    found = top_tokens({"ours": ours, "theirs": theirs}, 2)
    assert [token for token, _ in found] == [*expected] and all(expected[at] == pytest.approx(row) for at, row in found)


def test_texts():
    assert first_difference([1, 2, 3], [1, 2, 3]) is None
    assert first_difference([1, 2, 3], [1, 5, 3]) == 1
    assert first_difference([1, 2], [1, 2, 3]) == 2
