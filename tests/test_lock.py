"""The lock files: every version and hash is there, shared versions agree, and a stale lock is found."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from tests.support.locks import asked, pins
from tools import lock
from xlaspike.errors import XlaspikeError
from xlaspike.paths import ROOT

every_lock = pytest.mark.parametrize("name", lock.LOCKS)


@every_lock
def test_every_file_that_a_lock_installs_has_a_hash(name: str) -> None:
    entries = pins(ROOT / name)
    assert entries
    for requirement, words in entries:
        assert [pin.operator for pin in requirement.specifier] == ["=="], requirement
        assert words and all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", word) for word in words), requirement


@every_lock
def test_a_lock_names_no_address_and_no_folder_of_a_machine(name: str) -> None:
    assert not re.search(r"://|--(?:extra-)?index-url|--find-links|(?m:^-)|\s/", (ROOT / name).read_text())


@every_lock
def test_a_lock_has_what_its_in_file_asks_for(name: str) -> None:
    locked = {canonicalize_name(requirement.name): requirement for requirement, _ in pins(ROOT / name)}
    for requirement in asked((ROOT / name).with_suffix(".in")):
        (pin,) = locked[canonicalize_name(requirement.name)].specifier
        assert pin.version in requirement.specifier, requirement


def test_every_in_file_has_a_lock() -> None:
    found = [*ROOT.glob("*.in"), *ROOT.glob("tools/*.in")]
    assert sorted(path.with_suffix(".txt").relative_to(ROOT).as_posix() for path in found) == sorted(lock.LOCKS)


def test_packages_of_several_locks_have_one_version() -> None:
    versions: dict[str, set[frozenset[str]]] = defaultdict(set)
    for name in lock.LOCKS:
        of_this = defaultdict(set)
        for requirement, _ in pins(ROOT / name):
            of_this[canonicalize_name(requirement.name)].add(str(requirement.specifier))
        for package, pinned in of_this.items():
            versions[package].add(frozenset(pinned))
    assert {package: pinned for package, pinned in versions.items() if len(pinned) > 1} == {}


def test_cpu_build_of_torch_is_the_locked_version() -> None:
    ((by_hand, hashes),) = pins(ROOT / "tools/requirements-torch-cpu.txt")
    (locked,) = [requirement for requirement, _ in pins(ROOT / "tools/requirements-torch.txt") if requirement.name == "torch"]
    assert str(by_hand.specifier) == f"{locked.specifier}+cpu" and hashes


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one .in file and its lock, and an index that does not answer."""
    monkeypatch.setattr(lock, "ROOT", tmp_path)
    monkeypatch.setattr(lock, "LOCKS", ("requirements.txt",))
    monkeypatch.setenv("UV_OFFLINE", "1")
    (tmp_path / "requirements.in").write_text("# nothing\n")
    assert lock.main([]) == 0
    return tmp_path


def test_lock_that_is_fresh_stays_untouched(checkout: Path) -> None:
    before = (checkout / "requirements.txt").stat()
    assert lock.main([]) == 0 and lock.main(["--check"]) == 0
    after = (checkout / "requirements.txt").stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


def test_stale_lock_is_named_and_left_alone(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (checkout / "requirements.txt").write_text("six==1.17.0\n")
    assert lock.main(["--check"]) == 2
    refusal = "error: requirements.txt: expected what the .in files ask for, found it stale; run `make lock`\n"
    assert capsys.readouterr().err == refusal
    assert (checkout / "requirements.txt").read_text() == "six==1.17.0\n"
    assert lock.main([]) == 0 and "six" not in (checkout / "requirements.txt").read_text()


def test_requirements_that_cannot_be_resolved_are_refused(checkout: Path) -> None:
    before = (checkout / "requirements.txt").read_text()
    (checkout / "requirements.in").write_text("six==1.17.0\nsix==1.16.0\n")
    with pytest.raises(XlaspikeError, match=r"requirements\.in: uv could not resolve it; it says why above"):
        lock.resolve("requirements.txt", checkout, upgrade=[])
    assert lock.main([]) == 2 and (checkout / "requirements.txt").read_text() == before
