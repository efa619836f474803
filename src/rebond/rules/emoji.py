"""Decorates the note with emoji or smileys.

Why: In mail about hiring they read as forced cheer; French manners ban them.
    If your reader uses them and calls you by your first name, one is no harm.
Source: the craft's O16 (tone.emoji), from a guide to French mail manners.
Not when: the reader's own mail has one and the tone is first-name (then a hint).

Offends (en): Thanks for everything 🙏😊
Offends (en): Thank you for the day :-)
Innocent (en): Thanks for everything – and for the tour (the kiln!), the 9:30 talk and the tea.
Innocent (en): The ratio was 3:1; temperatures reached 1,240 °C.
Offends (fr): Merci pour tout 🙏
Offends (fr): Merci beaucoup ;) à bientôt.
Innocent (fr): Merci pour tout : l'accueil, la visite (le four !) et le thé.
Innocent (fr): Merci ; à 9:30, il faisait déjà 40 °C près du four.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import MOST, Clues
from rebond.rules._offence import Offence
from rebond.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O16"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” reads as forced cheer in a note like this.",
        "fr": "« {0} » fait trop enjoué dans ce genre de message.",
    },
    better={
        "en": "Thanks for everything.",
        "fr": "Merci pour tout.",
    },
)
_SMILEYS = Clues((") ( d p 3 ^", "[:;=][-']?[)(DP]+", "<3+", "\\^_?\\^"))
_LANGUAGES = ("en", "fr")
_FIRST_NAME = ("first-name", "tu")


def _pictures(text: str) -> Iterable[tuple[int, int]]:
    """Runs of pictographs; letters, marks and typographic signs are none."""
    if text.isascii():
        return
    start = -1
    for at, char in enumerate(text):
        picture = (
            "\U0001f000" <= char <= "\U0001faff"
            or "\u2600" <= char <= "\u27bf"
            or char in "\u2b50\u2b55\ufe0f"
        )
        if picture and start < 0:
            start = at
        elif not picture and start >= 0:
            yield start, at
            start = -1
    if start >= 0:
        yield start, len(text)


def check(draft: Draft) -> Iterable[Finding]:
    if draft.language not in _LANGUAGES:
        return
    occasion = draft.occasion
    theirs = occasion.message.text if occasion and occasion.message else ""
    mirrored = bool(
        occasion
        and occasion.register.startswith(_FIRST_NAME)
        and (any(_pictures(theirs)) or theirs in _SMILEYS)
    )
    places = [*_pictures(draft.text), *((s.start, s.end) for s in _SMILEYS.find(draft.folded))]
    for start, end in sorted(places)[:MOST]:
        found = _OFFENCE.at(draft, start, end)
        yield replace(found, severity="info") if mirrored else found
