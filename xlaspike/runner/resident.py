"""``Resident``: a model's weights on a device, each loaded once, for sessions and engines to share."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from tqdm import tqdm

from xlaspike.checkpoints.model import Model
from xlaspike.emitter import Graph
from xlaspike.host import check_memory
from xlaspike.llama import Arg, GraphSpec, weight_args

from .compiler import compile_text
from .device import Device
from .options import LoadOptions
from .program import Program
from .targets import check_contraction, step_flags


class Resident:
    """Weights on one device. Use as a context manager, or ``close()`` it, which ends what decodes with them.

    ``changes`` are fields of ``LoadOptions`` that replace those of ``options``; ``room`` is the bytes of caches that must fit
    beside the weights. Raises ``XlaspikeError`` for anything that the model, the device or the memory does not allow.

    A weight that the checkpoint holds just as the graph wants it is used where its file is mapped: until ``close`` the file
    must not be written to or cut.
    """

    def __init__(self, model: Model, options: LoadOptions | None = None, *, room: int = 0, **changes: object):
        self.model, self.options = model, replace(options or LoadOptions(), **changes)
        self.formats = model.format_policy(self.options.weights, self.options.embedding)
        self._spec = self.graph_spec(2, 2)
        args = weight_args(self._spec)
        model.check(tensor for arg in args for tensor in arg.tensors)
        self.device = Device(self.options.device, self.options.threads)
        check_contraction(self.options.contraction, self.device.target)
        if self.device.on_host:
            check_memory(sum(arg.nbytes for arg in args) + room, "weights and caches")
        self.closed, self.in_place = False, []
        before = self.device.allocated_bytes
        self.views = self._load(args)
        self._uploaded = self.device.allocated_bytes - before

    def __enter__(self) -> Resident:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release the weights."""
        self.closed = True
        self.views.clear()
        self.in_place.clear()  # after the buffers that are over these bytes

    def graph_spec(self, capacity: int, context: int) -> GraphSpec:
        """What graphs of these weights are emitted for, with ``S`` and ``C``."""
        return GraphSpec(self.model.config, self.formats, capacity, context, self.options.contraction)

    def load(self, graph: Graph) -> Program:
        """``graph`` compiled, with the flags that its contraction relies on, and loaded."""
        options, target = self.options, self.device.target
        own = step_flags(options.contraction, target, graph.tokens)
        compiled = compile_text(graph.text, target, (*own, *options.flags), options.cache_dir)
        return Program(graph, compiled, self.device.load(compiled))

    @property
    def resident_bytes(self) -> int:
        """Bytes of weights: what the device's allocator took while they were loaded, and ``mapped_bytes``."""
        return self._uploaded + self.mapped_bytes

    @property
    def mapped_bytes(self) -> int:
        """The checkpoint's own mapped bytes, used in place."""
        return sum(array.nbytes for array in self.in_place)

    def _load(self, args: Sequence[Arg]) -> dict:
        """Upload each weight of ``args``, one matrix in host memory at a time, or use the file's own bytes; buffers by name."""
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
                        self.in_place.append(array)  # the mapping lives as long as a view of it
                        resident[arg.name] = view
                    else:
                        resident[arg.name] = self.device.upload(array, arg.element, arg.shape)
                        if as_stored:
                            model.drop_plane(arg)
                bar.update(arg.nbytes)
        return resident

    def _planes(self, arg: Arg) -> dict[str, np.ndarray]:
        planes, contraction, start = self.model.planes(arg), self._spec.contraction_of(arg.name), 0
        for tensor in arg.tensors:  # rows of the weight are rows of every plane
            rows = slice(start, start := start + tensor.shape[0])
            contraction.check(self.model.label(tensor.name), arg.format, {part: plane[rows] for part, plane in planes.items()})
        return planes
