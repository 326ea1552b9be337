"""Phase 1's promise: the tokens and logits of Hugging Face in float32, from files, and live where torch is installed."""

from __future__ import annotations

import hashlib
import re

import numpy as np
import pytest

from tests.support.checkpoints import write_model
from tests.support.marks import live
from xlaspike.checkpoints.model import Model
from xlaspike.measure.oracle import oracle_for
from xlaspike.measure.reference import Reference
from xlaspike.paths import HELDOUT, TINY_LLAMA

STEPS, CAPACITY = 128, 512
TOLERANCE = 1e-4
PROMPTS = (
    "begin of text alone",
    "a sentence",
    "a name and a verb",
    "a full bucket",
    "one more than a bucket",
    "the largest bucket",
    "one more than the largest",
    "as long as fits",
)


# ***** against the files *****


def test_oracle_is_of_this_checkpoint(tiny, oracle):
    weights = hashlib.sha256((TINY_LLAMA / "model.safetensors").read_bytes()).hexdigest()
    assert oracle.weights_sha256 == weights, "stale: run `make oracles`"
    assert tiny.weights_sha256 == weights
    assert re.match(r"Hugging Face transformers \d+\.\d+\.\d+, float32, ", oracle.source)
    assert tuple(oracle.prompts) == PROMPTS


def test_another_checkpoint_is_answered_for_by_numpy(tiny, tmp_path):
    assert oracle_for(tiny).weights_sha256 == tiny.weights_sha256
    with Model.open(write_model(tmp_path / "m")) as model:
        answers = oracle_for(model, steps=3)
        ((name, prompt),) = answers.prompts.items()
        assert answers.source.startswith("xlaspike.reference") and answers.weights_sha256 is None
        assert len(prompt["tokens"]) == 3 and prompt["tokens"][0] == answers.logits[name][-1].argmax()


def test_oracle_covers_the_edges_of_the_buckets(oracle):
    lengths = {len(prompt["ids"]) for prompt in oracle.prompts.values()}
    assert {1, 32, 33, 256, 257, CAPACITY - STEPS} <= lengths
    assert {len(logits) for logits in oracle.logits.values()} >= {33}


def test_oracle_decides(oracle):
    """No token hangs on rounding: every step's runner-up is behind by ten times the error that logits may have."""
    margins = np.array([prompt["margins"] for prompt in oracle.prompts.values()])
    assert margins.shape == (len(PROMPTS), STEPS)
    assert margins.min() > 10 * TOLERANCE


@pytest.mark.parametrize("name", PROMPTS)
def test_tokenizer(name, tiny, oracle):
    prompt = oracle.prompts[name]
    chapters = HELDOUT.read_text().split("\n\n")
    text = chapters[prompt["chapter"]] if "chapter" in prompt else prompt["text"]
    assert tiny.encode(text)[: len(prompt["ids"])] == prompt["ids"]


@pytest.mark.parametrize("name", PROMPTS)
def test_tokens(name, tiny, oracle, open_session):
    prompt = oracle.prompts[name]
    session = open_session(tiny, capacity=CAPACITY)
    assert list(session.generate(prompt["ids"], STEPS, stop=())) == prompt["tokens"]


@pytest.mark.parametrize("name", ("a sentence", "one more than a bucket"))
def test_logits(name, tiny, oracle, open_session):
    ids, expected = oracle.prompts[name]["ids"], oracle.logits[name]
    found = {
        "session": open_session(tiny, capacity=CAPACITY).logits(ids),
        "float32 reference": Reference(tiny, np.float32).logits(ids),
        "float64 reference": Reference(tiny, np.float64).logits(ids),
    }
    for who, logits in found.items():
        np.testing.assert_allclose(logits, expected, rtol=0, atol=TOLERANCE, err_msg=who)


# ***** live *****


@pytest.fixture(scope="module")
def hugging_face():
    from tools import oracles

    return oracles


@pytest.mark.parametrize("name", ("begin of text alone", "one more than a bucket"))
@live
def test_files_are_what_transformers_says_today(name, oracle, hugging_face):
    prompt, model = oracle.prompts[name], hugging_face.load(TINY_LLAMA)
    assert hugging_face.greedy(model, prompt["ids"], 16)[0] == prompt["tokens"][:16]


@pytest.mark.parametrize("name", ("begin of text alone", "a sentence", "one more than a bucket"))
@live
def test_mlx_lm_generates_the_same_tokens(name, oracle, mlx_model):
    import mlx.core as mx

    prompt = oracle.prompts[name]
    sequence = list(prompt["ids"])
    for _ in range(24):
        sequence.append(int(mx.argmax(mlx_model(mx.array([sequence]))[0, -1])))
    assert sequence[len(prompt["ids"]) :] == prompt["tokens"][:24]


@pytest.mark.parametrize(
    "options",
    [
        {"tie_word_embeddings": False},
        {"num_attention_heads": 8},
        {"dtype": "f16", "rope_parameters": None, "rope_theta": 500000.0},
    ],
    ids=("untied", "heads beyond hidden", "f16 with the older rope key"),
)
@live
def test_random_model_live(options, tmp_path, open_session, hugging_face):
    folder = write_model(tmp_path / "model", **options)
    theirs, ids = hugging_face.load(folder), np.random.Generator(np.random.PCG64(1)).integers(0, 96, 100).tolist()
    with Model.open(folder) as model:
        session = open_session(model, capacity=300)
        np.testing.assert_allclose(session.logits(ids), hugging_face.logits(theirs, ids), rtol=0, atol=TOLERANCE)
        tokens, margins = hugging_face.greedy(theirs, ids, 64)
        assert min(margins) > 2 * TOLERANCE
        assert list(session.generate(ids, 64, stop=())) == tokens
