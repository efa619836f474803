"""Decorates the note with emoji or smileys.

Why: In mail about hiring they read as forced cheer; French manners ban them.
    If your reader uses them and calls you by your first name, one is no harm.
Source: the craft's O16 (tone.emoji), from a guide to French mail manners.
Not when: the reader's own mail has one and the tone is first-name (then a hint).

Offends (en): Thanks for everything 🙏😊
Offends (en): Thank you for the day :-)
Mends (en): Thank you for the day :-) → Thank you for the day.
Mends (en): Thanks for everything 🙏😊 → Thanks for everything.
Mends (en): What a day! 🎉 Thank you for it. → What a day! Thank you for it.
Innocent (en): Thanks for everything – and for the tour (the kiln!), the 9:30 talk and the tea.
Innocent (en): The ratio was 3:1; temperatures reached 1,240 °C.
Offends (fr): Merci pour tout 🙏
Offends (fr): Merci beaucoup ;) à bientôt.
Mends (fr): Merci beaucoup ;) à bientôt. → Merci beaucoup, à bientôt.
Mends (fr): Merci pour tout 🙏 → Merci pour tout.
Innocent (fr): Merci pour tout : l'accueil, la visite (le four !) et le thé.
Innocent (fr): Merci ; à 9:30, il faisait déjà 40 °C près du four.
"""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import re2

from rebond.rules._clues import MOST, Clues
from rebond.rules._mending import in_sentence
from rebond.rules._offence import Offence
from rebond.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Occasion, Severity

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
_SMILEYS = Clues((": ; = <3 ^", "[:;=][-']?[)(DP]+", "<3+", "\\^_?\\^"))
_LANGUAGES = ("en", "fr")
_FIRST_NAME = ("first-name", "tu")


@cache
def _pictograph() -> re2._Regexp:
    """Pictographs; letters, marks and typographic signs are none."""
    return re2.compile("[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{2B50}\\x{2B55}\\x{FE0F}]+")


def _pictures(text: str) -> Iterable[tuple[int, int]]:
    if text.isascii():
        return ()
    return (match.span() for match in islice(_pictograph().finditer(text), MOST))


def check(draft: Draft) -> Iterable[Finding]:
    if draft.language not in _LANGUAGES:
        return
    places = [*_pictures(draft.text), *((s.start, s.end) for s in _SMILEYS.find(draft.folded))]
    if not places:
        return
    mirrored = _they_do(draft.occasion)
    for start, end in sorted(places)[:MOST]:
        found = _mended(draft, start, end)
        yield replace(found, severity="info") if mirrored else found


@cache
def _cheer() -> re2._Regexp:
    """Faces, hands, hearts and sparkles; a pizza may stand for a word."""
    return re2.compile(
        "^[\\x{1F600}-\\x{1F64F}\\x{1F90C}-\\x{1F93A}\\x{1F970}-\\x{1F976}\\x{1F3FB}-\\x{1F3FF}\\x{1F44A}-\\x{1F450}\\x{1F389}\\x{1F38A}"
        "\\x{1F4AA}\\x{1F31F}\\x{1F495}-\\x{1F49F}\\x{2728}\\x{2763}\\x{2764}\\x{263A}\\x{FE0F}]+$"
    )


def _mended(draft: Draft, start: int, end: int) -> Finding:
    """The finding, with a plain mark in the place of the sign where the sentence needs one."""
    text, shown = draft.text, draft.text[start:end]
    if not shown.isascii() and _cheer().search(shown) is None:
        return _OFFENCE.at(draft, start, end)
    low = len(text[:start].rstrip(" \u00a0\u202f"))
    before, rest = text[low - 1 : low], text[end:]
    ends = not rest.strip(" \u00a0\u202f") or rest.lstrip(" \u00a0\u202f").startswith("\n")
    if not low or before == "\n":
        return _OFFENCE.at(draft, start, end, new="") if ends else _OFFENCE.at(draft, start, end)
    mark = ""
    if before.isalnum() and in_sentence(draft, low - 1) is not None:
        after = rest.lstrip(" \u00a0\u202f")[:1]
        mark = (
            "." if ends or after.isupper() else "," if after.islower() and shown.isascii() else ""
        )
    return _OFFENCE.at(draft, low, end, shown=shown, new=mark)


def _they_do(occasion: Occasion | None) -> bool:
    """Whether the reader is on first-name terms and uses such pictures too."""
    message = occasion.message if occasion else None
    if occasion is None or message is None or not occasion.register.startswith(_FIRST_NAME):
        return False
    return any(_pictures(message.text)) or message.text in _SMILEYS
