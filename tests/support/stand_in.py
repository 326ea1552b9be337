"""A stand-in for IREE's compiler, for tests of what is around it: the process, the cache and the refusals."""

from __future__ import annotations

import json
import random
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from xlaspike.errors import XlaspikeError
from xlaspike.runner.module_cache import Statistics

ADD = """module @add {
  func.func public @main(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.add %a, %b : tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}
"""
MODULE = random.Random(0).randbytes(10_000)
DUMP = {
    "stream-aggregate": {
        "global": {"constant-count": 2, "constant-size": 3, "variable-count": 4, "variable-size": 5},
        "synchronization": {"await-count": 6},
        "execution": {
            "submission-count": 7, "transient-memory-size": 11, "fill-count": 12, "copy-count": 13, "dispatch-count": 14,
            "call-count": 15,
        },
        "executable": {"executable-count": 16},
    }
}  # fmt: skip
DUMPED = Statistics(dispatches=14, copies=13, fills=12, transient_bytes=11, executables=16, submissions=7)


def quoted(word: object) -> str:
    return shlex.quote(str(word))


def stand_in(folder: Path, before: str = "", after: str = "") -> Path:
    """A shell script called as ``iree-compile - -o MODULE ...``, which writes ``MODULE`` and ``DUMP``."""
    (folder / "module").write_bytes(MODULE)
    (folder / "dump").write_text(json.dumps(DUMP))
    copies = f'cp {quoted(folder)}/module "$3"; cp {quoted(folder)}/dump "${{3%/*/*}}/statistics.json"'
    tool = folder / "stand-in"
    tool.write_text(f"#!/bin/sh\n{before}\n{copies}\n{after}\n")
    tool.chmod(0o755)
    return tool


def content(folder: Path) -> dict[str, bytes]:
    """Every file below ``folder`` by its path in it."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def refusal(call: Callable[[], object]) -> str:
    with pytest.raises(XlaspikeError) as refused:
        call()
    assert str(refused.value).isprintable()
    return str(refused.value)
