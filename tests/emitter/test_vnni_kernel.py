"""The hand-written kernels: matmuls, gates and embeddings against the host, and where they are refused."""

from __future__ import annotations

import subprocess
from dataclasses import replace

import numpy as np
import pytest
from iree.compiler.tools.binaries import find_tool

from tests.emitter.test_contractions import PACKED, called, integer_product, products
from tests.support.checkpoints import write_model
from tests.support.goldens import cases
from tests.support.kernels import needs_kernels
from tests.support.marks import exhaustive
from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.quantize import quantize
from xlaspike.dtypes import BF16, F16, F32, I32
from xlaspike.emitter import Builder, Value, find_contraction, module_text
from xlaspike.emitter.contractions.vnni_kernel import (
    FEWEST_WEIGHT_ROWS,
    LONGEST_SINGLE_ROW,
    MOST_INPUT_ROWS,
    WEIGHT_ROWS_OF_SEVERAL,
    Packing,
    rounding,
)
from xlaspike.errors import XlaspikeError
from xlaspike.measure.fusion import linear
from xlaspike.packers.affine import Affine
from xlaspike.runner import resident, targets
from xlaspike.runner.compiler import compile_text
from xlaspike.runner.device import Device
from xlaspike.runner.resident import Resident
from xlaspike.runner.session import Session
from xlaspike.runner.targets import TARGETS
from xlaspike.serving.engine import Engine, Request, Token

CASES = cases()

# ***** shapes *****


# All register widths and numbers of scales per load; rows that are no multiple of those of a workgroup.
@needs_kernels
@pytest.mark.parametrize("rows", [None, 5, *exhaustive(1, 64)])
@pytest.mark.parametrize(
    ("weights", "out", "inner"),
    [
        (Affine(4), 47, 64),
        (Affine(4), FEWEST_WEIGHT_ROWS + 2, 704),
        (Affine(4, 32, BF16), 48, 96),
        (Affine(4, 128, F32), 48, 1408),
        (Affine(8), WEIGHT_ROWS_OF_SEVERAL + 1, 704),
        (Affine(8, 32), 48, 96),
        (Affine(8, 128, BF16), 48, 2304),
        (Affine(4), 32 * FEWEST_WEIGHT_ROWS + 4, 1024),
        (Affine(8, 32), 70, 1024),
        (Affine(4, 128, F32), 45, 2048),
    ],
    ids=lambda value: called(value) if isinstance(value, Affine) else str(value),
)
def test_products_of_every_shape_equal_their_definition(weights, out, inner, rows, cache_dir):
    draw = np.random.Generator(np.random.PCG64(0))
    planes = weights.pack("w", draw.standard_normal((out, inner), np.float32).astype(weights.metadata.numpy))
    x = draw.standard_normal((rows or 1, inner), np.float32) * np.arange(1, 1 + (rows or 1), dtype=np.float32)[:, None]
    (y,) = products(weights, [planes], x if rows else x[0], "kernel", cache_dir)
    for row, found in zip(x, y if rows else [y], strict=True):
        expected = integer_product(weights, planes, row)
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5 * np.abs(expected).max())


@needs_kernels
@pytest.mark.parametrize("weights", PACKED, ids=called)
def test_a_row_has_the_same_bits_beside_any_others(weights, cache_dir):
    """One row at a time, two in a tile, and more rows than fit a tile."""
    draw = np.random.Generator(np.random.PCG64(0))
    planes = weights.pack("w", draw.standard_normal((48, 256), np.float32))
    x = draw.standard_normal((8, 256), np.float32)
    assert 8 % MOST_INPUT_ROWS == 0 and 3 % MOST_INPUT_ROWS
    (alone,) = zip(*(products(weights, [planes], row, "kernel", cache_dir) for row in x), strict=True)
    for rows in (1, 3, 8):
        (y,) = products(weights, [planes], x[:rows], "kernel", cache_dir)
        assert np.array_equal(y, np.stack(alone[:rows]))


@needs_kernels
@pytest.mark.parametrize("rows", [None, 3])
@pytest.mark.parametrize("weights", [Affine(4), Affine(8, 32, BF16)], ids=called)
def test_a_gate_equals_its_definition(weights, rows, cache_dir):
    """silu(gate) * up in f64, also for gates where exp(-x) is infinite in f32, and where it is zero."""
    draw = np.random.Generator(np.random.PCG64(0))
    gate, up = (weights.pack("w", draw.standard_normal((48, 256), np.float32)) for _ in range(2))
    x = draw.standard_normal((rows or 1, 256), np.float32) * np.float32(4)

    (y,) = products(weights, [gate, up], x if rows else x[0], "kernel", cache_dir, gated=True)
    for row, found in zip(x, y if rows else [y], strict=True):
        g, u = (integer_product(weights, planes, row) for planes in (gate, up))
        assert g.min() < -90 and g.max() > 90
        expected = g / (1 + np.exp(-g)) * u
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5 * np.abs(expected).max())


@needs_kernels
@pytest.mark.parametrize("weights", PACKED, ids=called)
def test_rows_equal_the_hosts_and_none_is_read_out_of_bounds(weights, cache_dir):
    draw = np.random.Generator(np.random.PCG64(0))
    planes = weights.pack("w", draw.standard_normal((48, 256), np.float32))
    ids = np.array([0, 47, 5, 5, -1, 48, 2**31 - 1, -(2**31)], np.int32)
    device, b, declared = Device("local-sync"), Builder(), find_contraction("kernel").planes(weights, 48, 256)
    values = {plane.suffix: Value(f"%{plane.suffix}", plane.element, plane.shape) for plane in declared}
    numbers = Value("%ids", I32, ids.shape)
    rows = find_contraction("kernel").gather_rows(b, weights, values, numbers)
    text = module_text("m", [*values.values(), numbers], [rows], b.lines, b.kernels)
    function = device.load(compile_text(text, cache_dir=cache_dir))
    bound = [device.upload(planes[plane.suffix], plane.element, plane.shape) for plane in declared]
    found = device.download(function([*bound, device.upload(ids)])[0], F32)
    assert np.array_equal(found, weights.unpack("w", planes)[np.clip(ids, 0, 47)])


# ***** models *****


@pytest.fixture(scope="module", params=[4, *exhaustive(8)])
def packed(request, tiny, tmp_path_factory):
    folder = tmp_path_factory.mktemp("kernels") / "m"
    quantize(tiny, folder, request.param, 64)
    with Model.open(folder) as model:
        yield model


@needs_kernels
def test_logits_are_as_close_as_those_of_integer(packed, oracle, open_session, monkeypatch):
    """In steps, and in a prefill, in which ``integer`` does not round.

    Not those of ``integer``: where rounding follows rounding, a sum in another order ends as far away as the rounding does,
    and so does ``integer`` itself when it is compiled without its flags.
    """
    ids = oracle.prompts["one more than a bucket"]["ids"]
    found = {}
    for contraction in ("dot", "integer", "kernel"):
        session = open_session(packed, contraction=contraction, capacity=64)
        found[contraction] = np.stack([session.decode(i, "logits") for i in ids])
    session.reset()
    found["prompt"] = session.logits(ids)
    monkeypatch.setattr(resident, "step_flags", lambda *_: ())
    session = open_session(packed, contraction="integer", capacity=64)
    found["other order"] = np.stack([session.decode(i, "logits") for i in ids])
    error = {name: np.sqrt(np.mean((logits - found["dot"]) ** 2)) for name, logits in found.items()}
    apart = np.sqrt(np.mean((found["other order"] - found["integer"]) ** 2))
    assert apart > error["integer"] / 2
    for name in ("kernel", "prompt"):
        assert 0 < error[name] < 1.25 * error["integer"]


@needs_kernels
@pytest.mark.parametrize("slots", [3, *exhaustive(1, 8)])
def test_every_slot_gets_the_tokens_of_a_session_of_its_own(slots, packed, cache_dir, threads):
    """Five requests of different lengths: prompts shorter than a bucket, steps with one slot and with many."""
    prompts = [packed.encode(text) for text in ("And God said", "In the beginning", "The", "He went up to the", "Behold, I")]
    with Resident(packed, contraction="kernel", threads=threads, cache_dir=cache_dir) as held:
        expected = {}
        with Session(packed, contraction="kernel", capacity=64, threads=threads, cache_dir=cache_dir) as session:
            for i, ids in enumerate(prompts):
                expected[str(i)] = list(session.generate(ids, 12, stop=()))
        with Engine(held, slots, 64) as engine:
            for i, ids in enumerate(prompts):
                engine.submit(Request(str(i), ids, 12, stop=()))
            while engine.step():
                pass
            tokens = [event for event in engine.events() if isinstance(event, Token)]
    assert {name: [event.token for event in tokens if event.id == name] for name in expected} == expected


# ***** refusals *****


def test_kernels_are_refused_on_another_target(tmp_path, monkeypatch, open_session):
    monkeypatch.setattr(Device, "target", property(lambda device: "cuda"))
    with Model.open(write_model(tmp_path / "m")) as model:
        with pytest.raises(XlaspikeError, match=r"^contraction kernel: expected the target llvm-cpu .*, found cuda$"):
            open_session(model, contraction="kernel")


def test_kernels_are_refused_on_another_processor(tmp_path, monkeypatch, open_session):
    monkeypatch.setattr(targets, "host_cpu", lambda: "avx2                 1\navx512bw             1\navx512vnni           0\n")
    with Model.open(write_model(tmp_path / "m")) as model:
        with pytest.raises(XlaspikeError, match=r"^contraction kernel: expected .*, found one without avx512vl, avx512vnni$"):
            open_session(model, contraction="kernel")
        open_session(model, contraction="integer")


def test_a_kernel_takes_its_own_operands_and_is_written_once():
    b, packing = Builder(), Packing(4, 64, F16, 128)
    x = Value("%x", F32, (3, 128))
    kernel = rounding(packing, 3)
    codes, steps, totals = b.call_kernel(kernel, [x])
    assert (codes.shape, steps.shape, totals.shape) == ((3, 2, 64), (3, 2), (3, 2))
    b.call_kernel(kernel, [x])
    assert b.kernels == (kernel,) and kernel.text.count("hal.executable.source") == 1
    with pytest.raises(
        ValueError, match=r"round_int4_g64_f16_3x128: expected operands tensor<3x128xf32>, found tensor<4x128xf32>"
    ):
        b.call_kernel(kernel, [Value("%x", F32, (4, 128))])


def test_two_kernels_of_one_name_are_refused():
    b, packing = Builder(), Packing(4, 64, F16, 128)
    x, kernel = Value("%x", F32, (3, 128)), rounding(packing, 3)
    b.call_kernel(kernel, [x])
    with pytest.raises(ValueError, match="expected one kernel of that name, found two"):
        b.call_kernel(replace(kernel, workgroups=1), [x])


@needs_kernels
def test_an_input_that_is_too_long_for_a_stack_is_rounded_before(cache_dir):
    draw, inner = np.random.Generator(np.random.PCG64(0)), LONGEST_SINGLE_ROW + 128
    planes = Affine(8).pack("w", draw.standard_normal((8, inner), np.float32))
    x = draw.standard_normal(inner, np.float32)
    (y,) = products(Affine(8), [planes], x, "kernel", cache_dir)
    expected = integer_product(Affine(8), planes, x)
    np.testing.assert_allclose(y, expected, rtol=0, atol=1e-5 * np.abs(expected).max())
    text = linear(Affine(8), "kernel", 8, inner)
    assert "@round_" in text and "@round_" not in linear(Affine(8), "kernel", 8, LONGEST_SINGLE_ROW)


@pytest.mark.parametrize("bits", [4, 8])
def test_kernels_compile_for_a_processor_that_this_may_not_be(bits):
    """Compiles the executables on any machine, so that text which IREE no longer accepts is detected."""
    texts = [linear(Affine(bits), "kernel", 64, 256), CASES[f"decode_int{bits}_kernel_argmax"].text]
    flags = [
        *TARGETS["llvm-cpu"][:-1],
        "--iree-llvmcpu-target-cpu=icelake-server",
        "--iree-llvmcpu-target-triple=x86_64-linux-gnu",
    ]
    for text in texts:
        command = [find_tool("iree-compile"), "-", "-o", "-", "--compile-to=executable-targets", *flags]
        done = subprocess.run(command, input=text, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[:2000]
