"""Compiling side by side: a compiler is a process of its own, and takes one core most of the time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from xlaspike.host import available_cores
from xlaspike.runner.session import Session

Item = TypeVar("Item")
Result = TypeVar("Result")


def call(function: Callable[[Item], Result], items: Iterable[Item]) -> list[Result]:
    """``function`` of each of ``items``, in their order, as many at a time as there are cores."""
    with ThreadPoolExecutor(available_cores()) as pool:
        return list(pool.map(function, items))


def prepare(sessions: Iterable[Session], prompt: int, steps: int, logits: bool = False) -> None:
    """Compile and load what each of ``sessions`` runs for a prompt of ``prompt`` ids and ``steps`` more; with ``logits`` also
    steps that return logits.
    """

    def compile_all(session: Session) -> None:
        session.prepare_generation(prompt, steps)
        if logits:
            session.prepare(prompt + steps, "logits")

    call(compile_all, sessions)
