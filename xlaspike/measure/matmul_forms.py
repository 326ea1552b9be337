"""One product on its own, written in several forms: its dispatches, the bytes that it moves, and its time.

A form is a weight format, a contraction, and whether the compiler gets a target's flags for single kernels, and kernels.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import prod
from pathlib import Path

import numpy as np

from xlaspike.dtypes import F32
from xlaspike.emitter import Contraction, find_contraction
from xlaspike.packers.by_name import resolve
from xlaspike.packers.dense import DENSE
from xlaspike.packers.storage import WeightFormat, interleave
from xlaspike.runner.cache_contents import CACHE_SIZE
from xlaspike.runner.compiler import compile_text
from xlaspike.runner.devices import TARGETS, Device
from xlaspike.runner.targets import Target

from .fusion import Answer, linear, probe_text
from .labels import BY_KERNELS, Label
from .timing import Spread, time_calls


@dataclass(frozen=True)
class Form:
    """``weights`` is one of ``packers.WEIGHTS`` but ``stored``, packed with f16 metadata; ``flags`` says whether the compiler
    gets the target's flags for single kernels. ``kernels`` is ``auto`` or ``off``, as in ``LoadOptions``.
    """

    weights: str
    contraction: str
    flags: bool
    kernels: str = "off"

    @property
    def label(self) -> Label:
        unflagged = self.writing.single_kernel(1) and not self.flags
        written = self.contraction if self.kernels == "off" else BY_KERNELS.get(self.contraction, self.contraction)
        return Label(self.weights, written, "no flags" if unflagged else "")

    @property
    def name(self) -> str:
        return str(self.label)

    @property
    def writing(self) -> Contraction:
        return find_contraction(self.contraction)

    @property
    def format(self) -> WeightFormat:
        return resolve(self.weights, DENSE["f16"])

    def compiled_with(self, target: Target) -> tuple[str, ...]:
        return target.single_kernel if self.flags else ()


# From the naive form on, every form with one thing changed.
LADDER = tuple(
    form
    for weights in ("f32", "f16", "int8", "int4")
    for contraction, flags in (("dot", False), ("reduce", False), ("reduce", True), ("integer", True))
    if not (form := Form(weights, contraction, flags)).writing.falls_back(form.format)
)


# With kernels, which not every processor has (``runner.kernels.reason_against``).
WITH_KERNELS = tuple(Form(weights, "integer", True, "auto") for weights in ("int8", "int4"))


@dataclass(frozen=True)
class Cost(Answer):
    """The compiler's answer about one product before anything runs, and the bytes of its planes, which must be read."""

    planes_bytes: int

    @property
    def moved_bytes(self) -> int:
        """Bytes that are read or written: the planes, and twice what a kernel writes, because another reads it."""
        return self.planes_bytes + 2 * self.written_bytes


def cost(form: Form, shape: tuple[int, int], target: str = "llvm-cpu", cache_dir: Path | None = None) -> Cost:
    """The cost of ``W x`` with ``W`` of ``shape``, ``[out, in]``, on ``target`` (one of ``fusion.PROBED``).

    Raises ``XlaspikeError`` where the format cannot have the shape, or the contraction cannot serve either or ``target``.
    """
    writing = form.writing.on(target)
    text, flags = linear(form.format, writing, *shape), form.compiled_with(TARGETS[target])
    answer = probe_text(text, prod(shape), target, flags, cache_dir, kernels=form.kernels)
    return Cost(**vars(answer), planes_bytes=sum(plane.nbytes for plane in writing.planes(form.format, *shape)))


@lru_cache(maxsize=4)  # the formats of one ladder: drawing and packing takes longer than timing
def random_operands(weights: str, shape: tuple[int, int]) -> tuple[Mapping[str, np.ndarray], np.ndarray]:
    """The planes of a random weight ``[out, in]`` in the format of ``Form(weights, ...)``, and a random f32 ``[in]``.

    Always the same. A product keeps the magnitude of its input.
    """
    draw = np.random.Generator(np.random.PCG64(0))
    values = draw.standard_normal(shape, np.float32) * np.float32(shape[1] ** -0.5)
    return resolve(weights, DENSE["f16"]).pack("random", values), draw.standard_normal(shape[1], np.float32)


class MatmulChain:
    """``count`` products ``W x`` on ``device``, each of the result before; a call runs them all, in one program.

    How it is measured: a time per product is the time of the call over ``count``. Every ``W`` has the same random values and
    the ``shape`` ``(out, in)``, a square where there are several; with ``apart`` each has memory of its own and is read from
    there, without it all are one buffer, which a cache can hold.
    """

    def __init__(
        self,
        form: Form,
        shape: tuple[int, int],
        count: int,
        device: Device,
        apart: bool = True,
        cache_dir: Path | None = None,
        cache_size: float = CACHE_SIZE,
    ):
        target, writing = device.target, form.writing.on(device.target.name)
        text = target.written(linear(form.format, writing, *shape, count), form.kernels, device.threads)
        compiled = compile_text(text, target.name, form.compiled_with(target), cache_dir, cache_size)
        self._function, self._device = device.load(compiled), device
        (packed, x), planes = random_operands(form.weights, shape), writing.planes(form.format, *shape)
        copies = [
            [device.upload(interleave(packed[plane.suffix], plane.interleaved), plane.element, plane.shape) for plane in planes]
            for _ in range(count if apart else 1)
        ]
        self._x = device.upload(x)
        self._args = [*(view for views in (copies if apart else copies * count) for view in views), self._x]

    def __call__(self) -> np.ndarray:
        return self._device.download(self._function(self._args)[0], F32)


@dataclass(frozen=True)
class Timing:
    """Seconds of one product of ``weights`` weights: read from memory (``apart``), and from a cache (``cached``).

    The latter is the time of arithmetic and dispatches.
    """

    weights: int
    apart: Spread
    cached: Spread

    def record(self, cost: Cost) -> dict:
        """The cost, milliseconds, billions of weights per second, and the GB/s at which planes come from memory."""
        record = {name: getattr(cost, name) for name in ("dispatches", "fused", "planes_bytes", "moved_bytes")}
        record["gb_s"] = cost.planes_bytes / self.apart.median / 1e9
        for prefix, spread in (("", self.apart), ("cached_", self.cached)):
            record[f"{prefix}ms"] = vars(spread.scaled(1e3))
            record[f"{prefix}gweights_s"] = self.weights / spread.median / 1e9
        return record


def climb(
    forms: Sequence[Form], size: int, count: int, repeats: int, device: Device, cache_dir: Path | None = None
) -> dict[Form, Timing]:
    """Time one product of size ``[size, size]`` in each of ``forms``.

    How it is measured: a ``MatmulChain`` of ``count`` products for each form, from memory and from a cache, all in turn
    for ``repeats`` rounds after one to warm up. The median counts, divided by ``count``.
    """
    chains = {
        (form, apart): MatmulChain(form, (size, size), count, device, apart, cache_dir)
        for form in forms
        for apart in (True, False)
    }
    product = {key: spread.scaled(1 / count) for key, spread in time_calls(chains, repeats).items()}
    return {form: Timing(size * size, product[form, True], product[form, False]) for form in forms}
