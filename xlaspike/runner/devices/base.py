"""``Device``: where programs run. It holds buffers, and loads compiled modules; calls take and return its buffers only."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Any, ClassVar

import numpy as np

from xlaspike.dtypes import ElementType
from xlaspike.errors import XlaspikeError
from xlaspike.packers.storage import ALIGNMENT
from xlaspike.runner.module_cache import Compiled
from xlaspike.runner.targets import Target

MOST_THREADS = 64  # workers of one IREE task executor
Buffer = Any  # of the device's own type: an array in its memory, with a ``shape``
Function = Callable[[Sequence[Buffer]], list[Buffer]]  # a module's ``main``; raises ``XlaspikeError`` where the call fails


class Device(ABC):
    """A device by ``name``, with ``threads`` workers, that runs what is compiled for ``target``.

    A new device is a subclass in a module of this folder, and nothing else. Its constructor takes the number of threads, None
    for all, and raises ``XlaspikeError`` where the device does not work.
    """

    name: ClassVar[str]
    about: ClassVar[str]  # one line for ``--help``
    target: Target
    on_host: ClassVar[bool]  # whether its memory is the host's
    threads: int = 1

    @classmethod
    def targets(cls) -> tuple[Target, ...]:
        """Targets of which a device has one, by what it finds; ``target`` of the class is the first."""
        return (cls.target,)

    @classmethod
    def check(cls) -> None:
        """Raises ``XlaspikeError`` where the device does not work on this machine."""
        cls()

    @property
    @abstractmethod
    def hardware(self) -> str:
        """The driver's name for it, such as the name of a card."""

    @abstractmethod
    def load(self, compiled: Compiled) -> Function:
        """Load a compiled module; returns its ``main``. Raises ``XlaspikeError`` for a damaged module."""

    @abstractmethod
    def upload(self, array: np.ndarray, element: ElementType | None = None, shape: Sequence[int] | None = None) -> Buffer:
        """Copy ``array`` to the device, declared as ``element`` and ``shape`` (default: its own).

        Raises ``XlaspikeError`` where the device has no room, ``ValueError`` for another number of bytes.
        """

    def adopt(self, array: np.ndarray, element: ElementType, shape: Sequence[int]) -> Buffer | None:
        """A read-only buffer over the memory of ``array``, or None where this device needs a copy.

        The caller keeps ``array`` alive as long as the buffer. ``allocated_bytes`` does not count it.
        """
        return None

    @abstractmethod
    def download(self, buffer: Buffer, element: ElementType) -> np.ndarray:
        """A host copy of ``buffer``, whose elements are of type ``element``."""

    @abstractmethod
    def nbytes(self, buffer: Buffer) -> int:
        """The bytes that ``buffer`` takes."""

    @property
    @abstractmethod
    def allocated_bytes(self) -> int:
        """Bytes that the device holds now for all its users in this process."""


def checked_bytes(array: np.ndarray, element: ElementType, shape: tuple[int, ...]) -> None:
    """Raises ``ValueError`` unless ``array`` has the bytes of a tensor of ``shape``."""
    if array.nbytes != (expected := element.nbytes(shape)):
        raise ValueError(f"upload: expected {expected} bytes of {element.name} {shape}, found {array.nbytes}")


def adoptable(array: np.ndarray) -> bool:
    """Whether a device of the host can use the memory of ``array`` in place."""
    return bool(array.nbytes and array.flags.c_contiguous and array.ctypes.data % ALIGNMENT == 0)


def no_room(device: str, size: int, error: Exception) -> XlaspikeError:
    """The error for a buffer of ``size`` bytes that ``device`` cannot take."""
    return XlaspikeError(f"device {device}: expected room for {size} bytes, found {str(error).splitlines()[0][:200]}")


class CachesLostError(XlaspikeError):
    """A call failed after it had taken the memory of the caches that it was given."""


def call_failed(error: Exception, lost: bool = False) -> XlaspikeError:
    """The error for a call that failed with ``error``; ``lost`` says that the caches which it was given are no more."""
    return (CachesLostError if lost else XlaspikeError)(
        f"device: expected the call to succeed, found {str(error).splitlines()[0][:200]}"
    )
