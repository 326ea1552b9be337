"""The table of a sweep, a row per run, as CSV and as Parquet."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from xlaspike.files import replacing
from xlaspike.measure import records
from xlaspike.measure.timing import Spread

from . import kinds

if TYPE_CHECKING:
    import pyarrow

    from .sweep import Point

Row = dict[str, object]


def rows_of(points: Sequence[Point]) -> list[Row]:
    """A row per point: its parameters, how its run ended, where and when; and every number, text, truth value and spread of
    its records, by dotted name. ``record.`` stands before a name that one of the others has; what repeats a parameter is left
    out.
    """
    rows = []
    for point in points:
        parameters = {name: json.dumps(value) if isinstance(value, list) else value for name, value in point.parameters.items()}
        own = parameters | _ended(point)
        measured = (item for item in _measured(point.folder / "results") if item not in parameters.items())
        rows.append(own | {f"record.{name}" if name in own else name: value for name, value in measured})
    return rows


def _ended(point: Point) -> Row:
    run = point.ended()
    (outcome,) = run.notebooks
    return {
        "status": outcome.status,
        "passed": outcome.passed,
        "seconds": outcome.seconds,
        "verdict": outcome.verdict,
        "error": outcome.error,
        "time": run.time,
        "processor": run.machine.get("cpu"),
        "commit": run.commit,
        "dirty": run.dirty,
    }


def _measured(folder: Path) -> Iterator[tuple[str, object]]:
    """Values by dotted name; where a run wrote several records, file and name of each come first."""
    by_place = {(stem, name): record for stem, named in records.read_all(folder).items() for name, record in named.items()}
    for place, record in by_place.items():
        before = ".".join(place) + "." if len(by_place) > 1 else ""
        values = kinds.flatten(record, lists=False)
        yield from ((before + name, value) for name, value in values if isinstance(value, int | float | str | Spread))


def write_table(rows: Sequence[Row], out: Path) -> None:
    """``rows`` as ``table.csv`` and ``table.parquet`` in ``out``: a column for each name, empty where a row has none, and for
    a spread one for each of its numbers.
    """
    import pyarrow
    from pyarrow import csv, parquet

    scalars = [dict(_scalars(row)) for row in rows]
    names = dict.fromkeys(name for row in scalars for name in row)
    table = pyarrow.table({name: _column([row.get(name) for row in scalars]) for name in names})
    with replacing(out / "table.csv") as path:
        csv.write_csv(table, path)
    with replacing(out / "table.parquet") as path:
        parquet.write_table(table, path)


def _scalars(row: Row) -> Iterator[tuple[str, object]]:
    for name, value in row.items():
        if isinstance(value, Spread):
            yield from ((f"{name}.{each}", number) for each, number in vars(value).items())
        else:
            yield name, value


def _column(values: Sequence[object]) -> pyarrow.Array:
    """An Arrow array of ``values``; as text where they are of several types, or too large."""
    import pyarrow

    try:
        return pyarrow.array(values)
    except (pyarrow.ArrowInvalid, pyarrow.ArrowTypeError, OverflowError):
        return pyarrow.array([value if value is None else str(value) for value in values])
