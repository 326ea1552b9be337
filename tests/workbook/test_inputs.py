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


def test_requests_are_the_same_in_every_run_and_differ_in_length(tmp_path: Path) -> None:
    with open_model() as model, open_model(write_model(tmp_path)) as bare:
        made = inputs.requests(model, 6, 32)
        assert made == inputs.requests(model, 6, 32) and [one.id for one in made] == list("abcdef")
        assert all(2 <= len(one.prompt) < 30 and 3 <= one.max_tokens < 18 for one in made + inputs.requests(bare, 6, 32))
        assert len({len(one.prompt) for one in made}) > 2 and made[0].prompt == model.encode(inputs.documents(model)[0])[:14]
