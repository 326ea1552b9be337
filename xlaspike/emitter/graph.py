"""``Graph``: StableHLO text with the arguments that it takes and the results that it gives."""

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
    """StableHLO ``text``, and kernels by hand where it has some, with its arguments in order.

    ``results`` are the answer, then the caches in argument order. ``context`` is ``C``, the cache rows that attention reads.
    """

    kind: str
    context: int
    text: str
    args: tuple[Arg, ...]
    results: tuple[Value, ...]

    @property
    def tokens(self) -> int:
        """How many tokens a call computes, of however many sequences."""
        return next(prod(arg.shape) for arg in self.args if arg.name == "tokens")

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()

    def operations(self) -> Counter[str]:
        """How often each StableHLO operation occurs."""
        return Counter(re.findall(r"= \"?stablehlo\.(\w+)", self.text))

    def section(self, title: str) -> str:
        """The lines that stand under the comment ``title``, such as ``layer 0: attention``. Raises ``KeyError``."""
        for part in self.text.split("    // ")[1:]:
            heading, _, body = part.partition("\n")
            if heading == title:
                return textwrap.dedent(body)
        raise KeyError(title)
