"""Names of what is measured are read and written in one way."""

import pytest

from xlaspike.measure.labels import Label


@pytest.mark.parametrize(
    ("text", "key", "label"),
    [
        ("int4", "int4", Label("int4")),
        ("int4 reduce", "int4_reduce", Label("int4", "reduce")),
        ("int4 reduce, no flags", "int4_reduce_unflagged", Label("int4", "reduce", "no flags")),
        ("int4 kernel", "int4_kernel", Label("int4", "kernel")),
        ("f16 dot, f32 head", "f16_dot_f32_head", Label("f16", "dot", "f32 head")),
    ],
)
def test_a_label_is_a_text_and_a_key(text, key, label):
    assert Label.parse(text) == Label.parse(key) == Label.parse(text, "kernel" if label.contraction else None) == label
    assert (str(label), label.key) == (text, key)


def test_what_starts_with_no_format_is_no_label_but_may_hold_one():
    assert not any(Label.parse(text).weights for text in ("", "stored", "ladder.int4_reduce.ms", "int4x"))
    assert Label.find("ladder.int4_reduce").contraction == "reduce" and not Label.find("x W^T").weights
