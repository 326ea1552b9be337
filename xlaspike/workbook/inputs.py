"""Conditions of notebooks on a checkpoint, and the prompts and requests that they give it, also without a tokenizer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from xlaspike.checkpoints.locations import stored_tensors
from xlaspike.checkpoints.model import Model
from xlaspike.errors import XlaspikeError
from xlaspike.measure.quality import heldout_documents
from xlaspike.packers import Affine
from xlaspike.serving import Request


class NotApplicable(XlaspikeError):
    """A notebook cannot say anything about this checkpoint: a cell raises it, and a run counts the notebook as ``skipped``.

    Jupyter shows its line in place of a traceback.
    """

    def _render_traceback_(self) -> list[str]:
        return [f"Skipped: {self}"]


def packing(model: Model) -> str:
    """``int8`` or ``int4`` where ``model`` is stored packed, else empty."""
    stored = (model.stored_format(tensor.module) for tensor in stored_tensors(model.config) if tensor.is_matrix)
    return f"int{model.config.quantization.bits}" if any(isinstance(each, Affine) for each in stored) else ""


def need_floats(model: Model, why: str) -> None:
    """Raises ``NotApplicable``, which says ``why``, where ``model`` is stored packed."""
    if stored := packing(model):
        raise NotApplicable(f"{why}; this checkpoint is stored as {stored}")


def text(model: Model, ids: Sequence[int]) -> str:
    """``ids`` as text; without a tokenizer, the list of them."""
    return model.decode(ids) if model.has_tokenizer else str(np.asarray(ids).tolist())


def prompt_ids(model: Model, text: str) -> list[int]:
    """The token ids of ``text``; without a tokenizer, twelve fixed ids."""
    return model.encode(text) if model.has_tokenizer else list(range(2, 14))


def documents(model: Model) -> list[str]:
    """The chapters of the held-out text, the shortest first; none without a tokenizer."""
    return sorted(heldout_documents(), key=len) if model.has_tokenizer else []


def requests(model: Model, count: int, most: int) -> list[Request]:
    """``count`` greedy requests, named "a" to "z", of different lengths: the start of a held-out chapter each, of fewer than
    ``most`` tokens, and 3 to 17 tokens to continue it. They are the same in every run.
    """
    draw, texts, made = np.random.Generator(np.random.PCG64(6)), documents(model), []
    for number, name in enumerate("abcdefghijklmnopqrstuvwxyz"[:count]):
        length, asked = draw.integers((2, 3), (most - 2, 18)).tolist()
        ids = model.encode(texts[number])[:length] if texts else draw.integers(2, model.config.V, length).tolist()
        made.append(Request(name, ids, asked, stop=()))
    return made
