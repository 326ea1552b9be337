"""IREE reads the unsigned operand of a product as signed: the texts beside this file, compiled, run and compared.

    python run.py [FLAG ...]     # flags of iree-compile after the target's; needs iree-base-compiler, iree-base-runtime, numpy

Inputs are small integers, so that every sum is exact in float32 in any order.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import iree._runtime_libs
import numpy as np
from iree.compiler.tools.binaries import find_tool
from iree.compiler.version import VERSION

HERE = Path(__file__).resolve().parent
IREE_RUN = Path(iree._runtime_libs.__file__).parent / "iree-run-module"
CPU = ("--iree-hal-target-device=local", "--iree-hal-local-target-device-backends=llvm-cpu", "--iree-llvmcpu-target-cpu=host")


@dataclass(frozen=True)
class Case:
    """The text ``file`` with weights of type ``element``, ``bits`` wide, whose values are below ``limit``."""

    file: str
    element: str
    bits: int
    limit: int

    @property
    def reaches_the_sign(self) -> bool:
        """Whether a value's highest bit is set."""
        return self.limit > 1 << (self.bits - 1)


CASES = (
    Case("dot.mlir", "ui8", 8, 128),
    Case("dot.mlir", "ui8", 8, 256),
    Case("workaround.mlir", "ui8", 8, 256),
    Case("batched.mlir", "ui4", 4, 8),
    Case("batched.mlir", "ui4", 4, 16),
    Case("batched.mlir", "ui8", 8, 16),
    Case("batched.mlir", "ui8", 8, 256),
)
SHAPES = {"dot.mlir": (2,), "workaround.mlir": (2,), "batched.mlir": (4, 2, 64)}


@dataclass(frozen=True)
class Outcome:
    """What IREE computed, what the text means, and what it would mean were the weights signed."""

    case: Case
    found: np.ndarray
    expected: np.ndarray
    as_signed: np.ndarray

    @property
    def right(self) -> bool:
        return np.array_equal(self.found, self.expected)


def outcomes(flags: Sequence[str] = ()) -> Iterator[Outcome]:
    for case in CASES:
        draw, shape = np.random.Generator(np.random.PCG64(0)), SHAPES[case.file]
        w = draw.integers(0, case.limit, shape)
        w.flat[0] = case.limit - 1
        x = draw.integers(1, 4, shape[1:] or shape).astype(np.float32)
        signed = np.where(w >> (case.bits - 1), w - (1 << case.bits), w)
        yield Outcome(case, run(case, w, x, flags), product(w, x), product(signed, x))


def product(w: np.ndarray, x: np.ndarray) -> np.ndarray:
    return (np.einsum("ogk,gk->go", w, x) if w.ndim == 3 else w @ x).astype(np.float32)


def run(case: Case, w: np.ndarray, x: np.ndarray, flags: Sequence[str]) -> np.ndarray:
    """f32, the result of the text on the weights ``w`` and the vector or vectors ``x``."""
    text = (HERE / case.file).read_text().replace("ui4", case.element)
    raw = w.astype(np.uint8).ravel()
    with tempfile.TemporaryDirectory() as scratch:
        module, weights, vectors, result = (Path(scratch) / name for name in ("m.vmfb", "w.bin", "x.bin", "y.bin"))
        (raw if case.bits == 8 else raw[::2] | raw[1::2] << 4).tofile(weights)
        x.tofile(vectors)
        subprocess.run([find_tool("iree-compile"), "-", "-o", module, *CPU, *flags], input=text, text=True, check=True)
        command = [IREE_RUN, f"--module={module}", "--function=main", "--device=local-task", f"--output=@{result}"]
        command += [f"--input={'x'.join([*map(str, w.shape), case.element])}=@{weights}"]
        command += [f"--input={'x'.join([*map(str, x.shape), 'f32'])}=@{vectors}"]
        subprocess.run(command, check=True, capture_output=True)
        return np.fromfile(result, np.float32).reshape(w.shape[1::-1] if w.ndim == 3 else ())


def main() -> None:
    print(f"iree-compile {VERSION} {' '.join(sys.argv[1:])}")
    print(f"{'text':16} {'weights':18} {'first expected':>14} {'found':>8} {'as signed':>10}")
    for each in outcomes(sys.argv[1:]):
        expected, found, signed = (int(value.flat[0]) for value in (each.expected, each.found, each.as_signed))
        weights = f"{each.case.element}, 0 to {each.case.limit - 1}"
        verdict = "right" if each.right else "WRONG"
        print(f"{each.case.file:16} {weights:18} {expected:14} {found:8} {signed:10}  {verdict}")


if __name__ == "__main__":
    main()
