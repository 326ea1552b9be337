"""Keys and values in f16, bf16 and int8: every graph kind reads what numpy rounds, and a text stays as predictable."""

from __future__ import annotations

from pathlib import Path

import ml_dtypes
import numpy as np
import pytest

from tests.support.checkpoints import LONG, LONG_CAPACITY, LONG_MODELS, write_model
from tests.support.marks import exhaustive
from xlaspike.checkpoints.model import Model
from xlaspike.dtypes import F32, I32
from xlaspike.errors import XlaspikeError
from xlaspike.measure.quality import bits_per_byte, find_needles, heldout_documents, retrieval
from xlaspike.measure.reference import Reference
from xlaspike.runner.decoder import Decoder
from xlaspike.runner.session import Session

SLOTS, CAPACITY, VOCABULARY = 3, 64, 320


def int8(heads: np.ndarray) -> np.ndarray:
    """Multiples of a step for each head of a token, 127 of which are its greatest magnitude."""
    highest = np.maximum(np.abs(heads).max(-1, keepdims=True), np.float32(2.0**-100))
    step = highest * np.float32(1 / 127)
    return np.rint(heads * (np.float32(1) / step)).astype(np.int8) * step


ROUNDED = {
    "f16": lambda heads: heads.astype(np.float16).astype(np.float32),
    "bf16": lambda heads: heads.astype(ml_dtypes.bfloat16).astype(np.float32),
    "int8": int8,
}
# Factors of the values: a bit more than the format holds. In int8 a step is no power of two, so sums are inexact.
FACTORS, TOLERANCES = {"f16": 2049 / 2048, "bf16": 257 / 256, "int8": 3.0}, {"f16": 0, "bf16": 0, "int8": 1e-6}


@pytest.fixture(params=["f16", "int8", *exhaustive("bf16")])
def cache(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def exact(cache: str, tmp_path: Path):
    """An exact network of attention alone, whose values the format must round."""

    def edit(tensors: dict[str, np.ndarray]) -> None:
        for name, values in tensors.items():
            if "v_proj" in name:
                values *= np.float32(FACTORS[cache])
            elif "down_proj" in name:
                values[:] = 0

    sizes = {"vocab_size": VOCABULARY, "hidden_size": 128, "num_attention_heads": 8}
    with Model.open(write_model(tmp_path / "m", exact=True, edit=edit, **sizes)) as model:
        yield model


def run(decoder: Decoder, kind: str, result: str, rows: int | None = None, **inputs: object) -> np.ndarray:
    return decoder.device.download(decoder.call(kind, CAPACITY, result, rows, **inputs), I32 if result == "argmax" else F32)


def test_every_graph_kind_reads_what_numpy_rounds(cache, exact, open_session):
    draw = np.random.Generator(np.random.PCG64(4))
    ids = np.stack([draw.permutation(VOCABULARY)[:44] for _ in range(SLOTS)]).astype(np.int32)
    plain, expected = (
        np.stack([Reference(exact, np.float32, cached=cached).logits(row) for row in ids])
        for cached in (np.asarray, ROUNDED[cache])
    )
    assert np.abs(plain - expected).max() > 0.1
    near = TOLERANCES[cache] * np.abs(expected).max()

    def check(found: np.ndarray, right: np.ndarray) -> None:
        assert np.abs(found - right).max() <= near

    session = open_session(exact, weights="f32", cache=cache, capacity=CAPACITY)
    check(session.logits(ids[0, :20]), expected[0, :20])
    check(session.decode(ids[0, 20], "logits"), expected[0, 20])
    assert np.array_equal(session.verify(ids[0, 21:26]), expected[0, 21:26].argmax(1))
    several = session.decode_several(ids[0, 26], 3)
    session.rollback(26)
    assert several.tolist() == [session.decode(token) for token in (ids[0, 26], *several[:2])]
    with Decoder(session.resident, CAPACITY, SLOTS) as decoder:
        for position in range(3):
            check(run(decoder, "batched", "logits", tokens=ids[:, position], position=position), expected[:, position])
        lengths = np.array([32, 1, 20])
        for slot, length in enumerate(lengths):
            tokens = np.pad(ids[slot, :length], (0, 32 - length), "edge")
            answer = run(decoder, "fill", "logits", 32, tokens=tokens, slot=slot, position=0, length=length)
            check(answer, expected[slot, length - 1])
        for _ in range(2):
            answer = run(decoder, "ragged", "logits", tokens=ids[np.arange(SLOTS), lengths], positions=lengths)
            check(answer, expected[np.arange(SLOTS), lengths])
            lengths += 1


def test_a_cache_holds_what_numpy_rounds(cache, tiny, prompts, open_session):
    """Keys and values of the trained model's first layer, to the bit; the other layers see what the first one rounded."""
    held = []
    for name in ("f32", cache):
        session = open_session(tiny, cache=name)
        for answer in prompts.values():
            session.reset()
            session.prefill(answer["ids"])
        held.append(session.caches()[0][: session.position])
    assert np.array_equal(ROUNDED[cache](held[0]), held[1])
    assert not np.array_equal(*held)


@pytest.mark.parametrize("name", ["gemma2 windowed", *exhaustive("mistral windowed")])
def test_a_ring_reads_what_numpy_rounds(name, tmp_path, open_session):
    ids = np.random.Generator(np.random.PCG64(4)).integers(0, 96, LONG + 5).tolist()
    with Model.open(write_model(tmp_path / "m", **LONG_MODELS[name])) as model:
        session = open_session(model, cache="int8", capacity=LONG_CAPACITY)
        found = [session.logits(ids[:LONG]), *(session.decode(token, "logits")[None] for token in ids[LONG:])]
        plain, expected = (
            Reference(model, np.float32, LONG_CAPACITY, cached).logits(ids) for cached in (np.asarray, ROUNDED["int8"])
        )
    # Another order of a sum may put a number on the other side of a rounding: far less than what rounding changes.
    apart, moved = np.abs(np.concatenate(found) - expected).max(), np.abs(plain - expected).max()
    assert apart < 0.2 * moved


def test_stale_rows_of_a_slot_are_never_seen(cache, exact, open_session):
    """Even if they are NaN: a scale of int8 as well as a number."""
    ids, lengths = np.arange(SLOTS * 10, dtype=np.int32).reshape(SLOTS, 10), np.array([9, 1, 4])
    session, answers = open_session(exact, weights="f32", cache=cache, capacity=CAPACITY), []
    with Decoder(session.resident, CAPACITY, SLOTS) as decoder:
        for stale in (0, np.nan):
            planes = [(plane.element, (SLOTS, *plane.shape)) for layer in decoder._planes for plane in layer.values()]
            held = [np.full(shape, 99 if element.name == "i8" else stale, element.numpy) for element, shape in planes]
            decoder._caches = [decoder.device.upload(array) for array in held]
            for slot, length in enumerate(lengths):
                tokens = np.pad(ids[slot, :length], (0, 32 - length), "edge")
                answers.append(run(decoder, "fill", "logits", 32, tokens=tokens, slot=slot, position=0, length=length))
            answers += [*run(decoder, "ragged", "logits", tokens=ids[:, 9], positions=lengths)]
    first, second = answers[: len(answers) // 2], answers[len(answers) // 2 :]
    assert np.isfinite(first).all() and np.array_equal(first, second)


@pytest.mark.parametrize("documents", [[11], *exhaustive([*range(15)])])
def test_int8_keeps_a_text_as_predictable_as_f32(documents, tiny, open_session):
    """Perplexity of held-out text within 0.1 %, and what is taken from far back within 5 %."""
    texts = [heldout_documents()[number] for number in documents]
    ids = [tiny.encode(text)[:400] for text in texts]
    needles = find_needles(ids)
    assert len(needles) >= 30
    sessions = {name: open_session(tiny, capacity=512, cache=name) for name in ("f32", "int8")}
    bits = {name: bits_per_byte(session, texts, 512) for name, session in sessions.items()}
    assert 2 ** abs(bits["int8"] - bits["f32"]) < 1.001 and bits["int8"] != bits["f32"]
    gained = {name: retrieval(session, ids, needles) for name, session in sessions.items()}
    assert abs(gained["int8"] - gained["f32"]) < 0.05 * gained["f32"]


def test_memory_of_a_cache(tiny, open_session):
    """A head of 32 numbers takes 128, 64, 64 and 36 bytes; a cache in f32 has room for a row of queries as well."""
    held = {}
    for name in ("f32", "f16", "bf16", "int8"):
        session, config = open_session(tiny, cache=name), tiny.config
        held[name] = sum(session.device.nbytes(buffer) for buffer in session._caches) / (config.L * config.Nkv)
    assert held == {"f32": 128 * (512 + 4), "f16": 64 * 512, "bf16": 64 * 512, "int8": 36 * 512}


def test_an_unknown_format_is_refused(tiny):
    with pytest.raises(XlaspikeError, match=r"^cache: expected f32, f16, bf16, int8, found 'int3'$"):
        Session(tiny, cache="int3")
