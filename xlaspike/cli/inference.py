"""Commands that decode: ``generate``, ``batch`` and ``logits``."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

import click
import numpy as np

from xlaspike.checkpoints.model import Model
from xlaspike.errors import XlaspikeError, printable
from xlaspike.files import replacing
from xlaspike.runner.session import check_steps, check_steps_per_call
from xlaspike.runner.speculation import Draft, PromptLookup, Speculation, check_draft, check_proposed
from xlaspike.serving.batch import Batch
from xlaspike.serving.requests_file import read_requests

from . import cards, options
from .group import command
from .options import PATH, Arguments, answer, option


@command(
    "continue a prompt",
    examples=(
        'xlaspike generate --prompt "And God said" --steps 40',
        'xlaspike generate --model DIR --weights int4 --prompt "And God said" --temperature 0.8 --top-p 0.95',
        'xlaspike generate --model DIR --prompt "And God said" --lookup 4',
    ),
)
@options.model_option
@options.prompt_options
@option("--steps", "tokens to generate at most", type=int, default=64)
@option("--steps-per-call", "greedy tokens that the device makes in a call", type=int, default=1)
@option("--lookup", "ids proposed in a call, from where the text stood before", type=int, metavar="N")
@option("--draft", "checkpoint folder of a smaller model, which proposes ids", type=PATH, metavar="DIR")
@option("--draft-tokens", "ids that --draft proposes in a call", type=int, default=4)
@options.sampling_options
@options.load_options
def _generate(arguments: Arguments) -> None:
    check_steps(arguments.steps)
    sampling, per_call = options.sampling_of(arguments), arguments.steps_per_call
    with ExitStack() as stack:
        model = stack.enter_context(Model.open(arguments.model))
        prompt = options.prompt_of(arguments, model)
        speculation = _speculation(arguments, model, len(prompt) + arguments.steps, stack)
        check_steps_per_call(per_call, sampling, speculation)
        with options.session_of(arguments, model, len(prompt) + arguments.steps) as session:
            session.prepare_generation(len(prompt), arguments.steps, sampling, per_call, speculation)
            ids, seconds = [], []
            tokens = session.generate(prompt, arguments.steps, None, sampling, per_call, speculation)
            tokens = _timed(tokens, ids, seconds)
            if arguments.json:
                list(tokens)
            else:
                _print_text(model, prompt, tokens)
            fields = {
                "prompt_ids": prompt,
                "token_ids": ids,
                "text": model.decode(ids),
                "weights": session.weights,
                "contraction": session.contraction,
                "sampling": asdict(sampling),
                "steps_per_call": per_call,
                "prefill_ms": 1e3 * seconds[0],
                "decode_tok_s": (len(ids) - 1) / sum(seconds[1:]) if len(ids) > 1 else None,
            }
            if speculation:
                fields |= {name: getattr(speculation, name) for name in ("calls", "proposed", "accepted")}
            answer(arguments, fields, "")
            if not arguments.json:
                print(cards.continuation(fields, session), file=sys.stderr)


def _speculation(arguments: Arguments, model: Model, tokens: int, stack: ExitStack) -> Speculation | None:
    """How ids are proposed, if they are; ``stack`` closes a draft model."""
    if arguments.draft is None:
        return None if arguments.lookup is None else Speculation(PromptLookup(), arguments.lookup)
    if arguments.lookup is not None:
        raise click.UsageError("expected --lookup or --draft, found both")
    smaller = stack.enter_context(Model.open(arguments.draft))
    check_draft(smaller, model)
    check_proposed(arguments.draft_tokens)
    session = stack.enter_context(options.session_of(arguments, smaller, tokens))
    session.prepare_generation(tokens - arguments.steps, arguments.steps)
    return Speculation(Draft(session), arguments.draft_tokens)


def _timed(tokens: Iterator[int], ids: list[int], seconds: list[float]) -> Iterator[int]:
    """``tokens``, each kept in ``ids`` and the time until it came in ``seconds``, without what is done with it afterwards."""
    started = time.perf_counter()
    for token in tokens:
        seconds.append(time.perf_counter() - started)
        ids.append(token)
        yield token
        started = time.perf_counter()


def _print_text(model: Model, prompt: list[int], tokens: Iterator[int]) -> None:
    """Print the text of ``tokens`` as they come; a terminal shows the prompt before it, dimmed."""
    pieces = model.stream(prompt, tokens) if model.has_tokenizer else (f"{token} " for token in tokens)
    for number, piece in enumerate(pieces):
        if not number and sys.stdout.isatty():  # not earlier: progress on the same terminal would wipe it out
            echo = model.decode(prompt) if model.has_tokenizer else " ".join(map(str, prompt)) + " "
            print(click.style(echo, dim=True), end="")
        print(piece, end="", flush=True)


@command(
    "continue many prompts, several at a time",
    "print a JSON object a line: one for each request, and a summary",
    examples=(
        "xlaspike batch --requests FILE.jsonl --slots 8",
        "xlaspike batch --model DIR --weights int4 --requests FILE.jsonl --json",
    ),
)
@options.model_option
@option("--requests", "a JSON object a line: prompt or prompt_ids, max_tokens, ...", type=PATH, metavar="FILE", required=True)
@option("--slots", "requests that run at a time", type=int, default=8)
@options.load_options
def _batch(arguments: Arguments) -> int:
    with Model.open(arguments.model) as model:
        requests = read_requests(arguments.requests, model, arguments.capacity)
        with options.engine_of(arguments, model, max(request.cache_rows for request in requests)) as engine:
            batch = Batch(engine, requests)
            batch.prepare()
            for result in batch.run():
                text = f"{printable(result.id)}: {len(result.token_ids)} tokens, {result.error or result.finish}"
                answer(arguments, result.record(), f"{text}: {result.text!r}" if result.text else text)
                sys.stdout.flush()
            fields = batch.summary()
    answer(arguments, fields)
    return int(batch.failed > 0)


@command(
    "write the logits after every prompt token",
    examples=(
        'xlaspike logits --prompt "And God said" --out logits.npy',
        "xlaspike logits --model DIR --weights int4 --prompt-ids 1,2,3 --out logits.npy --json",
    ),
)
@options.model_option
@options.prompt_options
@option("--out", "a .npy file: f32 [len(prompt), V]", type=PATH, required=True)
@options.load_options
def _logits(arguments: Arguments) -> None:
    out: Path = arguments.out
    if out.is_dir() or not out.parent.is_dir():
        found = "a folder" if out.is_dir() else f"no folder {out.parent}"
        raise XlaspikeError(f"{out}: expected the name of a file in a folder that is there, found {found}")
    with Model.open(arguments.model) as model:
        prompt = options.prompt_of(arguments, model)
        with options.session_of(arguments, model, len(prompt)) as session:
            logits = session.logits(prompt)
    with replacing(out) as temporary, open(temporary, "wb") as file:
        # np.save leaves the data to a C stream, and does not notice that the disk is full.
        np.lib.format.write_array_header_1_0(file, np.lib.format.header_data_from_array_1_0(logits))
        file.write(logits)
    fields = {"shape": list(logits.shape), "argmax": logits.argmax(1).tolist()}
    answer(arguments, fields)
