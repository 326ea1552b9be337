"""Every device gives the tokens of IREE on the CPU, which other tests compare with the oracle's."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from multiprocessing import get_context
from typing import Any

import numpy as np
import pytest

from tests.support import goldens
from tests.support.marks import exhaustive
from xlaspike.checkpoints.model import Model
from xlaspike.emitter import find_contraction
from xlaspike.errors import XlaspikeError
from xlaspike.llama import GraphSpec
from xlaspike.paths import TINY_LLAMA
from xlaspike.runner.compiler import compile_text
from xlaspike.runner.decoder import KINDS
from xlaspike.runner.devices import DEVICES, TARGETS
from xlaspike.runner.resident import Resident
from xlaspike.runner.session import Session
from xlaspike.serving.engine import Engine, Request, Token

CASES = goldens.cases()
CPU, OTHERS = "local-task", ("xla-cpu", "vulkan")
EXACT = [*product(("f32", "f16", "int8", "int4"), ("dot", "reduce"))]
USUAL = [("xla-cpu", "f32", "dot"), ("xla-cpu", "int4", "reduce"), ("vulkan", "f32", "dot")]


def on(device: str, function: Callable, *arguments: object) -> Any:
    """``function(device, *arguments)``; skips the test where ``device`` does not work.

    A software device polls until its process ends, so Vulkan has a process of its own.
    """
    try:
        DEVICES[device].check()
    except XlaspikeError as error:
        pytest.skip(str(error))
    if device != "vulkan":
        return function(device, *arguments)
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        return pool.submit(function, device, *arguments).result()


def continuations(device: str, options: dict, asked: list[tuple[list[int], int]], per_call: int = 1) -> list[list[int]]:
    """The greedy ids after each prompt of ``asked``, which says how many."""
    capacity = max(256, *(len(ids) + steps for ids, steps in asked))
    with Model.open(TINY_LLAMA) as model, Session(model, device=device, capacity=capacity, **options) as session:
        return [list(session.generate(ids, steps, (), steps_per_call=per_call)) for ids, steps in asked]


def step_logits(device: str, options: dict, ids: list[int]) -> np.ndarray:
    """f32 ``[n, V]``: the logits of a decode step for each of ``ids``."""
    with Model.open(TINY_LLAMA) as model, Session(model, device=device, **options) as session:
        return np.stack([session.decode(i, "logits") for i in ids])


def answers(device: str, options: dict, prompts: list[list[int]]) -> list[list[int]]:
    """Eight ids after each of ``prompts``, by an engine of three slots."""
    with Model.open(TINY_LLAMA) as model, Resident(model, device=device, **options) as held, Engine(held, 3, 64) as engine:
        for i, ids in enumerate(prompts):
            engine.submit(Request(str(i), ids, 8, stop=()))
        while engine.step():
            pass
        tokens = [event for event in engine.events() if isinstance(event, Token)]
    return [[event.token for event in tokens if event.id == str(i)] for i in range(len(prompts))]


@pytest.mark.parametrize(
    ("device", "weights", "contraction"),
    [*USUAL, *exhaustive(*(case for device in OTHERS for pair in EXACT if (case := (device, *pair)) not in USUAL))],
)
def test_tokens_are_those_of_the_cpu(device, weights, contraction, prompts, cache_dir):
    """With an embedding in f32, since IREE makes no SPIR-V of rows in bf16."""
    options = {"weights": weights, "embedding": "f32", "contraction": contraction, "kernels": "off", "cache_dir": cache_dir}
    # A software device takes a tenth of a second for each id.
    asked = [(prompt["ids"], len(prompt["tokens"]) if device == "xla-cpu" else 8) for prompt in prompts.values()]
    assert on(device, continuations, options, asked) == continuations(CPU, options, asked)


@pytest.mark.parametrize("device", ["xla-cpu", *exhaustive("vulkan")])
def test_several_steps_in_a_call_give_the_tokens_of_the_cpu(device, oracle, cache_dir):
    options, asked = {"weights": "f16", "embedding": "f16", "cache_dir": cache_dir}, [(oracle.prompts["a sentence"]["ids"], 8)]
    assert on(device, continuations, options, asked, 3) == continuations(CPU, options, asked)


@pytest.mark.parametrize(("device", "bits"), [("xla-cpu", 4), *exhaustive(("xla-cpu", 8), ("vulkan", 8), ("vulkan", 4))])
def test_rounded_inputs_give_the_logits_of_the_cpu(device, bits, oracle, cache_dir):
    """To within what a step of the rounding changes: sums in another order move some input across the middle of one."""
    prompt = oracle.prompts["a sentence"]
    ids = [*prompt["ids"], *prompt["tokens"][:8]]
    options = {"weights": f"int{bits}", "embedding": "f32", "kernels": "off", "cache_dir": cache_dir}
    rounding = options | {"contraction": "integer"}
    ours, theirs, unrounded = (
        on(device, step_logits, rounding, ids), step_logits(CPU, rounding, ids), step_logits(CPU, options, ids)
    )  # fmt: skip
    moved = np.sqrt(np.mean((ours - theirs) ** 2))
    assert moved < 0.5 * np.sqrt(np.mean((theirs - unrounded) ** 2))


@pytest.mark.parametrize(
    ("device", "weights", "contraction"),
    [("xla-cpu", "int8", "reduce"), *exhaustive(("xla-cpu", "f16", "dot"), ("vulkan", "f32", "dot"))],
)
def test_an_engine_answers_as_on_the_cpu(device, weights, contraction, tiny: Model, cache_dir):
    """Prompts of different lengths fill slots and decode beside each other."""
    prompts = [tiny.encode(text) for text in ("And God said", "In the beginning", "The", "He went up to the mount of Olives")]
    options = {"weights": weights, "embedding": "f32", "contraction": contraction, "cache_dir": cache_dir}
    assert on(device, answers, options, prompts) == answers(CPU, options, prompts)


@pytest.mark.parametrize("name", CASES)
def test_vulkan_stores_what_a_reduction_would_compute_by_index(name):
    """The embedding and the ids of ``argmax`` in every step, and the last token of a prompt where one row is the answer."""
    text = TARGETS["vulkan-ampere"].written(CASES[name].text, "auto", 1)
    greedy, steps = name.endswith("argmax"), 3 if name.startswith("multi_decode_3") else 1
    one_row_of_many = name.startswith("fill") or (name.startswith("prefill") and greedy)
    barriers = text.count("stablehlo.optimization_barrier") - CASES[name].text.count("stablehlo.optimization_barrier")
    assert barriers == steps * (1 + greedy) + one_row_of_many
    assert text.count("\n") == CASES[name].text.count("\n")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("target", "weights"), [("vulkan-ampere", "f16"), ("cuda", "int4"), *exhaustive(("vulkan-ampere", "int4"), ("cuda", "f16"))]
)
def test_a_card_can_replay_every_graph(kind, target, weights, tiny, cache_dir):
    """It compiles, and the host reads no input: that would split the call, which takes one submission per step where there are
    no barriers. Nothing is copied: a prompt's graph that copied a row gave wrong ids when IREE's Vulkan driver replayed it.
    """
    compiled_for, contraction = TARGETS[target], find_contraction("reduce").on(target)
    graph = KINDS[kind](
        GraphSpec(tiny.config, tiny.format_policy(weights, weights), 256, 256, contraction),
        3,
        2 if kind == "multi_decode" else 32,
        "argmax",
    )
    text = compiled_for.written(graph.text, "auto", 1)
    flags = compiled_for.step_flags(contraction, graph.tokens)
    statistics = compile_text(text, target, flags, cache_dir).statistics
    assert (statistics.copies, statistics.fills) == (0, 0) and statistics.dispatches > (0 if kind == "copy" else 50)
    assert target != "cuda" or statistics.submissions == (2 if kind == "multi_decode" else 1)
