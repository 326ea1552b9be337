"""Freeze the text of every graph kind on a tiny config: ``make goldens`` writes ``tests/golden/*.mlir`` anew."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from xlaspike.dtypes import BF16, F16
from xlaspike.emitter import CACHE_FORMATS, find_contraction
from xlaspike.emitter.contractions.base import FEW_TOKENS
from xlaspike.emitter.graph import Graph
from xlaspike.emitter.llama_graphs import batched, decode, multi_decode, prefill, prefill_slot, ragged, verify
from xlaspike.files import write_text
from xlaspike.llama.arguments import GraphSpec, uniform
from xlaspike.llama.config import ModelConfig, Rope
from xlaspike.packers.affine import Affine
from xlaspike.packers.dense import DENSE
from xlaspike.packers.storage import WeightFormat
from xlaspike.paths import ROOT

FOLDER = ROOT / "tests" / "golden"
# Every size differs from every other and from their products in the graph, so that a swapped dimension shows.
CONFIG = ModelConfig(
    model_type="llama", V=26, H=14, F=22, L=2, Nq=21, Nkv=3, D=8, eps=1e-5,
    rope=Rope(theta=10000.0), max_position=64, tied=True, bos=0, eos=(1,),
)  # fmt: skip
# Inputs that groups of 32 divide, by numbers of groups and of words that differ as well.
PACKED_CONFIG = replace(CONFIG, H=160, F=416, D=96)
CAPACITY, CONTEXT, BUCKET, SLOTS = 17, 10, 11, 6
OWN = {"q_proj": Affine(4, 32, F16), "k_proj": Affine(8, 32, BF16), "v_proj": DENSE["f16"], "up_proj": Affine(8, 32, F16)}


def mixed(module: str) -> WeightFormat:
    """No two alike of what else is one product: of query, key and value, and of gate and up."""
    return OWN.get(module.rpartition(".")[2], Affine(4, 32, BF16))


FORMATS = {
    "f32": (CONFIG, uniform(DENSE["f32"], DENSE["f32"]), "dot"),
    "f32_bias": (replace(CONFIG, qkv_bias=True, o_bias=True, mlp_bias=True), uniform(DENSE["f32"], DENSE["f32"]), "dot"),
    "f32_qk_norm": (replace(CONFIG, qk_norm="head"), uniform(DENSE["f32"], DENSE["f32"]), "dot"),
    "f16": (CONFIG, uniform(DENSE["f16"], DENSE["f16"]), "dot"),
    "f16_untied": (replace(CONFIG, tied=False), uniform(DENSE["f16"], DENSE["f16"]), "dot"),
    "f16_demoted": (CONFIG, uniform(DENSE["f16"], DENSE["f32"]), "demoted"),
    "bf16": (CONFIG, uniform(DENSE["bf16"], DENSE["bf16"]), "dot"),
    "int8": (PACKED_CONFIG, uniform(Affine(8, 32, BF16), Affine(8, 32, BF16)), "dot"),
    "int4": (PACKED_CONFIG, uniform(Affine(4, 32, F16), DENSE["f32"]), "dot"),
    "f32_reduce": (CONFIG, uniform(DENSE["f32"], DENSE["f32"]), "reduce"),
    "f16_reduce": (CONFIG, uniform(DENSE["f16"], DENSE["f16"]), "reduce"),
    "int8_reduce": (PACKED_CONFIG, uniform(Affine(8, 32, BF16), Affine(8, 32, BF16)), "reduce"),
    "int4_reduce": (PACKED_CONFIG, uniform(Affine(4, 32, F16), DENSE["f16"]), "reduce"),
    "mixed_reduce": (replace(PACKED_CONFIG, qkv_bias=True), mixed, "reduce"),
    "int8_integer": (PACKED_CONFIG, uniform(Affine(8, 32, BF16), Affine(8, 32, BF16)), "integer"),
    "int4_integer": (PACKED_CONFIG, uniform(Affine(4, 32, F16), DENSE["f16"]), "integer"),
    "int4_words": (PACKED_CONFIG, uniform(Affine(4, 32, F16), DENSE["f16"]), "reduce"),
    "int4_codes": (PACKED_CONFIG, uniform(Affine(4, 32, F16), DENSE["f16"]), "reduce"),
}
SLOTTED = ("f32", "f16", "int4")  # of which the kinds of several sequences are frozen too
FEW = ("f16_reduce", "int4_reduce", "int8_integer", "int4_words", "int4_codes")  # of which a few rows, and more than a few, are
# Whose text is for another target than IREE's CPU, where packed rows are interleaved if 16 divides their number.
TARGETS = {"int4_words": "xla-cpu", "int4_codes": "cuda"}


def narrow_caches(spec: GraphSpec) -> dict[str, Graph]:
    """Graphs of ``spec`` whose caches are narrow: a step of every format, and the other ways to use a cache of two planes."""
    steps = {name: replace(spec, cache=cache) for name, cache in CACHE_FORMATS.items() if cache.narrow}
    two = steps["int8"]
    return {f"decode_cache_{name}_argmax": decode(step) for name, step in steps.items()} | {
        "prefill_cache_int8_argmax": prefill(two, BUCKET),
        "ragged_cache_int8_argmax": ragged(two, SLOTS),
        "fill_cache_int8_argmax": prefill_slot(two, SLOTS, BUCKET),
    }


def cases() -> dict[str, Graph]:
    """Each golden's name and the graph it froze."""
    graphs = {}
    for name, (config, formats, contraction) in FORMATS.items():
        writing = find_contraction(contraction).on(TARGETS.get(name, "llvm-cpu"))
        spec = GraphSpec(config, formats, CAPACITY, CONTEXT, writing)
        if spec.contraction.single_kernel(1):
            graphs[f"decode_{name}_argmax"] = decode(spec, "argmax")
            if name == "f16_reduce":
                graphs["multi_decode_3_f16_reduce_argmax"] = multi_decode(spec, 3)
                graphs["verify_5_f16_reduce_argmax"] = verify(spec, 5)
                graphs |= narrow_caches(spec)
            if name in FEW:
                graphs[f"ragged_{name}_argmax"] = ragged(spec, SLOTS, "argmax")
                for rows in (FEW_TOKENS + 1, 2 * FEW_TOKENS):
                    graphs[f"prefill_{name}_{rows}_argmax"] = prefill(replace(spec, S=35, C=34), rows)
            continue
        for result in ("argmax", "logits"):
            graphs[f"decode_{name}_{result}"] = decode(spec, result)
            graphs[f"prefill_{name}_{result}"] = prefill(spec, BUCKET, result)
            if name in SLOTTED:
                graphs[f"batched_{name}_{result}"] = batched(spec, SLOTS, result)
                graphs[f"ragged_{name}_{result}"] = ragged(spec, SLOTS, result)
                graphs[f"fill_{name}_{result}"] = prefill_slot(spec, SLOTS, BUCKET, result)
    return graphs


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = {Path(FOLDER, f"{name}.mlir"): graph.text for name, graph in cases().items()}
    for stale in set(FOLDER.glob("*.mlir")) - set(wanted):
        stale.unlink()
    for path, text in wanted.items():
        write_text(path, text)
        print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
