"""The page of a sweep: its runs, and plots of each measured value over each parameter, by format and contraction."""

from __future__ import annotations

import base64
import io
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import EngFormatter

from xlaspike.checks import is_number
from xlaspike.files import write_text
from xlaspike.measure.labels import Label
from xlaspike.measure.timing import Spread

from . import kinds
from .pages import environment
from .plots import CONTRACTION_MARKERS, FORMAT_COLOURS, GREY, HOLLOW, STYLE, look, plain_log_ticks
from .sweep_table import Row

MOST_MEASURES, MOST_PANELS = 12, 6  # drawn; of each measure by each parameter
DASHES = ("--", ":", "-.")


@dataclass
class Measure:
    """Columns of the table that say the same thing of several forms, such as ``int4 reduce``: spreads by form, a run each."""

    name: str
    forms: dict[str, list[Spread | None]] = field(default_factory=dict)

    @property
    def unit(self) -> str:
        """The unit that a part of the name says; empty for what is not timed."""
        return (kinds.RATES | kinds.TIMES).get(kinds.unit(self.name), "")

    def varies(self) -> bool:
        """Whether two runs differ in it."""
        return any(len({spread.median for spread in spreads if spread}) > 1 for spreads in self.forms.values())


def measures(rows: Sequence[Row], parameters: Iterable[str]) -> list[Measure]:
    """The measures of the runs ``rows``: first what is timed by format, last what neither has a unit nor a format."""
    found: dict[str, Measure] = {}
    for number, row in enumerate(rows):
        for column, spread in _spreads(row):
            if column in parameters:
                continue
            name, form = _split(column)
            measure = found.setdefault(name, Measure(name))
            measure.forms.setdefault(form, [None] * len(rows))[number] = spread
    return sorted(found.values(), key=lambda measure: ("" in measure.forms, not measure.unit))


def _spreads(row: Row) -> Iterator[tuple[str, Spread]]:
    """The spreads and numbers of ``row``."""
    for column, value in row.items():
        if isinstance(value, Spread):
            yield column, value
        elif is_number(value):
            yield column, Spread.of([value])


def _split(column: str) -> tuple[str, str]:
    """Name and form: ``ladder.int4_reduce.ms`` is ``ladder.ms`` of ``int4 reduce``, and so is ``ladder.int4.reduce.ms``."""
    parts = column.split(".")
    for place, part in enumerate(parts):
        if Label.parse(part).weights:
            after = parts[place + 1 :]
            contraction = after.pop(0) if after and after[0] in CONTRACTION_MARKERS else None
            return ".".join(parts[:place] + after), str(Label.parse(part, contraction))
    return column, ""


# ***** drawing *****


def panels(
    measure: Measure, rows: Sequence[Row], varied: Sequence[str], parameter: str, dashes: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """``measure`` over ``parameter``, a panel for each combination of the others that are ``varied``: what it shows, and
    the address of its picture.
    """
    others = [name for name in varied if name != parameter]
    for combination, numbers in itertools.islice(_groups(rows, others).items(), MOST_PANELS):
        with plt.rc_context({**STYLE, "svg.fonttype": "none"}):
            figure = Figure(figsize=(4.0, 2.9))
            _draw(figure.subplots(), measure, {number: rows[number][parameter] for number in numbers}, dashes)
            where = "".join(f", {name} = {value}" for name, value in zip(others, combination, strict=True))
            yield f"over {parameter}{where}", _address(figure)


def _groups(rows: Sequence[Row], names: Sequence[str]) -> dict[tuple, list[int]]:
    """The numbers of the runs with each combination of the parameters ``names``."""
    groups: dict[tuple, list[int]] = {}
    for number, row in enumerate(rows):
        groups.setdefault(tuple(row[name] for name in names), []).append(number)
    return groups


def _draw(axes: Axes, measure: Measure, values: Mapping[int, object], dashes: Mapping[str, str]) -> None:
    """``measure`` over ``values``, a parameter's by the number of the run."""
    numeric = all(map(is_number, values.values()))
    distinct = sorted(set(values.values())) if numeric else dict.fromkeys(values.values())
    places = {value: value if numeric else place for place, value in enumerate(distinct)}
    for form, spreads in measure.forms.items():
        points = [(places[value], spreads[number]) for number, value in values.items() if spreads[number]]
        points.sort(key=lambda point: point[0])
        around = [[s.median - s.p25 for _, s in points], [s.p75 - s.median for _, s in points]]
        line = dashes.get(Label.parse(form).note, "-") if numeric else "none"
        style = look(form) | {"markersize": 4.5, "linewidth": 1.2, "elinewidth": 0.8, "linestyle": line}
        axes.errorbar([place for place, _ in points], [spread.median for _, spread in points], around, **style)
    if numeric and distinct[0] > 0 and distinct[-1] >= 4 * distinct[0]:
        axes.set_xscale("log")
    axes.set_xticks(list(places.values()), [str(value) for value in distinct])
    axes.xaxis.set_minor_locator(plt.NullLocator())
    axes.margins(x=0.06 if numeric else 0.2)
    _scale(axes, measure)


def _scale(axes: Axes, measure: Measure) -> None:
    """The same values on the y axis in every panel of ``measure``."""
    spreads = [spread for spreads in measure.forms.values() for spread in spreads if spread]
    low, high = min(spread.p25 for spread in spreads), max(spread.p75 for spread in spreads)
    if low > 0 and high > 8 * low:
        axes.set(yscale="log", ylim=(low / 1.2, high * 1.2))
        plain_log_ticks(axes.yaxis)
    else:
        margin = 0.06 * (high - low)
        axes.set_ylim(0 if measure.unit else low - margin, high + margin)
    axes.yaxis.set_major_formatter(EngFormatter(sep="") if high > 1e5 else "{x:g}")
    axes.set_ylabel(measure.unit)


def legend(forms: Iterable[str], dashes: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The legend of colours, markers and dashes: a name and the address of a sample each."""
    labels = list(map(Label.parse, forms))
    for name in FORMAT_COLOURS:
        if name in {label.weights for label in labels}:
            yield name, _sample(color=FORMAT_COLOURS[name], linewidth=4)
    for name, marker in CONTRACTION_MARKERS.items():
        if name in {label.contraction for label in labels}:
            face = "white" if name in HOLLOW else GREY
            yield name, _sample(color=GREY, marker=marker, markerfacecolor=face, markersize=7, linestyle="none")
    for name, dash in dashes.items():
        yield name, _sample(color=GREY, linestyle=dash)


def _sample(**style: object) -> str:
    figure = Figure(figsize=(0.4, 0.2))
    axes = figure.add_axes((0, 0, 1, 1))
    axes.axis("off")
    places = [1] if "marker" in style else [0, 2]
    axes.plot(places, [0] * len(places), **style)
    return _address(figure)


def _address(figure: Figure) -> str:
    """``figure`` as an SVG that a page holds in itself."""
    content = io.BytesIO()
    figure.savefig(content, format="svg", transparent=True)
    return "data:image/svg+xml;base64," + base64.b64encode(content.getvalue()).decode()


# ***** the page *****


def write_page(out: Path, title: str, rows: Sequence[Row], pages: Sequence[str | None], parameters: Sequence[str]) -> None:
    """Write ``index.html`` to ``out``. ``pages`` has the path in ``out`` of the report of each run of ``rows``, None if it has
    none.
    """
    varied = [name for name in parameters if len({row[name] for row in rows}) > 1]
    differing = [measure for measure in measures(rows, parameters) if measure.varies()]
    shown = differing[:MOST_MEASURES]
    forms = list(dict.fromkeys(form for measure in shown for form in measure.forms))
    notes = dict.fromkeys(filter(None, (Label.parse(form).note for form in forms)))
    dashes = dict(zip(notes, itertools.cycle(DASHES), strict=False))
    template = environment().get_template("sweep.html.j2")
    page = template.render(
        title=title,
        runs=list(zip(rows, pages, strict=True)),
        varied=varied,
        fixed={name: rows[0][name] for name in parameters if name not in varied},
        processors=sorted({row["processor"] for row in rows if row["processor"]}),
        legend=list(legend(forms, dashes)),
        plots=[(each.name, [list(panels(each, rows, varied, name, dashes)) for name in varied]) for each in shown],
        combinations=max((len(_groups(rows, [other for other in varied if other != name])) for name in varied), default=0),
        drawn=MOST_PANELS,
        undrawn=[measure.name for measure in differing[MOST_MEASURES:]],
    )
    write_text(out / "index.html", page)
