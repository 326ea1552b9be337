"""A device is one module in ``runner/devices``, which no other file names."""

from __future__ import annotations

import sys

import pytest

from xlaspike.runner import devices

MODULE = """
from xlaspike.runner.devices.cpu import LocalSync
from xlaspike.runner.iree_compiler import IreeTarget


class Generic(LocalSync):
    name, about = "generic", "a CPU without any extension"
    target = IreeTarget(
        "generic-cpu",
        (
            "--iree-hal-target-device=local",
            "--iree-hal-local-target-device-backends=llvm-cpu",
            "--iree-llvmcpu-target-cpu=x86-64",
        ),
    )
"""


def test_a_module_is_enough(tmp_path, monkeypatch: pytest.MonkeyPatch, tiny, oracle, open_session):
    """The tokens are the oracle's."""
    (tmp_path / "generic.py").write_text(MODULE)
    monkeypatch.setattr(devices, "__path__", [*devices.__path__, str(tmp_path)])
    found = {kind.name: kind for kind in devices.classes()}
    del sys.modules[f"{devices.__name__}.generic"]
    assert found.keys() - devices.DEVICES.keys() == {"generic"}
    monkeypatch.setitem(devices.DEVICES, "generic", found["generic"])
    monkeypatch.setitem(devices.TARGETS, "generic-cpu", found["generic"].target)
    prompt = oracle.prompts["a sentence"]
    session = open_session(tiny, device="generic", threads=None, contraction="dot")
    assert list(session.generate(prompt["ids"], 16, ())) == prompt["tokens"][:16]
    assert session.program("decode", 2, "argmax").compiled.target == "generic-cpu"
