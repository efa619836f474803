"""Who wrote a mail: a person, a machine, or a recruiting system in somebody's name.

Mail addresses look alike in all languages, so these lists are everybody's.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rebond.model import Message, Sender
from rebond.page import compiled, shadow

if TYPE_CHECKING:
    import re2

    from rebond.tongue import Tongue

# Recruiting systems that write in an employer's name: labels of their domains.
RELAYS = frozenset(
    "greenhouse greenhouse-mail lever ashbyhq ashby workday myworkday myworkdayjobs smartrecruiters teamtailor "
    "teamtailor-mail jobvite icims taleo workable workablemail recruitee personio breezy breezyhr bamboohr jobtrain "
    "applytojob successfactors softgarden rexx-systems welcomekit talentsoft flatchr taleez digitalrecruiters "
    "onlyfy prescreen dvinci umantis csod avature pinpointhq homerun eightfold phenom jobs2web recruiterbox jazzhr "
    "resumator comeet zohorecruit bullhorn jobadder jobscore hireology applicantpro paylocity ukg dayforce "
    "jobdiva manatal hirebridge applicantstack polymer traffit erecruiter infojobs gupy vagas kenoby jobylon varbi "
    "reachmee visma easycruit hrmanager emply jobteaser wttj welcometothejungle indeed linkedin stepstone xing "
    "hellowork apec francetravail recruitcrm teamio bizneo viterbit factorial kenjo hibob rippling gem dover "
    "wellfound hired otta cord talentio talentics breezy-mail jobposting smartrecruit hire-mail".split()
)
# Where private people have their mail: never the name of an employer.
PRIVATE = frozenset(
    "gmail googlemail outlook hotmail live yahoo ymail icloud me mac proton protonmail gmx web aol orange wanadoo free "
    "laposte sfr t-online posteo mailbox libero virgilio telenet skynet bluewin sapo uol bol terra mail".split()
)

_RECRUITING = (
    r"(?:^|[^a-z])(?:jobs?|career|careers|recruit[a-z]*|talents?|hiring|hire|hr|people|rh|drh|apply|applications?|candidates?|"
    r"candidat[a-z]*|recrut[a-z]*|emploi|bewerb[a-z]*|karriere|personal|empleo|seleccion|rrhh|lavoro|selezione|risorseumane|"
    r"vagas|recrutamento|werk|vacatures?|sollicitat[a-z]*|werving|ats|workday|personal[a-z]*)(?:[^a-z]|$)"
)
_MACHINE = (
    r"(?:no-?_?\.?reply|do-?_?not-?_?reply|donotreply|ne-?pas-?repondre|nepasrepondre|pas-de-reponse|noreponse|nicht-?antworten|"
    r"keine-?antwort|no-?responder|no-?contestar|non-?rispondere|nao-?responda?|niet-?beantwoorden|geenantwoord|notifications?|"
    r"notify|mailer|bounces?|automated|system|robot|auto-?confirm)(?:[^a-z]|$)"
)


@cache
def _pattern(source: str) -> re2._Regexp:
    return compiled(source)


def labels(email: str) -> list[str]:
    """The parts of the domain, without the country's or the top one."""
    domain = email.rpartition("@")[2].lower()
    return domain.split(".")[:-1]


def is_relay(message: Message) -> bool:
    """Whether a recruiting system or a recruiting mailbox sent the mail."""
    if message.sender is None:
        return False
    email = message.sender.email.lower()
    if any(label in RELAYS for label in labels(email)):
        return True
    return _pattern(_RECRUITING).search(shadow(email)) is not None


def signs(message: Message) -> list[str]:
    """What the sender's address says about the mail: "relay", "recruiting", "machine", "private"."""
    if message.sender is None:
        return []
    email = message.sender.email.lower()
    name = shadow(message.sender.name)
    found = []
    if any(label in RELAYS for label in labels(email)):
        found.append("relay")
    if _pattern(_RECRUITING).search(shadow(email)) or _pattern(_RECRUITING).search(name):
        found.append("recruiting")
    if message.automatic or _pattern(_MACHINE).match(shadow(email.partition("@")[0])):
        found.append("machine")
    if any(label in PRIVATE for label in labels(email)):
        found.append("private")
    return found or ["person"]


def is_recruiting(label: str) -> bool:
    """Whether a part of a domain says what it is for and not whose it is: "jobs", "careers"."""
    return _pattern(_RECRUITING).fullmatch(shadow(label)) is not None


def is_agency(label: str) -> bool:
    """Whether a part of a domain is an agency's: it recruits for others."""
    return label.endswith(
        (
            "conseil",
            "consulting",
            "recruitment",
            "recrutement",
            "interim",
            "staffing",
            "executivesearch",
            "personnel",
            "personalberatung",
            "headhunting",
        )
    )


def is_system(message: Message) -> bool:
    """Whether the sender's domain is a recruiting system's and not an employer's."""
    if message.sender is None:
        return False
    return any(label in RELAYS for label in labels(message.sender.email))


def sender(message: Message, low: bytes, tongue: Tongue | None) -> Sender | None:
    """Who wrote, and whether anybody would read an answer."""
    if message.sender is None:
        return None
    name, email = message.sender.name, message.sender.email
    return Sender(name=name, email=email, automatic=_automatic(message, low, tongue))


def _automatic(message: Message, low: bytes, tongue: Tongue | None) -> bool:
    assert message.sender is not None
    local = message.sender.email.lower().partition("@")[0]
    reply = [address.email.lower() for address in message.reply_to]
    if _pattern(_MACHINE).match(shadow(local)):
        return True
    if any(_pattern(_MACHINE).match(shadow(address)) for address in reply):
        return True
    if tongue is not None and low in tongue.words("UNREAD"):
        return True
    return message.automatic
