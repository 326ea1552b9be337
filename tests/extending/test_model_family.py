"""A model family is one entry in ``FAMILIES``: its checkpoint opens, decodes, and computes what the reference does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.support.checkpoints import write_model
from xlaspike.checkpoints.model import Model
from xlaspike.errors import XlaspikeError
from xlaspike.llama import FAMILIES, Family
from xlaspike.measure.reference import Reference

NEWEST = Family(qkv_bias=True, defaults={"num_key_value_heads": 2})  # biases, and a default for a key that configs leave out


def with_biases(tensors: dict[str, np.ndarray]) -> None:
    draw = np.random.Generator(np.random.PCG64(7))
    for name in [name for name in tensors if name.endswith(("q_proj.weight", "k_proj.weight", "v_proj.weight"))]:
        tensors[f"{name.removesuffix('weight')}bias"] = draw.normal(0, 1, len(tensors[name])).astype(np.float32)


def test_an_entry_is_enough(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, open_session):
    folder = write_model(tmp_path / "m", model_type="newest", edit=with_biases)
    with pytest.raises(XlaspikeError, match="model_type: expected llama or"):
        Model.open(folder)
    monkeypatch.setitem(FAMILIES, "newest", NEWEST)
    with Model.open(folder) as model:
        ids = [0, 5, 9, 11]
        expected = Reference(model, np.float32).logits(ids)
        np.testing.assert_allclose(open_session(model).logits(ids), expected, rtol=0, atol=1e-4)
