"""The host's CPU through IREE: ``local-task`` with several threads, ``local-sync`` with the calling one."""

from __future__ import annotations

from xlaspike.host import available_cores
from xlaspike.runner.iree_compiler import IreeTarget
from xlaspike.runner.kernels import reason_against, with_kernels
from xlaspike.runner.tuning import cpu

from .base import MOST_THREADS
from .hal import HalDevice

TUNING_FLAG = "--iree-codegen-tuning-spec-path=tuning.mlir"
# Without it the lanes of a vector are added one by one. A module fixes the order of its sums, so it always gives the same
# result; another module may differ in the last bits.
IN_ANY_ORDER = "--iree-llvmcpu-reassociate-fp-reductions"


class LlvmCpu(IreeTarget):
    """The host's CPU, where hand-written kernels take the place of composites if its processor has what they need."""

    def written(self, text: str, kernels: str, threads: int) -> str:
        return with_kernels(super().written(text, kernels, threads), threads, kernels)

    @property
    def kernels_missing(self) -> str | None:
        return reason_against()


LLVM_CPU = LlvmCpu(
    "llvm-cpu",
    flags=(
        "--iree-hal-target-device=local",
        "--iree-hal-local-target-device-backends=llvm-cpu",
        "--iree-llvmcpu-target-cpu=host",  # without a CPU IREE compiles for a generic x86-64 and warns
    ),
    single_kernel=(
        IN_ANY_ORDER,
        # Fuses norms with their consumers: two dispatches fewer per step.
        "--iree-dispatch-creation-enable-aggressive-fusion",
        # Without it the blocks of interleaved rows keep residuals and norms from being fused: five dispatches more per layer.
        "--iree-dispatch-creation-enable-aggressive-reshape-movement",
        TUNING_FLAG,
    ),
    # Not the others: a norm of many tokens fused with its consumer exceeds IREE's stack limit.
    otherwise=(IN_ANY_ORDER, TUNING_FLAG),
    of_this_cpu=True,
    specs={TUNING_FLAG: cpu.spec},
)


class LocalSync(HalDevice):
    name, about, driver = "local-sync", "one thread of the CPU", "local-sync"
    target, on_host = LLVM_CPU, True


class LocalTask(LocalSync):
    name, about, driver = "local-task", "the CPU's threads", "local-task"

    def __init__(self, threads: int | None = None):
        self.threads = threads or min(available_cores(), MOST_THREADS)
        super().__init__()
