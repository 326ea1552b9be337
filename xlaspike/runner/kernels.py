"""Puts hand-written kernels in the place of composites, in the text that ``iree-compile`` gets.

The text that was emitted stays portable. Another compiler, another processor and ``off`` run the decompositions.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from xlaspike.dtypes import BY_NAME
from xlaspike.emitter.kernels import FEATURES, Composite, HandKernel, replacement, workgroups
from xlaspike.emitter.kernels.builder import Shaped
from xlaspike.emitter.module import tensor_type

from . import targets

KERNELS = ("auto", "off")
# As ``Builder.composite`` writes it, on one line.
COMPOSITE = re.compile(
    r'^(?P<indent> *)(?P<result>%\d+)(?::\d+)? = stablehlo\.composite "(?P<name>[\w.]+)" (?P<operands>%[^{}]*?)'
    r" \{composite_attributes = \{(?P<attributes>[^{}]*)\}, decomposition = @\w+, version = (?P<version>\d+) : i32\}"
    r" : \((?P<types>[^()]*)\) -> \(?(?P<results>[^()]*?)\)?$",
    re.MULTILINE,
)
TENSOR = re.compile(r"tensor<((?:\d+x)*)(\w+)>")


def with_kernels(text: str, threads: int, choice: str = "auto", workgroups: Callable[[int, int], int] = workgroups) -> str:
    """``text`` with kernels for ``threads`` threads in the place of composites that have one; no line changes its number.

    ``choice`` is one of ``KERNELS``, and ``workgroups`` as in ``replacement``. Returns ``text`` itself for ``off`` and on a CPU
    without kernels.
    """
    if choice == "off" or reason_against():
        return text
    kernels: dict[str, HandKernel] = {}

    def calls(match: re.Match[str]) -> str:
        found = replacement(_composite(match), threads, workgroups)
        if found is None:
            return match[0]
        name, operands = match["result"], match["operands"].split(", ")
        written = []
        if found.first:
            rounded = f"%first_{name[1:]}"
            written.append(_dispatch(rounded, found.first, operands[:1]))
            operands = [*(f"{rounded}#{i}" for i in range(len(found.first.results))), *operands[1:]]
            kernels[found.first.name] = found.first
        written.append(_dispatch(name, found.kernel, operands))
        kernels[found.kernel.name] = found.kernel
        return match["indent"] + " ".join(written)

    body = COMPOSITE.sub(calls, text)
    head, _, tail = body.rpartition("}")
    return head + "".join(kernel.text for kernel in kernels.values()) + "}" + tail if kernels else text


def reason_against() -> str | None:
    """Why no kernel runs on this CPU, or None."""
    missing = ", ".join(name for name in FEATURES if name not in targets.host_features())
    return f"kernels: expected a processor with {', '.join(FEATURES)}, found one without {missing}" if missing else None


def _dispatch(result: str, kernel: HandKernel, operands: list[str]) -> str:
    count = f":{len(kernel.results)}" if len(kernel.results) > 1 else ""
    types = [", ".join(tensor_type(*shaped) for shaped in side) for side in (kernel.operands, kernel.results)]
    call = f"flow.dispatch @{kernel.name}::@{kernel.name}({', '.join(operands)})"
    return f"{result}{count} = {call} : ({types[0]}) -> ({types[1]})"


def _composite(match: re.Match[str]) -> Composite:
    pairs = re.findall(r"(\w+) = (-?\d+) : i32", match["attributes"])
    attributes = {name: int(number) for name, number in pairs}
    return Composite(match["name"], int(match["version"]), attributes, _shapes(match["types"]), _shapes(match["results"]))


def _shapes(types: str) -> tuple[Shaped, ...]:
    return tuple(
        (BY_NAME.get(element), tuple(int(size) for size in shape.split("x")[:-1])) for shape, element in TENSOR.findall(types)
    )
