"""Commands that measure: ``bench``, ``probe`` and ``gpu-check``."""

from __future__ import annotations

from dataclasses import asdict

import click

from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.synthesize import SHAPES
from xlaspike.checks import check_choice
from xlaspike.emitter import CONTRACTIONS, decode, find_contraction
from xlaspike.errors import XlaspikeError, printable
from xlaspike.llama import GraphSpec
from xlaspike.measure import records
from xlaspike.measure.bench import check_counts
from xlaspike.measure.fusion import PROBED, probe, probe_step
from xlaspike.measure.peers import client
from xlaspike.measure.studies import gpu_check
from xlaspike.measure.timing import WARM_UP
from xlaspike.packers import WEIGHTS
from xlaspike.paths import RUNS
from xlaspike.runner import DEVICES
from xlaspike.runner.targets import check_contraction, step_flags
from xlaspike.workbook.tables import Table

from .group import command
from .options import PATH, Arguments, answer, cache_option, model_option, model_options, option, session_of

PEERS_HELP = (
    f"also measure these engines, in turn (`make peers` once): {', '.join(client.PEERS)}; without names, those of --weights"
)


@command("measure prefill and decode, and the bandwidth ceiling of the same run")
@model_options
@option("--prompt-len", "prompt tokens", type=int, default=64)
@option("--steps", "decode steps per repeat", type=int, default=64)
@option("--repeats", "measured runs, after one to warm up", type=int, default=3)
@option("--peers", PEERS_HELP, is_flag=False, flag_value="", metavar="[NAMES]")
def _bench(arguments: Arguments) -> None:
    check_counts(arguments.prompt_len, arguments.steps, arguments.repeats, arguments.capacity)
    tokens = arguments.prompt_len + arguments.steps + WARM_UP
    with Model.open(arguments.model) as model:
        names = () if arguments.peers is None else client.select_peers(arguments.peers, model, arguments.weights)
        with session_of(arguments, model, tokens) as session, client.open_peers(names, session) as others:
            counts = arguments.prompt_len, arguments.steps, arguments.repeats
            ours, theirs = client.measure_beside(session, others, *counts)
    answer(arguments, ours.record(), **({"peers": [asdict(peer) for peer in theirs]} if names else {}))
    if names and not arguments.json:
        print(f"\n{Table(client.table_rows(arguments.weights, ours, theirs))!r}")


@command("show whether dequantization fuses into the product, on one of three compilers")
@option("--target", f"compiler: {', '.join(PROBED)}", default="llvm-cpu")
@option("--weights", f"weight format: {', '.join(WEIGHTS)}", default="int4")
@option("--contraction", f"how the product is written: {', '.join(CONTRACTIONS)}", default="reduce")
@option("--shape", "of one product; without it, the whole decode step of --model", metavar="OUTxIN")
@model_option
@cache_option
def _probe(arguments: Arguments) -> None:
    check_choice("weights", arguments.weights, WEIGHTS)
    writing = find_contraction(arguments.contraction)
    check_choice("target", arguments.target, PROBED)
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
    answer(arguments, fields, kernels=[kernel.name for kernel in measured.kernels])


def _shape(text: str) -> tuple[int, int]:
    parts = text.split("x")
    if len(parts) != 2 or not all(part.isdecimal() and 0 < int(part) < 2**20 for part in parts):
        raise XlaspikeError(f"shape: expected OUTxIN, two positive numbers, found {printable(text)}")
    return int(parts[0]), int(parts[1])


@command("compare a GPU's tokens with the CPU's in every format, and measure the 1B shape on it")
@option("--device", f"device: {', '.join(DEVICES)}", default="cuda")
@option("--shape", f"shape of the random checkpoints: {', '.join(SHAPES)}", default="llama-3.2-1b")
@option("--checkpoints", "a folder of checkpoints, each named for its format, instead of random ones", type=PATH)
@click.option("--only-speeds", is_flag=True, help="compare no tokens")
@option("--name", "of the record", default="gpu_check")
@option("--weights", "formats with commas between, f16 among them", default=",".join(gpu_check.FORMATS))
@option("--contraction", "contractions with commas between, reduce among them", default=",".join(gpu_check.FORMS))
@option("--steps", "tokens compared after each oracle prompt", type=int, default=64)
@option("--large-steps", "tokens compared of each large checkpoint", type=int, default=24)
@option("--rounds", "rounds of twelve steps that every variant decodes", type=int, default=10)
@cache_option
@option("--out", "where the record goes; default: runs/gpu_check.jsonl", type=PATH, default=None)
def _gpu_check(arguments: Arguments) -> int:
    check_choice("shape", arguments.shape, SHAPES)
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
