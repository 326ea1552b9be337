"""The rotary embedding of a ``config.json``: ``rope_theta`` with ``rope_scaling``, or the newer ``rope_parameters``."""

from __future__ import annotations

import warnings
from dataclasses import replace

from xlaspike.checks import Fields
from xlaspike.errors import XlaspikeError, printable

from .families import FAMILIES, NOT_COMPUTED, Family
from .rope import Rope
from .rope_scaling import SCALINGS, Context

LAYER_TYPES = ("full_attention", "sliding_attention")


def read_ropes(values: dict, family: Family, head_dim: int, max_position: int, where: str) -> tuple[Rope, Rope | None]:
    """The rotary embedding of ``values``, the object in ``config.json``, and that of windowed layers where they have their own.

    Raises ``XlaspikeError`` that names the key.
    """
    for key in ("rope_scaling", "rope_parameters"):
        if values.get(key) is not None and not isinstance(values[key], dict):
            raise Fields(values, where).refusal(key, "an object or null")
    fields, key = Fields(values, where), "original_max_position_embeddings"
    original = None if values.get(key) is None else fields.integer(key)
    context = Context(max_position, head_dim, original)

    def read(scaling: dict, theta: object, place: str) -> Rope:
        return _read_spelling(scaling, theta, family, context, f"{where}: {place}")

    older = read(values.get("rope_scaling") or {}, values.get("rope_theta"), "rope_scaling")
    local = read({}, values.get("rope_local_base_freq"), "rope_local_base_freq") if family.local_rope else None
    if not (current := values.get("rope_parameters")):
        return older, local
    if family.local_rope and {*current} <= {*LAYER_TYPES}:  # a set of parameters for each type
        current, of_windowed = (_object(current, name, f"{where}: rope_parameters") for name in LAYER_TYPES)
        theta = of_windowed.get("rope_theta", values.get("rope_local_base_freq"))
        local = read(of_windowed, theta, f"rope_parameters: {LAYER_TYPES[1]}")
    rope = read(current, current.get("rope_theta", values.get("rope_theta")), "rope_parameters")
    agreement = {"rope_theta": older.theta == rope.theta, "rope_scaling": replace(older, theta=rope.theta) == rope}
    for key, agrees in agreement.items():
        if values.get(key) is not None and not agrees:
            raise XlaspikeError(f"{where}: {key}: expected the same as rope_parameters, found {printable(values[key])}")
    return rope, local


def _object(values: dict, key: str, where: str) -> dict:
    found = values.get(key) or {}
    if not isinstance(found, dict):
        raise Fields(values, where).refusal(key, "an object or null")
    return found


def warn_of_ropes(
    values: dict, ropes: tuple[Rope, Rope | None], family: Family, head_dim: int, max_position: int, where: str
) -> None:
    """Warn where ``mlx_lm``, which reads the older spelling alone, would take another rope for a checkpoint of its format."""
    older = {key: value for key, value in values.items() if key != "rope_parameters"}
    if read_ropes(older, family, head_dim, max_position, where) != ropes:
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


def _read_spelling(scaling: dict, theta: object, family: Family, context: Context, where: str) -> Rope:
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
    return Rope(fields.number("rope_theta", family.theta), SCALINGS[known[kind]].read(fields, context))
