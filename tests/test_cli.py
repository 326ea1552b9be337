"""The command line: its JSON, its refusals (status 2, one line, no traceback), and what it leaves behind."""

import json
import os
import subprocess
import sys

import numpy as np
import pytest
from models import write_model

from xlaspike.__main__ import main
from xlaspike.paths import ROOT


@pytest.fixture
def small(tmp_path):
    return write_model(tmp_path / "a folder, ünamed")


@pytest.fixture
def command(cache_dir, capsys):
    """Run a command that takes the model flags; returns (status, stdout, stderr)."""

    def run(*words, flags=True):
        common = ["--cache-dir", str(cache_dir), "--threads", "2"] if flags else []
        status = main([*map(str, words), *common])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


def test_generate_json(small, command):
    status, out, err = command("generate", "--model", small, "--prompt-ids", "5,6,7", "--steps", 4, "--json")
    fields = json.loads(out)
    assert (status, err) == (0, "")
    assert fields["prompt_ids"] == [5, 6, 7] and len(fields["token_ids"]) <= 4
    assert (fields["weights"], fields["contraction"], fields["text"]) == ("f32", "dot", "")
    assert fields["decode_tok_s"] > 0


def test_generate_streams_text(tiny, command):
    status, out, _ = command("generate", "--prompt", "And God said", "--steps", 8)
    _, again, _ = command("generate", "--prompt", "And God said", "--steps", 8, "--json")
    assert status == 0
    assert out.rstrip("\n") == json.loads(again)["text"].rstrip("\n")


def test_one_step_has_no_decode_rate(small, command):
    _, out, _ = command("generate", "--model", small, "--prompt-ids", "5", "--steps", 1, "--json")
    assert json.loads(out)["decode_tok_s"] is None


def test_generation_ends_at_end_of_text(small, command):
    _, out, _ = command("generate", "--model", small, "--prompt-ids", "5,6,7", "--steps", 9, "--json")
    second = json.loads(out)["token_ids"][1]
    (small / "generation_config.json").write_text(json.dumps({"eos_token_id": [second, 0]}))
    _, out, _ = command("generate", "--model", small, "--prompt-ids", "5,6,7", "--steps", 9, "--json")
    ids = json.loads(out)["token_ids"]
    assert ids[-1] in (second, 0) and len(ids) <= 2


def test_logits_file(small, command, tmp_path):
    out_file = tmp_path / "logits.npy"
    status, out, _ = command("logits", "--model", small, "--prompt-ids", "1,2,3", "--out", out_file, "--json")
    logits = np.load(out_file)
    assert status == 0 and logits.dtype == np.float32
    assert json.loads(out) == {"shape": [3, 96], "argmax": logits.argmax(1).tolist()}


def test_inspect(small, command):
    status, out, _ = command("inspect", "--model", small, "--json", flags=False)
    fields = json.loads(out)
    assert status == 0
    assert {"model_type", "shards", "tensors", "dtypes", "quantization", "parameters", "supports"} <= fields.keys()
    assert fields["supports"]["f32"] is True and fields["dtypes"] == {"F32": fields["tensors"]}


def test_synth_then_bench(command, tmp_path):
    out = tmp_path / "synthetic"
    status, text, _ = command("synth", "--like", "tiny", "--dtype", "f16", "--out", out, "--json", flags=False)
    written = json.loads(text)
    assert status == 0 and written["bytes"] == sum((out / name).stat().st_size for name in written["files"])
    status, text, _ = command("bench", "--model", out, "--prompt-len", 5, "--steps", 3, "--repeats", 2, "--json")
    fields = json.loads(text)
    assert status == 0
    for key in (
        "resident_bytes",
        "bytes_per_token",
        "bandwidth_gb_s",
        "ceiling_gb_s",
        "roofline",
        "dispatches",
        "peak_rss_bytes",
    ):
        assert fields[key] > 0, key
    assert fields["threads"] == 2 and fields["decode_ms"].keys() == {"median", "min", "max"}
    assert fields["bytes_per_token"] >= 4 * written["parameters"]


REFUSALS = {
    "no command": [],
    "unknown command": ["dance"],
    "unknown flag": ["inspect", "--colour"],
    "missing value": ["inspect", "--model"],
    "bad number": ["generate", "--prompt", "x", "--steps", "ten"],
    "ids that are no numbers": ["generate", "--prompt-ids", "1,two"],
    "no prompt": ["generate"],
    "both prompts": ["generate", "--prompt", "x", "--prompt-ids", "1"],
    "empty ids": ["generate", "--model", "{small}", "--prompt-ids", ""],
    "negative id": ["generate", "--model", "{small}", "--prompt-ids=-1"],
    "id past the vocabulary": ["generate", "--model", "{small}", "--prompt-ids", "96"],
    "text without a tokenizer": ["generate", "--model", "{small}", "--prompt", "x"],
    "steps 0": ["generate", "--model", "{small}", "--prompt-ids", "1", "--steps", "0"],
    "prompt longer than the capacity": [
        "logits",
        "--model",
        "{small}",
        "--prompt-ids",
        "1,2,3",
        "--capacity",
        "2",
        "--out",
        "x.npy",
    ],
    "prompt and steps over by one": [
        "generate",
        "--model",
        "{small}",
        "--prompt-ids",
        "1,2",
        "--steps",
        "7",
        "--capacity",
        "8",
    ],
    "capacity 0": ["generate", "--model", "{small}", "--prompt-ids", "1", "--capacity", "0"],
    "threads 0": ["generate", "--model", "{small}", "--prompt-ids", "1", "--threads", "0"],
    "unknown device": ["generate", "--model", "{small}", "--prompt-ids", "1", "--device", "abacus"],
    "cuda without a driver": ["generate", "--model", "{small}", "--prompt-ids", "1", "--device", "cuda"],
    "unknown weights": ["generate", "--model", "{small}", "--prompt-ids", "1", "--weights", "f12"],
    "unknown contraction": ["generate", "--model", "{small}", "--prompt-ids", "1", "--contraction", "sum"],
    "cache folder is a file": ["generate", "--model", "{small}", "--prompt-ids", "1", "--cache-dir", "{small}/config.json"],
    "no such folder": ["inspect", "--model", "nowhere"],
    "a file where a folder belongs": ["inspect", "--model", "{small}/config.json"],
    "a folder without a checkpoint": ["inspect", "--model", "{small}/.."],
    "output folder that is not there": ["logits", "--model", "{small}", "--prompt-ids", "1", "--out", "{small}/no/x.npy"],
    "synth of an unknown shape": ["synth", "--like", "gpt-2", "--out", "{small}/new"],
    "synth of an unknown type": ["synth", "--like", "tiny", "--dtype", "f8", "--out", "{small}/new"],
    "synth into a folder that has something": ["synth", "--like", "tiny", "--out", "{small}"],
    "synth with a negative seed": ["synth", "--like", "tiny", "--seed", "-1", "--out", "{small}/new"],
    "bench of no step": ["bench", "--model", "{small}", "--steps", "0"],
    "bench past the capacity": ["bench", "--model", "{small}", "--capacity", "64"],
    "unknown notebook": ["run", "no_such_notebook"],
    "parameter without a value": ["run", "-p", "steps"],
}


@pytest.mark.parametrize("case", REFUSALS)
def test_bad_input_is_one_line_and_status_2(case, small, capsys):
    before = sorted(small.iterdir())
    try:
        status = main([word.replace("{small}", str(small)) for word in REFUSALS[case]])
    except SystemExit as exit:
        status = exit.code
    captured = capsys.readouterr()
    assert status == 2
    assert captured.out == ""
    assert captured.err.startswith("error: ") and captured.err.count("\n") == 1
    assert sorted(small.iterdir()) == before


def python(*words, **options):
    return subprocess.run([sys.executable, "-m", "xlaspike", *map(str, words)], cwd=ROOT, capture_output=True, **options)


def test_module_runs_in_a_plain_locale(small):
    done = python("inspect", "--model", small, "--json", env={**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0"})
    assert done.returncode == 0 and json.loads(done.stdout)["tensors"] > 0


def test_closed_stdout_is_no_error(small):
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "xlaspike", "inspect", "--model", str(small)], cwd=ROOT, stdout=writer, stderr=subprocess.PIPE
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")
