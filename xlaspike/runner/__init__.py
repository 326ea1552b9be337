"""Programs on a device: targets and tuning, the compiler and its cache, weights that stay resident, and one sequence decoded.

Everything that knows IREE is here or in ``measure``.
"""

import lazy_loader

__all__ = ["DEVICES", "GREEDY", "TARGETS", "Device", "Resident", "Sampling", "Session", "capacity_for", "compile_text"]

__getattr__, __dir__, _ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "compiler": ["compile_text"],
        "device": ["DEVICES", "Device"],
        "resident": ["Resident"],
        "sampling": ["GREEDY", "Sampling"],
        "session": ["Session", "capacity_for"],
        "targets": ["TARGETS"],
    },
)
