"""The emitted text is frozen. A mismatch shows the first differing line; ``make goldens`` accepts the change."""

import subprocess
import sys

import pytest

from tests.support import goldens
from xlaspike.paths import ROOT

CASES = goldens.cases()


def first_differing_line(found: str, frozen: str) -> str:
    """Empty where equal, else the number of the first differing line and both versions of it."""
    lines = [*found.splitlines(), "(end)"], [*frozen.splitlines(), "(end)"]
    for number, (new, old) in enumerate(zip(*lines, strict=False), 1):
        if new != old:
            return f"line {number}:\n  emitted: {new.strip()}\n  golden:  {old.strip()}"
    return ""


@pytest.mark.parametrize("config", [goldens.CONFIG, goldens.PACKED_CONFIG], ids=["dense", "packed"])
def test_no_two_sizes_are_alike(config):
    """If two were, a graph with both exchanged would have the same text."""
    c, rows = config, goldens.BUCKET
    sizes = [1, c.V, c.H, c.F, c.L, c.Nq, c.Nkv, c.D, c.D // 2, c.group, c.Nq * c.D, c.Nkv * c.D, c.group * rows, rows]
    sizes += [c.Nq + 2 * c.Nkv, (c.Nq + 2 * c.Nkv) * c.D, goldens.CAPACITY, goldens.CONTEXT, goldens.SLOTS]
    if config is goldens.PACKED_CONFIG:  # values in a word, bytes in a group; groups of 32 and words in a row of each input
        sizes += [4, 8, 16, 32, *(inner // part for inner in (c.H, c.Nq * c.D, c.F) for part in (32, 4, 8))]
    assert len(sizes) == len(set(sizes)), sorted(sizes)


def test_an_untied_head_is_frozen_too():
    assert "%lm_head.weight" in CASES["decode_f16_untied_argmax"].text


@pytest.mark.parametrize("name", CASES)
def test_text_equals_golden(name):
    frozen = (goldens.FOLDER / f"{name}.mlir").read_text()
    difference = first_differing_line(CASES[name].text, frozen)
    assert not difference, f"{name}: {difference}\n(`make goldens` freezes the new text)"
    assert CASES[name].text == frozen


def test_every_golden_has_a_case():
    assert {path.stem for path in goldens.FOLDER.glob("*.mlir")} == set(CASES)


def test_a_changed_operation_is_shown_by_its_line():
    text = CASES["decode_f32_argmax"].text
    number = next(i for i, line in enumerate(text.splitlines(), 1) if "stablehlo.rsqrt" in line)
    shown = first_differing_line(text.replace("stablehlo.rsqrt", "stablehlo.sqrt", 1), text)
    assert shown.startswith(f"line {number}:") and "stablehlo.sqrt" in shown and "stablehlo.rsqrt" in shown


def test_emitting_again_in_another_process_gives_the_same_bytes():
    code = "from tests.support import goldens\nfor name, graph in goldens.cases().items(): print(name, graph.sha256)"
    environment = {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "7"}
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment).stdout
    assert out.split() == [word for n, g in CASES.items() for word in (n, g.sha256)]
