"""Synthetic checkpoints: the published shapes, the same bytes for a seed, bounded memory, readable by the reference reader."""

import json
import subprocess
import sys
from math import prod

import numpy as np
import pytest
from safetensors.numpy import load_file

from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.synthesize import SHAPES, synthesize, tensor_shapes
from xlaspike.llama.config import from_dict
from xlaspike.paths import TINY_LLAMA


@pytest.mark.parametrize(
    ("like", "tensors", "parameters"), [("llama-3.2-1b", 146, 1_235_814_400), ("llama-3.1-8b", 291, 8_030_261_248)]
)
def test_published_sizes(like, tensors, parameters):
    shapes = tensor_shapes(from_dict(SHAPES[like]))
    assert (len(shapes), sum(map(prod, shapes.values()))) == (tensors, parameters)


@pytest.mark.parametrize("dtype", ["f32", "f16", "bf16"])
def test_reference_reader_and_ours_agree(dtype, tmp_path):
    written = synthesize("tiny", tmp_path / "m", dtype, seed=3)
    theirs = load_file(tmp_path / "m" / "model.safetensors")
    with Model.open(tmp_path / "m") as model:
        assert set(theirs) == set(model.checkpoint.names())
        assert all(np.array_equal(theirs[name], model.checkpoint.stored(name)) for name in theirs)
        assert sum(value.size for value in theirs.values()) == written.parameters
    embedding = theirs["model.embed_tokens.weight"].astype(np.float32)
    assert abs(embedding.std() - 0.02) < 1e-4 and abs(embedding.mean()) < 1e-4


def test_seed_decides_the_bytes(tmp_path):
    files = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        synthesize("tiny", tmp_path / name, seed=seed)
        files.append((tmp_path / name / "model.safetensors").read_bytes())
    assert files[0] == files[1] != files[2]


def test_tiny_is_the_shape_of_the_embedded_model():
    ours, embedded = (from_dict(values) for values in (SHAPES["tiny"], json.loads((TINY_LLAMA / "config.json").read_text())))
    assert tensor_shapes(ours) == tensor_shapes(embedded)


def test_keys_over_a_shape(tmp_path):
    synthesize("tiny", tmp_path / "m", num_hidden_layers=2, vocab_size=96)
    with Model.open(tmp_path / "m") as model:
        assert (model.config.L, model.config.V, model.config.H) == (2, 96, 256)


def test_memory_is_bounded(tmp_path):
    """A third of the 1B shape's largest tensor would already exceed the limit."""
    code = (
        "from pathlib import Path\nimport xlaspike.checkpoints.synthesize as s\nfrom xlaspike.host import peak_rss_bytes\n"
        "s.CHUNK = 1 << 20\nbefore = peak_rss_bytes()\n"
        f"s.synthesize('tiny', Path({str(tmp_path / 'm')!r}), vocab_size=400_000)\nprint(peak_rss_bytes() - before)"
    )
    grown = int(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
    assert (tmp_path / "m" / "model.safetensors").stat().st_size > 200e6
    assert 1e6 < grown < 60e6
