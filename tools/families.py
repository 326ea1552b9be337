"""Write ``data/oracle/families.*``: what Hugging Face transformers says of a small random model of every family.

    make oracles          # seconds for these, once its environment is there

The models are those of ``tests/support/checkpoints.py``, drawn again from a seed wherever they are needed, so that only the
answers are kept; the digest of the weights shows when that drawing changes. Method as in ``tools/oracles.py``.
``families.json`` has the greedy tokens after one prompt, with the margin of each over the runner-up;
``families-logits.safetensors`` the logits at every position of the prompt. One more model is the source documents' second gate,
float16 in four shards. For ``LONG_MODELS`` the prompt is longer, and the logits are those of its last ``KEPT`` positions.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import transformers

from tests.support.checkpoints import FAMILIES, LONG, LONG_CAPACITY, LONG_MODELS, weights_digest, write_gate, write_model
from tools.oracles import METHOD, greedy, load, logits, write

STEPS, PROMPT, KEPT, SEED = 64, 40, 48, 0


def folders(scratch: Path) -> Iterator[tuple[str, Path]]:
    """Every model by the name of its answer."""
    for family, overrides in (FAMILIES | LONG_MODELS).items():
        yield family, write_model(scratch / family, seed=SEED, **overrides)
    yield "second gate", write_gate(scratch)


def load_grown(folder: Path) -> transformers.PreTrainedModel:
    """``load``. A ``dynamic`` rotation then has the frequencies of ``LONG_CAPACITY`` tokens: it keeps those of the longest
    sequence that it has seen.
    """
    model = load(folder)
    if model.config.rope_parameters.get("rope_type") == "dynamic":
        logits(model, [0] * LONG_CAPACITY)
    return model


def main() -> None:
    ids = np.random.Generator(np.random.PCG64(1)).integers(0, 96, LONG).tolist()
    answers, kept = [], {}
    with tempfile.TemporaryDirectory() as scratch:
        for name, folder in folders(Path(scratch)):
            digest, model, prompt = weights_digest(folder), load_grown(folder), ids if name in LONG_MODELS else ids[:PROMPT]
            tokens, margins = greedy(model, prompt, STEPS)
            answers.append({"family": name, "weights_sha256": digest, "ids": prompt, "tokens": tokens, "margins": margins})
            kept[name] = np.ascontiguousarray(logits(model, prompt)[-KEPT:])
            print(f"{name}: {type(model).__name__}, {len(set(tokens))} different tokens, least margin {min(margins):g}")
    write("families", METHOD | {"seed": SEED}, "families", answers, kept)


if __name__ == "__main__":
    main()
