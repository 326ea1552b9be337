"""Two texts of StableHLO side by side, with the operations marked that only one of them has."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest

_OPERATION = re.compile(r"(?P<text>%\S+ = .+|return .+?) : (?:.* -> )?(?P<result>.+)")


class TextDiff:
    """``left`` and ``right``, texts of StableHLO, as two columns headed ``names``; a notebook marks what differs in colour.

    As text, ``<`` and ``>`` stand before what only the left or the right one has, ``|`` where each has something else.
    """

    def __init__(self, left: str, right: str, names: tuple[str, str]):
        self.names = names
        self.rows = list(_aligned(operations(left), operations(right)))

    def __repr__(self) -> str:
        width = max(len(left) for left, _, _ in [(self.names[0], "", ""), *self.rows])
        lines = [f"{self.names[0]:{width}}   {self.names[1]}", *(f"{a:{width}} {mark} {b}" for a, b, mark in self.rows)]
        return "\n".join(line.rstrip() for line in lines)

    def _repr_html_(self) -> str:
        style = 'style="text-align: left; vertical-align: top"'

        def cell(text: str, marked: bool) -> str:
            code = f"<code>{html.escape(text)}</code>" if text else ""
            return f"<td {style}>{f'<mark>{code}</mark>' if text and marked else code}</td>"

        head = "".join(f"<th {style}>{html.escape(name)}</th>" for name in self.names)
        body = "".join(f"<tr>{cell(a, mark != ' ')}{cell(b, mark != ' ')}</tr>" for a, b, mark in self.rows)
        return f"<table><tr>{head}</tr>{body}</table>"


def operations(text: str) -> list[str]:
    """Each operation of ``text`` on a line, with the type of its result alone, without ``stablehlo.`` and ``tensor<...>``."""
    found = (_OPERATION.fullmatch(line.strip()) for line in text.splitlines())
    lines = (m["text"] if m["text"].startswith("return") else f"{m['text']} : {m['result']}" for m in found if m)
    return [re.sub(r"tensor<([^>]*)>", r"\1", line.replace("stablehlo.", "")) for line in lines]


def _aligned(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Pairs of lines, each with its mark. Lines that differ only in the numbers of values are the same."""
    unnumbered = ([re.sub(r"%\d+", "%", line) for line in lines] for lines in (left, right))
    for kind, a, a_end, b, b_end in SequenceMatcher(None, *unnumbered, autojunk=False).get_opcodes():
        for one, other in zip_longest(left[a:a_end], right[b:b_end], fillvalue=""):
            yield one, other, " " if kind == "equal" else "|" if one and other else "<" if one else ">"
