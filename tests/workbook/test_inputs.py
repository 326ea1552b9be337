"""What notebooks need of a model, and the prompts that they give it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.support.checkpoints import write_exact, write_model
from xlaspike.checkpoints import open_model
from xlaspike.workbook import inputs


def test_a_tokenizer_gives_the_prompt_s_ids_and_the_shortest_chapters_first() -> None:
    with open_model() as model:
        assert inputs.prompt_ids(model, "And God said") == model.encode("And God said")
        assert inputs.text(model, inputs.prompt_ids(model, "And God said")) == "And God said"
        lengths = [len(text) for text in inputs.documents(model)]
    assert len(lengths) > 1 and lengths == sorted(lengths)


def test_without_a_tokenizer_there_are_fixed_ids_and_no_documents(tmp_path: Path) -> None:
    with open_model(write_model(tmp_path)) as model:
        assert inputs.prompt_ids(model, "And God said") == list(range(2, 14))
        assert inputs.documents(model) == []
        assert inputs.text(model, np.array([3, 4])) == "[3, 4]"


def test_a_packed_checkpoint_is_told_from_one_of_floats_that_has_the_key(tmp_path: Path) -> None:
    with open_model() as floats, open_model(write_exact(tmp_path / "packed", "int8", 64)) as packed:
        inputs.need_floats(floats, "it packs")
        with pytest.raises(inputs.NotApplicable, match=r"^it packs; this checkpoint is stored as int8$"):
            inputs.need_floats(packed, "it packs")
    keyed = write_model(tmp_path / "keyed", quantization={"bits": 4, "group_size": 64})
    with open_model(keyed) as model:
        assert model.config.quantization and inputs.packing(model) == ""


def test_requests_are_the_same_in_every_run_and_differ_in_length(tmp_path: Path) -> None:
    with open_model() as model, open_model(write_model(tmp_path)) as bare:
        made = inputs.requests(model, 6, 32)
        assert made == inputs.requests(model, 6, 32) and [one.id for one in made] == list("abcdef")
        assert all(2 <= len(one.prompt) < 30 and 3 <= one.max_tokens < 18 for one in made + inputs.requests(bare, 6, 32))
        assert len({len(one.prompt) for one in made}) > 2 and made[0].prompt == model.encode(inputs.documents(model)[0])[:14]
