"""The command line: its JSON, its refusals (status 2, one line, no traceback), and what it leaves behind."""

import ctypes
import json
import os
import pwd
import re
import resource
import subprocess
import sys

import numpy as np
import pytest

import xlaspike
from tests.support.checkpoints import LONG_MODELS, WINDOW, write_model, write_tokenizer
from xlaspike.checkpoints.model import Model
from xlaspike.cli import options
from xlaspike.cli.main import main
from xlaspike.errors import XlaspikeError
from xlaspike.files import write_text
from xlaspike.host import machine
from xlaspike.measure.reference import Reference
from xlaspike.paths import ROOT
from xlaspike.runner import targets


@pytest.fixture
def small(tmp_path):
    return write_model(tmp_path / "a folder, ünamed")


@pytest.fixture
def worded(tmp_path):
    return write_tokenizer(write_model(tmp_path / "wörded"))


def test_generate_json(small, command):
    status, out, err = command("generate", "--model", small, "--prompt-ids", "5,6,7", "--steps", 4, "--json")
    fields = json.loads(out)
    assert (status, err) == (0, "")
    assert fields["prompt_ids"] == [5, 6, 7] and len(fields["token_ids"]) <= 4
    assert (fields["weights"], fields["contraction"], fields["text"]) == ("stored", "reduce", "")
    assert fields["decode_tok_s"] > 0


def test_generate_streams_text(tiny, command):
    status, out, _ = command("generate", "--prompt", "And God said", "--steps", 8)
    _, again, _ = command("generate", "--prompt", "And God said", "--steps", 8, "--json")
    assert status == 0
    assert out.rstrip("\n") == json.loads(again)["text"].rstrip("\n")


def test_the_decode_rate_is_of_steps_alone(small, command, monkeypatch):
    events = []

    class Observed(options.Session):
        def program(self, *arguments):
            events.append("program")
            return super().program(*arguments)

        def prepare(self, *arguments):
            super().prepare(*arguments)
            events.append(("prepared", *arguments))

    monkeypatch.setattr(options, "Session", Observed)
    words = ["generate", "--model", small, "--prompt-ids", "5,6,7", "--steps", 4, "--json"]
    for more, result in ([], "argmax"), (["--temperature", 1], "logits"):
        events.clear()
        command(*words, *more)
        assert events[:2] == ["program", ("prepared", 7, result)]


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


def test_sampling_is_said_and_followed(small, command):
    words = ["generate", "--model", small, "--prompt-ids", "5,6,7", "--steps", 12, "--json"]
    greedy = json.loads(command(*words)[1])
    assert greedy["sampling"] == {"temperature": 0.0, "top_k": 0, "top_p": 1.0, "min_p": 0.0, "seed": 0}
    flags = ["--temperature", 2, "--top-k", 50, "--top-p", 0.9, "--min-p", 0.01, "--seed", 5]
    drawn = json.loads(command(*words, *flags)[1])
    assert drawn["sampling"] == {"temperature": 2.0, "top_k": 50, "top_p": 0.9, "min_p": 0.01, "seed": 5}
    assert drawn["token_ids"] == json.loads(command(*words, *flags)[1])["token_ids"] != greedy["token_ids"]
    assert json.loads(command(*words, *flags[:-1], 6)[1])["token_ids"] != drawn["token_ids"]
    assert json.loads(command(*words, *flags, "--top-k", 1)[1])["token_ids"] == greedy["token_ids"]


def test_rounding_up_the_default_capacity_scales_no_rotation(command, tmp_path):
    """The request fits the 128 original positions, which 256 rows are beyond."""
    folder, out_file = write_model(tmp_path / "m", **LONG_MODELS["longrope"]), tmp_path / "logits.npy"
    status, *_ = command("logits", "--model", folder, "--prompt-ids", "1,2,3", "--out", out_file)
    with Model.open(folder) as model:
        short, long = (Reference(model, np.float32, rows).logits([1, 2, 3]) for rows in (128, 256))
    assert status == 0 and np.abs(short - long).max() > 0.1
    np.testing.assert_allclose(np.load(out_file), short, rtol=0, atol=1e-4)


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


def test_generate_with_proposed_ids(small, command):
    words = ["generate", "--model", small, "--prompt-ids", "5,6,7", "--steps", 30, "--json"]
    expected = json.loads(command(*words)[1])
    for flags in (["--lookup", 3], ["--draft", small, "--draft-tokens", 3]):
        found = json.loads(command(*words, *flags)[1])
        assert found["token_ids"] == expected["token_ids"]
        assert found["accepted"] <= found["proposed"] <= 3 * found["calls"]
    assert "accepted" not in expected and found["accepted"] == found["proposed"] > 0
    _, _, err = command(*words[:-1], "--lookup", 3)
    assert "proposed ids kept" in err


def test_generate_from_a_saved_cache(small, command, tmp_path):
    """A longer prompt gives the same ids with a loaded cache as without. A file that does not fit is refused."""
    words = ["generate", "--model", small, "--cache", "int8", "--capacity", 64, "--json"]
    longer = ["--prompt-ids", "5,6,7,8,9", "--steps", 9]
    expected = json.loads(command(*words, *longer)[1])
    file = tmp_path / "cache.safetensors"
    first = json.loads(command(*words, "--prompt-ids", "5,6,7,8", "--steps", 4, "--save-cache", file)[1])
    found = json.loads(command(*words, *longer, "--load-cache", file)[1])
    assert found["token_ids"] == expected["token_ids"] and found["cache"] == "int8"
    assert "reused" not in first and found["reused"] == 4
    assert json.loads(command(*words, "--prompt-ids", "5,6", "--steps", 1, "--load-cache", file)[1])["reused"] == 1
    for wrong in (tmp_path, tmp_path / "none" / "cache"):
        assert command(*words, *longer, "--save-cache", wrong)[0] == 2
    status, _, err = command(*words, "--cache", "f16", *longer, "--load-cache", file)
    assert (status, err) == (2, f"error: {file}: expected cache f16, found 'int8'\n")
    status, _, err = command(*words, *longer, "--load-cache", tmp_path / "none")
    assert (status, err) == (2, f"error: {tmp_path / 'none'}: expected a readable file, found No such file or directory\n")


def test_options_are_checked_before_a_model_is_opened(command):
    given = ["generate", "--model", "nowhere", "--prompt-ids", "1"]
    for words, message in (
        (["--draft", "nowhere", "--temperature", 1], "proposed ids: expected no temperature, found 1.0"),
        (["--lookup", 4, "--steps-per-call", 2], "proposed ids: expected one step per call, found 2"),
        (["--draft", "nowhere", "--draft-tokens", 0], "proposed ids: expected 1 to 15, found 0"),
        (["--draft-tokens", 2], "generate: --draft-tokens: expected --draft with it, found none"),
        (["--lookup", 4, "--draft", "nowhere"], "generate: expected --lookup or --draft, found both"),
        (["--temperature", 1, "--steps-per-call", 2], "steps per call: expected 1 with a temperature, found 2"),
        (["--cache", "int3"], "cache: expected f32, f16, bf16, int8, found 'int3'"),
    ):
        assert command(*given, *words)[::2] == (2, f"error: {message}\n")


def test_a_prompt_may_be_longer_than_a_window(command, tmp_path):
    folder = write_model(tmp_path / "m", **LONG_MODELS["mistral windowed"])
    words = ["generate", "--model", folder, "--prompt-ids", ",".join(["5"] * WINDOW), "--json"]
    status, out, err = command(*words, "--steps", 2)
    assert (status, err) == (0, "") and json.loads(out)["token_ids"]
    status, out, _ = command("inspect", "--model", folder, "--json", flags=False)
    fields = json.loads(out)
    assert fields["config"]["window"] == WINDOW and fields["supports"]["f32"] is True


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
    assert fields["cpu"] == machine()["cpu"] and set(fields["features"]) <= targets.host_features()
    assert ("avx2" in fields["features"]) == ("avx2" in targets.host_features())
    assert fields["threads"] == 2 and fields["decode_ms"].keys() == {"median", "p25", "p75", "min", "max"}
    assert fields["bytes_per_token"] >= 2 * written["parameters"]
    assert 2 * written["parameters"] <= fields["resident_bytes"] < 2.5 * written["parameters"]  # nothing of the ceiling's


def test_a_bare_call_prints_the_commands_and_the_version_is_said(capsys):
    assert main([]) == 2
    listed = re.findall(r"^  ([a-z-]+)  ", capsys.readouterr().err, re.MULTILINE)
    assert {
        "generate",
        "batch",
        "logits",
        "inspect",
        "synth",
        "quantize",
        "bench",
        "probe",
        "compare-devices",
        "run",
        "fetch",
    } <= {*listed}
    assert main(["--help"]) == main(["bench", "--help"]) == 0 and "(default: None)" not in capsys.readouterr().out
    assert main(["--version"]) == 0 and capsys.readouterr().out == f"xlaspike {xlaspike.__version__}\n"


REFUSALS = {
    "unknown command": ["dance"],
    "unknown flag": ["inspect", "--colour"],
    "abbreviated flag": ["generate", "--model", "{small}", "--prompt-i", "1"],
    "empty model": ["inspect", "--model", ""],
    "empty cache folder": ["generate", "--model", "{small}", "--prompt-ids", "1", "--cache-dir", ""],
    "empty output file": ["logits", "--model", "{small}", "--prompt-ids", "1", "--out", ""],
    "empty output folder": ["synth", "--like", "tiny", "--out", ""],
    "empty output folder of a run": ["run", "00", "--out", ""],
    "missing value": ["inspect", "--model"],
    "bad number": ["generate", "--prompt", "x", "--steps", "ten"],
    "ids that are no numbers": ["generate", "--prompt-ids", "1,two"],
    "no prompt": ["generate"],
    "no proposed ids": ["generate", "--prompt-ids", "1", "--lookup", "0"],
    "a draft of another vocabulary": ["generate", "--prompt-ids", "1", "--draft", "{small}"],
    "both prompts": ["generate", "--prompt", "x", "--prompt-ids", "1"],
    "empty ids": ["generate", "--model", "{small}", "--prompt-ids", ""],
    "negative id": ["generate", "--model", "{small}", "--prompt-ids=-1"],
    "id past the vocabulary": ["generate", "--model", "{small}", "--prompt-ids", "96"],
    "text without a tokenizer": ["generate", "--model", "{small}", "--prompt", "x"],
    "text that is not UTF-8": ["generate", "--model", "{worded}", "--prompt", "\udcff\udcfe"],
    "text of no token": ["generate", "--model", "{worded}", "--prompt", "unknown"],
    "temperature below 0": ["generate", "--model", "{small}", "--prompt-ids", "1", "--temperature=-1"],
    "temperature that is no number": ["generate", "--model", "{small}", "--prompt-ids", "1", "--temperature", "nan"],
    "top-k below 0": ["generate", "--model", "{small}", "--prompt-ids", "1", "--top-k=-1"],
    "top-p above 1": ["generate", "--model", "{small}", "--prompt-ids", "1", "--top-p", "1.5"],
    "min-p below 0": ["generate", "--model", "{small}", "--prompt-ids", "1", "--min-p=-0.1"],
    "seed below 0": ["generate", "--model", "{small}", "--prompt-ids", "1", "--seed=-1"],
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
    "output file that is a folder": ["logits", "--model", "{small}", "--prompt-ids", "1", "--out", "{small}"],
    "synth of an unknown shape": ["synth", "--like", "gpt-2", "--out", "{small}/new"],
    "synth of an unknown type": ["synth", "--like", "tiny", "--dtype", "f8", "--out", "{small}/new"],
    "synth into a folder that has something": ["synth", "--like", "tiny", "--out", "{small}"],
    "synth with a negative seed": ["synth", "--like", "tiny", "--seed", "-1", "--out", "{small}/new"],
    "bench of no step": ["bench", "--model", "{small}", "--steps", "0"],
    "bench of no prompt": ["bench", "--model", "{small}", "--prompt-len", "0"],
    "bench of no repeat": ["bench", "--model", "{small}", "--repeats", "0"],
    "bench past the capacity": ["bench", "--model", "{small}", "--capacity", "64"],
    "unknown notebook": ["run", "no_such_notebook"],
    "parameter without a value": ["run", "-p", "steps"],
}


def has_cuda():
    try:
        return ctypes.CDLL("libcuda.so.1").cuInit(0) == 0
    except OSError:
        return False


# What needs no weights to be refused is refused before any is loaded.
EARLY = (
    "empty ids", "negative id", "id past the vocabulary", "text of no token", "steps 0", "prompt longer than the capacity",
    "prompt and steps over by one", "output folder that is not there", "output file that is a folder", "bench of no step",
    "bench of no prompt", "bench of no repeat", "bench past the capacity", "temperature below 0",
    "temperature that is no number", "top-k below 0", "top-p above 1", "min-p below 0", "seed below 0",
)  # fmt: skip


@pytest.mark.parametrize("case", REFUSALS)
def test_bad_input_is_one_line_and_status_2(case, small, worded, capsys, monkeypatch):
    if case in EARLY:
        monkeypatch.delattr(options, "Session")
    if case == "cuda without a driver" and has_cuda():
        pytest.skip("this machine has a driver")
    before = sorted(small.iterdir())
    status = main([word.replace("{small}", str(small)).replace("{worded}", str(worded)) for word in REFUSALS[case]])
    captured = capsys.readouterr()
    assert status == 2
    assert captured.out == ""
    assert captured.err.startswith("error: ") and captured.err.count("\n") == 1
    assert sorted(small.iterdir()) == before


@pytest.mark.parametrize("kind", ["WordLevel", "Unigram"])
def test_text_that_the_tokenizer_cannot_take_names_its_file(kind, worded, capsys):
    write_tokenizer(worded, kind)
    assert main(["generate", "--model", str(worded), "--prompt", "zzz"]) == 2
    assert capsys.readouterr().err.startswith(f"error: {worded}/tokenizer.json: expected ids for 'zzz', found ")


def test_ids_that_the_tokenizer_cannot_take_name_its_file(worded, command):
    # Each further character turns all the text into another one, which a stream cannot take back.
    parity = {"type": "Replace", "pattern": {"Regex": "^(..)*$"}, "content": "x"}
    write_tokenizer(worded, decoder={"type": "Sequence", "decoders": [{"type": "Fuse"}, parity]})
    status, _, err = command("generate", "--model", worded, "--prompt-ids", "5,6,7", "--steps", 8)
    assert status == 2 and err.count("\n") == 1
    assert err.startswith(f"error: {worded}/tokenizer.json: expected text for id ")
    with Model.open(worded) as model, pytest.raises(XlaspikeError, match=r"tokenizer\.json: expected text for the ids, found "):
        model.decode([-1])


def test_no_home_folder_is_one_line_that_says_what_to_give(small, monkeypatch, capsys):
    for name in ("HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", lambda user: {}[user])
    assert main(["generate", "--model", str(small), "--prompt-ids", "1"]) == 2
    assert capsys.readouterr().err == (
        "error: cache folder: expected --cache-dir, XDG_CACHE_HOME or a home folder, found none\n"
    )


def python(*words, **options):
    return subprocess.run([sys.executable, "-m", "xlaspike", *map(str, words)], cwd=ROOT, capture_output=True, **options)


def test_a_file_that_cannot_be_written_is_named_and_leaves_no_part(small, command, cache_dir, tmp_path):
    out = tmp_path / "logits.npy"
    words = ["logits", "--model", small, "--prompt-ids", "1,2,3", "--out", out]
    assert command(*words)[0] == 0  # compiles, so that the limit is on nothing but the file
    before = out.read_bytes()

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

    done = python(*words, "--cache-dir", cache_dir, "--threads", 2, preexec_fn=limit)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == f"error: {out}: expected a writable file, found File too large\n"
    assert out.read_bytes() == before and list(tmp_path.glob(".*")) == []


def test_a_written_file_has_the_mode_that_the_user_asks_for(tmp_path):
    for mask, mode in ((0o027, 0o640), (0o002, 0o664)):
        before = os.umask(mask)
        try:
            write_text(tmp_path / "file", "text")
        finally:
            os.umask(before)
        assert (tmp_path / "file").stat().st_mode & 0o777 == mode


@pytest.mark.parametrize("closed", [(1,), (2,), (1, 2), (0, 1, 2)], ids=str)
def test_closed_streams_are_no_error_and_nothing_lands_elsewhere(closed, small, cache_dir, tmp_path):
    def close():
        for descriptor in closed:
            os.close(descriptor)

    done = python("inspect", "--model", "nowhere", preexec_fn=close)
    expected = b"" if 2 in closed else b"error: nowhere: expected a checkpoint folder, found nothing\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, b"", expected)
    out = tmp_path / "logits.npy"
    words = ["logits", "--model", small, "--prompt-ids", "1", "--out", out, "--cache-dir", cache_dir]
    done = python(*words, preexec_fn=close)
    assert (done.returncode, done.stderr) == (0, b"") and bool(done.stdout) == (1 not in closed)
    assert np.load(out).shape == (1, 96)


def test_a_stream_that_is_full_is_one_line(small):
    with open("/dev/full", "w") as full:
        words = [sys.executable, "-m", "xlaspike", "inspect", "--model", str(small)]
        done = subprocess.run(words, cwd=ROOT, stdout=full, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (2, b"error: [Errno 28] No space left on device\n")


def test_text_is_escaped_where_the_locale_does_not_have_it(worded, cache_dir):
    plain = {**os.environ, "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    words = ["generate", "--model", worded, "--prompt-ids", "5,6,7", "--steps", 3, "--cache-dir", cache_dir, "--threads", 2]
    done = python(*words, "--json", env=plain)
    assert (done.returncode, done.stderr) == (0, b"")
    text = json.loads(done.stdout)["text"]
    assert any(not letter.isascii() for letter in text)
    done = python(*words, env=plain)
    assert done.returncode == 0 and done.stderr.startswith(b"3 tokens, ")
    assert done.stdout.decode("ascii").strip() == text.encode("ascii", "backslashreplace").decode()


def test_closed_stdout_is_no_error(small):
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "xlaspike", "inspect", "--model", str(small)], cwd=ROOT, stdout=writer, stderr=subprocess.PIPE
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_refusal_of_an_odd_argument_is_one_short_line(command):
    for word in ("\x1b[2J\n", "9" * 5000):
        status, _, err = command("inspect", word, flags=False)
        assert status == 2 and err.removesuffix("\n").isprintable() and len(err) < 2100
