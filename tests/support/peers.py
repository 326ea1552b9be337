"""Scripts that stand in for another engine's process."""

from __future__ import annotations

import textwrap
from pathlib import Path

from xlaspike.measure.timing import WARM_UP

# Speaks as peers/engine.py does and writes down what it is told. Whatever warms up takes a second; what counts takes 4 ms a
# prefill and 2 ms a step, but for the last step of every run.
STAND_IN = f"""
    import json, sys
    from pathlib import Path

    print(json.dumps(
        {{"version": "engine 1", "features": "", "cache": "f16", "weight_bytes": 1000, "cache_row_bytes": 10}}), flush=True)
    runs = 0
    for line in sys.stdin:
        ((command, value),) = json.loads(line).items()
        with open(Path(__file__).with_suffix(".log"), "a") as log:
            print(sys.argv[1], command, value if command == "decode" else len(value), file=log)
        runs += command == "prefill"
        times = [4.0] if command == "prefill" else [1000.0] * {WARM_UP} + [2.0] * (value - {WARM_UP} - 1) + [6.0]
        if runs == 1:
            times = [1000.0] * len(times)
        print(json.dumps({{"ms": times, "tokens": [0] * len(times)}}), flush=True)
"""


def script(path: Path, text: str) -> Path:
    path.write_text(textwrap.dedent(text))
    return path
