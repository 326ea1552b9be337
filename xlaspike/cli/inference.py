"""Commands that decode: ``generate``, ``batch`` and ``logits``."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import numpy as np

from xlaspike.checkpoints.model import Model
from xlaspike.errors import XlaspikeError, printable
from xlaspike.files import replacing
from xlaspike.runner.session import check_steps
from xlaspike.serving.batch import Batch
from xlaspike.serving.requests_file import read_requests

from .group import command
from .options import (
    PATH,
    Arguments,
    answer,
    engine_of,
    model_options,
    option,
    prompt_of,
    prompt_options,
    sampling_of,
    sampling_options,
    session_of,
)  # fmt: skip


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
