"""``make torture``: fuzzers and kill tests for as long as they are given, and a table of how their cases ended."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy: processes are forked from one without threads

from tests.torture import targets
from tests.torture.harness import KEPT, Figures, Plan, run
from xlaspike.workbook.tables import aligned

LEAST_RIGHT = 0.05  # of the cases of a target: a reader that refuses everything is wrong too


def main() -> int:
    parser = argparse.ArgumentParser("python -m tests.torture", description=__doc__.partition(": ")[2])
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"default: {' '.join(targets.NAMES)}")
    parser.add_argument("--seed", type=int, default=0, help="the same seed gives the same cases in the same order")
    parser.add_argument("--seconds", type=float, default=300.0, help="for all targets together; default: %(default)g")
    parser.add_argument("--short", action="store_true", help="a fixed number of cases of each target instead")
    parser.add_argument("--case", type=int, metavar="N", help="that case alone")
    parser.add_argument(
        "--compiled", type=Path, metavar="DIR", help="keep compiled modules there, for the next run to use again"
    )
    given = parser.parse_args()
    if unknown := set(given.targets) - set(targets.NAMES):
        parser.error(f"expected targets of {', '.join(targets.NAMES)}, found {', '.join(sorted(unknown))}")
    chosen = {name: targets.load(name) for name in given.targets or targets.NAMES}
    shares = sum(target.share for target in chosen.values())
    ended = []
    for name, target in chosen.items():
        plan = Plan(given.seed, seconds=given.seconds * target.share / shares, cache=given.compiled)
        if given.case is not None:
            plan = replace(plan, first=given.case, end=given.case + 1)
        elif given.short:
            plan = replace(plan, end=target.sample, seconds=1e9)
        ended.append(run(name, target, plan))
        _tell(ended[-1], given.seed)
    rows = [("target", "cases", "refused in one line", "accepted and right", "handled badly")]
    rows += [(each.target, *map(str, (each.cases, each.refused, each.right, len(each.badly)))) for each in ended]
    print(aligned(rows, right=[1, 2, 3, 4]))
    strict = [each.target for each in ended if not each.skipped and each.right < LEAST_RIGHT * each.cases]
    if strict and given.case is None:
        print(f"{', '.join(strict)}: nearly everything is refused, so that hardly anything is checked")
    return int(any(each.badly for each in ended) or (bool(strict) and given.case is None))


def _tell(figures: Figures, seed: int) -> None:
    how = f"skipped: {figures.skipped}" if figures.skipped else f"{figures.cases} cases, {len(figures.badly)} handled badly"
    print(f"{figures.target}: {how}", flush=True)
    for number, why in figures.badly[:5]:
        last = (why.strip().splitlines() or [""])[-1]
        print(f"  case {number}: {last[:300]}\n    {KEPT / f'{figures.target}-{seed}-{number}'}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
