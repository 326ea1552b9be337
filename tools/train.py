"""Train the embedded checkpoint ``data/tiny-llama`` from a public-domain text, from nothing.

    apt-get install bible-kjv
    make train            # 49 minutes, measured on two cores that other work shared

The text is the King James Bible (1611, copyright expired) as Debian's ``bible-kjv`` packages it. Every
``HELD_OUT_EVERY``-th chapter is never trained on, neither by the tokenizer nor by the model; those chapters become
``data/heldout.txt``, or with ``--out DIR`` a file of that name in it. A chapter is one document: ``<|begin_of_text|>``,
its verses a line each, ``<|end_of_text|>``.
"""

from __future__ import annotations

import argparse
import bz2
import json
import lzma
import math
import re
import subprocess
import time
from itertools import groupby
from pathlib import Path

import numpy as np
import safetensors.torch
import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from transformers import LlamaConfig, LlamaForCausalLM

from xlaspike.files import replacing, write_text
from xlaspike.llama.rope_config import with_older_rope
from xlaspike.paths import HELDOUT, TINY_LLAMA

HELD_OUT_EVERY = 80
CONTEXT = 512
VOCABULARY = 4096
BOS, EOS = "<|begin_of_text|>", "<|end_of_text|>"
DROPOUT = 0.1
CONFIG_KEYS = (
    "vocab_size", "hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "num_key_value_heads",
    "head_dim", "hidden_act", "max_position_embeddings", "rms_norm_eps", "rope_parameters", "tie_word_embeddings",
    "attention_bias", "mlp_bias", "bos_token_id", "eos_token_id",
)  # fmt: skip


def chapters() -> list[str]:
    """Each chapter as one string, verses a line each, without their numbers."""
    dump = subprocess.run(["bible", "-f", "-l99999", "gen1:1-rev22:21"], capture_output=True, text=True, check=True).stdout
    verses = [re.fullmatch(r"(\S+?\d*[A-Za-z]+\d+):\d+ (.*)", line).groups() for line in dump.splitlines()]
    return ["\n".join(text for _, text in group) + "\n" for _, group in groupby(verses, key=lambda verse: verse[0])]


def train_tokenizer(documents: list[str]) -> Tokenizer:
    """Byte-level BPE; encoding adds the begin-of-text token, as Llama 3's tokenizer does."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.train_from_iterator(
        documents,
        trainers.BpeTrainer(
            vocab_size=VOCABULARY,
            special_tokens=[BOS, EOS],
            initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
            show_progress=False,
        ),
    )
    tokenizer.post_processor = processors.Sequence(
        [
            processors.ByteLevel(trim_offsets=False),
            processors.TemplateProcessing(single=f"{BOS} $A", special_tokens=[(BOS, tokenizer.token_to_id(BOS))]),
        ]
    )
    return tokenizer


def configuration(tokenizer: Tokenizer) -> LlamaConfig:
    """Llama-3.2 in kind; the rope scaling blends or divides every frequency whose wavelength exceeds 32 positions."""
    return LlamaConfig(
        vocab_size=tokenizer.get_vocab_size(),
        hidden_size=256,
        intermediate_size=704,
        num_hidden_layers=6,
        num_attention_heads=8,
        num_key_value_heads=2,
        head_dim=32,
        max_position_embeddings=CONTEXT,
        rms_norm_eps=1e-5,
        tie_word_embeddings=True,
        rope_parameters={
            "rope_type": "llama3",
            "rope_theta": 10000.0,
            "factor": 4.0,
            "low_freq_factor": 1.0,
            "high_freq_factor": 4.0,
            "original_max_position_embeddings": 128,
        },
        bos_token_id=tokenizer.token_to_id(BOS),
        eos_token_id=tokenizer.token_to_id(EOS),
    )


def bits_per_byte(model: LlamaForCausalLM, documents: list[str], tokenizer: Tokenizer, device: str) -> float:
    """Code length of every document on its own, in windows of the context that do not overlap, over its UTF-8 bytes."""
    nats, size = 0.0, 0
    model.eval()
    with torch.no_grad():
        for text in documents:
            ids = tokenizer.encode(text).ids
            for start in range(0, len(ids) - 1, CONTEXT):
                window = torch.tensor(ids[start : start + CONTEXT + 1], device=device)[None]
                logits = model(window[:, :-1]).logits[0].float()
                nats += torch.nn.functional.cross_entropy(logits, window[0, 1:], reduction="sum").item()
            size += len(text.encode())
    model.train()
    return nats / math.log(2) / size


def compressed_bits_per_byte(training: list[str], held_out: list[str]) -> dict[str, float]:
    """What compressors make of the held-out text: on its own, and after the training text (xz alone sees so far back)."""
    before, text = "\n".join(training).encode(), "\n".join(held_out).encode()

    def xz(data: bytes) -> int:
        filters = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 26}]
        return len(lzma.compress(data, lzma.FORMAT_RAW, filters=filters))

    sizes = {"bzip2": len(bz2.compress(text)), "xz": xz(text), "xz after the training text": xz(before + text) - xz(before)}
    return {name: 8 * size / len(text) for name, size in sizes.items()}


def train(model: LlamaForCausalLM, stream: np.ndarray, steps: int, batch: int, peak_rate: float, device: str) -> None:
    """AdamW over random windows of the token stream: linear warm-up, cosine to zero, dropout on each layer's two outputs."""
    for layer in model.model.layers:
        for module in (layer.self_attn.o_proj, layer.mlp.down_proj):
            module.register_forward_hook(
                lambda module, _, output: torch.nn.functional.dropout(output, DROPOUT, module.training)
            )
    decayed = [p for p in model.parameters() if p.dim() == 2]
    plain = [p for p in model.parameters() if p.dim() != 2]
    optimizer = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": 0.1}, {"params": plain, "weight_decay": 0.0}], lr=peak_rate, betas=(0.9, 0.95)
    )
    warm = steps // 20
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer,
        lambda i: (i + 1) / warm if i < warm else 0.5 * (1 + math.cos(math.pi * (i - warm) / (steps - warm))),
    )
    draw = np.random.Generator(np.random.PCG64(0))
    started = time.perf_counter()
    for step in range(steps):
        starts = draw.integers(0, len(stream) - CONTEXT - 1, batch)
        window = torch.from_numpy(np.stack([stream[s : s + CONTEXT + 1] for s in starts])).to(device)
        with torch.autocast(device_type=device.split(":")[0], dtype=torch.bfloat16):
            logits = model(window[:, :-1]).logits
        loss = torch.nn.functional.cross_entropy(logits.float().flatten(0, 1), window[:, 1:].flatten())
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 50 == 0 or step == steps - 1:
            print(f"step {step:5d}  loss {loss.item():.3f}  {time.perf_counter() - started:7.1f} s", flush=True)


def save(model: LlamaForCausalLM, tokenizer: Tokenizer, held_out: list[str], out: Path) -> None:
    """Hugging Face layout, weights rounded to bf16; tied, so the head is not stored twice; and the held-out text."""
    out.mkdir(parents=True, exist_ok=True)
    tensors = {
        name: value.detach().to("cpu", torch.bfloat16).contiguous()
        for name, value in model.state_dict().items()
        if name != "lm_head.weight"
    }
    with replacing(out / "model.safetensors") as path:
        path.write_bytes(safetensors.torch.save(tensors, metadata={"format": "pt"}))
    write_text(out / "tokenizer.json", tokenizer.to_str(pretty=True))
    kept = {key: getattr(model.config, key) for key in CONFIG_KEYS}
    written = {"architectures": ["LlamaForCausalLM"], "model_type": "llama", "dtype": "bfloat16"} | kept
    write_text(out / "config.json", json.dumps(with_older_rope(written), indent=2) + "\n")
    ids = {"bos_token_id": model.config.bos_token_id, "eos_token_id": model.config.eos_token_id}
    write_text(out / "generation_config.json", json.dumps(ids | {"do_sample": False}, indent=2) + "\n")
    # A blank line ends a chapter, so a reader can take the documents apart again.
    write_text(HELDOUT if out.resolve() == TINY_LLAMA else out / HELDOUT.name, "\n".join(held_out))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=TINY_LLAMA)
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--batch", type=int, default=8, help=f"windows of {CONTEXT} tokens a step")
    parser.add_argument("--peak-rate", type=float, default=2e-3)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    arguments = parser.parse_args()

    torch.manual_seed(0)
    every = chapters()
    held_out = every[HELD_OUT_EVERY // 2 :: HELD_OUT_EVERY]
    training = [text for i, text in enumerate(every) if i % HELD_OUT_EVERY != HELD_OUT_EVERY // 2]
    seen = {verse for text in training for verse in text.splitlines()}
    verses = [verse for text in held_out for verse in text.splitlines()]
    repeats = sum(verse in seen for verse in verses)

    tokenizer = train_tokenizer(training)
    encoded = tokenizer.encode_batch(training)
    end = tokenizer.token_to_id(EOS)
    stream = np.array([i for document in encoded for i in (*document.ids, end)], dtype=np.int64)
    model = LlamaForCausalLM(configuration(tokenizer)).to(arguments.device)
    parameters = sum(p.numel() for p in model.parameters())
    print(f"{len(training)} chapters, {len(stream)} tokens; {parameters} parameters; {len(held_out)} chapters held out,")
    print(f"{sum(len(t.encode()) for t in held_out)} bytes, {repeats} of their {len(verses)} verses occur in the training text")

    started = time.perf_counter()
    train(model, stream, arguments.steps, arguments.batch, arguments.peak_rate, arguments.device)
    print(f"trained {arguments.steps} steps in {time.perf_counter() - started:.0f} s on {arguments.device}")
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(parameter.bfloat16())
    save(model, tokenizer, held_out, arguments.out)
    for name, bits in compressed_bits_per_byte(training, held_out).items():
        print(f"{name}: {bits:.3f} bits a byte")
    print(f"held out: {bits_per_byte(model, held_out, tokenizer, arguments.device):.4f} bits a byte (bf16 weights, f32 maths)")


if __name__ == "__main__":
    main()
