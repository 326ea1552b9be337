"""A HAL device: buffers uploaded to it, modules loaded on it, and calls made with device buffers only."""

from __future__ import annotations

import os
from collections.abc import Sequence

import iree.runtime as rt
import numpy as np

from .compiler import TARGET_OF_DEVICE, Compiled
from .dtypes import BY_NUMPY, ElementType
from .errors import XlaspikeError

DEVICES = tuple(TARGET_OF_DEVICE)


def available_cores() -> int:
    """Cores that this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Function:
    """A module's ``main``, looked up once: buffer views in, buffer views out, nothing copied."""

    def __init__(self, context: rt.VmContext, function: rt.VmFunction):
        self._context, self._function = context, function

    def __call__(self, args: Sequence[rt.HalBufferView]) -> list[rt.HalBufferView]:
        inputs, outputs = rt.VmVariantList(len(args)), rt.VmVariantList(1)
        for arg in args:
            inputs.push_ref(arg)
        self._context.invoke(self._function, inputs, outputs)
        return [outputs.get_as_object(i, rt.HalBufferView) for i in range(outputs.size)]


class Device:
    """One opened device, by name: ``local-task`` (``threads`` workers, default all cores), ``local-sync`` or ``cuda``."""

    def __init__(self, name: str = "local-task", threads: int | None = None):
        if name not in DEVICES:
            raise XlaspikeError(f"device: expected {', '.join(DEVICES)}, found {name!r}")
        if threads is not None and threads < 1:
            raise XlaspikeError(f"threads: expected at least 1, found {threads}")
        self.name, self.threads = name, threads or available_cores()
        # A driver reads the flag when it is made, so every device gets a driver of its own.
        rt.flags.parse_flags(f"--task_topology_max_group_count={self.threads}")
        try:
            self._device = rt._binding.create_hal_driver(name).create_default_device()
        except (RuntimeError, ValueError, OSError) as error:
            raise XlaspikeError(f"device {name}: expected a working driver, found {str(error).splitlines()[0][:200]}") from None
        self._instance = rt.VmInstance()
        self._hal = rt.create_hal_module(self._instance, self._device)

    @property
    def target(self) -> str:
        return TARGET_OF_DEVICE[self.name]

    def load(self, compiled: Compiled) -> Function:
        """Map a compiled module and look its ``main`` up."""
        try:
            module = rt.VmModule.mmap(self._instance, str(compiled.path))
            return Function(rt.VmContext(self._instance, [self._hal, module]), module.lookup_function("main"))
        except Exception as error:  # a damaged module raises ValueError, IndexError or UnicodeDecodeError
            raise XlaspikeError(f"{compiled.path}: expected a module for {self.name}, found {str(error)[:200]}") from None

    def upload(self, array: np.ndarray, element: ElementType | None = None, shape: Sequence[int] | None = None) -> rt.HalBufferView:
        """Copy ``array`` to the device, seen as ``element`` and ``shape`` (its own, where not given)."""
        element = element or BY_NUMPY[array.dtype]
        shape = array.shape if shape is None else tuple(shape)
        if array.nbytes != element.nbytes(shape):
            raise ValueError(f"upload: expected {element.nbytes(shape)} bytes of {element.name} {shape}, found {array.nbytes}")
        raw = np.ascontiguousarray(array).reshape(-1).view(np.uint8)
        buffer = self._device.allocator.allocate_buffer_copy(
            memory_type=rt.MemoryType.DEVICE_LOCAL,
            allowed_usage=rt.BufferUsage.DEFAULT,
            device=self._device,
            buffer=raw,
        )
        return self.view(buffer, element, shape)

    @staticmethod
    def view(buffer: rt.HalBuffer, element: ElementType, shape: Sequence[int]) -> rt.HalBufferView:
        return rt.HalBufferView(buffer, list(shape), rt.HalElementType.__members__[element.iree])

    def download(self, view: rt.HalBufferView, element: ElementType) -> np.ndarray:
        """A host copy of ``view``, whose elements are ``element``."""
        unsigned = np.dtype(f"u{element.numpy.itemsize}")  # the binding knows no bf16
        return np.array(view.map().asarray(list(view.shape), unsigned)).view(element.numpy)

    @property
    def allocated_bytes(self) -> int:
        """Device bytes that the allocator holds now."""
        statistics = self._device.allocator.statistics
        return statistics["device_bytes_allocated"] - statistics["device_bytes_freed"]
