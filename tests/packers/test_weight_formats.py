"""What ``f16`` can hold, and the format that each name means."""

import numpy as np
import pytest

from xlaspike.dtypes import BF16
from xlaspike.errors import XlaspikeError
from xlaspike.packers.affine import Affine
from xlaspike.packers.by_name import resolve
from xlaspike.packers.dense import DENSE


def test_f16_refuses_values_beyond_its_range():
    DENSE["f16"].pack("w", np.array([[65504.0, -65504.0]], np.float32))
    with pytest.raises(XlaspikeError, match=r"^a\.weight: expected magnitudes up to 65504 for f16, found 65505"):
        DENSE["f16"].pack("a.weight", np.array([[1.0, -65505.0]], np.float32))


def test_what_a_name_means_for_a_stored_format():
    stored = Affine(8, 32, BF16)
    assert resolve("stored", stored) is stored
    assert resolve("int4", stored) == Affine(4, 32, BF16) and resolve("int8", stored) == stored
    assert resolve("int4", DENSE["bf16"]) == Affine(4, 64, BF16)
    assert resolve("f16", stored) == DENSE["f16"]
