"""The one exception that bad input raises: a single line that names the file, the tensor or key, expected and found."""

from __future__ import annotations


class XlaspikeError(Exception):
    """Something outside this program is wrong. The command line prints it as ``error: ...`` and exits with status 2."""

    def __init__(self, message: str):
        # Paths and compiler diagnostics are quoted as they are: here they become one line that leaves a terminal alone.
        super().__init__("".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in message))


def printable(name: object, limit: int = 120) -> str:
    """``name`` quoted and cut so that a hostile key or file name cannot break a terminal or flood a log."""
    text = ascii(name) if not isinstance(name, str) or not name.isprintable() else repr(name)
    return text if len(text) <= limit else f"{text[: limit - 4]}...'"
