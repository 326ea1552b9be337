"""Llama graphs as StableHLO text: the graph kinds, how they use the cache, and the contractions that write each matmul."""

from .cache_copy import copy_slot
from .cache_formats import CACHE_FORMATS, CacheFormat, find_cache_format
from .contractions import CONTRACTIONS, Contraction, find_contraction
from .graph import Graph
from .llama_graphs import batched, decode, multi_decode, prefill, prefill_slot, ragged, verify
from .module import Value, module_text
from .stablehlo import Builder

__all__ = [
    "CACHE_FORMATS", "CONTRACTIONS", "Builder", "CacheFormat", "Contraction", "Graph", "Value",
    "batched", "copy_slot", "decode", "find_cache_format", "find_contraction", "module_text", "multi_decode", "prefill",
    "prefill_slot", "ragged", "verify",
]  # fmt: skip
