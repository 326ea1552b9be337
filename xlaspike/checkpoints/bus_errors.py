"""One line and status 2 where a read of a mapped file raises SIGBUS, because another program cut the file.

``Checkpoint.check_unchanged`` finds a changed file between two steps. This is for a file that is cut while a step reads it: the
read cannot return, so the process can only say why and end.
"""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import sys
from functools import cache
from pathlib import Path

from xlaspike.errors import XlaspikeError

LINUX = sys.platform == "linux" and platform.machine() in ("x86_64", "aarch64")  # where the numbers below are true
SA_SIGINFO = 4  # <bits/sigaction.h>
FAULT_ADDRESS = 16  # offset of ``si_addr`` in ``siginfo_t``
LIBC = ctypes.CDLL(None)
Handler = ctypes.CFUNCTYPE(None, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)

_watched: dict[int, tuple[int, bytes]] = {}  # by the address of a mapping: its end, and what to say


class _Action(ctypes.Structure):
    """``struct sigaction``; zeros are the default action."""

    _fields_ = (
        ("handler", ctypes.c_void_p),
        ("mask", ctypes.c_ubyte * 128),
        ("flags", ctypes.c_int),
        ("restorer", ctypes.c_void_p),
    )


def watch(address: int, size: int, path: Path) -> None:
    """From now on, end the process with a line that names ``path`` when one of these mapped bytes cannot be read."""
    if LINUX:
        refusal = XlaspikeError(f"{path}: expected {size} bytes, unchanged since it was opened, found it cut")
        _watched[address] = address + size, f"error: {refusal}\n".encode(errors="backslashreplace")
        _install()


def unwatch(address: int) -> None:
    """Forget the mapping at ``address``."""
    _watched.pop(address, None)


@cache
def _install() -> None:
    """Handle SIGBUS, unless somebody else does, such as ``faulthandler``."""
    action = _Action()
    LIBC.sigaction(signal.SIGBUS, None, ctypes.byref(action))
    if not action.handler:
        action.handler, action.flags = ctypes.cast(_handle, ctypes.c_void_p), SA_SIGINFO
        LIBC.sigaction(signal.SIGBUS, ctypes.byref(action), None)


@Handler
def _handle(number: int, information: int, _: int) -> None:
    # IREE's threads read the mapping too, while the thread that waits for them has released Python's lock.
    fault = ctypes.c_void_p.from_address(information + FAULT_ADDRESS).value or 0
    for start, (end, message) in list(_watched.items()):
        if start <= fault < end:
            os.write(2, message)
            os._exit(2)
    LIBC.sigaction(number, ctypes.byref(_Action()), None)  # the read is tried again, and ends the process as without us
