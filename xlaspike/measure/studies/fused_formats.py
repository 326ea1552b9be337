"""The fuse question for a whole decode step, by weight format and compiler."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from xlaspike.checkpoints.model import Model
from xlaspike.emitter import decode, find_contraction
from xlaspike.llama.arguments import GraphSpec
from xlaspike.measure.fusion import probe_step


def probe_formats(folder: Path, targets: Iterable[str]) -> dict:
    """Dispatches, ``fused`` and materialized MB of a decode step of ``dot_general`` with embedding and head in f32."""
    rows = {}
    with Model.open(folder) as model:
        for weights in ("f32", "f16", "int8", "int4"):
            # So few rows of attention that none of its tensors is as large as a weight: XLA copies keys.
            graph = decode(GraphSpec(model.config, model.format_policy(weights, "f32"), 256, 32, find_contraction("dot")))
            for target in targets:
                answer = probe_step(graph, target)
                rows[f"{weights}_{target.replace('-', '_')}"] = {
                    "dispatches": answer.dispatches,
                    "fused": answer.fused,
                    "materialized_mb": answer.materialized_bytes / 1e6,
                }
    return rows
