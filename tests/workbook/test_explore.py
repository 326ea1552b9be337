"""The explorer answers about one product and one model, with widgets and without."""

import pytest
from ipywidgets import Button

from xlaspike.errors import XlaspikeError
from xlaspike.measure.explorer import Choice, Explorer
from xlaspike.workbook.explore import dispatches, folded, panel

SMALL = (128, 256)


@pytest.fixture
def explorer(tiny):
    return Explorer(tiny, repeats=1)


def test_dot_rebuilds_a_packed_weight_and_reduce_does_not(explorer):
    dot, reduce = (Choice("int4", contraction, SMALL) for contraction in ("dot", "reduce"))
    rebuilt = [[row["a rebuilt weight"] for row in dispatches(explorer, choice).rows] for choice in (dot, reduce)]
    assert rebuilt[0].count("yes") == 2 and "yes" not in rebuilt[1]
    assert explorer.answer(dot).moved_bytes > 2 * 4 * 128 * 256 > explorer.answer(reduce).moved_bytes
    assert "dot_general" in explorer.text(dot) and "dot_general" not in explorer.text(reduce)


def test_alternatives_write_the_format_in_a_way_of_their_own(explorer):
    written = {
        weights: {c.contraction for c in explorer.alternatives(Choice(weights, "reduce", SMALL))} for weights in ("f16", "int8")
    }
    assert written["f16"] == {"dot", "demoted", "reduce"}
    assert written["int8"] == {"dot", "reduce", "integer"}
    times = explorer.times(explorer.alternatives(Choice("f16", "reduce", SMALL)))
    assert all(spread.min > 0 for spread in times.values())


def test_what_cannot_be_written_is_refused_in_one_line(explorer):
    with pytest.raises(XlaspikeError, match="demoted can read"):
        dispatches(explorer, Choice("int4", "demoted", SMALL))


def test_the_model_is_compared_with_f32(explorer):
    ids = [5, 6, 7, 8]
    exact, packed = (explorer.difference(Choice(weights, "dot"), ids) for weights in ("bf16", "int4"))
    assert exact.max_difference == 0 < packed.max_difference


def test_a_text_is_folded_and_escaped():
    assert "a &lt;b&gt;, 2 lines" in folded("a <b>", "x\n<y>").data and "&lt;y&gt;" in folded("", "<y>").data


def test_a_click_answers_or_refuses(explorer, monkeypatch, capsys):
    shown = []
    monkeypatch.setattr("xlaspike.workbook.explore.display", lambda *outputs: shown.extend(outputs))
    widgets = panel(explorer, [5, 6, 7])
    pickers = {picker.description: picker for row in widgets.children[:2] for picker in row.children}
    button = next(child for child in widgets.children if isinstance(child, Button))
    pickers["compiler"].value = "xla-cpu"
    pickers["shape"].value = (512, 2048)
    button.click()
    assert len(shown) == 4 and shown[0].rows[0][""] == "dispatches"
    pickers["contraction"].value = "demoted"
    button.click()
    assert len(shown) == 4 and "refused: shape 512x2048: int4" in capsys.readouterr().out
