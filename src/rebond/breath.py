"""A calm word before writing: what is known, what is not, and what a refusal does not say.

True words only. Nothing of it enters the note.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond import plug

if TYPE_CHECKING:
    from types import ModuleType

    from rebond.model import Occasion


def _voice(occasion: Occasion) -> ModuleType:
    known = plug.languages("voice")
    return plug.language(occasion.language if occasion.language in known else "en", "voice")


def breath(occasion: Occasion) -> str:
    """One paragraph that reads the situation honestly, in the language of the note."""
    said: list[str] = _voice(occasion).breath(occasion)
    return " ".join(said)


def situation_lines(occasion: Occasion) -> tuple[str, str, str]:
    """Who wrote; what they decided and the sentence that says it; how close it was and what is open."""
    lines: tuple[str, str, str] = _voice(occasion).lines(occasion)
    return lines
