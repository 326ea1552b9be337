"""Mutated config.json of each family, beside its weights. What ``Model.open`` accepts builds graphs, and some are run."""

from __future__ import annotations

import json
import random
from pathlib import Path

import numpy as np

from tests.support.checkpoints import FAMILIES, write_model
from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.quantize import quantize
from xlaspike.checkpoints.summary import summarize
from xlaspike.emitter import CONTRACTIONS, decode
from xlaspike.llama.arguments import GraphSpec
from xlaspike.llama.config import ModelConfig
from xlaspike.measure.reference import Reference
from xlaspike.runner.session import Session

from .harness import Badly, Target
from .judging import refusal
from .mutations import edited_json

SIZE = {"vocab_size": 32, "intermediate_size": 64}
WORDS = (*FAMILIES, "gemma", "llama3", "yarn", "linear", "gelu", "affine", "bfloat16", "sliding_attention")
RUN = 0.02  # of the accepted configs
IDS = (5, 6, 7)
FIELDS = {
    "model_type": "model_type", "vocab_size": "V", "hidden_size": "H", "intermediate_size": "F", "num_hidden_layers": "L",
    "num_attention_heads": "Nq", "num_key_value_heads": "Nkv", "head_dim": "D", "rms_norm_eps": "eps",
    "max_position_embeddings": "max_position", "bos_token_id": "bos",
}  # fmt: skip


class Cases(Target):
    """The graph of a decode step is built from the accepted config where ``inspect`` says that it can be, and of those that
    are run the logits equal the numpy reference's.
    """

    limit, sample, share = 30, 120, 2

    def __init__(self, *given: object):
        super().__init__(*given)
        self.folders = []
        for family, overrides in FAMILIES.items():
            self.folders.append(write_model(self.scratch / family, dtype="f16", **SIZE | overrides))
            if family != "phi3":
                with Model.open(self.scratch / family) as model:
                    quantize(model, self.scratch / f"{family}-int4", 4, 32)
                self.folders.append(self.scratch / f"{family}-int4")
        self.configs = {folder: json.loads((folder / "config.json").read_text()) for folder in self.folders}

    def case(self, number: int, draw: random.Random, folder: Path) -> bool:
        source = draw.choice(self.folders)
        (folder / "model.safetensors").symlink_to(source / "model.safetensors")
        text = edited_json(draw, self.configs[source], WORDS)
        (folder / "config.json").write_text(text, errors="surrogateescape")
        if draw.random() < 0.1:
            eos = {"eos_token_id": [1, 2]}
            (folder / "generation_config.json").write_text(edited_json(draw, eos), errors="surrogateescape")
        refused = refusal(lambda: _build(folder, draw.random() < RUN and self.cache))
        return refused is None


def _build(folder: Path, cache: Path | bool) -> None:
    with Model.open(folder) as model:
        _check_fields(model.config, json.loads((folder / "config.json").read_bytes()))
        supports = summarize(model)["supports"]
        weights = "stored" if supports["stored"] is True else "f32"
        spec = GraphSpec(model.config, model.format_policy(weights), 256, 256, CONTRACTIONS["reduce"])
        said = refusal(lambda: decode(spec))
        if supports[weights] is True and said:
            raise Badly(f"inspect says that {weights} runs, and: {said}")
        if cache and said is None:
            _run(model, weights, cache)


def _check_fields(config: ModelConfig, values: dict) -> None:
    """Raises ``Badly`` where a field is not what its key says; an absent key has a family's default."""
    said = {field: values.get(key) for key, field in FIELDS.items()}
    rope = values.get("rope_parameters") or {}
    said["rope.theta"] = rope.get("rope_theta", values.get("rope_theta"))
    for field, value in said.items():
        found = config.rope.theta if field == "rope.theta" else getattr(config, field)
        if value is not None and found != (float(value) if isinstance(found, float) else value):
            raise Badly(f"{field}: expected {value}, found {found}")


def _run(model: Model, weights: str, cache: Path) -> None:
    """Raises ``Badly`` unless the compiled logits are the reference's, ``XlaspikeError`` for a refusal."""
    with Session(model, weights=weights, cache_dir=cache, threads=1) as session:
        found = session.logits(IDS)
    with np.errstate(all="ignore"):
        expected = Reference(model).logits(IDS)
    scale = np.abs(expected).max()
    if not np.allclose(found, expected, rtol=0, atol=1e-3 * max(scale, 1)):
        raise Badly(f"logits: expected {expected[-1, :4]}, found {found[-1, :4]}")
