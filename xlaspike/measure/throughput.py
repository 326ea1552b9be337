"""Tokens per second of a step of ``B`` sequences, beside the limits that its bytes and its multiplications set."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from math import prod

import numpy as np

from xlaspike.dtypes import I32
from xlaspike.emitter.graph import Graph
from xlaspike.runner.decoder import Decoder
from xlaspike.runner.resident import Resident

from .bench import bytes_per_token
from .ceilings import Ceiling, Peak
from .timing import Spread, time_calls

SLOTS = (1, 2, 4, 8, 16)


@dataclass(frozen=True)
class Rate:
    """A step of ``slots`` sequences: milliseconds, the bytes that it must read, and its floating-point operations."""

    slots: int
    ms: Spread
    nbytes: int
    operations: int
    dispatches: int

    @property
    def tok_s(self) -> float:
        """Tokens per second of all sequences."""
        return 1e3 * self.slots / self.ms.median


@dataclass(frozen=True)
class Throughput:
    """Rates by number of slots, and the ceilings of the same run: GB/s, and billions of operations per second."""

    rates: dict[int, Rate]
    gb_s: float
    gflop_s: float

    def predicted_tok_s(self, slots: int) -> float:
        """Tokens per second at the ceilings, bound by the slower of reading and multiplying."""
        rate = self.rates[slots]
        return slots / max(rate.nbytes / self.gb_s, rate.operations / self.gflop_s) / 1e-9

    @property
    def crossover_batch(self) -> float:
        """The number of sequences at which multiplying takes as long as reading the weights: compute-bound from here."""
        one = self.rates[min(self.rates)]
        return one.nbytes / self.gb_s * self.gflop_s / (one.operations / one.slots)

    def record(self) -> dict:
        """The rates as ``b1``, ``b2`` and so on, each with its speed over that of the fewest slots."""
        fewest = self.rates[min(self.rates)].tok_s
        rows = {
            f"b{slots}": vars(rate)
            | {"ms": vars(rate.ms), "tok_s": rate.tok_s, "over_least": rate.tok_s / fewest}
            | {"predicted_tok_s": self.predicted_tok_s(slots)}
            for slots, rate in self.rates.items()
        }
        return {"gb_s": self.gb_s, "gflop_s": self.gflop_s, "turn": self.crossover_batch, **rows}


def measure_throughput(
    resident: Resident, slots: Sequence[int] = SLOTS, repeats: int = 24, capacity: int | None = None
) -> Throughput:
    """The rate of a greedy ``ragged`` step for every number of ``slots``, each sequence at a position of its own.

    The default of ``capacity`` is a ``Session``'s.

    How it is measured: the steps run in turn for ``repeats`` rounds after one to warm up, and the median of each counts.
    Both ceilings are sampled before and after, in the same process and with the same threads.

    Raises ``XlaspikeError`` for slots or a capacity that the model or the memory does not allow.
    """
    with ExitStack() as stack:
        ceiling, peak = (kind(resident.device, *resident.options.module_cache) for kind in (Ceiling, Peak))
        decoders = {count: stack.enter_context(Decoder(resident, capacity, count)) for count in slots}
        calls = {count: lambda decoder=decoder: _step(decoder) for count, decoder in decoders.items()}
        ceiling.sample()
        peak.sample()
        spreads = time_calls(calls, repeats)
        ceiling.sample()
        peak.sample()
        rates = {}
        for count, decoder in decoders.items():
            program = decoder.program("ragged", decoder.capacity, "argmax")
            ms = spreads[count].scaled(1e3)
            sizes = bytes_per_token(program.graph), count * operations(program.graph)
            rates[count] = Rate(count, ms, *sizes, program.statistics.dispatches)
    return Throughput(rates, ceiling.gb_s, peak.gflop_s)


def _step(decoder: Decoder) -> np.ndarray:
    positions = np.linspace(0, decoder.capacity - 1, decoder.slots).astype(np.int32)
    answer = decoder.call("ragged", decoder.capacity, "argmax", tokens=np.arange(decoder.slots), positions=positions)
    return decoder.device.download(answer, I32)


def operations(graph: Graph) -> int:
    """Floating-point operations of one sequence's products with weights: two per weight, none for an embedding that is not
    the head.
    """
    shapes = {tensor.name: tensor.shape for arg in graph.args for tensor in arg.tensors if tensor.is_matrix}
    if "lm_head.weight" in shapes:
        del shapes["model.embed_tokens.weight"]
    return 2 * sum(map(prod, shapes.values()))
