"""The table of a sweep, a row per run, as CSV and as Parquet."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from xlaspike.files import replacing
from xlaspike.measure import records

from . import kinds

if TYPE_CHECKING:
    import pyarrow

    from .sweep import Point

Row = dict[str, object]


def rows_of(points: Sequence[Point]) -> list[Row]:
    """A row per point: its parameters, how its run ended, where and when; and every number, text and truth value of its
    records, by dotted name. ``record.`` stands before a name that one of the others has; what repeats a parameter is left out.
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
        "seconds": outcome.seconds,
        "verdict": outcome.verdict,
        "error": outcome.error,
        "time": run.time,
        "processor": run.machine.get("cpu"),
        "commit": run.commit,
        "dirty": run.dirty,
    }


def _measured(folder: Path) -> Iterator[tuple[str, object]]:
    """Scalars by dotted name; where a run wrote several records, file and name of each come first."""
    by_place = {(stem, name): record for stem, named in records.read_all(folder).items() for name, record in named.items()}
    for place, record in by_place.items():
        values = {name: value for name, value in record.items() if name not in kinds.STAMP}
        yield from _scalars(values, ".".join(place) + "." if len(by_place) > 1 else "")


def _scalars(values: Mapping[str, object], before: str) -> Iterator[tuple[str, object]]:
    for name, value in values.items():
        if isinstance(value, dict):
            yield from _scalars(value, f"{before}{name}.")
        elif isinstance(value, int | float | str):
            yield before + name, value


def write_table(rows: Sequence[Row], out: Path) -> None:
    """``rows`` as ``table.csv`` and ``table.parquet`` in ``out``: a column for each name, empty where a row has none."""
    import pyarrow
    from pyarrow import csv, parquet

    names = dict.fromkeys(name for row in rows for name in row)
    table = pyarrow.table({name: _column([row.get(name) for row in rows]) for name in names})
    with replacing(out / "table.csv") as path:
        csv.write_csv(table, path)
    with replacing(out / "table.parquet") as path:
        parquet.write_table(table, path)


def _column(values: Sequence[object]) -> pyarrow.Array:
    """An Arrow array of ``values``; as text where they are of several types, or too large."""
    import pyarrow

    try:
        return pyarrow.array(values)
    except (pyarrow.ArrowInvalid, pyarrow.ArrowTypeError, OverflowError):
        return pyarrow.array([value if value is None else str(value) for value in values])
