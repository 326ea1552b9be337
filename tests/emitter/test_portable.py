"""The graphs are portable: jaxlib's StableHLO verifies each text, writes it in the oldest format, and reads it back."""

from itertools import zip_longest

import pytest
from jaxlib.mlir import ir  # not jax: a process that has imported it warns at every fork
from jaxlib.mlir._mlir_libs import _jax_mlir_ext
from jaxlib.mlir.dialects import stablehlo

from tests.support import goldens

OLDEST = "0.9.0"  # the first version that can be written
WITH_COMPOSITES = "1.0.0"  # the first that has them; no golden needs a newer operation
DEFAULT = "indices_are_sorted = false, "  # a gather's printed default, which reading an artifact leaves out


def dialects() -> ir.Context:
    registry, context = ir.DialectRegistry(), ir.Context()
    _jax_mlir_ext.register_dialects(registry)  # func among them
    context.append_dialect_registry(registry)
    context.load_all_available_dialects()
    stablehlo.register_dialect(context)
    return context


def fault(text: str) -> str:
    """The diagnostics that say why ``text`` is not portable, or nothing."""
    told = []
    with dialects() as context:
        context.attach_diagnostic_handler(lambda diagnostic: told.append(diagnostic.message) is None)  # True: handled
        try:
            module = ir.Module.parse(text)
            module.operation.verify()
            before = str(module).replace(DEFAULT, "").splitlines()
            # Leaves the module in the artifact's dialect.
            artifact = stablehlo.serialize_portable_artifact(module, WITH_COMPOSITES if ".composite" in text else OLDEST)
            after = str(stablehlo.deserialize_portable_artifact(context, artifact)).splitlines()
        except (ir.MLIRError, ValueError) as error:
            return "; ".join([str(error), *told])
    changed = [
        f"{old.strip()!r} was read back as {new.strip()!r}"
        for old, new in zip_longest(before, after, fillvalue="")
        if old != new
    ]
    return "; ".join(changed[:1])


def test_every_golden_is_portable():
    faults = {path.name: fault(path.read_text()) for path in sorted(goldens.FOLDER.glob("*.mlir"))}
    assert len(faults) > 60
    told = [f"{name}: {reason}" for name, reason in faults.items() if reason]
    assert not told, "not portable:\n" + "\n".join(told)


@pytest.mark.parametrize(
    ("right", "wrong", "diagnostic"),
    [
        ("stablehlo.rsqrt", "stablehlo.sqtr", "custom op 'stablehlo.sqtr' is unknown"),
        ("stablehlo.logistic", "stablehlo.not", "'stablehlo.not' op operand #0 must be ranked tensor of bool or"),
        ("stablehlo.logistic", "stablehlo.tan", "failed to convert VHLO to v0.9.0"),
    ],
    ids=["unknown", "refused by the verifier", "newer than the artifact"],
)
def test_a_text_that_is_not_portable_is_detected(right, wrong, diagnostic):
    text = (goldens.FOLDER / "decode_f32_argmax.mlir").read_text()
    assert right in text
    assert diagnostic in fault(text.replace(right, wrong))
