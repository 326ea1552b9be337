"""Where the checkout keeps its data, independent of the folder a notebook or a test was started in."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
TINY_LLAMA = DATA / "tiny-llama"
HELDOUT = DATA / "heldout.txt"
ORACLE = DATA / "oracle"
RESULTS = DATA / "results"
NOTEBOOKS = ROOT / "notebooks"
RUNS = ROOT / "runs"
