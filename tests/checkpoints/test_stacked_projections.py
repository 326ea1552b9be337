"""Stacked projections: a Phi-3 checkpoint gives bit for bit the results of the Llama that stores the same rows separately."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from tests.support.checkpoints import FAMILIES, STACKED, split, write_model
from tests.support.marks import exhaustive, live
from xlaspike.checkpoints.checkpoint import SINGLE_FILE
from xlaspike.checkpoints.locations import Location, locate, locate_all, stored_tensors
from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.quantize import quantize
from xlaspike.checkpoints.safetensors_file import TensorInfo
from xlaspike.checkpoints.summary import summarize
from xlaspike.checkpoints.write import new_checkpoint
from xlaspike.dtypes import F32
from xlaspike.emitter import CONTRACTIONS, find_contraction
from xlaspike.emitter.llama_graphs import decode
from xlaspike.errors import XlaspikeError
from xlaspike.llama.arguments import Arg, GraphSpec, Tensor
from xlaspike.llama.config import from_dict
from xlaspike.packers.affine import Affine
from xlaspike.runner.devices import base

PHI3 = FAMILIES["phi3"]
CAPACITY = 64
IDS = [5, 9, 40, 2, 77, 31]
ROWS = {"q_proj": (0, 128), "k_proj": (128, 160), "v_proj": (160, 192), "gate_proj": (0, 128), "up_proj": (128, 256)}
QKV = "model.layers.1.self_attn.qkv_proj"


def matrices(model: Model, weights: str) -> list[Arg]:
    args = decode(
        GraphSpec(model.config, model.format_policy(weights, weights), CAPACITY, CAPACITY, find_contraction("dot"))
    ).args
    return [arg for arg in args if arg.role == "matrix"]


def packed(folder: Path, mixed: bool = False) -> Path:
    """Phi-3 in int4, groups of 32, f16 metadata; ``mixed``: one stacked matrix is int8 in groups of 64, one dense."""
    with Model.open(write_model(folder / "float", dtype="f16", **PHI3)) as model:
        quantize(model, folder / "packed", 4, 32)
        if mixed:
            tensors = load_file(folder / "packed" / SINGLE_FILE)
            own = Affine(8, 64).pack(QKV, model.checkpoint.stored(f"{QKV}.weight"))
            tensors |= {f"{QKV}.{suffix}": plane for suffix, plane in own.items()}
            dense = "model.layers.0.mlp.gate_up_proj"
            tensors = {name: plane for name, plane in tensors.items() if not name.startswith(dense)}
            tensors[f"{dense}.weight"] = model.checkpoint.stored(f"{dense}.weight")
            save_file(tensors, folder / "packed" / SINGLE_FILE)
            override(folder / "packed", {QKV: {"bits": 8, "group_size": 64}, dense: False})
    return folder / "packed"


def override(folder: Path, overrides: dict[str, object]) -> None:
    config = json.loads((folder / "config.json").read_text())
    for key in ("quantization", "quantization_config"):
        config[key] |= overrides
    (folder / "config.json").write_text(json.dumps(config))


def apart(source: Path, out: Path) -> Path:
    """The Llama with ``source``'s stacked matrices split by hand."""
    config = json.loads((source / "config.json").read_text()) | {"model_type": "llama"}
    tensors = {}
    for name, values in load_file(source / SINGLE_FILE).items():
        layer, stacked, plane = name.rsplit(".", 2) if name.count(".") > 2 else ("", "", "")
        for part in STACKED[stacked][1] if stacked in STACKED else ():
            start, stop = ROWS[part]
            tensors[f"{layer}.{part}.{plane}"] = values[start:stop].copy()
            for key in ("quantization", "quantization_config"):
                if f"{layer}.{stacked}" in config.get(key, {}):
                    config[key][f"{layer}.{part}"] = config[key][f"{layer}.{stacked}"]
        if stacked not in STACKED:
            tensors[name] = values
    out.mkdir()
    save_file(tensors, out / SINGLE_FILE)
    kept = {key: value for key, value in config.items() if key not in ("auto_map", "sliding_window")}
    (out / "config.json").write_text(json.dumps(kept))
    return out


KINDS = {
    "f32": lambda folder: write_model(folder, **PHI3),
    "f16": lambda folder: write_model(folder, dtype="f16", **PHI3),
    "bf16": lambda folder: write_model(folder, dtype="bf16", **PHI3),
    "packed": packed,
    "mixed": lambda folder: packed(folder, mixed=True),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_argument_is_that_of_the_matrices_apart(kind: str, tmp_path: Path):
    """Name, type, shape and bytes, in every format."""
    folder = KINDS[kind](tmp_path / "m")
    with Model.open(folder) as phi3, Model.open(apart(folder, tmp_path / "apart")) as llama:
        for weights in ("stored", "f32", "f16", "bf16", "int8", "int4"):
            ours, theirs = matrices(phi3, weights), matrices(llama, weights)
            assert ours == theirs
            for arg in ours:
                found, expected = phi3.planes(arg)[arg.plane], llama.planes(arg)[arg.plane]
                assert (found.dtype, found.shape, found.tobytes()) == (expected.dtype, expected.shape, expected.tobytes())
        for name in ("model.layers.1.self_attn.v_proj.weight", "model.layers.0.mlp.up_proj.weight", "model.norm.weight"):
            assert np.array_equal(phi3.f32(name), llama.f32(name))


@pytest.mark.parametrize(
    ("kind", "weights"), [("bf16", "f16"), ("mixed", "stored"), *exhaustive(("f32", "f32"), ("f32", "int4"))]
)
def test_answers_are_those_of_the_matrices_apart(kind: str, weights: str, tmp_path: Path, open_session):
    """Bit for bit, and from three shards too: a packed matrix may have its planes in different shards."""
    folder = KINDS[kind](tmp_path / "m")
    answers = []
    for place in (folder, apart(folder, tmp_path / "apart"), split(folder, tmp_path / "split", 3)):
        with Model.open(place) as model:
            session = open_session(model, weights=weights, capacity=CAPACITY)
            answers.append((list(session.generate(IDS, 12, stop=())), session.resident_bytes))
            session.reset()
            answers[-1] += (session.logits(IDS).tobytes(),)
    assert answers[0] == answers[1] == answers[2]


# ***** without copies *****


def aligned(source: Path, out: Path) -> Path:
    """A copy of ``source`` with aligned data, as most writers leave it."""
    with Model.open(source) as model:
        checkpoint = model.checkpoint
        tensors = {name: (checkpoint.element(name), checkpoint.info(name).shape) for name in checkpoint.names()}
        with new_checkpoint(out, tensors, map(checkpoint.stored, tensors)) as folder:
            shutil.copy(source / "config.json", folder)
    return out


@pytest.mark.parametrize("kind", ["f16", "packed"])
def test_parts_are_used_where_the_file_is_mapped(kind: str, tmp_path: Path, open_session, monkeypatch):
    with Model.open(aligned(KINDS[kind](tmp_path / "m"), tmp_path / "aligned")) as model:
        args = matrices(model, "stored")
        for arg in args:
            (place,) = locate_all(model.config, arg.tensors)
            assert np.shares_memory(model.planes(arg)[arg.plane], model.checkpoint.stored(f"{place.module}.{arg.plane}"))
        options = {"weights": "stored", "contraction": "dot", "capacity": CAPACITY}  # which reads rows as they are stored
        in_place = open_session(model, **options)
        assert in_place.mapped_bytes == sum(arg.nbytes for arg in args)
        monkeypatch.setattr(base, "ALIGNMENT", 2**62)
        copied = open_session(model, **options)
        assert not copied.resident.in_place and np.array_equal(in_place.logits(IDS), copied.logits(IDS))


@pytest.mark.parametrize(("kind", "contraction"), [*(("f16", name) for name in CONTRACTIONS), ("packed", "dot")])
def test_query_key_and_value_are_one_view_of_the_stacked_matrix(kind: str, contraction: str, tmp_path: Path, open_session):
    """Where it is aligned and used as stored. Separate matrices, and other formats, are copied."""
    folder = aligned(KINDS[kind](tmp_path / "m"), tmp_path / "aligned")
    options = {"capacity": CAPACITY, "contraction": contraction}
    with Model.open(folder) as phi3, Model.open(aligned(apart(folder, tmp_path / "a"), tmp_path / "apart")) as llama:
        session = open_session(phi3, weights="stored", **options)
        resident = session.resident_bytes  # before others are open
        planes = [phi3.checkpoint.stored(f"{QKV}.{suffix}") for suffix in phi3.stored_format(f"{QKV[:-8]}q_proj").suffixes]
        for plane in planes:
            (view,) = (array for array in session.resident.in_place if np.shares_memory(array, plane))
            assert (view.ctypes.data, view.nbytes) == (plane.ctypes.data, plane.nbytes)
        joined = open_session(llama, weights="stored", **options)
        assert joined.resident_bytes == resident
        copied = open_session(phi3, weights="f32", **options)
        assert not any(np.shares_memory(array, plane) for array in copied.resident.in_place for plane in planes)
        assert session.mapped_bytes - joined.mapped_bytes == 2 * sum(plane.nbytes for plane in planes)  # two layers


def test_part_of_a_tensor():
    info = TensorInfo("F16", (6, 4), 100, 148)
    assert info.part(slice(None)) == info.part(slice(0, 6)) == info
    assert info.part(slice(2, 5)) == TensorInfo("F16", (3, 4), 116, 140)
    assert info.part(slice(6, None)) == TensorInfo("F16", (0, 4), 148, 148)
    for whole in (TensorInfo("F32", (), 8, 12), TensorInfo("F32", (0, 4), 8, 8), TensorInfo("F32", (4, 0), 8, 8)):
        assert whole.part(slice(None)) == whole


def test_one_part_is_dropped_without_its_neighbours(tmp_path: Path, monkeypatch):
    asked = []
    monkeypatch.setattr(
        "xlaspike.checkpoints.safetensors_file.Shard.drop", lambda self, info: asked.append(("drop", info.start, info.stop))
    )
    monkeypatch.setattr(
        "xlaspike.checkpoints.safetensors_file.Shard.load", lambda self, info: asked.append(("load", info.start, info.stop))
    )
    with Model.open(write_model(tmp_path / "m", **PHI3)) as model:
        stored, narrowed = ({arg.name: arg for arg in matrices(model, weights)} for weights in ("f32", "f16"))
        up = "model.layers.1.mlp.up_proj.weight"
        model.drop_plane(stored[up]), model.load_plane(stored[up])
        model.planes(narrowed[up])
        first = model.checkpoint.info("model.layers.1.mlp.gate_up_proj.weight").start
    row = 4 * 128
    part = (first + 128 * row, first + 256 * row)
    assert asked == [("drop", *part), ("load", *part), ("drop", *part)]


# ***** which rows *****


PUBLISHED = {
    "model_type": "phi3", "vocab_size": 32064, "hidden_size": 3072, "intermediate_size": 8192, "num_hidden_layers": 4,
    "num_attention_heads": 32, "num_key_value_heads": 8,
}  # fmt: skip


def test_location_of_a_matrix():
    phi3, llama = (from_dict(PUBLISHED | {"model_type": family}) for family in ("phi3", "llama"))
    layer = "model.layers.3.self_attn"
    assert locate(phi3, f"{layer}.q_proj") == Location(f"{layer}.qkv_proj", 0, 3072, 4608)
    assert locate(phi3, f"{layer}.k_proj") == Location(f"{layer}.qkv_proj", 3072, 3840, 4608)
    assert locate(phi3, f"{layer}.v_proj") == Location(f"{layer}.qkv_proj", 3840, 4608, 4608)
    assert locate(phi3, "model.layers.3.mlp.gate_proj") == Location("model.layers.3.mlp.gate_up_proj", 0, 8192, 16384)
    assert locate(phi3, "model.layers.3.mlp.up_proj") == Location("model.layers.3.mlp.gate_up_proj", 8192, 16384, 16384)
    for module in (f"{layer}.o_proj", "model.layers.3.mlp.down_proj", "lm_head", "model.embed_tokens"):
        assert locate(phi3, module) == Location(module)
    assert locate(llama, f"{layer}.k_proj") == Location(f"{layer}.k_proj")


def test_rows_that_follow_each_other_are_one_place():
    phi3, llama = (from_dict(PUBLISHED | {"model_type": family}) for family in ("phi3", "llama"))
    layer = "model.layers.3"
    q, k, v = (
        Tensor(f"{layer}.self_attn.{name}_proj.weight", (rows, 3072)) for name, rows in (("q", 3072), ("k", 768), ("v", 768))
    )
    gate, up, down = (Tensor(f"{layer}.mlp.{name}_proj.weight", (8192, 3072)) for name in ("gate", "up", "down"))
    qkv, both = f"{layer}.self_attn.qkv_proj", f"{layer}.mlp.gate_up_proj"
    expected = {
        (q, k, v): [Location(qkv, 0, 4608, 4608)],
        (q, k): [Location(qkv, 0, 3840, 4608)],
        (k, v): [Location(qkv, 3072, 4608, 4608)],
        (q, v): [Location(qkv, 0, 3072, 4608), Location(qkv, 3840, 4608, 4608)],
        (k, q): [Location(qkv, 3072, 3840, 4608), Location(qkv, 0, 3072, 4608)],
        (v, gate, up): [Location(qkv, 3840, 4608, 4608), Location(both, 0, 16384, 16384)],
        (up, down): [Location(both, 8192, 16384, 16384), Location(f"{layer}.mlp.down_proj")],
        (down, down): [Location(f"{layer}.mlp.down_proj")] * 2,
        (): [],
    }
    for tensors, places in expected.items():
        assert locate_all(phi3, tensors) == places
        assert locate_all(llama, tensors) == [Location(tensor.module) for tensor in tensors]
    assert [place.is_part for place in (*locate_all(phi3, (q, k, v)), *locate_all(phi3, (q, k)), Location(qkv))] == [
        False,
        True,
        False,
    ]


def test_stored_tensors_are_the_checkpoints(tmp_path: Path):
    for family, overrides in FAMILIES.items():
        with Model.open(write_model(tmp_path / family, **overrides)) as model:
            expected = {name: model.checkpoint.info(name).shape for name in model.checkpoint.names()}
            assert {arg.name: arg.shape for arg in stored_tensors(model.config)} == expected


# ***** quantize and inspect *****


@pytest.mark.parametrize("bits", [4, 8])
def test_quantize_keeps_stacked_matrices_whole(bits: int, tmp_path: Path):
    """As MLX does, which quantizes each row independently: the rows equal those of the separate matrices."""
    folder = write_model(tmp_path / "m", dtype="bf16", **PHI3)
    for place in (folder, apart(folder, tmp_path / "apart")):
        with Model.open(place) as model:
            about = quantize(model, tmp_path / f"{place.name}-q", bits, 32)
            assert about["bytes_before"] == sum(model.checkpoint.info(name).nbytes for name in model.checkpoint.names())
            assert ("qkv_proj" in about["relative_error"]) == ("q_proj" not in about["relative_error"]) == (place == folder)
    again, expected = (load_file(tmp_path / name / SINGLE_FILE) for name in ("m-q", "apart-q"))
    assert {f"{QKV}.weight", f"{QKV}.scales", f"{QKV}.biases"} <= again.keys()
    found = load_file(apart(tmp_path / "m-q", tmp_path / "m-q-apart") / SINGLE_FILE)
    assert found.keys() == expected.keys()
    assert all(found[name].tobytes() == expected[name].tobytes() for name in found)


@live
def test_mlx_lm_reads_what_is_written(tmp_path: Path, open_session):
    import mlx.core as mx
    from mlx_lm import utils

    mx.set_default_device(mx.cpu)
    folder = packed(tmp_path)
    theirs, _ = utils.load_model(folder)
    theirs.set_dtype(mx.float32)  # leaves the packed words; half-precision sums would be another computation
    expected = np.array(theirs(mx.array([IDS]))[0])
    with Model.open(folder) as model:
        found = open_session(model, weights="stored", capacity=CAPACITY).logits(IDS)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-4)


def test_inspect_tells_what_the_checkpoint_has(tmp_path: Path, open_session):
    with Model.open(packed(tmp_path, mixed=True)) as model:
        about = summarize(model)
        assert about["model_type"] == "phi3" and about["config"]["window"] == 104
        assert about["quantization"]["overrides"] == {QKV: (8, 64), "model.layers.0.mlp.gate_up_proj": False}
        assert about["roles"]["projection"] == {"U32": 7, "F16": 15} and "other" not in about["roles"]
        assert about["parameters"] == sum(F32.nbytes(arg.shape) // 4 for arg in stored_tensors(model.config))
        assert all(about["supports"][weights] is True for weights in ("stored", "f32", "f16", "bf16", "int8", "int4"))
        assert open_session(model, weights="stored", capacity=256).resident_bytes == about["memory"]["stored"]


# ***** refusals *****


def put(name: str, at: tuple[int, int], value: float):
    def edit(tensors: dict[str, np.ndarray]) -> None:
        tensors[name][at] = value

    return edit


def drop(name: str):
    return lambda tensors: tensors.pop(name)


def shaped(name: str, rows: int, columns: int):
    return lambda tensors: tensors.update({name: np.zeros((rows, columns), tensors[name].dtype)})


WHOLE = f"'{QKV}.weight': expected F32 [192, 128], "
# The kind of checkpoint, the edit of its tensors, the weights asked for, and the message.
REFUSED = {
    "not there": ("f32", drop(f"{QKV}.weight"), "f32", f"expected a tensor '{QKV}.weight', found none"),
    "a row less": ("f32", shaped(f"{QKV}.weight", 191, 128), "f32", f"{WHOLE}found F32 [191, 128]"),
    "on its side": ("f32", shaped(f"{QKV}.weight", 128, 192), "f32", f"{WHOLE}found F32 [128, 192]"),
    "query alone": ("f32", shaped(f"{QKV}.weight", 128, 128), "f32", f"{WHOLE}found F32 [128, 128]"),
    "a part beside": (
        "f32",
        lambda t: t.update({"model.layers.0.self_attn.q_proj.weight": np.zeros((128, 128), np.float32)}),
        "f32",
        "'model.layers.0.self_attn.q_proj.weight': expected no tensor beyond 2 layers of a plain phi3",
    ),
    "a bias": (
        "f32",
        lambda t: t.update({f"{QKV}.bias": np.zeros(192, np.float32)}),
        "f32",
        f"'{QKV}.bias': expected no tensor beyond 2 layers of a plain phi3",
    ),
    "a key beyond f16": (
        "f32", put(f"{QKV}.weight", (159, 5), -1e5), "f16",
        f"'{QKV}.weight': expected magnitudes up to 65504 for f16, found 100000",
    ),
    "an up beyond f16": (
        "f32", put("model.layers.1.mlp.gate_up_proj.weight", (200, 5), -1e5), "f16",
        "'model.layers.1.mlp.gate_up_proj.weight' (rows 128 to 255): expected magnitudes up to 65504 for f16, found 100000",
    ),
    "an up that is not finite": (
        "f32", put("model.layers.0.mlp.gate_up_proj.weight", (128, 0), np.nan), "int4",
        "'model.layers.0.mlp.gate_up_proj.weight' (rows 128 to 255): expected finite weights",
    ),
    "no scales": ("packed", drop(f"{QKV}.scales"), "stored", f"expected a tensor '{QKV}.scales', found none"),
    "scales of the query alone": (
        "packed", shaped(f"{QKV}.scales", 128, 4), "stored",
        f"'{QKV}.scales': expected F16 [192, 4], found F16 [128, 4] (bits 4 and group_size 32 under quantization",
    ),
    "a value's scale that is not finite": (
        "packed", put(f"{QKV}.scales", (163, 2), np.inf), "f32",
        f"'{QKV}.weight': expected scales and biases that give finite weights, found scale inf and bias",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_bad_stacked_matrix_is_refused(case: str, tmp_path: Path, open_session):
    kind, edit, weights, expected = REFUSED[case]
    folder = KINDS[kind](tmp_path / "m")
    tensors = load_file(folder / SINGLE_FILE)
    edit(tensors)
    save_file(tensors, folder / SINGLE_FILE)
    with pytest.raises(XlaspikeError) as refused, Model.open(folder) as model:
        open_session(model, weights=weights, capacity=CAPACITY)
    message = str(refused.value)
    assert message.startswith(str(folder)) and expected in message and message.isprintable()
