"""The targets of the fifth finding, beside the measured values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

# At least, by variant: speed over llama.cpp's of a step and of a prefill of 64 tokens, speed over f16, share of the ceiling.
DECODE = {
    "f16": 1.1,
    "int8": 1.1,
    "int4": 0.85,
    "int8_integer": 1.1,
    "int4_integer": 0.9,
    "int8_kernel": 1.4,
    "int4_kernel": 1.25,
}
PREFILL = {"f16": 1.1, "int8": 1.0, "int4": 0.9}
OVER_F16 = {"int8": 1.65, "int4": 2.2}
SHARES = {"f32": 0.85, "f16": 0.88, "int8": 0.75, "int4": 0.55, "int8_kernel": 0.85, "int4_kernel": 0.80}
# At most.
DISPATCHES, RESIDENT_OF_PLANES = 120, 1.1


def compare_with_targets(large: Mapping, peers: Mapping) -> dict:
    """Every target with what the records ``large`` and ``peers`` saw, and whether it is met. f32 is in ``large`` alone."""
    variants = [name for name in DECODE if name in peers]
    rows = [
        *_at_least("decode over llama.cpp", DECODE, {name: peers[name]["decode_ratio"] for name in variants}),
        *_at_least(
            "prefill over llama.cpp", PREFILL, {name: peers[name]["prefill"]["64"]["prefill_ratio"] for name in variants}
        ),
        *_at_least("decode over f16", OVER_F16, {name: peers[name]["over_f16"]["median"] for name in variants}),
        *_at_least("share of the ceiling", SHARES, {name: peers.get(name, large.get(name))["share"] for name in SHARES}),
        *_at_most("dispatches", DISPATCHES, {name: peers[name]["dispatches"] for name in variants}),
        *_at_most("resident over planes", RESIDENT_OF_PLANES, {name: peers[name]["resident_of_planes"] for name in variants}),
    ]
    return {"rows": rows}


def _at_least(what: str, asked: Mapping[str, float], seen: Mapping[str, float]) -> Iterator[dict]:
    for name in (name for name in asked if name in seen):
        yield {"what": what, "variant": name, "asked": asked[name], "seen": seen[name], "met": seen[name] >= asked[name]}


def _at_most(what: str, asked: float, seen: Mapping[str, float]) -> Iterator[dict]:
    for name, value in seen.items():
        yield {"what": what, "variant": name, "asked": asked, "seen": value, "met": value <= asked}
