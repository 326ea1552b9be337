"""Several tokens a call by proposing them: one call computes the greedy token after each, and as many are kept as were right.

So the ids are those of plain greedy decoding, whatever is proposed (arxiv.org/abs/2211.17192, with greedy decoding), unless two
logits are so close that the rounding of a call of several rows decides between them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle, islice
from typing import TYPE_CHECKING, Protocol

from xlaspike.checks import is_integer
from xlaspike.emitter.contractions.base import FEW_TOKENS
from xlaspike.errors import XlaspikeError
from xlaspike.llama import LENGTH_BUCKETS

from .cached_sequence import agreeing

if TYPE_CHECKING:
    from xlaspike.checkpoints.model import Model

    from .session import Session


FEW = 2  # ids that steps append sooner than a prompt bucket does: those after a draft that was right throughout


class Proposer(Protocol):
    """Guesses how a sequence goes on."""

    def propose(self, ids: Sequence[int], count: int) -> list[int]:
        """At most ``count`` ids that may follow ``ids``, or none."""


class PromptLookup:
    """Proposes what followed the last ids where they stood before: for text that quotes itself.

    The longest match of ``shortest`` to ``longest`` ids counts, and of its places the last. If the text ends before ``count``
    ids have followed, the proposal repeats those that did. After github.com/apoorvumang/prompt-lookup-decoding, which takes the
    first match with enough ids after it.
    """

    def __init__(self, longest: int = 3, shortest: int = 2):
        self._sizes = range(longest, shortest - 1, -1)
        self._forget()

    def _forget(self) -> None:
        self._text: list[int] = []
        self._after: dict[tuple[int, ...], int] = {}  # by ids that stand together, the last place after them

    def propose(self, ids: Sequence[int], count: int) -> list[int]:
        self._learn(list(ids))
        for size in self._sizes:
            if (place := self._after.get(tuple(ids[-size:]))) is not None:
                return list(islice(cycle(ids[place : place + count]), count))
        return []

    def _learn(self, ids: list[int]) -> None:
        """Take in what is new in ``ids``; they need not continue those before. Nothing follows the last id yet."""
        if ids[: len(self._text)] != self._text:
            self._forget()
        for place in range(max(1, len(self._text)), len(ids)):
            self._after |= {tuple(ids[place - size : place]): place for size in self._sizes if size <= place}
        self._text = ids


class Draft:
    """Proposes the greedy continuation of a smaller model: ``session``, whose sequence it takes over."""

    def __init__(self, session: Session):
        self.session = session

    def prepare(self, count: int, steps: int) -> None:
        """Compile and load what proposals for a text of ``count`` ids and ``steps`` more run.

        After a pause that is longer than the smallest prompt bucket, a program more is compiled.
        """
        self.session.prepare_generation(count + 1, steps)  # the first proposal follows the first token
        for context in self.session.contexts(count + LENGTH_BUCKETS[0], count + steps):
            self.session.program("prefill", context, "argmax", LENGTH_BUCKETS[0])

    def propose(self, ids: Sequence[int], count: int) -> list[int]:
        session, count = self.session, min(count, self.session.capacity - len(ids) + 1)
        if count < 1:
            return []
        known = session.keep(ids)
        proposed = [self._append(ids[known:])]
        while len(proposed) < count:
            proposed.append(session.decode(proposed[-1]))
        return proposed

    def _append(self, ids: Sequence[int]) -> int:
        if len(ids) > FEW:
            return self.session.prefill(ids)
        return [self.session.decode(token) for token in ids][-1]


class Speculation:
    """How ``generate`` speculates: at most ``count`` ids of ``proposer`` in a call, and how that went so far.

    ``calls`` had proposals: ``proposed`` ids, of which ``accepted`` were kept. After a call of which none was kept the next so
    many ids are decoded alone: 1, then 3, 7 and so on, until one is kept. So what never helps costs little.

    Raises ``XlaspikeError`` as ``check_proposed``.
    """

    def __init__(self, proposer: Proposer, count: int):
        check_proposed(count)
        self.proposer, self.count = proposer, count
        self.calls = self.proposed = self.accepted = 0
        self._pause = self._alone = 0  # the last pause, and what is left of it

    @property
    def rows(self) -> int:
        """The tokens of a call: the last id, and those proposed after it."""
        return self.count + 1

    def next_tokens(self, session: Session, ids: Sequence[int], most: int) -> list[int]:
        """The next greedy ids after ``ids``, of which the last one is not in the cache yet: one or more, at most ``most``."""
        room = min(most - 1, session.capacity - session.position - 1)
        fits = session.position + self.rows <= session.capacity
        guess = self.proposer.propose(ids, min(self.count, room)) if fits and room > 0 and not self._alone else []
        if not guess:
            self._alone = max(0, self._alone - 1)
            return [session.decode(ids[-1])]
        found = session.verify([ids[-1], *guess], self.rows).tolist()
        right = agreeing(guess, found)
        self.calls, self.proposed, self.accepted = self.calls + 1, self.proposed + len(guess), self.accepted + right
        self._pause = self._alone = 0 if right else 2 * self._pause + 1
        return found[: right + 1]


def check_proposed(count: int) -> None:
    """Raises ``XlaspikeError`` for less than one id, or for more than are cheap: beside the id before, those of few tokens."""
    if not is_integer(count, 1, FEW_TOKENS - 1):
        raise XlaspikeError(f"proposed ids: expected 1 to {FEW_TOKENS - 1}, found {count}")


def check_draft(smaller: Model, model: Model) -> None:
    """Raises ``XlaspikeError`` where the two have different vocabularies."""
    if smaller.config.V != model.config.V:
        raise XlaspikeError(f"{smaller.folder}: expected a vocabulary of {model.config.V} ids, found {smaller.config.V}")
