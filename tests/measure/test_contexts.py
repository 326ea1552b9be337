"""The study of long contexts, on small checkpoints."""

from __future__ import annotations

import pytest

from tests.support.checkpoints import write_model
from xlaspike.checkpoints.model import Model
from xlaspike.measure.studies import contexts


def test_steps_are_compared_by_cache_and_rows(monkeypatch, tmp_path, cache_dir, threads):
    monkeypatch.setattr(contexts, "CACHES", ("f32", "int8"))
    folder = write_model(tmp_path / "small")
    shared = {"cache_dir": cache_dir, "threads": threads}
    record = contexts.measure_contexts(folder, (256, 320), rounds=1, steps=2, weights="f32", **shared)
    assert (record["threads"], record["steps"], record["weights"]) == (threads, 2, "f32")
    with Model.open(folder) as model:
        c = model.config
        rows = c.L * c.Nkv * 2 * c.D  # numbers of a row
    for cache, size in (("f32", 4), ("int8", 1 + 4 / c.D)):
        near, far = record[cache]["rows_256"], record[cache]["rows_320"]
        assert far["bytes_per_token"] - near["bytes_per_token"] == 64 * rows * size
        assert far["cache_bytes"] - near["cache_bytes"] == 64 * rows * size
        assert near["ms_over_least"] == near["bytes_over_least"] == 1 and near["added_ms"] == 0
        assert far["tok_s"] == pytest.approx(1e3 / far["ms"]["median"])
        assert far["over_f32"] == pytest.approx(far["tok_s"] / record["f32"]["rows_320"]["tok_s"])
    assert record["f32"]["rows_320"]["given_back"] == 0 and "given_back" not in record["int8"]["rows_256"]


def test_formats_are_compared_with_f32_on_one_text(monkeypatch, cache_dir, threads):
    """The measures themselves are tested in ``tests/runner/test_cache_formats.py``."""
    asked = []

    def bits(session, documents, window):
        asked.append((session.options.cache.name, session.capacity, window, len(documents)))
        return 1.25 if session.options.cache.name == "int8" else 1.0

    monkeypatch.setattr(contexts, "CACHES", ("f32", "int8"))
    monkeypatch.setattr(contexts, "bits_per_byte", bits)
    monkeypatch.setattr(contexts, "retrieval", lambda session, *_: 0.5 if session.options.cache.name == "f32" else 0.25)
    record = contexts.measure_quality((64, 128), chapters=2, cache_dir=cache_dir, threads=threads)
    assert asked == [(cache, 512, window, 1) for cache in ("f32", "int8") for window in (64, 128)]
    assert (record["trained"], record["windows"]) == (512, [64, 128]) and record["needles"] > 0
    assert record["f32"]["change"] == {64: 0, 128: 0} and record["f32"]["kept"] == 1
    assert record["int8"]["change"][128] == pytest.approx(2**0.25 - 1) and record["int8"]["kept"] == 0.5
