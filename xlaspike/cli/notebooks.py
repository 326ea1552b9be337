"""Commands on notebooks: ``run``, ``sweep``."""

from __future__ import annotations

import click

from xlaspike.workbook import notebooks, report, run, sweep

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
    outcomes = run.run(arguments.notebooks, parameters, arguments.out, arguments.model)
    fields = {"notebooks": [{"name": o.name, "status": o.status, "seconds": o.seconds} for o in outcomes]}
    answer(arguments, fields, report.table(outcomes))
    return int(any(outcome.status != "ok" for outcome in outcomes))


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
    runs = [{"parameters": point.parameters, "folder": str(point.folder), **point.ended()} for point in points]
    answer(arguments, {"runs": runs}, sweep.table(points, arguments.out))
    return int(any(run["status"] != "ok" for run in runs))
