"""Graphs of several sequences: every sequence gets what it gets alone, in any slot and beside any others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace

import numpy as np
import pytest

from tests.support import goldens
from tests.support.checkpoints import write_exact, write_model
from tests.support.marks import exhaustive
from xlaspike.checkpoints.model import Model
from xlaspike.dtypes import F32, I32
from xlaspike.emitter import find_contraction
from xlaspike.emitter.llama_graphs import decode, ragged
from xlaspike.errors import XlaspikeError
from xlaspike.llama.arguments import GraphSpec, uniform
from xlaspike.measure.bench import bytes_per_token
from xlaspike.measure.reference import Reference
from xlaspike.packers.dense import DENSE
from xlaspike.runner.decoder import Decoder
from xlaspike.runner.resident import Resident
from xlaspike.runner.session import Session

SLOTS, VOCABULARY = 5, 320
CAPACITY = 320  # above the smallest context, and in whole buckets of 32


def sequences(count: int, length: int) -> np.ndarray:
    """i32 ``[count, length]``: ids that occur once, as exact networks need them."""
    draw = np.random.Generator(np.random.PCG64(4))
    return np.stack([draw.permutation(VOCABULARY)[:length] for _ in range(count)]).astype(np.int32)


@pytest.fixture(scope="module")
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture(scope="module")
def open_resident(stack, cache_dir, threads) -> Callable[..., Resident]:
    """Opens a ``Resident`` with the run's compile cache and threads, closed after the module's tests."""
    shared = {"cache_dir": cache_dir, "threads": threads}
    return lambda model, **options: stack.enter_context(Resident(model, **(shared | options)))


@pytest.fixture(scope="module")
def exact(stack, tmp_path_factory) -> Callable[[str], Model]:
    """An exact network by weight format."""
    models: dict[str, Model] = {}

    def opened(weights: str) -> Model:
        if weights not in models:
            folder = write_exact(tmp_path_factory.mktemp("exact") / weights, weights, 32, vocab_size=VOCABULARY)
            models[weights] = stack.enter_context(Model.open(folder))
        return models[weights]

    return opened


@pytest.fixture(scope="module")
def f32(exact, open_resident) -> Resident:
    return open_resident(exact("f32"), weights="f32")


def run(decoder: Decoder, kind: str, result: str, rows: int | None = None, **inputs: object) -> np.ndarray:
    """The answer of one call, with the smallest context that covers its rows."""
    end = np.max(inputs.get("positions", inputs.get("position"))) + (rows or 1)
    answer = decoder.call(kind, int(end), result, rows, **inputs)
    return decoder.device.download(answer, I32 if result == "argmax" else F32)


def fill(decoder: Decoder, slot: int, ids: np.ndarray, result: str = "argmax") -> np.ndarray | None:
    """Prefills ``slot`` with ``ids`` in buckets of 32; returns the last answer."""
    answer = None
    for start in range(0, len(ids), 32):
        part = ids[start : start + 32]
        tokens = np.pad(part, (0, 32 - len(part)), constant_values=part[-1])
        answer = run(decoder, "fill", result, 32, tokens=tokens, slot=slot, position=start, length=len(part))
    return answer


# ***** bit for bit *****


@pytest.mark.parametrize(
    ("weights", "contraction"),
    [
        *((weights, "reduce") for weights in ("bf16", "int8", "int4")), ("f32", "dot"),
        *exhaustive(("f32", "reduce"), ("f16", "reduce"), *((weights, "dot") for weights in ("f16", "bf16", "int8", "int4"))),
    ],
)  # fmt: skip
def test_a_sequence_in_a_batch_is_exactly_what_it_is_alone(weights, contraction, exact, open_resident):
    """``batched``, ``ragged`` and ``fill`` against the reference and a session's steps, without tolerance."""
    model = exact(weights)
    options = {"weights": weights if weights in DENSE else "stored", "contraction": contraction}
    ids = sequences(SLOTS, 44)
    expected = np.stack([Reference(model, np.float32).logits(row) for row in ids])  # [B, n, V]
    with open_resident(model, **options) as resident, Decoder(resident, 64, SLOTS) as decoder:
        batched = [run(decoder, "batched", "logits", tokens=ids[:, p], position=p) for p in range(20)]
        assert np.array_equal(np.stack(batched, 1), expected[:, :20])
        lengths = np.array([32, 1, 20, 7, 31])
        for slot in (3, 0, 4, 1, 2):
            answer = fill(decoder, slot, ids[slot, : lengths[slot]], "logits")
            assert np.array_equal(answer, expected[slot, lengths[slot] - 1])
        for step in range(10):
            positions = lengths + step
            tokens = ids[np.arange(SLOTS), positions]
            answer = run(decoder, "ragged", "logits", tokens=tokens, positions=positions)
            assert np.array_equal(answer, expected[np.arange(SLOTS), positions])


def test_batched_equals_a_loop_over_a_session(f32, exact, cache_dir, threads):
    """Steps and caches, bit for bit."""
    ids = sequences(SLOTS, 20)
    with Session(exact("f32"), weights="f32", capacity=64, cache_dir=cache_dir, threads=threads) as session:
        with Decoder(session.resident, 64, SLOTS) as decoder:
            found = [run(decoder, "batched", "logits", tokens=ids[:, p], position=p) for p in range(20)]
            for slot, row in enumerate(ids):
                session.reset()
                loop = [session.decode(i, "logits") for i in row]
                assert np.array_equal(np.stack(found)[:, slot], np.stack(loop))
                assert all(np.array_equal(a[slot, :20], b[:20]) for a, b in caches_of(decoder, session))


# The first rows, the edges of a bucket and of the smallest context, and the last row of the cache.
@pytest.mark.parametrize("positions", [(0, 1, 31, 32, 33), (319, 0, 255, 256, 257), (318, 319, 319, 319, 1), (0,) * 5])
def test_ragged_at_every_edge(positions, f32):
    ids, slots = sequences(SLOTS, CAPACITY), np.arange(SLOTS)
    reference = Reference(f32.model, np.float32)
    with Decoder(f32, CAPACITY, SLOTS) as decoder:
        for slot, position in enumerate(positions):
            fill(decoder, slot, ids[slot, :position])
        found = run(decoder, "ragged", "logits", tokens=ids[slots, positions], positions=positions)
    for slot, position in enumerate(positions):
        assert np.array_equal(found[slot], reference.logits(ids[slot, : position + 1])[-1])


@pytest.mark.parametrize("length", (1, 32, 33, *exhaustive(CAPACITY)))
def test_fill_equals_prefill_and_does_not_change_other_slots(length, f32, cache_dir, threads):
    """Caches are compared bit for bit; the other slots hold noise."""
    (ids,), slot = sequences(1, length), 3
    with Session(f32.model, weights="f32", capacity=CAPACITY, cache_dir=cache_dir, threads=threads) as session:
        with Decoder(session.resident, CAPACITY, SLOTS) as decoder:
            before = noise(decoder)
            answer = fill(decoder, slot, ids)
            assert answer == session.prefill(ids)
            assert all(np.array_equal(a[slot, :length], b[:length]) for a, b in caches_of(decoder, session))
            after = np.stack(decoder.caches())
    written = -(-length // 32) * 32  # with the padding
    assert np.array_equal(after[:, slot, written:], before[:, slot, written:])
    others = [i for i in range(SLOTS) if i != slot]
    assert np.array_equal(after[:, others], before[:, others])


def caches_of(decoder: Decoder, session: Session) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """The caches of both, layer by layer."""
    return zip(decoder.caches(), session.caches(), strict=True)


def noise(decoder: Decoder, value: float | None = None) -> np.ndarray:
    """Overwrites the caches with random numbers, or with ``value``; returns them."""
    c = decoder.model.config
    shape = (c.L, decoder.slots, decoder.capacity, 2, c.Nkv, c.D)
    values = np.random.Generator(np.random.PCG64(5)).standard_normal(shape, np.float32)
    if value is not None:
        values[:] = value
    rows = np.concatenate([values[:, :, :, 0], values[:, :, :, 1], values[:, :, : c.group, 0]], 2)  # queries too
    shape = (decoder.slots, *decoder._planes[0]["cache.0"].shape)
    decoder._caches = [decoder.device.upload(layer.reshape(shape)) for layer in rows]
    return values


@pytest.mark.parametrize("value", (np.nan, np.inf, 1e30))
def test_stale_cache_rows_are_never_seen(value, f32):
    """Even if they hold NaN, which a softmax weight of zero does not remove."""
    ids, lengths = sequences(SLOTS, 50), np.array([32, 1, 33, 0, 40])
    with Decoder(f32, CAPACITY, SLOTS) as decoder:
        answers = []
        for held in (0.0, value):
            noise(decoder, held)
            filled = [fill(decoder, slot, ids[slot, :length], "logits") for slot, length in enumerate(lengths) if length]
            tokens = ids[np.arange(SLOTS), lengths]
            ragged = run(decoder, "ragged", "logits", tokens=tokens, positions=lengths)
            noise(decoder, held)
            batched = run(decoder, "batched", "logits", tokens=ids[:, 0], position=0)
            answers.append(np.concatenate([*filled, *ragged, *batched]))
    assert np.isfinite(answers[0]).all() and np.array_equal(*answers)


# ***** the answers *****


@pytest.fixture(scope="module")
def poisoned(stack, tmp_path_factory, open_resident) -> Resident:
    """A model in which two ids make all that follows in their sequence NaN or infinite, and two ids have equal logits."""

    def edit(tensors):
        tensors["model.embed_tokens.weight"][7] = np.nan
        tensors["model.embed_tokens.weight"][8] = np.inf
        tensors["lm_head.weight"][50] = tensors["lm_head.weight"][20]

    folder = write_model(tmp_path_factory.mktemp("poisoned") / "m", tie_word_embeddings=False, edit=edit)
    return open_resident(stack.enter_context(Model.open(folder)))


def test_argmax_equals_the_hosts_of_the_logits(poisoned):
    """Per sequence the lowest id of the greatest logit. One that is not finite has no id, the others have theirs."""
    tokens, V = np.arange(96), poisoned.model.config.V
    with Decoder(poisoned, 8, 96) as decoder:
        found = run(decoder, "ragged", "argmax", tokens=tokens, positions=np.zeros(96))
        logits = run(decoder, "ragged", "logits", tokens=tokens, positions=np.zeros(96))
    assert np.isnan(logits[[7, 8]]).any(1).all()
    finite = [i for i in range(96) if i not in (7, 8)]
    assert np.isfinite(logits[finite]).all()
    assert np.array_equal(found[finite], logits[finite].argmax(-1)) and (found[[7, 8]] >= V).all()
    assert 20 in found[finite] and 50 not in found[finite]
    assert len(set(found[finite])) > 20


def test_a_sequence_does_not_depend_on_its_slot_or_on_others(poisoned):
    """Even where sums round: the same bits in every slot, beside any other sequences, NaN among them."""
    draw = np.random.Generator(np.random.PCG64(6))
    with Decoder(poisoned, CAPACITY, SLOTS) as decoder:
        ids = draw.integers(9, 96, 40)
        alone = None
        for slot in range(SLOTS):
            for bad in (3, 7, 8):
                noise(decoder)
                fill(decoder, slot, ids[:33])
                tokens, positions = draw.integers(9, 96, SLOTS), draw.integers(0, 60, SLOTS)
                tokens[slot - 1], tokens[slot], positions[slot] = bad, ids[33], 33
                row = run(decoder, "ragged", "logits", tokens=tokens, positions=positions)[slot]
                alone = row if alone is None else alone
                assert np.array_equal(row, alone)


# ***** cost *****


def test_no_step_grows_with_the_capacity(poisoned):
    """Caches are written in place: the dispatches, copies and transient memory are the same at any capacity."""
    seen = {}
    for capacity in (256, 4096):
        with Decoder(poisoned, capacity, SLOTS) as decoder:
            programs = [decoder.program(kind, 2, "argmax") for kind in ("batched", "ragged")]
            programs.append(decoder.program("fill", 32, "argmax", 32))
            before = allocated(decoder)
            run(decoder, "ragged", "argmax", tokens=range(SLOTS), positions=range(SLOTS))
            seen[capacity] = allocated(decoder) - before, [program.statistics for program in programs]
    assert seen[256] == seen[4096]
    assert 0 < seen[256][0] < F32.nbytes((SLOTS, 256, 2, 2, 16)) / 10


def allocated(decoder: Decoder) -> int:
    """Bytes that the device has allocated since it was opened, released ones included."""
    return decoder.device._device.allocator.statistics["device_bytes_allocated"]


def test_a_step_reads_the_weights_once_and_every_cache():
    c = replace(goldens.CONFIG, tied=False)
    layout = GraphSpec(c, uniform(DENSE["f32"], DENSE["f32"]), goldens.CAPACITY, goldens.CONTEXT, find_contraction("dot"))
    each = F32.nbytes((c.H + goldens.CONTEXT * 2 * c.Nkv * c.D * c.L,))  # its row of the embedding, and its cache
    assert bytes_per_token(ragged(layout, 6)) == bytes_per_token(decode(layout)) + 5 * each


# ***** one set of weights *****


def test_decoders_share_the_weights(poisoned):
    before = poisoned.device.allocated_bytes
    with Decoder(poisoned, 64, 2) as two, Decoder(poisoned, 32, 3) as three, Decoder(poisoned, 40) as one:
        own = [decoder.resident_bytes - poisoned.resident_bytes for decoder in (one, two, three)]
        assert poisoned.device.allocated_bytes - before == sum(own)
        c = poisoned.model.config
        sizes = [
            F32.nbytes((slots * c.L * (2 * rows + c.group) * c.Nkv + rows, c.D)) for rows, slots in ((40, 1), (64, 2), (32, 3))
        ]
        assert own == sizes
        answers = [run(decoder, "ragged", "argmax", tokens=[9] * n, positions=[0] * n) for decoder, n in ((two, 2), (three, 3))]
        assert {int(i) for answer in answers for i in answer} == {int(run(one, "decode", "argmax", tokens=9, position=0))}


def test_refusals(poisoned, open_resident):
    for options, message in (
        ({"capacity": 1}, "capacity: expected at least 2, found 1"),
        ({"capacity": 8, "slots": 0}, "slots: expected at least 1, found 0"),
        ({"capacity": 2**20, "slots": 2**20}, "memory: expected .* for caches"),
    ):
        with pytest.raises(XlaspikeError, match=message):
            Decoder(poisoned, **options)
    resident = open_resident(poisoned.model)
    decoder = Decoder(resident, 8, 2)
    resident.close()
    with pytest.raises(XlaspikeError, match="decoder: expected open weights, found them closed"):
        run(decoder, "ragged", "argmax", tokens=[9, 9], positions=[0, 0])
    with pytest.raises(XlaspikeError, match="decoder: expected open weights, found them closed"):
        Decoder(resident, 8, 2)
