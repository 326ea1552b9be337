"""Tables: as Markdown in a notebook, as aligned text in a terminal."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

import numpy as np

from xlaspike.host import machine


class Table:
    """Rows of a mapping each, by column name; a column that holds nothing but numbers is aligned to the right.

    A notebook shows it as Markdown, ``print`` as text.
    """

    def __init__(self, rows: Iterable[Mapping[str, object]]):
        self.rows = [{key: _cell(value) for key, value in row.items()} for row in rows]
        self.columns = list(dict.fromkeys(key for row in self.rows for key in row))

    def _lines(self) -> list[list[str]]:
        return [self.columns, *([row.get(column, "") for column in self.columns] for row in self.rows)]

    def _numeric(self) -> set[int]:
        cells = ([row[column] for row in self.rows if row.get(column)] for column in self.columns)
        return {index for index, column in enumerate(cells) if column and all(map(NUMBER.fullmatch, column))}

    def _repr_markdown_(self) -> str:
        names, *rows = ([cell.replace("|", "\\|") for cell in line] for line in self._lines())
        numeric = self._numeric()
        rule = ["---:" if index in numeric else "---" for index in range(len(names))]
        return "\n".join(f"| {' | '.join(line)} |" for line in (names, rule, *rows))

    def __repr__(self) -> str:
        return aligned(self._lines(), self._numeric())


NUMBER = re.compile(r"[-+]?[\d,]+(\.\d+)?(e[-+]?\d+)?( %)?")


def aligned(rows: Sequence[Sequence[str]], right: Collection[int] = ()) -> str:
    """``rows`` of equally many cells as lines of columns, two spaces apart; those numbered in ``right`` end flush."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if index in right else cell.ljust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )


def this_machine() -> Table:
    """Processor, memory and versions, as every record has them."""
    return Table({"machine": key, "value": value} for key, value in machine().items())


def _cell(value: object) -> str:
    if isinstance(value, float | np.floating):
        return f"{value:.3g}" if abs(value) < 1000 else f"{value:,.0f}"
    if isinstance(value, int | np.integer) and not isinstance(value, bool):
        return f"{value:,}"
    return str(value)
