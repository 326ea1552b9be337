"""The commands: each calls one function of the package and prints its answer."""

from __future__ import annotations

import functools
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

import click
import numpy as np

from xlaspike import __version__
from xlaspike.checkpoints.download import download
from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.quantize import quantize
from xlaspike.checkpoints.summary import summarize
from xlaspike.checkpoints.synthesize import DTYPES, SHAPES, synthesize
from xlaspike.checks import check_choice
from xlaspike.emitter import CONTRACTIONS, decode, find_contraction
from xlaspike.errors import XlaspikeError, printable
from xlaspike.files import replacing
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
from xlaspike.runner.session import check_steps
from xlaspike.runner.targets import check_contraction, step_flags
from xlaspike.serving.batch import Batch
from xlaspike.serving.requests_file import read_requests
from xlaspike.workbook import notebooks, report, run
from xlaspike.workbook.tables import Table

from .options import (
    PATH,
    Arguments,
    answer,
    cache_option,
    engine_of,
    model_option,
    model_options,
    option,
    prompt_of,
    prompt_options,
    sampling_of,
    sampling_options,
    session_of,
)  # fmt: skip

PEERS_HELP = (
    f"also measure these engines, in turn (`make peers` once): {', '.join(client.PEERS)}; without names, those of --weights"
)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120})
@click.version_option(__version__, message="xlaspike %(version)s")
def xlaspike() -> None:
    """Llama inference as portable StableHLO on IREE."""


def command(summary: str, json_help: str = "print one JSON object on stdout and nothing else there") -> Callable:
    """Register the function below as a command of its name. It gets its options as the attributes of one object."""

    def register(function: Callable[[Arguments], int | None]) -> Callable:
        @functools.wraps(function)
        def call(**options: object) -> int | None:
            return function(Arguments(**options))

        named = click.option("--json", is_flag=True, help=json_help)(call)
        xlaspike.command(name=function.__name__.strip("_").replace("_", "-"), help=summary)(named)
        return function

    return register


@command("continue a prompt")
@model_options
@prompt_options
@option("--steps", "tokens to generate at most", type=int, default=64)
@sampling_options
def _generate(arguments: Arguments) -> None:
    check_steps(arguments.steps)
    sampling = sampling_of(arguments)
    with Model.open(arguments.model) as model:
        prompt = prompt_of(arguments, model)
        with session_of(arguments, model, len(prompt) + arguments.steps) as session:
            session.prepare(len(prompt) + arguments.steps, sampling.result)
            ids, times = [], []

            def tokens() -> Iterator[int]:
                for token in session.generate(prompt, arguments.steps, sampling=sampling):
                    times.append(time.perf_counter())
                    ids.append(token)
                    yield token

            if arguments.json:
                list(tokens())
            else:
                pieces = model.stream(prompt, tokens()) if model.has_tokenizer else (f"{token} " for token in tokens())
                for piece in pieces:
                    print(piece, end="", flush=True)
            decoded = len(times) - 1
            fields = {
                "prompt_ids": prompt,
                "token_ids": ids,
                "text": model.decode(ids),
                "weights": session.weights,
                "contraction": session.contraction,
                "sampling": asdict(sampling),
                "decode_tok_s": decoded / (times[-1] - times[0]) if decoded else None,
            }
            answer(arguments, fields, "")


@command("continue many prompts, several at a time", "print a JSON object a line: one for each request, and a summary")
@model_options
@option("--requests", "a JSON object a line, as README says", type=PATH, metavar="FILE", required=True)
@option("--slots", "requests that run at a time", type=int, default=8)
def _batch(arguments: Arguments) -> int:
    with Model.open(arguments.model) as model:
        requests = read_requests(arguments.requests, model, arguments.capacity)
        with engine_of(arguments, model, max(request.cache_rows for request in requests)) as engine:
            batch = Batch(engine, requests)
            batch.prepare()
            for result in batch.run():
                text = f"{printable(result.id)}: {len(result.token_ids)} tokens, {result.error or result.finish}"
                answer(arguments, result.record(), f"{text}: {result.text!r}" if result.text else text)
                sys.stdout.flush()
            fields = batch.summary()
    answer(arguments, fields)
    return int(batch.failed > 0)


@command("write the logits after every prompt token")
@model_options
@prompt_options
@option("--out", "a .npy file: f32 [len(prompt), V]", type=PATH, required=True)
def _logits(arguments: Arguments) -> None:
    out: Path = arguments.out
    if out.is_dir() or not out.parent.is_dir():
        found = "a folder" if out.is_dir() else f"no folder {out.parent}"
        raise XlaspikeError(f"{out}: expected the name of a file in a folder that is there, found {found}")
    with Model.open(arguments.model) as model:
        prompt = prompt_of(arguments, model)
        with session_of(arguments, model, len(prompt)) as session:
            logits = session.logits(prompt)
    with replacing(out) as temporary, open(temporary, "wb") as file:
        # np.save leaves the data to a C stream, and does not notice that the disk is full.
        np.lib.format.write_array_header_1_0(file, np.lib.format.header_data_from_array_1_0(logits))
        file.write(logits)
    fields = {"shape": list(logits.shape), "argmax": logits.argmax(1).tolist()}
    answer(arguments, fields)


@command("show what a checkpoint holds and which formats can run here")
@model_option
def _inspect(arguments: Arguments) -> None:
    with Model.open(arguments.model) as model:
        fields = summarize(model)
    answer(arguments, fields)


@command("write a checkpoint of a true shape with random weights")
@option("--like", f"shape: {', '.join(SHAPES)}", required=True)
@option("--dtype", f"element type: {', '.join(DTYPES)}", default="bf16")
@option("--bits", "pack every matrix in 4 or 8 bits as MLX does, with metadata of --dtype", type=int)
@option("--shards", "number of files", type=int, default=1)
@option("--seed", "of the random weights", type=int, default=0)
@option("--out", "a new folder", type=PATH, required=True)
def _synth(arguments: Arguments) -> None:
    written = synthesize(arguments.like, arguments.out, arguments.dtype, arguments.bits, arguments.seed, arguments.shards)
    fields = vars(written)
    answer(arguments, fields)


@command("write a float checkpoint again with MLX's affine quantization")
@model_option
@option("--bits", "4 or 8", type=int, required=True)
@option("--group-size", "32, 64 or 128", type=int, default=64)
@option("--shards", "number of files", type=int, default=1)
@option("--out", "a new folder", type=PATH, required=True)
def _quantize(arguments: Arguments) -> None:
    with Model.open(arguments.model) as model:
        fields = quantize(model, arguments.out, arguments.bits, arguments.group_size, arguments.shards)
    answer(arguments, fields)


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


@command("execute notebooks with papermill")
@click.argument("notebooks", nargs=-1, metavar="[NOTEBOOK]...")
@option("--model", "checkpoint folder for the notebooks that take one", type=PATH)
@click.option("-p", "--parameter", help="a notebook parameter", multiple=True, metavar="NAME=VALUE")
@option("--out", "folder for the executed notebooks; default: runs/<timestamp>", type=PATH)
def _run(arguments: Arguments) -> int:
    parameters = notebooks.parse_parameters(arguments.parameter)
    outcomes = run.run(arguments.notebooks, parameters, arguments.out, arguments.model)
    fields = {"notebooks": [{"name": o.name, "status": o.status, "seconds": o.seconds} for o in outcomes]}
    answer(arguments, fields, report.table(outcomes))
    return int(any(outcome.status != "ok" for outcome in outcomes))


@command("download a checkpoint from the Hugging Face hub")
@click.argument("repo_id", metavar="REPO_ID")
@option("--revision", "branch, tag or commit; only a commit stays the same", default="main")
@option("--out", "folder for the files", type=PATH, required=True)
def _fetch(arguments: Arguments) -> None:
    fields = download(arguments.repo_id, arguments.revision, arguments.out)
    answer(arguments, fields)
