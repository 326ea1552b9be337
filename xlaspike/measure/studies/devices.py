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
from contextlib import ExitStack
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from xlaspike.checkpoints.model import Model
from xlaspike.checks import check_choice
from xlaspike.emitter import CONTRACTIONS, find_contraction
from xlaspike.errors import XlaspikeError
from xlaspike.llama import LENGTH_BUCKETS
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
# Targets of devices that are programs: ten seconds for a step of the large shape, and no ceiling beside threads that poll.
SOFTWARE = ("vulkan-llvmpipe",)
STEPS_PER_CALL, CALL_ROUNDS = (1, 2, 4, 8), 30  # a call of a few milliseconds needs more rounds than a run does
LONGEST = 7200  # seconds for one device
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
    folders: Mapping[str, Path] | None = None

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
        if self.folders is not None and not {"large", BASELINE} & self.folders.keys():
            raise XlaspikeError(f"checkpoints: expected f16 or large, found {', '.join(sorted(self.folders)) or 'none'}")


def compare(names: Sequence[str], plan: Plan) -> Iterator[dict]:
    """A record of each device of ``names`` that works, by its name, then ``compilers``: what takes no device.

    ``compilers`` has under ``not_run`` why a device does not work here, and under ``failed`` why one that does failed.
    """
    reasons: dict[str, dict[str, str]] = {"not_run": {}, "failed": {}}
    for name in names:
        print(f"comparing {name} ...", file=sys.stderr, flush=True)
        outcome, found = _in_own_process(name, plan)
        if outcome == "record":
            yield found
        else:
            reasons[outcome][name] = found
    models = {"tiny": TINY} | ({"large": plan.folders} if plan.folders else {})
    yield {"name": "compilers", **reasons, **{label: _targets(plan, folders) for label, folders in models.items()}}


def _in_own_process(name: str, plan: Plan) -> tuple[str, dict | str]:
    """``record`` and the record of a device; or ``not_run`` or ``failed``, and the reason. No process is left behind."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(there, name, plan), daemon=True)
    process.start()
    there.close()
    try:
        return here.recv() if here.poll(LONGEST) else ("failed", f"expected an end within {LONGEST} seconds, found none")
    except EOFError:
        process.join()
        return "failed", f"its process ended with status {process.exitcode}"
    finally:
        process.kill()
        process.join()


def _send(there: Connection, name: str, plan: Plan) -> None:
    try:
        DEVICES[name].check()
    except XlaspikeError as error:
        there.send(("not_run", str(error)))
        return
    try:
        there.send(("record", compare_device(name, plan)))
    except Exception as error:  # whatever a driver or another compiler raises costs this device alone
        there.send(("failed", f"{type(error).__name__}: {str(error)[:500]}"))


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
    works = {variant: options for variant, options in selected.items() if "error" not in tokens.get(variant, {})}
    on_device = {variant: options | plan.cache | {"device": device.name} for variant, options in works.items()}
    speeds = compare_variants(folders, on_device, plan.rounds, TIMED_STEPS, has_ceiling=device.target.name not in SOFTWARE)
    about = {key: speeds[key] for key in ("ceiling_gb_s", "steps") if key in speeds}
    return about | {"variants": {variant: speeds.get(variant, {}) | tokens.get(variant, {}) for variant in selected}}


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
    the module cache. A variant that does not run has the reason as ``error``.
    """
    rows, common = {}, {"capacity": capacity_for(max(map(len, prompts)) + steps), **cache}
    for name, variant in selected.items():
        folder, options = split_checkpoint(folders, variant)
        try:
            with Model.open(folder) as model, ExitStack() as stack:
                ours, theirs = (stack.enter_context(Session(model, device=on, **common, **options)) for on in (device, HOST))
                pairs = [(list(ours.generate(ids, steps, ())), list(theirs.generate(ids, steps, ()))) for ids in prompts]
                logits = [_next_logits(session, prompts[0]) for session in (ours, theirs)]
        except XlaspikeError as error:
            rows[name] = {"error": str(error)}
            continue
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
    return {"dispatch_us": dispatch, "call_us": microseconds[few] - few * dispatch}


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


def _targets(plan: Plan, folders: Mapping[str, Path]) -> dict[str, dict[str, dict]]:
    """For each target and variant of a decode step: dispatches, whether every weight is read where it is, else the bytes that
    pass through memory.
    """
    rows: dict[str, dict[str, dict]] = {target: {} for target in PROBED}
    for variant, options in plan.variants(folders).items():
        folder, options = split_checkpoint(folders, options)
        with Model.open(folder) as model:
            for target in PROBED:
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
