"""The short version of `make torture`: a few cases of every target."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.torture.targets import NAMES
from xlaspike.paths import ROOT

# Processes of about the same length.
TOGETHER = (
    ("headers", "index", "config", "tokenizer", "requests", "arguments"),
    ("entries", "notebooks"),
    ("kills",),
    ("disks",),
    ("underneath",),
)


def test_every_target_is_run():
    assert sorted(name for names in TOGETHER for name in names) == sorted(NAMES)


@pytest.mark.parametrize("targets", TOGETHER, ids=" ".join)
def test_nothing_is_handled_badly(targets: tuple[str, ...], cache_dir: Path):
    words = [sys.executable, "-m", "tests.torture", "--short", "--seed", "1", "--compiled", cache_dir, *targets]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
