"""Sampling against its definitions in exact fractions, and draws against the uniform numbers behind them."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.support.marks import live
from xlaspike.errors import XlaspikeError
from xlaspike.runner.sampling import GREEDY, Sampler, Sampling, probabilities

INF = math.inf
DECIDED = Fraction(1, 10**9)  # a comparison this near is left to rounding, which may differ
LOGITS = np.random.Generator(np.random.PCG64(3)).normal(0, 2, 50).astype(np.float32)
SHARES = [0.0, 0.1, 0.25, 0.5, 0.6, 0.9, 0.99, 1.0]


def f32(*values: float) -> np.ndarray:
    return np.array(values, np.float32)


def kept(logits: np.ndarray, sampling: Sampling) -> list[int]:
    """The ids that can be drawn."""
    return np.flatnonzero(probabilities(logits, sampling)).tolist()


def by_definition(logits: np.ndarray, sampling: Sampling, decided: Callable[[bool], object] = bool) -> list[Fraction]:
    """``probabilities`` from weights that are floats near e^x, and exact after that; ``decided`` gets False for a near miss."""
    scores = [float(x) / sampling.temperature for x in logits]
    weights = {i: Fraction(math.exp(x - max(scores))) for i, x in enumerate(scores) if x > -INF}
    if sampling.top_k:
        weights = {i: w for i, w in weights.items() if sum(scores[j] > scores[i] for j in weights) < sampling.top_k}
    if sampling.top_p < 1:
        needed, sum_so_far, nucleus = Fraction(sampling.top_p) * sum(weights.values()), Fraction(0), {}
        for i in sorted(weights, key=lambda i: (-weights[i], i)):
            decided(sum_so_far == 0 or abs(sum_so_far - needed) > DECIDED)
            if not nucleus or sum_so_far < needed:
                nucleus[i] = weights[i]
            sum_so_far += weights[i]
        weights = nucleus
    least = Fraction(sampling.min_p) * max(weights.values())
    decided(sampling.min_p == 1 or all(abs(w - least) > DECIDED for w in weights.values()))
    weights = {i: w for i, w in weights.items() if w >= least}
    return [weights.get(i, Fraction(0)) / sum(weights.values()) for i in range(len(logits))]


def uniforms(seed: int, count: int) -> list[float]:
    """The uniform numbers behind the draws under ``seed``: 53 bits of every word of the generator's stream."""
    words = np.random.Philox(key=seed).random_raw(count)
    return [int(word) // 2**11 / 2**53 for word in words]


# ***** probabilities *****


# A few quarters: close logits are equal, and many are.
@given(
    st.lists(st.sampled_from([-INF, *(i / 4 for i in range(-12, 13))]), min_size=1, max_size=12),
    st.builds(
        Sampling,
        temperature=st.sampled_from([0.25, 0.5, 1, 1.5, 4.0]),
        top_k=st.integers(0, 14),
        top_p=st.sampled_from(SHARES),
        min_p=st.sampled_from(SHARES),
    ),
)
def test_equals_the_definition(values: list[float], sampling: Sampling):
    assume(max(values) > -INF)
    found, expected = probabilities(f32(*values), sampling), by_definition(f32(*values), sampling, assume)
    assert found.dtype == np.float64 and found.shape == (len(values),)
    assert [p > 0 for p in found] == [p > 0 for p in expected]
    np.testing.assert_allclose(found, [float(p) for p in expected], rtol=1e-12)


def test_filters_come_in_this_order():
    """Each pair of filters gives another set in the other order."""
    four = np.log([0.4, 0.3, 0.2, 0.1])
    assert (kept(four, Sampling(1.0, top_p=0.75)), kept(four, Sampling(0.5, top_p=0.75))) == ([0, 1, 2], [0, 1])
    assert (kept(four, Sampling(1.0, min_p=0.45)), kept(four, Sampling(2.0, min_p=0.45))) == ([0, 1, 2], [0, 1, 2, 3])
    assert kept(four, Sampling(1.0, top_k=3, top_p=0.75)) == [0, 1], "0.7 of the 0.9 that top-k leaves is enough"
    assert kept(four, Sampling(1.0, top_p=0.56, min_p=0.6)) == [0, 1], "0.4 of the 0.7 that min-p leaves would be enough"


def test_ties():
    """top_k keeps all ids equal to the k-th; top_p keeps the lowest of equal ids, as many as it needs."""
    logits = f32(1, 3, 2, 2, 0, 2)
    assert kept(logits, Sampling(1.0, top_k=2)) == [1, 2, 3, 5]
    assert kept(np.zeros(10, np.float32), Sampling(1.0, top_k=4)) == list(range(10))
    for count in range(1, 11):
        assert kept(np.zeros(10, np.float32), Sampling(1.0, top_p=count / 10)) == list(range(count))
    nearly = math.exp(3) + math.exp(2) * 1.5  # the greatest, and one and a half of the three that follow
    total = sum(map(math.exp, logits))
    assert kept(logits, Sampling(1.0, top_p=nearly / total)) == [1, 2, 3]


def test_the_smallest_set_that_reaches_top_p():
    halves = np.log([0.125, 0.5, 0.25, 0.125])
    for share, expected in [(0.0, [1]), (0.49, [1]), (0.51, [1, 2]), (0.74, [1, 2]), (0.76, [0, 1, 2]), (0.88, [0, 1, 2, 3])]:
        assert kept(halves, Sampling(1.0, top_p=share)) == expected
    assert kept(halves, Sampling(1.0, top_p=math.nextafter(1, 0))) == [0, 1, 2, 3]


@pytest.mark.parametrize("values", [(5.0, 4.0, 5.0, -INF), (3e38, -3e38), (-INF, -3e38), (1e-45, 0.0), (7.0,)], ids=str)
@pytest.mark.parametrize("temperature", [5e-324, 1e-300, 1e300, 1.7e308])
def test_extreme_temperatures(values: tuple[float, ...], temperature: float):
    """A tiny temperature keeps the greatest logits, a huge one makes all that are not -inf equally probable."""
    logits = f32(*values)
    expected = logits == logits.max() if temperature < 1 else logits > -INF
    np.testing.assert_allclose(probabilities(logits, Sampling(temperature)), expected / expected.sum(), rtol=1e-12)


@pytest.mark.parametrize("top_k", [0, 50, 51, 2**31 - 1])
def test_what_filters_nothing(top_k: int):
    exact = np.exp(LOGITS.astype(np.float64))
    np.testing.assert_allclose(probabilities(LOGITS, Sampling(1.0, top_k=top_k)), exact / exact.sum(), rtol=1e-12)


@pytest.mark.parametrize("only", [{"top_k": 1}, {"top_p": 0.0}, {"top_p": 1e-300}, {"min_p": 1.0}], ids=str)
def test_what_leaves_one(only: dict):
    assert kept(LOGITS, Sampling(2.0, **only)) == [LOGITS.argmax()]
    doubled = f32(1, 4, 2, 4)
    assert kept(doubled, Sampling(1.0, **only)) == ([1] if "top_p" in only else [1, 3])


def test_minus_infinity_is_never_drawn():
    logits = np.where(np.arange(50) % 2, LOGITS, np.float32(-INF))
    for sampling in (Sampling(1e9), Sampling(1e9, top_k=40), Sampling(1e9, top_p=0.999), Sampling(1e9, min_p=1e-9)):
        assert set(kept(logits, sampling)) <= set(range(1, 50, 2))
    sampler = Sampler(Sampling(1e9))
    assert all(sampler.draw(logits) % 2 for _ in range(200))


def test_logits_are_left_as_they_are():
    before = LOGITS.copy()
    Sampler(Sampling(0.7, 20, 0.9, 0.1)).draw(LOGITS)
    np.testing.assert_array_equal(LOGITS, before)


def test_a_large_vocabulary():
    """With as many logits as Llama 3 has, against sorting all of them."""
    logits = np.random.Generator(np.random.PCG64(0)).normal(0, 3, 128256).astype(np.float32)
    order = np.argsort(-logits, kind="stable")
    assert kept(logits, Sampling(0.8, top_k=50)) == sorted(order[:50])
    weights = np.exp((logits.astype(np.float64) - logits.max()) / 0.8)
    for share in (0.5, 0.9, 0.999):
        count = int((np.cumsum(weights[order]) < share * weights.sum()).sum()) + 1
        assert kept(logits, Sampling(0.8, top_p=share)) == sorted(order[:count])


@pytest.mark.parametrize("seed", range(4))
def test_a_top_p_that_rounding_hides(seed: int):
    """A sum in one order may fall short of the bound from a sum in another order; then all ids are kept."""
    logits = np.random.Generator(np.random.PCG64(seed)).normal(0, 3, 128256).astype(np.float32)
    assert len(kept(logits, Sampling(1.0, top_p=math.nextafter(1, 0)))) > 128000


# ***** draws *****


def test_greedy_takes_the_lowest_of_the_greatest():
    for sampling in (GREEDY, Sampling(0, top_k=3, top_p=0.5, min_p=0.5, seed=9), Sampling(-0.0)):
        assert sampling.greedy
        assert Sampler(sampling).draw(f32(1, 5, -INF, 5)) == 1
        assert probabilities(f32(1, 5, -INF, 5), sampling).tolist() == [0, 1, 0, 0]
    assert not Sampling(5e-324).greedy


@pytest.mark.parametrize("sampling", [Sampling(1.0, seed=5), Sampling(3.0, 20, 0.8, 0.1, seed=2**64 - 1)], ids=("plain", "all"))
def test_draws_invert_the_distribution(sampling: Sampling):
    cumulated = np.cumsum(np.array(by_definition(LOGITS, sampling), object))
    sampler = Sampler(sampling)
    for uniform in uniforms(sampling.seed, 300):
        at = next(i for i, sum_so_far in enumerate(cumulated) if sum_so_far > Fraction(uniform))
        assert sampler.draw(LOGITS) == at


def test_draws_have_the_distribution():
    """Pearson's statistic of 4000 draws with seven degrees of freedom, which 0.1 % of all seeds exceed."""
    logits, sampler = np.log(np.arange(1, 9)), Sampler(Sampling(1.0, seed=1))
    counts = np.bincount([sampler.draw(logits) for _ in range(4000)], minlength=8)
    expected = 4000 * np.arange(1, 9) / 36
    assert ((counts - expected) ** 2 / expected).sum() < 24.32


@pytest.mark.parametrize("word", [0, 2**64 - 1])
def test_the_ends_of_the_uniform_numbers_draw_what_is_probable(word: int, monkeypatch: pytest.MonkeyPatch):
    """0 must not draw an id before the first with a probability, nor the greatest number one after the last."""

    class Words:
        def __init__(self, key: int):
            pass

        def random_raw(self) -> int:
            return word

    monkeypatch.setattr(np.random, "Philox", Words)
    assert Sampler(Sampling(1.0)).draw(f32(-INF, 0, 3, 0, -INF)) == (3 if word else 1)
    assert np.cumsum([0.1] * 10)[-1] < 1  # by rounding, as here
    assert Sampler(Sampling(1.0)).draw(np.zeros(10)) == (9 if word else 0)


def test_a_seed_draws_the_same_ids_everywhere():
    """Frozen: every numpy and every machine draws these ids."""
    sampler = Sampler(Sampling(2.0, top_p=0.95, seed=42))
    expected = [37, 9, 42, 9, 9, 15, 9, 0, 44, 33, 9, 0, 0, 22, 32, 9]
    assert [sampler.draw(LOGITS) for _ in range(16)] == expected


def test_the_nth_draw_depends_on_nothing_before_it():
    """It depends neither on the logits of other draws nor on the draws of other sequences."""
    ours, theirs = Sampler(Sampling(1.0, seed=7)), Sampler(Sampling(1.0, top_k=5, seed=8))
    for n in range(20):
        ours.draw(LOGITS if n % 3 else LOGITS[::-1])
        theirs.draw(LOGITS)
        Sampler(GREEDY).draw(LOGITS)
    alone = Sampler(Sampling(1.0, seed=7))
    for _ in range(20):
        alone.draw(f32(0, 1))
    assert [ours.draw(LOGITS) for _ in range(20)] == [alone.draw(LOGITS) for _ in range(20)]


def test_other_seeds_draw_other_ids():
    samplers = [Sampler(Sampling(2.0, seed=seed)) for seed in (0, 1, 2, 2**32, 2**63)]
    assert len({tuple(sampler.draw(LOGITS) for _ in range(12)) for sampler in samplers}) == len(samplers)


# ***** refusals *****


@pytest.mark.parametrize(
    ("field", "value", "found"),
    [
        *(
            (field, value, value)
            for field in ("temperature", "top_p", "min_p")
            for value in ("NaN", "Infinity", "-1", "-0.001")
        ),
        ("temperature", "1e400", "inf"),
        ("top_p", "1.0000001", "1.0000001"),
        ("min_p", "2", "2"),
        ("top_k", "-1", "-1"),
        ("top_k", "2147483648", "2147483648"),
        ("top_k", "4.0", "4.0"),
        ("seed", "-1", "-1"),
        ("seed", "18446744073709551616", "18446744073709551616"),
        ("seed", "0.5", "0.5"),
        *(
            (field, value, found)
            for field in ("temperature", "top_k", "top_p", "min_p", "seed")
            for value, found in (("true", "True"), ('"1"', "'1'"), ("null", "None"), ("[1]", "[1]"))
        ),
    ],
)
def test_a_bad_field_is_named(field: str, value: str, found: str):
    """As JSON gives it."""
    with pytest.raises(XlaspikeError) as caught:
        Sampling(**{field: json.loads(value)})
    message = str(caught.value)
    spelled = {"NaN": "nan", "Infinity": "inf"}.get(found, found)
    assert message.startswith(f"{field}: expected ") and message.endswith(f", found {spelled}") and "\n" not in message


def test_bounds_are_allowed():
    Sampling(1.7e308, 2**31 - 1, 1, 1, 2**64 - 1)
    Sampling(0, 0, 0, 0, 0)


@pytest.mark.parametrize("sampling", [GREEDY, Sampling(1.0, top_k=2)], ids=("greedy", "sampled"))
@pytest.mark.parametrize(
    ("logits", "found"),
    [
        (f32(0, 1, math.nan, 2), "nan for id 2"),
        (f32(0, INF, 2), "inf for id 1"),
        (f32(INF, math.nan), "nan for id 1"),
        (f32(-INF, -INF), "nothing but -inf"),
    ],
    ids=str,
)
def test_logits_that_say_nothing_are_refused(logits: np.ndarray, found: str, sampling: Sampling):
    expected = f"logits: expected finite numbers or -inf, at least one finite, found {found}"
    for call in (Sampler(sampling).draw, lambda each: probabilities(each, sampling)):
        with pytest.raises(XlaspikeError) as caught:
            call(logits)
        assert str(caught.value) == expected


def test_a_refused_draw_does_not_count():
    broken, whole = Sampler(Sampling(1.0)), Sampler(Sampling(1.0))
    with pytest.raises(XlaspikeError):
        broken.draw(f32(math.nan))
    assert [broken.draw(LOGITS) for _ in range(5)] == [whole.draw(LOGITS) for _ in range(5)]


# ***** live *****


@pytest.mark.parametrize("sampling", [Sampling(0.7, 9, 0.9, 0.05), Sampling(1.5, 30, 0.6), Sampling(1.0, 0, 1.0, 0.2)], ids=str)
@live
def test_equals_transformers(sampling: Sampling):
    import torch
    from transformers import generation

    warpers = [
        generation.TemperatureLogitsWarper(sampling.temperature),
        *([generation.TopKLogitsWarper(sampling.top_k)] if sampling.top_k else []),
        generation.TopPLogitsWarper(sampling.top_p),
        generation.MinPLogitsWarper(sampling.min_p),
    ]
    scores = torch.tensor(LOGITS[None].astype(np.float64))
    for warper in warpers:
        scores = warper(None, scores)
    np.testing.assert_allclose(probabilities(LOGITS, sampling), torch.softmax(scores, -1)[0].numpy(), rtol=1e-12)
