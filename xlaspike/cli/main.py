"""``xlaspike COMMAND``: runs one command, and turns every refusal into one line and a status."""

from __future__ import annotations

import os
import sys
import warnings

import click

from xlaspike.errors import Ended, XlaspikeError

from . import cache, checkpoints, inference, measuring, notebooks  # noqa: F401 (each registers its commands)
from .group import xlaspike
from .signals import raising_signals

LONGEST = 2000  # characters of a refusal


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns the exit status: 0, 1 for a failed notebook or request, 2 for bad input.

    A command that SIGINT, SIGTERM or SIGHUP ends cleans up first; its status is 130, 143 or 129.
    """
    _mend_streams()
    warnings.showwarning = lambda message, *_, **__: print(f"warning: {message}", file=sys.stderr)
    try:
        # Not ``xlaspike.main``: click would end the process itself, and write a line of its own for an interrupt.
        arguments = sys.argv[1:] if argv is None else list(argv)
        with raising_signals(), xlaspike.make_context("xlaspike", arguments) as context:
            status = xlaspike.invoke(context)
        sys.stdout.flush()
        return status or 0
    except click.exceptions.Exit as end:  # after --help or --version
        return end.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        print(error.ctx.get_help(), file=sys.stderr)
        return 2
    except click.UsageError as error:
        unknown = isinstance(error, click.exceptions.NoSuchCommand | click.exceptions.NoSuchOption)
        hint = f" Try `{error.ctx.command_path} --help`." if unknown else ""
        return _refuse(f"{error.ctx.info_name}: {error.format_message()}{hint}" if error.ctx else error.format_message())
    except BrokenPipeError:
        # The reader closed its end, which is fine. Without this the interpreter would complain again when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (XlaspikeError, OSError) as error:
        return _refuse(str(error))
    except Ended as end:
        return 128 + end.signal
    except KeyboardInterrupt:
        return 130


def _refuse(message: str) -> int:
    line = str(XlaspikeError(" ".join(message.split())))  # without control characters of an argument
    print(f"error: {line if len(line) <= LONGEST else f'{line[:LONGEST]}…'}", file=sys.stderr)
    return 2


def _mend_streams() -> None:
    """Replace a closed stream by the null device, and escape characters that a stream cannot encode."""
    # In this order each gets the descriptor that was closed. Otherwise a file opened later would get it, and native output.
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115 (open until the process ends)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")
