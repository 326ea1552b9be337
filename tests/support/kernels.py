"""Marks for tests of the contraction ``kernel``, which runs on one kind of processor."""

from __future__ import annotations

import pytest

from xlaspike.emitter import find_contraction
from xlaspike.runner.targets import reason_against

REFUSED = reason_against(find_contraction("kernel"), "llvm-cpu")
needs_kernels = pytest.mark.skipif(REFUSED is not None, reason=REFUSED or "")


def contractions(*names: str) -> list:
    """``names`` as parameters of a test, of which ``kernel`` is skipped where it cannot run."""
    return [pytest.param(name, marks=needs_kernels) if name == "kernel" else name for name in names]
