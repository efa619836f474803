r"""Speaks of a meeting or a call that never took place.

Why: "It was great meeting you" to somebody who only wrote a mail is a template's
    phrase, and the reader knows it before anybody.
Source: the craft's G04 (contact.false).
Not when: the meeting is one you hope for, or your file holds an interview or a call.

Given: {"people": [{"id": "p1", "name": "Dana Cole", "met": false}], "addressee": "p1"}
Offends (en): It was a pleasure meeting you.
Offends (en): Our call stayed with me, and so did your question.
Innocent (en): I hope our paths cross, and I would be glad to meet you one day.
Innocent (en): Thank you for organising the interviews, and for your mail.
Offends (fr): J'ai été ravi de vous rencontrer.
Offends (fr): Notre entretien m'a beaucoup appris.
Innocent (fr): Je serais heureux de vous rencontrer un jour.
Innocent (fr): Merci d'avoir organisé ces entretiens.
Given: {"people": [{"id": "p1", "name": "Dana Cole", "met": true}], "addressee": "p1"}
Innocent (en): It was a pleasure meeting you.
Innocent (fr): J'ai été ravi de vous rencontrer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits
from rebond.text import Words, fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Occasion, Severity

ID = "G04"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}”: nothing in your file shows that you met or spoke; they would know.",
        "fr": "« {0} » : rien dans votre dossier ne montre une rencontre ou un appel ; on le saura.",
    },
    better={
        "en": "Thank you for organising the interviews.",
        "fr": "Merci d'avoir organisé ces entretiens.",
    },
)
_WORDS = {
    "en": Clues(
        ("meet met", "(?:great|nice|lovely|good|pleasure|delight(?:ed)?|enjoyed|glad|loved|happy|honou?r(?:ed)?|pleased|thank you for|thanks for)(?: \\w+){0,3} (?:meeting|to meet|to have met|having met)(?: with)? (?:you|me)", "when (?:we|you and i) (?:last )?met"),
        ("speak spoke talk chat interviewing", "(?:great|nice|lovely|good|pleasure|enjoyed|glad|loved|thank you for|thanks for)(?: \\w+){0,2} (?:speaking|talking|chatting)(?: (?:with|to))? (?:you|me)(?: on the phone)?", "when we (?:spoke|talked)", "thank(?:s| you) for interviewing me"),
        ("our", "our (?:\\w+ )?(?:call|interview|meeting|phone call|video call)"),
    ),
    "fr": Clues(
        ("rencontr reçu", "(?:ravie?|heureu(?:x|se)|plaisir|enchantée?|merci|apprécié|contente?|remercie)(?: \\w+){0,3} (?:de |d')?(?:vous|te|t'|m')(?: )?(?:avoir )?(?:rencontr(?:er|ée?s?)|reçue?s?)", "(?:lorsque|quand) (?:nous nous sommes|on s'est)(?: \\w+)? rencontrée?s"),
        ("notre", "notre (?:\\w+ )?(?:entretien|rencontre|appel|rendez-vous|visioconférence)"),
        ("parlé vus", "(?:lorsque|quand) (?:nous nous sommes|on s'est)(?: \\w+)? (?:parlé|vus)"),
    ),
}  # fmt: skip
_HOPED = {
    "en": Words("would", "i'd", "hope", "hoped", "hoping", "forward", "could", "might", "may", "some(?: )?day", "one day", "wish", "if", "next", "never", "not", "\\w+n't", "future"),
    "fr": Words("serais?", "serait", "espère", "espérant", "espérais", "aimerais", "aurais", "aurait", "pourrai\\w*", "prochaine?s?", "un jour", "si", "futur\\w*", "future", "jamais", "pas", "souhait\\w+"),
}  # fmt: skip
# What shows in a mail or a memory that people did speak.
_SPOKE = Words(
    "thank(?:s| you)(?: \\w+){0,4} for (?:meeting|coming|speaking|talking|visiting|joining|interviewing|spending|the time|your time|your visit|(?:the|your|our) (?:\\w+ )?(?:call|interview|conversation|chat|visit|day|afternoon|morning))",
    "(?:after|during|following|in|at|since) (?:your|the|our) (?:\\w+ )?(?:interviews?|calls?|conversations?|meetings?)", "our (?:call|interview|conversation|meeting|chat)", "enjoyed (?:meeting|speaking|talking)", "met you", "meeting you", "we (?:met|spoke|talked)", "interviewed",
    "(?:notre|nos|votre|vos|l'|cet|ces|des)(?: )?(?:entretiens?|échanges?|rencontres?|appels?)", "(?:rencontré|reçu|parlé)\\w*", "lors de", "venue?s?", "au téléphone", "phone", "zoom", "teams", "visio\\w*", "interviews?", "calls?", "entretiens?",
)  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    occasion = draft.occasion
    if occasion is None or occasion.addressee is None or _met(occasion):
        return
    hoped = _HOPED.get(draft.language)
    for passage, span in hits(draft, _WORDS):
        if hoped is not None and passage.text not in hoped and not _spoke(occasion):
            yield _OFFENCE.at(draft, span.start, span.end)


def _met(occasion: Occasion) -> bool:
    """Whether anything in the file is a meeting."""
    addressee = occasion.addressee
    return (
        (addressee is not None and addressee.met)
        or any(p.met for p in occasion.candidacy.people)
        or bool(occasion.meetings)
        or occasion.stage not in (None, "application")
        or (occasion.reading is not None and occasion.reading.phone is not None)
        or any(e.kind not in ("mail", "sent_note", "") for e in occasion.candidacy.evidence)
    )


def _spoke(occasion: Occasion) -> bool:
    """Whether a mail or a memory speaks of a talk."""
    candidacy = occasion.candidacy
    texts = [*(e.text for e in candidacy.evidence), *(e.text for e in candidacy.journal)]
    texts += [person.evidence for person in candidacy.people]
    if occasion.message is not None:
        texts.append(occasion.message.text)
    return any(fold(text) in _SPOKE for text in texts if text)
