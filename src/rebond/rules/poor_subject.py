"""Has a subject that is missing, shouting, long, or out of the thread.

Why: In the thread the reader sees at once what it is about; a new mail needs
    three to six plain words. Capitals lose a third of the answers.
Source: the craft's S04 (subject), from data on a mail program's users.
Not when: the subject is not known here.

Given: {"envelope": {"subject": "RE: URGENT – MY APPLICATION"}}
Offends (en): Thank you for the afternoon.
Offends (fr): Merci pour cet après-midi.
Given: {"envelope": {"subject": ""}}
Offends (en): Thank you for the afternoon.
Offends (fr): Merci pour cet après-midi.
Given: {"envelope": {"subject": "Thank you", "in_reply_to": "<a@b.example>"}}
Offends (en): Thank you for the afternoon.
Given: {"envelope": {"subject": "Re: Your interview with Contoso", "in_reply_to": "<a@b.example>"}}
Innocent (en): Thank you for the afternoon.
Given: {"envelope": {"subject": "Thank you – analyst interviews"}}
Innocent (en): Thank you for the afternoon.
Given: {"envelope": {"subject": "RÉ : votre candidature", "in_reply_to": "<a@b.example>"}}
Innocent (fr): Merci pour cet après-midi.
Given: {"envelope": {"subject": "Merci – entretiens contrôle de gestion"}}
Innocent (fr): Merci pour cet après-midi.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._offence import Offence
from rebond.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "S04"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "The subject “{0}” is missing, shouting, too long, or out of the thread.",
        "fr": "L'objet « {0} » manque, crie, est trop long ou sort du fil.",
    },
    better={
        "en": "Reply in the thread (“Re: …”), or use three to six plain words.",
        "fr": "Répondez dans le fil (« Re : … »), ou mettez trois à six mots simples.",
    },
)
_LOUD = 0.6  # share of capitals from which a subject shouts
_LETTERS = 8  # fewer prove nothing: "Re: PM-044"
_LONG = 8  # words of a new subject
_REPLIES = ("re:", "re :", "ré:", "ré :", "rép:", "rép :", "aw:", "sv:", "antw:", "odp:")


def check(draft: Draft) -> Iterable[Finding]:
    envelope = draft.envelope
    if envelope is None or envelope.subject is None:
        return
    subject = " ".join(fold(envelope.subject).split())
    letters = [c for c in subject if c.isalpha()]
    loud = len(letters) > _LETTERS and sum(c.isupper() for c in letters) / len(letters) > _LOUD
    answers = subject.lower().startswith(_REPLIES)
    astray = bool(envelope.in_reply_to) and not answers
    long = not answers and not astray and len(subject.split()) > _LONG
    if not subject or loud or astray or long:
        yield _OFFENCE.at(draft, shown=subject or "—")
