r"""Goes to an address that nobody reads.

Why: A note to no-reply@ or to a recruiting system is lost. The person is nearly
    always named in the thread or in the invite; write to them.
Source: the craft's S09 (transport.no-reply), from advice on answering refusals.
Not when: the address is a person's own, or the one the mail asks to answer to.

Given: {"envelope": {"to": ["no-reply@us.greenhouse-mail.example"]}}
Offends (en): Hi Dana,\n\nThank you for the afternoon.\n\nBest,\nRobin
Offends (fr): Bonjour,\n\nMerci pour cet après-midi.\n\nBien à vous,\nNoé
Given: {"envelope": {"to": ["jobs@contoso.example"]}, "people": [{"id": "p1", "name": "Dana Cole",
    "email": "dana.cole@contoso.example", "met": true}]}
Offends (en): Hi Dana,\n\nThank you for the afternoon.\n\nBest,\nRobin
Given: {"envelope": {"to": ["ne-pas-repondre@smartrecruiters.example"]}}
Offends (fr): Bonjour Dana,\n\nMerci pour cet après-midi.\n\nBien à vous,\nNoé
Given: {"envelope": {"to": ["dana.cole@contoso.example"]}}
Innocent (en): Hi Dana,\n\nThank you for the afternoon.\n\nBest,\nRobin
Innocent (fr): Bonjour Dana,\n\nMerci pour cet après-midi.\n\nBien à vous,\nNoé
Given: {"envelope": {"to": ["jobs@contoso.example"]}}
Innocent (en): Hello,\n\nThank you for reading my file.\n\nBest,\nRobin
Given: {"envelope": {"to": ["lea@lever.example"]}, "application": {"company": "Lever"}}
Innocent (fr): Bonjour Léa,\n\nMerci pour cet après-midi.\n\nBien à vous,\nNoé
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._evidence import words_of
from rebond.rules._offence import Offence
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Occasion, Severity

ID = "S09"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "The note goes to an address that nobody reads.",
        "fr": "Le message part vers une adresse que personne ne lit.",
    },
    better={
        "en": "Write to the person who met you; the invite or the thread shows the address.",
        "fr": "Écrivez à la personne rencontrée ; l'invitation ou le fil donne son adresse.",
    },
)
_RELAYS = frozenset("greenhouse greenhouse-mail lever ashbyhq myworkday myworkdayjobs workday smartrecruiters teamtailor teamtailor-mail recruitee welcomekit flatchr jobvite icims taleo workable workablemail personio bamboohr successfactors softgarden talentsoft digitalrecruiters taleez".split())  # fmt: skip
_SHARED = frozenset("job jobs career careers recruiting recruitment recruit hiring hr rh drh talent applications emploi recrutement candidature candidatures".split())  # fmt: skip

_MACHINE = Words(
    "no[._-]?reply", "do[._-]?not[._-]?reply", "ne[._-]?pas[._-]?repondre", "noreply[\\w.-]*",
    "notifications?", "mailer[\\w-]*", "postmaster", "bounces?",
)  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    if draft.envelope is None:
        return ()
    to = [a.email.lower() for a in draft.envelope.to if a.email]
    lost = [email for email in to or _answered(draft) if _unread(email, draft.occasion)]
    return (_OFFENCE.at(draft),) if lost else ()


def _answered(draft: Draft) -> list[str]:
    """Where an answer goes whose addressee nobody has written: where the refusal came from."""
    subject = (draft.envelope.subject or "") if draft.envelope else ""
    message = draft.occasion.message if draft.occasion else None
    if message is None or message.reply_to or message.sender is None:
        return []
    return [message.sender.email.lower()] if subject.lower().startswith(("re:", "re :")) else []


def _unread(email: str, occasion: Occasion | None) -> bool:
    if not _reachable(email):
        return True
    local, _, domain = email.partition("@")
    message = occasion.message if occasion else None
    if message is not None and any(a.email.lower() == email for a in message.reply_to):
        return False  # they asked to be answered there
    people = occasion.candidacy.people if occasion else ()
    if any(p.email.lower() == email for p in people):
        return False
    company = words_of((occasion.candidacy.application.company,)) if occasion else frozenset()
    labels = domain.split(".")[:-1]
    if any(label in _RELAYS and label not in company for label in labels):
        return True
    return local in _SHARED and any(p.met and _reachable(p.email) for p in people)


def _reachable(email: str) -> bool:
    """Whether a person reads an address."""
    return "@" in email and email.partition("@")[0].replace("+", " ") not in _MACHINE
