"""``Target``: a compiler with the flags that it gets; and the features of this CPU."""

from __future__ import annotations

import functools
import re
import subprocess
from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path

import iree._runtime_libs

from xlaspike.emitter import Contraction

from .module_cache import Statistics

CACHE_ARGUMENT = re.compile(r"^    %cache\.[\w.]+: tensor<[^>]*>", re.MULTILINE)  # of ``main``, a line each


@dataclass(frozen=True)
class Job:
    """What a compiler is to do: write the module of ``text``, a StableHLO module, to ``module``.

    ``scratch`` is a folder of its own. Where the text does not compile, it goes to ``failed``. After ``time_limit`` seconds the
    compiler has failed, if it can be stopped.
    """

    text: str
    flags: tuple[str, ...]
    module: Path
    scratch: Path
    failed: Path
    time_limit: float


@dataclass(frozen=True)
class Target(ABC):
    """What a module is compiled for, by ``name``, with ``flags``.

    ``single_kernel`` are more flags for graphs whose contraction relies on it that a matmul, written as a plain sum, becomes
    one kernel; ``otherwise`` those for other graphs. ``of_this_cpu`` says whether modules are native code for this CPU.
    """

    name: str
    flags: tuple[str, ...] = ()
    single_kernel: tuple[str, ...] = ()
    otherwise: tuple[str, ...] = ()
    of_this_cpu: bool = False

    @property
    @abstractmethod
    def compiler(self) -> str:
        """The compiler with its version: another makes other modules."""

    @abstractmethod
    def check(self, flags: tuple[str, ...]) -> None:
        """Raises ``XlaspikeError`` where the compiler is not there, does not fit its runtime, or takes no such ``flags``."""

    @abstractmethod
    def compile(self, job: Job) -> Statistics:
        """Does ``job``. Raises ``XlaspikeError`` with the first diagnostic, ``OSError`` where the disk is full."""

    def written(self, text: str, kernels: str, threads: int) -> str:
        """A graph's ``text`` as the compiler gets it, for ``threads`` threads. ``kernels`` is as in ``LoadOptions``."""
        return text

    @property
    def kernels_missing(self) -> str | None:
        """Why no hand-written kernel takes the place of a composite, or None."""
        return f"kernels: expected the target llvm-cpu, found {self.name}"

    def depends_on(self, flags: tuple[str, ...]) -> str:
        """Everything that changes a module, other than its text, ``flags`` and the compiler's version."""
        return host_cpu() if self.of_this_cpu else ""

    def step_flags(self, contraction: Contraction, tokens: int = 1) -> tuple[str, ...]:
        """More flags for a graph with ``tokens`` tokens per call, whose matmuls ``contraction`` writes."""
        return self.single_kernel if contraction.single_kernel(tokens) else self.otherwise

    @property
    def features(self) -> tuple[str, ...]:
        """The ``DECISIVE`` features that a module may use on this machine, by IREE's names; none on a card."""
        return tuple(name for name in DECISIVE if name in host_features()) if self.of_this_cpu else ()


# Features that decide how fast a step is: the width of vectors, and operations on narrow numbers.
DECISIVE = (
    "avx2", "fma", "f16c", "avx512f", "avx512bw", "avx512vnni", "avx512bf16", "avx512fp16", "amx-tile", "amx-int8", "amx-bf16",
    "dotprod", "fullfp16", "fp16fml", "i8mm", "bf16", "sve", "sve2",
)  # fmt: skip


def host_features() -> frozenset[str]:
    """The features of this CPU by IREE's names, such as ``avx512vnni``."""
    pairs = (line.split() for line in host_cpu().splitlines())
    return frozenset(pair[0] for pair in pairs if len(pair) == 2 and pair[1] == "1")


@functools.cache
def host_cpu() -> str:
    """The output of ``iree-cpuinfo``: one line per feature, its name and 0 or 1."""
    return subprocess.run([runtime_tool("iree-cpuinfo")], capture_output=True, text=True, check=True).stdout


def runtime_tool(name: str) -> str:
    """The path of a program in the runtime's wheel, such as ``iree-benchmark-module``, whatever ``PATH`` says."""
    return str(Path(iree._runtime_libs.__file__).parent / name)
