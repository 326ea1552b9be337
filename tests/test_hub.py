"""``fetch`` against a stand-in hub on this machine: no real hub is ever asked."""

import hashlib
import json
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

import pytest

from xlaspike.paths import ROOT

COMMIT = "0123456789abcdef0123456789abcdef01234567"
FILES = {
    "config.json": b"{}",
    "model.safetensors": b"weights" * 1000,
    "tokenizer.json": b"{}",
    "pytorch_model.bin": b"a pickle: never fetched",
    "modeling.py": b"code: never fetched",
}


class Hub(BaseHTTPRequestHandler):
    """The parts of the hub's HTTP interface that a snapshot download uses."""

    asked: list[str]

    def log_message(self, *_):
        pass

    def _send(self, body: bytes, headers: dict | None = None, status: int = 200):
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def do_GET(self):
        path = unquote(urlsplit(self.path).path)
        self.server.asked.append(path)
        listing = [
            {"type": "file", "path": name, "size": len(data), "oid": hashlib.sha1(data).hexdigest()}
            for name, data in FILES.items()
        ]
        if path in ("/api/models/us/small/revision/main", f"/api/models/us/small/revision/{COMMIT}"):
            siblings = [{"rfilename": name} for name in FILES]
            self._send(json.dumps({"id": "us/small", "sha": COMMIT, "siblings": siblings}).encode())
        elif path.startswith("/api/models/us/small/tree/"):
            self._send(json.dumps(listing).encode(), {"Content-Type": "application/json"})
        elif path.startswith("/us/small/resolve/") and (name := path.rsplit("/", 1)[1]) in FILES:
            self._send(FILES[name], {"ETag": f'"{hashlib.sha1(FILES[name]).hexdigest()}"', "X-Repo-Commit": COMMIT})
        else:
            self._send(b'{"error": "Repository not found"}', {"X-Error-Code": "RepoNotFound"}, 404)

    do_HEAD = do_GET


@pytest.fixture
def hub():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    server.asked = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def fetch(hub, tmp_path, *words):
    # The library reads its endpoint when it is imported, so the command runs in a process of its own.
    environment = {
        "HF_ENDPOINT": f"http://127.0.0.1:{hub.server_port}", "HF_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT),
        "HF_HUB_DISABLE_TELEMETRY": "1", "HF_HUB_DISABLE_XET": "1", "PATH": "",
    }  # fmt: skip
    command = [sys.executable, "-m", "xlaspike", "fetch", *words, "--out", str(tmp_path / "out"), "--json"]
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=100)


def test_weights_and_configuration_arrive_and_nothing_else(hub, tmp_path):
    done = fetch(hub, tmp_path, "us/small", "--revision", COMMIT)
    assert done.returncode == 0, done.stderr
    wanted = ["config.json", "model.safetensors", "tokenizer.json"]
    assert json.loads(done.stdout) == {"path": str(tmp_path / "out"), "files": wanted}
    assert all((tmp_path / "out" / name).read_bytes() == FILES[name] for name in wanted)
    assert not any("pytorch_model.bin" in path or "modeling.py" in path for path in hub.asked if "/resolve/" in path)


@pytest.mark.parametrize("repo", ["us/none", "not a name"])
def test_what_is_not_there_is_one_line(repo, hub, tmp_path):
    done = fetch(hub, tmp_path, repo)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith(f"error: {repo}@main: expected") and done.stdout == ""
