"""Two runs side by side: facts must be equal, timings are compared by their spread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import inf
from pathlib import Path

from xlaspike.errors import XlaspikeError
from xlaspike.measure import records
from xlaspike.measure.timing import Spread
from xlaspike.paths import RUNS

from . import kinds, manifest
from .kinds import CLAIM, FACT, TIMING, Value, flatten, kind
from .manifest import SKIPPED, Manifest

Records = dict[tuple[str, str], dict]  # by file stem and record name

THRESHOLD = 0.1
SAME, DIFFERS, LOST = "same", "differs", "lost"
ALIKE, UNKNOWN, FASTER, SLOWER = "not distinguishable", "no spread", "faster", "slower"
RECORDED = "tiny"  # the name in data/results of what a notebook measured with the embedded model


@dataclass(frozen=True)
class Change:
    """One value of two runs. ``verdict`` is ``same``, ``differs``, or ``lost`` (a fact that ``after`` has not); of a timing
    ``faster``, ``slower``, ``not distinguishable`` (the intervals from quartile to quartile overlap) or ``no spread``.
    """

    place: str
    key: str
    kind: str
    before: Value
    after: Value
    verdict: str

    @property
    def ratio(self) -> Spread | None:
        """After over before, and the interval that it lies in; None where a timing or the ratio is no positive number, or this
        is none.
        """
        if self.kind != TIMING:
            return None
        before, after = _interval(self.before), _interval(self.after)
        if min(*vars(before).values(), *vars(after).values()) <= 0:
            return None
        low, high = after.p25 / before.p75, after.p75 / before.p25
        found = Spread(after.median / before.median, low, high, after.min / before.max, after.max / before.min)
        return found if all(0 < value < inf for value in vars(found).values()) else None

    def slower_by(self) -> float:
        """How much longer a timing takes than before, by its medians, as a fraction; negative where it is faster."""
        if self.ratio is None:
            return 0.0
        return (1 / self.ratio.median if _is_rate(self.key) else self.ratio.median) - 1


@dataclass(frozen=True)
class Comparison:
    """What differs ``after`` from ``before``, names of two runs: values in both and facts that ``after`` lost, other records
    and keys in one of them, and warnings.

    ``origins`` says for each of the two with which commit, when and where it was measured.
    """

    before: str
    after: str
    changes: list[Change]
    missing: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    origins: tuple[str, str] = ("", "")

    def of(self, kind: str, *verdicts: str) -> list[Change]:
        """The changes of ``kind``, of one of ``verdicts`` if there are any."""
        return [each for each in self.changes if each.kind == kind and (not verdicts or each.verdict in verdicts)]

    def failures(self, threshold: float = THRESHOLD) -> list[Change]:
        """Facts that differ or are lost, and timings that are distinguishable and slower by more than ``threshold``."""
        return self.of(FACT, DIFFERS, LOST) + self.slower(SLOWER, threshold)

    def slower(self, verdict: str, threshold: float) -> list[Change]:
        """The timings of ``verdict`` that are slower by more than ``threshold``, the slowest first."""
        slow = [each for each in self.of(TIMING, verdict) if each.slower_by() > threshold]
        return sorted(slow, key=Change.slower_by, reverse=True)


# ***** what is compared *****


@dataclass(frozen=True)
class Run:
    """The records of one run, and what is known of it."""

    name: str
    records: Records
    manifest: Manifest | None = None

    @property
    def skipped(self) -> set[str]:
        """The notebooks that did not apply to its checkpoint."""
        return {each.name for each in self.manifest.notebooks if each.status == SKIPPED} if self.manifest else set()

    @property
    def origin(self) -> str:
        """The commits, the first date and the processors of its records."""
        commits = {f"commit {each['commit']}" for each in self.records.values() if each.get("commit")}
        dates = sorted(str(each["time"])[:16].replace("T", " ") for each in self.records.values() if "time" in each)
        return " · ".join([*sorted(commits), *dates[:1], *sorted(set(map(_processor, self.records.values())))])


def _processor(record: Mapping) -> str:
    machine = record.get("machine")
    if not isinstance(machine, Mapping):
        return "unknown processor"
    return f"{machine.get('cpu', 'unknown processor')}, {machine.get('cores', '?')} cores"


def read_run(source: str, runs: Path = RUNS) -> Run:
    """The records that ``source`` means: a folder of a run or of ``.jsonl`` files, such a file, or a run's name in ``runs``.

    Raises ``XlaspikeError`` where there are none.
    """
    path = next((path for path in (Path(source), runs / source) if path.exists()), None)
    if path is None:
        raise XlaspikeError(f"{source}: expected a run's folder, a .jsonl file, or a name in {runs}, found none")
    if path.is_file():
        return Run(source, {("", name): record for name, record in records.read(path).items()})
    run = Manifest.read(path.resolve()) if (path / manifest.NAME).exists() else None
    folder = path / "results" if (path / "results").is_dir() else path
    found = {(stem, name): record for stem, named in records.read_all(folder).items() for name, record in named.items()}
    if not found:
        raise XlaspikeError(f"{path}: expected records (.jsonl), found none")
    return Run(run.name if run else source, found, run)


def compare_all(sources: Sequence[str], runs: Path = RUNS) -> list[Comparison]:
    """Each of ``sources`` but the first, compared with the first. Raises ``XlaspikeError`` for fewer than two."""
    if len(sources) < 2:
        raise XlaspikeError(f"expected at least two runs to compare, found {len(sources)}")
    found = [read_run(source, runs) for source in sources]
    names = Counter(run.name for run in found)
    first, *others = (
        replace(run, name=source) if names[run.name] > 1 else run for run, source in zip(found, sources, strict=True)
    )
    return [compare(first, other) for other in others]


def compare(before: Run, after: Run) -> Comparison:
    """The changes from ``before`` to ``after``. Raises ``XlaspikeError`` where they have no record in common."""
    before, after = _paired(before, after), _paired(after, before)
    if not before.records.keys() & after.records.keys():
        raise XlaspikeError(f"{after.name}: expected a record that {before.name} has too, found none")
    changes, missing = [], []
    for key, record in before.records.items():
        if key in after.records:
            changes += compare_records(record, after.records[key], _place(key))
            missing += _missing(before, after, key)
        elif key[0] in after.skipped:
            missing.append(f"{_place(key)}: skipped in {after.name}")
        else:
            changes.append(Change(_place(key), "the record", FACT, f"{len(dict(flatten(record)))} values", None, LOST))
    missing += [f"{_place(key)}: only in {after.name}" for key in after.records if key not in before.records]
    warnings, origins = list(_warnings(before, after)), (before.origin, after.origin)
    return Comparison(before.name, after.name, changes, missing, warnings, origins)


def _paired(run: Run, other: Run) -> Run:
    """``run`` with the one record of a notebook under the name that ``data/results`` has for it, where ``other`` is that."""
    count = Counter(stem for stem, _ in run.records)
    named = {
        (stem, RECORDED) if count[stem] == 1 and stem and (stem, RECORDED) in other.records else (stem, name): record
        for (stem, name), record in run.records.items()
    }
    return replace(run, records=named)


def compare_records(before: Mapping, after: Mapping, place: str = "") -> list[Change]:
    """The values and claims that both records have, and the facts that only ``before`` has."""
    old, new = dict(flatten(before)), dict(flatten(after))
    values = [_change(place, key, old[key], new[key]) for key in old if key in new]
    lost = [Change(place, key, FACT, old[key], None, LOST) for key in old if key not in new and kind(key, old[key]) == FACT]
    held, holds = ({row["claim"]: row["holds"] for row in kinds.claims(record)} for record in (before, after))
    both = [claim for claim in held if claim in holds]
    claims = [Change(place, claim, CLAIM, held[claim], holds[claim], _same(held[claim], holds[claim])) for claim in both]
    return values + lost + claims


def _missing(before: Run, after: Run, key: tuple[str, str]) -> Iterable[str]:
    """What only one of the two has in a record, but for the facts that are lost."""
    old, new = (dict(flatten(run.records[key])) for run in (before, after))
    for name in old:
        if name not in new and kind(name, old[name]) != FACT:
            yield f"{_place(key)} {name}: only in {before.name}"
    yield from (f"{_place(key)} {name}: only in {after.name}" for name in new if name not in old)


def _place(key: tuple[str, str]) -> str:
    return " ".join(filter(None, key))


def _warnings(before: Run, after: Run) -> Iterable[str]:
    pairs = {(_processor(before.records[key]), _processor(after.records[key])) for key in before.records.keys() & after.records}
    for one, other in sorted(pair for pair in pairs if pair[0] != pair[1]):
        yield f"other processors ({one} against {other}): timings do not compare, and facts of compiled code may differ"
    if before.manifest and after.manifest:
        old, new = ({each.name: each for each in run.manifest.notebooks} for run in (before, after))
        for name in sorted(old.keys() & new.keys()):
            if old[name].settings != new[name].settings:
                yield f"{name} ran with other parameters: {old[name].settings} and {new[name].settings}"


# ***** verdicts *****


def _change(place: str, key: str, before: Value, after: Value) -> Change:
    what = kind(key, before)
    if TIMING in (what, kind(key, after)) and what == kind(key, after):
        return Change(place, key, TIMING, before, after, _timing(key, before, after))
    if FACT in (what, kind(key, after)):
        what = kinds.NUMBER if {type(before), type(after)} == {int, float} else FACT
    return Change(place, key, what, before, after, _same(before, after))


def _same(before: Value, after: Value) -> str:
    return SAME if before == after else DIFFERS


def _timing(key: str, before: Value, after: Value) -> str:
    if before == after:
        return SAME
    if not (isinstance(before, Spread) and isinstance(after, Spread)):
        return UNKNOWN
    if before.p25 <= after.p75 and after.p25 <= before.p75:
        return ALIKE
    return FASTER if (after.median > before.median) == _is_rate(key) else SLOWER


def _interval(value: Value) -> Spread:
    return value if isinstance(value, Spread) else Spread.of([value])


def _is_rate(key: str) -> bool:
    return kinds.unit(key) in kinds.RATES
