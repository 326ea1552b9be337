"""Compiler targets: their flags and devices, and the features of this CPU."""

from __future__ import annotations

import functools
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path

import iree._runtime_libs

from xlaspike.emitter import Contraction

from .tuning import cpu, cuda

TARGETS = {
    # Without a CPU IREE compiles for a generic x86-64 and warns.
    "llvm-cpu": (
        "--iree-hal-target-device=local",
        "--iree-hal-local-target-device-backends=llvm-cpu",
        "--iree-llvmcpu-target-cpu=host",
    ),
    # sm_80 PTX, which the driver compiles for any later chip; IREE does not accept sm_90.
    "cuda": ("--iree-hal-target-device=cuda", "--iree-cuda-target=sm_80"),
}
TARGET_OF_DEVICE = {"local-task": "llvm-cpu", "local-sync": "llvm-cpu", "cuda": "cuda"}
# Placeholders for the specs of ``tuning``: ``compiler`` writes these beside the modules and passes their paths.
TUNING_FLAG = "--iree-codegen-tuning-spec-path=tuning.mlir"
GPU_TUNING_FLAG = "--iree-codegen-transform-dialect-library=gpu_tuning.mlir"
SPECS: dict[str, Callable[[], str]] = {TUNING_FLAG: cpu.spec, GPU_TUNING_FLAG: cuda.spec}
# Without it the lanes of a vector are added one by one. A module fixes the order of its sums, so it always gives the same
# result; another module may differ in the last bits.
IN_ANY_ORDER = "--iree-llvmcpu-reassociate-fp-reductions"
# Flags that keep a matmul, written as a plain sum, one kernel.
SINGLE_KERNEL_FLAGS = {
    "llvm-cpu": (
        IN_ANY_ORDER,
        # Fuses norms with their consumers: two dispatches fewer per step.
        "--iree-dispatch-creation-enable-aggressive-fusion",
        # Without it the blocks of interleaved rows keep residuals and norms from being fused: five dispatches more per layer.
        "--iree-dispatch-creation-enable-aggressive-reshape-movement",
        TUNING_FLAG,
    ),
    "cuda": ("--iree-dispatch-creation-enable-aggressive-fusion", GPU_TUNING_FLAG),
}
# Of graphs with many tokens, and of contractions that rely on no single kernel. Aggressive fusion would fuse a norm of many
# tokens with its consumer, which exceeds IREE's stack limit.
OTHER_FLAGS = {"llvm-cpu": (IN_ANY_ORDER, TUNING_FLAG)}


def step_flags(contraction: Contraction, target: str, tokens: int = 1) -> tuple[str, ...]:
    """Extra compiler flags for a graph with ``tokens`` tokens per call, whose matmuls ``contraction`` writes."""
    return (SINGLE_KERNEL_FLAGS if contraction.single_kernel(tokens) else OTHER_FLAGS).get(target, ())


def specs_of(flags: Iterable[str]) -> dict[str, str]:
    """The tuning specs that ``flags`` have placeholders for, as texts by flag."""
    return {flag: SPECS[flag]() for flag in flags if flag in SPECS}


def host_features() -> frozenset[str]:
    """The features of this CPU by IREE's names, such as ``avx512vnni``."""
    pairs = (line.split() for line in host_cpu().splitlines())
    return frozenset(pair[0] for pair in pairs if len(pair) == 2 and pair[1] == "1")


# Features that decide how fast a step is: the width of vectors, and operations on narrow numbers.
DECISIVE = (
    "avx2", "fma", "f16c", "avx512f", "avx512bw", "avx512vnni", "avx512bf16", "avx512fp16", "amx-tile", "amx-int8", "amx-bf16",
    "dotprod", "fullfp16", "fp16fml", "i8mm", "bf16", "sve", "sve2",
)  # fmt: skip


def features_of(target: str) -> tuple[str, ...]:
    """The ``DECISIVE`` features that a module for ``target`` may use on this machine, by IREE's names; none on a card."""
    return tuple(name for name in DECISIVE if name in host_features()) if target == "llvm-cpu" else ()


@functools.cache
def host_cpu() -> str:
    """The output of ``iree-cpuinfo``: one line per feature, its name and 0 or 1."""
    return subprocess.run([runtime_tool("iree-cpuinfo")], capture_output=True, text=True, check=True).stdout


def runtime_tool(name: str) -> str:
    """The path of a program in the runtime's wheel, such as ``iree-benchmark-module``, whatever ``PATH`` says."""
    return str(Path(iree._runtime_libs.__file__).parent / name)
