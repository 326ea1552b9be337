"""``CachedSequence``: the ids of one sequence, and which of their keys and values the cache still holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from xlaspike.errors import XlaspikeError
from xlaspike.packers import Plane

from .decoder import Decoder, check_room
from .resident import Resident


class CachedSequence(Decoder):
    """A ``Decoder`` of one sequence that knows its ids.

    It can go back to a position, keep the ids that another text begins with, and copy its rows to the host and back.
    """

    def __init__(self, resident: Resident, capacity: int | None):
        self._sequence = 0  # counts resets and rollbacks, so that a generator knows when it is stale
        super().__init__(resident, capacity)

    def reset(self) -> None:
        """Forget the sequence. Stale cache rows stay and are masked, as in ``Decoder.reset``."""
        super().reset()
        self._ids: list[int] = []
        self._written = 0  # rows that calls wrote, padding included, as if no ring wrapped
        self._sequence += 1

    @property
    def ids(self) -> list[int]:
        """The ids whose keys and values are in the cache, by position."""
        return self._ids.copy()

    @property
    def position(self) -> int:
        """The number of ids in the cache: the position of the next one."""
        return len(self._ids)

    @property
    def earliest(self) -> int:
        """The position to which ``rollback`` can go back at most, besides 0: further back, a ring has overwritten rows."""
        window, rows = self.model.config.window, min(self._cache_rows)
        return 0 if window is None or self._written <= rows else max(0, self._written - rows + window - 1)

    def rollback(self, position: int) -> None:
        """Forget the ids from ``position`` on. Raises ``XlaspikeError`` where the cache does not hold what is before it."""
        if not (position == 0 or self.earliest <= position <= self.position):
            raise XlaspikeError(f"rollback: expected 0 or a position from {self.earliest} to {self.position}, found {position}")
        del self._ids[position:]
        self._written = self._written if position else 0
        self._sequence += 1

    def skip(self, count: int) -> None:
        """Append ``count`` unknown ids, -1, without computing them: their rows stay as they are.

        For timings, which do not depend on what rows hold. Nothing can be saved or reused afterwards.
        """
        check_room(self.capacity, count, self.position)
        self._ids += [-1] * count
        self._written = max(self._written, self.position)

    def keep(self, ids: Sequence[int]) -> int:
        """Forget what does not begin as ``ids`` do. Returns how many ids are left, as ``reusable`` counts them."""
        if kept := self.reusable(ids):
            self.rollback(kept)
        else:
            self.reset()
        return kept

    def reusable(self, ids: Sequence[int]) -> int:
        """How many of ``ids`` the cache begins with, but not the last one, as far as ``rollback`` can go back to them."""
        common = agreeing(self._ids, ids[:-1]) if self._caches else 0
        return common if common >= self.earliest else 0

    def call(self, kind: str, end: int, result: str, bucket: int | None = None, **inputs: object):
        """``Decoder.call``, which writes ``bucket`` rows or one. A call that fails has written them too."""
        self._written = max(self._written, self.position + (bucket or 1))
        return super().call(kind, end, result, bucket, **inputs)

    def rows_by_position(self) -> dict[str, np.ndarray]:
        """A host copy of each plane, ``[2, n, Nkv, ...]``: the rows of keys and of values of the last ``n`` positions.

        Of a ring these are all that it holds, else those of all ids.
        """
        held, copies = self._download_planes(), {}
        for planes, rows in zip(self._planes, self._cache_rows, strict=True):
            places = np.arange(max(0, self._written - rows), self.position) % rows
            copies |= {name: np.stack([held[name][places], held[name][rows + places]]) for name in planes}
        return copies

    def restore(self, ids: Sequence[int], copies: Mapping[str, np.ndarray]) -> None:
        """Make ``ids`` the sequence, whose rows are ``copies``, as ``rows_by_position`` gives them.

        Raises ``XlaspikeError`` for copies of other planes or of too few rows, and for ids that do not fit the cache.
        """
        ids = self.model.check_ids(ids)
        check_room(self.capacity, len(ids))
        arrays, written = {}, len(ids)
        for layer, (planes, rows) in enumerate(zip(self._planes, self._cache_rows, strict=True)):
            least = min(len(ids), self.model.config.window_of(layer) or len(ids))
            for name, plane in planes.items():
                copy = _checked_copy(name, copies.get(name), plane, least, min(rows, len(ids)))
                first = len(ids) - copy.shape[1]
                places = np.arange(first, len(ids)) % rows
                arrays[name] = np.zeros(plane.shape, copy.dtype)
                arrays[name][places], arrays[name][rows + places] = copy
                written = max(written, first + rows if first else 0)
        self._caches = []  # before the new ones take memory
        self._upload_planes(arrays)
        self.reset()
        self._ids, self._written = ids.tolist(), written


def _checked_copy(name: str, copy: np.ndarray | None, plane: Plane, least: int, most: int) -> np.ndarray:
    """``copy`` if it is ``[2, least to most, ...]`` rows of ``plane``. Raises ``XlaspikeError`` for any other."""
    wanted = (2, copy.shape[1] if copy is not None and copy.ndim > 1 else least, *plane.shape[1:])
    if copy is None or (copy.dtype, copy.shape) != (plane.element.numpy, wanted) or not least <= wanted[1] <= most:
        found = "none" if copy is None else f"{copy.dtype} {copy.shape}"
        expected = f"{plane.element.numpy} {(2, f'{least} to {most}', *plane.shape[1:])}"
        raise XlaspikeError(f"{name}: expected {expected}, found {found}")
    return copy


def agreeing(a: Sequence[int], b: Sequence[int]) -> int:
    """How many ids ``a`` and ``b`` have in common from their start on."""
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
