"""Estimates how fast a CUDA card should be now that a step has fewer dispatches. The measured speeds are of an earlier run."""

from __future__ import annotations

from collections.abc import Mapping

from xlaspike.checkpoints.synthesize import SHAPES
from xlaspike.emitter import batched, decode, find_contraction
from xlaspike.llama.arguments import GraphSpec, uniform
from xlaspike.llama.config import from_dict
from xlaspike.measure.fusion import probe_step
from xlaspike.packers import DENSE, resolve
from xlaspike.runner.devices import TARGETS

TARGET = "cuda"
# Tokens per second that were asked of one sequence on an H200, by shape and format.
REACH = {
    "llama-3.2-1b": {"f16": 1000, "int8": 1300, "int4": 1500},
    "llama-3.1-8b": {"f16": 200, "int8": 330, "int4": 500},
}
SEQUENCES = 8  # and at least five times as many tokens per second of so many sequences as of one
STEPS = 8  # in a call
CACHE_ROWS = 256


def expect_on_card(shape: str, measured: Mapping) -> dict[str, dict]:
    """For each format what ``REACH`` asks, beside a card's record ``measured`` of ``shape`` and what is expected now.

    The expected step takes as long as the measured one, less the dispatches that are gone; with ``STEPS`` steps in a call
    also less their share of its cost. Slower kernels and better tiles are left out.
    """
    rows = {}
    for name, asked in REACH[shape].items():
        then, now = measured["speeds"][name], count_dispatches(shape, name)
        ms = then["ms"]["median"] - (then["dispatches"] - now["one"]) * measured["launch_us"] / 1e3
        shared = ms - measured["call_us"] * (1 - 1 / STEPS) / 1e3
        rows[name] = {"asked": asked, "tok_s": then["tok_s"], "dispatches_then": then["dispatches"], "dispatches": now["one"]}
        rows[name] |= {"expected_tok_s": 1e3 / ms, "expected_of_eight_tok_s": 1e3 / shared}
        rows[name] |= {"dispatches_ms": now["one"] * measured["launch_us"] / 1e3, "dispatches_of_sequences": now["several"]}
    return rows


def count_dispatches(shape: str, weights: str) -> dict[str, int]:
    """Dispatches that IREE forms for the card: a step of ``one`` sequence and of ``several``, every matrix in ``weights``."""
    contraction = find_contraction("reduce").on(TARGET)
    matrix = resolve(weights, DENSE["f16"])
    spec = GraphSpec(from_dict(SHAPES[shape], shape), uniform(matrix, matrix), CACHE_ROWS, CACHE_ROWS, contraction)
    graphs = {"one": decode(spec), "several": batched(spec, SEQUENCES)}
    flags = TARGETS[TARGET].step_flags(contraction)
    return {name: probe_step(graph, TARGET, flags, scheduled=False).dispatches for name, graph in graphs.items()}
