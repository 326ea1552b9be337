"""The model families: how each ``model_type`` differs from a Llama, and which config keys change nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from xlaspike.checks import Fields, is_integer


class Norms(NamedTuple):
    """The names of a layer's norms before and after attention and feed-forward; an empty one is not there."""

    before_attention: str = "input_layernorm"
    after_attention: str = ""
    before_feed_forward: str = "post_attention_layernorm"
    after_feed_forward: str = ""


class Scales(NamedTuple):
    """Factors on the embedding, on what a half of a layer adds, on scores (None: 1 / sqrt(D)) and on logits."""

    embedding: float = 1.0
    residual: float = 1.0
    scores: float | None = None
    logits: float = 1.0


class Caps(NamedTuple):
    """Where not None, a score or logit x becomes cap tanh(x / cap) (arxiv.org/abs/2408.00118, section 2)."""

    scores: float | None = None
    logits: float | None = None


PLAIN_NORMS, PLAIN_SCALES, NO_CAPS = Norms(), Scales(), Caps()
LayerRule = Callable[[Fields, int], list[bool]]  # of a config and its number of layers: for which layers something holds


@dataclass(frozen=True)
class Family:
    """How one ``model_type`` differs from a Llama, and how its config is read.

    ``qkv_bias``, ``qk_norm``, ``stacked_projections``, ``norms``, ``norm_offset`` and ``activation`` are ``ModelConfig``'s.
    ``optional_biases``: ``attention_bias`` and ``mlp_bias`` add biases where they are true. ``window`` says when
    ``sliding_window`` applies: ``always``, also where it must be given (``required``), only where ``use_sliding_window`` has
    ``switched`` it on, or ``never``; and ``windowed``, to which layers, where ``layer_types`` does not say (None: to all, and
    ``layer_types`` is not read, so its layers must be alike).
    ``unrotated``: the layers whose heads are not rotated. ``theta``: the base of the rotation where the config has none.
    ``local_rope``: windowed layers have a rotation of their own, with the base ``rope_local_base_freq``. ``rope_types``: the
    type in ``rope_scaling.SCALINGS`` for each name that a config may give; empty: the types' own names. ``scales`` and ``caps``
    read these from a config. ``activation_key``: the key that names the activation. ``reads``: keys of ``INERT`` that the
    family honours; ``ignores``: keys of it and of ``NO_BIASES`` that its class in transformers never reads. ``own_code`` lists
    the classes under ``auto_map`` that transformers has adopted, so that we know them without running them. ``defaults`` stand
    for absent keys, as in transformers' configuration class of the family.
    """

    qkv_bias: bool = False
    optional_biases: bool = False
    qk_norm: str = ""
    stacked_projections: bool = False
    norms: Norms = PLAIN_NORMS
    norm_offset: float = 0.0
    activation: str = "silu"
    activation_key: str = "hidden_act"
    window: str = "never"
    windowed: LayerRule | None = None
    unrotated: LayerRule | None = None
    theta: float = 10000.0
    local_rope: bool = False
    rope_types: Mapping[str, str] = field(default_factory=dict)
    scales: Callable[[Fields], Scales] = lambda fields: PLAIN_SCALES
    caps: Callable[[Fields], Caps] = lambda fields: NO_CAPS
    reads: tuple[str, ...] = ()
    ignores: tuple[str, ...] = ()
    own_code: tuple[str, ...] = ()
    defaults: Mapping[str, object] = field(default_factory=dict)


def _every_layer(fields: Fields, layers: int) -> list[bool]:
    return [True] * layers


def _last_layers(fields: Fields, layers: int) -> list[bool]:
    first = fields.integer("max_window_layers", least=0)
    return [i >= first for i in range(layers)]


def _all_but_every(period: int | str) -> LayerRule:
    """All layers but the last of each ``period``, a number of layers or the key that has it."""

    def rule(fields: Fields, layers: int) -> list[bool]:
        length = fields.integer(period) if isinstance(period, str) else period
        return [(i + 1) % length != 0 for i in range(layers)]

    return rule


def _without_rotation(fields: Fields, layers: int) -> list[bool]:
    """SmolLM3's ``no_rope_layers``, in which 1 stands for a layer that rotates; without it, the last layer of each period."""
    given = fields.values.get("no_rope_layers")
    if given is None:
        return [not rotates for rotates in _all_but_every("no_rope_layer_interval")(fields, layers)]
    if not (isinstance(given, list) and len(given) == layers and all(is_integer(rotates, 0, 1) for rotates in given)):
        raise fields.refusal("no_rope_layers", f"0 or 1 for each of {layers} layers")
    return [not rotates for rotates in given]


def _granite_scales(fields: Fields) -> Scales:
    embedding, residual, scores, logits = (
        fields.number(key, 1.0)
        for key in ("embedding_multiplier", "residual_multiplier", "attention_multiplier", "logits_scaling")
    )
    return Scales(embedding, residual, scores, 1 / logits)


def _gemma_scales(fields: Fields) -> Scales:
    return Scales(fields.integer("hidden_size") ** 0.5, scores=fields.number("query_pre_attn_scalar") ** -0.5)


def _cap(fields: Fields, key: str) -> float | None:
    return None if fields.values.get(key) is None else fields.number(key)


def _gemma2_caps(fields: Fields) -> Caps:
    return Caps(_cap(fields, "attn_logit_softcapping"), _cap(fields, "final_logit_softcapping"))


def _gemma3_caps(fields: Fields) -> Caps:
    return Caps(logits=_cap(fields, "final_logit_softcapping"))


_QWEN = {
    "num_key_value_heads": 32,
    "max_position_embeddings": 32768,
    "sliding_window": 4096,
    "max_window_layers": 28,
}
_GEMMA = {
    "num_key_value_heads": 4,
    "head_dim": 256,
    "hidden_activation": "gelu_pytorch_tanh",
    "sliding_window": 4096,
    "query_pre_attn_scalar": 256,
    "tie_word_embeddings": True,
}
_GEMMA2 = Family(
    norms=Norms("input_layernorm", "post_attention_layernorm", "pre_feedforward_layernorm", "post_feedforward_layernorm"),
    norm_offset=1.0,
    activation="gelu_tanh",
    activation_key="hidden_activation",
    window="required",
    windowed=_all_but_every(2),
    scales=_gemma_scales,
    caps=_gemma2_caps,
    reads=("query_pre_attn_scalar", "attn_logit_softcapping", "final_logit_softcapping"),
    ignores=("hidden_act",),
    defaults=_GEMMA | {"max_position_embeddings": 8192} | {"attn_logit_softcapping": 50.0, "final_logit_softcapping": 30.0},
)
# Other families compute something else from the same keys, so a type that is not listed is refused.
FAMILIES = {
    "llama": Family(optional_biases=True),
    "mistral": Family(
        window="always",
        windowed=_every_layer,
        ignores=("attention_bias",),
        defaults={"num_key_value_heads": 8, "max_position_embeddings": 131072, "sliding_window": 4096},
    ),
    "qwen2": Family(qkv_bias=True, window="switched", windowed=_last_layers, ignores=("attention_bias",), defaults=_QWEN),
    "qwen3": Family(qk_norm="head", window="switched", windowed=_last_layers, defaults=_QWEN | {"head_dim": 128}),
    "phi3": Family(
        stacked_projections=True,
        window="always",
        rope_types={"default": "default", "longrope": "longrope", "su": "longrope", "yarn": "longrope"},
        ignores=("attention_bias",),
        own_code=("configuration_phi3.Phi3Config", "modeling_phi3.Phi3ForCausalLM"),
        defaults={"max_position_embeddings": 4096, "original_max_position_embeddings": 4096, "rms_norm_eps": 1e-5},
    ),
    "smollm3": Family(
        optional_biases=True,
        window="switched",
        windowed=_without_rotation,
        unrotated=_without_rotation,
        theta=2e6,
        reads=("no_rope_layers",),
        defaults={
            "num_key_value_heads": 4,
            "max_position_embeddings": 32768,
            "no_rope_layer_interval": 4,
            "tie_word_embeddings": True,
        },
    ),
    "olmo2": Family(
        qk_norm="projection",
        norms=Norms("", "post_attention_layernorm", "", "post_feedforward_layernorm"),
        defaults={"rms_norm_eps": 1e-5},
    ),
    "granite": Family(
        optional_biases=True,
        scales=_granite_scales,
        reads=("embedding_multiplier", "residual_multiplier", "attention_multiplier", "logits_scaling"),
    ),
    "gemma2": _GEMMA2,
    "gemma3_text": replace(
        _GEMMA2,
        qk_norm="head",
        windowed=_all_but_every("sliding_window_pattern"),
        theta=1e6,
        local_rope=True,
        caps=_gemma3_caps,
        reads=("query_pre_attn_scalar", "final_logit_softcapping", "rope_local_base_freq"),
        defaults=_GEMMA | {"max_position_embeddings": 131072, "sliding_window_pattern": 6} | {"rope_local_base_freq": 1e4},
    ),
}

# Keys that ask for something these graphs do not compute, each with the values under which it changes nothing.
INERT = {
    "hidden_act": ("silu", "swish"),
    "partial_rotary_factor": (1, 1.0),
    "scale_emb": (1, 1.0),
    "scale_depth": (),
    "dim_model_base": (),
    "embedding_multiplier": (1, 1.0),
    "residual_multiplier": (1, 1.0),
    "logits_scaling": (1, 1.0),
    "logit_scale": (1, 1.0),
    "attention_multiplier": (),
    "final_logit_softcapping": (),
    "attn_logit_softcapping": (),
    "query_pre_attn_scalar": (),
    "use_bidirectional_attention": (False,),
    "num_local_experts": (0, 1),
    "num_experts": (0, 1),
    "n_routed_experts": (0,),
    "kv_lora_rank": (),
    "no_rope_layers": (),
    "rope_traditional": (False,),
    "rope_local_base_freq": (),
    "model_file": (),
}
ACTIVATIONS = {"silu": ("silu", "swish"), "gelu_tanh": ("gelu_pytorch_tanh",)}  # and the names in a config
# ``mlp_bias`` is not here: transformers reads it in the families with optional biases alone.
NO_BIASES = {"attention_bias": (False,)}
NO_WINDOW = {"sliding_window": (), "use_sliding_window": (False,)}
NOT_COMPUTED = "other values are not implemented"
