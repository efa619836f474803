r"""Closes in short letters, or far from the tone of the people it answers.

Why: "Rgds" and "Cdt" look like haste; a formula of state in answer to a first
    name looks like a wall. One degree more formal than they are is right.
Source: the craft's L06 (closing), from a guide to French mail manners.
Not when: the closing is theirs, or one step more formal.

Offends (en): Thank you for the afternoon.\n\nRgds\nRobin
Offends (en): Thank you for the afternoon.\n\nThx,\nRobin
Mends (en): Thank you for the afternoon.\n\nRgds\nRobin → Thank you for the afternoon.\n\nKind regards,\nRobin
Mends (en): Thank you for the afternoon.\n\nThx,\nRobin → Thank you for the afternoon.\n\nThanks,\nRobin
Innocent (en): Thank you for the afternoon.\n\nKind regards,\nRobin
Innocent (en): Thank you for the afternoon.\n\nWith thanks again,\nRobin
Offends (fr): Merci pour cet après-midi.\n\nCdt,\nCamille Roy
Offends (fr): Merci pour cet après-midi.\n\nJe vous prie d'agréer, Madame, l'expression de mes salutations distinguées.\n\nCamille Roy
Mends (fr): Merci pour cet après-midi.\n\nCdt,\nCamille Roy → Merci pour cet après-midi.\n\nCordialement,\nCamille Roy
Innocent (fr): Merci pour cet après-midi.\n\nBien cordialement,\nCamille Roy
Given: {"register": "vous formel"}
Innocent (fr): Merci pour cet après-midi.\n\nJe vous prie de recevoir, Madame, mes salutations distinguées.\n\nCamille Roy
Given: {"register": "first-name", "reading": {"closing": "Cheers,"}}
Offends (en): Thank you for the afternoon.\n\nRespectfully yours,\nRobin
Innocent (en): Thank you for the afternoon.\n\nBest wishes,\nRobin
Given: {"register": "vous formel", "reading": {"closing": "Salutations distinguées"}}
Offends (fr): Merci pour cet après-midi.\n\nÀ plus,\nCamille Roy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._offence import Offence
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Occasion, Severity

ID = "L06"
SEVERITY: Severity = "info"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” is out of step with the way they write to you.",
        "fr": "« {0} » n'est pas au ton de ce qu'on vous écrit.",
    },
    better={
        "en": "Kind regards,",
        "fr": "Bien cordialement,",
    },
)
_SHORT = {
    "en": Words("rgds", "brgds", "br", "thx", "tx", "thnx", "kr", "b\\.?r\\.?", "k\\.?r\\.?"),
    "fr": Words(
        "cdt",
        "cdlt",
        "bav",
        "slt",
        "slts",
        "cord",
        "bien à v",
        "a\\+",
        "@\\+",
        "l'expression de mes (?:salutations|respects)",
    ),
}
# What the short letters stand for.
_SPELLED = dict.fromkeys(("rgds", "brgds", "br", "kr"), "Kind regards") | dict.fromkeys(
    ("thx", "tx", "thnx"), "Thanks"
)
_SPELLED |= dict.fromkeys(("cdt", "cdlt", "cord"), "Cordialement") | dict.fromkeys(
    ("bav", "bien à v"), "Bien à vous"
)
_SPELLED |= dict.fromkeys(("slt", "slts"), "Salutations")
# How formal a closing is, from a wave of the hand to a bow.
_STEPS = {
    "en": (
        Words("cheers", "ciao", "see you(?: soon)?", "take care", "xx?", "bye"),
        Words("best", "all (?:the )?best", "many thanks", "thanks(?: again)?", "thank you(?: again)?", "warmly", "warm(?:est)? wishes"),
        Words("(?:kind(?:est)?|best|warm(?:est)?) (?:regards|wishes)", "with (?:kind|best|warm) (?:regards|wishes)", "regards"),
        Words("(?:yours )?sincerely(?: yours)?", "yours (?:truly|faithfully)", "faithfully"),
        Words("(?:very )?respectfully(?: yours)?", "your (?:most )?(?:humble|obedient)"),
    ),
    "fr": (
        Words("à plus", "à\\+", "bises?", "bisous", "ciao", "à toute"),
        Words("à bientôt", "amicalement", "amitiés", "bonne (?:journée|soirée|suite|continuation)", "belle journée", "à (?:toi|vous)", "merci encore"),
        Words("(?:bien |très )?cordialement", "bien à (?:vous|toi)", "sincèrement"),
        Words("(?:mes |meilleures )?salutations(?: distinguées)?", "respectueusement", "(?:je|nous) vous prie d[e'](?:(?: )?)(?:recevoir|croire)", "veuillez (?:recevoir|croire)"),
        Words("(?:je|nous) vous prie d'agréer", "veuillez agréer", "haute considération"),
    ),
}  # fmt: skip
_FORMAL = ("vous formel", "title")


def check(draft: Draft) -> Iterable[Finding]:
    steps = _STEPS.get(draft.language)
    if steps is None or draft.closing is None:
        return
    first = draft.closing.text.split("\n", 1)[0]
    start, end = draft.closing.start, draft.closing.start + len(first)
    if first in _SHORT[draft.language]:
        spelled = _SPELLED.get(first.strip(" ,.!\t").lower().replace(".", ""))
        yield _OFFENCE.at(draft, start, end, new=f"{spelled}," if spelled else None)
        return
    occasion = draft.occasion
    ours = _step(first, steps)
    theirs = _theirs(occasion, steps) if occasion else None
    if ours is None or theirs is None:
        return
    if ours > theirs + 2 or ours < theirs - 2 or (theirs > 2 and ours < 2):
        yield _OFFENCE.at(draft, start, end)


def _step(closing: str, steps: tuple[Words, ...]) -> int | None:
    """The most formal step that a closing takes."""
    taken = [number for number, words in enumerate(steps) if closing in words]
    return max(taken) if taken else None


def _theirs(occasion: Occasion, steps: tuple[Words, ...]) -> int | None:
    closing = occasion.reading.closing if occasion.reading else None
    step = _step(closing.value, steps) if closing else None
    if step is None and occasion.register:
        formal = occasion.register.startswith(_FORMAL)
        step = 3 if formal else 1
    return step
