"""Ceilings: the read bandwidth and the arithmetic rate that a device reaches in the same run."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from math import prod
from pathlib import Path

import numpy as np

from xlaspike.dtypes import F32
from xlaspike.emitter import Builder, Value, module_text
from xlaspike.runner.cache_contents import CACHE_SIZE
from xlaspike.runner.compiler import compile_text
from xlaspike.runner.devices import Buffer, Device
from xlaspike.runner.devices.cpu import IN_ANY_ORDER

CEILING_BYTES = 1 << 30  # no cache holds this
CEILING_ROWS = 1 << 13
# On a device that is not the host: lengths of the rows, and reads per call, enough that the call itself hardly counts.
CARD_LENGTHS, CARD_PASSES = (1 << 11, 1 << 13, 1 << 15), 12
# Without it a row's maximum is a serial chain of scalars.
CEILING_FLAGS = {"llvm-cpu": (IN_ANY_ORDER,)}


# Several readers: which is fastest depends on the machine, and a ceiling that a kernel beats is no ceiling.
READERS: dict[str, Callable[[np.ndarray], object]] = {
    "sum of squares (BLAS dot)": lambda part: np.dot(part.ravel(), part.ravel()),
    "bitwise or of 64-bit words": lambda part: np.bitwise_or.reduce(part.view(np.uint64)),
    "maximum of 64-bit words": lambda part: np.maximum.reduce(part.view(np.uint64)),
    "matrix times vector (BLAS gemv)": lambda part: part @ np.ones(part.shape[1], np.float32),
}


class Ceiling:
    """The best rate, in GB/s, at which ``device`` reads 1 GiB with all its threads.

    How it is measured: several programs read the gigabyte, and ``gb_s`` is the best rate of any of them so far, ``reader``
    its name. Call ``sample`` before, between and after the timings that are compared with it. On the host numpy's readers
    compete with a maximum that the device's compiler made; on another device such maxima over rows of several lengths
    compete, and one call reads the gigabyte several times.
    """

    def __init__(self, device: Device, cache_dir: Path | None = None, cache_size: float = CACHE_SIZE):
        self.gb_s, self.reader = 0.0, ""
        data = np.ones((CEILING_ROWS, CEILING_BYTES // 4 // CEILING_ROWS), np.float32)
        self._parts = np.array_split(data, device.threads) if device.on_host else []
        self._device = device
        lengths, self._passes = (data.shape[1:], 1) if device.on_host else (CARD_LENGTHS, CARD_PASSES)
        # One buffer under several names, so that the compiler keeps every read.
        views = [device.upload(data)] * self._passes  # on the host another gigabyte, freed with this object
        self._programs = {
            f"maximum of {length} compiled for {device.target.name}": self._program(views, length, cache_dir, cache_size)
            for length in lengths
        }

    def _program(self, views: Sequence[Buffer], length: int, *cache: object) -> Callable[[], object]:
        """A call that reads each of ``views`` as rows of ``length``, one after the other, and waits for the maximum."""
        b, device, rows = Builder(), self._device, [Value(f"%x{i}", F32, view.shape) for i, view in enumerate(views)]
        highest = None
        for x in rows:
            maximum = b.reduce(b.reshape(x, (prod(x.shape) // length, length)), "maximum", (1,), -np.inf)
            highest = maximum if highest is None else b.maximum(highest, maximum)
        text = module_text("ceiling", rows, [highest], b.lines)
        function = device.load(compile_text(text, device.target.name, CEILING_FLAGS.get(device.target.name, ()), *cache))
        return lambda: device.download(function(views)[0], F32)

    def sample(self, repeats: int = 1) -> float:
        """Run every reader ``repeats`` times; returns the best rate so far."""
        for _ in range(repeats):
            for name, read in self._programs.items():
                self._time(name, read, self._passes)
            if self._parts:
                with ThreadPoolExecutor(len(self._parts)) as pool:
                    for name, read in READERS.items():
                        self._time(name, lambda read=read: list(pool.map(read, self._parts)))
        return self.gb_s

    def _time(self, name: str, read: Callable[[], object], passes: int = 1) -> None:
        started = time.perf_counter()
        read()
        rate = passes * CEILING_BYTES / (time.perf_counter() - started) / 1e9
        if rate > self.gb_s:
            self.gb_s, self.reader = rate, name


PEAK_SIZE = 1024  # rows and columns of a product, whose operands a core reads into its caches in parts


class Peak:
    """The best rate, in billions of operations per second, at which ``device`` multiplies f32 matrices with all threads.

    The device and, on the host, numpy's BLAS multiply the same two matrices; the best rate of either counts.
    """

    def __init__(self, device: Device, cache_dir: Path | None = None, cache_size: float = CACHE_SIZE):
        self.gflop_s = 0.0
        b, shape = Builder(), (PEAK_SIZE, PEAK_SIZE)
        values = Value("%a", F32, shape), Value("%b", F32, shape)
        text = module_text("peak", values, [b.dot_general(*values, ((1,), (1,)))], b.lines)
        ones = device.upload(np.ones(shape, np.float32))
        function = device.load(compile_text(text, device.target.name, (), cache_dir, cache_size))
        self._multiplications = {device.target.name: lambda: device.download(function([ones, ones])[0], F32)}
        if device.on_host:
            left, right = np.ones((2, *shape), np.float32)
            self._multiplications["BLAS"] = lambda: left @ right

    def sample(self, repeats: int = 8) -> float:
        """Multiply ``repeats`` times with each library; returns the best rate so far."""
        for multiply in self._multiplications.values():
            for _ in range(repeats):
                started = time.perf_counter()
                multiply()
                rate = 2 * PEAK_SIZE**3 / (time.perf_counter() - started) / 1e9
                self.gflop_s = max(self.gflop_s, rate)
        return self.gflop_s
