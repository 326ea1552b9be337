"""The harness: seeded cases of a target, one after the other, in a process of their own, which may crash or hang."""

from __future__ import annotations

import ctypes
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
import warnings
from dataclasses import dataclass, field, replace
from pathlib import Path

from xlaspike.paths import RUNS

KEPT = RUNS / "torture"  # the files of cases that were handled badly
PREPARED_WITHIN = 300  # seconds
SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER of <linux/prctl.h>
REFUSED, RIGHT, BADLY, SKIPPED = b"refused", b"right", b"badly", b"skipped"


class Badly(Exception):
    """A case was handled badly: the message says how."""


class Skip(Exception):
    """A target cannot run here: the message says why."""


class Target:
    """Cases of one kind; the class says what is right. It is prepared once, in the process that runs its cases.

    ``cache``: a folder for compiled modules. ``limit``: the seconds that a case may take. ``share``: of the time of a run,
    relative to other targets. ``sample``: the cases of a short run.
    """

    limit, share, sample = 30, 1, 100

    def __init__(self, scratch: Path, seed: int, cache: Path):
        self.scratch, self.seed, self.cache = scratch, seed, cache

    def case(self, number: int, draw: random.Random, folder: Path) -> bool:
        """Run case ``number`` with its files in the empty ``folder``: True for accepted and right, False for refused.

        Raises anything where it is handled badly.
        """
        raise NotImplementedError


@dataclass
class Figures:
    """How the cases of a target ended."""

    target: str
    refused: int = 0
    right: int = 0
    badly: list[tuple[int, str]] = field(default_factory=list)  # number and why
    skipped: str = ""

    @property
    def cases(self) -> int:
        return self.refused + self.right + len(self.badly)


@dataclass(frozen=True)
class Plan:
    """Which cases are run: from ``first`` up to ``end``, or as many as ``seconds`` allow. ``cache`` keeps compiled modules."""

    seed: int
    first: int = 0
    end: int = sys.maxsize
    seconds: float = 1e9
    cache: Path | None = None


def run(name: str, target: type[Target], plan: Plan) -> Figures:
    """The figures of the cases of ``target`` in ``plan``."""
    figures, number, deadline = Figures(name), plan.first, time.monotonic() + plan.seconds
    while number is not None and number < plan.end:
        scratch = Path(tempfile.mkdtemp(prefix="torture."))
        try:
            number = _Worker(target, replace(plan, first=number), scratch, deadline).follow(figures)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
    return figures


class _Worker:
    """A process that runs cases, and this process's end of the pipe that tells of them."""

    def __init__(self, target: type[Target], plan: Plan, scratch: Path, deadline: float):
        self.target, self.plan, self.scratch = target, plan, scratch
        self.pipe, theirs = os.pipe()
        self.process = os.fork()
        if not self.process:
            stderr = os.dup(2)
            try:
                os.close(self.pipe)
                os.setpgid(0, 0)
                ctypes.CDLL(None).prctl(SUBREAPER, 1, 0, 0, 0)  # so that it sees what children of its children left behind
                _work(target, plan, scratch, deadline, theirs)
                os._exit(0)
            except BaseException:
                os.write(stderr, traceback.format_exc().encode())
            os._exit(1)
        os.close(theirs)

    def follow(self, figures: Figures) -> int | None:
        """Count its cases in ``figures``; returns the case to go on with after one that the process did not survive."""
        number, how = None, None  # of the case that is running
        try:
            for line in self._lines():
                kind, at, *why = line.split(b" ", 2)
                number = int(at)
                if kind == SKIPPED:
                    figures.skipped = why[0].decode()
                elif kind == BADLY:
                    figures.badly.append((number, why[0].decode("unicode_escape")))
                figures.refused += kind == REFUSED
                figures.right += kind == RIGHT
                if kind != b"begun":
                    number = None
        except TimeoutError:
            how = f"a hang: more than {self.target.limit} seconds"
            os.killpg(self.process, signal.SIGKILL)
        _, status = os.waitpid(self.process, 0)
        os.close(self.pipe)
        if number is None:
            if how or status:
                raise RuntimeError(f"{figures.target}: {how or f'the process ended with {status}'} outside a case")
            return None
        figures.badly.append((number, how or f"a crash: {_ended(status)}"))
        keep(self.scratch / "case", figures.target, self.plan.seed, *figures.badly[-1])
        return number + 1

    def _lines(self):
        rest, limit = b"", PREPARED_WITHIN
        while True:
            if not select.select([self.pipe], [], [], limit)[0]:
                raise TimeoutError
            if not (read := os.read(self.pipe, 1 << 16)):
                return
            *lines, rest = (rest + read).split(b"\n")
            yield from lines
            limit = self.target.limit


def _ended(status: int) -> str:
    code = os.waitstatus_to_exitcode(status)
    return signal.Signals(-code).name if code < 0 else f"status {code}"


def _work(target: type[Target], plan: Plan, scratch: Path, deadline: float, pipe: int) -> None:
    name, folder = target.__module__.rpartition(".")[2], scratch / "case"
    warnings.simplefilter("ignore")  # a warning is one line on stderr, and legal
    with open(scratch / "printed", "w+b") as printed:
        os.dup2(printed.fileno(), 1), os.dup2(printed.fileno(), 2)
        try:
            prepared = target(scratch, plan.seed, plan.cache or scratch / "cache")
        except Skip as skip:
            os.write(pipe, b"%b 0 %b\n" % (SKIPPED, str(skip).encode()))
            return
        _forget(printed)
        for number in range(plan.first, plan.end):
            if time.monotonic() > deadline:
                return
            folder.mkdir()
            os.write(pipe, b"begun %d\n" % number)
            try:
                right = prepared.case(number, random.Random(f"{plan.seed} {name} {number}"), folder)
                _look_for_leftovers(printed)
                os.write(pipe, b"%b %d\n" % (RIGHT if right else REFUSED, number))
            except BaseException as error:  # a library's panic is no Exception
                why = str(error) if isinstance(error, Badly) else traceback.format_exc()
                keep(folder, name, plan.seed, number, why)
                os.write(pipe, b"%b %d %b\n" % (BADLY, number, why[-2000:].encode("unicode_escape")))
            shutil.rmtree(folder)


def _forget(printed) -> None:
    sys.stdout.flush(), sys.stderr.flush()
    os.ftruncate(printed.fileno(), 0)
    os.lseek(printed.fileno(), 0, os.SEEK_SET)


def _look_for_leftovers(printed) -> None:
    """Raises ``Badly`` where something was printed, by a library for instance, and where a child process is left."""
    if size := os.fstat(printed.fileno()).st_size:
        text = os.pread(printed.fileno(), size, 0).decode(errors="replace")
        _forget(printed)
        raise Badly(f"it printed {text[:1000]}")
    for _ in range(100):
        try:
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                time.sleep(0.05)
        except ChildProcessError:
            return
    raise Badly("a child process is left")


def keep(folder: Path, name: str, seed: int, number: int, why: str) -> None:
    """Copy the files of a case to ``KEPT``, with ``why``."""
    kept = KEPT / f"{name}-{seed}-{number}"
    shutil.rmtree(kept, ignore_errors=True)
    kept.mkdir(parents=True)
    ordinary = [path for path in folder.rglob("*") if path.is_file()]
    for path in ordinary:
        (kept / path.relative_to(folder)).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, kept / path.relative_to(folder))
    (kept / "why.txt").write_text(f"python -m tests.torture --seed {seed} --case {number} {name}\n\n{why}\n")
