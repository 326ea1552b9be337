"""The commands on the cache, and the size that the others keep it within."""

import json
import os
import shutil

import pytest

from tests.support.stand_in import ADD, stand_in
from xlaspike.cli.main import main
from xlaspike.errors import XlaspikeError
from xlaspike.measure import ceilings, fusion, matmul_forms
from xlaspike.runner import compiler_process, open_device, resident
from xlaspike.runner.compiler import compile_text


@pytest.fixture
def compiled(tmp_path, monkeypatch):
    """The module of ``ADD``, as a stand-in compiles it, in a cache of its own."""
    tool = stand_in(tmp_path)
    monkeypatch.setattr(compiler_process, "find_tool", lambda _: str(tool))
    return compile_text(ADD, cache_dir=tmp_path / "cache")


@pytest.mark.parametrize("text", ["{", "[]", '{"graph": "a", "target": "b", "seconds": 1e999}', '{"graph": "a", "seconds": 1}'])
def test_list(text, compiled, capsys):
    entry = compiled.path.parent
    damaged = shutil.copytree(entry, entry.with_name("0" * 40))
    (damaged / "entry.json").write_text(text)
    os.utime(entry, (0, 1_790_000_000))
    os.utime(damaged, (0, 1_700_000_000.9))
    (entry.parent / f"failed-{entry.name}.mlir").write_text(ADD)
    words = ["cache", "list", "--cache-dir", str(entry.parent)]
    assert main([*words, "--json"]) == 0
    fields = json.loads(capsys.readouterr().out)
    sizes = [sum(file.stat().st_size for file in folder.iterdir()) for folder in (entry, damaged)]
    about = {"target": "llvm-cpu", "seconds": compiled.seconds, "bytes": sizes[0]}
    used = [module.pop("last_used") for module in fields["modules"]]
    assert used == ["2026-09-21T14:13:20+00:00", "2023-11-14T22:13:20+00:00"]
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


def test_list_cannot_break_a_terminal(compiled, capsys):
    entry = compiled.path.with_name("entry.json")
    entry.write_text(json.dumps(json.loads(entry.read_text()) | {"graph": "'a'\x1b[2J"}))
    assert main(["cache", "list", "--json", "--cache-dir", str(entry.parent.parent)]) == 0
    assert json.loads(capsys.readouterr().out)["modules"][0]["graph"] == r"'a'\x1b[2J"


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


FORM = matmul_forms.Form("f32", "dot", False)
COMPILING = {
    "generate": (resident, lambda *cache: run("generate", "--prompt-ids", 1, *cache)),
    "probe of a product": (fusion, lambda *cache: run("probe", "--shape", "256x256", *cache)),
    "probe of a step": (fusion, lambda *cache: run("probe", *cache)),
    "ceiling": (ceilings, lambda *cache: ceilings.Ceiling(open_device(), *cache)),
    "peak": (ceilings, lambda *cache: ceilings.Peak(open_device(), *cache)),
    "chain": (matmul_forms, lambda *cache: matmul_forms.MatmulChain(FORM, (8, 8), 1, open_device(), True, *cache)),
}


def run(*words):
    """The command of ``words``, of which the last two are a folder and a size."""
    *words, folder, size = words
    assert main([*map(str, words), "--cache-dir", str(folder), "--cache-size", str(size)]) == 2
    raise XlaspikeError("")


@pytest.mark.parametrize("name", COMPILING)
def test_all_that_compile_keep_the_cache_within_its_size(name, tmp_path, monkeypatch):
    module, call = COMPILING[name]
    seen = []

    def compile_text(*args):
        seen.extend(args[3:])
        raise XlaspikeError("")

    monkeypatch.setattr(module, "compile_text", compile_text)
    with pytest.raises(XlaspikeError):
        call(tmp_path, 0.5)
    assert seen == [tmp_path, 0.5]


@pytest.mark.parametrize("size", ["-1", "nan"])
def test_a_size_that_is_none_is_refused(size, capsys):
    assert main(["generate", "--prompt-ids", "1", "--cache-size", size]) == 2
    assert capsys.readouterr().err == f"error: cache_size: expected GB, 0 or more, found {float(size)}\n"
