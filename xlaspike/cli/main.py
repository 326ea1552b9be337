"""The command line: parses, calls, prints. ``python -m xlaspike COMMAND --help`` tells the flags."""

from __future__ import annotations

import argparse
import os
import sys
import warnings

from xlaspike.checkpoints.synthesize import DTYPES, SHAPES
from xlaspike.emitter import CONTRACTIONS
from xlaspike.errors import XlaspikeError
from xlaspike.measure.fusion import PROBED
from xlaspike.measure.peers import client
from xlaspike.packers.by_name import WEIGHTS
from xlaspike.paths import TINY_LLAMA

from .commands import _batch, _bench, _fetch, _generate, _inspect, _logits, _probe, _quantize, _run, _synth
from .options import _model_flags, _path, _prompt_flags, _sampling_flags


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
        help=f"other engines to measure in turn (`make peers` once): of {', '.join(client.PEERS)}; alone: those of --weights",
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
