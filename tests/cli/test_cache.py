"""The commands on the cache, and the size that the others keep it within."""

import json
import os
import shutil
import time

import pytest

from tests.support.stand_in import ADD
from xlaspike.cli import measuring
from xlaspike.cli.main import main
from xlaspike.runner.compiler import compile_text


@pytest.fixture
def compiled(tmp_path):
    """The module of ``ADD`` in a cache of its own."""
    return compile_text(ADD, cache_dir=tmp_path / "cache")


@pytest.mark.parametrize("text", ["{", "[]", '{"graph": "a", "target": "b", "seconds": 1e999}', '{"graph": "a", "seconds": 1}'])
def test_list(text, compiled, capsys):
    entry = compiled.path.parent
    damaged = shutil.copytree(entry, entry.with_name("0" * 40))
    (damaged / "entry.json").write_text(text)
    os.utime(damaged, (0, time.time() - 1000))
    (entry.parent / f"failed-{entry.name}.mlir").write_text(ADD)
    words = ["cache", "list", "--cache-dir", str(entry.parent)]
    assert main([*words, "--json"]) == 0
    fields = json.loads(capsys.readouterr().out)
    sizes = [sum(file.stat().st_size for file in folder.iterdir()) for folder in (entry, damaged)]
    about = {"target": "llvm-cpu", "seconds": compiled.seconds, "bytes": sizes[0]}
    assert [module.pop("last_used")[:2] for module in fields["modules"]] == ["20", "20"]
    assert fields == {
        "folder": str(entry.parent),
        "modules": [
            {"key": entry.name, "graph": "add", **about},
            {"key": damaged.name, "graph": None, "target": None, "seconds": None, "bytes": sizes[1]},
        ],
        "totals": {"failed text": {"count": 1, "bytes": len(ADD)}, "module": {"count": 2, "bytes": sum(sizes)}},
    }
    assert main(words) == 0
    head, first, second, _, total = capsys.readouterr().out.splitlines()
    assert head.split("  ")[0] == "key" and first.split()[:3] == [entry.name[:12], "add", "llvm-cpu"]
    assert second.split()[:2] == ["0" * 12, "damaged"]
    assert total.startswith(f"{entry.parent}: 1 failed text, {len(ADD)} B; 2 modules, ")


def test_clear_says_what_it_removed(compiled, capsys):
    folder = compiled.path.parent.parent
    (folder / "notes.txt").write_text("mine")
    words = ["cache", "clear", "--cache-dir", str(folder)]
    assert main(words) == 0
    assert capsys.readouterr().out.startswith(f"removed from {folder}: 1 module, ")
    assert [path.name for path in folder.iterdir()] == ["notes.txt"]
    assert main([*words, "--json"]) == 0 and json.loads(capsys.readouterr().out) == {"folder": str(folder), "removed": {}}
    assert main(words) == 0 and capsys.readouterr().out == f"removed from {folder}: nothing\n"


def test_a_folder_that_is_not_there_is_empty_and_a_file_is_refused(tmp_path, capsys):
    assert main(["cache", "list", "--cache-dir", str(tmp_path / "gone")]) == 0
    assert capsys.readouterr().out == f"{tmp_path}/gone: nothing\n" and not list(tmp_path.iterdir())
    (tmp_path / "file").touch()
    assert main(["cache", "clear", "--cache-dir", str(tmp_path / "file")]) == 2
    assert capsys.readouterr().err == f"error: {tmp_path}/file: expected a cache folder, found Not a directory\n"


def test_commands_keep_the_cache_within_its_size(cache_dir, capsys, monkeypatch):
    kept = []
    monkeypatch.setattr(measuring, "keep_within", lambda *args: kept.append(args))
    words = ["probe", "--shape", "256x256", "--contraction", "dot", "--cache-dir", str(cache_dir)]
    assert main([*words, "--cache-size", "0.5"]) == main(words) == 0
    assert kept == [(cache_dir, 0.5), (cache_dir, 2.0)]
    for size in ("-1", "nan"):
        capsys.readouterr()
        assert main(["generate", "--prompt-ids", "1", "--cache-size", size]) == 2
        assert capsys.readouterr().err == f"error: cache_size: expected GB, 0 or more, found {float(size)}\n"
