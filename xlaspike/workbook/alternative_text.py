"""Alternative texts of figures, for readers who hear a page: made of what is written on the figure itself."""

from __future__ import annotations

from collections.abc import Iterator

from IPython.display import display
from matplotlib.axes import Axes
from matplotlib.figure import Figure

MAX_NAMES = 12  # that a listener hears of a figure's rows and lines


def show(figure: Figure) -> None:
    """Show ``figure`` in a notebook, with its alternative text where nbconvert looks for it."""
    display(figure, metadata={"image/png": {"alt": alternative_text(figure)}})


def alternative_text(figure: Figure) -> str:
    """The title of ``figure``, the title and labels of each of its axes, and the names of rows and lines: a sentence each."""
    names = list(dict.fromkeys(name for axes in figure.axes for name in _names(axes)))
    if len(names) > MAX_NAMES:
        names[MAX_NAMES - 1 :] = [f"{len(names) - MAX_NAMES + 1} more"]
    sentences = [figure.get_suptitle(), *map(_labels, figure.axes), "; ".join(names)]
    return " ".join(f"{' '.join(sentence.split())}." for sentence in sentences if sentence)


def _labels(axes: Axes) -> str:
    title = "".join(axes.get_title(loc) for loc in ("left", "center", "right"))
    labels = " over ".join(filter(None, (axes.get_ylabel(), axes.get_xlabel())))
    return ": ".join(filter(None, (title, labels)))


def _names(axes: Axes) -> Iterator[str]:
    """The texts at the ticks and in the legend of ``axes``, but for numbers."""
    ticks = [label.get_text() for axis in (axes.yaxis, axes.xaxis) for label in axis.get_ticklabels()]
    yield from (text for text in ticks if text and not _is_number(text))
    if legend := axes.get_legend():
        yield from (text.get_text() for text in legend.get_texts())


def _is_number(text: str) -> bool:
    """Whether ``text`` is a number; matplotlib writes a power of ten as a formula."""
    try:
        float(text.replace("\N{MINUS SIGN}", "-"))
    except ValueError:
        return text.startswith("$")
    return True
