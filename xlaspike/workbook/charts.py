"""The charts of README and of the findings, drawn from the records of ``data/results`` and kept as SVG.

Each function draws one chart on axes of its own. ``write`` puts the digest of its values and texts into the file, so that a
test can tell a stale chart without comparing pixels.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.text import Text

from xlaspike.emitter.contractions import ALIASES, CONTRACTIONS
from xlaspike.errors import XlaspikeError
from xlaspike.files import make_folder, replacing
from xlaspike.measure import records
from xlaspike.measure.timing import Spread
from xlaspike.paths import FINDINGS, RESULTS, in_checkout

from . import alternative_text, curves, plots, recorded
from .plots import COLOURS, FORMAT_COLOURS, GREY, STYLE, look

FIGURES = FINDINGS / "figures"
# The source documents' speed of packed int4 over f16, 1.6 and 6.7 tokens per second on a GB10 (findings/README.md).
DOCUMENTS_INT4_OVER_F16 = 0.24
LLAMA_CPP = {"f16": "llama_f16", "int8": "llama_q8_0", "int4": "llama_q4_0"}  # its nearest format's record, by ours
PEER_COLOUR = "#CC79A7"
# Bars of a step, from its largest parts to its smallest, each with what ``measure.dispatch_parts`` tells apart.
STEP_GROUPS = {
    "gate, up": (("gate, up",), COLOURS[0]),
    "down": (("down",), COLOURS[5]),
    "q k v": (("q k v",), COLOURS[2]),
    "output": (("output",), "#7FCDB6"),
    "head": (("head", "argmax"), COLOURS[4]),
    "attention": (("rotary", "write cache", "scores", "softmax", "mix"), COLOURS[1]),
    "norms": (("embed", "norm"), COLOURS[3]),
    "inputs of products": (("inputs",), "#444444"),
}
Results = Mapping[str, Mapping[str, dict]]  # ``xlaspike.measure.records.read_all``


def tokens_per_second(axes: Axes, results: Results) -> None:
    """Decode of the 1B shape by format and contraction, with llama.cpp beside it and the documents' ratio."""
    record, peers = (results["05_fused_contraction"][name] for name in ("large", "peers"))
    rates, ticks, left = recorded.rates(record), {}, 0
    documents = {"int4": DOCUMENTS_INT4_OVER_F16 * rates["f16 reduce"].median}
    for weights, colour in FORMAT_COLOURS.items():
        at = left
        if weights in documents:
            _documents(axes, at, documents[weights])
            ticks[at], at = "the documents", at + 1
        for contraction in (*CONTRACTIONS, *ALIASES):
            if (name := f"{weights} {contraction}") in rates:
                _bar(axes, at, rates[name], colour)
                ticks[at], at = contraction, at + 1
        if weights in LLAMA_CPP:
            _peer(axes, at, Spread.read(peers[LLAMA_CPP[weights]]["decode_ms"]).rate(1e3))
            ticks[at], at = "llama.cpp", at + 1
        middle = ((left + at - 1) / 2, 1)
        axes.annotate(weights, middle, xycoords=("data", "axes fraction"), ha="center", va="top", color=colour, size=12,
                      weight="bold")  # fmt: skip
        left = at + 0.7
    axes.set_xticks(list(ticks), list(ticks.values()), rotation=30, ha="right", rotation_mode="anchor")
    axes.set(ylabel="tokens per second, least to most", xlim=(-0.8, left - 0.9))
    axes.grid(axis="x", visible=False)
    ratio = record["ratios"]["int4_over_f16"]
    axes.set_title(f"int4 decodes {ratio:.2f} times as fast as f16 (both reduce); the documents had {DOCUMENTS_INT4_OVER_F16}")


def _bar(axes: Axes, at: float, spread: Spread, colour: str) -> None:
    below, above = spread.median - spread.min, spread.max - spread.median
    axes.bar(at, spread.median, width=0.84, color=colour, alpha=0.85)
    axes.errorbar(at, spread.median, [[below], [above]], color="#444444", linewidth=1, capsize=2)
    axes.annotate(f"{spread.median:.3g}", (at, 0), xytext=(0, 3), textcoords="offset points", ha="center", fontsize=8.5,
                  color="white" if spread.median > 2 else "black", fontweight="bold")  # fmt: skip


def _peer(axes: Axes, at: float, spread: Spread) -> None:
    axes.plot([at, at], [spread.min, spread.max], color=PEER_COLOUR, linewidth=1)
    axes.plot(at, spread.median, "D", color=PEER_COLOUR, markersize=7)
    axes.annotate(
        f"{spread.median:.3g}", (at, spread.median), xytext=(7, 0), textcoords="offset points", va="center", fontsize=8.5
    )


def _documents(axes: Axes, at: float, height: float) -> None:
    axes.bar(at, height, width=0.84, fill=False, edgecolor="black", linestyle="--")
    axes.annotate(f"{height:.2g}", (at, height), xytext=(0, 3), textcoords="offset points", ha="center", fontsize=8.5)


def batch_throughput(axes: Axes, results: Results) -> None:
    """Tokens per second of all sequences over the batch size, by format and contraction."""
    finding = results["06_batched_ragged"]
    curves.by_count(axes, recorded.batches(finding["large"]) | recorded.batches(finding["by_hand"]), {})
    axes.set_ylabel("tokens per second of all, least to most")
    axes.set_title("A batch shares the reading of the weights, until it is compute-bound")


def resident_memory(axes: Axes, results: Results) -> None:
    """Bytes that the weights of the 1B shape take on the device, by format."""
    record = results["05_fused_contraction"]["large"]
    sizes = {name: record[name]["resident_bytes"] / 1e9 for name in FORMAT_COLOURS}
    drawn = axes.barh(list(sizes), list(sizes.values()), color=list(FORMAT_COLOURS.values()), height=0.6)
    axes.bar_label(drawn, [f"{size:.2f} GB, {size / sizes['f16']:.2f} of f16" for size in sizes.values()], padding=4)
    axes.invert_yaxis()
    axes.set(xlabel="GB of resident weights, embedding and head included", xlim=(0, 1.3 * max(sizes.values())))
    axes.grid(axis="y", visible=False)
    axes.set_title("Memory by weight format")


def logit_differences(axes: Axes, results: Results) -> None:
    """How far the answers of each format and contraction are from float32's: divergence, and the tokens that change."""
    rows = recorded.entries(results["05_fused_contraction"]["logits"])
    least = min(row["kl_nats"] for row in rows.values() if row["kl_nats"]) / 3
    for place, (name, row) in enumerate(rows.items()):
        label, exact = recorded.label(name, "reduce"), row["kl_nats"] == 0
        axes.plot(max(row["kl_nats"], least), place, **look(label), markersize=7, linestyle="")
        text = "equal to f32 to the last bit" if exact else f"{1 - row['top1_agreement']:.1%} of tokens change"
        axes.annotate(
            text, (1, place), xycoords=("axes fraction", "data"), xytext=(6, 0), textcoords="offset points", va="center"
        )
    axes.set_yticks(range(len(rows)), [recorded.label(name, "reduce") for name in rows])
    axes.invert_yaxis()
    axes.set(xscale="log", xlabel="mean KL divergence from float32, nats per token (leftmost: zero)")
    axes.set_title(f"Logits beside float32's, {next(iter(rows.values()))['positions']} positions of the embedded model")


def step_parts(axes: Axes, results: Results) -> None:
    """Milliseconds of a decode step by part, a bar for each variant, and over them the time in which a worker is idle."""
    rows = recorded.entries(results["05_fused_contraction"]["parts"])
    names = [recorded.label(name, "reduce") for name in rows]
    left = np.zeros(len(rows))
    for group, (parts, colour) in STEP_GROUPS.items():
        taken = [sum(row["parts"][part]["ms"] for part in parts if part in row["parts"]) for row in rows.values()]
        axes.barh(names, taken, left=left, color=colour, height=0.6, label=group)
        left += taken
    between = [row["between_ms"] for row in rows.values()]
    drawn = axes.barh(names, between, left=left, color="white", edgecolor=GREY, height=0.6, label="between dispatches")
    axes.bar_label(drawn, [f"{row['ms']:,.1f} ms" for row in rows.values()], padding=4)
    axes.invert_yaxis()
    axes.set(xlabel="milliseconds of one step", xlim=(0, 1.12 * max(row["ms"] for row in rows.values())))
    axes.grid(axis="y", visible=False)
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.2), ncols=5, handlelength=1)
    axes.set_title(
        f"Where each millisecond of a step goes, {results['05_fused_contraction']['parts']['context']} rows of context"
    )


def who_fuses(axes: Axes, results: Results) -> None:
    """Dispatches and rebuilt bytes of one decode step of the 1B shape, by target, format and contraction."""
    plots.fusing(axes, recorded.compilers(results["07_devices"]["compilers"]["large"]))
    axes.set_title("Dispatches of a decode step, and what is rebuilt in memory", pad=24)


def context_bytes(axes: Axes, results: Results) -> None:
    """Bytes of a decode step of the 1B shape over the rows of context, by cache format."""
    steps = recorded.contexts(results["08_long_context"]["steps"])
    sizes = {name: {rows: step["bytes_per_token"] / 1e9 for rows, step in by_rows.items()} for name, by_rows in steps.items()}
    curves.by_context(axes, sizes, "GB that a step reads")
    axes.set_title("A step reads the int4 weights, and the cache on top")


def context_speed(axes: Axes, results: Results) -> None:
    """Milliseconds of a decode step of the 1B shape over the rows of context, by cache format."""
    steps = recorded.contexts(results["08_long_context"]["steps"])
    curves.by_context(
        axes,
        {name: {rows: Spread.read(step["ms"]) for rows, step in by_rows.items()} for name, by_rows in steps.items()},
        "ms per step, quartiles",
    )
    axes.set_title("What the rows of context cost a step")


def accepted_ids(axes: Axes, results: Results) -> None:
    """Speed over plain steps by the right ids of a call, by format and contraction, and the prediction."""
    measured, expected = recorded.gains(results["09_several_tokens"]["acceptance"])
    curves.gains(axes, measured, expected)
    axes.set_title("A call pays once enough of its proposed ids are right")


@dataclass(frozen=True)
class Chart:
    """How a chart is drawn, its size in inches, the finding whose ``record`` says where and when it was measured (None:
    facts, the same on any machine), and what else a reader must know.
    """

    draw: Callable[[Axes, Results], None]
    size: tuple[float, float]
    source: str | None = None
    note: str = ""
    record: str = "large"


CHARTS = {
    "tokens_per_second": Chart(tokens_per_second, (9.0, 4.0), "05_fused_contraction", " · llama.cpp in another run"),
    "step_parts": Chart(step_parts, (9.0, 3.4), "05_fused_contraction", record="parts"),
    "batch_throughput": Chart(batch_throughput, (9.0, 4.0), "06_batched_ragged", " · kernels in another run"),
    "resident_memory": Chart(resident_memory, (8.0, 2.4), "05_fused_contraction"),
    "logit_differences": Chart(logit_differences, (9.0, 4.0)),
    "accepted_ids": Chart(accepted_ids, (9.0, 4.0), "09_several_tokens", record="acceptance"),
    "who_fuses": Chart(who_fuses, (9.0, 6.0), "07_devices", record="compilers"),
    "context_bytes": Chart(context_bytes, (8.0, 3.4), "08_long_context", record="steps"),
    "context_speed": Chart(context_speed, (8.0, 3.4), "08_long_context", record="steps"),
}


def draw(name: str, results: Results) -> Figure:
    """The chart ``name`` of ``CHARTS``. Raises ``XlaspikeError`` where ``results`` lack what it shows."""
    chart = CHARTS[name]
    with plt.rc_context(STYLE | {"figure.figsize": chart.size, "legend.fontsize": 8.5}):
        figure, axes = plt.subplots()
        try:
            chart.draw(axes, results)
            if chart.source:
                where = recorded.title(results[chart.source][chart.record]) + chart.note
                figure.supxlabel(where, fontsize=8, color=GREY, x=0.01, ha="left")
        except KeyError as error:
            plt.close(figure)
            raise XlaspikeError(f"chart {name}: expected a record with {error}, found none") from None
    return figure


def show(name: str) -> None:
    """Show the chart ``name``, from the records of the checkout, in a notebook."""
    figure = draw(name, records.read_all(in_checkout(RESULTS, "draw another run's records")))
    alternative_text.show(figure)
    plt.close(figure)


def plotted(figure: Figure) -> list[list[float]]:
    """Every number that ``figure`` shows, to six digits: the points of its lines, and the place and size of its bars."""
    (axes,) = figure.axes
    numbers = [np.ravel(line.get_xydata()) for line in axes.lines]
    numbers += [(*bar.get_xy(), bar.get_width(), bar.get_height()) for bar in axes.patches]
    numbers += [np.ravel(segment) for lines in axes.collections for segment in lines.get_segments()]
    return [[float(f"{value:.6g}") for value in row] for row in numbers]


def digest(figure: Figure) -> str:
    """A digest of ``plotted`` and of every text, which the file has as its description."""
    texts = sorted({text.get_text() for text in figure.findobj(Text)})
    return hashlib.sha256(json.dumps([plotted(figure), texts]).encode()).hexdigest()


def write(results: Results, folder: Path = FIGURES) -> list[Path]:
    """Draw every chart anew into ``folder``. The bytes are the same for the same records and the same matplotlib."""
    make_folder(folder)
    paths = []
    for name in CHARTS:
        figure, path = draw(name, results), folder / f"{name}.svg"
        with replacing(path) as temporary, plt.rc_context({"svg.hashsalt": name}):
            about = {"Date": None, "Creator": None, "Description": digest(figure)}
            about["Title"] = alternative_text.alternative_text(figure)
            figure.savefig(temporary, format="svg", facecolor="white", metadata=about)
        plt.close(figure)
        paths.append(path)
    return paths
