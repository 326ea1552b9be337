"""The hand-written kernels: products, gates and rows against their definitions in numpy."""

from __future__ import annotations

import subprocess

import numpy as np
import pytest
from iree.compiler.tools.binaries import find_tool

from tests.support.kernels import needs_kernels, product_text, rows_text, run_text
from tests.support.marks import exhaustive
from xlaspike.dtypes import BF16, F32, widen
from xlaspike.emitter.kernels import FEATURES
from xlaspike.emitter.kernels.products import LONGEST_SINGLE_ROW, MOST_TOKENS
from xlaspike.packers import mlx
from xlaspike.packers.affine import Affine
from xlaspike.runner import targets
from xlaspike.runner.devices import TARGETS
from xlaspike.runner.kernels import with_kernels

PACKED = [
    Affine(4),
    Affine(8, 32, BF16),
    *exhaustive(Affine(8), Affine(4, 32, BF16), Affine(4, 128, F32), Affine(8, 128, BF16)),
]


OUT = 16 * 36  # rows: 36 blocks, which four workgroups share as nine tiles, 12 as 18, and 20 as 36


def called(weights: Affine) -> str:
    return f"{weights.name}-{weights.group}-{weights.metadata.name}"


def definition(weights: Affine, planes: dict[str, np.ndarray], x: np.ndarray) -> np.ndarray:
    """float64 ``[P, out]``: the product with ``x`` ``[P, in]`` rounded by group as ``integer`` rounds it, in float32."""
    grouped = x.reshape(len(x), -1, weights.group)
    step = np.maximum(np.abs(grouped).max(2, keepdims=True), np.float32(2.0**-100)) * np.float32(1 / 127)
    rounded = np.rint(grouped * (np.float32(1) / step)).astype(np.float64) * step
    scales, biases = (widen(planes[part]).astype(np.float64)[..., None] for part in ("scales", "biases"))
    codes = mlx.unpack(planes["weight"], weights.bits).reshape(len(scales), -1, weights.group)
    return rounded.reshape(x.shape) @ (codes * scales + biases).reshape(len(scales), -1).T


def drawn(weights: Affine, out: int, inner: int, seed: int = 0) -> dict[str, np.ndarray]:
    draw = np.random.Generator(np.random.PCG64(seed))
    return weights.pack("w", draw.standard_normal((out, inner), np.float32).astype(weights.metadata.numpy))


def inputs(inner: int, tokens: int | None) -> np.ndarray:
    """Tokens, and groups of a token, that differ in magnitude; a group of zeros."""
    draw = np.random.Generator(np.random.PCG64(1))
    x = draw.standard_normal((tokens or 1, inner), np.float32) * np.arange(1, 1 + (tokens or 1), dtype=np.float32)[:, None]
    x *= np.repeat(10.0 ** draw.integers(-3, 4, inner // 32), 32).astype(np.float32)
    x[:, :128] = 0
    return x if tokens else x[0]


# ***** products *****


@needs_kernels
@pytest.mark.parametrize("tokens", [None, 3, MOST_TOKENS + 1, *exhaustive(1, MOST_TOKENS, 4 * MOST_TOKENS)])
@pytest.mark.parametrize("weights", PACKED, ids=called)
def test_products_are_those_of_rounded_inputs(weights, tokens, cache_dir):
    matrices, x = [drawn(weights, 48, 512, seed) for seed in range(2)], inputs(512, tokens)
    found = run_text(product_text(weights, 48, 512, tokens, 2), weights, matrices, x, 2, cache_dir)
    for y, planes in zip(found, matrices, strict=True):
        expected = definition(weights, planes, np.atleast_2d(x)).reshape(y.shape)
        np.testing.assert_allclose(y, expected, rtol=0, atol=1e-6 * np.abs(expected).max())
        unrounded = np.atleast_2d(x) @ widen(weights.unpack("w", planes)).astype(np.float64).T
        assert np.abs(y - unrounded.reshape(y.shape)).max() > 1e-4 * np.abs(expected).max(), "nothing was rounded"


@needs_kernels
@pytest.mark.parametrize("tokens", [None, 3])
@pytest.mark.parametrize("weights", PACKED, ids=called)
def test_products_of_integers_and_halves_are_exact(weights, tokens, cache_dir):
    """Every step is one, and a half is rounded to the even neighbour, so that nothing else rounds."""
    draw = np.random.Generator(np.random.PCG64(0))
    metadata = (48, 256 // weights.group)
    words = mlx.pack(draw.integers(0, 2**weights.bits, (48, 256)).astype(np.uint8), weights.bits)
    scales, biases = 2.0 ** draw.integers(-1, 2, metadata), draw.integers(-9, 10, metadata)
    planes = {"weight": words, **{n: v.astype(weights.metadata.numpy) for n, v in (("scales", scales), ("biases", biases))}}
    x = draw.integers(-60, 60, (tokens or 1, 256)) + draw.choice((0, 0.5), (tokens or 1, 256))
    x[:, :: weights.group] = draw.choice((-127, 127), (tokens or 1, 256 // weights.group))
    expected = np.rint(x) @ widen(weights.unpack("w", planes)).astype(np.float64).T
    x = x.astype(np.float32).reshape(-1, 256) if tokens else x.astype(np.float32)[0]
    (y,) = run_text(product_text(weights, 48, 256, tokens), weights, [planes], x, 2, cache_dir)
    assert np.array_equal(y, expected.reshape(y.shape))


@needs_kernels
def test_an_input_over_its_step_is_rounded_to_float32_before_it_is_rounded_to_an_integer(cache_dir):
    """As ``integer`` writes it. A fused multiply-add would round once: to the other neighbour, where the first rounding ends in
    the middle.
    """
    weights, draw = Affine(4), np.random.Generator(np.random.PCG64(0))
    inverse = np.float32(1) / (np.float32(3) * np.float32(1 / 127))
    x = draw.uniform(1.5, 3, 1 << 22).astype(np.float32)
    x = x[np.rint(x * inverse) != np.rint(x * np.float64(inverse))][:4]
    assert len(x) == 4
    inputs = np.zeros(64, np.float32)
    inputs[:5] = 3, *x
    planes = drawn(weights, 16, 64)
    (y,) = run_text(product_text(weights, 16, 64), weights, [planes], inputs, 2, cache_dir)
    np.testing.assert_allclose(y, definition(weights, planes, inputs[None])[0], rtol=0, atol=1e-5)


@needs_kernels
@pytest.mark.parametrize("weights", PACKED, ids=called)
def test_a_token_has_the_same_bits_beside_any_others_and_on_any_number_of_threads(weights, cache_dir):
    """One token at a time, fewer than a tile, and tiles of which the last overlaps the one before; tiles of four blocks of 16
    rows, of two and of one, by the number of workgroups, which does not divide them.
    """
    planes, x = drawn(weights, OUT, 256), inputs(256, MOST_TOKENS + 3)

    def product(x: np.ndarray, threads: int = 1) -> np.ndarray:
        return run_text(product_text(weights, OUT, 256, *x.shape[:-1]), weights, [planes], x, threads, cache_dir)[0]

    alone = np.stack([product(token) for token in x])
    expected = definition(weights, planes, x)
    np.testing.assert_allclose(alone, expected, rtol=0, atol=1e-6 * np.abs(expected).max())
    assert all(np.array_equal(product(x[0], threads), alone[0]) for threads in (3, 5))
    for tokens, threads in ((1, 1), (3, 3), (len(x), 5)):
        assert np.array_equal(product(x[:tokens], threads), alone[:tokens])


@needs_kernels
@pytest.mark.parametrize("tokens", [None, 3])
@pytest.mark.parametrize("weights", PACKED[:2], ids=called)
def test_a_gate_equals_its_definition(weights, tokens, cache_dir):
    """silu(gate) * up, also for gates where exp(-x) is infinite in f32, and where it is zero."""
    matrices = [drawn(weights, 48, 256, seed) for seed in range(2)]
    x = np.random.Generator(np.random.PCG64(0)).standard_normal((tokens or 1, 256), np.float32) * np.float32(4)
    text = product_text(weights, 48, 256, tokens, 2, gated=True)
    (y,) = run_text(text, weights, matrices, x if tokens else x[0], 2, cache_dir)
    gate, up = (definition(weights, planes, x) for planes in matrices)
    assert gate.min() < -90 and gate.max() > 90
    expected = (gate / (1 + np.exp(-gate)) * up).reshape(y.shape)
    np.testing.assert_allclose(y, expected, rtol=0, atol=1e-5 * np.abs(expected).max())


@needs_kernels
@pytest.mark.parametrize(("value", "expected"), [(0.0, 0.0), (-0.0, 0.0), (1e-42, 0.0), (np.nan, np.nan), (np.inf, np.nan)])
def test_products_of_zeros_and_of_values_that_are_not_finite(value, expected, cache_dir):
    """Zeros give zeros, and NaN does not become a number."""
    weights, x = Affine(4), np.zeros(256, np.float32)
    x[5] = value
    (y,) = run_text(product_text(weights, 48, 256), weights, [drawn(weights, 48, 256)], x, 2, cache_dir)
    if np.isnan(expected):
        assert not np.isfinite(y).any()
    else:
        np.testing.assert_allclose(y, np.zeros(48), rtol=0, atol=1e-40)


@needs_kernels
def test_an_input_that_is_too_long_for_a_stack_is_rounded_before(cache_dir):
    weights, inner = Affine(8), LONGEST_SINGLE_ROW + 128
    planes, x = drawn(weights, 16, inner), inputs(inner, None)
    text = product_text(weights, 16, inner)
    (y,) = run_text(text, weights, [planes], x, 2, cache_dir)
    (expected,) = definition(weights, planes, x[None])
    np.testing.assert_allclose(y, expected, rtol=0, atol=1e-6 * np.abs(expected).max())
    shorter = product_text(weights, 16, LONGEST_SINGLE_ROW)
    assert "@round_" in with_kernels(text, 2) and "@round_" not in with_kernels(shorter, 2)


# ***** rows *****


@needs_kernels
@pytest.mark.parametrize("weights", PACKED, ids=called)
def test_rows_equal_the_hosts_and_none_is_read_out_of_bounds(weights, cache_dir):
    planes = drawn(weights, 48, 256)
    ids = np.array([0, 47, 5, 5, -1, 48, 2**31 - 1, -(2**31)], np.int32)
    (found,) = run_text(rows_text(weights, 48, 256, len(ids)), weights, [planes], ids, 2, cache_dir)
    assert np.array_equal(found, weights.unpack("w", planes)[np.clip(ids, 0, 47)])


# ***** processors *****


@pytest.mark.parametrize("bits", [4, *exhaustive(8)])
def test_kernels_compile_for_a_processor_that_this_may_not_be(bits, monkeypatch):
    """Compiles the executables on any machine, so that text which IREE no longer accepts is detected."""
    monkeypatch.setattr(targets, "host_cpu", lambda: "".join(f"{name} 1\n" for name in FEATURES))
    flags = [
        *TARGETS["llvm-cpu"].flags[:-1],
        "--iree-llvmcpu-target-cpu=icelake-server",
        "--iree-llvmcpu-target-triple=x86_64-linux-gnu",
    ]
    weights = Affine(bits)
    for text in (
        product_text(weights, 64, 256, None, 2, True),
        product_text(weights, 64, 256, 3),
        rows_text(weights, 64, 256, 1),
    ):
        text = with_kernels(text, 2)
        assert "flow.dispatch" in text
        command = [find_tool("iree-compile"), "-", "-o", "-", "--compile-to=executable-targets", *flags]
        done = subprocess.run(command, input=text, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[:2000]
