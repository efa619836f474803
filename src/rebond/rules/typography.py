"""Sets signs as another language does: spaces before marks, quotation marks, curly and straight.

Why: "Thank you !" in English and "Merci!" in French are the marks of a
    translated template.
Source: the craft's L08 (typography), from usage in each language.
Not when: the sign stands in a time, an address or a smiley.

Offends (en): Thank you ! It was a good day.
Offends (en): You called it « a swamp » and it was.
Innocent (en): Thank you! It was at 9:30, see https://halden.example; the ratio was 3:1.
Innocent (en): You called it “a swamp” – and it was.
Mends (en): Thank you ! It was a good day. → Thank you! It was a good day.
Mends (en): You called it « a swamp » , and it was.. → You called it “a swamp”, and it was.
Mends (en): It's Ben’s desk, and Ana’s chair. → It's Ben's desk, and Ana's chair.
Offends (fr): Pourriez-vous me conseiller?
Offends (fr): Vous l'avez appelé "un marécage", et c'en était un.
Innocent (fr): Pourriez-vous me conseiller ? C'était à 9:30, voir https://verdier.example.
Innocent (fr): Vous l'avez appelé « un marécage », et c'en était un.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import MOST
from rebond.rules._offence import Offence, extent
from rebond.text import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rebond.model import Draft, Finding, Severity

    _Edit = tuple[int, int, str | None]  # from, to, and what to put there

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
    quotations=True,
)
_HIGH = ";:?!"
_NO_BREAK = "\u00a0"
_TIGHT = "\u00a0\u202f"
_SPACES = " \u00a0\u202f"


_MARKS = {"en": "«»!?;:,.", "fr": ";:?!«»,."}


def check(draft: Draft) -> Iterable[Finding]:
    look = {"en": _english, "fr": _french}.get(draft.language)
    if look is None:
        return
    text, (start, end) = draft.text, extent(draft)
    found = [*_doubled(text, start, end), *_apostrophes(text, start, end)]
    if draft.language == "fr":
        found += _straight(text, start, end)
    for at in _places(text, _MARKS[draft.language], start, end):
        edit = look(text, at, start)
        if edit is not None:
            found.append(edit)
    for low, high, new in sorted(found, key=lambda edit: edit[:2])[:MOST]:
        shown = text[max(start, text.rfind(" ", start, max(start, low - 1)) + 1) : high]
        yield _OFFENCE.at(draft, low, high, shown=" ".join(shown.split()), new=new)


def _english(text: str, at: int, start: int) -> _Edit | None:
    char = text[at]
    if char == "«":
        after = at + 1
        while text[after : after + 1] in _SPACES and text[after : after + 1]:
            after += 1
        return at, after, "“"
    low = _after_text(text, at, start)
    if char == "»":
        return low, at + 1, "”"
    return (low, at + 1, char) if _apart(text, low, at, start) else None


def _french(text: str, at: int, start: int) -> _Edit | None:
    char, before, after = text[at], text[max(0, at - 1) : at], text[at + 1 : at + 2]
    low = _after_text(text, at, start)
    if char in ",.":
        return (low, at + 1, char) if _apart(text, low, at, start) else None
    if char in _HIGH:
        wrong = _ends(text, at) and before not in _TIGHT and before not in _HIGH + "…)"
        return (low, at + 1, _NO_BREAK + char) if wrong else None
    if char == "«":
        return (at, at + 1 + (after == " "), "«" + _NO_BREAK) if after not in _TIGHT else None
    return (low, at + 1, _NO_BREAK + char) if char == "»" and before not in _TIGHT else None


def _apart(text: str, low: int, at: int, start: int) -> bool:
    """Whether a mark stands alone between a word and the next one."""
    return (
        start < low < at and (text[low - 1].isalnum() or text[low - 1] in "»”)") and _ends(text, at)
    )


def _straight(text: str, start: int, end: int) -> Iterator[_Edit]:
    """Straight quotation marks; which one opens is known where they come in pairs."""
    for block in paragraphs(text[start:end]):
        found = [start + at for at in _places(block.text, '"', 0, len(block.text))]
        found = [block.start + at for at in found]
        quotes = [at for at in found if not text[at - 1 : at].strip() or _ends(text, at)]
        sure = len(found) % 2 == 0 and not any(text[at - 1 : at].isdigit() for at in found[::2])
        for number, at in enumerate(found):
            if sure and quotes:
                yield at, at + 1, _NO_BREAK + "»" if number % 2 else "«" + _NO_BREAK
            elif at in quotes:
                yield at, at + 1, None


def _after_text(text: str, at: int, start: int) -> int:
    """Where the white space before a sign begins, on its line."""
    while at > start and text[at - 1] in _SPACES:
        at -= 1
    return at


def _ends(text: str, at: int) -> bool:
    """Whether white space, or nothing, follows a sign."""
    after = text[at + 1 : at + 2]
    return not after or after.isspace()


def _places(text: str, signs: str, start: int, end: int) -> list[int]:
    """Where any of these signs stand, in order."""
    found = []
    for sign in signs:
        at = text.find(sign, start, end)
        while at >= 0:
            found.append(at)
            at = text.find(sign, at + 1, end)
    return sorted(found)


def _doubled(text: str, start: int, end: int) -> Iterator[_Edit]:
    """A comma or a full stop that was typed twice."""
    for sign in ",.":
        at = text.find(sign * 2, start, end)
        while at >= 0:
            stop = at
            while text[stop : stop + 1] == sign:
                stop += 1
            if stop - at == 2 and text[at - 1 : at].isalpha() and _ends(text, stop - 1):
                yield at, stop, sign
            at = text.find(sign * 2, stop, end)


def _apostrophes(text: str, start: int, end: int) -> Iterator[_Edit]:
    """Apostrophes of a second kind: the first one that was typed tells which is meant."""
    curly, straight = text.find("’", start, end), text.find("'", start, end)
    if min(curly, straight) < 0:
        return
    other, meant = ("'", "’") if curly < straight else ("’", "'")
    inside = [at for at in _places(text, other, start, end) if text[at - 1 : at].isalnum()]
    inside = [at for at in inside if text[at + 1 : at + 2].isalnum()]
    yield from ((at, at + 1, meant) for at in inside)
