"""``Decoder``: KV caches over resident weights, and the programs that use them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from xlaspike.emitter import Graph, batched, copy_slot, decode, multi_decode, prefill, prefill_slot, ragged, verify
from xlaspike.errors import XlaspikeError
from xlaspike.host import check_memory
from xlaspike.llama import GraphSpec, cache_bytes, cache_rows, layer_planes, rotation_table
from xlaspike.packers import Plane, format_name

from .devices import CachesLostError
from .options import LoadOptions
from .program import Program
from .resident import Resident

# Attention reads the smallest of these that covers the tokens so far, so a step's cost does not grow with the capacity.
CONTEXT_BUCKETS = tuple(256 * 4**i for i in range(8))
# How each graph kind is emitted. ``bucket`` is the number of tokens in a prompt bucket, or of steps in a call.
KINDS: dict[str, Callable[..., Graph]] = {
    "decode": lambda spec, slots, bucket, result: decode(spec, result),
    "multi_decode": lambda spec, slots, bucket, result: multi_decode(spec, bucket, result),
    "prefill": lambda spec, slots, bucket, result: prefill(spec, bucket, result),
    "verify": lambda spec, slots, bucket, result: verify(spec, bucket, result),
    "batched": lambda spec, slots, bucket, result: batched(spec, slots, result),
    "ragged": lambda spec, slots, bucket, result: ragged(spec, slots, result),
    "copy": lambda spec, slots, bucket, result: copy_slot(spec, slots),
    "fill": lambda spec, slots, bucket, result: prefill_slot(spec, slots, bucket, result),
}


class Decoder:
    """Caches of ``capacity`` rows, for one sequence or for ``slots`` of them. Use as a context manager, or ``close()`` it.

    A capacity of None is the smallest context bucket.

    Raises ``XlaspikeError`` for a capacity or number of slots that the model or the memory does not allow.
    """

    def __init__(self, resident: Resident, capacity: int | None, slots: int | None = None):
        self.resident, self.model, self.device, self.slots = resident, resident.model, resident.device, slots
        self._closed = False
        self._programs: dict[tuple, Program] = {}
        if slots is not None:
            check_slots(slots)
        self.resize(capacity)

    def __repr__(self) -> str:
        threads = f" x {self.device.threads}" if self.device.threads > 1 else ""
        about = [self.model.config.model_type, self.weights, self.contraction, f"{self.device.name}{threads}"]
        about += [f"{self.slots} slots"] if self.slots else []
        return f"{type(self).__name__}({', '.join([*about, f'capacity {self.capacity}'])}{', closed' if self._closed else ''})"

    def __enter__(self):
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release caches and modules, but not the weights. Nothing can be decoded afterwards."""
        self._closed = True
        self._programs.clear()
        self._caches, self._ropes = [], {}

    def _require_open(self) -> None:
        if self._closed:
            raise XlaspikeError(f"{type(self).__name__.lower()}: expected an open one, found it closed")
        if self.resident.closed:
            raise XlaspikeError(f"{type(self).__name__.lower()}: expected open weights, found them closed")

    # ***** how it was loaded *****

    @property
    def options(self) -> LoadOptions:
        return self.resident.options

    @property
    def weights(self) -> str:
        """The name of the projections' weight format, as given in the options."""
        return format_name(self.options.weights)

    @property
    def contraction(self) -> str:
        """The name of the contraction."""
        return self.options.contraction.name

    # ***** caches *****

    def resize(self, capacity: int | None) -> None:
        """Replace the caches by empty ones of ``capacity`` rows. Raises ``XlaspikeError`` as the constructor does."""
        self._require_open()
        capacity = check_capacity(capacity)
        needed = cache_bytes(self.model.config, capacity, self.slots or 1, self.options.cache)
        if self.device.on_host:
            check_memory(needed, "caches")
        self.capacity, self._caches, self._ropes = capacity, [], {}
        self._programs.clear()
        config, layers = self.model.config, range(self.model.config.L)
        self._cache_rows = [cache_rows(config, layer, capacity) for layer in layers]
        # The planes of each layer for one sequence, by argument.
        self._planes = [layer_planes(config, layer, capacity, self.options.cache) for layer in layers]
        tables = {name: rotation_table(rope, config.D, capacity) for name, rope in config.ropes.items()}
        self._ropes = {name: self.device.upload(table) for name, table in tables.items()}
        self.reset()

    def reset(self) -> None:
        """Forget every sequence.

        Stale cache rows are masked until they are overwritten. With slots they may even be NaN; in a single sequence they
        are multiplied by zero and must be finite.
        """
        self._require_open()
        if not self._caches:
            self._upload_planes({})

    @property
    def all_planes(self) -> dict[str, Plane]:
        """The planes of all layers for one sequence, by argument; ``_caches`` has a buffer of each, in order."""
        return {name: plane for layer in self._planes for name, plane in layer.items()}

    def _upload_planes(self, arrays: Mapping[str, np.ndarray]) -> None:
        """Caches of ``arrays`` by argument; a plane that is not among them is all zeros."""
        lead = () if self.slots is None else (self.slots,)
        self._caches = [
            self.device.upload(arrays[name] if name in arrays else np.zeros((*lead, *plane.shape), plane.element.numpy))
            for name, plane in self.all_planes.items()
        ]

    def _download_planes(self) -> dict[str, np.ndarray]:
        """A host copy of each plane, by argument."""
        self._require_caches()
        pairs = zip(self.all_planes.items(), self._caches, strict=True)
        return {name: self.device.download(buffer, plane.element) for (name, plane), buffer in pairs}

    def _require_caches(self) -> None:
        self._require_open()
        if not self._caches:
            raise XlaspikeError("caches: expected a reset after a call that lost them")

    def caches(self) -> list[np.ndarray]:
        """A host copy of each layer's cache, f32 ``[R, 2, Nkv, D]``, with slots ``[B, R, 2, Nkv, D]``."""
        held, copies = self._download_planes(), []
        for planes, rows in zip(self._planes, self._cache_rows, strict=True):
            array = self.options.cache.unpacked([held[name] for name in planes])
            *lead, _, heads, _, half = array.shape
            keys, values = (array[..., start : start + rows, :, :, :] for start in (0, rows))
            copies.append(np.stack([keys, values], -4).reshape(*lead, rows, 2, heads, 2 * half))
        return copies

    @property
    def resident_bytes(self) -> int:
        """Bytes of weights, which others may use too, of the caches and of the rotary table."""
        views = [*self._caches, *self._ropes.values()]
        return self.resident.resident_bytes + sum(map(self.device.nbytes, views))

    @property
    def mapped_bytes(self) -> int:
        """The part of ``resident_bytes`` that is used in place from the mapped checkpoint."""
        return self.resident.mapped_bytes

    # ***** programs *****

    def graph_spec(self, end: int) -> GraphSpec:
        """The spec of graphs for sequences of up to ``end`` tokens."""
        context = next(bucket for bucket in (*CONTEXT_BUCKETS, self.capacity) if bucket >= end)
        return self.resident.graph_spec(self.capacity, min(context, self.capacity))

    def program(self, kind: str, end: int, result: str, bucket: int | None = None) -> Program:
        """The program of graph ``kind`` for sequences of up to ``end`` tokens, compiled and loaded at first use.

        ``bucket`` is the number of tokens of ``prefill``, ``fill`` and ``verify``, and of steps for ``multi_decode``.
        """
        self._require_open()
        spec = self.graph_spec(end)
        key = (kind, bucket, spec.C, result)
        if key not in self._programs:
            self._programs[key] = self.resident.load(KINDS[kind](spec, self.slots, bucket, result))
        return self._programs[key]

    def contexts(self, first: int, last: int) -> list[int]:
        """The rows ``C`` that attention reads in sequences of ``first`` to ``last`` tokens; none where ``first`` is more."""
        ends = {first, last, *(bucket for bucket in CONTEXT_BUCKETS if first < bucket < last)} if first <= last else ()
        return sorted({self.graph_spec(end).C for end in ends})

    def prepare(self, end: int, result: str = "argmax") -> None:
        """Compile and load all steps for sequences of up to ``end`` tokens, so that no timing includes it."""
        kind = "decode" if self.slots is None else "ragged"
        for context in self.contexts(1, end):
            self.program(kind, context, result)

    def call(self, kind: str, end: int, result: str, bucket: int | None = None, **inputs: object):
        """Run a program, which changes the caches; returns its answer as a device buffer.

        ``inputs`` are the graph's inputs by name, integers or arrays of them. The caller must have checked them. Raises
        ``XlaspikeError`` where the mapped weights were changed, so that no answer comes from changed ones, and where the call
        fails. Where it is ``CachesLostError``, a ``reset`` makes new caches.
        """
        program = self.program(kind, end, result, bucket)
        caches = iter(self._caches)
        bound = {
            "matrix": lambda arg: self.resident.views[arg.name],
            "vector": lambda arg: self.resident.views[arg.name],
            "rope": lambda arg: self._ropes[arg.name],
            "cache": lambda arg: next(caches),
            "input": lambda arg: self.device.upload(np.asarray(inputs[arg.name], np.int32)),
        }
        self._require_caches()
        arguments = [bound[arg.role](arg) for arg in program.graph.args]
        self.resident.check_unchanged()  # reading a file that was cut would end the process
        try:
            answer, *self._caches = program.function(arguments)
        except CachesLostError:
            self._caches = []
            raise
        self.resident.check_unchanged()
        return answer


def padded(ids: np.ndarray, bucket: int) -> np.ndarray:
    """i32 ``[bucket]``: ``ids`` padded with the last id, so that no other embedding is read."""
    return np.pad(ids, (0, bucket - len(ids)), "edge")


def not_finite(position: int) -> XlaspikeError:
    """The error for logits after ``position`` that are not finite."""
    return XlaspikeError(f"position {position}: expected finite logits, found NaN or an infinity")


def check_capacity(capacity: int | None) -> int:
    """Returns ``capacity``, or what None stands for. Raises ``XlaspikeError`` where a cache cannot have that many rows."""
    if capacity is None:
        capacity = CONTEXT_BUCKETS[0]
    if capacity < 2:
        raise XlaspikeError(f"capacity: expected at least 2, found {capacity}")
    return capacity


def check_slots(slots: int) -> int:
    """Returns ``slots``. Raises ``XlaspikeError`` for less than one."""
    if slots < 1:
        raise XlaspikeError(f"slots: expected at least 1, found {slots}")
    return slots


def check_room(capacity: int, count: int, position: int = 0) -> None:
    """Raises ``XlaspikeError`` where ``count`` more tokens after ``position`` do not fit a cache of ``capacity`` rows."""
    if count > (free := capacity - position):
        raise XlaspikeError(f"capacity {capacity}: expected at most {free} more tokens, found {count}")
