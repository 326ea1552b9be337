"""Rewriting a checkpoint: with MLX's affine quantization, as ``mlx_lm`` writes it, or unchanged in other shards."""

from __future__ import annotations

import json
import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from tqdm import tqdm

from xlaspike.dtypes import widen
from xlaspike.errors import XlaspikeError
from xlaspike.files import read_json_object, write_text
from xlaspike.llama.arguments import Tensor, weights
from xlaspike.llama.rope_config import with_older_rope
from xlaspike.packers import mlx
from xlaspike.packers.affine import Affine

from .locations import stored_tensors
from .model import Model
from .write import new_checkpoint

COPIED = ("tokenizer.json", "tokenizer_config.json", "generation_config.json", "special_tokens_map.json", "chat_template.jinja")


def quantize(model: Model, out: Path, bits: int, group: int = 64, shards: int = 1) -> dict[str, object]:
    """Write ``model`` to the new folder ``out`` with every matrix packed, embedding and head included, in ``shards`` files.

    Scales and biases take the element type of the weight, as in MLX. Returns ``relative_error`` by weight kind (of the
    Frobenius norm, mean over layers), ``bytes_before`` and ``bytes_after``. Raises ``XlaspikeError`` for bits or a group
    that MLX does not have, rows that the group does not divide, and a model that is packed already.
    """
    mlx.check_packing(bits, group, "quantize")
    if (reason := model.config.supports(Affine(bits, group))) is not True:
        raise XlaspikeError(f"{model.folder}: {reason}")
    model.check(weights(model.config))
    stored = tuple(stored_tensors(model.config))
    matrices = [tensor for tensor in stored if tensor.is_matrix]
    if packed := [tensor.module for tensor in matrices if isinstance(model.stored_format(tensor.module), Affine)]:
        raise XlaspikeError(f"{model.folder}: {packed[0]}: expected a float weight to quantize, found a packed one")
    formats = {tensor.name: Affine(bits, group, model.checkpoint.element(tensor.name)) for tensor in matrices}
    tensors = {}
    for tensor in stored:
        if tensor.is_matrix:
            planes = formats[tensor.name].planes(*tensor.shape)
            tensors |= {f"{tensor.module}.{plane.suffix}": (plane.element, plane.shape) for plane in planes}
        else:
            tensors[tensor.name] = model.checkpoint.element(tensor.name), tensor.shape
    size = sum(element.nbytes(shape) for element, shape in tensors.values())
    errors: dict[str, list[float]] = defaultdict(list)
    with new_checkpoint(out, tensors, _planes(model, stored, formats, errors), shards) as folder:
        write_text(folder / "config.json", json.dumps(_config(model, bits, group), indent=2) + "\n")
        _copy(model, folder, COPIED)
        model.checkpoint.check_unchanged()
    return {
        "relative_error": {kind: float(np.mean(values)) for kind, values in errors.items()},
        "bytes_before": sum(model.checkpoint.info(tensor.name).nbytes for tensor in stored),
        "bytes_after": size,
    }


def reshard(model: Model, out: Path, shards: int, names: Sequence[str] | None = None) -> None:
    """Write ``model`` to the new folder ``out`` in ``shards`` files, every tensor unchanged.

    Tensors go to the shards in the order of ``names``, which lists all of them; by default in the order of the files.
    """
    checkpoint = model.checkpoint
    if names is None:
        names = [name for shard in checkpoint.shards for name in sorted(shard.tensors, key=lambda n: shard.tensors[n].start)]
    tensors = {name: (checkpoint.element(name), checkpoint.info(name).shape) for name in names}
    if sorted(tensors) != checkpoint.names():
        raise ValueError(f"names: expected the {len(checkpoint.names())} tensors of the checkpoint, found others")
    with new_checkpoint(out, tensors, _stored(model, names), shards) as folder:
        _copy(model, folder, ("config.json", *COPIED))
        model.checkpoint.check_unchanged()


def _stored(model: Model, names: Iterable[str]) -> Iterator[np.ndarray]:
    for name in names:
        yield model.checkpoint.stored(name)
        model.checkpoint.drop(name)


def _copy(model: Model, folder: Path, names: Iterable[str]) -> None:
    for name in names:
        if (model.folder / name).is_file():
            shutil.copyfile(model.folder / name, folder / name)


def _planes(
    model: Model, stored: Iterable[Tensor], formats: dict[str, Affine], errors: dict[str, list[float]]
) -> Iterator[np.ndarray]:
    for tensor in tqdm(stored, desc="quantizing", unit="tensor", disable=None, leave=False):
        values = model.checkpoint.stored(tensor.name)
        if tensor.is_matrix:
            label = model.label(tensor.name)
            planes = formats[tensor.name].pack(label, values)
            kind = tensor.module.rsplit(".", 1)[-1]
            errors[kind].append(mlx.relative_error(widen(values), formats[tensor.name].unpack(label, planes)))
            yield from planes.values()
        else:
            yield values
        model.checkpoint.drop(tensor.name)


def _config(model: Model, bits: int, group: int) -> dict:
    """The model's config with MLX's keys, and with the spelling of the rope that ``mlx_lm`` reads."""
    values = with_older_rope(read_json_object(model.folder / "config.json"))
    packing = {"group_size": group, "bits": bits, "mode": "affine"}
    return values | {"tie_word_embeddings": model.config.tied, "quantization": packing, "quantization_config": packing}
