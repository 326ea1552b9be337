"""Compiler targets: the flags each is compiled with, the device it runs on, and which contractions it can serve."""

from __future__ import annotations

import functools
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

import iree._runtime_libs

from xlaspike.emitter.contractions.base import FEW_ROWS, ONE_ROW
from xlaspike.emitter.contractions.vnni_kernel import FEATURES
from xlaspike.errors import XlaspikeError
from xlaspike.runner.tuning.cpu import spec as tuning_spec
from xlaspike.runner.tuning.cuda import spec as gpu_tuning_spec

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
# These stand for ``tuning.spec`` and ``gpu_tuning.spec``, which are written beside the modules.
TUNING_FLAG = "--iree-codegen-tuning-spec-path=tuning.mlir"
GPU_TUNING_FLAG = "--iree-codegen-transform-dialect-library=gpu_tuning.mlir"
# What one row or a few, with products written as plain sums, are compiled with besides.
SINGLE_KERNEL_FLAGS = {
    "llvm-cpu": (
        # A sum in any order. Without it the lanes of a vector are added one by one. The order is the module's: the same
        # module gives the same result, another may differ in the last bits.
        "--iree-llvmcpu-reassociate-fp-reductions",
        # Norms with what follows them: two launches less in a step.
        "--iree-dispatch-creation-enable-aggressive-fusion",
        TUNING_FLAG,
    ),
    "cuda": ("--iree-dispatch-creation-enable-aggressive-fusion", GPU_TUNING_FLAG),
}
TARGET_OF_DEVICE = {"local-task": "llvm-cpu", "local-sync": "llvm-cpu", "cuda": "cuda"}


def step_flags(contraction: str, target: str, rows: int = 1) -> tuple[str, ...]:
    """What a graph of ``rows`` whose products are written as ``contraction`` is compiled with besides the target's own flags.

    Of many rows nothing: a norm of them, fused with what follows, asks more stack than IREE gives a kernel.
    """
    return SINGLE_KERNEL_FLAGS.get(target, ()) if contraction in ONE_ROW and rows <= FEW_ROWS else ()


def _specs(flags: Iterable[str]) -> dict[str, str]:
    """By flag that stands for a spec the spec's text."""
    texts = {TUNING_FLAG: tuning_spec, GPU_TUNING_FLAG: gpu_tuning_spec}
    return {flag: texts[flag]() for flag in flags if flag in texts}


def check_contraction(contraction: str, target: str) -> None:
    """Raises ``XlaspikeError`` where products cannot be written so for ``target`` on this machine."""
    if reason := reason_against(contraction, target):
        raise XlaspikeError(f"contraction {contraction}: {reason}")


def reason_against(contraction: str, target: str) -> str | None:
    """Why products cannot be written as ``contraction`` for ``target`` on this machine, or None: kernels written by hand are
    for one kind of processor, and are refused elsewhere whatever the weights.
    """
    if contraction != "kernel":
        return None
    if target != "llvm-cpu":
        return f"expected the target llvm-cpu for kernels written by hand, found {target}"
    lacking = [name for name in FEATURES if not re.search(rf"^{name} +1$", host_cpu(), re.MULTILINE)]
    return f"expected a processor with {', '.join(FEATURES)}, found one without {', '.join(lacking)}" if lacking else None


@functools.cache
def host_cpu() -> str:
    """The features of this CPU as IREE's runtime names them."""
    return subprocess.run([runtime_tool("iree-cpuinfo")], capture_output=True, text=True, check=True).stdout


def runtime_tool(name: str) -> str:
    """A program that the runtime's wheel ships, such as ``iree-benchmark-module``; needs no PATH."""
    return str(Path(iree._runtime_libs.__file__).parent / name)
