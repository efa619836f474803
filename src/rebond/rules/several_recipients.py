r"""Goes to several people at once, or to hidden ones.

Why: Interviewers compare. The same note in five mailboxes is thanks to nobody;
    write to the one who decided and name the others in the text.
Source: the craft's S07 (recipients), from recruiters' accounts.
Not when: two people wrote the refusal together, or the copy goes to yourself.

Given: {"envelope": {"to": ["priya@halden.example"], "bcc": ["tomasz@halden.example"]}}
Offends (en): Hi Priya,\n\nThank you for the day.\n\nBest,\nRobin
Offends (fr): Bonjour Priya,\n\nMerci pour la journée.\n\nBien à vous,\nRobin
Given: {"envelope": {"to": ["priya@halden.example"], "cc": ["tomasz@halden.example"]}}
Offends (en): Hi Priya,\n\nThank you for the day.\n\nBest,\nRobin
Offends (fr): Bonjour Priya,\n\nMerci pour la journée.\n\nBien à vous,\nRobin
Given: {"envelope": {"to": ["priya@halden.example"], "cc": ["robin@mail.example"]}, "candidate": {"name":
    "Robin Achebe", "email": "robin@mail.example"}}
Innocent (en): Hi Priya,\n\nThank you for the day.\n\nBest,\nRobin
Innocent (fr): Bonjour Priya,\n\nMerci pour la journée.\n\nBien à vous,\nRobin
Given: {"envelope": {"to": ["priya@halden.example", "tomasz@halden.example"]}, "people": [{"id": "p1", "name":
    "Priya Nair", "email": "priya@halden.example"}, {"id": "p2", "name": "Tomasz Wilk", "email":
    "tomasz@halden.example"}], "reading": {"signed": "Priya & Tomasz"}}
Innocent (en): Hi Priya and Tomasz,\n\nThank you for the day.\n\nBest,\nRobin
Innocent (fr): Bonjour Priya et Tomasz,\n\nMerci pour la journée.\n\nBien à vous,\nRobin
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._evidence import names
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Occasion, Severity

ID = "S07"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "The note goes to several people at once; they compare, and nobody feels thanked.",
        "fr": "Le message part à plusieurs personnes ; elles comparent, et personne n'est remercié.",
    },
    better={
        "en": "Write to the one who decided, and name the others in the text.",
        "fr": "Écrivez à la personne qui a décidé, et citez les autres dans le texte.",
    },
)


def check(draft: Draft) -> Iterable[Finding]:
    envelope = draft.envelope
    if envelope is None:
        return ()
    own = draft.occasion.candidacy.candidate.email.lower() if draft.occasion else ""
    to, cc, bcc = (
        {a.email.lower() for a in group if a.email and a.email.lower() != own}
        for group in (envelope.to, envelope.cc, envelope.bcc)
    )
    if not bcc and len(to | cc) <= 1:
        return ()
    if not bcc and not cc and draft.occasion is not None and _wrote(to, draft.occasion):
        return ()
    return (_OFFENCE.at(draft),)


def _wrote(emails: set[str], occasion: Occasion) -> bool:
    """Whether all of them wrote the refusal together: they signed it, or it asks to answer to all."""
    message, reading = occasion.message, occasion.reading
    if message is not None:
        asked = {a.email.lower() for a in message.reply_to}
        authors = asked | ({message.sender.email.lower()} if message.sender else set())
        if emails <= authors:
            return True
    if reading is None or reading.signed is None:
        return False
    signed = reading.signed.value
    return emails <= {p.email.lower() for p in occasion.candidacy.people if names(signed, p)}
