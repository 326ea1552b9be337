"""The exception for bad input, one line that names the file, the tensor or key, expected and found; and the one for an end."""

from __future__ import annotations


class XlaspikeError(Exception):
    """The input or the machine is at fault, not this program. The command line prints it and exits with status 2."""

    def __init__(self, message: str):
        # Paths and compiler diagnostics may hold newlines and control characters: a message is one line, safe for a terminal.
        super().__init__("".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in message))


class Ended(KeyboardInterrupt):
    """Another process sent ``signal`` to end this one; what cleans up after an interrupt cleans up after this."""

    def __init__(self, signal: int):
        super().__init__()
        self.signal = signal


def printable(name: object, limit: int = 120) -> str:
    """``name`` quoted and cut to ``limit`` characters, so that a hostile name cannot break a terminal or flood a log."""
    text = ascii(name) if not isinstance(name, str) or not name.isprintable() else repr(name)
    return text if len(text) <= limit else f"{text[: limit - 4]}...'"
