"""XLA through jax: the same texts, compiled by another compiler.

jax offers no public function that runs a StableHLO module, so this uses the client that ``jax.jit`` uses.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from itertools import count
from typing import Any
from weakref import WeakValueDictionary

import numpy as np

from xlaspike.dtypes import BY_NUMPY, ElementType
from xlaspike.errors import XlaspikeError
from xlaspike.host import available_cores
from xlaspike.runner.module_cache import Compiled, Statistics
from xlaspike.runner.targets import CACHE_ARGUMENT, Job, Target

from .base import Device, adoptable, call_failed, checked_bytes, no_room

# Instructions of HLO that run nothing: they name or view a value.
NO_KERNEL = {"kParameter", "kConstant", "kBitcast", "kTuple", "kGetTupleElement"}
ADOPTED: WeakValueDictionary[int, Any] = WeakValueDictionary()  # arrays over memory of others, by its address


@cache
def client_of(platform: str) -> Any:
    """jax's client of ``platform``. Raises ``XlaspikeError`` where there is no jax, or no such platform."""
    os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")  # else jax takes most of a card's memory
    try:
        import jax.extend.backend

        return jax.extend.backend.get_backend(platform)
    except ImportError:
        raise XlaspikeError(f"device xla-{platform}: expected jax, found none; install it with: pip install jax") from None
    except RuntimeError as error:
        raise XlaspikeError(
            f"device xla-{platform}: expected a working driver, found {str(error).splitlines()[0][:200]}"
        ) from None


def executable_of(text: str, platform: str = "cpu") -> Any:
    """``text`` compiled by XLA, and loaded. Raises ``XlaspikeError`` with its first diagnostic."""
    client, compiler = client_of(platform), _compiler()
    with compiler.mlir.make_ir_context():
        try:
            module = compiler.ir.Module.parse(text)
            return client.compile_and_load(module, _devices(client), compiler.client.CompileOptions())
        except (compiler.ir.MLIRError, RuntimeError) as error:
            raise XlaspikeError(f"XLA: {str(error).strip().splitlines()[0][:300]}") from None


def instructions_of(executable: Any) -> Iterator[Any]:
    """The instructions of an executable's optimized entry computation that run a kernel."""
    entry = next(c for m in executable.hlo_modules() for c in m.computations() if c.name.startswith("main"))
    return (instruction for instruction in entry.instructions() if instruction.opcode.name not in NO_KERNEL)


@dataclass(frozen=True)
class _Compiler:
    mlir: Any
    ir: Any
    client: Any


@cache
def _compiler() -> _Compiler:
    from jax._src.interpreters import mlir
    from jax._src.lib import xla_client
    from jax._src.lib.mlir import ir

    return _Compiler(mlir, ir, xla_client)


def _devices(client: Any) -> Any:
    return _compiler().client.DeviceList((client.local_devices()[0],))


@dataclass(frozen=True)
class XlaTarget(Target):
    """A target of XLA's, on jax's ``platform``. It takes no flags."""

    platform: str = "cpu"

    @property
    def compiler(self) -> str:
        return f"jaxlib {version('jaxlib')}"

    def check(self, flags: tuple[str, ...]) -> None:
        client_of(self.platform)
        if flags:
            raise XlaspikeError(
                f"flags: expected none for {self.name}, which IREE does not compile for, found {' '.join(flags)}"
            )

    def written(self, text: str, kernels: str, threads: int) -> str:
        """Says of each cache that the result which replaces it takes its memory, so that a step does not copy it.

        A graph's results are the answer, then the caches.
        """
        result = count(1)
        return CACHE_ARGUMENT.sub(lambda match: f"{match[0]} {{tf.aliasing_output = {next(result)} : i32}}", text)

    def depends_on(self, flags: tuple[str, ...]) -> str:
        card = "" if self.of_this_cpu else client_of(self.platform).local_devices()[0].device_kind
        return f"{super().depends_on(flags)}{card}{os.environ.get('XLA_FLAGS', '')}"

    def compile(self, job: Job) -> Statistics:
        executable = executable_of(job.text, self.platform)
        job.module.write_bytes(client_of(self.platform).serialize_executable(executable))
        opcodes = [instruction.opcode.name for instruction in instructions_of(executable)]
        scratch = executable.get_compiled_memory_stats().temp_size_in_bytes
        return Statistics(len(opcodes), opcodes.count("kCopy"), 0, scratch, executables=1, submissions=1)


class XlaFunction:
    """A module's ``main`` on jax's arrays. It gives its caches' memory to the caches that it returns."""

    def __init__(self, executable: Any):
        self._executable = executable

    def __call__(self, args: Sequence[Any]) -> list[Any]:
        try:
            parts = self._executable.execute_sharded(list(args)).disassemble_into_single_device_arrays()
            results = [part[0] for part in parts]
            results[0].block_until_ready()
        except (RuntimeError, ValueError) as error:
            raise call_failed(error, lost=any(arg.is_deleted() for arg in args)) from None
        return results


class XlaCpu(Device):
    """Its threads are those of jax, one per core, whatever number is asked for."""

    name, about, on_host = "xla-cpu", "XLA on the CPU, by jax", True
    target = XlaTarget("xla-cpu", of_this_cpu=True)

    def __init__(self, threads: int | None = None):
        if self.on_host:
            self.threads = available_cores()
            if threads not in (None, self.threads):
                raise XlaspikeError(
                    f"threads: expected {self.threads} with {self.name}, which takes all cores, found {threads}"
                )
        self._client = client_of(self.target.platform)
        self._home = self._client.local_devices()[0]

    @property
    def hardware(self) -> str:
        return self._home.device_kind

    def load(self, compiled: Compiled) -> XlaFunction:
        try:
            options = _compiler().client.CompileOptions()
            executable = self._client.deserialize_executable(compiled.path.read_bytes(), _devices(self._client), options)
        except (OSError, RuntimeError, ValueError) as error:
            raise XlaspikeError(f"{compiled.path}: expected a module for {self.name}, found {str(error)[:200]}") from None
        return XlaFunction(executable)

    def upload(self, array: np.ndarray, element: ElementType | None = None, shape: Sequence[int] | None = None) -> Any:
        element, shape = element or BY_NUMPY[array.dtype], array.shape if shape is None else tuple(shape)
        checked_bytes(array, element, shape)
        return self._put(np.array(array, order="C"), element, shape)

    def adopt(self, array: np.ndarray, element: ElementType, shape: Sequence[int]) -> Any | None:
        if not self.on_host or not adoptable(array):
            return None
        buffer = self._put(array, element, shape)
        if buffer.unsafe_buffer_pointer() != array.ctypes.data:
            return None
        ADOPTED[array.ctypes.data] = buffer
        return buffer

    def _put(self, array: np.ndarray, element: ElementType, shape: Sequence[int]) -> Any:
        import jax

        declared = array.reshape(-1).view(element.numpy).reshape(shape)
        try:
            return jax.device_put(declared, self._home, may_alias=True)
        except (RuntimeError, MemoryError) as error:
            raise no_room(self.name, array.nbytes, error) from None

    def download(self, buffer: Any, element: ElementType) -> np.ndarray:
        return np.array(buffer)

    def nbytes(self, buffer: Any) -> int:
        return buffer.nbytes

    @property
    def allocated_bytes(self) -> int:
        live = self._client.live_arrays()
        return sum(array.nbytes for array in live if array.unsafe_buffer_pointer() not in ADOPTED)


class XlaCuda(XlaCpu):
    """Raises ``XlaspikeError`` where jax finds no card."""

    name, about, on_host = "xla-cuda", "XLA on a GPU, by jax", False
    target = XlaTarget("xla-cuda", platform="cuda")
