"""Write ``data/oracle/families.*``: what Hugging Face transformers says of a small random model of every family.

    make oracles          # seconds for these, once its environment is there

The models are those of ``tests/support/checkpoints.py``, drawn again from a seed wherever they are needed, so that only the
answers are kept; the digest of the weights shows when that drawing changes. Method as in ``tools/oracles.py``.
``families.json`` has the greedy tokens after one prompt, with the margin of each over the runner-up;
``families-logits.safetensors`` the logits at every position of the prompt, for a family that knows windows also under one
(``FAMILY windowed``). One more model is the source documents' second gate, float16 in four shards.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from tests.support.checkpoints import FAMILIES, WINDOWED, weights_digest, write_gate, write_model
from tools.oracles import METHOD, greedy, load, logits, write

STEPS, PROMPT, SEED = 64, 40, 0


def folders(scratch: Path) -> Iterator[tuple[str, Path]]:
    """Every model by the name of its answer."""
    for family, overrides in FAMILIES.items():
        yield family, write_model(scratch / family, seed=SEED, **overrides)
    yield "second gate", write_gate(scratch)


def main() -> None:
    ids = np.random.Generator(np.random.PCG64(1)).integers(0, 96, PROMPT).tolist()
    answers, kept = [], {}
    with tempfile.TemporaryDirectory() as scratch:
        for name, folder in folders(Path(scratch)):
            digest, model = weights_digest(folder), load(folder)
            tokens, margins = greedy(model, ids, STEPS)
            answers.append({"family": name, "weights_sha256": digest, "ids": ids, "tokens": tokens, "margins": margins})
            kept[name] = logits(model, ids)
            print(f"{name}: {type(model).__name__}, {len(set(tokens))} different tokens, least margin {min(margins):g}")
        for family, overrides in WINDOWED.items():
            model = load(write_model(Path(scratch) / f"{family} windowed", seed=SEED, **overrides))
            kept[f"{family} windowed"] = logits(model, ids)
    write("families", METHOD | {"seed": SEED}, "families", answers, kept)


if __name__ == "__main__":
    main()
