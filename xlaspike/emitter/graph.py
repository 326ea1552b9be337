"""``Graph``: StableHLO text with its arguments and results."""

from __future__ import annotations

import hashlib
import re
import textwrap
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from math import prod

from xlaspike.llama.arguments import Arg

from .module import Value


@dataclass(frozen=True)
class Graph:
    """StableHLO ``text`` with its ``args`` in order.

    ``results`` are the answer, then the caches in argument order. ``context`` is ``C``, the cache rows that attention reads.
    """

    kind: str
    context: int
    text: str
    args: tuple[Arg, ...]
    results: tuple[Value, ...]

    @property
    def tokens(self) -> int:
        """Tokens that one call computes, over all sequences; 0 for a graph that computes none."""
        return next((prod(arg.shape) for arg in self.args if arg.name == "tokens"), 0)

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()

    def operations(self) -> Counter[str]:
        """How often the text has each StableHLO operation. The decomposition of composites that are alike is there once."""
        return Counter(re.findall(r"= \"?stablehlo\.(\w+)", self.text))

    def section(self, title: str) -> str:
        """The lines under the comment ``title``, such as ``layer 0: attention``. Raises ``KeyError`` for another title."""
        main = self.text.partition("\n  }\n")[0]
        for part in main.split("    // ")[1:]:
            heading, _, body = part.partition("\n")
            if heading == title:
                return textwrap.dedent(body)
        raise KeyError(title)
