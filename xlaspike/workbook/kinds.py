"""The kinds of values in a record: a fact, which repeats exactly, or something measured.

The kind follows from the key and the type; the first that fits counts:

- stamps, which are left out: who measured, when and where (``STAMP``);
- claim: whether a row of ``claims`` holds, which may depend on a timing: listed in a comparison;
- noise: what a machine counts or chooses differently each time (``NOISE_KEYS``): listed;
- timing: a spread (``median``, ``min``, ``max``), or a number whose key has a unit of time or rate: compared by intervals;
- number: another float, such as a logit difference, a perplexity, a share of a ceiling: listed;
- fact: bool, integer, text, null, and lists of these, such as tokens, dispatches, bytes, hashes: must be equal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from xlaspike.checks import is_number
from xlaspike.measure.timing import Spread

Value = Spread | float | int | str | bool | list | None

FACT, TIMING, NUMBER, NOISE, CLAIM = "fact", "timing", "number", "noise", "claim"

STAMP = {"name", "time", "machine", "commit", "dirty", "claims"}
# Of the allocator, of the page cache, and which of two readers was the faster one.
NOISE_KEYS = {"peak_rss_bytes", "peak_bytes", "disk_bytes", "ceiling_reader", "cpu", "features"}
RATES = {"tok_s": "tokens per second", "gb_s": "GB/s", "gflop_s": "GFLOP/s", "gweights_s": "billions of weights per second"}
TIMES = {"us": "µs", "ms": "ms", "s": "seconds", "seconds": "seconds"}
_UNIT = re.compile(rf"(?:^|[._ ])({'|'.join([*RATES, *TIMES])})(?=[._ ]|$)")


def unit(key: str) -> str | None:
    """The last unit of time or rate in a dotted ``key``: ``ms`` of ``step_ms.256``; None where there is none."""
    found = _UNIT.findall(key)
    return found[-1] if found else None


def flatten(record: Mapping, before: str = "", lists: bool = True) -> Iterator[tuple[str, Value]]:
    """The values of ``record`` by dotted key, without stamps. A spread is one value, and so is a list of plain values;
    without ``lists`` every list is.
    """
    for name, value in record.items():
        if before or name not in STAMP:
            yield from _flatten(f"{before}{name}", value, lists)


def _flatten(key: str, value: object, lists: bool) -> Iterator[tuple[str, Value]]:
    if (found := spread(value)) is not None:
        yield key, found
    elif isinstance(value, dict):
        yield from flatten(value, f"{key}.", lists)
    elif lists and isinstance(value, list) and any(isinstance(item, dict | list | float) for item in value):
        yield from flatten({str(number): item for number, item in enumerate(value)}, f"{key}.")
    else:
        yield key, value


def spread(value: object) -> Spread | None:
    """The spread that a record's ``value`` is; None for what is none."""
    if not isinstance(value, Mapping) or not all(is_number(value.get(name)) for name in ("median", "min", "max")):
        return None
    return Spread.read(value) if all(is_number(value.get(name, 0)) for name in ("p25", "p75")) else None


def claims(record: Mapping) -> list[dict[str, object]]:
    """The rows of a record's ``claims`` that say what they claim, each with ``predicted``, ``measured`` and ``holds``."""
    rows = record.get("claims")
    rows = [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    unsaid = {"predicted": "", "measured": "", "holds": None}
    return [unsaid | row for row in rows if isinstance(row.get("claim"), str)]


def kind(key: str, value: Value) -> str:
    """The kind of ``value`` at the dotted ``key``."""
    if isinstance(value, Spread):
        return TIMING
    if key.rpartition(".")[2] in NOISE_KEYS:
        return NOISE
    if not is_number(value):
        return FACT
    if unit(key):
        return TIMING
    return NUMBER if isinstance(value, float) else FACT
