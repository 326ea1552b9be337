"""The command that measures findings again."""

from xlaspike.runner import targets
from xlaspike.workbook import studies


def test_a_finding_that_this_processor_cannot_measure_is_refused_in_one_line(monkeypatch, capsys):
    monkeypatch.setattr(targets, "host_cpu", lambda: "avx512bw 1\navx512vl 1\navx512vnni 0\n")
    assert studies.main(["06_batched_ragged"]) == 2
    assert capsys.readouterr().err == (
        "error: kernels: expected a processor with avx512bw, avx512vl, avx512vnni, found one without avx512vnni\n"
    )
