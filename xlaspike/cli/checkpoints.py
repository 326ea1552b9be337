"""Commands on checkpoint folders: ``inspect``, ``synth``, ``quantize`` and ``fetch``."""

from __future__ import annotations

import click

from xlaspike.checkpoints.download import download
from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.quantize import quantize
from xlaspike.checkpoints.summary import summarize
from xlaspike.checkpoints.synthesize import DTYPES, SHAPES, synthesize

from . import cards
from .group import command
from .options import PATH, Arguments, Choice, answer, model_option, option


@command(
    "show what a checkpoint holds and which formats can run here",
    examples=("xlaspike inspect", "xlaspike inspect --model DIR --json"),
)
@model_option
def _inspect(arguments: Arguments) -> None:
    with Model.open(arguments.model) as model:
        fields = summarize(model)
    answer(arguments, fields, cards.checkpoint(fields))


@command(
    "write a checkpoint of a true shape with random weights",
    examples=(
        "xlaspike synth --like llama-3.2-1b --out 1b",
        "xlaspike synth --like llama-3.1-8b --bits 4 --shards 2 --out 8b-4bit",
    ),
)
@option("--like", "shape", type=Choice(SHAPES), required=True)
@option("--dtype", "element type", type=Choice(DTYPES), default="bf16")
@option("--bits", "pack every matrix in 4 or 8 bits as MLX does, with metadata of --dtype", type=int)
@option("--shards", "number of files", type=int, default=1)
@option("--seed", "of the random weights", type=int, default=0)
@option("--out", "a new folder", type=PATH, required=True)
def _synth(arguments: Arguments) -> None:
    written = synthesize(arguments.like, arguments.out, arguments.dtype, arguments.bits, arguments.seed, arguments.shards)
    fields = vars(written)
    answer(arguments, fields)


@command(
    "write a float checkpoint again with MLX's affine quantization",
    examples=(
        "xlaspike quantize --bits 4 --out tiny-4bit",
        "xlaspike quantize --model DIR --bits 8 --group-size 32 --out DIR-8bit",
    ),
)
@model_option
@option("--bits", "4 or 8", type=int, required=True)
@option("--group-size", "32, 64 or 128", type=int, default=64)
@option("--shards", "number of files", type=int, default=1)
@option("--out", "a new folder", type=PATH, required=True)
def _quantize(arguments: Arguments) -> None:
    with Model.open(arguments.model) as model:
        fields = quantize(model, arguments.out, arguments.bits, arguments.group_size, arguments.shards)
    answer(arguments, fields)


@command(
    "download a checkpoint from the Hugging Face hub",
    examples=(
        "xlaspike fetch HuggingFaceTB/SmolLM2-135M --out smollm2",
        "xlaspike fetch OWNER/NAME --revision COMMIT --out DIR",
    ),
)
@click.argument("repo_id", metavar="REPO_ID")
@option("--revision", "branch, tag or commit; only a commit stays the same", default="main")
@option("--out", "folder for the files", type=PATH, required=True)
def _fetch(arguments: Arguments) -> None:
    fields = download(arguments.repo_id, arguments.revision, arguments.out)
    answer(arguments, fields)
