"""The CUDA tiles apply to the matmuls and the attention of a step, and not to norms or logits."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from iree.compiler.tools.binaries import find_tool

from tests.support.marks import exhaustive
from xlaspike.checkpoints.synthesize import SHAPES
from xlaspike.dtypes import BF16
from xlaspike.emitter import find_contraction
from xlaspike.emitter.llama_graphs import decode, ragged
from xlaspike.llama.arguments import GraphSpec, uniform
from xlaspike.llama.config import from_dict
from xlaspike.packers.affine import Affine
from xlaspike.packers.dense import DENSE
from xlaspike.runner.compiler import compile_text
from xlaspike.runner.devices.cuda import CUDA, TUNING_FLAG
from xlaspike.runner.tuning.cuda import TILES, WARP, spec

FORMATS = {**DENSE, "int8": Affine(8, 64, BF16), "int4": Affine(4, 64, BF16)}
ATTENTION = {"scores": 1, "mix": 1}
# Matmuls of a layer: qkv, output, gate and up in one kernel, down; then the head.
STEPS = {
    ("f32", "reduce"): ATTENTION | {"dense": 5},
    ("f16", "reduce"): ATTENTION | {"dense": 5},
    **{
        (weights, form): ATTENTION | {"codes": 3, "codes_long": 1, "words": 1}
        for weights in ("int8", "int4")
        for form in ("reduce", "integer")
    },
}


def levels(config: str) -> tuple[str, ...]:
    """The sizes that tell the tiles apart; empty for a level that another pipeline does not have."""
    matches = (
        re.search(rf"{level} = (\[[\[\]\d, ]*\])", config) for level in ("workgroup", "subgroup_basis", "lane_basis", "thread")
    )
    return tuple(match[1] if match else "" for match in matches)


def tiled(text: str, folder: Path) -> Counter[str]:
    """How many kernels of ``text`` have each tile."""
    command = [find_tool("iree-compile"), "-", "-o", str(folder / "m.vmfb"), *CUDA.flags]
    command += [*CUDA.compiler_flags(CUDA.single_kernel, folder), "--compile-to=executable-configurations"]
    command += [f"--iree-hal-dump-executable-configurations-to={folder}"]
    subprocess.run(command, input=text, text=True, check=True, capture_output=True)
    names = {levels(tile.config): tile.name for tile in TILES}
    dumps = (path.read_text() for path in folder.glob("configured*.mlir"))
    configs = [config for dump in dumps for config in re.findall(r"lowering_config<(\{[^}]*workgroup[^}]*\})>", dump)]
    return Counter(names[sizes] for config in configs if (sizes := levels(config)) in names)


@pytest.mark.parametrize(("weights", "contraction"), STEPS)
def test_the_tiles_of_a_step_are_those_of_its_matmuls_and_attention(weights, contraction, tmp_path):
    """One layer of the 1B shape."""
    config = from_dict(SHAPES["llama-3.2-1b"] | {"num_hidden_layers": 1})
    graph_spec = GraphSpec(
        config, uniform(FORMATS[weights], FORMATS[weights]), 256, 256, find_contraction(contraction).on("cuda")
    )
    assert tiled(decode(graph_spec).text, tmp_path) == STEPS[weights, contraction]


def test_every_tile_is_tested():
    assert {name for step in STEPS.values() for name in step} == {tile.name for tile in TILES}


@pytest.mark.parametrize(
    ("weights", "contraction"), [("int4", "reduce"), *exhaustive(*(step for step in STEPS if step != ("int4", "reduce")))]
)
def test_several_rows_are_left_to_iree(weights, contraction, tmp_path):
    config = from_dict(SHAPES["llama-3.2-1b"] | {"num_hidden_layers": 1})
    graph_spec = GraphSpec(
        config, uniform(FORMATS[weights], FORMATS[weights]), 256, 256, find_contraction(contraction).on("cuda")
    )
    assert not tiled(ragged(graph_spec, 4).text, tmp_path)


@pytest.mark.parametrize("tile", TILES, ids=lambda tile: tile.name)
def test_a_tile_fills_its_warps(tile):
    lanes = 1
    for count in tile.lanes:
        lanes *= count
    assert lanes == WARP
    assert len(tile.warps) == len(tile.lanes) == len(tile.values) == len(tile.loops)


def test_the_compiler_reads_the_tiles(tmp_path):
    (flag_with_path,) = (
        flag for flag in CUDA.compiler_flags([TUNING_FLAG], tmp_path) if flag.startswith(TUNING_FLAG.partition("=")[0])
    )
    assert Path(flag_with_path.partition("=")[2]).read_text() == spec()


def test_other_tiles_give_another_module(cache_dir, monkeypatch):
    graph_spec = GraphSpec(
        from_dict(SHAPES["tiny"], "tiny"), uniform(DENSE["f16"], DENSE["f16"]), 64, 64, find_contraction("reduce")
    )
    text = decode(graph_spec).text
    first = compile_text(text, "cuda", CUDA.single_kernel, cache_dir)
    monkeypatch.setitem(CUDA.specs, TUNING_FLAG, lambda: f"{spec()}// other tiles\n")
    assert compile_text(text, "cuda", CUDA.single_kernel, cache_dir).path != first.path
