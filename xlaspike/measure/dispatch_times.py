"""The milliseconds of a decode step by part, as IREE's own profiler takes them from one dispatch after the other."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from xlaspike.errors import XlaspikeError
from xlaspike.runner.devices import Device
from xlaspike.runner.devices.hal import HalDevice
from xlaspike.runner.program import Program
from xlaspike.runner.targets import runtime_tool

from .bench import benchmark_command
from .dispatch_parts import PARTS, dispatch_parts

PROFILED = "host-execution,command-region-events,executable-metadata"


@dataclass(frozen=True)
class PartTime:
    """One part of a step: its dispatches, their ``ms``, and the ``share`` of the step.

    ``idle_ms`` is the time in which a worker has no tile while another has, added up over the workers. ``waits`` counts how
    often a worker found no tile left and stopped looking for one.
    """

    dispatches: int
    ms: float
    share: float
    idle_ms: float
    waits: int


@dataclass(frozen=True)
class StepTimes:
    """The step of median length among ``steps``: ``ms`` from its first dispatch to the end of its last, by part.

    ``between_ms`` is what no dispatch takes.
    """

    steps: int
    workers: int
    ms: float
    between_ms: float
    parts: dict[str, PartTime]

    def record(self) -> dict:
        return asdict(self)


@dataclass(frozen=True)
class Timed:
    """One dispatch of one step: times in nanoseconds, ``busy`` those of its tiles added up, ``waits`` as in ``PartTime``."""

    function: str
    start: int
    end: int
    busy: int
    waits: int


def profile_step(program: Program, device: Device, steps: int = 20) -> StepTimes:
    """The times of ``program``, a decode step of one sequence, on weights and caches of zeros; the profiler runs all the time.

    Raises ``XlaspikeError`` for a device that is not the host, and where the profile lacks a dispatch.
    """
    if not (device.on_host and isinstance(device, HalDevice)):
        raise XlaspikeError(f"device: expected IREE on the host, which times each dispatch, found {device.name}")
    parts = dispatch_parts(program)
    timed = _profile(program, device, steps)
    if len(timed) != steps * len(parts):
        raise XlaspikeError(f"profile: expected {steps} steps of {len(parts)} dispatches, found {len(timed)} dispatches")
    calls = [timed[start : start + len(parts)] for start in range(0, len(timed), len(parts))]
    median = sorted(calls, key=lambda call: call[-1].end - call[0].start)[steps // 2]
    return summarize(steps, device.threads, median, parts)


def _profile(program: Program, device: Device, steps: int) -> list[Timed]:
    with tempfile.TemporaryDirectory() as scratch:
        profile, rows = (Path(scratch) / name for name in ("step.ireeprof", "step.jsonl"))
        command = [*benchmark_command(program, device), f"--benchmark_min_time={steps}x"]
        command += [f"--device_profiling_mode={PROFILED}", f"--device_profiling_output={profile}"]
        export = [runtime_tool("iree-profile"), "export", "--format=ireeperf-jsonl", f"--output={rows}", str(profile)]
        for words in (command, export):
            done = subprocess.run(words, capture_output=True, text=True)
            if done.returncode:
                raise XlaspikeError(
                    f"{Path(words[0]).name}: expected a profile, found {done.stderr.strip()[-200:] or 'no reason'}"
                )
        return read_profile(map(json.loads, rows.read_text().splitlines()))


def read_profile(rows: Iterable[Mapping]) -> list[Timed]:
    """The dispatches in the order in which they started, from the ``rows`` that ``iree-profile export`` writes.

    A region is what lies between two barriers; its waits count for the last dispatch that starts in it.
    """
    of_kind = defaultdict(list)
    for row in rows:
        of_kind[row["record_type"]].append(row)
    names = {(row["executable_id"], row["function_ordinal"]): row["name"] for row in of_kind["executable_function"]}
    events = [row for row in of_kind["host_execution_event"] if row["op"] == "dispatch"]
    events.sort(key=lambda row: row["start_host_time_ns"])
    starts = [row["start_host_time_ns"] for row in events]
    waits = np.zeros(len(events), int)
    for row in of_kind["command_region_event"]:
        waits[np.searchsorted(starts, row["end_host_time_ns"]) - 1] += row["retention_keep_warm_count"]
    return [
        Timed(
            names[row["executable_id"], row["function_ordinal"]],
            row["start_host_time_ns"],
            row["end_host_time_ns"],
            row["tile_duration_sum_ns"],
            int(count),
        )
        for row, count in zip(events, waits, strict=True)
    ]


def summarize(steps: int, workers: int, call: Sequence[Timed], parts: Sequence[tuple[str, str]]) -> StepTimes:
    """The times of ``call``, whose functions have the ``parts`` of ``dispatch_parts`` in their order of execution.

    IREE may run dispatches in another order than the program has them, but not those of one function.
    """
    waiting = defaultdict(list)
    for function, part in reversed(parts):
        waiting[function].append(part)
    of_part = defaultdict(list)
    for timed in call:
        of_part[waiting[timed.function].pop()].append(timed)
    total = call[-1].end - call[0].start
    rows = {}
    for part in filter(of_part.__contains__, PARTS):
        time, busy = (sum(times) for times in zip(*((t.end - t.start, t.busy) for t in of_part[part]), strict=True))
        idle, waits = max(0, workers * time - busy), sum(timed.waits for timed in of_part[part])
        rows[part] = PartTime(len(of_part[part]), time / 1e6, time / total, idle / 1e6, waits)
    between = total - sum(timed.end - timed.start for timed in call)
    return StepTimes(steps, workers, total / 1e6, max(0, between) / 1e6, rows)
