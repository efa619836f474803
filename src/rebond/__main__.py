"""`python -m rebond` is `rebond`."""

from __future__ import annotations

from rebond.cli import command

if __name__ == "__main__":
    command()
