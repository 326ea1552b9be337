"""Tables: what they show as Markdown and as text."""

from __future__ import annotations

import numpy as np

from xlaspike import host
from xlaspike.checkpoints.model import Model
from xlaspike.measure.differences import compare_logits
from xlaspike.workbook import tables
from xlaspike.workbook.tables import Table, aligned

ROWS = [{"format": "f|32", "MB": 21.5, "equal": True}, {"format": "int4", "MB": 1234.5}, {"format": "", "equal": 7}]


def test_a_notebook_shows_markdown_with_numbers_to_the_right() -> None:
    assert Table(ROWS)._repr_markdown_().splitlines() == [
        "| format | MB | equal |",
        "| --- | ---: | --- |",
        "| f\\|32 | 21.5 | True |",
        "| int4 | 1,234 |  |",
        "|  |  | 7 |",
    ]


def test_print_shows_aligned_text() -> None:
    assert repr(Table(ROWS)).splitlines() == [
        "format     MB  equal",
        "f|32     21.5  True",
        "int4    1,234",
        "               7",
    ]
    assert aligned([("a", "bb"), ("ccc", "d")], right=[0, 1]) == "  a  bb\nccc   d"


def test_a_summary_folds_the_table() -> None:
    assert Table(ROWS, "three rows")._repr_markdown_().startswith("<details><summary>three rows</summary>\n\n| format")
    assert repr(Table(ROWS, "three rows")) == repr(Table(ROWS))


def test_the_machine_reads_as_text() -> None:
    shown = {row["machine"]: row["value"] for row in tables.this_machine().rows}
    assert shown["numpy"] == np.__version__ and str(host.available_cores()) in shown["processor"]
    assert not any("{" in value for value in shown.values())


def test_logits_beside_a_reference(tiny: Model) -> None:
    expected, ours = np.zeros((2, tiny.config.V), np.float32), np.zeros((2, tiny.config.V), np.float32)
    expected[:, 7], ours[:, 7], ours[1, 9] = 20, 20, 40
    (row,) = tables.logit_differences({"int4": compare_logits(ours, expected)}).rows
    assert (row["max |difference|"], row["same top token"], row["first other top token"]) == ("40", "1 of 2", "at 1")
    first, *_, last = tables.top_tokens(tiny, {"f32": expected[1], "int4": ours[1]}, 2).rows
    assert first == {"token": repr(tiny.decode([7])), "f32": "100.00%", "int4": "0.00%"}
    assert last == {"token": repr(tiny.decode([9])), "f32": "0.00%", "int4": "100.00%"}
