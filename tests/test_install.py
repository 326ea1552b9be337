"""The package as others install it: what it asks for is what is pinned, and a wheel works without the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import tomllib
import venv
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import xlaspike
from tests.support.locks import asked
from xlaspike.paths import ROOT, TINY_LLAMA

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def test_requirements_pin_all_that_the_package_asks_for() -> None:
    direct = {canonicalize_name(pin.name): pin for pin in asked(ROOT / "requirements.in")}
    for text in sum(PROJECT["optional-dependencies"].values(), PROJECT["dependencies"]):
        package = Requirement(text)
        (pin,) = direct[canonicalize_name(package.name)].specifier
        assert pin.operator == "==" and pin.version in package.specifier, text


def test_installed_version_is_the_one_in_the_code() -> None:
    assert version("xlaspike") == xlaspike.__version__


@pytest.mark.slow
def test_wheel_works_outside_the_checkout(tmp_path: Path, cache_dir: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}

    def run(*words: object) -> subprocess.CompletedProcess:
        return subprocess.run([*map(str, words)], cwd=tmp_path, env=environment, capture_output=True, text=True)

    def pip(*words: object) -> None:
        done = run(sys.executable, "-m", "pip", "--disable-pip-version-check", *words, "--no-index", "--no-deps")
        assert done.returncode == 0, done.stderr

    def command(*words: object) -> dict:
        done = run(scratch / "bin" / "xlaspike", *words, "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    scratch = tmp_path / "venv"
    pip("wheel", ROOT, "--no-build-isolation", "--wheel-dir", tmp_path)
    (wheel,) = tmp_path.glob("*.whl")
    venv.create(scratch, with_pip=False)
    pip("--python", scratch, "install", wheel)
    (installed,) = scratch.glob("lib/python*/site-packages")
    # The dependencies are this environment's. A folder that a .pth file names has its own .pth files ignored.
    (installed / "dependencies.pth").write_text(sysconfig.get_path("purelib"))

    code = "import xlaspike, xlaspike.paths as paths; print(xlaspike.__file__); print(paths.RUNS)"
    lines = run(scratch / "bin" / "python", "-c", code).stdout.splitlines()
    assert [Path(line) for line in lines] == [installed / "xlaspike" / "__init__.py", tmp_path / "runs"]

    assert command("inspect", "--model", TINY_LLAMA)["model_type"] == "llama"
    compiling = ("--cache-dir", cache_dir, "--threads", 2)
    assert len(command("generate", "--model", TINY_LLAMA, "--prompt-ids", "1,2", "--steps", 3, *compiling)["token_ids"]) == 3

    for words, name in ((["inspect"], "data/tiny-llama"), (["run"], "notebooks")):
        done = run(scratch / "bin" / "xlaspike", *words)
        assert done.returncode == 2 and done.stderr.startswith(f"error: {name}: it is in the checkout"), done.stderr
        assert len(done.stderr.splitlines()) == 1
