"""``ModelConfig``: the shape of a model from a Hugging Face ``config.json``; keys that we cannot honour are refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from pathlib import Path

from xlaspike.checks import Fields, is_integer
from xlaspike.errors import XlaspikeError, printable
from xlaspike.files import read_json_object
from xlaspike.packers.mlx import check_packing
from xlaspike.packers.storage import WeightFormat

from .families import (
    ACTIVATIONS,
    FAMILIES,
    INERT,
    NO_BIASES,
    NO_CAPS,
    NO_WINDOW,
    NOT_COMPUTED,
    PLAIN_NORMS,
    PLAIN_SCALES,
    Caps,
    Family,
    Norms,
    Scales,
)
from .rope import Rope
from .rope_config import LAYER_TYPES, read_ropes, warn_of_mlx

# What MLX takes for a null, as its mixed recipes write it, and for a key that an override lacks.
MLX_DEFAULTS = {"bits": 4, "group_size": 64}
MOST_LAYERS = 1 << 16  # of a family whose layers differ: many times those of any published model, and they fit in memory


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
    ``mlp_bias``: the three of the feed-forward do. ``qk_norm``: queries and keys are normalized before they are rotated,
    ``head`` by head or over the whole ``projection``. ``stacked_projections``: the checkpoint stores query, key and value in
    one matrix, gate and up in another. ``norm_offset`` is added to the weight of every norm. ``activation``: ``silu`` or
    ``gelu_tanh``. ``unrotated`` (one bool a layer; none: no layer is): the layers whose heads are not rotated. ``window``: the
    most keys that a row attends to, itself included, in the layers that are ``windowed`` (none: every layer is); None for all
    before it. ``local_rope``: how the heads of windowed layers are rotated, where not as ``rope`` says.
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
    qk_norm: str = ""
    stacked_projections: bool = False
    norms: Norms = PLAIN_NORMS
    norm_offset: float = 0.0
    activation: str = "silu"
    scales: Scales = PLAIN_SCALES
    caps: Caps = NO_CAPS
    unrotated: tuple[bool, ...] = ()
    window: int | None = None
    windowed: tuple[bool, ...] = ()
    local_rope: Rope | None = None

    @property
    def group(self) -> int:
        """How many query heads share one KV head."""
        return self.Nq // self.Nkv

    def supports(self, weights: WeightFormat) -> bool | str:
        """True, or why this model's matrices cannot all be stored as ``weights``."""
        reasons = (weights.refuses(inner) for inner in (self.H, self.Nq * self.D, self.F))
        return next(filter(None, reasons), True)

    def rope_of(self, layer: int) -> Rope | None:
        """How the heads of ``layer`` are rotated, if they are."""
        if self.unrotated and self.unrotated[layer]:
            return None
        return self.local_rope if self.local_rope and self.window_of(layer) is not None else self.rope

    @property
    def ropes(self) -> dict[str, Rope]:
        """The rotations of all layers, by the names of the graphs' arguments for their tables."""
        return {"rope": self.rope} | ({"rope.local": self.local_rope} if self.local_rope else {})

    def capacity_within(self, capacity: int, tokens: int) -> int:
        """``capacity``, to which ``tokens`` were rounded up, but where ``tokens`` fit the original positions of a rotation that
        depends on the capacity, no more than these: so that rounding scales no rotation.
        """
        originals = (rope.scaling.scaled_beyond for rope in self.ropes.values())
        return min([capacity, *(original for original in originals if original is not None and original >= tokens)])

    def beyond_llama(self, tokens: int) -> tuple[str, ...]:
        """The fields in which the model is no plain Llama for sequences of up to ``tokens``, for readers that know no other."""
        plain = {field.name: field.default for field in fields(self) if field.default is not MISSING}
        ours = ("quantization", "stacked_projections")  # how it is stored, not what it computes
        if self.window is not None and tokens <= self.window:  # it hides no key
            ours += ("window", "windowed")
        differs = tuple(name for name, value in plain.items() if name not in ours and getattr(self, name) != value)
        return differs + (("rope",) if self.rope.scaling.type not in ("default", "linear", "llama3") else ())

    def window_of(self, layer: int) -> int | None:
        """``window`` where ``layer`` is windowed."""
        return self.window if not self.windowed or self.windowed[layer] else None

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
    config = Fields(values, where)
    _check_inert(config, family)
    heads, kv_heads, head_dim = _heads(config)
    layers = config.integer("num_hidden_layers", most=MOST_LAYERS if family.windowed or family.unrotated else None)
    vocabulary = config.integer("vocab_size")
    max_position, quantization = config.integer("max_position_embeddings", 2048), _quantization(values, where)
    ropes, older = read_ropes(values, family, head_dim, max_position, where)
    if quantization and older != ropes:
        warn_of_mlx(where)
    window, windowed = _window(config, family, layers)
    attention_bias, mlp_bias = (family.optional_biases and bool(config.boolean(key)) for key in ("attention_bias", "mlp_bias"))
    return ModelConfig(
        model_type=values["model_type"],
        V=vocabulary,
        H=config.integer("hidden_size"),
        F=config.integer("intermediate_size"),
        L=layers,
        Nq=heads,
        Nkv=kv_heads,
        D=head_dim,
        eps=config.number("rms_norm_eps", 1e-6),
        rope=ropes.rope,
        max_position=max_position,
        tied=config.boolean("tie_word_embeddings"),
        bos=None if values.get("bos_token_id") is None else config.integer("bos_token_id", least=0),
        eos=token_ids(values, "eos_token_id", vocabulary, where),
        quantization=quantization,
        qkv_bias=family.qkv_bias or attention_bias,
        o_bias=attention_bias,
        mlp_bias=mlp_bias,
        qk_norm=family.qk_norm,
        stacked_projections=family.stacked_projections,
        norms=family.norms,
        norm_offset=family.norm_offset,
        activation=family.activation,
        scales=family.scales(config),
        caps=family.caps(config),
        unrotated=() if family.unrotated is None else tuple(family.unrotated(config, layers)),
        window=window,
        windowed=windowed,
        local_rope=ropes.local,
    )


def _check_inert(fields: Fields, family: Family) -> None:
    """Raises ``XlaspikeError`` for a key that asks for something these graphs do not compute, and for unknown code."""
    no_biases, no_window = {} if family.optional_biases else NO_BIASES, NO_WINDOW if family.window == "never" else {}
    inert_keys = INERT | no_biases | no_window | {family.activation_key: ACTIVATIONS[family.activation]}
    for key, inert in inert_keys.items():
        if key not in family.reads + family.ignores and fields.values.get(key) is not None and fields.values[key] not in inert:
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


def _window(fields: Fields, family: Family, layers: int) -> tuple[int | None, tuple[bool, ...]]:
    """``ModelConfig.window``, with the row itself counted (transformers' ``sliding_window_overlay``), and ``windowed``."""
    switched = family.window == "switched"
    is_on = family.window in ("always", "required") or (switched and fields.boolean("use_sliding_window"))
    has_one = is_on and (family.window == "required" or fields.values.get("sliding_window") is not None)
    window = fields.integer("sliding_window") if has_one else None
    kinds = _layer_types(fields, layers, LAYER_TYPES if window is not None else LAYER_TYPES[:1])
    if family.windowed is None or window is None:
        if kinds is not None and len({*kinds}) > 1:
            raise fields.refusal("layer_types", f"one type for all of {layers} layers")
        return window, ()
    windowed = family.windowed(fields, layers) if kinds is None else [kind == LAYER_TYPES[1] for kind in kinds]
    return (window, () if all(windowed) else tuple(windowed)) if any(windowed) else (None, ())


def _layer_types(fields: Fields, layers: int, known: tuple[str, ...]) -> list[str] | None:
    kinds = fields.values.get("layer_types")
    if not (kinds is None or (isinstance(kinds, list) and sum(map(kinds.count, known)) == len(kinds) == layers)):
        raise fields.refusal("layer_types", f"{' or '.join(known)} for each of {layers} layers")
    return kinds


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
