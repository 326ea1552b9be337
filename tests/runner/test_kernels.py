"""Kernels in the place of composites: which are replaced, by whom, and that the answers are those of the decompositions."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import pytest

from tests.support.kernels import needs_kernels, product_text, rows_text
from tests.support.marks import exhaustive
from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.quantize import quantize
from xlaspike.emitter.kernels import FEATURES
from xlaspike.errors import XlaspikeError
from xlaspike.packers.affine import Affine
from xlaspike.runner import resident, targets
from xlaspike.runner.kernels import with_kernels
from xlaspike.runner.options import LoadOptions
from xlaspike.runner.resident import Resident
from xlaspike.runner.session import Session
from xlaspike.serving.engine import Engine, Request, Token

TEXTS = {
    "matmul": product_text(Affine(4), 48, 128, matrices=2),
    "gated_matmul": product_text(Affine(8, 32), 48, 128, 3, matrices=2, gated=True),
    "gather_rows": rows_text(Affine(4), 48, 128, 1),
}


@pytest.fixture
def able(monkeypatch):
    """A CPU that has what the kernels rely on."""
    monkeypatch.setattr(targets, "host_cpu", lambda: "".join(f"{name:20} 1\n" for name in FEATURES))


# ***** texts *****


@pytest.mark.parametrize("name", TEXTS)
def test_a_composite_becomes_dispatches_on_its_line(name, able):
    text = TEXTS[name]
    changed = with_kernels(text, 2)
    lines = changed.splitlines()
    for number, line in enumerate(text.splitlines()[:-1]):
        assert (line == lines[number]) == ("stablehlo.composite" not in line)
        if line != lines[number]:
            assert lines[number].startswith(line.partition(" = ")[0]) or "%first_" in lines[number]
    called = set(re.findall(r"flow\.dispatch @(\w+)::", changed))
    assert called == set(re.findall(r"hal\.executable\.source private @(\w+)", changed)) and called


@pytest.mark.parametrize(
    ("of", "old", "new"),
    [
        ("matmul", '"xlaspike.matmul"', '"xlaspike.matvec"'),
        ("matmul", '"xlaspike.matmul"', '"other.matmul"'),
        ("matmul", "version = 1", "version = 2"),
        ("matmul", "input_bits = 8", "input_bits = 32"),
        ("matmul", "bits = 4 : i32, ", "bits = 4 : i32, signed = 1 : i32, "),
        ("matmul", "group = 64", "group = 32"),
        ("matmul", "bits = 4", "bits = 8"),
        ("matmul", "tensor<3x2x8x16xi32>", "tensor<3x2x8x16xui32>"),
        ("gated_matmul", "tensor<3x128xf32>", "tensor<1x3x128xf32>"),
        ("gather_rows", "tensor<1xi32>", "tensor<1xi64>"),
        ("gather_rows", "tensor<1xi32>", "tensor<1x1xi32>"),
        ("gather_rows", "-> tensor<1x128xf32>", "-> tensor<128xf32>"),
    ],
)
def test_what_no_kernel_knows_is_left_alone(of, old, new, able):
    assert old in TEXTS[of]
    text = TEXTS[of].replace(old, new)
    assert with_kernels(text, 2) == text


@pytest.mark.parametrize("name", TEXTS)
def test_off_takes_no_kernels(name, able):
    assert with_kernels(TEXTS[name], 2, "off") == TEXTS[name]


def test_a_cpu_without_the_features_runs_the_decompositions(monkeypatch):
    monkeypatch.setattr(targets, "host_cpu", lambda: "avx2                 1\navx512bw             1\navx512vnni           0\n")
    assert all(with_kernels(text, 2) == text for text in TEXTS.values())


def test_an_unknown_choice_is_refused():
    with pytest.raises(XlaspikeError, match=r"^kernels: expected auto, off, found 'never'$"):
        LoadOptions(kernels="never")


# ***** models *****


@pytest.fixture(scope="module", params=[4, *exhaustive(8)])
def packed(request, tiny, tmp_path_factory) -> Iterator[Model]:
    folder = tmp_path_factory.mktemp("kernels") / "m"
    quantize(tiny, folder, request.param, 64)
    with Model.open(folder) as model:
        yield model


@needs_kernels
def test_with_kernels_without_and_on_xla(packed, oracle, open_session):
    """Tokens are equal. Logits differ in the order of sums alone, and where that moves an input across the middle between two
    of its steps, by the rounding too: so kernels are as far from IREE without them as XLA, which has no kernels, is.
    """
    prompt = oracle.prompts["a sentence"]["ids"]
    shared = {"contraction": "integer", "capacity": 64}
    sessions = {choice: open_session(packed, kernels=choice, **shared) for choice in ("auto", "off")}
    sessions["xla"] = open_session(packed, device="xla-cpu", **shared)
    tokens = {choice: list(session.generate(prompt, 12, stop=())) for choice, session in sessions.items()}
    ids = [*prompt, *tokens["off"]]
    found = {}
    for choice, session in sessions.items():
        session.reset()
        found[choice] = np.stack([session.decode(i, "logits") for i in ids])
    programs = {choice: session.program("decode", 2, "logits") for choice, session in sessions.items()}
    assert programs["auto"].graph.text == programs["off"].graph.text
    assert "flow.dispatch" in programs["auto"].text and "flow.dispatch" not in programs["off"].text
    assert tokens["auto"] == tokens["off"] == tokens["xla"]

    def apart(a: np.ndarray, b: np.ndarray) -> float:
        return float(np.sqrt(np.mean((a - b) ** 2)))

    assert 0 < apart(found["auto"], found["off"]) < 2 * apart(found["xla"], found["off"])


@needs_kernels
def test_off_compiles_no_kernels(packed, open_session, monkeypatch):
    texts, compile_text = [], resident.compile_text
    monkeypatch.setattr(resident, "compile_text", lambda text, *rest: texts.append(text) or compile_text(text, *rest))
    for choice in ("off", "auto"):
        session = open_session(packed, contraction="integer", kernels=choice, capacity=64)
        session.program("decode", 2, "argmax")
        assert ("flow.dispatch" in texts.pop()) == (choice == "auto")


@needs_kernels
@pytest.mark.parametrize("slots", [3, *exhaustive(1, 8)])
def test_every_slot_gets_the_tokens_of_a_session_of_its_own(slots, packed, cache_dir, threads):
    """Five requests of different lengths: prompts shorter than a bucket, steps with one slot and with many."""
    prompts = [packed.encode(text) for text in ("And God said", "In the beginning", "The", "He went up to the", "Behold, I")]
    with Resident(packed, contraction="integer", threads=threads, cache_dir=cache_dir) as held:
        expected = {}
        with Session(packed, contraction="integer", capacity=64, threads=threads, cache_dir=cache_dir) as session:
            for i, ids in enumerate(prompts):
                expected[str(i)] = list(session.generate(ids, 12, stop=()))
        with Engine(held, slots, 64) as engine:
            for i, ids in enumerate(prompts):
                engine.submit(Request(str(i), ids, 12, stop=()))
            while engine.step():
                pass
            tokens = [event for event in engine.events() if isinstance(event, Token)]
    assert {name: [event.token for event in tokens if event.id == name] for name in expected} == expected
