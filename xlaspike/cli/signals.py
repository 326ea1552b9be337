"""Signals that end a command as an interrupt does: what it began is cleaned up."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from xlaspike.errors import Ended


@contextmanager
def raising_signals() -> Iterator[None]:
    """Raises ``Ended`` for the first SIGTERM or SIGHUP, and ignores the next: cleaning up is not interrupted.

    An import may swallow any exception, as the start of a Cython module does. So a signal, SIGINT too, waits until the import
    has ended.
    """

    def end(number: int, frame: FrameType | None) -> None:
        if _is_importing(frame):
            again = threading.Timer(0.02, os.kill, (os.getpid(), number))
            again.daemon = True
            again.start()
        elif number == signal.SIGINT:
            raise KeyboardInterrupt
        else:
            for each in before.keys() - {signal.SIGINT}:
                signal.signal(each, signal.SIG_IGN)
            raise Ended(number)

    if threading.current_thread() is not threading.main_thread():  # no other may handle signals
        yield
        return
    # Not those that are ignored already, as SIGHUP is under nohup.
    usual = {signal.SIGTERM: signal.SIG_DFL, signal.SIGHUP: signal.SIG_DFL, signal.SIGINT: signal.default_int_handler}
    wanted = [number for number, handler in usual.items() if signal.getsignal(number) == handler]
    before = {number: signal.signal(number, end) for number in wanted}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _is_importing(frame: FrameType | None) -> bool:
    while frame and frame.f_globals.get("__name__") != "importlib._bootstrap":
        frame = frame.f_back
    return frame is not None
