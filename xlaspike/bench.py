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
from pathlib import Path
from statistics import median

import numpy as np

from .compiler import Compiled, compile_text, runtime_tool
from .device import Device
from .dtypes import F32
from .errors import XlaspikeError
from .graphs import Graph
from .session import Session
from .stablehlo import Builder, Value, module_text

CEILING_BYTES = 1 << 30  # no cache holds this
CEILING_ROWS = 1 << 13
# On a device that is not the host: lengths of the rows, and how often one call reads them all, so that the call weighs little.
CARD_LENGTHS, CARD_PASSES = (1 << 11, 1 << 13, 1 << 15), 12
# Without it a row's maximum is a serial chain of scalars.
CEILING_FLAGS = {"llvm-cpu": ("--iree-llvmcpu-reassociate-fp-reductions",), "cuda": ()}
WARM_UP = 3  # decode steps before the first that counts

# Several ways to read: which is fastest depends on the machine, and a ceiling that a kernel beats is no ceiling.
READERS: dict[str, Callable[[np.ndarray], object]] = {
    "sum of squares (BLAS dot)": lambda part: np.dot(part.ravel(), part.ravel()),
    "bitwise or of 64-bit words": lambda part: np.bitwise_or.reduce(part.view(np.uint64)),
    "maximum of 64-bit words": lambda part: np.maximum.reduce(part.view(np.uint64)),
    "matrix times vector (BLAS gemv)": lambda part: part @ np.ones(part.shape[1], np.float32),
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
    """The best rate, in GB/s, at which ``device`` reads 1 GiB with all its threads. Sample it around what it judges.

    On the host numpy's readers compete with a maximum that IREE compiles; on another device, IREE's maxima of rows of
    several lengths, each read several times a call.
    """

    def __init__(self, device: Device, cache_dir: Path | None = None):
        self.gb_s, self.reader = 0.0, ""
        data = np.ones((CEILING_ROWS, CEILING_BYTES // 4 // CEILING_ROWS), np.float32)
        self._parts = np.array_split(data, device.threads) if device.on_host else []
        # On the host the buffer is a second gigabyte, which is gone with this object.
        self._device, self._buffer = device, device.upload(data)
        lengths, self._passes = (data.shape[1:], 1) if device.on_host else (CARD_LENGTHS, CARD_PASSES)
        self._programs = {
            f"maximum of {length} compiled by IREE": self._program((data.size // length, length), cache_dir)
            for length in lengths
        }

    def _program(self, shape: tuple[int, int], cache_dir: Path | None) -> Callable[[], object]:
        """A call that reads ``shape`` again and again, each time after the last, and waits for what it found."""
        b, device, rows = Builder(), self._device, [Value(f"%x{i}", F32, shape) for i in range(self._passes)]
        highest = None
        for x in rows:
            found = b.reduce(x, "maximum", (1,), -np.inf)
            highest = found if highest is None else b.maximum(highest, found)
        text = module_text("ceiling", rows, [highest], b.lines)
        function = device.load(compile_text(text, device.target, CEILING_FLAGS[device.target], cache_dir))
        # One buffer under many names, so that the compiler sees many.
        views = [device.view(self._buffer.get_buffer(), F32, shape)] * self._passes
        return lambda: device.download(function(views)[0], F32)

    def sample(self, repeats: int = 1) -> float:
        """Read ``repeats`` times each way; returns the best rate seen so far."""
        for _ in range(repeats):
            for name, read in self._programs.items():
                self._take(name, read, self._passes)
            if self._parts:
                with ThreadPoolExecutor(len(self._parts)) as pool:
                    for name, read in READERS.items():
                        self._take(name, lambda read=read: list(pool.map(read, self._parts)))
        return self.gb_s

    def _take(self, name: str, read: Callable[[], object], passes: int = 1) -> None:
        started = time.perf_counter()
        read()
        rate = passes * CEILING_BYTES / (time.perf_counter() - started) / 1e9
        if rate > self.gb_s:
            self.gb_s, self.reader = rate, name


def bytes_per_token(graph: Graph) -> int:
    """Bytes that one step of ``graph`` must read: every matrix and vector once, and the cache rows attention reads.

    Of an embedding that is not also the head, a step reads one row a token. A step of several sequences reads the caches of
    all, and gives each a token.
    """
    weights = sum(arg.nbytes for arg in graph.args if arg.role in ("matrix", "vector"))
    tied = not any(arg.name == "lm_head.weight" for arg in graph.args)
    if not tied:
        table = [arg for arg in graph.args if arg.name.startswith("model.embed_tokens.")]
        weights -= sum(arg.nbytes - graph.rows * (arg.nbytes // arg.shape[0]) for arg in table)
    caches = [arg for arg in graph.args if arg.role == "cache"]
    return weights + sum(arg.nbytes * graph.context // arg.shape[-4] for arg in caches)


@dataclass(frozen=True)
class Measurement:
    """One ``bench`` run. Rates are tokens a second, times milliseconds, bandwidths GB/s (1e9 bytes)."""

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
    peak_rss_bytes: int
    threads: int
    graph_sha256: str
    flags: tuple[str, ...]

    @property
    def share(self) -> str:
        """Which part of the ceiling was reached, in words: a step that the caches can serve is not held by memory."""
        if self.bytes_per_token < 4 * largest_cache_bytes():
            return "from the caches, where the memory ceiling does not bind"
        return f"{self.roofline:.0%} of the memory ceiling"

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


def check_counts(prompt_len: int, steps: int, repeats: int, capacity: int | None) -> None:
    """Raises ``XlaspikeError`` for a count below 1, and for a capacity (where given) that is too small for them."""
    for name, value in (("prompt-len", prompt_len), ("steps", steps), ("repeats", repeats)):
        if value < 1:
            raise XlaspikeError(f"{name}: expected at least 1, found {value}")
    if capacity is not None and prompt_len + steps + WARM_UP > capacity:
        needed = f"{prompt_len} + {steps} steps + {WARM_UP} to warm up"
        raise XlaspikeError(f"capacity: expected at least {needed}, found {capacity}")


def bench(
    session: Session,
    prompt_len: int = 64,
    steps: int = 64,
    repeats: int = 3,
    beside: Callable[[list[int]], object] = lambda prompt: None,
) -> Measurement:
    """Prefill ``prompt_len`` ids and decode ``steps`` more, ``repeats`` times after a warm-up, the ceiling around it.

    ``beside`` is called with the ids after each time, the warm-up too, for what is to be measured in turn with this.
    Raises ``XlaspikeError`` when the session's capacity is too small or a count is below 1.
    """
    check_counts(prompt_len, steps, repeats, session.capacity)
    prompt = np.random.Generator(np.random.PCG64(0)).integers(0, session.model.config.V, prompt_len).tolist()

    end = prompt_len + WARM_UP + steps
    session.prepare(end)

    def once() -> tuple[float, list[float]]:
        session.reset()
        started = time.perf_counter()
        token = session.prefill(prompt)
        prefilled = time.perf_counter() - started
        return prefilled, step_seconds(session, WARM_UP + steps, token)[WARM_UP:]

    once()  # touches every page
    beside(prompt)
    peak, resident = peak_rss_bytes(), session.resident_bytes  # before the ceiling's own gigabytes
    ceiling = Ceiling(session.device, session.cache_dir)
    ceiling.sample()
    prefills, step_times = [], []
    for _ in range(repeats):
        prefilled, times = once()
        prefills.append(1e3 * prefilled)
        step_times += times
        beside(prompt)
        ceiling.sample()
    graph, compiled, _ = session.program("decode", end, "argmax")
    size, spread = bytes_per_token(graph), Spread.of([1e3 * seconds for seconds in step_times])
    bandwidth = size / spread.median / 1e6
    return Measurement(
        prompt_len=prompt_len,
        steps=steps,
        repeats=repeats,
        prefill_tok_s=1e3 * prompt_len / Spread.of(prefills).median,
        prefill_ms=Spread.of(prefills),
        decode_tok_s=1e3 / spread.median,
        decode_ms=spread,
        resident_bytes=resident,
        bytes_per_token=size,
        bandwidth_gb_s=bandwidth,
        ceiling_gb_s=ceiling.gb_s,
        ceiling_reader=ceiling.reader,
        roofline=bandwidth / ceiling.gb_s,
        dispatches=compiled.statistics.dispatches,
        peak_rss_bytes=peak,
        threads=session.device.threads,
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


def largest_cache_bytes() -> int:
    """The largest cache that this machine's first core sees, or 64 MiB where the system does not tell."""
    sizes = [path.read_text().strip() for path in Path("/sys/devices/system/cpu/cpu0/cache").glob("index*/size")]
    return max((int(size.removesuffix("K")) * 1024 for size in sizes if size.endswith("K")), default=64 << 20)


def peak_rss_bytes() -> int:
    """The most memory this process has had resident, pages of mapped files among it."""
    try:
        # Linux's getrusage would start from the most that the parent had when it started this process.
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))
    except (OSError, StopIteration):
        unit = 1 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
