"""Where a checkpoint stores each matrix: Phi-3 stacks query, key and value in one matrix, gate and up in another.

Groups of a packed matrix run along its rows, so that a slice of rows is valid in every plane.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from xlaspike.llama.arguments import Tensor, weights
from xlaspike.llama.config import ModelConfig


@dataclass(frozen=True)
class Location:
    """Rows ``start`` to ``stop`` of the checkpoint's matrix ``module``, which has ``out`` rows.

    ``out`` is None for a matrix that is not stacked: the location is then the whole matrix.
    """

    module: str
    start: int = 0
    stop: int | None = None
    out: int | None = None

    @property
    def is_part(self) -> bool:
        """Whether the checkpoint's matrix has rows outside this location."""
        return self.out is not None and self.stop - self.start < self.out

    @property
    def rows(self) -> slice:
        return slice(self.start, self.stop)

    def slice_of(self, plane: np.ndarray) -> np.ndarray:
        """The rows of ``plane``, a plane of the checkpoint's matrix, as a view."""
        return plane if self.out is None else plane[self.rows]


def locate(config: ModelConfig, module: str) -> Location:
    """Where the checkpoint stores ``module``, a matrix of the graphs such as ``model.layers.0.self_attn.q_proj``."""
    layer, _, name = module.rpartition(".")
    for stacked, parts in _stacked(config).items():
        start = 0
        for part, rows in parts.items():
            if part == name:
                return Location(f"{layer}.{stacked}", start, start + rows, sum(parts.values()))
            start += rows
    return Location(module)


def locate_all(config: ModelConfig, tensors: Iterable[Tensor]) -> list[Location]:
    """Where the checkpoint stores ``tensors``, in order; tensors that follow each other in one matrix share a location."""
    locations: list[Location] = []
    for location in (locate(config, tensor.module) for tensor in tensors):
        if locations and location.out and (locations[-1].module, locations[-1].stop) == (location.module, location.start):
            locations[-1] = replace(locations[-1], stop=location.stop)
        else:
            locations.append(location)
    return locations


def stored_tensors(config: ModelConfig) -> Iterator[Tensor]:
    """Every weight of the model as a checkpoint of its family stores it: stacked projections are one tensor."""
    for tensor in weights(config):
        location = locate(config, tensor.module)
        if location.out is None:
            yield tensor
        elif location.start == 0:
            yield Tensor(f"{location.module}.weight", (location.out, tensor.shape[1]))


def _stacked(config: ModelConfig) -> dict[str, dict[str, int]]:
    """The projections in each stacked matrix and their rows, in order (transformers' ``Phi3Attention`` and ``Phi3MLP``)."""
    if not config.stacked_projections:
        return {}
    keys = config.Nkv * config.D
    return {
        "qkv_proj": {"q_proj": config.Nq * config.D, "k_proj": keys, "v_proj": keys},
        "gate_up_proj": {"gate_proj": config.F, "up_proj": config.F},
    }
