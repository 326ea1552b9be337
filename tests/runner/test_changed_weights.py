"""Weights that are used in place, and a file that changes: no token comes from changed bytes, and no end is silent."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.checkpoints import write_model
from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.quantize import quantize
from xlaspike.errors import XlaspikeError


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    with Model.open(write_model(tmp_path / "m")) as model:
        quantize(model, tmp_path / "packed", 4)
    return tmp_path / "packed"


def flip_last_byte(path: Path) -> None:
    with open(path, "r+b") as file:
        file.seek(-1, os.SEEK_END)
        byte = file.read(1)[0]
        file.seek(-1, os.SEEK_END)
        file.write(bytes([byte ^ 1]))


def test_no_token_comes_from_weights_that_changed(packed: Path, open_session):
    with Model.open(packed) as model:
        session = open_session(model, contraction="dot")  # which reads rows as they are stored
        tokens = session.generate([1, 2], 8, stop=())
        next(tokens), next(tokens)
        flip_last_byte(packed / "model.safetensors")
        with pytest.raises(XlaspikeError, match=r"model\.safetensors: expected .* found it rewritten"):
            next(tokens)


def test_an_answer_from_weights_that_change_meanwhile_is_refused(packed: Path, open_session, monkeypatch: pytest.MonkeyPatch):
    with Model.open(packed) as model:
        session = open_session(model, contraction="dot")
        session.prefill([1, 2])
        program = session.program("decode", 3, "argmax")
        monkeypatch.setattr(type(program.function), "__call__", changing(type(program.function).__call__, packed))
        with pytest.raises(XlaspikeError, match="found it rewritten"):
            session.decode(3)


def changing(call, folder: Path):
    def changed_while_called(*arguments):
        answer = call(*arguments)
        flip_last_byte(folder / "model.safetensors")
        return answer

    return changed_while_called


def test_copied_weights_may_change_afterwards(packed: Path, open_session):
    with Model.open(packed) as model:
        session = open_session(model, weights="f32")
        expected = list(session.generate([1, 2], 4, stop=()))
        flip_last_byte(packed / "model.safetensors")
        assert list(session.generate([1, 2], 4, stop=())) == expected


CUT = """
import os, sys
from pathlib import Path
from xlaspike import Session, open_model
folder, cache, reader = sys.argv[1:]
model = open_model(folder)
if reader == "a step":
    session = Session(model, contraction="dot", cache_dir=Path(cache), threads=2)
    session.prefill([1, 2])
    session.resident.check_unchanged = lambda: None  # as if it were cut just after
    read = lambda: session.decode(3)
else:
    view = model.checkpoint.stored("model.embed_tokens.weight")
    read = view.sum
os.truncate(Path(folder, "model.safetensors"), 4096)
read()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone has the handler")
@pytest.mark.parametrize("reader", ["a step", "Python"])
def test_a_file_cut_while_it_is_read_is_named(reader: str, packed: Path, cache_dir: Path):
    done = subprocess.run([sys.executable, "-c", CUT, packed, cache_dir, reader], capture_output=True, text=True)
    path = packed / "model.safetensors"
    assert done.returncode == 2
    assert re.fullmatch(f"error: {path}: expected [0-9]+ bytes, unchanged since it was opened, found it cut\n", done.stderr)


ELSEWHERE = """
import mmap, os, sys, threading
from xlaspike import open_model
model = open_model(sys.argv[1])
file = open(sys.argv[2], "rb")
mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
os.truncate(sys.argv[2], 0)
thread = threading.Thread(target=lambda: mapped[5000])
thread.start()
thread.join()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone has the handler")
def test_another_file_that_is_cut_ends_the_process_as_without_us(packed: Path, tmp_path: Path):
    (tmp_path / "other").write_bytes(bytes(8192))
    done = subprocess.run([sys.executable, "-c", ELSEWHERE, packed, tmp_path / "other"], capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (-signal.SIGBUS, b"")
