"""A session's cache as a safetensors file: its ids, their keys and values, and what these were computed with.

The file is only read by sessions that would compute the same: ``made_with`` says what that is.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.safetensors_file import Shard
from xlaspike.checkpoints.write import write_safetensors
from xlaspike.dtypes import BY_SAFETENSORS, I32
from xlaspike.errors import XlaspikeError, printable
from xlaspike.llama import inverse_frequencies, is_projection
from xlaspike.llama.arguments import weights

from .decoder import check_room
from .options import LoadOptions
from .session import Session

IDS, DIGEST = "ids", "sha256"
FORMAT = {"format": "xlaspike cache 1"}


def made_with(model: Model, options: LoadOptions, capacity: int) -> dict[str, str]:
    """What keys and values depend on, as text by name."""
    policy = model.format_policy(options.weights, options.embedding)
    matrices = [tensor.module for tensor in weights(model.config) if tensor.is_matrix]
    formats = {
        role: " and ".join(sorted({policy(module).name for module in matrices if is_projection(module) == projection}))
        for role, projection in (("weights", True), ("embedding", False))
    }
    rotation = hashlib.sha256()
    for rope in model.config.ropes.values():
        rotation.update(inverse_frequencies(rope, model.config.D, capacity).tobytes())
    return {
        "model": hashlib.sha256(f"{model.config!r} {model.weights_sha256}".encode()).hexdigest()[:16],
        **formats,
        "contraction": options.contraction.name,
        "cache": options.cache.name,
        "rotation": rotation.hexdigest()[:16],
    }


def save_cache(session: Session, path: Path) -> None:
    """Write the cache of ``session`` to ``path``. Raises ``XlaspikeError`` where it is empty or the file cannot be written."""
    if not session.position or min(session.ids) < 0:
        raise XlaspikeError(f"cache: expected computed ids to save, found {'skipped ones' if session.position else 'none'}")
    arrays = {IDS: np.array(session.ids, np.int32), **session.rows_by_position()}
    elements = {IDS: I32} | {name: plane.element for name, plane in session.all_planes.items()}
    tensors = {name: (elements[name], array.shape) for name, array in arrays.items()}
    about = FORMAT | made_with(session.model, session.options, session.capacity)
    about[DIGEST] = _digest(about, arrays)
    write_safetensors(path, tensors, arrays.values(), about)


class SavedCache:
    """The file at ``path``, whose contents are what was written. Raises ``XlaspikeError`` for any other file."""

    def __init__(self, path: Path):
        self.path = path
        shard = Shard(path)
        try:
            self.about = dict(shard.metadata)
            if self.about.get("format") != FORMAT["format"]:
                raise self._refusal("a cache that xlaspike saved", printable(self.about.get("format")))
            digest = self.about.pop(DIGEST, None)
            self._arrays = {name: _array(shard, name) for name in shard.tensors}
            if digest != _digest(self.about, self._arrays) or IDS not in self._arrays:
                raise self._refusal("the contents that were saved", "others")
        finally:
            shard.close()
        self.ids: list[int] = self._arrays.pop(IDS).tolist()

    def check(self, model: Model, options: LoadOptions, capacity: int) -> None:
        """Raises ``XlaspikeError`` where a session of these would compute other keys and values, or has no room for the ids."""
        for name, here in made_with(model, options, capacity).items():
            if (saved := self.about.get(name)) != here:
                raise self._refusal(f"{name} {here}", printable(saved))
        check_room(capacity, len(self.ids))

    def restore(self, session: Session) -> None:
        """Make the saved cache that of ``session``. Raises ``XlaspikeError`` as ``check`` does."""
        self.check(session.model, session.options, session.capacity)
        session.restore(self.ids, self._arrays)

    def _refusal(self, expected: str, found: str) -> XlaspikeError:
        return XlaspikeError(f"{self.path}: expected {expected}, found {found}")


def _array(shard: Shard, name: str) -> np.ndarray:
    """A copy of the tensor ``name``, which no later change of the file reaches; raw bytes where the type is unknown."""
    info = shard.tensors[name]
    data = np.array(shard.bytes(info))
    return data.view(BY_SAFETENSORS[info.dtype].numpy).reshape(info.shape) if info.dtype in BY_SAFETENSORS else data


def _digest(about: Mapping[str, str], arrays: Mapping[str, np.ndarray]) -> str:
    """The digest of ``about``, and of each array with its name, type and shape."""
    digest = hashlib.sha256(json.dumps(dict(about), sort_keys=True).encode())
    for name, array in sorted(arrays.items()):
        digest.update(json.dumps([name, str(array.dtype), array.shape]).encode())
        digest.update(np.ascontiguousarray(array).reshape(-1).view(np.uint8))
    return digest.hexdigest()
