"""The seconds and the memory of a load, in a process of its own: a process has one peak for its whole life."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from xlaspike.checkpoints.model import Model
from xlaspike.errors import XlaspikeError
from xlaspike.host import peak_rss_bytes
from xlaspike.runner.devices import open_device
from xlaspike.runner.session import Session

from .bench import measure_session


@dataclass(frozen=True)
class Load:
    """One load, from a folder's name to weights resident on the device.

    ``file_bytes`` is the size of the shards, ``disk_bytes`` the part that was read from the disk and not from the system's
    page cache (None where the system does not report it). ``peak_bytes`` is the largest growth of the process's resident
    memory, pages of mapped files included; ``mapped_bytes`` of ``resident_bytes`` are such pages, used in place. ``decode``
    is the record of ``measure_session``, where it was asked for, with the ``disk_bytes`` read during it: mapped pages that
    the system had dropped because memory was short.
    """

    seconds: float
    file_bytes: int
    disk_bytes: int | None
    resident_bytes: int
    mapped_bytes: int
    peak_bytes: int
    largest_tensor_bytes: int
    decode: dict | None


def measure_load(folder: Path, decode: Mapping[str, int] | None = None, **options: object) -> Load:
    """Load ``folder`` in a new process, with ``options`` of ``Session`` that JSON can hold.

    With ``decode``, the counts of ``measure_session``, the loaded session is measured too. Raises ``XlaspikeError`` with
    the message of a load that was refused.
    """
    command = [sys.executable, "-m", __name__, str(folder), json.dumps(options), json.dumps(decode and dict(decode))]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise XlaspikeError((done.stderr.strip().splitlines() or [f"{folder}: the load ended with {done.returncode}"])[-1])
    return Load(**json.loads(done.stdout))


def _load(folder: Path, options: dict, decode: dict | None) -> Load:
    open_device(options.get("device", "local-task"), options.get("threads"))  # its workers do not belong to a load
    peak, disk = peak_rss_bytes(), _disk_bytes()
    started = time.perf_counter()
    with Model.open(folder) as model, Session(model, **options) as session:
        seconds = time.perf_counter() - started
        checkpoint = model.checkpoint
        cost = Load(
            seconds=seconds,
            file_bytes=sum(shard.size for shard in checkpoint.shards),
            disk_bytes=_disk_bytes(disk),
            resident_bytes=session.resident_bytes,
            mapped_bytes=session.mapped_bytes,
            peak_bytes=peak_rss_bytes() - peak,
            largest_tensor_bytes=max(checkpoint.info(name).nbytes for name in checkpoint.names()),
            decode=None,
        )
        if decode is None:
            return cost
        disk = _disk_bytes()
        measurement = measure_session(session, **decode).record()
        return replace(cost, decode=measurement | {"disk_bytes": _disk_bytes(disk)})


def _disk_bytes(before: int | None = 0) -> int | None:
    """Bytes that this process read from the disk, less ``before``, or None where the system does not report them."""
    try:
        lines = Path("/proc/self/io").read_text().splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) - before for line in lines if line.startswith("read_bytes:")), None)


if __name__ == "__main__":
    try:
        print(json.dumps(asdict(_load(Path(sys.argv[1]), json.loads(sys.argv[2]), json.loads(sys.argv[3])))))
    except XlaspikeError as error:
        sys.exit(str(error))
