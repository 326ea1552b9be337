"""``Model``: a checkpoint folder opened, and its parts made to agree: config, tensors, tokenizer, end-of-text ids."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer
from tokenizers.decoders import DecodeStream

from xlaspike.dtypes import widen
from xlaspike.errors import XlaspikeError, printable
from xlaspike.files import read_json_object
from xlaspike.llama.arguments import Arg, FormatPolicy, Tensor, is_projection
from xlaspike.llama.config import ModelConfig, token_ids
from xlaspike.llama.families import FAMILIES
from xlaspike.packers import mlx
from xlaspike.packers.affine import Affine
from xlaspike.packers.by_name import default_embedding, resolve
from xlaspike.packers.dense import DENSE
from xlaspike.packers.storage import WeightFormat
from xlaspike.paths import TINY_LLAMA, in_checkout

from .checkpoint import Checkpoint
from .locations import Source, source, sources

# Carried by checkpoints and recomputed by every reader: transformers before 4.32 saved the rotary frequencies.
TOLERATED = re.compile(r"model\.layers\.\d+\.self_attn\.rotary_emb\.inv_freq")


@dataclass
class Model:
    """An opened checkpoint folder. ``config.tied`` is decided; ``eos`` are the ids that end a text."""

    folder: Path
    config: ModelConfig
    checkpoint: Checkpoint
    eos: tuple[int, ...]

    @staticmethod
    def open(folder: Path | str) -> Model:
        """Raises ``XlaspikeError`` that names the file and the key or tensor."""
        folder = in_checkout(Path(folder), "pass --model DIR, a checkpoint folder")
        if not folder.is_dir():
            raise XlaspikeError(f"{folder}: expected a checkpoint folder, found {'a file' if folder.exists() else 'nothing'}")
        config = ModelConfig.from_file(folder / "config.json")
        eos = _end_of_text(folder, config)
        checkpoint = Checkpoint(folder)
        try:
            _check_layers(config, checkpoint)
            return Model(folder, replace(config, tied=_tied(config, checkpoint)), checkpoint, eos)
        except BaseException:
            checkpoint.close()
            raise

    def __enter__(self) -> Model:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.checkpoint.close()

    # ***** weights *****

    def stored(self, module: str) -> WeightFormat:
        """How the checkpoint holds the matrix ``module``. Raises ``XlaspikeError`` where its parts do not make a format."""
        return self.stored_at(source(self.config, module))

    def stored_at(self, place: Source) -> WeightFormat:
        """``stored`` for a matrix of the checkpoint."""
        module = place.module
        tensor = f"{module}.weight"
        packing = self.config.quantization.of(module) if self.config.quantization else False
        if self.checkpoint.info(tensor).dtype != "U32":
            return DENSE[self.checkpoint.element(tensor, ("F32", "F16", "BF16")).name]
        if not packing:
            raise XlaspikeError(
                f"{self.label(tensor)}: expected bits and group_size under quantization in config.json "
                "for a packed weight, found none"
            )
        metadata = self.checkpoint.element(f"{module}.scales", ("F32", "F16", "BF16"))
        return Affine(*packing, metadata)

    def format_policy(self, weights: str, embedding: str | None = None) -> FormatPolicy:
        """The format of each matrix by names of ``WEIGHTS``: ``weights`` for projections, ``embedding`` for embedding and head.

        Without ``embedding``, as ``default_embedding`` says.
        """

        @cache
        def of(module: str) -> WeightFormat:
            stored = self.stored(module)
            name = weights if is_projection(module) else embedding or default_embedding(weights, stored)
            return resolve(name, stored)

        return of

    def planes(self, arg: Arg) -> dict[str, np.ndarray]:
        """The planes of what ``arg`` is a plane of, in ``arg``'s format.

        Views of the file where it has them so; copies where it has another format, or the tensors in several places.
        """
        parts = [self._planes(place, arg.format) for place in sources(self.config, arg.tensors)]
        if len(parts) == 1:
            return parts[0]
        joined = {suffix: np.concatenate([part[suffix] for part in parts]) for suffix in parts[0]}
        self._drop(arg, joined)
        return joined

    def _planes(self, place: Source, wanted: WeightFormat) -> dict[str, np.ndarray]:
        stored, label = self.stored_at(place), self._label_of(place)
        found = self._stored_planes(place, stored)
        if isinstance(stored, Affine):
            mlx.check(*found.values(), stored.bits, stored.group, label)
        if stored == wanted:
            return found
        packed = wanted.pack(label, stored.unpack(label, found))
        for suffix in found:
            self.checkpoint.drop(f"{place.module}.{suffix}", place.rows)
        return packed

    def _stored_planes(self, place: Source, stored: WeightFormat) -> dict[str, np.ndarray]:
        return {suffix: place.of(self.checkpoint.stored(f"{place.module}.{suffix}")) for suffix in stored.suffixes}

    def in_place(self, arg: Arg) -> bool:
        """Whether the file has the bytes of the plane ``arg`` as they are, in one place."""
        places = sources(self.config, arg.tensors)
        return len(places) == 1 and self.stored_at(places[0]) == arg.format

    def load_plane(self, arg: Arg) -> None:
        """Bring the stored bytes of the plane ``arg`` to memory now, as ``Checkpoint.load``."""
        for place in sources(self.config, arg.tensors):
            self.checkpoint.load(f"{place.module}.{arg.plane}", place.rows)

    def drop_plane(self, arg: Arg) -> None:
        """Let go of the memory that the mapped bytes of the plane ``arg`` take, as ``Checkpoint.drop``."""
        self._drop(arg, (arg.plane,))

    def _drop(self, arg: Arg, suffixes: Iterable[str]) -> None:
        for place in sources(self.config, arg.tensors):
            for suffix in suffixes:
                if f"{place.module}.{suffix}" in self.checkpoint:
                    self.checkpoint.drop(f"{place.module}.{suffix}", place.rows)

    def _label_of(self, place: Source) -> str:
        rows = f" (rows {place.start} to {place.stop - 1})" if place.is_part else ""
        return f"{self.label(f'{place.module}.weight')}{rows}"

    def label(self, tensor: str) -> str:
        """What a message about ``tensor`` starts with: the folder and the quoted name."""
        return f"{self.folder}: tensor {printable(tensor)}"

    def f32(self, tensor: str) -> np.ndarray:
        """A tensor as float32: widened, or dequantized where it is the ``....weight`` of a packed matrix.

        The weight of a matrix that the checkpoint keeps in another is its rows of that one.
        """
        module = tensor.removesuffix(".weight")
        place = source(self.config, module)
        name = place.module + tensor.removeprefix(module)
        if self.checkpoint.info(name).dtype != "U32":
            return widen(place.of(self.checkpoint.stored(name)))
        stored = self.stored_at(place)
        return stored.unpack(self._label_of(place), self._stored_planes(place, stored))

    def check_window(self, rows: int) -> None:
        """Raises ``XlaspikeError`` where a window would hide some of ``rows`` rows from a later one."""
        window = self.config.window
        if window is not None and rows > window:
            default = FAMILIES[self.config.model_type].defaults.get("sliding_window")
            absent = f"; an absent key means {default}" if default else ""
            expected = f"at least the {rows} rows of the cache (what a window hides is not hidden here{absent})"
            raise XlaspikeError(f"{self.folder / 'config.json'}: sliding_window: expected {expected}, found {window}")

    def check(self, tensors: Iterable[Tensor]) -> None:
        """Every one of ``tensors`` is there with its shape, and none is left that a graph of them would ignore.

        Raises ``XlaspikeError``; warns of tensors outside the model that nothing reads.
        """
        wanted = set()
        for tensor in tensors:
            if tensor.is_matrix:
                wanted |= self._check_planes(tensor)
            else:
                self.checkpoint.expect(tensor.name, tensor.shape)
                wanted.add(tensor.name)
        left = [name for name in self.checkpoint.names() if name not in wanted and not TOLERATED.fullmatch(name)]
        for name in left:
            if name.startswith("model.") or name == "lm_head.bias":
                raise XlaspikeError(
                    f"{self.label(name)}: expected no tensor beyond {self.config.L} layers of a plain "
                    f"{self.config.model_type}, found one that would change the computation"
                )
        copies = {f"lm_head.{plane}" for plane in Affine.suffixes} if self.config.tied else set()  # ``_tied`` has compared them
        if ignored := [name for name in left if name not in copies]:
            warnings.warn(
                f"{self.folder}: {len(ignored)} tensors that nothing reads, first {printable(ignored[0])}", stacklevel=2
            )

    def _check_planes(self, tensor: Tensor) -> set[str]:
        """The names of the stored planes of the matrix ``tensor``, which are there as their format says."""
        stored, place, names = self.stored(tensor.module), source(self.config, tensor.module), set()
        out, inner = tensor.shape
        for plane in stored.planes(place.out or out, inner):
            names.add(name := f"{place.module}.{plane.suffix}")
            try:
                self.checkpoint.expect(name, plane.shape, (plane.element.safetensors,))
            except XlaspikeError as error:
                if not isinstance(stored, Affine):
                    raise
                packing = f"bits {stored.bits} and group_size {stored.group} under quantization in config.json"
                raise XlaspikeError(f"{error} ({packing})") from None
        return names

    # ***** text *****

    @property
    def has_tokenizer(self) -> bool:
        return (self.folder / "tokenizer.json").is_file()

    @cached_property
    def tokenizer(self) -> Tokenizer:
        """Raises ``XlaspikeError`` where the folder has no readable ``tokenizer.json``."""
        path = self.folder / "tokenizer.json"
        if not self.has_tokenizer:
            raise XlaspikeError(f"{path}: expected a tokenizer, found none; give token ids instead of text")
        with self._tokenizing("a tokenizer"):
            return Tokenizer.from_buffer(path.read_bytes())

    def encode(self, text: str) -> list[int]:
        """Token ids of ``text``, with the begin-of-text id where the tokenizer adds it."""
        tokenizer = self.tokenizer
        with self._tokenizing(f"ids for {printable(text)}"):
            return tokenizer.encode(text).ids

    def decode(self, ids: Sequence[int]) -> str:
        """The text of ``ids`` without special tokens; empty where the folder has no tokenizer."""
        if not self.has_tokenizer:
            return ""
        tokenizer = self.tokenizer
        with self._tokenizing("text for the ids"):
            return tokenizer.decode(list(ids))

    def stream(self, prompt: Sequence[int], ids: Iterator[int]) -> Iterator[str]:
        """The text that ``ids`` add after ``prompt``, a piece as soon as its bytes are whole characters."""
        tokenizer, decoder = self.tokenizer, DecodeStream(list(prompt), skip_special_tokens=True)
        for i in ids:
            with self._tokenizing(f"text for id {i}"):
                piece = decoder.step(tokenizer, i)
            yield piece or ""

    @contextmanager
    def _tokenizing(self, expected: str) -> Iterator[None]:
        try:
            yield
        except Exception as error:  # the binding raises bare Exception
            path = self.folder / "tokenizer.json"
            raise XlaspikeError(f"{path}: expected {expected}, found {str(error)[:200]}") from None

    def check_ids(self, ids: Sequence[int]) -> np.ndarray:
        """A copy of ``ids``, i32 ``[n]``.

        Raises ``XlaspikeError`` for no id, one that is no integer, or one outside the vocabulary.
        """
        for at, i in enumerate(ids):
            if isinstance(i, bool) or not isinstance(i, int | np.integer) or not 0 <= i < self.config.V:
                raise XlaspikeError(f"prompt id {at}: expected an integer from 0 to {self.config.V - 1}, found {printable(i)}")
        if not len(ids):
            raise XlaspikeError("prompt: expected at least one token id, found none")
        return np.array(ids, np.int32)


def open_model(folder: Path | str | None = None) -> Model:
    """``Model.open(folder)``; without a folder, the small model that the checkout has."""
    return Model.open(TINY_LLAMA if folder is None else folder)


def _end_of_text(folder: Path, config: ModelConfig) -> tuple[int, ...]:
    """``generation_config.json`` overrides ``config.json``, as in transformers."""
    path = folder / "generation_config.json"
    values = read_json_object(path) if path.exists() else {}
    return token_ids(values, "eos_token_id", config.V, str(path)) or config.eos


def _check_layers(config: ModelConfig, checkpoint: Checkpoint) -> None:
    """Before any graph is emitted: the text of a layer takes far more memory than a number in ``config.json``."""
    for layer in range(config.L):
        tensor = f"model.layers.{layer}.input_layernorm.weight"
        if tensor not in checkpoint:
            raise XlaspikeError(
                f"{checkpoint.folder / 'config.json'}: num_hidden_layers: expected {layer}, the checkpoint having no {tensor}, "
                f"found {config.L}"
            )


def _tied(config: ModelConfig, checkpoint: Checkpoint) -> bool:
    """Whether the head is the embedding. Libraries disagree on an absent flag, so the checkpoint decides it."""
    head = "lm_head.weight" in checkpoint
    if config.tied is None:
        return not head
    if not config.tied and not head:
        raise XlaspikeError(f"{checkpoint.folder}: tie_word_embeddings: expected true without lm_head.weight, found false")
    for plane in ("weight", "scales", "biases") if config.tied else ():
        ours, theirs = f"model.embed_tokens.{plane}", f"lm_head.{plane}"
        if theirs in checkpoint and not checkpoint.same(ours, theirs):
            raise XlaspikeError(f"{checkpoint.folder}: tie_word_embeddings: expected {theirs} equal to {ours}, found another")
    return config.tied
