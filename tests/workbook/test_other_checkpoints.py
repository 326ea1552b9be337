"""The committed notebooks on checkpoints unlike the embedded one: each ends ok, or skipped with its reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import xlaspike as xs
from tests.workbook.test_run import printed
from tests.workbook.test_try_lines import SMALL
from xlaspike.workbook import run

NAMES = [f"{number:02}" for number in range(7)]
WHY = "this notebook packs float weights itself; this checkpoint is stored as "


def packed(bits: int) -> Callable[[Path], object]:
    """Writes the embedded model packed in ``bits`` bits to a folder."""

    def write(folder: Path) -> None:
        with xs.open_model() as model:
            xs.quantize(model, folder, bits)

    return write


def odd(folder: Path) -> None:
    """Three bf16 shards of three layers with a head of their own, without a tokenizer."""
    xs.synthesize("tiny", folder, "bf16", shards=3, num_hidden_layers=3, tie_word_embeddings=False)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("make", "skipped"),
    [(packed(4), {"02_int4_dequant": WHY + "int4"}), (packed(8), {"02_int4_dequant": WHY + "int8"}), (odd, {})],
    ids=["int4", "int8", "odd"],
)
def test_notebooks_run_on_other_checkpoints_or_say_why_not(
    make: Callable[[Path], object], skipped: dict[str, str], tmp_path: Path
) -> None:
    make(tmp_path / "model")
    done = run.run(NAMES, SMALL, tmp_path / "out", tmp_path / "model")
    assert {each.name: each.error for each in done.notebooks if each.status == "skipped"} == skipped
    assert {each.name: each.error for each in done.notebooks if not each.passed} == {}
    shown = "".join(printed(tmp_path / "out" / f"{each.name}.ipynb") for each in done.notebooks)
    assert "''" not in shown  # where there is no tokenizer, ids are shown
