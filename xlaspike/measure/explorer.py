"""One product, looked at from every side: its text, the compiler's dispatches, its time, and the model that it makes."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from xlaspike.checkpoints.model import Model
from xlaspike.emitter import find_contraction
from xlaspike.runner.availability import own_contractions
from xlaspike.runner.devices import open_device
from xlaspike.runner.session import Session

from .ceilings import Ceiling
from .differences import Difference, compare_logits, decode_logits
from .fusion import linear
from .matmul_forms import Cost, Form, MatmulChain, cost
from .timing import Spread, time_calls

CAPACITY = 256


@dataclass(frozen=True)
class Choice:
    """A product ``W x`` with ``W`` ``[out, in]``: its weight format, how it is written, and the compiler that gets the text."""

    weights: str = "int4"
    contraction: str = "reduce"
    shape: tuple[int, int] = (2048, 2048)
    compiler: str = "llvm-cpu"

    def __str__(self) -> str:
        return f"{self.weights} {self.contraction}"

    @property
    def form(self) -> Form:
        return Form(self.weights, self.contraction, find_contraction(self.contraction).single_kernel(1), "auto")


class Explorer:
    """Answers about choices, on the threads of one device and with one model.

    The methods raise ``XlaspikeError`` in one line where the contraction cannot write the format or run on this machine.
    """

    def __init__(self, model: Model, threads: int | None = None, repeats: int = 30):
        self.model, self.repeats = model, repeats
        self.device = open_device(threads=threads)
        self.answer, self._logits = functools.cache(self.answer), functools.cache(self._logits)

    def text(self, choice: Choice) -> str:
        """The StableHLO of the product."""
        return linear(choice.form.format, choice.form.writing.on(choice.compiler), *choice.shape)

    def answer(self, choice: Choice) -> Cost:
        """The compiler's answer about the text, and the bytes that the product moves."""
        return cost(choice.form, choice.shape, choice.compiler)

    @functools.cached_property
    def ceiling(self) -> Ceiling:
        """The read bandwidth of this machine, sampled once."""
        ceiling = Ceiling(self.device)
        ceiling.sample()
        return ceiling

    def predicted_ms(self, choice: Choice) -> float:
        """Milliseconds to move the bytes at the ceiling."""
        return self.answer(choice).moved_bytes / self.ceiling.gb_s / 1e6

    def times(self, choices: Sequence[Choice]) -> dict[Choice, Spread]:
        """Milliseconds of each product on this CPU, in turn. The weight stays the same, so a cache may hold it."""
        chains = {choice: MatmulChain(choice.form, choice.shape, 1, self.device) for choice in choices}
        return {choice: spread.scaled(1e3) for choice, spread in time_calls(chains, self.repeats).items()}

    def alternatives(self, choice: Choice) -> list[Choice]:
        """``choice`` in every contraction that writes its format in a way of its own, for this CPU."""
        names = own_contractions(choice.form.format, choice.shape[1])
        return [replace(choice, contraction=name, compiler=self.device.target.name) for name in names]

    def logits(self, choice: Choice, ids: Sequence[int]) -> tuple[np.ndarray, np.ndarray]:
        """The model's logits after each of ``ids``, f32 ``[len(ids), V]``: with every matrix as chosen, and in f32."""
        return self._logits(choice.weights, choice.contraction, tuple(ids)), self._logits("f32", "dot", tuple(ids))

    def _logits(self, weights: str, contraction: str, ids: tuple[int, ...]) -> np.ndarray:
        options = {"threads": self.device.threads, "capacity": CAPACITY}
        with Session(self.model, weights=weights, embedding=weights, contraction=contraction, **options) as session:
            return decode_logits(session, ids)

    def difference(self, choice: Choice, ids: Sequence[int]) -> Difference:
        """The whole model's logits in this format and contraction beside those in f32."""
        return compare_logits(*self.logits(choice, ids))
