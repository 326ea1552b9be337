"""Reports of runs that are written here without a kernel: what the page shows, what it escapes, and what changed."""

from __future__ import annotations

import json
import re
import warnings
from html.parser import HTMLParser
from pathlib import Path

import nbformat
import pytest

from xlaspike.measure import records
from xlaspike.workbook import manifest, report
from xlaspike.workbook.manifest import Manifest, Outcome

EVIL = "<script>alert('x')</script>"
PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
STAMP = {
    "commit": "abc",
    "dirty": True,
    "machine": {"cpu": EVIL, "cores": 2, "caches": {"L2": 2048}, "versions": {"iree": "3"}},
}


class Page(HTMLParser):
    """Tags with their attributes, and the text of a page."""

    def __init__(self, path: Path):
        super().__init__()
        self.tags: list[tuple[str, dict]] = []
        self.text = ""
        self.feed(path.read_text())

    def handle_starttag(self, tag: str, attributes: list) -> None:
        self.tags.append((tag, dict(attributes)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def addresses(self) -> list[str]:
        return [attributes[name] for _, attributes in self.tags for name in ("href", "src") if attributes.get(name)]


def cell(source: str, *outputs: nbformat.NotebookNode, tags: tuple = (), id: str = "some") -> nbformat.NotebookNode:
    return nbformat.v4.new_code_cell(source, outputs=list(outputs), metadata={"tags": list(tags)}, id=id)


def output(**data: str) -> nbformat.NotebookNode:
    return nbformat.v4.new_output("display_data", data={kind.replace("_", "/"): value for kind, value in data.items()})


def notebook(folder: Path, name: str, *cells: nbformat.NotebookNode) -> None:
    nbformat.write(nbformat.v4.new_notebook(cells=list(cells)), folder / f"{name}.ipynb")


def run_of(runs: Path, name: str, outcomes: list[Outcome], **values: object) -> Manifest:
    """A run in a folder ``name`` of ``runs``, which is also the time of its start."""
    (runs / name / "results").mkdir(parents=True, exist_ok=True)
    fields = STAMP | {"time": name, "seconds": 3.0, "model": None, "parameters": {}, **values}
    found = Manifest(runs / name, notebooks=outcomes, **fields)
    found.write()
    return found


def recorded(runs: Path, name: str, **values: object) -> Manifest:
    """A run of one notebook ``01_a`` with one record."""
    outcome = Outcome("01_a", "ok", 1.0, "fast", "", {"steps": 4}, {"results": name})
    found = run_of(runs, name, [outcome])
    notebook(found.folder, "01_a", cell("1"))
    records.write(found.folder / "results" / "01_a.jsonl", [{"name": "a", "dispatches": 78, **values}])
    return found


def test_the_page_shows_machine_speeds_pictures_claims_and_files(tmp_path: Path) -> None:
    spread = {"median": 20.0, "p25": 19.0, "p75": 21.0, "min": 1.0, "max": 99.0}
    claims = [{"claim": "it is so", "predicted": "1", "measured": "2", "holds": False}]
    run = recorded(tmp_path, "2026", tok_s={"f16 dot": 10.0, "int4 reduce": spread, "another": 1.0}, claims=claims)
    shown = [cell("0", output(image_png=PNG), id="first"), cell("1", output(image_png=PNG), tags=("hero",), id="best")]
    notebook(run.folder, "01_a", *shown)
    report.write_report(run, tmp_path)
    page = Page(run.folder / "index.html")
    for expected in (
        "abc, with changed files",
        "L2 2.0 KiB",
        "iree 3",
        "embedded: data/tiny-llama",
        "the notebooks' defaults",
        "✓ passed",
    ):
        assert expected in page.text
    assert "2.00 ×" in page.text and "19–21" in page.text and "another" not in page.text
    assert "it is so" in page.text and "✗" in page.text
    assert [attributes["src"] for tag, attributes in page.tags if tag == "img"] == [f"data:image/png;base64,{PNG}"]
    assert {"01_a.html#cell-id=best", "results/01_a.jsonl", "01_a.ipynb", "../index.html"} <= set(page.addresses())
    assert ("div", {"id": "cell-id=best"}) in [
        (tag, {"id": found.get("id")}) for tag, found in Page(run.folder / "01_a.html").tags
    ]


def test_a_picture_has_its_alternative_text_in_the_report_and_in_its_notebooks_page(tmp_path: Path) -> None:
    run = recorded(tmp_path, "2026")
    told, untold, strange = (output(image_png=PNG) for _ in range(3))
    told.metadata, strange.metadata = {"image/png": {"alt": f'Speed "over" size {EVIL}'}}, {"image/png": {"alt": 1}}
    notebook(run.folder, "01_a", cell("0", told, untold, strange, tags=("hero",)))
    report.write_report(run, tmp_path)
    in_report, in_page = (
        [found["alt"] for tag, found in Page(run.folder / name).tags if tag == "img"] for name in ("index.html", "01_a.html")
    )
    assert in_report == [f'Speed "over" size {EVIL}', "A picture of 01_a", "1"]
    assert in_page[0] == in_report[0] and all(in_page)


def test_a_failure_shows_its_traceback_and_leads_to_the_cell(tmp_path: Path) -> None:
    run = run_of(tmp_path, "2026", [Outcome("01_a", "failed", 1.0, "", "In [4]: ValueError: no")])
    trace = nbformat.v4.new_output("error", ename="ValueError", evalue="no", traceback=["\x1b[31mTraceback\x1b[0m", EVIL])
    notebook(run.folder, "01_a", cell("1 / 0", trace, id="broken"))
    report.write_report(run, tmp_path)
    page = Page(run.folder / "index.html")
    assert "✗ 1 failed" in page.text and f"Traceback\n{EVIL}" in page.text
    assert "01_a.html#cell-id=broken" in page.addresses()
    (run.folder / "02_b.log").write_text("last words")
    report.write_report(run_of(tmp_path, "2026", [Outcome("02_b", "died", 1.0, "", "it died")]), tmp_path)
    page = Page(run.folder / "index.html")
    assert "last words" in page.text and "02_b.log" in page.addresses() and "02_b.html" not in page.addresses()


def test_nothing_that_a_run_was_given_or_said_reaches_a_page_unescaped(tmp_path: Path) -> None:
    trace = nbformat.v4.new_output("error", ename=EVIL, evalue=EVIL, traceback=[EVIL])
    outcome = Outcome("01_a", "failed", 1.0, EVIL, EVIL, {"model": ""}, {"model": EVIL})
    run = run_of(
        tmp_path, "2026", [outcome, Outcome(EVIL[:7], "died", 1.0, EVIL, "")], model=EVIL, commit=EVIL, parameters={"a": EVIL}
    )
    shown = [
        output(text_markdown=f"{EVIL} <img src=x onerror=alert(1)>"),
        output(text_html=f"{EVIL} <img src=https://example.org/a.png>"),
        output(text_html="<p style='cursor: cross-fade(//a.org)'>a<p style='padding: url(//a.org)'>b"),
        output(text_plain=EVIL),
        trace,
    ]
    notebook(run.folder, "01_a", cell(f"model = {EVIL!r}", *shown), nbformat.v4.new_markdown_cell(EVIL))
    claim = {"claim": EVIL, "predicted": EVIL, "measured": EVIL, "holds": True}
    records.write(
        run.folder / "results" / "01_a.jsonl", [{"name": EVIL, "claims": [claim], "tok_s": {EVIL: 1.0}, "fact": EVIL}]
    )
    earlier = run_of(tmp_path, "2025", [outcome])
    records.write(earlier.folder / "results" / "01_a.jsonl", [{"name": EVIL, "fact": f"before {EVIL}", EVIL: 1}])
    assert len(report.write_report(run, tmp_path)) == 1
    assert f"before {EVIL}" in Page(run.folder / "index.html").text
    for path in (run.folder / "index.html", run.folder / "01_a.html", tmp_path / "index.html"):
        page = Page(path)
        assert "script" not in [tag for tag, _ in page.tags] and EVIL in page.text, path
        assert [name for _, attributes in page.tags for name in attributes if name.startswith("on")] == []
        assert [link for link in page.addresses() if link.startswith(("http", "//", "javascript"))] == []
        assert [found["style"] for _, found in page.tags if ".org" in found.get("style", "")] == []


def test_notebook_pages_fold_code_and_link_to_each_other(tmp_path: Path) -> None:
    run = run_of(tmp_path, "2026", [Outcome(name, "ok", 1.0, "", "") for name in ("01_a", "02_b")])
    text = "[next](02_b.ipynb#x), [finding](../findings/01_fp32.md), [elsewhere](https://example.org)\n\n|head|\n|-|\n|cell|\n"
    text += f"\n[too long for a file](name{'e' * 300})"
    notebook(run.folder, "01_a", nbformat.v4.new_markdown_cell(text), cell("x = 1\ny = 2"))
    notebook(run.folder, "02_b", cell("2"))
    report.write_report(run, tmp_path)
    page = Page(run.folder / "01_a.html")
    links = page.addresses()
    assert {"index.html", "02_b.html", "02_b.html#x", "https://example.org"} <= set(links)
    assert any((run.folder / link).resolve().is_file() for link in links if link.endswith("findings/01_fp32.md"))
    assert {"table", "th", "td"} <= {tag for tag, _ in page.tags}
    assert ("details", {"class": "code"}) in page.tags and "2 lines of code" in page.text


def test_a_changed_dispatch_count_is_flagged(tmp_path: Path) -> None:
    for name, count in (("2024", 77), ("2025", 78), ("2026", 79)):
        changed = report.write_report(last := recorded(tmp_path, name, dispatches=count), tmp_path)
    first, text = (Page(tmp_path / name / "index.html").text for name in ("2024", "2026"))
    assert "No earlier run" in first and "changed" not in first.split("Machine")[0]
    assert "1 fact changed" in text and "1 of 1 facts differ" in text
    assert "01_a: 1 of 1 facts changed since 2025" in report.summary(last, changed)
    assert "../2025/index.html" in Page(tmp_path / "2026" / "index.html").addresses()


@pytest.mark.parametrize(
    ("path", "before", "after", "warned"),
    [
        ("results/01_a.jsonl", '"name": "a"', '"name": 3', True),
        ("results/01_a.jsonl", r"}$", "", True),
        ("run.json", r'"given": {[^}]*}', '"given": []', False),
        ("run.json", r'"L2": 2048', '"L2": "large"', False),
    ],
)
def test_an_earlier_run_that_cannot_be_read_is_passed_over(
    tmp_path: Path, path: str, before: str, after: str, warned: bool
) -> None:
    for name in ("2024", "2025"):
        recorded(tmp_path, name)
    broken = tmp_path / "2025" / path
    broken.write_text(re.sub(before, after, text := broken.read_text()))
    assert broken.read_text() != text
    with warnings.catch_warnings(action="always", record=True) as found:
        ((_, last, _),) = report.write_report(recorded(tmp_path, "2026"), tmp_path)
    assert last.name == "2024" and [str(each.message)[:12] for each in found] == ["not compared"] * warned


def test_odd_records_leave_the_rest_of_the_report(tmp_path: Path) -> None:
    odd = {"int4 reduce": {"median": 1}, "int8 dot": None, "f32 dot": [1], "f16 dot": 2.5}
    odd["int4 dot"] = dict.fromkeys(("median", "min", "max"), 1) | {"p25": "low"}
    run = recorded(tmp_path, "2025", tok_s=odd, claims=[{"holds": True}, 3, {"claim": "it is so"}], machine="fast")
    report.write_report(run, tmp_path)
    page = Page(run.folder / "index.html")
    assert "2.5" in page.text and "it is so" in page.text
    run = recorded(tmp_path, "2026")
    (run.folder / "results" / "01_a.jsonl").write_text("{")
    report.write_report(run, tmp_path)
    assert "01_a: its records are not shown" in Page(run.folder / "index.html").text


@pytest.mark.parametrize("difference", [{"machine": {"cpu": "other"}}, {"parameters": 8}])
def test_only_runs_with_the_same_processor_and_parameters_are_compared(tmp_path: Path, difference: dict) -> None:
    before = recorded(tmp_path, "2025")
    fields = json.loads((before.folder / manifest.NAME).read_text())
    if "parameters" in difference:
        fields["notebooks"][0]["given"] = {"steps": difference["parameters"]}
    else:
        fields |= difference
    (before.folder / manifest.NAME).write_text(json.dumps(fields))
    report.write_report(after := recorded(tmp_path, "2026", dispatches=79), tmp_path)
    assert "No earlier run" in Page(after.folder / "index.html").text


def test_latest_leads_to_the_last_run_and_the_list_has_all(tmp_path: Path) -> None:
    for name in ("2025", "2026"):
        report.write_report(recorded(tmp_path, name), tmp_path)
    assert (tmp_path / "latest").readlink() == Path("2026")
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "run.json").write_text("[]")
    report.write_report(recorded(tmp_path, "2027"), tmp_path)
    listed = [link for link in Page(tmp_path / "index.html").addresses() if link[0] == "2"]
    assert listed == ["2027/index.html", "2026/index.html", "2025/index.html"]
    report.write_report(recorded(tmp_path / "elsewhere", "2028"), tmp_path)
    assert (tmp_path / "latest").readlink() == Path("2027") and not (tmp_path / "elsewhere" / "index.html").exists()
    assert "../../index.html" in Page(tmp_path / "elsewhere" / "2028" / "index.html").addresses()
    (tmp_path / "index.html").unlink()
    report.write_report(recorded(tmp_path / "elsewhere", "2029"), tmp_path)
    assert "../../index.html" not in Page(tmp_path / "elsewhere" / "2029" / "index.html").addresses()


def test_a_folder_in_the_place_of_latest_costs_the_link_alone(tmp_path: Path) -> None:
    (tmp_path / "latest").mkdir()
    with pytest.warns(match="latest: expected a link or nothing, found "):
        report.write_report(recorded(tmp_path, "2026"), tmp_path)
    assert "2026/index.html" in Page(tmp_path / "index.html").addresses()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["2026", "index.html", "latest"]


def test_rows_are_aligned_before_the_last_is_known_and_cut_at_a_word() -> None:
    rows = report.Rows(["01_fp32", "2"], 47)
    assert rows.header == "notebook  status       seconds  verdict"
    assert rows.row(Outcome("01_fp32", "ok", 12.34, "some words, 123456", "")) == "01_fp32   ok              12.3  some words,…"
    assert rows.row(Outcome("2", "interrupted", 1.0, "", "e")) == "2         interrupted      1.0  e"
