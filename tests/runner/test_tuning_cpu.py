"""The CPU tiles apply to matmuls with weights, and not to attention, norms or logits."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from iree.compiler.tools.binaries import find_tool

from tests.support.marks import exhaustive
from xlaspike.checkpoints.synthesize import SHAPES
from xlaspike.dtypes import BF16, F32
from xlaspike.emitter import Builder, Value, find_cache_format, find_contraction, module_text
from xlaspike.emitter.contractions.base import FEW_TOKENS
from xlaspike.emitter.llama_graphs import decode, prefill, ragged
from xlaspike.llama.arguments import GraphSpec, uniform
from xlaspike.llama.config import from_dict
from xlaspike.packers.affine import Affine
from xlaspike.packers.dense import DENSE
from xlaspike.runner.devices import TARGETS
from xlaspike.runner.tuning.cpu import TILES

BY_NAME = {tile.name: tile for tile in TILES}
FORMATS = {**DENSE, "int8": Affine(8, 64, BF16), "int4": Affine(4, 64, BF16)}
# By tile, a matmul that it applies to: format, contraction, inputs, rows of input (None: a vector), rows of the weight (256).
EXPECTED = {
    "dense": ("f16", "reduce", 2048, None),
    "matmul": ("f16", "reduce", 2048, 64),
    "matmul_few": ("f16", "reduce", 2048, 6),
    "matmul_more": ("f16", "reduce", 2048, 15),
    "interleaved4": ("int4", "reduce", 2048, None),
    "interleaved4_tokens4": ("int8", "integer", 2048, 8),
    "interleaved4_tokens3": ("int4", "reduce", 2048, 9),
    "interleaved2_tokens5": ("int4", "reduce", 2048, 5),
    "interleaved2_tokens7": ("int4", "reduce", 2048, 7),
    "interleaved4_tokens2": ("int8", "reduce", 2048, 2),
    "interleaved4_tokens1": ("int8", "reduce", 2048, 11),
    "interleaved1_tokens16": ("int8", "reduce", 2048, 32),
    "interleaved_many": ("int8", "reduce", 2048, 64),
    "interleaved1": ("int4", "reduce", 2048, None, 272),
    "interleaved1_tokens4": ("int4", "reduce", 2048, 8, 272),
    "interleaved1_tokens1": ("int8", "reduce", 2048, 11, 272),
}


def tiled(text: str, folder: Path, flags: Sequence[str]) -> list[tuple[tuple[int, ...], ...]]:
    """Distribution, parallel and reduction sizes of every kernel of ``text`` that has all three."""
    target = TARGETS["llvm-cpu"]
    command = [find_tool("iree-compile"), "-", "-o", str(folder / "m.vmfb")]
    command += target.compiler_flags((*target.flags, *flags), folder)
    command += [f"--iree-hal-dump-executable-configurations-to={folder}", "--compile-to=executable-configurations"]
    subprocess.run(command, input=text, text=True, check=True, capture_output=True)
    levels = ("distribution", "vector_common_parallel", "vector_reduction")
    pattern = re.compile(f"lowering_config<{', '.join(rf'{level} = .([0-9, ]*).' for level in levels)}>")
    dumps = (path.read_text() for path in folder.glob("*.mlir") if not path.name.startswith("tuning-"))
    return [tuple(tuple(map(int, sizes.split(", "))) for sizes in found) for dump in dumps for found in pattern.findall(dump)]


def sizes(name: str) -> tuple[tuple[int, ...], ...]:
    tile = BY_NAME[name]
    return tuple(map(tuple, (tile.distribution, tile.parallel, tile.reduction)))


# Narrow caches: KV heads, queries of each and head dim that a tile fits, and whether a batch has a loop more.
NARROW = {
    tile.name: (int(heads), int(group), int(width), slots == "1")
    for tile in TILES
    if (found := re.fullmatch(r"(?:scores|mixed)(\d)x(\d)x(\d+)_(\d)", tile.name))
    for heads, group, width, slots in (found.groups(),)
}
SUMS = {name.removeprefix("mixed") for name in NARROW if name.startswith("mixed")}
OFTEN = ("2x4x64_0", "2x4x64_1", "1x1x32_0")  # of which tests of every change compile a step


def test_every_tile_is_tested():
    assert set(EXPECTED) | set(NARROW) == set(BY_NAME)


@pytest.mark.parametrize("sums", [*OFTEN, *exhaustive(*sorted(SUMS - set(OFTEN)))])
def test_a_tile_applies_to_the_sums_over_a_narrow_cache(sums, tmp_path):
    """Scores and mixed values of one layer."""
    heads, group, width, slots = NARROW[f"mixed{sums}"]
    heads = 3 if heads == 1 else heads  # a single one would be no loop, and no other tile's number divides three
    config = replace(
        from_dict(SHAPES["llama-3.2-1b"], "llama-3.2-1b"), L=1, V=64, F=128, H=128, Nkv=heads, Nq=heads * group, D=width
    )
    formats, reduce = uniform(DENSE["f16"], DENSE["f16"]), find_contraction("reduce").on("llvm-cpu")
    spec = GraphSpec(config, formats, 256, 256, reduce, find_cache_format("int8"))
    graph = ragged(spec, 2) if slots else decode(spec)
    found = tiled(graph.text, tmp_path, TARGETS["llvm-cpu"].step_flags(reduce, graph.tokens))
    assert sizes(f"scores{sums}") in found and sizes(f"mixed{sums}") in found


@pytest.mark.parametrize("name", EXPECTED)
def test_a_tile_applies_to_its_matmul(name, tmp_path):
    weights, contraction, inner, rows, *out = EXPECTED[name]
    weights, b, writing = FORMATS[weights], Builder(), find_contraction(contraction).on("llvm-cpu")
    x = Value("%x", F32, (inner,) if rows is None else (rows, inner))
    planes = {p.suffix: Value(f"%{p.suffix}", p.element, p.shape) for p in writing.planes(weights, *(out or [256]), inner)}
    results = writing.matmuls(b, weights, [planes], x)
    text = module_text("m", [*planes.values(), x], results, b.lines, b.decompositions)
    assert sizes(name) in tiled(text, tmp_path, TARGETS["llvm-cpu"].step_flags(writing, rows or 1))


# Matmuls of a layer: qkv, output, gate and up (one kernel as sums of one token), down; then the head, of a prompt's last token.
STEPS = {
    ("f16", "reduce", None): {"dense": 5},
    ("f16", "reduce", 8): {"matmul_few": 6},
    ("int8", "reduce", None): {"interleaved4": 5},
    ("int8", "reduce", 8): {"interleaved4_tokens4": 6},
    ("f16", "reduce", 64): {"matmul": 5, "dense": 1},
    ("int8", "reduce", 64): {"interleaved_many": 5, "interleaved4": 1},
}


@pytest.mark.parametrize(("weights", "contraction", "tokens"), STEPS)
def test_the_tiles_of_a_step_are_those_of_its_matmuls(weights, contraction, tokens, tmp_path):
    """One layer of the 1B shape: no tile applies to attention, norms or logits."""
    config = from_dict(SHAPES["llama-3.2-1b"] | {"num_hidden_layers": 1})
    writing = find_contraction(contraction).on("llvm-cpu")
    spec = GraphSpec(config, uniform(FORMATS[weights], FORMATS[weights]), 256, 256, writing)
    graph = decode(spec) if tokens is None else ragged(spec, tokens) if tokens <= FEW_TOKENS else prefill(spec, tokens)
    kernels = tiled(graph.text, tmp_path, TARGETS["llvm-cpu"].step_flags(writing, graph.tokens))
    names = [name for kernel in kernels for name in BY_NAME if sizes(name) == kernel]
    assert Counter(names) == STEPS[weights, contraction, tokens]
