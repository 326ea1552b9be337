"""``compare-devices``: another CPU device stands in for a card, so nothing here needs one."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from tests.support.checkpoints import write_model
from xlaspike.cli.main import main
from xlaspike.errors import XlaspikeError
from xlaspike.measure import ceilings, records
from xlaspike.measure.fusion import PROBED
from xlaspike.measure.studies import devices
from xlaspike.measure.studies.devices import TINY, Plan
from xlaspike.runner.session import Session

ONE_FORM = ["--weights", "f16", "--contraction", "reduce"]
SMALL = [*ONE_FORM, "--steps", "3", "--large-steps", "2", "--rounds", "1"]


@pytest.fixture
def compared(cache_dir, tmp_path, monkeypatch):
    """Run the command for a device that is not the CPU's own, in this process; returns status and records."""
    monkeypatch.setattr(ceilings, "CEILING_BYTES", 1 << 22)
    monkeypatch.setattr(devices, "_in_own_process", in_this_process)
    monkeypatch.setattr(devices, "STEPS_PER_CALL", (1, 2))
    write_model(tmp_path / "large" / "f16")

    def run(*words: str):
        out = tmp_path / "records.jsonl"
        common = ["--device", "local-sync,cuda", "--cache-dir", str(cache_dir), "--out", str(out)]
        return main(["compare-devices", *common, "--checkpoints", str(tmp_path / "large"), *SMALL, *words]), records.read(out)

    return run


def in_this_process(name: str, plan: Plan):
    try:
        return "record", devices.compare_device(name, plan)
    except XlaspikeError as error:
        return "not_run", str(error)


def test_tokens_are_compared_speeds_are_measured_and_what_does_not_work_is_compiled_for(compared, capsys):
    status, found = compared()
    assert status == (0 if "cuda" in found else 1), "a device that was asked for did not run"
    record = found["local-sync"]
    assert record["dispatch_us"] > 0 and record["steps_per_call"]["f16"].keys() == {"1", "2"}
    for label, tokens in (("tiny", 12), ("large", 2)):
        row = record[label]["variants"]["f16"]
        assert (row["tokens"], row["equal"], row["max_logit_difference"]) == (tokens, tokens, 0.0)
        assert row["tok_s"] > 0 and row["dispatches"] > 0 and row["share"] > 0
        assert found["compilers"][label].keys() == set(PROBED) and found["compilers"][label]["cuda"]["f16"]["fused"]
    printed = capsys.readouterr().out
    assert "local-sync: " in printed and "us per dispatch" in printed and "12 of 12" in printed
    if "cuda" not in found:
        reason = found["compilers"]["not_run"]["cuda"]
        assert reason.startswith("device cuda: expected a working driver, found ") and f"cuda: {reason}" in printed


def test_tokens_that_differ_are_counted_and_end_with_status_1(compared, monkeypatch):
    step = Session.decode

    def wrong(session, token, result="argmax"):
        answer = step(session, token, result)
        return answer ^ 1 if result == "argmax" and session.device.name == "local-sync" else answer

    monkeypatch.setattr(Session, "decode", wrong)
    status, found = compared()
    assert status == 1
    for label in ("tiny", "large"):
        row = found["local-sync"][label]["variants"]["f16"]
        assert row["equal"] < row["tokens"]


@pytest.mark.parametrize(
    ("fails", "expected"),
    [
        ("ends", "its process ended with status 7"),
        ("raises", "RuntimeError: out of memory"),
        ("hangs", "expected an end within"),
    ],
)
def test_a_device_that_fails_takes_no_other_result(fails, expected, cache_dir, monkeypatch):
    """Whatever happens is in a process of its own."""
    monkeypatch.setattr(devices, "_send", FAILING[fails])
    monkeypatch.setattr(devices, "LONGEST", 1 if fails == "hangs" else 60)
    *_, last = devices.compare(["local-sync"], Plan(("f16",), ("reduce",), cache={"cache_dir": cache_dir}))
    assert last["failed"]["local-sync"].startswith(expected) and last["tiny"]["llvm-cpu"].keys() == {"f16"}


def ends(there, name: str, plan: Plan) -> None:
    os._exit(7)


def raises(there, name: str, plan: Plan) -> None:
    devices.compare_device = _out_of_memory
    devices._send(there, name, plan)


def hangs(there, name: str, plan: Plan) -> None:
    time.sleep(60)


def _out_of_memory(name: str, plan: Plan) -> dict:
    raise RuntimeError("out of memory")


FAILING = {"ends": ends, "raises": raises, "hangs": hangs}


def test_only_forms_that_round_no_input_must_give_the_same_tokens():
    same, other = {"tokens": 4, "equal": 4}, {"tokens": 4, "equal": 1}
    rows = {"int4": same, "int4_dot": same, "int4_integer": other, "f16_demoted": other, "int8": {"tok_s": 1.0}}
    record = {"tiny": {"variants": rows}}
    assert devices.exact(record) == [same, same]
    record["large"] = {"variants": {"f16_dot": other}}
    assert devices.exact(record) == [same, same, other]


def test_every_contraction_has_its_variants():
    """A format is loaded from the checkpoint that stores it, and left out where no checkpoint serves it."""
    plan = Plan(("f16", "int4"), ("reduce", "integer", "dot"))
    assert list(plan.variants(TINY)) == ["f16", "int4", "int4_integer", "f16_dot", "int4_dot"]
    dot = {"weights": "int4", "embedding": "int4", "contraction": "dot", "kernels": "off"}
    assert plan.variants(TINY)["int4_dot"] == dot
    assert plan.variants({"large": Path(), "int4": Path()})["int4_dot"] == dot | {"checkpoint": "int4"}
    assert list(plan.variants({"int4": Path()})) == ["int4", "int4_integer", "int4_dot"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--device", "gpu"], "device: expected"),
        (["--weights", "f64"], "weights: expected"),
        (["--contraction", "sum"], "contraction: expected"),
        (["--weights", "int4"], "weights: expected f16 in reduce, which the others are compared with, found int4"),
    ],
)
def test_names_are_refused_before_anything_is_done(words, expected, capsys):
    assert main(["compare-devices", *words]) == 2
    assert capsys.readouterr().err.startswith(f"error: {expected}")


def test_a_checkpoint_for_f16_is_looked_for_before_anything_is_done(tmp_path, capsys):
    (tmp_path / "notes.txt").write_text("")
    for found in ("none", "int4"):
        assert main(["compare-devices", "--checkpoints", str(tmp_path)]) == 2
        assert capsys.readouterr().err == f"error: checkpoints: expected f16 or large, found {found}\n"
        (tmp_path / "int4").mkdir(exist_ok=True)
    assert main(["compare-devices", "--checkpoints", str(tmp_path), "--only-tiny"]) == 2
