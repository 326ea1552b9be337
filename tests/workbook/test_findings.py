"""A finding starts with its verdict, every measured number in it is that of a record, and what it names is there."""

import copy
import re

import pytest
from jinja2 import nodes

from xlaspike.errors import XlaspikeError
from xlaspike.measure import records
from xlaspike.paths import FINDINGS, RESULTS, ROOT
from xlaspike.workbook import findings

RECORDS = records.read_all(RESULTS)
SOURCES = sorted(findings.SOURCES.glob("*.j2"))
PAGES = sorted(FINDINGS.glob("[0-9]*.md"))
TEXTS = [ROOT / "README.md", *sorted(FINDINGS.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
# A decimal, a percentage, a factor, or a count with a unit: what only a measurement can say. What is not one (a version, a
# tolerance, another document's figure) stands in `code`.
UNITS = "times|ms|us|s|MB|GB|GB/s|tok/s|tokens (?:a|per) second|seconds|dispatches"
MEASURED = re.compile(rf"\d+\.\d+|\d+ ?%|\d+ (?:{UNITS})\b")
# A path of the repository, as a text names it.
NAMED = re.compile(r"`((?:data|docs|findings|notebooks|tests|tools|xlaspike)/[\w./-]*)`")


def typed(template: str) -> list[str]:
    """Measured numbers that stand in ``template`` instead of coming from a record."""
    for ignored in (r"```.*?```", r"`[^`]*`", r"\]\([^)]*\)", r"\{\{.*?\}\}", r"\{%.*?%\}", r"\{#.*?#\}"):
        template = re.sub(ignored, "", template, flags=re.DOTALL)
    return MEASURED.findall(template)


def computed(template: str) -> list[nodes.Node]:
    """Arithmetic and decimals inside the expressions of ``template``."""
    tree = findings.environment().parse(template)
    decimals = [node for node in tree.find_all(nodes.Const) if isinstance(node.value, float)]
    return decimals + list(tree.find_all((nodes.BinExpr, nodes.UnaryExpr)))


def test_readme_states_no_number_outside_of_what_is_rendered():
    before, _, rest = (ROOT / "README.md").read_text(encoding="utf-8").partition(findings.BEGIN)
    assert not typed(before + rest.partition(findings.END)[2])


def test_what_is_committed_is_what_the_records_render():
    texts = findings.documents(RECORDS)
    assert texts.keys() == {ROOT / "README.md", *FINDINGS.glob("*.md")}
    changed = [path.name for path, text in texts.items() if path.read_text(encoding="utf-8") != text]
    assert not changed, "template or record and text differ: run `make findings`"


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_no_template_states_a_number_of_its_own(source):
    template = source.read_text(encoding="utf-8")
    assert "{{" in template
    assert not typed(template)
    assert not computed(template)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_a_finding_starts_with_its_verdict(path):
    assert re.match(r"<!-- rendered from .+ -->\n# .+\n\n(?:.+\n)+\n## Verdict\n", path.read_text(encoding="utf-8"))


def test_there_is_a_finding_for_every_results_file():
    assert set(RECORDS) <= {path.stem for path in PAGES} and RECORDS
    for path in PAGES:
        assert set(re.findall(r"`data/results/(\w+)\.jsonl`", path.read_text(encoding="utf-8"))) & set(RECORDS), path.name


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_a_text_links_to_and_names_is_there(path):
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)]+)\)", text):
        if "://" not in target:
            file, _, anchor = target.partition("#")
            linked = (path.parent / file).resolve() if file else path
            assert linked.exists(), target
            assert not anchor or anchor in anchors(linked.read_text(encoding="utf-8")), target
    missing = [named for named in NAMED.findall(text) if not (ROOT / named).exists()]
    assert not missing


def anchors(text: str) -> set[str]:
    """The anchors that GitHub gives the headings of ``text``."""
    headings = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


def test_a_number_that_is_typed_is_seen():
    assert typed("It takes 3.5 ms and 20 % more, `4.5` as documented") == ["3.5", "20 %"]
    assert not typed("It takes {{ a.b | ms }} ms on Llama 3")
    assert computed("{{ 3.5 | ms }}") and computed("{{ (a.b / a.c) | ratio }}") and computed("{{ -a.b | ms }}")
    assert not computed('{{ a["8"].b[0] | ms }}')


def test_a_key_that_no_record_has_is_named_with_its_line():
    less = copy.deepcopy(RECORDS)
    del less["01_fp32"]["tiny"]["product_ratio"]
    with pytest.raises(XlaspikeError, match=r"01_fp32\.md\.j2:\d+: .*'product_ratio'"):
        findings.documents(less)


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("a\n{{ run.bench.ms | ms }}\n", r":2: .*'ms'"),
        ("{{ walk.bench }}", r":1: 'walk' is undefined"),
        ("a\n\n{% for x in run.none %}{{ x }}{% endfor %}", r":3: .*'none'"),
        ("{{ run.bench.tok_s }}", r":1: .*12\.3"),
        ("{{ run.bench }}", r":1: .*tok_s"),
        ("{{ run.bench | ms }}", r":1: "),
        ("\n{{ run.", r":2: "),
    ],
)
def test_a_template_that_names_what_is_not_there_is_refused(template, message, tmp_path):
    (tmp_path / "page.md.j2").write_text(template)
    with pytest.raises(XlaspikeError, match=r"page\.md\.j2" + message):
        findings.render("page.md.j2", {"07_run": {"bench": {"tok_s": 12.3}}}, tmp_path)


def test_readme_without_its_block_is_refused(monkeypatch, tmp_path):
    monkeypatch.setattr(findings, "ROOT", tmp_path)
    (tmp_path / "README.md").write_text("# no block\n")
    with pytest.raises(XlaspikeError, match="expected a block"):
        findings.documents(RECORDS)
