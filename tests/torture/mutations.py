"""Seeded mutations of bytes and of JSON.

A case is its seed and its number, so that it can be run again alone, in a process that may be killed. hypothesis and atheris
run in the process that they judge.
"""

from __future__ import annotations

import copy
import json
import random

# Values that a reader of JSON may not expect.
ODD = (
    None, True, False, 0, 1, -1, 2, 7, 31, 2**31, 2**53 + 1, 2**63, 2**64, 10**19, 10**30, 0.5, -0.0, 1e-308, 1e308, 1.0, 64.0,
    float("nan"), float("inf"), -float("inf"), "", "x", "4", "None", "\ud800", "\x1b[2J\r\n", "\u202e", "é" * 5000, "../x", "/",
    [], {}, [[]], [None], [1, "a"], {"": 0}, {"a": {"a": []}},
)  # fmt: skip
DEPTHS = (10, 500, 990, 1010, 20_000, 200_000)  # about Python's limit of recursion, and far beyond
_DEEP = "@deep"


def edited_bytes(draw: random.Random, data: bytes, times: int | None = None) -> bytes:
    """``data`` with one to three random edits: bits flipped, parts cut, repeated, swapped or overwritten."""
    for _ in range(times or draw.choice((1, 1, 2, 3))):
        at = draw.randrange(len(data) + 1)
        size = min(draw.choice((1, 2, 7, 64, 4096)), len(data) - at)
        head, part, tail = data[:at], data[at : at + size], data[at + size :]
        edit = draw.choice(("flip", "cut", "end", "repeat", "noise", "zeros", "insert"))
        if edit == "flip" and part:
            part = bytes([part[0] ^ 1 << draw.randrange(8)]) + part[1:]
        elif edit == "end":
            part = tail = b""
        elif edit in ("cut", "repeat"):
            part *= 2 * (edit == "repeat")
        elif edit == "insert":
            part += draw.randbytes(draw.choice((1, 8)))
        else:
            part = draw.randbytes(size) if edit == "noise" else bytes(size)
        data = head + part + tail
    return data


def edited_json(draw: random.Random, value: object, also: tuple = ()) -> str:
    """The JSON ``value`` as text, with one to three random edits: dropped, replaced, retyped, doubled, nested and swapped.

    ``also`` are values to replace others with, besides ``ODD``.
    """
    value = copy.deepcopy(value)
    for _ in range(draw.choice((1, 1, 1, 2, 3))):
        holders = [each for each in _containers(value) if each]
        if not holders:
            break
        holder = draw.choice(holders)
        key = draw.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
        _edit(draw, holder, key, also)
    text = json.dumps(value)
    while f'"{_DEEP}"' in text:
        depth, (opened, closed) = draw.choice(DEPTHS), draw.choice((("[", "]"), ('{"a":', "}")))
        text = text.replace(f'"{_DEEP}"', opened * depth + "0" + closed * depth, 1)
    if draw.random() < 0.05:
        text = edited_bytes(draw, text.encode(), 1).decode(errors="surrogateescape")
    return text


def _edit(draw: random.Random, holder: dict | list, key, also: tuple) -> None:
    old = holder[key]
    edit = draw.choice(("drop", "odd", "odd", "odd", "also", "retype", "near", "deep", "swap", "add", "wrap"))
    if edit == "drop":
        del holder[key]
    elif edit == "also" and also:
        holder[key] = copy.deepcopy(draw.choice(also))
    elif edit == "retype":
        holder[key] = draw.choice((str(old), [old], {"a": old}, float(old) if type(old) is int else repr(old)))
    elif edit == "near" and type(old) in (int, float) and old == old:
        holder[key] = draw.choice((-old, old + 1, old - 1, old * 2, old / 2, old * 10**9))
    elif edit == "deep" and draw.random() < 0.3:
        holder[key] = _DEEP
    elif edit == "swap":
        other = draw.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
        holder[key], holder[other] = holder[other], holder[key]
    elif edit == "add":
        new = copy.deepcopy(draw.choice((old, draw.choice(ODD))))
        holder.insert(key, new) if isinstance(holder, list) else holder.update({draw.choice(("a", "", f"{key}2", "type")): new})
    elif edit == "wrap":
        holder[key] = copy.deepcopy(draw.choice(([old, 1], {"a": old}, [old])))
    else:
        holder[key] = copy.deepcopy(draw.choice(ODD))


def _containers(value: object):
    if isinstance(value, dict | list):
        yield value
        for each in value.values() if isinstance(value, dict) else value:
            yield from _containers(each)
