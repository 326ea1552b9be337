"""Plots in one style: each function draws on axes that ``figure`` gives; several notebooks share it or its code is long."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import contextmanager

import matplotlib.pyplot as plt
import numpy as np
from cycler import cycler
from IPython.display import Markdown, display
from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.colors import ListedColormap

from xlaspike.measure.labels import Label
from xlaspike.measure.timing import Spread

from .alternative_text import show

# Okabe and Ito's palette, which stays apart for colour-blind readers (jfly.uni-koeln.de/color).
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000")
GREY = "#8a8a8a"
# One colour a weight format and one marker a contraction, in every picture. The marker of ``dot`` is hollow.
FORMAT_COLOURS = {"f32": "#009E73", "f16": "#0072B2", "bf16": "#56B4E9", "int8": "#E69F00", "int4": "#D55E00"}
CONTRACTION_MARKERS = {"dot": "o", "demoted": "^", "reduce": "o", "integer": "D", "kernel": "s"}
HOLLOW = {"dot"}
STYLE = {
    "figure.dpi": 110,
    "figure.figsize": (8.0, 3.6),
    "figure.constrained_layout.use": True,
    "axes.prop_cycle": cycler(color=COLOURS),
    "axes.grid": True,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlelocation": "left",
    "axes.titlesize": "medium",
    "grid.alpha": 0.3,
    "legend.frameon": False,
    "font.size": 9.5,
}


def markdown(text: str) -> None:
    """Show ``text`` rendered."""
    display(Markdown(text))


@contextmanager
def figure(title: str = "", columns: int = 1, **options: object):
    """One row of axes in the common style; shown on leaving the block. Yields the axes, or their list."""
    with plt.rc_context(STYLE):
        figure, axes = plt.subplots(1, columns, squeeze=False, **options)
        if title:
            figure.suptitle(title, x=0.01, ha="left", fontweight="bold")
        yield axes[0, 0] if columns == 1 else list(axes[0])
        show(figure)
        plt.close(figure)


def plain_log_ticks(axis: Axis) -> None:
    """Label a log ``axis`` with plain numbers: 1, 2, 5, 10 and so on."""
    axis.set_major_locator(plt.LogLocator(subs=(1, 2, 5)))
    axis.set_major_formatter("{x:g}")
    axis.set_minor_locator(plt.NullLocator())


def look(label: str) -> dict[str, object]:
    """Colour and marker of what ``label`` names, such as "int4 reduce": keywords of ``Axes.plot``."""
    form = Label.find(label)
    colour, contraction = FORMAT_COLOURS.get(form.weights, COLOURS[0]), form.contraction or "reduce"
    face = "white" if contraction in HOLLOW else colour
    return {"color": colour, "marker": CONTRACTION_MARKERS[contraction], "markerfacecolor": face}


def bars(axes: Axes, values: Mapping[str, float], unit: str, reference: tuple[str, float] | None = None,
         text: Callable[[float], str] = "{:.3g}".format) -> None:  # fmt: skip
    """Horizontal bars in the given order from the top, each with its value; ``reference`` draws a labelled line.

    For counts and bytes, which have no spread; ``dots`` is for what was timed, and has the same rows.
    """
    rows = _rows(axes, values)
    colours = [look(name)["color"] for name in values]
    drawn = axes.barh(list(rows.values()), list(values.values()), color=colours, height=0.6)
    axes.bar_label(drawn, [text(value) for value in values.values()], padding=4)
    axes.set_xlabel(unit)
    axes.margins(x=0.15)
    if reference:
        _mark(axes, *reference)


def _mark(axes: Axes, label: str, at: float) -> None:
    axes.axvline(at, color=GREY, linestyle="--", zorder=1)
    axes.annotate(label, (at, 1), xycoords=("data", "axes fraction"), xytext=(-4, 4), textcoords="offset points",
                  ha="right", va="bottom", color=GREY)  # fmt: skip


def dots(axes: Axes, values: Mapping[str, Spread], unit: str, reference: tuple[str, float] | None = None,
         text: Callable[[float], str] = "{:.3g}".format, expected: Mapping[str, float] | None = None) -> None:  # fmt: skip
    """The median of each of ``values`` with a line between its quartiles, from the top, and a gap between weight formats.

    The median stands at the right edge. ``reference`` draws a labelled line, ``expected`` a mark for each prediction.
    """
    rows = _rows(axes, values)
    for name, spread in values.items():
        axes.plot([spread.p25, spread.p75], [rows[name]] * 2, color=look(name)["color"], linewidth=2, solid_capstyle="butt")
        axes.plot(spread.median, rows[name], **look(name), markersize=7, linestyle="")
        axes.annotate(text(spread.median), (1, rows[name]), xycoords=("axes fraction", "data"), xytext=(4, 0),
                      textcoords="offset points", va="center")  # fmt: skip
        if expected and name in expected:
            axes.plot(expected[name], rows[name], "|", color="black", markersize=13, markeredgewidth=1.6)
    axes.set(xlabel=f"{unit}: median and quartiles", xlim=(0, None))
    if reference:
        _mark(axes, *reference)


def _rows(axes: Axes, names: Iterable[str]) -> dict[str, float]:
    """A row of ``axes`` for each of ``names``, from the top, with half a row between names of different formats."""
    rows, at, before = {}, -1.0, None
    for name in names:
        group = look(name)["color"]
        at += 1.0 if before in (None, group) else 1.5
        rows[name], before = at, group
    axes.set(ylim=(at + 0.6, -0.6))
    axes.set_yticks(list(rows.values()), list(rows))
    axes.grid(axis="y", visible=False)
    return rows


def predicted(axes: Axes, measured: Mapping[str, Spread], expected: Mapping[str, float], unit: str, legend: str) -> None:
    """``dots`` of ``measured`` on a log scale, with a mark at each value of ``expected``, which ``legend`` names."""
    dots(axes, measured, unit, expected=expected)
    values = [*(spread.p25 for spread in measured.values()), *(spread.p75 for spread in measured.values()), *expected.values()]
    axes.set(xscale="log", xlim=(0.6 * min(values), 1.7 * max(values)))
    plain_log_ticks(axes.xaxis)
    axes.plot([], [], "|", color="black", markersize=13, markeredgewidth=1.6, label=legend)
    axes.legend(loc="lower left", bbox_to_anchor=(0, 1), borderaxespad=0.2)


def dispatch_writes(axes: Axes, sizes: Sequence[int], smallest_weight: int, title: str) -> None:
    """The bytes that each dispatch of a step writes, in order; those of at least ``smallest_weight`` bytes stand out."""
    large = np.array([size >= smallest_weight for size in sizes])
    for which, colour in ((~large, COLOURS[0]), (large, COLOURS[1])):
        axes.plot(np.flatnonzero(which), np.asarray(sizes)[which], "o", color=colour, markersize=4)
    axes.axhline(smallest_weight, color=GREY, linestyle="--", linewidth=1)
    title = f"{title}: {len(sizes)} dispatches, {sum(large)} write as much as a weight"
    axes.set(yscale="log", xlabel="dispatch", title=title)
    axes.margins(x=0.01)


SHIFTS = {"dot": 0.95, "reduce": 1.0, "integer": 1.05, "kernel": 1.1}  # factors on x, so that no marker covers another


def roofline(axes: Axes, ceiling_gb_s: float, points: Sequence[tuple[str, str, float, float, float]]) -> None:
    """Weights per second over weights per byte, both on log scales, under the line that ``ceiling_gb_s`` allows.

    A point is (format, contraction, weights per byte, rate with a weight of its own for each product, rate with one weight
    for all), rates in billions of weights per second; a thin line joins the two rates.
    """
    intensity = {name: at for name, _, at, _, _ in points}
    reach = np.array([min(intensity.values()) / 1.5, max(intensity.values()) * 1.5])
    axes.loglog(reach, ceiling_gb_s * reach, color=GREY, label=f"memory: {ceiling_gb_s:.0f} GB/s")
    for name, contraction, at, rate, cached in points:
        style, x = look(f"{name} {contraction}"), at * SHIFTS[contraction]
        axes.plot([x] * 2, [rate, cached], color=style["color"], linewidth=0.8, zorder=3)
        axes.plot(x, cached, "_", color=style["color"], markersize=11, markeredgewidth=2, zorder=4)
        axes.plot(x, rate, **style, linestyle="", markersize=7, zorder=5)
    for contraction in dict.fromkeys(point[1] for point in points):
        face = "white" if contraction in HOLLOW else "black"
        axes.plot([], [], CONTRACTION_MARKERS[contraction], color="black", markerfacecolor=face, label=contraction)
    axes.plot([], [], "_", color="black", markersize=11, markeredgewidth=2, label="one weight for all")
    axes.set(xlabel="weights per byte", ylabel="billions of weights per second")
    axes.set_xticks(list(intensity.values()), [f"{at:.2f}\n{name}" for name, at in intensity.items()])
    axes.xaxis.set_minor_locator(plt.NullLocator())
    plain_log_ticks(axes.yaxis)
    axes.legend(loc="center left", bbox_to_anchor=(1.0, 0.5))


DASHES = {"dot": "--", "demoted": "-.", "reduce": "-", "integer": ":", "kernel": (0, (1, 3))}


def by_position(axes: Axes, series: Mapping[str, Sequence[float]], ylabel: str, log: bool = False) -> None:
    """One line per series over token positions. Series that differ by less than a line's width are one, and its label says so.

    With ``log``, which has no zero, a series of nothing but zeros is in the legend alone.
    """
    styles = itertools.cycle(DASHES.values())
    for label, values in _merged(series).items():
        form = Label.find(label)
        dash = DASHES.get(form.contraction) or next(styles)
        colour = {"color": FORMAT_COLOURS[form.weights]} if form.weights in FORMAT_COLOURS else {}
        if log and not np.any(values):
            values, label = [], f"{label}: 0 everywhere"
        axes.plot(values, label=label, linewidth=1.4, linestyle=dash, **colour)
    axes.set_xlabel("position")
    axes.set_ylabel(ylabel)
    if log:
        axes.set_yscale("log")
    if len(series) > 1:
        axes.legend(loc="center left", bbox_to_anchor=(1.0, 0.5))


def _merged(series: Mapping[str, Sequence[float]]) -> dict[str, np.ndarray]:
    """``series`` with those that are alike under one label: "=" joins equal ones, "≈" others within a percent."""
    merged: dict[str, np.ndarray] = {}
    for name, given in series.items():
        values = np.asarray(given, np.float64)
        same = (label for label, kept in merged.items() if len(kept) == len(values))
        alike = next((label for label in same if np.allclose(values, merged[label], rtol=0.01, atol=0)), None)
        if alike is None:
            merged[name] = values
        else:
            sign = "=" if np.array_equal(values, merged[alike]) else "≈"
            merged = {f"{label} {sign} {name}" if label == alike else label: kept for label, kept in merged.items()}
    return merged


def shades(count: int) -> list[tuple[float, ...]]:
    """``count`` colours from dark to light, in an order that colour-blind readers see too."""
    return [tuple(colour) for colour in plt.get_cmap("viridis")(np.linspace(0.08, 0.95, count))]


def by_layer(axes: Axes, group: Mapping[str, int], count: int) -> None:
    """Each tensor as a box that shows its number in ``group``, of ``count`` groups: one row per kind, one column per layer.

    A tensor outside the layers is as wide as all of them. Rows are in the order of the mapping; groups count from 0 and
    are shown from 1, in the colours of ``shades``.
    """
    tensors = [(re.fullmatch(r"model\.layers\.(\d+)\.(.+)", name), name, number) for name, number in group.items()]
    layers = 1 + max((int(match[1]) for match, _, _ in tensors if match), default=0)
    palette, rows = shades(count), {}
    for match, name, number in tensors:
        kind = re.sub(r"^(model|self_attn|mlp)\.|\.weight$", "", match[2] if match else name)
        row = rows.setdefault(kind.replace("_attention_", "_attn_"), len(rows))
        left, width = (int(match[1]), 1) if match else (0, layers)
        box = axes.barh(row, width - 0.08, left=left - 0.46, height=0.86, color=palette[number])
        if layers <= 16:
            light = number > 0.6 * count
            axes.bar_label(box, [number + 1], label_type="center", color="black" if light else "white", fontsize=8)
    axes.set(yticks=range(len(rows)), yticklabels=rows, ylim=(len(rows) - 0.4, -0.6), xlim=(-0.6, layers - 0.4), xlabel="layer")
    axes.set_xticks(range(0, layers, 1 + layers // 16))
    axes.grid(visible=False)
    axes.tick_params(length=0)
    axes.spines[:].set_visible(False)


def fusing(axes: Axes, answers: Mapping[str, Mapping[str, tuple[int, int]]]) -> None:
    """A cell for each form (a row) and compiler: the dispatches of a step, and under them the bytes of rebuilt weights that
    pass through memory. Where none do, every weight is read as it lies, and the cell is green.
    """
    compilers = list(next(iter(answers.values())))
    for row, of_form in enumerate(answers.values()):
        for column, (dispatches, rebuilt) in enumerate(of_form.values()):
            axes.bar(column, 0.94, 0.96, row - 0.47, color=COLOURS[5] if rebuilt else COLOURS[2], alpha=0.35)
            text = f"{dispatches:,}\n{rebuilt / 1e6:,.0f} MB rebuilt" if rebuilt else f"{dispatches:,}"
            axes.text(column, row, text, ha="center", va="center", fontsize=8.5)
    axes.set_xticks(range(len(compilers)), compilers)
    axes.set_yticks(range(len(answers)), list(answers))
    axes.set(xlim=(-0.5, len(compilers) - 0.5), ylim=(len(answers) - 0.5, -0.5))
    axes.xaxis.tick_top()
    axes.tick_params(length=0)
    axes.grid(visible=False)
    axes.spines[:].set_visible(False)


def cache_writes(axes: Axes, cells: np.ndarray, title: str) -> None:
    """The cache rows of every slot, i64 ``[B, rows]``: 0 unchanged, 1 written, 2 written as padding."""
    palette = ListedColormap(["#eeeeee", COLOURS[0], COLOURS[5]])
    axes.pcolormesh(cells, cmap=palette, vmin=0, vmax=2, edgecolors="white", linewidth=0.6)
    count, rows = cells.shape
    axes.set(title=title, xlabel="cache row", ylim=(count, 0), xticks=range(0, rows + 1, 8))
    axes.set_yticks(np.arange(count) + 0.5, [f"slot {i}" for i in range(count)])
    axes.tick_params(length=0)
    axes.grid(visible=False)


def timeline(axes: Axes, spans: Mapping[str, tuple[int, int, int, str]], waiting: Sequence[int]) -> None:
    """The requests in each slot over steps, and below them the number that wait at each step.

    ``spans`` has (slot, first step, last step, reason for the end) by name.
    """
    count, palette = 1 + max(slot for slot, *_ in spans.values()), itertools.cycle(COLOURS[:-1])
    for (name, (slot, first, last, end)), colour in zip(spans.items(), palette, strict=False):
        axes.barh(slot, last - first + 0.94, left=first + 0.03, height=0.72, color=colour)
        axes.barh(slot, 0.25, left=first + 0.03, height=0.72, color="black")
        axes.annotate(name, ((first + last + 1) / 2, slot), ha="center", va="center", color="white", fontweight="bold")
        if end == "cancelled":
            axes.plot(last + 0.97, slot, "X", color="black", markersize=9, markeredgecolor="white", zorder=4)
    for step, number in enumerate(waiting):
        axes.annotate(number, (step + 0.5, count), ha="center", va="center", color="black" if number else GREY)
    axes.bar([0], [0], color="black", label="prefill")
    axes.plot([], [], "X", color="black", markersize=9, linestyle="", label="cancelled")
    axes.set(xlim=(0, len(waiting)), ylim=(count + 0.5, -0.6), xlabel="step")
    axes.set_yticks(range(count + 1), [*(f"slot {i}" for i in range(count)), "waiting"])
    axes.grid(axis="y", visible=False)
    axes.tick_params(length=0)
    axes.legend(loc="lower right", bbox_to_anchor=(1, 1), ncols=2, borderaxespad=0.2)


def draws(axes: Axes, probabilities: np.ndarray, frequencies: np.ndarray, labels: Sequence[str], title: str) -> None:
    """``probabilities`` as bars and the ``frequencies`` of draws as points; nothing for a token that cannot be drawn."""
    places = np.arange(len(labels))
    axes.barh(places, probabilities, color=COLOURS[5], height=0.7, label="probability")
    seen = (probabilities > 0) | (frequencies > 0)
    axes.plot(frequencies[seen], places[seen], "o", color=COLOURS[1], markersize=4, label="draws")
    axes.set(title=title, ylim=(len(labels) - 0.4, -0.6), xlim=(0, None), xlabel="probability")
    axes.set_yticks(places, labels)
    axes.grid(axis="y", visible=False)
    axes.tick_params(axis="y", length=0)
