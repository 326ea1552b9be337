"""``copy_slot``: a sequence of a batch starts as a copy of another's cache, instead of computing what both begin with."""

from __future__ import annotations

from xlaspike.dtypes import I32
from xlaspike.llama.arguments import Arg, GraphSpec
from xlaspike.llama.cache_planes import layer_planes

from .cache_access import gather_rows, row_ids
from .graph import Graph
from .module import Value, module_text
from .stablehlo import Builder


def copy_slot(spec: GraphSpec, slots: int) -> Graph:
    """The graph kind ``copy``: the first ``C`` keys and values of a slot: ``(caches, source i32 [], target i32 [])``.

    For models in which every layer has ``S`` rows. The answer is ``target``.
    """
    b = Builder()
    planes = (layer_planes(spec.config, layer, spec.S, spec.cache).items() for layer in range(spec.config.L))
    caches = [Arg(name, plane.element, (slots, *plane.shape), "cache") for layer in planes for name, plane in layer]
    args = (*caches, *(Arg(name, I32, (), "input") for name in ("source", "target")))
    values = {arg.name: Value(f"%{arg.name}", arg.element, arg.shape) for arg in args}
    copies = [_copied(b, spec, values[arg.name], values["source"], values["target"]) for arg in caches]
    results = (values["target"], *copies)
    text = module_text(f"copy_{slots}", list(values.values()), results, b.lines)
    return Graph("copy", spec.C, text, args, results)


def _copied(b: Builder, spec: GraphSpec, plane: Value, source: Value, target: Value) -> Value:
    """``plane`` after the copy of its keys, then of its values; row by row, as IREE compiles no scatter of a whole slot."""
    slots, each, *row = plane.shape
    table = b.reshape(plane, (slots * each, *row))
    for start in (0, spec.S):
        first = b.constant(start, I32, (spec.C,))
        read, written = (b.add(row_ids(b, plane, slot, spec.C), first) for slot in (source, target))
        rows = gather_rows(b, b.reshape(table, plane.shape), read)
        table = b.scatter_rows(table, b.reshape(written, (spec.C, 1)), rows)
    return b.reshape(table, plane.shape)
