"""``Resident``: a model's weights on a device, loaded once for several sessions and engines."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from tqdm import tqdm

from xlaspike.checkpoints.model import Model
from xlaspike.emitter import Graph
from xlaspike.errors import XlaspikeError
from xlaspike.host import check_memory
from xlaspike.llama import Arg, GraphSpec, weight_args
from xlaspike.packers import interleave

from .compiler import compile_text
from .devices import Buffer, open_device
from .options import LoadOptions
from .program import Program


class Resident:
    """Weights on one device. Use as a context manager, or ``close()`` it; nothing can decode with them afterwards.

    ``changes`` are fields of ``LoadOptions`` that replace those of ``options``; ``room`` is the bytes of caches that must fit
    beside the weights. Raises ``XlaspikeError`` for anything that the model, the device or the memory does not allow.

    Where the checkpoint's bytes are those that the graph wants, the mapped file itself is used. ``check_unchanged`` says
    whether it still has the bytes that it had.
    """

    def __init__(self, model: Model, options: LoadOptions | None = None, *, room: int = 0, **changes: object):
        self.model, self.options = model, replace(options or LoadOptions(), **changes)
        self.formats = model.format_policy(self.options.weights, self.options.embedding)
        self.device = open_device(self.options.device, self.options.threads)
        self.contraction = self.options.contraction.on(self.device.target.name)
        self._spec = self.graph_spec(2, 2)
        args = weight_args(self._spec)
        model.check(tensor for arg in args for tensor in arg.tensors)
        if self.device.on_host:
            check_memory(sum(arg.nbytes for arg in args) + room, "weights and caches")
        self.closed, self.in_place, self._interleaved = False, [], []
        before = self.device.allocated_bytes
        self.views = self._load(args)
        self._uploaded = self.device.allocated_bytes - before
        model.checkpoint.check_unchanged()

    def __enter__(self) -> Resident:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release the weights."""
        self.closed = True
        self.views.clear()
        # After the buffers over this memory.
        self.in_place.clear()
        self._interleaved.clear()

    def graph_spec(self, capacity: int, context: int) -> GraphSpec:
        """The spec of graphs over these weights, with ``S = capacity`` and ``C = context``."""
        return GraphSpec(self.model.config, self.formats, capacity, context, self.contraction, self.options.cache)

    def load(self, graph: Graph) -> Program:
        """Compile ``graph``, with kernels and the flags that its contraction relies on, and load it."""
        options, target = self.options, self.device.target
        flags = (*target.step_flags(self.contraction, graph.tokens), *options.flags)
        text = target.written(graph.text, options.kernels, self.device.threads)
        compiled = compile_text(text, target.name, flags, *options.module_cache)
        try:
            return Program(graph, text, compiled, self.device.load(compiled))
        except XlaspikeError:
            if compiled.path.exists():
                raise
        # Another process removed it before it was loaded.
        compiled = compile_text(text, target.name, flags, *options.module_cache)
        return Program(graph, text, compiled, self.device.load(compiled))

    def check_unchanged(self) -> None:
        """Raises ``XlaspikeError`` where a file whose bytes are used in place was changed or replaced since it was opened."""
        if self.in_place:
            self.model.checkpoint.check_unchanged()

    @property
    def resident_bytes(self) -> int:
        """Bytes of weights: those allocated on the device for them, the interleaved copies, and ``mapped_bytes``."""
        return self._uploaded + sum(array.nbytes for array in self._interleaved) + self.mapped_bytes

    @property
    def mapped_bytes(self) -> int:
        """Bytes of the mapped checkpoint that are used in place."""
        return sum(array.nbytes for array in self.in_place)

    def _load(self, args: Sequence[Arg]) -> dict[str, Buffer]:
        """Buffers by name: uploaded, over the mapped file, or over interleaved copies. Besides these, host memory holds one
        matrix at a time.
        """
        resident: dict[str, Buffer] = {}
        weights = [arg for arg in args if arg.role in ("matrix", "vector")]
        with tqdm(total=sum(arg.nbytes for arg in weights), unit="B", unit_scale=True, desc="loading",
                  disable=not sys.stderr.isatty(), leave=False) as bar:  # fmt: skip
            planes: dict[str, np.ndarray] = {}
            for arg in weights:
                if arg.role == "vector":
                    vector = np.concatenate([self.model.checkpoint.f32(tensor.name) for tensor in arg.tensors])
                    resident[arg.name] = self.device.upload(vector, arg.element, arg.shape)
                else:
                    planes = planes or self._planes(arg)  # the first plane of a matrix loads all, the last empties this
                    resident[arg.name] = self._place(arg, planes.pop(arg.plane))
                bar.update(arg.nbytes)
        return resident

    def _place(self, arg: Arg, plane: np.ndarray) -> Buffer:
        """``plane`` on the device: in place where it is the mapped file and the device allows it, else a copy."""
        if self.model.in_place(arg) and (view := self._adopt(arg, plane, self.in_place)) is not None:
            self.model.load_plane(arg)
            return view
        copy = interleave(plane, arg.interleaved)
        view = None if copy is plane else self._adopt(arg, copy, self._interleaved)
        view = self.device.upload(copy, arg.element, arg.shape) if view is None else view
        self.model.drop_plane(arg)
        return view

    def _adopt(self, arg: Arg, array: np.ndarray, kept: list[np.ndarray]) -> Buffer | None:
        """A buffer over ``array``, which ``kept`` keeps alive, or None where the device needs a copy."""
        view = self.device.adopt(array, arg.element, arg.shape)
        if view is not None:
            kept.append(array)
        return view

    def _planes(self, arg: Arg) -> dict[str, np.ndarray]:
        """The planes of the matrix of ``arg`` by suffix, checked by the contraction."""
        planes, contraction, start = self.model.planes(arg), self._spec.contraction_of(arg.name), 0
        for tensor in arg.tensors:  # rows of the weight are rows of every plane
            rows = slice(start, start := start + tensor.shape[0])
            contraction.check(self.model.label(tensor.name), arg.format, {part: plane[rows] for part, plane in planes.items()})
        return planes
