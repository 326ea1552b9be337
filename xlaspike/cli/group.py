"""The ``xlaspike`` command, how a function becomes one of its commands, and how their help is laid out."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable

import click

from xlaspike import __version__

from .options import Arguments

# The help lists the commands by the file that they are in, under these titles.
SUBJECTS = {
    "inference": "Decode",
    "checkpoints": "Checkpoints",
    "measuring": "Measure",
    "notebooks": "Notebooks",
    "cache": "Compiled modules",
}


class _Group(click.Group):
    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        width = max(map(len, self.commands))
        for file, title in SUBJECTS.items():
            of_file = [each for each in self.commands.values() if each.subject == file]
            with formatter.section(title):
                formatter.write_dl([(each.name.ljust(width), each.help) for each in of_file])


class _Command(click.Command):
    def __init__(self, *args: object, examples: Iterable[str], **settings: object):
        super().__init__(*args, **settings)
        self.examples = tuple(examples)
        self.subject = self.callback.__module__.rpartition(".")[2]

    def format_options(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        sections: dict[str, list[tuple[str, str]]] = {}
        for parameter in self.get_params(context):
            if isinstance(parameter, click.Option):
                records = sections.setdefault(getattr(parameter, "section", "Options"), [])
                records.append(parameter.get_help_record(context))
        for title, records in sections.items():
            with formatter.section(title):
                formatter.write_dl(records)

    def format_epilog(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Examples"):
            formatter.write("".join(f"  {line}\n" for line in self.examples))


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120})
@click.version_option(__version__, message="xlaspike %(version)s")
def xlaspike() -> None:
    """Llama inference as portable StableHLO on IREE. `xlaspike COMMAND --help` shows a command's options and examples."""


def command_group(name: str, summary: str) -> click.Group:
    """A command of commands, which ``command`` registers in it. The help lists it under the subject of its own name."""
    made = click.Group(name, help=summary)
    made.subject = name
    xlaspike.add_command(made)
    return made


def command(
    summary: str,
    json_help: str = "print one JSON object on stdout and nothing else there",
    *,
    examples: Iterable[str] = (),
    group: click.Group = xlaspike,
) -> Callable:
    """Register the function below as a command of its name. It gets its options as the attributes of one object."""

    def register(function: Callable[[Arguments], int | None]) -> Callable:
        @functools.wraps(function)
        def call(**options: object) -> int | None:
            return function(Arguments(**options))

        call.__click_params__.insert(0, click.Option(["--json"], is_flag=True, help=json_help))  # the last in the help
        name = function.__name__.strip("_").replace("_", "-")
        group.command(name, cls=_Command, help=summary, examples=examples)(call)
        return function

    return register
