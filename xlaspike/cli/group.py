"""The ``xlaspike`` command, and how a function becomes one of its commands."""

from __future__ import annotations

import functools
from collections.abc import Callable

import click

from xlaspike import __version__

from .options import Arguments


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120})
@click.version_option(__version__, message="xlaspike %(version)s")
def xlaspike() -> None:
    """Llama inference as portable StableHLO on IREE."""


def command(summary: str, json_help: str = "print one JSON object on stdout and nothing else there") -> Callable:
    """Register the function below as a command of its name. It gets its options as the attributes of one object."""

    def register(function: Callable[[Arguments], int | None]) -> Callable:
        @functools.wraps(function)
        def call(**options: object) -> int | None:
            return function(Arguments(**options))

        named = click.option("--json", is_flag=True, help=json_help)(call)
        xlaspike.command(name=function.__name__.strip("_").replace("_", "-"), help=summary)(named)
        return function

    return register
