"""A folder's parts made to agree: the tied head, end-of-text ids, tensors too many or too few, the tokenizer."""

import json

import numpy as np
import pytest
from models import write_model

from xlaspike.errors import XlaspikeError
from xlaspike.model import Model
from xlaspike.session import Session


def refused(folder, call=lambda model: None) -> str:
    with pytest.raises(XlaspikeError) as caught, Model.open(folder) as model:
        call(model)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def head(values):
    """An edit that adds ``lm_head.weight`` made of the embedding by ``values``."""

    def edit(tensors):
        tensors["lm_head.weight"] = values(tensors["model.embed_tokens.weight"])

    return edit


@pytest.mark.parametrize(
    ("flag", "edit", "tied"),
    [
        (True, None, True),
        (True, head(np.copy), True),
        (None, None, True),
        (None, head(np.copy), False),
        (False, head(lambda embedding: -embedding), False),
    ],
)
def test_the_checkpoint_decides_the_head(flag, edit, tied, tmp_path):
    folder = write_model(tmp_path / "m", **({"edit": edit} if edit else {}))
    config = json.loads((folder / "config.json").read_text())
    config.pop("tie_word_embeddings")
    (folder / "config.json").write_text(json.dumps(config if flag is None else config | {"tie_word_embeddings": flag}))
    with Model.open(folder) as model:
        assert model.config.tied is tied


@pytest.mark.parametrize(
    ("flag", "edit"),
    [
        (False, lambda tensors: None),
        (True, head(lambda embedding: -embedding)),
        (True, head(lambda embedding: embedding[:-1])),
        (True, head(lambda embedding: embedding.view(np.int32))),
    ],
    ids=("untied without a head", "another head", "another shape", "the same bytes of another type"),
)
def test_a_contradicting_head_is_refused(flag, edit, tmp_path):
    folder = write_model(tmp_path / "m", edit=edit)
    config = json.loads((folder / "config.json").read_text()) | {"tie_word_embeddings": flag}
    (folder / "config.json").write_text(json.dumps(config))
    assert "tie_word_embeddings" in refused(folder)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("model.layers.0.self_attn.q_proj.bias", np.zeros(64, np.float32)),
        ("model.layers.1.self_attn.q_norm.weight", np.ones(16, np.float32)),
        ("model.layers.2.mlp.up_proj.weight", np.zeros((128, 64), np.float32)),
        ("model.layers.0.mlp.experts.0.up_proj.weight", np.zeros((128, 64), np.float32)),
        ("lm_head.bias", np.zeros(96, np.float32)),
    ],
)
def test_a_tensor_that_would_change_the_computation_is_refused(name, values, tmp_path, cache_dir):
    folder = write_model(tmp_path / "m", edit=lambda tensors: tensors.update({name: values}))
    assert name in refused(folder, lambda model: Session(model, cache_dir=cache_dir))


def test_known_leftovers_pass_and_unknown_ones_are_warned_of(tmp_path, open_session):
    known = {"model.layers.0.self_attn.rotary_emb.inv_freq": np.zeros(8, np.float32)}
    with Model.open(write_model(tmp_path / "a", edit=lambda tensors: tensors.update(known))) as model:
        open_session(model)
    unknown = {"vision.weight": np.zeros(8, np.float32)}
    with Model.open(write_model(tmp_path / "b", edit=lambda tensors: tensors.update(unknown))) as model:
        with pytest.warns(UserWarning, match=r"1 tensors that nothing reads, first 'vision\.weight'"):
            open_session(model)


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (lambda t: t.pop("model.layers.1.mlp.up_proj.weight"), "expected a tensor 'model.layers.1.mlp.up_proj.weight'"),
        (
            lambda t: t.update({"model.norm.weight": np.ones(63, np.float32)}),
            r"'model.norm.weight': expected .* [64], found F32 [63]",
        ),
        (lambda t: t.update({"model.norm.weight": np.ones(64, np.int32)}), "found I32 [64]"),
    ],
)
def test_missing_and_misshapen_tensors_are_named(edit, message, tmp_path, cache_dir):
    found = refused(write_model(tmp_path / "m", edit=edit), lambda model: Session(model, cache_dir=cache_dir))
    assert all(part in found for part in message.split(" .* "))


@pytest.mark.parametrize(
    ("found", "eos"), [({"eos_token_id": 5}, (5,)), ({"eos_token_id": [7, 5]}, (7, 5)), ({}, (1,)), (None, (1,))]
)
def test_generation_config_overrides_end_of_text(found, eos, tmp_path):
    folder = write_model(tmp_path / "m")
    if found is not None:
        (folder / "generation_config.json").write_text(json.dumps(found))
    with Model.open(folder) as model:
        assert model.eos == eos


def test_an_end_of_text_outside_the_vocabulary_is_refused(tmp_path):
    folder = write_model(tmp_path / "m")
    (folder / "generation_config.json").write_text('{"eos_token_id": 96}')
    assert "generation_config.json: eos_token_id: expected token ids below 96" in refused(folder)


def test_a_broken_tokenizer_is_refused(tmp_path):
    folder = write_model(tmp_path / "m")
    (folder / "tokenizer.json").write_text("{}")
    assert "tokenizer.json: expected a tokenizer" in refused(folder, lambda model: model.encode("x"))


def test_text_comes_in_whole_characters(tiny):
    ids = tiny.encode("Blessed — ñ 神 be")
    pieces = list(tiny.stream(ids[:1], iter(ids[1:])))
    assert "".join(pieces) == "Blessed — ñ 神 be" and "�" not in "".join(pieces)
