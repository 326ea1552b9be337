"""The findings' measurements on small checkpoints: a whole record of each kind that takes seconds."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from tests.support.checkpoints import write_model
from tests.support.kernels import needs_kernels
from tests.support.peers import STAND_IN, script
from xlaspike.checkpoints.model import Model
from xlaspike.measure.bench import bytes_per_token
from xlaspike.measure.peers import beside
from xlaspike.measure.studies import balance, logits, peers, steps, targets
from xlaspike.measure.studies.parts import measure_parts
from xlaspike.measure.studies.variants import split_checkpoint
from xlaspike.measure.timing import WARM_UP
from xlaspike.runner.session import Session


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    return {"large": write_model(tmp_path_factory.mktemp("studies") / "small")}


def test_variants_are_compared_in_one_run(folders, cache_dir, threads):
    shared = {"cache_dir": cache_dir, "threads": threads}
    variants = {name: {"weights": name, **shared} for name in ("f32", "f16")}
    record = steps.compare_variants(folders, variants, rounds=2, steps=3)
    assert (record["threads"], record["steps"]) == (threads, 6) and record["ceiling_gb_s"] > 0
    with Model.open(folders["large"]) as model:
        for name, options in variants.items():
            row = record[name]
            with Session(model, **options) as session:
                graph = session.program("decode", 2, "argmax").graph
            assert (row["graph_sha256"], row["bytes_per_token"]) == (graph.sha256, bytes_per_token(graph))
            assert row["planes_bytes"] > row["projection_bytes"] > 0
            assert row["tok_s"] == pytest.approx(1e3 / row["ms"]["median"])
            assert row["speed_of_f16"] == pytest.approx(row["tok_s"] / record["f16"]["tok_s"])
            assert row["share"] == pytest.approx(row["bytes_per_token"] * row["tok_s"] / 1e9 / record["ceiling_gb_s"])


def test_a_variant_names_the_checkpoint_of_its_weights():
    folders = {"large": "a folder", "int4": "another"}
    assert split_checkpoint(folders, {"weights": "f32"}) == ("a folder", {"weights": "f32"})
    assert split_checkpoint(folders, {"checkpoint": "int4", "contraction": "dot"}) == ("another", {"contraction": "dot"})


def test_a_step_is_timed_beside_the_runtimes_own_benchmark(cache_dir, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache_dir))
    record = steps.measure_overhead(rounds=1, steps=4)
    ours, theirs = record["session_ms"]["median"], record["module_ms"]["median"]
    assert ours > 0 and theirs > 0 and record["difference_ms"] == ours - theirs


def test_a_step_of_each_variant_is_divided_into_parts(folders, cache_dir, threads):
    options = {"weights": "f16", "cache_dir": cache_dir, "threads": threads}
    record = measure_parts(folders, {"f16": options}, context=32, steps=2)
    assert (record["context"], record["f16"]["steps"], record["f16"]["workers"]) == (32, 2, threads)
    assert record["f16"]["parts"]["gate, up"]["ms"] > 0


@pytest.fixture
def stand_ins(cache_dir, threads, tmp_path, monkeypatch):
    """Two variants, and stand-ins for llama.cpp's process and its files, which take 4 ms a prefill and 2 ms a step."""
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python").symlink_to(sys.executable)
    monkeypatch.setattr(beside, "ENVIRONMENT", tmp_path)
    monkeypatch.setattr(beside, "PEER", script(tmp_path / "peer.py", STAND_IN))
    monkeypatch.setattr(beside, "GGUF_WRITER", script(tmp_path / "writer.py", "import sys; open(sys.argv[-1], 'w').close()"))
    options = {"weights": "f16", "cache_dir": cache_dir, "threads": threads}
    monkeypatch.setattr(peers, "PEER_OF", {"f16": "f16", "int4": "q4_0"})
    monkeypatch.setattr(peers, "PEER_VARIANTS", {"f16": options, "int4": options})
    return tmp_path / "peer.log"


def test_variants_are_measured_beside_llama_cpp(folders, stand_ins):
    record = peers.measure_beside_llama_cpp(folders, {5: 3, 40: 1}, steps=3, prompt_len=5)
    assert (record["prompt_len"], record["steps"], record["threads"]) == (5, 3, 2) and record["ceiling_gb_s"] > 0
    for ours, theirs in (("f16", "llama_f16"), ("int4", "llama_q4_0")):
        row, other = record[ours], record[theirs]
        assert (other["version"], other["decode_tok_s"], other["decode_ms"]["max"]) == ("engine 1", 500, 2)
        assert {tokens: prefill["tok_s"] for tokens, prefill in other["prefill"].items()} == {"5": 5 / 0.004, "40": 40 / 0.004}
        assert row["decode_ratio"] == row["decode_ratios"]["median"] == pytest.approx(row["decode_tok_s"] / 500)
        for prefill in row["prefill"].values():
            assert prefill["prefill_ratio"] == pytest.approx(4 / prefill["ms"]["median"])
        assert row["share"] == pytest.approx(row["bytes_per_token"] * row["decode_tok_s"] / 1e9 / record["ceiling_gb_s"])
        assert row["dispatches"] > 0 and row["resident_of_planes"] > 0.9
    assert record["f16"]["over_f16"]["max"] == 1 and record["int4"]["over_f16"]["median"] > 0


def test_engines_take_single_steps_in_turn(folders, stand_ins):
    peers.measure_beside_llama_cpp(folders, {5: 2}, steps=2, prompt_len=5)
    engines = len(peers.PEER_OF)
    in_all = ["llama.cpp prefill 5"] * (2 + 2) + ["llama.cpp decode 1"] * (WARM_UP + 2)
    assert stand_ins.read_text().splitlines() == [line for line in in_all for _ in range(engines)]


def test_a_long_context_is_filled_without_a_step_a_token(folders, stand_ins):
    record = peers.measure_long_steps(folders, start=280, steps=2)
    assert record["context"] == 512 and record["parts"]["context"] == 512
    assert record["int4"]["bytes_per_token"] > record["int4"]["decode_ms"]["median"] > 0
    assert record["int4"]["decode_ratio"] > 0 and record["parts"]["int4"]["parts"]["scores"]["ms"] > 0
    assert stand_ins.read_text().splitlines()[:2] == ["llama.cpp prefill 280"] * 2


def test_ratios_are_those_of_one_round():
    spread = peers.ratios([20.0, 40.0, 10.0], [10.0, 20.0, 10.0])  # the second round was slow for both
    assert (spread.median, spread.min, spread.max) == (2, 1, 2)


def test_targets_are_met_or_not():
    peer = {"decode_ratio": 1.2, "prefill": {"64": {"prefill_ratio": 0.9}}, "over_f16": {"median": 1.0}, "share": 0.88,
            "dispatches": 121, "resident_of_planes": 1.1}  # fmt: skip
    large = {name: {"share": 0.8} for name in targets.SHARES}
    rows = targets.compare_with_targets(large, {"f16": peer, "int4": peer})["rows"]
    met = {(row["what"], row["variant"]): row["met"] for row in rows}
    assert met["decode over llama.cpp", "f16"] and met["share of the ceiling", "f16"] and met["resident over planes", "int4"]
    assert not met["prefill over llama.cpp", "f16"] and met["prefill over llama.cpp", "int4"]
    assert not (met["decode over f16", "int4"] or met["share of the ceiling", "f32"] or met["dispatches", "f16"])


@needs_kernels
def test_numbers_of_workgroups_are_compared_by_format_and_shape(monkeypatch, cache_dir):
    monkeypatch.setattr(balance, "SHAPES", ((64, 64), (64, 128), (128, 64)))
    monkeypatch.setattr(balance, "COUNTS", (1, 3))
    monkeypatch.setattr(balance, "PLANES", 3 * 64 * 128)
    record = balance.measure_balance(2, 2, cache_dir)
    assert list(record["us"]) == [
        f"{weights}_{shape}" for weights in ("int4", "int8") for shape in ("64x64", "64x128", "128x64")
    ]
    assert all(list(row) == ["1", "3"] and row["3"]["median"] > 0 for row in record["us"].values())
    assert record["chosen"] == {"64x64": 4, "64x128": 4, "128x64": 8}


def test_logits_are_compared_in_every_contraction_that_writes_a_format_its_own_way(monkeypatch):
    monkeypatch.setattr(logits, "_logits", lambda *_: np.ones((2, 3), np.float32))
    named = {"f16_dot", "f16_demoted", "f16_reduce", "int4_dot", "int4_reduce", "int4_integer"}
    assert set(logits.measure_logit_differences(("f16", "int4"))) == named
