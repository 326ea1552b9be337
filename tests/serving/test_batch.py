"""Request files, read and checked before a weight is loaded; batches of requests; the ``batch`` command."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest

from tests.support.checkpoints import write_model, write_tokenizer
from xlaspike import files
from xlaspike.checkpoints.model import Model
from xlaspike.cli import options
from xlaspike.errors import XlaspikeError
from xlaspike.runner.resident import Resident
from xlaspike.runner.sampling import Sampling
from xlaspike.runner.session import Session
from xlaspike.serving.batch import Batch, Result
from xlaspike.serving.engine import AdmissionError, Engine, Finish, Request, Start, Token
from xlaspike.serving.requests_file import read_requests

# One shape and one number of slots, so that what is compiled serves every test.
UNTIED, SLOTS = {"tie_word_embeddings": False}, 3
GOOD = {"id": "a", "prompt_ids": [5, 6, 7], "max_tokens": 4}


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory):
    with Model.open(write_model(tmp_path_factory.mktemp("models") / "small", **UNTIED)) as opened:
        yield opened


@pytest.fixture(scope="module")
def worded(tmp_path_factory: pytest.TempPathFactory):
    with Model.open(write_tokenizer(write_model(tmp_path_factory.mktemp("models") / "worded", **UNTIED))) as opened:
        yield opened


@pytest.fixture
def file(tmp_path: Path):
    """Write lines, given as bytes or as JSON values; returns the path."""

    def write(*lines: object, end: bytes = b"\n") -> Path:
        path = tmp_path / "requests.jsonl"
        path.write_bytes(b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines) + end)
        return path

    return write


def refusal(path: Path, model: Model, capacity: int | None = None) -> str:
    """The error of ``read_requests`` after the path that it starts with."""
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
            "id": "\u4e03",
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
        Request("\u4e03", (2, 1), 1, Sampling(1, 5, 0.5, 0.25, 2**64 - 1)),
        Request("7", (95,), 2**31 - 1, Sampling(seed=3)),
    ]
    for end in (b"", b"\n", b"\r\n"):
        assert read_requests(file(*lines, end=end), worded) == expected
    assert [request.cache_rows for request in expected] == [7, 3, 2**31]


def test_a_text_may_hold_what_ends_a_line_elsewhere(file, model: Model):
    (request,) = read_requests(file({**GOOD, "id": "a\u2028b"}, end=b""), model)
    assert request.id == "a\u2028b"
    (request,) = read_requests(file(json.dumps({**GOOD, "id": "a\u2028\x85b"}, ensure_ascii=False).encode()), model)
    assert request.id == "a\u2028\x85b"


# ***** refusals *****


BAD_LINES = {
    "not JSON": (b"{", "expected a JSON object, found "),
    "an empty line": (b"", "expected a JSON object, found "),
    "not UTF-8": (b'{"id": "\xff"}', "expected a JSON object, found "),
    "a byte-order mark": (b"\xef\xbb\xbf{}", "expected a JSON object, found "),
    "NaN": (b'{"temperature": NaN}', "expected a JSON object, found NaN"),
    "two objects": (b"{} {}", "expected a JSON object, found "),
    "a nest": (b"[" * 100_000, "expected a JSON object, found "),
    "a number of thousands of digits": (
        b'{"seed": ' + b"9" * 5000 + b"}",
        "expected a JSON object, found the number 9",
    ),
    "half a character": (b'{"id": "\\ud800"}', "expected a JSON object, found "),
    "a list": ([1], "expected a JSON object, found list"),
    "a key twice": (b'{"id": 1, "id": 2}', "expected every key once, found 'id' twice"),
    "an unknown key": (
        {**GOOD, "top-p": 1},
        "expected no key but id, prompt, prompt_ids, max_tokens, temperature, top_k, top_p, min_p, seed, found 'top-p'",
    ),
    "both prompts": ({**GOOD, "prompt": "x"}, "expected one of prompt and prompt_ids, found both"),
    "no prompt": ({"id": "b", "max_tokens": 1}, "expected one of prompt and prompt_ids, found neither"),
    "no id": ({"prompt_ids": [1], "max_tokens": 1}, "id: expected text, found none"),
    "an empty id": ({**GOOD, "id": ""}, "id: expected text, found ''"),
    "an id that is none": ({**GOOD, "id": None}, "id: expected text, found None"),
    "an id that is a number": ({**GOOD, "id": 1}, "id: expected text, found 1"),
    "no max_tokens": ({"id": "b", "prompt_ids": [1]}, "max_tokens: expected an integer from 1 to 2^31 - 1, found none"),
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
    "a prompt that is no text": ({"id": "b", "prompt": ["x"], "max_tokens": 1}, "prompt: expected text, found ['x']"),
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
    lines = [{**GOOD, "id": name} for name in ("a", "A", "a ", "b\x1b[2J", "c", "b\x1b[2J")]
    assert refusal(file(*lines), model) == "line 6: expected an id that no earlier line has, found 'b\\x1b[2J' of line 4"


def test_text_needs_a_tokenizer_and_ids(file, model: Model, worded: Model):
    line = {"id": "b", "prompt": "x", "max_tokens": 1}
    expected = f"{model.folder}/tokenizer.json: expected a tokenizer, found none; give token ids instead of text"
    assert refusal(file(GOOD, line), model) == f"line 2: {expected}"
    assert refusal(file({**line, "prompt": ""}), worded) == "line 1: prompt: expected at least one token id, found none"
    assert refusal(file({**line, "prompt": "zzz"}), worded).startswith(
        f"line 1: {worded.folder}/tokenizer.json: expected ids for "
    )


def test_what_no_cache_holds(file, model: Model):
    path = file(GOOD, {**GOOD, "id": "b", "max_tokens": 5})
    assert len(read_requests(path, model, capacity=8)) == 2
    assert refusal(path, model, capacity=7) == "line 2: capacity 7: expected at most 7 more tokens, found 8"


def test_files_that_hold_no_requests(file, model: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    assert refusal(file(end=b""), model) == "expected a request on each line, found an empty file"
    assert refusal(file(), model).startswith("line 1: expected a JSON object, found ")
    assert refusal(tmp_path, model) == "expected a regular file, found something else"
    assert refusal(tmp_path / "none", model) == "expected a readable file, found No such file or directory"
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe", model) == "expected a regular file, found something else"
    path = file(GOOD)
    size = path.stat().st_size
    monkeypatch.setattr(files, "MAX_BYTES", size)
    assert len(read_requests(path, model)) == 1
    monkeypatch.setattr(files, "MAX_BYTES", size - 1)
    assert refusal(path, model) == f"expected at most {size - 1} bytes, found {size}"


# ***** results and figures *****


class Scripted:
    """A fake engine: each step gives the next list of events in ``script``."""

    slots, shared = 4, 0

    def __init__(self, *script: list, decode=lambda ids: f"<{ids}>"):
        self.script, self.submitted, self.prepared, self.model = list(script), [], [], self
        self.decode = decode

    def prepare(self, end: int, result: str) -> None:
        self.prepared.append((end, result))

    def prepare_prompt(self, length: int, result: str, shared: int) -> None:
        self.prepared.append((length, result, shared))

    def shareable(self, held: list[int], prompt: list[int]) -> int:
        return 32 if len(held) > 32 < len(prompt) and held[:32] == prompt[:32] else 0

    def accepts(self, request: Request) -> bool:
        return request.max_tokens > 0

    def submit(self, request: Request) -> None:
        if not self.accepts(request):
            raise AdmissionError(f"request {request.id}: refused")
        self.submitted.append(request)

    def step(self) -> bool:
        self.last = self.script.pop(0)
        if self.last and isinstance(self.last[-1], Exception):
            raise self.last.pop()
        return bool(self.script)

    def events(self) -> list:
        return self.last


def tokens(name: str, *ids: int) -> list[Token]:
    return [Token(name, i) for i in ids]


def test_results_come_as_they_finish():
    engine = Scripted(
        [Start("a", 0), *tokens("a", 1, 2), Start("b", 1), *tokens("b", 3), Finish("b", "stop")],
        [*tokens("a", 4)],
        [*tokens("a", 5), Finish("a", "length")],
    )
    requests = [Request("a", [9], 4), Request("b", [9], 4)]
    run = Batch(engine, requests).run()
    assert next(run) == Result("b", [3], "<[3]>", "stop")
    assert engine.submitted == requests and len(engine.script) == 2
    assert list(run) == [Result("a", [1, 2, 4, 5], "<[1, 2, 4, 5]>", "length")]


def test_what_had_finished_before_a_step_failed_is_said():
    """It finishes in the step itself, by its prefill; the error comes after it."""
    engine = Scripted(
        [Start("a", 0), *tokens("a", 1), Finish("a", "length"), Start("b", 0), *tokens("b", 1), XlaspikeError("device: lost")],
    )
    batch = Batch(engine, [Request("a", [9], 1), Request("b", [9], 4)])
    run = batch.run()
    assert next(run) == Result("a", [1], "<[1]>", "length")
    with pytest.raises(XlaspikeError, match="device: lost"):
        next(run)
    assert batch.tokens == 1 and batch.seconds > 0


def test_a_request_that_is_refused_is_one_result_of_many():
    """So is one with a duplicate id, and the first request of that id keeps its stream."""
    engine = Scripted([Start("a", 0), *tokens("a", 1), Finish("a", "length")])
    batch = Batch(engine, [Request("a", [9], 1), Request("bad", [9], 0), Request("a", [9], 0)])
    first, second, third = batch.run()
    assert first == Result("bad", [], "", "error", "request bad: refused")
    assert second == Result("a", [], "", "error", "request a: refused")
    assert third == Result("a", [1], "<[1]>", "length")
    found = batch.summary()
    assert (found["requests"], found["failed"], found["tokens"]) == (3, 2, 1)


def test_what_an_engine_refuses_is_not_prepared(model: Model, cache_dir: Path, threads: int):
    """Requests beyond the capacity, and invalid ones, are not prepared."""
    with Resident(model, cache_dir=cache_dir, threads=threads) as resident, Engine(resident, SLOTS) as engine:
        bad = [Request("long", [5] * 600, 4), Request("drawn", [5], 4, None), Request("none", None, 4)]
        batch = Batch(engine, [*bad, Request("good", [5, 6, 7], 2, stop=())])
        batch.prepare()
        results = {result.id: result for result in batch.run()}
        batch = Batch(engine, bad)
        batch.prepare()
        assert [result.finish for result in batch.run()] == ["error"] * 3
    assert {name: result.finish for name, result in results.items()} == {
        "long": "error", "drawn": "error", "none": "error", "good": "length",
    }  # fmt: skip
    assert results["long"].error == "request 'long': capacity 256: expected at most 256 more tokens, found 604"


def test_what_a_result_says():
    assert Result("a", [1], "x", "stop").record() == {"id": "a", "token_ids": [1], "text": "x", "finish": "stop"}
    failed = {"id": "a", "token_ids": [], "text": "", "finish": "error", "error": "why"}
    assert Result("a", [], "", "error", "why").record() == failed


def test_figures():
    """The first step of four slots decodes two tokens (first tokens come from prefills), the second none, the third one."""
    engine = Scripted(
        [Start("a", 0), *tokens("a", 1), Start("b", 1), *tokens("b", 1), *tokens("a", 2), *tokens("b", 2), Finish("b", "stop")],
        [Finish("c", "cancelled"), Start("d", 1), Finish("d", "error", "why")],
        [*tokens("a", 3), Finish("a", "length")],
    )
    batch = Batch(engine, [Request(name, [9], 3) for name in "abcd"])
    results = {result.id: result for result in batch.run()}
    assert (results["c"].token_ids, results["c"].finish, results["c"].error) == ([], "cancelled", None)
    assert (results["d"].token_ids, results["d"].finish, results["d"].error) == ([], "error", "why")
    found = batch.summary()
    assert (found["requests"], found["failed"], found["tokens"], found["slots"]) == (4, 1, 5, 4)
    assert found["slot_use"] == 3 / (2 * 4)
    assert found["requests_s"] == 4 / found["seconds"] and found["tokens_s"] == 5 / found["seconds"]


def test_no_step_has_no_slot_use():
    batch = Batch(Scripted([Start("a", 0), *tokens("a", 1), Finish("a", "length")]), [Request("a", [9], 1)])
    assert len(list(batch.run())) == 1 and batch.summary()["slot_use"] is None


def test_ids_without_text_are_an_error_of_their_request():
    def decode(ids: list[int]) -> str:
        if ids == [1]:
            raise XlaspikeError("tokenizer.json: expected text for the ids, found none")
        return "text"

    events = [Start("a", 0), *tokens("a", 1), Finish("a", "stop"), Start("b", 0), *tokens("b", 2), Finish("b", "stop")]
    batch = Batch(Scripted(events, decode=decode), [Request(name, [9], 3) for name in "ab"])
    assert list(batch.run()) == [
        Result("a", [1], "", "error", "tokenizer.json: expected text for the ids, found none"),
        Result("b", [2], "text", "stop"),
    ]
    assert batch.failed == 1


def test_no_more_is_compiled_than_is_needed():
    greedy, drawn = Request("a", [9] * 290, 6), Request("b", [9] * 3, 300, Sampling(1.0))
    longer = Request("c", [9] * 295, 1)
    cases = [
        ([greedy], [(290, "argmax", 0), (296, "argmax")]),
        ([drawn], [(3, "logits", 0), (303, "logits")]),
        ([drawn, greedy], [(3, "logits", 0), (290, "argmax", 0), (303, "argmax"), (303, "logits")]),
        ([greedy, longer], [(290, "argmax", 0), (290, "argmax", 32), (295, "argmax", 0), (295, "argmax", 32), (296, "argmax")]),
    ]
    for requests, expected in cases:
        Batch(engine := Scripted(), [*requests, Request("refused", [9] * 500, 0)]).prepare()
        assert engine.prepared == expected


# ***** the command *****

REQUESTS = [
    {"id": "greedy", "prompt_ids": [5, 6, 7], "max_tokens": 9},
    {"id": "one", "prompt_ids": [8], "max_tokens": 1},
    {"id": "drawn", "prompt_ids": list(range(2, 24)), "max_tokens": 12, "temperature": 1.5, "top_k": 40, "seed": 1},
    {"id": "again", "prompt_ids": list(range(2, 24)), "max_tokens": 12, "temperature": 1.5, "top_k": 40, "seed": 1},
    {"id": "other", "prompt_ids": list(range(2, 24)), "max_tokens": 12, "temperature": 1.5, "top_k": 40, "seed": 2},
    {"id": "late", "prompt_ids": [60, 61], "max_tokens": 5, "top_p": 0.5},
    {"id": "narrow", "prompt_ids": [70], "max_tokens": 8, "temperature": 0.8, "top_p": 0.9, "min_p": 0.05},
]


def slot_use(lengths: list[int], slots: int) -> float:
    """``slot_use`` of requests of these lengths, first come first served; first tokens come from prefills."""
    waiting, running, steps = list(lengths), [], 0
    while waiting or running:
        while waiting and len(running) < slots:
            running += [left] if (left := waiting.pop(0) - 1) else []
        steps += bool(running)
        running = [left - 1 for left in running if left > 1]
    return sum(length - 1 for length in lengths) / (steps * slots)


@pytest.fixture(scope="module")
def alone(model: Model, cache_dir: Path, threads: int) -> dict[str, list[int]]:
    """The tokens of each of ``REQUESTS`` in a session."""
    with Session(model, cache_dir=cache_dir, threads=threads) as session:
        found = {}
        for request in REQUESTS:
            drawn = {key: request[key] for key in request.keys() - {"id", "prompt_ids", "max_tokens"}}
            ids = session.generate(request["prompt_ids"], request["max_tokens"], sampling=Sampling(**drawn))
            found[request["id"]] = list(ids)
        return found


def test_each_request_gets_what_it_gets_alone(file, model: Model, alone: dict[str, list[int]], command):
    """Whatever runs in other slots, and ran in its own before."""
    words = ["batch", "--model", model.folder, "--requests", file(*REQUESTS), "--slots", SLOTS, "--json"]
    status, out, err = command(*words)
    assert (status, err) == (0, "")
    *results, summary = map(json.loads, out.splitlines())
    results = {result.pop("id"): result for result in results}
    for name, ids in alone.items():
        finish = "stop" if ids[-1] in model.eos else "length"
        assert results.pop(name) == {"token_ids": ids, "text": "", "finish": finish}, name
    assert results == {}
    lengths = [len(ids) for ids in alone.values()]
    assert (summary["requests"], summary["failed"], summary["slots"]) == (len(REQUESTS), 0, SLOTS)
    assert summary["tokens"] == sum(lengths) and summary["tokens_s"] == summary["tokens"] / summary["seconds"]
    assert summary["slot_use"] == slot_use(lengths, SLOTS)


def test_nothing_is_compiled_while_they_run(file, model: Model, cache_dir: Path, threads: int, monkeypatch: pytest.MonkeyPatch):
    with Resident(model, cache_dir=cache_dir, threads=threads) as resident, Engine(resident, SLOTS) as engine:
        batch = Batch(engine, read_requests(file(*REQUESTS), model))
        batch.prepare()
        monkeypatch.delattr(Resident, "load")
        assert len(list(batch.run())) == len(REQUESTS) and batch.failed == 0


def test_a_request_that_fails_is_said_and_the_others_go_on(file, command, tmp_path: Path):
    """NaN in the embedding of one id: a request that reads it fails, and the next in the same slot does not."""

    def edit(tensors: dict[str, np.ndarray]) -> None:
        tensors["model.embed_tokens.weight"][7] = np.nan

    folder = write_model(tmp_path / "broken", edit=edit, **UNTIED)
    lasts = {"a": 7, "b": 6, "c": 7, "d": 6, "e": 6}
    lines = [{"id": name, "prompt_ids": [5, last], "max_tokens": 3} for name, last in lasts.items()]
    words = ["batch", "--model", folder, "--requests", file(*lines), "--slots", SLOTS, "--json"]
    status, out, _ = command(*words)
    *results, summary = map(json.loads, out.splitlines())
    results = {result.pop("id"): result for result in results}
    assert status == 1 and summary["failed"] == 2
    message = "position 1: expected finite logits, found NaN or an infinity"
    assert results["a"] == results["c"] == {"token_ids": [], "text": "", "finish": "error", "error": message}
    assert results["b"] == results["d"] == results["e"] and results["b"]["finish"] == "length"


def test_lines_for_people(file, worded: Model, command):
    lines = [
        {"id": "a\x1b", "prompt": "\u4e05 \u4e06 \u4e07", "max_tokens": 1},
        {"id": "b", "prompt_ids": [5, 6, 7], "max_tokens": 1},
    ]
    words = ["batch", "--model", worded.folder, "--requests", file(*lines), "--slots", SLOTS]
    status, out, err = command(*words)
    _, generated, _ = command("generate", "--model", worded.folder, "--prompt-ids", "5,6,7", "--steps", 1, "--json")
    text = json.loads(generated)["text"]
    assert (status, err) == (0, "") and text
    first, second, *figures = out.splitlines()
    assert first == f"'a\\x1b': 1 tokens, length: {text!r}" and second == f"'b': 1 tokens, length: {text!r}"
    assert [line.split()[0] for line in figures] == [
        "requests", "failed", "tokens", "seconds", "requests_s", "tokens_s", "shared", "slots", "slot_use",
    ]  # fmt: skip


def test_text_in_and_out(file, worded: Model, command):
    lines = [{"id": "a", "prompt": "\u4e05 \u4e06 \u4e07", "max_tokens": 4}]
    _, out, _ = command("batch", "--model", worded.folder, "--requests", file(*lines), "--slots", SLOTS, "--json")
    _, generated, _ = command("generate", "--model", worded.folder, "--prompt-ids", "5,6,7", "--steps", 4, "--json")
    result, expected = json.loads(out.splitlines()[0]), json.loads(generated)
    assert (result["text"], result["token_ids"]) == (expected["text"], expected["token_ids"])


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ([], "{path}: line 2: max_tokens: expected an integer from 1 to 2^31 - 1, found 0"),
        (["--slots", 0], "slots: expected at least 1, found 0"),
        (["--slots", "two"], "batch: Invalid value for '--slots': 'two' is not a valid integer."),
        (["--capacity", 1], "{path}: line 1: capacity 1: expected at most 1 more tokens, found 7"),
        (["--requests", ""], "batch: Invalid value for '--requests': expected a path, found an empty one"),
        (["--requests", "none.jsonl"], "none.jsonl: expected a readable file, found No such file or directory"),
    ],
)
def test_refusals_before_the_weights(more, message, file, model: Model, command, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delattr(options, "Resident")
    bad = file(GOOD, *([] if "--slots" in more else [{**GOOD, "id": "b", "max_tokens": 0}]))
    status, out, err = command("batch", "--model", model.folder, "--requests", bad, *more)
    assert (status, out) == (2, "") and err == f"error: {message.format(path=bad)}\n"


def test_steps_are_compiled_before_they_are_timed(file, model: Model, command, monkeypatch: pytest.MonkeyPatch):
    def prepare(batch: Batch) -> None:
        assert batch.seconds == 0
        raise XlaspikeError("prepared")

    monkeypatch.setattr(Batch, "prepare", prepare)
    words = ["batch", "--model", model.folder, "--requests", file(GOOD), "--slots", SLOTS]
    assert command(*words) == (2, "", "error: prepared\n")


def test_the_cache_holds_the_longest_request(file, model: Model, command, monkeypatch: pytest.MonkeyPatch):
    """The default is a multiple of 256, as for ``generate``."""
    found = []

    class Observed(options.Engine):
        def __init__(self, resident, slots, capacity):
            found.append((slots, capacity))
            raise XlaspikeError("seen")

    monkeypatch.setattr(options, "Engine", Observed)
    words = ["batch", "--model", model.folder, "--requests", file(GOOD, {**GOOD, "id": "b", "max_tokens": 254})]
    assert command(*words)[0] == 2
    assert command(*words, "--slots", 2, "--capacity", 300)[0] == 2
    assert found == [(8, 512), (2, 300)]
