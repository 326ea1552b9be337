"""The commands: each calls one function of the package and prints its answer."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import numpy as np

from xlaspike.checkpoints.download import download
from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.quantize import quantize
from xlaspike.checkpoints.summary import summarize
from xlaspike.checkpoints.synthesize import synthesize
from xlaspike.checks import check_choice
from xlaspike.emitter import find_contraction
from xlaspike.emitter.llama_graphs import decode
from xlaspike.errors import XlaspikeError, printable
from xlaspike.files import replacing
from xlaspike.llama.arguments import GraphSpec
from xlaspike.measure.bench import check_counts
from xlaspike.measure.fusion import PROBED, probe, probe_step
from xlaspike.measure.peers import client
from xlaspike.measure.timing import WARM_UP
from xlaspike.packers.by_name import WEIGHTS
from xlaspike.runner.session import check_steps
from xlaspike.runner.targets import check_contraction, step_flags
from xlaspike.serving.batch import Batch
from xlaspike.serving.requests_file import read_requests
from xlaspike.workbook import notebooks, report, run

from .options import _answer, _engine, _listing, _prompt, _sampling, _session


def _generate(arguments: argparse.Namespace) -> None:
    check_steps(arguments.steps)
    sampling = _sampling(arguments)
    with Model.open(arguments.model) as model:
        prompt = _prompt(arguments, model)
        with _session(arguments, model, len(prompt) + arguments.steps) as session:
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
            _answer(arguments, fields, "")


def _batch(arguments: argparse.Namespace) -> int:
    with Model.open(arguments.model) as model:
        requests = read_requests(arguments.requests, model, arguments.capacity)
        with _engine(arguments, model, max(request.cache_rows for request in requests)) as engine:
            batch = Batch(engine, requests)
            batch.prepare()
            for result in batch.run():
                text = f"{printable(result.id)}: {len(result.token_ids)} tokens, {result.error or result.finish}"
                _answer(arguments, result.record(), f"{text}: {result.text!r}" if result.text else text)
                sys.stdout.flush()
            fields = batch.summary()
    _answer(arguments, fields, _listing(fields))
    return int(batch.failed > 0)


def _logits(arguments: argparse.Namespace) -> None:
    out: Path = arguments.out
    if out.is_dir() or not out.parent.is_dir():
        found = "a folder" if out.is_dir() else f"no folder {out.parent}"
        raise XlaspikeError(f"{out}: expected the name of a file in a folder that is there, found {found}")
    with Model.open(arguments.model) as model:
        prompt = _prompt(arguments, model)
        with _session(arguments, model, len(prompt)) as session:
            logits = session.logits(prompt)
    with replacing(out) as temporary, open(temporary, "wb") as file:
        # np.save leaves the data to a C stream, and does not notice that the disk is full.
        np.lib.format.write_array_header_1_0(file, np.lib.format.header_data_from_array_1_0(logits))
        file.write(logits)
    fields = {"shape": list(logits.shape), "argmax": logits.argmax(1).tolist()}
    _answer(arguments, fields, _listing(fields))


def _inspect(arguments: argparse.Namespace) -> None:
    with Model.open(arguments.model) as model:
        fields = summarize(model)
    _answer(arguments, fields, _listing(fields))


def _synth(arguments: argparse.Namespace) -> None:
    written = synthesize(arguments.like, arguments.out, arguments.dtype, arguments.bits, arguments.seed, arguments.shards)
    fields = vars(written)
    _answer(arguments, fields, _listing(fields))


def _quantize(arguments: argparse.Namespace) -> None:
    with Model.open(arguments.model) as model:
        fields = quantize(model, arguments.out, arguments.bits, arguments.group_size, arguments.shards)
    _answer(arguments, fields, _listing(fields))


def _bench(arguments: argparse.Namespace) -> None:
    check_counts(arguments.prompt_len, arguments.steps, arguments.repeats, arguments.capacity)
    tokens = arguments.prompt_len + arguments.steps + WARM_UP
    with Model.open(arguments.model) as model:
        names = () if arguments.peers is None else client.chosen(arguments.peers, model, arguments.weights)
        with _session(arguments, model, tokens) as session, client.opened(names, session) as others:
            counts = arguments.prompt_len, arguments.steps, arguments.repeats
            ours, theirs = client.bench_beside(session, others, *counts)
    fields, text = ours.record(), _listing(ours.record())
    if names:
        fields["peers"] = [asdict(each) for each in theirs]
        text += f"\n\n{client.table(arguments.weights, ours, theirs)}"
    _answer(arguments, fields, text)


def _probe(arguments: argparse.Namespace) -> None:
    check_choice("weights", arguments.weights, WEIGHTS)
    writing = find_contraction(arguments.contraction)
    check_choice("target", arguments.target, PROBED)
    check_contraction(writing, arguments.target)
    if arguments.shape is None:
        with Model.open(arguments.model) as model:
            formats = model.format_policy(arguments.weights)
            graph = decode(GraphSpec(model.config, formats, 256, 256, writing))
        flags = step_flags(writing, arguments.target)
        answer = probe_step(graph, arguments.target, flags, arguments.cache_dir)
    else:
        shape = _shape(arguments.shape)
        answer = probe(arguments.weights, arguments.contraction, shape, arguments.target, arguments.cache_dir)
    fields = {"dispatches": answer.dispatches, "fused": answer.fused, "materialized_bytes": answer.materialized_bytes}
    _answer(arguments, fields | {"kernels": [kernel.name for kernel in answer.kernels]}, _listing(fields))


def _shape(text: str) -> tuple[int, int]:
    parts = text.split("x")
    if len(parts) != 2 or not all(part.isdecimal() and 0 < int(part) < 2**20 for part in parts):
        raise XlaspikeError(f"shape: expected OUTxIN, two positive numbers, found {printable(text)}")
    return int(parts[0]), int(parts[1])


def _run(arguments: argparse.Namespace) -> int:
    parameters = notebooks.parse_parameters(arguments.parameter)
    outcomes = run.run(arguments.notebooks, parameters, arguments.out, arguments.model)
    fields = {"notebooks": [{"name": o.name, "status": o.status, "seconds": o.seconds} for o in outcomes]}
    _answer(arguments, fields, report.table(outcomes))
    return int(any(outcome.status != "ok" for outcome in outcomes))


def _fetch(arguments: argparse.Namespace) -> None:
    fields = download(arguments.repo_id, arguments.revision, arguments.out)
    _answer(arguments, fields, _listing(fields))
