"""Many sequences in one batched step: an engine with slots that requests enter and leave at any step, and what came of each.

A requests file is JSON lines, read and checked as a whole before anything is loaded.
"""

import lazy_loader

__all__ = ["AdmissionError", "Batch", "Engine", "Finish", "Request", "Result", "Start", "Token", "read_requests"]

__getattr__, __dir__, _ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "batch": ["Batch", "Result"],
        "engine": ["AdmissionError", "Engine", "Finish", "Request", "Start", "Token"],
        "requests_file": ["read_requests"],
    },
)
