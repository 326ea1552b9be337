"""Scripts that stand in for another engine's process."""

from __future__ import annotations

import textwrap
from pathlib import Path

from xlaspike.measure.timing import WARM_UP

# Speaks as peers/engine.py does and writes down what it is told. Whatever warms up takes a second; what counts takes 4 ms a
# prefill and 2 ms a step, but for the last step of every run.
STAND_IN = f"""
    import json, os, signal, sys
    from pathlib import Path

    crashing, said = None, 0

    def say(answer):
        global said
        if (sys.argv[1], said) == crashing:
            os.kill(os.getpid(), signal.SIGSEGV)
        said += 1
        print(json.dumps(answer), flush=True)

    say({{"version": "engine 1", "features": "", "cache": "f16", "weight_bytes": 1000, "cache_row_bytes": 10}})
    runs = 0
    for line in sys.stdin:
        ((command, value),) = json.loads(line).items()
        with open(Path(__file__).with_suffix(".log"), "a") as log:
            print(sys.argv[1], command, value if command == "decode" else len(value), file=log)
        if command == "prefill":
            runs, steps, times = runs + 1, 0, [4.0]
        else:
            times = ([1000.0] * {WARM_UP} + [2.0] * (steps + value))[steps : steps + value]
            times[-1:] = [6.0] if value > 1 else times[-1:]
            steps += value
        if runs == 1:
            times = [1000.0] * len(times)
        say({{"ms": times, "tokens": [0] * len(times)}})
"""


def crashing(engine: str, answer: int) -> str:
    """``STAND_IN``, in which ``engine`` crashes instead of its answer number ``answer``; 0 is what it says of itself."""
    return STAND_IN.replace("crashing, said = None", f"crashing, said = {(engine, answer)}")


def script(path: Path, text: str) -> Path:
    path.write_text(textwrap.dedent(text))
    return path
