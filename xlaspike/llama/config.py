"""``ModelConfig``: the shape of a model from a Hugging Face ``config.json``; keys that we cannot honour are refused."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from xlaspike.checks import Fields, is_integer
from xlaspike.errors import XlaspikeError, printable
from xlaspike.files import read_json_object
from xlaspike.packers.mlx import check_packing
from xlaspike.packers.storage import WeightFormat

from .families import FAMILIES, INERT, NO_BIASES, NO_WINDOW, NOT_COMPUTED, ROPE_TYPES, Family

# What MLX takes for a null, as its mixed recipes write it, and for a key that an override lacks.
MLX_DEFAULTS = {"bits": 4, "group_size": 64}


@dataclass(frozen=True)
class Rope:
    """Rotary embedding parameters. ``type`` is ``default`` or ``llama3``; the last four apply to ``llama3`` only."""

    theta: float
    type: str = "default"
    factor: float = 1.0
    low_freq_factor: float = 1.0
    high_freq_factor: float = 4.0
    original_max_position: int = 8192


@dataclass(frozen=True)
class Quantization:
    """How a checkpoint packs its matrices: ``bits`` and ``group`` (size) for every module except those in ``overrides``.

    An override is ``(bits, group)``, or False for a module that is not packed.
    """

    bits: int
    group: int
    overrides: Mapping[str, tuple[int, int] | bool]

    def of(self, module: str) -> tuple[int, int] | bool:
        """``(bits, group)`` of ``module``, or False where it is not packed."""
        override = self.overrides.get(module, True)
        return (self.bits, self.group) if override is True else override


@dataclass(frozen=True)
class ModelConfig:
    """The shape of one model: vocabulary ``V``, hidden ``H``, feed-forward ``F``, layers ``L``, query and KV heads ``Nq`` and
    ``Nkv``, head dim ``D``.

    ``qkv_bias``: the query, key and value projections add a bias; ``o_bias``: the output projection of the attention does;
    ``mlp_bias``: the three of the feed-forward do. ``qk_norm``: every query and key head is normalized
    before it is rotated. ``stacked_projections``: the checkpoint stores query, key and value in one matrix, gate and up in
    another. ``window``: the most keys that a row attends to in some layer, itself included; None for all before it. The
    graphs mask no window, so no cache may have more rows.
    """

    model_type: str
    V: int
    H: int
    F: int
    L: int
    Nq: int
    Nkv: int
    D: int
    eps: float
    rope: Rope
    max_position: int
    tied: bool | None  # None: config.json does not say; the checkpoint decides
    bos: int | None
    eos: tuple[int, ...]
    quantization: Quantization | None = None
    qkv_bias: bool = False
    o_bias: bool = False
    mlp_bias: bool = False
    qk_norm: bool = False
    stacked_projections: bool = False
    window: int | None = None

    @property
    def group(self) -> int:
        """How many query heads share one KV head."""
        return self.Nq // self.Nkv

    def supports(self, weights: WeightFormat) -> bool | str:
        """True, or why this model's matrices cannot all be stored as ``weights``."""
        reasons = (weights.refuses(inner) for inner in (self.H, self.Nq * self.D, self.F))
        return next(filter(None, reasons), True)

    def check_window(self, rows: int, where: str) -> None:
        """Raises ``XlaspikeError``, which starts with ``where``, unless every one of ``rows`` rows may see all before it."""
        if self.window is not None and rows > self.window:
            default = FAMILIES[self.model_type].defaults.get("sliding_window")
            absent = f" (an absent key means {default})" if default else ""
            raise XlaspikeError(
                f"{where}: sliding_window {self.window}{absent} is smaller than the {rows} rows of the cache, and window "
                f"masking is not implemented; use --capacity {self.window} and at most {self.window} tokens"
            )

    @staticmethod
    def from_file(path: Path) -> ModelConfig:
        """Read ``config.json`` at ``path``. Raises ``XlaspikeError`` that names the file and the key."""
        return from_dict(read_json_object(path), str(path))


def from_dict(values: dict, where: str = "config.json") -> ModelConfig:
    """``values``, the object in ``config.json``, as a ``ModelConfig``.

    Raises ``XlaspikeError`` that starts with ``where`` and names the key: for a family that is not in ``FAMILIES``, a key of
    the wrong type, and a key that asks for something these graphs do not compute.
    """
    if values.get("model_type") not in [*FAMILIES]:  # a list: the value in the file may not be hashable
        raise Fields(values, where).refusal("model_type", " or ".join(FAMILIES))
    family = FAMILIES[values["model_type"]]
    values = {**family.defaults, **values}
    fields = Fields(values, where)
    _check_inert(fields, family)
    heads, kv_heads, head_dim = _heads(fields)
    layers, vocabulary = fields.integer("num_hidden_layers"), fields.integer("vocab_size")
    rope, quantization = _rope(values, where), _quantization(values, where)
    if quantization:
        _warn_of_rope(values, rope, where)
    attention_bias, mlp_bias = (family.optional_biases and bool(fields.boolean(key)) for key in ("attention_bias", "mlp_bias"))
    return ModelConfig(
        model_type=values["model_type"],
        V=vocabulary,
        H=fields.integer("hidden_size"),
        F=fields.integer("intermediate_size"),
        L=layers,
        Nq=heads,
        Nkv=kv_heads,
        D=head_dim,
        eps=fields.number("rms_norm_eps", 1e-6),
        rope=rope,
        max_position=fields.integer("max_position_embeddings", 2048),
        tied=fields.boolean("tie_word_embeddings"),
        bos=None if values.get("bos_token_id") is None else fields.integer("bos_token_id", least=0),
        eos=token_ids(values, "eos_token_id", vocabulary, where),
        quantization=quantization,
        qkv_bias=family.qkv_bias or attention_bias,
        o_bias=attention_bias,
        mlp_bias=mlp_bias,
        qk_norm=family.qk_norm,
        stacked_projections=family.stacked_projections,
        window=_window(fields, family, layers),
    )


def _check_inert(fields: Fields, family: Family) -> None:
    """Raises ``XlaspikeError`` for a key that asks for something these graphs do not compute, and for unknown code."""
    no_biases, no_window = {} if family.optional_biases else NO_BIASES, NO_WINDOW if family.window == "never" else {}
    for key, inert in (INERT | no_biases | no_window).items():
        if fields.values.get(key) is not None and fields.values[key] not in inert:
            expected = f"{inert[0]!r}" if inert else "the key absent or null"
            raise fields.refusal(key, f"{expected} ({NOT_COMPUTED})")
    auto_map = fields.values.get("auto_map")
    classes = auto_map.values() if isinstance(auto_map, dict) else () if auto_map is None else (None,)
    if not all(isinstance(name, str) and name.rpartition("--")[2] in family.own_code for name in classes):
        expected = " or ".join(["the key absent", *family.own_code])
        raise fields.refusal("auto_map", f"{expected} (a checkpoint's own code is never run)")


def _heads(fields: Fields) -> tuple[int, int, int]:
    """``Nq``, ``Nkv`` and ``D``."""
    hidden, heads = fields.integer("hidden_size"), fields.integer("num_attention_heads")
    kv_heads = fields.integer("num_key_value_heads", heads)
    if heads % kv_heads:
        raise fields.refusal("num_key_value_heads", f"a divisor of num_attention_heads {heads}")
    if fields.values.get("head_dim") is None and hidden % heads:
        raise fields.refusal("num_attention_heads", f"a divisor of hidden_size {hidden} where head_dim is absent")
    head_dim = fields.integer("head_dim", hidden // heads)
    if head_dim % 2:
        raise fields.refusal("head_dim", "an even number (rotary embedding rotates pairs)")
    return heads, kv_heads, head_dim


def _window(fields: Fields, family: Family, layers: int) -> int | None:
    """``ModelConfig.window``, with the row itself counted (transformers' ``sliding_window_overlay``)."""
    switched = family.window == "switched"
    is_on = family.window == "always" or (switched and fields.boolean("use_sliding_window"))
    window = fields.integer("sliding_window") if is_on and fields.values.get("sliding_window") is not None else None
    by_layer, kinds = switched and window is not None, fields.values.get("layer_types")
    known = ("full_attention", "sliding_attention") if by_layer else ("full_attention",)
    if not (kinds is None or (isinstance(kinds, list) and sum(map(kinds.count, known)) == len(kinds) == layers)):
        raise fields.refusal("layer_types", f"{' or '.join(known)} for each of {layers} layers")
    if not by_layer:
        return window
    some_layer_slides = fields.integer("max_window_layers", least=0) < layers if kinds is None else known[1] in kinds
    return window if some_layer_slides else None


def _quantization(values: dict, where: str) -> Quantization | None:
    """MLX's ``quantization``, which it repeats as ``quantization_config``. Another method has a ``quant_method``: refused."""
    for key in ("quantization", "quantization_config"):
        value = values.get(key)
        if value is not None and not isinstance(value, dict):
            raise Fields(values, where).refusal(key, "an object")
        if value and "quant_method" in value:
            raise Fields(value, f"{where}: {key}").refusal(
                "quant_method", "MLX's affine quantization, which has no quant_method"
            )
    one, other = values.get("quantization"), values.get("quantization_config")
    if one and other and one != other:
        raise XlaspikeError(f"{where}: quantization_config: expected the same as quantization, found {printable(other)}")
    packing = one or other
    if not packing:
        return None
    bits, group = _packing(packing, f"{where}: quantization")
    overrides: dict[str, tuple[int, int] | bool] = {}
    for module, value in packing.items():
        if module in ("bits", "group_size", "mode"):
            continue
        if isinstance(value, dict):
            overrides[module] = _packing(MLX_DEFAULTS | value, f"{where}: quantization: {printable(module)}")
        elif isinstance(value, bool):
            overrides[module] = value
        else:
            raise Fields(packing, f"{where}: quantization").refusal(module, "an object, true or false")
    return Quantization(bits, group, overrides)


def _packing(values: dict, where: str) -> tuple[int, int]:
    fields = Fields(values, where)
    if values.get("mode", "affine") != "affine":
        raise fields.refusal("mode", "affine")
    given = {key: MLX_DEFAULTS[key] if value is None else value for key, value in values.items() if key in MLX_DEFAULTS}
    check_packing(given.get("bits"), given.get("group_size"), where)
    return given["bits"], given["group_size"]


def token_ids(values: dict, key: str, vocabulary: int, where: str) -> tuple[int, ...]:
    """The ids under ``key`` (absent, one id or a list), each below ``vocabulary``. Raises ``XlaspikeError``."""
    value = values.get(key)
    ids = [] if value is None else value if isinstance(value, list) else [value]
    if not all(is_integer(i, 0, vocabulary - 1) for i in ids):
        raise Fields(values, where).refusal(key, f"token ids below {vocabulary}")
    return tuple(ids)


def with_older_rope(values: dict, where: str = "config.json") -> dict:
    """``values``, the object in ``config.json``, with its rope in the older spelling too, the only one that ``mlx_lm`` reads.

    Raises ``XlaspikeError`` as ``from_dict`` does.
    """
    if not (current := values.get("rope_parameters")):
        return values
    rope = _rope(values, where)
    scaling = {key: value for key, value in current.items() if key != "rope_theta"}
    return values | {"rope_theta": rope.theta, "rope_scaling": None if rope.type == "default" else scaling}


def _rope(values: dict, where: str) -> Rope:
    """Both spellings: ``rope_theta`` with ``rope_scaling``, and transformers 5's ``rope_parameters``."""
    for key in ("rope_scaling", "rope_parameters"):
        if values.get(key) is not None and not isinstance(values[key], dict):
            raise Fields(values, where).refusal(key, "an object or null")
    legacy = _rope_of(values.get("rope_scaling") or {}, values.get("rope_theta"), f"{where}: rope_scaling")
    if not (current := values.get("rope_parameters")):
        return legacy
    rope = _rope_of(current, current.get("rope_theta", values.get("rope_theta")), f"{where}: rope_parameters")
    agreement = {"rope_theta": legacy.theta == rope.theta, "rope_scaling": replace(legacy, theta=rope.theta) == rope}
    for key, agrees in agreement.items():
        if values.get(key) is not None and not agrees:
            raise XlaspikeError(f"{where}: {key}: expected the same as rope_parameters, found {printable(values[key])}")
    return rope


def _warn_of_rope(values: dict, rope: Rope, where: str) -> None:
    """Warn where ``mlx_lm``, which reads the older spelling alone, would take another rope for a checkpoint of its format."""
    if _rope({key: value for key, value in values.items() if key != "rope_parameters"}, where) != rope:
        warnings.warn(
            f"{where}: rope_parameters: mlx_lm reads rope_theta and rope_scaling instead, and would compute something else; "
            "give both spellings",
            stacklevel=3,
        )


def _rope_of(scaling: dict, theta: object, where: str) -> Rope:
    """``scaling`` as a ``Rope``. ``theta`` is unchecked, and None stands for 10,000. Raises ``XlaspikeError``."""
    fields = Fields({**scaling, "rope_theta": theta}, where)
    kind = scaling.get("rope_type", scaling.get("type", "default"))
    if kind not in ROPE_TYPES:
        expected = f"{' or '.join(ROPE_TYPES)} ({NOT_COMPUTED})"
        raise XlaspikeError(f"{where}: rope_type: expected {expected}, found {printable(kind)}")
    if nested := [key for key, value in scaling.items() if isinstance(value, dict)]:
        raise XlaspikeError(f"{where}: expected one set of parameters for all layers, found one for {printable(nested[0])}")
    if scaling.get("partial_rotary_factor") not in (None, 1, 1.0):
        raise fields.refusal("partial_rotary_factor", "1.0")
    base = Rope(theta=fields.number("rope_theta", 10000.0))
    if kind == "default":
        return base
    rope = Rope(
        theta=base.theta,
        type=kind,
        factor=fields.number("factor"),
        low_freq_factor=fields.number("low_freq_factor"),
        high_freq_factor=fields.number("high_freq_factor"),
        original_max_position=fields.integer("original_max_position_embeddings"),
    )
    if rope.high_freq_factor <= rope.low_freq_factor:
        raise fields.refusal("high_freq_factor", f"more than low_freq_factor {rope.low_freq_factor}")
    return rope
