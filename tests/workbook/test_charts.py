"""The charts show the numbers of the records, and the committed files are of these records."""

import copy
import html
import re

import matplotlib.pyplot as plt
import pytest

from xlaspike.errors import XlaspikeError
from xlaspike.measure import records
from xlaspike.measure.dispatch_parts import PARTS
from xlaspike.paths import FINDINGS, RESULTS
from xlaspike.workbook import charts, recorded
from xlaspike.workbook.alternative_text import alternative_text

RECORDS = records.read_all(RESULTS)
LARGEST = 200_000  # bytes of a file


@pytest.fixture
def plotted():
    """The numbers that a chart shows, as one set, of six digits."""
    yield lambda name, results=RECORDS: {value for row in charts.plotted(charts.draw(name, results)) for value in row}
    plt.close("all")


def six(*values: float) -> set[float]:
    return {float(f"{value:.6g}") for value in values}


def test_the_headline_has_every_variant_llama_cpp_and_the_documents_ratio(plotted):
    large, peers = (RECORDS["05_fused_contraction"][name] for name in ("large", "peers"))
    ours = [large[name]["tok_s"] for name in ("f32", "f16", "bf16", "int8", "int4", "int4_integer", "int4_kernel", "int4_dot")]
    theirs = [peers[name]["decode_tok_s"] for name in ("llama_f16", "llama_q8_0", "llama_q4_0")]
    ends = [1e3 / large["int4_kernel"]["ms"][end] for end in ("min", "max")]
    assert six(*ours, *theirs, *ends, 0.24 * large["f16"]["tok_s"]) <= plotted("tokens_per_second")


def test_a_step_is_made_of_its_parts_and_what_is_between(plotted):
    rows = recorded.entries(RECORDS["05_fused_contraction"]["parts"])
    single = [row["parts"][part]["ms"] for row in rows.values() for part in ("gate, up", "down", "q k v", "output")]
    shown = plotted("step_parts")  # a bar ends where the next begins, so a half may be rounded the other way
    for ms in (*single, *(row["between_ms"] for row in rows.values())):
        assert min(abs(each / ms - 1) for each in shown) < 5.001e-6
    named = {part for row in rows.values() for part in row["parts"]}
    assert named <= {part for parts, _ in charts.STEP_GROUPS.values() for part in parts} == set(PARTS)


def test_the_batches_are_those_of_both_runs(plotted):
    finding = RECORDS["06_batched_ragged"]
    rows = [finding["large"]["int4"]["b1"], finding["large"]["f16"]["b8"], finding["by_hand"]["int4_kernel"]["b16"]]
    assert six(*(row["tok_s"] for row in rows)) <= plotted("batch_throughput")


def test_the_gain_of_proposed_ids_is_measured_and_predicted(plotted):
    row = RECORDS["09_several_tokens"]["acceptance"]["int4_kernel"]
    speeds = [row["right"][right]["speed"]["median"] for right in ("0", "2", "4")]
    assert six(*speeds, *row["without_pauses"].values()) <= plotted("accepted_ids")


def test_memory_is_what_the_allocator_counted(plotted):
    large = RECORDS["05_fused_contraction"]["large"]
    assert six(*(large[name]["resident_bytes"] / 1e9 for name in ("f32", "f16", "bf16", "int8", "int4"))) <= plotted(
        "resident_memory"
    )


def test_differences_are_those_of_every_form_and_zero_is_at_the_edge(plotted):
    rows = RECORDS["05_fused_contraction"]["logits"]
    forms = {name: row["kl_nats"] for name, row in rows.items() if isinstance(row, dict) and "kl_nats" in row}
    assert len(forms) == 12 and forms["bf16_dot"] == 0
    above = [value for value in forms.values() if value]
    assert six(*above, min(above) / 3) <= plotted("logit_differences")


def test_a_context_is_that_of_its_record(plotted):
    steps = {"rows_256": {"rows": 256, "bytes_per_token": 10**9, "ms": dict.fromkeys(("median", "min", "max"), 40.5)}}
    steps["rows_4096"] = {"rows": 4096, "bytes_per_token": 2 * 10**9, "ms": {"median": 55.5, "min": 54.25, "max": 57.0}}
    results = {"08_long_context": {"steps": {"time": "2026-11-29", "machine": {"cpu": "", "cores": 2}, "int8": steps}}}
    assert six(256, 4096, 1, 2) <= plotted("context_bytes", results)
    assert six(256, 4096, 40.5, 55.5, 54.25, 57) <= plotted("context_speed", results)


def test_another_record_is_another_chart(plotted):
    changed = copy.deepcopy(RECORDS)
    changed["05_fused_contraction"]["large"]["f32"]["resident_bytes"] += 10**9
    assert plotted("resident_memory", changed) != plotted("resident_memory")
    del changed["05_fused_contraction"]["large"]["f32"]
    with pytest.raises(XlaspikeError, match="chart resident_memory: expected a record with 'f32'"):
        charts.draw("resident_memory", changed)


def test_another_text_is_another_chart():
    changed = copy.deepcopy(RECORDS)
    changed["05_fused_contraction"]["large"]["time"] = "2020-01-01T00:00:00+00:00"
    assert len({charts.digest(charts.draw("resident_memory", results)) for results in (RECORDS, changed)}) == 2
    plt.close("all")


def test_every_picture_of_a_finding_is_drawn_from_records():
    shown = [found for page in FINDINGS.glob("*.md") for found in re.findall(r"!\[([^]]*)\]\(([^)]+)\)", page.read_text())]
    assert {picture for _, picture in shown} == {f"figures/{name}.svg" for name in charts.CHARTS}
    assert all(len(alternative) >= 20 for alternative, _ in shown)


@pytest.mark.parametrize("name", charts.CHARTS)
def test_what_is_committed_is_what_the_records_draw(name):
    text = (charts.FIGURES / f"{name}.svg").read_text(encoding="utf-8")
    figure = charts.draw(name, RECORDS)
    assert re.search(r"<dc:description>(\w+)", text)[1] == charts.digest(figure), "record and chart differ: run `make findings`"
    assert f"<title>{html.escape(alternative_text(figure), quote=False)}</title>" in text
    assert len(text) < LARGEST and "<dc:date>" not in text
    plt.close(figure)
