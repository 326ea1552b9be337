"""``run.json``: what a run was, from which its report, the list of runs and comparisons are made."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from xlaspike.checks import is_number
from xlaspike.errors import XlaspikeError
from xlaspike.files import read_json_object, write_text

NAME = "run.json"


# How a notebook ends: ``failed`` is an error in a cell or a file that could not be saved, ``died`` a kernel that ended.
OK, SKIPPED, FAILED, DIED, INTERRUPTED, NOT_RUN = STATUSES = ("ok", "skipped", "failed", "died", "interrupted", "not run")


@dataclass(frozen=True)
class Outcome:
    """How one notebook ended: ``status`` is one of ``STATUSES``.

    ``error`` is one line, empty for ``ok``: what went wrong, or why the notebook does not apply (``skipped``). ``parameters``
    are the notebook's defaults, ``given`` those that it got instead.
    """

    name: str
    status: str
    seconds: float
    verdict: str
    error: str
    parameters: dict[str, object] = field(default_factory=dict)
    given: dict[str, object] = field(default_factory=dict)

    @property
    def passed(self) -> bool:
        return self.status in (OK, SKIPPED)

    @property
    def settings(self) -> dict[str, object]:
        """The parameters that it ran with: all but ``results``, which each run has for itself."""
        return {name: value for name, value in {**self.parameters, **self.given}.items() if name != "results"}

    @property
    def changed(self) -> dict[str, object]:
        """The settings that are not the defaults."""
        return {name: value for name, value in self.settings.items() if self.parameters.get(name) != value}


@dataclass(frozen=True)
class Manifest:
    """A run: its folder; when it started, its seconds, where and with which commit; what it was given; its notebooks.

    ``model`` is the checkpoint folder, None where the notebooks took the embedded model.
    """

    folder: Path
    time: str
    seconds: float
    machine: dict
    commit: str | None
    dirty: bool | None
    model: str | None
    parameters: dict[str, object]
    notebooks: list[Outcome]

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def passed(self) -> bool:
        return all(outcome.passed for outcome in self.notebooks)

    @property
    def ending(self) -> str:
        """``passed``, ``passed, 2 skipped``, ``1 failed`` or ``interrupted``."""
        count = Counter(outcome.status for outcome in self.notebooks)
        if count[INTERRUPTED] or count[NOT_RUN]:
            return "interrupted"
        if not self.passed:
            return f"{count[FAILED] + count[DIED]} failed"
        return f"passed, {count[SKIPPED]} skipped" if count[SKIPPED] else "passed"

    @property
    def changed(self) -> dict[str, object]:
        """The settings of its notebooks that are not the defaults."""
        return {name: value for outcome in self.notebooks for name, value in outcome.changed.items()}

    @property
    def processor(self) -> tuple[object, object]:
        """The processor's name and its cores: timings of two runs are compared where these are equal."""
        return self.machine.get("cpu"), self.machine.get("cores")

    def write(self) -> None:
        fields = {"name": self.name, **vars(self), "notebooks": [vars(outcome) for outcome in self.notebooks]}
        del fields["folder"]
        write_text(self.folder / NAME, json.dumps(fields, indent=1, allow_nan=False) + "\n")

    @staticmethod
    def read(folder: Path) -> Manifest:
        """Raises ``XlaspikeError`` where ``folder`` holds no ``run.json``, or another one."""
        fields = read_json_object(folder / NAME)
        fields.pop("name", None)
        try:
            notebooks = [Outcome(**outcome) for outcome in fields.pop("notebooks")]
            manifest = Manifest(folder, notebooks=notebooks, **fields)
            seconds = (manifest.seconds, *(outcome.seconds for outcome in notebooks))
            settings = (given for outcome in notebooks for given in (outcome.parameters, outcome.given))
            caches, versions = (manifest.machine.get(key) or {} for key in ("caches", "versions"))
            objects = (manifest.machine, caches, versions, manifest.parameters, *settings)
            texts = (
                manifest.time,
                *(text for each in notebooks for text in (each.name, each.status, each.verdict, each.error)),
            )
            typed = all(isinstance(each, dict) for each in objects) and all(isinstance(each, str) for each in texts)
            if not (typed and all(map(is_number, (*seconds, *caches.values())))):
                raise TypeError("values of other types")
        except (KeyError, TypeError, AttributeError) as error:
            raise XlaspikeError(f"{folder / NAME}: expected what a run writes, found {error}") from None
        return manifest


def read_all(runs: Path) -> Iterator[Manifest]:
    """The runs in the folder ``runs``, the latest first; folders without a readable ``run.json`` are left out."""
    found = []
    for path in runs.glob(f"*/{NAME}"):
        try:
            if not path.parent.is_symlink():  # ``latest`` is one
                found.append(Manifest.read(path.parent))
        except XlaspikeError:
            continue
    yield from sorted(found, key=lambda manifest: manifest.time, reverse=True)
