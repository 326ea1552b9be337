"""Prefill and decode of one session, measured: medians, bytes per token, and the fraction of the ceiling."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass

import numpy as np

from xlaspike.emitter.graph import Graph
from xlaspike.errors import XlaspikeError
from xlaspike.host import largest_cache_bytes, machine, peak_rss_bytes
from xlaspike.runner.devices import Device
from xlaspike.runner.program import Program
from xlaspike.runner.session import Session
from xlaspike.runner.targets import runtime_tool

from .ceilings import Ceiling
from .timing import WARM_UP, Run, Speed, Spread, round_robin, run_session


def bytes_per_token(graph: Graph) -> int:
    """Bytes that one step of ``graph`` must read: every matrix and vector once, and the cache rows attention reads.

    An embedding that is not also the head is read one row per token. A step of several sequences reads all their caches.
    """
    weights = sum(arg.nbytes for arg in graph.args if arg.role in ("matrix", "vector"))
    tied = not any(arg.name == "lm_head.weight" for arg in graph.args)
    if not tied:
        table = [arg for arg in graph.args if arg.name.startswith("model.embed_tokens.")]
        weights -= sum(arg.nbytes - graph.tokens * (arg.nbytes // arg.rows) for arg in table)
    caches = [arg for arg in graph.args if arg.role == "cache"]
    return weights + sum(arg.nbytes // arg.shape[-4] * min(2 * graph.context, arg.shape[-4]) for arg in caches)


@dataclass(frozen=True)
class Measurement:
    """Prefill and decode of one session. Rates are tokens per second, times milliseconds, bandwidths GB/s (1e9 bytes).

    ``roofline`` is ``bandwidth_gb_s`` over ``ceiling_gb_s``; ``features`` are those of the processor that a module may use.
    ``kernels`` says whether hand-written ones took the place of a composite.
    """

    prompt_len: int
    steps: int
    repeats: int
    prefill_tok_s: float
    prefill_ms: Spread
    decode_tok_s: float
    decode_ms: Spread
    resident_bytes: int
    bytes_per_token: int
    bandwidth_gb_s: float
    ceiling_gb_s: float
    ceiling_reader: str
    roofline: float
    dispatches: int
    kernels: bool
    peak_rss_bytes: int
    threads: int
    cpu: str
    features: tuple[str, ...]
    graph_sha256: str
    flags: tuple[str, ...]

    @property
    def bandwidth_note(self) -> str:
        """The fraction of the ceiling in words. A step that the caches can serve is not bound by memory."""
        if self.bytes_per_token < 4 * largest_cache_bytes():
            return "from the caches, where the memory ceiling does not bind"
        return f"{self.roofline:.0%} of the memory ceiling"

    def record(self) -> dict:
        return asdict(self)


def check_counts(prompt_len: int, steps: int, repeats: int, capacity: int | None) -> None:
    """Raises ``XlaspikeError`` for a count below 1, and for a capacity (where given) that is too small for them."""
    for name, value in (("prompt-len", prompt_len), ("steps", steps), ("repeats", repeats)):
        if value < 1:
            raise XlaspikeError(f"{name}: expected at least 1, found {value}")
    if capacity is not None and prompt_len + steps + WARM_UP > capacity:
        needed = f"{prompt_len} + {steps} steps + {WARM_UP} to warm up"
        raise XlaspikeError(f"capacity: expected at least {needed}, found {capacity}")


Runner = Callable[[Sequence[int], int], Run | None]  # of a prompt and a number of steps; None where it fails
OURS = "xlaspike"  # beside the names of the others


def measure_session(session: Session, prompt_len: int = 64, steps: int = 64, repeats: int = 3) -> Measurement:
    """Prefill ``prompt_len`` random ids and decode ``steps`` more, ``repeats`` times after a run to warm up.

    The bandwidth ceiling is sampled before the first and after each of these runs. Raises ``XlaspikeError`` when the
    session's capacity is too small or a count is below 1.
    """
    measurement, _ = measure_in_turn(session, {}, prompt_len, steps, repeats)
    return measurement


def measure_in_turn(
    session: Session, others: Mapping[str, Runner], prompt_len: int = 64, steps: int = 64, repeats: int = 3
) -> tuple[Measurement, dict[str, Speed]]:
    """``measure_session``, and the speed of each of ``others``, which run the same prompt and steps after each of our runs.

    One that fails has no speed.
    """
    check_counts(prompt_len, steps, repeats, session.capacity)
    prompt = np.random.Generator(np.random.PCG64(0)).integers(0, session.model.config.V, prompt_len).tolist()
    end = prompt_len + WARM_UP + steps
    session.prepare(end)
    calls = {OURS: lambda: run_session(session, prompt, steps)}
    calls |= {name: lambda run=run: run(prompt, steps) for name, run in others.items()}

    round_robin(calls, 0, warm_up=1)  # touches every page
    peak, resident = peak_rss_bytes(), session.resident_bytes  # before the ceiling's own gigabytes
    ceiling = Ceiling(session.device, *session.options.module_cache)
    ceiling.sample()
    runs = round_robin(calls, repeats, warm_up=0, after_round=ceiling.sample)
    speeds = {name: Speed.of(runs[name], prompt_len) for name in calls if None not in runs[name]}
    program, speed = session.program("decode", end, "argmax"), speeds.pop(OURS)
    size = bytes_per_token(program.graph)
    bandwidth = size / speed.decode_ms.median / 1e6
    measurement = Measurement(
        prompt_len=prompt_len,
        steps=steps,
        repeats=repeats,
        **vars(speed),
        resident_bytes=resident,
        bytes_per_token=size,
        bandwidth_gb_s=bandwidth,
        ceiling_gb_s=ceiling.gb_s,
        ceiling_reader=ceiling.reader,
        roofline=bandwidth / ceiling.gb_s,
        dispatches=program.statistics.dispatches,
        kernels="flow.dispatch" in program.text,
        peak_rss_bytes=peak,
        threads=session.device.threads,
        cpu=machine()["cpu"],
        features=session.device.target.features,
        graph_sha256=program.graph.sha256,
        flags=program.compiled.flags,
    )
    return measurement, speeds


def benchmark_command(program: Program, device: Device) -> list[str]:
    """The words that run ``program`` on zeros in IREE's own ``iree-benchmark-module``."""
    command = [runtime_tool("iree-benchmark-module"), f"--module={program.compiled.path}", "--function=main"]
    command += [f"--device={device.driver}", f"--task_topology_max_group_count={device.threads}", "--benchmark_format=json"]
    return command + [f"--input={'x'.join([*map(str, arg.shape), arg.element.name])}=0" for arg in program.graph.args]


def benchmark_module_ms(program: Program, device: Device) -> float:
    """Milliseconds of one call of ``program`` on zeros, as IREE's own ``iree-benchmark-module`` reports it."""
    done = subprocess.run(benchmark_command(program, device), capture_output=True, text=True, check=True)
    times = [run["real_time"] for run in json.loads(done.stdout)["benchmarks"] if run["time_unit"] == "ms"]
    return times[0]
