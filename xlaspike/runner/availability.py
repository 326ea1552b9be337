"""Which devices, contractions and weight formats work on this machine, and why the others do not."""

from __future__ import annotations

from collections.abc import Callable

from xlaspike.checks import check_choice
from xlaspike.emitter import CONTRACTIONS, Contraction
from xlaspike.errors import XlaspikeError
from xlaspike.packers import DENSE, FORMATS, WeightFormat, resolve

from .devices import DEVICES

INNER = 4096  # inputs of the matrix that the formats are asked about; other sizes may be refused, as ``inspect`` says


def availability(device: str = "local-task") -> dict[str, object]:
    """Devices, and what ``device`` can run: true, or the reason against it as a string.

    ``devices`` has each by name, ``kernels`` says whether hand-written kernels run for packed products. ``contractions`` have
    it under ``runs`` and, by weight format, under ``weights``. Under ``written_as`` is the contraction that writes a format:
    another than itself where it falls back. ``rounds_inputs`` says whether a contraction rounds activations to fewer bits.
    ``bits_per_weight`` of a packed format include its scales and biases. Raises ``XlaspikeError`` for an unknown device.
    """
    check_choice("device", device, DEVICES)
    formats = {name: resolve(name, DENSE["f16"]) for name in FORMATS}
    return {
        "device": device,
        "devices": {name: _refusal(DEVICES[name].check) or True for name in DEVICES},
        "kernels": DEVICES[device].target.kernels_missing or True,
        "bits_per_weight": {name: _bits(weights) for name, weights in formats.items()},
        "contractions": {
            name: {
                "runs": _refusal(DEVICES[device].check) or True,
                "rounds_inputs": contraction.rounds_inputs,
                "weights": {of: contraction.refuses(weights, INNER) or True for of, weights in formats.items()},
                "written_as": {of: _writer(contraction, weights).name for of, weights in formats.items()},
            }
            for name, contraction in CONTRACTIONS.items()
        },
    }


def own_contractions(weights: WeightFormat, inner: int = INNER) -> list[str]:
    """The contractions that write a product with ``weights`` of ``inner`` inputs in a way of their own."""
    return [
        name
        for name, contraction in CONTRACTIONS.items()
        if not (contraction.falls_back(weights) or contraction.refuses(weights, inner))
    ]


def _refusal(check: Callable[[], None]) -> str | None:
    try:
        check()
    except XlaspikeError as error:
        return str(error)
    return None


def _bits(weights: WeightFormat) -> float:
    return 8 * sum(plane.nbytes for plane in weights.planes(1, INNER)) / INNER


def _writer(contraction: Contraction, weights: WeightFormat) -> type[Contraction]:
    kind = type(contraction)
    return kind.__base__ if contraction.falls_back(weights) else kind
