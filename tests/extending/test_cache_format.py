"""A cache format of one's own, defined here alone, decodes the embedded model through ``Session``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from xlaspike.dtypes import F16
from xlaspike.emitter import Builder, Value, find_cache_format
from xlaspike.emitter.cache_formats import CacheFormat
from xlaspike.llama import ModelConfig
from xlaspike.packers import Plane

INT8 = find_cache_format("int8")


@dataclass(frozen=True)
class HalfScales(CacheFormat):
    """``int8`` with scales in f16."""

    name = "int8_f16"

    def planes(self, config: ModelConfig, rows: int) -> tuple[Plane, ...]:
        integers, scales = INT8.planes(config, rows)
        return integers, Plane("scales", F16, scales.shape)

    def stored(self, b: Builder, heads: Value) -> tuple[Value, ...]:
        integers, scales = INT8.stored(b, heads)
        return integers, b.convert(scales, F16)

    def unpacked(self, planes: Sequence[np.ndarray]) -> np.ndarray:
        integers, scales = planes
        return integers * scales.astype(np.float32)


def test_a_cache_format_defined_outside_the_package_decodes(tiny, prompts, open_session):
    own, known = open_session(tiny, cache=HalfScales()), open_session(tiny, cache="int8")
    for answer in prompts.values():
        for session in (own, known):
            session.reset()
        assert np.abs(own.logits(answer["ids"]) - known.logits(answer["ids"])).max() < 0.1
    assert own.decode(5) == known.decode(5)
    held, exact = (session.caches()[0][: session.position] for session in (own, known))
    assert 0 < np.abs(held - exact).max() < 1e-3 * np.abs(exact).max()
