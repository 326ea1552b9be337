"""The alternative text of a figure: its title, labels and names."""

from __future__ import annotations

import matplotlib.pyplot as plt
import pytest

from xlaspike.measure.timing import Spread
from xlaspike.workbook import alternative_text, plots


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The alternative text of each figure that a notebook shows."""
    texts: list[str] = []
    monkeypatch.setattr(alternative_text, "display", lambda _, metadata: texts.append(metadata["image/png"]["alt"]))
    return texts


def test_rows_are_named_and_ticks_that_are_numbers_are_not(shown: list[str]) -> None:
    with plots.figure("Speed of a step") as axes:
        plots.dots(axes, {name: Spread(*[2.0] * 5) for name in ("f16 dot", "int4 reduce")}, "ms")
        axes.set_xticks([-1, 2], ["\N{MINUS SIGN}1", "2"])
    assert shown == ["Speed of a step. ms: median and quartiles. f16 dot; int4 reduce."]


def test_each_axes_has_its_title_and_labels_and_a_line_is_named_once(shown: list[str]) -> None:
    with plots.figure(columns=2) as (left, right):
        for axes, title in ((left, "Memory"), (right, "Time\nof a load")):
            axes.loglog([1, 10], [1, 100], label="as f32")
            axes.set(title=title, xlabel="MB")
            axes.legend()
        right.set_ylabel("seconds")
    assert shown == ["Memory: MB. Time of a load: seconds over MB. as f32."]


def test_no_more_names_than_a_listener_bears(shown: list[str]) -> None:
    with plots.figure("Sizes") as axes:
        axes.barh([f"tensor {number}" for number in range(30)], range(30))
    assert shown == [f"Sizes. {'; '.join(f'tensor {number}' for number in range(11))}; 19 more."]


def test_a_figure_that_says_nothing_has_no_text() -> None:
    figure, _ = plt.subplots()
    assert alternative_text.alternative_text(figure) == ""
    plt.close(figure)
