"""Refusals must be one line that a terminal can show."""

from __future__ import annotations

from collections.abc import Callable

from xlaspike.errors import XlaspikeError

from .harness import Badly

LONGEST = 2100  # characters: those that a command says, and what stands around them


def refusal(act: Callable[[], object]) -> str | None:
    """The message of the ``XlaspikeError`` that ``act`` raises, or None. Any other exception is the caller's."""
    try:
        act()
    except XlaspikeError as error:
        return one_line(str(error))
    return None


def one_line(message: str) -> str:
    """``message``. Raises ``Badly`` unless it is one line that says something and is safe to print."""
    if not message or not message.isprintable() or len(message) > LONGEST:
        raise Badly(f"expected a message of one line, found {message[:1000]!r}")
    return message
