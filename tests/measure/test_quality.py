"""Bits per byte against its definition, and the embedded model's on text that it was not trained on."""

import numpy as np
import pytest

from xlaspike.measure.quality import bits_per_byte, cross_entropy, heldout_documents
from xlaspike.paths import HELDOUT


def test_held_out_text_is_long_enough_and_split_by_chapter():
    documents = heldout_documents()
    assert len(HELDOUT.read_bytes()) >= 32 * 1024 and len(documents) > 1
    assert "\n".join(documents) == HELDOUT.read_text()


@pytest.mark.exhaustive
def test_the_model_predicts_held_out_text(tiny, open_session):
    session = open_session(tiny, capacity=512)
    assert bits_per_byte(session, heldout_documents(), window=512) < 1.9


def test_decode_steps_predict_what_prefill_predicts(tiny, open_session):
    session, documents = open_session(tiny, capacity=64), ["And God said unto Moses, I AM THAT I AM.\n" * 8]
    at_once, by_steps = (bits_per_byte(session, documents, window=64, by_steps=steps) for steps in (False, True))
    assert at_once == pytest.approx(by_steps, rel=1e-5) and 0 < at_once < 4


def test_cross_entropy_of_certain_and_even_logits():
    assert cross_entropy(np.zeros((3, 8)), [0, 1, 2]) == pytest.approx(3 * np.log(8))
    assert cross_entropy(np.array([[1000.0, 0.0]]), [0]) == 0
    assert cross_entropy(np.array([[1000.0, 0.0]]), [1]) == 1000
