"""Curves with what was expected of them."""

from __future__ import annotations

from xlaspike.measure.timing import Spread
from xlaspike.workbook import curves, plots


def test_speeds_are_points_and_what_was_expected_is_a_line_of_the_same_colour() -> None:
    speeds = {0: Spread.of([0.9, 1.0]), 1: Spread.of([1.5, 1.7])}
    with plots.figure() as axes:
        curves.gains(axes, {"int4 kernel": speeds}, {"int4 kernel": {0: 0.8, 1: 1.6}})
        points, line, plain = axes.lines
        assert points.get_ydata().tolist() == [0.95, 1.6] and points.get_linestyle() == "None"
        assert line.get_ydata().tolist() == [0.8, 1.6] and line.get_color() == points.get_color() != plain.get_color()
