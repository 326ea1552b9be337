"""Devices side by side: ``xlaspike compare-devices``.

On every device the embedded model and random checkpoints of the large shape decode, in every format and contraction. The greedy
tokens are compared with the CPU's, and the variants of a device decode in turn. Each device has a process of its own: a
driver that crashes takes no other result with it, and a software device, which polls, slows no other down. For every compiler
there is the number of dispatches, and what of the weights it rebuilds in memory, which takes no device.
"""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from xlaspike.checkpoints.model import Model
from xlaspike.checks import check_choice
from xlaspike.emitter import CONTRACTIONS, find_contraction
from xlaspike.emitter.llama_graphs import LENGTH_BUCKETS
from xlaspike.errors import XlaspikeError
from xlaspike.measure.fusion import PROBED, probe_model
from xlaspike.measure.matmul_forms import Form, MatmulChain
from xlaspike.measure.oracle import committed
from xlaspike.measure.timing import time_calls
from xlaspike.packers import DENSE, WEIGHTS, resolve
from xlaspike.paths import TINY_LLAMA
from xlaspike.runner.availability import own_contractions
from xlaspike.runner.cache_contents import CACHE_SIZE
from xlaspike.runner.devices import DEVICES, Device, open_device
from xlaspike.runner.session import Session, capacity_for

from .steps import compare_variants
from .variants import split_checkpoint

HOST, BASELINE, PLAIN = "local-task", "f16", find_contraction("reduce")
FORMATS, FORMS = ("f32", "f16", "int8", "int4"), ("reduce", "dot", "demoted", "integer")
SIDE_BY_SIDE = tuple(name for name in DEVICES if name != "local-sync")
SOFTWARE = (
    "vulkan-llvmpipe",
)  # targets of devices that are programs: they read the host's memory, and take ten seconds a step
STEPS_PER_CALL, CALL_ROUNDS = (1, 2, 4, 8), 30  # a call of a few milliseconds needs more rounds than a run does
TIMED_STEPS = 12  # decode steps of a variant in each round
TINY = {"large": TINY_LLAMA}
Variants = dict[str, dict[str, str]]  # options of ``Session`` by name


@dataclass(frozen=True)
class Plan:
    """What is compared on each device.

    ``steps`` greedy tokens of the embedded model are compared after each oracle prompt, and ``large_steps`` of each large
    checkpoint. Every variant decodes ``rounds`` times ``TIMED_STEPS`` steps. ``folders`` are large checkpoints by the format
    that they store; ``large`` serves the formats that have none. Without any, only the embedded model decodes.
    """

    weights: Sequence[str] = FORMATS
    contractions: Sequence[str] = FORMS
    steps: int = 32
    large_steps: int = 8
    rounds: int = 2
    cache: Mapping[str, object] = field(default_factory=lambda: {"cache_dir": None, "cache_size": CACHE_SIZE})
    folders: Mapping[str, Path] = field(default_factory=dict)

    def variants(self, folders: Mapping[str, Path]) -> Variants:
        """Options of ``Session`` by name, with embedding and head in the format of the rest; ``int4`` is short for
        ``int4_reduce``. Each takes the checkpoint of ``folders`` that stores its format, where there is one.

        Left out are formats that no checkpoint serves, and a contraction that has no way of its own for a format.
        """
        return {
            weights if contraction is PLAIN else f"{weights}_{contraction.name}": {
                "weights": weights, "embedding": weights, "contraction": contraction.name, "kernels": "off",
            } | ({"checkpoint": weights} if weights in folders else {})
            for contraction in map(find_contraction, self.contractions)
            for weights in self.weights
            if {"large", weights} & folders.keys() and contraction.name in own_contractions(resolve(weights, DENSE["f16"]))
        }  # fmt: skip

    def check(self, devices: Sequence[str]) -> None:
        """Raises ``XlaspikeError`` for an unknown name, ``devices`` included, and without f16 in ``reduce``, which the others
        are compared with, or a checkpoint for it.
        """
        for name in devices:
            check_choice("device", name, DEVICES)
        for flag, given, known in (("weights", self.weights, WEIGHTS[:-1]), ("contraction", self.contractions, CONTRACTIONS)):
            for name in given:
                check_choice(flag, name, known)
        if BASELINE not in (names := self.variants(TINY)):
            raise XlaspikeError(
                f"weights: expected f16 in reduce, which the others are compared with, found {', '.join(names)}"
            )
        if self.folders and not {"large", BASELINE} & self.folders.keys():
            raise XlaspikeError(f"checkpoints: expected f16 or large, found {', '.join(sorted(self.folders))}")


def compare(names: Sequence[str], plan: Plan) -> Iterator[dict]:
    """A record of each device of ``names`` that works, by its name, then ``compilers``: what takes no device.

    ``compilers`` has under ``not_run`` why a device did not run.
    """
    not_run = {}
    for name in names:
        print(f"comparing {name} ...", file=sys.stderr, flush=True)
        try:
            yield _in_own_process(name, plan)
        except (XlaspikeError, BrokenProcessPool) as error:
            not_run[name] = str(error)
    models = {"tiny": TINY_LLAMA} | ({"large": next(iter(plan.folders.values()))} if plan.folders else {})
    yield {"name": "compilers", "not_run": not_run, **{label: _compilers(plan, folder) for label, folder in models.items()}}


def _in_own_process(name: str, plan: Plan) -> dict:
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return pool.submit(compare_device, name, plan).result()


def compare_device(name: str, plan: Plan) -> dict:
    """The record of one device. Raises ``XlaspikeError`` where it does not work."""
    device = open_device(name)
    record = {"name": name, "hardware": device.hardware, "threads": device.threads, "target": device.target.name}
    record |= measure_dispatch_costs(device, plan.cache)
    # Those prompts that one prefill program takes: compiling is most of the time.
    prompts = [prompt["ids"] for prompt in committed().prompts.values() if len(prompt["ids"]) <= LENGTH_BUCKETS[0]]
    record["steps_per_call"] = measure_steps_per_call(device, plan)
    record["tiny"] = _measure_model(device, plan, TINY, prompts, plan.steps)
    if plan.folders and device.target.name not in SOFTWARE:
        record["large"] = _measure_model(device, plan, plan.folders, [range(2, 18)], plan.large_steps)
    return record


def _measure_model(
    device: Device, plan: Plan, folders: Mapping[str, Path], prompts: Sequence[Sequence[int]], steps: int
) -> dict[str, object]:
    """Ceiling, and for each variant its speed and how many of ``steps`` tokens after each of ``prompts`` are the CPU's."""
    selected = plan.variants(folders)
    tokens = compare_tokens(device.name, folders, selected, prompts, steps, plan.cache) if device.name != HOST else {}
    on_device = {variant: options | plan.cache | {"device": device.name} for variant, options in selected.items()}
    memory = open_device(HOST) if device.target.name in SOFTWARE else device
    speeds = compare_variants(folders, on_device, plan.rounds, TIMED_STEPS, memory)
    about = {key: speeds[key] for key in ("ceiling_gb_s", "steps")}
    return about | {"variants": {variant: speeds[variant] | tokens.get(variant, {}) for variant in selected}}


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


def measure_steps_per_call(device: Device, plan: Plan) -> dict[str, dict[str, float]]:
    """Milliseconds per token of the embedded model where a call decodes so many tokens, for each format in ``reduce``."""
    rows, software = {}, device.target.name in SOFTWARE
    for weights in plan.weights:
        options = {"weights": weights, "embedding": weights, "kernels": "off", **plan.cache}
        with Model.open(TINY_LLAMA) as model, Session(model, device=device.name, **options) as session:
            calls = {count: lambda count=count, on=session: _decode_in_calls(on, count) for count in STEPS_PER_CALL}
            spreads = time_calls(calls, plan.rounds if software else CALL_ROUNDS)
        rows[weights] = {str(count): 1e3 * spread.median / max(STEPS_PER_CALL) for count, spread in spreads.items()}
    return rows


def _decode_in_calls(session: Session, count: int) -> None:
    """``max(STEPS_PER_CALL)`` tokens after token 0, ``count`` in each call."""
    session.reset()
    token = 0
    for _ in range(max(STEPS_PER_CALL) // count):
        token = int(session.decode_several(token, count)[-1])


def _compilers(plan: Plan, folder: Path) -> dict[str, dict[str, dict]]:
    """For each compiler and variant of a decode step: dispatches, whether every weight is read where it is, else the bytes that
    pass through memory.
    """
    rows: dict[str, dict[str, dict]] = {target: {} for target in PROBED}
    with Model.open(folder) as model:
        for target in PROBED:
            for variant, options in plan.variants(TINY).items():
                answer = probe_model(model, options["weights"], options["contraction"], target, options["kernels"])
                row = {"dispatches": answer.dispatches, "fused": answer.fused, "rebuilt_bytes": answer.materialized_bytes}
                rows[target][variant] = row
    return rows


def exact(record: Mapping) -> list[dict]:
    """The token counts of the forms that round no input: the others may round another way on another machine."""
    rows = [row for label in ("tiny", "large") for row in record.get(label, {}).get("variants", {}).items()]
    return [row for name, row in rows if "equal" in row and _rounds_nothing(name)]


def _rounds_nothing(variant: str) -> bool:
    return variant.partition("_")[2] in ("", *(form for form in FORMS if not CONTRACTIONS[form].rounds_inputs))
