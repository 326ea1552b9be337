"""Everything that this project says of a GPU, checked on one, in one call.

    python tools/gpu_check.py [--large DIR] [--out FILE.json]

Tokens of the embedded model are compared with the CPU's in every format and contraction; then a checkpoint of the large shape
(DIR, or one that is made and removed again) decodes on the card and on the CPU. Prints tables, writes one JSON record; status
1 where tokens differ, 2 where there is no such device.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import numpy as np
from variants import ladder

from xlaspike import record, show
from xlaspike.device import DEVICES, Device
from xlaspike.errors import XlaspikeError
from xlaspike.formats import CONTRACTIONS, WEIGHTS, check_choice
from xlaspike.graphs import LENGTH_BUCKETS
from xlaspike.model import Model
from xlaspike.oracle import committed
from xlaspike.paths import ROOT, TINY_LLAMA, make_folder, write_text
from xlaspike.session import Session, capacity_for
from xlaspike.synth import synth

HOST = "local-task"
FORMATS, FORMS = ("f32", "f16", "int8", "int4"), ("reduce", "dot")
Variants = dict[str, dict[str, str]]  # options of ``Session`` by name
COLUMNS = ("tok_s", "dispatches", "bytes_per_token", "share", "speed_of_f16")


def variants(formats: Sequence[str], contractions: Sequence[str]) -> Variants:
    """Options of ``Session`` by name: the format alone for ``reduce``; embedding and head in the format too."""
    found = {}
    for contraction in contractions:
        for weights in formats:
            if contraction != "integer" or weights.startswith("int"):  # which for dense weights is reduce
                name = weights if contraction == "reduce" else f"{weights}_{contraction}"
                found[name] = {"weights": weights, "embedding": weights, "contraction": contraction}
    return found


def compared(device: str, chosen: Variants, steps: int, cache_dir: Path | None) -> dict[str, dict]:
    """By variant how many greedy tokens on ``device`` are the host's, and the greatest difference of a logit.

    They are of ``steps`` after each short oracle prompt of the embedded model, in the format on both.
    """
    # Those that one prefill program takes: compiling is most of the time.
    prompts = [prompt["ids"] for prompt in committed().prompts.values() if len(prompt["ids"]) <= LENGTH_BUCKETS[0]]
    rows, common = {}, {"capacity": capacity_for(LENGTH_BUCKETS[0] + steps), "cache_dir": cache_dir}
    with Model.open(TINY_LLAMA) as model:
        for name, options in chosen.items():
            with ExitStack() as stack:
                ours, theirs = (
                    stack.enter_context(Session(model, device=each, **common, **options)) for each in (device, HOST)
                )
                pairs = [(list(ours.generate(ids, steps, ())), list(theirs.generate(ids, steps, ()))) for ids in prompts]
                equal = sum(a == b for pair in pairs for a, b in zip(*pair, strict=True))
                logits = [_next_logits(session, prompts[0]) for session in (ours, theirs)]
            difference = float(np.abs(logits[0] - logits[1]).max())
            rows[name] = {"tokens": steps * len(prompts), "equal": equal, "max_logit_difference": difference}
    return rows


def _next_logits(session: Session, ids: Sequence[int]) -> np.ndarray:
    """f32 ``[V]`` of a decode step after ``ids``."""
    session.reset()
    session.prefill(ids)
    return session.decode(ids[-1], "logits")


def speeds(device: str, large: Path, chosen: Variants, rounds: int, cache_dir: Path | None) -> dict[str, dict]:
    """``variants.ladder`` on ``device``, and on the host without ``dot``, which takes seconds a token there."""
    fast = {name: options for name, options in chosen.items() if options["contraction"] != "dot"}
    return {
        where: ladder(
            {"large": large},
            {name: options | {"device": where, "cache_dir": cache_dir} for name, options in on.items()},
            rounds,
        )
        for where, on in ((device, chosen), (HOST, fast))
    }


def check(arguments: argparse.Namespace) -> dict:
    """The record of one run."""
    device = Device(arguments.device)
    chosen = variants(
        _names("weights", arguments.weights, WEIGHTS[:-1]), _names("contraction", arguments.contraction, CONTRACTIONS)
    )
    if "f16" not in chosen:
        raise XlaspikeError(f"weights: expected f16 in reduce, which the others are compared with, found {', '.join(chosen)}")
    tokens = compared(device.name, chosen, arguments.steps, arguments.cache_dir)
    with ExitStack() as stack:
        large = arguments.large
        if large is None:
            large = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "llama-3.2-1b"
            synth("llama-3.2-1b", large)
        measured = speeds(device.name, large, chosen, arguments.rounds, arguments.cache_dir)
    about = {"device": device.name, "hardware": device.hardware, "machine": record.machine()}
    return {"name": "gpu_check", **about, "tokens": tokens, "speeds": measured}


def _names(flag: str, given: str, known: Sequence[str]) -> list[str]:
    for name in given.split(","):
        check_choice(flag, name, known)
    return given.split(",")


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--device", default="cuda", help=f"one of {', '.join(DEVICES)}")
    parser.add_argument("--large", type=Path, help="a checkpoint of the large shape")
    parser.add_argument("--weights", default=",".join(FORMATS), help="formats, with commas between, f16 among them")
    parser.add_argument("--contraction", default=",".join(FORMS), help="contractions, with commas between, reduce among them")
    parser.add_argument("--steps", type=int, default=64, help="tokens compared after each oracle prompt")
    parser.add_argument("--rounds", type=int, default=3, help="turns that every variant gets, of twelve steps each")
    parser.add_argument("--cache-dir", type=Path, help="of compiled modules")
    parser.add_argument("--out", type=Path, default=ROOT / "runs" / "gpu_check.json", help="where the record goes")
    arguments = parser.parse_args(argv)
    try:
        found = check(arguments)
        make_folder(arguments.out.parent)
        write_text(arguments.out, json.dumps(found, allow_nan=False, default=np.generic.item, indent=2) + "\n")
    except (XlaspikeError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    report(found)
    return 0 if all(row["equal"] == row["tokens"] for row in found["tokens"].values()) else 1


def report(found: dict) -> None:
    print(f"{found['device']}: {found['hardware']}\n")
    print(show.Table({"weights": name, **row} for name, row in found["tokens"].items()))
    for device, rows in found["speeds"].items():
        measured = {name: row for name, row in rows.items() if isinstance(row, dict)}
        print(f"\n{device}: {rows['ceiling_gb_s']:.0f} GB/s can be read")
        print(show.Table({"weights": name, **{key: row[key] for key in COLUMNS}} for name, row in measured.items()))


if __name__ == "__main__":
    sys.exit(main())
