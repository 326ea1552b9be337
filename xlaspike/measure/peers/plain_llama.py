"""Whether a peer can compute a model: peers know the plain Llama alone."""

from __future__ import annotations

from xlaspike.checkpoints.model import Model
from xlaspike.errors import XlaspikeError


def check_plain_llama(model: Model, tokens: int) -> None:
    """Raises ``XlaspikeError`` where ``model`` computes something else than a plain Llama for sequences of up to ``tokens``."""
    if differs := model.config.beyond_llama(tokens):
        raise XlaspikeError(
            f"{model.folder}: expected a plain Llama, found {model.config.model_type} with its own {', '.join(differs)}"
        )
