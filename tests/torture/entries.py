"""Damaged entries of the module cache: they are compiled again, and the module is the right one."""

from __future__ import annotations

import json
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

from xlaspike.runner import compiler
from xlaspike.runner.cache_contents import contents
from xlaspike.runner.compiler import compile_text
from xlaspike.runner.module_cache import ENTRY, MODULE

from .harness import Badly, Target
from .judging import refusal
from .mutations import edited_bytes, edited_json

TEXT = """module @{0} {{
  func.func public @main(%a: tensor<4xf32>) -> tensor<4xf32> {{
    %0 = stablehlo.{0} %a, %a : tensor<4xf32>
    return %0 : tensor<4xf32>
  }}
}}
"""
NAMES = ("add", "multiply")
Edit = Callable[[random.Random, Path, Path], None]


def _bytes(name: str) -> Edit:
    def edit(draw: random.Random, entry: Path, other: Path) -> None:
        (entry / name).write_bytes(edited_bytes(draw, (entry / name).read_bytes()))

    return edit


def _about(draw: random.Random, entry: Path, other: Path) -> None:
    about = json.loads((entry / ENTRY).read_bytes())
    (entry / ENTRY).write_text(
        edited_json(draw, about, tuple(json.loads((other / ENTRY).read_bytes()).values())), errors="surrogateescape"
    )


def _replace(make: Callable[[Path, Path], object]) -> Edit:
    def edit(draw: random.Random, entry: Path, other: Path) -> None:
        name = draw.choice(("", MODULE, ENTRY))
        path = entry / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
        make(path, other / name)

    return edit


EDITS: tuple[Edit, ...] = (
    _bytes(MODULE), _bytes(ENTRY), _bytes(ENTRY), _about, _about, _about, _replace(lambda path, other: None),
    _replace(lambda path, other: os.mkfifo(path)), _replace(lambda path, other: path.mkdir()),
    _replace(lambda path, other: path.symlink_to(other)), _replace(lambda path, other: path.symlink_to("nowhere")),
    _replace(lambda path, other: shutil.copytree(other, path) if other.is_dir() else shutil.copyfile(other, path)),
    _replace(lambda path, other: path.touch()),
)  # fmt: skip


class Cases(Target):
    """Both texts get their own modules, whole or compiled again, and nothing else is left in the cache.

    IREE compiles both once. The compiler is then replaced by a copy of what it wrote, so that a case takes milliseconds.
    """

    limit, sample = 20, 50

    def __init__(self, *given: object):
        super().__init__(*given)
        self.texts = [TEXT.format(name) for name in NAMES]
        made = [compile_text(text, cache_dir=self.scratch / "made") for text in self.texts]
        self.entries, self.statistics = [each.path.parent for each in made], [each.statistics for each in made]
        self.modules = [each.path.read_bytes() for each in made]
        compiler._compile_in = self._copy_in

    def _copy_in(self, scratch: Path, entry: Path, text: str, *_: object):
        """As ``compiler._compile_in``, with the entry that IREE wrote for ``text``."""
        whole = shutil.copytree(self.entries[self.texts.index(text)], scratch / "entry")
        if os.path.lexists(entry):
            os.rename(entry, scratch / "damaged")
        os.rename(whole, entry)
        return compiler.read_entry(entry, "llvm-cpu", ())

    def case(self, number: int, draw: random.Random, folder: Path) -> bool:
        cache = folder / "cache"
        cache.mkdir(mode=0o700)
        entries = [shutil.copytree(entry, cache / entry.name) for entry in self.entries]
        if draw.random() < 0.2:
            one, other = (entry / draw.choice(("", MODULE, ENTRY)) for entry in entries)
            one.rename(cache / "kept"), other.rename(one), (cache / "kept").rename(other)
        else:
            for entry, other in zip(entries, reversed(self.entries), strict=True):
                draw.choice(EDITS)(draw, entry, other)
        return min([self._check(text, module, cache) for text, module in zip(self.texts, self.modules, strict=True)])

    def _check(self, text: str, module: bytes, cache: Path) -> bool:
        def compiled() -> None:
            found = compile_text(text, cache_dir=cache)
            if found.path.read_bytes() != module or found.statistics != self.statistics[self.texts.index(text)]:
                raise Badly(f"another module than that of {text[:20]!r}, a hit: {found.hit}")

        if refusal(compiled):
            return False
        if left := [item.path.name for item in contents(cache) if item.kind != "module"]:
            raise Badly(f"left in the cache: {left}")
        return True
