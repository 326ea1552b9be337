"""A device is a compiler target with its flags, and a line that maps IREE's name of the device to it."""

from __future__ import annotations

import pytest

from xlaspike.runner import targets

GENERIC = (
    "--iree-hal-target-device=local",
    "--iree-hal-local-target-device-backends=llvm-cpu",
    "--iree-llvmcpu-target-cpu=x86-64",
)


def test_two_lines_are_enough(monkeypatch: pytest.MonkeyPatch, tiny, oracle, open_session):
    """A CPU without any extension, through the driver ``local-sync``: the tokens are the oracle's."""
    monkeypatch.setitem(targets.TARGETS, "generic-cpu", GENERIC)
    monkeypatch.setitem(targets.TARGET_OF_DEVICE, "local-sync", "generic-cpu")
    prompt = oracle.prompts["a sentence"]
    session = open_session(tiny, device="local-sync", threads=None, contraction="dot")
    assert list(session.generate(prompt["ids"], 16, ())) == prompt["tokens"][:16]
    assert session.program("decode", 2, "argmax").compiled.target == "generic-cpu"
