"""Modules that an import loads, each time in a fresh interpreter, and names that the front door and the rooms export."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys

import pytest

import xlaspike
from xlaspike.paths import ROOT

HEAVY = ("iree", "jax", "IPython", "ipykernel", "jupyter_client", "nbformat", "papermill", "matplotlib")
FOUND = {module.name: module for module in pkgutil.walk_packages(xlaspike.__path__, "xlaspike.")}
PACKAGES = ["xlaspike", *(name for name, module in FOUND.items() if module.ispkg)]
# The command itself, and what runs in the peers' environment.
MODULES = sorted(set(FOUND) - {"xlaspike.__main__", "xlaspike.measure.peers.gguf_writer"})


def loaded_by(code: str) -> set[str]:
    """Names of all modules that ``code`` leaves loaded."""
    code = f"import sys\n{code}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True)
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("code", "unwanted"),
    [
        ("import xlaspike", (*HEAVY, "numpy", *(name for name in PACKAGES if "." in name))),
        ("import xlaspike.checkpoints\nxlaspike.checkpoints.Model", (*HEAVY, "xlaspike.emitter")),
        ("from xlaspike import open_model\nopen_model().close()", (*HEAVY, "xlaspike.emitter")),
        ("from xlaspike.measure import records\nrecords.read_all", (*HEAVY, "xlaspike.runner", "xlaspike.emitter")),
        ("from xlaspike import Session, Engine, probe", [name for name in HEAVY if name != "iree"]),
        ("import xlaspike.measure.peers.engine", HEAVY),
        ("import tests.support.checkpoints", (*HEAVY, "pytest")),
        ("import xlaspike.cli.main", [name for name in HEAVY if name != "iree"]),
    ],
    ids=["package", "checkpoints", "open_model", "records", "decoding", "peers' engine", "drawn checkpoints", "command line"],
)
def test_loads_no_more_than_it_needs(code: str, unwanted: tuple[str, ...]) -> None:
    assert loaded_by(code) & set(unwanted) == set()


@pytest.mark.parametrize("name", PACKAGES)
def test_exports_resolve_and_stay_what_they_are_when_every_module_is_loaded(name: str) -> None:
    package = importlib.import_module(name)
    exported = getattr(package, "__all__", ())
    found = {export: getattr(package, export) for export in exported}
    for module in MODULES:
        importlib.import_module(module)
    assert all(getattr(package, export) is value for export, value in found.items())
    assert package.__doc__
