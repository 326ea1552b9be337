"""Pictures whose parts must agree."""

from __future__ import annotations

from xlaspike.measure.timing import Spread
from xlaspike.workbook import plots


def test_bars_and_dots_side_by_side_have_a_form_in_one_row() -> None:
    bytes_moved = {"f16 dot": 8.0, "int4 dot": 69.0, "int4 reduce": 2.0}
    with plots.figure(columns=2, sharey=True) as (left, right):
        plots.bars(left, bytes_moved, "MB")
        plots.dots(right, {name: Spread(*[value] * 5) for name, value in bytes_moved.items()}, "ms")
        names = dict(zip(left.get_yticks(), (label.get_text() for label in left.get_yticklabels()), strict=True))
        bars = {names[bar.get_y() + bar.get_height() / 2]: bar.get_width() for bar in left.patches}
        medians = {names[line.get_ydata()[0]]: line.get_xdata()[0] for line in right.lines if len(line.get_xdata()) == 1}
    assert bars == medians == bytes_moved


def test_on_a_log_scale_equal_series_share_a_line_and_zeros_are_named() -> None:
    with plots.figure() as axes:
        plots.by_position(axes, {"f32": [1.0, 2.0], "f16": [0.0, 0.0], "bf16": [1.0, 2.0]}, "difference", log=True)
        labels = [text.get_text() for text in axes.get_legend().get_texts()]
    assert labels == ["f32 = bf16", "f16: 0 everywhere"]
