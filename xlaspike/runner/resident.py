"""``Resident``: a model's weights on a device, each loaded once, for sessions and engines to share."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from tqdm import tqdm

from xlaspike.checkpoints.model import Model
from xlaspike.checks import check_choice
from xlaspike.emitter.contractions.base import CONTRACTIONS
from xlaspike.emitter.graph import Graph
from xlaspike.host import check_memory
from xlaspike.llama.arguments import Arg, GraphSpec, is_projection, weight_args
from xlaspike.packers.by_name import WEIGHTS
from xlaspike.packers.dense import DENSE, check_f16

from .compiler import compile_text
from .device import Device, Function
from .module_cache import Compiled
from .targets import check_contraction, step_flags


class Resident:
    """Weights on one device. Use as a context manager, or ``close()`` it, which ends what decodes with them.

    ``weights`` names the weight format of the projections and ``embedding`` that of embedding and head (default:
    ``formats.default_embedding``), each one of ``formats.WEIGHTS``; ``contraction`` says how products are written; ``flags``
    go to ``iree-compile`` after the target's own; ``room`` are the bytes of caches that must fit beside the weights. Raises
    ``XlaspikeError`` for anything that the model, the device or the memory does not allow. A weight that the checkpoint
    holds just as the graph wants it is used where the file is mapped: until ``close`` the file must not be written to or cut.
    """

    def __init__(
        self,
        model: Model,
        *,
        weights: str = "stored",
        embedding: str | None = None,
        contraction: str = "reduce",
        device: str = "local-task",
        threads: int | None = None,
        flags: Sequence[str] = (),
        cache_dir: Path | None = None,
        room: int = 0,
    ):
        check_choice("weights", weights, WEIGHTS)
        if embedding is not None:
            check_choice("embedding", embedding, WEIGHTS)
        check_choice("contraction", contraction, CONTRACTIONS)
        self.model, self.weights, self.embedding, self.contraction = model, weights, embedding, contraction
        self.formats, self.flags, self.cache_dir = model.format_policy(weights, embedding), tuple(flags), cache_dir
        args = weight_args(self.graph_spec(2, 2))
        model.check(tensor for arg in args for tensor in arg.tensors)
        self.device = Device(device, threads)
        check_contraction(contraction, self.device.target)
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
        return GraphSpec(self.model.config, self.formats, capacity, context, self.contraction)

    def load(self, graph: Graph) -> tuple[Graph, Compiled, Function]:
        """``graph`` compiled, with the flags of its contraction and rows, and loaded."""
        target = self.device.target
        own = step_flags(self.contraction, target, graph.rows)
        compiled = compile_text(graph.text, target, (*own, *self.flags), self.cache_dir)
        return graph, compiled, self.device.load(compiled)

    @property
    def resident_bytes(self) -> int:
        """Bytes of weights: what the device's allocator took while they were loaded, and ``mapped_bytes``."""
        return self._uploaded + self.mapped_bytes

    @property
    def mapped_bytes(self) -> int:
        """The checkpoint's own mapped bytes that are used where they lie."""
        return sum(array.nbytes for array in self.in_place)

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
                        self.in_place.append(array)  # the mapping lives as long as a view of it
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
