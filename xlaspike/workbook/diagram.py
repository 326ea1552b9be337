"""A decode step as a diagram: its parts in order, one layer for all, each with its dispatches and the weights that it reads."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch

from xlaspike.measure.step_parts import Part

from .plots import COLOURS, GREY

WIDTH, PITCH, HEIGHT = 1.0, 1.24, 1.0  # of a box, from box to box, of a box


def decode_step(axes: Axes, parts: Sequence[Part]) -> None:
    """Draw ``parts`` from left to right. A box that reads weights is filled; layer 0 stands for all."""
    layers = 1 + max(part.layer for part in parts if part.layer is not None)
    shown = [part for part in parts if part.layer in (None, 0)]
    for number, part in enumerate(shown):
        _box(axes, number * PITCH, part)
        if number:
            before = ((number - 1) * PITCH + WIDTH, 0)
            axes.annotate("", (number * PITCH, 0), before, arrowprops={"arrowstyle": "-|>", "color": GREY})
    inside = [number for number, part in enumerate(shown) if part.layer == 0]
    _frame(axes, inside[0] * PITCH, inside[-1] * PITCH + WIDTH, f"one of {layers} layers")
    starts = [number for number in inside if shown[number].name.startswith("norm")]
    for start, end in zip(starts, [starts[1] - 1, inside[-1]], strict=True):
        _residual(axes, start * PITCH, end * PITCH + WIDTH)
    axes.set(xlim=(-0.15, len(shown) * PITCH), ylim=(-0.8, 1.35))
    axes.set_axis_off()


def _box(axes: Axes, left: float, part: Part) -> None:
    face = "#dbe9f6" if part.weight_bytes else "white"
    shape = {"boxstyle": "round,pad=0,rounding_size=0.08", "facecolor": face, "edgecolor": COLOURS[0]}
    axes.add_patch(FancyBboxPatch((left, -HEIGHT / 2), WIDTH, HEIGHT, **shape))
    middle = left + WIDTH / 2
    axes.text(middle, 0.27, part.name.replace(", ", ",\n", 1), ha="center", va="center", fontsize=8.5)
    axes.text(middle, -0.1, part.dispatches, ha="center", va="center", fontsize=13, fontweight="bold", color=COLOURS[1])
    if part.weight_bytes:
        axes.text(middle, -0.37, _size(part.weight_bytes), ha="center", va="center", fontsize=8, color="#555555")


def _size(count: int) -> str:
    return f"{count / 1e6:.2f} MB" if count >= 1e4 else f"{count / 1e3:.1f} kB"


def _frame(axes: Axes, left: float, right: float, label: str) -> None:
    style = {"boxstyle": "round,pad=0.09,rounding_size=0.1", "facecolor": "none", "edgecolor": GREY, "linestyle": "--"}
    axes.add_patch(FancyBboxPatch((left, -0.55), right - left, 1.72, **style))
    axes.text(left, 1.12, label, ha="left", va="top", color=GREY, fontsize=9)


def _residual(axes: Axes, left: float, right: float) -> None:
    """The residual connection: an arc over the block whose answer is added."""
    style = {"arrowstyle": "-|>", "mutation_scale": 9, "color": GREY, "connectionstyle": "arc3,rad=-0.14"}
    axes.add_patch(FancyArrowPatch((left - 0.05, 0.52), (right + 0.05, 0.52), **style))
    axes.text(right + 0.03, 0.66, "+", ha="center", va="center", color=GREY, fontsize=11)
