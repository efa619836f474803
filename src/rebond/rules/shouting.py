"""Shouts or trails off: exclamation marks, capitals, dots at the end.

Why: Several exclamation marks read as forced cheer, capitals as shouting, and
    dots that trail off as a sulk.
Source: the craft's O15 (tone.punctuation), from data on a mail program's users.
Not when: one mark of joy, acronyms, or three dots inside a quotation.

Offends (en): Thank you!!! Hope to hear from you soon...
Offends (en): Thank you for an ABSOLUTELY WONDERFUL day.
Mends (en): Thank you!!! It was a day! Do write... → Thank you! It was a day. Do write.
Mends (en): Could you tell me?? I REALLY wonder?! → Could you tell me? I really wonder?
Innocent (en): What a day! Thank you for it.
Innocent (en): The NASA and HTML exercises, and Ben's "well..." before each answer, made me laugh.
Offends (fr): Merci !!! Dans l'attente de vous lire...
Offends (fr): Merci pour cette visite VRAIMENT TRÈS belle.
Mends (fr): Merci !!! Quelle journée ! Dans l'attente de vous lire... → Merci ! Quelle journée. Dans l'attente de vous lire.
Innocent (fr): Quelle journée ! Merci à vous.
Innocent (fr): Le dossier URSSAF et le « bon… » d'Inès avant chaque réponse m'ont fait rire.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import MOST
from rebond.rules._mending import in_sentence
from rebond.rules._offence import Offence, extent
from rebond.rules._traces import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Passage, Severity

ID = "O15"
SEVERITY: Severity = "info"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” shouts or trails off.",
        "fr": "« {0} » crie, ou laisse traîner la phrase.",
    },
    better={
        "en": "Thank you.",
        "fr": "Merci à vous.",
    },
)
# Capitals for emphasis; any other single word in capitals may be an acronym.
_STRESSED = frozenset("very really never please thank thanks not only always absolutely truly great amazing wonderful urgent merci tres vraiment jamais toujours super immense urgent tout rien absolument svp".split())  # fmt: skip
_DOTS = ("...", "…")


_MARKS = "!?"
_SAYS = 2  # words that make a sentence
_SPACES = " \u00a0\u202f"


def check(draft: Draft) -> Iterable[Finding]:
    if draft.language not in ("en", "fr"):
        return
    yield from _marks(draft)
    for passage in draft.passages[:MOST]:
        after = draft.folded[passage.end : passage.end + 2].strip()
        if passage.text.endswith(_DOTS) and not after.startswith("»"):  # else somebody is quoted
            at = passage.start + len(passage.text.rstrip(".…"))
            new = "." if draft.text[at - 1 : at].isalnum() else "" if at > passage.start else None
            if after[:1].islower() or len(passage.text.split()) < _SAYS:
                new = None  # the sentence goes on, or is none
            yield _OFFENCE.at(draft, at, passage.end, new=new)
        yield from _capitals(draft, passage)


def _marks(draft: Draft) -> Iterable[Finding]:
    """Every exclamation mark but the first, and what follows a question mark at once."""
    text, (start, end) = draft.text, extent(draft)
    at, told, first = start, 0, True
    while told < MOST and (at := _next_mark(text, at, end)) < end:
        stop = at
        while stop < end and text[stop] in _MARKS:
            stop += 1
        run = text[at:stop]
        keep = "?" if "?" in run else "!"
        surplus = keep == "!" and not first
        first = first and "!" not in run
        if surplus or len(run) > 1:
            told += 1
            yield _surplus(draft, at, stop, keep=keep, surplus=surplus)
        at = stop


def _next_mark(text: str, at: int, end: int) -> int:
    return min((place for mark in _MARKS if (place := text.find(mark, at, end)) >= 0), default=end)


def _surplus(draft: Draft, at: int, stop: int, *, keep: str, surplus: bool) -> Finding:
    text = draft.text
    if not surplus:
        return _OFFENCE.at(draft, at, stop, new=keep)
    low = len(text[:at].rstrip(_SPACES))
    ends = not text[stop : stop + 1] or text[stop].isspace()
    sentence = in_sentence(draft, low - 1) is not None and text[low - 1 : low].isalnum() and ends
    if not sentence:
        return _OFFENCE.at(draft, at, stop, new=keep if stop - at > 1 else None)
    return _OFFENCE.at(draft, low, stop, shown=text[at:stop], new=".")


def _capitals(draft: Draft, passage: Passage) -> Iterable[Finding]:
    words = draft.text[passage.start : passage.end].split()
    at, before, alone = passage.start, "", True
    for word in words:
        at = draft.text.index(word, at)
        bare = word.strip(".,;:!?…\"'“”«»()")
        loud = len(bare) > 2 and bare.isupper() and bare.isalpha()
        if loud and plain(bare) in _STRESSED:
            low = at + word.index(bare)
            small = bare.capitalize() if low == passage.start else bare.lower()
            yield _OFFENCE.at(draft, low, low + len(bare), new=small)
        elif loud and alone and len(bare) > 3 and len(before) > 3:
            alone = False  # one place tells all
            yield _OFFENCE.at(draft, at, at + len(word))
        at += len(word)
        before = bare if loud else ""
