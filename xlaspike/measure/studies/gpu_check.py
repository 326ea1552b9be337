"""Everything that this project says of a GPU, checked on one: ``xlaspike gpu-check``.

Tokens are compared with the CPU's in every format and contraction: of the embedded model, and of random checkpoints of the
large shape, which are made and removed again. Then those decode on the card in turn.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

import numpy as np

from xlaspike.checkpoints.model import Model
from xlaspike.checks import check_choice
from xlaspike.emitter import CONTRACTIONS, find_contraction
from xlaspike.emitter.llama_graphs import LENGTH_BUCKETS
from xlaspike.errors import XlaspikeError
from xlaspike.measure.matmul_forms import Form, MatmulChain
from xlaspike.measure.oracle import committed
from xlaspike.measure.timing import time_calls
from xlaspike.packers import DENSE, WEIGHTS, resolve
from xlaspike.paths import TINY_LLAMA
from xlaspike.runner.cache_contents import CACHE_SIZE
from xlaspike.runner.devices import Device, open_device
from xlaspike.runner.session import Session, capacity_for

from .steps import compare_variants
from .variants import split_checkpoint, temporary_checkpoints

HOST, BASELINE, PLAIN = "local-task", "f16", find_contraction("reduce")
FORMATS, FORMS = ("f32", "f16", "int8", "int4"), ("reduce", "dot", "integer")
Variants = dict[str, dict[str, str]]  # options of ``Session`` by name
COLUMNS = ("tok_s", "dispatches", "bytes_per_token", "share", "speed_of_f16")


def variants(formats: Sequence[str], contractions: Sequence[str]) -> Variants:
    """Options of ``Session`` by name, embedding and head in the format of the rest; ``int4`` is short for ``int4_reduce``.

    A contraction that writes a format as the one it extends is left out.
    """
    return {
        weights if contraction is PLAIN else f"{weights}_{contraction.name}": {
            "weights": weights, "embedding": weights, "contraction": contraction.name,
        }
        for contraction in map(find_contraction, contractions)
        for weights in formats
        if not contraction.falls_back(resolve(weights, DENSE["f16"]))
    }  # fmt: skip


def use_own_checkpoints(selected: Variants, folders: Mapping[str, Path]) -> Variants:
    """``selected``, every variant with the checkpoint of ``folders`` that stores its weight format, where there is one."""
    return {
        name: options | ({"checkpoint": options["weights"]} if options["weights"] in folders else {})
        for name, options in selected.items()
    }


def compare_tokens(
    device: str,
    folders: Mapping[str, Path],
    selected: Variants,
    prompts: Sequence[Sequence[int]],
    steps: int,
    cache: Mapping[str, object],
) -> dict[str, dict]:
    """For each variant how many greedy tokens on ``device`` equal the host's, and the largest difference of a logit.

    There are ``steps`` tokens after each of ``prompts``; both devices decode the same variant. ``cache`` has the options of
    the module cache.
    """
    rows, common = {}, {"capacity": capacity_for(max(map(len, prompts)) + steps), **cache}
    for name, variant in selected.items():
        folder, options = split_checkpoint(folders, variant)
        with Model.open(folder) as model, ExitStack() as stack:
            ours, theirs = (stack.enter_context(Session(model, device=place, **common, **options)) for place in (device, HOST))
            pairs = [(list(ours.generate(ids, steps, ())), list(theirs.generate(ids, steps, ()))) for ids in prompts]
            logits = [_next_logits(session, prompts[0]) for session in (ours, theirs)]
        equal = sum(a == b for pair in pairs for a, b in zip(*pair, strict=True))
        difference = float(np.abs(logits[0] - logits[1]).max())
        rows[name] = {"tokens": steps * len(prompts), "equal": equal, "max_logit_difference": difference}
    return rows


def _next_logits(session: Session, ids: Sequence[int]) -> np.ndarray:
    """f32 ``[V]`` of a decode step after ``ids``."""
    session.reset()
    session.prefill(ids)
    return session.decode(ids[-1], "logits")


def measure_dispatch_costs(device: Device, cache: Mapping[str, object]) -> dict[str, float]:
    """Microseconds of one dispatch and of the call around them, from products so small that nothing else takes time."""
    few, many = counts = (32, 256)
    calls = {count: MatmulChain(Form("f32", "dot", False), (64, 64), count, device, **cache) for count in counts}
    microseconds = {count: 1e6 * spread.median for count, spread in time_calls(calls, 40).items()}
    dispatch = (microseconds[many] - microseconds[few]) / (many - few)
    return {"launch_us": dispatch, "call_us": microseconds[few] - few * dispatch}


def floors(record: dict) -> dict[str, dict[str, float]]:
    """For each variant the time of a step's dispatches, the time to read its bytes, and its speed over that of ``dot``."""
    rows = {name: row for name, row in record["speeds"].items() if isinstance(row, dict)}
    return {
        "launches_ms": {name: row["dispatches"] * record["launch_us"] / 1e3 for name, row in rows.items()},
        "reading_ms": {name: row["bytes_per_token"] / record["speeds"]["ceiling_gb_s"] / 1e6 for name, row in rows.items()},
        "over_dot": {name: row["tok_s"] / rows[f"{name}_dot"]["tok_s"] for name, row in rows.items() if f"{name}_dot" in rows},
    }


def check(
    device: str = "cuda",
    *,
    shape: str = "llama-3.2-1b",
    checkpoints: Path | None = None,
    only_speeds: bool = False,
    name: str = "gpu_check",
    weights: Sequence[str] = FORMATS,
    contractions: Sequence[str] = FORMS,
    steps: int = 64,
    large_steps: int = 24,
    rounds: int = 10,
    cache_dir: Path | None = None,
    cache_size: float = CACHE_SIZE,
) -> dict:
    """The record ``name`` of one run on ``device``.

    ``shape`` is that of the random checkpoints; ``checkpoints`` is a folder of others, each named for its format. ``steps``
    tokens are compared after each oracle prompt, ``large_steps`` of each large checkpoint; none if ``only_speeds``. Every
    variant decodes ``rounds`` times twelve steps. Raises ``XlaspikeError``, before anything runs, for an unknown name, a
    missing device or checkpoint, and without f16 in ``reduce``, which the others are compared with.
    """
    selected = _select_variants(weights, contractions)
    card = open_device(device)
    # Those that one prefill program takes: compiling is most of the time.
    prompts = [prompt["ids"] for prompt in committed().prompts.values() if len(prompt["ids"]) <= LENGTH_BUCKETS[0]]
    tokens, cache = {}, {"cache_dir": cache_dir, "cache_size": cache_size}
    with ExitStack() as stack:
        if checkpoints:
            folders = {folder.name: folder for folder in checkpoints.iterdir() if folder.is_dir()}
        else:
            folders = stack.enter_context(temporary_checkpoints(None, shape))
        own = use_own_checkpoints(selected, folders)
        if lacking := [variant for variant, options in own.items() if options.get("checkpoint", "large") not in folders]:
            names = ", ".join(sorted(folders)) or "none"
            raise XlaspikeError(f"checkpoints: expected large, or one of its own, for {', '.join(lacking)}, found {names}")
        if not only_speeds:
            tokens["tiny"] = compare_tokens(card.name, {"large": TINY_LLAMA}, selected, prompts, steps, cache)
            tokens["large"] = compare_tokens(card.name, folders, own, [range(2, 18)], large_steps, cache)
        on_card = {variant: options | cache | {"device": card.name} for variant, options in own.items()}
        speeds = compare_variants(folders, on_card, rounds)
    about = {"name": name, "device": card.name, "hardware": card.hardware}
    record = {**about, **measure_dispatch_costs(card, cache), "tokens": tokens, "speeds": speeds}
    return record | floors(record)


def _select_variants(weights: Sequence[str], contractions: Sequence[str]) -> Variants:
    for flag, given, known in (("weights", weights, WEIGHTS[:-1]), ("contraction", contractions, CONTRACTIONS)):
        for name in given:
            check_choice(flag, name, known)
    selected = variants(weights, contractions)
    if BASELINE not in selected:
        raise XlaspikeError(f"weights: expected f16 in reduce, which the others are compared with, found {', '.join(selected)}")
    return selected


def exact(record: dict) -> list[dict]:
    """The token counts of the forms that round no input: the others may round another way on another machine."""
    counts = ((name, row) for rows in record["tokens"].values() for name, row in rows.items())
    return [row for name, row in counts if _rounds_nothing(name)]


def _rounds_nothing(variant: str) -> bool:
    return variant.partition("_")[2] in ("", *(form for form in FORMS if not CONTRACTIONS[form].rounds_inputs))


def speed_rows(record: dict) -> Iterator[dict[str, object]]:
    """A row for each variant that decoded on the card, to print."""
    for name, row in record["speeds"].items():
        if isinstance(row, dict):
            yield {"": name} | {key: row[key] for key in COLUMNS}
