"""Says "feedback" where "advice" works better.

Why: Asked for advice instead of feedback, people name more points and more
    usable ones: they look ahead instead of judging what was.
Source: the craft's F13 (ask.feedback-word), from four experiments on asking for input.
Not when: they offered "feedback" in that word themselves.

Offends (en): I would appreciate your feedback on my presentation.
Offends (en): Do you have any feed-back on the pricing part?
Mends (en): I would appreciate your feedback on my presentation. → I would appreciate your advice on my presentation.
Innocent (en): What would you advise me to change in that presentation?
Innocent (en): Thank you for the feedback; I have started on the window functions.
Offends (fr): Je serais preneur d'un feedback sur ma présentation.
Offends (fr): Auriez-vous un feed-back sur le chiffrage ?
Mends (fr): Auriez-vous un feed-back sur le chiffrage ? → Auriez-vous un conseil sur le chiffrage ?
Innocent (fr): Que me conseilleriez-vous de changer dans cette présentation ?
Innocent (fr): Merci pour ce feedback ; j'ai commencé à revoir le chiffrage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._mending import as_written
from rebond.rules._offence import Offence, hits
from rebond.rules._requests import requests

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity, Span

ID = "F13"
SEVERITY: Severity = "info"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” looks back and judges; “advice” draws more points, and more usable ones.",
        "fr": "« {0} » regarde en arrière et juge ; un « conseil » vient plus volontiers et sert davantage.",
    },
    better={
        "en": "What would you advise me to change in that presentation?",
        "fr": "Que me conseilleriez-vous de changer dans cette présentation ?",
    },
)
_WORDS = {
    "en": Clues(("feed", "feed-?back")),
    "fr": Clues(("feed", "feed-?backs?")),
}  # fmt: skip


_FOLLOWS = ("on", "about", "regarding", "for", "from", "that", "you", "as", "and", "or", "would", "if", "concerning")  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    if draft.language not in _WORDS or _theirs(draft):
        return
    asked = {request.passage.start for request in requests(draft)}
    for passage, span in hits(draft, _WORDS):
        if passage.start in asked:
            yield _OFFENCE.at(draft, span.start, span.end, new=_advice(draft, span))


def _advice(draft: Draft, span: Span) -> str | None:
    """The other word, where it fits without further change."""
    before = draft.folded[max(0, span.start - 40) : span.start].lower().split()
    after = draft.folded[span.end :].split(None, 1)[:1]
    last = before[-1] if before else ""
    if draft.language == "fr":
        if last in ("un", "votre", "ton", "quelque", "de", "aucun"):
            return "conseil"
        return "conseils" if last in ("des", "vos", "tes", "quelques") else None
    touching = draft.folded[span.end : span.end + 1]
    fits = touching in ("", ".", ",", "?", "!", ";") or (
        bool(after) and after[0].strip(".,?!") in _FOLLOWS
    )
    return as_written(span.text, "advice") if fits and last not in ("a", "feedback") else None


def _theirs(draft: Draft) -> bool:
    """Whether the word is the one of their offer."""
    reading = draft.occasion.reading if draft.occasion else None
    policy = reading.feedback_policy if reading else None
    return policy is not None and policy.value == "offered"
