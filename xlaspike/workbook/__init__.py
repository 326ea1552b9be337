"""Notebooks and texts as programs: run with other parameters, reported, drawn and tabulated.

Each file is one of these; Jupyter and matplotlib are loaded where they are used.
"""

import lazy_loader

__all__ = [
    "charts",
    "claims",
    "cluster",
    "compare",
    "comparison_views",
    "diagram",
    "explore",
    "findings",
    "inputs",
    "kinds",
    "manifest",
    "notebooks",
    "pages",
    "plots",
    "recorded",
    "refresh",
    "report",
    "run",
    "side_by_side",
    "studies",
    "sweep",
    "sweep_page",
    "sweep_table",
    "tables",
    "text_diff",
]

__getattr__, __dir__, _ = lazy_loader.attach(__name__, __all__)
