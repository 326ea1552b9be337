"""Another implementation's answers for a checkpoint: Hugging Face's where we keep them, else numpy's."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file

from xlaspike.checkpoints.model import Model
from xlaspike.paths import ORACLE

from .reference import Reference


@dataclass(frozen=True)
class Oracle:
    """``prompts`` by name: ``ids``, greedy ``tokens``, and the ``margins`` of the tokens over the runners-up.

    ``logits`` are f32 ``[n, V]`` by prompt name, for some of the prompts. ``source`` names the implementation.
    """

    source: str
    weights_sha256: str | None
    prompts: dict[str, dict]
    logits: dict[str, np.ndarray]


def committed(folder: Path = ORACLE) -> Oracle:
    """The answers that ``tools/oracles.py`` wrote for the embedded checkpoint."""
    about = json.loads((folder / "tiny-llama.json").read_text(encoding="utf-8"))
    source = f"Hugging Face transformers {about['versions']['transformers']}, {about['method']}"
    prompts = {prompt["name"]: prompt for prompt in about["prompts"]}
    return Oracle(source, about["weights_sha256"], prompts, load_file(folder / "tiny-llama-logits.safetensors"))


def oracle_for(model: Model, steps: int = 16) -> Oracle:
    """The committed answers if they are for these weights, else numpy float32's: ``steps`` tokens after one prompt."""
    if ORACLE.is_dir() and model.weights_sha256 == (kept := committed()).weights_sha256:
        return kept
    start = model.config.bos or 0
    ids = [start, *(i % model.config.V for i in range(start + 1, start + 12))]
    reference = Reference(model, np.float32)
    logits = reference.logits(ids)
    tokens = reference.generate(ids, steps)
    prompt = {"name": "counting ids", "ids": ids, "tokens": tokens, "margins": None}
    return Oracle("xlaspike.reference, numpy float32", None, {"counting ids": prompt}, {"counting ids": logits})
