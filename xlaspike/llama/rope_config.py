"""The rotary embedding of a ``config.json``: ``rope_theta`` with ``rope_scaling``, or the newer ``rope_parameters``."""

from __future__ import annotations

import warnings
from dataclasses import replace
from typing import NamedTuple

from xlaspike.checks import Fields
from xlaspike.errors import XlaspikeError, printable

from .families import FAMILIES, NOT_COMPUTED, Family
from .rope import Rope
from .rope_scaling import SCALINGS, Sizes

LAYER_TYPES = ("full_attention", "sliding_attention")


class Ropes(NamedTuple):
    """The rotary embedding of all layers, or of those without a window where windowed ones have a ``local`` one."""

    rope: Rope
    local: Rope | None


def read_ropes(values: dict, family: Family, head_dim: int, max_position: int, where: str) -> tuple[Ropes, Ropes]:
    """The rotary embedding of ``values``, the object in ``config.json``, and what its older spelling alone would mean.

    Raises ``XlaspikeError`` that names the key. Warns of a scaling that the rest of the config contradicts.
    """
    for key in ("rope_scaling", "rope_parameters"):
        if values.get(key) is not None and not isinstance(values[key], dict):
            raise Fields(values, where).refusal(key, "an object or null")
    fields, key = Fields(values, where), "original_max_position_embeddings"
    sizes = Sizes(max_position, head_dim, None if values.get(key) is None else fields.integer(key))

    def read(scaling: dict, theta: object, place: str) -> Rope:
        return _read_spelling(scaling, theta, family, sizes, f"{where}: {place}")

    rope = read(values.get("rope_scaling") or {}, values.get("rope_theta"), "rope_scaling")
    local = read({}, values.get("rope_local_base_freq"), "rope_local_base_freq") if family.local_rope else None
    ropes = older = Ropes(rope, local)
    places = ("rope_scaling", "rope_local_base_freq")
    if current := values.get("rope_parameters"):
        places = ("rope_parameters", f"rope_parameters: {LAYER_TYPES[1]}")
        if family.local_rope:
            current, of_windowed = _by_layer_type(values, where)
            theta = of_windowed.get("rope_theta", values.get("rope_local_base_freq"))
            local = read(of_windowed, theta, places[1])
        ropes = Ropes(read(current, current.get("rope_theta", values.get("rope_theta")), places[0]), local)
        _check_agreement(values, ropes.rope, older.rope, where)
    for place, rope in zip(places, ropes, strict=True):
        if rope and (doubt := rope.scaling.doubt(sizes)):
            warnings.warn(f"{where}: {place}: {doubt}", stacklevel=3)
    return ropes, older


def _by_layer_type(values: dict, where: str) -> tuple[dict, dict]:
    """The parameters under each of ``LAYER_TYPES``. Others are refused: transformers would take defaults instead of them."""
    current = values["rope_parameters"]
    if not {*current} <= {*LAYER_TYPES}:
        raise Fields(values, where).refusal("rope_parameters", f"parameters under {' and '.join(LAYER_TYPES)}")
    full, sliding = (current.get(name) or {} for name in LAYER_TYPES)
    for name, found in zip(LAYER_TYPES, (full, sliding), strict=True):
        if not isinstance(found, dict):
            raise Fields(current, f"{where}: rope_parameters").refusal(name, "an object or null")
    return full, sliding


def _check_agreement(values: dict, rope: Rope, older: Rope, where: str) -> None:
    agreement = {"rope_theta": older.theta == rope.theta, "rope_scaling": replace(older, theta=rope.theta) == rope}
    for key, agrees in agreement.items():
        if values.get(key) is not None and not agrees:
            raise XlaspikeError(f"{where}: {key}: expected the same as rope_parameters, found {printable(values[key])}")


def warn_of_mlx(where: str) -> None:
    """Warn that ``mlx_lm``, which reads the older spelling alone, would take another rope for a checkpoint of its format."""
    warnings.warn(
        f"{where}: rope_parameters: mlx_lm reads rope_theta and rope_scaling instead, and would compute something else; "
        "give both spellings",
        stacklevel=3,
    )


def with_older_rope(values: dict) -> dict:
    """``values``, the object in ``config.json``, with its rope in the older spelling too, which ``mlx_lm`` reads."""
    if not (current := values.get("rope_parameters")):
        return values
    local = {}
    if {*current} <= {*LAYER_TYPES}:
        current, of_windowed = (current.get(name) or {} for name in LAYER_TYPES)
        local = {"rope_local_base_freq": of_windowed["rope_theta"]} if "rope_theta" in of_windowed else {}
    theta = current.get("rope_theta", values.get("rope_theta"))
    theta = FAMILIES[values["model_type"]].theta if theta is None else theta
    scaling = {key: value for key, value in current.items() if key != "rope_theta"}
    return values | {"rope_theta": theta, "rope_scaling": None if _kind(current) == "default" else scaling} | local


def _kind(scaling: dict) -> object:
    return scaling.get("rope_type", scaling.get("type", "default"))


def _read_spelling(scaling: dict, theta: object, family: Family, sizes: Sizes, where: str) -> Rope:
    """``scaling`` as a ``Rope``. ``theta`` is unchecked, and None stands for the family's. Raises ``XlaspikeError``."""
    fields, kind = Fields({**scaling, "rope_theta": theta}, where), _kind(scaling)
    known = family.rope_types or {name: name for name in SCALINGS}
    if not isinstance(kind, str) or kind not in known:
        expected = f"{' or '.join(known)} ({NOT_COMPUTED})"
        raise XlaspikeError(f"{where}: rope_type: expected {expected}, found {printable(kind)}")
    if nested := [key for key, value in scaling.items() if isinstance(value, dict)]:
        raise XlaspikeError(f"{where}: expected one set of parameters for all layers, found one for {printable(nested[0])}")
    if scaling.get("partial_rotary_factor") not in (None, 1, 1.0):
        raise fields.refusal("partial_rotary_factor", "1.0")
    return Rope(fields.number("rope_theta", family.theta), SCALINGS[known[kind]].read(fields, sizes))
