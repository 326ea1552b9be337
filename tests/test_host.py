"""This machine, as far as it tells about itself."""

from pathlib import Path

from xlaspike import host


def test_a_cache_that_does_not_say_its_size_is_left_out(tmp_path: Path, monkeypatch):
    for index, level, about in ((0, 1, {"type": "Data", "size": "32K"}), (1, 2, {"type": "Unified"})):
        (tmp_path / f"index{index}").mkdir()
        for name, text in (about | {"level": str(level)}).items():
            (tmp_path / f"index{index}" / name).write_text(f"{text}\n")
    monkeypatch.setattr(host, "CACHES", tmp_path)
    assert host.data_caches() == {"L1": 32768} and host.largest_cache_bytes() == 32768
