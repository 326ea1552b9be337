"""Compiler targets: the flags that each is compiled with, its device, and whether it can serve a contraction."""

from __future__ import annotations

import functools
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path

import iree._runtime_libs

from xlaspike.emitter import Contraction
from xlaspike.errors import XlaspikeError

from .tuning import cpu, cuda

# What each target is compiled with, and why.
TARGETS = {
    # "host" and not a named CPU: without it IREE compiles for a generic x86-64 and warns.
    "llvm-cpu": (
        "--iree-hal-target-device=local",
        "--iree-hal-local-target-device-backends=llvm-cpu",
        "--iree-llvmcpu-target-cpu=host",
    ),
    # sm_80 PTX, which the driver turns into code for any later chip; IREE refuses sm_90 by name.
    "cuda": ("--iree-hal-target-device=cuda", "--iree-cuda-target=sm_80"),
}
TARGET_OF_DEVICE = {"local-task": "llvm-cpu", "local-sync": "llvm-cpu", "cuda": "cuda"}
# These stand for the specs of ``tuning``, which are written beside the modules.
TUNING_FLAG = "--iree-codegen-tuning-spec-path=tuning.mlir"
GPU_TUNING_FLAG = "--iree-codegen-transform-dialect-library=gpu_tuning.mlir"
SPECS: dict[str, Callable[[], str]] = {TUNING_FLAG: cpu.spec, GPU_TUNING_FLAG: cuda.spec}
# What keeps each product one kernel where it is written as a plain sum.
SINGLE_KERNEL_FLAGS = {
    "llvm-cpu": (
        # Sums in any order. Without it the lanes of a vector are added one by one. The order is fixed in the module: the
        # same module gives the same result, another may differ in the last bits.
        "--iree-llvmcpu-reassociate-fp-reductions",
        # Fuses norms with what follows them: two dispatches less in a step.
        "--iree-dispatch-creation-enable-aggressive-fusion",
        TUNING_FLAG,
    ),
    "cuda": ("--iree-dispatch-creation-enable-aggressive-fusion", GPU_TUNING_FLAG),
}


def step_flags(contraction: Contraction, target: str, tokens: int = 1) -> tuple[str, ...]:
    """Extra compiler flags for a graph of ``tokens`` tokens a call whose products ``contraction`` writes.

    None for many tokens: a norm of many rows, fused with its consumer, exceeds the stack that IREE gives a kernel.
    """
    return SINGLE_KERNEL_FLAGS.get(target, ()) if contraction.single_kernel(tokens) else ()


def specs_of(flags: Iterable[str]) -> dict[str, str]:
    """The text of each tuning spec that a flag of ``flags`` stands for, by flag."""
    return {flag: SPECS[flag]() for flag in flags if flag in SPECS}


def check_contraction(contraction: Contraction, target: str) -> None:
    """Raises ``XlaspikeError`` where ``contraction`` cannot be compiled for ``target`` on this machine."""
    if reason := reason_against(contraction, target):
        raise XlaspikeError(f"contraction {contraction.name}: {reason}")


def reason_against(contraction: Contraction, target: str) -> str | None:
    """Why ``contraction`` cannot be compiled for ``target`` on this machine, or None."""
    return contraction.unavailable(target, host_features() if target == "llvm-cpu" else ())


def host_features() -> frozenset[str]:
    """The features that this CPU has, such as ``avx512vnni``, as IREE's runtime names them."""
    pairs = (line.split() for line in host_cpu().splitlines())
    return frozenset(pair[0] for pair in pairs if len(pair) == 2 and pair[1] == "1")


@functools.cache
def host_cpu() -> str:
    """What ``iree-cpuinfo`` prints: a line a feature, its name and 0 or 1."""
    return subprocess.run([runtime_tool("iree-cpuinfo")], capture_output=True, text=True, check=True).stdout


def runtime_tool(name: str) -> str:
    """The path of a program that the runtime's wheel ships, such as ``iree-benchmark-module``; needs no PATH."""
    return str(Path(iree._runtime_libs.__file__).parent / name)
