"""A comparison of runs as text, as fields and as a page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from xlaspike.files import write_text
from xlaspike.measure.timing import Spread

from .compare import ALIKE, DIFFERS, FASTER, LOST, SAME, SLOWER, UNKNOWN, Change, Comparison
from .kinds import CLAIM, FACT, NOISE, NUMBER, TIMING, Value
from .pages import environment
from .tables import aligned


def text(found: Sequence[Comparison], threshold: float) -> str:
    """For a terminal: the facts that differ, the timings that are faster or slower, and counts of the rest.

    Of timings without a spread, those that are slower by more than ``threshold`` are shown.
    """
    return "\n\n".join("\n".join(_lines(each, threshold)) for each in found)


def _lines(found: Comparison, threshold: float) -> list[str]:
    names, lines = (found.before, found.after), [f"{found.after} against {found.before}"]
    lines += [f"{name}: {origin}" for name, origin in zip(names, found.origins, strict=True)]
    lines += [f"warning: {each}" for each in found.warnings]
    timings = found.of(TIMING, SLOWER, FASTER) + found.slower(UNKNOWN, threshold)
    for changes in (found.of(FACT, DIFFERS, LOST), found.of(CLAIM, DIFFERS), timings):
        lines += _rows(changes)
    lines += [f"missing: {each}" for each in found.missing]
    lines.append(summary(found, threshold))
    return lines


def summary(found: Comparison, threshold: float) -> str:
    """One line: how many facts differ, and how many timings are slower by more than ``threshold``."""
    facts, timings = found.of(FACT), found.of(TIMING, SLOWER, FASTER, ALIKE, SAME)
    slow, differing = found.slower(SLOWER, threshold), found.of(FACT, DIFFERS, LOST)
    others = found.of(NUMBER, DIFFERS) + found.of(NOISE, DIFFERS)
    return (
        f"{len(differing)} of {len(facts)} facts differ; {len(slow)} of {len(timings)} timings slower by more than "
        f"{threshold:.0%}, {len(found.of(TIMING, ALIKE, SAME))} not distinguishable, {len(found.of(TIMING, UNKNOWN))} without "
        f"spread; {len(others)} other numbers differ"
    )


def _rows(changes: Sequence[Change]) -> list[str]:
    rows = [(_verdict(each), each.place, each.key, shown(each.before), now(each), ratio(each)) for each in changes]
    return aligned(rows, right=[3, 4]).splitlines() if rows else []


def _verdict(change: Change) -> str:
    if change.kind == CLAIM:
        return "claim holds" if change.after else "claim fails"
    return change.verdict


def shown(value: Value) -> str:
    """``value`` in a few characters, a spread with its quartiles."""
    if isinstance(value, Spread):
        return f"{value.median:.4g} ({value.p25:.4g}–{value.p75:.4g})"
    return f"{value:.5g}" if isinstance(value, float) else str(value)


def now(change: Change) -> str:
    """The value after the change; a dash for what is lost."""
    return "–" if change.verdict == LOST else shown(change.after)


def ratio(change: Change) -> str:
    """After over before of a timing, with the interval; empty for others."""
    found = change.ratio
    if found is None:
        return ""
    return f"× {found.median:.2f}" + (f" ({found.p25:.2f}–{found.p75:.2f})" if found.p75 > found.p25 else "")


FILTERS = {"shown": shown, "now": now, "ratio": ratio}  # of the templates


def fields(found: Sequence[Comparison], threshold: float) -> dict:
    """For JSON: of each comparison the names, counts, warnings, what is missing, and what differs."""
    return {"threshold": threshold, "comparisons": [_fields(each, threshold) for each in found]}


def _fields(found: Comparison, threshold: float) -> dict:
    failures = found.failures(threshold)
    differing = [change for change in found.changes if change.verdict != SAME]
    return {
        "before": found.before,
        "after": found.after,
        "equal": not failures,
        "facts": len(found.of(FACT)),
        "facts_differ": len(found.of(FACT, DIFFERS, LOST)),
        "slower": len(found.slower(SLOWER, threshold)),
        "no_spread": len(found.of(TIMING, UNKNOWN)),
        "warnings": found.warnings,
        "missing": found.missing,
        "changes": [_change(change) for change in differing],
    }


def _change(change: Change) -> dict:
    values = {name: vars(value) if isinstance(value, Spread) else value for name, value in vars(change).items()}
    return values | {"ratio": change.ratio and vars(change.ratio)}


def write_page(path: Path, found: Sequence[Comparison], threshold: float) -> None:
    """Write ``found`` as one page that needs nothing but itself."""
    page = environment(**FILTERS).get_template("compare.html.j2").render(found=found, threshold=threshold)
    write_text(path, page)
