"""Sessions that were prepared side by side run without the compiler."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from xlaspike.checkpoints.model import Model
from xlaspike.measure import differences
from xlaspike.runner import resident
from xlaspike.runner.session import Session
from xlaspike.workbook import side_by_side


def test_prepared_sessions_compile_nothing_more(
    tiny: Model, open_session: Callable[..., Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    sessions = [open_session(tiny, weights=weights) for weights in ("f32", "stored")]
    side_by_side.prepare(sessions, 3, 4, logits=True)
    monkeypatch.setattr(resident, "compile_text", None)
    for session in sessions:
        tokens, logits = differences.greedy_logits(session, [0, 5, 9], 4)
        assert tokens == list(session.generate([0, 5, 9], 4, stop=()))
        assert logits.shape == (6, tiny.config.V)


def test_results_come_in_the_order_of_the_items() -> None:
    assert side_by_side.call(lambda number: number * number, [3, 1, 2]) == [9, 1, 4]
