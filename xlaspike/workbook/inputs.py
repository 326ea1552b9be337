"""The prompts that notebooks give a model, also where its checkpoint has no tokenizer."""

from __future__ import annotations

from xlaspike.checkpoints.model import Model
from xlaspike.measure.quality import heldout_documents


def prompt_ids(model: Model, text: str) -> list[int]:
    """The token ids of ``text``; without a tokenizer, twelve fixed ids."""
    return model.encode(text) if model.has_tokenizer else list(range(2, 14))


def documents(model: Model) -> list[str]:
    """The chapters of the held-out text, the shortest first; none without a tokenizer."""
    return sorted(heldout_documents(), key=len) if model.has_tokenizer else []
