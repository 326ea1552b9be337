"""Random command lines with odd values, in children: an answer, or one line and status 2."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

import click

from tests.support.checkpoints import write_model, write_tokenizer
from xlaspike.cli.group import xlaspike
from xlaspike.measure import ceilings

from .children import command
from .harness import Badly, Target

# Of commands that take minutes, or a network, only refusals are asked for, by an option that is none of theirs.
LONG = ("bench", "probe", "formats", "diff", "compare-devices", "run", "sweep", "fetch")
ODD = (
    "", " ", "0", "1", "2", "-1", "3", "8", "32", "64", "1e3", "0x10", "1_000", "٣", "2147483648", "18446744073709551616",
    "9" * 5000, "nan", "inf", "-inf", "1e400", "0.5", "5,6", "5,,6", "5,96", "-1,2", ",", "é", "\u202e", "a\nb", "\x1b[2J",
    "{}", "[", "--", "-", "int4", "int8", "f16", "bf16", "f32", "stored", "int5", "reduce", "dot", "kernel", "integer", "cuda",
    "local-sync", "/", "/dev/null", "/dev/full", "/proc/self/mem", ".", "..", "~", "x" * 300, "none/none", "bf16,f16",
)  # fmt: skip

WRITTEN = ("out", "cache_dir")  # nothing is written outside the case's folder


class Cases(Target):
    """An answer is JSON where it is asked for; a refusal is one line.

    The commands run in the case's folder, with a cache of their own: one of them clears it.
    """

    limit, sample, share = 120, 15, 2

    def __init__(self, *given: object):
        super().__init__(*given)
        ceilings.CEILING_BYTES = 1 << 22
        self.cache = self.scratch / "cache"
        os.environ["XDG_CACHE_HOME"] = str(self.scratch / "home")
        self.model = write_tokenizer(write_model(self.scratch / "model"))
        self.commands = dict(_commands(xlaspike, ()))
        (self.scratch / "requests.jsonl").write_text('{"id": "a", "prompt_ids": [5], "max_tokens": 2}\n')

    def case(self, number: int, draw: random.Random, folder: Path) -> bool:
        name = draw.choice(sorted(self.commands))
        words = self._words(draw, self.commands[name], folder)
        if name[0] in LONG:
            words.insert(0, "--nonsense")
        ended = command(folder, *name, *words, limit=100)
        if ended.status == 0 and "--json" in words and not {"--help", "-h", "--"} & set(words):
            for line in ended.out.splitlines():
                json.loads(line)
        if ended.status == 2 and ended.out:
            raise Badly(f"{words}: a refusal that printed {ended.out[:500]!r}")
        return ended.status != 2

    def _words(self, draw: random.Random, of: click.Command, folder: Path) -> list[str]:
        sound = {
            "model": self.model, "cache_dir": self.cache, "threads": 1, "prompt_ids": "5,6", "steps": 2, "out": folder / "out",
            "requests": self.scratch / "requests.jsonl", "like": "tiny", "bits": 4, "slots": 2,
        }  # fmt: skip
        words: list[str] = []
        for option in (each for each in of.params if isinstance(each, click.Option)):
            needed = option.required or option.name in ("model", "cache_dir", "prompt_ids", "steps", "threads")
            if draw.random() < (0.9 if needed else 0.15):
                odd = draw.random() < (0.2 if needed else 0.6)
                choices = ("", "x" * 300, "/dev/null", "none/none") if option.name in WRITTEN else ODD
                value = draw.choice(choices) if odd or option.name not in sound else sound[option.name]
                words += [option.opts[0]] if option.is_flag else [option.opts[0], str(value)]
        if draw.random() < 0.2:
            words.append(draw.choice((*ODD, "--help", "--json", "--steps", "--model=")))
        return [word.replace("\0", "") for word in words]


def _commands(group: click.Group, before: tuple[str, ...]):
    for name, each in group.commands.items():
        if isinstance(each, click.Group):
            yield from _commands(each, (*before, name))
        else:
            yield (*before, name), each
