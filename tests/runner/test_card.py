"""Cards, without one: graphs compile for CUDA, and the CPU stands in for a device whose memory is not the host's."""

from __future__ import annotations

from dataclasses import replace

import iree.runtime as rt
import numpy as np
import pytest

from tests.support.checkpoints import write_model
from tests.support.marks import exhaustive
from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.synthesize import SHAPES
from xlaspike.dtypes import BF16, F32, I32
from xlaspike.emitter import find_contraction
from xlaspike.emitter.llama_graphs import decode, prefill
from xlaspike.errors import XlaspikeError
from xlaspike.llama.arguments import GraphSpec, uniform
from xlaspike.llama.config import from_dict
from xlaspike.measure import ceilings
from xlaspike.measure.ceilings import CARD_LENGTHS, CARD_PASSES, Ceiling
from xlaspike.packers.affine import Affine
from xlaspike.packers.dense import DENSE
from xlaspike.runner.compiler import compile_text
from xlaspike.runner.devices import TARGETS, open_device
from xlaspike.runner.devices.base import MOST_THREADS
from xlaspike.runner.devices.cpu import LocalSync, LocalTask
from xlaspike.runner.devices.cuda import Cuda
from xlaspike.runner.devices.hal import MOST_STAGED, opened

ONE_LAYER = replace(from_dict(SHAPES["tiny"], "tiny"), L=1)
FORMATS = DENSE | {"int8": Affine(8), "int4": Affine(4)}
# Forms whose text is the same for both; ``test_dispatches`` counts those of ``reduce``.
COMPILED = [
    ("decode", "int4", "dot"),
    ("decode", "f16", "demoted"),
    ("prefill", "int4", "dot"),
    *exhaustive(*((kind, name, "dot") for kind in ("decode", "prefill") for name in ("f32", "f16", "int8"))),
]


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    return write_model(tmp_path_factory.mktemp("gpu") / "small")


@pytest.fixture
def card(monkeypatch, threads):
    """A device whose memory is not the host's, so that nothing of it can be mapped."""
    monkeypatch.setattr(LocalTask, "on_host", False)
    return open_device("local-task", threads)


@pytest.mark.parametrize(("kind", "name", "contraction"), COMPILED)
def test_cuda_takes_the_dispatches_that_the_cpu_takes(kind, name, contraction, cache_dir):
    layout = GraphSpec(ONE_LAYER, uniform(FORMATS[name], FORMATS[name]), 64, 64, find_contraction(contraction))
    graph = decode(layout) if kind == "decode" else prefill(layout, 32)

    def dispatches(target):
        return compile_text(
            graph.text, target, TARGETS[target].step_flags(find_contraction(contraction), graph.tokens), cache_dir
        ).statistics.dispatches

    assert dispatches("cuda") == dispatches("llvm-cpu")


@pytest.mark.parametrize(("kind", "allocators"), [(Cuda, list(Cuda.allocators)), (LocalSync, None)])
def test_a_card_alone_keeps_pinned_memory_and_gets_flags_of_its_driver(kind, allocators, monkeypatch):
    class Driver:
        def create_default_device(self, allocators):
            asked.append(allocators)
            raise RuntimeError("no such device")

    asked, parsed = [], []
    monkeypatch.setattr(rt._binding, "create_hal_driver", lambda name: Driver())
    monkeypatch.setattr(rt.flags, "parse_flags", lambda *flags: parsed.extend(flags))
    with pytest.raises(XlaspikeError, match="expected a working driver, found no such device"):
        opened(kind.driver, MOST_THREADS - 1, kind.driver_flags, kind.allocators)  # as many as no other test opens
    assert asked == [allocators] and parsed == [f"--task_topology_max_group_count={MOST_THREADS - 1}", *kind.driver_flags]


@pytest.mark.parametrize("shape", [(), (3, 5), (MOST_STAGED // 4 + 1,)], ids=["scalar", "matrix", "too long to keep"])
@pytest.mark.parametrize("element", [F32, I32, BF16], ids=lambda element: element.name)
def test_memory_that_cannot_be_mapped_is_copied(card, shape, element):
    size = int(np.prod(shape)) * element.numpy.itemsize
    first, second = (np.full(size, byte, np.uint8).view(element.numpy).reshape(shape) for byte in (1, 2))
    copy = card.download(card.upload(first), element)
    assert np.array_equal(card.download(card.upload(second), element), second)
    assert np.array_equal(copy, first), "the copy is the caller's, not the buffer that is used again"


def test_a_session_on_a_card_copies_every_weight_and_answers_alike(small, open_session, monkeypatch):
    with Model.open(small) as model:
        expected = list(open_session(model, capacity=64).generate([5, 9, 40], 8))
        monkeypatch.setattr(LocalTask, "on_host", False)
        session = open_session(model, capacity=64)
        assert not session.mapped_bytes and session.resident_bytes > 0
        assert list(session.generate([5, 9, 40], 8)) == expected


def test_a_cards_ceiling_reads_often_enough_a_call_that_the_call_does_not_count(card, cache_dir, monkeypatch):
    monkeypatch.setattr(ceilings, "CEILING_BYTES", 1 << 22)
    ceiling = Ceiling(card, cache_dir)
    assert ceiling.sample() > 0
    assert ceiling.reader in {f"maximum of {length} compiled for llvm-cpu" for length in CARD_LENGTHS}
    calls = []
    monkeypatch.setattr(
        ceilings, "compile_text", lambda text, *_: calls.append(text) or compile_text(text, "cuda", (), cache_dir)
    )
    monkeypatch.setattr(LocalTask, "load", lambda device, compiled: calls.append(compiled.statistics.dispatches))
    Ceiling(card, cache_dir)
    assert calls[1::2] == [CARD_PASSES] * len(CARD_LENGTHS)
