"""Shouts or trails off: exclamation marks, capitals, dots at the end.

Why: Several exclamation marks read as forced cheer, capitals as shouting, and
    dots that trail off as a sulk.
Source: the craft's O15 (tone.punctuation), from data on a mail program's users.
Not when: one mark of joy, acronyms, or three dots inside a quotation.

Offends (en): Thank you!!! Hope to hear from you soon...
Offends (en): Thank you for an ABSOLUTELY WONDERFUL day.
Innocent (en): What a day! Thank you for it.
Innocent (en): The NASA and HTML exercises, and Ben's "well..." before each answer, made me laugh.
Offends (fr): Merci !!! Dans l'attente de vous lire...
Offends (fr): Merci pour cette visite VRAIMENT TRÈS belle.
Innocent (fr): Quelle journée ! Merci à vous.
Innocent (fr): Le dossier URSSAF et le « bon… » d'Inès avant chaque réponse m'ont fait rire.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import MOST
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


def check(draft: Draft) -> Iterable[Finding]:
    if draft.language not in ("en", "fr"):
        return
    start, end = extent(draft)
    own = draft.folded[start:end]
    if own.count("!") > 1:
        second = own.index("!", own.index("!") + 1)
        yield _OFFENCE.at(draft, start + second, start + second + 1)
    for passage in draft.passages[:MOST]:
        after = draft.folded[passage.end : passage.end + 2].strip()
        if passage.text.endswith(_DOTS) and not after.startswith("»"):  # else somebody is quoted
            at = passage.start + len(passage.text.rstrip(".…"))
            yield _OFFENCE.at(draft, at, passage.end)
        yield from _capitals(draft, passage)


def _capitals(draft: Draft, passage: Passage) -> Iterable[Finding]:
    words = draft.text[passage.start : passage.end].split()
    at, before = passage.start, ""
    for word in words:
        at = draft.text.index(word, at)
        bare = word.strip(".,;:!?…\"'“”«»()")
        loud = len(bare) > 2 and bare.isupper() and bare.isalpha()
        if loud and (plain(bare) in _STRESSED or (len(bare) > 3 and len(before) > 3)):
            yield _OFFENCE.at(draft, at, at + len(word))
            return
        at += len(word)
        before = bare if loud else ""
