"""Records are whole JSON lines with a stamp."""

import numpy as np
import pytest

from xlaspike import host
from xlaspike.errors import XlaspikeError
from xlaspike.measure import records


def test_what_is_written_is_read(tmp_path):
    path = tmp_path / "new" / "r.jsonl"
    records.write(path, [{"name": "a", "ms": [1.5, 2], "count": np.int64(3)}, {"name": "b"}])
    kept = records.read(path)
    assert kept["a"]["count"] == 3
    assert list(kept) == ["a", "b"] and kept["a"]["ms"] == [1.5, 2]
    assert kept["b"]["machine"]["versions"].keys() == set(host.PACKAGES)
    assert {key: kept["b"][key] for key in ("commit", "dirty")} == host.source_version()
    assert [p.name for p in path.parent.iterdir()] == ["r.jsonl"]


def test_a_record_that_is_kept_keeps_its_stamp(tmp_path):
    records.write(tmp_path / "r.jsonl", [{"name": "old", "time": "then", "machine": {"cpu": "another"}}, {"name": "new"}])
    kept = records.read(tmp_path / "r.jsonl")
    assert kept["old"] == {"name": "old", "time": "then", "machine": {"cpu": "another"}}
    assert kept["new"]["machine"]["versions"]


@pytest.mark.parametrize("bad", [[{"name": "a", "x": float("nan")}], [{"name": "a"}, {"name": "a"}]])
def test_refused_records_leave_the_old_file(bad, tmp_path):
    path = tmp_path / "r.jsonl"
    records.write(path, [{"name": "old"}])
    with pytest.raises(ValueError):
        records.write(path, bad)
    assert list(records.read(path)) == ["old"] and len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    "text", ["", "[1]\n", '{"no": "name"}\n', "{\n", '{"name": "a", "ms": NaN}\n', '{"name": "a", "ms": 1e400}', "[" * 2000]
)
def test_unreadable_results_are_refused(text, tmp_path):
    path = tmp_path / "r.jsonl"
    if text:
        path.write_text(text)
    with pytest.raises(XlaspikeError, match=r"r\.jsonl: expected"):
        records.read(path)
