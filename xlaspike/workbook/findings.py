"""Findings: Markdown rendered from the templates of ``findings/src``, with every number from a record of ``data/results``.

A results file is a variable of the templates, named by its stem without the leading number: ``fused_contraction.large.f16``.
"""

from __future__ import annotations

import math
import re
import traceback
from pathlib import Path

import jinja2

from xlaspike.errors import XlaspikeError
from xlaspike.files import write_text
from xlaspike.measure import records
from xlaspike.measure.labels import Label
from xlaspike.paths import FINDINGS, RESULTS, ROOT

from . import charts, recorded

SOURCES = FINDINGS / "src"
BLOCK = "results.md.j2"  # the table of README; every other template is a page of its own
BEGIN, END = f"<!-- rendered from findings/src/{BLOCK}; edit that -->\n", "<!-- end of what is rendered -->\n"


def write() -> None:
    """Render every page and chart of ``findings/`` and the block of README anew."""
    results = records.read_all(RESULTS)
    charts.write(results)
    for path, text in documents(results).items():
        write_text(path, text)


def documents(results: dict[str, dict[str, dict]]) -> dict[Path, str]:
    """The text of every file that a template decides, by its path, with the numbers of ``results``
    (``xlaspike.measure.records.read_all``).

    Raises ``XlaspikeError`` where a template names what the records do not have, or README has lost its block.
    """
    texts = {}
    for source in sorted(SOURCES.glob("*.md.j2")):
        if source.name != BLOCK:
            head = f"<!-- rendered from src/{source.name} by `make findings`; edit that -->\n"
            texts[FINDINGS / source.stem] = head + render(source.name, results)
    readme = ROOT / "README.md"
    before, begin, rest = readme.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise XlaspikeError(f"{readme}: expected a block from '{BEGIN.strip()}' to '{END.strip()}', found none")
    return texts | {readme: before + begin + render(BLOCK, results) + end + after}


def render(name: str, results: dict[str, dict[str, dict]], sources: Path = SOURCES) -> str:
    """The template ``name`` of the folder ``sources``, rendered with ``results``.

    Raises ``XlaspikeError`` with the template's line where it names what ``results`` does not have, or prints what no filter
    has made a text of.
    """
    try:
        return environment(sources).get_template(name).render({re.sub(r"^\d+_", "", stem): results[stem] for stem in results})
    except (jinja2.TemplateError, TypeError, ValueError) as error:
        lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(name)]
        line = getattr(error, "lineno", None) or (lines[-1] if lines else 1)
        raise XlaspikeError(f"{sources / name}:{line}: {error}") from None


def environment(sources: Path = SOURCES) -> jinja2.Environment:
    """How templates are read: a missing key is an error, and a number is printed through a filter that says what it is."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(sources),
        undefined=jinja2.StrictUndefined,
        finalize=_printable,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters |= FILTERS
    return made


def _three(value: object) -> str:
    """Three significant digits and every digit before the point: 0.442, 17.9, 1,818."""
    rounded = float(f"{float(value):.2e}")
    before = math.floor(math.log10(abs(rounded))) if rounded else 2
    return f"{float(value):,.{max(0, 2 - before)}f}"


def _variant(name: str) -> str:
    """How a text calls the variant ``name`` of a record: ``int4_kernel`` is "int4, `kernel`"."""
    label = Label.parse(name)
    return ", ".join(filter(None, (label.weights, label.contraction and f"`{label.contraction}`", label.note)))


def _variants(record: dict) -> list[tuple[str, dict]]:
    """The entries of ``record`` that are named for a weight format, each with its label."""
    return [(_variant(name), entry) for name, entry in recorded.entries(record).items()]


# A number's filter is named by what the number is; so a unit always looks alike. float and int refuse a missing key.
FILTERS = {
    **dict.fromkeys(("tok_s", "ms", "us", "seconds", "gb", "gb_s", "gflop_s", "gweights_s", "mb", "times"), _three),
    "count": lambda value: f"{int(value):,}",
    "ratio": lambda value: f"{float(value):.2f}",
    "fraction": lambda value: f"{float(value):.3f}",
    "fine": lambda value: f"{float(value):.4f}",
    "pct": lambda value: f"{float(value):.0%}",
    "change": lambda value: f"{float(value):+.4%}".replace("%", " %"),
    "difference": lambda value: f"{float(value):.1g}",
    "changed": lambda value: f"{1 - float(value['top1_agreement']):.1%}".replace("%", " %"),
    "variant": _variant,
    "variants": _variants,
}


def _printable(value: object) -> object:
    if isinstance(value, (float, dict, list)):
        raise TypeError(f"expected a text or a count, found {value!r}: a number needs a filter")
    return value
