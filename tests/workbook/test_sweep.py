"""Sweeps of small notebooks written here: the grid, what is run again, a worker that is killed, the table and the page."""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import nbformat
import pytest
from pyarrow import parquet

from tests.workbook.test_run import PARAMETERS, wait_for, write
from xlaspike import __version__
from xlaspike.errors import XlaspikeError
from xlaspike.measure import records
from xlaspike.measure.timing import Spread
from xlaspike.paths import ROOT
from xlaspike.workbook import cluster, sweep, sweep_page, sweep_table
from xlaspike.workbook.manifest import Manifest, Outcome
from xlaspike.workbook.notebooks import read_notebook

# Each run leaves a line in the file "ran" of the folder that the parameter ``log`` names.
GRID = PARAMETERS + '\nsize: int = 1\nthreads: int = 1\nlog: str = ""\ncaps: list = [1]'
COUNT = "from pathlib import Path\nwith open(Path(log, 'ran'), 'a') as file: print(size, threads, file=file)"
RECORD = """from xlaspike.measure import records
records.write(Path(results, "a.jsonl"), [{"name": "tiny", "ms": {"int4_dot": size / threads}}])"""


def ran(folder: Path) -> list[str]:
    return (folder / "ran").read_text().splitlines()


def statuses(points: list[sweep.Point]) -> dict[str, tuple[str, str]]:
    """Status and error by folder, in order."""
    outcomes = {point.folder.name: point.ended().notebooks[0] for point in points}
    return {name: (outcome.status, outcome.error) for name, outcome in outcomes.items()}


# ***** the grid *****


def test_values_are_a_json_list_or_text_between_commas() -> None:
    given = ["size=512, 1024", "size=2048", 'formats=["f16 int8","int4"]', 'prompt="a, b"', "lists=[[1,2],[3]]", "x=f16,1e-3"]
    assert sweep.parse_grid(given) == {
        "size": [512, 1024, 2048],
        "formats": ["f16 int8", "int4"],
        "prompt": ["a, b"],
        "lists": [[1, 2], [3]],
        "x": ["f16", 1e-3],
    }


def test_folders_tell_every_combination_apart(tmp_path: Path) -> None:
    accepted = {"size": "int", "text": "str", "odd": "None"}
    odd = ["a", "a/../b", "a b", "a_b", "1", 1, 1.0, True, "x,size=2", ["x"], "y" * 200, "y" * 201]
    points = sweep.points_of({"odd": odd, "size": [1, 2]}, tmp_path, "a", accepted)
    assert [point.parameters for point in points[:3]] == [
        {"size": 1, "odd": "a"},
        {"size": 1, "odd": "a/../b"},
        {"size": 1, "odd": "a b"},
    ]
    assert points[0].folder == tmp_path / "size=1,odd=a"
    assert len({point.folder for point in points}) == 24
    assert all(point.folder.parent == tmp_path and len(point.folder.name) < 120 for point in points)


@pytest.mark.parametrize(
    ("grid", "expected"),
    [
        ({"sizes": [1]}, r"parameter sizes: expected one of those the notebooks have \(small: steps, "),
        ({"size": [1, "many"]}, r"parameter size: expected int \(as JSON\), found 'many'"),
        ({"caps": [1, 2]}, r"parameter caps: expected list \(as JSON\), found 1"),
        ({"size": [1, 2, 1]}, r"parameter size: expected each value once, found 1 twice"),
        ({"size": []}, r"parameter size: expected values, found none"),
        ({}, r"sweep: expected a parameter with values, found none"),
        ({"results": ["here"]}, r"parameter results: a sweep keeps the records of each run; leave it out"),
    ],
)
def test_wrong_grids_are_refused_before_anything_runs(tmp_path: Path, grid: dict, expected: str) -> None:
    notebook = write(tmp_path, "small", parameters=GRID)
    with pytest.raises(XlaspikeError, match=expected):
        sweep.sweep(str(notebook), grid, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_cluster_that_is_not_there_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "CONNECT_TIMEOUT", 0.2)
    notebook = write(tmp_path, "small", parameters=GRID)
    for address in ("tcp://127.0.0.1:1", "nowhere:1:2"):
        with pytest.raises(XlaspikeError, match=f"^{address}: expected a Dask scheduler, found "):
            sweep.sweep(str(notebook), {"size": [1]}, tmp_path / "out", scheduler=address)


def test_a_worker_of_another_commit_is_warned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    class Client:
        def run(self, function: Callable, models: list, on_error: str) -> dict:
            return {"one": function(models), "other": (__version__, {"commit": "abc", "dirty": True}, [])}

    monkeypatch.setattr(cluster, "source_version", lambda: {"commit": "def", "dirty": False})
    expected = "other: its sources are of commit abc with changed files, these are of commit def"
    assert cluster.check_workers(Client(), []) == [expected]


# ***** running *****


def test_what_failed_runs_again_and_what_is_finished_does_not(tmp_path: Path, command) -> None:
    mended = tmp_path / "mended"
    check = f"if size == 2 and not Path({str(mended)!r}).exists(): raise ValueError('too large')"
    notebook = write(tmp_path, "small", COUNT, check, parameters=GRID)
    grid, out = {"size": [2, 3], "log": [str(tmp_path)]}, tmp_path / "out"
    with cluster.connected(None) as client:
        place = {"out": out, "scheduler": client.scheduler.address}
        failed, ok = statuses(sweep.sweep(str(notebook), grid, **place)).values()
        assert (failed, ok) == (("failed", "In [4]: ValueError: too large"), ("ok", ""))
        assert "too large" in (out / "index.html").read_text()
        missing = {"model": [str(tmp_path / "missing")]}
        with pytest.raises(
            XlaspikeError, match=r"missing: expected a checkpoint folder that every worker sees, found none on tcp:"
        ):
            sweep.sweep(str(notebook), grid | missing, **place)
        mended.touch()
        assert set(statuses(sweep.sweep(str(notebook), grid, **place)).values()) == {("ok", "")}
    assert ran(tmp_path) == ["2 1", "3 1", "2 1"]

    words = ["sweep", notebook, "-p", "size=2,3", "-p", f"log={tmp_path}", "--out", out, "--scheduler", "tcp://127.0.0.1:1"]
    status, answer, _ = command(*words, "--json", flags=False)
    assert status == 0 and [run["parameters"]["size"] for run in json.loads(answer)["runs"]] == [2, 3]
    assert ran(tmp_path) == ["2 1", "3 1", "2 1"]
    edited = read_notebook(write(tmp_path, "small", COUNT, "'edited'", parameters=GRID))
    points = sweep.points_of(grid, out, "small", {"size": "int", "log": "str"})
    assert not any(point.finished(notebook, edited) for point in points)


@pytest.fixture
def two_workers(tmp_path: Path) -> Iterator[str]:
    """The address of a cluster that Dask's own commands start. It gives a run up when it ended two workers."""
    dask, started, file = [sys.executable, "-m", "dask"], [], tmp_path / "scheduler.json"
    settings = os.environ | {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1", "PYTHONPATH": str(ROOT)}

    def start(*words: str) -> None:
        log = (tmp_path / f"{len(started)}.log").open("w")
        started.append(subprocess.Popen([*dask, *words], env=settings, cwd=tmp_path, stdout=log, stderr=log))
        log.close()

    start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file))
    try:
        address = wait_for(lambda: file.exists() and json.loads(file.read_text())["address"])
        for _ in range(2):
            start("worker", address, "--nthreads", "1", "--no-dashboard", "--local-directory", str(tmp_path / "workers"))
        yield address
    finally:
        for process in started[::-1]:  # the scheduler last: a worker that loses it takes long to end
            process.terminate()
            process.wait(30)


# The kernel's parent is the runner of the notebook; the runner's is the worker.
KILL = "import psutil\nif size == {size} and {when}: psutil.Process().parent().parent().kill(); import time; time.sleep(60)"


@pytest.mark.slow
def test_a_killed_worker_loses_its_run_alone(tmp_path: Path, two_workers: str) -> None:
    once = KILL.format(size=2, when="not (threads - 1 or Path(log, 'killed').exists() or Path(log, 'killed').touch())")
    notebook = write(tmp_path, "small", COUNT, once, RECORD, parameters=GRID)
    grid, out = {"size": [1, 2, 3], "threads": [1, 2], "log": [str(tmp_path)]}, tmp_path / "out"
    points = sweep.sweep(str(notebook), grid, out, scheduler=two_workers)
    assert len(points) == 6 and set(statuses(points).values()) == {("ok", "")}
    assert sorted(ran(tmp_path)) == ["1 1", "1 2", "2 1", "2 1", "2 2", "3 1", "3 2"]
    table = parquet.read_table(out / "table.parquet").to_pylist()
    assert [row["ms.int4_dot"] for row in table] == [1.0, 0.5, 2.0, 1.0, 3.0, 1.5]

    sweep.sweep(str(notebook), grid, out, scheduler=two_workers)
    assert len(ran(tmp_path)) == 7


@pytest.mark.slow
def test_a_run_that_ends_every_worker_is_given_up(tmp_path: Path, two_workers: str) -> None:
    notebook = write(tmp_path, "small", COUNT, KILL.format(size=2, when="True"), parameters=GRID)
    grid = {"size": [1, 2, 3], "log": [str(tmp_path)]}
    points = sweep.sweep(str(notebook), grid, tmp_path / "out", scheduler=two_workers)
    assert list(statuses(points).values()) == [("ok", ""), ("died", "2 workers ended while they ran it"), ("ok", "")]
    assert sorted(ran(tmp_path)) == ["1 1", "2 1", "2 1", "3 1"]


# ***** table and page *****

SPREAD = vars(Spread(4.0, 3.0, 5.0, 1.0, 9.0))


def kept(out: Path, parameters: dict, *found: dict, status: str = "ok", error: str = "") -> sweep.Point:
    """A point whose run wrote the records ``found``."""
    (point,) = sweep.points_of({name: [value] for name, value in parameters.items()}, out, "a", dict.fromkeys(parameters))
    records.write(point.folder / "results" / "a.jsonl", found)
    outcome = Outcome("a", status, 1.5, "<b>fast</b>", error)
    Manifest(point.folder, "now", 2.0, {"cpu": "one"}, "abc", False, None, parameters, [outcome]).write()
    return point


def test_a_kept_page_links_from_where_it_is_kept(tmp_path: Path) -> None:
    link = nbformat.v4.new_markdown_cell("[finding](../findings/05_fused_contraction.md)")
    left = {"a.ipynb": nbformat.writes(nbformat.v4.new_notebook(cells=[link])), "a.html": "of the worker", "run.json": "{}"}
    point = sweep.Point({}, tmp_path / "a" / "b")
    point.store({name: text.encode() for name, text in left.items()})
    (address,) = re.findall(r'href="([^"]*\.md)"', (point.folder / "a.html").read_text())
    assert (point.folder / address).resolve() == ROOT / "findings" / "05_fused_contraction.md"


def test_the_table_has_a_row_per_run_and_a_column_per_value(tmp_path: Path) -> None:
    first = {
        "name": "tiny",
        "size": 7,
        "steps": 3,
        "ms": {"int4_dot": SPREAD, "f16": 2},
        "fused": True,
        "list": [1],
        "by_position": [0.5, 1.5],
        "none": None,
    }
    points = [kept(tmp_path, {"size": 1, "steps": 3, "caps": [1, 2]}, first)]
    points.append(kept(tmp_path, {"size": 2, "caps": [1]}, {"name": "one", "ms": {"f16": 2.5}}, {"name": "two", "fused": "no"}))
    rows = sweep_table.rows_of(points)
    expected = {
        "size": 1,
        "caps": "[1, 2]",
        "status": "ok",
        "seconds": 1.5,
        "processor": "one",
        "record.size": 7,
        "fused": True,
        "ms.f16": 2,
    }
    assert rows[0] | expected == rows[0] and not {"list", "none", "record.steps", "by_position.0"} & set(rows[0])
    assert rows[0]["ms.int4_dot"] == Spread(**SPREAD)
    assert (rows[1]["a.one.ms.f16"], rows[1]["a.two.fused"]) == (2.5, "no")
    rows[1]["fused"] = "mixed"
    sweep_table.write_table(rows, tmp_path)
    table = parquet.read_table(tmp_path / "table.parquet").to_pylist()
    assert [(row["size"], row["fused"], row["ms.f16"]) for row in table] == [(1, "True", 2), (2, "mixed", None)]
    assert {name: value for name, value in table[0].items() if "int4" in name} == {
        f"ms.int4_dot.{name}": value for name, value in SPREAD.items()
    }
    with open(tmp_path / "table.csv", newline="") as file:
        assert [(row["caps"], row["a.one.ms.f16"]) for row in csv.DictReader(file)] == [("[1, 2]", ""), ("[1]", "2.5")]


def test_measures_gather_the_forms_of_one_value() -> None:
    spread = {"ladder.int4_reduce_unflagged.ms": Spread(**SPREAD)}
    row = {"size": 1, "same": 3, "ladder.f16_dot.ms": 2.0, "tok_s.int8 dot": 9, "x.f32.dot": 1, "fused": True} | spread
    found = sweep_page.measures([row, {"size": 2, "ladder.f16_dot.ms": 4, "same": 3}], ["size"])
    assert [(measure.name, list(measure.forms), measure.unit) for measure in found] == [
        ("ladder.ms", ["f16 dot", "int4 reduce, no flags"], "ms"),
        ("tok_s", ["int8 dot"], "tokens per second"),
        ("x", ["f32 dot"], ""),
        ("same", [""], ""),
    ]
    assert found[0].forms["int4 reduce, no flags"] == [Spread(**SPREAD), None]
    assert [measure.varies() for measure in found] == [True, False, False, False]


def test_the_page_shows_every_run_and_draws_what_differs(tmp_path: Path) -> None:
    cells = [(size, text) for size in (1, 8) for text in ("<i>", "b")]
    points = [
        kept(tmp_path, {"size": s, "text": t, "fixed": 3}, {"name": "x", "ms": {"int4_dot": s, "f16": 100 * s}})
        for s, t in cells
    ]
    points.append(kept(tmp_path, {"size": 9, "text": "b", "fixed": 3}, status="failed", error="ValueError: <u>"))
    sweep_page.write_page(tmp_path, "a <title>", sweep_table.rows_of(points), [None] * 5, ["size", "text", "fixed"])
    page = (tmp_path / "index.html").read_text()
    for text in ("a &lt;title&gt;", "&lt;i&gt;", "&lt;b&gt;fast", "ValueError: &lt;u&gt;", "5 runs", "1 failed", "fixed = 3"):
        assert text in page
    assert not any(text in page for text in ("<i>", "<b>", "<u>", 'src="http'))
    assert [page.count(f"<figcaption>over {name}") for name in ("size", "text", "fixed")] == [2, 3, 0]
