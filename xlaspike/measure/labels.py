"""The names of what is measured: a weight format, a contraction, and what else is special about it."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from xlaspike.emitter.contractions import ALIASES, CONTRACTIONS
from xlaspike.packers import FORMATS

BY_KERNELS = {name: alias for alias, name in ALIASES.items()}  # the words for contractions that kernels run
NOTES = {"unflagged": "no flags"}  # words of a key that a text says otherwise


@dataclass(frozen=True)
class Label:
    """``int4 reduce, no flags``: a weight format, a contraction or its alias or None, and a note. As the key of a record it
    is ``int4_reduce_unflagged``.
    """

    weights: str
    contraction: str | None = None
    note: str = ""

    @staticmethod
    def parse(text: str, contraction: str | None = None) -> Label:
        """The label that ``text`` is, a key or not; ``contraction`` is that of a text which names none.

        ``weights`` is empty where ``text`` does not start with a weight format.
        """
        weights, *words = _words(text) or [""]
        if weights not in FORMATS:
            return Label("")
        named = [word for word in words if word in (*CONTRACTIONS, *ALIASES)]
        note = " ".join(NOTES.get(word, word) for word in words if word not in named)
        return Label(weights, named[0] if named else contraction, note)

    @staticmethod
    def find(text: str) -> Label:
        """The label that starts anywhere in ``text``, such as ``ladder.int4_reduce.ms``."""
        return Label.parse(" ".join(itertools.dropwhile(lambda word: word not in FORMATS, _words(text))))

    def __str__(self) -> str:
        return " ".join(filter(None, (self.weights, self.contraction))) + (f", {self.note}" if self.note else "")

    @property
    def key(self) -> str:
        notes = [key for key, note in NOTES.items() if note == self.note] or self.note.split()
        return "_".join(filter(None, (self.weights, self.contraction, *notes)))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)
