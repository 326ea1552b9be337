"""The safetensors reader: what it refuses and what it accepts, beside the reference reader. `make torture` has random files."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import safetensors
from safetensors.numpy import load_file, save_file

from tests.support.timeouts import no_hang
from xlaspike.checkpoints import safetensors_file
from xlaspike.checkpoints.checkpoint import Checkpoint
from xlaspike.checkpoints.safetensors_file import MAX_HEADER_BYTES, parse_header
from xlaspike.dtypes import BF16, F16, F32
from xlaspike.errors import XlaspikeError


def packed(header: object, data: bytes = b"", length: int | None = None) -> bytes:
    """A hand-made safetensors file: ``header`` as bytes or as an object, ``length`` for a wrong length field."""
    raw = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(raw) if length is None else length) + raw + data


def entry(dtype: object = "U8", shape: object = (8,), offsets: object = (0, 8), **extra: object) -> dict:
    return {"dtype": dtype, "shape": shape, "data_offsets": offsets, **extra}


def one(data: bytes = bytes(8), **fields: object) -> bytes:
    """A file with the one tensor ``layer.w``."""
    return packed({"layer.w": entry(**fields)}, data)


def two(first: tuple[int, int], second: tuple[int, int], size: int = 8) -> bytes:
    """A file of ``size`` data bytes with ``layer.v`` and ``layer.w`` at these offsets."""
    ranges = {"layer.v": first, "layer.w": second}
    return packed({name: entry("U8", [max(0, e - b)], [b, e]) for name, (b, e) in ranges.items()}, bytes(size))


def written(folder: Path, content: bytes) -> Path:
    (folder / "model.safetensors").write_bytes(content)
    return folder


def reference(content: bytes) -> dict[str, tuple[str, tuple[int, ...], bytes]] | None:
    """The tensors that safetensors' own reader returns by name, or None where it refuses the file."""
    try:
        found = safetensors.deserialize(content)
    except safetensors.SafetensorError:
        return None
    return {name: (about["dtype"], tuple(about["shape"]), bytes(about["data"])) for name, about in found}


# What the reference reader refuses as well: content, and what the message must say.
REFUSED = {
    "no bytes": (b"", "at least 8 bytes"),
    "seven bytes": (bytes(7), "at least 8 bytes"),
    "length only": (struct.pack("<Q", 2), "header length"),
    "length 0": (packed(b"{}", length=0), "header length"),
    "length 1": (packed(b"{}", length=1), "header length"),
    "length 1 past the end": (packed(b"{}", length=3), "header length"),
    "length 2^63": (packed(b"{}", length=2**63), "header length"),
    "length 2^64 - 1": (packed(b"{}", length=2**64 - 1), "header length"),
    "not UTF-8": (packed(b'{"\xff": 1}'), "a JSON object as header"),
    "UTF-16": (packed('{"a": 1}'.encode("utf-16")), "a JSON object as header"),
    "lone surrogate": (packed(rb'{"\ud800": 1}'), "a JSON object as header"),
    "byte order mark": (packed(b"\xef\xbb\xbf{}"), "a JSON object as header"),
    "not JSON": (packed(b"hello world"), "a JSON object as header"),
    "unclosed": (packed(b'{"a": '), "a JSON object as header"),
    "junk after": (packed(b"{}{}"), "a JSON object as header"),
    "NUL after": (packed(b"{}\0"), "a JSON object as header"),
    "NaN": (packed(b'{"a": NaN}'), "a JSON object as header"),
    "number of 5000 digits": (packed(b'{"a": %s}' % (b"1" * 5000)), "a JSON object as header"),
    "array": (packed(b"[]"), "JSON object"),
    "null": (packed(b"null"), "JSON object"),
    "nested 200 deep": (packed(b'{"layer.w": %s%s}' % (b"[" * 200, b"]" * 200)), "layer.w"),
    "nested 100000 deep": (packed(b'{"layer.w": %s%s}' % (b"[" * 100_000, b"]" * 100_000)), "a JSON object as header"),
    "metadata of numbers": (packed({"__metadata__": {"a": 1}}), "__metadata__"),
    "metadata nested": (packed({"__metadata__": {"a": {}}}), "__metadata__"),
    "metadata a list": (packed({"__metadata__": []}), "__metadata__"),
    "tensor null": (packed({"layer.w": None}), "'layer.w' to have dtype, shape and data_offsets"),
    "no dtype": (packed({"layer.w": {"shape": [8], "data_offsets": [0, 8]}}, bytes(8)), "'layer.w' to have dtype"),
    "no shape": (packed({"layer.w": {"dtype": "U8", "data_offsets": [0, 8]}}, bytes(8)), "'layer.w' to have dtype"),
    "no offsets": (packed({"layer.w": {"dtype": "U8", "shape": [8]}}, bytes(8)), "'layer.w' to have dtype"),
    "field twice": (packed(b'{"layer.w":{"dtype":"U8","dtype":"U8","shape":[0],"data_offsets":[0,0]}}'), "'dtype' twice"),
    "dtype unknown": (one(dtype="F128"), "'layer.w' to have an element type"),
    "dtype in lower case": (one(dtype="u8"), "'layer.w' to have an element type"),
    "dtype a number": (one(dtype=8), "'layer.w' to have an element type"),
    "dtype a list": (one(dtype=["U8"]), "'layer.w' to have an element type"),
    "dtype null": (one(dtype=None), "'layer.w' to have an element type"),
    "shape a number": (one(shape=8), "'layer.w' to have a shape"),
    "dimension a float": (one(shape=[8.0]), "'layer.w' to have a shape"),
    "dimension a string": (one(shape=["8"]), "'layer.w' to have a shape"),
    "dimension true": (one(shape=[8, True]), "'layer.w' to have a shape"),
    "dimension null": (one(shape=[None]), "'layer.w' to have a shape"),
    "dimension 2^64": (one(shape=[2**64]), "'layer.w' to have a shape"),
    "product overflows": (one(shape=[2**62, 2**62]), "'layer.w' to have a size"),
    "product wraps to the right size": (one(b"", shape=[2**32, 2**32], offsets=[0, 0]), "'layer.w' to have a size"),
    "bytes wrap to the right size": (one(b"", dtype="F64", shape=[2**61], offsets=[0, 0]), "'layer.w' to have a size"),
    "size too small": (one(shape=[9]), "'layer.w' U8 [9] to take 9 bytes, found 8"),
    "size too large": (one(shape=[7]), "'layer.w' U8 [7] to take 7 bytes, found 8"),
    "half a byte, up": (one(bytes(2), dtype="F4", shape=[3], offsets=[0, 2]), "'layer.w' F4 [3] to take 1.5 bytes"),
    "half a byte, down": (one(bytes(1), dtype="F4", shape=[3], offsets=[0, 1]), "'layer.w' F4 [3] to take 1.5 bytes"),
    "offsets a number": (one(offsets=8), "'layer.w' to have a data_offsets"),
    "one offset": (one(offsets=[0]), "'layer.w' to have data_offsets [begin, end]"),
    "three offsets": (one(offsets=[0, 8, 8]), "'layer.w' to have data_offsets [begin, end]"),
    "offsets reversed": (one(offsets=[8, 0]), "'layer.w' to have data_offsets [begin, end]"),
    "offset negative": (one(offsets=[-8, 0]), "'layer.w' to have a data_offsets"),
    "offset a negative zero": (packed(b'{"layer.w":{"dtype":"U8","shape":[0],"data_offsets":[-0,0]}}'), "a data_offsets of"),
    "offset a float": (one(offsets=[0, 8.0]), "'layer.w' to have a data_offsets"),
    "offset 2^64": (one(offsets=[2**64 - 8, 2**64]), "'layer.w' to have a data_offsets"),
    "overlap": (two((0, 5), (4, 8)), "'layer.w' to start at byte"),
    "alias": (two((0, 8), (0, 8)), "'layer.w' to start at byte"),
    "gap": (two((0, 3), (4, 8)), "'layer.w' to start at byte"),
    "gap before the first": (two((1, 4), (4, 8)), "'layer.v' to start at byte"),
    "empty tensor inside another": (two((0, 8), (4, 4)), "'layer.w' to start at byte"),
    "empty tensor past the end": (two((0, 8), (9, 9)), "'layer.w' to start at byte"),
    "trailing byte": (two((0, 4), (4, 8), size=9), "file's end"),
    "truncated by one byte": (two((0, 4), (4, 8), size=7), "file's end"),
    "data without tensors": (packed(b"{}", bytes(1)), "file's end"),
}


# What the reference reader accepts and no writer makes.
STRICTER = {
    "name twice": (packed(b'{"layer.w":%b,"layer.w":%b}' % ((json.dumps(entry()).encode(),) * 2), bytes(8)), "'layer.w' twice"),
    "metadata name twice": (packed(b'{"__metadata__":{"a":"b","a":"c"}}'), "'a' twice"),
    "metadata null": (packed({"__metadata__": None}), "__metadata__"),
    "fields as a list": (packed({"layer.w": ["U8", [8], [0, 8]]}, bytes(8)), "'layer.w' to have dtype"),
    "field unknown": (one(strides=[1]), "'layer.w' to have dtype, shape and data_offsets"),
    "name empty": (packed({"": entry()}, bytes(8)), "a tensor name"),
    "dimension 2^63": (one(b"", shape=[0, 2**63, 2**63], offsets=[0, 0]), "'layer.w' to have a shape"),
}


@pytest.mark.parametrize("case", [*REFUSED, *STRICTER])
def test_bad_file_is_refused(case: str, tmp_path: Path):
    content, expected = (REFUSED | STRICTER)[case]
    assert (reference(content) is None) == (case in REFUSED)
    opened = len(os.listdir("/dev/fd"))
    with pytest.raises(XlaspikeError) as refusal:
        Checkpoint(written(tmp_path, content))
    message = str(refusal.value)
    assert message.startswith(f"{tmp_path}/model.safetensors: expected ") and expected in message and "found" in message
    assert message.isprintable() and len(message) < 500 + len(str(tmp_path))
    assert len(os.listdir("/dev/fd")) == opened


def test_header_over_the_formats_limit_is_refused_unread(tmp_path: Path):
    with open(tmp_path / "model.safetensors", "wb") as file:
        file.write(struct.pack("<Q", MAX_HEADER_BYTES + 1) + b"{")
        file.truncate(8 + MAX_HEADER_BYTES + 1)
    with pytest.raises(XlaspikeError, match="header length"):
        Checkpoint(tmp_path)


def test_duplicate_among_many_names_is_found_in_one_pass(tmp_path: Path):
    names = [*range(200_000), 199_999]
    with no_hang(), pytest.raises(XlaspikeError, match="'199999' twice"):
        parse_header(packed(b"{%b}" % ",".join(f'"{name}":0' for name in names).encode()), "f")


def test_hostile_names_do_not_reach_the_terminal(tmp_path: Path):
    folder = tmp_path / "a\nb\x1b[2J\u202e"
    folder.mkdir()
    name = "\x1b]0;owned\x07\n" + "w" * 10_000
    with pytest.raises(XlaspikeError) as refusal:
        Checkpoint(written(folder, packed({name: entry("F128")}, bytes(8))))
    message = str(refusal.value)
    assert message.isprintable() and len(message) < 500 + len(str(tmp_path))
    assert r"a\nb\x1b[2J\u202e/model.safetensors" in message and r"'\x1b]0;owned\x07\nwww" in message


LEGAL = {
    "no tensors": packed(b"{}"),
    "metadata only": packed({"__metadata__": {"format": "pt"}}),
    "spaces before": packed(b" \n\t\r" + json.dumps({"w": entry()}).encode(), bytes(8)),
    "spaces after": packed(json.dumps({"w": entry()}).encode() + b"   ", bytes(8)),
    "rank 0": one(bytes(4), dtype="F32", shape=[], offsets=[0, 4]),
    "size 0": one(b"", shape=[0], offsets=[0, 0]),
    "size 0 of rank 2": one(b"", dtype="F32", shape=[3, 0], offsets=[0, 0]),
    "size 0 at each end": packed(
        {"a": entry(shape=[0], offsets=[0, 0]), "b": entry(), "c": entry(shape=[0], offsets=[8, 8])}, bytes(range(8))
    ),
    "names in another order than data": packed(
        {"b": entry(shape=[3], offsets=[5, 8]), "a": entry(shape=[5], offsets=[0, 5])}, bytes(range(8))
    ),
    "name like a path": packed({"../../x": entry()}, bytes(8)),
    "name not ASCII": packed({"Gewicht ü \U0001f600": entry()}, bytes(8)),
    "type that no graph takes": one(dtype="F64", shape=[1]),
    "sub-byte type": one(bytes(2), dtype="F4", shape=[4], offsets=[0, 2]),
}


@pytest.mark.parametrize("case", LEGAL)
def test_legal_oddity_is_accepted(case: str, tmp_path: Path):
    with Checkpoint(written(tmp_path, LEGAL[case])) as checkpoint:
        infos = {name: checkpoint.info(name) for name in checkpoint.names()}
        data = {name: bytes(checkpoint.shards[0].bytes(info)) for name, info in infos.items()}
    assert {name: (info.dtype, info.shape, data[name]) for name, info in infos.items()} == reference(LEGAL[case])


def test_metadata_is_kept():
    assert parse_header(LEGAL["metadata only"], "f") == ({}, {"format": "pt"})


# ***** what a path may be *****


def test_link_into_a_hub_cache_is_followed(tmp_path: Path):
    blobs, snapshot = tmp_path / "blobs", tmp_path / "snapshots" / "main"
    blobs.mkdir(), snapshot.mkdir(parents=True)
    (blobs / "0123").write_bytes(one())
    (snapshot / "model.safetensors").symlink_to("../../blobs/0123")
    with Checkpoint(snapshot) as checkpoint:
        assert checkpoint.names() == ["layer.w"]


def bind_socket(path: Path) -> None:
    # A socket's path may have 108 bytes, which pytest's folders pass.
    here = os.getcwd()
    os.chdir(path.parent)
    try:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(path.name)
    finally:
        os.chdir(here)


NO_FILE = {
    "nothing": (lambda path: None, "No such file"),
    "folder": (Path.mkdir, "something else"),
    "named pipe": (os.mkfifo, "something else"),
    "socket": (bind_socket, "No such device"),
    "device": (lambda path: path.symlink_to("/dev/zero"), "something else"),
    "dangling link": (lambda path: path.symlink_to("gone"), "No such file"),
    "link to itself": (lambda path: path.symlink_to(path), "Too many levels"),
    "link to a named pipe": (lambda path: (os.mkfifo(f"{path}.pipe"), path.symlink_to(f"{path}.pipe")), "something else"),
}


@pytest.mark.parametrize(("make", "found"), NO_FILE.values(), ids=NO_FILE)
def test_path_that_is_no_regular_file_is_refused(make, found: str, tmp_path: Path):
    make(tmp_path / "model.safetensors")
    with no_hang(), pytest.raises(XlaspikeError, match=f"^{re.escape(str(tmp_path))}/model.safetensors: expected .*{found}"):
        Checkpoint(tmp_path)


# ***** a file that changes while it is mapped *****


CHANGES = {
    "cut": (lambda path: os.truncate(path, path.stat().st_size - 1), "found [0-9]+ bytes$"),
    "rewritten": (lambda path: path.write_bytes(path.read_bytes()), "found it rewritten$"),
    "replaced": (lambda path: os.replace(shutil.copy(path, path.with_name("new")), path), "found another file of its name$"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_file_changed_while_mapped_is_refused(change: str, tmp_path: Path):
    edit, message = CHANGES[change]
    with Checkpoint(written(tmp_path, one())) as checkpoint:
        edit(tmp_path / "model.safetensors")
        with pytest.raises(XlaspikeError, match=message):
            checkpoint.stored("layer.w")


def test_file_that_cannot_be_mapped_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """As one that is cut between the look at its size and the mapping."""
    folder = written(tmp_path, one())
    monkeypatch.setattr(safetensors_file, "open_regular", lambda path: (os.open(path, os.O_RDONLY), 10**6))
    with pytest.raises(XlaspikeError, match=r"model\.safetensors: expected a file that can be mapped, found mmap length"):
        Checkpoint(folder)


def test_file_removed_while_mapped_keeps_its_bytes(tmp_path: Path):
    with Checkpoint(written(tmp_path, one(bytes(range(8))))) as checkpoint:
        (tmp_path / "model.safetensors").unlink()
        assert checkpoint.stored("layer.w").tolist() == list(range(8))


def test_array_outlives_its_checkpoint_without_a_descriptor(tmp_path: Path):
    opened = len(os.listdir("/dev/fd"))
    with Checkpoint(written(tmp_path, one(bytes(range(8))))) as checkpoint:
        values = checkpoint.stored("layer.w")
    assert values.tolist() == list(range(8)) and not values.flags.writeable
    del checkpoint
    assert len(os.listdir("/dev/fd")) <= opened + 1  # the mapping's own, gone with the array
    del values
    assert len(os.listdir("/dev/fd")) == opened


# ***** values and expectations *****


def test_views_equal_what_the_reference_reads(tmp_path: Path):
    draw = np.random.Generator(np.random.PCG64(0))
    tensors = {}
    for element, bits in ((F32, np.uint32), (F16, np.uint16), (BF16, np.uint16)):
        for shape in ((), (0,), (3, 0), (7,), (5, 3), (2, 3, 4)):
            # Every bit pattern may occur, NaNs with payloads among them: bits are compared, not values.
            patterns = draw.integers(0, np.iinfo(bits).max, shape, bits, endpoint=True)
            tensors[f"{element.name}{list(shape)}"] = np.asarray(patterns).view(element.numpy)
    save_file(tensors, tmp_path / "model.safetensors")
    read = load_file(tmp_path / "model.safetensors")
    with Checkpoint(tmp_path) as checkpoint, np.errstate(invalid="ignore"):
        assert checkpoint.names() == sorted(tensors)
        for name in checkpoint.names():
            stored, wide = checkpoint.stored(name), checkpoint.f32(name)
            assert (stored.dtype, stored.shape, stored.tobytes()) == (read[name].dtype, read[name].shape, read[name].tobytes())
            np.testing.assert_array_equal(wide, read[name].astype(np.float32), strict=True)


@pytest.fixture
def checkpoint(tmp_path: Path) -> Iterator[Checkpoint]:
    """Tensors that are valid in the format and unusable for a model."""
    offsets = {
        "w": ("F16", [3, 2], 12),
        "d": ("F64", [1], 8),
        "deep": ("F32", [1] * 65, 4),
        "wide": ("F32", [0, 2**62, 2**62], 0),
    }
    header, position = {}, 0
    for name, (dtype, shape, size) in offsets.items():
        header[name], position = entry(dtype, shape, [position, position + size]), position + size
    with Checkpoint(written(tmp_path, packed(header, bytes(position)))) as opened:
        yield opened


UNFIT = {
    "shape": (lambda c: c.expect("w", (2, 3)), "tensor 'w': expected BF16 or F16 or F32 [2, 3], found F16 [3, 2]"),
    "rank": (lambda c: c.expect("w", (6,)), "tensor 'w': expected BF16 or F16 or F32 [6], found F16 [3, 2]"),
    "type": (lambda c: c.expect("w", (3, 2), ("U32",)), "tensor 'w': expected U32 [3, 2], found F16 [3, 2]"),
    "missing": (lambda c: c.expect("v", (3, 2)), "expected a tensor 'v', found none of that name"),
    "type of no graph": (lambda c: c.stored("d"), "model.safetensors: tensor 'd': expected F32, F16, BF16, "),
    "rank of no array": (lambda c: c.stored("deep"), "tensor 'deep': expected a shape that numpy supports, found [1, 1, 1"),
    "size of no array": (lambda c: c.stored("wide"), f"tensor 'wide': expected a shape that numpy supports, found [0, {2**62}"),
}


@pytest.mark.parametrize(("ask", "message"), UNFIT.values(), ids=UNFIT)
def test_tensor_unlike_what_is_expected_is_refused(checkpoint: Checkpoint, ask, message: str):
    with pytest.raises(XlaspikeError) as refusal:
        ask(checkpoint)
    assert str(refusal.value).startswith(str(checkpoint.folder)) and message in str(refusal.value)


def test_tensor_as_expected_is_accepted(checkpoint: Checkpoint):
    checkpoint.expect("w", (3, 2))
    assert "w" in checkpoint and "v" not in checkpoint
