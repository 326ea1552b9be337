"""A weight format and a contraction of one's own, defined here alone, decode the embedded model through ``Session``."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

import xlaspike
from xlaspike.checkpoints.checkpoint import SINGLE_FILE
from xlaspike.checkpoints.model import Model
from xlaspike.dtypes import F32, I8, widen
from xlaspike.emitter import CONTRACTIONS, Builder, Contraction, Value
from xlaspike.emitter.contractions import Planes, dense_dot
from xlaspike.errors import XlaspikeError
from xlaspike.measure.reference import Reference
from xlaspike.packers import WEIGHTS, Plane
from xlaspike.paths import TINY_LLAMA


@dataclass(frozen=True)
class SymmetricInt8:
    """value = scale * code, with codes from -127 to 127 and one f32 scale for each ``group`` of inputs."""

    group: int = 32

    name = "symmetric_int8"
    suffixes = ("weight", "scales")

    def refuses(self, inner: int) -> str | None:
        return f"{self.name}: expected inputs that {self.group} divides, found {inner}" if inner % self.group else None

    def planes(self, out: int, inner: int) -> tuple[Plane, ...]:
        groups = (out, inner // self.group)
        return Plane("weight", I8, (*groups, self.group)), Plane("scales", F32, groups)

    def pack(self, label: str, weight: np.ndarray) -> dict[str, np.ndarray]:
        grouped = widen(weight).reshape(len(weight), -1, self.group)
        scales = np.abs(grouped).max(2) / np.float32(127)
        return {"weight": np.rint(grouped / scales[..., None]).astype(np.int8), "scales": scales}

    def unpack(self, label: str, planes: Mapping[str, np.ndarray]) -> np.ndarray:
        values = planes["weight"].astype(np.float32) * planes["scales"][..., None]
        return values.reshape(len(values), -1)


class ScaledDot(Contraction):
    """Dequantizes in the graph, then a ``dot_general``."""

    name = "scaled_dot"
    formats = (SymmetricInt8,)

    def matmuls(self, b: Builder, weights: SymmetricInt8, matrices: Sequence[Planes], x: Value) -> tuple[Value, ...]:
        return tuple(dense_dot(b, _scaled(b, planes["weight"], planes["scales"]), x) for planes in matrices)

    def gather_rows(self, b: Builder, weights: SymmetricInt8, planes: Planes, ids: Value) -> Value:
        codes, scales = planes["weight"], planes["scales"]
        out, groups, size = codes.shape
        ids = b.clamped(ids, out - 1)
        rows = b.gather_rows(b.reshape(codes, (out, groups * size)), ids)
        return _scaled(b, b.reshape(rows, (*ids.shape, groups, size)), b.gather_rows(scales, ids))


def _scaled(b: Builder, codes: Value, scales: Value) -> Value:
    """f32 ``[out, in]`` of codes ``[out, groups, group]``."""
    values = b.multiply(b.convert(codes, F32), b.expand(scales, codes.shape, "out g -> out g x"))
    out, groups, size = codes.shape
    return b.reshape(values, (out, groups * size))


@pytest.fixture(scope="module")
def on_host(tiny, tmp_path_factory: pytest.TempPathFactory):
    """The embedded model whose f32 weights are what the format holds."""
    folder = tmp_path_factory.mktemp("dequantized")
    tensors, weights = {name: tiny.f32(name) for name in tiny.checkpoint.names()}, SymmetricInt8()
    for name, values in tensors.items():
        if values.ndim == 2:
            tensors[name] = weights.unpack(name, weights.pack(name, values))
    save_file(tensors, folder / SINGLE_FILE)
    shutil.copyfile(TINY_LLAMA / "config.json", folder / "config.json")
    with Model.open(folder) as model:
        yield model


def test_both_decode_the_embedded_model_through_a_session(tiny, on_host, oracle, open_session):
    ids = oracle.prompts["a sentence"]["ids"]
    weights = SymmetricInt8()
    session = open_session(tiny, weights=weights, embedding=weights, contraction=ScaledDot())
    expected = Reference(on_host, np.float32).logits(ids)
    np.testing.assert_allclose(session.logits(ids), expected, rtol=0, atol=1e-4)  # by prefill
    session.reset()
    decoded = np.stack([session.decode(i, "logits") for i in ids])
    np.testing.assert_allclose(decoded, expected, rtol=0, atol=1e-4)
    assert np.abs(expected - Reference(tiny, np.float32).logits(ids)).max() > 1e-2, "nothing was quantized"
    assert (session.weights, session.contraction) == ("symmetric_int8", "scaled_dot")
    assert {arg.element.name for arg in session.program("decode", 1, "logits").graph.args if arg.plane == "weight"} == {"i8"}


def test_a_contraction_refuses_a_format_that_it_cannot_read(tiny, open_session):
    with pytest.raises(XlaspikeError, match=r"q_proj: symmetric_int8: expected a format that contraction reduce can read"):
        open_session(tiny, weights=SymmetricInt8(), contraction="reduce")
    with pytest.raises(XlaspikeError, match=r"embed_tokens: bf16: expected a format that contraction scaled_dot can read"):
        open_session(tiny, contraction=ScaledDot())


# Where the names of formats and contractions may be compared: their registries. Numbers of bits after ``int`` count as one.
HOMES = {"packers/by_name.py"}
NAME = "|".join([*WEIGHTS, *CONTRACTIONS])
COMPARED = re.compile(
    rf"""(?:==|!=)\s*["'](?:{NAME})["'] | ["'](?:{NAME})["']\s*(?:==|!=|in\b|not\s+in\b)"""
    rf"""|\bin\s*[(\[{{]\s*["'](?:{NAME})["'] | (?:starts|ends)with\(\s*["'](?:int|{NAME})["']""",
    re.VERBOSE,
)


def test_no_other_file_compares_their_names():
    root = Path(xlaspike.__path__[0])
    lines = {
        f"{path.relative_to(root)}:{number}: {line.strip()}"
        for path in sorted(root.rglob("*.py"))
        if str(path.relative_to(root)) not in HOMES
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if COMPARED.search(line) and not re.search(r"\bfor \w+ in \(", line)
    }
    assert not lines, "\n".join(sorted(lines))


def test_a_compared_name_is_found():
    for line in ('if x == "int4":', 'if "reduce" in names', 'x in ("dot", "reduce")', 'name.startswith("int")', "y != 'f32'"):
        assert COMPARED.search(line), line
