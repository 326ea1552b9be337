"""``fetch`` against a mock hub on this machine: no request leaves it."""

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
    "original/model.safetensors": b"in a folder: never fetched",
    "../evil.safetensors": b"outside: never fetched",
}
WANTED = ["config.json", "model.safetensors", "tokenizer.json"]


class Hub(BaseHTTPRequestHandler):
    """The parts of the hub's HTTP interface that a snapshot download uses."""

    def log_message(self, *_):
        pass

    def _send(self, body: bytes, headers: dict | None = None, status: int = 200, cut: int = 0):
        self.send_response(status)
        # The hub sends such a warning to who has no token, and the library prints it.
        for name, value in {"Content-Length": str(len(body)), "X-HF-Warning": "a;b", **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body[: len(body) - cut])

    def do_GET(self):
        server, path = self.server, unquote(urlsplit(self.path).path)
        server.asked.append(path)
        if path in (f"/api/models/us/small/revision/{name}" for name in ("main", server.commit)):
            siblings = [{"rfilename": name} for name in server.files]
            self._send(server.answer or json.dumps({"id": "us/small", "sha": server.commit, "siblings": siblings}).encode())
        elif path == f"/api/models/us/small/tree/{server.commit}":
            listing = [
                {"type": "file", "path": name, "size": len(data), "oid": hashlib.sha1(data).hexdigest()}
                for name, data in server.files.items()
            ]
            self._send(json.dumps(listing).encode(), {"Content-Type": "application/json"})
        elif path.startswith("/us/small/resolve/") and (name := path.split("/", 5)[5]) in server.files:
            data = server.files[name]
            headers = {"ETag": f'"{hashlib.sha1(data).hexdigest()}"', "X-Repo-Commit": server.commit}
            self._send(data, headers, server.status, server.cut)
        else:
            self._send(b'{"error": "Repository not found"}', {"X-Error-Code": "RepoNotFound"}, 404)

    do_HEAD = do_GET


@pytest.fixture
def hub():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    server.asked, server.files, server.commit, server.answer = [], dict(FILES), COMMIT, b""
    server.status, server.cut = 200, 0
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


def refused(done):
    """The error message, after a check that nothing else was printed."""
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: ") and done.stderr.endswith("\n") and done.stderr.count("\n") == 1
    return done.stderr


def test_weights_and_configuration_arrive_and_nothing_else(hub, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "notes.txt").write_text("mine")
    (out / "old.safetensors").write_text("mine")
    for asked in (True, False):
        done = fetch(hub, tmp_path, "us/small", "--revision", COMMIT)
        assert (done.returncode, done.stderr) == (0, "")
        assert json.loads(done.stdout) == {"path": str(out), "files": WANTED}
        assert all((out / name).read_bytes() == FILES[name] for name in WANTED)
        resolved = {path.split("/", 5)[5] for path in hub.asked if "/resolve/" in path}
        assert resolved == (set(WANTED) if asked else set())
        hub.asked.clear()
    assert {path.name for path in out.iterdir()} == {*WANTED, "notes.txt", "old.safetensors", ".cache"}
    assert not (tmp_path / "evil.safetensors").exists()


@pytest.mark.parametrize("repo", ["us/none", "not a name"])
def test_what_is_not_there_is_one_line(repo, hub, tmp_path):
    assert refused(fetch(hub, tmp_path, repo)).startswith(f"error: {repo}@main: expected a repository to download, found ")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("left", [["config.json", "pytorch_model.bin"], ["config.json", "../evil.safetensors"], []])
def test_a_repository_without_weights_is_refused_before_anything_is_downloaded(left, hub, tmp_path):
    hub.files = {name: FILES[name] for name in left}
    assert "us/small@main: expected safetensors files, found " in refused(fetch(hub, tmp_path, "us/small"))
    assert not (tmp_path / "out").exists() and not any("/resolve/" in path for path in hub.asked)


def test_no_hub_is_one_line(hub, tmp_path):
    hub.shutdown()
    hub.server_close()
    assert "expected a repository to download, found ConnectError" in refused(fetch(hub, tmp_path, "us/small"))


@pytest.mark.parametrize("answer", [b"<html>", b"[]", b"{}", b'{"id": "us/small"}', b'{"id": "us/small", "siblings": [{}]}'])
def test_an_answer_that_is_none_is_one_line(answer, hub, tmp_path):
    hub.answer = answer
    assert "expected a repository to download, found " in refused(fetch(hub, tmp_path, "us/small"))


def test_a_connection_cut_in_mid_file_is_one_line_and_leaves_no_part(hub, tmp_path):
    hub.cut = 1
    assert "expected a repository to download, found RemoteProtocolError" in refused(fetch(hub, tmp_path, "us/small"))
    assert [path.name for path in (tmp_path / "out").iterdir()] == [".cache"]
    hub.cut = 0
    assert fetch(hub, tmp_path, "us/small").returncode == 0
    assert (tmp_path / "out" / "model.safetensors").read_bytes() == FILES["model.safetensors"]


def test_a_part_of_a_newer_commit_is_not_taken_for_a_checkpoint(hub, tmp_path):
    assert fetch(hub, tmp_path, "us/small").returncode == 0
    hub.commit, hub.files["model.safetensors"], hub.cut = "f" * 40, b"others", 1
    refused(fetch(hub, tmp_path, "us/small"))
    assert not (tmp_path / "out" / "config.json").exists()


def test_files_of_an_earlier_commit_are_not_taken_for_the_new_one(hub, tmp_path):
    assert fetch(hub, tmp_path, "us/small").returncode == 0
    hub.commit, hub.status = "f" * 40, 500
    assert f"of {hub.commit}, found those of another commit" in refused(fetch(hub, tmp_path, "us/small"))


def test_out_that_is_a_file_is_refused(hub, tmp_path):
    (tmp_path / "out").write_text("mine")
    assert f"{tmp_path / 'out'}: expected a folder to write to, found " in refused(fetch(hub, tmp_path, "us/small"))
    assert (tmp_path / "out").read_text() == "mine"
