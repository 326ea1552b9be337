"""The milliseconds of a decode step, by part and variant."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from xlaspike.checkpoints.model import Model
from xlaspike.measure.dispatch_times import profile_step
from xlaspike.runner.session import Session

from .variants import FUSED_VARIANTS, Variants, split_checkpoint

PROFILED = ("f16", "int8", "int4", "int8_integer", "int4_integer", "int8_kernel", "int4_kernel")
CONTEXT = 256  # rows of the cache that attention reads


def measure_parts(
    folders: Mapping[str, Path], variants: Variants | None = None, context: int = CONTEXT, steps: int = 20
) -> dict:
    """``StepTimes.record`` of each of ``variants`` (default: those of the finding), one after the other, each step reading
    ``context`` rows of the cache.
    """
    rows = {}
    for name, variant in (variants or {name: FUSED_VARIANTS[name] for name in PROFILED}).items():
        folder, options = split_checkpoint(folders, variant)
        with Model.open(folder) as model, Session(model, capacity=context, **options) as session:
            rows[name] = profile_step(session.program("decode", context, "argmax"), session.device, steps).record()
    return {"context": context, **rows}
