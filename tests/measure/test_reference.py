"""The compiled graphs against the numpy reference: small models of every kind that the config allows."""

from __future__ import annotations

import numpy as np
import pytest

from tests.support.checkpoints import write_model
from tests.support.marks import exhaustive
from xlaspike.checkpoints.model import Model
from xlaspike.errors import XlaspikeError
from xlaspike.measure.reference import Reference

LONGEST, CAPACITY = 290, 128
IDS = np.random.Generator(np.random.PCG64(1)).integers(0, 96, LONGEST)

# Logits have a standard deviation of 2. Measured over these models: 4.2e-5 to the float32 reference, 8.9e-5 to the
# float64 one, most of it (6.5e-5) the float32 rounding of rotary angles, which is part of what these models compute.
SAME_PRECISION, OTHER_PRECISION = 1e-4, 3e-4

MODELS = {
    "tied": {},
    "untied": {"tie_word_embeddings": False},
    "f16": {"dtype": "f16"},
    "bf16": {"dtype": "bf16"},
    "heads beyond hidden": {"num_attention_heads": 8},
    "a key for every query": {"num_key_value_heads": 4},
    "one key for all": {"num_key_value_heads": 1},
    "plain rope": {"rope_parameters": {"rope_type": "default", "rope_theta": 500000.0}},
}


@pytest.fixture(params=[name for name in MODELS if name not in ("f16", "bf16")] + exhaustive("f16", "bf16"))
def model(request, tmp_path):
    with Model.open(write_model(tmp_path / "model", **MODELS[request.param])) as opened:
        yield opened


@pytest.mark.parametrize(("length", "capacity"), [(100, CAPACITY), *exhaustive((LONGEST, 300))])
def test_session_computes_what_the_reference_does(length, capacity, model, open_session):
    """In one bucket, or in several of which the last passes the smallest context."""
    ids = IDS[:length]
    logits = open_session(model, capacity=capacity).logits(ids)
    for dtype, tolerance in ((np.float32, SAME_PRECISION), (np.float64, OTHER_PRECISION)):
        expected = Reference(model, dtype).logits(ids)
        assert expected.dtype == dtype
        np.testing.assert_allclose(logits, expected, rtol=0, atol=tolerance)


def test_precisions_of_the_reference_agree(model):
    narrow, wide = (Reference(model, dtype).logits(IDS) for dtype in (np.float32, np.float64))
    np.testing.assert_allclose(narrow, wide, rtol=0, atol=OTHER_PRECISION)


def test_exact_network_is_equal_to_the_bit(tmp_path, open_session):
    """No rounding anywhere, so a wrong mask, slot, head or transpose cannot hide in a tolerance."""
    ids = np.random.Generator(np.random.PCG64(1)).permutation(96)
    with Model.open(write_model(tmp_path / "model", exact=True, dtype="bf16")) as model:
        expected = Reference(model, np.float32).logits(ids)
        assert np.abs(expected - Reference(model, np.float64).logits(ids)).max() < 1e-6, "the network is not exact"
        assert len(set(expected.argmax(-1))) > 40, "the network says nothing"
        session = open_session(model, capacity=CAPACITY)
        assert np.array_equal(session.logits(ids), expected)
        session.reset()
        assert np.array_equal(np.stack([session.decode(i, "logits") for i in ids]), expected)
        session.reset()
        assert np.array_equal(np.concatenate([session.logits(ids[:40]), session.logits(ids[40:])]), expected)


def test_reference_generates_what_its_logits_say(tmp_path):
    with Model.open(write_model(tmp_path / "model")) as model:
        reference = Reference(model, np.float64)
        prompt = IDS[:20].tolist()
        tokens = reference.generate(prompt, 30)
        again = reference.logits(prompt + tokens[:-1])[len(prompt) - 1 :].argmax(-1)
        assert tokens == again.tolist()


@pytest.mark.exhaustive  # of shorter prompts the files say more, which Hugging Face wrote
def test_trained_model(tiny, oracle, open_session):
    """Measured on ``tiny-llama`` at its longest prompt: see the tolerances."""
    ids = oracle.prompts["as long as fits"]["ids"]
    logits = open_session(tiny, capacity=512).logits(ids)
    np.testing.assert_allclose(logits, Reference(tiny, np.float32).logits(ids), rtol=0, atol=SAME_PRECISION)
    np.testing.assert_allclose(logits, Reference(tiny, np.float64).logits(ids), rtol=0, atol=OTHER_PRECISION)


@pytest.mark.parametrize("ids", [[], [-1], [96], [0.5], [True]])
def test_reference_refuses_ids(tmp_path, ids):
    with Model.open(write_model(tmp_path / "model")) as model, pytest.raises(XlaspikeError, match="prompt"):
        Reference(model).logits(ids)
