"""Another engine in a process of its own, which answers line by line or is a failure with a name."""

from __future__ import annotations

import json
import select
import signal
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from xlaspike.errors import XlaspikeError, printable
from xlaspike.measure.timing import WARM_UP, Run
from xlaspike.runner.compiler_process import bound_to_parent

# The peers' OpenMP threads spin for up to 10 ms after their last work, then sleep until there is more.
SETTLE_SECONDS = 0.05
CLOSING_SECONDS = 10
ANSWER_SECONDS = 30 * 60.0  # the largest models take minutes to load, to write and to decode with
ABOUT = {"version": str, "features": str, "cache": str, "weight_bytes": int, "cache_row_bytes": int}


class PeerFailure(XlaspikeError):
    """The peer ``name`` cannot be measured, and ``why``: ``crashed, SIGSEGV``, its status and last words, or a wrong answer."""

    def __init__(self, name: str, why: str):
        super().__init__(f"peer {name}: {why}")
        self.name, self.why = name, why

    def record(self) -> dict:
        return {"name": self.name, "failed": self.why}


class Peer:
    """An engine in a process that speaks as ``measure/peers/engine.py`` says. Use as a context manager, or ``close()`` it.

    ``about`` is its first answer. Raises ``PeerFailure`` where the process ends, answers anything else, or nothing
    within ``ANSWER_SECONDS``.
    """

    def __init__(self, name: str, command: Sequence[str | Path]):
        self.name = name
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 (open until the process ends)
        self._process = subprocess.Popen(
            bound_to_parent(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._said, bufsize=0
        )
        try:
            self.about = self._answer(ABOUT)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Peer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the process: close its input, then kill it if it does not end by itself."""
        self._wait()
        self._process.stdout.close()
        self._said.close()

    def _wait(self) -> int | None:
        """The status of the ended process, or None where it had to be killed."""
        self._process.stdin.close()
        try:
            return self._process.wait(CLOSING_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            return None

    def prefill(self, ids: Sequence[int]) -> tuple[list[float], list[int]]:
        """Start anew with ``ids``; returns the one time in milliseconds and the one greedy next id."""
        return self._ask({"prefill": list(ids)}, 1)

    def decode(self, steps: int) -> tuple[list[float], list[int]]:
        """Feed back the last answer ``steps`` times; returns the milliseconds and the id of each step."""
        return self._ask({"decode": steps}, steps)

    def run(self, ids: Sequence[int], steps: int) -> Run:
        """As ``run_session`` does it, with a pause before and after: threads of one engine must not spin while another runs."""
        time.sleep(SETTLE_SECONDS)
        (prefill_ms,), _ = self.prefill(ids)
        step_ms, _ = self.decode(WARM_UP + steps)
        time.sleep(SETTLE_SECONDS)
        return Run(prefill_ms, step_ms[WARM_UP:])

    def _ask(self, command: dict, count: int) -> tuple[list[float], list[int]]:
        try:
            self._process.stdin.write(json.dumps(command).encode() + b"\n")
        except BrokenPipeError:
            raise self._ended() from None
        answer = self._answer({"ms": list, "tokens": list})
        times, tokens = answer["ms"], answer["tokens"]
        numbers = all(isinstance(time, float) and time > 0 for time in times) and all(isinstance(i, int) for i in tokens)
        if not (numbers and len(times) == len(tokens) == count):
            raise PeerFailure(self.name, f"expected {count} times and tokens, found {printable(answer)}")
        return times, tokens

    def _answer(self, keys: dict[str, type]) -> dict:
        line = self._line()
        if not line:
            raise self._ended()
        try:
            answer = json.loads(line)
            if all(type(answer[key]) is kind for key, kind in keys.items()):
                return answer
        except (ValueError, RecursionError, KeyError, TypeError):
            pass
        text = line.decode(errors="replace").strip()
        raise PeerFailure(self.name, f"expected JSON with {', '.join(keys)}, found {printable(text)}")

    def _line(self) -> bytes:
        """The line that the process writes next; empty where it closed its output."""
        line, end = b"", time.monotonic() + ANSWER_SECONDS
        while b"\n" not in line:
            if not select.select([self._process.stdout], [], [], max(0, end - time.monotonic()))[0]:
                raise PeerFailure(self.name, no_answer())
            if not (piece := self._process.stdout.read(1 << 16)):
                break
            line += piece
        return line

    def _ended(self) -> PeerFailure:
        status = self._wait()
        self._said.seek(0)
        why = "closed its output and ran on" if status is None else last_words(status, self._said.read())
        return PeerFailure(self.name, why)


def last_words(status: int, said: bytes) -> str:
    """How a process ended: the name of the signal that it crashed with, or its status and the last line on its stderr."""
    if status < 0:
        return f"crashed, {signal.Signals(-status).name}"
    complaint = said.decode(errors="replace").strip().rpartition("\n")[2].removeprefix("error: ")[:300]
    return f"ended with status {status}" + (complaint and f", {complaint}")


def no_answer() -> str:
    return f"gave no answer within {ANSWER_SECONDS / 60:g} minutes"
