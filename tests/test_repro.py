"""The miscompiles that findings/repro shows are still there: a fixed compiler must show up."""

import re
import runpy
import subprocess

import numpy as np
import pytest
from iree.compiler.tools.binaries import find_tool

from tests.support import goldens
from xlaspike.paths import ROOT
from xlaspike.runner.devices import TARGETS

FOLDER = ROOT / "findings" / "repro" / "ui4_batch_dot"
CASES = goldens.cases()
FIXED = f"IREE computes this now: {FOLDER.relative_to(ROOT)} and what the findings say of it must be updated"


@pytest.fixture(scope="module")
def outcomes():
    return list(runpy.run_path(str(FOLDER / "run.py"))["outcomes"]())


def test_values_that_reach_the_highest_bit_are_read_as_signed(outcomes):
    wrong = [each for each in outcomes if each.case.reaches_the_sign and each.case.file != "workaround.mlir"]
    assert {each.case.element for each in wrong} == {"ui4", "ui8"}
    for each in wrong:
        assert not np.array_equal(each.as_signed, each.expected)
        assert not each.right, FIXED
        assert np.array_equal(each.found, each.as_signed)


def test_smaller_values_and_the_workaround_are_right(outcomes):
    right = [each for each in outcomes if not each.case.reaches_the_sign or each.case.file == "workaround.mlir"]
    # The batched text over ui8, with the very codes that are wrong over ui4, is among them.
    assert {(each.case.element, each.case.limit) for each in right} == {("ui8", 128), ("ui8", 256), ("ui4", 8), ("ui8", 16)}
    assert all(each.right for each in right)


def has_the_form(text: str) -> bool:
    """Whether a product has an operand that a conversion of unsigned integers gives."""
    widened = set(re.findall(r"(%\w+) = stablehlo\.convert %[\w.]+ : \(tensor<[^>]*ui\d+>\)", text))
    return any(widened & set(pair) for pair in re.findall(r"dot_general (%[\w.]+), (%[\w.]+),", text))


@pytest.mark.parametrize("name", CASES)
def test_no_graph_has_the_form(name):
    assert not has_the_form(CASES[name].text)


@pytest.mark.parametrize("file", ["dot", "batched"])
def test_the_form_is_seen(file):
    assert has_the_form((FOLDER / f"{file}.mlir").read_text())


SIGNED = ROOT / "findings" / "repro" / "signed_minimum"


def ptx(file: str, folder) -> str:
    """What ``file`` is for a CUDA card."""
    command = [find_tool("iree-compile"), str(SIGNED / file), "-o", str(folder / "m.vmfb"), *TARGETS["cuda"].flags]
    subprocess.run([*command, f"--iree-hal-dump-executable-binaries-to={folder}"], check=True, capture_output=True)
    return "".join(path.read_text() for path in folder.glob("*.ptx"))


def test_on_a_card_a_minimum_of_signed_numbers_starts_from_minus_one(tmp_path):
    fixed = f"IREE computes this now: {SIGNED.relative_to(ROOT)} and what the findings say of it must be updated"
    assert re.search(r"min\.s32\s+%r\d+, %r\d+, -1;", ptx("minimum.mlir", tmp_path)), fixed


def test_compared_as_unsigned_it_starts_from_the_greatest(tmp_path):
    code = ptx("workaround.mlir", tmp_path)
    assert "min.u32" in code and "min.s32" not in code


@pytest.mark.parametrize("name", CASES)
def test_no_graph_has_an_extreme_of_signed_numbers(name):
    extremes = re.findall(r"applies stablehlo\.(?:minimum|maximum) .*? -> tensor<([^>]*)>", CASES[name].text)
    assert not [shape for shape in extremes if re.search(r"(?:^|x)i\d+$", shape)]
