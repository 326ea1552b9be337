"""``HalDevice``: a device of IREE's, by the name of its driver."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from functools import cache
from typing import ClassVar

import iree.runtime as rt
import numpy as np

from xlaspike.dtypes import BY_NUMPY, ElementType
from xlaspike.errors import XlaspikeError
from xlaspike.runner.module_cache import Compiled

from .base import Device, adoptable, call_failed, checked_bytes, no_room

# Pinned memory that the CPU does not cache is slow to read.
STAGING = int(rt.MemoryType.HOST_LOCAL) | int(rt.MemoryType.HOST_CACHED) | int(rt.MemoryType.DEVICE_VISIBLE)
DRIVER_ERRORS = RuntimeError, ValueError, OSError  # what IREE raises where a driver does not start
MOST_STAGED = 1 << 20  # bytes of the largest host buffer that is kept: allocating pinned memory takes longer than copying


class HalFunction:
    """A module's ``main``: takes and returns buffer views, and copies nothing."""

    def __init__(self, context: rt.VmContext, function: rt.VmFunction):
        self._context, self._function = context, function

    def __call__(self, args: Sequence[rt.HalBufferView]) -> list[rt.HalBufferView]:
        inputs, outputs = rt.VmVariantList(len(args)), rt.VmVariantList(1)
        for arg in args:
            inputs.push_ref(arg)
        try:
            self._context.invoke(self._function, inputs, outputs)
        except RuntimeError as error:
            raise call_failed(error) from None
        return [outputs.get_as_object(i, rt.HalBufferView) for i in range(outputs.size)]


@cache
def opened(
    name: str, threads: int, flags: tuple[str, ...], allocators: tuple[str, ...]
) -> tuple[rt.HalDevice, rt.VmInstance, rt.VmModule]:
    """The process's only device of that driver and number of workers, which is never released.

    A buffer writes to its device's statistics when it is released. Python releases the objects of an exception's frames or
    of a cycle in any order, so a device that could go first would make that a write to freed memory.
    """
    try:
        rt.flags.parse_flags(f"--task_topology_max_group_count={threads}", *flags)  # read when the driver is created
        device = rt._binding.create_hal_driver(name).create_default_device(allocators=list(allocators) or None)
    except DRIVER_ERRORS as error:
        raise no_driver(name, error) from None
    instance = rt.VmInstance()
    found = device, instance, rt.create_hal_module(instance, device)
    for native in found:
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(native))  # at exit Python clears even this cache while buffers may be alive
    rt._binding.disable_leak_checker()  # it would report these references
    return found


def no_driver(name: str, error: Exception) -> XlaspikeError:
    """The error where IREE's driver ``name`` does not start."""
    said = str(error).splitlines()[0]
    reason = said.partition("; ")[2] or said  # without the place in IREE's source
    return XlaspikeError(f"device {name}: expected a working driver, found {reason[:200]}")


class HalDevice(Device):
    """A device of IREE's ``driver``, created with ``driver_flags`` and ``allocators``."""

    driver: ClassVar[str]
    driver_flags: ClassVar[tuple[str, ...]] = ()
    allocators: ClassVar[tuple[str, ...]] = ()
    on_host: ClassVar[bool] = False

    def __init__(self, threads: int | None = None):
        self._device, self._instance, self._hal = opened(self.driver, self.threads, self.driver_flags, self.allocators)
        self._staging: dict[int, rt.HalBuffer] = {}

    @property
    def hardware(self) -> str:
        return rt._binding.create_hal_driver(self.driver).query_available_devices()[0]["name"]

    def load(self, compiled: Compiled) -> HalFunction:
        try:
            module = rt.VmModule.mmap(self._instance, str(compiled.path))
            return HalFunction(rt.VmContext(self._instance, [self._hal, module]), module.lookup_function("main"))
        except Exception as error:  # a damaged module raises ValueError, IndexError or UnicodeDecodeError
            raise XlaspikeError(f"{compiled.path}: expected a module for {self.name}, found {str(error)[:200]}") from None

    def upload(
        self, array: np.ndarray, element: ElementType | None = None, shape: Sequence[int] | None = None
    ) -> rt.HalBufferView:
        element = element or BY_NUMPY[array.dtype]
        shape = array.shape if shape is None else tuple(shape)
        checked_bytes(array, element, shape)
        raw = np.ascontiguousarray(array).reshape(-1).view(np.uint8)
        try:
            buffer = self._device.allocator.allocate_buffer_copy(
                memory_type=rt.MemoryType.DEVICE_LOCAL,
                allowed_usage=rt.BufferUsage.DEFAULT,
                device=self._device,
                buffer=raw,
            )
        except (RuntimeError, MemoryError) as error:
            raise no_room(self.name, raw.nbytes, error) from None
        return self.view(buffer, element, shape)

    def adopt(self, array: np.ndarray, element: ElementType, shape: Sequence[int]) -> rt.HalBufferView | None:
        if not self.on_host or not adoptable(array):
            return None
        # The binding wants writable memory, and a mapped file is not: pass its address. A program that wrote to it would crash.
        raw = (ctypes.c_ubyte * array.nbytes).from_address(array.ctypes.data)
        try:
            buffer = self._device.allocator.import_host_allocation(
                raw, int(rt.MemoryType.DEVICE_LOCAL), int(rt.BufferUsage.DEFAULT)
            )
        except (RuntimeError, ValueError):
            return None
        return self.view(buffer, element, shape)

    @staticmethod
    def view(buffer: rt.HalBuffer, element: ElementType, shape: Sequence[int]) -> rt.HalBufferView:
        return rt.HalBufferView(buffer, list(shape), rt.HalElementType.__members__[element.iree])

    def download(self, view: rt.HalBufferView, element: ElementType) -> np.ndarray:
        unsigned = np.dtype(f"u{element.numpy.itemsize}")  # the binding knows no bf16
        source = view if self.on_host else self._host_copy(view.get_buffer())  # a card's memory cannot be mapped
        return np.array(source.map().asarray(list(view.shape), unsigned)).view(element.numpy)

    def _host_copy(self, buffer: rt.HalBuffer) -> rt.HalBuffer:
        """``buffer`` in host memory. Up to ``MOST_STAGED`` bytes, the next copy of the same size overwrites it."""
        size = buffer.byte_length()
        host = self._staging.get(size) or self._device.allocator.allocate_buffer(
            memory_type=STAGING,
            allowed_usage=int(rt.BufferUsage.TRANSFER_TARGET | rt.BufferUsage.MAPPING_SCOPED),
            allocation_size=size,
        )
        if size <= MOST_STAGED:
            self._staging[size] = host
        timeline = self._device.create_semaphore(0)
        before, done = (rt.HalFence.create_at(timeline, value) for value in (0, 1))
        self._device.queue_copy(buffer, host, wait_semaphores=before, signal_semaphores=done)
        done.wait()
        return host

    def nbytes(self, view: rt.HalBufferView) -> int:
        return view.get_buffer().byte_length()

    @property
    def allocated_bytes(self) -> int:
        statistics = self._device.allocator.statistics
        return statistics["device_bytes_allocated"] - statistics["device_bytes_freed"]
