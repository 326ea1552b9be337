"""``Session``: weights resident on a device, a KV cache, and prefill, decode and generate over them."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from tqdm import tqdm

from . import graphs
from .compiler import Compiled, compile_text, step_flags
from .device import Device, Function
from .dtypes import F32, I32
from .errors import XlaspikeError
from .formats import CONTRACTIONS, DENSE, WEIGHTS, check_choice, check_f16, is_projection
from .graphs import Arg, Graph, Layout
from .model import Model
from .rope import rotation_table
from .sampling import GREEDY, Sampler, Sampling

# Attention reads the smallest of these that covers the tokens so far, so a step's cost does not grow with the capacity.
CONTEXT_BUCKETS = tuple(256 * 4**i for i in range(8))


def capacity_for(tokens: int, window: int | None = None) -> int:
    """The capacity that holds ``tokens``, in steps of the smallest context bucket, and within ``window`` where they are."""
    rounded = -(-max(tokens, 1) // CONTEXT_BUCKETS[0]) * CONTEXT_BUCKETS[0]
    return rounded if window is None else max(tokens, min(rounded, window))


class Session:
    """One sequence on one device. Use as a context manager, or ``close()`` it.

    ``weights`` names the weight format of the projections and ``embedding`` that of embedding and head (default:
    ``formats.default_embedding``), each one of ``formats.WEIGHTS``; ``contraction`` says how products are written; ``capacity``
    is ``S``, the rows of the cache; ``flags`` go to ``iree-compile`` after the target's own. Raises ``XlaspikeError``
    for anything that the model, the device or the memory does not allow. A weight that the checkpoint holds just as the
    graph wants it is used where the file is mapped: while the session is open the file must not be written to or cut.
    """

    def __init__(
        self,
        model: Model,
        *,
        weights: str = "stored",
        embedding: str | None = None,
        contraction: str = "reduce",
        capacity: int = 256,
        device: str = "local-task",
        threads: int | None = None,
        flags: Sequence[str] = (),
        cache_dir: Path | None = None,
    ):
        check_choice("weights", weights, WEIGHTS)
        if embedding is not None:
            check_choice("embedding", embedding, WEIGHTS)
        check_choice("contraction", contraction, CONTRACTIONS)
        self.model, self.weights, self.embedding, self.contraction = model, weights, embedding, contraction
        self.capacity, self.formats = _checked_capacity(capacity, model), model.formats(weights, embedding)
        self.flags, self.cache_dir = tuple(flags), cache_dir
        self._closed, self._sequence = False, 0
        self._programs: dict[tuple, tuple[Graph, Compiled, Function]] = {}
        graph = graphs.decode(self._layout(2))
        model.check(tensor for arg in graph.args for tensor in arg.tensors)
        self.device = Device(device, threads)
        if self.device.on_host:
            check_memory(sum(arg.nbytes for arg in graph.args), "weights and caches")
        self._allocated_before, self._in_place = self.device.allocated_bytes, []
        self._resident = self._load(graph.args)
        self.resize(capacity)

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release every device buffer and module; the session cannot be used afterwards."""
        self._closed = True
        self._programs.clear()
        self._resident.clear()
        self._caches = []
        self._in_place.clear()  # after the buffers that are over these bytes

    # ***** loading *****

    def _load(self, args: Sequence[Arg]) -> dict:
        """Upload each weight that ``args`` name, one matrix in host memory at a time, or use the file's own bytes."""
        resident, model = {}, self.model
        weights = [arg for arg in args if arg.role in ("matrix", "vector")]
        with tqdm(total=sum(arg.nbytes for arg in weights), unit="B", unit_scale=True, desc="loading",
                  disable=not sys.stderr.isatty(), leave=False) as bar:  # fmt: skip
            planes: dict[str, np.ndarray] = {}
            for arg in weights:
                if arg.role == "vector":
                    vector = np.concatenate([model.checkpoint.f32(tensor.name) for tensor in arg.tensors])
                    resident[arg.name] = self.device.upload(vector, arg.element, arg.shape)
                else:
                    planes = planes or self._planes(arg)  # all of a matrix with its first; the last leaves none
                    array, as_stored = planes.pop(arg.plane), model.in_place(arg)
                    if as_stored and (view := self.device.adopt(array, arg.element, arg.shape)):
                        model.load_plane(arg)
                        self._in_place.append(array)  # the mapping lives as long as a view of it
                        resident[arg.name] = view
                    else:
                        resident[arg.name] = self.device.upload(array, arg.element, arg.shape)
                        if as_stored:
                            model.drop_plane(arg)
                bar.update(arg.nbytes)
        return resident

    def _planes(self, arg: Arg) -> dict[str, np.ndarray]:
        planes = self.model.planes(arg)
        if self.contraction == "demoted" and arg.format is DENSE["f32"] and is_projection(arg.name):
            ends = np.cumsum([tensor.shape[0] for tensor in arg.tensors])
            for tensor, end in zip(arg.tensors, ends, strict=True):  # the graph narrows them
                check_f16(self.model.label(tensor.name), planes["weight"][end - tensor.shape[0] : end])
        return planes

    def resize(self, capacity: int) -> None:
        """Start anew with a cache of ``capacity`` rows; the weights stay where they are."""
        self._require_open()
        c = self.model.config
        size = F32.nbytes((_checked_capacity(capacity, self.model), 2 * c.L * c.Nkv + 2, c.D))
        if self.device.on_host:
            check_memory(size, "caches")
        self.capacity, self._caches = capacity, []
        self._programs.clear()
        self._resident["rope"] = self.device.upload(rotation_table(c.rope, c.D, capacity))
        self.reset()

    def reset(self) -> None:
        """Forget the sequence. Rows left in the cache are never read: each is overwritten before attention reaches it."""
        self._require_open()
        self.position = 0
        self._sequence += 1
        if not self._caches:
            c = self.model.config
            zeros = np.zeros((self.capacity, 2, c.Nkv, c.D), np.float32)
            self._caches = [self.device.upload(zeros) for _ in range(c.L)]

    def _require_open(self) -> None:
        if self._closed:
            raise XlaspikeError("session: expected an open one, found it closed")

    @property
    def resident_bytes(self) -> int:
        """Bytes of weights, tables and caches: what the device's allocator holds more than when this session was opened,
        and the mapped bytes of the checkpoint that are used where they lie.
        """
        return self.device.allocated_bytes - self._allocated_before + self.mapped_bytes

    @property
    def mapped_bytes(self) -> int:
        """The part of ``resident_bytes`` that is the checkpoint's own mapped bytes, used where they lie."""
        return sum(array.nbytes for array in self._in_place)

    # ***** programs *****

    def _layout(self, end: int) -> Layout:
        context = next(bucket for bucket in (*CONTEXT_BUCKETS, self.capacity) if bucket >= end)
        return Layout(self.model.config, self.formats, self.capacity, min(context, self.capacity), self.contraction)

    def program(self, kind: str, end: int, result: str, rows: int | None = None) -> tuple[Graph, Compiled, Function]:
        """The ``decode`` or ``prefill`` program for a sequence of ``end`` tokens, compiled and loaded at first use."""
        self._require_open()
        layout = self._layout(end)
        key = (kind, rows, layout.C, result)
        if key not in self._programs:
            graph = graphs.decode(layout, result) if kind == "decode" else graphs.prefill(layout, rows, result)
            target = self.device.target
            own = step_flags(self.contraction, target) if kind == "decode" else ()
            compiled = compile_text(graph.text, target, (*own, *self.flags), self.cache_dir)
            self._programs[key] = graph, compiled, self.device.load(compiled)
        return self._programs[key]

    def prepare(self, end: int, result: str = "argmax") -> None:
        """Compile and load every decode program that a sequence of up to ``end`` tokens needs, before it is timed."""
        for context in sorted({self._layout(position).C for position in (*CONTEXT_BUCKETS, end) if position <= end}):
            self.program("decode", context, result)

    def _call(self, kind: str, end: int, result: str, rows: int | None, **inputs: np.ndarray):
        graph, _, function = self.program(kind, end, result, rows)
        caches = iter(self._caches)
        bound = {
            "matrix": lambda arg: self._resident[arg.name],
            "vector": lambda arg: self._resident[arg.name],
            "rope": lambda arg: self._resident[arg.name],
            "cache": lambda arg: next(caches),
            "input": lambda arg: self.device.upload(inputs[arg.name]),
        }
        answer, *self._caches = function([bound[arg.role](arg) for arg in graph.args])
        return answer

    # ***** running *****

    def prefill(self, ids: Sequence[int]) -> int:
        """Append ``ids`` to the sequence; returns the greedy next id."""
        return self._token([answer for answer, _ in self._append(ids, "argmax")][-1])

    def logits(self, ids: Sequence[int]) -> np.ndarray:
        """Append ``ids``; returns f32 ``[len(ids), V]``, the logits after each of them."""
        return np.concatenate([self._logits(answer, count) for answer, count in self._append(ids, "logits")])

    def decode(self, token: int, result: str = "argmax") -> int | np.ndarray:
        """Append one id at the next position; returns the greedy next id, or f32 ``[V]`` for ``result="logits"``."""
        check_capacity(self.capacity, 1, self.position)
        answer = self._step(self.model.check_ids([token])[0], result)
        return self._token(answer) if result == "argmax" else self._logits(answer, 1)[0]

    def generate(
        self, ids: Sequence[int], steps: int, stop: Sequence[int] | None = None, sampling: Sampling = GREEDY
    ) -> Iterator[int]:
        """Continuation of ``ids`` from an empty cache, at most ``steps`` ids, each as soon as it is known.

        The n-th is the n-th that a ``Sampler`` of ``sampling`` draws. It ends with the first id of ``stop`` (default: the
        model's end-of-text ids), which is the last one yielded.
        """
        ids = self.model.check_ids(ids)
        check_steps(steps)
        check_capacity(self.capacity, len(ids) + steps)
        return self._generate(ids, steps, self.model.eos if stop is None else stop, sampling)

    def _generate(self, ids: np.ndarray, steps: int, stop: Sequence[int], sampling: Sampling) -> Iterator[int]:
        self.reset()  # here and not above: between the call and the first token another may have used the session
        sampler = None if sampling.greedy else Sampler(sampling)
        token, sequence = self._first(ids, sampler), self._sequence
        yield token
        for _ in range(steps - 1):
            if token in stop:
                return
            if self._sequence != sequence:
                raise XlaspikeError("session: expected its own sequence to go on, found that another was started")
            token = self._next(token, sampler)
            yield token

    def _first(self, ids: np.ndarray, sampler: Sampler | None) -> int:
        if sampler is None:
            return self.prefill(ids)
        if len(ids) > 1:  # the last by a step: a prefill that gives logits gives those of every row
            self.prefill(ids[:-1])
        return self._next(ids[-1], sampler)

    def _next(self, token: int, sampler: Sampler | None) -> int:
        return self.decode(token) if sampler is None else sampler.draw(self.decode(token, "logits"))

    def _append(self, ids: Sequence[int], result: str) -> Iterator[tuple]:
        """Run ``ids`` through prefill buckets, and through decode where no bucket fits before the end of the cache."""
        ids = self.model.check_ids(ids)
        check_capacity(self.capacity, len(ids), self.position)
        while len(ids):
            rows, count = self._bucket(len(ids))
            if rows is None:
                yield self._step(ids[0], result), 1
            else:
                padded = np.full(rows, ids[count - 1], np.int32)  # an id of the prompt: no other's embedding is read
                padded[:count] = ids[:count]
                answer = self._call(
                    "prefill", self.position + rows, result, rows,
                    tokens=padded, position=np.array(self.position, np.int32), length=np.array(count, np.int32),
                )  # fmt: skip
                self.position += count
                yield answer, count
            ids = ids[count:]

    def _bucket(self, count: int) -> tuple[int | None, int]:
        """Rows of the bucket for the next of ``count`` ids and how many it takes; a bucket may not pass the cache's end."""
        fitting = [rows for rows in graphs.LENGTH_BUCKETS if self.position + rows <= self.capacity]
        if not fitting:
            return None, 1
        rows = next((rows for rows in fitting if rows >= count), fitting[-1])
        return rows, min(rows, count)

    def _step(self, token: int, result: str):
        inputs = {"tokens": np.array(token, np.int32), "position": np.array(self.position, np.int32)}
        answer = self._call("decode", self.position + 1, result, None, **inputs)
        self.position += 1
        return answer

    def _token(self, answer) -> int:
        token = int(self.device.download(answer, I32))
        if not 0 <= token < self.model.config.V:
            raise self._not_finite(self.position - 1)
        return token

    def _logits(self, answer, count: int) -> np.ndarray:
        logits = self.device.download(answer, F32).reshape(-1, self.model.config.V)[:count]
        finite = np.isfinite(logits).all(1)
        if not finite.all():
            raise self._not_finite(self.position - count + int(finite.argmin()))
        return logits

    def _not_finite(self, position: int) -> XlaspikeError:
        self._caches = []  # what is in them may be NaN, which no mask removes
        self.reset()
        return XlaspikeError(f"position {position}: expected finite logits, found NaN or an infinity")


def check_steps(steps: int) -> None:
    """Raises ``XlaspikeError`` for a count of steps below 1."""
    if steps < 1:
        raise XlaspikeError(f"steps: expected at least 1, found {steps}")


def check_capacity(capacity: int, count: int, position: int = 0) -> None:
    """Raises ``XlaspikeError`` where ``count`` tokens from ``position`` on do not fit a cache of ``capacity`` rows."""
    if count > (free := capacity - position):
        raise XlaspikeError(f"capacity {capacity}: expected at most {free} more tokens, found {count}")


def _checked_capacity(capacity: int, model: Model) -> int:
    if capacity < 2:
        raise XlaspikeError(f"capacity: expected at least 2, found {capacity}")
    model.check_window(capacity)
    return capacity


def check_memory(needed: int, what: str) -> None:
    """Refuse before anything is allocated what this machine cannot hold; says nothing where the system does not tell."""
    available = available_bytes()
    if available is not None and needed > available:
        raise XlaspikeError(f"memory: expected {needed / 1e9:.2f} GB for {what}, found {available / 1e9:.2f} GB free")


def available_bytes() -> int | None:
    """Memory that new allocations can have (Linux: MemAvailable), or None."""
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")), None)
