"""Two runs side by side: facts must be equal, timings are compared by their spread."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from xlaspike.errors import XlaspikeError
from xlaspike.measure import records
from xlaspike.measure.timing import Spread
from xlaspike.paths import RUNS

from . import kinds, manifest
from .kinds import CLAIM, FACT, TIMING, Value, flatten, kind
from .manifest import Manifest

Records = dict[tuple[str, str], dict]  # by file stem and record name

THRESHOLD = 0.1
SAME, DIFFERS, ALIKE, UNKNOWN, FASTER, SLOWER = "same", "differs", "not distinguishable", "no spread", "faster", "slower"


@dataclass(frozen=True)
class Change:
    """One value of two runs. ``verdict`` is ``same`` or ``differs``; of a timing ``faster``, ``slower``, ``not
    distinguishable`` (the intervals from quartile to quartile overlap) or ``no spread``.
    """

    place: str
    key: str
    kind: str
    before: Value
    after: Value
    verdict: str

    @property
    def ratio(self) -> Spread | None:
        """After over before, and the interval that it lies in; None where a timing is zero, or this is none."""
        if self.kind != TIMING:
            return None
        before, after = _interval(self.before), _interval(self.after)
        if min(before.min, after.min) <= 0:
            return None
        low, high = after.p25 / before.p75, after.p75 / before.p25
        return Spread(after.median / before.median, low, high, after.min / before.max, after.max / before.min)

    def slower_by(self) -> float:
        """How much longer it takes than before, as a fraction; 0 unless it is slower."""
        if self.verdict != SLOWER or self.ratio is None:
            return 0.0
        return (1 / self.ratio.median if _is_rate(self.key) else self.ratio.median) - 1


@dataclass(frozen=True)
class Comparison:
    """What differs ``after`` from ``before``, names of two runs: values in both, records and keys in one, and warnings.

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
        """Facts that differ, and timings that are distinguishable and slower by more than ``threshold``."""
        slow = [each for each in self.of(TIMING, SLOWER) if each.slower_by() > threshold]
        return self.of(FACT, DIFFERS) + sorted(slow, key=Change.slower_by, reverse=True)


# ***** what is compared *****


@dataclass(frozen=True)
class Side:
    """The records of one run, and what is known of it."""

    name: str
    records: Records
    manifest: Manifest | None = None

    @property
    def origin(self) -> str:
        """The commits, the first date and the processors of its records."""
        commits = {f"commit {each['commit']}" for each in self.records.values() if each.get("commit")}
        dates = sorted(str(each["time"])[:16].replace("T", " ") for each in self.records.values() if "time" in each)
        return " · ".join([*sorted(commits), *dates[:1], *sorted(set(map(_processor, self.records.values())))])


def _processor(record: Mapping) -> str:
    machine = record.get("machine", {})
    return f"{machine.get('cpu', 'unknown processor')}, {machine.get('cores', '?')} cores"


def side(source: str, runs: Path = RUNS) -> Side:
    """The records that ``source`` means: a folder of a run or of ``.jsonl`` files, such a file, or a run's name in ``runs``.

    Raises ``XlaspikeError`` where there are none.
    """
    path = next((path for path in (Path(source), runs / source) if path.exists()), None)
    if path is None:
        raise XlaspikeError(f"{source}: expected a run's folder, a .jsonl file, or a name in {runs}, found none")
    if path.is_file():
        return Side(source, {("", name): record for name, record in records.read(path).items()})
    run = Manifest.read(path.resolve()) if (path / manifest.NAME).exists() else None
    folder = path / "results" if (path / "results").is_dir() else path
    found = {(stem, name): record for stem, named in records.read_all(folder).items() for name, record in named.items()}
    if not found:
        raise XlaspikeError(f"{path}: expected records (.jsonl), found none")
    return Side(run.name if run else source, found, run)


def compare_all(sources: Sequence[str], runs: Path = RUNS) -> list[Comparison]:
    """Each of ``sources`` but the first, compared with the first. Raises ``XlaspikeError`` for fewer than two."""
    if len(sources) < 2:
        raise XlaspikeError(f"expected at least two runs to compare, found {len(sources)}")
    first, *others = (side(source, runs) for source in sources)
    return [compare(first, other) for other in others]


def compare(before: Side, after: Side) -> Comparison:
    """What changed from ``before`` to ``after``. Raises ``XlaspikeError`` where they have no record in common."""
    common = [key for key in before.records if key in after.records]
    if not common:
        raise XlaspikeError(f"{after.name}: expected a record that {before.name} has too, found none")
    changes, missing = [], []
    for one, other in ((before, after), (after, before)):
        missing += [f"{_place(key)}: only in {one.name}" for key in one.records if key not in other.records]
    for key in common:
        changes += compare_records(before.records[key], after.records[key], _place(key))
        missing += _missing_keys(before, after, key)
    warnings, origins = list(_warnings(before, after)), (before.origin, after.origin)
    return Comparison(before.name, after.name, changes, missing, warnings, origins)


def compare_records(before: Mapping, after: Mapping, place: str = "") -> list[Change]:
    """The values that both records have, and the claims."""
    old, new = dict(flatten(before)), dict(flatten(after))
    values = [_change(place, key, old[key], new[key]) for key in old if key in new]
    held, holds = _claims(before), _claims(after)
    claims = [
        Change(place, claim, CLAIM, held[claim], holds[claim], _same(held[claim], holds[claim]))
        for claim in held
        if claim in holds
    ]
    return values + claims


def _claims(record: Mapping) -> dict[str, bool | None]:
    """Whether each claim of a record holds."""
    return {row["claim"]: row["holds"] for row in record.get("claims", ())}


def _missing_keys(before: Side, after: Side, key: tuple[str, str]) -> Iterable[str]:
    names = {side.name: dict(flatten(side.records[key])) for side in (before, after)}
    for one, other in ((before, after), (after, before)):
        for name in names[one.name].keys() - names[other.name].keys():
            yield f"{_place(key)} {name}: only in {one.name}"


def _place(key: tuple[str, str]) -> str:
    return " ".join(filter(None, key))


def _warnings(before: Side, after: Side) -> Iterable[str]:
    pairs = {(_processor(before.records[key]), _processor(after.records[key])) for key in before.records.keys() & after.records}
    for one, other in sorted(pair for pair in pairs if pair[0] != pair[1]):
        yield f"other processors ({one} against {other}): timings do not compare, and facts of compiled code may differ"
    if before.manifest and after.manifest:
        old, new = ({each.name: each for each in side.manifest.notebooks} for side in (before, after))
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
