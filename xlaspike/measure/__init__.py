"""The cost of a step and the quality of its answers: timings and ceilings, fusion as compilers report it, other engines.

Every file is one kind of measurement, and ``records`` keeps the results; ``studies`` has the measurements of the findings.
"""

import lazy_loader

__all__ = [
    "bench",
    "ceilings",
    "differences",
    "dispatch_parts",
    "dispatch_times",
    "explorer",
    "fusion",
    "labels",
    "load",
    "matmul_forms",
    "oracle",
    "peers",
    "quality",
    "records",
    "reference",
    "step_parts",
    "studies",
    "throughput",
    "timing",
]

__getattr__, __dir__, _ = lazy_loader.attach(__name__, __all__)
