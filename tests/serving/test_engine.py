"""Requests in slots: each gets the tokens it would get alone, whenever it arrives and whatever else runs."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.checkpoints import LONG, LONG_CAPACITY, LONG_MODELS, write_exact, write_model
from tests.support.marks import exhaustive
from xlaspike.checkpoints.model import Model
from xlaspike.errors import XlaspikeError
from xlaspike.measure.reference import Reference
from xlaspike.packers.dense import DENSE
from xlaspike.runner.resident import Resident
from xlaspike.runner.sampling import Sampling
from xlaspike.runner.session import Session
from xlaspike.serving.engine import AdmissionError, Engine, Event, Finish, Request, Start, Token

CAPACITY, LONGEST = 48, 10  # rows of a slot, ids of a stream; the largest prompt needs a bucket that would pass the end
PROMPTS = [np.random.Generator(np.random.PCG64(n)).integers(2, 96, n).tolist() for n in (1, 2, 9, 20, 31, 32, 33, 38)]
SAMPLING = Sampling(temperature=1.5, top_k=20, seed=11)
MARGIN = 1e-3  # of the greedy ids below over the runner-up, far above what the order of a sum moves a logit by


@pytest.fixture(scope="module")
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture(scope="module")
def options(cache_dir, threads) -> dict:
    return {"cache_dir": cache_dir, "threads": threads}


@pytest.fixture(scope="module")
def model(stack, tmp_path_factory) -> Model:
    return stack.enter_context(Model.open(write_model(tmp_path_factory.mktemp("engine") / "small")))


@pytest.fixture(scope="module")
def session(stack, model, options) -> Session:
    return stack.enter_context(Session(model, capacity=CAPACITY, **options))


@pytest.fixture(scope="module")
def engines(stack, session) -> Callable[[int], Engine]:
    """One engine per number of slots, over shared weights; stale cache rows of earlier tests stay in it."""
    opened: dict[int, Engine] = {}

    def emptied(slots: int) -> Engine:
        if slots not in opened:
            opened[slots] = stack.enter_context(Engine(session.resident, slots, CAPACITY))
        opened[slots].reset()
        return opened[slots]

    return emptied


@pytest.fixture(scope="module")
def alone(model, session) -> dict[tuple[int, bool], list[int]]:
    """The tokens of each prompt alone: greedy from the reference, sampled from a session."""
    reference, streams = Reference(model, np.float64), {}
    for number, prompt in enumerate(PROMPTS):
        tokens = streams[number, False] = reference.generate(prompt, LONGEST)
        runner_up, best = np.sort(reference.logits([*prompt, *tokens[:-1]])[len(prompt) - 1 :], -1)[:, -2:].T
        assert (best - runner_up).min() > MARGIN
        streams[number, True] = list(session.generate(prompt, LONGEST, (), SAMPLING))
    return streams


def request(name: object, number: int, most: int = LONGEST, sampled: bool = False, stop: tuple[int, ...] = ()) -> Request:
    return Request(str(name), PROMPTS[number], most, SAMPLING if sampled else Sampling(), stop)


Timeline = list[tuple[int, Event]]  # each event with the step that it came from


def drive(engine: Engine, arrivals: dict[int, list[Request]], cancels: dict[int, list[str]] | None = None) -> Timeline:
    """Submit and cancel before the given steps, and step until no work remains."""
    timeline, step, last, cancels = [], 0, max([*arrivals, *(cancels or {})], default=0), cancels or {}
    more = True
    while more or step <= last:
        for arriving in arrivals.get(step, ()):
            engine.submit(arriving)
        for name in cancels.get(step, ()):
            engine.cancel(name)
        more = engine.step()
        timeline += [(step, event) for event in engine.events()]
        step += 1
        assert step < 500, "the engine does not come to an end"
    return timeline


def streams(timeline: Timeline) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {event.id: [] for _, event in timeline}
    for _, event in timeline:
        if isinstance(event, Token):
            found[event.id].append(event.token)
    return found


def reasons(timeline: Timeline) -> dict[str, str]:
    return {event.id: event.reason for _, event in timeline if isinstance(event, Finish)}


def check_order(timeline: Timeline, slots: int) -> None:
    """A request has its start, its tokens and one finish, and a slot one request at a time."""
    state, held = {}, {}
    for _, event in timeline:
        before = state.get(event.id)
        if isinstance(event, Start):
            assert before is None and event.slot not in held.values() and 0 <= event.slot < slots
            held[event.id] = event.slot
        elif isinstance(event, Token):
            assert before in (Start, Token)
        else:
            assert before is not Finish and (before is not None or event.reason == "cancelled")
            held.pop(event.id, None)
        state[event.id] = type(event)
    assert set(state.values()) <= {Finish} and not held


# ***** every stream is its own *****


@st.composite
def plans(draw) -> tuple[int, dict[int, list[Request]], dict[int, list[str]], dict[str, tuple]]:
    """Slots, arrivals and cancellations by step, and the kind of each request."""
    arrivals, cancels, about, step = {}, {}, {}, 0
    for name in map(str, range(draw(st.integers(1, 9)))):
        step += draw(st.integers(0, 4))
        number, most, sampled = draw(st.tuples(st.integers(0, len(PROMPTS) - 1), st.integers(1, LONGEST), st.booleans()))
        arrivals.setdefault(step, []).append(request(name, number, most, sampled))
        if (later := draw(st.none() | st.integers(0, 8))) is not None:
            cancels.setdefault(step + later, []).append(name)
        about[name] = number, most, sampled
    return draw(st.sampled_from((1, 3))), arrivals, cancels, about


REACHED: set[str] = set()  # what has happened in the test below


def note(timeline: Timeline, about: dict[str, tuple]) -> None:
    """Add the situations in ``timeline`` to ``REACHED``."""
    running, used = {}, set()
    for _, event in timeline:
        if isinstance(event, Start):
            running[event.id] = about[event.id][2]
            REACHED.update({"a slot used again"} if event.slot in used else ())
            REACHED.update({"greedy beside sampled"} if len(set(running.values())) == 2 else ())
            used.add(event.slot)
        elif isinstance(event, Finish):
            state = "waiting" if running.pop(event.id, None) is None else "running"
            REACHED.update({f"cancelled while {state}"} if event.reason == "cancelled" else ())


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(plan=plans())
def test_streams_are_those_of_the_requests_alone(plan, engines, alone):
    """Whatever arrives and is cancelled when, greedy and sampled mixed, in reused slots."""
    slots, arrivals, cancels, about = plan
    timeline = drive(engines(slots), arrivals, cancels)
    check_order(timeline, slots)
    note(timeline, about)
    found, ended = streams(timeline), reasons(timeline)
    assert found.keys() == ended.keys() == about.keys()
    for name, (number, most, sampled) in about.items():
        assert found[name] == alone[number, sampled][: len(found[name])]
        assert ended[name] == "cancelled" or (ended[name] == "length" and len(found[name]) == most)
    started = [event.id for _, event in timeline if isinstance(event, Start)]
    assert started == [name for name in about if name in started], "not first come first served"
    asked = {name for names in cancels.values() for name in names}
    assert all(ended[name] == "length" for name in about if name not in asked)


def test_hypothesis_reaches_the_cases_that_matter():
    """In the runs of the test above: a plan may ask for a situation that does not occur."""
    if not REACHED:
        pytest.skip("it is of the test above, which has not run")
    assert {"cancelled while running", "cancelled while waiting", "a slot used again", "greedy beside sampled"} == REACHED


@pytest.mark.parametrize("weights", ("bf16", "int4", *exhaustive("f32", "f16", "int8")))
def test_exact_streams_in_every_format(weights, tmp_path, options):
    """Greedy tokens equal the reference's, in a network without rounding."""
    ids = np.random.Generator(np.random.PCG64(1)).permutation(96)
    with Model.open(write_exact(tmp_path / "m", weights, 32)) as model:
        reference = Reference(model, np.float32)
        with Resident(model, weights=weights if weights in DENSE else "stored", **options) as resident:
            with Engine(resident, 2, CAPACITY) as engine:
                requests = [Request(str(n), ids[3 * n : 3 * n + 7 * n + 1].tolist(), 3, stop=()) for n in range(4)]
                found = streams(drive(engine, {0: requests}))
        assert found == {asked.id: reference.generate(asked.prompt, 3) for asked in requests}


def test_the_trained_model_says_what_the_oracle_says(tiny, prompts, options):
    """In three slots; of all eight prompts some are longer than the largest bucket and the smallest context."""
    with Resident(tiny, **options) as resident, Engine(resident, 3, 512) as engine:
        requests = [Request(name, answer["ids"], len(answer["tokens"]), stop=()) for name, answer in prompts.items()]
        timeline = drive(engine, {0: requests})
    check_order(timeline, 3)
    assert streams(timeline) == {name: answer["tokens"] for name, answer in prompts.items()}


# ***** slots *****


def test_windowed_layers_give_the_streams_of_the_requests_alone(tmp_path, open_session):
    """Also of a prompt that is longer than their caches, and whatever a slot held before."""
    draw = np.random.Generator(np.random.PCG64(4))
    prompts = [draw.integers(0, 96, length).tolist() for length in (20, LONG, 60)]
    with Model.open(write_model(tmp_path / "m", **LONG_MODELS["gemma2 windowed"])) as model:
        session = open_session(model, capacity=LONG_CAPACITY)
        alone = [list(session.generate(prompt, 8, stop=())) for prompt in prompts]
        with Engine(session.resident, 2, LONG_CAPACITY) as engine:
            stale = [np.full((2, *plane.shape), np.nan, np.float32) for planes in engine._planes for plane in planes.values()]
            engine._caches = [engine.device.upload(cache) for cache in stale]
            for number, prompt in enumerate(prompts):
                engine.submit(Request(str(number), prompt, 8, stop=()))
            while engine.step():
                pass
            tokens = [event for event in engine.events() if isinstance(event, Token)]
    assert [[event.token for event in tokens if event.id == str(number)] for number in range(3)] == alone


@pytest.mark.parametrize("cache", ["f32", "int8"])
def test_requests_that_begin_alike_are_computed_once(cache, tiny, prompts, open_session):
    """A request gets what it gets alone. The other one may run or have ended, in the same slot or in another."""
    begin = [*prompts["a sentence"]["ids"], *prompts["a sentence"]["tokens"]][:100]
    endings = {"a": [7, 8], "b": [8], "c": [9] * 40, "d": [7, 8, 9]}
    session = open_session(tiny, capacity=256, cache=cache)
    steps = {"a": 3, "b": 12, "c": 5, "d": 4}
    alone = {name: list(session.generate([*begin, *end], steps[name], ())) for name, end in endings.items()}
    with Engine(session.resident, 2, 256) as engine:
        a, b, c, d = (Request(name, [*begin, *end], steps[name], stop=()) for name, end in endings.items())
        # Where "a" was, its rows stay while "b" goes on alone; "d" finds them there.
        assert streams(drive(engine, {0: [a, b], 6: [d], 12: [c]})) == alone
        assert engine.shared == 3 * 96
        engine.submit(Request("e", [5, *begin], 2, stop=()))  # nothing to share at its start
        drive(engine, {})
        assert engine.shared == 3 * 96


def test_an_interrupted_copy_leaves_a_slot_that_holds_nothing(tiny, prompts, open_session, monkeypatch):
    begin = prompts["a sentence"]["ids"] + prompts["a sentence"]["tokens"][:60]
    session = open_session(tiny, capacity=256)
    with Engine(session.resident, 2, 256) as engine:
        for name, ids in (("a", [5, *begin]), ("b", begin)):
            engine.submit(Request(name, ids, 2, stop=()))
        drive(engine, {})
        call = engine.call

        def interrupted(kind: str, *program: object, **inputs: object):
            answer = call(kind, *program, **inputs)
            if kind == "copy":
                raise KeyboardInterrupt
            return answer

        monkeypatch.setattr(engine, "call", interrupted)
        engine.submit(Request("c", [*begin, 7], 2, stop=()))
        with pytest.raises(KeyboardInterrupt):
            engine.step()
        assert engine._held[0] == []
        monkeypatch.setattr(engine, "call", call)
        found = streams(drive(engine, {}))
    assert found["c"] == list(session.generate([*begin, 7], 2, ()))


def test_no_other_request_starts_from_what_failed(open_session, tmp_path):
    """A slot whose rows may be NaN is not copied; nor is a ring, whose beginning later tokens overwrite."""

    def edit(tensors):
        tensors["model.embed_tokens.weight"][7] = np.nan

    prompt = [*range(8, 60)]
    with (
        Model.open(write_model(tmp_path / "m", edit=edit, tie_word_embeddings=False)) as model,
        Model.open(write_model(tmp_path / "ring", **LONG_MODELS["mistral windowed"])) as ring,
    ):
        for opened, end, capacity in ((model, [7], 64), (ring, [6], LONG_CAPACITY)):
            with Engine(open_session(opened, capacity=capacity).resident, 2, capacity) as engine:
                for name, ids in (("a", [*prompt, *end]), ("b", [*prompt, 61])):
                    engine.submit(Request(name, ids, 2, stop=()))
                while engine.step():
                    pass
                found = engine.events()
                assert engine.shared == 0 and Finish("b", "length") in found
                assert any(isinstance(event, Finish) and event.reason == "error" for event in found) == (opened is model)


def test_a_free_slot_is_filled_while_the_others_go_on(engines, alone):
    """First come first served, and the first two tokens of a request come with the step it starts in."""
    arrivals = {0: [request("a", 0, 8), request("b", 1, 3), request("c", 2, 5), request("d", 3, 2), request("e", 4, 1)]}
    timeline = drive(engines(3), arrivals)
    starts = [(step, event.id, event.slot) for step, event in timeline if isinstance(event, Start)]
    assert starts == [(0, "a", 0), (0, "b", 1), (0, "c", 2), (2, "d", 1), (3, "e", 1)]
    finishes = [(step, event.id) for step, event in timeline if isinstance(event, Finish)]
    assert finishes == [(1, "b"), (2, "d"), (3, "e"), (3, "c"), (6, "a")]
    assert [step for step, event in timeline if event.id == "a"] == [0, 0, 0, 1, 2, 3, 4, 5, 6, 6]
    assert streams(timeline) == {
        name: alone[number, False][:most] for name, number, most in zip("abcde", range(5), (8, 3, 5, 2, 1), strict=True)
    }


def test_a_slot_is_free_for_the_next_as_soon_as_a_prefill_ends_its_request(engines, alone, monkeypatch):
    """The budget, a stop id or an error ends it: the slot is never empty in a step while others wait."""
    prefill_slot = Engine._prefill_slot

    def failing(self, slot, running):
        if running.id == "fails":
            raise XlaspikeError("device: expected the call to succeed, found that it did not")
        return prefill_slot(self, slot, running)

    monkeypatch.setattr(Engine, "_prefill_slot", failing)
    stops = request("stops", 1, stop=tuple(alone[1, False][:1]))
    timeline = drive(engines(1), {0: [request("one", 0, 1), stops, request("fails", 2), request("goes on", 3, 4)]})
    check_order(timeline, 1)
    assert [step for step, event in timeline if isinstance(event, Start)] == [0] * 4
    assert reasons(timeline) == {"one": "length", "stops": "stop", "fails": "error", "goes on": "length"}
    assert streams(timeline)["goes on"] == alone[3, False][:4]


def test_a_request_comes_in_while_others_run(engines, alone):
    timeline = drive(engines(3), {0: [request("a", 5)], 3: [request("b", 6)], 4: [request("c", 7), request("d", 2)]})
    starts = {event.id: (step, event.slot) for step, event in timeline if isinstance(event, Start)}
    assert starts == {"a": (0, 0), "b": (3, 1), "c": (4, 2), "d": (9, 0)}
    assert streams(timeline) == {name: alone[number, False] for name, number in (("a", 5), ("b", 6), ("c", 7), ("d", 2))}


def test_the_last_row_of_a_slot_is_usable(engines, alone):
    """A prompt and its budget fill the capacity exactly; its bucket would pass the cache's end."""
    full = PROMPTS[-1]
    assert len(full) + LONGEST == CAPACITY
    assert streams(drive(engines(3), {0: [request("a", len(PROMPTS) - 1)]})) == {"a": alone[len(PROMPTS) - 1, False]}


def test_a_waiting_request_is_not_its_callers_array(engines, alone):
    prompt = np.array(PROMPTS[3], np.int32)
    engine = engines(1)
    engine.submit(Request("a", prompt, 4, stop=()))
    prompt[:] = 5
    assert streams(drive(engine, {})) == {"a": alone[3, False][:4]}


# ***** ends *****


def test_a_stream_ends_with_its_stop_id(engines, alone):
    tokens = alone[3, False]
    stop = tokens[4]
    timeline = drive(engines(3), {0: [request("a", 3, stop=(95, stop)), request("b", 3)]})
    cut = tokens[: tokens.index(stop) + 1]
    assert streams(timeline) == {"a": cut, "b": tokens} and reasons(timeline) == {"a": "stop", "b": "length"}
    assert own(timeline, "a")[-2:] == [Token("a", stop), Finish("a", "stop")]


def test_the_end_of_text_ids_are_the_models(tmp_path, alone, options):
    """From generation_config.json, else config.json. Where the budget ends too, the reason is ``stop``."""
    tokens = alone[3, False]
    first, second = tokens[1], next(i for i in tokens[2:] if i != tokens[1])
    folder = write_model(tmp_path / "m", eos_token_id=first)
    for expected in (first, second):
        with Model.open(folder) as model, Resident(model, **options) as resident, Engine(resident, 3, CAPACITY) as engine:
            budget = tokens.index(expected) + 1
            timeline = drive(engine, {0: [Request("a", PROMPTS[3], budget)]})
            assert streams(timeline)["a"] == tokens[:budget] and reasons(timeline) == {"a": "stop"}
        (folder / "generation_config.json").write_text(json.dumps({"eos_token_id": [second]}))


def test_cancelling(engines, alone):
    """A waiting request never starts, a running one stops at once and frees its slot, and the others are unaffected."""
    engine = engines(3)
    for name in "abcde":
        engine.submit(request(name, 3))
    engine.step()
    assert [engine.cancel(name) for name in ("b", "d", "b", "nobody")] == [True, True, False, False]
    timeline = drive(engine, {1: [request("b", 4)]})
    assert [event for _, event in timeline if event.id == "d"] == [Finish("d", "cancelled")]
    assert (0, Start("e", 1)) in timeline
    found = streams(timeline)
    assert found["a"] == found["c"] == found["e"] == alone[3, False]
    assert found["b"] == [*alone[3, False][:2], *alone[4, False]]
    assert not engine.cancel("a") and engine.events() == []


# ***** refusals *****


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        (Request("x", [], 3), "prompt: expected at least one token id, found none"),
        (Request("x", [3, 96], 3), "prompt id 1: expected an integer from 0 to 95, found 96"),
        (Request("x", [3, -1], 3), "prompt id 1: expected an integer from 0 to 95, found -1"),
        (Request("x", [True], 3), "prompt id 0: expected an integer from 0 to 95, found True"),
        (Request("x", None, 3), "prompt: expected token ids, found None"),
        (Request("x", np.array(3), 3), "prompt: expected token ids, found array(3)"),
        (Request("x", [3], 3, None), "sampling: expected a Sampling, found None"),
        (Request("x", [3], 3, Sampling), "sampling: expected a Sampling, found <class"),
        (Request("x", [3], 3, stop=5), "stop: expected token ids, found 5"),
        (Request("x", [3], 3, stop=["x"]), "stop: expected token ids, found ['x']"),
        (Request("x", [3], 3, stop="7"), "stop: expected token ids, found '7'"),
        (Request("x", [3], 3, stop=(7, True)), "stop: expected token ids, found (7, True)"),
        (Request("x", [3], 3, stop=np.array([7.0])), "stop: expected token ids, found array([7.])"),
        (Request("x", [3], 0), "max_tokens: expected an integer of at least 1, found 0"),
        (Request("x", [3], 1.5), "max_tokens: expected an integer of at least 1, found 1.5"),
        (Request("x", [3] * 40, CAPACITY - 39), f"capacity {CAPACITY}: expected at most {CAPACITY} more tokens, found 49"),
        (Request("runs", [3], 3), "id: expected text that no other request in the engine has, found 'runs'"),
        (Request("waits", [3], 3), "id: expected text that no other request in the engine has, found 'waits'"),
        (Request(7, [3], 3), "id: expected text that no other request in the engine has, found 7"),
    ],
)
def test_what_cannot_be_admitted_changes_nothing(bad, message, engines, alone):
    engine = engines(1)
    engine.submit(request("runs", 3))
    engine.step()
    engine.submit(request("waits", 4))
    before = engine.events(), np.stack(engine.caches())
    with pytest.raises(AdmissionError) as caught:
        engine.submit(bad)
    assert message in str(caught.value) and str(caught.value).startswith("request ")
    assert engine.events() == [] and np.array_equal(np.stack(engine.caches()), before[1])
    rest = drive(engine, {})
    found = streams([*((0, event) for event in before[0]), *rest])
    assert found == {"runs": alone[3, False], "waits": alone[4, False]}


def test_an_id_may_come_again_after_its_end(engines, alone):
    engine = engines(1)
    for number in (2, 3):
        assert streams(drive(engine, {0: [request("a", number)]})) == {"a": alone[number, False]}


def test_a_closed_engine_takes_nothing_and_loses_nothing(session, options):
    engine = Engine(session.resident, 1, CAPACITY)
    engine.submit(request("a", 2))
    engine.submit(request("b", 2))
    engine.step()
    engine.close()
    engine.close()
    assert [event for event in engine.events() if isinstance(event, Finish)] == [
        Finish("a", "cancelled"), Finish("b", "cancelled"),
    ]  # fmt: skip
    with pytest.raises(AdmissionError, match="engine: expected an open one, found it closed"):
        engine.submit(request("c", 2))
    with pytest.raises(XlaspikeError, match="engine: expected an open one, found it closed"):
        engine.step()


# ***** what is not a number *****


SICK = list(range(70, 79))  # a prompt whose second id is the poison


@pytest.fixture(scope="module", params=(np.nan, np.inf), ids=("nan", "infinity"))
def poisoned(request, stack, tmp_path_factory, options) -> tuple[Resident, int]:
    """A model and the id after which logits are NaN or infinite. Id 0, which free slots are fed, is such an id too."""
    folder, own_head = tmp_path_factory.mktemp("poisoned"), {"tie_word_embeddings": False}
    with Model.open(write_model(folder / "sound", **own_head)) as sound:
        poison = Reference(sound, np.float64).generate(SICK, 2)[1]

    def edit(tensors):
        tensors["model.embed_tokens.weight"][[0, poison]] = request.param

    model = stack.enter_context(Model.open(write_model(folder / "m", edit=edit, **own_head)))
    return stack.enter_context(Resident(model, **options)), poison


@pytest.mark.parametrize("sampled", (False, True))
def test_an_error_ends_its_request_and_no_other(sampled, poisoned):
    """In a prefill and in a decode step; afterwards the slots serve as before, and free ones do no harm."""
    resident, poison = poisoned
    requests = {name: Request(name, range(first, first + 9), 6, stop=()) for name, first in (("a", 20), ("b", 40), ("c", 60))}
    requests["prompt"] = Request("prompt", [20, poison, 21], 6, stop=())
    requests["step"] = Request("step", SICK, 6, stop=())
    requests["mate"] = Request("mate", range(50, 59), 6, SAMPLING if sampled else Sampling(), ())
    with Engine(resident, 3, CAPACITY) as engine:
        alone = {name: own(drive(engine, {0: [each]}), name) for name, each in requests.items()}
        assert [type(event) for event in alone["step"]] == [Token, Token, Finish]
        message = "position {}: expected finite logits, found NaN or an infinity"
        assert alone["prompt"] == [Finish("prompt", "error", message.format(2))]
        assert alone["step"][-1] == Finish("step", "error", message.format(len(SICK) + 1))
        assert sum(events[-1].reason == "length" for events in alone.values()) > 2
        arrivals = (("mate", "prompt", "step"), ("a",), ("b", "c"))
        timeline = drive(engine, {step: [requests[name] for name in names] for step, names in enumerate(arrivals)})
        assert {name: own(timeline, name) for name in requests} == alone


def own(timeline: Timeline, name: str) -> list[Event]:
    """The events of one request except its start, which names a slot."""
    return [event for _, event in timeline if event.id == name and not isinstance(event, Start)]


@pytest.mark.parametrize("kind", ("fill", "ragged"))
def test_a_call_that_fails_loses_no_other_request(kind, engines, alone, monkeypatch):
    """A failed prefill ends its request; a failed decode step raises, and the next one repeats it."""
    engine, call, failed = engines(3), Engine.call, []

    def sometimes(self, found, *args, **inputs):
        if found == kind and not failed and inputs.get("slot", 1) == 1:
            failed.append(kind)
            raise XlaspikeError("device: expected the call to succeed, found that it did not")
        return call(self, found, *args, **inputs)

    monkeypatch.setattr(Engine, "call", sometimes)
    for number, name in enumerate("abcd"):
        engine.submit(request(name, number + 2))
    if kind == "ragged":
        with pytest.raises(XlaspikeError, match="device: expected the call"):
            engine.step()
    timeline = drive(engine, {})
    assert failed
    expected = {name: alone[number + 2, False] for number, name in enumerate("abcd")}
    if kind == "fill":
        expected["b"] = []
        (ended,) = (event for _, event in timeline if isinstance(event, Finish) and event.id == "b")
        assert ended.reason == "error" and ended.message.startswith("device: expected the call")
    assert streams(timeline) == expected


def test_what_interrupts_a_prefill_leaves_the_request_in_line(engines, alone, monkeypatch):
    """Ctrl-C in a prefill: the slot is free, the other one goes on, and the next step starts the request again."""
    engine, call, interrupted = engines(3), Engine.call, []

    def sometimes(self, kind, *args, **inputs):
        answer = call(self, kind, *args, **inputs)
        if kind == "fill" and inputs["slot"] == 1 and not interrupted:
            interrupted.append(kind)
            raise KeyboardInterrupt
        return answer

    monkeypatch.setattr(Engine, "call", sometimes)
    for number, name in enumerate("abc"):
        engine.submit(request(name, number + 2))
    with pytest.raises(KeyboardInterrupt):
        engine.step()
    assert [type(event) for event in engine.events()] == [Start, Token]
    engine.cancel("a")
    timeline = drive(engine, {})
    assert [event for _, event in timeline if isinstance(event, Start)] == [Start("b", 0), Start("c", 1)]
    found = streams(timeline)
    assert (found["b"], found["c"]) == (alone[3, False], alone[4, False])


# ***** what it holds *****


def test_engines_of_any_size_share_the_weights_of_a_session(model, alone, options):
    """The weights are resident once, the caches per engine; engines do not affect each other."""
    # local-sync frees what a call used before it answers, the workers of local-task some time after.
    with (
        Session(model, capacity=CAPACITY, device="local-sync", **options) as session,
        Engine(session.resident, 3, CAPACITY) as one,
    ):
        drive(one, {0: [request("before", 2, 4)]})
        list(session.generate(PROMPTS[2], 4, ()))  # what their last answers hold is held from now on
        gc.collect()
        before = session.device.allocated_bytes
        other = Engine(session.resident, 1, CAPACITY)
        own = other.resident_bytes - session.resident.resident_bytes
        assert session.device.allocated_bytes - before == own
        c = session.model.config
        assert own == 4 * c.D * (c.L * c.Nkv * (2 * CAPACITY + c.group) + CAPACITY)
        for engine in (one, other):
            engine.submit(request("a", 3, 4))
        found: dict[int, list[int]] = {0: [], 1: []}
        tokens = session.generate(PROMPTS[3], 4, ())
        for _ in range(4):
            next(tokens)
            for number, engine in enumerate((one, other)):
                engine.step()
                found[number] += [event.token for event in engine.events() if isinstance(event, Token)]
        assert found[0] == found[1] == alone[3, False][:4]
        other.close()
        gc.collect()
        assert session.device.allocated_bytes == before
