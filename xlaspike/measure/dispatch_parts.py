"""The part of a decode step that each dispatch computes, told by the arguments that it reads.

Weights, rotary table and caches have the same names in every graph; names of executables and lines of the text differ by
contraction, and hand-written kernels have their own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from iree.compiler import ir

from xlaspike.emitter.graph import Graph
from xlaspike.runner.program import Program

from . import fusion

# In the order of a step. "inputs" prepare what a product reads: they arrange, add up or round it.
PARTS = (
    "embed", "norm", "inputs", "q k v", "rotary", "write cache", "scores", "softmax", "mix", "output", "gate, up", "down",
    "head", "argmax",
)  # fmt: skip
# The part of what reads an argument, by the argument's name. The first counts: what reads a matrix may hold a norm too.
READERS = {
    "q k v": r"self_attn\.(q|k|v|qkv)",
    "output": r"o_proj",
    "gate, up": r"mlp\.(gate|up)",
    "down": r"down_proj",
    "head": r"lm_head",
    "write cache": r"^write cache$",
    "norm": r"norm\.weight",
    "rotary": r"^rope",
    "embed": r"embed_tokens",
}
EMBEDDING, FINAL_NORM = "model.embed_tokens", "model.norm.weight"


@dataclass(frozen=True)
class Dispatch:
    """One dispatch: the ``function`` of its executable, and the names of the graph's arguments that it ``reads``.

    One that returns a cache also reads ``write cache``.
    """

    function: str
    reads: frozenset[str]


def dispatch_parts(program: Program) -> list[tuple[str, str]]:
    """The function and the part (one of ``PARTS``) of each dispatch of ``program``, a step of one sequence, in order."""
    dispatches = step_dispatches(program)
    parts = name_parts(dispatches, {arg.name for arg in program.graph.args if arg.role == "cache"})
    return [(dispatch.function, part) for dispatch, part in zip(dispatches, parts, strict=True)]


def step_dispatches(program: Program) -> list[Dispatch]:
    """The dispatches of ``program`` in order, as IREE forms them of its text and flags."""
    flow, _ = fusion.to_flow(program.text, program.compiled.target, program.compiled.flags)
    with ir.Context():
        module = ir.Module.parse(flow)
        functions = [op for op in module.body if op.operation.name == "util.func"]
        main = next(op for op in functions if ir.StringAttr(op.attributes["sym_name"]).value == "main")
        return list(_dispatches(main.regions[0].blocks[0], program.graph))


def _dispatches(block: ir.Block, graph: Graph) -> Iterator[Dispatch]:
    names = {value: frozenset({arg.name}) for value, arg in zip(block.arguments, graph.args, strict=True)}
    caches, matrices = ({arg.name for arg in graph.args if arg.role == role} for role in ("cache", "matrix"))
    for operation in (op.operation for op in block):
        read = [(value, names.get(value, frozenset())) for value in operation.operands]
        every = frozenset().union(*(reads for _, reads in read))
        if operation.name != "flow.dispatch":  # a view, such as a reshape
            names |= dict.fromkeys(operation.results, every)
            continue
        cache_of = {str(value.type): reads for value, reads in read if reads & caches}
        written = {result: cache_of[str(result.type)] for result in operation.results if str(result.type) in cache_of}
        names |= written
        if all(reads and reads <= matrices for _, reads in read):  # a weight, rebuilt or in another order
            names |= dict.fromkeys(operation.results, every)
        function = str(operation.attributes["entry_points"][0]).rpartition("@")[2]
        yield Dispatch(function, every | {"write cache"} if written else every)


def name_parts(dispatches: Sequence[Dispatch], caches: set[str]) -> list[str]:
    """The part of each of ``dispatches``, which read the ``caches``."""
    parts = [next((part for part, name in READERS.items() if any(re.search(name, read) for read in d.reads)), "")
             for d in dispatches]  # fmt: skip
    _name_head(parts, dispatches)
    _name_attention(parts, dispatches, caches)
    for i, part in enumerate(parts):
        if not part:  # it reads no argument, but what other dispatches left
            following = next(filter(None, parts[i:]), "argmax")
            parts[i] = following if following in ("norm", "embed", "argmax") else "inputs"
    return parts


def _name_head(parts: list[str], dispatches: Sequence[Dispatch]) -> None:
    """An embedding that is read after the last norm is the head."""
    last = max((i for i, dispatch in enumerate(dispatches) if FINAL_NORM in dispatch.reads), default=len(parts))
    for i in range(last, len(parts)):
        if any(read.startswith(EMBEDDING) for read in dispatches[i].reads):
            parts[i] = "head"


def _name_attention(parts: list[str], dispatches: Sequence[Dispatch], caches: set[str]) -> None:
    """The last reader of a layer's caches mixes values, the others compute scores; between them is the softmax."""
    readers = defaultdict(list)
    for i, dispatch in enumerate(dispatches):
        if not parts[i] and (read := dispatch.reads & caches):
            readers[re.search(r"\d+", min(read))[0]].append(i)
    for first, *_, last in readers.values():
        for i in range(first, last):
            parts[i] = "scores" if dispatches[i].reads & caches else "softmax"
        parts[last] = "mix"
