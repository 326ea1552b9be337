"""What nbval compares and how long it waits, for ``pytest --nbval-lax notebooks``."""

from __future__ import annotations

import pytest

OUTPUT_TIMEOUT = 60  # seconds that nbval waits for a cell's next output; its own five are too few on a busy machine


def pytest_collectstart(collector: pytest.Collector) -> None:
    if hasattr(collector, "skip_compare"):
        # Warnings differ between machines, and each table is also there as text/plain.
        collector.skip_compare += ("stderr", "text/html")


def pytest_itemcollected(item: pytest.Item) -> None:
    if hasattr(item, "output_timeout"):
        item.output_timeout = OUTPUT_TIMEOUT
