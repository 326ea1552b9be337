"""An NVIDIA card through IREE."""

from __future__ import annotations

from xlaspike.runner.iree_compiler import IreeTarget
from xlaspike.runner.tuning import cuda

from .hal import HalDevice

TUNING_FLAG = "--iree-codegen-transform-dialect-library=gpu_tuning.mlir"
CUDA = IreeTarget(
    "cuda",
    # sm_80 PTX, which the driver compiles for any later chip; IREE does not accept sm_90.
    flags=("--iree-hal-target-device=cuda", "--iree-cuda-target=sm_80"),
    single_kernel=(
        "--iree-dispatch-creation-enable-aggressive-fusion",
        # Without it the groups of a packed product's input keep a norm from being fused: two dispatches more per layer.
        "--iree-dispatch-creation-enable-aggressive-reshape-movement",
        TUNING_FLAG,
    ),
    specs={TUNING_FLAG: cuda.spec},
)


class Cuda(HalDevice):
    name, about, driver, target = "cuda", "an NVIDIA GPU", "cuda", CUDA
    driver_flags = ("--cuda_async_allocations=false",)  # the allocator's statistics do not count asynchronous ones
    # Results go through pinned memory, which CUDA takes a millisecond to allocate and free: up to 64 buffers per size below
    # 16 MiB are kept.
    allocators = ("caching:host_local=*;16mib;64",)
