"""Mutated indexes and sets of shards. ``Checkpoint`` reads what safetensors' own reader finds where the index says."""

from __future__ import annotations

import json
import os
import random
import shutil
import warnings
from pathlib import Path

import safetensors

from tests.support.checkpoints import split, write_model
from xlaspike.checkpoints.checkpoint import INDEX_FILE, SINGLE_FILE, Checkpoint
from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.quantize import quantize

from .harness import Badly, Target
from .judging import one_line, refusal
from .mutations import edited_bytes, edited_json

SIZE = {"vocab_size": 8, "hidden_size": 32, "intermediate_size": 64, "head_dim": 8, "num_hidden_layers": 1}
NAMES = ("../x.safetensors", "/etc/passwd", "model-00001-of-00003.safetensors", "model-00009-of-00003.safetensors", SINGLE_FILE)


class Cases(Target):
    """Every tensor has the bytes that safetensors reads from the file that the index names, or the folder is refused."""

    limit, sample = 10, 200

    def __init__(self, *given: object):
        super().__init__(*given)
        with Model.open(write_model(self.scratch / "float", dtype="f16", **SIZE)) as model:
            quantize(model, self.scratch / "single", 4, 32)
        self.sound = split(self.scratch / "single", self.scratch / "sound", 3)
        self.index = json.loads((self.sound / INDEX_FILE).read_text())

    def case(self, number: int, draw: random.Random, folder: Path) -> bool:
        shards = sorted(path.name for path in self.sound.glob("*.safetensors"))
        for name in shards:
            shutil.copyfile(self.sound / name, folder / name)
        names = (*NAMES, *self.index["weight_map"])
        text = edited_json(draw, self.index, names) if draw.random() < 0.6 else json.dumps(self.index)
        (folder / INDEX_FILE).write_text(text, errors="surrogateescape")
        for _ in range(draw.choice((0, 0, 1, 1, 2))):
            self._edit_files(draw, folder, shards)
        found: dict[str, bytes] = {}
        if refusal(lambda: found.update(_read(folder))) is not None:
            return False
        if found != (expected := _reference(folder)):
            different = sorted(name for name in found.keys() | expected.keys() if found.get(name) != expected.get(name))
            raise Badly(f"other tensors than safetensors reads: {different[:5]}")
        return True

    def _edit_files(self, draw: random.Random, folder: Path, shards: list[str]) -> None:
        one, other = (folder / name for name in draw.sample(shards, 2))
        edit = draw.choice(("cut", "header", "swap", "copy", "lose", "link", "dangle", "pipe", "folder", "single", "more"))
        if edit in ("link", "dangle", "pipe", "folder", "lose"):
            one.unlink() if one.is_file() or one.is_symlink() else None
        if edit in ("cut", "header") and one.is_file():
            raw = one.read_bytes()
            start = int.from_bytes(raw[:8], "little") + 8
            one.write_bytes(
                raw[: draw.randint(0, len(raw))] if edit == "cut" else edited_bytes(draw, raw[:start], 1) + raw[start:]
            )
        elif edit == "swap" and one.is_file() and other.is_file():
            kept = one.read_bytes()
            shutil.copyfile(other, one)
            other.write_bytes(kept)
        elif edit == "copy" and one.is_file() and other.is_file():
            shutil.copyfile(other, one)
        elif not os.path.lexists(one):
            linked = shutil.copyfile(self.sound / one.name, folder / f"{one.name}.linked")  # an edit may write through the link
            make = {"link": lambda: one.symlink_to(linked), "dangle": lambda: one.symlink_to("nowhere")}
            make |= {"pipe": lambda: os.mkfifo(one), "folder": one.mkdir}
            make.get(edit, lambda: None)()
        elif edit in ("single", "more"):
            shutil.copyfile(
                self.sound.parent / "single" / SINGLE_FILE, folder / (SINGLE_FILE if edit == "single" else "x.safetensors")
            )


def _read(folder: Path) -> dict[str, bytes]:
    with warnings.catch_warnings(record=True) as said, Checkpoint(folder) as checkpoint:
        warnings.simplefilter("always")
        found = {name: checkpoint.stored(name).tobytes() for name in checkpoint.names()}
    for warning in said:
        one_line(str(warning.message))
    return found


def _reference(folder: Path) -> dict[str, bytes]:
    """The bytes of each tensor by the reference reader: of the single file where there is one, else by the index."""
    if (folder / SINGLE_FILE).exists():
        return dict(_tensors(folder / SINGLE_FILE))
    weight_map = json.loads((folder / INDEX_FILE).read_bytes())["weight_map"]
    files = {file: dict(_tensors(folder / file)) for file in set(weight_map.values())}
    return {name: files[file][name] for name, file in weight_map.items()}


def _tensors(path: Path):
    return ((name, bytes(about["data"])) for name, about in safetensors.deserialize(path.read_bytes()))
