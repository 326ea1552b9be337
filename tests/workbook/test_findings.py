"""A finding starts with its verdict, and every measured number in it is that of a record."""

import re

import pytest

from xlaspike.measure import records
from xlaspike.paths import RESULTS, ROOT

TEXTS = [ROOT / "README.md", *sorted((ROOT / "findings").glob("*.md"))]
RECORDS = records.read_all(RESULTS)
# A decimal, a percentage, a factor, or a count with a unit: what only a measurement can say. What is not one (a version, a
# tolerance, another document's figure) stands in `code`.
MEASURED = re.compile(r"\d+\.\d+|\d+ ?%|\d+ (?:times|ms|s|MB|GB|GB/s|tok/s|tokens a second|seconds|dispatches)\b")


def unmarked(text: str) -> list[str]:
    """Measured numbers in ``text`` that name no record."""
    for ignored in (r"```.*?```", r"`[^`]*`", r"\]\([^)]*\)", records.MARKED.pattern):
        text = re.sub(ignored, "", text, flags=re.DOTALL)
    return MEASURED.findall(text)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_numbers_are_those_of_the_records(path):
    text = path.read_text(encoding="utf-8")
    filled = records.fill(text, RECORDS)
    changed = [line for line, new in zip(text.splitlines(), filled.splitlines(), strict=True) if line != new]
    assert not changed, "text and record differ; `make findings` writes the record's numbers"
    assert not unmarked(text)


@pytest.mark.parametrize("path", TEXTS[1:], ids=lambda path: path.name)
def test_a_finding_starts_with_its_verdict_and_has_numbers(path):
    text = path.read_text(encoding="utf-8")
    assert re.match(r"# .+\n\n(?:.+\n)+\n## Verdict\n", text)
    assert records.MARKED.search(text)


def test_there_is_a_finding_for_every_results_file():
    assert {path.stem for path in TEXTS[1:]} == set(RECORDS) and RECORDS


def test_an_unmarked_number_is_found():
    assert unmarked("It takes 3.5 ms and 20 % more, `4.5` as documented") == ["3.5", "20 %"]
    assert not unmarked("It takes 3.5<!--= a.b .1f --> ms on Llama 3")
