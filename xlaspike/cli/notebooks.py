"""Commands on notebooks: ``run``, ``sweep``, ``compare``."""

from __future__ import annotations

from math import inf

import click
from tqdm import tqdm

from xlaspike.errors import XlaspikeError
from xlaspike.workbook import compare, comparison_views, notebooks, report, run, sweep

from .group import command
from .options import PATH, Arguments, answer, option


@command(
    "execute notebooks with papermill",
    examples=(
        "xlaspike run",
        "xlaspike run 05_fused_contraction --model DIR -p repeats=5",
    ),
)
@click.argument("notebooks", nargs=-1, metavar="[NOTEBOOK]...")
@option("--model", "checkpoint folder for the notebooks that take one", type=PATH)
@click.option("-p", "--parameter", help="a notebook parameter", multiple=True, metavar="NAME=VALUE")
@option("--out", "folder for the executed notebooks; default: runs/<timestamp>", type=PATH)
def _run(arguments: Arguments) -> int:
    parameters = notebooks.parse_parameters(arguments.parameter)
    execution = run.prepare(arguments.notebooks, parameters, arguments.out, arguments.model)
    rows = report.Rows([path.stem for path in execution.notebooks])
    show = (lambda line: None) if arguments.json else _above_progress
    show(rows.header)
    try:
        for outcome in execution.outcomes():
            show(rows.row(outcome))
    finally:  # an interrupted run has its report too
        done = execution.manifest()
        try:  # first, since the answer may have no reader
            done.write()
            show(report.summary(done, report.write_report(done)))
        finally:
            if arguments.json:
                fields = [{"name": o.name, "status": o.status, "seconds": o.seconds} for o in done.notebooks]
                answer(arguments, {"notebooks": fields})
    return int(not done.passed)


def _above_progress(line: str) -> None:
    with tqdm.external_write_mode():
        print(line, flush=True)


@command(
    "run a notebook with every combination of parameters, on Dask",
    examples=(
        "xlaspike sweep 05_fused_contraction -p size=512,1024,2048 -p threads=1,2 --out sizes",
        "xlaspike sweep 02_int4_dequant -p steps=16,64 --scheduler tcp://HOST:8786 --out steps",
    ),
)
@click.argument("notebook")
@click.option("-p", "--parameter", help="a parameter's values", multiple=True, required=True, metavar="NAME=VALUE,...")
@option("--out", "folder for the runs, their table and a page of plots", type=PATH, required=True)
@option("--model", "checkpoint folder that every worker sees", type=PATH)
@option("--scheduler", "address of a Dask cluster, tcp://HOST:PORT; default: one worker on this machine")
def _sweep(arguments: Arguments) -> int:
    grid = sweep.parse_grid(arguments.parameter)
    points = sweep.sweep(arguments.notebook, grid, arguments.out, arguments.model, arguments.scheduler)
    ended = [point.ended() for point in points]
    runs = [
        vars(run.notebooks[0]) | {"parameters": point.parameters, "folder": str(point.folder)}
        for point, run in zip(points, ended, strict=True)
    ]
    answer(arguments, {"runs": runs}, sweep.table(points, arguments.out))
    return int(not all(run.passed for run in ended))


@command(
    "compare runs with the first: facts must be equal, timings are compared by their spread; status 1 for a difference",
    examples=(
        "xlaspike compare 2026-11-20_12-27-26 latest",
        "xlaspike compare data/results measured --threshold 0.2 --out changes.html",
    ),
)
@click.argument("runs", nargs=-1, required=True, metavar="RUN RUN [RUN]...")
@option("--threshold", "how much slower a timing may be, as a fraction", type=float, default=compare.THRESHOLD)
@option("--out", "file for a page that shows the comparison", type=PATH)
def _compare(arguments: Arguments) -> int:
    if not 0 <= arguments.threshold < inf:
        raise XlaspikeError(f"--threshold: expected a fraction of at least 0, found {arguments.threshold}")
    found = compare.compare_all(arguments.runs)
    if arguments.out is not None:
        comparison_views.write_page(arguments.out, found, arguments.threshold)
    answer(arguments, comparison_views.fields(found, arguments.threshold), comparison_views.text(found, arguments.threshold))
    return int(any(each.failures(arguments.threshold) for each in found))
