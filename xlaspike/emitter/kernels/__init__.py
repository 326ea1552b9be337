"""Hand-written kernels that a compiler for a CPU may put in the place of composites."""

from .builder import HandKernel
from .composites import FEATURES, Composite, Replacement, replacement
from .products import workgroups

__all__ = ["FEATURES", "Composite", "HandKernel", "Replacement", "replacement", "workgroups"]
