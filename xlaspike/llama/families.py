"""The model families: how each ``model_type`` differs from a Llama, and which config keys change nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Family:
    """How one ``model_type`` differs from a Llama, and how its config is read.

    ``qkv_bias``, ``qk_norm`` and ``stacked_projections`` are ``ModelConfig``'s. ``optional_biases``: ``attention_bias`` and
    ``mlp_bias`` add biases where they are true. ``window`` says when ``sliding_window`` applies: ``always``, only where
    ``use_sliding_window`` has ``switched`` it on, or ``never``. ``own_code`` lists the classes under ``auto_map`` that
    transformers has adopted, so that we know them without running them. ``defaults`` stand for absent keys, as in
    transformers' configuration class of the family.
    """

    qkv_bias: bool = False
    optional_biases: bool = False
    qk_norm: bool = False
    stacked_projections: bool = False
    window: str = "never"
    own_code: tuple[str, ...] = ()
    defaults: Mapping[str, object] = field(default_factory=dict)


_QWEN = {
    "num_key_value_heads": 32,
    "max_position_embeddings": 32768,
    "sliding_window": 4096,
    "max_window_layers": 28,
}
# Other families compute something else from the same keys, so a type that is not listed is refused.
FAMILIES = {
    "llama": Family(optional_biases=True),
    "mistral": Family(
        window="always",
        defaults={"num_key_value_heads": 8, "max_position_embeddings": 131072, "sliding_window": 4096},
    ),
    "qwen2": Family(qkv_bias=True, window="switched", defaults=_QWEN),
    "qwen3": Family(qk_norm=True, window="switched", defaults=_QWEN | {"head_dim": 128}),
    "phi3": Family(
        stacked_projections=True,
        window="always",
        own_code=("configuration_phi3.Phi3Config", "modeling_phi3.Phi3ForCausalLM"),
        defaults={"max_position_embeddings": 4096, "rms_norm_eps": 1e-5},
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
    "num_local_experts": (0, 1),
    "num_experts": (0, 1),
    "n_routed_experts": (0,),
    "kv_lora_rank": (),
    "no_rope_layers": (),
    "rope_traditional": (False,),
    "rope_local_base_freq": (),
    "model_file": (),
}
NO_BIASES = {"attention_bias": (False,), "mlp_bias": (False,)}
NO_WINDOW = {"sliding_window": (), "use_sliding_window": (False,)}
NOT_COMPUTED = "other values are not implemented"
ROPE_TYPES = ("default", "llama3")
