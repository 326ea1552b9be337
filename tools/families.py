"""Write ``data/oracle/families.*``: what Hugging Face transformers says of a small random model of every family.

    make oracles          # seconds for these, once its environment is there

The models are ``tests/models.py``'s, drawn again from a seed wherever they are needed, so that only the answers are kept;
the digest of the weights shows when that drawing changes. Method as in ``tools/oracles.py``. ``families.json`` has the
greedy tokens after one prompt, with the margin of each over the runner-up; ``families-logits.safetensors`` the logits at
every position of the prompt.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
from oracles import METHOD, greedy, load, logits, write

from tests.models import FAMILIES, weights_digest, write_model

STEPS, PROMPT, SEED = 64, 40, 0


def main() -> None:
    ids = np.random.Generator(np.random.PCG64(1)).integers(0, 96, PROMPT).tolist()
    answers, kept = [], {}
    for family, overrides in FAMILIES.items():
        with tempfile.TemporaryDirectory() as scratch:
            folder = write_model(Path(scratch) / family, seed=SEED, **overrides)
            digest, model = weights_digest(folder), load(folder)
        tokens, margins = greedy(model, ids, STEPS)
        answers.append({"family": family, "weights_sha256": digest, "ids": ids, "tokens": tokens, "margins": margins})
        kept[family] = logits(model, ids)
        print(f"{family}: {type(model).__name__}, {len(set(tokens))} different tokens, least margin {min(margins):g}")
    write("families", METHOD | {"seed": SEED}, "families", answers, kept)


if __name__ == "__main__":
    main()
