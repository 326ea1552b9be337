"""Predictions beside what was measured."""

from __future__ import annotations

from .tables import Table


class Claims:
    """The claims of one notebook. ``check`` gives one as a row to show; ``rows`` go into the notebook's record.

    A row has ``claim``, ``predicted`` and ``measured``, each a text, and ``holds``.
    """

    def __init__(self) -> None:
        self.rows: list[dict[str, object]] = []

    def check(self, claim: str, predicted: str, measured: str, holds: bool) -> Table:
        """Keep one claim, and return it as a table of one row. Checked again, as when its cell runs twice, it is replaced."""
        row = {"claim": claim, "predicted": predicted, "measured": measured, "holds": bool(holds)}
        self.rows = [*(kept for kept in self.rows if kept["claim"] != claim), row]
        return claims_table([row])

    def table(self) -> Table:
        """All of them, in the order in which they were checked."""
        return claims_table(self.rows)


def claims_table(rows: list[dict[str, object]]) -> Table:
    return Table({**row, "holds": "✓" if row["holds"] else "✗ no"} for row in rows)
