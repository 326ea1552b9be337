"""A pseudo-terminal for tests."""

from __future__ import annotations

from collections.abc import Iterator


def drained(leader: int) -> Iterator[bytes]:
    """The output to a terminal whose other end is closed."""
    with open(leader, "rb", buffering=0) as file:
        while True:
            try:
                yield file.read(4096)
            except OSError:  # Linux's end of file here
                return
