"""Devices: each a class in a module of this folder, found by its name.

``DEVICES`` has the classes by name, ``TARGETS`` what they run modules of.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from xlaspike.checks import check_choice
from xlaspike.errors import XlaspikeError
from xlaspike.runner.targets import Target

from .base import MOST_THREADS, Buffer, CachesLostError, Device, Function


def classes() -> Iterator[type[Device]]:
    """The devices that the modules of this folder define."""
    for found in iter_modules(__path__):
        module = import_module(f"{__name__}.{found.name}")
        defined = [each for each in vars(module).values() if inspect.isclass(each) and each.__module__ == module.__name__]
        yield from (kind for kind in defined if issubclass(kind, Device) and "name" in vars(kind))


DEVICES: dict[str, type[Device]] = {kind.name: kind for kind in classes()}
TARGETS: dict[str, Target] = {target.name: target for kind in DEVICES.values() for target in kind.targets()}


def open_device(name: str = "local-task", threads: int | None = None) -> Device:
    """The device ``name`` with ``threads`` workers (None: all).

    Raises ``XlaspikeError`` where it does not work, and for a number of threads out of range.
    """
    check_choice("device", name, DEVICES)
    if threads is not None and not 1 <= threads <= MOST_THREADS:
        raise XlaspikeError(f"threads: expected 1 to {MOST_THREADS}, found {threads}")
    return DEVICES[name](threads)


__all__ = ["DEVICES", "TARGETS", "Buffer", "CachesLostError", "Device", "Function", "open_device"]
