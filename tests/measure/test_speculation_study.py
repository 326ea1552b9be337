"""The study of several tokens in a call, on a small checkpoint."""

from __future__ import annotations

import pytest

from tests.support.checkpoints import write_model
from xlaspike.measure.studies import speculation
from xlaspike.measure.timing import Spread

NAMES = ("f32",)


@pytest.fixture(scope="module")
def records(tmp_path_factory, cache_dir):
    folders = {"large": write_model(tmp_path_factory.mktemp("speculation") / "small")}
    variants = {name: {"weights": name, "cache_dir": cache_dir, "threads": 2} for name in NAMES}
    return speculation.measure_speculation(folders, variants, counts=(2,), rounds=2, steps=11)


def test_a_call_of_several_rows_is_measured_in_single_steps(records):
    assert records["rows"]["start"] == speculation.START
    for row in (records["rows"][name] for name in NAMES):
        assert list(row["in_steps"]) == ["2", "5"] and row["ms"]["median"] > 0
        assert all(spread["min"] > 0 for spread in row["in_steps"].values())


def test_as_many_ids_are_accepted_as_were_right(records):
    record = records["acceptance"]
    for name in NAMES:
        rows, cost = record[name]["right"], records["rows"][name]["in_steps"]["5"]["median"]
        assert record[name]["cost"] == cost and all(row["equal"] and row["speed"]["min"] > 0 for row in rows.values())
        assert (rows["0"]["calls"], rows["0"]["accepted"], rows["0"]["alone"]) == (3, 0, 8)  # pauses of 1, 3 and 7
        assert rows["0"]["predicted"] == pytest.approx(11 / (3 * cost + 8))
        assert (rows["4"]["calls"], rows["4"]["accepted"], rows["4"]["alone"]) == (2, 8, 1)  # 5 + 5 + 1
        assert record[name]["without_pauses"]["4"] == pytest.approx(5 / cost)


def test_lookup_is_measured_on_text_that_repeats_itself_and_on_other_text(records):
    for name in NAMES:
        row = records["lookup"][name]
        assert row["repeated"]["equal"] and row["drawn"]["equal"]
        assert row["repeated"]["accepted"] > row["drawn"]["accepted"]
    assert records["lookup"]["prompts"] == speculation.LENGTHS


def test_a_script_is_wrong_where_it_says_so():
    script = speculation.Scripted([5, 0, 7, 1, 9], 1)
    assert script.propose([5], 3) == [0, 0, 0] and script.propose([5, 0], 9) == [7, 0, 0] and script.propose([5] * 5, 4) == []


def test_every_call_is_counted_in_the_prediction():
    gain = speculation.Gain(12, Spread.of([1.0]), calls=2, proposed=8, accepted=4, equal=True)
    assert gain.alone == 6 and gain.predicted(1.5) == 12 / 9 and speculation.predicted_speed(4, 2) == 2.5
