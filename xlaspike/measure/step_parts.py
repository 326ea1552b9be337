"""The parts of a decode step: the dispatches that IREE makes of each, and the bytes of weights that each reads."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from xlaspike.emitter.graph import Graph
from xlaspike.errors import XlaspikeError

from . import fusion

# Each part, and what the first of its lines contains. The parts follow each other in the text.
FIRST = {"embed": r"%tokens"}
LAYER = {
    "norm, q k v": r"// layer \d+: attention",
    "rotary, write cache": r"stablehlo\.slice",
    "attention": r"reduce\(",
    "output": r"o_proj\.\w+",
    "norm, gate, up": r"// layer \d+: feed-forward",
    "down": r"down_proj\.\w+",
}
LAST = {"norm, head": r"// head", "argmax": r"stablehlo\.maximum"}


@dataclass(frozen=True)
class Part:
    """One part of a step, in ``layer`` or outside of them (None)."""

    name: str
    layer: int | None
    dispatches: int
    weight_bytes: int


def step_parts(graph: Graph, target: str = "llvm-cpu", flags: tuple[str, ...] = ()) -> tuple[Part, ...]:
    """The parts of ``graph``, a step of one sequence that returns a token, as IREE forms its dispatches for ``target``.

    A dispatch belongs to the part with its last operation. Raises ``XlaspikeError`` for another kind of graph.
    """
    layers = len({arg.name.split(".")[1] for arg in graph.args if arg.role == "cache"})  # a cache may have several planes
    names = [(name, None, first) for name, first in FIRST.items()]
    names += [(name, layer, first) for layer in range(layers) for name, first in LAYER.items()]
    names += [(name, None, first) for name, first in LAST.items()]
    lines = graph.text.splitlines()
    body = next(number for number, line in enumerate(lines) if line.startswith("  ) -> ")) + 1
    starts = _starts(lines, body, [first for *_, first in names])
    answer = fusion.probe_step(graph, target, flags, scheduled=False)
    formed = Counter(bisect_right(starts, kernel.line - 1) - 1 for kernel in answer.kernels)
    ends = [*starts[1:], len(lines)]
    return tuple(
        Part(name, layer, formed[number], _weight_bytes(graph, lines[start:end], gathered=name in FIRST))
        for number, ((name, layer, _), start, end) in enumerate(zip(names, starts, ends, strict=True))
    )


def _starts(lines: Sequence[str], body: int, firsts: Sequence[str]) -> list[int]:
    """The index in ``lines`` at which each part starts, searched from ``body`` on."""
    starts, at = [], body
    for first in firsts:
        at = next((number for number in range(at, len(lines)) if re.search(first, lines[number])), None)
        if at is None:
            raise XlaspikeError(f"graph: expected a decode step that returns a token, found no {first!r} where it should be")
        starts.append(at)
    return starts


def _weight_bytes(graph: Graph, lines: Sequence[str], gathered: bool) -> int:
    """Bytes of the weights that ``lines`` name; where rows are ``gathered``, of one row of each."""
    named = set(re.findall(r"%([\w.]+)", "\n".join(lines)))
    weights = [arg for arg in graph.args if arg.role in ("matrix", "vector") and arg.name in named]
    return sum(arg.nbytes // (arg.rows if gathered else 1) for arg in weights)
