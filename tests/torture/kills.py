"""Writers that are ended at each file operation, or at any moment, by SIGKILL, SIGTERM, SIGHUP or SIGINT."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from types import SimpleNamespace

from tests.support.checkpoints import write_model, write_tokenizer
from tests.support.stand_in import ADD, stand_in
from xlaspike.cli.group import xlaspike
from xlaspike.cli.main import main
from xlaspike.measure import records
from xlaspike.runner import compiler, compiler_process
from xlaspike.workbook.manifest import Manifest, Outcome

from .children import Ended, forked, operations
from .harness import Badly, Target

SIGNALS = (signal.SIGKILL, signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
STAMP = {"time": "2026-01-01T00:00:00", "machine": {"cpu": "a", "cores": 2}, "commit": "abc", "dirty": False}


@dataclass(frozen=True)
class Writer:
    """``write`` makes ``made`` in a folder, where it is whole or absent. ``taken``: the refusal where it is there already."""

    name: str
    write: Callable[[Path], int | None]
    taken: str = ""
    made: str = "out"
    expected: dict[str, str] | None = None  # of an undisturbed run
    operations: int = 0
    seconds: float = 0.0


class Cases(Target):
    """``out`` is whole or absent; a retry gives what an undisturbed run gives; nothing else is left, after the other
    signals at once.
    """

    share, sample = 4, 20

    def __init__(self, *given: object):
        super().__init__(*given)
        self.writers = [undisturbed(writer, self.scratch / writer.name) for writer in writers(self.scratch, self.cache)]
        self.plan = [each for writer in self.writers for each in product([writer], range(1, writer.operations + 1), SIGNALS)]
        random.Random(self.seed).shuffle(self.plan)

    def case(self, number: int, draw: random.Random, folder: Path) -> bool:
        if number < len(self.plan):
            writer, at, sent = self.plan[number]
            ends, meanwhile = {at: sent}, lambda process: None
        else:
            writer = draw.choice(self.writers)
            sent = draw.choice(SIGNALS)
            ends, meanwhile = self._any_moment(draw, writer, sent)
        place, said = _made(folder, "place"), _made(folder, "said")
        what = f"{writer.name}, {signal.Signals(sent).name} at operation {ends or 'any'}"
        killed = forked(lambda: writer.write(place), said, ends, meanwhile)
        _check_end(what, killed, {sent, *ends.values()}, ends)
        left = tree(place)
        whole = left.get(writer.made) == writer.expected[writer.made]
        if writer.made in left and not whole:
            raise Badly(f"{what}: half-written: {_difference(left, writer.expected)}")
        if signal.SIGKILL not in (sent, *ends.values()) and left not in ({}, writer.expected):
            raise Badly(f"{what}: it left {_difference(left, writer.expected)}")
        retried = forked(lambda: writer.write(place), said)
        if retried.status and not (whole and writer.taken and writer.taken in retried.err):
            raise Badly(f"{what}: the retry ends with status {retried.status}: {retried.err[-1000:]}")
        if (found := tree(place)) != writer.expected:
            raise Badly(f"{what}: after the retry: {_difference(found, writer.expected)}")
        return True

    def _any_moment(self, draw: random.Random, writer: Writer, sent: int) -> tuple[dict, Callable[[int], object]]:
        """A signal after a random time, or a SIGKILL while a signal that came before is cleaned up after."""
        if draw.random() < 0.5 and sent != signal.SIGKILL:
            at = draw.randint(1, writer.operations)
            return {at: sent, at + draw.randint(1, 8): signal.SIGKILL}, lambda process: None
        delay = 0.02 + draw.random() * writer.seconds  # not before the command has its handlers

        def meanwhile(process: int) -> None:
            time.sleep(delay)
            os.kill(process, sent)

        return {}, meanwhile


def writers(scratch: Path, cache: Path) -> list[Writer]:
    model = write_tokenizer(write_model(scratch / "model", dtype="f16"))
    (model / "generation_config.json").write_text('{"eos_token_id": [1, 2]}')
    logits = ["logits", "--model", model, "--prompt-ids", "5,6,7", "--cache-dir", cache, "--threads", 1, "--out"]
    _expect(forked(lambda: _command(*logits)(_made(scratch, "warm")), _made(scratch, "said")), 0)
    new = "expected a new or empty folder"
    quantize = ["quantize", "--model", model, "--bits", 4, "--group-size", 32]
    return [
        Writer("quantize", _command(*quantize, "--out"), new),
        Writer("quantize-shards", _command(*quantize, "--shards", 3, "--out"), new),
        Writer("synth", _command("synth", "--like", "tiny", "--bits", 4, "--shards", 2, "--out"), new),
        Writer("logits", _command(*logits)),
        Writer("compile", as_command(compiler_into(stand_in(_made(scratch, "tool")))), made=""),
        Writer("records", as_command(lambda place: records.write(place / "out", [{"name": "a", "tok_s": 1.5, **STAMP}]))),
        Writer("run.json", as_command(_write_manifest), made="run.json"),
    ]


def undisturbed(writer: Writer, folder: Path) -> Writer:
    """``writer`` with what it makes in a folder of ``folder``, and how."""
    place, said, started = _made(folder, "place"), _made(folder, "said"), time.monotonic()
    _expect(forked(lambda: writer.write(place), said), 0)
    expected = tree(place)
    return replace(
        writer,
        made=writer.made or next(iter(expected)),
        expected=expected,
        operations=operations(said),
        seconds=time.monotonic() - started,
    )


def _command(*words: object) -> Callable[[Path], int]:
    return lambda place: main([*map(str, words), str(place / "out")])


def as_command(act: Callable[[Path], object]) -> Callable[[Path], int]:
    """``act`` as if it were a command."""

    def run(place: Path) -> int:
        xlaspike.invoke = lambda context: act(place) and None  # in this child alone
        return main(["formats"])

    return run


def compiler_into(tool: Path | None = None) -> Callable[[Path], object]:
    """A compile into the cache ``place``, by IREE or by the program ``tool`` in its place."""

    def compile_into(place: Path) -> None:
        if tool:
            compiler_process.find_tool = lambda _: str(tool)
        compiler.time = SimpleNamespace(perf_counter=lambda: 0.0)  # the entry says how long it took
        compiler.compile_text(ADD, cache_dir=place)

    return compile_into


def _write_manifest(place: Path) -> None:
    outcome = Outcome("01_a", "ok", 1.0, "fast", "")
    fields = STAMP | {"seconds": 3.0, "model": None, "parameters": {}, "notebooks": [outcome]}
    Manifest(place, **fields).write()


def _made(folder: Path, name: str) -> Path:
    (folder / name).mkdir(parents=True, exist_ok=True)
    return folder / name


def tree(folder: Path) -> dict[str, object]:
    """The content of ``folder`` by name: digests of files, and trees of folders."""
    return {
        path.name: tree(path) if path.is_dir() else hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()
    }


def _difference(found: dict, expected: dict) -> str:
    names = lambda of: {name: sorted(each) if isinstance(each, dict) else "a file" for name, each in of.items()}  # noqa: E731
    return f"expected {names(expected)}, found {names(found)}"


def _expect(ended: Ended, status: int) -> None:
    if ended.status != status:
        raise RuntimeError(f"expected status {status}, found {ended.status}: {ended.err}")


def _check_end(what: str, ended: Ended, sent: set[int], certain: dict[int, int]) -> None:
    """Raises ``Badly`` unless a child that got signals ``sent`` ended by them, or before they came, and said nothing."""
    legal = {*(-number for number in sent), *(128 + number for number in sent), *([] if certain else [0])}
    if ended.status not in legal or ended.err:
        raise Badly(f"{what}: ended with status {ended.status}, and said {ended.err[-1000:]!r}")
