"""Reading requirements files: the requests of an .in file, and the pins of its lock."""

from __future__ import annotations

import shlex
from pathlib import Path

from packaging.requirements import Requirement


def pins(path: Path) -> list[tuple[Requirement, list[str]]]:
    """Each requirement in the lock at ``path`` with the options beside it."""
    lines = [line for line in path.read_text().replace("\\\n", " ").splitlines() if not line.lstrip().startswith("#")]
    halves = [line.partition(" --") for line in lines if line.strip()]
    return [(Requirement(requirement), shlex.split(dashes + options)) for requirement, dashes, options in halves]


def asked(path: Path) -> list[Requirement]:
    """The requests of the .in file at ``path``, without its ``-c`` lines."""
    lines = [line.partition("#")[0].strip() for line in path.read_text().splitlines()]
    return [Requirement(line) for line in lines if line and not line.startswith("-")]
