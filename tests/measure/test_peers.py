"""Engines beside ours: stand-ins for their processes everywhere, and the engines themselves where `make peers` was run."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support.checkpoints import LONG_MODELS, WINDOW, write_model
from tests.support.peers import STAND_IN, crashing, script
from tests.support.timeouts import no_hang, wait_for_end, wait_for_file
from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.synthesize import tensor_shapes
from xlaspike.cli import options
from xlaspike.cli.main import main
from xlaspike.errors import XlaspikeError
from xlaspike.measure.peers import beside, client
from xlaspike.measure.reference import Reference
from xlaspike.measure.timing import WARM_UP
from xlaspike.paths import ROOT, TINY_LLAMA

ABOUT = """print('{"version": "1", "features": "", "cache": "f16", "weight_bytes": 1, "cache_row_bytes": 1}', flush=True)\n"""


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    with Model.open(write_model(tmp_path_factory.mktemp("peers") / "small")) as model:
        yield model


@pytest.fixture
def environment(tmp_path, monkeypatch, cache_dir):
    """An environment of peers whose engines and writer are stand-ins; returns the folder that it is in."""
    shutil.rmtree(cache_dir / "gguf", ignore_errors=True)  # of an earlier run, whose files would be used again
    (tmp_path / ".venv-peers" / "bin").mkdir(parents=True)
    (tmp_path / ".venv-peers" / ".installed").touch()
    (tmp_path / ".venv-peers" / "bin" / "python").symlink_to(sys.executable)
    monkeypatch.setattr(beside, "ENVIRONMENT", tmp_path / ".venv-peers")
    monkeypatch.setattr(beside, "PEER", script(tmp_path / "peer.py", STAND_IN))
    written = "import sys; open(sys.argv[-1], 'w').close(); open(__file__ + '.log', 'a').write(sys.argv[-3] + ' ')"
    monkeypatch.setattr(beside, "GGUF_WRITER", script(tmp_path / "writer.py", written))
    return tmp_path


@pytest.fixture
def bench(small, cache_dir, capsys):
    """Run ``bench`` on the small model; returns (status, stdout, stderr)."""

    def run(*words, model=small.folder):
        common = ["--model", model, "--prompt-len", 5, "--steps", 4, "--repeats", 2, "--threads", 1, "--cache-dir", cache_dir]
        status = main(["bench", *map(str, (*common, *words))])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


# ***** with stand-ins *****


def test_engines_take_turns_and_what_warms_up_does_not_count(small, open_session, tmp_path):
    program = script(tmp_path / "peer.py", STAND_IN)
    log = program.with_suffix(".log")
    session = open_session(small, weights="f16")
    prefill = session.prefill

    def noted(ids):
        with open(log, "a") as file:
            print("ours prefill", len(ids), file=file)
        return prefill(ids)

    session.prefill = noted
    with client.Peer("one-f16", [sys.executable, program, "one"]) as one:
        with client.Peer("two-q8_0", [sys.executable, program, "two"]) as two:
            ours, theirs = beside.measure_beside(session, [one, two], prompt_len=5, steps=4, repeats=2)
    in_a_round = ["ours prefill 5"]
    for name in ("one", "two"):
        in_a_round += [f"{name} prefill 5", f"{name} decode {WARM_UP + 4}"]
    assert log.read_text().splitlines() == in_a_round * 3
    assert [(peer.name, peer.format) for peer in theirs] == [("one-f16", "f16"), ("two-q8_0", "q8_0")]
    for peer in theirs:
        assert (peer.prefill_tok_s, peer.decode_tok_s) == (5 / 0.004, 1 / 0.002)
        assert (peer.decode_ms.min, peer.decode_ms.max, peer.prefill_ms.max) == (2, 6, 4)
        assert peer.decode_ratio == ours.decode_tok_s / 500 and peer.prefill_ratio == ours.prefill_tok_s / 1250
        assert peer.bytes_per_token == 1000 + 10 * (5 + 4)


@pytest.mark.parametrize("name", ("torch-f32", "llama.cpp-f32"))
def test_peers_take_a_window_that_hides_no_key(name, environment, tmp_path, open_session):
    with Model.open(write_model(tmp_path / "m", **LONG_MODELS["mistral windowed"])) as model:
        with beside.open_peers([name], open_session(model, capacity=WINDOW)) as (peer,):
            assert isinstance(peer, client.Peer)
        with beside.open_peers([name], open_session(model, capacity=WINDOW + 1), strict=False) as (failed,):
            assert failed.why == f"{model.folder}: expected a plain Llama, found mistral with its own window"


def test_resident_bytes_are_the_sessions_alone(small, open_session):
    session = open_session(small)
    ours, theirs = beside.measure_beside(session, [], prompt_len=5, steps=2, repeats=1)
    assert theirs == [] and ours.resident_bytes == session.resident_bytes


def test_bench_with_peers(bench, environment):
    status, out, err = bench("--weights", "f32", "--peers", "--json")
    fields = json.loads(out)
    assert (status, err) == (0, "")
    assert [peer["name"] for peer in fields["peers"]] == ["torch-f32", "llama.cpp-f32"]
    for peer in fields["peers"]:
        assert peer["decode_tok_s"] == 500 and peer["decode_ms"] == {"median": 2, "p25": 2, "p75": 3, "min": 2, "max": 6}
        assert peer["decode_ratio"] == fields["decode_tok_s"] / 500
    assert (environment / "writer.py.log").read_text() == "f32 "


@pytest.mark.parametrize("what", ("PEER", "GGUF_WRITER"))
def test_no_file_beside_a_script_hides_a_library(what, bench, environment):
    (getattr(beside, what).parent / "json.py").write_text("raise SystemExit(9)")
    with open(beside.GGUF_WRITER, "a") as file:
        file.write("\nimport json")
    assert bench("--weights", "f16", "--peers")[0] == 0


def test_files_for_llama_cpp_are_written_once(bench, environment, tmp_path):
    words = ("--weights", "f16", "--cache-dir", tmp_path / "cache")
    status, out, _ = bench(*words, "--peers", "llama.cpp-q8_0,llama.cpp-q4_0,torch-bf16")
    assert status == 0
    table = [line.split() for line in out.split("\n\n")[1].splitlines()]
    assert [line[0] for line in table[1:]] == ["xlaspike-f16", "llama.cpp-q8_0", "llama.cpp-q4_0", "torch-bf16"]
    assert {line[1] for line in table[2:]} == {"500.0"}
    for file in (tmp_path / "cache" / "gguf").iterdir():
        os.utime(file, (0, 0))
    assert bench(*words, "--peers", "llama.cpp-q4_0,llama.cpp-f16")[0] == 0
    used = {file.stem[41:]: file.stat().st_mtime > 0 for file in (tmp_path / "cache" / "gguf").iterdir()}
    assert used == {"q4_0": True, "f16": True, "q8_0": False}  # the cache's bound goes by last use
    assert (environment / "writer.py.log").read_text() == "q8_0 q4_0 f16 "


def test_without_peers_there_are_none(bench, environment):
    status, out, _ = bench("--json")
    assert status == 0 and "peers" not in json.loads(out)
    assert not (environment / "peer.log").exists()


@pytest.mark.parametrize("weights", ("stored", "f16", "bf16", "int8", "int4"))
def test_peers_follow_the_weight_format(weights, small, environment):
    expected = "f32" if weights == "stored" else weights
    assert beside.select_peers("", small, weights) == beside.BESIDE[expected]


def test_every_weight_format_has_a_peer():
    assert set(beside.BESIDE) == set(beside.WEIGHTS) - {"stored"}
    assert len(set(beside.PEERS)) == len(beside.PEERS)


# ***** refusals *****


def test_no_environment_names_the_target_that_makes_it(bench, tmp_path, monkeypatch):
    monkeypatch.setattr(beside, "ENVIRONMENT", tmp_path / ".venv-peers")
    monkeypatch.delattr(options, "Session")  # refused before the weights are loaded
    status, out, err = bench("--peers")
    assert (status, out) == (2, "")
    assert err == f"error: {tmp_path}/.venv-peers: expected the peers' environment, which `make peers` sets up, found none\n"


def test_an_unknown_peer_or_format_is_refused(bench, environment, monkeypatch):
    monkeypatch.delattr(options, "Session")
    status, _, err = bench("--peers", "torch-f32,vllm")
    assert status == 2 and err.startswith("error: peers: expected torch-f32, ") and err.endswith("found 'vllm'\n")
    assert bench("--peers", "--weights", "f12")[2].startswith("error: weights: expected ")


TWO = ("--weights", "f32", "--peers", "torch-f32,llama.cpp-f32")


@pytest.mark.parametrize("answer", [0, 1, 6], ids=("at its start", "in the first prefill", "in the last decode"))
def test_a_peer_that_crashes_costs_its_own_row(answer, bench, environment):
    script(beside.PEER, crashing("torch", answer))
    with no_hang():
        status, out, err = bench(*TWO, "--json")
    fields = json.loads(out)
    failed, measured = fields["peers"]
    assert (status, err, failed) == (1, "", {"name": "torch-f32", "failed": "crashed, SIGSEGV"})
    assert measured["name"] == "llama.cpp-f32" and measured["decode_ratio"] == fields["decode_tok_s"] / 500


def test_a_crash_is_told_below_the_table(bench, environment):
    script(beside.PEER, crashing("llama.cpp", 2))
    status, out, err = bench(*TWO)
    rows = [line.split()[0] for line in out.split("\n\n")[1].splitlines()]
    assert (status, err, rows[1:]) == (1, "", ["xlaspike-f32", "torch-f32", "llama.cpp-f32:"])
    assert out.endswith("\nllama.cpp-f32: crashed, SIGSEGV\n")


def test_a_peer_that_hangs_costs_its_own_row(bench, environment, monkeypatch):
    hanging = STAND_IN.replace(
        "for line in sys.stdin:", "for line in sys.stdin:\n        sys.argv[1] == 'torch' and sys.stdin.read()"
    )
    script(beside.PEER, hanging)
    monkeypatch.setattr(client, "ANSWER_SECONDS", 3)
    with no_hang():
        status, out, _ = bench(*TWO, "--json")
    failed, measured = json.loads(out)["peers"]
    assert (status, failed) == (1, {"name": "torch-f32", "failed": "gave no answer within 0.05 minutes"})
    assert measured["name"] == "llama.cpp-f32"


PARENT = """
import sys
from pathlib import Path
from xlaspike.checkpoints.model import Model
from xlaspike.measure.peers import beside, client
folder, model = map(Path, sys.argv[1:])
beside.ENVIRONMENT, beside.GGUF_WRITER = folder / ".venv-peers", folder / "endless.py"
"""
STARTS = {
    "an engine": "client.Peer('x', [sys.executable, folder / 'endless.py'])",
    "the writer of a file": "beside.gguf_files(Model.open(model), ['f32'], folder / 'cache')",
}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not tell a process that its parent died")
@pytest.mark.parametrize("case", STARTS)
def test_the_peers_of_a_killed_process_die(case, small, environment):
    pid = environment / "pid"
    does = f"import os, time; open('new', 'w').write(str(os.getpid())); os.rename('new', {str(pid)!r}); time.sleep(60)"
    script(environment / "endless.py", does)
    words = [sys.executable, "-c", PARENT + STARTS[case], environment, small.folder]
    with subprocess.Popen(words, cwd=environment, env={**os.environ, "PYTHONPATH": str(ROOT)}) as parent:
        wait_for_file(pid, parent)
        parent.kill()
        wait_for_end(int(pid.read_text()))


WRITERS = {
    "complains": ("sys.exit('a warning\\nerror: model.norm: expected')", "ended with status 1, model.norm: expected"),
    "ends": ("raise SystemExit(3)", "ended with status 3"),
    "crashes": ("os.kill(os.getpid(), signal.SIGABRT)", "crashed, SIGABRT"),
    "hangs": ("signal.pause()", "gave no answer within 0.05 minutes"),
}


@pytest.mark.parametrize("case", WRITERS)
def test_a_file_that_cannot_be_written_costs_its_peer_s_row(case, small, open_session, environment, tmp_path, monkeypatch):
    does, why = WRITERS[case]
    written = f"import os, signal, sys\nif 'q8_0' in sys.argv:\n    {does}\nopen(sys.argv[-1], 'w').close()"
    script(beside.GGUF_WRITER, written)
    monkeypatch.setattr(client, "ANSWER_SECONDS", 3 if case == "hangs" else 120)
    session = open_session(small, cache_dir=tmp_path / "cache")
    with beside.open_peers(("llama.cpp-q8_0", "llama.cpp-f16"), session, strict=False) as (failed, peer):
        assert failed.record() == {"name": "llama.cpp-q8_0", "failed": f"while its file was written: {why}"}
        assert peer.about["version"] == "engine 1"


def test_a_written_file_goes_to_a_cache_that_is_kept_within_its_size(small, open_session, environment, tmp_path):
    cache, old = tmp_path / "cache", tmp_path / "cache" / "gguf" / f"{'0' * 40}-f16.gguf"
    script(beside.GGUF_WRITER, "import sys\nopen(sys.argv[-1], 'w').close()")
    session = open_session(small, cache_dir=cache, cache_size=0)
    old.parent.mkdir(parents=True, mode=0o700)
    old.write_bytes(bytes(10))
    os.utime(old, (0, 0))
    with beside.open_peers(("llama.cpp-f16",), session):
        assert not old.exists() and len(list(old.parent.iterdir())) == 1


def test_a_study_wants_every_peer(small, open_session, environment):
    script(beside.PEER, "raise SystemExit(3)")
    session = open_session(small)
    with pytest.raises(client.PeerFailure, match=r"^peer torch-f32: ended with status 3$"):
        with beside.open_peers(["torch-f32"], session):
            pass


# A peer that does not answer, and the message after its name.
AT_START = {
    "raises": ("raise OSError('no such engine')", "ended with status 1, OSError: no such engine"),
    "complains": ("import sys; sys.exit('error: x.gguf: expected a model')", "ended with status 1, x.gguf: expected a model"),
    "is killed": ("import os; os.kill(os.getpid(), 9)", "crashed, SIGKILL"),
    "goes silent": ("import os, time; os.close(1); time.sleep(60)", "closed its output and ran on"),
    "prints text": ("print('loading...'); input()", "expected JSON with version, features, cache, weight_bytes, "),
    "prints bytes": ("import os; os.write(1, b'\\xff\\x1b[2J\\n'); input()", "cache_row_bytes, found '\\ufffd\\x1b[2J'"),
    "prints a list": ("print([1, 2]); input()", "found '[1, 2]'"),
    "prints other JSON": ("print('{}'); input()", "found '{}'"),
}
AT_A_STEP = {
    "ends": ("input(); raise SystemExit(7)", "ended with status 7"),
    "has ended": ("import os; os.close(0); os.close(1); os._exit(7)", "ended with status 7"),
    "prints text": ("input(); print('nan'); input()", "expected JSON with ms, tokens, found 'nan'"),
    "too few": ('input(); print(\'{"ms": [1.0], "tokens": [1]}\'); input()', "expected 2 times and tokens, found "),
    "no times": ('input(); print(\'{"ms": [NaN, 1.0], "tokens": [1, 2]}\'); input()', "expected 2 times and tokens, found "),
    "no tokens": ('input(); print(\'{"ms": [1.0, 1.0], "tokens": [1, null]}\'); input()', "expected 2 times and tokens"),
}


@pytest.mark.parametrize("case", AT_START)
def test_what_does_not_start_is_one_line(case, tmp_path, monkeypatch):
    monkeypatch.setattr(client, "CLOSING_SECONDS", 1)
    does, expected = AT_START[case]
    with no_hang(), pytest.raises(XlaspikeError) as caught:
        client.Peer("an engine", [sys.executable, script(tmp_path / "peer.py", does)])
    assert str(caught.value).startswith("peer an engine: ") and expected in str(caught.value)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("case", AT_A_STEP)
def test_what_does_not_answer_is_one_line(case, tmp_path):
    does, expected = AT_A_STEP[case]
    with client.Peer("an engine", [sys.executable, script(tmp_path / "peer.py", ABOUT + does)]) as peer:
        if case == "has ended":
            peer._process.wait()
        with no_hang(), pytest.raises(XlaspikeError, match="an engine") as caught:
            peer.decode(2)
    assert expected in str(caught.value)


def test_a_peer_that_does_not_end_is_ended(tmp_path, monkeypatch):
    monkeypatch.setattr(client, "CLOSING_SECONDS", 0.1)
    with (
        no_hang(),
        client.Peer("deaf", [sys.executable, script(tmp_path / "p.py", ABOUT + "import time\ntime.sleep(60)")]) as deaf,
    ):
        pass
    assert deaf._process.returncode == -9


# ***** with the engines *****

THERE = (beside.ENVIRONMENT / ".installed").is_file()
engines = pytest.mark.skipif(not THERE, reason="the peers' environment is not there: `make peers`")


@pytest.fixture
def peer(open_session):
    """``peer(name, model, capacity)``: that engine, closed when the test ends."""
    opened = []

    def start(name, model, capacity=512):
        opened.append(beside.open_peers([name], open_session(model, capacity=capacity)))
        return opened[-1].__enter__()[0]

    yield start
    for peers in reversed(opened):
        peers.__exit__(None, None, None)


def continued(peer, ids, steps):
    return peer.prefill(ids)[1] + (peer.decode(steps - 1)[1] if steps > 1 else [])


@engines
@pytest.mark.parametrize("name", ("torch-f32", "llama.cpp-f32", "llama.cpp-f16", "llama.cpp-bf16"))
def test_another_engine_gives_the_oracles_tokens(name, peer, tiny, oracle):
    """Over weights that are exact in these types, for a second engine's word on the model beside Hugging Face's."""
    other = peer(name, tiny)
    for label, prompt in oracle.prompts.items():
        assert continued(other, prompt["ids"], len(prompt["tokens"])) == prompt["tokens"], label


@engines
@pytest.mark.parametrize("name, count", [("llama.cpp-q8_0", 16), ("llama.cpp-q4_0", 1), ("torch-bf16", 1)])
def test_an_engine_that_rounds_starts_as_the_oracle_does(name, count, peer, tiny, oracle):
    other = peer(name, tiny)
    for label, prompt in oracle.prompts.items():
        assert continued(other, prompt["ids"], count) == prompt["tokens"][:count], label


@engines
@pytest.mark.parametrize("name", ("torch-f32", "llama.cpp-f32"))
def test_a_head_of_its_own_and_plain_rotation(name, peer, tmp_path):
    shape = {"tie_word_embeddings": False, "rope_parameters": {"rope_type": "default", "rope_theta": 1e6}, "head_dim": 32}
    with Model.open(write_model(tmp_path / "m", **shape)) as model:
        other, ids = peer(name, model), [5, 17, 80, 3, 3, 41]
        assert continued(other, ids, 24) == Reference(model).generate(ids, 24)
        shapes = tensor_shapes(model.config)
        rope = model.config.D // 2 if name.startswith("llama.cpp") else 0
        others = sum(rows * columns for rows, columns in filter(lambda s: len(s) == 2, shapes.values()))
        vectors = sum(shape[0] for shape in shapes.values() if len(shape) == 1)
        table = (model.config.V - 1) * model.config.H  # of the embedding a step reads one row
        assert other.about["weight_bytes"] == 4 * (others + vectors + rope - table)


@engines
@pytest.mark.parametrize("kind, block, size", [("f16", 1, 2), ("q8_0", 32, 34), ("q4_0", 32, 18)])
def test_every_matrix_has_the_type_asked_for(kind, block, size, peer, tiny):
    """ggml's blocks: 32 values of 8 or 4 bits and a scale of 16."""
    shapes = tensor_shapes(tiny.config).values()
    matrices = sum(shape[0] * shape[1] for shape in shapes if len(shape) == 2)
    vectors = sum(shape[0] for shape in shapes if len(shape) == 1) + tiny.config.D // 2
    about = peer(f"llama.cpp-{kind}", tiny).about
    assert about["weight_bytes"] == matrices // block * size + 4 * vectors
    assert about["cache_row_bytes"] == 2 * 2 * tiny.config.L * tiny.config.Nkv * tiny.config.D


@engines
@pytest.mark.skipif(not Path("/proc/cpuinfo").exists(), reason="this system does not tell what its CPU has")
def test_llama_cpp_was_compiled_for_this_cpu(peer, tiny):
    flags = Path("/proc/cpuinfo").read_text().split()
    features = peer("llama.cpp-f16", tiny).about["features"]
    for flag, feature in (
        ("avx2", "AVX2"),
        ("avx512f", "AVX512"),
        ("avx512_vnni", "AVX512_VNNI"),
        ("avx512_bf16", "AVX512_BF16"),
    ):
        assert (flag in flags) == (f"{feature} = 1" in features), feature


@engines
@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="this system does not tell what a thread has used")
@pytest.mark.parametrize("name", ("torch-f32", "llama.cpp-f16"))
def test_an_engine_that_waits_uses_no_cpu(name, peer, tiny):
    other = peer(name, tiny)
    continued(other, [1] * 64, 16)
    tasks = Path(f"/proc/{other._process.pid}/task")

    def used():
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks.iterdir())

    time.sleep(client.SETTLE_SECONDS)
    before = used()
    time.sleep(0.5)
    assert used() - before < 5e6  # nanoseconds: of half a second and every thread, a hundredth


@engines
@pytest.mark.parametrize("name", ("torch-f32", "llama.cpp-f32"))
def test_another_family_is_refused_by_name(name, peer, tmp_path):
    rope = {"rope_type": "default", "rope_theta": 1e6}
    folder = write_model(tmp_path / "m", model_type="qwen2", rope_parameters=rope)
    with Model.open(folder) as model, pytest.raises(XlaspikeError, match=r"/m: .*expected a plain Llama.*, found qwen2"):
        peer(name, model)


@engines
def test_bench_beside_the_engines(bench):
    status, out, err = bench("--weights", "int8", "--peers", "llama.cpp-f16,torch-f32", "--json", model=TINY_LLAMA)
    fields = json.loads(out)
    assert (status, err) == (0, "")
    assert [peer["version"].split()[0] for peer in fields["peers"]] == ["llama-cpp-python", "torch"]
    for peer in fields["peers"]:
        assert peer["decode_ms"]["min"] > 0 and peer["decode_ratio"] > 0 and peer["prefill_ratio"] > 0
