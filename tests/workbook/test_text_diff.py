"""Two texts of one product beside each other."""

from xlaspike.measure import fusion, matmul_forms
from xlaspike.workbook.text_diff import TextDiff


def test_operations_of_one_text_alone_are_marked() -> None:
    form = matmul_forms.Form("f16", "dot", flags=False)
    texts = [fusion.linear(form.format, contraction, 8, 8) for contraction in ("dot", "reduce")]
    both = TextDiff(*texts, ("dot", "re<duce"))
    marks = {(left.partition(" : ")[0], right.partition(" : ")[0]): mark for left, right, mark in both.rows}
    assert marks["%0 = convert %weight", "%0 = convert %weight"] == " "
    assert marks["", "%2 = multiply %0, %1"] == marks["", "%4 = subtract %3, %2"] == ">"
    assert marks["return %1", "return %7"] == " "
    assert [mark for left, right, mark in both.rows if "dot_general" in left] == ["|"]
    lines = repr(both).splitlines()
    assert [">", "%3", "=", "constant", "dense<0.0e+00>", ":", "8x8xf32"] in [line.split() for line in lines]
    assert lines[1].startswith("%0 = convert %weight : 8x8xf32 ") and lines[-1].startswith("return %1 ")
    page = both._repr_html_()
    assert "re&lt;duce" in page and page.count("<mark>") == 8 and "<mark><code>return" not in page
