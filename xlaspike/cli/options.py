"""The options that commands share, what they mean, and how an answer is printed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace as Arguments

import click

from xlaspike.checkpoints.model import Model
from xlaspike.checks import check_choice
from xlaspike.emitter import CACHE_FORMATS
from xlaspike.emitter.contractions import ALIASES, CONTRACTIONS
from xlaspike.llama import cache_bytes
from xlaspike.packers import WEIGHTS
from xlaspike.paths import TINY_LLAMA
from xlaspike.runner import DEVICES, LoadOptions, Resident, Sampling, Session, capacity_for
from xlaspike.runner.cache_contents import CACHE_SIZE, check_cache_size
from xlaspike.runner.decoder import check_capacity, check_room, check_slots
from xlaspike.runner.kernels import KERNELS
from xlaspike.runner.saved_cache import SavedCache
from xlaspike.serving.engine import Engine

from . import cards


class _PathType(click.ParamType):
    name = "path"

    def convert(self, value: object, parameter: click.Parameter | None, context: click.Context | None) -> Path:
        if value == "":  # Path("") is the current folder
            self.fail("expected a path, found an empty one", parameter, context)
        return Path(value)


class _IdsType(click.ParamType):
    name = "1,2,3"

    def convert(self, value: object, parameter: click.Parameter | None, context: click.Context | None) -> list[int]:
        try:
            return [int(part) for part in str(value).split(",")]
        except ValueError:
            self.fail(f"expected integers with commas between, found {str(value)[:60]!r}", parameter, context)


class _SizeType(click.types.FloatParamType):
    name = "gb"

    def convert(self, value: object, parameter: click.Parameter | None, context: click.Context | None) -> float:
        size = super().convert(value, parameter, context)
        check_cache_size(size)
        return size


class Choice(click.Choice):
    """One of several names, which the help lists."""

    def convert(self, value: str, parameter: click.Parameter, context: click.Context | None) -> str:
        check_choice(parameter.name, value, self.choices)
        return value


class _Option(click.Option):
    """An option that the help lists under the title ``section``."""

    def __init__(self, *args: object, section: str, **settings: object):
        super().__init__(*args, **settings)
        self.section = section


PATH, IDS, SIZE = _PathType(), _IdsType(), _SizeType()


def option(name: str, text: str, section: str = "Options", **settings: object) -> Callable:
    """A ``click.option`` that shows its default where it has one; a path's is told in ``text``."""
    shown = settings.get("default") is not None and settings.get("type") is not PATH
    return click.option(name, help=text, show_default=shown, cls=_Option, section=section, **settings)


def combined(*options: Callable) -> Callable:
    """``options`` as one decorator; the help lists them in this order."""

    def decorate(function: Callable) -> Callable:
        for add_option in reversed(options):
            function = add_option(function)
        return function

    return decorate


NUMERICS, MACHINE, SAMPLING = "Numerics", "Machine", "Sampling"
model_option = option("--model", "checkpoint folder; default: the embedded model", type=PATH, default=TINY_LLAMA)
cache_dir_option = option("--cache-dir", "folder for compiled modules; default: the user's cache folder", MACHINE, type=PATH)
cache_options = combined(
    cache_dir_option,
    option(
        "--cache-size",
        "size limit in GB; the least recently used modules are removed",
        MACHINE,
        type=SIZE,
        default=CACHE_SIZE,
    ),
)
contraction_option = option(
    "--contraction",
    "how products are written; `xlaspike formats` says which work here",
    NUMERICS,
    type=Choice([*CONTRACTIONS, *ALIASES]),
    default="reduce",
)
kernels_option = option(
    "--kernels",
    "auto: put kernels for this CPU in the place of packed products; off: none",
    NUMERICS,
    type=Choice(KERNELS),
    default="auto",
)
load_options = combined(
    option("--weights", "format of the matrices", NUMERICS, type=Choice(WEIGHTS), default="stored"),
    option(
        "--embedding",
        "format of embedding and head; default: f32 with f32, dense with dense, otherwise as stored",
        NUMERICS,
        type=Choice(WEIGHTS),
    ),
    contraction_option,
    option("--cache", "format of keys and values", NUMERICS, type=Choice(CACHE_FORMATS), default="f32"),
    kernels_option,
    option(
        "--device",
        "; ".join(f"{name}: {kind.about}" for name, kind in DEVICES.items()),
        MACHINE,
        type=Choice(DEVICES),
        default="local-task",
    ),
    option("--threads", "threads of local-task; default: all cores", MACHINE, type=int),
    option("--capacity", "rows of the cache; default: what the request needs, rounded up to 256", MACHINE, type=int),
    cache_options,
)
prompt_options = combined(
    option("--prompt", "text to continue", metavar="TEXT"), option("--prompt-ids", "token ids instead of text", type=IDS)
)
sampling_options = combined(
    option("--temperature", "divides the logits; 0 takes the most probable token", SAMPLING, type=float, default=0.0),
    option("--top-k", "draw from the K most probable tokens; 0: from all", SAMPLING, type=int, default=0),
    option("--top-p", "then from the fewest tokens whose probabilities add up to P", SAMPLING, type=float, default=1.0),
    option("--min-p", "then from those at least P times as probable as the most probable", SAMPLING, type=float, default=0.0),
    option("--seed", "of the random draws", SAMPLING, type=int, default=0),
)


@contextmanager
def session_of(arguments: Arguments, model: Model, tokens: int, saved: SavedCache | None = None) -> Iterator[Session]:
    """A session that can hold ``tokens``, with the cache that was ``saved`` if there is one."""
    capacity, load_options = _capacity(arguments, model, tokens), _load_options(arguments)
    if saved:
        saved.check(model, load_options, capacity)  # before the weights are loaded
    with Session(model, load_options, capacity=capacity) as session:
        if saved:
            saved.restore(session)
        yield session


@contextmanager
def engine_of(arguments: Arguments, model: Model, tokens: int) -> Iterator[Engine]:
    """An engine of ``arguments.slots`` slots that can each hold ``tokens``."""
    capacity, slots, options = _capacity(arguments, model, tokens), check_slots(arguments.slots), _load_options(arguments)
    room = cache_bytes(model.config, check_capacity(capacity), slots, options.cache)
    with Resident(model, options, room=room) as resident, Engine(resident, slots, capacity) as engine:
        yield engine


def _capacity(arguments: Arguments, model: Model, tokens: int) -> int:
    rounded = model.config.capacity_within(capacity_for(tokens), tokens)
    capacity = rounded if arguments.capacity is None else arguments.capacity
    check_room(capacity, tokens)  # before the weights are loaded
    return capacity


def _load_options(arguments: Arguments) -> LoadOptions:
    names = ("weights", "embedding", "contraction", "cache", "kernels", "device", "threads", "cache_dir", "cache_size")
    return LoadOptions(**{name: getattr(arguments, name) for name in names})


def prompt_of(arguments: Arguments, model: Model) -> list[int]:
    """The ids of the prompt, which is given as text or as ids."""
    given = [name for name in ("prompt", "prompt_ids") if getattr(arguments, name) is not None]
    if len(given) != 1:
        raise click.UsageError(f"expected --prompt or --prompt-ids, found {'both' if given else 'neither'}")
    ids = model.encode(arguments.prompt) if arguments.prompt_ids is None else arguments.prompt_ids
    return model.check_ids(ids).tolist()


def sampling_of(arguments: Arguments) -> Sampling:
    return Sampling(arguments.temperature, arguments.top_k, arguments.top_p, arguments.min_p, arguments.seed)


def answer(arguments: Arguments, fields: dict, text: str | None = None, **json_only: object) -> None:
    """Print ``fields`` and ``json_only`` as JSON where it is asked for, else ``text``, by default one line per field."""
    if arguments.json:
        text = json.dumps(fields | json_only, allow_nan=False)
    print(cards.plain(fields) if text is None else text)
