"""A file of requests, a JSON object a line: all of it is read and checked before anything is loaded."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from xlaspike.checkpoints.model import Model
from xlaspike.checks import is_integer
from xlaspike.errors import XlaspikeError, printable
from xlaspike.files import parse_json_object, read_bytes
from xlaspike.runner.decoder import check_room
from xlaspike.runner.sampling import Sampling

from .engine import Request

PROMPTS = ("prompt", "prompt_ids")
# The valid values of each key, in words and as a check.
EXPECTED = {
    "id": ("text", lambda value: isinstance(value, str) and value != ""),
    "prompt": ("text", lambda value: isinstance(value, str)),
    "prompt_ids": ("a list of ids", lambda value: isinstance(value, list)),
    "max_tokens": ("an integer from 1 to 2^31 - 1", lambda value: is_integer(value, 1, 2**31 - 1)),
}
SAMPLING = tuple(field.name for field in fields(Sampling))  # these check themselves
KEYS = (*EXPECTED, *SAMPLING)


def read_requests(path: Path, model: Model, capacity: int | None = None) -> list[Request]:
    """The requests in the file at ``path``: ``id``, ``prompt`` or ``prompt_ids``, ``max_tokens``, and fields of ``Sampling``.

    Raises ``XlaspikeError`` that names the file and the line: for a line that is not such an object, for an id that an earlier
    line has, and for a request beyond the vocabulary or a cache of ``capacity`` rows.
    """
    requests, line_of = [], {}
    for number, line in enumerate(_lines(path), 1):
        try:
            request = _parse_request(line, model)
            if request.id in line_of:
                raise _refusal("an id that no earlier line has", f"{printable(request.id)} of line {line_of[request.id]}")
            if capacity is not None:
                check_room(capacity, request.cache_rows)
        except XlaspikeError as error:
            raise XlaspikeError(f"{path}: line {number}: {error}") from None
        line_of[request.id] = number
        requests.append(request)
    return requests


def _lines(path: Path) -> list[bytes]:
    text = read_bytes(path)
    if not text:
        raise XlaspikeError(f"{path}: expected a request on each line, found an empty file")
    return text.removesuffix(b"\n").split(b"\n")


def _parse_request(line: bytes, model: Model) -> Request:
    values = parse_json_object(line)
    if unknown := [key for key in values if key not in KEYS]:
        raise _refusal(f"no key but {', '.join(KEYS)}", printable(unknown[0]))
    prompts = [key for key in PROMPTS if key in values]
    if len(prompts) != 1:
        raise _refusal(f"one of {' and '.join(PROMPTS)}", "both" if prompts else "neither")
    name, max_tokens, prompt = (_required(values, key) for key in ("id", "max_tokens", *prompts))
    ids = model.encode(prompt) if prompts == ["prompt"] else prompt
    sampling = Sampling(**{key: values[key] for key in SAMPLING if key in values})
    return Request(name, tuple(model.check_ids(ids).tolist()), max_tokens, sampling)


def _required(values: dict, key: str) -> object:
    """The value of ``key``, one of ``EXPECTED``. Raises ``XlaspikeError`` where it is absent or of another kind."""
    value = values.get(key)
    expected, holds = EXPECTED[key]
    if not holds(value):
        raise XlaspikeError(f"{key}: expected {expected}, found {printable(value) if key in values else 'none'}")
    return value


def _refusal(expected: str, found: object) -> XlaspikeError:
    return XlaspikeError(f"expected {expected}, found {found}")
