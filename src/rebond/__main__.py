"""`python -m rebond` is `rebond`."""

from __future__ import annotations

import sys

from rebond.cli import main

if __name__ == "__main__":
    sys.exit(main())
