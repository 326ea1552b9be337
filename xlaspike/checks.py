"""The checks that every reader of a user's values shares."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from numbers import Integral

from xlaspike.errors import XlaspikeError, printable


def is_integer(value: object, least: int | None = None, most: int | None = None) -> bool:
    """Whether ``value`` is an integer of Python or numpy from ``least`` to ``most``; a bool is none."""
    if not isinstance(value, Integral) or isinstance(value, bool):
        return False
    return (least is None or least <= value) and (most is None or value <= most)


def is_number(value: object) -> bool:
    """Whether ``value`` is an integer or a float; a bool is neither."""
    return isinstance(value, float) or is_integer(value)


def check_choice(name: str, value: str, known: Iterable[str]) -> None:
    """Raises ``XlaspikeError`` that starts with ``name`` unless ``value`` is one of ``known``."""
    if value not in known:
        raise XlaspikeError(f"{name}: expected {', '.join(known)}, found {printable(value)}")


class Fields:
    """Typed access to the keys of ``values``, a JSON object. ``where`` starts every refusal: the file, or a place in it.

    A key that is absent or null gives the default; without a default it is refused.
    """

    def __init__(self, values: dict, where: str):
        self.values, self.where = values, where

    def refusal(self, key: str, expected: str) -> XlaspikeError:
        """The exception that names the file and ``key``, and quotes the value."""
        found = printable(self.values[key]) if key in self.values else "nothing"
        return XlaspikeError(f"{self.where}: {key}: expected {expected}, found {found}")

    def integer(self, key: str, default: int | None = None, least: int = 1, most: int | None = None) -> int:
        """An integer from ``least`` to ``most``, or to 2^31 - 1. Raises ``XlaspikeError``."""
        value = self.values.get(key)
        if value is None and default is not None:
            return default
        if not is_integer(value, least, most or 2**31 - 1):
            raise self.refusal(key, f"an integer of at least {least}" + (f" and at most {most}" if most else ""))
        return value

    def number(self, key: str, default: float | None = None) -> float:
        """A finite number above 0. Raises ``XlaspikeError``."""
        value = self.values.get(key)
        if value is None and default is not None:
            return default
        if not is_number(value) or not 0 < value <= sys.float_info.max:
            raise self.refusal(key, "a positive number")
        return float(value)

    def boolean(self, key: str) -> bool | None:
        """True, false, or None where the key is absent or null. Raises ``XlaspikeError``."""
        value = self.values.get(key)
        if value is not None and not isinstance(value, bool):
            raise self.refusal(key, "true or false")
        return value
