"""The answers of ``measure.explorer`` about one product, as tables, and behind widgets that choose the product."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from math import prod

from IPython.display import HTML, clear_output, display
from ipywidgets import Button, Dropdown, HBox, Output, VBox

from xlaspike.emitter import CONTRACTIONS
from xlaspike.errors import XlaspikeError
from xlaspike.host import largest_cache_bytes
from xlaspike.measure.explorer import Choice, Explorer
from xlaspike.measure.fusion import PROBED
from xlaspike.packers import FORMATS

from .tables import Table, logit_differences

# The products of a layer of the 1B shape, out x in; the embedded model's are too small to time.
SHAPES = {"query, output": (2048, 2048), "key, value": (512, 2048), "gate, up": (8192, 2048), "down": (2048, 8192)}


def summary(explorer: Explorer, choice: Choice) -> Table:
    """The choice in figures: dispatches, bytes, milliseconds predicted and measured."""
    answer = explorer.answer(choice)
    rows = {
        "dispatches": answer.dispatches,
        "weight rebuilt in memory": "no" if answer.fused else "yes",
        "MB of the weight": f"{answer.planes_bytes / 1e6:.2f}",
        "MB written": f"{answer.written_bytes / 1e6:.2f}",
    }
    if choice.compiler == explorer.device.target.name:
        spread = explorer.times([choice])[choice]
        rows["ms predicted"] = f"{explorer.predicted_ms(choice):.3f} at {explorer.ceiling.gb_s:.1f} GB/s"
        rows["ms measured"] = f"{spread.median:.3f} ({spread.p25:.3f} to {spread.p75:.3f})"
        if answer.moved_bytes < largest_cache_bytes():
            rows["read from"] = "a cache may hold all of it, so it can be faster than predicted"
    else:
        rows["ms measured"] = f"none: what {choice.compiler} compiles is not run here"
    return Table({"": name, str(choice): value} for name, value in rows.items())


def dispatches(explorer: Explorer, choice: Choice) -> Table:
    """The compiler's kernels in order: their names, what they write, and whether it is a whole weight."""
    rows = []
    for number, kernel in enumerate(explorer.answer(choice).kernels):
        weight = any(prod(shape) >= prod(choice.shape) for shape, _ in kernel.writes)
        writes = ", ".join(f"{'x'.join(map(str, shape))} {element}" for shape, element in kernel.writes)
        name = re.sub(r"^main_dispatch_\d+_|(?<=f32)(xf32)+$", "", kernel.name)  # IREE lists the type of every operand
        row = {"dispatch": number, "kernel": name, "writes": writes, "bytes": kernel.nbytes}
        rows.append(row | {"a rebuilt weight": "yes" if weight else ""})
    return Table(rows)


def panel(explorer: Explorer, ids: Sequence[int]) -> VBox:
    """Widgets that choose, and a button that answers: the model's logits are of ``ids``. A refusal is shown as its line."""
    shapes = {f"{name}: {out} x {inner}": (out, inner) for name, (out, inner) in SHAPES.items()}
    options = {"weights": FORMATS, "contraction": list(CONTRACTIONS), "shape": list(shapes.items()), "compiler": PROBED}
    first = Choice()
    pickers = {name: Dropdown(options=options[name], value=getattr(first, name), description=name) for name in options}
    run, output = Button(description="Look", button_style="primary"), Output()

    def look(_: Button) -> None:
        choice = Choice(**{name: picker.value for name, picker in pickers.items()})
        with output:
            clear_output(wait=True)
            try:
                display(summary(explorer, choice), dispatches(explorer, choice))
                display(logit_differences({f"{choice} beside f32": explorer.difference(choice, ids)}))
                display(folded(f"StableHLO of {choice}", explorer.text(choice)))
            except XlaspikeError as error:
                print(f"refused: {error}")

    run.on_click(look)
    return VBox([HBox(list(pickers.values())[:2]), HBox(list(pickers.values())[2:]), run, output])


def folded(title: str, text: str) -> HTML:
    """``text`` behind a line that opens it, in a frame that scrolls."""
    style = "max-height: 24em; overflow: auto"
    return HTML(f"<details><summary>{escape(title)}, {len(text.splitlines())} lines</summary>"
                f'<pre style="{style}">{escape(text)}</pre></details>')  # fmt: skip
