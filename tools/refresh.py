"""Execute the committed notebooks in place: ``python tools/refresh.py [NOTEBOOK ...]``, by default all of them."""

from __future__ import annotations

import sys

from xlaspike import workbook
from xlaspike.errors import XlaspikeError

try:
    workbook.refresh(sys.argv[1:])
except XlaspikeError as error:
    print(f"error: {error}", file=sys.stderr)
    sys.exit(2)
