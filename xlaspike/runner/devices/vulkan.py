"""A card of any vendor, or a software device, through IREE's Vulkan driver.

The driver replays recorded command buffers, which IREE's CUDA driver cannot. That needs the dispatch ABI ``bda``, in which a
dispatch gets the addresses of its buffers.
"""

from __future__ import annotations

import re

from xlaspike.errors import XlaspikeError
from xlaspike.runner.iree_compiler import IreeTarget
from xlaspike.runner.targets import Target

from .hal import HalDevice

# What is computed by index and read by a reduction: the embedding, which the norm of layer 0 squares; the last token of a
# prompt; the ids of which ``argmax`` takes the least.
INDEXED = (
    re.compile(r"// layer 0: attention\n[^/]*?stablehlo\.multiply (%\d+), \1 : (tensor<[^>]*>)"),
    re.compile(r"// head\n(?:    %.*\n)*?    (%\d+) = \"stablehlo\.gather\".*\W(tensor<[^>]*>)\n"),
    re.compile(r"(%\d+) = stablehlo\.iota .*(tensor<[^>]*xui32>)\n(?:(?!.*stablehlo\.iota).*\n)*?.*applies stablehlo\.minimum"),
)


class VulkanTarget(IreeTarget):
    """SPIR-V for the architecture ``gpu``, by one of IREE's names."""

    def written(self, text: str, kernels: str, threads: int) -> str:
        """Has what is ``INDEXED`` in memory before a reduction reads it; no line changes its number.

        Without that IREE 3.13 fails on the first norm and on ``argmax``, where the body of a reduction computes an index:
        "failed to legalize operation 'memref.alloc'", of a ``memref<1xindex>``.
        """
        text = super().written(text, kernels, threads)
        for pattern in INDEXED:
            for found in reversed([*pattern.finditer(text)]):
                text = _in_memory(text, *found.groups())
        return text


def _in_memory(text: str, value: str, kind: str) -> str:
    """``text`` with a barrier after ``value``, of the type ``kind``, on the same line."""
    end = text.index("\n", text.index(f" {value} = "))
    stored = f"%stored_{value[1:]}"
    tail = re.sub(rf"{value}\b", stored, text[end:])
    return f"{text[:end]} {stored} = stablehlo.optimization_barrier {value} : {kind}{tail}"


def _target(gpu: str) -> VulkanTarget:
    flags = ("--iree-hal-target-device=vulkan", f"--iree-vulkan-target={gpu}", "--iree-vulkan-dispatch-abi=bda")
    return VulkanTarget(f"vulkan-{gpu}", flags)


# By the first word of the driver's name for the device. A kernel is made for one number of lanes, so none serves all.
ARCHITECTURES = {"NVIDIA": _target("ampere"), "AMD": _target("rdna3"), "llvmpipe": _target("llvmpipe")}


class Vulkan(HalDevice):
    """Raises ``XlaspikeError`` for hardware that is none of ``ARCHITECTURES``."""

    name, about, driver = "vulkan", "a GPU, or a software device, by Vulkan", "vulkan"
    target = ARCHITECTURES["NVIDIA"]
    driver_flags = ("--vulkan_dispatch_abi=bda",)

    def __init__(self, threads: int | None = None):
        super().__init__(threads)
        vendor = self.hardware.partition(" ")[0]
        if vendor not in ARCHITECTURES:
            raise XlaspikeError(f"device vulkan: expected one of {', '.join(ARCHITECTURES)}, found {self.hardware}")
        self.target = ARCHITECTURES[vendor]

    @classmethod
    def targets(cls) -> tuple[Target, ...]:
        return tuple(ARCHITECTURES.values())
