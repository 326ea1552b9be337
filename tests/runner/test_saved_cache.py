"""A cache on disk: a session continues from it as from its own, and a file that does not fit is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from tests.support.checkpoints import LONG_CAPACITY, LONG_MODELS, write_model
from tests.support.marks import exhaustive
from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.safetensors_file import Shard
from xlaspike.errors import XlaspikeError
from xlaspike.runner.saved_cache import SavedCache, save_cache

IDS = np.random.Generator(np.random.PCG64(2)).integers(0, 96, 300).tolist()


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    with Model.open(write_model(tmp_path_factory.mktemp("models") / "small")) as opened:
        yield opened


@pytest.fixture
def saved(model, open_session, tmp_path) -> Path:
    session = open_session(model, capacity=90)
    session.prefill(IDS[:40])
    save_cache(session, tmp_path / "cache.safetensors")
    return tmp_path / "cache.safetensors"


@pytest.mark.parametrize("cache", ["int8", *exhaustive("f32", "bf16")])
def test_a_saved_cache_continues_as_the_session_does(cache, model, open_session, tmp_path):
    """The logits are equal to the bit, also in a cache of another capacity."""
    session = open_session(model, capacity=90, cache=cache)
    session.logits(IDS[:40])
    save_cache(session, file := tmp_path / "cache.safetensors")
    expected = np.stack([session.decode(token, "logits") for token in IDS[40:44]])
    other = open_session(model, capacity=70, cache=cache)
    SavedCache(file).restore(other)
    assert other.ids == IDS[:40]
    assert np.array_equal(np.stack([other.decode(token, "logits") for token in IDS[40:44]]), expected)


@pytest.mark.parametrize("capacity", [512, *exhaustive(LONG_CAPACITY)])
def test_a_ring_is_saved_by_position(capacity, open_session, tmp_path):
    """The file has the rows that the ring still holds. The restored session can be rolled back as far, or one id less."""
    with Model.open(write_model(tmp_path / "m", **LONG_MODELS["mistral windowed"])) as model:
        session = open_session(model, capacity=LONG_CAPACITY)
        session.prefill(IDS)
        save_cache(session, file := tmp_path / "cache.safetensors")
        other = open_session(model, capacity=capacity)
        SavedCache(file).restore(other)
        assert 0 < other.earliest <= session.earliest + 1
        for back in (len(IDS), session.earliest + 1):
            for each in (session, other):
                each.rollback(back)
            assert np.array_equal(session.decode(5, "logits"), other.decode(5, "logits"))


def test_a_file_made_with_something_else_is_refused(model, saved, open_session, tmp_path):
    file = SavedCache(saved)
    with Model.open(write_model(tmp_path / "other", seed=1)) as other, Model.open(
        write_model(tmp_path / "dynamic", rope_parameters={"rope_type": "dynamic", "rope_theta": 1e4, "factor": 2.0},
                    max_position_embeddings=64)) as dynamic:  # fmt: skip
        session = open_session(dynamic, capacity=90)
        session.prefill(IDS[:40])
        save_cache(session, tmp_path / "dynamic.safetensors")
        cases = {
            "model": open_session(other, capacity=90),
            "weights f16": open_session(model, capacity=90, weights="f16"),
            "embedding f16": open_session(model, capacity=90, embedding="f16"),
            "contraction dot": open_session(model, capacity=90, contraction="dot"),
            "cache int8": open_session(model, capacity=90, cache="int8"),
        }
        for what, opened in cases.items():
            assert refusal(lambda opened=opened: file.restore(opened)).startswith(f"{saved}: expected {what}")
            assert opened.ids == []
        assert refusal(lambda: file.restore(open_session(model, capacity=32))) == (
            "capacity 32: expected at most 32 more tokens, found 40"
        )
        longer = open_session(dynamic, capacity=91)
        assert "expected rotation" in refusal(lambda: SavedCache(tmp_path / "dynamic.safetensors").restore(longer))


def test_a_changed_file_is_refused(saved):
    """A changed byte is found wherever it is, in the header or in a tensor. So is a cut file."""
    sound = saved.read_bytes()
    draw = np.random.Generator(np.random.PCG64(1))
    for place in [8, 20, *draw.integers(8, len(sound), 40), len(sound) - 1]:
        saved.write_bytes(sound[:place] + bytes([sound[place] ^ 4]) + sound[place + 1 :])
        assert refusal(lambda: SavedCache(saved)).startswith(f"{saved}: expected ")
    for length in (0, 7, 100, len(sound) // 2, len(sound) - 1):
        saved.write_bytes(sound[:length])
        assert refusal(lambda: SavedCache(saved)).startswith(f"{saved}: expected ")
    saved.write_bytes(sound)
    assert SavedCache(saved).ids == IDS[:40]


def test_what_another_program_wrote_is_refused(saved):
    shard = Shard(saved)
    about = dict(shard.metadata)
    shard.close()
    swapped = saved.read_bytes().replace(b'"cache.0"', b'"?"').replace(b'"cache.1"', b'"cache.0"').replace(b'"?"', b'"cache.1"')
    (other := saved.with_name("swapped")).write_bytes(swapped)
    assert refusal(lambda: SavedCache(other)) == f"{other}: expected the contents that were saved, found others"
    tensors = load_file(saved)
    save_file(tensors | {"ids": tensors["ids"][:-1].copy()}, saved, metadata=about)
    assert refusal(lambda: SavedCache(saved)) == f"{saved}: expected the contents that were saved, found others"
    save_file(tensors, saved)
    assert refusal(lambda: SavedCache(saved)) == f"{saved}: expected a cache that xlaspike saved, found None"


def test_there_is_something_to_save(model, open_session, tmp_path):
    session = open_session(model, capacity=90)
    assert refusal(lambda: save_cache(session, tmp_path / "x")) == "cache: expected computed ids to save, found none"
    session.skip(3)
    assert refusal(lambda: save_cache(session, tmp_path / "x")) == "cache: expected computed ids to save, found skipped ones"
    assert not list(tmp_path.iterdir())


def test_rows_that_are_no_cache_are_refused(model, open_session):
    session = open_session(model, capacity=90)
    session.prefill(IDS[:40])
    rows = session.rows_by_position()
    for changed, found in (
        ({}, "none"),
        ({"cache.0": rows["cache.0"][:, :39]}, "float32 (2, 39, 2, 2, 8)"),
        ({"cache.0": rows["cache.0"].astype(np.float16)}, "float16 (2, 40, 2, 2, 8)"),
        ({"cache.0": rows["cache.0"].reshape(-1)}, "float32 (2560,)"),
    ):
        copies = (rows if changed else {}) | changed
        message = f"cache.0: expected float32 (2, '40 to 40', 2, 2, 8), found {found}"
        assert refusal(lambda copies=copies: session.restore(IDS[:40], copies)) == message
    assert session.ids == IDS[:40]


def refusal(call: Callable[[], object]) -> str:
    with pytest.raises(XlaspikeError) as refused:
        call()
    return str(refused.value)
