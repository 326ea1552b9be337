"""One product, looked at from every side: its text, the compiler's dispatches, its time, and the model that it makes.

Every question about a ``Choice`` is a method of ``Explorer``, so that a notebook asks them without widgets too. ``panel`` puts
the same questions behind widgets.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape
from math import prod

import numpy as np
from IPython.display import HTML, clear_output, display
from ipywidgets import Button, Dropdown, HBox, Output, VBox

from xlaspike.checkpoints.model import Model
from xlaspike.emitter import CONTRACTIONS
from xlaspike.errors import XlaspikeError
from xlaspike.host import largest_cache_bytes
from xlaspike.measure.ceilings import Ceiling
from xlaspike.measure.differences import Difference, compare_logits, decode_logits
from xlaspike.measure.fusion import PROBED, linear
from xlaspike.measure.matmul_forms import Cost, Form, MatmulChain, cost
from xlaspike.measure.timing import Spread, time_calls
from xlaspike.packers import WEIGHTS
from xlaspike.runner import Device, Session
from xlaspike.runner.availability import own_contractions

from .tables import Table, logit_differences, top_tokens

# The products of a layer of the 1B shape, out x in; the embedded model's are too small to time.
SHAPES = {"query, output": (2048, 2048), "key, value": (512, 2048), "gate, up": (8192, 2048), "down": (2048, 8192)}
CAPACITY = 256


@dataclass(frozen=True)
class Choice:
    """A product ``W x`` with ``W`` ``[out, in]``: its weight format, how it is written, and the compiler that gets the text."""

    weights: str = "int4"
    contraction: str = "reduce"
    shape: tuple[int, int] = (2048, 2048)
    compiler: str = "llvm-cpu"

    def __str__(self) -> str:
        return f"{self.weights} {self.contraction}"

    @property
    def form(self) -> Form:
        return Form(self.weights, self.contraction, CONTRACTIONS[self.contraction].single_kernel(1))


class Explorer:
    """Answers about choices, on the threads of one device and with one model; each is computed once.

    The methods raise ``XlaspikeError`` in one line where the contraction cannot write the format or run on this machine.
    """

    def __init__(self, model: Model, threads: int | None = None, repeats: int = 30):
        self.model, self.repeats = model, repeats
        self.device = Device(threads=threads)
        self.answer, self.logits = functools.cache(self.answer), functools.cache(self.logits)

    def text(self, choice: Choice) -> str:
        """The StableHLO of the product."""
        return linear(choice.form.format, choice.contraction, *choice.shape)

    def answer(self, choice: Choice) -> Cost:
        """What the compiler makes of the text, and the bytes that it moves."""
        return cost(choice.form, choice.shape, choice.compiler)

    def dispatches(self, choice: Choice) -> Table:
        """The compiler's kernels in order: their names, what they write, and whether it is a whole weight."""
        rows = []
        for number, kernel in enumerate(self.answer(choice).kernels):
            weight = any(prod(shape) >= prod(choice.shape) for shape, _ in kernel.writes)
            writes = ", ".join(f"{'x'.join(map(str, shape))} {element}" for shape, element in kernel.writes)
            name = re.sub(r"^main_dispatch_\d+_", "", kernel.name)
            row = {"dispatch": number, "kernel": name, "writes": writes, "bytes": kernel.nbytes}
            rows.append(row | {"a rebuilt weight": "yes" if weight else ""})
        return Table(rows)

    @functools.cached_property
    def ceiling(self) -> Ceiling:
        """The read bandwidth of this machine, sampled once."""
        ceiling = Ceiling(self.device)
        ceiling.sample()
        return ceiling

    def predicted_ms(self, choice: Choice) -> float:
        """Milliseconds to move the bytes at the ceiling."""
        return self.answer(choice).moved_bytes / self.ceiling.gb_s / 1e6

    def times(self, choices: Sequence[Choice]) -> dict[Choice, Spread]:
        """Milliseconds of each product on this CPU, in turn. The weight stays the same, so a cache may hold it."""
        chains = {choice: MatmulChain(choice.form, choice.shape, 1, self.device) for choice in choices}
        return {choice: spread.scaled(1e3) for choice, spread in time_calls(chains, self.repeats).items()}

    def alternatives(self, choice: Choice) -> list[Choice]:
        """``choice`` in every contraction that writes its format in a way of its own and runs on this CPU."""
        target = self.device.target
        names = own_contractions(choice.form.format, target, choice.shape[1])
        return [replace(choice, contraction=name, compiler=target) for name in names]

    def logits(self, weights: str, contraction: str, ids: tuple[int, ...]) -> np.ndarray:
        """f32 ``[len(ids), V]``: the model's logits after each of ``ids``, every matrix in ``weights``."""
        options = {"threads": self.device.threads, "capacity": CAPACITY}
        with Session(self.model, weights=weights, embedding=weights, contraction=contraction, **options) as session:
            return decode_logits(session, ids)

    def difference(self, choice: Choice, ids: Sequence[int]) -> Difference:
        """The whole model's logits in this format and contraction beside those in f32."""
        return compare_logits(
            self.logits(choice.weights, choice.contraction, tuple(ids)), self.logits("f32", "dot", tuple(ids))
        )

    def agreement(self, choice: Choice, ids: Sequence[int]) -> Table:
        """``difference`` in figures."""
        return logit_differences({str(choice): self.difference(choice, ids)})

    def preferred(self, choice: Choice, ids: Sequence[int], position: int) -> Table:
        """The most probable tokens after ``ids[position]``, five of f32's and of ``choice``'s, with both probabilities."""
        forms = {"f32": ("f32", "dot"), str(choice): (choice.weights, choice.contraction)}
        return top_tokens(self.model, {name: self.logits(*form, tuple(ids))[position] for name, form in forms.items()})

    def summary(self, choice: Choice) -> Table:
        """The choice in figures: dispatches, bytes, milliseconds predicted and measured."""
        answer = self.answer(choice)
        rows = {
            "dispatches": answer.dispatches,
            "weight rebuilt in memory": "no" if answer.fused else "yes",
            "MB of the weight": f"{answer.planes_bytes / 1e6:.2f}",
            "MB written": f"{answer.written_bytes / 1e6:.2f}",
        }
        if choice.compiler == self.device.target:
            spread = self.times([choice])[choice]
            rows["ms predicted"] = f"{self.predicted_ms(choice):.3f} at {self.ceiling.gb_s:.1f} GB/s"
            rows["ms measured"] = f"{spread.median:.3f} ({spread.p25:.3f} to {spread.p75:.3f})"
            if answer.moved_bytes < largest_cache_bytes():
                rows["read from"] = "a cache may hold all of it, so it can be faster than predicted"
        else:
            rows["ms measured"] = f"none: what {choice.compiler} compiles is not run here"
        return Table({"": name, str(choice): value} for name, value in rows.items())


def panel(explorer: Explorer, ids: Sequence[int]) -> VBox:
    """Widgets that choose, and a button that answers: the model's logits are of ``ids``. A refusal is shown as its line."""
    shapes = {f"{name}: {out} x {inner}": (out, inner) for name, (out, inner) in SHAPES.items()}
    options = {"weights": WEIGHTS[:-1], "contraction": list(CONTRACTIONS), "shape": list(shapes.items()), "compiler": PROBED}
    first = Choice()
    pickers = {name: Dropdown(options=options[name], value=getattr(first, name), description=name) for name in options}
    run, output = Button(description="Look", button_style="primary"), Output()

    def look(_: Button) -> None:
        choice = Choice(**{name: picker.value for name, picker in pickers.items()})
        with output:
            clear_output(wait=True)
            try:
                display(explorer.summary(choice), explorer.dispatches(choice), explorer.agreement(choice, ids))
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
