"""XLA's use of memory, and its refusals. ``test_devices`` compares its tokens."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.synthesize import synthesize
from xlaspike.cli.main import main
from xlaspike.dtypes import F32
from xlaspike.errors import XlaspikeError
from xlaspike.runner.devices import CachesLostError, open_device, xla
from xlaspike.runner.resident import Resident
from xlaspike.runner.session import Session
from xlaspike.serving.engine import Engine, Finish, Request, Token

XLA = "xla-cpu"


class Failing:
    """An executable that fails once it has taken the memory of what it may overwrite: the last arguments are the caches."""

    def execute_sharded(self, args):
        args[-1].delete()
        raise RuntimeError("out of memory")


def test_a_step_gives_its_caches_memory_to_the_new_caches(tiny, open_session):
    """So that a step costs as much as the context, not the capacity."""
    session = open_session(tiny, device=XLA, capacity=256)
    session.prefill([5, 6, 7])
    before = list(session._caches)
    places = [cache.unsafe_buffer_pointer() for cache in before]
    session.decode(8)
    assert all(cache.is_deleted() for cache in before)
    assert [cache.unsafe_buffer_pointer() for cache in session._caches] == places


def test_weights_are_used_in_the_mapped_file(tmp_path, open_session):
    synthesize("tiny", tmp_path / "m", dtype="f32")
    with Model.open(tmp_path / "m") as model:
        ours, theirs = (open_session(model, contraction="dot", capacity=64, device=name) for name in (XLA, "local-task"))
        assert ours.mapped_bytes == theirs.mapped_bytes > 0 and ours.resident_bytes == theirs.resident_bytes
        assert np.abs(ours.logits([5, 9, 40]) - theirs.logits([5, 9, 40])).max() < 1e-4


def test_what_is_uploaded_is_a_copy():
    device, array = open_device(XLA), np.arange(64, dtype=np.float32)
    buffer = device.upload(array)
    array[:] = 0
    assert np.array_equal(device.download(buffer, F32), np.arange(64))
    with pytest.raises(ValueError, match="expected 12 bytes"):
        device.upload(array, F32, (3,))


def test_a_call_that_fails_after_it_took_the_caches_ends_what_used_them(tiny, cache_dir, monkeypatch):
    """The request that runs, and none that waits: that one gets new caches, and the tokens that it gets alone."""
    prompt = [5, 6, 7]
    with Resident(tiny, device=XLA, cache_dir=cache_dir, contraction="dot") as held:
        with Session(tiny, device=XLA, cache_dir=cache_dir, contraction="dot") as alone:
            expected = list(alone.generate(prompt, 4, ()))
        with Engine(held, 1, 64) as engine:
            for name in ("first", "second"):
                engine.submit(Request(name, prompt, 4, stop=()))
            engine.step()
            with monkeypatch.context() as patched:
                patched.setattr(engine.program("ragged", 4, "argmax").function, "_executable", Failing())
                with pytest.raises(CachesLostError, match="expected the call to succeed, found out of memory"):
                    engine.step()
            while engine.step():
                pass
            events = engine.events()
    assert [(each.id, each.reason) for each in events if isinstance(each, Finish)] == [("first", "error"), ("second", "length")]
    assert [each.token for each in events if isinstance(each, Token) and each.id == "second"] == expected


def test_a_session_that_lost_its_caches_wants_a_reset(tiny, open_session, monkeypatch):
    session = open_session(tiny, device=XLA, contraction="dot")
    expected = session.decode(5)
    with monkeypatch.context() as patched:
        patched.setattr(session.program("decode", 2, "argmax").function, "_executable", Failing())
        with pytest.raises(CachesLostError):
            session.decode(6)
    with pytest.raises(XlaspikeError, match=r"^caches: expected a reset after a call that lost them$"):
        session.decode(6)
    session.reset()
    assert session.decode(5) == expected


def test_without_jax_it_is_refused_in_one_line(monkeypatch, capsys):
    xla.client_of.cache_clear()
    monkeypatch.setitem(sys.modules, "jax", None)
    with pytest.raises(XlaspikeError, match=r"^device xla-cpu: expected jax, found none; install it with: pip install jax$"):
        open_device(XLA)
    assert main(["generate", "--device", XLA, "--prompt", "The", "--steps", "1"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_card_that_is_not_there_is_refused():
    try:
        open_device("xla-cuda")
    except XlaspikeError as error:
        assert str(error).startswith("device xla-cuda: expected a working driver, found ")
    else:
        pytest.skip("there is a GPU")


def test_flags_of_another_compiler_are_refused(tiny, open_session):
    session = open_session(tiny, device=XLA, flags=("--iree-opt-level=O2",))
    with pytest.raises(XlaspikeError, match=r"^flags: expected none for xla-cpu, .*, found --iree-opt-level=O2$"):
        session.prefill([5])
