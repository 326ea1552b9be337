"""Runs of small notebooks written here: what is refused, what is kept of a run, and what a refresh leaves."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import pytest

from xlaspike.errors import XlaspikeError
from xlaspike.paths import ROOT
from xlaspike.workbook import manifest, notebooks, report, run
from xlaspike.workbook.refresh import refresh

PARAMETERS = 'steps: int = 4  # steps\nmodel: str = ""  # checkpoint\nresults: str = ""  # records'


def write(folder: Path, name: str, *sources: str, parameters: str = PARAMETERS) -> Path:
    """A notebook of ``parameters``, ``sources``, and a last cell tagged ``verdict`` where that is what it displays."""
    cells = [nbformat.v4.new_code_cell(parameters, metadata={"tags": ["parameters"]})]
    for source in sources:
        tags = ["verdict"] if "Verdict" in source else []
        cells.append(nbformat.v4.new_code_cell(source, metadata={"tags": tags}))
    path = folder / f"{name}.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    return path


def markdown(text: str) -> str:
    return f"from IPython.display import Markdown, display\ndisplay(Markdown({text!r}))"


def printed(path: Path) -> str:
    """All that its cells wrote to stdout and stderr."""
    cells = nbformat.read(path, 4).cells
    return "".join(output.text for cell in cells for output in cell.get("outputs", ()) if "text" in output)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "note books {0}"  # papermill formats paths; make splits at spaces
    folder.mkdir()
    return folder


def test_a_run_keeps_notebooks_verdict_records_and_report(folder: Path, tmp_path: Path) -> None:
    write(folder, "00_first", "print(steps, model, results)", markdown("**Verdict.** int4 is `slower` than [f32](x.md) <b>"))
    write(folder, "01_second", "print('untouched')", parameters="other: float = 0.5  # not what the first has")
    out = tmp_path / "out {1}"
    done = run.run([], {"steps": 7, "other": 1}, out, model=tmp_path, folder=folder)
    report.write_report(done, tmp_path / "runs")
    outcomes = done.notebooks
    assert [(each.name, each.status, each.error) for each in outcomes] == [("00_first", "ok", ""), ("01_second", "ok", "")]
    assert [each.verdict for each in outcomes] == ["int4 is slower than f32 <b>", ""]
    assert outcomes[0].seconds > 0
    assert printed(out / "00_first.ipynb") == f"7 {tmp_path} {out / 'results'}\n"
    assert printed(out / "01_second.ipynb") == "untouched\n"
    assert nbformat.read(out / "00_first.ipynb", 4).metadata.papermill.output_path == str(out / "00_first.ipynb")
    index = (out / "index.html").read_text()
    assert 'href="01_second.html"' in index and "int4 is slower than f32 &lt;b&gt;" in index
    assert "untouched" in (out / "01_second.html").read_text()
    (first, second), fields = json.loads((out / "run.json").read_text())["notebooks"], manifest.Manifest.read(out)
    assert first["parameters"] == {"steps": 4, "model": "", "results": ""} and second["given"] == {"other": 1}
    assert first["given"] == {"steps": 7, "model": str(tmp_path), "results": str(out / "results")}
    assert (fields.model, fields.changed) == (str(tmp_path), {"steps": 7, "model": str(tmp_path), "other": 1})
    expected = ["00_first.html", "00_first.ipynb", "01_second.html", "01_second.ipynb", "index.html", "run.json"]
    assert sorted(path.name for path in out.iterdir()) == expected


def test_a_notebook_that_fails_or_dies_does_not_stop_the_next(folder: Path, tmp_path: Path) -> None:
    write(folder, "00_fails", "print('before')", "raise ValueError('first\\nsecond')", "print('never')")
    dies = "import os, sys\nimport time\nprint('last words', file=sys.__stderr__)\ntime.sleep(0.5)\nos._exit(3)"
    write(folder, "01_dies", "print('before')", dies)  # it sleeps while ipykernel passes the words on
    write(folder, "02_runs", "print('after')")
    failed, died, ok = run.run([], {}, tmp_path / "out", folder=folder).notebooks
    assert (failed.status, failed.error) == ("failed", "In [4]: ValueError: first")
    assert (died.status, died.error) == ("died", "the kernel ended in the cell that starts 'import os, sys'")
    assert (ok.status, ok.error) == ("ok", "")
    assert printed(tmp_path / "out" / "00_fails.ipynb") == printed(tmp_path / "out" / "01_dies.ipynb") == "before\n"
    assert (tmp_path / "out" / "01_dies.log").read_text().startswith("last words\n")
    assert not (tmp_path / "out" / "00_fails.log").exists()


def test_a_runner_that_is_killed_counts_as_died(folder: Path, tmp_path: Path) -> None:
    write(folder, "00_kills", "import os, signal, time\nos.kill(os.getppid(), signal.SIGKILL)\ntime.sleep(60)")
    (outcome,) = run.run([], {}, tmp_path / "out", folder=folder).notebooks
    assert (outcome.status, outcome.error) == ("died", "its runner ended with status -9")


def wait_for(ready):
    """What ``ready`` returns, as soon as that is something."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            if found := ready():
                return found
        except OSError:
            pass
        time.sleep(0.05)
    raise TimeoutError


def test_output_is_silent_where_there_is_no_terminal(folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture) -> None:
    write(folder, "00_loud", "import os, sys\nprint('loud', file=sys.__stderr__)\nos.write(1, b'louder')")
    run.run([], {}, tmp_path / "out", folder=folder)
    write(folder, "00_loud", "print('quiet')")
    refresh([], folder)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({"stepz": 1}, "parameter stepz: expected one of those the notebooks have (00_a: steps, model, results; 01_b: none)"),
        ({"steps": "many"}, "parameter steps: expected int (as JSON), found 'many'"),
        ({"steps": True}, "parameter steps: expected int (as JSON), found True"),
        ({"model": 3}, "parameter model: expected str (as JSON), found 3"),
        ({"results": "here"}, "parameter results: a run keeps its records in its folder; leave it out"),
    ],
)
def test_wrong_parameters_are_refused_before_anything_runs(
    folder: Path, tmp_path: Path, parameters: dict, expected: str
) -> None:
    write(folder, "00_a")
    write(folder, "01_b", parameters="")
    with pytest.raises(XlaspikeError) as raised:
        run.run([], parameters, tmp_path / "out", folder=folder)
    assert str(raised.value).startswith(expected)
    assert not (tmp_path / "out").exists()


def test_wrong_folders_and_notebooks_are_refused(folder: Path, tmp_path: Path) -> None:
    path = write(folder, "00_a")
    with pytest.raises(XlaspikeError, match=r"missing: expected a checkpoint folder, found none"):
        run.run([], {}, tmp_path / "out", model=tmp_path / "missing", folder=folder)
    with pytest.raises(XlaspikeError, match=r"00_a.ipynb: expected a folder to write to, found File exists"):
        run.run([], {}, path, folder=folder)
    before = path.read_bytes()
    (elsewhere := tmp_path / "elsewhere").mkdir()
    (elsewhere / path.name).symlink_to(path)
    for same in (folder, folder / ".." / folder.name, elsewhere):
        with pytest.raises(XlaspikeError, match=r"expected another folder than that of 00_a.ipynb, found the same"):
            run.run([], {}, same, folder=folder)
        assert path.read_bytes() == before and [each.name for each in folder.iterdir()] == [path.name]
    for text in ("", "[]", "{}", '{"nbformat": 4}', "\xff"):
        path.write_text(text, encoding="latin-1")
        with pytest.raises(XlaspikeError, match=r"00_a.ipynb: expected a notebook, found "):
            run.run([], {}, tmp_path / "out", folder=folder)


def test_parameters_are_json_or_text() -> None:
    given = ["a=1", "b=1e-4", "c=true", "d=f16", "e=", "f=x=y", 'g="7"', "h=[1, 2]"]
    expected = {"a": 1, "b": 1e-4, "c": True, "d": "f16", "e": "", "f": "x=y", "g": "7", "h": [1, 2]}
    assert notebooks.parse_parameters(given) == expected
    for wrong in ("steps", "=1", "a b=1", ""):
        with pytest.raises(XlaspikeError, match="expected NAME=VALUE"):
            notebooks.parse_parameters([wrong])
    for wrong in ("a=NaN", "a=[-Infinity]", "a=1e999"):
        with pytest.raises(XlaspikeError, match="parameter a: expected finite numbers, found "):
            notebooks.parse_parameters([wrong])
    deepest = "[" * notebooks.DEEPEST + "]" * notebooks.DEEPEST
    assert json.dumps(notebooks.parse_parameters([f"a={deepest}"])["a"]) == deepest
    for deep in (f"[{deepest}]", f'{{"b": {deepest}}}', "[" * 100_000, '{"a":' * 100_000):
        with pytest.raises(XlaspikeError, match="parameter a: expected JSON at most 100 deep, found ") as raised:
            notebooks.parse_parameters([f"a={deep}"])
        assert len(str(raised.value)) < 150


def test_names(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(XlaspikeError, match="expected notebooks, found none"):
        notebooks.resolve([], folder)
    first, second = write(folder, "01_fp32"), write(folder, "02_int4")
    for name in ("01", "01_fp32", "01_fp32.ipynb", str(first), os.path.relpath(first)):
        assert notebooks.resolve([name], folder) == [first]
    assert notebooks.resolve([], folder) == [first, second]
    assert notebooks.resolve(["02", "01_fp32", "01"], folder) == [second, first]
    elsewhere = write(tmp_path, "mine")
    assert notebooks.resolve([str(elsewhere)], folder) == [elsewhere]
    for wrong in ("03", "fp32", "", str(tmp_path / "missing.ipynb"), "\x1b[2J"):
        with pytest.raises(XlaspikeError, match="expected one of 01_fp32, 02_int4, or a path, found ") as raised:
            notebooks.resolve([wrong], folder)
        assert str(raised.value).isprintable()
    with pytest.raises(XlaspikeError, match="expected another name"):
        notebooks.resolve(["01", str(write(tmp_path, "01_fp32"))], folder)
    write(folder, "02_other")
    with pytest.raises(XlaspikeError, match="expected one of 02_int4, 02_other, or a path"):
        notebooks.resolve(["02"], folder)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"text/markdown": "## Verdict\n\n> **Fast.** More", "text/plain": "<Markdown>"}, "Fast. More"),
        ({"text/plain": "Verdict: f16_resident wins\nmore"}, "f16_resident wins"),
        ({"image/png": "AAAA"}, ""),
    ],
)
def test_verdict(data: dict, expected: str) -> None:
    output = nbformat.v4.new_output("display_data", data=data)
    cell = nbformat.v4.new_code_cell(outputs=[output], metadata={"tags": ["verdict"]})
    untagged = nbformat.v4.new_code_cell(outputs=[nbformat.v4.new_output("display_data", data={"text/plain": "not this"})])
    assert notebooks.verdict(nbformat.v4.new_notebook(cells=[untagged, cell])) == expected


def test_refresh_executes_in_place_and_strips(folder: Path) -> None:
    path = write(folder, "00_a", "import os\nprint(steps, os.path.basename(os.getcwd()))", markdown("**Verdict.** yes"))
    notebook = nbformat.read(path, 4)
    notebook.metadata = {"papermill": {"a": 1}, "language_info": {"name": "python", "version": "3.1"}}
    notebook.cells[1].metadata |= {"execution": {"iopub.status.busy": "now"}, "papermill": {}, "tags": ["keep"]}
    nbformat.write(notebook, path)
    assert refresh([], folder) == [path]
    refreshed = nbformat.read(path, 4)
    nbformat.validate(refreshed)
    assert printed(path) == f"4 {folder.name}\n"
    assert [cell.execution_count for cell in refreshed.cells] == [1, 2, 3]
    assert [dict(cell.metadata) for cell in refreshed.cells] == [{"tags": [tag]} for tag in ("parameters", "keep", "verdict")]
    assert set(refreshed.metadata) == {"kernelspec", "language_info"} and "version" not in refreshed.metadata.language_info
    before = path.read_bytes()
    refresh(["00"], folder)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("1 / 0", "expected no error, found ZeroDivisionError: division by zero"),
        ("import os\nos._exit(1)", "expected every cell to finish, found Kernel died"),
        (f"print({str(ROOT / 'data')!r})", f"expected no folder of this machine in cell 1's output, found {ROOT}"),
        ("from pathlib import Path\nPath.home()", "expected no folder of this machine in cell 1's output, found "),
    ],
)
def test_refresh_leaves_the_notebook_when_it_refuses(folder: Path, source: str, expected: str) -> None:
    path = write(folder, "00_a", source)
    before = path.read_bytes()
    with pytest.raises(XlaspikeError) as raised:
        refresh([], folder)
    assert expected in str(raised.value)
    assert path.read_bytes() == before and [each.name for each in folder.iterdir()] == [path.name]


def test_the_command_line_reports_json_and_status(folder: Path, tmp_path: Path) -> None:
    good, bad = write(folder, "00_good"), write(folder, "01_bad", "1 / 0")
    command = [
        sys.executable,
        "-m",
        "xlaspike",
        "run",
        "--json",
        str(good),
        str(bad),
        "-p",
        "steps=2",
        "--out",
        str(tmp_path / "o"),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (1, "")
    found = json.loads(done.stdout)["notebooks"]
    assert [(each["name"], each["status"]) for each in found] == [("00_good", "ok"), ("01_bad", "failed")]
