"""Removing from the cache: leftovers of killed processes, the least recently used, or everything; never others' files."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.stand_in import ADD, content, refusal
from xlaspike.runner import LoadOptions
from xlaspike.runner.cache_contents import CACHE_SIZE, clear, contents, keep_within, remove_leftovers
from xlaspike.runner.cache_lock import key_lock
from xlaspike.runner.compiler import compile_text

KEY = "0123456789" * 4
MB = 1_000_000
HOURS_AGO = time.time() - 10_000


def compiled(cache: Path, number: int) -> Path:
    """The entry of one of many modules of about 10 kB; with a larger number it was used later, but not lately."""
    entry = compile_text(ADD + "\n" * number, cache_dir=cache).path.parent
    os.utime(entry, (0, HOURS_AGO + number))
    return entry


def written(path: Path, size: int = 10, used: float = HOURS_AGO) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(bytes(size))
    os.utime(path, (0, used))
    return path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


# ***** a bound *****


def test_modules_unused_for_longest_go_until_the_rest_fits(fast: None, cache: Path):
    entries = [compiled(cache, number) for number in range(5)]
    compile_text(ADD, cache_dir=cache)  # the oldest is used again
    for _ in range(2):
        keep_within(cache, 0.025e-3)
        assert names(cache) == {entries[0].name, entries[3].name, entries[4].name}


def test_what_was_used_just_now_stays(fast: None, cache: Path):
    lately = compile_text(ADD, cache_dir=cache).path.parent
    compiled(cache, 1)
    keep_within(cache, 0)
    assert names(cache) == {lately.name}


def test_an_entry_whose_key_is_locked_stays(fast: None, cache: Path):
    entry = compiled(cache, 0)
    with key_lock(cache, entry.name) as held:
        keep_within(cache, 0)
        assert held and entry.exists()
    keep_within(cache, 0)
    assert not names(cache)


def test_gguf_files_go_before_modules(fast: None, cache: Path):
    entry, gguf = compiled(cache, 0), written(cache / "gguf" / f"{KEY}-q4_0.gguf", 2 * MB, HOURS_AGO + 9)
    lately = written(cache / "gguf" / f"{KEY}-q8_0.gguf", 3 * MB, time.time())
    keep_within(cache, 0.001)
    assert entry.exists() and lately.exists() and not gguf.exists()


def test_kept_texts_and_specs_count_and_go(cache: Path):
    for size in (0.0025, 0.0015, 0.0005):
        written(cache / f"failed-{KEY}.mlir", MB, HOURS_AGO - 1)
        spec = written(cache / "tuning-0123456789abcdef.mlir", MB)
        keep_within(cache, size)
        assert len(names(cache)) == int(1000 * size) and spec.exists() == (size > 0.001)


@pytest.mark.parametrize("size", [-1, float("nan"), "2", True])
def test_a_size_that_is_none_is_refused(size: object):
    expected = f"cache_size: expected GB, 0 or more, found {size!r}"
    for call in (LoadOptions, lambda cache_size: compile_text(ADD, cache_size=cache_size)):
        assert refusal(lambda call=call: call(cache_size=size)).replace("''", "'") == expected.replace("''", "'")


def test_the_cache_is_kept_within_the_size_after_a_module_is_compiled_and_at_no_other_time(fast: None, cache: Path):
    old, older = compiled(cache, 1), compiled(cache, 0)
    assert compile_text(ADD, cache_dir=cache, cache_size=0).hit and old.exists()
    os.utime(older, (0, HOURS_AGO))
    new = compile_text(ADD + "// new", cache_dir=cache, cache_size=0.015e-3)
    assert names(cache) == {old.name, new.path.parent.name} and CACHE_SIZE == LoadOptions().cache_size == 2


# ***** leftovers *****


@pytest.fixture
def leftovers(cache: Path) -> Callable[[], set[str]]:
    """Scratch, a lock and partial files, as killed processes leave them; returns which of them are there."""
    (cache / f".{KEY}.ab12_cd3" / "entry").mkdir(parents=True)
    made = {cache / f".{KEY}.ab12_cd3", written(cache / f".{KEY}.lock")}
    made |= {written(path.with_name(f".{path.name}.0a1b2c3d.partial")) for path in (cache / f"failed-{KEY}.mlir",)}
    made |= {written(cache / "gguf" / f".{KEY}-f16.gguf.0a1b2c3d.partial")}
    return lambda: {path.name for path in made if path.exists()}


def test_leftovers_of_the_dead_go(leftovers, cache: Path):
    assert leftovers()
    remove_leftovers(cache)
    assert not leftovers()


def test_a_module_goes_although_a_killed_removal_left_another(entry: Path):
    cache = entry.parent
    os.utime(written(cache / f".{entry.name}.removed" / "module.vmfb").parent, (0, HOURS_AGO))
    assert entry in [item.path for item in clear(cache)] and not names(cache)


def test_what_is_being_compiled_or_written_stays(leftovers, cache: Path):
    partial = written(cache / "gguf" / f".{KEY}-f16.gguf.00000000.partial", used=time.time())
    with key_lock(cache, KEY) as held:
        assert held
        remove_leftovers(cache)
        assert leftovers() == {f".{KEY}.ab12_cd3", f".{KEY}.lock"}
        assert clear(cache) == [] and leftovers()
    clear(cache)
    assert not leftovers() and partial.exists()


# ***** what is not the cache's own *****


def test_nothing_else_is_taken_for_the_caches_own(entry: Path, tmp_path: Path):
    """Others name files and folders by digests too: the Hugging Face hub's cache does."""
    cache, elsewhere = entry.parent, tmp_path / "elsewhere"
    written(elsewhere / "module.vmfb")
    written(cache / "a" / f"{KEY}-q4_0.gguf")
    written(cache / ("1" * 40) / "config.json")
    for name in (
        "2" * 40,
        f"{KEY}-q4_0.txt",
        "module.vmfb",
        f"failed-{KEY}.mlir.txt",
        f".{KEY}",
        "gguf/other.gguf",
        ".x.partial",
    ):
        written(cache / name)
    (cache / ("3" * 40)).symlink_to(elsewhere)
    (cache / f".{KEY}.linked00").symlink_to(elsewhere)
    (cache / f"failed-{KEY}.mlir").symlink_to(elsewhere / "module.vmfb")
    os.mkfifo(cache / f"tuning-{'0' * 16}.mlir")
    before = names(cache)
    assert [item.path for item in clear(cache)] == [entry]
    assert names(cache) == before - {entry.name}
    assert (cache / "gguf" / "other.gguf").exists() and content(elsewhere)


def test_clear_removes_all_that_is_its_own(entry: Path, leftovers):
    cache = entry.parent
    written(cache / "gguf" / f"{KEY}-q4_0.gguf")
    written(cache / f"failed-{KEY}.mlir")
    written(cache / f"tuning-{'0' * 16}.mlir")
    kinds = {"module", "GGUF file", "failed text", "tuning spec", "lock", "scratch folder", "partial file"}
    assert {item.kind for item in contents(cache)} == kinds == {item.kind for item in clear(cache)}
    assert not names(cache) and contents(cache) == contents(cache / "gone") == []
