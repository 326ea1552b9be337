"""``LoadOptions``: how a model's weights are loaded, and how matmuls with them are written, compiled and run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from xlaspike.checks import check_choice
from xlaspike.emitter import CacheFormat, Contraction, find_cache_format, find_contraction
from xlaspike.packers import WeightFormat, check_weights

from .cache_contents import CACHE_SIZE, check_cache_size
from .kernels import KERNELS


@dataclass(frozen=True)
class LoadOptions:
    """The options that ``Session``, ``Resident`` and the command line share.

    ``weights`` is the format of the projections, ``embedding`` that of embedding and head (None: ``default_embedding``), each
    a name of ``packers.WEIGHTS`` or a ``WeightFormat``. ``contraction`` is a name of ``emitter.CONTRACTIONS`` or a
    ``Contraction``. ``cache`` is the format of keys and values, a name of ``emitter.CACHE_FORMATS`` or a ``CacheFormat``.
    ``kernels`` says whether packed products run by hand-written kernels where there are some: ``auto`` or ``off``.
    ``device`` is a name of ``runner.DEVICES``, and ``threads`` the number of its workers (None: all cores).
    ``flags`` go to the compiler after the target's own (XLA takes none); ``cache_dir`` holds compiled modules (None: the user's
    cache folder), of which those unused for longest go beyond ``cache_size`` GB. Raises ``XlaspikeError`` for an unknown name
    and a negative size.
    """

    weights: str | WeightFormat = "stored"
    embedding: str | WeightFormat | None = None
    contraction: str | Contraction = "reduce"
    cache: str | CacheFormat = "f32"
    kernels: str = "auto"
    device: str = "local-task"
    threads: int | None = None
    flags: tuple[str, ...] = ()
    cache_dir: Path | None = None
    cache_size: float = CACHE_SIZE

    def __post_init__(self) -> None:
        check_weights("weights", self.weights)
        if self.embedding is not None:
            check_weights("embedding", self.embedding)
        check_choice("kernels", self.kernels, KERNELS)
        check_cache_size(self.cache_size)
        object.__setattr__(self, "contraction", find_contraction(self.contraction))
        object.__setattr__(self, "cache", find_cache_format(self.cache))
        object.__setattr__(self, "flags", tuple(self.flags))

    @property
    def module_cache(self) -> tuple[Path | None, float]:
        """``cache_dir`` and ``cache_size``."""
        return self.cache_dir, self.cache_size
