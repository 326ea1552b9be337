"""The targets by name: each is the class ``Cases`` of the file of that name."""

from __future__ import annotations

from importlib import import_module

from .harness import Target

NAMES = (
    "headers",
    "index",
    "config",
    "tokenizer",
    "requests",
    "entries",
    "arguments",
    "notebooks",
    "kills",
    "disks",
    "underneath",
)


def load(name: str) -> type[Target]:
    return import_module(f"tests.torture.{name}").Cases
