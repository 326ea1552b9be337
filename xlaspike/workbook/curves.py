"""Plots of a cost or a speed over a number: of sequences, of context rows, of rows of a call, of right ids."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

import matplotlib.pyplot as plt
from matplotlib.axes import Axes

from xlaspike.measure.labels import Label
from xlaspike.measure.timing import Spread

from .plots import DASHES, GREY, look, plain_log_ticks


def by_count(axes: Axes, measured: Mapping[str, Mapping[int, Spread]], expected: Mapping[str, Mapping[int, float]]) -> None:
    """Tokens per second over the number of sequences, on log scales: a line per name with its quartiles, and dashed in the same
    colour what was ``expected`` of some of them.
    """
    for name, rates in measured.items():
        counts = list(rates)
        _with_quartiles(axes, name, rates, linestyle=_dash(name))
        if name in expected:
            predicted, colour = list(expected[name].values()), look(name)["color"]
            axes.plot(list(expected[name]), predicted, "--", color=colour, linewidth=1, label=f"{name}, predicted")
    axes.set(xscale="log", yscale="log", xlabel="sequences per step", ylabel="tokens per second, all sequences")
    axes.set_xticks(counts, counts)
    plain_log_ticks(axes.yaxis)
    axes.xaxis.set_minor_locator(plt.NullLocator())
    axes.legend(loc="center left", bbox_to_anchor=(1.0, 0.5))


def by_context(axes: Axes, series: Mapping[str, Mapping[int, float | Spread]], ylabel: str) -> None:
    """What a step takes over the rows that attention reads: a line per cache format, with quartiles where it was timed."""
    for (name, values), dash in zip(series.items(), itertools.cycle(("-", "-", "--", "-"))):
        spreads = {rows: value if isinstance(value, Spread) else Spread.of([value]) for rows, value in values.items()}
        _with_quartiles(axes, name, spreads, linestyle=dash)
    rows = [count for count in values if 16 * count >= max(values)]  # the labels of fewer would overlap
    axes.set_xticks(rows, [f"{count:,}" for count in rows])
    axes.set(xlabel="rows that attention reads", ylabel=ylabel, xlim=(0, None), ylim=(0, None))
    axes.legend(loc="upper left", title="cache")


def rows_cost(axes: Axes, measured: Mapping[str, Mapping[int, Spread]]) -> None:
    """What a call costs in single steps over its rows: a line per name with its quartiles. In grey: a step for each row."""
    for name, costs in measured.items():
        _with_quartiles(axes, name, {1: Spread.of([1.0]), **costs}, linestyle=_dash(name))
    most = max(max(costs) for costs in measured.values())
    axes.plot([1, most], [1, most], color=GREY, linestyle="--", linewidth=1, label="a step for each row")
    top = max(spread.p75 for costs in measured.values() for spread in costs.values())
    axes.set(xlabel="rows of a call", ylabel="single steps", ylim=(0, 1.15 * top), xlim=(0, most + 0.5))
    axes.legend(loc="center left", bbox_to_anchor=(1.0, 0.5))


def gains(axes: Axes, measured: Mapping[str, Mapping[int, Spread]], expected: Mapping[str, Mapping[int, float]]) -> None:
    """Speed over plain steps by how many of a call's proposed ids are right: points with quartiles, and what was
    ``expected`` as a line in the same colour.
    """
    for place, (name, speeds) in enumerate(measured.items()):
        shift = 0.05 * (place - (len(measured) - 1) / 2)  # so that no point covers another
        _with_quartiles(axes, name, {right + shift: spread for right, spread in speeds.items()}, linestyle="")
        values, colour = list(expected[name].values()), look(name)["color"]
        axes.plot(list(expected[name]), values, linestyle=_dash(name), color=colour, linewidth=1, label=f"{name}, predicted")
    axes.axhline(1, color=GREY, linestyle="--", linewidth=1, label="plain steps")
    counts = list(next(iter(measured.values())))
    axes.set(xlabel=f"right ids of {max(counts)} proposed in a call", ylabel="times as fast as plain steps", ylim=(0, None))
    axes.set_xticks(counts, counts)
    axes.legend(loc="center left", bbox_to_anchor=(1.0, 0.5))


def _dash(name: str) -> object:
    """The line style of the contraction that ``name`` names."""
    return DASHES.get(Label.find(name).contraction, "-")


def _with_quartiles(axes: Axes, name: str, values: Mapping[float, Spread], **options: object) -> None:
    style = look(name)
    axes.plot(list(values), [spread.median for spread in values.values()], **style, **options, markersize=5, label=name)
    low, high = ([getattr(spread, end) for spread in values.values()] for end in ("p25", "p75"))
    axes.vlines(list(values), low, high, color=style["color"], linewidth=1, alpha=0.6)
