"""Commands on notebooks: ``run``."""

from __future__ import annotations

import click

from xlaspike.workbook import notebooks, report, run

from .group import command
from .options import PATH, Arguments, answer, option


@command("execute notebooks with papermill")
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
