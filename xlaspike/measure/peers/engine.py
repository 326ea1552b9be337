"""One engine of ``bench --peers``, in a process of its own: it computes when it is told to and sleeps between.

    .venv-peers/bin/python xlaspike/measure/peers/engine.py llama.cpp FILE.gguf --threads 2 --capacity 256
    .venv-peers/bin/python xlaspike/measure/peers/engine.py torch CHECKPOINT_FOLDER --type f32 --threads 2 --capacity 256

Standard output has one JSON object per line: first what the engine is, then the answer to every line of standard input. The
process ends when its standard input does.

    {"prefill": [ids]}   start anew with these ids             {"ms": [one], "tokens": [the greedy next id]}
    {"decode": N}        N steps, each feeding back its answer {"ms": [N], "tokens": [N]}
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.synthesize import tensor_shapes
from xlaspike.errors import XlaspikeError
from xlaspike.llama.rope import inverse_frequencies
from xlaspike.measure.peers.plain_llama import check_plain_llama

TORCH_TYPES = {"f32": "float32", "bf16": "bfloat16"}


class Engine(Protocol):
    """``about`` has the ``version``, the element type of the ``cache``, the CPU ``features`` that it uses, and the bytes that
    a step reads: ``weight_bytes``, and ``cache_row_bytes`` for every token so far.
    """

    about: dict[str, object]

    def reset(self) -> None:
        """Forget the sequence."""

    def append(self, ids: Sequence[int]) -> int:
        """Add ``ids`` to the sequence; returns the greedy next id."""


class LlamaCpp:
    """llama.cpp through its own C interface, with its defaults for everything but threads and capacity."""

    def __init__(self, file: Path, threads: int, capacity: int):
        import llama_cpp

        self.api = llama_cpp
        self.log = llama_cpp.llama_log_callback(lambda *_: None)  # as long as native code may call it
        llama_cpp.llama_log_set(self.log, None)
        self.model = llama_cpp.llama_model_load_from_file(os.fsencode(file), llama_cpp.llama_model_default_params())
        if not self.model:
            raise XlaspikeError(f"{file}: expected a model that llama.cpp loads, found another file")
        options = llama_cpp.llama_context_default_params()
        options.n_ctx = options.n_batch = capacity
        options.n_threads = options.n_threads_batch = threads
        options.type_k = options.type_v = llama_cpp.GGML_TYPE_F16
        self.context = llama_cpp.llama_init_from_model(self.model, options)
        if not self.context:
            raise XlaspikeError(f"{file}: expected a context of {capacity} tokens, found that llama.cpp makes none")
        self.vocabulary = llama_cpp.llama_vocab_n_tokens(llama_cpp.llama_model_get_vocab(self.model))
        self.about = {
            "version": f"llama-cpp-python {llama_cpp.__version__}",
            "features": llama_cpp.llama_print_system_info().decode(),
            "cache": "f16",
            **gguf_bytes(file),
        }

    def reset(self) -> None:
        self.api.llama_memory_clear(self.api.llama_get_memory(self.context), True)

    def append(self, ids: Sequence[int]) -> int:
        tokens = (self.api.llama_token * len(ids))(*ids)
        if status := self.api.llama_decode(self.context, self.api.llama_batch_get_one(tokens, len(ids))):
            raise XlaspikeError(f"llama_decode: expected status 0, found {status}")
        logits = self.api.llama_get_logits_ith(self.context, -1)
        return int(np.ctypeslib.as_array(logits, (self.vocabulary,)).argmax())


def gguf_bytes(file: Path) -> dict[str, int]:
    """Bytes that a step reads of ``file``: every tensor, but only one row of an embedding that is not also the head."""
    from gguf import GGUFReader

    reader = GGUFReader(file)
    size = {tensor.name: int(tensor.n_bytes) for tensor in reader.tensors}
    value = {name.removeprefix("llama."): field.contents() for name, field in reader.fields.items()}
    if "output.weight" in size:
        size["token_embd.weight"] //= value["vocab_size"]
    head = value["attention.key_length"] + value["attention.value_length"]
    row = value["block_count"] * value["attention.head_count_kv"] * head
    return {"weight_bytes": sum(size.values()), "cache_row_bytes": 2 * row}  # of f16


class Torch:
    """A Llama in eager torch, in one type throughout: the cost of a step without a compiler."""

    def __init__(self, folder: Path, kind: str, threads: int, capacity: int):
        import torch

        torch.set_num_threads(threads)
        torch.set_grad_enabled(False)
        self.torch, dtype = torch, getattr(torch, TORCH_TYPES[kind])
        with Model.open(folder) as model:
            self.config = c = model.config
            check_plain_llama(model, capacity)
            self.weights = {name: torch.tensor(model.f32(name)).to(dtype) for name in tensor_shapes(c)}
        angles = torch.arange(capacity)[:, None] * torch.from_numpy(inverse_frequencies(c.rope, c.D))
        self.cosine, self.sine = angles.cos().to(dtype).repeat(1, 2), angles.sin().to(dtype).repeat(1, 2)
        self.keys, self.values = (torch.zeros((c.L, c.Nkv, capacity, c.D), dtype=dtype) for _ in range(2))
        self.position = 0
        read = sum(weight.nbytes for weight in self.weights.values())
        self.about = {
            "version": f"torch {torch.__version__}",
            "features": torch.backends.cpu.get_cpu_capability(),
            "cache": kind,
            "weight_bytes": read if c.tied else read - (c.V - 1) * c.H * dtype.itemsize,
            "cache_row_bytes": 2 * c.L * c.Nkv * c.D * dtype.itemsize,
        }

    def reset(self) -> None:
        self.position = 0

    def append(self, ids: Sequence[int]) -> int:
        weights, normed = self.weights, self.normed
        x = weights["model.embed_tokens.weight"][self.torch.tensor(ids)]
        for layer in range(self.config.L):
            name = f"model.layers.{layer}"
            x = x + self.attention(layer, f"{name}.self_attn", normed(x, f"{name}.input_layernorm"))
            x = x + self.feed_forward(f"{name}.mlp", normed(x, f"{name}.post_attention_layernorm"))
        self.position += len(ids)
        head = "model.embed_tokens" if self.config.tied else "lm_head"
        return int(self.product(normed(x[-1], "model.norm"), head).argmax())

    def product(self, x, module: str):
        return self.torch.nn.functional.linear(x, self.weights[f"{module}.weight"])

    def normed(self, x, module: str):
        return self.torch.nn.functional.rms_norm(x, x.shape[-1:], self.weights[f"{module}.weight"], self.config.eps)

    def feed_forward(self, module: str, x):
        gate = self.torch.nn.functional.silu(self.product(x, f"{module}.gate_proj"))
        return self.product(gate * self.product(x, f"{module}.up_proj"), f"{module}.down_proj")

    def attention(self, layer: int, module: str, x):
        c, start, end = self.config, self.position, self.position + len(x)
        query = self.rotated(self.heads(x, f"{module}.q_proj"), start, end)
        self.keys[layer, :, start:end] = self.rotated(self.heads(x, f"{module}.k_proj"), start, end)
        self.values[layer, :, start:end] = self.heads(x, f"{module}.v_proj")
        keys, values = self.keys[None, layer, :, :end], self.values[None, layer, :, :end]
        attend = self.torch.nn.functional.scaled_dot_product_attention
        # A single row attends to every key. Several rows are a prefill, which starts with an empty cache.
        mixed = attend(query[None], keys, values, is_causal=len(x) > 1, enable_gqa=True)[0]
        return self.product(mixed.transpose(0, 1).reshape(len(x), c.Nq * c.D), f"{module}.o_proj")

    def heads(self, x, module: str):
        return self.product(x, module).unflatten(1, (-1, self.config.D)).transpose(0, 1)

    def rotated(self, x, start: int, end: int):
        left, right = x.chunk(2, -1)
        return x * self.cosine[start:end] + self.torch.cat((-right, left), -1) * self.sine[start:end]


def answer_commands(engine: Engine, lines: Iterable[str]) -> Iterator[dict[str, list]]:
    """The answer to each command of ``lines``."""
    token = 0
    for line in lines:
        (command, value), *_ = json.loads(line).items()
        if command == "prefill":
            engine.reset()
        milliseconds, tokens = [], []
        for _ in range(1 if command == "prefill" else value):
            started = time.perf_counter()
            token = engine.append(value if command == "prefill" else [token])
            milliseconds.append(1e3 * (time.perf_counter() - started))
            tokens.append(token)
        yield {"ms": milliseconds, "tokens": tokens}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("engine", choices=("llama.cpp", "torch"))
    parser.add_argument("model", type=Path, help="a GGUF file for llama.cpp, a checkpoint folder for torch")
    parser.add_argument("--type", choices=TORCH_TYPES, help="of torch's weights, activations and cache")
    parser.add_argument("--threads", type=int, required=True)
    parser.add_argument("--capacity", type=int, required=True, help="tokens of the cache")
    arguments = parser.parse_args()
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)  # native code prints to stderr, not among the answers
    try:
        sizes = arguments.threads, arguments.capacity
        if arguments.engine == "torch":
            engine = Torch(arguments.model, arguments.type, *sizes)
        else:
            engine = LlamaCpp(arguments.model, *sizes)
        print(json.dumps(engine.about), file=answers)
        for answer in answer_commands(engine, sys.stdin):
            print(json.dumps(answer), file=answers)
    except XlaspikeError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
