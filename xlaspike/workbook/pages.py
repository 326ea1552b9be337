"""HTML pages that need nothing but themselves: one per executed notebook, and the templates of all pages.

Whatever a page shows may come from a file that is not trusted. Templates escape it; the notebooks' own HTML is sanitized.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from xlaspike.files import write_text
from xlaspike.paths import NOTEBOOKS

from .notebooks import read_notebook

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).with_name("templates")
# What the HTML of a notebook may hold: text, tables and pictures, nothing that runs or that is loaded from elsewhere.
TAGS = "a b blockquote br caption code col colgroup dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img"
TAGS += " ins kbd li mark ol p pre s samp small span strong sub summary sup table tbody td tfoot th thead tr u ul var"
ATTRIBUTES = {"class", "id", "style", "href", "title", "alt", "align", "colspan", "rowspan", "width", "height", "open"}
_LOADING = re.compile(r"url|image|src|\\", re.IGNORECASE)  # in a style: functions with an address, and what could spell one
_ADDRESS = re.compile(r'(?<=href=")(?![a-z]+:|[/#])([^"#]+)(#[^"]*)?(?=")')


def environment(**filters: Callable) -> Environment:
    """Jinja2 with this package's templates, and ``filters`` for them. Everything that a template prints is escaped."""
    from jinja2 import Environment, PackageLoader

    templates = Environment(loader=PackageLoader("xlaspike.workbook"), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    templates.filters |= filters
    return templates


def anchor(cell_id: str) -> str:
    """The address of a cell in its notebook's page."""
    return f"#cell-id={cell_id}"


def sanitized(html: str) -> str:
    """``html`` with every tag, attribute and style escaped or removed that is none of those above."""
    import bleach
    from bleach.css_sanitizer import ALLOWED_CSS_PROPERTIES, CSSSanitizer

    css = CSSSanitizer({*ALLOWED_CSS_PROPERTIES, "border", "margin", "padding"} - {"cursor"})
    return bleach.clean(html, TAGS.split(), _allowed, {"http", "https", "mailto", "data"}, css_sanitizer=css)


def _allowed(tag: str, name: str, value: str) -> bool:
    if tag == "img" and name == "src":
        return value.startswith("data:image/")
    if name == "style" and _LOADING.search(value):
        return False
    return name in ATTRIBUTES and not (name == "href" and value.lstrip().lower().startswith("data:"))


def write_notebook_pages(out: Path, names: Sequence[str]) -> None:
    """Write the page of each of the executed notebooks ``names`` in ``out`` beside it: code folded, linked to the report,
    and to the pages before and after.
    """
    from nbconvert import HTMLExporter
    from traitlets.config import Config

    config = Config({"TemplateExporter": {"exclude_input_prompt": True, "exclude_output_prompt": True}})
    exporter = HTMLExporter(
        config=config,
        filters={"clean_html": sanitized},
        sanitize_html=True,
        template_name="basic",
        extra_template_paths=[str(TEMPLATES)],
        template_file="notebook.html.j2",
    )
    for name, before, after in zip(names, [None, *names], [*names[1:], None], strict=False):
        notebook = read_notebook(out / f"{name}.ipynb")
        place = {"name": name, "report": out.name, "before": before, "after": after}
        page, _ = exporter.from_notebook_node(notebook, resources={"metadata": {"name": name}, "place": place})
        write_text(out / f"{name}.html", _ADDRESS.sub(lambda found: _address(found, out, names), page))


def _address(found: re.Match, out: Path, names: Sequence[str]) -> str:
    """A link of a committed notebook, as its page in ``out`` needs it."""
    path, place = found[1], found[2] or ""
    if path.removesuffix(".ipynb") in names:
        return path.removesuffix(".ipynb") + ".html" + place
    try:
        if (NOTEBOOKS / path).exists() and not (out / path).exists():
            return os.path.relpath(NOTEBOOKS / path, out) + place
    except OSError:  # no file has so long a name
        pass
    return path + place
