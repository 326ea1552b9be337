"""The diagram of a step shows the numbers of its parts."""

from __future__ import annotations

from xlaspike.measure.step_parts import Part
from xlaspike.workbook import diagram, plots

PARTS = (
    Part("embed", None, 1, 512),
    *(Part(name, layer, 2, 2_000_000) for layer in (0, 1) for name in ("norm, q k v", "output", "norm, gate, up", "down")),
    Part("argmax", None, 3, 0),
)


def test_one_layer_stands_for_all() -> None:
    with plots.figure() as axes:
        diagram.decode_step(axes, PARTS)
        shown = [text.get_text() for text in axes.texts]
    assert [text for text in shown if text.isdigit()] == ["1", "2", "2", "2", "2", "3"]
    assert shown.count("2.00 MB") == 4 and "0.5 kB" in shown and "one of 2 layers" in shown
