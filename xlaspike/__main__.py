"""``python -m xlaspike`` is the ``xlaspike`` command."""

import sys

from xlaspike.cli.main import main

sys.exit(main())
