"""The command line: parses, calls, prints. ``python -m xlaspike COMMAND --help`` tells the flags."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

import numpy as np

from . import peers, workbook
from .arguments import Layout
from .batch import Batch
from .bench import WARM_UP, check_counts
from .compiler import check_contraction, step_flags
from .convert import quantize
from .decoder import cache_bytes, check_capacity, check_room, check_slots
from .device import DEVICES
from .engine import Engine
from .errors import XlaspikeError, printable
from .formats import CONTRACTIONS, DENSE, WEIGHTS, check_choice, resolve
from .graphs import decode
from .hub import fetch
from .inspection import inspect
from .model import Model
from .paths import TINY_LLAMA, replacing
from .probe import PROBED, linear, probe, probe_step
from .request_lines import read_requests
from .resident import Resident
from .sampling import Sampling
from .session import Session, capacity_for, check_steps
from .synth import DTYPES, SHAPES, synth


class _Parser(argparse.ArgumentParser):
    def __init__(self, **options: object):
        super().__init__(allow_abbrev=False, **options)

    def error(self, message: str) -> None:
        raise XlaspikeError(f"{self.prog.removeprefix('xlaspike ')}: {message}")


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns the exit status: 0, 1 for a failed notebook or request, 2 for bad input."""
    _mend_streams()
    warnings.showwarning = lambda message, *_, **__: print(f"warning: {message}", file=sys.stderr)
    try:
        arguments = _parser().parse_args(argv)
        status = arguments.command(arguments)
        sys.stdout.flush()
        return status or 0
    except BrokenPipeError:
        # The reader left with what it wanted; without this the interpreter would complain again when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (XlaspikeError, OSError) as error:
        print(f"error: {' '.join(str(error).split())}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _mend_streams() -> None:
    """A stream that is closed becomes the null device, and one that cannot encode a character escapes it."""
    # In this order each takes the descriptor that was closed: a file opened later would else, and get what native code prints.
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115 (open until the process ends)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")


# ***** flags *****


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="xlaspike", description="Llama inference as portable StableHLO on IREE.")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def command(function, summary: str, answer: str = "one JSON object on stdout and nothing else there") -> _Parser:
        name = function.__name__.removeprefix("_")
        sub = commands.add_parser(
            name, help=summary, description=summary, formatter_class=argparse.ArgumentDefaultsHelpFormatter
        )
        sub.set_defaults(command=function)
        sub.add_argument("--json", action="store_true", help=answer)
        return sub

    sub = command(_generate, "continue a prompt")
    _model_flags(sub)
    _prompt_flags(sub)
    sub.add_argument("--steps", type=int, default=64, help="tokens to generate at most")
    _sampling_flags(sub)

    sub = command(_batch, "continue many prompts, several at a time", "a JSON object a line: of each request, and a summary")
    _model_flags(sub)
    sub.add_argument("--requests", type=_path, required=True, metavar="FILE", help="a JSON object a line, as README says")
    sub.add_argument("--slots", type=int, default=8, help="requests that run at a time")

    sub = command(_logits, "write the logits after every prompt token")
    _model_flags(sub)
    _prompt_flags(sub)
    sub.add_argument("--out", type=_path, required=True, help="a .npy file: f32 [len(prompt), V]")

    sub = command(_inspect, "say what a checkpoint holds and what can be done with it")
    sub.add_argument("--model", type=_path, default=TINY_LLAMA, help="checkpoint folder")

    sub = command(_synth, "write a checkpoint of a true shape with random weights")
    sub.add_argument("--like", required=True, help=f"one of {', '.join(SHAPES)}")
    sub.add_argument("--dtype", default="bf16", help=f"one of {', '.join(DTYPES)}")
    sub.add_argument("--bits", type=int, help="pack every matrix in 4 or 8 bits as MLX does, with metadata of --dtype")
    sub.add_argument("--shards", type=int, default=1, help="files that the tensors are split over")
    sub.add_argument("--seed", type=int, default=0, help="of the random weights")
    sub.add_argument("--out", type=_path, required=True, help="a new folder")

    sub = command(_quantize, "write a float checkpoint again with MLX's affine quantization")
    sub.add_argument("--model", type=_path, default=TINY_LLAMA, help="checkpoint folder")
    sub.add_argument("--bits", type=int, required=True, help="4 or 8")
    sub.add_argument("--group-size", type=int, default=64, help="32, 64 or 128")
    sub.add_argument("--shards", type=int, default=1, help="files that the tensors are split over")
    sub.add_argument("--out", type=_path, required=True, help="a new folder")

    sub = command(_bench, "measure prefill and decode beside the bandwidth ceiling of the same run")
    _model_flags(sub)
    sub.add_argument("--prompt-len", type=int, default=64, help="prompt tokens")
    sub.add_argument("--steps", type=int, default=64, help="decode steps a repeat")
    sub.add_argument("--repeats", type=int, default=3, help="counted runs after one to warm up")
    sub.add_argument(
        "--peers", nargs="?", const="", metavar="NAMES",
        help=f"other engines to measure in turn (`make peers` once): of {', '.join(peers.PEERS)}; alone: those of --weights",
    )  # fmt: skip

    sub = command(_probe, "say whether the dequantization fuses into the product, on one of three compilers")
    sub.add_argument("--target", default="llvm-cpu", help=f"one of {', '.join(PROBED)}")
    sub.add_argument("--weights", default="int4", help=f"weight format: {', '.join(WEIGHTS)}")
    sub.add_argument("--contraction", default="reduce", help=f"how the product is written: {', '.join(CONTRACTIONS)}")
    sub.add_argument("--shape", metavar="OUTxIN", help="of one product; without it the whole decode step of --model")
    sub.add_argument("--model", type=_path, default=TINY_LLAMA, help="checkpoint folder")
    sub.add_argument("--cache-dir", type=_path, help="for compiled modules; default: the user's cache folder")

    sub = command(_run, "execute notebooks with papermill")
    sub.add_argument("notebooks", nargs="*", metavar="NOTEBOOK", help="01, 01_fp32 or a path; default: all")
    sub.add_argument("--model", type=_path, help="checkpoint folder for notebooks that take one")
    sub.add_argument("-p", "--parameter", action="append", default=[], metavar="NAME=VALUE", help="a notebook parameter")
    sub.add_argument("--out", type=_path, help="folder for the executed notebooks; default: runs/<timestamp>")

    sub = command(_fetch, "download a checkpoint from the Hugging Face hub")
    sub.add_argument("repo_id", metavar="REPO_ID", help="owner/name")
    sub.add_argument("--revision", default="main", help="branch, tag or commit; a commit is what can be repeated")
    sub.add_argument("--out", type=_path, required=True, help="folder for the files")
    return parser


def _model_flags(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--model", type=_path, default=TINY_LLAMA, help="checkpoint folder")
    sub.add_argument("--weights", default="stored", help=f"weight format: {', '.join(WEIGHTS)}")
    sub.add_argument(
        "--embedding",
        help="weight format of embedding and head; default: f32 with f32, a packed one as the rest, else as stored",
    )
    sub.add_argument("--contraction", default="reduce", help=f"how a product is written: {', '.join(CONTRACTIONS)}")
    sub.add_argument("--device", default="local-task", help=f"one of {', '.join(DEVICES)}")
    sub.add_argument("--capacity", type=int, help="rows of the cache; default: what the request needs, in steps of 256")
    sub.add_argument("--threads", type=int, help="of local-task; default: all cores")
    sub.add_argument("--cache-dir", type=_path, help="for compiled modules; default: the user's cache folder")


def _prompt_flags(sub: argparse.ArgumentParser) -> None:
    prompt = sub.add_mutually_exclusive_group(required=True)
    prompt.add_argument("--prompt", help="text")
    prompt.add_argument("--prompt-ids", type=_ids, metavar="1,2,3", help="token ids")


def _sampling_flags(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--temperature", type=float, default=0.0, help="that logits are divided by; 0 takes the most probable id")
    sub.add_argument("--top-k", type=int, default=0, help="draw from the K most probable ids; 0: from all")
    sub.add_argument("--top-p", type=float, default=1.0, help="then from the fewest that together are as probable as P")
    sub.add_argument("--min-p", type=float, default=0.0, help="then from those at least P times as probable as the first")
    sub.add_argument("--seed", type=int, default=0, help="of the draws")


def _path(text: str) -> Path:
    if not text:  # Path("") is the current folder
        raise argparse.ArgumentTypeError("expected a path, found an empty one")
    return Path(text)


def _ids(text: str) -> list[int]:
    try:
        return [int(part) for part in text.split(",")]
    except ValueError:
        raise argparse.ArgumentTypeError(f"expected integers with commas between, found {text[:60]!r}") from None


@contextmanager
def _session(arguments: argparse.Namespace, model: Model, tokens: int) -> Iterator[Session]:
    capacity = _capacity(arguments, model, tokens)
    with Session(model, capacity=capacity, **_loading(arguments)) as session:
        yield session


@contextmanager
def _engine(arguments: argparse.Namespace, model: Model, tokens: int) -> Iterator[Engine]:
    capacity, slots = _capacity(arguments, model, tokens), check_slots(arguments.slots)
    room = cache_bytes(model, check_capacity(capacity, model), slots)
    with Resident(model, room=room, **_loading(arguments)) as resident, Engine(resident, slots, capacity) as engine:
        yield engine


def _capacity(arguments: argparse.Namespace, model: Model, tokens: int) -> int:
    capacity = capacity_for(tokens, model.config.window) if arguments.capacity is None else arguments.capacity
    check_room(capacity, tokens)  # before the weights are loaded
    return capacity


def _loading(arguments: argparse.Namespace) -> dict:
    names = ("weights", "embedding", "contraction", "device", "threads", "cache_dir")
    return {name: getattr(arguments, name) for name in names}


def _prompt(arguments: argparse.Namespace, model: Model) -> list[int]:
    ids = model.encode(arguments.prompt) if arguments.prompt_ids is None else arguments.prompt_ids
    return model.check_ids(ids).tolist()


def _sampling(arguments: argparse.Namespace) -> Sampling:
    return Sampling(arguments.temperature, arguments.top_k, arguments.top_p, arguments.min_p, arguments.seed)


def _answer(arguments: argparse.Namespace, fields: dict, text: str) -> None:
    print(json.dumps(fields, allow_nan=False) if arguments.json else text)


def _listing(fields: dict) -> str:
    width = max(map(len, fields))
    return "\n".join(f"{key.ljust(width)}  {value}" for key, value in fields.items())


# ***** commands *****


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
        with _engine(arguments, model, max(request.rows for request in requests)) as engine:
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
        fields = inspect(model)
    _answer(arguments, fields, _listing(fields))


def _synth(arguments: argparse.Namespace) -> None:
    written = synth(arguments.like, arguments.out, arguments.dtype, arguments.bits, arguments.seed, arguments.shards)
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
        names = () if arguments.peers is None else peers.chosen(arguments.peers, model, arguments.weights)
        with _session(arguments, model, tokens) as session, peers.opened(names, session) as others:
            counts = arguments.prompt_len, arguments.steps, arguments.repeats
            ours, theirs = peers.bench_beside(session, others, *counts)
    fields, text = ours.record(), _listing(ours.record())
    if names:
        fields["peers"] = [asdict(each) for each in theirs]
        text += f"\n\n{peers.table(arguments.weights, ours, theirs)}"
    _answer(arguments, fields, text)


def _probe(arguments: argparse.Namespace) -> None:
    check_choice("weights", arguments.weights, WEIGHTS)
    check_choice("contraction", arguments.contraction, CONTRACTIONS)
    check_choice("target", arguments.target, PROBED)
    check_contraction(arguments.contraction, arguments.target)
    options = {
        "target": arguments.target,
        "flags": step_flags(arguments.contraction, arguments.target),
        "cache_dir": arguments.cache_dir,
    }
    if arguments.shape is None:
        with Model.open(arguments.model) as model:
            formats = model.formats(arguments.weights)
            answer = probe_step(decode(Layout(model.config, formats, 256, 256, arguments.contraction)), **options)
    else:
        out, inner = _shape(arguments.shape)
        weights = resolve(arguments.weights, DENSE["f16"])
        answer = probe(linear(weights, arguments.contraction, out, inner), out * inner, **options)
    fields = {"dispatches": answer.dispatches, "fused": answer.fused, "materialized_bytes": answer.materialized_bytes}
    _answer(arguments, fields | {"kernels": [kernel.name for kernel in answer.kernels]}, _listing(fields))


def _shape(text: str) -> tuple[int, int]:
    parts = text.split("x")
    if len(parts) != 2 or not all(part.isdecimal() and 0 < int(part) < 2**20 for part in parts):
        raise XlaspikeError(f"shape: expected OUTxIN, two positive numbers, found {printable(text)}")
    return int(parts[0]), int(parts[1])


def _run(arguments: argparse.Namespace) -> int:
    parameters = workbook.parse_parameters(arguments.parameter)
    outcomes = workbook.run(arguments.notebooks, parameters, arguments.out, arguments.model)
    fields = {"notebooks": [{"name": o.name, "status": o.status, "seconds": o.seconds} for o in outcomes]}
    _answer(arguments, fields, workbook.table(outcomes))
    return int(any(outcome.status != "ok" for outcome in outcomes))


def _fetch(arguments: argparse.Namespace) -> None:
    fields = fetch(arguments.repo_id, arguments.revision, arguments.out)
    _answer(arguments, fields, _listing(fields))


if __name__ == "__main__":
    sys.exit(main())
