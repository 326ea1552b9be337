"""Single products in every form: their cost, that they compute ``W x``, and that they are timed."""

import numpy as np
import pytest

from tests.support.kernels import needs_kernels
from xlaspike.measure.matmul_forms import LADDER, WITH_KERNELS, Form, MatmulChain, climb, cost
from xlaspike.runner.devices import open_device

SIZE = 128


def test_the_ladder_has_every_form_once():
    assert len({form.name for form in LADDER}) == len({form.label.key for form in LADDER}) == len(LADDER) == 14
    assert Form("int4", "reduce", False).name == "int4 reduce, no flags"
    assert Form("int4", "reduce", False).label.key == "int4_reduce_unflagged"
    assert [(form.name, form.label.key) for form in WITH_KERNELS] == [
        ("int8 kernel", "int8_kernel"),
        ("int4 kernel", "int4_kernel"),
    ]


def test_cost_counts_the_planes_and_twice_what_is_written(cache_dir):
    forms = Form("int4", "dot", False), Form("int4", "reduce", True)
    naive, fused = (cost(form, (512, 512), cache_dir=cache_dir) for form in forms)
    planes = 512 * 512 // 2 + 2 * 2 * 512 * 8
    assert (naive.planes_bytes, fused.planes_bytes) == (planes, planes)
    assert naive.moved_bytes == planes + 2 * 4 * (2 * 512 * 512 + 512)  # codes, weights and the result
    assert fused.moved_bytes == planes + 2 * 4 * 512  # the result
    assert (naive.fused, fused.fused) == (False, True)


@pytest.mark.parametrize(
    "form", [*LADDER, *(pytest.param(form, marks=needs_kernels) for form in WITH_KERNELS)], ids=lambda form: form.label.key
)
def test_products_are_of_the_weight_that_is_packed(form, cache_dir):
    draw = np.random.Generator(np.random.PCG64(0))
    weight = draw.standard_normal((SIZE, SIZE), np.float32) * np.float32(SIZE**-0.5)
    x = draw.standard_normal(SIZE, np.float32)
    held = form.format.unpack("weight", form.format.pack("weight", weight)).astype(np.float32)
    results = [MatmulChain(form, (SIZE, SIZE), 2, open_device(), apart, cache_dir)() for apart in (True, False)]
    tolerance = 0.05 if form.writing.rounds_inputs and not form.writing.falls_back(form.format) else 1e-5
    np.testing.assert_allclose(results[0], held @ (held @ x), rtol=0, atol=tolerance)
    np.testing.assert_array_equal(results[0], results[1])


def test_climbing_times_every_form(cache_dir):
    forms = [Form("f16", "reduce", True), Form("int4", "reduce", True)]
    times = climb(forms, SIZE, 2, 2, open_device(), cache_dir)
    assert list(times) == forms
    for form, timing in times.items():
        record = timing.record(cost(form, (SIZE, SIZE), cache_dir=cache_dir))
        assert 0 < record["ms"]["min"] <= record["ms"]["median"] <= record["ms"]["max"] and record["cached_gweights_s"] > 0
        assert record["gb_s"] == pytest.approx(record["planes_bytes"] / record["ms"]["median"] / 1e6)
