"""The prompts that notebooks give a model."""

from __future__ import annotations

from pathlib import Path

from tests.support.checkpoints import write_model
from xlaspike.checkpoints import open_model
from xlaspike.workbook import inputs


def test_a_tokenizer_gives_the_prompt_s_ids_and_the_shortest_chapters_first() -> None:
    with open_model() as model:
        assert inputs.prompt_ids(model, "And God said") == model.encode("And God said")
        lengths = [len(text) for text in inputs.documents(model)]
    assert len(lengths) > 1 and lengths == sorted(lengths)


def test_without_a_tokenizer_there_are_fixed_ids_and_no_documents(tmp_path: Path) -> None:
    with open_model(write_model(tmp_path)) as model:
        assert inputs.prompt_ids(model, "And God said") == list(range(2, 14))
        assert inputs.documents(model) == []
