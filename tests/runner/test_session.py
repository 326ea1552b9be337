"""``Session`` with any model: one sequence however it is split into calls, refusals at the edges, nothing left allocated."""

from __future__ import annotations

import fcntl
import gc
import pty
import re
import struct
import sys
import termios
import time
from dataclasses import replace

import numpy as np
import pytest

from tests.support.checkpoints import write_model
from tests.support.marks import exhaustive
from tests.support.terminal import drained
from xlaspike.checkpoints.model import Model
from xlaspike.errors import XlaspikeError
from xlaspike.measure.reference import Reference
from xlaspike.runner import decoder, resident
from xlaspike.runner import session as session_module
from xlaspike.runner.devices import Device, open_device
from xlaspike.runner.devices.cpu import LocalTask
from xlaspike.runner.resident import Resident
from xlaspike.runner.sampling import GREEDY, Sampler, Sampling
from xlaspike.runner.session import Session, capacity_for
from xlaspike.serving.engine import Engine, Request, Token

CAPACITY = 300  # above the largest bucket, and a multiple of none
VOCABULARY, END = 96, 1
IDS = np.random.Generator(np.random.PCG64(2)).integers(0, VOCABULARY, CAPACITY).tolist()
# Bound for steps written as ``dot``, like a prefill. Measured: bit for bit equal on x86-64; other CPUs may differ.
TOLERANCE = 2e-5
# Bound for ``reduce``, whose sums have another order than a prefill's. Measured: 3.7e-5; the logits' deviation is 2.
TOLERANCE_OF_SUMS = 1e-4
# Bytes are counted here: the workers of local-task free a call's memory some time after its answer.
AT_ONCE = "local-sync"


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    with Model.open(write_model(tmp_path_factory.mktemp("models") / "small")) as opened:
        yield opened


@pytest.fixture
def session(model, open_session):
    return open_session(model, capacity=CAPACITY)


@pytest.fixture
def dotted(model, open_session):
    """A session whose steps are written like its prefills."""
    return open_session(model, capacity=CAPACITY, contraction="dot")


@pytest.fixture(scope="module")
def stepwise(model, cache_dir, threads):
    """f32 ``[CAPACITY, V]``: the logits of IDS, decoded one by one as ``dot`` up to the last row of the cache."""
    with Session(model, capacity=CAPACITY, cache_dir=cache_dir, threads=threads, contraction="dot") as session:
        return np.stack([session.decode(i, "logits") for i in IDS])


def refusal(call, *args, **options) -> str:
    """The message of the ``XlaspikeError`` that the call raises, which is one line."""
    with pytest.raises(XlaspikeError) as caught:
        call(*args, **options)
    assert "\n" not in str(caught.value)
    return str(caught.value)


# ***** one sequence, however it is split *****


def test_steps_are_what_the_reference_computes(model, stepwise):
    np.testing.assert_allclose(stepwise, Reference(model, np.float32).logits(IDS), rtol=0, atol=1e-4)
    runner_up, best = np.sort(stepwise, -1)[:, -2:].T
    assert (best - runner_up).min() > 2 * TOLERANCE, "the tokens below would depend on rounding"


@pytest.mark.parametrize("length", (1, 32, CAPACITY, *exhaustive(31, 33, 64, 65, 256, 257)))
def test_prefill_equals_decode(length, dotted, stepwise):
    np.testing.assert_allclose(dotted.logits(IDS[:length]), stepwise[:length], rtol=0, atol=TOLERANCE)
    dotted.reset()
    assert dotted.prefill(IDS[:length]) == stepwise[length - 1].argmax()
    assert dotted.position == length


def test_steps_as_reduce_equal_steps_as_dot(session, stepwise):
    """The default: a prefill is written as ``dot`` and a step is not."""
    found = np.stack([session.decode(i, "logits") for i in IDS])
    np.testing.assert_allclose(found, stepwise, rtol=0, atol=TOLERANCE_OF_SUMS)
    session.reset()
    assert [session.decode(i) for i in IDS] == found.argmax(-1).tolist() == stepwise.argmax(-1).tolist()


@pytest.mark.parametrize(
    ("first", "length"),
    [(1, 3), (31, 33), (32, 34), (255, 258), (257, 259), (298, 300), *exhaustive((33, 65), (64, 66), (256, 258))],
)
def test_decode_after_prefill(first, length, session, stepwise):
    tokens = [session.prefill(IDS[:first]), *(session.decode(i) for i in IDS[first:length])]
    assert tokens == stepwise[first - 1 : length].argmax(-1).tolist()


@pytest.mark.parametrize("cuts", [(256,), (269,), (1, 2, 290), *exhaustive(((17,),), ((32, 33),), ((40, 255),), ((268,),))])
def test_prefill_in_parts(cuts, dotted, stepwise):
    """Also from odd positions, and where no bucket fits before the end of the cache."""
    parts = [dotted.logits(part.tolist()) for part in np.split(np.array(IDS), cuts)]
    np.testing.assert_allclose(np.concatenate(parts), stepwise, rtol=0, atol=TOLERANCE)


def test_reset_forgets(session, stepwise):
    longer = list(session.generate(IDS[:30], 20, stop=()))
    shorter = list(session.generate(IDS[:5], 20, stop=()))
    assert list(session.generate(IDS[:30], 20, stop=())) == longer
    assert list(session.generate(IDS[:5], 20, stop=())) == shorter
    assert shorter[0] == stepwise[4].argmax() and longer[0] == stepwise[29].argmax()


@pytest.mark.parametrize("length", (1, 2, 40))
def test_drawn_ids_are_those_of_the_reference(length, model, session):
    """Each is drawn from numpy's logits of the whole sequence so far, with the same seed."""
    sampling = Sampling(1.5, top_k=40, top_p=0.95, min_p=0.01, seed=length)
    reference, sampler, expected = Reference(model, np.float64), Sampler(sampling), []
    for _ in range(12):
        expected.append(sampler.draw(reference.logits(IDS[:length] + expected)[-1]))
    assert list(session.generate(IDS[:length], 12, stop=(), sampling=sampling)) == expected
    assert list(session.generate(IDS[:length], 12, stop=expected[3:4], sampling=sampling)) == expected[:4]


def test_each_generation_starts_from_nothing(session):
    """In either order of two iterators."""
    expected = list(session.generate(IDS[:5], 10, stop=()))
    session.generate(IDS[:33], 4, stop=())
    pending = session.generate(IDS[:5], 10, stop=())
    session.prefill(IDS[:9])
    assert list(pending) == expected


def test_devices_and_threads_agree(model, open_session, session):
    expected = list(session.generate(IDS[:30], 16, stop=()))
    for options in ({"device": "local-sync"}, {"threads": 1}):
        assert list(open_session(model, capacity=CAPACITY, **options).generate(IDS[:30], 16, stop=())) == expected


# ***** generate *****


def test_generate_equals_the_reference(model, session):
    assert list(session.generate(IDS[:30], 40, stop=())) == Reference(model, np.float64).generate(IDS[:30], 40)


def test_generate_stops_with_the_stop_id(model, session):
    tokens = list(session.generate(IDS[:30], 40, stop=()))
    stop = tokens[20]
    assert list(session.generate(IDS[:30], 40, stop=(stop,))) == tokens[: tokens.index(stop) + 1]
    assert model.eos == (END,)


def test_generate_streams(session):
    """An id is there before the next is computed."""
    tokens = session.generate(IDS[:30], 40, stop=())
    next(tokens)
    assert session.position == 30
    next(tokens)
    assert session.position == 31


@pytest.mark.parametrize("per_call", (2, 5))
def test_several_steps_in_a_call_give_the_same_ids(per_call, session, monkeypatch):
    """Also where the steps are no multiple of it, and where a stop id comes in the middle of a call."""
    tokens = list(session.generate(IDS[:30], 40, stop=()))
    kinds, call = [], Session.call
    monkeypatch.setattr(
        Session, "call", lambda self, kind, *rest, **inputs: kinds.append(kind) or call(self, kind, *rest, **inputs)
    )
    assert list(session.generate(IDS[:30], 40, stop=(), steps_per_call=per_call)) == tokens
    after_prompt = 39  # ids; the prefill gives the first
    assert (kinds.count("multi_decode"), kinds.count("decode")) == divmod(after_prompt, per_call)
    stop = tokens[21]
    until = list(session.generate(IDS[:30], 40, (stop,)))
    after = session.position, session.decode(stop)
    assert list(session.generate(IDS[:30], 40, (stop,), steps_per_call=per_call)) == until
    assert (session.position, session.decode(stop)) == after


def test_several_steps_stream_and_may_be_left_in_the_middle(session):
    expected = list(session.generate(IDS[:30], 6, stop=()))
    tokens = session.generate(IDS[:30], 9, (), steps_per_call=8)
    assert [next(tokens) for _ in range(3)] == expected[:3] and session.position == 32
    assert [session.decode(expected[i]) for i in (2, 3)] == expected[3:5]
    assert "this generator is stale" in refusal(next, tokens)


def test_no_several_steps_of_drawn_ids(session):
    drawn = Sampling(temperature=1.0)
    assert refusal(session.generate, [5], 8, sampling=drawn, steps_per_call=2) == (
        "steps per call: expected 1 with a temperature, found 2"
    )
    assert refusal(session.generate, [5], 8, steps_per_call=0) == "steps per call: expected at least 1, found 0"
    assert refusal(session.decode_several, 5, 257) == "steps per call: expected at most 256, found 257"


# ***** the capacity *****


@pytest.mark.parametrize("capacity", (2, 40, CAPACITY))
def test_the_last_row_is_usable_and_the_next_is_refused(capacity, model, open_session):
    session = open_session(model, capacity=capacity)
    steps = capacity // 2
    expected = Reference(model, np.float64).generate(IDS[: capacity - steps], steps)
    assert list(session.generate(IDS[: capacity - steps], steps, stop=())) == expected
    message = refusal(session.generate, IDS[: capacity - steps + 1], steps)
    assert message == f"capacity {capacity}: expected at most {capacity} more tokens, found {capacity + 1}"
    assert list(session.generate(IDS[: capacity - steps], steps, stop=())) == expected


def test_a_full_cache_takes_no_more(dotted, stepwise):
    dotted.prefill(IDS)
    for call in (lambda: dotted.decode(3), lambda: dotted.prefill([3]), lambda: dotted.logits([3])):
        assert refusal(call) == f"capacity {CAPACITY}: expected at most 0 more tokens, found 1"
    dotted.reset()
    np.testing.assert_allclose(dotted.logits(IDS), stepwise, rtol=0, atol=TOLERANCE)


def test_resize(model, open_session, stepwise):
    """A new cache, and the former one is released."""
    session = open_session(model, capacity=CAPACITY, contraction="dot", device=AT_ONCE)
    gc.collect()
    before = session.device.allocated_bytes
    session.prefill(IDS[:20])
    session.resize(40)
    gc.collect()
    assert session.device.allocated_bytes < before
    assert session.prefill(IDS[:40]) == stepwise[39].argmax()
    assert refusal(session.decode, 3) == "capacity 40: expected at most 0 more tokens, found 1"
    session.resize(CAPACITY)
    np.testing.assert_allclose(session.logits(IDS), stepwise, rtol=0, atol=TOLERANCE)
    gc.collect()
    assert session.device.allocated_bytes == before


def test_refused_resize_changes_nothing(session, stepwise):
    session.prefill(IDS[:20])
    assert refusal(session.resize, 1) == "capacity: expected at least 2, found 1"
    assert refusal(session.resize, 2**40).startswith("memory: expected ")
    assert session.decode(IDS[20]) == stepwise[20].argmax()


@pytest.mark.parametrize(("tokens", "capacity"), [(1, 256), (256, 256), (257, 512)])
def test_capacity_for(tokens, capacity):
    assert capacity_for(tokens) == capacity


# ***** refusals *****


@pytest.mark.parametrize(
    "ids", [[-1], [VOCABULARY], [2**40], [True], [3.0], ["3"], [None], "3", [3, -1], np.array([0.5]), np.array([True])]
)
def test_bad_ids(ids, session):
    calls = [session.prefill, session.logits, lambda ids: session.generate(ids, 3)]
    for call in calls:
        assert f"expected an integer from 0 to {VOCABULARY - 1}" in refusal(call, ids)
    assert session.position == 0


def test_no_ids(session):
    for call in (session.prefill, session.logits, lambda ids: session.generate(ids, 3)):
        assert refusal(call, []) == "prompt: expected at least one token id, found none"


@pytest.mark.parametrize("token", (-1, VOCABULARY, True, 1.0, None))
def test_bad_token(token, session):
    session.prefill(IDS[:3])
    assert f"from 0 to {VOCABULARY - 1}" in refusal(session.decode, token)
    assert session.position == 3


@pytest.mark.parametrize("kind", (np.int32, np.int64, np.uint8))
def test_numpy_ids(kind, session, stepwise):
    assert session.prefill(np.array(IDS[:20], kind)) == stepwise[19].argmax()
    assert session.decode(kind(IDS[20])) == stepwise[20].argmax()


@pytest.mark.parametrize("steps", (0, -3))
def test_steps(steps, session):
    assert refusal(session.generate, IDS[:3], steps) == f"steps: expected at least 1, found {steps}"


@pytest.mark.parametrize(
    ("options", "start"),
    [
        ({"weights": "f33"}, "weights: expected f32"),
        ({"contraction": "sum"}, "contraction: expected dot"),
        ({"device": "tpu"}, "device: expected local-sync, local-task, cuda, vulkan, xla-cpu, xla-cuda, found 'tpu'"),
        ({"threads": 0}, "threads: expected 1 to 64, found 0"),
        ({"threads": 65}, "threads: expected 1 to 64, found 65"),
        ({"capacity": 1}, "capacity: expected at least 2, found 1"),
        ({"capacity": 2**40}, "memory: expected "),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_options(options, start, model, open_session):
    assert refusal(open_session, model, **options).startswith(start)


# ***** not a number *****


POISONED = 7


@pytest.fixture(params=(np.nan, np.inf), ids=("nan", "infinity"))
def poisoned(request, tmp_path):
    """A model in which one id makes all that follows NaN. Its head is untied, so that the other ids are sound."""

    def edit(tensors):
        tensors["model.embed_tokens.weight"][POISONED] = request.param

    with Model.open(write_model(tmp_path / "model", tie_word_embeddings=False, edit=edit)) as opened:
        yield opened


def clean(count: int) -> list[int]:
    return [i for i in IDS if i not in (0, POISONED)][:count]


def test_not_a_number_is_an_error_and_does_not_stay(poisoned, open_session):
    session = open_session(poisoned, capacity=CAPACITY)
    expected = session.prefill(clean(5))
    session.reset()
    message = "position {}: expected finite logits, found NaN or an infinity"
    assert refusal(session.prefill, [*clean(30), POISONED]) == message.format(30)
    assert session.position == 0
    assert session.prefill(clean(5)) == expected
    assert refusal(session.decode, POISONED) == message.format(5)
    assert session.prefill(clean(5)) == expected
    assert refusal(session.decode_several, POISONED, 3) == message.format(5)
    assert session.prefill(clean(5)) == expected


def test_logits_that_are_not_numbers_are_an_error_and_do_not_stay(poisoned, open_session):
    """In one bucket the earlier rows are NaN too, since no mask removes NaN: the error names the bucket's position."""
    session = open_session(poisoned, capacity=CAPACITY)
    expected = session.logits(clean(5))
    session.reset()
    message = "position {}: expected finite logits, found NaN or an infinity"
    session.logits(clean(30))
    assert refusal(session.logits, [*clean(20), POISONED, 3]) == message.format(30)
    assert np.array_equal(session.logits(clean(5)), expected)
    assert refusal(session.decode, POISONED, "logits") == message.format(5)
    assert np.array_equal(session.logits(clean(5)), expected)


def test_an_id_that_cannot_follow_is_no_error(tmp_path, open_session):
    """A logit of -inf, which float64 has as a great number: drawn alone as in a batch, where it is never drawn."""

    def edit(tensors):
        tensors["model.embed_tokens.weight"][:, 0] = 50.0  # which is then positive in every row
        tensors["model.norm.weight"][0] = 10.0
        tensors["lm_head.weight"][:, 0] = 0.0
        tensors["lm_head.weight"][[5, 40]] = 0.0
        tensors["lm_head.weight"][[5, 40], 0] = -3e38

    sampling = Sampling(1.5, top_k=94, seed=3)
    with Model.open(write_model(tmp_path / "model", tie_word_embeddings=False, edit=edit)) as model:
        reference, sampler, expected = Reference(model, np.float64), Sampler(sampling), []
        for _ in range(8):
            expected.append(sampler.draw(reference.logits(clean(9) + expected)[-1]))
        session = open_session(model, capacity=CAPACITY)
        assert list(session.generate(clean(9), 8, stop=(), sampling=sampling)) == expected
        session.reset()
        assert np.array_equal(np.isneginf(session.logits(clean(9))), np.isin(np.arange(VOCABULARY), (5, 40))[None].repeat(9, 0))
        with Engine(session.resident, 1, CAPACITY) as engine:
            engine.submit(Request("a", clean(9), 8, sampling, ()))
            while engine.step():
                pass
            assert [event.token for event in engine.events() if isinstance(event, Token)] == expected


def test_padding_is_never_seen(tmp_path, open_session):
    """Padding has some id, whose embedding must not affect the answer."""

    def edit(tensors):
        tensors["model.embed_tokens.weight"][0] = np.nan

    with Model.open(write_model(tmp_path / "model", tie_word_embeddings=False, edit=edit)) as model:
        assert np.isfinite(open_session(model, capacity=CAPACITY).logits(clean(5))).all()


# ***** a long load *****


@pytest.fixture
def slow(monkeypatch):
    """Makes every upload so slow that the progress bar is drawn again."""
    upload = LocalTask.upload

    def late(self, *arguments):
        time.sleep(0.06)
        return upload(self, *arguments)

    monkeypatch.setattr(LocalTask, "upload", late)


def test_a_load_shows_bytes_rate_and_time_left_on_a_terminal(slow, model, open_session, monkeypatch):
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("4H", 24, 100, 0, 0))  # else it has no columns
    with open(follower, "w", encoding="utf-8") as terminal, monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", terminal)
        session = open_session(model, weights="f16")
    total = sum(arg.nbytes for arg in session.program("decode", 1, "argmax").graph.args if arg.role in ("matrix", "vector"))
    shown = b"".join(drained(leader)).decode()
    drawn = re.findall(r"loading: +\d+%\|[^|]*\| ([\d.]+)k/([\d.]+)k \[00:\d\d<00:\d\d, ([\d.]+)[kM]B/s\]", shown)
    assert len(drawn) > 3 and {float(whole) for _, whole, _ in drawn} == {float(f"{total / 1000:.3g}")}
    assert len({done for done, _, _ in drawn}) == len(drawn)
    assert shown.endswith("\r") and not shown.split("\r")[-2].strip(), "the line is left empty"


def test_a_load_is_silent_off_a_terminal(slow, model, open_session, capfd):
    open_session(model, weights="f16")
    assert capfd.readouterr() == ("", "")


# ***** cost *****


def test_close_releases_everything(model, open_session):
    gc.collect()
    device = open_device(AT_ONCE)
    before = device.allocated_bytes
    session = open_session(model, capacity=CAPACITY, device=AT_ONCE)
    graph = session.program("decode", 1, "argmax").graph
    resident = sum(arg.nbytes for arg in graph.args if arg.role != "input")
    assert session.resident_bytes == resident
    list(session.generate(IDS[:290], 5))
    assert device.allocated_bytes - before == resident
    session.close()
    gc.collect()
    assert device.allocated_bytes == before
    session.close()


def test_errors_may_outlive_their_session(poisoned, open_session):
    """A traceback keeps the frames of a call, whose device buffers are released in any order."""
    for _ in range(3):
        session = open_session(poisoned, capacity=CAPACITY)
        with pytest.raises(XlaspikeError) as caught:
            session.prefill([POISONED])
        session.close()
        del session
        assert "finite" in str(caught.value)
        gc.collect()


def test_a_step_does_not_grow_with_the_capacity(model, open_session):
    """The same dispatches, copies and transient memory at any capacity, and a step allocates the same few bytes."""
    seen = {}
    for capacity in (256, 16384):
        session = open_session(model, capacity=capacity, device=AT_ONCE)
        session.decode(3)
        taken = allocated(session.device)
        session.decode(5)
        taken = allocated(session.device) - taken
        programs = [session.program("decode", 2, "argmax"), session.program("prefill", 32, "argmax", 32)]
        seen[capacity] = taken, [program.statistics for program in programs]
    assert seen[256] == seen[16384]
    cache = next(arg for arg in programs[0].graph.args if arg.role == "cache")
    assert 0 < taken < cache.nbytes / 10


def allocated(device: Device) -> int:
    """Bytes that the device has allocated since it was opened, released ones included."""
    return device._device.allocator.statistics["device_bytes_allocated"]


# ***** misuse *****


def test_a_second_generation_ends_the_first(session):
    """Both would write to one cache: the first raises instead of continuing with the other's tokens."""
    first = session.generate(IDS[:5], 10, stop=())
    next(first)
    second = session.generate(IDS[:9], 10, stop=())
    next(second)
    assert "this generator is stale" in refusal(next, first)
    assert len(list(second)) == 9


def test_a_closed_session_says_so(session):
    session.close()
    for call in (session.reset, lambda: session.decode(3), lambda: session.prefill([3]), lambda: session.resize(40)):
        assert refusal(call) == "session: expected an open one, found it closed"


def test_closed_weights_are_named(session):
    with Engine(session.resident, 1, CAPACITY) as engine:
        session.resident.close()
        assert refusal(engine.step) == "engine: expected open weights, found them closed"
        assert refusal(session.decode, 3) == "session: expected open weights, found them closed"


def test_a_session_that_cannot_be_opened_leaves_nothing_open(model, threads, monkeypatch):
    opened = []

    class Observed(Resident):
        def __init__(self, *args, **options):
            super().__init__(*args, **options)
            opened.append(self)

    def fails(*_):
        raise MemoryError

    monkeypatch.setattr(session_module, "Resident", Observed)
    monkeypatch.setattr(decoder, "rotation_table", fails)
    with pytest.raises(MemoryError):
        Session(model, capacity=CAPACITY, threads=threads)
    assert [resident.closed for resident in opened] == [True]


def test_a_module_that_is_removed_before_it_is_loaded_is_compiled_again(model, open_session, tmp_path, monkeypatch):
    program = (session := open_session(model)).program("decode", 2, "argmax")
    found = [replace(program.compiled, path=tmp_path / "gone"), program.compiled]
    monkeypatch.setattr(resident, "compile_text", lambda *_: found.pop(0))
    assert session.resident.load(program.graph).compiled == program.compiled and not found
    (tmp_path / "damaged").write_bytes(bytes(100))
    found += [replace(program.compiled, path=tmp_path / "damaged")]
    with pytest.raises(XlaspikeError, match="expected a module for local-task"):
        session.resident.load(program.graph)


def test_prepared_programs_are_those_that_are_used(model, open_session):
    session = open_session(model, capacity=CAPACITY)
    session.prepare(257)
    prepared = set(session._programs)
    session.program("decode", 10, "argmax"), session.program("decode", 256, "argmax"), session.program("decode", 257, "argmax")
    assert set(session._programs) == prepared and len(prepared) == 2


@pytest.mark.parametrize(
    ("length", "sampling"), [(CAPACITY - 3, GREEDY), (33, Sampling(temperature=1.0))], ids=["greedy", "drawn"]
)
def test_a_prepared_generation_compiles_nothing(length, sampling, model, open_session, monkeypatch):
    """Neither in buckets nor, at the end of the cache, in steps; drawn ids leave the prompt's last to a step."""
    session = open_session(model, capacity=CAPACITY)
    session.prepare_generation(length, 3, sampling)
    monkeypatch.delattr(Resident, "load")
    assert len(list(session.generate([2] * length, 3, (), sampling))) == 3
