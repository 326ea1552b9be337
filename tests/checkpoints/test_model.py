"""A folder's parts are checked against each other: tied head, end-of-text ids, extra and missing tensors, tokenizer."""

import json
import tracemalloc

import numpy as np
import pytest

from tests.support.checkpoints import write_model
from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.quantize import quantize
from xlaspike.errors import XlaspikeError
from xlaspike.runner.session import Session

SCALAR = np.ones((), np.float32)


def refused(folder, call=lambda model: None) -> str:
    with pytest.raises(XlaspikeError) as caught, Model.open(folder) as model:
        call(model)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def head(values):
    """An edit that adds ``values(embedding)`` as ``lm_head.weight``."""

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
        (True, head(lambda embedding: embedding.reshape(64, 96))),
        (True, lambda tensors: tensors.update({"model.embed_tokens.weight": SCALAR, "lm_head.weight": np.ones(1, np.float32)})),
        (True, lambda tensors: tensors.update({"lm_head.weight": SCALAR})),
    ],
    ids=(
        "untied without a head", "another head", "fewer rows", "the same bytes of another type",
        "the same bytes of another shape", "an embedding of rank 0", "a head of rank 0",
    ),
)  # fmt: skip
def test_a_contradicting_head_is_refused(flag, edit, tmp_path):
    folder = write_model(tmp_path / "m", edit=edit)
    config = json.loads((folder / "config.json").read_text()) | {"tie_word_embeddings": flag}
    (folder / "config.json").write_text(json.dumps(config))
    assert "tie_word_embeddings" in refused(folder)


def test_an_embedding_and_a_head_of_rank_0_are_refused_by_their_shape(tmp_path, cache_dir):
    scalars = {"model.embed_tokens.weight": SCALAR, "lm_head.weight": SCALAR}
    folder = write_model(tmp_path / "m", edit=lambda tensors: tensors.update(scalars))
    found = refused(folder, lambda model: Session(model, cache_dir=cache_dir))
    assert "'model.embed_tokens.weight': expected F32 [96, 64], found F32 []" in found


@pytest.mark.parametrize("plane", ["scales", "biases"])
def test_a_packed_head_is_compared_by_every_plane(plane, tmp_path):
    def edit(tensors):
        tensors["model.embed_tokens.weight"] = np.zeros((96, 8), np.uint32)
        tensors["model.embed_tokens.scales"] = tensors["model.embed_tokens.biases"] = np.ones((96, 1), np.float16)
        for part in ("weight", "scales", "biases"):
            tensors[f"lm_head.{part}"] = tensors[f"model.embed_tokens.{part}"] + (part == plane)

    folder = write_model(tmp_path / "m", edit=edit, quantization={"bits": 4, "group_size": 64})
    expected = f"tie_word_embeddings: expected lm_head.{plane} equal to model.embed_tokens.{plane}, found a different tensor"
    assert refused(folder).endswith(expected)


def test_comparing_a_tied_head_copies_neither_matrix(tmp_path):
    folder = write_model(tmp_path / "m", edit=head(np.copy), vocab_size=2**16)  # 16 MiB each
    tracemalloc.start()
    try:
        Model.open(folder).close()
        assert tracemalloc.get_traced_memory()[1] < 2**23
    finally:
        tracemalloc.stop()


def test_layers_that_the_checkpoint_has_not_are_refused_before_any_is_emitted(tmp_path):
    folder = write_model(tmp_path / "m")
    config = json.loads((folder / "config.json").read_text()) | {"num_hidden_layers": 2**31 - 1}
    (folder / "config.json").write_text(json.dumps(config))
    assert refused(folder) == (
        f"{folder}/config.json: num_hidden_layers: expected 2, because the checkpoint has no "
        "model.layers.2.input_layernorm.weight, found 2147483647"
    )


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
        with pytest.warns(UserWarning, match=r"ignoring 1 tensors that no llama has, first 'vision\.weight'"):
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


def test_a_model_is_shown_by_what_it_is(tiny, tmp_path):
    assert repr(tiny) == "<llama in tiny-llama: 5.3 M parameters, 6 layers x 256, stored as bf16, 10.6 MB>"
    quantize(tiny, tmp_path / "q", 4)
    with Model.open(tmp_path / "q") as packed:
        assert repr(packed) == "<llama in q: 5.3 M parameters, 6 layers x 256, stored as int4 in groups of 64, 3.0 MB>"


def test_text_comes_in_whole_characters(tiny):
    ids = tiny.encode("Blessed — ñ 神 be")
    pieces = list(tiny.stream(ids[:1], iter(ids[1:])))
    assert "".join(pieces) == "Blessed — ñ 神 be" and "�" not in "".join(pieces)
