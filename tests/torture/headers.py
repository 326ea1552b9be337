"""Mutated safetensors files. What ``Shard`` accepts, safetensors' own reader accepts too, with the same tensors."""

from __future__ import annotations

import json
import random
import re
import struct
from math import prod
from pathlib import Path

import safetensors

from xlaspike.checkpoints.safetensors_file import Shard
from xlaspike.checks import is_integer
from xlaspike.dtypes import SAFETENSORS_BITS

from .harness import Badly, Target
from .judging import refusal
from .mutations import edited_bytes

ENTRY = re.compile(rb'"\w*": ?\{[^{}]*\}')
FIELD = re.compile(rb'"\w+": ?(?:"[^"]*"|\[[^]]*\])')
TOKEN = re.compile(rb'"[^"]*"|-?[0-9.]+|[^\s"]')
_TOKENS = rb"""
    "U8" "F16" "f16" "F4" "" "dtype" "shape" "__metadata__" "b" "\ud800" "\u0062" null true NaN -1 -0 1.0 1e1 01 0 2 8
    9223372036854775808 18446744073709551616 [] {} [ ] { } : , [0,0] "__metadata__":null, "note":1, "":{},
"""
SPLICES = [*_TOKENS.split(), b"[" * 2000, b"[" * 100_000, b"1" * 5000]
# How our reader says that it is the stricter one.
STRICTER = re.compile(r"twice|to have dtype, shape and data_offsets|a tensor name|__metadata__|\d{19}")


class Cases(Target):
    """Accepted by both with the same tensors, refused by both, or refused by ours for what no writer makes."""

    limit, sample = 10, 2000

    def case(self, number: int, draw: random.Random, folder: Path) -> bool:
        content, path = mutant(draw), folder / "model.safetensors"
        path.write_bytes(content)
        theirs, shards = _reference(content), []
        if said := refusal(lambda: shards.append(Shard(path))):
            if theirs is not None and not STRICTER.search(said):
                raise Badly(f"safetensors reads it, and: {said}")
            return False
        (shard,) = shards
        ours = {name: (each.dtype, each.shape, shard.bytes(each).tobytes()) for name, each in shard.tensors.items()}
        shard.close()
        if ours != theirs:
            raise Badly(f"tensors: expected {str(theirs)[:500]}, found {str(ours)[:500]}")
        return True


def _reference(content: bytes) -> dict[str, tuple[str, tuple[int, ...], bytes]] | None:
    """The tensors that safetensors' own reader returns by name, or None where it refuses the file."""
    try:
        found = safetensors.deserialize(content)
    except safetensors.SafetensorError:
        return None
    return {name: (about["dtype"], tuple(about["shape"]), bytes(about["data"])) for name, about in found}


def mutant(draw: random.Random) -> bytes:
    header, data = _sound(draw)
    for mutate in draw.choices((_flip, _cut, _splice, _repeat, _digit, _move), k=draw.choice((1, 1, 2, 3))):
        header, data = mutate(draw, header or b"{}", data)
    lies = (0, len(header) - 1, len(header) + 1, len(header) | 1 << 63)
    length = draw.choice(lies) if draw.random() < 0.05 else len(header)
    content = struct.pack("<Q", length & 2**64 - 1) + header + data
    return edited_bytes(draw, content) if draw.random() < 0.1 else content


def _sound(draw: random.Random) -> tuple[bytes, bytes]:
    """The header and the data of a small legal file."""
    fields, size = {}, 0
    for name in draw.sample("abcd", draw.randrange(1, 4)):
        dtype, shape = draw.choice(("U8", "F16", "F32", "F64")), [draw.randrange(4) for _ in range(draw.randrange(4))]
        nbytes = SAFETENSORS_BITS[dtype] // 8 * prod(shape)
        fields[name] = {"dtype": dtype, "shape": shape, "data_offsets": [size, size + nbytes]}
        size += nbytes
    listed = [("__metadata__", {"format": "pt"}), *fields.items()]
    draw.shuffle(listed)
    return json.dumps(dict(listed)).encode(), draw.randbytes(size)


def _flip(draw: random.Random, header: bytes, data: bytes) -> tuple[bytes, bytes]:
    at, bit = draw.randrange(len(header)), 1 << draw.randrange(8)
    return header[:at] + bytes([header[at] ^ bit]) + header[at + 1 :], data


def _cut(draw: random.Random, header: bytes, data: bytes) -> tuple[bytes, bytes]:
    size = draw.randrange(1, 5)
    return draw.choice(
        [(header[:-size], data), (header, data[:-size]), (header + b" " * size, data), (header, data + bytes(size))]
    )


def _splice(draw: random.Random, header: bytes, data: bytes) -> tuple[bytes, bytes]:
    tokens = TOKEN.findall(header)
    at = draw.randrange(len(tokens))
    tokens[at : at + draw.randrange(3)] = [draw.choice(SPLICES) if draw.random() < 0.8 else draw.choice(tokens)]
    return draw.choice([b"", b" "]).join(tokens), data


def _repeat(draw: random.Random, header: bytes, data: bytes) -> tuple[bytes, bytes]:
    """Repeat one entry, or swap one field for another."""
    if entries := ENTRY.findall(header) if draw.random() < 0.5 else []:
        return header.replace(b"{", b"{%b," % draw.choice(entries), 1), data
    fields = FIELD.findall(header) or [b"{"]
    return header.replace(draw.choice(fields), draw.choice(fields), 1), data


def _digit(draw: random.Random, header: bytes, data: bytes) -> tuple[bytes, bytes]:
    at = draw.choice([match.start() for match in re.finditer(rb"\d", header)] or [0])
    return header[:at] + draw.choice([b"", b"%d" % draw.randrange(10), b"%d" % draw.randrange(100)]) + header[at + 1 :], data


def _move(draw: random.Random, header: bytes, data: bytes) -> tuple[bytes, bytes]:
    """Move a tensor as it is over another, or away from it; the data ends where the last one does."""
    try:
        fields = json.loads(header)
        moved, other = (
            draw.choice([each for name, each in fields.items() if name != "__metadata__"])["data_offsets"] for _ in range(2)
        )
        by = draw.choice((-4, -1, 1, 4, other[0] - moved[0], other[1] - moved[0], other[1] - moved[1]))
        moved[:] = [end + by for end in moved]
        size = max(end for name, each in fields.items() if name != "__metadata__" for end in each["data_offsets"])
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError):
        return header, data
    return json.dumps(fields).encode(), data[:size].ljust(size, b"x") if is_integer(size, 0, 1000) else data
