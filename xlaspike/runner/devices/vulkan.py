"""A card of any vendor, or a software device, through IREE's Vulkan driver.

The driver replays recorded command buffers, which IREE's CUDA driver cannot. That needs the dispatch ABI ``bda``, in which a
dispatch gets the addresses of its buffers.
"""

from __future__ import annotations

import re

import iree.runtime as rt

from xlaspike.errors import XlaspikeError
from xlaspike.runner.iree_compiler import IreeTarget
from xlaspike.runner.targets import Target

from .hal import DRIVER_ERRORS, HalDevice, no_driver

# What is computed by index and read by a reduction: the embedding, which the norm of layer 0 squares; the last token of a
# prompt; the ids of which ``argmax`` takes the least.
INDEXED = (
    re.compile(r"// layer 0: attention\n[^/]*?stablehlo\.multiply (%\d+), \1 : (tensor<[^>]*>)"),
    re.compile(r"// head\n(?:(?!.*stablehlo\.reduce).*\n)*?    (%\d+) = \"stablehlo\.gather\".*\W(tensor<[^>]*>)\n"),
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
                text = _with_barrier(text, *found.groups())
        return text


def _with_barrier(text: str, value: str, kind: str) -> str:
    """``text`` with a barrier after ``value``, of the type ``kind``, on the same line."""
    end = text.index("\n", text.index(f" {value} = "))
    stored = f"%stored_{value[1:]}"
    tail = re.sub(rf"{value}\b", stored, text[end:])
    return f"{text[:end]} {stored} = stablehlo.optimization_barrier {value} : {kind}{tail}"


def _target(gpu: str) -> VulkanTarget:
    flags = ("--iree-hal-target-device=vulkan", f"--iree-vulkan-target={gpu}", "--iree-vulkan-dispatch-abi=bda")
    # Without flags for single kernels: with aggressive fusion a step does not compile, and with aggressive reshape movement
    # int4 gives wrong ids on llvmpipe, where the CPU gives the right ones.
    return VulkanTarget(f"vulkan-{gpu}", flags)


# By the first word of the driver's name for the device. A kernel is made for one number of lanes, so none serves all.
ARCHITECTURES = {"NVIDIA": _target("ampere"), "AMD": _target("rdna3"), "llvmpipe": _target("llvmpipe")}


class Vulkan(HalDevice):
    """Raises ``XlaspikeError`` for hardware that is none of ``ARCHITECTURES``.

    A software device takes a core or two from when it is open to the end of the process: IREE's threads wait for one of several
    semaphores, which Mesa does by asking again and again. Nothing else that runs in that process can be timed.
    """

    name, about, driver = "vulkan", "a GPU, or a software device, by Vulkan", "vulkan"
    target = ARCHITECTURES["NVIDIA"]
    driver_flags = ("--vulkan_dispatch_abi=bda",)

    def __init__(self, threads: int | None = None):
        self.target = self._target_found()
        super().__init__(threads)

    @classmethod
    def check(cls) -> None:
        """Opens no device, which would take the cores from what this process does next."""
        cls._target_found()

    @classmethod
    def _target_found(cls) -> Target:
        try:
            rt.flags.parse_flags(*cls.driver_flags)  # read when the driver is created
            names = [found["name"] for found in rt._binding.create_hal_driver(cls.driver).query_available_devices()]
        except DRIVER_ERRORS as error:
            raise no_driver(cls.driver, error) from None
        vendor = names[0].partition(" ")[0] if names else ""
        if vendor not in ARCHITECTURES:
            raise XlaspikeError(
                f"device vulkan: expected one of {', '.join(ARCHITECTURES)}, found {', '.join(names) or 'none'}"
            )
        return ARCHITECTURES[vendor]

    @classmethod
    def targets(cls) -> tuple[Target, ...]:
        return tuple(ARCHITECTURES.values())
