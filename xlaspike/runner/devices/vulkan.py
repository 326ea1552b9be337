"""A card of any vendor, or a software device, through IREE's Vulkan driver.

The driver replays recorded command buffers, which IREE's CUDA driver cannot. That needs the dispatch ABI ``bda``, in which a
dispatch gets the addresses of its buffers.
"""

from __future__ import annotations

from xlaspike.runner.iree_compiler import IreeTarget

from .hal import HalDevice

VULKAN = IreeTarget(
    "vulkan-spirv",
    flags=(
        "--iree-hal-target-device=vulkan",
        "--iree-vulkan-target=vp_android_baseline_2022",  # the least that a device with Vulkan 1.1 has
        "--iree-vulkan-dispatch-abi=bda",
    ),
    single_kernel=("--iree-dispatch-creation-enable-aggressive-fusion",),
)


class Vulkan(HalDevice):
    name, about, driver, target = "vulkan", "a GPU, or a software device, by Vulkan", "vulkan", VULKAN
    driver_flags = ("--vulkan_dispatch_abi=bda",)
