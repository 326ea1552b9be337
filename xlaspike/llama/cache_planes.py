"""What a KV cache holds: the rows of each layer, and the planes that a format stores them in."""

from __future__ import annotations

from xlaspike.dtypes import F32
from xlaspike.packers import Plane

from .config import ModelConfig

# Prompt buckets: the numbers of tokens that a call may compute of one sequence.
LENGTH_BUCKETS = (32, 64, 128, 256)
MOST_TOKENS_A_CALL = LENGTH_BUCKETS[-1]


class CachePlanes:
    """The part of a cache format that an argument list needs: how the keys and values of a layer lie in memory.

    This base class stores them as f32, and the queries of the last step beside them.
    """

    def planes(self, config: ModelConfig, rows: int) -> tuple[Plane, ...]:
        """The planes of one sequence, the numbers first: ``rows`` rows of keys, then as many of values.

        A row of numbers is ``[Nkv, 2, D/2]``, heads in halves; one of another plane ``[Nkv, 1, 1]``. The base class adds
        ``group`` rows of queries. The first plane has no suffix.
        """
        return (Plane("", F32, (2 * rows + config.group, config.Nkv, 2, config.D // 2)),)


AS_F32 = CachePlanes()


def cache_rows(config: ModelConfig, layer: int, capacity: int) -> int:
    """The rows of keys in the cache of ``layer``, where a sequence may have ``capacity`` tokens.

    A windowed layer has as many as its window and the most tokens a call, if that is less: position p is in row p modulo
    these. So no token of a call overwrites a row that an earlier one of the call still sees.
    """
    window = config.window_of(layer)
    return capacity if window is None else min(capacity, window + MOST_TOKENS_A_CALL)


def layer_planes(config: ModelConfig, layer: int, capacity: int, cache: CachePlanes = AS_F32) -> dict[str, Plane]:
    """The planes of ``layer`` for one sequence by the names of a graph's arguments: ``cache.0``, ``cache.0.scales``."""
    planes = cache.planes(config, cache_rows(config, layer, capacity))
    return {".".join(filter(None, ("cache", str(layer), plane.suffix))): plane for plane in planes}


def sequence_bytes(config: ModelConfig, capacity: int, cache: CachePlanes = AS_F32) -> int:
    """Bytes of all planes of one sequence of at most ``capacity`` tokens, in all layers."""
    layers = (layer_planes(config, layer, capacity, cache).values() for layer in range(config.L))
    return sum(plane.nbytes for planes in layers for plane in planes)


def cache_bytes(config: ModelConfig, capacity: int, slots: int = 1, cache: CachePlanes = AS_F32) -> int:
    """Bytes of the caches of ``slots`` sequences of ``capacity`` rows, and of their rotary tables."""
    return slots * sequence_bytes(config, capacity, cache) + F32.nbytes((len(config.ropes), capacity, config.D))
