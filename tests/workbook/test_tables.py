"""Tables: what they show as Markdown and as text."""

from __future__ import annotations

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
