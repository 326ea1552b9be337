"""The short version of `make torture`: a few cases of every target."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.torture.targets import NAMES
from xlaspike.paths import ROOT


@pytest.mark.parametrize("target", NAMES)
def test_nothing_is_handled_badly(target: str):
    words = [sys.executable, "-m", "tests.torture", "--short", "--seed", "1", target]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
