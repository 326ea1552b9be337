"""Tokens per second of a step of many: the prediction from made-up rates, what is counted, and a whole measurement."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.support import goldens
from tests.support.checkpoints import write_model
from xlaspike.checkpoints.model import Model
from xlaspike.emitter import find_contraction
from xlaspike.emitter.llama_graphs import decode, ragged
from xlaspike.errors import XlaspikeError
from xlaspike.llama.arguments import GraphSpec
from xlaspike.measure import ceilings, records, throughput
from xlaspike.measure.bench import bytes_per_token
from xlaspike.measure.ceilings import Peak
from xlaspike.measure.throughput import Rate, Throughput, operations
from xlaspike.measure.timing import Spread
from xlaspike.runner.decoder import Decoder
from xlaspike.runner.devices import open_device
from xlaspike.runner.resident import Resident

CAPACITY = 32


# ***** predictions *****


def rate(slots: int, ms: float, nbytes: int, operations: int = 100_000) -> Rate:
    """``operations`` are of one sequence."""
    return Rate(slots, Spread(ms, ms / 2, 2 * ms, ms / 2, 2 * ms), nbytes, slots * operations, 7)


# At 10 GB/s and 5 billion operations per second: 0.1, 0.13 and 0.22 ms to read; 0.02, 0.08 and 0.32 ms to multiply.
RATES = {1: rate(1, 0.2, 1_000_000), 4: rate(4, 0.25, 1_300_000), 16: rate(16, 0.5, 2_200_000)}
THROUGHPUT = Throughput(RATES, gb_s=10.0, gflop_s=5.0)


def test_the_slower_of_reading_and_multiplying_is_predicted():
    assert THROUGHPUT.predicted_tok_s(1) == pytest.approx(1 / 0.1e-3)
    assert THROUGHPUT.predicted_tok_s(4) == pytest.approx(4 / 0.13e-3)
    assert THROUGHPUT.predicted_tok_s(16) == pytest.approx(16 / 0.32e-3)
    assert replace(THROUGHPUT, gflop_s=50.0).predicted_tok_s(16) == pytest.approx(16 / 0.22e-3), "bound by memory again"


def test_the_crossover_is_where_multiplying_takes_as_long_as_reading_the_weights():
    assert THROUGHPUT.crossover_batch == pytest.approx(5)  # 0.1 ms to read, and 0.02 ms a sequence
    assert replace(THROUGHPUT, gflop_s=50.0).crossover_batch == pytest.approx(50)
    assert replace(THROUGHPUT, gb_s=20.0).crossover_batch == pytest.approx(2.5)
    from_four = Throughput({16: RATES[16], 4: RATES[4]}, 10.0, 5.0)
    assert from_four.crossover_batch == pytest.approx(6.5), "from the fewest slots, by the operations of one sequence"


def test_a_record_has_each_rate_over_the_least():
    record = Throughput(dict(reversed(RATES.items())), 10.0, 5.0).record()
    assert {key: record[key] for key in ("gb_s", "gflop_s", "turn")} == {
        "gb_s": 10.0,
        "gflop_s": 5.0,
        "turn": THROUGHPUT.crossover_batch,
    }
    assert {key: record[key]["tok_s"] for key in ("b1", "b4", "b16")} == pytest.approx({"b1": 5000, "b4": 16000, "b16": 32000})
    assert [record[key]["over_least"] for key in ("b1", "b4", "b16")] == pytest.approx([1, 3.2, 6.4])
    assert record["b4"]["ms"] == vars(RATES[4].ms)
    assert (record["b4"]["nbytes"], record["b4"]["operations"], record["b4"]["dispatches"]) == (1_300_000, 400_000, 7)
    assert record["b4"]["predicted_tok_s"] == THROUGHPUT.predicted_tok_s(4)


# ***** what is counted *****


@pytest.mark.parametrize("format", goldens.FORMATS)
@pytest.mark.parametrize("tied", (True, False))
def test_two_operations_a_weight_that_is_multiplied(tied, format):
    """The config's numbers give the count for every format and order of planes; an embedding that is the head counts."""
    config, formats, contraction = goldens.FORMATS[format]
    c = replace(config, tied=tied)
    layer = 2 * c.H * c.Nq * c.D + 2 * c.H * c.Nkv * c.D + 3 * c.H * c.F
    layout = GraphSpec(c, formats, goldens.CAPACITY, goldens.CONTEXT, find_contraction(contraction))
    assert {operations(graph) for graph in (decode(layout), ragged(layout, 6))} == {2 * (c.L * layer + c.V * c.H)}


# ***** a measurement *****


@pytest.fixture(scope="module", params=(True, False), ids=("tied", "untied"))
def resident(request, tmp_path_factory, cache_dir, threads):
    folder = write_model(tmp_path_factory.mktemp("throughput") / "m", tie_word_embeddings=request.param)
    with Model.open(folder) as model, Resident(model, cache_dir=cache_dir, threads=threads) as opened:
        yield opened


@pytest.fixture
def small(monkeypatch):
    """Ceilings of tensors so small that sampling them takes no time."""
    monkeypatch.setattr(ceilings, "CEILING_BYTES", 1 << 22)
    monkeypatch.setattr(ceilings, "PEAK_SIZE", 64)


def test_every_number_of_slots_is_measured_and_can_be_recorded(resident, small, tmp_path):
    measured = throughput.measure_throughput(resident, (3, 1), repeats=2, capacity=CAPACITY)
    assert list(measured.rates) == [3, 1] and measured.gb_s > 0 and measured.gflop_s > 0
    for slots, rate in measured.rates.items():
        graph = ragged(resident.graph_spec(CAPACITY, CAPACITY), slots)
        assert rate.slots == slots and 0 < rate.ms.min <= rate.ms.median <= rate.ms.max and rate.dispatches > 0
        assert (rate.nbytes, rate.operations) == (bytes_per_token(graph), slots * operations(graph))
    records.write(tmp_path / "r.jsonl", [{"name": "throughput", **measured.record()}])
    written = records.read(tmp_path / "r.jsonl")["throughput"]
    assert {key: written[key] for key in measured.record()} == measured.record()


def test_each_sequence_is_stepped_at_a_position_of_its_own(resident):
    """From the first row of its cache to the last."""
    with Decoder(resident, CAPACITY, 3) as decoder:
        answer = throughput._step(decoder)
        changed = np.argwhere((np.stack(decoder.caches()) != 0).any((0, 3, 4, 5)))
    assert answer.shape == (3,) and changed.tolist() == [[0, 0], [1, 15], [2, 31]]


@pytest.mark.parametrize(
    ("slots", "capacity", "message"),
    [((1, 0), CAPACITY, "slots: expected at least 1, found 0"), ((1,), 1, "capacity: expected at least 2, found 1")],
)
def test_what_cannot_be_is_refused(slots, capacity, message, resident, small):
    with pytest.raises(XlaspikeError, match=message):
        throughput.measure_throughput(resident, slots, 1, capacity)


def test_the_peak_is_the_best_rate_seen(monkeypatch, cache_dir, threads):
    """Every reading of the clock is a second later, so the rate is the operations of one product per second."""
    monkeypatch.setattr(ceilings, "PEAK_SIZE", 64)
    peak, ticks = Peak(open_device(threads=threads), cache_dir), iter(range(1000))
    monkeypatch.setattr(ceilings.time, "perf_counter", lambda: next(ticks))
    assert peak.sample(2) == peak.gflop_s == 2 * 64**3 / 1e9
    monkeypatch.setattr(ceilings.time, "perf_counter", lambda: 5 * next(ticks))
    assert peak.sample(2) == 2 * 64**3 / 1e9, "a slower moment does not lower it"
