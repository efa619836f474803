"""Who is who: the people of a candidacy, by the roles and manners written beside their names.

Nothing is guessed from a first name. A referrer is nobody to thank in this
note; an agency's consultant stands between the candidate and the client; an
honorific is used only if somebody wrote it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import re2

from rebond import plug
from rebond.model import Manners
from rebond.text import Words, fold

if TYPE_CHECKING:
    from types import ModuleType

    from rebond.model import Candidacy, Message, Person, Reading

_NO_REPLY = Words(
    "no[._-]?reply", "do[._-]?not[._-]?reply", "ne[._-]?pas[._-]?repondre", "noreply[\\w.-]*",
    "notifications?", "mailer[\\w-]*", "postmaster", "bounces?", "donotreply",
)  # fmt: skip
_DENIALS = frozenset("not no never without pas rien jamais aucun aucune sans ne n".split())
_TU = Words("tu", "tutoiement")
_PUBLIC_MAIL = ("gmail.", "outlook.", "hotmail.", "yahoo.", "icloud.", "gmx.", "proton", "orange.fr", "free.fr", "mail.example", "laposte.")  # fmt: skip
_TITLES = {
    "mr": "Mr", "ms": "Ms", "mrs": "Mrs", "mx": "Mx", "dr": "Dr", "prof": "Prof", "professor": "Professor",
    "m": "Monsieur", "mme": "Madame", "mlle": "Madame", "monsieur": "Monsieur", "madame": "Madame", "pr": "Pr",
    "docteur": "Docteur", "maître": "Maître", "me": "Maître", "sir": "Sir", "dame": "Dame",
}  # fmt: skip


def words() -> tuple[ModuleType, ...]:
    """The gathering words of every language: a French candidacy may hold an English invite."""
    return tuple(plug.language(code, "gathering") for code in plug.languages("gathering"))


def says(name: str, text: str) -> bool:
    """Whether a text holds one of the words of that name, in any language."""
    folded = fold(text)
    return bool(folded) and any(folded in getattr(module, name) for module in words())


def among(name: str, *tokens: str) -> bool:
    """Whether one of these single words, in small letters, is in the set of that name, in any language."""
    return any(not getattr(module, name).isdisjoint(tokens) for module in words())


def affirms(name: str, text: str) -> bool:
    """Whether a text says one of those words without denying it just before."""
    folded = fold(text)
    for module in words():
        for span in getattr(module, name).find(folded):
            before = folded[: span.start].casefold().replace(",", " ").split()[-4:]
            if not any(w in _DENIALS or w.endswith("n't") for w in before):
                return True
    return False


def domain(email: str) -> str:
    return email.rpartition("@")[2].casefold()


def reachable(email: str) -> bool:
    """Whether a person reads that address."""
    local = email.partition("@")[0]
    return "@" in email and fold(local).replace("+", " ") not in _NO_REPLY


def is_referrer(person: Person) -> bool:
    return says("REFERRER", person.role) or (
        not person.met and says("REFERRER", person.register or "")
    )


def is_appointed(person: Person) -> bool:
    return says("APPOINTED", person.role)


def is_agency(candidacy: Candidacy, message: Message) -> bool:
    """Whether the mail comes from an agency that works for a client."""
    company = candidacy.application.company
    if says("AGENCY", company) or any(
        says("AGENCY", person.role) and person.met for person in candidacy.people
    ):
        return True
    folded = fold(message.text)
    return any(folded in module.CLIENT for module in words())


def is_colleague(person: Person, candidacy: Candidacy) -> bool:
    """Whether candidate and person work in the same house."""
    own = domain(candidacy.candidate.email)
    same = own and own == domain(person.email) and not own.startswith(_PUBLIC_MAIL)
    return bool(same) or says("COLLEAGUE", person.register or "")


def rank(person: Person) -> int:
    """How much the person had to decide; a higher number decides more."""
    if says("CHAIR", person.role):
        return 4
    if says("RECRUITER", person.role):
        return 1
    return 3 if says("SENIOR", person.role) else 2


def split_name(name: str) -> tuple[str, str, str]:
    """Title, given name and surname as far as the name shows them.

    >>> split_name("Dr. Wanjiru Kamau"), split_name("Mme Favre"), split_name("Sami")
    (('Dr', 'Wanjiru', 'Kamau'), ('Madame', '', 'Favre'), ('', 'Sami', ''))
    >>> split_name("MARTIN Élodie"), split_name("Mme L. (cliente)")
    (('', 'Élodie', 'Martin'), ('Madame', '', 'L.'))
    """
    parts = [p for p in name.partition("(")[0].replace(",", " ").split() if p]
    title = ""
    while parts and parts[0].rstrip(".").casefold() in _TITLES and len(parts) > 1:
        title = title or _TITLES[parts.pop(0).rstrip(".").casefold()]
    if not parts:
        return title, "", ""
    capitals = [p for p in parts if len(p) > 1 and p.isupper()]
    if capitals and len(capitals) < len(parts) and parts[0] in capitals:
        rest = [p for p in parts if p not in capitals]
        return title, " ".join(rest), " ".join(c.capitalize() for c in capitals)
    if len(parts) == 1:
        return (title, "", parts[0]) if title else (title, parts[0], "")
    return title, parts[0], " ".join(parts[1:])


def full_name(person: Person) -> str:
    """The name without what stands in brackets or as a title."""
    _, given, surname = split_name(person.name)
    return " ".join(p for p in (given, surname) if p)


_FORMAL = re2.compile(
    r"['\"«“]\s?((?:Mr|Ms|Mrs|Mx|Dr|Prof|Professor|Sir|Dame|M|Mme|Me|Pr)\.?) ([^'\"»”]{2,40}?)\s?['\"»”]"
)
_SIGNS = re2.compile(
    r"(?i)sign(?:s|e) ['\"«“]?\s?([A-Z\x{C0}-\x{DE}][^'\"»”,]{0,30}?)\s?(?:['\"»”,]|$)"
)


def _attested(person: Person) -> tuple[str, str]:
    """The formal way to address somebody that their own register shows, and the name they sign with."""
    free = fold(person.register or "")
    formal, signs = _FORMAL.search(free), _SIGNS.search(free)
    title, _, surname = split_name(person.name)
    raw = person.name.split()[0] if title else ""
    shown = (
        f"{formal.group(1)} {formal.group(2)}"
        if formal
        else f"{raw} {surname}"
        if raw and surname
        else ""
    )
    return shown, signs.group(1).strip() if signs else ""


def manners(
    person: Person, candidacy: Candidacy, reading: Reading, language: str, *, wrote: bool
) -> Manners:
    """How to address the person in a language, from what is attested.

    `wrote`: the person wrote the refusal, so its greeting and signature count.
    """
    free = fold(person.register or "")
    title, given, surname = split_name(person.name)
    formal, signs = _attested(person)
    signed = reading.signed.value if wrote and reading.signed else ""
    on_first_name = bool(given) and (
        says("FIRST_NAME", free)
        or signs.casefold() == given.casefold()
        or (not formal and _signs_by_given_name(signed, given))
        or (wrote and not formal and _greets_by_given_name(reading, candidacy))
    )
    register = _register(free, reading if wrote else None, language)
    if language != "fr":
        register = "first-name" if on_first_name else "title"
    if not title and ("madame" in free.casefold() or "monsieur" in free.casefold()):
        title = "Madame" if "madame" in free.casefold() else "Monsieur"
    salutation = reading.salutation.value if wrote and reading.salutation else ""
    hello = salutation.split()[0].strip(",:!") if salutation else ""
    return Manners(
        register=register,
        given=given if on_first_name or register == "tu" else "",
        full=" ".join(p for p in (given, surname) if p),
        title=title,
        formal=formal,
        hello=hello or _own_greeting(person, candidacy),
        goodbye=reading.closing.value if wrote and reading.closing else "",
    )


def _register(free: str, reading: Reading | None, language: str) -> str:
    """tu, vous or vous formel in French, from their own way; "" in other languages."""
    if language != "fr":
        return ""
    low = free.casefold()
    if "vous" not in low and low in _TU:
        return "tu"
    if "vous" in low or "madame" in low or "monsieur" in low:
        formal = any(word in low for word in ("formel", "madame", "monsieur", "titre"))
        return "vous formel" if formal and "prénom" not in low else "vous"
    read = reading.register.value if reading and reading.register else ""
    return read if read in ("tu", "vous", "vous formel") else "vous"


def _signs_by_given_name(signed: str, given: str) -> bool:
    """Whether a signature is the given name or its initial."""
    bare = signed.casefold().rstrip(".,")
    return bool(bare) and bare in (given.casefold(), given[:1].casefold())


_HONORIFICS = frozenset("mr ms mrs miss mx madame monsieur dr prof professor sir".split())


def _greets_by_given_name(reading: Reading, candidacy: Candidacy) -> bool:
    if reading.salutation is None:
        return False
    given = candidacy.candidate.name.split()[:1]
    words = [w.strip(",:!.") for w in reading.salutation.value.split()]
    said = {word.casefold() for word in words}
    if said & _HONORIFICS:
        return False
    if not given:
        # "Hi Martha,": whoever is greeted with one name alone is greeted by the first.
        named = [word for word in words[1:] if word[:1].isupper()]
        first_name = reading.register is not None and reading.register.value == "first-name"
        return first_name and len(named) == 1 and len(words) == 2
    return given[0].casefold() in said


def _own_greeting(person: Person, candidacy: Candidacy) -> str:
    """The word the person greeted with in an earlier mail, "" when none is known."""
    first = fold(person.name).split()[:1]
    for exhibit in candidacy.evidence:
        text = fold(exhibit.text)
        if first and exhibit.kind == "mail" and first[0] in text:
            for code in plug.languages("words"):
                hello = plug.language(code, "words").GREETING.first(text)
                if hello is not None:
                    return str(hello.text)
    return ""
