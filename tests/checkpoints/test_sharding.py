"""Sharded checkpoints: equal to a single file, no file read that the index must not name, bounded memory."""

from __future__ import annotations

import gc
import json
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from tests.support.checkpoints import split, write_index, write_model, write_shards
from tests.support.marks import exhaustive
from tests.support.timeouts import no_hang
from xlaspike.checkpoints.checkpoint import INDEX_FILE, SINGLE_FILE, Checkpoint
from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.quantize import quantize
from xlaspike.checkpoints.summary import summarize
from xlaspike.checkpoints.synthesize import synthesize
from xlaspike.checkpoints.write import new_checkpoint
from xlaspike.dtypes import F32
from xlaspike.emitter import find_contraction
from xlaspike.emitter.llama_graphs import decode
from xlaspike.errors import XlaspikeError
from xlaspike.files import MAX_BYTES
from xlaspike.llama.arguments import GraphSpec
from xlaspike.runner.devices import base
from xlaspike.runner.session import Session

MLX = Path(__file__).parents[1] / "fixtures" / "mlx"
IDS = [5, 9, 40, 2, 77, 31]


# ***** the same as in one file *****


def source_of(kind: str, folder: Path) -> Path:
    return MLX / "llama-mixed" if kind == "packed" else write_model(folder, dtype=kind, tie_word_embeddings=False)


@pytest.mark.parametrize("count", [2, 3, 7])
@pytest.mark.parametrize("kind", ["f16", "packed", *exhaustive("f32")])
def test_shards_equal_the_single_file(kind: str, count: int, tmp_path: Path, open_session):
    """Every tensor's bytes, every graph argument's bytes and every token, with the tensors distributed in two orders."""
    single = source_of(kind, tmp_path / "single")
    with Model.open(single) as one:
        policies = [one.format_policy(weights, weights) for weights in ("stored", "f32")]
        args = [
            arg
            for policy in policies
            for arg in decode(GraphSpec(one.config, policy, 256, 256, find_contraction("dot"))).args
            if arg.role in ("matrix", "vector")
        ]

        def bound(model: Model) -> list[bytes]:
            return [(model.planes(arg)[arg.plane] if arg.plane else model.checkpoint.f32(arg.name)).tobytes() for arg in args]

        tokens = list(open_session(one, weights="stored").generate(IDS, 12, stop=()))
        expected = bound(one)
        for seed in range(2):
            with Model.open(split(single, tmp_path / f"split{seed}", count, seed)) as model:
                assert len(model.checkpoint.shards) == count
                assert model.checkpoint.names() == one.checkpoint.names()
                for name in one.checkpoint.names():
                    ours, theirs = model.checkpoint.stored(name), one.checkpoint.stored(name)
                    assert (ours.dtype, ours.shape, ours.tobytes()) == (theirs.dtype, theirs.shape, theirs.tobytes())
                assert bound(model) == expected
                assert list(open_session(model, weights="stored").generate(IDS, 12, stop=())) == tokens


def test_weight_scales_and_biases_in_three_shards(tmp_path: Path, open_session):
    parts: dict[str, dict[str, np.ndarray]] = {f"{part}.safetensors": {} for part in ("weight", "scales", "biases")}
    for name, values in load_file(MLX / "llama-mixed" / SINGLE_FILE).items():
        parts[f"{name.rsplit('.', 1)[1]}.safetensors"][name] = values
    shutil.copyfile(MLX / "llama-mixed" / "config.json", write_shards(tmp_path / "m", parts) / "config.json")
    with Model.open(tmp_path / "m") as model, Model.open(MLX / "llama-mixed") as single:
        assert np.array_equal(model.f32("lm_head.weight"), single.f32("lm_head.weight"))
        for weights in ("stored", "f32"):
            ours, theirs = (open_session(m, weights=weights).logits(IDS) for m in (model, single))
            assert np.array_equal(ours, theirs)


@pytest.mark.parametrize("shards", [1, 2, 3, 7, 142])
def test_synth_writes_the_same_tensors_in_any_number_of_files(shards: int, tmp_path: Path):
    synthesize("tiny", tmp_path / "one", bits=4)
    written = synthesize("tiny", tmp_path / "many", bits=4, shards=shards)
    expected = load_file(tmp_path / "one" / SINGLE_FILE)
    files = sorted((tmp_path / "many").glob("*.safetensors"))
    found = [load_file(file) for file in files]
    assert len(files) == shards and all(found) and sum(map(len, found)) == len(expected)
    assert all(np.array_equal(values, expected[name]) for part in found for name, values in part.items())
    assert written.bytes == sum(file.stat().st_size for file in (tmp_path / "many").iterdir())
    with Model.open(tmp_path / "many") as model:
        assert len(model.checkpoint.shards) == shards
    if shards > 1:
        index = json.loads((tmp_path / "many" / INDEX_FILE).read_text())
        assert index["metadata"] == {"total_size": sum(values.nbytes for values in expected.values())}
        assert index["weight_map"] == {name: file.name for file, part in zip(files, found, strict=True) for name in part}
        assert files[0].name == f"model-00001-of-{shards:05}.safetensors"
        sizes = [sum(values.nbytes for values in part.values()) for part in found]
        largest = max(values.nbytes for values in expected.values())
        assert max(sizes) <= sum(sizes) / shards + largest


def test_quantize_writes_shards(tiny, tmp_path: Path):
    quantize(tiny, tmp_path / "one", 4)
    quantize(tiny, tmp_path / "three", 4, shards=3)
    with Model.open(tmp_path / "one") as one, Model.open(tmp_path / "three") as three:
        assert len(three.checkpoint.shards) == 3 and three.checkpoint.names() == one.checkpoint.names()
        for name in one.checkpoint.names():
            assert np.array_equal(three.checkpoint.stored(name), one.checkpoint.stored(name))


@pytest.mark.parametrize("shards", [0, -1, 10**6])
def test_impossible_number_of_shards_leaves_no_folder(shards: int, tmp_path: Path):
    with pytest.raises(XlaspikeError, match=f"^shards: expected 1 to 56, the number of tensors, found {shards}$"):
        synthesize("tiny", tmp_path / "m", shards=shards)
    assert not (tmp_path / "m").exists()


# ***** what is sound *****

A, B = "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"
ONES = np.ones(4, np.float32)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two shards: ``layer.u`` and ``layer.v`` in the first, ``layer.w`` in the second."""
    return write_shards(tmp_path / "m", {A: {"layer.u": ONES, "layer.v": 2 * ONES}, B: {"layer.w": 3 * ONES}})


MAP = {"layer.u": A, "layer.v": A, "layer.w": B}


def mapped(folder: Path) -> list[str]:
    """The files of ``folder`` that this process has mapped, one entry per mapping."""
    lines = Path("/proc/self/maps").read_text().splitlines()
    return sorted(line.rsplit("/", 1)[1] for line in lines if f"{folder}/" in line)


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="needs Linux's list of mappings")
def test_every_shard_is_mapped_once_and_unmapped_on_close(folder: Path):
    opened = len(os.listdir("/dev/fd"))
    with Checkpoint(folder) as checkpoint:
        assert mapped(folder) == [A, B]
        assert [checkpoint.f32(name)[0] for name in checkpoint.names()] == [1, 2, 3]
        assert mapped(folder) == [A, B]
    assert mapped(folder) == [] and len(os.listdir("/dev/fd")) == opened


def test_links_into_a_hub_cache_are_followed(folder: Path, tmp_path: Path):
    snapshot = tmp_path / "snapshots" / "main"
    snapshot.mkdir(parents=True)
    for i, entry in enumerate(sorted(folder.iterdir())):
        (snapshot / entry.name).symlink_to(f"../../blobs/{i}")
    shutil.copytree(folder, tmp_path / "blobs")
    for i, entry in enumerate(sorted((tmp_path / "blobs").iterdir())):
        entry.rename(entry.with_name(str(i)))
    with Checkpoint(snapshot) as checkpoint:
        assert checkpoint.names() == sorted(MAP)


SOUND = {
    "no metadata": lambda f: (f / INDEX_FILE).write_text(json.dumps({"weight_map": MAP})),
    "metadata of another kind": lambda f: write_index(f, MAP, metadata=None),
    "keys unknown": lambda f: write_index(f, MAP, note="x"),
    "spaces and letters of any language": lambda f: (
        (f / A).rename(f / "Gewicht ü.safetensors"),
        write_index(f, MAP | {"layer.u": "Gewicht ü.safetensors", "layer.v": "Gewicht ü.safetensors"}),
    ),
    "other weights beside": lambda f: (f / "pytorch_model.bin").write_bytes(b"\x80\x04."),
}


@pytest.mark.parametrize("make", SOUND.values(), ids=SOUND)
def test_sound_oddity_is_accepted(make, folder: Path):
    make(folder)
    with Checkpoint(folder) as checkpoint:
        assert [checkpoint.f32(name)[0] for name in sorted(MAP)] == [1, 2, 3]


def test_shard_without_tensors_is_accepted_where_the_index_names_none_of_it(folder: Path):
    save_file({}, folder / "model-00003-of-00003.safetensors")
    with pytest.warns(UserWarning, match=r"index.json: ignoring files .*: 'model-00003-of-00003\.safetensors'$"):
        with Checkpoint(folder) as checkpoint:
            assert checkpoint.names() == sorted(MAP)


def test_shard_of_empty_tensors_is_accepted(tmp_path: Path):
    write_shards(tmp_path, {A: {"layer.u": np.empty((0, 4), np.float32)}, B: {"layer.w": ONES}})
    with Checkpoint(tmp_path) as checkpoint:
        assert checkpoint.stored("layer.u").shape == (0, 4)


def test_shards_that_the_index_does_not_name_are_not_opened(folder: Path):
    for i in range(5):
        (folder / f"consolidated{i}.safetensors").write_bytes(b"no safetensors file")
    with pytest.warns(UserWarning, match="ignoring files .*'consolidated0.safetensors', .* and 2 more$"):
        with Checkpoint(folder) as checkpoint:
            assert len(checkpoint.shards) == 2


# ***** a single file and an index *****

SINGLE = {
    "agreeing": (lambda f: write_index(f, {"layer.u": SINGLE_FILE}), None),
    "of shards that are gone": (lambda f: write_index(f, {"layer.u": "gone.safetensors"}), None),
    "of more tensors": (lambda f: write_index(f, {"layer.u": A, "layer.x": A}), r"1 tensors that .* lacks, 'layer\.x'; using"),
    "of shards that are there": (
        lambda f: (save_file({"layer.u": 9 * ONES}, f / A), write_index(f, {"layer.u": A})),
        rf"1 shards that are there too, '{A}'; using model\.safetensors only$",
    ),
    "broken": (lambda f: (f / INDEX_FILE).write_text("{"), "expected a JSON object, .*; using"),
    "hostile": (lambda f: write_index(f, {"layer.u": "../x.safetensors"}), r"'layer\.u': expected the plain name"),
}


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(("make", "warning"), SINGLE.values(), ids=SINGLE)
def test_single_file_wins_over_an_index(make, warning: str | None, tmp_path: Path):
    save_file({"layer.u": ONES}, tmp_path / SINGLE_FILE)
    make(tmp_path)
    if warning is None:
        with Checkpoint(tmp_path) as checkpoint:
            assert checkpoint.f32("layer.u")[0] == 1
    else:
        with pytest.warns(UserWarning, match=warning):
            with Checkpoint(tmp_path) as checkpoint:
                assert checkpoint.f32("layer.u")[0] == 1 and len(checkpoint.shards) == 1


# ***** refusals *****

Edit = Callable[[Path], object]


def text(content: str | bytes) -> Edit:
    return lambda f: (f / INDEX_FILE).write_bytes(content if isinstance(content, bytes) else content.encode())


def renamed(value: object) -> Edit:
    """An index that puts ``layer.w`` in the file ``value``."""
    return lambda f: write_index(f, MAP | {"layer.w": value})


def shard(content: bytes) -> Edit:
    return lambda f: (f / B).write_bytes(content)


def replaced(make: Callable[[Path], object]) -> Edit:
    return lambda f: ((f / B).unlink(), make(f / B))


def only(*files: str) -> Edit:
    def edit(f: Path) -> None:
        shutil.rmtree(f)
        f.mkdir()
        for file in files:
            (f / file).write_bytes(b"\x80\x04cos\nsystem\n")

    return edit


PLAIN = "tensor 'layer.w': expected the plain name of a .safetensors file, found "
WEIGHT_MAP = "weight_map: expected an object of file names by tensor, found "
# How the folder is edited, the entry that the message names, and the message.
REFUSED: dict[str, tuple[Edit, str, str]] = {
    # the index itself
    "index empty": (text(""), INDEX_FILE, "a JSON object"),
    "index not JSON": (text("model"), INDEX_FILE, "a JSON object"),
    "index not UTF-8": (text(b'{"\xff":1}'), INDEX_FILE, "a JSON object"),
    "index cut": (text(json.dumps({"weight_map": MAP})[:-3]), INDEX_FILE, "a JSON object"),
    "index NaN": (text('{"weight_map": NaN}'), INDEX_FILE, "a JSON object"),
    "index nested 100000 deep": (text("[" * 100_000), INDEX_FILE, "a JSON object"),
    "index an array": (text("[]"), INDEX_FILE, "a JSON object, found list"),
    "index null": (text("null"), INDEX_FILE, "a JSON object, found NoneType"),
    "tensor twice": (text('{"weight_map": {"layer.u": "a", "layer.u": "b"}}'), INDEX_FILE, "found 'layer.u' twice"),
    "weight_map twice": (text('{"weight_map": {}, "weight_map": {}}'), INDEX_FILE, "found 'weight_map' twice"),
    "no weight_map": (text('{"metadata": {}}'), INDEX_FILE, WEIGHT_MAP + "none"),
    "weight_map empty": (lambda f: write_index(f, {}), INDEX_FILE, WEIGHT_MAP + "{}"),
    "weight_map null": (lambda f: write_index(f, None), INDEX_FILE, WEIGHT_MAP + "None"),
    "weight_map a list": (lambda f: write_index(f, [A, B]), INDEX_FILE, WEIGHT_MAP + f"['{A}'"),
    "weight_map a string": (lambda f: write_index(f, A), INDEX_FILE, WEIGHT_MAP + f"'{A}'"),
    "index a folder": (lambda f: ((f / INDEX_FILE).unlink(), (f / INDEX_FILE).mkdir()), INDEX_FILE, "a regular file"),
    "index a named pipe": (lambda f: ((f / INDEX_FILE).unlink(), os.mkfifo(f / INDEX_FILE)), INDEX_FILE, "a regular file"),
    "index a device": (
        lambda f: ((f / INDEX_FILE).unlink(), (f / INDEX_FILE).symlink_to("/dev/zero")),
        INDEX_FILE,
        "a regular file",
    ),
    "index a dangling link": (
        lambda f: ((f / INDEX_FILE).unlink(), (f / INDEX_FILE).symlink_to("gone")),
        INDEX_FILE,
        "a readable file, found No such file",
    ),
    "index over the limit": (
        lambda f: os.truncate(f / INDEX_FILE, MAX_BYTES + 1),
        INDEX_FILE,
        f"expected at most {MAX_BYTES} bytes",
    ),
    # file names
    "name null": (renamed(None), INDEX_FILE, PLAIN + "None"),
    "name a number": (renamed(2), INDEX_FILE, PLAIN + "2"),
    "name true": (renamed(True), INDEX_FILE, PLAIN + "True"),
    "name a list": (renamed([B]), INDEX_FILE, PLAIN + f"['{B}']"),
    "name an object": (renamed({"file": B}), INDEX_FILE, PLAIN + "{'file'"),
    "name empty": (renamed(""), INDEX_FILE, PLAIN + "''"),
    "name .": (renamed("."), INDEX_FILE, PLAIN + "'.'"),
    "name ..": (renamed(".."), INDEX_FILE, PLAIN + "'..'"),
    "name of the parent folder": (renamed(f"../{B}"), INDEX_FILE, PLAIN + f"'../{B}'"),
    "name through the parent folder": (renamed(f"../m/{B}"), INDEX_FILE, PLAIN + f"'../m/{B}'"),
    "name with ./": (renamed(f"./{B}"), INDEX_FILE, PLAIN + f"'./{B}'"),
    "name absolute": (renamed(f"/tmp/{B}"), INDEX_FILE, PLAIN + f"'/tmp/{B}'"),
    "name in a folder": (renamed(f"sub/{B}"), INDEX_FILE, PLAIN + f"'sub/{B}'"),
    "name with a slash after": (renamed(f"{B}/"), INDEX_FILE, PLAIN + f"'{B}/'"),
    "name with a backslash": (renamed(f"..\\{B}"), INDEX_FILE, PLAIN + rf"'..\\{B}'"),
    "name with a drive": (renamed(f"C:{B}"), INDEX_FILE, PLAIN + f"'C:{B}'"),
    "name hidden": (renamed(f".{B}"), INDEX_FILE, PLAIN + f"'.{B}'"),
    "name with NUL": (renamed(f"/etc/passwd\0{B}"), INDEX_FILE, PLAIN + r"'/etc/passwd\x00"),
    "name with a NUL alone": (renamed(f"a\0{B}"), INDEX_FILE, PLAIN + r"'a\x00"),
    "name with a line's end": (renamed(f"a\n{B}"), INDEX_FILE, PLAIN + r"'a\n"),
    "name of a pickle": (renamed("pytorch_model.bin"), INDEX_FILE, PLAIN + "'pytorch_model.bin'"),
    "name of the config": (renamed("config.json"), INDEX_FILE, PLAIN + "'config.json'"),
    "name of 300 letters": (renamed(f"{'a' * 300}.safetensors"), INDEX_FILE, "2 shards, found 1 missing: 'aaaa"),
    "name with a lone surrogate": (
        text('{"weight_map": {"layer.w": "\\ud800.safetensors"}}'),
        INDEX_FILE,
        "a JSON object",
    ),
    # shards
    "shard missing": (lambda f: (f / B).unlink(), INDEX_FILE, f"expected 2 shards, found 1 missing: '{B}'"),
    "shards all missing": (
        lambda f: ((f / A).unlink(), (f / B).unlink()),
        INDEX_FILE,
        f"expected 2 shards, found 2 missing: '{A}', '{B}'",
    ),
    "many shards missing": (
        lambda f: write_index(f, {f"t{i}": f"{i:05}.safetensors" for i in range(9)}),
        INDEX_FILE,
        "expected 9 shards, found 9 missing: '00000.safetensors', '00001.safetensors', '00002.safetensors' and 6 more",
    ),
    "shard a dangling link": (replaced(lambda p: p.symlink_to("gone")), INDEX_FILE, f"found 1 missing: '{B}'"),
    "shard a link to itself": (replaced(lambda p: p.symlink_to(p.name)), INDEX_FILE, f"found 1 missing: '{B}'"),
    "shard a folder": (replaced(Path.mkdir), B, "a regular file"),
    "shard a link to a folder": (replaced(lambda p: p.symlink_to("..")), B, "a regular file"),
    "shard a named pipe": (replaced(os.mkfifo), B, "a regular file"),
    "shard a device": (replaced(lambda p: p.symlink_to("/dev/zero")), B, "a regular file"),
    "shard empty": (shard(b""), B, "at least 8 bytes"),
    "shard an error page": (shard(b"<!doctype html><html>"), B, "a header length within"),
    "shard a pointer of Git LFS": (shard(b"version https://git-lfs.github.com/spec/v1\n"), B, "a header length within"),
    "shard cut": (lambda f: os.truncate(f / B, (f / B).stat().st_size - 1), B, "file's end"),
    "shard with more": (lambda f: (f / B).write_bytes((f / B).read_bytes() + b"\0"), B, "file's end"),
    "shard of a type unknown": (
        shard(struct.pack("<Q", 57) + b'{"layer.w":{"dtype":"F7","shape":[0],"data_offsets":[0,0]}'[:57]),
        B,
        "a JSON object as header",
    ),
    "shard without tensors": (lambda f: save_file({}, f / B), INDEX_FILE, f"'layer.w': expected in {B}, found in no shard"),
    # index against shards
    "tensor in no shard": (
        lambda f: write_index(f, MAP | {"layer.7.x": A}),
        INDEX_FILE,
        f"tensor 'layer.7.x': expected in {A}, found in no shard",
    ),
    "tensor in another shard": (
        lambda f: write_index(f, MAP | {"layer.v": B}),
        A,
        f"tensor 'layer.v': expected in {B} by the index, found in {A}",
    ),
    "shards exchanged": (
        lambda f: ((f / A).rename(f / "x"), (f / B).rename(f / A), (f / "x").rename(f / B)),
        A,
        f"tensor 'layer.w': expected in {B} by the index, found in {A}",
    ),
    "tensor in two shards": (
        lambda f: save_file({"layer.w": ONES, "layer.u": ONES}, f / B),
        B,
        f"tensor 'layer.u': expected in one shard, found in {A} too",
    ),
    "two names of one file": (replaced(lambda p: p.symlink_to(A)), B, f"expected in one shard, found in {A} too"),
    "tensor that the index lacks": (
        lambda f: save_file({"layer.w": ONES, "layer.x": ONES}, f / B),
        B,
        f"tensor 'layer.x': expected in {INDEX_FILE}, found no entry",
    ),
    "tensor with a hostile name": (
        lambda f: save_file({"layer.w": ONES, "\x1b[2J": ONES}, f / B),
        B,
        r"tensor '\x1b[2J': expected in",
    ),
    # weights of other kinds
    "shards without an index": (lambda f: (f / INDEX_FILE).unlink(), INDEX_FILE, f"found only '{A}', '{B}'"),
    "pickles alone": (only("pytorch_model.bin"), "", "found only files that are never opened: 'pytorch_model.bin'"),
    "pickles in shards": (
        only("pytorch_model-00001-of-00002.bin", "pytorch_model-00002-of-00002.bin", "pytorch_model.bin.index.json"),
        "",
        "never opened: 'pytorch_model-00001-of-00002.bin', 'pytorch_model-00002-of-00002.bin'",
    ),
    "a checkpoint of PyTorch": (only("consolidated.00.pth", "model.pt"), "", "never opened: 'consolidated.00.pth', 'model.pt'"),
    "GGUF alone": (only("llama-Q4_K_M.GGUF"), "", "never opened: 'llama-Q4_K_M.GGUF'"),
    "npz alone": (only("weights.npz"), "", "never opened: 'weights.npz'"),
    "nothing": (only(), SINGLE_FILE, "a readable file, found No such file"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_bad_index_or_shard_is_refused(case: str, folder: Path):
    edit, entry, expected = REFUSED[case]
    edit(folder)
    opened = len(os.listdir("/dev/fd"))
    with no_hang(), pytest.raises(XlaspikeError) as refusal:
        Checkpoint(folder)
    message = str(refusal.value)
    assert message.startswith(f"{folder / entry if entry else folder}: ") and expected in message
    assert "expected" in message and "found" in message
    assert message.isprintable() and len(message) < 600 + len(str(folder))
    assert mapped(folder) == [] and len(os.listdir("/dev/fd")) == opened


def test_missing_tensor_of_a_sharded_model_is_named(tmp_path: Path):
    split(write_model(tmp_path / "one"), tmp_path / "m", 3)
    index = json.loads((tmp_path / "m" / INDEX_FILE).read_text())["weight_map"]
    name = "model.layers.1.mlp.up_proj.weight"
    file = tmp_path / "m" / index.pop(name)
    save_file({key: value for key, value in load_file(file).items() if key != name}, file)
    write_index(tmp_path / "m", index)
    with Model.open(tmp_path / "m") as model:
        with pytest.raises(XlaspikeError, match=f"'{name}', found none"):
            model.check(
                decode(GraphSpec(model.config, model.format_policy("f32", "f32"), 256, 256, find_contraction("dot"))).args
            )


# ***** nothing outside the folder *****

AUDIT = """
import json, sys
from pathlib import Path
from xlaspike.checkpoints.checkpoint import Checkpoint
from xlaspike.errors import XlaspikeError
folder, weight_map = Path(sys.argv[1]), json.loads(sys.argv[2])
(folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": weight_map}))
opened = []
sys.addaudithook(lambda event, found: opened.append(found[0]) if event == "open" else None)
try:
    Checkpoint(folder).close()
    said = "accepted"
except XlaspikeError as error:
    said = str(error)
seen = [str(path) for path in opened if not isinstance(path, int)]
print(json.dumps({"said": said, "opened": seen}))
"""


def audited(folder: Path, weight_map: object) -> tuple[str, set[str]]:
    """The output of a process that opens a folder with this index, and every path that it opens meanwhile."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", AUDIT, folder, json.dumps(weight_map)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    found = json.loads(done.stdout)
    return found["said"], set(found["opened"])


def test_the_audit_sees_the_shards_of_a_sound_index(folder: Path):
    assert audited(folder, MAP) == ("accepted", {str(folder / name) for name in (INDEX_FILE, A, B)})


HOSTILE = {
    "parent": "../out.safetensors",
    "parent through the folder": "../m/../out.safetensors",
    "absolute": "{outside}/out.safetensors",
    "home": "~/out.safetensors",
    "a link to a folder": "linked/out.safetensors",
    "a real folder": "sub/out.safetensors",
    "a link to a folder that looks like a shard": "linked.safetensors/out.safetensors",
    "that link itself": "linked.safetensors",
    "backslash": "..\\out.safetensors",
    "URL": "file:///out.safetensors",
    "proc": "/proc/self/environ",
    "the config": "config.json",
    "a pickle": "pytorch_model.bin",
}


@pytest.mark.parametrize("single", [False, True], ids=["index alone", "beside a single file"])
@pytest.mark.parametrize("case", HOSTILE)
def test_no_file_outside_the_folder_is_opened(case: str, single: bool, folder: Path, tmp_path: Path):
    """The files that a hostile index names exist and are valid, so a reader that opened one would succeed."""
    tensors = {"layer.w": 3 * ONES}
    (folder / "sub").mkdir()
    for place in (tmp_path / "out.safetensors", folder / "sub" / "out.safetensors", folder / "..\\out.safetensors"):
        save_file(tensors, place)
    for name in ("linked", "linked.safetensors"):
        (folder / name).symlink_to(tmp_path)
    (folder / "pytorch_model.bin").write_bytes(b"\x80\x04.")
    (folder / "config.json").write_text("{}")
    if single:
        save_file(tensors, folder / SINGLE_FILE)
    said, opened = audited(folder, MAP | {"layer.w": HOSTILE[case].format(outside=tmp_path)})
    assert (said == "accepted") == single
    allowed = {INDEX_FILE, SINGLE_FILE} if single else {INDEX_FILE, A, "linked.safetensors"}
    assert {str(folder / INDEX_FILE)} <= opened <= {str(folder / name) for name in allowed}


# ***** memory *****


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """277 MB of f16 in four shards, written by another process so that the memory of this one stays small."""
    out = tmp_path_factory.mktemp("large") / "m"
    shape = (
        "hidden_size=1024, intermediate_size=4096, num_hidden_layers=8, num_attention_heads=16, num_key_value_heads=4, "
        "head_dim=64, vocab_size=16384"
    )
    synthesize = f"synthesize('tiny', Path({str(out)!r}), 'f16', shards=4, {shape})"
    code = f"from pathlib import Path; from xlaspike.checkpoints.synthesize import synthesize; {synthesize}"
    subprocess.run([sys.executable, "-c", code], check=True)
    return out


LOAD = """
import json, sys, time
from xlaspike.checkpoints.model import Model
from xlaspike.runner.devices import base, open_device
from xlaspike.runner.session import Session
folder, weights, alignment = sys.argv[1], sys.argv[2], int(sys.argv[3])
def status(key):
    return next(int(line.split()[1]) * 1024 for line in open("/proc/self/status") if line.startswith(key + ":"))
base.ALIGNMENT = alignment or base.ALIGNMENT
open_device("local-task", 2)
with Model.open(folder) as model:
    before, start = {key: status(key) for key in ("VmRSS", "RssAnon", "RssFile")}, time.perf_counter()
    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")
    with Session(model, weights=weights, embedding=weights, threads=2) as session:
        seconds = time.perf_counter() - start
        print(json.dumps({
            "seconds": seconds, "resident": session.resident_bytes, "peak": status("VmHWM") - before["VmRSS"],
            "anonymous": status("RssAnon") - before["RssAnon"], "file": status("RssFile") - before["RssFile"],
        }))
"""


def load(folder: Path, weights: str, alignment: int = 0) -> dict[str, float]:
    """Bytes and seconds of a load in another process. ``alignment`` replaces what a buffer needs to be used in place."""
    done = subprocess.run(
        [sys.executable, "-c", LOAD, folder, weights, str(alignment)], capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


NEVER = 2**62  # an alignment that no address has
LARGEST = 16384 * 1024  # elements of the embedding
JOINED = 8 * (16 + 2 * 4) * 64 * 1024 * 2  # bytes of query, key and value, which the file has apart and a session in one


@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="needs Linux's peak of resident memory")
@pytest.mark.parametrize(
    ("weights", "alignment", "largest"),
    [("stored", 0, 2 * LARGEST), ("stored", NEVER, 2 * LARGEST), ("f32", 0, 4 * LARGEST), ("int4", 0, 4 * LARGEST)],
    ids=["in place", "copied", "widened", "packed"],
)
def test_peak_memory_of_a_load(weights: str, alignment: int, largest: int, large: Path):
    found = load(large, weights, alignment)
    print(found)
    assert found["peak"] <= 1.15 * found["resident"] + largest
    in_place = weights == "stored" and not alignment
    assert (found["anonymous"] < 0.1 * found["resident"] + (JOINED if weights == "stored" else 0)) == in_place


@pytest.mark.parametrize("weights", ["stored", "f32"])
def test_weights_used_in_place_answer_as_copies_do(weights: str, tmp_path: Path, open_session, monkeypatch):
    """Bit for bit, for packed words, f16 scales and f32 weights."""
    with Model.open(write_model(tmp_path / "single")) as model:
        quantize(model, tmp_path / "packed", 4, shards=3)
        whole = {name: (F32, model.checkpoint.info(name).shape) for name in model.checkpoint.names()}
        with new_checkpoint(tmp_path / "f32", whole, map(model.checkpoint.stored, whole), shards=2) as folder:
            shutil.copy(tmp_path / "single" / "config.json", folder)
    for name in ("packed", "f32"):
        with Model.open(tmp_path / name) as model:
            in_place = open_session(model, weights=weights, contraction="dot")  # which reads rows as they are stored
            resident = in_place.resident_bytes
            with monkeypatch.context() as patch:
                patch.setattr(base, "ALIGNMENT", NEVER)
                copied = open_session(model, weights=weights, contraction="dot")
            assert copied.resident_bytes == resident
            assert bool(in_place.resident.in_place) == (weights == "stored" or name == "f32") and not copied.resident.in_place
            assert np.array_equal(in_place.logits(IDS), copied.logits(IDS))
            ours, theirs = (list(session.generate(IDS, 8, stop=())) for session in (in_place, copied))
            assert ours == theirs


def test_plane_on_an_odd_address_is_copied(tmp_path: Path, open_session):
    """Compiled programs assume that a buffer is aligned, and safetensors promises 8 bytes at most."""
    single = write_model(tmp_path / "m", dtype="f32")
    data = (single / SINGLE_FILE).read_bytes()
    length = int.from_bytes(data[:8], "little")
    padding, answers = -(8 + length) % 64, []
    for spaces in (0, 4):
        header = data[8 : 8 + length] + b" " * (padding + spaces)
        (single / SINGLE_FILE).write_bytes(struct.pack("<Q", len(header)) + header + data[8 + length :])
        with Model.open(single) as model:
            session = open_session(model)
            address = model.checkpoint.stored("model.embed_tokens.weight").ctypes.data
            aligned = address % base.ALIGNMENT == 0
            assert aligned == (not spaces) and bool(session.resident.in_place) == aligned
            answers.append(session.logits(IDS))
    assert np.array_equal(*answers)


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="needs Linux's list of mappings")
def test_weights_used_in_place_outlive_the_model_and_not_the_session(tmp_path: Path, cache_dir: Path):
    with Model.open(write_model(tmp_path / "single")) as single:
        quantize(single, tmp_path / "m", 4, shards=2)
    model = Model.open(tmp_path / "m")
    with Session(model, weights="stored", contraction="dot", threads=2, cache_dir=cache_dir) as session:
        expected = session.logits(IDS)
        model.close()
        session.reset()
        assert len(mapped(tmp_path / "m")) == 2 and np.array_equal(session.logits(IDS), expected)
    del session
    gc.collect()
    assert mapped(tmp_path / "m") == []


def test_dropped_pages_read_the_same_again(folder: Path):
    values = np.arange(10_000, dtype=np.float32)
    save_file({"layer.w": values}, folder / B)
    with Checkpoint(folder) as checkpoint:
        view = checkpoint.stored("layer.w")
        for _ in range(2):
            assert np.array_equal(view, values)
            checkpoint.drop("layer.w"), checkpoint.load("layer.w")
        checkpoint.drop("layer.u"), checkpoint.load("layer.u")
        assert np.array_equal(checkpoint.stored("layer.u"), ONES)


# ***** the summary *****


def test_inspect_tells_shards_roles_and_memory(tmp_path: Path, open_session, monkeypatch):
    with Model.open(split(MLX / "llama-mixed", tmp_path / "m", 3)) as model:
        about = summarize(model)
        assert about["shard_bytes"] == {
            file.name: file.stat().st_size for file in sorted((tmp_path / "m").glob("*.safetensors"))
        }
        assert about["shards"] == list(about["shard_bytes"])
        assert about["roles"]["norm"] == {"BF16": 5} and about["roles"]["head"] == {"U32": 1, "BF16": 2}
        assert about["roles"].keys() == {"projection", "embedding", "head", "norm"}
        assert sum(sum(count.values()) for count in about["roles"].values()) == about["tensors"]
        for weights in ("stored", "f32"):
            assert about["supports"][weights] is True
            assert open_session(model, weights=weights).resident_bytes == about["memory"][weights]
        monkeypatch.setattr("xlaspike.host.available_bytes", lambda: about["memory"]["stored"])
        supports = summarize(model)["supports"]
        assert supports["stored"] is True and supports["f32"].startswith("memory: expected 0.00 GB for weights")
