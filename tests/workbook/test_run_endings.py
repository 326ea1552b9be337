"""How runs end that do not go well: files that cannot be saved, notebooks that do not apply, interrupts."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from tests.support.marks import exhaustive
from tests.workbook.test_report import Page
from tests.workbook.test_run import wait_for, write
from xlaspike.cli.main import main
from xlaspike.paths import ROOT
from xlaspike.workbook import run
from xlaspike.workbook.manifest import Manifest

SKIP = "from xlaspike.workbook.inputs import NotApplicable\nraise NotApplicable('needs <float> weights')"
# The kernel's parent is the runner, which saves the notebook after each cell.
FULL = "import os, resource\nresource.prlimit(os.getppid(), resource.RLIMIT_FSIZE, (0, 0))"
TAKEN = "from pathlib import Path\nPath(results).parent.joinpath('02_taken.ipynb').mkdir()"


def test_a_notebook_that_cannot_be_saved_fails_and_the_next_runs(tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "00_in_the_way.ipynb").mkdir(parents=True)
    write(tmp_path, "00_in_the_way")
    write(tmp_path, "01_full", FULL)
    write(tmp_path, "02_taken", TAKEN)
    write(tmp_path, "03_runs", "1")
    before, during, after, ok = run.run([], {}, out, folder=tmp_path).notebooks
    assert [each.status for each in (before, during, after, ok)] == ["failed"] * 3 + ["ok"]
    assert before.error == f"not saved: {out / '00_in_the_way.ipynb'}: expected a writable file, found Is a directory"
    assert during.error == "in the cell that starts 'import os, resource': OSError: File too large"
    assert after.error == f"not saved: {out / '02_taken.ipynb'}: expected a writable file, found Is a directory"
    assert [path.name for path in out.iterdir() if path.name.startswith(".")] == []


def test_a_notebook_that_does_not_apply_is_skipped_and_the_run_passes(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    skips, runs = write(tmp_path, "00_skips", "'before'", SKIP, "'never'"), write(tmp_path, "01_runs", "1")
    assert main(["run", str(skips), str(runs), "--out", str(tmp_path / "out")]) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert [row[:2] for row in rows] == [["notebook", "status"], ["00_skips", "skipped"], ["01_runs", "ok"], rows[-1]]
    assert rows[1][3:] == ["needs", "<float>", "weights"] and rows[-1][0] == "report:"
    page = Page(tmp_path / "out" / "index.html")
    assert "✓ passed, 1 skipped" in page.text and "needs <float> weights" in page.text and "✗" not in page.text
    cells = nbformat.read(tmp_path / "out" / "00_skips.ipynb", 4).cells
    assert [cell.cell_type for cell in cells] == ["code"] * 5  # with the parameters, and nothing that says "exception"
    assert cells[3].outputs[0].traceback == ["Skipped: needs <float> weights"]


@pytest.mark.parametrize("number", [signal.SIGTERM, *exhaustive(signal.SIGINT, signal.SIGHUP)])
def test_an_interrupted_run_reports_what_ended_and_leaves_no_kernel(number: signal.Signals, tmp_path: Path) -> None:
    runs = write(tmp_path, "00_runs", "1")
    waits = write(
        tmp_path, "01_waits", f"import os, time\nopen({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid()))\ntime.sleep(60)"
    )
    never, out = write(tmp_path, "02_never", "1"), tmp_path / "out"
    # A shell that starts the tests in its background has them ignore interrupts, and what they start too.
    program = "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
    program += "from xlaspike.cli.main import main; sys.exit(main())"
    words = ["run", *map(str, (runs, waits, never)), "--out", str(out)]
    with subprocess.Popen([sys.executable, "-c", program, *words], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline().startswith("notebook  status ")
        assert process.stdout.readline().startswith("00_runs   ok ")  # while the next one runs
        pid = int(wait_for(lambda: (tmp_path / "pid").read_text()))
        process.send_signal(number)
        rest, _ = process.communicate(timeout=60)
    assert process.returncode == 128 + number
    lines = rest.splitlines()
    assert lines[0].startswith("01_waits  interrupted ") and lines[0].endswith("the run was interrupted while it ran")
    assert lines[1].startswith("02_never  not run ") and lines[2:] == [f"report: {out / 'index.html'}"]
    assert [each.status for each in Manifest.read(out).notebooks] == ["ok", "interrupted", "not run"]
    assert "✗ interrupted" in Page(out / "index.html").text
    kept = {"00_runs.html", "00_runs.ipynb", "index.html", "run.json"}
    assert {path.name for path in out.iterdir()} == kept
    wait_for(lambda: not Path(f"/proc/{pid}").exists())


def test_an_answer_in_json_is_given_though_the_report_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    runs, out = write(tmp_path, "00_runs", "1"), tmp_path / "out"
    (out / "run.json").mkdir(parents=True)
    assert main(["run", "--json", str(runs), "--out", str(out)]) == 2
    printed = capsys.readouterr()
    assert [each["status"] for each in json.loads(printed.out)["notebooks"]] == ["ok"]
    assert printed.err == f"error: {out / 'run.json'}: expected a writable file, found Is a directory\n"


def test_a_run_whose_answer_nobody_reads_has_its_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run.Execution, "outcomes", lambda execution: iter(()))
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "w", buffering=1) as unread:
        monkeypatch.setattr(sys, "stdout", unread)
        assert main(["run", "--json", str(write(tmp_path, "00_runs", "1")), "--out", str(tmp_path / "out")]) == 0
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"index.html", "run.json"}


def test_a_run_whose_reader_leaves_says_what_it_did_not_run(tmp_path: Path) -> None:
    first, second, out = write(tmp_path, "00_first", "1"), write(tmp_path, "01_second", "1"), tmp_path / "out"
    words = [sys.executable, "-m", "xlaspike", "run", str(first), str(second), "--out", str(out)]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        process.stdout.close()
    assert process.returncode == 0
    assert [each.status for each in Manifest.read(out).notebooks] == ["ok", "not run"]
    assert "✗ interrupted" in Page(out / "index.html").text
