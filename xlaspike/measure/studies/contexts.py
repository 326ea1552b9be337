"""What a longer context costs a decode step by the format of the cache, and what a format costs in prediction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from xlaspike.checkpoints.model import Model
from xlaspike.emitter import CACHE_FORMATS
from xlaspike.llama import sequence_bytes
from xlaspike.measure.ceilings import Ceiling
from xlaspike.measure.quality import bits_per_byte, find_needles, heldout_documents, retrieval
from xlaspike.measure.timing import WARM_UP, Spread, round_robin, time_steps
from xlaspike.paths import TINY_LLAMA
from xlaspike.runner.session import Session

from .steps import step_record

CACHES = tuple(CACHE_FORMATS)
ROWS = (256, 1024, 4096, 16384)
WINDOWS = (256, 1024, 4096, 16384)
TRAINED = 512  # tokens of a sequence in the training of the embedded model


def steps_to(session: Session, rows: int, steps: int) -> list[float]:
    """Milliseconds of each of the last ``steps`` decode steps before ``rows`` rows; all rows further back are skipped."""
    session.reset()
    session.skip(rows - WARM_UP - steps)
    return time_steps(session, WARM_UP + steps)[WARM_UP:]


def time_contexts(
    sessions: Mapping[str, Session], rows: Sequence[int], rounds: int, steps: int, ceiling: Ceiling | None = None
) -> dict[str, dict[int, Spread]]:
    """Milliseconds of a step of each session, all in turn, at each of ``rows``. ``ceiling`` is sampled between the rounds."""
    after_round, times = ceiling.sample if ceiling else lambda: None, {name: {} for name in sessions}
    for session in sessions.values():
        session.prepare(max(rows))
    for end in rows:
        calls = {name: partial(steps_to, session, end, steps) for name, session in sessions.items()}
        for name, runs in round_robin(calls, rounds, after_round=after_round).items():
            times[name][end] = Spread.of([ms for run in runs for ms in run])
    return times


def measure_contexts(
    folder: Path, rows: Sequence[int] = ROWS, rounds: int = 3, steps: int = 12, weights: str = "int4", **options: object
) -> dict:
    """Decode steps at each of ``rows`` rows of context, by cache format: all formats are resident at once and take turns.

    A row has ``over_f32``, its speed over that of the f32 cache, and against the fewest rows: ``added_ms``, and the factors
    ``bytes_over_least`` and ``ms_over_least``. ``given_back`` is the part of what the rows add to a step with an f32 cache that
    this format does not add.
    """
    with ExitStack() as stack:
        model = stack.enter_context(Model.open(folder))
        options |= {"weights": weights, "embedding": weights, "capacity": max(rows)}
        sessions = {cache: stack.enter_context(Session(model, cache=cache, **options)) for cache in CACHES}
        device = sessions["f32"].device
        ceiling = Ceiling(device, *sessions["f32"].options.module_cache)
        times = time_contexts(sessions, rows, rounds, steps, ceiling)
        record = {
            cache: {
                f"rows_{end}": {"rows": end, "cache_bytes": sequence_bytes(model.config, end, CACHE_FORMATS[cache])}
                | step_record(session.program("decode", end, "argmax"), spread, ceiling.gb_s)
                for end, spread in times[cache].items()
            }
            for cache, session in sessions.items()
        }
    least = f"rows_{min(rows)}"
    for by_rows in record.values():
        for name, row in by_rows.items():
            first, plain, plain_first = by_rows[least], record["f32"][name], record["f32"][least]
            row["over_f32"] = row["tok_s"] / plain["tok_s"]
            row["bytes_over_least"] = row["bytes_per_token"] / first["bytes_per_token"]
            row["ms_over_least"] = row["ms"]["median"] / first["ms"]["median"]
            row["added_ms"] = row["ms"]["median"] - first["ms"]["median"]
            if name != least:
                row["given_back"] = 1 - row["added_ms"] / (plain["ms"]["median"] - plain_first["ms"]["median"])
    about = {"threads": device.threads, "features": device.target.features, "ceiling_gb_s": ceiling.gb_s}
    return about | {"weights": weights, "steps": rounds * steps, **record}


def measure_quality(windows: Sequence[int] = WINDOWS, chapters: int | None = None, **options: object) -> dict:
    """Bits per byte of the embedded model by cache format and window of context, and what it takes from far back.

    The first ``chapters`` (None: all) of the held-out text are one document, so that a window may be longer than a chapter. The
    model was trained on ``TRAINED`` tokens: beyond, only the differences between formats mean something. ``change`` is that of
    the perplexity per byte over the f32 cache, ``kept`` the part of its retrieval gain.
    """
    documents = heldout_documents()[:chapters]
    with Model.open(TINY_LLAMA) as model:
        ids = [model.encode(text)[:TRAINED] for text in documents]
        needles, rows = find_needles(ids), {}
        for cache in CACHES:
            with Session(model, cache=cache, capacity=max(TRAINED, *windows), **options) as session:
                bits = {window: bits_per_byte(session, ["\n".join(documents)], window) for window in windows}
                rows[cache] = {"bits_per_byte": bits, "gained_nats": retrieval(session, ids, needles)}
    plain = rows["f32"]
    for row in rows.values():
        differences = {window: bits - plain["bits_per_byte"][window] for window, bits in row["bits_per_byte"].items()}
        row["change"] = {window: 2**difference - 1 for window, difference in differences.items()}
        row["kept"] = row["gained_nats"] / plain["gained_nats"]
    return {"trained": TRAINED, "needles": len(needles), "windows": list(windows), **rows}
