"""The marks of what only ``make exhaustive`` or ``make live`` runs."""

from __future__ import annotations

import pytest

live = pytest.mark.live


def exhaustive(*values: object) -> list:
    """``values`` as parameters of which the others of the test show the same; a tuple is the values of several names."""
    return [pytest.param(*(v if isinstance(v, tuple) else (v,)), marks=pytest.mark.exhaustive) for v in values]
