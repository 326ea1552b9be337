"""The emitted text is frozen: a change shows as the first line that differs, and ``make goldens`` accepts it."""

import hashlib
import subprocess
import sys

import goldens
import pytest

from xlaspike.paths import ROOT

CASES = goldens.cases()


def first_difference(found: str, frozen: str) -> str:
    """Empty when equal; else the first differing line of each, with its number."""
    lines = [*found.splitlines(), "(end)"], [*frozen.splitlines(), "(end)"]
    for number, (new, old) in enumerate(zip(*lines, strict=False), 1):
        if new != old:
            return f"line {number}:\n  emitted: {new.strip()}\n  golden:  {old.strip()}"
    return ""


@pytest.mark.parametrize("name", CASES)
def test_text_equals_golden(name):
    frozen = (goldens.FOLDER / f"{name}.mlir").read_text()
    difference = first_difference(CASES[name].text, frozen)
    assert not difference, f"{name}: {difference}\n(`make goldens` freezes the new text)"
    assert CASES[name].text == frozen


def test_every_golden_has_a_case():
    assert {path.stem for path in goldens.FOLDER.glob("*.mlir")} == set(CASES)


def test_a_changed_operation_is_shown_by_its_line():
    text = CASES["decode_f32_argmax"].text
    number = next(i for i, line in enumerate(text.splitlines(), 1) if "stablehlo.rsqrt" in line)
    shown = first_difference(text.replace("stablehlo.rsqrt", "stablehlo.sqrt", 1), text)
    assert shown.startswith(f"line {number}:") and "stablehlo.sqrt" in shown and "stablehlo.rsqrt" in shown


def test_emitting_again_in_another_process_gives_the_same_bytes():
    code = "import hashlib, goldens\nfor n, g in goldens.cases().items(): print(n, hashlib.sha256(g.text.encode()).hexdigest())"
    environment = {"PYTHONPATH": f"{ROOT}:{ROOT / 'tools'}", "PYTHONHASHSEED": "7"}
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment).stdout
    assert out.split() == [word for n, g in CASES.items() for word in (n, hashlib.sha256(g.text.encode()).hexdigest())]
