"""The command line as a person meets it: help, suggestions, cards in place of JSON, and what only a terminal shows."""

import fcntl
import json
import os
import pty
import re
import shlex
import struct
import subprocess
import sys
import termios
from types import SimpleNamespace

import click
import pytest

from tests.support.checkpoints import write_model, write_tokenizer
from tests.support.terminal import drained
from xlaspike.cli import cards, inference
from xlaspike.cli.group import xlaspike
from xlaspike.cli.main import main
from xlaspike.paths import ROOT
from xlaspike.runner import targets

HEADS = {
    "inspect": ["model", "layer", "context", "on disk", "resident"],
    "bench": ["run", "processor", "prefill", "decode", "reads", "ceiling", "memory"],
    "probe": ["product", "fused", "dispatches", "written"],
}


def heads(card):
    return [re.split(r"  +", line)[0] for line in card.splitlines()]


# Every command by its name; one of a group has two words.
COMMANDS = {
    " ".join(filter(None, (group, name))): command
    for group, commands in {
        "": xlaspike.commands,
        **{name: each.commands for name, each in xlaspike.commands.items() if isinstance(each, click.Group)},
    }.items()
    for name, command in commands.items()
    if not isinstance(command, click.Group)
}


def parse(line):
    """Parse the command ``line``; returns the command's name."""
    program, *words = shlex.split(line, comments=True)
    assert program == "xlaspike"
    name = next(name for name in (" ".join(words[:2]), words[0]) if name in COMMANDS)
    COMMANDS[name].make_context(name, words[len(name.split()) :]).close()
    return name


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_two_examples_that_parse(name, capsys):
    examples = COMMANDS[name].examples
    assert len(examples) >= 2 and {parse(line) for line in examples} == {name}
    assert main([*name.split(), "--help"]) == 0
    shown = capsys.readouterr().out
    assert all(line in shown for line in examples) and "None" not in shown


@pytest.mark.parametrize("path", [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))], ids=lambda path: path.name)
def test_commands_in_texts_parse(path):
    for block in re.findall(r"^```sh\n(.*?)^```", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL):
        for line in re.findall(r"^xlaspike .+", block, re.MULTILINE):
            parse(line)


def test_the_reference_has_every_command():
    assert set(re.findall(r"^### (.+)$", (ROOT / "docs" / "cli.md").read_text(), re.MULTILINE)) == set(COMMANDS)


def test_help_groups_options_and_shows_their_choices(capsys):
    assert main(["generate", "--help"]) == 0
    shown = capsys.readouterr().out
    assert re.findall(r"^(\w+):", shown, re.MULTILINE) == [
        "Usage", "Options", "Sampling", "Numerics", "Machine", "Examples",
    ]  # fmt: skip
    assert "--weights [f32|f16|bf16|int8|int4|stored]" in shown


@pytest.mark.parametrize(
    ("words", "suggested"),
    [
        (["insepct"], "Did you mean 'inspect'? Try `xlaspike --help`."),
        (["cache", "lst"], "Did you mean 'list'? Try `xlaspike cache --help`."),
        (["inspect", "--modell", "x"], "Did you mean '--model'? Try `xlaspike inspect --help`."),
        (["generate", "--weights", "int3", "--prompt-ids", "1"], "expected f32, f16, bf16, int8, int4, stored, found 'int3'"),
    ],
    ids=["command", "command of a group", "flag", "choice"],
)
def test_a_mistyped_word_gets_a_suggestion(words, suggested, capsys):
    assert main(words) == 2
    assert capsys.readouterr().err.endswith(f"{suggested}\n")


def test_cards(tiny, command):
    for words, flags in (["inspect"], False), (["bench", "--prompt-len", 5, "--steps", 3, "--repeats", 1], True):
        status, out, err = command(*words, flags=flags)
        assert (status, err) == (0, "") and heads(out) == HEADS[words[0]]
        assert "{" not in out
    assert "Llama, 5.3 M parameters, 6 layers x 256, vocabulary 4,096, tied" in command("inspect", flags=False)[1]


def test_card_of_probe(cache_dir, capsys):
    assert main(["probe", "--shape", "256x256", "--contraction", "dot", "--cache-dir", str(cache_dir)]) == 0
    card = capsys.readouterr().out
    assert heads(card) == HEADS["probe"]
    assert "256x256, int4, dot, on llvm-cpu" in card and "no: 524.3 kB of rebuilt weights pass through memory" in card


def test_a_format_that_cannot_run_is_in_the_card_with_its_reason(tmp_path, command):
    folder = write_model(tmp_path / "m", hidden_size=80)
    _, out, _ = command("inspect", "--model", folder, flags=False)
    assert "f32" in out and re.search(r"^no int4 +.*expected an input dimension that 64 divides, found 80$", out, re.MULTILINE)


def test_formats_say_what_runs_here_and_why_not(monkeypatch, capsys):
    monkeypatch.setattr(targets, "host_cpu", str)
    assert main(["formats", "--json"]) == 0
    fields = json.loads(capsys.readouterr().out)
    dot = fields["contractions"]["dot"]
    assert dot["runs"] is True and set(dot["weights"].values()) == {True}
    assert fields["kernels"].startswith("kernels: expected a processor with avx512bw, ")
    assert fields["contractions"]["integer"]["written_as"] | {"int4": "", "int8": ""} == {
        "f32": "reduce", "f16": "reduce", "bf16": "reduce", "int8": "", "int4": "",
    }  # fmt: skip
    assert fields["bits_per_weight"]["int4"] == 4.5 and "int8" in fields["contractions"]["demoted"]["weights"]["int8"]
    assert main(["formats"]) == 0
    table = capsys.readouterr().out
    assert re.search(r"^integer( +as reduce){3}( +yes){2} +rounded$", table, re.MULTILINE) and fields["kernels"] in table


def test_an_answer_without_a_card_shows_words():
    shown = cards.plain({"hit": True, "stored": False, "error": None, "bytes_read": 2048, "count": 1234})
    assert [line.split("  ")[-1].strip() for line in shown.splitlines()] == ["yes", "no", "none", "2.0 kB", "1,234"]


def test_what_is_done_with_a_token_is_no_time_of_decoding(monkeypatch):
    now, ids, seconds = [0], [], []
    monkeypatch.setattr(inference, "time", SimpleNamespace(perf_counter=lambda: now[0]))

    def spend(count):
        now[0] += count
        return count

    for _ in inference._timed((spend(1) for _ in range(3)), ids, seconds):
        spend(10)
    assert ids == seconds == [1, 1, 1]


def test_diff_shows_where_two_formats_part(tmp_path, command):
    folder = write_tokenizer(write_model(tmp_path / "m"))
    words = ["diff", "--model", folder, "--prompt-ids", "5,6,7", "--steps", 8]
    _, out, _ = command(*words, "--weights", "int4", "--json")
    fields = json.loads(out)
    at, top = fields["first_divergence"], fields["top_tokens"]
    assert fields["positions"] == 11 and at is not None and fields["max_logit_difference"] > 0
    assert max(top, key=lambda token: token["against"]) == top[0] != max(top, key=lambda token: token["probability"])
    _, generated, _ = command(*["generate", *words[1:]], "--weights", "f32", "--json")
    assert fields["token_ids"] == json.loads(generated)["token_ids"]
    _, card, _ = command(*words, "--weights", "int4")
    assert f"first divergence  position {at}, after " in card and f"{top[0]['against']:.4f}" in card
    _, card, _ = command(*words, "--weights", "f32")
    assert "100.0% of the positions" in card and card.rstrip().endswith("none")


def test_a_terminal_shows_the_prompt_progress_and_figures(tmp_path):
    """In a new cache, so that there is something to compile."""
    folder = write_tokenizer(write_model(tmp_path / "m"))
    words = ["generate", "--model", folder, "--prompt-ids", "5,6,7", "--steps", 3, "--cache-dir", tmp_path / "cache"]
    reader, writer = pty.openpty()
    fcntl.ioctl(writer, termios.TIOCSWINSZ, struct.pack("4H", 24, 100, 0, 0))  # else it has no columns
    command = [sys.executable, "-m", "xlaspike", *map(str, words)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=writer, stderr=writer)
    os.close(writer)
    shown = b"".join(drained(reader))
    assert process.wait() == 0
    notices, _, text = shown.decode().partition("\x1b[2m")
    assert "compiling decode_argmax for llvm-cpu (cached next time)" in notices and "compiling prefill_32_argmax" in notices
    prompt, _, rest = text.partition("\x1b[0m")
    assert prompt and re.search(
        r"\n3 tokens, [\d,.]+ tokens per second, f32 as stored, reduce, prefill [\d.]+ ms for 3 tokens\r\n$", rest
    )
    assert "compiling" not in rest
