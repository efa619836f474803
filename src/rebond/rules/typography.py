"""Sets signs as another language does: spaces before marks, quotation marks, curly and straight.

Why: "Thank you !" in English and "Merci!" in French are the marks of a
    translated template.
Source: the craft's L08 (typography), from usage in each language.
Not when: the sign stands in a time, an address or a smiley.

Offends (en): Thank you ! It was a good day.
Offends (en): You called it « a swamp » and it was.
Innocent (en): Thank you! It was at 9:30, see https://halden.example; the ratio was 3:1.
Innocent (en): You called it “a swamp” – and it was.
Offends (fr): Pourriez-vous me conseiller?
Offends (fr): Vous l'avez appelé "un marécage", et c'en était un.
Innocent (fr): Pourriez-vous me conseiller ? C'était à 9:30, voir https://verdier.example.
Innocent (fr): Vous l'avez appelé « un marécage », et c'en était un.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._offence import Offence, extent

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "L08"
SEVERITY: Severity = "info"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "The signs around “{0}” are set as in another language.",
        "fr": "La ponctuation autour de « {0} » n'est pas celle du français.",
    },
    better={
        "en": "No space before a mark, “…” around a quotation.",
        "fr": "Une espace insécable avant ; : ? ! et dans « … ».",
    },
)
_HIGH = ";:?!"
_TIGHT = "\u00a0\u202f"
_SPACES = " \u00a0\u202f"


def check(draft: Draft) -> Iterable[Finding]:
    start, end = extent(draft)
    look = {"en": _english, "fr": _french}.get(draft.language)
    at = look(draft.text, start, end) if look else -1
    if at < 0:
        at = _mixed(draft.text, start, end)
    if look and at >= 0:
        low = max(start, draft.text.rfind(" ", start, max(start, at - 1)) + 1)
        yield _OFFENCE.at(draft, low, at + 1)  # the first place tells all


def _english(text: str, start: int, end: int) -> int:
    for at in _places(text, "«»!?;:,.", start, end):
        if text[at] in "«»":
            return at
        apart = at > start + 1 and text[at - 1] in _SPACES and text[at - 2].isalnum()
        after = text[at + 1 : at + 2]
        if apart and (not after or after.isspace()):
            return at
    return -1


def _french(text: str, start: int, end: int) -> int:
    for at in _places(text, ';:?!«»"', start, end):
        char, before, after = text[at], text[max(0, at - 1) : at], text[at + 1 : at + 2]
        ends = not after or after.isspace()
        high = char in _HIGH and ends and before not in _TIGHT and before not in _HIGH + "…)"
        opens = char == "«" and after not in _TIGHT
        closes = char == "»" and before not in _TIGHT
        if high or opens or closes or (char == '"' and (not before.strip() or ends)):
            return at
    return -1


def _places(text: str, signs: str, start: int, end: int) -> list[int]:
    """Where any of these signs stand, in order."""
    found = []
    for sign in signs:
        at = text.find(sign, start, end)
        while at >= 0:
            found.append(at)
            at = text.find(sign, at + 1, end)
    return sorted(found)


def _mixed(text: str, start: int, end: int) -> int:
    """Where a second kind of apostrophe begins, or -1."""
    curly, straight = text.find("’", start, end), text.find("'", start, end)
    return max(curly, straight) if min(curly, straight) >= 0 else -1
