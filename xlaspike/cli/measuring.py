"""Commands that measure: ``bench``, ``probe`` and ``gpu-check``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

import numpy as np

from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.synthesize import SHAPES
from xlaspike.emitter import decode, find_contraction
from xlaspike.errors import XlaspikeError, printable
from xlaspike.llama import GraphSpec
from xlaspike.measure import records
from xlaspike.measure.bench import check_counts
from xlaspike.measure.differences import compare_logits, decode_logits, top_of_both
from xlaspike.measure.fusion import PROBED, probe, probe_step
from xlaspike.measure.peers import client
from xlaspike.measure.studies import gpu_check
from xlaspike.measure.timing import WARM_UP
from xlaspike.packers import WEIGHTS
from xlaspike.paths import RUNS
from xlaspike.runner import DEVICES
from xlaspike.runner.availability import availability
from xlaspike.runner.session import check_steps
from xlaspike.runner.targets import check_contraction, step_flags
from xlaspike.workbook.tables import Table

from . import cards
from .group import command
from .options import (
    NUMERICS,
    PATH,
    Arguments,
    Choice,
    answer,
    cache_option,
    contraction_option,
    load_options,
    model_option,
    option,
    prompt_of,
    prompt_options,
    session_of,
)  # fmt: skip

PEERS_HELP = (
    f"also measure these engines, in turn (`make peers` once): {', '.join(client.PEERS)}; without names, those of --weights"
)


@command(
    "measure prefill and decode, and the bandwidth ceiling of the same run",
    examples=(
        "xlaspike bench --model DIR --weights int4 --steps 32",
        "xlaspike bench --model DIR --weights f16 --steps 16 --peers",
    ),
)
@model_option
@option("--prompt-len", "prompt tokens", type=int, default=64)
@option("--steps", "decode steps per repeat", type=int, default=64)
@option("--repeats", "measured runs, after one to warm up", type=int, default=3)
@option("--peers", PEERS_HELP, is_flag=False, flag_value="", metavar="[NAMES]")
@load_options
def _bench(arguments: Arguments) -> None:
    check_counts(arguments.prompt_len, arguments.steps, arguments.repeats, arguments.capacity)
    tokens = arguments.prompt_len + arguments.steps + WARM_UP
    with Model.open(arguments.model) as model:
        names = () if arguments.peers is None else client.select_peers(arguments.peers, model, arguments.weights)
        with session_of(arguments, model, tokens) as session, client.open_peers(names, session) as others:
            counts = arguments.prompt_len, arguments.steps, arguments.repeats
            ours, theirs = client.measure_beside(session, others, *counts)
    answer(
        arguments,
        ours.record(),
        cards.measurement(ours, session),
        **({"peers": [asdict(peer) for peer in theirs]} if names else {}),
    )
    if names and not arguments.json:
        print(f"\n{Table(client.table_rows(arguments.weights, ours, theirs))!r}")


@command(
    "show whether dequantization fuses into the product, on one of three compilers",
    examples=(
        "xlaspike probe --weights int4 --contraction dot --shape 2048x2048",
        "xlaspike probe --weights int4 --target cuda",
    ),
)
@option("--target", "compiler", type=Choice(PROBED), default="llvm-cpu")
@option("--shape", "of one product; without it, the whole decode step of --model", metavar="OUTxIN")
@model_option
@option("--weights", "weight format", NUMERICS, type=Choice(WEIGHTS), default="int4")
@contraction_option
@cache_option
def _probe(arguments: Arguments) -> None:
    writing = find_contraction(arguments.contraction)
    check_contraction(writing, arguments.target)
    if arguments.shape is None:
        with Model.open(arguments.model) as model:
            formats = model.format_policy(arguments.weights)
            graph = decode(GraphSpec(model.config, formats, 256, 256, writing))
        flags = step_flags(writing, arguments.target)
        measured = probe_step(graph, arguments.target, flags, arguments.cache_dir)
    else:
        shape = _shape(arguments.shape)
        measured = probe(arguments.weights, arguments.contraction, shape, arguments.target, arguments.cache_dir)
    fields = {"dispatches": measured.dispatches, "fused": measured.fused, "materialized_bytes": measured.materialized_bytes}
    what = f"{arguments.shape or 'decode step'}, {arguments.weights}, {arguments.contraction}"
    answer(arguments, fields, cards.fusion(measured, what), kernels=[kernel.name for kernel in measured.kernels])


def _shape(text: str) -> tuple[int, int]:
    parts = text.split("x")
    if len(parts) != 2 or not all(part.isdecimal() and 0 < int(part) < 2**20 for part in parts):
        raise XlaspikeError(f"shape: expected OUTxIN, two positive numbers, found {printable(text)}")
    return int(parts[0]), int(parts[1])


@command(
    "show which formats and contractions work on this machine, and why not",
    examples=("xlaspike formats", "xlaspike formats --device cuda --json"),
)
@option("--device", "device", type=Choice(DEVICES), default="local-task")
def _formats(arguments: Arguments) -> None:
    fields = availability(arguments.device)
    answer(arguments, fields, cards.formats(fields))


@command(
    "show where a format and a contraction part from another format",
    examples=(
        'xlaspike diff --weights int4 --against f32 --prompt "And God said"',
        'xlaspike diff --weights int4 --contraction integer --against int4 --prompt "And God said"',
    ),
)
@model_option
@prompt_options
@option(
    "--against", "weight format of the reference, whose products are written as reduce", type=Choice(WEIGHTS), default="f32"
)
@option("--steps", "tokens that the reference continues the prompt with", type=int, default=32)
@load_options
def _diff(arguments: Arguments) -> None:
    check_steps(arguments.steps)
    reference = Arguments(**vars(arguments) | {"weights": arguments.against, "embedding": None, "contraction": "reduce"})
    with Model.open(arguments.model) as model:
        prompt = prompt_of(arguments, model)
        room = len(prompt) + arguments.steps
        with session_of(reference, model, room) as session:
            tokens = prompt + list(session.generate(prompt, arguments.steps))
            session.reset()
            expected = decode_logits(session, tokens)
        with session_of(arguments, model, room) as session:
            logits = decode_logits(session, tokens)
        fields = {"weights": arguments.weights, "contraction": arguments.contraction, "against": arguments.against}
        fields |= {"prompt_ids": prompt, "token_ids": tokens[len(prompt) :]}
        answer(arguments, fields | (parted := _part(model, tokens, logits, expected)), cards.difference(fields | parted))


def _part(model: Model, tokens: Sequence[int], logits: np.ndarray, expected: np.ndarray) -> dict[str, object]:
    """The fields of ``diff`` about ``logits`` after each of ``tokens``, and the most probable tokens where they first part."""
    difference = compare_logits(logits, expected)
    fields = difference.record()
    if (at := difference.first_divergence) is None:
        return fields
    top = [
        {"id": token, "text": model.decode([token]), "probability": ours, "against": theirs}
        for token, ours, theirs in top_of_both(logits[at], expected[at])
    ]
    return fields | {"text_before": model.decode(tokens[: at + 1]), "top_tokens": top}


@command(
    "compare a GPU's tokens with the CPU's in every format, and measure the 1B shape on it",
    examples=("xlaspike gpu-check", "xlaspike gpu-check --only-speeds --weights f16,int4 --checkpoints DIR"),
)
@option("--device", "device", type=Choice(DEVICES), default="cuda")
@option("--shape", "of the random checkpoints", type=Choice(SHAPES), default="llama-3.2-1b")
@option("--checkpoints", "a folder of checkpoints, each named for its format, instead of random ones", type=PATH)
@option("--only-speeds", "compare no tokens", is_flag=True)
@option("--name", "of the record", default="gpu_check")
@option("--weights", "formats with commas between, f16 among them", default=",".join(gpu_check.FORMATS))
@option("--contraction", "contractions with commas between, reduce among them", default=",".join(gpu_check.FORMS))
@option("--steps", "tokens compared after each oracle prompt", type=int, default=64)
@option("--large-steps", "tokens compared of each large checkpoint", type=int, default=24)
@option("--rounds", "rounds of twelve steps that every variant decodes", type=int, default=10)
@cache_option
@option("--out", "where the record goes; default: runs/gpu_check.jsonl", type=PATH, default=None)
def _gpu_check(arguments: Arguments) -> int:
    options = {key: value for key, value in vars(arguments).items() if key not in ("json", "out", "weights", "contraction")}
    formats, contractions = arguments.weights.split(","), arguments.contraction.split(",")
    record = gpu_check.check(**options, weights=formats, contractions=contractions)
    records.write(arguments.out or RUNS / "gpu_check.jsonl", [record])
    costs = f"{record['launch_us']:.1f} us per dispatch, {record['call_us']:.0f} us per call"
    text = [f"{record['device']}: {record['hardware']}, ceiling {record['speeds']['ceiling_gb_s']:.0f} GB/s, {costs}"]
    for model, rows in record["tokens"].items():
        text += ["", model, repr(Table({"": name} | row for name, row in rows.items()))]
    text += ["", repr(Table(gpu_check.speed_rows(record)))]
    answer(arguments, record, "\n".join(text))
    return int(any(row["equal"] != row["tokens"] for row in gpu_check.exact(record)))
