"""Runs a text on XLA for CPU."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

import numpy as np


def xla_function(text: str) -> Callable[[Sequence[np.ndarray]], list[np.ndarray]]:
    """``main`` of ``text``, compiled by XLA for CPU: from arrays to arrays."""
    os.environ.setdefault("JAX_PLATFORMS", "cpu")
    import jax
    import jax.extend.backend
    from jax._src.interpreters import mlir
    from jax._src.lib import xla_client
    from jax._src.lib.mlir import ir

    with mlir.make_ir_context():
        module = ir.Module.parse(text)
    devices = xla_client.DeviceList(tuple(jax.local_devices(backend="cpu")))
    compiled = jax.extend.backend.get_backend("cpu").compile_and_load(module, devices, xla_client.CompileOptions())

    def call(arguments: Sequence[np.ndarray]) -> list[np.ndarray]:
        results = compiled.execute_sharded([jax.device_put(each) for each in arguments])
        return [np.asarray(part[0]) for part in results.disassemble_into_single_device_arrays()]

    return call
