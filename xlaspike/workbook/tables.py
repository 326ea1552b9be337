"""Tables, as Markdown in a notebook and as aligned text elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np


class Table:
    """Rows of a mapping each, shown as Markdown in a notebook and as aligned text elsewhere."""

    def __init__(self, rows: Iterable[Mapping[str, object]]):
        self.rows = [{key: _cell(value) for key, value in row.items()} for row in rows]
        self.columns = list(dict.fromkeys(key for row in self.rows for key in row))

    def _repr_markdown_(self) -> str:
        lines = [self.columns, ["---"] * len(self.columns), *([row.get(c, "") for c in self.columns] for row in self.rows)]
        return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines)

    def __repr__(self) -> str:
        lines = [self.columns, *([row.get(c, "") for c in self.columns] for row in self.rows)]
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        return "\n".join("  ".join(cell.ljust(w) for cell, w in zip(line, widths, strict=True)).rstrip() for line in lines)


def _cell(value: object) -> str:
    if isinstance(value, float | np.floating):
        return f"{value:.3g}" if abs(value) < 1000 else f"{value:,.0f}"
    if isinstance(value, int | np.integer) and not isinstance(value, bool):
        return f"{value:,}"
    return str(value)
