"""The fuse question's known answers: those of the source documents, read again from the compilers' own output."""

import json
import re
import tempfile
from itertools import product

import pytest

from tests.support.marks import exhaustive
from tests.support.stand_in import refusal, stand_in
from xlaspike.cli.main import main
from xlaspike.errors import XlaspikeError
from xlaspike.measure.fusion import PROBED, SWEEP, linear, probe_model, probe_text, regions
from xlaspike.packers.affine import Affine
from xlaspike.packers.dense import DENSE
from xlaspike.runner import compiler_process

OUT, INNER = 256, 512
WEIGHT = OUT * INNER
INT4 = linear(Affine(4), "dot", OUT, INNER)
USUAL = [
    ("those three", "llvm-cpu"),
    ("those three", "cuda"),
    ("optimization level O3", "llvm-cpu"),
    ("data tiling", "llvm-cpu"),
]


@pytest.mark.parametrize("target", ["llvm-cpu", "cuda"])
def test_iree_dequantizes_in_dispatches_of_their_own(target, cache_dir):
    answer = probe_text(INT4, WEIGHT, target, cache_dir=cache_dir)
    assert (answer.dispatches, answer.fused) == (3, False)
    assert answer.materialized_bytes == 2 * 4 * WEIGHT  # once as codes, once as weights
    assert "matvec" in answer.kernels[-1].name


def test_xla_wraps_it_in_one_fusion_that_rebuilds_the_weight():
    answer = probe_text(INT4, WEIGHT, "xla-cpu")
    assert (answer.dispatches, answer.fused, answer.materialized_bytes) == (2, False, 4 * WEIGHT)
    assert {kernel.name.split()[0] for kernel in answer.kernels} == {"fusion", "dot"}


@pytest.mark.parametrize("target", PROBED)
def test_a_float32_weight_needs_nothing_rebuilt(target, cache_dir):
    answer = probe_text(linear(DENSE["f32"], "dot", OUT, INNER), WEIGHT, target, cache_dir=cache_dir)
    assert (answer.dispatches, answer.fused, answer.materialized_bytes) == (1, True, 0)


def test_iree_widens_f16_in_the_product_and_xla_does_not(cache_dir):
    text = linear(DENSE["f16"], "dot", OUT, INNER)
    assert all(probe_text(text, WEIGHT, target, cache_dir=cache_dir).fused for target in ("llvm-cpu", "cuda"))
    assert probe_text(text, WEIGHT, "xla-cpu").materialized_bytes == 4 * WEIGHT


@pytest.mark.parametrize(
    ("name", "target"), [*USUAL, *exhaustive(*(case for case in product(SWEEP, ("llvm-cpu", "cuda")) if case not in USUAL))]
)
def test_no_flag_fuses_it(name, target, cache_dir):
    answer = probe_text(INT4, WEIGHT, target, SWEEP[name], cache_dir)
    assert answer.dispatches >= 3 and answer.materialized_bytes >= 2 * 4 * WEIGHT


# Dense formats are written the same under both contractions.
@pytest.mark.parametrize("target", ["llvm-cpu", "cuda"])
@pytest.mark.parametrize(
    ("weights", "contraction"),
    [
        *((weights, "reduce") for weights in (DENSE["f32"], DENSE["f16"], Affine(8), Affine(4))),
        *((weights, "integer") for weights in (Affine(8), Affine(4))),
        *exhaustive((DENSE["bf16"], "reduce"), *((weights, "integer") for weights in DENSE.values())),
    ],
    ids=lambda value: value if isinstance(value, str) else value.name,
)
def test_a_sum_that_is_no_contraction_is_one_kernel_with_its_dequantization(weights, target, contraction, cache_dir):
    """The other dispatches write an input or its parts, or sums of groups: less than an eighth of the weight in float32."""
    answer = probe_text(linear(weights, contraction, OUT, INNER), WEIGHT, target, cache_dir=cache_dir)
    assert answer.fused and answer.written_bytes < 4 * WEIGHT / 8
    assert (answer.dispatches == 1) == (weights.name in DENSE)


def test_regions_show_what_is_launched_together():
    apart, fused = (regions(linear(Affine(4), contraction, OUT, INNER)) for contraction in ("dot", "reduce"))
    assert [region.op for region in apart] == ["linalg.generic", "linalg.generic", "linalg.matvec"]
    assert [region.writes for region in apart] == [f"{OUT}x{INNER // 8}x8xf32", f"{OUT}x{INNER // 64}x64xf32", f"{OUT}xf32"]
    assert (fused[-1].op, fused[-1].loops, fused[-1].writes) == ("linalg.generic", "p r r", f"{OUT}xf32")
    assert fused[-1].body.count("bitcast") == 8  # a word's values


def test_products_one_after_the_other(cache_dir):
    text = linear(Affine(4), "reduce", 128, 128, 3)
    assert probe_text(text, 128 * 128, cache_dir=cache_dir).dispatches == 3 * 3
    with pytest.raises(XlaspikeError, match="expected a square"):
        linear(Affine(4), "reduce", 128, 256, 2)


def test_dispatches_are_those_that_the_scheduler_counts(tiny, open_session):
    for weights, contraction in (("f16", "reduce"), ("int4", "dot")):
        session = open_session(tiny, weights=weights, embedding=weights, contraction=contraction)
        compiled = session.program("decode", 2, "argmax").compiled
        assert probe_model(tiny, weights, contraction).dispatches == compiled.statistics.dispatches


def test_command_on_a_product_and_on_a_whole_step(cache_dir, capsys):
    def ask(*words: str) -> dict:
        assert main(["probe", "--json", "--cache-dir", str(cache_dir), *words]) == 0
        return json.loads(capsys.readouterr().out)

    one = ask("--shape", f"{OUT}x{INNER}", "--contraction", "dot")
    assert (one["dispatches"], one["fused"], one["materialized_bytes"]) == (3, False, 8 * WEIGHT)
    one = ask("--shape", f"{OUT}x{INNER}")
    assert one["fused"] and one["dispatches"] == 1
    assert ask("--weights", "f16")["fused"] and ask("--weights", "f32", "--contraction", "dot", "--target", "xla-cpu")["fused"]
    assert ask("--weights", "int4")["fused"]
    step = ask("--weights", "int4", "--contraction", "dot")
    assert step["dispatches"] > 3 * 5 * 6 and not step["fused"] and step["materialized_bytes"] > 2 * 4 * 4_000_000
    rebuilt = ask("--weights", "int4", "--contraction", "dot", "--target", "xla-cpu")
    assert not rebuilt["fused"] and rebuilt["materialized_bytes"] >= 4 * 4_000_000


def test_a_step_is_probed_with_the_flags_it_runs_with(tiny, open_session, cache_dir, capsys):
    session = open_session(tiny)
    assert main(["probe", "--json", "--weights", "stored", "--cache-dir", str(cache_dir)]) == 0
    compiled = session.program("decode", 1, "argmax").compiled
    assert compiled.hit and json.loads(capsys.readouterr().out)["dispatches"] == compiled.statistics.dispatches


@pytest.mark.parametrize(
    "words",
    [
        ["--target", "tpu"],
        ["--weights", "f12"],
        ["--shape", "12"],
        ["--shape", "8x63"],
        ["--contraction", "x"],
        ["--kernels", "x"],
    ],
)
def test_bad_questions(words, capsys):
    assert main(["probe", *words]) == 2
    assert capsys.readouterr().err.startswith("error: ")


def test_text_that_does_not_compile(cache_dir):
    with pytest.raises(XlaspikeError, match="iree-compile"):
        probe_text("module { oops }", 1, cache_dir=cache_dir)


def test_a_full_temporary_folder_is_named(tmp_path, monkeypatch):
    tool = stand_in(tmp_path, "echo 'error: No space left on device' >&2; exit 1")
    monkeypatch.setattr(compiler_process, "find_tool", lambda _: str(tool))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert re.fullmatch(
        rf"{tmp_path}: expected to compile there, found a full disk \([\d,.]+ MB free\)", refusal(lambda: regions(INT4))
    )
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    message = refusal(lambda: regions(INT4))
    assert message == f"{tmp_path}/gone: expected to compile there, found No such file or directory"
