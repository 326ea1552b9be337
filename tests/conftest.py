"""What the tests share: the trained checkpoint, its oracle, one compile cache, and sessions that are closed again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

from xlaspike.model import Model
from xlaspike.paths import ORACLE, TINY_LLAMA
from xlaspike.session import Session


@dataclass(frozen=True)
class Oracle:
    """What Hugging Face says of ``tiny-llama``: see ``tools/oracles.py``. ``logits`` are f32 ``[n, V]`` by prompt name."""

    about: dict
    prompts: dict[str, dict]
    logits: dict[str, np.ndarray]


@pytest.fixture(scope="session")
def oracle() -> Oracle:
    about = json.loads((ORACLE / "tiny-llama.json").read_text())
    prompts = {prompt["name"]: prompt for prompt in about.pop("prompts")}
    return Oracle(about, prompts, load_file(ORACLE / "tiny-llama-logits.safetensors"))


@pytest.fixture(scope="session")
def tiny() -> Iterator[Model]:
    with Model.open(TINY_LLAMA) as model:
        yield model


@pytest.fixture(scope="session")
def cache_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One compile cache for the whole run, so that a program is compiled once; pytest makes the folder with mode 0700."""
    return tmp_path_factory.mktemp("compiled")


@pytest.fixture(scope="session")
def threads() -> int:
    return 2


@pytest.fixture
def open_session(cache_dir: Path, threads: int) -> Iterator[Callable[..., Session]]:
    """``Session`` with the run's compile cache and threads; what it opens is closed when the test ends."""
    with ExitStack() as stack:
        shared = {"cache_dir": cache_dir, "threads": threads}
        yield lambda model, **options: stack.enter_context(Session(model, **(shared | options)))
