"""Results as JSON lines, stamped with time, machine, versions and commit."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from xlaspike.errors import XlaspikeError, printable
from xlaspike.files import parse_json_object, read_bytes, write_text
from xlaspike.host import machine, source_version


def write(path: Path, records: Iterable[dict]) -> None:
    """Replace ``path`` by ``records``, one JSON line per record, and stamp those that have no stamp. A record's ``name`` is
    unique in the file.

    Raises ``ValueError`` for a NaN or an infinity, which JSON does not have, and for a name used twice.
    """
    now = stamp()
    records = [record if "time" in record else now | record for record in records]
    names = [record["name"] for record in records]
    if len(set(names)) != len(names):
        raise ValueError(f"{path}: expected every record's name once, found {sorted(names)}")
    path.parent.mkdir(parents=True, exist_ok=True)
    write_text(path, "".join(json.dumps(record, allow_nan=False, default=np.generic.item) + "\n" for record in records))


def stamp() -> dict[str, object]:
    """When, where and with which commit something was measured."""
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    return {"time": now, "machine": machine(), **source_version()}


def read(path: Path) -> dict[str, dict]:
    """The records of ``path`` by name. Raises ``XlaspikeError`` when there is no such file or a line is not a record."""
    expected = f"{path}: expected a JSON object with a name on every line"
    records = {}
    for line in read_bytes(path).splitlines():
        try:
            record = parse_json_object(line)
        except XlaspikeError as error:
            raise XlaspikeError(f"{expected}; {error}") from None
        if not isinstance(record.get("name"), str):
            raise XlaspikeError(f"{expected}, found {printable(record.get('name'))} as name")
        records[record["name"]] = record
    return records


def read_all(folder: Path) -> dict[str, dict[str, dict]]:
    """The records of every file in ``folder``, by the file's stem and the record's name."""
    return {path.stem: read(path) for path in sorted(folder.glob("*.jsonl"))}
