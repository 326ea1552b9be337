"""What JupyterLab saves with the workbook's extension. How JupyterLab itself behaves, ``make browser`` looks at."""

from __future__ import annotations

import platform
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from jupyter_server.services.contents.largefilemanager import LargeFileManager

from xlaspike.paths import NOTEBOOKS
from xlaspike.workbook import lab


@pytest.fixture
def contents(tmp_path: Path) -> LargeFileManager:
    """A server's files in ``tmp_path``, with the extension."""
    manager = LargeFileManager(root_dir=str(tmp_path))
    lab._load_jupyter_server_extension(SimpleNamespace(contents_manager=manager))
    return manager


def test_a_committed_notebook_that_is_opened_and_saved_keeps_its_bytes(contents: LargeFileManager, tmp_path: Path) -> None:
    for path in NOTEBOOKS.glob("*.ipynb"):
        shutil.copy(path, tmp_path)
        model = contents.get(path.name)
        model["content"]["metadata"]["language_info"]["version"] = platform.python_version()
        contents.save(model, path.name)
        assert (tmp_path / path.name).read_bytes() == path.read_bytes(), path.name


def test_files_and_notebooks_without_a_language_are_saved_as_they_are(contents: LargeFileManager, tmp_path: Path) -> None:
    contents.save({"type": "file", "format": "text", "content": "text"}, "a.txt")
    content = {"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    contents.save({"type": "notebook", "format": "json", "content": content}, "b.ipynb")
    assert (tmp_path / "a.txt").read_text() == "text"
    assert contents.get("b.ipynb")["content"]["metadata"] == {}
