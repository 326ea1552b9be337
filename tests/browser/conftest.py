"""Debian's Chromium without a window, and JupyterLab on a copy of the notebooks: what ``make browser`` looks at."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from xlaspike.paths import NOTEBOOKS, ROOT, RUNS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, Page, Request

SCREENSHOTS = RUNS / "browser"
START_SECONDS = 120


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: run `make browser`")
    if (path := shutil.which("chromium")) is None:
        pytest.skip("chromium is not installed: apt install chromium")
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    # Chromium refuses to run as root inside its sandbox; it opens nothing here but our own pages.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=path, args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """An empty page. When the test ends, it must have asked no other machine, and have logged and raised no error."""
    wrong: list[str] = []

    def asked(request: Request) -> None:
        url = urlsplit(request.url)
        if url.scheme not in ("file", "data", "blob") and url.hostname not in ("127.0.0.1", "localhost"):
            wrong.append(f"asked {request.url}")

    def logged(message: ConsoleMessage) -> None:
        if message.type == "error":
            wrong.append(f"logged {message.text} at {message.location['url']}")

    context = chromium.new_context()
    context.on("request", asked)
    context.on("console", logged)
    context.on("weberror", lambda raised: wrong.append(f"raised {raised.error}"))
    page = context.new_page()
    yield page
    page.screenshot(path=SCREENSHOTS / f"{request.node.name}.png")
    context.close()
    assert wrong == []


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """``make lab`` with new settings: the folder that it serves, a copy of the notebooks, and the form of its addresses."""
    base = tmp_path_factory.mktemp("lab")
    shutil.copytree(NOTEBOOKS, folder := base / "notebooks", ignore=shutil.ignore_patterns(".*", "conftest.py"))
    own = {f"JUPYTER_{name}_DIR": str(base / name.lower()) for name in ("CONFIG", "DATA", "RUNTIME")}
    # Else it asks whether it may fetch news, and its server asks for updates.
    settings = base / "config/lab/user-settings/@jupyterlab/apputils-extension/notification.jupyterlab-settings"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"fetchNews": "false", "checkForUpdates": false}')
    options = f"ARGS=--no-browser --ServerApp.root_dir={folder}"
    command = ["make", "--directory", str(ROOT), "--assume-old", ".venv/.installed", "lab", options]
    environment = {**os.environ, **own, "IPYTHONDIR": str(base / "ipython"), "PYTHONPATH": str(ROOT)}
    with open(base / "log", "w") as log:
        process = subprocess.Popen(command, cwd=base, env=environment, stdout=log, stderr=log)
    try:
        server = _started(base / "runtime", process, base / "log")
        yield folder, f"{server['url']}{{}}?reset&token={server['token']}"
    finally:
        process.terminate()
        process.wait(60)


def _started(runtime: Path, process: subprocess.Popen, log: Path) -> dict:
    """The content of the file that the server writes as soon as it listens, with its port."""
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        for path in runtime.glob("jpserver-*.json"):
            try:
                return json.loads(path.read_text())
            except ValueError:
                pass  # half written
        time.sleep(0.1)
    raise RuntimeError(f"expected JupyterLab to start, found {log.read_text()[-2000:]}")
