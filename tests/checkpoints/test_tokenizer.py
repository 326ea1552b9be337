"""A ``tokenizer.json`` on which the tokenizers library panics is refused in one line; its padding and truncation are unused."""

from __future__ import annotations

import errno
import json
import os
import signal
from pathlib import Path

import pytest

from tests.support.checkpoints import write_tokenizer
from xlaspike.checkpoints.tokenizer import TextCodec
from xlaspike.errors import XlaspikeError

FIRST, SECOND = "一丁"  # ids 0 and 1
UNDEFINED = {
    "type": "TemplateProcessing",
    "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
    "pair": [],
    "special_tokens": {},
}
LONG_PREFIX = {"vocab": {"a": 0, "b": 1, "ab": 2}, "merges": ["a b"], "continuing_subword_prefix": "#######"}
EMPTIED = {"type": "Replace", "pattern": {"String": FIRST}, "content": ""}
PAST_THE_START = {"type": "Sequence", "decoders": [EMPTIED, {"type": "Strip", "content": " ", "start": 0, "stop": 1}]}
PANICS = {
    "a normalizer without its map": ({"normalizer": {"type": "Precompiled"}}, "a tokenizer"),
    "a prefix longer than a token": ({"model": {"type": "BPE", **LONG_PREFIX}}, "a tokenizer"),
    "an undefined token in the template": ({"post_processor": UNDEFINED}, f"ids for '{FIRST}'"),
    "an empty token stripped": ({"decoder": PAST_THE_START}, "text for the ids"),
}


@pytest.fixture
def codec(tmp_path: Path):
    """``codec(key=value, ...)``: the codec of a tokenizer with these parts of ``tokenizer.json``."""

    def with_parts(**parts: object) -> TextCodec:
        path = write_tokenizer(tmp_path) / "tokenizer.json"
        path.write_text(json.dumps(json.loads(path.read_text()) | parts))
        return TextCodec(tmp_path)

    return with_parts


@pytest.mark.parametrize(("parts", "expected"), PANICS.values(), ids=PANICS)
def test_a_panic_is_one_line(parts, expected, codec, capfd):
    broken = codec(**parts)
    with pytest.raises(XlaspikeError) as refused:
        broken.decode(broken.encode(FIRST))
    assert str(refused.value).startswith(f"{broken.path}: expected {expected}, found ") and str(refused.value).isprintable()
    os.write(2, b"after")
    assert capfd.readouterr().err == "after"


def test_a_panic_in_a_stream_is_one_line(codec, capfd):
    with pytest.raises(XlaspikeError, match="expected text for id 0, found "):
        list(codec(decoder=PAST_THE_START).stream([], iter([0])))
    assert capfd.readouterr().err == ""


def test_ids_that_no_stream_starts_with_are_one_line(codec):
    with pytest.raises(XlaspikeError, match="expected text for the ids, found "):
        list(codec().stream([-1], iter([0])))


def test_without_descriptors_the_tokenizer_is_not_to_blame(codec, monkeypatch):
    whole = codec()

    def none_left(descriptor: int) -> int:
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))

    monkeypatch.setattr(os, "dup", none_left)
    with pytest.raises(OSError, match="Too many open files"):
        whole.encode(FIRST)


def test_an_interrupt_is_none(codec, monkeypatch, capfd):
    """Between the call of the library and its answer, where descriptor 2 is not the terminal's."""
    monkeypatch.setattr("xlaspike.checkpoints.tokenizer.Tokenizer.from_buffer", lambda raw: signal.raise_signal(signal.SIGINT))
    with pytest.raises(KeyboardInterrupt):
        codec().encode(FIRST)
    os.write(2, b"after")
    assert capfd.readouterr().err == "after"


def test_padding_and_truncation_are_the_callers_to_ask_for(codec):
    """As in transformers, which sets both anew for every call."""
    padding = {
        "strategy": {"Fixed": 8}, "direction": "Right", "pad_to_multiple_of": None, "pad_id": 5, "pad_type_id": 0,
        "pad_token": "?",
    }  # fmt: skip
    truncation = {"direction": "Right", "max_length": 2, "strategy": "LongestFirst", "stride": 0}
    words = f"{FIRST} {SECOND} {FIRST}"
    assert codec(padding=padding, truncation=truncation).encode(words) == [0, 1, 0]
