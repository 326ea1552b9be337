"""The command that measures findings again."""

from xlaspike.workbook import studies


def test_a_finding_that_this_processor_cannot_measure_is_refused_in_one_line(monkeypatch, capsys):
    monkeypatch.setattr(studies, "reason_against", lambda contraction, target: f"no {contraction.name} for {target}")
    assert studies.main(["06_batched_ragged"]) == 2
    assert capsys.readouterr().err == "error: contraction kernel: no kernel for llvm-cpu\n"
