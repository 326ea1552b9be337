"""Weight files that are rewritten, cut, replaced or removed while a child decodes from them, or loads them."""

from __future__ import annotations

import json
import os
import random
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from tests.support.checkpoints import split, write_model
from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.quantize import quantize
from xlaspike.cli.main import main

from .children import Ended, forked, judged
from .harness import Badly, Target

STEPS = 240  # less than the smallest context bucket holds: one compiled step
KINDS = (("float", "generate"), ("int4", "generate"), ("int4", "batch"), ("shards", "generate"))


def _in_place(draw: random.Random, path: Path, other: bytes) -> None:
    with open(path, "r+b") as file:
        file.write(other)


def _in_part(draw: random.Random, path: Path, other: bytes) -> None:
    with open(path, "r+b") as file:
        at = draw.randrange(len(other))
        file.seek(at)
        file.write(other[at : at + draw.choice((1, 4096, 1 << 20))])


def _cut(draw: random.Random, path: Path, other: bytes) -> None:
    os.truncate(path, draw.choice((0, 1, 4096, draw.randrange(len(other)), len(other) - 1)))


def _cut_and_restored(draw: random.Random, path: Path, other: bytes) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole)


def _renamed(draw: random.Random, path: Path, other: bytes) -> None:
    path.with_suffix(".new").write_bytes(other)
    path.with_suffix(".new").rename(path)


def _longer(draw: random.Random, path: Path, other: bytes) -> None:
    with open(path, "ab") as file:
        file.write(other[:100])


CHANGES: tuple[Callable[[random.Random, Path, bytes], object], ...] = (
    _in_place, _in_place, _in_part, _in_part, _cut, _cut, _cut_and_restored, _renamed, _longer,
    lambda draw, path, other: path.unlink(), lambda draw, path, other: path.touch(),
)  # fmt: skip


class Cases(Target):
    """All tokens are those of the weights that were opened, up to a refusal that names the file and has status 2."""

    limit, sample, share = 90, 5, 3

    def __init__(self, *given: object):
        super().__init__(*given)
        self.requests = self.scratch / "requests.jsonl"
        lines = [{"id": str(i), "prompt_ids": [5, i], "max_tokens": STEPS // 2} for i in range(2, 8)]
        self.requests.write_text("".join(json.dumps(line) + "\n" for line in lines))
        for name, weights_seed in (("one", 0), ("other", 1)):
            folder = write_model(self.scratch / name / "float", dtype="f16", seed=weights_seed, eos_token_id=None)
            with Model.open(folder) as model:
                quantize(model, self.scratch / name / "int4", 4, 32)
            split(self.scratch / name / "int4", self.scratch / name / "shards", 2)
        self.expected: dict[tuple[str, str], list] = {}

    def _right(self, kind: str, command: str) -> list:
        """The ids, or results, of an undisturbed run."""
        if (kind, command) not in self.expected:
            self.expected[kind, command] = self._tokens_of(command, self.scratch / "one" / kind, self.scratch)
        return self.expected[kind, command]

    def _tokens_of(self, command: str, model: Path, said: Path) -> list:
        """The ids, or results, from ``model`` as it is now. A file that changed before it was opened gives that."""
        return self._tokens(command, self._run(command, model, said).out)

    def case(self, number: int, draw: random.Random, folder: Path) -> bool:
        (kind, command), change = draw.choice(KINDS), draw.choice(CHANGES)
        right = self._right(kind, command)
        model = shutil.copytree(self.scratch / "one" / kind, folder / "model")
        path = draw.choice(sorted(model.glob("*.safetensors")))
        other = (self.scratch / "other" / kind / path.name).read_bytes()
        printed = draw.randrange(1, 1000)
        delay = draw.choice((0, draw.random()))
        said = folder / "said"
        said.mkdir()

        def meanwhile(process: int) -> None:
            deadline = time.monotonic() + (delay or 20)
            while time.monotonic() < deadline and (delay or _size(said / "stdout") < printed):
                if os.waitid(os.P_PID, process, os.WEXITED | os.WNOHANG | os.WNOWAIT):
                    return
                time.sleep(0.0005)
            change(draw, path, other)

        ended = judged(self._run(command, model, said, meanwhile), (0, 1, 2))
        found = self._tokens(command, ended.out)
        what = f"{command}, {kind}, {change.__name__}"
        if not (self._is_right(found, right, ended) or self._is_right(found, self._tokens_of(command, model, said), ended)):
            raise Badly(f"{what}: status {ended.status} and other tokens: {found}")
        if ended.status == 0:
            return True
        if str(model) not in ended.err + ended.out:
            raise Badly(f"{what}: the refusal does not name the file: {ended.err}")
        return False

    def _is_right(self, found: list, right: list, ended: Ended) -> bool:
        return found == (right if ended.status == 0 else right[: len(found)])

    def _run(self, command: str, model: Path, said: Path, meanwhile: Callable[[int], object] = lambda process: None) -> Ended:
        of = {
            "generate": ["--prompt-ids", "5,6", "--steps", STEPS],
            "batch": ["--requests", self.requests, "--slots", 2, "--json"],
        }
        words = [command, "--model", model, *of[command], "--cache-dir", self.cache, "--threads", 1]
        return forked(lambda: main([str(word) for word in words]), said, meanwhile=meanwhile)

    def _tokens(self, command: str, out: str) -> list:
        """The ids, or the results of a batch in the order of their ends; a line that ends in the middle is left out."""
        if command == "generate":
            return out.split(" ")[:-1]
        results = [json.loads(line) for line in out.splitlines(keepends=True) if line.endswith("\n")]
        return [each for each in results if each.get("finish") == "length"]


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
