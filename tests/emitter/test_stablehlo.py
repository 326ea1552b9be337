"""A wrong shape raises at its operation, with both types in the message; the operations compute what they should."""

import numpy as np
import pytest

from xlaspike.dtypes import F16, F32, I1, I32, UI32, ElementType
from xlaspike.emitter import Builder, Value, module_text
from xlaspike.runner.compiler import compile_text
from xlaspike.runner.devices import open_device

X = Value("%x", F32, (2, 3))
Y = Value("%y", F32, (3, 2))

H = Value("%h", F16, (2, 3))
P = Value("%p", I1, (3, 2))

MISTAKES = {
    "add": (lambda b: b.add(X, Y), "2x3xf32", "3x2xf32"),
    "add of two element types": (lambda b: b.add(X, H), "2x3xf32", "2x3xf16"),
    "compare": (lambda b: b.compare("LT", X, Y), "2x3xf32", "3x2xf32"),
    "select": (lambda b: b.select(P, X, Y), "3x2xi1", "2x3xf32", "3x2xf32"),
    "select by no predicate": (lambda b: b.select(X, H, H), "2x3xf32", "2x3xf16"),
    "reshape": (lambda b: b.reshape(X, (5,)), "2x3xf32", "[5]"),
    "broadcast": (lambda b: b.broadcast(X, (4, 3), (0, 1)), "2x3xf32", "[4, 3] at [0, 1]"),
    "transpose": (lambda b: b.transpose(X, (0, 0)), "2 dimensions", "[0, 0]"),
    "slice": (lambda b: b.slice(X, (0, 0), (2, 4)), "2x3xf32", "[0, 0] to [2, 4]"),
    "concatenate": (lambda b: b.concatenate((X, Y), 0), "2x3xf32", "dimension 0", "3x2xf32"),
    "concatenate of two element types": (lambda b: b.concatenate((X, H), 1), "2x3xf32", "dimension 1", "2x3xf16"),
    "concatenate of two ranks": (lambda b: b.concatenate((X, b.reshape(X, (6,))), 0), "2x3xf32", "6xf32"),
    "sums": (lambda b: b.sums((X, X, Y), (0,)), "one type", "2x3xf32", "3x2xf32"),
    "sums of two element types": (lambda b: b.sums((X, H), (0,)), "one type", "2x3xf32", "2x3xf16"),
    "bitcast": (lambda b: b.bitcast(X, F16), "32 bits", "2x3xf32", "f16"),
    "bitcast to a wider type": (lambda b: b.bitcast(H, UI32), "16 bits", "2x3xf16", "ui32"),
    "dot_general": (lambda b: b.dot_general(X, H, ((1,), (0,))), "2x3xf32", "2x3xf16"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_wrong_shape_is_refused_where_it_is_written(name):
    write, *shown = MISTAKES[name]
    with pytest.raises(ValueError, match=rf"^{name.split()[0]}: expected ") as refused:
        write(Builder())
    for part in shown:
        assert part in str(refused.value)


@pytest.mark.parametrize(
    ("number", "element", "literal"),
    [
        (0.0, F32, "0.0e+00"),
        (-1e30, F32, "-1.0e+30"),
        (1 / 3, F32, "3.3333334e-01"),
        (1 / 3, F16, "3.3325195e-01"),
        (-np.inf, F32, "0xFF800000"),
        (np.inf, F16, "0x7C00"),
        (2**31 - 1, I32, "2147483647"),
    ],
)
def test_constants_are_rounded_to_their_type(number, element: ElementType, literal):
    b = Builder()
    assert b.constant(number, element) is b.constant(number, element)
    assert b.lines == [f"%0 = stablehlo.constant dense<{literal}> : tensor<{element.name}>"]


def run(build, *arrays: np.ndarray, cache_dir) -> np.ndarray:
    """The result of a graph over ``arrays`` on the CPU."""
    device, b = open_device("local-sync"), Builder()
    elements = {np.dtype(np.float32): F32, np.dtype(np.int32): I32}
    args = [Value(f"%arg{i}", elements[a.dtype], a.shape) for i, a in enumerate(arrays)]
    result = build(b, *args)
    function = device.load(compile_text(module_text("m", args, [result], b.lines), cache_dir=cache_dir))
    return device.download(function([device.upload(a) for a in arrays])[0], result.element)


def test_operations_compute_what_they_say(cache_dir):
    x = np.arange(24, dtype=np.float32).reshape(2, 3, 4)
    table, words = x.reshape(6, 4), np.arange(8, dtype=np.int32)
    cases = [
        (lambda b, a: b.transpose(a, (2, 0, 1)), (x,), x.transpose(2, 0, 1)),
        (lambda b, a: b.slice(a, (0, 1, 2), (2, 3, 4)), (x,), x[:, 1:3, 2:4]),
        (lambda b, a: b.reduce(a, "maximum", (0, 2), -np.inf), (x,), x.max((0, 2))),
        (lambda b, a: b.reduce(a, "add", (1,), 0.0), (x,), x.sum(1)),
        (lambda b, a, c: b.dot_general(a, c, ((2,), (2,)), ((0,), (0,))), (x, x), np.einsum("bik,bjk->bij", x, x)),
        (lambda b, a: b.sums((a, b.multiply(a, a), b.constant(2, F32, a.shape)), (0, 2))[1], (x,), (x * x).sum((0, 2))),
        (lambda b, a: b.sums((a,), (2,))[0], (x,), x.sum(2)),
        (lambda b, a, c: b.concatenate((a, c, a), 1), (x, x[:, :1] - 9), np.concatenate((x, x[:, :1] - 9, x), 1)),
        (lambda b, a: b.bitcast(a, I32), (x,), x.view(np.int32)),
        (lambda b, a: b.round(a), (x / 2 - 3,), np.rint(x / 2 - 3)),
        (lambda b, a: b.maximum(b.absolute(a), b.constant(4, F32, a.shape)), (x - 9,), np.maximum(np.abs(x - 9), 4)),
        (lambda b, a: b.shift_left(a, b.constant(3, I32, a.shape)), (words,), words << 3),
        (lambda b, a: b.bitwise_or(a, b.constant(5, I32, a.shape)), (words,), words | 5),
        (lambda b, t, i: b.gather_rows(t, i), (table, np.array([5, 0, 5], np.int32)), table[[5, 0, 5]]),
        (lambda b, a: b.is_finite(a), (np.array([1, np.inf, np.nan], np.float32),), np.array([True, False, False])),
    ]
    for build, arrays, expected in cases:
        np.testing.assert_array_equal(run(build, *arrays, cache_dir=cache_dir), expected)
