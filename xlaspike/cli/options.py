"""The flags that commands share, and what they mean."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from xlaspike.checkpoints.model import Model
from xlaspike.emitter import CONTRACTIONS
from xlaspike.llama.arguments import cache_bytes
from xlaspike.packers.by_name import WEIGHTS
from xlaspike.paths import TINY_LLAMA
from xlaspike.runner.decoder import check_capacity, check_room, check_slots
from xlaspike.runner.device import DEVICES
from xlaspike.runner.resident import Resident
from xlaspike.runner.sampling import Sampling
from xlaspike.runner.session import Session, capacity_for
from xlaspike.serving.engine import Engine


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
    room = cache_bytes(model.config, check_capacity(capacity, model), slots)
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
