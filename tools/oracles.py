"""Write ``data/oracle``: what Hugging Face transformers says that ``data/tiny-llama`` says, for tests to compare with.

    make oracles          # about a minute on one core, once its environment is there

float32 weights and arithmetic, eager attention, and no cache: every step computes the whole sequence again, so that
nothing of transformers' own cache is part of the answer. End-of-text does not end a continuation. ``tiny-llama.json``
has the greedy tokens with the margin of each over the runner-up; ``tiny-llama-logits.safetensors`` the logits at every
position of two prompts.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
import transformers
from safetensors.numpy import save_file
from tokenizers import Tokenizer

from xlaspike.files import replacing, write_text
from xlaspike.paths import HELDOUT, ORACLE, TINY_LLAMA

METHOD = {
    "versions": {"transformers": transformers.__version__, "torch": torch.__version__},
    "method": "float32, eager attention, the whole sequence computed again at every step, no stop at end-of-text",
}
STEPS = 128
# Name, source, how many of the source's ids (all: None). The lengths are the edges of the prompt buckets and, with STEPS
# more, of the model's context of 512.
PROMPTS = (
    ("begin of text alone", {"text": ""}, 1),
    ("a sentence", {"text": "And God said unto Moses, Go in unto Pharaoh,"}, None),
    ("a name and a verb", {"text": "And Jesus answered and said unto them,"}, None),
    ("a full bucket", {"chapter": 1}, 32),
    ("one more than a bucket", {"chapter": 3}, 33),
    ("the largest bucket", {"chapter": 4}, 256),
    ("one more than the largest", {"chapter": 12}, 257),
    ("as long as fits", {"chapter": 9}, 384),
)
LOGITS_OF = ("a sentence", "one more than a bucket")


def load(folder: Path) -> transformers.PreTrainedModel:
    """The checkpoint in ``folder`` in float32; fails where transformers would leave a weight random or unread."""
    torch.use_deterministic_algorithms(True)
    torch.set_num_threads(1)  # else the order of sums depends on the machine
    model, report = transformers.AutoModelForCausalLM.from_pretrained(
        folder, dtype=torch.float32, attn_implementation="eager", local_files_only=True, output_loading_info=True
    )
    wrong = {kind: found for kind, found in report.items() if found}
    if wrong:
        raise SystemExit(f"{folder}: expected every tensor to load, found {wrong}")
    return model.eval()


@torch.no_grad()
def logits(model: transformers.PreTrainedModel, ids: Sequence[int]) -> np.ndarray:
    """f32 ``[len(ids), V]``."""
    return model(torch.tensor([list(ids)]), use_cache=False).logits[0].numpy()


def greedy(model: transformers.PreTrainedModel, ids: Sequence[int], steps: int) -> tuple[list[int], list[float]]:
    """``steps`` greedy ids after ``ids``, and by how much the logit of each exceeds the next best."""
    sequence, margins = list(ids), []
    for _ in range(steps):
        last = logits(model, sequence)[-1]
        runner_up, best = np.sort(last)[-2:]
        sequence.append(int(np.argmax(last)))
        margins.append(float(f"{best - runner_up:.4g}"))
    return sequence[len(ids) :], margins


def write(name: str, about: dict[str, object], key: str, answers: list[dict], kept: dict[str, np.ndarray]) -> None:
    """``NAME.json`` with ``about`` and, under ``key``, the answers; ``NAME-logits.safetensors`` with the logits ``kept``."""
    lines = [f'"{field}": {json.dumps(value)}' for field, value in about.items()]
    listed = ",\n".join(json.dumps(answer) for answer in answers)  # one a line, so that a change is seen by answer
    ORACLE.mkdir(exist_ok=True)
    write_text(ORACLE / f"{name}.json", "{\n" + ",\n".join([*lines, f'"{key}": [\n{listed}\n]']) + "\n}\n")
    with replacing(ORACLE / f"{name}-logits.safetensors") as path:
        save_file(kept, path)


def main() -> None:
    model = load(TINY_LLAMA)
    tokenizer = Tokenizer.from_file(str(TINY_LLAMA / "tokenizer.json"))
    chapters = HELDOUT.read_text().split("\n\n")
    prompts, kept = [], {}
    for name, source, length in PROMPTS:
        text = chapters[source["chapter"]] if "chapter" in source else source["text"]
        ids = tokenizer.encode(text).ids[:length]
        tokens, margins = greedy(model, ids, STEPS)
        prompts.append({"name": name, **source, "ids": ids, "tokens": tokens, "margins": margins})
        if name in LOGITS_OF:
            kept[name] = logits(model, ids)
        print(f"{name}: {len(ids)} ids, least margin {min(margins):g}: {tokenizer.decode(tokens)[:60]!r}")
    digest = hashlib.sha256((TINY_LLAMA / "model.safetensors").read_bytes()).hexdigest()
    write("tiny-llama", {"weights_sha256": digest} | METHOD, "prompts", prompts, kept)


if __name__ == "__main__":
    main()
