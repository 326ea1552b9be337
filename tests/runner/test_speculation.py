"""Proposed ids change nothing: every continuation is that of plain greedy decoding, whatever is proposed."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.checkpoints import LONG_CAPACITY, LONG_MODELS, write_model
from xlaspike.checkpoints.model import Model
from xlaspike.errors import XlaspikeError
from xlaspike.measure.reference import Reference
from xlaspike.runner.sampling import Sampling
from xlaspike.runner.session import Session
from xlaspike.runner.speculation import Draft, PromptLookup, Speculation, check_draft

CAPACITY = 90
IDS = np.random.Generator(np.random.PCG64(2)).integers(0, 96, 40).tolist()
TEXTS = {"repeated": (IDS[:7] * 8)[:50], "random": IDS[:30]}


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    with Model.open(write_model(tmp_path_factory.mktemp("models") / "small")) as opened:
        yield opened


@pytest.fixture
def session(model, open_session) -> Session:
    return open_session(model, capacity=CAPACITY)


class Wrong:
    """Proposes the id 0 always."""

    def propose(self, ids, count):
        return [0] * count


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("count", (1, 4, 9))
def test_proposed_ids_change_nothing(text, count, model, session, open_session):
    """Texts reach the end of the cache. A draft of the same weights is always right."""
    ids, draft = TEXTS[text], Speculation(Draft(open_session(model, capacity=CAPACITY)), count)
    steps = CAPACITY - len(ids)
    expected = list(session.generate(ids, steps, ()))
    for speculation in (Speculation(PromptLookup(shortest=1), count), Speculation(Wrong(), count), draft):
        assert list(session.generate(ids, steps, (), speculation=speculation)) == expected
    assert draft.accepted == draft.proposed > steps / 3
    stop = expected[steps // 2]
    until = expected[: expected.index(stop) + 1]
    assert list(session.generate(ids, steps, (stop,), speculation=draft)) == until
    assert session.position == len(ids) + len(until) - 1


@pytest.mark.parametrize("weights", ("f32", "int4"))
def test_the_trained_model_says_what_the_oracle_says(weights, tiny, prompts, open_session):
    session, speculation = open_session(tiny, weights=weights, capacity=512), Speculation(PromptLookup(), 4)
    for prompt in prompts.values():
        plain = prompt["tokens"] if weights == "f32" else list(session.generate(prompt["ids"], 128, ()))
        assert list(session.generate(prompt["ids"], 128, (), speculation=speculation)) == plain
    quoted = (plain[:40] * 4)[:150]
    plain = list(session.generate(quoted, 100, ()))
    assert list(session.generate(quoted, 100, (), speculation=speculation)) == plain
    assert 25 < speculation.accepted < speculation.proposed


@pytest.fixture(scope="module")
def windowed(tmp_path_factory):
    with Model.open(write_model(tmp_path_factory.mktemp("models") / "m", **LONG_MODELS["mistral windowed"])) as opened:
        yield opened


def test_what_is_rolled_back_in_a_window_is_still_there(windowed, open_session):
    """A ring writes rows of padding over its oldest rows. So these count too, however often the session was rolled back."""
    text = np.random.Generator(np.random.PCG64(1)).integers(0, 96, 340).tolist()
    expected = Reference(windowed, np.float64).logits(text).argmax(1).tolist()
    session = open_session(windowed, capacity=LONG_CAPACITY)
    for back in ((), (320,), (300, 290)):
        session.reset()
        session.prefill(text)
        assert session.earliest == 256 + 128 - 257  # of the rows of 84 ids, 44 are padding
        for position in back:
            session.rollback(position)
        least = session.earliest
        assert refusal(lambda least=least: session.rollback(least - 1)) == (
            f"rollback: expected 0 or a position from {least} to {session.position}, found {least - 1}"
        )
        session.rollback(least)
        while (start := session.position) < len(text):
            assert session.verify(part := text[start : start + 40], 40).tolist() == expected[start : start + len(part)]
    session.rollback(0)
    assert session.prefill(text[:50]) == expected[49] and session.earliest == 0


def test_proposed_ids_change_nothing_in_a_window(windowed, open_session):
    """A rejected id never overwrites a row that an id before it needs, although the rows come round."""
    ids = np.random.Generator(np.random.PCG64(1)).integers(0, 96, 300).tolist()
    session = open_session(windowed, capacity=LONG_CAPACITY)
    expected = list(session.generate(ids, 40, ()))
    assert list(session.generate(ids, 40, (), speculation=Speculation(Wrong(), 15))) == expected
    draft = Draft(open_session(windowed, capacity=LONG_CAPACITY))
    assert list(session.generate(ids, 40, (), speculation=Speculation(draft, 4))) == expected
    other = ids[:30] + ids[60:]  # the draft's ring no longer has what it would need of the first text
    expected = list(session.generate(other, 9, ()))
    assert list(session.generate(other, 9, (), speculation=Speculation(draft, 4))) == expected


def test_a_session_knows_its_ids(session):
    """``ids`` follows every way to append ids or to forget them. A stop id takes back what its call computed after it."""
    session.prefill(IDS[:20])
    session.decode(IDS[20])
    several = session.decode_several(IDS[21], 3).tolist()
    assert session.ids == [*IDS[:22], *several[:2]]
    session.verify(IDS[:5], 8)
    session.rollback(26)
    assert session.ids == [*IDS[:22], *several[:2], *IDS[:2]] and session.position == 26
    plain = list(session.generate(IDS[:9], 30, ()))
    for options in ({"steps_per_call": 8}, {"speculation": Speculation(PromptLookup(shortest=1), 4)}):
        found = list(session.generate(IDS[:9], 30, (plain[12],), **options))
        assert session.ids == [*IDS[:9], *found[:-1]] and found[-1] == plain[12]
    session.reset()
    assert session.ids == []


def test_a_generator_whose_session_was_used_says_so(session):
    """It also says so between two calls of several steps, although the sequence is the same one."""
    tokens = session.generate(IDS[:9], 30, (), steps_per_call=4)
    for _ in range(5):
        next(tokens)
    session.decode(3)
    assert "this generator is stale" in refusal(lambda: next(tokens))
    tokens = session.generate(IDS[:9], 30, ())
    next(tokens), next(tokens)
    session.rollback(9)
    session.decode(3)
    assert "this generator is stale" in refusal(lambda: next(tokens))


def test_reuse_starts_from_what_the_cache_holds(session):
    """The ids are those from an empty cache, and only the rest of the prompt is prefilled."""
    plain = {end: list(session.generate(IDS[:end], 20, ())) for end in (30, 40)}
    list(session.generate(IDS[:30], 20, (), reuse=True))
    before = session.reusable(IDS[:40])
    assert list(session.generate(IDS[:40], 20, (), reuse=True)) == plain[40]
    assert before == 30 and session.reusable(IDS[:30]) == 29
    assert list(session.generate(IDS[:30], 20, (), reuse=True)) == plain[30]
    assert session.reusable(IDS[5:]) == 0
    session._caches = []  # as a call that lost them leaves them
    assert list(session.generate(IDS[:30], 20, (), reuse=True)) == plain[30]


@given(st.lists(st.lists(st.integers(0, 3), max_size=12), max_size=6), st.booleans())
def test_prompt_lookup_equals_a_scan(parts, continued):
    """One lookup sees a text that grows, or a new text each time."""
    lookup, text = PromptLookup(), []
    for part in parts:
        text = text + part if continued else part
        assert lookup.propose(text, 3) == scanned(text, 3)


def scanned(ids: list[int], count: int) -> list[int]:
    for size in range(min(3, len(ids) - 1), 1, -1):
        for start in range(len(ids) - size - 1, -1, -1):
            if ids[start : start + size] == ids[-size:]:
                text = list(ids)
                for place in range(start + size, start + size + count):
                    text.append(text[place])
                return text[len(ids) :]
    return []


def test_prompt_lookup_takes_the_last_place_of_the_longest_match_and_goes_on():
    propose = PromptLookup().propose
    assert propose([1, 2, 3, 9, 1, 2, 3], 2) == [9, 1]
    assert propose([5, 2, 3, 8, 2, 3, 7, 1, 2, 3], 4) == [7, 1, 2, 3]
    assert propose([1, 2, 3, 8, 2, 3, 7, 1, 2, 3], 1) == [8]
    assert propose([7, 1, 2, 3, 1, 2, 3], 5) == [1, 2, 3, 1, 2]
    assert propose([4, 4, 4], 3) == [4, 4, 4]
    assert propose([1, 2, 3], 4) == propose([1, 5, 1], 4) == propose([], 4) == []


def test_what_is_never_kept_is_proposed_ever_more_rarely(session):
    """Five times in fifty ids: at first, and after 1, 3, 7 and 15 that were decoded alone."""
    speculation = Speculation(Wrong(), 4)
    assert 0 not in list(session.generate(IDS[:30], 50, (), speculation=speculation))
    assert (speculation.calls, speculation.accepted) == (5, 0)


def test_verify_and_rollback(model, session):
    expected = Reference(model, np.float32).logits(IDS)
    session.prefill(IDS[:20])
    assert session.verify(IDS[20:24], 6).tolist() == expected[20:24].argmax(1).tolist()
    session.rollback(22)
    assert session.decode(IDS[22]) == expected[22].argmax() and session.position == 23
    assert refusal(lambda: session.rollback(24)) == "rollback: expected 0 or a position from 0 to 23, found 24"
    assert refusal(lambda: session.verify(IDS[:3], 2)) == "verify: expected 1 to 2 ids, found 3"
    assert refusal(lambda: session.verify(IDS[:3], 68)) == "capacity 90: expected at most 67 more tokens, found 68"
    assert refusal(lambda: session.verify([])) == "prompt: expected at least one token id, found none"
    assert refusal(lambda: session.verify(IDS[:3], 257)) == "verify: expected 1 to 256 rows, found 257"


@pytest.mark.parametrize("count", (0, 16, True))
def test_a_number_of_proposed_ids_that_no_call_has(count):
    assert refusal(lambda: Speculation(PromptLookup(), count)) == f"proposed ids: expected 1 to 15, found {count}"


def test_what_goes_with_no_proposed_ids(session):
    def generate(**options: object) -> Callable[[], object]:
        return lambda: session.generate(IDS[:4], 4, (), speculation=Speculation(PromptLookup(), 4), **options)

    assert refusal(generate(sampling=Sampling(temperature=1.0))) == "proposed ids: expected no temperature, found 1.0"
    assert refusal(generate(steps_per_call=2)) == "proposed ids: expected one step per call, found 2"


def test_a_draft_of_another_vocabulary_is_refused(model, tmp_path):
    with Model.open(write_model(tmp_path / "m", vocab_size=97)) as other:
        assert refusal(lambda: check_draft(other, model)) == f"{other.folder}: expected a vocabulary of 96 ids, found 97"


def refusal(call: Callable[[], object]) -> str:
    with pytest.raises(XlaspikeError) as refused:
        call()
    return str(refused.value)
