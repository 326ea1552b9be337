"""Matrices that a checkpoint keeps in one: Phi-3's query, key and value, and its gate and up, one below the other.

Groups of a packed matrix run along its rows, so that rows are rows of every plane alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from xlaspike.llama.arguments import Tensor, weights
from xlaspike.llama.config import ModelConfig


@dataclass(frozen=True)
class Source:
    """Where a graph's matrix lies: rows ``start`` to ``stop`` of the ``out`` rows of the checkpoint's matrix ``module``.

    ``out`` is None where the checkpoint's matrix is the graph's.
    """

    module: str
    start: int = 0
    stop: int | None = None
    out: int | None = None

    @property
    def is_part(self) -> bool:
        """Whether the checkpoint's matrix has other rows besides."""
        return self.out is not None and self.stop - self.start < self.out

    @property
    def rows(self) -> slice:
        return slice(self.start, self.stop)

    def of(self, plane: np.ndarray) -> np.ndarray:
        """The rows of ``plane``, a plane of the checkpoint's matrix; a view."""
        return plane if self.out is None else plane[self.rows]


def source(config: ModelConfig, module: str) -> Source:
    """Where the checkpoint has the matrix ``module`` of the graphs."""
    layer, _, name = module.rpartition(".")
    for fused, parts in _fused(config).items():
        start = 0
        for part, rows in parts.items():
            if part == name:
                return Source(f"{layer}.{fused}", start, start + rows, sum(parts.values()))
            start += rows
    return Source(module)


def _fused(config: ModelConfig) -> dict[str, dict[str, int]]:
    """By fused matrix the rows of each that is in it, in order (transformers' ``Phi3Attention`` and ``Phi3MLP``)."""
    if not config.fused:
        return {}
    keys = config.Nkv * config.D
    return {
        "qkv_proj": {"q_proj": config.Nq * config.D, "k_proj": keys, "v_proj": keys},
        "gate_up_proj": {"gate_proj": config.F, "up_proj": config.F},
    }


def sources(config: ModelConfig, tensors: Iterable[Tensor]) -> list[Source]:
    """Where the checkpoint has ``tensors``: one place for those that it too has one below the other."""
    found: list[Source] = []
    for each in (source(config, tensor.module) for tensor in tensors):
        if found and each.out and (found[-1].module, found[-1].stop) == (each.module, each.start):
            found[-1] = replace(found[-1], stop=each.stop)
        else:
            found.append(each)
    return found


def stored_weights(config: ModelConfig) -> Iterator[Tensor]:
    """``graphs.weights`` as a checkpoint of the family has them, fused ones whole."""
    for tensor in weights(config):
        found = source(config, tensor.module)
        if found.out is None:
            yield tensor
        elif not found.start:
            yield Tensor(f"{found.module}.weight", (found.out, tensor.shape[1]))
