"""``Program``: a graph, its compiled module and the loaded function."""

from __future__ import annotations

from dataclasses import dataclass

from xlaspike.emitter import Graph

from .devices import Function
from .module_cache import Compiled, Statistics


@dataclass(frozen=True)
class Program:
    """A graph that can be called: ``function`` takes buffers for ``graph.args`` in order.

    ``text`` is what was compiled: the graph's, with kernels where they took the place of composites.
    """

    graph: Graph
    text: str
    compiled: Compiled
    function: Function

    @property
    def statistics(self) -> Statistics:
        return self.compiled.statistics

    def __repr__(self) -> str:
        return f"Program({self.graph.kind}, {self.statistics.dispatches} dispatches, {self.compiled.target})"
