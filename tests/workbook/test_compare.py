"""Comparisons of small records written here: what each kind of value does, and what the command answers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from xlaspike.cli.main import main
from xlaspike.errors import XlaspikeError
from xlaspike.measure import records
from xlaspike.measure.timing import Spread
from xlaspike.workbook import compare, comparison_views, kinds
from xlaspike.workbook.manifest import Manifest, Outcome

STAMP = {"time": "2026-11-20T00:00:00+00:00", "machine": {"cpu": "One", "cores": 2}, "commit": None, "dirty": None}


def write(path: Path, name: str = "tiny", **values: object) -> Path:
    records.write(path, [STAMP | {"name": name} | values])
    return path


def verdicts(before: dict, after: dict) -> dict[str, tuple[str, str]]:
    return {each.key: (each.kind, each.verdict) for each in compare.compare_records(before, after)}


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("tokens_equal", True, "fact"),
        ("first_difference", None, "fact"),
        ("dispatches.int4_dot", 78, "fact"),
        ("resident_bytes", 10, "fact"),
        ("flags", ["--a"], "fact"),
        ("graph_sha256", "ab", "fact"),
        ("peak_rss_bytes", 10, "noise"),
        ("load.stored.disk_bytes", 10, "noise"),
        ("bench.ceiling_reader", "maximum", "noise"),
        ("max_logit_difference", 1e-5, "number"),
        ("perplexity.int4", 3.5, "number"),
        ("prefill_ms.256", 3.5, "timing"),
        ("bench.decode_tok_s", 3.5, "timing"),
        ("seconds", 3, "timing"),
        ("forms", 3.5, "number"),
        ("apart", Spread.of([1.0, 2.0]), "timing"),
    ],
)
def test_the_kind_of_a_value_is_in_its_key_and_type(key: str, value: object, expected: str) -> None:
    assert kinds.kind(key, value) == expected


def test_a_record_is_flat_without_stamps_and_with_whole_spreads() -> None:
    record = STAMP | {"name": "a", "claims": [{"holds": True}], "ms": {"median": 2.0, "min": 1.0, "max": 4.0}}
    record |= {"ids": [1, 2], "rows": [{"name": "x", "fused": True}], "by": {"f16": 1.5}}
    spread = Spread(2.0, 1.0, 4.0, 1.0, 4.0)  # without quartiles the extremes stand for them
    expected = {"ms": spread, "ids": [1, 2], "rows.0.name": "x", "rows.0.fused": True, "by.f16": 1.5}
    assert dict(kinds.flatten(record)) == expected


def test_facts_must_be_equal_and_numbers_are_listed() -> None:
    before = {"dispatches": 78, "equal": True, "note": None, "gap": 1e-5, "peak_rss_bytes": 1, "whole": 0, "ids": [1, 2]}
    after = {"dispatches": 79, "equal": True, "note": 3, "gap": 2e-5, "peak_rss_bytes": 2, "whole": 0.5, "ids": [2, 1]}
    differing = {"dispatches", "note", "ids"}
    found = verdicts(before, after)
    assert {key for key, verdict in found.items() if verdict == ("fact", "differs")} == differing
    assert found["equal"] == ("fact", "same") and found["gap"] == found["whole"] == ("number", "differs")
    assert found["peak_rss_bytes"] == ("noise", "differs")


def test_a_claim_that_holds_no_longer_is_listed_and_does_not_fail() -> None:
    before, after = (
        [{"claim": "it is so", "holds": True}, {"claim": "gone", "holds": True}],
        [{"claim": "it is so", "holds": False}],
    )
    (change,) = compare.compare_records({"claims": before}, {"claims": after})
    assert (change.kind, change.key, change.verdict) == ("claim", "it is so", "differs")
    assert compare.Comparison("a", "b", [change]).failures() == []


def spread(low: float, high: float) -> dict[str, float]:
    """Quartiles at ``low`` and ``high``, extremes far outside."""
    return vars(Spread((low + high) / 2, low, high, low / 2, high * 2))


@pytest.mark.parametrize(
    ("key", "before", "after", "expected"),
    [
        ("ms", spread(1, 2), spread(1.9, 3), "not distinguishable"),
        ("ms", spread(1, 2), spread(2.1, 3), "slower"),
        ("ms", spread(1, 2), spread(0.5, 0.9), "faster"),
        ("tok_s.int4 reduce", spread(1, 2), spread(2.1, 3), "faster"),
        ("tok_s.int4 reduce", spread(1, 2), spread(0.5, 0.9), "slower"),
        ("ms", spread(1, 2), spread(1, 2), "same"),
        ("ms", 1.0, 9.0, "no spread"),
    ],
)
def test_timings_differ_where_their_quartiles_are_apart(key: str, before: object, after: object, expected: str) -> None:
    (change,) = compare.compare_records({"at": {key: before}}, {"at": {key: after}})
    assert (change.kind, change.verdict) == ("timing", expected)


def test_a_timing_fails_above_the_threshold_alone() -> None:
    slower = compare.compare_records(
        {"ms": spread(1, 1.1), "tok_s": spread(8, 8.8)}, {"ms": spread(1.2, 1.32), "tok_s": spread(4, 4.4)}
    )
    comparison = compare.Comparison("a", "b", slower)
    assert [change.key for change in comparison.failures(0.1)] == ["tok_s", "ms"]  # the slowest first
    assert [change.key for change in comparison.failures(0.3)] == ["tok_s"]
    assert comparison.failures(1.1) == []
    assert slower[0].ratio.median == pytest.approx(1.2) and slower[0].ratio.p75 == pytest.approx(1.32)


def test_a_fact_that_is_lost_fails_what_is_new_does_not_and_other_processors_are_warned_of(tmp_path: Path) -> None:
    write(tmp_path / "a" / "01.jsonl", dispatches=1, gone=2, was_ms=3.0)
    write(tmp_path / "a" / "02.jsonl")
    write(tmp_path / "b" / "01.jsonl", dispatches=1, new=3, machine={"cpu": "Two", "cores": 2})
    (found,) = compare.compare_all([str(tmp_path / "a"), str(tmp_path / "b")])
    assert found.missing == [f"01 tiny was_ms: only in {tmp_path / 'a'}", f"01 tiny new: only in {tmp_path / 'b'}"]
    lost = [(each.place, each.key, each.verdict) for each in found.failures()]
    assert lost == [("01 tiny", "gone", "lost"), ("02 tiny", "the record", "lost")] and len(found.warnings) == 1
    assert found.warnings[0].startswith("other processors (One, 2 cores against Two, 2 cores)")


def test_runs_of_one_name_keep_what_only_one_has(tmp_path: Path) -> None:
    for place, values in (("a", {"gone": 1}), ("b", {"new": 2})):
        write(tmp_path / place / "tiny" / "results" / "01.jsonl", **values)
        fields = {"name": "tiny", **STAMP, "seconds": 1.0, "model": None, "parameters": {}, "notebooks": []}
        (tmp_path / place / "tiny" / "run.json").write_text(json.dumps(fields))
    sources = [str(tmp_path / place / "tiny") for place in "ab"]
    (found,) = compare.compare_all(sources)
    assert [found.before, found.after] == sources and found.missing == [f"01 tiny new: only in {sources[1]}"]
    assert [each.key for each in found.failures()] == ["gone"]


def test_a_notebook_that_was_skipped_has_lost_nothing(tmp_path: Path) -> None:
    found, outcomes = {}, [Outcome("01", "ok", 1.0, "", ""), Outcome("02", "skipped", 1.0, "", "it needs floats")]
    for name, notebooks in (("before", ["01", "02", "03"]), ("after", ["01"])):
        for notebook in notebooks:
            write(tmp_path / name / "results" / f"{notebook}.jsonl")
        run = Manifest(tmp_path / name, **STAMP, seconds=1.0, model=None, parameters={}, notebooks=outcomes)
        run.write()
        found[name] = compare.read_run(str(tmp_path / name))
    compared = compare.compare(found["before"], found["after"])
    assert compared.missing == ["02 tiny: skipped in after"] and [each.place for each in compared.failures()] == ["03 tiny"]


def test_the_one_record_of_a_notebook_is_that_of_the_recorded_results(tmp_path: Path) -> None:
    write(tmp_path / "recorded" / "01.jsonl", dispatches=1)
    write(tmp_path / "run" / "01.jsonl", "of the notebook", dispatches=2)
    for sources in (("recorded", "run"), ("run", "recorded")):
        (found,) = compare.compare_all([str(tmp_path / source) for source in sources])
        assert [(each.place, each.key) for each in found.failures()] == [("01 tiny", "dispatches")]


def test_a_slower_timing_without_a_spread_is_shown_and_counted(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    before = write(tmp_path / "a.jsonl", ms=spread(1, 1.1), tok_s=4.0, once_ms=1.0)
    after = write(tmp_path / "b.jsonl", ms=9.0, tok_s=2.0, once_ms=1.01)
    assert main(["compare", str(before), str(after)]) == 0
    output = capsys.readouterr().out
    assert [line.split()[3] for line in output.splitlines() if line.startswith("no spread")] == ["ms", "tok_s"]
    assert "3 without spread" in output


@pytest.mark.parametrize("before", [spread(1, 2) | {"median": 0.0}, spread(1e-308, 1e-308)])
def test_a_ratio_that_is_no_number_is_none(before: dict, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    files = [write(tmp_path / "a.jsonl", ms=before), write(tmp_path / "b.jsonl", ms=spread(1e300, 1e300))]
    assert main(["compare", *map(str, files), "--json"]) == 0
    assert [each["ratio"] for each in json.loads(capsys.readouterr().out)["comparisons"][0]["changes"]] == [None]


@pytest.mark.parametrize(
    "odd",
    [{"machine": "fast"}, {"claims": [{"holds": True}, 3, {"claim": 3}]}, {"claims": {"claim": "so"}}],
)
def test_odd_records_compare(odd: dict) -> None:
    before, after = (compare.Run(name, {("01", "tiny"): {"ms": 1.0, "dispatches": 1} | odd}) for name in "ab")
    assert compare.compare(before, after).failures() == []


def test_the_command_compares_files_and_folders(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    before = write(tmp_path / "a.jsonl", dispatches=78, ms=spread(1, 1.1), note="<script>")
    after = write(tmp_path / "b.jsonl", dispatches=79, ms=spread(3, 3.3), note="<script>2")
    page = tmp_path / "page.html"
    assert main(["compare", str(before), str(before)]) == 0
    assert "0 of 2 facts differ; 0 of 1 timings slower" in capsys.readouterr().out
    assert main(["compare", str(before), str(after), "--out", str(page)]) == 1
    output = capsys.readouterr().out
    assert "differs  tiny  dispatches" in output and "slower" in output and "× 3.00" in output
    assert "2 of 2 facts differ; 1 of 1 timings slower by more than 10%" in output
    assert "&lt;script&gt;2" in page.read_text() and "<script" not in page.read_text()
    named = [compare.Run("<script>", {("", "<script>"): {"<script>": value}}) for value in (1, 2)]
    comparison_views.write_page(page, [compare.compare(*named)], 0.1)
    assert page.read_text().count("&lt;script&gt;") == 6 and "<script" not in page.read_text()
    assert main(["compare", "--json", "--threshold", "5", str(before), str(after)]) == 1
    (found,) = json.loads(capsys.readouterr().out)["comparisons"]
    assert (found["equal"], found["facts"], found["facts_differ"], found["slower"]) == (False, 2, 2, 0)
    assert {change["key"]: change["verdict"] for change in found["changes"]}["ms"] == "slower"


def test_what_cannot_be_compared_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    one = str(write(tmp_path / "a.jsonl"))
    (tmp_path / "empty").mkdir()
    other = str(write(tmp_path / "b.jsonl", "other"))
    assert main(["compare", one, str(write(tmp_path / "c.jsonl", facts=1)), "--threshold", "nan"]) == 2
    assert main(["compare", one, one, "--threshold", "-0.1"]) == 2
    assert "expected a fraction of at least 0, found -0.1" in capsys.readouterr().err
    for arguments, expected in (
        ([one], "expected at least two runs to compare, found 1"),
        ([one, "no-such-run"], "no-such-run: expected a run's folder"),
        ([one, str(tmp_path / "empty")], "empty: expected records (.jsonl), found none"),
        ([one, other], "b.jsonl: expected a record that"),
    ):
        with pytest.raises(XlaspikeError) as raised:
            compare.compare_all(arguments)
        assert expected in str(raised.value)
    assert main(["compare", one]) == 2 and capsys.readouterr().err.startswith("error: ")
