"""The speeds of the 1B shape as ``data/results`` has them, for notebooks and charts to draw."""

from __future__ import annotations

from collections.abc import Mapping

from xlaspike.measure import records
from xlaspike.measure.labels import Label
from xlaspike.measure.timing import Spread
from xlaspike.paths import RESULTS, in_checkout


def read(finding: str, name: str) -> dict:
    """The record ``name`` of ``finding``, such as ``large`` of ``05_fused_contraction``.

    Raises ``XlaspikeError`` outside a checkout.
    """
    return records.read(in_checkout(RESULTS, "read another run's records") / f"{finding}.jsonl")[name]


def title(record: Mapping, shape: str = "Llama-3.2-1B") -> str:
    """The title of a picture: shape, machine and date."""
    machine = record["machine"]
    return f"{shape} shape, random weights · {machine['cpu']}, {machine['cores']} cores · {record['time'][:10]}"


def rates(record: Mapping, contraction: str = "reduce") -> dict[str, Spread]:
    """Tokens per second of each variant of ``record`` by its format and contraction ("int4 reduce").

    ``contraction`` is that of the variants whose name says none.
    """
    return {label(name, contraction): Spread.read(entry["ms"]).rate(1e3) for name, entry in entries(record).items()}


def batches(record: Mapping, contraction: str = "reduce") -> dict[str, dict[int, Spread]]:
    """``rates`` of all sequences by their number, where each variant of ``record`` has steps of several numbers of them."""
    return {label(name, contraction): _by_slots(entry) for name, entry in entries(record).items()}


def _by_slots(entry: Mapping) -> dict[int, Spread]:
    steps = [step for step in entry.values() if isinstance(step, dict) and "slots" in step]
    return {step["slots"]: Spread.read(step["ms"]).rate(1e3 * step["slots"]) for step in steps}


def contexts(record: Mapping) -> dict[str, dict[int, dict]]:
    """The steps of each cache format of ``record`` by the rows of context."""
    return {name: {step["rows"]: step for step in entry.values()} for name, entry in entries(record).items()}


def gains(record: Mapping, contraction: str = "reduce") -> tuple[dict[str, dict[int, Spread]], dict[str, dict[int, float]]]:
    """Speeds over plain steps by how many ids of a call were right, for each variant of ``record``; and those predicted."""
    rows = {label(name, contraction): entry for name, entry in entries(record).items()}
    measured = {
        name: {int(right): Spread.read(gain["speed"]) for right, gain in row["right"].items()} for name, row in rows.items()
    }
    return measured, {name: {int(n): value for n, value in row["without_pauses"].items()} for name, row in rows.items()}


def compilers(answers: Mapping[str, Mapping[str, Mapping]]) -> dict[str, dict[str, tuple[int, int]]]:
    """Dispatches and rebuilt bytes by form ("int4 reduce") and compiler, of answers by compiler and variant."""
    forms = {variant: label(variant, "reduce") for variant in next(iter(answers.values()))}
    return {
        name: {target: (row[variant]["dispatches"], row[variant]["rebuilt_bytes"]) for target, row in answers.items()}
        for variant, name in forms.items()
    }


def spread(record: Mapping) -> str:
    """The ends of the spreads of ``rates``: records from before there were quartiles have the extremes alone."""
    return "quartiles" if all("p25" in entry["ms"] for entry in entries(record).values()) else "extremes"


def entries(record: Mapping) -> dict[str, dict]:
    """The entries of ``record`` that are named for a weight format."""
    return {name: entry for name, entry in record.items() if Label.parse(name).weights}


def label(name: str, contraction: str) -> str:
    """``int4_kernel`` is "int4 kernel", ``f16_f32_head`` is "f16 dot, f32 head" where ``dot`` is the ``contraction``."""
    return str(Label.parse(name, contraction))
