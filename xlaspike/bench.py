"""Measuring: warm-up, repeats, medians, bytes a token, and the read bandwidth that the same run could have had."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from statistics import median

import numpy as np

from .compiler import Compiled, runtime_tool
from .device import Device, available_cores
from .errors import XlaspikeError
from .graphs import Graph
from .session import Session

CEILING_BYTES = 1 << 30  # no cache holds this
WARM_UP = 3  # decode steps before the first that counts

# Several ways to read: which is fastest depends on the machine, and a ceiling that a kernel beats is no ceiling.
READERS: dict[str, Callable[[np.ndarray], object]] = {
    "sum of squares (BLAS dot)": lambda part: np.dot(part, part),
    "bitwise or of 64-bit words": lambda part: np.bitwise_or.reduce(part.view(np.uint64)),
    "maximum of 64-bit words": lambda part: np.maximum.reduce(part.view(np.uint64)),
    "matrix times vector (BLAS gemv)": lambda part: part.reshape(-1, 4096) @ np.ones(4096, np.float32),
}


@dataclass(frozen=True)
class Spread:
    """Median, least and greatest of repeated measurements."""

    median: float
    min: float
    max: float

    @staticmethod
    def of(values: list[float]) -> Spread:
        return Spread(median(values), min(values), max(values))


class Ceiling:
    """The best rate, in GB/s, at which ``threads`` threads together read 1 GiB. Sample it before and after what it judges."""

    def __init__(self, threads: int | None = None):
        self.threads = threads or available_cores()
        self.gb_s, self.reader = 0.0, ""
        self._data = np.ones(CEILING_BYTES // 4, np.float32)

    def sample(self, repeats: int = 3) -> float:
        """Read a few times each way; returns the best rate seen so far."""
        parts = np.split(self._data[: len(self._data) // (4096 * self.threads) * 4096 * self.threads], self.threads)
        size = sum(part.nbytes for part in parts)
        with ThreadPoolExecutor(self.threads) as pool:
            for name, read in READERS.items():
                for _ in range(repeats):
                    started = time.perf_counter()
                    list(pool.map(read, parts))
                    rate = size / (time.perf_counter() - started) / 1e9
                    if rate > self.gb_s:
                        self.gb_s, self.reader = rate, name
        return self.gb_s


def bytes_per_token(graph: Graph) -> int:
    """Bytes that one decode step of ``graph`` must read: every matrix and vector once, and the cache rows attention reads.

    Of an embedding that is not also the head, a step reads one row.
    """
    weights = sum(arg.nbytes for arg in graph.args if arg.role in ("matrix", "vector"))
    tied = not any(arg.module == "lm_head" for arg in graph.args)
    if not tied:
        table = [arg for arg in graph.args if arg.module == "model.embed_tokens"]
        weights -= sum(arg.nbytes - arg.nbytes // arg.shape[0] for arg in table)
    caches = [arg for arg in graph.args if arg.role == "cache"]
    return weights + sum(arg.nbytes * graph.context // arg.shape[1] for arg in caches)


@dataclass(frozen=True)
class Measurement:
    """One ``bench`` run. Rates are tokens a second, times milliseconds, bandwidths GB/s (1e9 bytes)."""

    prompt_len: int
    steps: int
    repeats: int
    prefill_tok_s: Spread
    decode_tok_s: float
    decode_ms: Spread
    resident_bytes: int
    bytes_per_token: int
    bandwidth_gb_s: float
    ceiling_gb_s: float
    ceiling_reader: str
    roofline: float
    dispatches: int
    peak_rss_bytes: int
    threads: int
    graph_sha256: str
    flags: tuple[str, ...]

    def record(self) -> dict:
        return asdict(self)


def interleaved(calls: Mapping[str, Callable[[], object]], repeats: int) -> dict[str, Spread]:
    """Seconds of each call, taken in turn ``repeats`` times after a round to warm up, so that a slow moment hits all alike."""
    seconds: dict[str, list[float]] = {name: [] for name in calls}
    for repeat in range(repeats + 1):
        for name, call in calls.items():
            started = time.perf_counter()
            call()
            if repeat:
                seconds[name].append(time.perf_counter() - started)
    return {name: Spread.of(values) for name, values in seconds.items()}


def step_seconds(session: Session, steps: int, token: int = 0) -> list[float]:
    """Seconds of each of ``steps`` decode steps from where ``session`` stands, each feeding back its answer."""
    seconds = []
    for _ in range(steps):
        started = time.perf_counter()
        token = session.decode(token)
        seconds.append(time.perf_counter() - started)
    return seconds


def bench(session: Session, prompt_len: int = 64, steps: int = 64, repeats: int = 3) -> Measurement:
    """Prefill ``prompt_len`` ids and decode ``steps`` more, ``repeats`` times after a warm-up, the ceiling around it.

    Raises ``XlaspikeError`` when the session's capacity is too small or a count is below 1.
    """
    for name, value in (("prompt-len", prompt_len), ("steps", steps), ("repeats", repeats)):
        if value < 1:
            raise XlaspikeError(f"{name}: expected at least 1, found {value}")
    if prompt_len + steps + WARM_UP > session.capacity:
        needed = f"{prompt_len} + {steps} steps + {WARM_UP} to warm up"
        raise XlaspikeError(f"capacity: expected at least {needed}, found {session.capacity}")
    prompt = np.random.Generator(np.random.PCG64(0)).integers(0, session.model.config.V, prompt_len).tolist()

    def once() -> tuple[float, list[float]]:
        session.reset()
        started = time.perf_counter()
        token = session.prefill(prompt)
        rate = prompt_len / (time.perf_counter() - started)
        return rate, step_seconds(session, steps + WARM_UP, token)[WARM_UP:]

    once()  # compiles, and touches every page
    peak = peak_rss_bytes()  # before the ceiling's own gigabyte
    ceiling = Ceiling(session.device.threads)
    prefill_rates, step_times = [], []
    for _ in range(repeats):
        rate, times = once()
        prefill_rates.append(rate)
        step_times += times
        ceiling.sample(1)
    graph, compiled, _ = session.program("decode", prompt_len + steps, "argmax")
    size, spread = bytes_per_token(graph), Spread.of([1e3 * seconds for seconds in step_times])
    bandwidth = size / spread.median / 1e6
    return Measurement(
        prompt_len=prompt_len,
        steps=steps,
        repeats=repeats,
        prefill_tok_s=Spread.of(prefill_rates),
        decode_tok_s=1e3 / spread.median,
        decode_ms=spread,
        resident_bytes=session.resident_bytes,
        bytes_per_token=size,
        bandwidth_gb_s=bandwidth,
        ceiling_gb_s=ceiling.gb_s,
        ceiling_reader=ceiling.reader,
        roofline=bandwidth / ceiling.gb_s,
        dispatches=compiled.statistics.dispatches,
        peak_rss_bytes=peak,
        threads=ceiling.threads,
        graph_sha256=graph.sha256,
        flags=compiled.flags,
    )


def benchmark_module_ms(graph: Graph, compiled: Compiled, device: Device) -> float:
    """Milliseconds of one call as IREE's own ``iree-benchmark-module`` reports it, for the same module, on zeros."""
    command = [runtime_tool("iree-benchmark-module"), f"--module={compiled.path}", "--function=main"]
    command += [f"--device={device.name}", f"--task_topology_max_group_count={device.threads}", "--benchmark_format=json"]
    command += [f"--input={'x'.join([*map(str, arg.shape), arg.element.name])}=0" for arg in graph.args]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    times = [run["real_time"] for run in json.loads(done.stdout)["benchmarks"] if run["time_unit"] == "ms"]
    return times[0]


def peak_rss_bytes() -> int:
    """The most memory this process has had resident."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
