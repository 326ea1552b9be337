"""Records of the 1B shape by format and contraction."""

import pytest

from xlaspike.measure.timing import Spread
from xlaspike.workbook import recorded

MS = {"median": 100.0, "min": 50.0, "max": 200.0}


def test_rates_are_named_by_format_and_contraction():
    record = {"name": "large", "time": "2026-11-20T18:49:03+00:00", "machine": {"cpu": "AMD EPYC", "cores": 2}, "steps": 36}
    record |= {name: {"ms": MS} for name in ("f32", "int4_kernel", "f16_f32_head")} | {"ratios": {"int4_over_f16": 2}}
    assert recorded.rates(record, "dot") == {
        name: Spread(10.0, 5.0, 20.0, 5.0, 20.0) for name in ("f32 dot", "int4 kernel", "f16 dot, f32 head")
    }
    assert recorded.title(record) == "Llama-3.2-1B shape, random weights · AMD EPYC, 2 cores · 2026-11-20"


def test_batches_are_by_the_number_of_sequences():
    steps = {"gb_s": 30.0, "b1": {"slots": 1, "ms": MS}, "b8": {"slots": 8, "ms": MS}}
    assert recorded.batches({"int4_integer": steps}) == {
        "int4 integer": {1: Spread(10.0, 5.0, 20.0, 5.0, 20.0), 8: Spread(80.0, 40.0, 160.0, 40.0, 160.0)}
    }


def test_records_are_read_by_finding_and_name():
    assert recorded.read("05_fused_contraction", "large")["int4_kernel"]["dispatches"] > 0
    with pytest.raises(KeyError):
        recorded.read("05_fused_contraction", "none")
