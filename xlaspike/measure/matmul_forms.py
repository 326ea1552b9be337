"""One product on its own, written in several forms: what each launches and moves, and how long it takes.

A form is a weight format, a contraction, and whether the compiler gets ``compiler.FUSED``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from xlaspike.dtypes import F32
from xlaspike.emitter import CONTRACTIONS, Contraction
from xlaspike.packers.by_name import resolve
from xlaspike.packers.dense import DENSE
from xlaspike.packers.storage import WeightFormat
from xlaspike.runner.compiler import compile_text
from xlaspike.runner.device import Device
from xlaspike.runner.targets import SINGLE_KERNEL_FLAGS

from .fusion import linear, probe_text
from .timing import Spread, interleaved


@dataclass(frozen=True)
class Form:
    """``weights`` is one of ``formats.WEIGHTS`` but ``stored``, packed with f16 metadata; ``flags`` says ``compiler.FUSED``."""

    weights: str
    contraction: str
    flags: bool

    @property
    def name(self) -> str:
        unflagged = self.writing.single_kernel(1) and not self.flags
        return f"{self.weights} {self.contraction}{', no flags' if unflagged else ''}"

    @property
    def key(self) -> str:
        """The name as records have it."""
        return self.name.replace(", no flags", "_unflagged").replace(" ", "_")

    @property
    def writing(self) -> Contraction:
        return CONTRACTIONS[self.contraction]

    @property
    def format(self) -> WeightFormat:
        return resolve(self.weights, DENSE["f16"])

    def compiled_with(self, target: str) -> tuple[str, ...]:
        return SINGLE_KERNEL_FLAGS[target] if self.flags else ()


# From the naive form on, each with one thing changed. ``integer`` is ``reduce`` for dense weights.
LADDER = tuple(
    Form(weights, contraction, flags)
    for weights in ("f32", "f16", "int8", "int4")
    for contraction, flags in (("dot", False), ("reduce", False), ("reduce", True), ("integer", True))
    if contraction != "integer" or weights.startswith("int")
)


# Not StableHLO, and so not for every compiler and processor (``compiler.reason_against``).
BY_HAND = tuple(Form(weights, "kernel", True) for weights in ("int8", "int4"))


@dataclass(frozen=True)
class Cost:
    """What one product launches and moves, as the compiler says before anything runs.

    ``planes_bytes`` is what must be read. What a kernel writes counts twice in ``moved_bytes``, since another reads it.
    """

    dispatches: int
    fused: bool
    planes_bytes: int
    moved_bytes: int


def cost(form: Form, size: int, target: str = "llvm-cpu", cache_dir: Path | None = None) -> Cost:
    """The cost of ``W x`` with ``W`` ``[size, size]``. Raises ``XlaspikeError`` for a size that the format does not have."""
    text = linear(form.format, form.writing, size, size)
    answer = probe_text(text, size * size, target, form.compiled_with(target), cache_dir)
    planes = sum(plane.nbytes for plane in form.writing.planes(form.format, size, size))
    return Cost(answer.dispatches, answer.fused, planes, planes + 2 * answer.written_bytes)


class MatmulChain:
    """``count`` products ``W x`` one after the other, each of the result before, on ``device``; call it to run them.

    Every ``W`` ``[size, size]`` holds the same random values, and with ``apart`` memory of its own.
    """

    def __init__(self, form: Form, size: int, count: int, device: Device, apart: bool = True, cache_dir: Path | None = None):
        text = linear(form.format, form.writing, size, size, count)
        compiled = compile_text(text, device.target, form.compiled_with(device.target), cache_dir)
        self._function, self._device = device.load(compiled), device
        draw = np.random.Generator(np.random.PCG64(0))
        values = draw.standard_normal((size, size), np.float32) * np.float32(size**-0.5)  # which keeps the size of ``x``
        packed, planes = form.format.pack("random", values), form.writing.planes(form.format, size, size)
        copies = [
            [device.upload(packed[plane.suffix], plane.element, plane.shape) for plane in planes]
            for _ in range(count if apart else 1)
        ]
        self._x = device.upload(draw.standard_normal(size, np.float32))
        self._args = [*(view for views in (copies if apart else copies * count) for view in views), self._x]

    def __call__(self) -> np.ndarray:
        return self._device.download(self._function(self._args)[0], F32)


@dataclass(frozen=True)
class Timing:
    """Seconds of one product of ``weights`` weights, with every weight in memory of its own, and where one serves all.

    The latter comes from a cache that holds it: what arithmetic and launches take.
    """

    weights: int
    apart: Spread
    cached: Spread

    def record(self, cost: Cost) -> dict:
        """The cost, milliseconds, billions of weights a second, and the GB/s at which planes come from memory."""
        found = vars(cost) | {"gb_s": cost.planes_bytes / self.apart.median / 1e9}
        for name, spread in (("ms", self.apart), ("cached_ms", self.cached)):
            found[name] = {part: 1e3 * seconds for part, seconds in vars(spread).items()}
            found[name.replace("ms", "gweights_s")] = self.weights / spread.median / 1e9
        return found


def climb(
    forms: Sequence[Form], size: int, count: int, repeats: int, device: Device, cache_dir: Path | None = None
) -> dict[Form, Timing]:
    """Time ``forms`` in turn, ``repeats`` times ``count`` products each."""
    runs = {
        (form, apart): MatmulChain(form, size, count, device, apart, cache_dir) for form in forms for apart in (True, False)
    }
    taken = interleaved(runs, repeats)
    each = {key: Spread(*(seconds / count for seconds in vars(spread).values())) for key, spread in taken.items()}
    return {form: Timing(size * size, each[form, True], each[form, False]) for form in forms}
