"""Batches: the lines of a file of requests, all read and checked before a weight is loaded; then the command."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from models import WINDOW, WINDOWED, write_model, write_tokenizer

import xlaspike.batch
from xlaspike.batch import Request, read_requests
from xlaspike.errors import XlaspikeError
from xlaspike.model import Model
from xlaspike.sampling import Sampling

GOOD = {"id": "a", "prompt_ids": [5, 6, 7], "max_tokens": 4}


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory):
    with Model.open(write_model(tmp_path_factory.mktemp("models") / "small")) as opened:
        yield opened


@pytest.fixture(scope="module")
def worded(tmp_path_factory: pytest.TempPathFactory):
    with Model.open(write_tokenizer(write_model(tmp_path_factory.mktemp("models") / "worded"))) as opened:
        yield opened


@pytest.fixture
def file(tmp_path: Path):
    """Write lines, each bytes or what JSON is made of; returns the path."""

    def write(*lines: object, end: bytes = b"\n") -> Path:
        path = tmp_path / "requests.jsonl"
        path.write_bytes(b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines) + end)
        return path

    return write


def refusal(path: Path, model: Model, capacity: int | None = None) -> str:
    """What ``read_requests`` says of ``path``, which it names first."""
    with pytest.raises(XlaspikeError) as caught:
        read_requests(path, model, capacity)
    message = str(caught.value)
    assert message.startswith(f"{path}: ") and "\n" not in message
    return message.removeprefix(f"{path}: ")


# ***** what is read *****


def test_requests_are_read_in_order(file, worded: Model):
    lines = (
        {"id": "a", "prompt_ids": [5, 6, 7], "max_tokens": 4},
        {
            "max_tokens": 1,
            "prompt": "\u4e02 \u4e01",
            "id": 7,
            "temperature": 1,
            "top_k": 5,
            "top_p": 0.5,
            "min_p": 0.25,
            "seed": 2**64 - 1,
        },
        {"id": "7", "prompt": "\u4e5f", "max_tokens": 2**31 - 1, "seed": 3},
    )
    expected = [
        Request("a", (5, 6, 7), 4, Sampling()),
        Request(7, (2, 1), 1, Sampling(1, 5, 0.5, 0.25, 2**64 - 1)),
        Request("7", (95,), 2**31 - 1, Sampling(seed=3)),
    ]
    for end in (b"", b"\n", b"\r\n"):
        assert read_requests(file(*lines, end=end), worded) == expected
    assert [request.rows for request in expected] == [7, 3, 2**31]


def test_a_text_may_hold_what_ends_a_line_elsewhere(file, model: Model):
    (request,) = read_requests(file({**GOOD, "id": "a\u2028b"}, end=b""), model)
    assert request.id == "a\u2028b"
    (request,) = read_requests(file(json.dumps({**GOOD, "id": "a\u2028\x85b"}, ensure_ascii=False).encode()), model)
    assert request.id == "a\u2028\x85b"


# ***** refusals *****


BAD_LINES = {
    "not JSON": (b"{", "expected a request of UTF-8 JSON, found "),
    "an empty line": (b"", "expected a request of UTF-8 JSON, found "),
    "not UTF-8": (b'{"id": "\xff"}', "expected a request of UTF-8 JSON, found "),
    "a byte-order mark": (b"\xef\xbb\xbf{}", "expected a request of UTF-8 JSON, found "),
    "NaN": (b'{"temperature": NaN}', "expected a request of UTF-8 JSON, found 'NaN'"),
    "two objects": (b"{} {}", "expected a request of UTF-8 JSON, found "),
    "a nest": (b"[" * 100_000, "expected a request of UTF-8 JSON, found "),
    "a number of thousands of digits": (
        b'{"seed": ' + b"9" * 5000 + b"}",
        "expected a request of UTF-8 JSON, found 'the number 9",
    ),
    "half a character": (b'{"id": "\\ud800"}', "expected a request of UTF-8 JSON, found "),
    "a list": ([1], "expected a request that is a JSON object, found list"),
    "a key twice": (b'{"id": 1, "id": 2}', "expected every name once, found 'id' twice"),
    "an unknown key": (
        {**GOOD, "top-p": 1},
        "expected no key but id, prompt, prompt_ids, max_tokens, temperature, top_k, top_p, min_p, seed, found 'top-p'",
    ),
    "both prompts": ({**GOOD, "prompt": "x"}, "expected one of prompt and prompt_ids, found both"),
    "no prompt": ({"id": 1, "max_tokens": 1}, "expected one of prompt and prompt_ids, found neither"),
    "no id": ({"prompt_ids": [1], "max_tokens": 1}, "id: expected a text or an integer, found none"),
    "an empty id": ({**GOOD, "id": ""}, "id: expected a text or an integer, found ''"),
    "an id that is none": ({**GOOD, "id": None}, "id: expected a text or an integer, found None"),
    "a boolean id": ({**GOOD, "id": True}, "id: expected a text or an integer, found True"),
    "no max_tokens": ({"id": 1, "prompt_ids": [1]}, "max_tokens: expected an integer from 1 to 2^31 - 1, found none"),
    "max_tokens 0": ({**GOOD, "max_tokens": 0}, "max_tokens: expected an integer from 1 to 2^31 - 1, found 0"),
    "max_tokens 2^31": ({**GOOD, "max_tokens": 2**31}, "max_tokens: expected an integer from 1 to 2^31 - 1, found 2147483648"),
    "max_tokens true": ({**GOOD, "max_tokens": True}, "max_tokens: expected an integer from 1 to 2^31 - 1, found True"),
    "max_tokens 1.0": ({**GOOD, "max_tokens": 1.0}, "max_tokens: expected an integer from 1 to 2^31 - 1, found 1.0"),
    "ids that are no list": ({**GOOD, "prompt_ids": "5,6"}, "prompt_ids: expected a list of ids, found '5,6'"),
    "no ids": ({**GOOD, "prompt_ids": []}, "prompt: expected at least one token id, found none"),
    "an id below 0": ({**GOOD, "prompt_ids": [1, -1]}, "prompt id 1: expected an integer from 0 to 95, found -1"),
    "an id past the vocabulary": ({**GOOD, "prompt_ids": [96]}, "prompt id 0: expected an integer from 0 to 95, found 96"),
    "an id that is no integer": (
        {**GOOD, "prompt_ids": [1, 2, "3"]},
        "prompt id 2: expected an integer from 0 to 95, found '3'",
    ),
    "a prompt that is no text": ({"id": 1, "prompt": ["x"], "max_tokens": 1}, "prompt: expected text, found ['x']"),
    "temperature": ({**GOOD, "temperature": -1}, "temperature: expected a finite number of at least 0, found -1"),
    "a null": ({**GOOD, "temperature": None}, "temperature: expected a finite number of at least 0, found None"),
    "top_p": ({**GOOD, "top_p": 1.5}, "top_p: expected a number from 0 to 1, found 1.5"),
    "seed": ({**GOOD, "seed": -1}, "seed: expected an integer from 0 to 2^64 - 1, found -1"),
}


@pytest.mark.parametrize("case", BAD_LINES)
def test_a_bad_line_is_named(case: str, file, model: Model):
    line, expected = BAD_LINES[case]
    found = refusal(file({**GOOD, "id": "before"}, line, {**GOOD, "id": "after"}), model)
    assert found.startswith(f"line 2: {expected}")
    assert expected.endswith((" ", "9")) or found == f"line 2: {expected}"


def test_an_id_may_not_come_twice(file, model: Model):
    lines = [{**GOOD, "id": name} for name in ("a", "1", 1, "b\x1b[2J", "c", "b\x1b[2J")]
    assert refusal(file(*lines), model) == "line 6: expected another id than on line 4, found 'b\\x1b[2J'"


def test_text_needs_a_tokenizer_and_ids(file, model: Model, worded: Model):
    line = {"id": 1, "prompt": "x", "max_tokens": 1}
    expected = f"{model.folder}/tokenizer.json: expected a tokenizer, found none; give token ids instead of text"
    assert refusal(file(GOOD, line), model) == f"line 2: {expected}"
    assert refusal(file({**line, "prompt": ""}), worded) == "line 1: prompt: expected at least one token id, found none"
    assert refusal(file({**line, "prompt": "zzz"}), worded).startswith(
        f"line 1: {worded.folder}/tokenizer.json: expected ids for "
    )


def test_what_no_cache_holds(file, model: Model, tmp_path: Path):
    path = file(GOOD, {**GOOD, "id": "b", "max_tokens": 5})
    assert len(read_requests(path, model, capacity=8)) == 2
    assert refusal(path, model, capacity=7) == "line 2: capacity 7: expected at most 7 more tokens, found 8"
    with Model.open(write_model(tmp_path / "windowed", **WINDOWED["mistral"])) as windowed:
        fits = {**GOOD, "max_tokens": WINDOW - 3}
        assert len(read_requests(file(fits), windowed)) == 1
        found = refusal(file(fits, {**fits, "id": "b", "max_tokens": WINDOW - 2}), windowed)
        assert found.startswith(
            f"line 2: {windowed.folder}/config.json: sliding_window: expected at least the {WINDOW + 1} rows"
        )


def test_files_that_hold_no_requests(file, model: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    assert refusal(file(end=b""), model) == "expected a request on each line, found an empty file"
    assert refusal(file(), model).startswith("line 1: expected a request of UTF-8 JSON, found ")
    assert refusal(tmp_path, model) == "expected a regular file, found something else"
    assert refusal(tmp_path / "none", model) == "expected a readable file, found No such file or directory"
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe", model) == "expected a regular file, found something else"
    path = file(GOOD)
    size = path.stat().st_size
    monkeypatch.setattr(xlaspike.batch, "MAX_BYTES", size)
    assert len(read_requests(path, model)) == 1
    monkeypatch.setattr(xlaspike.batch, "MAX_BYTES", size - 1)
    assert refusal(path, model) == f"expected at most {size - 1} bytes, found {size}"
