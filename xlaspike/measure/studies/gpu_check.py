"""Everything that this project says of a GPU, checked on one, in one call.

    python -m xlaspike.measure.studies.gpu_check [--out FILE.jsonl]

Tokens are compared with the CPU's in every format, in ``reduce``, ``dot`` and ``integer``: of the embedded model, and of random
checkpoints of the large shape, which are made and removed again; then those decode on the card in turn. Prints tables, writes
one record, whose line belongs into data/results/05_fused_contraction.jsonl; status 1 where tokens of ``reduce`` or ``dot``
differ, 2 where there is no such device.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

import numpy as np

from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.synthesize import SHAPES
from xlaspike.checks import check_choice
from xlaspike.emitter import CONTRACTIONS
from xlaspike.emitter.llama_graphs import LENGTH_BUCKETS
from xlaspike.errors import XlaspikeError
from xlaspike.measure import records
from xlaspike.measure.matmul_forms import Form, MatmulChain
from xlaspike.measure.oracle import committed
from xlaspike.measure.timing import interleaved
from xlaspike.packers.by_name import WEIGHTS
from xlaspike.paths import ROOT, TINY_LLAMA
from xlaspike.runner.device import DEVICES, Device
from xlaspike.runner.session import Session, capacity_for
from xlaspike.runner.targets import check_contraction

from .variants import checkpoints, ladder, of_checkpoint

HOST = "local-task"
FORMATS, FORMS = ("f32", "f16", "int8", "int4"), ("reduce", "dot", "integer")
Variants = dict[str, dict[str, str]]  # options of ``Session`` by name
COLUMNS = ("tok_s", "dispatches", "bytes_per_token", "share", "speed_of_f16")


def variants(formats: Sequence[str], contractions: Sequence[str]) -> Variants:
    """Options of ``Session`` by name: the format alone for ``reduce``; embedding and head in the format too."""
    found = {}
    for contraction in contractions:
        for weights in formats:
            if contraction not in ("integer", "kernel") or weights.startswith("int"):  # which for dense weights are reduce
                name = weights if contraction == "reduce" else f"{weights}_{contraction}"
                found[name] = {"weights": weights, "embedding": weights, "contraction": contraction}
    return found


def of_own_checkpoint(chosen: Variants, folders: Mapping[str, Path]) -> Variants:
    """``chosen`` with the checkpoint of ``folders`` that holds the weights as they are wanted, where there is one."""
    return {
        name: options | ({"checkpoint": options["weights"]} if options["weights"] in folders else {})
        for name, options in chosen.items()
    }


def compared(
    device: str,
    folders: Mapping[str, Path],
    chosen: Variants,
    prompts: Sequence[Sequence[int]],
    steps: int,
    cache_dir: Path | None,
) -> dict[str, dict]:
    """By variant how many greedy tokens on ``device`` are the host's, and the greatest difference of a logit.

    They are ``steps`` after each of ``prompts``, in the same format on both.
    """
    rows, common = {}, {"capacity": capacity_for(max(map(len, prompts)) + steps), "cache_dir": cache_dir}
    for name, variant in chosen.items():
        folder, options = of_checkpoint(folders, variant)
        with Model.open(folder) as model, ExitStack() as stack:
            ours, theirs = (stack.enter_context(Session(model, device=each, **common, **options)) for each in (device, HOST))
            pairs = [(list(ours.generate(ids, steps, ())), list(theirs.generate(ids, steps, ()))) for ids in prompts]
            logits = [_next_logits(session, prompts[0]) for session in (ours, theirs)]
        equal = sum(a == b for pair in pairs for a, b in zip(*pair, strict=True))
        difference = float(np.abs(logits[0] - logits[1]).max())
        rows[name] = {"tokens": steps * len(prompts), "equal": equal, "max_logit_difference": difference}
    return rows


def _next_logits(session: Session, ids: Sequence[int]) -> np.ndarray:
    """f32 ``[V]`` of a decode step after ``ids``."""
    session.reset()
    session.prefill(ids)
    return session.decode(ids[-1], "logits")


def launches(device: Device, cache_dir: Path | None) -> dict[str, float]:
    """Microseconds that one more kernel costs, and a call besides, by products so small that nothing else takes time."""
    few, many = counts = (32, 256)
    calls = {count: MatmulChain(Form("f32", "dot", False), 64, count, device, cache_dir=cache_dir) for count in counts}
    taken = {count: 1e6 * spread.median for count, spread in interleaved(calls, 40).items()}
    each = (taken[many] - taken[few]) / (many - few)
    return {"launch_us": each, "call_us": taken[few] - few * each}


def floors(found: dict) -> dict[str, dict[str, float]]:
    """By variant what to launch a step's kernels takes, and to read its bytes; how many times as fast as ``dot`` it is."""
    rows = {name: row for name, row in found["speeds"].items() if isinstance(row, dict)}
    return {
        "launches_ms": {name: row["dispatches"] * found["launch_us"] / 1e3 for name, row in rows.items()},
        "reading_ms": {name: row["bytes_per_token"] / found["speeds"]["ceiling_gb_s"] / 1e6 for name, row in rows.items()},
        "over_dot": {name: row["tok_s"] / rows[f"{name}_dot"]["tok_s"] for name, row in rows.items() if f"{name}_dot" in rows},
    }


def check(arguments: argparse.Namespace) -> dict:
    """The record of one run."""
    device, cache_dir = Device(arguments.device), arguments.cache_dir
    chosen = variants(
        _names("weights", arguments.weights, WEIGHTS[:-1]), _names("contraction", arguments.contraction, CONTRACTIONS)
    )
    for contraction in {options["contraction"] for options in chosen.values()}:
        check_contraction(CONTRACTIONS[contraction], device.target)
    if "f16" not in chosen:
        raise XlaspikeError(f"weights: expected f16 in reduce, which the others are compared with, found {', '.join(chosen)}")
    # Those that one prefill program takes: compiling is most of the time.
    prompts = [prompt["ids"] for prompt in committed().prompts.values() if len(prompt["ids"]) <= LENGTH_BUCKETS[0]]
    tokens = {}
    with ExitStack() as stack:
        given = arguments.checkpoints
        folders = (
            {each.name: each for each in given.iterdir() if each.is_dir()}
            if given
            else stack.enter_context(checkpoints(None, arguments.shape))
        )
        of_own = of_own_checkpoint(chosen, folders)
        if lacking := [name for name, options in of_own.items() if options.get("checkpoint", "large") not in folders]:
            found = ", ".join(sorted(folders)) or "none"
            raise XlaspikeError(f"checkpoints: expected large, or one of its own, for {', '.join(lacking)}, found {found}")
        if not arguments.only_speeds:
            tokens["tiny"] = compared(device.name, {"large": TINY_LLAMA}, chosen, prompts, arguments.steps, cache_dir)
            tokens["large"] = compared(device.name, folders, of_own, [range(2, 18)], arguments.large_steps, cache_dir)
        on_card = {name: options | {"device": device.name, "cache_dir": cache_dir} for name, options in of_own.items()}
        speeds = ladder(folders, on_card, arguments.rounds)
    about = {"name": arguments.name, "device": device.name, "hardware": device.hardware}
    found = {**about, **launches(device, cache_dir), "tokens": tokens, "speeds": speeds}
    return found | floors(found)


def _names(flag: str, given: str, known: Sequence[str]) -> list[str]:
    for name in given.split(","):
        check_choice(flag, name, known)
    return given.split(",")


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--device", default="cuda", help=f"one of {', '.join(DEVICES)}")
    parser.add_argument("--shape", default="llama-3.2-1b", choices=SHAPES, help="of the large checkpoints")
    parser.add_argument("--checkpoints", type=Path, help="a folder of them, each named for its format, instead of random ones")
    parser.add_argument("--only-speeds", action="store_true", help="compare no tokens")
    parser.add_argument("--name", default="gpu_check", help="of the record")
    parser.add_argument("--weights", default=",".join(FORMATS), help="formats, with commas between, f16 among them")
    parser.add_argument("--contraction", default=",".join(FORMS), help="contractions, with commas between, reduce among them")
    parser.add_argument("--steps", type=int, default=64, help="tokens compared after each oracle prompt")
    parser.add_argument("--large-steps", type=int, default=24, help="tokens compared of each large checkpoint")
    parser.add_argument("--rounds", type=int, default=10, help="turns that every variant gets, of twelve steps each")
    parser.add_argument("--cache-dir", type=Path, help="of compiled modules")
    parser.add_argument("--out", type=Path, default=ROOT / "runs" / "gpu_check.jsonl", help="where the record goes")
    arguments = parser.parse_args(argv)
    try:
        found = check(arguments)
        records.write(arguments.out, [found])
    except (XlaspikeError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    report(found)
    return 0 if all(row["equal"] == row["tokens"] for row in exact(found)) else 1


def exact(found: dict) -> list[dict]:
    """Of the tokens compared those of forms that round no input: what rounds one may round another way on another machine."""
    return [row for rows in found["tokens"].values() for name, row in rows.items() if name.partition("_")[2] in ("", "dot")]


def report(found: dict) -> None:
    print(f"{found['device']}: {found['hardware']}, {found['speeds']['ceiling_gb_s']:.0f} GB/s can be read")
    print(f"{found['launch_us']:.1f} us a kernel, {found['call_us']:.0f} us a call")
    for model, rows in found["tokens"].items():
        print(f"\n{model}")
        _print_table({name: row.values() for name, row in rows.items()}, ("tokens", "equal", "max_logit_difference"))
    measured = {name: row for name, row in found["speeds"].items() if isinstance(row, dict)}
    print()
    _print_table({name: [row[key] for key in COLUMNS] for name, row in measured.items()}, COLUMNS)


def _print_table(rows: Mapping[str, Iterable[float]], columns: Sequence[str]) -> None:
    """As plain text: where a card is there need not be a notebook's packages."""
    print(f"{'':14}", *(f"{column:>20}" for column in columns))
    for name, values in rows.items():
        print(f"{name:14}", *(f"{value:>20,d}" if isinstance(value, int) else f"{value:>20.4g}" for value in values))


if __name__ == "__main__":
    sys.exit(main())
