"""Calls in turn: their order, which results count, and the statistics of prefill and decode."""

from __future__ import annotations

import pytest

from xlaspike.measure import timing
from xlaspike.measure.timing import WARM_UP, Run, Speed, Spread, round_robin, run_session, time_calls, time_steps


class Clock:
    """A clock that only ``pass_`` moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def pass_(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(timing.time, "perf_counter", lambda: clock.now)
    return clock


class FakeSession:
    """A prefill takes a second for each token, a step as many milliseconds as steps were decoded before it."""

    def __init__(self, clock: Clock):
        self.clock, self.fed, self.decoded = clock, [], 0

    def reset(self) -> None:
        self.fed, self.decoded = [], 0

    def prefill(self, ids: list[int]) -> int:
        self.clock.pass_(len(ids))
        self.fed += ids
        return 100

    def decode(self, token: int) -> int:
        self.clock.pass_(1e-3 * self.decoded)
        self.fed.append(token)
        self.decoded += 1
        return token + 1


@pytest.mark.parametrize(("rounds", "warm_up"), [(3, 1), (2, 0), (1, 2), (0, 1)])
def test_a_round_calls_each_once_in_order_and_what_warms_up_does_not_count(rounds, warm_up):
    log = []

    def call(name):
        log.append(name)
        return f"{name}{log.count(name)}"

    results = round_robin(
        {"a": lambda: call("a"), "b": lambda: call("b")}, rounds, warm_up, after_round=lambda: log.append("end of round")
    )
    assert log == ["a", "b", "end of round"] * (warm_up + rounds)
    counted = range(warm_up + 1, warm_up + rounds + 1)
    assert results == {name: [f"{name}{number}" for number in counted] for name in ("a", "b")}


def test_calls_are_timed_after_a_round_to_warm_up(clock):
    durations = {"slow": [100.0, 5.0, 2.0, 3.0], "fast": [200.0, 0.5, 0.25, 1.0]}
    calls = {name: lambda left=values: clock.pass_(left.pop(0)) for name, values in durations.items()}
    assert time_calls(calls, 3) == {"slow": Spread(3.0, 2.5, 4.0, 2.0, 5.0), "fast": Spread(0.5, 0.375, 0.75, 0.25, 1.0)}


def test_every_step_decodes_the_token_before(clock):
    session = FakeSession(clock)
    assert time_steps(session, 3, 7) == pytest.approx([0, 1, 2])
    assert session.fed == [7, 8, 9]


def test_a_run_starts_anew_and_drops_the_steps_that_warm_up(clock):
    session = FakeSession(clock)
    for _ in range(2):
        run = run_session(session, [5, 6], 4)
        assert run.prefill_ms == pytest.approx(2000)
        assert run.step_ms == pytest.approx([WARM_UP, WARM_UP + 1, WARM_UP + 2, WARM_UP + 3])
        assert session.fed == [5, 6, *range(100, 100 + WARM_UP + 4)]


def test_a_speed_is_of_the_median_prefill_and_the_median_step():
    speed = Speed.of([Run(40.0, [2.0, 4.0]), Run(20.0, [8.0, 1.0]), Run(50.0, [4.0])], prompt_len=10)
    assert (speed.prefill_ms, speed.decode_ms) == (
        Spread(40.0, 30.0, 45.0, 20.0, 50.0),
        Spread(4.0, 2.0, 4.0, 1.0, 8.0),
    )
    assert (speed.prefill_tok_s, speed.decode_tok_s) == (pytest.approx(250), pytest.approx(250))


def test_a_spread_in_another_unit():
    milliseconds = Spread(0.5, 0.4, 0.8, 0.25, 2.0)
    assert milliseconds.scaled(1e3) == Spread(500.0, 400.0, 800.0, 250.0, 2000.0)
    assert milliseconds.rate(1e3) == Spread(2000.0, 1250.0, 2500.0, 500.0, 4000.0)


def test_a_record_without_quartiles_has_the_extremes_for_them():
    spread = Spread(0.5, 0.4, 0.8, 0.25, 2.0)
    assert Spread.read(vars(spread)) == spread
    assert Spread.read({"median": 0.5, "min": 0.25, "max": 2.0}) == Spread(0.5, 0.25, 2.0, 0.25, 2.0)
