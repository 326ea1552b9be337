"""The variants of a decode step of the large shape that findings compare, and their sessions.

A variant is the options of its session, and the ``checkpoint`` that its weights come from (default ``large``).
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.synthesize import synthesize
from xlaspike.runner.session import Session

Variants = Mapping[str, Mapping[str, object]]

# The source documents' table on their shape and with their products, ``dot_general``: how each step down in bits changes a
# decode step. Two runs, because not all of it fits in this machine's memory at once; both have f16, the baseline.
DENSE_VARIANTS = {
    "f32": {"weights": "f32", "contraction": "dot"},
    "f32_demoted": {"weights": "f32", "contraction": "demoted"},
    "f16_demoted": {"weights": "f16", "embedding": "f32", "contraction": "demoted"},
    "f16": {"weights": "f16", "embedding": "f16", "contraction": "dot"},
}
PACKED_VARIANTS = {
    "f16": {"weights": "f16", "embedding": "f16", "contraction": "dot"},
    "f16_f32_head": {"weights": "f16", "embedding": "f32", "contraction": "dot"},
    "bf16": {"weights": "bf16", "embedding": "bf16", "contraction": "dot"},
    "int8": {"weights": "int8", "embedding": "f32", "contraction": "dot"},
    "int4": {"weights": "int4", "embedding": "f32", "contraction": "dot"},
    "int4_stored_head": {"weights": "int4", "embedding": "stored", "contraction": "dot"},
    "int4_packed_head": {"weights": "int4", "embedding": "int4", "contraction": "dot"},
}
# Every format in the form that wins, the form that rounds its input without kernels and with them, and two of the forms before.
FUSED_VARIANTS = {
    "f32": {"weights": "f32"},
    "f16": {"checkpoint": "f16"},
    "bf16": {"weights": "bf16", "embedding": "bf16"},
    "int8": {"checkpoint": "int8", "kernels": "off"},
    "int4": {"checkpoint": "int4", "kernels": "off"},
    "int8_integer": {"checkpoint": "int8", "contraction": "integer", "kernels": "off"},
    "int4_integer": {"checkpoint": "int4", "contraction": "integer", "kernels": "off"},
    "int8_kernel": {"checkpoint": "int8", "contraction": "integer"},
    "int4_kernel": {"checkpoint": "int4", "contraction": "integer"},
    "f16_dot": {"checkpoint": "f16", "contraction": "dot"},
    "int4_dot": {"checkpoint": "int4", "contraction": "dot"},
}

# One step for many sequences is measured for these, the last two in a run of their own.
BATCHED_VARIANTS = ("f32", "f16", "bf16", "int8", "int4", "int8_integer", "int4_integer")
BATCHED_WITH_KERNELS = ("int8_kernel", "int4_kernel")


@contextmanager
def temporary_checkpoints(large: Path | None, like: str = "llama-3.2-1b", **overrides: object) -> Iterator[dict[str, Path]]:
    """``large``, if given, and random checkpoints of its shape that hold f16, int8 and int4, by name; these are removed at the
    end.
    """
    with tempfile.TemporaryDirectory() as scratch:
        folders = {name: Path(scratch) / name for name in ("f16", "int8", "int4")} | ({"large": large} if large else {})
        synthesize(like, folders["f16"], dtype="f16", **overrides)
        for bits in (8, 4):
            synthesize(like, folders[f"int{bits}"], bits=bits, **overrides)
        yield folders


def split_checkpoint(folders: Mapping[str, Path], variant: Mapping[str, object]) -> tuple[Path, dict[str, object]]:
    """The checkpoint of ``variant``, and the options of its session."""
    options = dict(variant)
    return folders[options.pop("checkpoint", "large")], options


def open_sessions(
    stack: ExitStack, folders: Mapping[str, Path], variants: Variants
) -> tuple[dict[str, Session], dict[str, int]]:
    """A session of each variant, and the bytes that it added. Those of one checkpoint map its file once."""
    models, sessions, resident = {}, {}, {}
    for name, variant in variants.items():
        folder, options = split_checkpoint(folders, variant)
        if folder not in models:
            models[folder] = stack.enter_context(Model.open(folder))
        sessions[name] = stack.enter_context(Session(models[folder], **options))
        resident[name] = sessions[name].resident_bytes  # before the next opens: what the allocator grew by
    return sessions, resident
