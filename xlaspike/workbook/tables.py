"""Tables: as Markdown in a notebook, as aligned text in a terminal."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

import numpy as np

from xlaspike.checkpoints.model import Model
from xlaspike.host import machine
from xlaspike.measure import differences
from xlaspike.measure.differences import Difference


class Table:
    """Rows of a mapping each, by column name; a column that holds nothing but numbers is aligned to the right.

    A notebook shows it as Markdown, folded under ``summary`` if there is one; ``print`` shows it as text.
    """

    def __init__(self, rows: Iterable[Mapping[str, object]], summary: str = ""):
        self.summary = summary
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
        table = "\n".join(f"| {' | '.join(line)} |" for line in (names, rule, *rows))
        return f"<details><summary>{self.summary}</summary>\n\n{table}\n\n</details>" if self.summary else table

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


def logit_differences(compared: Mapping[str, Difference]) -> Table:
    """How far the logits of each format are from those of one reference, over all positions."""
    return Table(
        {
            "format": name,
            "max |difference|": f"{one.max_difference:.2g}",
            "KL divergence, nats": f"{one.kl.mean():.2g}",
            "same top token": f"{one.same_top.sum()} of {len(one.same_top)}",
            "first other top token": "none" if one.first_divergence is None else f"at {one.first_divergence}",
        }
        for name, one in compared.items()
    )


def top_tokens(model: Model, logits: Mapping[str, np.ndarray], count: int = 5) -> Table:
    """``differences.top_tokens`` of ``logits``, each f32 ``[V]``: as texts, or as ids where ``model`` has no tokenizer."""
    return Table(
        {"token": repr(model.decode([token]) or token), **{name: f"{chance:.2%}" for name, chance in chances.items()}}
        for token, chances in differences.top_tokens(logits, count)
    )


def this_machine() -> Table:
    """Processor, caches, memory and versions, as every record has them."""
    about = machine()
    caches = (f"{name} {size / 1024:,.0f} KiB" for name, size in about["caches"].items())
    values = {
        "processor": f"{about['cpu']}, {about['cores']} cores",
        "data caches of a core": ", ".join(caches) or "not reported",
        "memory": f"{about['memory_gb']} GB",
        "system": about["system"],
        "Python": about["python"],
    }
    return Table({"machine": key, "value": value} for key, value in (values | about["versions"]).items())


def _cell(value: object) -> str:
    if isinstance(value, float | np.floating):
        return f"{value:.3g}" if abs(value) < 1000 else f"{value:,.0f}"
    if isinstance(value, int | np.integer) and not isinstance(value, bool):
        return f"{value:,}"
    return str(value)
