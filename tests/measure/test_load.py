"""The cost of a load is that of a process of its own, whatever memory the calling process has."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.synthesize import synthesize
from xlaspike.errors import XlaspikeError
from xlaspike.host import peak_rss_bytes
from xlaspike.measure import load

# Tensors that a session cannot use as a Llama's file stores them: query, key and value apart, and norms in bf16.
COPIED = ("q_proj.weight", "k_proj.weight", "v_proj.weight", "norm.weight")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """42 MB of bf16 in three shards."""
    out = tmp_path_factory.mktemp("loading") / "m"
    shape = {"hidden_size": 512, "intermediate_size": 1408, "num_attention_heads": 16, "num_key_value_heads": 4}
    synthesize("tiny", out, shards=3, vocab_size=8192, **shape)
    return out


@pytest.mark.parametrize("weights", ["stored", "f16", "f32"])
def test_a_load_is_counted(weights: str, folder: Path, open_session):
    loaded = load.measure_load(folder, weights=weights, embedding=weights, threads=2)
    size = sum(file.stat().st_size for file in folder.glob("*.safetensors"))
    with Model.open(folder) as model:
        session = open_session(model, weights=weights, embedding=weights)
        assert (loaded.resident_bytes, loaded.mapped_bytes) == (session.resident_bytes, session.mapped_bytes)
        names = [name for name in model.checkpoint.names() if not name.endswith(COPIED)]
        usable = sum(model.checkpoint.info(name).nbytes for name in names)
    assert loaded.file_bytes == size and loaded.largest_tensor_bytes == 2 * 8192 * 512
    assert 0.9 * loaded.resident_bytes < loaded.peak_bytes < 1.15 * loaded.resident_bytes + 2 * loaded.largest_tensor_bytes
    assert loaded.mapped_bytes == (usable if weights == "stored" else 0) and usable > 0.8 * size
    assert loaded.seconds > 0 and loaded.decode is None


def test_a_load_can_go_on_to_decode(folder: Path, cache_dir: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache_dir))
    loaded = load.measure_load(folder, {"prompt_len": 1, "steps": 2, "repeats": 1}, weights="stored", threads=2)
    assert (
        loaded.decode["resident_bytes"] == loaded.resident_bytes
        and "disk_bytes" in loaded.decode
        and loaded.decode["decode_tok_s"] > 0
    )


def test_what_is_refused_is_said(tmp_path: Path, folder: Path):
    with pytest.raises(XlaspikeError, match=r"nowhere: expected a checkpoint folder, found nothing$"):
        load.measure_load(tmp_path / "nowhere")
    with pytest.raises(XlaspikeError, match=r"^weights: expected f32, .*, found 'f64'$"):
        load.measure_load(folder, weights="f64")


def test_a_peak_is_of_the_process_alone():
    """Linux's getrusage starts a process from the most that its parent had."""
    held = np.ones(300 << 20, np.uint8)
    code = "from xlaspike.host import peak_rss_bytes; print(peak_rss_bytes())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) < held.nbytes <= peak_rss_bytes()
