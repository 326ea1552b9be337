"""``Model``: a checkpoint folder opened: config, weights, tokenizer and end-of-text ids, checked against each other."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np

from xlaspike.dtypes import BY_SAFETENSORS
from xlaspike.errors import XlaspikeError
from xlaspike.files import read_json_object
from xlaspike.llama.arguments import Tensor
from xlaspike.llama.config import ModelConfig, token_ids
from xlaspike.paths import TINY_LLAMA, in_checkout

from .agreement import check_layers, check_tensors, head_is_tied
from .checkpoint import Checkpoint
from .tokenizer import TextCodec, check_token_ids
from .weights import StoredWeights


@dataclass(repr=False)
class Model(StoredWeights):
    """An opened checkpoint folder. ``config.tied`` is decided; ``eos`` are the ids that end a text.

    Use as a context manager, or ``close()`` it.
    """

    eos: tuple[int, ...]

    @staticmethod
    def open(folder: Path | str) -> Model:
        """Raises ``XlaspikeError`` that names the file and the key or tensor."""
        folder = in_checkout(Path(folder), "pass --model DIR, a checkpoint folder")
        if not folder.is_dir():
            raise XlaspikeError(f"{folder}: expected a checkpoint folder, found {'a file' if folder.exists() else 'nothing'}")
        config = ModelConfig.from_file(folder / "config.json")
        eos = _end_of_text_ids(folder, config)
        checkpoint = Checkpoint(folder)
        try:
            check_layers(config, checkpoint)
            return Model(folder, replace(config, tied=head_is_tied(config, checkpoint)), checkpoint, eos)
        except BaseException:
            checkpoint.close()
            raise

    def __enter__(self) -> Model:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.checkpoint.close()

    def __repr__(self) -> str:
        quantization, c = self.config.quantization, self.config
        if quantization:
            stored = f"int{quantization.bits} in groups of {quantization.group}"
        else:
            tags = {self.checkpoint.info(name).dtype for name in self.checkpoint.names()}
            stored = ", ".join(sorted(BY_SAFETENSORS[tag].name if tag in BY_SAFETENSORS else tag for tag in tags))
        return (
            f"<{c.model_type} in {self.folder.name}: {self.parameters / 1e6:,.1f} M parameters, {c.L} layers x {c.H}, "
            f"stored as {stored}, {sum(shard.size for shard in self.checkpoint.shards) / 1e6:,.1f} MB>"
        )

    @property
    def parameters(self) -> int:
        """How many weights the checkpoint has: the codes in a packed word count, its scales and biases do not."""
        infos = {name: self.checkpoint.info(name) for name in self.checkpoint.names()}
        packed = {name.removesuffix(".scales") for name in infos if name.endswith(".scales")}
        total = 0
        for name, info in infos.items():
            module, _, part = name.rpartition(".")
            if module in packed and part == "weight" and info.dtype == "U32" and self.config.quantization:
                bits, _ = self.config.quantization.of(module) or (32, 0)
                total += info.parameters * 32 // bits
            elif module not in packed or part not in ("scales", "biases"):
                total += info.parameters
        return total

    @cached_property
    def weights_sha256(self) -> str:
        """The digest of the checkpoint's files, one after the other in name order. It reads them all."""
        digest = hashlib.sha256()
        for shard in sorted(self.checkpoint.shards, key=lambda shard: shard.path.name):
            with open(shard.path, "rb") as file:
                while chunk := file.read(1 << 24):
                    digest.update(chunk)
        return digest.hexdigest()

    # ***** checks *****

    def check(self, tensors: Iterable[Tensor]) -> None:
        """``check_tensors`` of this checkpoint."""
        check_tensors(self, tensors)

    def check_ids(self, ids: Sequence[int]) -> np.ndarray:
        """``check_token_ids`` with this vocabulary."""
        return check_token_ids(ids, self.config.V)

    # ***** text *****

    @cached_property
    def text(self) -> TextCodec:
        return TextCodec(self.folder)

    @property
    def has_tokenizer(self) -> bool:
        return self.text.exists

    def encode(self, text: str) -> list[int]:
        """``TextCodec.encode``."""
        return self.text.encode(text)

    def decode(self, ids: Sequence[int]) -> str:
        """``TextCodec.decode``."""
        return self.text.decode(ids)

    def stream(self, prompt: Sequence[int], ids: Iterator[int]) -> Iterator[str]:
        """``TextCodec.stream``."""
        return self.text.stream(prompt, ids)


def open_model(folder: Path | str | None = None) -> Model:
    """``Model.open(folder)``; without a folder, the small model that the checkout has."""
    return Model.open(TINY_LLAMA if folder is None else folder)


def _end_of_text_ids(folder: Path, config: ModelConfig) -> tuple[int, ...]:
    """``generation_config.json`` overrides ``config.json``, as in transformers."""
    path = folder / "generation_config.json"
    values = read_json_object(path) if path.exists() else {}
    return token_ids(values, "eos_token_id", config.V, str(path)) or config.eos
