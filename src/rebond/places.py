"""Where settings lie: beside the notes, above them, or in the person's own folder."""

from __future__ import annotations

import os

NAME = "rebond.toml"


def nearest(folder: str) -> str | None:
    """The settings for a folder: its own, or the first one upwards, else the person's own; None without any."""
    at = os.path.abspath(folder or os.curdir)
    shown = folder  # as short as it was typed
    while True:
        if os.path.isfile(os.path.join(at, NAME)):
            return os.path.join(shown, NAME)
        above = os.path.dirname(at)
        if above == at:
            break
        at, shown = above, above
    mine = own()
    return mine if os.path.isfile(mine) else None


def own() -> str:
    """Where a person's own settings lie, if there are any."""
    home = os.environ.get("XDG_CONFIG_HOME") or os.path.join(os.path.expanduser("~"), ".config")
    return os.path.join(home, "rebond", NAME)
