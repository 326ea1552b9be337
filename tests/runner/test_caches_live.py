"""Caches and proposed ids beside the libraries that users know: mlx-lm's ``kv_bits`` and prompt cache, transformers' lookup."""

from __future__ import annotations

import numpy as np
import pytest

from tests.support.marks import live
from xlaspike.measure.quality import heldout_documents
from xlaspike.paths import TINY_LLAMA
from xlaspike.runner.saved_cache import SavedCache, save_cache
from xlaspike.runner.speculation import PromptLookup, Speculation

TOLERANCE = 1e-4


@pytest.fixture
def ids(tiny) -> list[int]:
    return tiny.encode(heldout_documents()[11])[:300]


@live
def test_an_int8_cache_changes_logits_about_as_much_as_eight_kv_bits(ids, mlx_model, tiny, open_session):
    """mlx-lm has a scale and a bias for each head of a token. We have a scale alone, and change logits 1.19 times as much."""
    import mlx.core as mx
    from mlx_lm.models.cache import make_prompt_cache

    plain = make_prompt_cache(mlx_model)
    caches = {"f32": plain, "int8": [cache.to_quantized(group_size=tiny.config.D, bits=8) for cache in plain]}
    theirs = {name: np.array(mlx_model(mx.array([ids]), cache=cache)[0]) for name, cache in caches.items()}
    ours = {name: open_session(tiny, capacity=512, cache=name).logits(ids) for name in caches}
    np.testing.assert_allclose(ours["f32"], theirs["f32"], rtol=0, atol=TOLERANCE)
    our_change, their_change = (float(np.std(logits["int8"] - logits["f32"])) for logits in (ours, theirs))
    assert 0.7 * their_change < our_change < 1.3 * their_change


@live
def test_a_saved_cache_holds_what_a_prompt_cache_of_mlx_lm_holds(ids, mlx_model, tiny, open_session, tmp_path):
    """Each library goes on from its own file, with the same ids."""
    import mlx.core as mx
    from mlx_lm.generate import generate_step
    from mlx_lm.models.cache import load_prompt_cache, make_prompt_cache, save_prompt_cache

    mlx_model(mx.array([ids[:-1]]), cache=(theirs := make_prompt_cache(mlx_model)))
    save_prompt_cache(str(tmp_path / "theirs.safetensors"), theirs)
    loaded = load_prompt_cache(str(tmp_path / "theirs.safetensors"))
    expected = [token for token, _ in generate_step(mx.array(ids[-1:]), mlx_model, max_tokens=32, prompt_cache=loaded)]

    session = open_session(tiny, capacity=512)
    session.prefill(ids[:-1])
    save_cache(session, tmp_path / "ours.safetensors")
    other = open_session(tiny, capacity=512)
    SavedCache(tmp_path / "ours.safetensors").restore(other)
    for layer, cache in zip(theirs, other.caches(), strict=True):
        for kind, rows in enumerate((layer.keys, layer.values)):
            heads_first = cache[: len(ids) - 1, kind].transpose(1, 0, 2)
            np.testing.assert_allclose(heads_first, np.array(rows[0, :, : len(ids) - 1]), rtol=0, atol=TOLERANCE)
    assert list(other.generate(ids, 32, (), reuse=True)) == expected


@live
def test_lookup_generates_what_the_lookup_of_transformers_generates(ids, tiny, open_session):
    import torch

    from tools import oracles

    session = open_session(tiny, capacity=512)
    quoted = list(session.generate(ids[:33], 40, ())) * 4
    theirs = oracles.load(TINY_LLAMA).generate(
        torch.tensor([quoted]), prompt_lookup_num_tokens=4, max_new_tokens=64, min_new_tokens=64, do_sample=False
    )
    speculation = Speculation(PromptLookup(), 4)
    found = list(session.generate(quoted, 64, (), speculation=speculation))
    assert found == theirs[0, len(quoted) :].tolist() and speculation.accepted > 0
