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
from xlaspike.runner import Sampling
from xlaspike.runner.saved_cache import SavedCache, save_cache
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
        'xlaspike generate --model DIR --cache int8 --prompt "And God said" --save-cache FILE',
    ),
)
@options.model_option
@options.prompt_options
@option("--steps", "tokens to generate at most", type=int, default=64)
@option("--steps-per-call", "greedy tokens that the device makes in a call", type=int, default=1)
@option("--lookup", "ids proposed in a call, from where the text stood before", type=int, metavar="N")
@option("--draft", "checkpoint folder of a smaller model, which proposes ids", type=PATH, metavar="DIR")
@option("--draft-tokens", "ids that --draft proposes in a call; default: 4", type=int, metavar="N")
@option("--load-cache", "file of keys and values that the prompt may begin with", type=PATH, metavar="FILE")
@option("--save-cache", "file to write the keys and values to", type=PATH, metavar="FILE")
@options.sampling_options
@options.load_options
def _generate(arguments: Arguments) -> None:
    sampling = _check_generation(arguments)
    saved = None if arguments.load_cache is None else SavedCache(arguments.load_cache)
    with ExitStack() as stack:
        model = stack.enter_context(Model.open(arguments.model))
        prompt = options.prompt_of(arguments, model)
        tokens = max(len(prompt) + arguments.steps, len(saved.ids) if saved else 0)
        smaller = _open_draft(arguments, model, stack)
        session = stack.enter_context(options.session_of(arguments, model, tokens, saved))
        speculation = _speculation(arguments, smaller, len(prompt), stack)
        kept = session.reusable(prompt)
        session.prepare_generation(len(prompt), arguments.steps, sampling, arguments.steps_per_call, speculation, kept)
        found = session.generate(
            prompt, arguments.steps, None, sampling, arguments.steps_per_call, speculation, reuse=saved is not None
        )
        ids, seconds = [], []
        timed = _timed(found, ids, seconds)
        if arguments.json:
            list(timed)
        else:
            _print_text(model, prompt, timed)
        fields = {
            "prompt_ids": prompt,
            "token_ids": ids,
            "text": model.decode(ids),
            "weights": session.weights,
            "contraction": session.contraction,
            "cache": session.options.cache.name,
            "sampling": asdict(sampling),
            "steps_per_call": arguments.steps_per_call,
            "prefill_ms": 1e3 * seconds[0],
            "decode_tok_s": (len(ids) - 1) / sum(seconds[1:]) if len(ids) > 1 else None,
        }
        if saved:
            fields["reused"] = kept
        if speculation:
            fields |= {name: getattr(speculation, name) for name in ("calls", "proposed", "accepted")}
        answer(arguments, fields, "")
        if not arguments.json:
            print(cards.continuation(fields, session), file=sys.stderr)
        if arguments.save_cache is not None:
            save_cache(session, arguments.save_cache)


def _check_generation(arguments: Arguments) -> Sampling:
    """How tokens are drawn. Raises for options that do not go together, before anything is opened."""
    check_steps(arguments.steps)
    if arguments.save_cache is not None:
        _check_file(arguments.save_cache)
    if arguments.lookup is not None and arguments.draft is not None:
        raise click.UsageError("expected --lookup or --draft, found both")
    if arguments.draft_tokens is not None and arguments.draft is None:
        raise click.UsageError("--draft-tokens: expected --draft with it, found none")
    count = _proposed(arguments)
    if count is not None:
        check_proposed(count)
    sampling = options.sampling_of(arguments)
    check_steps_per_call(arguments.steps_per_call, sampling, speculates=count is not None)
    return sampling


def _check_file(path: Path) -> None:
    """Raises ``XlaspikeError`` where no file of that name can be written."""
    if path.is_dir() or not path.parent.is_dir():
        found = "a folder" if path.is_dir() else f"no folder {path.parent}"
        raise XlaspikeError(f"{path}: expected the name of a file in a folder that is there, found {found}")


def _proposed(arguments: Arguments) -> int | None:
    """The ids that are proposed in a call, or None."""
    if arguments.draft is None:
        return arguments.lookup
    return 4 if arguments.draft_tokens is None else arguments.draft_tokens


def _open_draft(arguments: Arguments, model: Model, stack: ExitStack) -> Model | None:
    if arguments.draft is None:
        return None
    smaller = stack.enter_context(Model.open(arguments.draft))
    check_draft(smaller, model)
    return smaller


def _speculation(arguments: Arguments, smaller: Model | None, count: int, stack: ExitStack) -> Speculation | None:
    """How ids are proposed after a prompt of ``count``, if they are; ``stack`` closes the session of the ``smaller`` model."""
    proposed = _proposed(arguments)
    if proposed is None or smaller is None:
        return None if proposed is None else Speculation(PromptLookup(), proposed)
    draft = Draft(stack.enter_context(options.session_of(arguments, smaller, count + arguments.steps)))
    draft.prepare(count, arguments.steps)
    return Speculation(draft, proposed)


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
    _check_file(out)
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
