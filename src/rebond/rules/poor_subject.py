r"""Has a subject that is missing, shouting, long, or out of the thread.

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
Given: {"envelope": {"subject": "Re: RE: Your interview", "in_reply_to": "<a@b.example>"}}
Offends (en): Thank you for the afternoon.
Offends (fr): Merci pour cet après-midi.
Given: {}
Mends (en): Subject: Re: Re: Your interview\n\nThank you for the afternoon. → Subject: Re: Your interview\n\nThank you for the afternoon.
Mends (fr): Objet : RE : Ré : votre candidature\n\nMerci pour cet après-midi. → Objet : RE : votre candidature\n\nMerci pour cet après-midi.
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
_ROWS = 8  # lines above a text that hold its subject
_REPLIES = ("re:", "re :", "ré:", "ré :", "rép:", "rép :", "aw:", "sv:", "antw:", "odp:")


def check(draft: Draft) -> Iterable[Finding]:
    yield from _doubled(draft)
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


def _doubled(draft: Draft) -> Iterable[Finding]:
    """What says "Re:" twice: in the lines above the text, or else in the header."""
    at, rows = 0, 0
    while rows < _ROWS and at < len(draft.folded):
        stop = draft.folded.find("\n", at)
        row = draft.folded[at : len(draft.folded) if stop < 0 else stop]
        rows += bool(row.strip())
        name, mark, rest = row.partition(":")
        if name.strip().lower() in ("subject", "objet", "sujet") and mark:
            start = at + len(name) + 1
            first, again = _answers(rest)
            if again:
                new = draft.text[start : start + first] + " "
                yield _OFFENCE.at(draft, start, start + again, shown=rest.strip(), new=new)
            return
        if row.strip() and (not mark or len(name.split()) > 1):
            break  # no line of a heading
        at += len(row) + 1
    if draft.envelope is not None and draft.envelope.subject:
        subject = " ".join(fold(draft.envelope.subject).split())
        if _answers(subject)[1]:
            yield _OFFENCE.at(draft, shown=subject)


def _answers(subject: str) -> tuple[int, int]:
    """Where the first "Re:" of a subject ends, and where what follows the last one begins; 0 without a second."""
    at, count, first = 0, 0, 0
    while True:
        at += len(subject[at:]) - len(subject[at:].lstrip())
        sign = next((s for s in _REPLIES if subject[at:].lower().startswith(s)), "")
        if not sign:
            return first, at if count > 1 else 0
        at, count = at + len(sign), count + 1
        first = first or at
