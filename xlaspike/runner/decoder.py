"""``Decoder``: KV caches of one capacity over resident weights, and calls of the programs that use them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from xlaspike.checkpoints.model import Model
from xlaspike.dtypes import F32
from xlaspike.emitter import llama_graphs
from xlaspike.emitter.graph import Graph
from xlaspike.errors import XlaspikeError
from xlaspike.host import check_memory
from xlaspike.llama.arguments import GraphSpec, cache_bytes
from xlaspike.llama.rope import rotation_table

from .device import Function
from .module_cache import Compiled
from .resident import Resident

# Attention reads the smallest of these that covers the tokens so far, so a step's cost does not grow with the capacity.
CONTEXT_BUCKETS = tuple(256 * 4**i for i in range(8))
# How each kind is emitted: (layout, slots, rows, result).
KINDS: dict[str, Callable[..., Graph]] = {
    "decode": lambda layout, slots, rows, result: llama_graphs.decode(layout, result),
    "prefill": lambda layout, slots, rows, result: llama_graphs.prefill(layout, rows, result),
    "batched": lambda layout, slots, rows, result: llama_graphs.batched(layout, slots, result),
    "ragged": lambda layout, slots, rows, result: llama_graphs.ragged(layout, slots, result),
    "fill": lambda layout, slots, rows, result: llama_graphs.prefill_slot(layout, slots, rows, result),
}


class Decoder:
    """Caches of ``capacity`` rows: of one sequence, or of ``slots`` of them. Use as a context manager, or ``close()`` it.

    Raises ``XlaspikeError`` for a capacity or number of slots that the model or the memory does not allow.
    """

    def __init__(self, resident: Resident, capacity: int, slots: int | None = None):
        self.resident, self.model, self.device, self.slots = resident, resident.model, resident.device, slots
        self._closed = False
        self._programs: dict[tuple, tuple[Graph, Compiled, Function]] = {}
        if slots is not None:
            check_slots(slots)
        self.resize(capacity)

    def __enter__(self):
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release caches and modules; nothing can be decoded afterwards. The weights stay where they are."""
        self._closed = True
        self._programs.clear()
        self._caches, self._rope = [], None

    def _require_open(self) -> None:
        if self._closed:
            raise XlaspikeError(f"{type(self).__name__.lower()}: expected an open one, found it closed")
        if self.resident.closed:
            raise XlaspikeError(f"{type(self).__name__.lower()}: expected open weights, found them closed")

    # ***** caches *****

    def resize(self, capacity: int) -> None:
        """Start anew with caches of ``capacity`` rows."""
        self._require_open()
        needed = cache_bytes(self.model.config, check_capacity(capacity, self.model), self.slots or 1)
        if self.device.on_host:
            check_memory(needed, "caches")
        self.capacity, self._caches, self._rope = capacity, [], None
        self._programs.clear()
        self._rope = self.device.upload(rotation_table(self.model.config.rope, self.model.config.D, capacity))
        self.reset()

    def reset(self) -> None:
        """Forget every sequence. What it left in a cache has no weight: attention masks a row until it is written anew.

        With slots it may even be NaN; of a single sequence it is multiplied by the weight of zero, and has to be finite.
        """
        self._require_open()
        if not self._caches:
            c, lead = self.model.config, () if self.slots is None else (self.slots,)
            zeros = np.zeros((*lead, self.capacity, 2, c.Nkv, c.D), np.float32)
            self._caches = [self.device.upload(zeros) for _ in range(c.L)]

    def caches(self) -> np.ndarray:
        """A host copy of the caches, f32 ``[L, S, 2, Nkv, D]``, with slots ``[L, B, S, 2, Nkv, D]``."""
        self._require_open()
        return np.stack([self.device.download(cache, F32) for cache in self._caches])

    @property
    def resident_bytes(self) -> int:
        """Bytes of weights, which may serve others too, of the caches and of their rotary table."""
        views = [*self._caches, *([] if self._rope is None else [self._rope])]
        return self.resident.resident_bytes + sum(view.get_buffer().byte_length() for view in views)

    @property
    def mapped_bytes(self) -> int:
        """The part of ``resident_bytes`` that is the checkpoint's own mapped bytes, used where they lie."""
        return self.resident.mapped_bytes

    # ***** programs *****

    def graph_spec(self, end: int) -> GraphSpec:
        """For sequences of up to ``end`` tokens."""
        context = next(bucket for bucket in (*CONTEXT_BUCKETS, self.capacity) if bucket >= end)
        return self.resident.graph_spec(self.capacity, min(context, self.capacity))

    def program(self, kind: str, end: int, result: str, rows: int | None = None) -> tuple[Graph, Compiled, Function]:
        """The program of that kind for sequences of up to ``end`` tokens, compiled and loaded at first use."""
        self._require_open()
        layout = self.graph_spec(end)
        key = (kind, rows, layout.C, result)
        if key not in self._programs:
            self._programs[key] = self.resident.load(KINDS[kind](layout, self.slots, rows, result))
        return self._programs[key]

    def prepare(self, end: int, result: str = "argmax") -> None:
        """Compile and load every step that sequences of up to ``end`` tokens need, before it is timed."""
        kind = "decode" if self.slots is None else "ragged"
        for context in sorted({self.graph_spec(position).C for position in (*CONTEXT_BUCKETS, end) if position <= end}):
            self.program(kind, context, result)

    def call(self, kind: str, end: int, result: str, rows: int | None = None, **inputs: object):
        """Run a program on the caches, which it changes; returns its answer on the device.

        ``inputs`` are the graph's, integers or arrays of them, which the caller has checked.
        """
        graph, _, function = self.program(kind, end, result, rows)
        caches = iter(self._caches)
        bound = {
            "matrix": lambda arg: self.resident.views[arg.name],
            "vector": lambda arg: self.resident.views[arg.name],
            "rope": lambda arg: self._rope,
            "cache": lambda arg: next(caches),
            "input": lambda arg: self.device.upload(np.asarray(inputs[arg.name], np.int32)),
        }
        answer, *self._caches = function([bound[arg.role](arg) for arg in graph.args])
        return answer


def padded(ids: np.ndarray, rows: int) -> np.ndarray:
    """``ids`` and the last of them again, i32 ``[rows]``: no embedding is read but those of the prompt."""
    return np.pad(ids, (0, rows - len(ids)), "edge")


def not_finite(position: int) -> XlaspikeError:
    """Of the logits after ``position``."""
    return XlaspikeError(f"position {position}: expected finite logits, found NaN or an infinity")


def check_capacity(capacity: int, model: Model) -> int:
    """``capacity`` itself. Raises ``XlaspikeError`` where a cache cannot have so many rows."""
    if capacity < 2:
        raise XlaspikeError(f"capacity: expected at least 2, found {capacity}")
    model.check_window(capacity)
    return capacity


def check_slots(slots: int) -> int:
    """``slots`` itself. Raises ``XlaspikeError`` for less than one."""
    if slots < 1:
        raise XlaspikeError(f"slots: expected at least 1, found {slots}")
    return slots


def check_room(capacity: int, count: int, position: int = 0) -> None:
    """Raises ``XlaspikeError`` where ``count`` tokens from ``position`` on do not fit a cache of ``capacity`` rows."""
    if count > (free := capacity - position):
        raise XlaspikeError(f"capacity {capacity}: expected at most {free} more tokens, found {count}")
