"""Where the checkout keeps its data, whatever the current folder of a notebook or a test is.

A wheel has only the package: installed from one, ``in_checkout`` refuses these files, and runs go to the current folder.
"""

from __future__ import annotations

from pathlib import Path

from xlaspike.errors import XlaspikeError

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
TINY_LLAMA = DATA / "tiny-llama"
HELDOUT = DATA / "heldout.txt"
ORACLE = DATA / "oracle"
RESULTS = DATA / "results"
FINDINGS = ROOT / "findings"
NOTEBOOKS = ROOT / "notebooks"
RUNS = (ROOT if DATA.is_dir() else Path.cwd()) / "runs"


def in_checkout(path: Path, instead: str) -> Path:
    """``path``. Raises ``XlaspikeError`` that proposes ``instead`` where only a checkout has it and this is none."""
    if not DATA.is_dir() and (path == NOTEBOOKS or path.is_relative_to(DATA)):
        name = path.relative_to(ROOT)
        raise XlaspikeError(f"{name}: it is in the checkout, and xlaspike is installed outside of one; {instead}")
    return path
