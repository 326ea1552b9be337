"""Logits of every weight format and contraction beside float32's, on the embedded model."""

from __future__ import annotations

import numpy as np

from xlaspike.checkpoints.model import Model
from xlaspike.measure.differences import compare_logits, logits_after
from xlaspike.measure.oracle import committed
from xlaspike.packers.by_name import resolve
from xlaspike.packers.dense import DENSE
from xlaspike.paths import TINY_LLAMA
from xlaspike.runner.availability import own_contractions
from xlaspike.runner.session import Session

FORMATS = ("f16", "bf16", "int8", "int4")
TOKENS = 16  # of each oracle continuation, after its prompt
CAPACITY = 256


def measure_logit_differences(formats: tuple[str, ...] = FORMATS, tokens: int = TOKENS) -> dict:
    """``Difference.record`` of each format and contraction ("int4_reduce") against float32 weights in ``dot``.

    Every matrix is in the format, embedding and head too. The inputs are the oracle's prompts with ``tokens`` tokens of its
    continuations, one decode step an id, so no text depends on what a format would have chosen.
    """
    texts = [(prompt["ids"] + prompt["tokens"][:tokens])[:CAPACITY] for prompt in committed().prompts.values()]
    with Model.open(TINY_LLAMA) as model:
        expected = _logits(model, "f32", "dot", texts)
        return {
            f"{weights}_{contraction}": compare_logits(_logits(model, weights, contraction, texts), expected).record()
            for weights in formats
            for contraction in own_contractions(resolve(weights, DENSE["f16"]))
        }


def _logits(model: Model, weights: str, contraction: str, texts: list[list[int]]) -> np.ndarray:
    with Session(
        model, weights=weights, embedding=weights, contraction=contraction, kernels="off", capacity=CAPACITY
    ) as session:
        return np.concatenate([logits_after(session, ids) for ids in texts])
