"""Checks that every reader of a user's values shares."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from xlaspike.errors import XlaspikeError, printable


def check_choice(name: str, value: str, known: Iterable[str]) -> None:
    """Raises ``XlaspikeError`` that starts with ``name`` unless ``value`` is one of ``known``."""
    if value not in known:
        raise XlaspikeError(f"{name}: expected {', '.join(known)}, found {printable(value)}")


class _Reader:
    """Typed access to the keys of one object, with the file named in every refusal."""

    def __init__(self, values: dict, where: str):
        self.values, self.where = values, where

    def refuse(self, key: str, expected: str) -> XlaspikeError:
        found = printable(self.values[key]) if key in self.values else "nothing"
        return XlaspikeError(f"{self.where}: {key}: expected {expected}, found {found}")

    def integer(self, key: str, default: int | None = None, minimum: int = 1) -> int:
        value = self.values.get(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, int) or isinstance(value, bool) or not minimum <= value < 2**31:
            raise self.refuse(key, f"an integer of at least {minimum}")
        return value

    def number(self, key: str, default: float | None = None) -> float:
        value = self.values.get(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value <= sys.float_info.max:
            raise self.refuse(key, "a positive number")
        return float(value)

    def boolean(self, key: str) -> bool | None:
        value = self.values.get(key)
        if value is not None and not isinstance(value, bool):
            raise self.refuse(key, "true or false")
        return value
