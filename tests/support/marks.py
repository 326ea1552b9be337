"""The mark of what only ``make exhaustive`` runs."""

from __future__ import annotations

import pytest


def exhaustive(*values: object) -> list:
    """``values`` as parameters of which the others of the test show the same; a tuple is the values of several names."""
    return [pytest.param(*(v if isinstance(v, tuple) else (v,)), marks=pytest.mark.exhaustive) for v in values]
