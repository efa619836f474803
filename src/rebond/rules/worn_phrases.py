"""Uses worn formulas: "on file", "future endeavours", "n'hésitez pas".

Why: Their own refusal uses them; echoed, they sound hollow.
Source: the craft's L02 (cliche).
Not when: the words tell of real files, or answer their own offer to keep yours.

Offends (en): Please keep my resume on file for future endeavors.
Offends (en): Don't hesitate to contact me; I remain at your disposal.
Mends (en): A line would help. Thank you in advance. Moving forward, I will draw first. → A line would help. I will draw first.
Mends (en): I will draw first, going forward. → I will draw first.
Innocent (en): If the mapping team grows again, I'd be glad to hear of it.
Innocent (en): The waste disposal site and the file of 1920 were the best of the tour.
Offends (fr): N'hésitez pas à conserver mon CV ; je reste à votre entière disposition.
Offends (fr): Dans l'attente de votre retour, je vous souhaite une bonne continuation.
Mends (fr): Une ligne me suffit. Merci d'avance ! → Une ligne me suffit.
Innocent (fr): Si l'équipe cartographie s'agrandit, la nouvelle m'intéressera.
Innocent (fr): La disposition des fours m'a fait hésiter, puis sourire.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._mending import alone, cut_out, sentence_out
from rebond.rules._offence import Offence, hits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Passage, Severity, Span

ID = "L02"
SEVERITY: Severity = "info"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” is worn; refusals themselves are full of it.",
        "fr": "« {0} » est usé ; les refus eux-mêmes en sont pleins.",
    },
    better={
        "en": "If the mapping team grows again, I'd be glad to hear of it.",
        "fr": "Si l'équipe cartographie s'agrandit, la nouvelle m'intéressera.",
    },
)
_WORDS = {
    "en": Clues(
        ("advance base bear circle convenience disposal endeavo file future going hearing hesitate keeping mind moving per record search suitable", "(?:keep|keeping|have|hold|remain|stay|kept)(?: [\\w'é]+){0,5} on (?:file|record)", "future endeavou?rs", "(?:don't|do not|please don't|feel free|never) hesitate(?: to)?", "at your (?:\\w+ )?disposal", "(?:keep|keeping|bear|have) me in mind for (?:any|future|other|all|suitable)", "(?:best|every success|all the best|good luck|success) (?:in|with|for) (?:all )?(?:your|the) (?:\\w+ )?(?:endeavou?rs|search|future)", "moving forward", "going forward", "touch base", "circle back", "at your (?:\\w+ )?convenience", "look(?:ing)? forward to hearing from you", "as per my", "thank you in advance", "thanks in advance"),
    ),
    "fr": Clues(
        ("attente avance base bienveillante convenu disposition dossier fichier n'hésite projets suite tiens veuillez vivier", "n'hésite(?:z)? (?:pas|surtout pas)", "à votre (?:\\w+ )?disposition", "(?:dans|en) (?:l'attente|attente) (?:de|d'\\w+)", "(?:toute|votre) bienveillante attention", "comme convenu", "(?:conserver|garder|conservez|gardez)(?: \\w+)? (?:mon cv|ma candidature|mes coordonnées)(?: \\w+){0,3} (?:dossiers?|base|vivier|fichiers?)", "(?:je )?me tiens à", "(?:vos )?futurs? projets", "je vous (?:en )?remercie (?:par|d')(?: )?avance", "merci (?:par|d')(?: )?avance", "suite à (?:notre|votre)", "veuillez trouver"),
    ),
}  # fmt: skip


_IN_ADVANCE = ("thank you in advance", "thanks in advance", "merci d'avance", "merci par avance")
_FILLERS = ("moving forward", "going forward")


def check(draft: Draft) -> Iterable[Finding]:
    for passage, span in hits(draft, _WORDS):
        low = span.text.lower()
        if low in _IN_ADVANCE and alone(passage, span.start, span.end):
            start, end = sentence_out(draft, passage)
            yield _OFFENCE.at(draft, start, end, shown=span.text, new="")
        elif low in _FILLERS:
            yield _without(draft, passage, span)
        else:
            yield _OFFENCE.at(draft, span.start, span.end)


def _without(draft: Draft, passage: Passage, span: Span) -> Finding:
    """The finding on words that may go from the beginning or the end of a sentence."""
    text, start, end = draft.text, span.start, span.end
    after = text[end : end + 2]
    if start == passage.start and after == ", " and text[end + 2 : end + 3].isalpha():
        new = text[end + 2].upper()
        return _OFFENCE.at(draft, start, end + 3, shown=span.text, new=new)
    gone = cut_out(text, start, end)
    if gone is None or gone[0] <= passage.start:
        return _OFFENCE.at(draft, start, end)
    return _OFFENCE.at(draft, *gone, shown=span.text, new="")
