"""Programs on a device: targets and tuning, the compiler and its cache, resident weights, and decoding of one sequence.

Only this room and ``measure`` know IREE.
"""

import lazy_loader

__all__ = [
    "DEVICES", "GREEDY", "TARGETS", "Decoder", "Device", "LoadOptions", "Program", "Resident", "Sampling", "Session",
    "capacity_for", "compile_text", "open_device",
]  # fmt: skip

__getattr__, __dir__, _ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "compiler": ["compile_text"],
        "decoder": ["Decoder"],
        "devices": ["DEVICES", "TARGETS", "Device", "open_device"],
        "options": ["LoadOptions"],
        "program": ["Program"],
        "resident": ["Resident"],
        "sampling": ["GREEDY", "Sampling"],
        "session": ["Session", "capacity_for"],
    },
)
