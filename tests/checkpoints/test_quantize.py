"""``quantize`` and ``synth --bits``: MLX's layout, written so that MLX and we read the same model."""

import json
import shutil

import numpy as np
import pytest
from safetensors.numpy import load_file

from tests.support.checkpoints import write_model
from tests.support.marks import live
from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.quantize import quantize, reshard
from xlaspike.checkpoints.synthesize import synthesize
from xlaspike.cli.main import main
from xlaspike.dtypes import BF16
from xlaspike.errors import XlaspikeError
from xlaspike.packers import mlx
from xlaspike.packers.affine import Affine
from xlaspike.paths import TINY_LLAMA

IDS = [5, 9, 40, 2, 77, 31]


@pytest.fixture
def bf16(tmp_path):
    with Model.open(write_model(tmp_path / "bf16", dtype="bf16")) as model:
        yield model


@pytest.mark.parametrize(("bits", "group"), [(4, 64), (8, 32)])
def test_every_matrix_is_packed_as_mlx_packs_it(bits, group, bf16, tmp_path):
    about = quantize(bf16, tmp_path / "q", bits, group)
    written, source = load_file(tmp_path / "q" / "model.safetensors"), load_file(bf16.folder / "model.safetensors")
    for name, values in source.items():
        module = name.removesuffix(".weight")
        if values.ndim == 1:
            assert np.array_equal(written.pop(name), values)
        else:
            expected = mlx.quantize(values, bits, group)
            assert all(np.array_equal(written.pop(f"{module}.{part}"), expected._asdict()[part]) for part in expected._fields)
    assert not written
    assert about["bytes_after"] < about["bytes_before"] == sum(values.nbytes for values in source.values())
    assert {"q_proj", "down_proj", "embed_tokens"} <= about["relative_error"].keys()
    assert all(0 < error < (0.15 if bits == 4 else 0.01) for error in about["relative_error"].values())


def test_what_is_written_runs_as_it_is(bf16, tmp_path, open_session):
    quantize(bf16, tmp_path / "q", 4, 64)
    with Model.open(tmp_path / "q") as model:
        assert model.stored_format("model.embed_tokens") == Affine(4, 64, BF16)
        packed, host = (open_session(model, weights=weights).logits(IDS) for weights in ("stored", "f32"))
        np.testing.assert_allclose(packed, host, rtol=0, atol=1e-4)


def test_configuration_has_both_libraries_keys(bf16, tmp_path):
    values = json.loads((bf16.folder / "config.json").read_text())
    del values["rope_theta"], values["rope_scaling"]
    (bf16.folder / "config.json").write_text(json.dumps(values))
    quantize(bf16, tmp_path / "q", 4, 64)
    config = json.loads((tmp_path / "q" / "config.json").read_text())
    assert config["quantization"] == config["quantization_config"] == {"group_size": 64, "bits": 4, "mode": "affine"}
    assert config["rope_theta"] == 10000.0 and config["rope_scaling"]["rope_type"] == "llama3"
    with Model.open(tmp_path / "q") as model:
        assert model.config.rope == bf16.config.rope


@live
def test_mlx_lm_loads_it_and_computes_the_same(bf16, tmp_path, open_session):
    import mlx.core as mx
    from mlx_lm import utils

    mx.set_default_device(mx.cpu)
    quantize(bf16, tmp_path / "q", 4, 64)
    theirs, _ = utils.load_model(tmp_path / "q")
    theirs.set_dtype(mx.float32)
    with Model.open(tmp_path / "q") as model:
        ours = open_session(model, weights="stored").logits(IDS)
    np.testing.assert_allclose(ours, np.array(theirs(mx.array([IDS]))[0]), rtol=0, atol=1e-3)


def test_refusals_write_nothing(bf16, tmp_path):
    quantize(bf16, tmp_path / "q", 4, 64)
    with Model.open(tmp_path / "q") as packed, pytest.raises(XlaspikeError, match="expected a float weight to quantize"):
        quantize(packed, tmp_path / "again", 4, 64)
    with pytest.raises(XlaspikeError, match="that 128 divides, found 64"):
        quantize(bf16, tmp_path / "again", 4, 128)
    with pytest.raises(XlaspikeError, match="bits 4 or 8"):
        quantize(bf16, tmp_path / "again", 3, 64)
    with pytest.raises(XlaspikeError, match="expected a new or empty folder"):
        quantize(bf16, tmp_path / "q", 4, 64)
    assert not (tmp_path / "again").exists()


def test_weights_that_are_no_numbers_leave_no_checkpoint(tmp_path):
    def edit(tensors):
        tensors["model.layers.1.mlp.up_proj.weight"][3, 5] = np.nan

    with Model.open(write_model(tmp_path / "m", edit=edit)) as model:
        with pytest.raises(XlaspikeError, match=r"model\.layers\.1\.mlp\.up_proj\.weight"):
            quantize(model, tmp_path / "q", 4, 64)
    assert not any(tmp_path.glob("q*"))


@pytest.mark.parametrize("bits", [4, 8])
def test_packed_synthetic_checkpoints_run(bits, tmp_path, open_session):
    written = synthesize("tiny", tmp_path / "m", "f16", bits)
    with Model.open(tmp_path / "m") as model:
        assert model.stored_format("model.layers.5.mlp.up_proj").bits == bits
        weight = model.f32("model.layers.0.self_attn.q_proj.weight")
        assert abs(weight.mean()) < 1e-3 and weight.std() == pytest.approx(0.02, rel=0.02)
        assert np.isfinite(open_session(model, weights="stored").logits(IDS)).all()
    assert written.parameters == 5_278_976 and written.bytes < written.parameters * (bits + 1) / 8


def test_commands(bf16, tmp_path, capsys):
    assert (
        main(
            [
                "quantize",
                "--model",
                str(bf16.folder),
                "--bits",
                "8",
                "--group-size",
                "32",
                "--out",
                str(tmp_path / "q"),
                "--json",
            ]
        )
        == 0
    )
    assert json.loads(capsys.readouterr().out).keys() == {"relative_error", "bytes_before", "bytes_after"}
    assert main(["inspect", "--model", str(tmp_path / "q"), "--json"]) == 0
    about = json.loads(capsys.readouterr().out)
    assert about["quantization"] == {"bits": 8, "group_size": 32, "overrides": {}}
    assert about["parameters"] == sum(values.size for values in load_file(bf16.folder / "model.safetensors").values())
    assert about["supports"]["stored"] is True and "U32" in about["dtypes"]
    shutil.rmtree(tmp_path / "q")
    assert main(["quantize", "--model", str(bf16.folder), "--bits", "5", "--out", str(tmp_path / "q")]) == 2
    assert capsys.readouterr().err.startswith("error: ") and not (tmp_path / "q").exists()


# ***** the same tensors in other files *****


def test_resharding_changes_no_tensor_and_no_companion(tmp_path):
    with Model.open(TINY_LLAMA) as source:
        reshard(source, tmp_path / "three", 3)
        names = source.checkpoint.names()[::-1]
        with Model.open(tmp_path / "three") as three:
            reshard(three, tmp_path / "five", 5, names)
        for folder in (tmp_path / "three", tmp_path / "five"):
            found = {name: values for file in folder.glob("*.safetensors") for name, values in load_file(file).items()}
            expected = load_file(source.folder / "model.safetensors")
            assert found.keys() == expected.keys()
            assert all(found[name].dtype == expected[name].dtype for name in expected)
            assert all(found[name].tobytes() == expected[name].tobytes() for name in expected)
            for companion in ("config.json", "tokenizer.json", "generation_config.json"):
                assert (folder / companion).read_bytes() == (source.folder / companion).read_bytes()
        with Model.open(tmp_path / "five") as five:
            placed = [list(shard.tensors) for shard in five.checkpoint.shards]
            assert len(placed) == 5 and [name for shard in placed for name in shard] == names


def test_resharding_without_names_keeps_the_files_order(bf16, tmp_path):
    reshard(bf16, tmp_path / "m", 4)
    with Model.open(tmp_path / "m") as model:
        before, after = (
            [name for shard in m.checkpoint.shards for name in sorted(shard.tensors, key=lambda n: shard.tensors[n].start)]
            for m in (bf16, model)
        )
        assert after == before and len(model.checkpoint.shards) == 4


@pytest.mark.parametrize("names", [[], ["model.norm.weight"]])
def test_resharding_takes_every_tensor(names, bf16, tmp_path):
    with pytest.raises(ValueError, match="names: expected the 20 tensors of the checkpoint"):
        reshard(bf16, tmp_path / "m", 1, names)
    assert not (tmp_path / "m").exists()
