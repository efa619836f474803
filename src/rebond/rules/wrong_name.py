r"""Calls somebody by a name that is not theirs.

Why: It is the most expensive typo. Everybody sees their own name first, accents
    included, and everything after it is read as careless.
Source: the craft's A01 (name.wrong).
Not when: the form is attested: a given name, a surname, a title, an initial, a short form.

Given: {"people": [{"id": "p1", "name": "Kathrin Voss"}, {"id": "p2", "name": "Katharine Boyd"},
    {"id": "p3", "name": "Prof. Anand Iyer"}], "addressee": "p1"}
Offends (en): Dear Katherine,\n\nThank you for the afternoon.
Offends (en): Dear Katharine,\n\nThank you for the afternoon.
Offends (en): Hi Kathrin,\n\nPlease give my thanks to Katherine for the tour.
Mends (en): Hi Katherine,\n\nThank you for the afternoon. → Hi Kathrin,\n\nThank you for the afternoon.
Mends (en): Dear Ms Boyd,\n\nThank you for the afternoon. → Dear Ms Voss,\n\nThank you for the afternoon.
Innocent (en): Dear Kathrin,\n\nPlease thank Katharine and Prof. Iyer for the tour.
Innocent (en): Dear Ms Voss,\n\nThe archive was a discovery.
Innocent (en): Dear K. Voss,\n\nIn March, the archive was a discovery.
Given: {"people": [{"id": "p1", "name": "François-Xavier Béraud"}, {"id": "p2", "name": "Hélène Marchand"}],
    "addressee": "p1"}
Offends (fr): Bonjour Francois-Xavier,\n\nMerci pour cet après-midi.
Offends (fr): Bonjour Monsieur Bérot,\n\nMerci pour cet après-midi.
Mends (fr): Bonjour Francois-Xavier,\n\nMerci. Hélene m'a montré le four. → Bonjour François-Xavier,\n\nMerci. Hélène m'a montré le four.
Innocent (fr): Bonjour François-Xavier,\n\nMerci, à vous et à Hélène, pour cet après-midi.
Innocent (fr): Bonjour Monsieur Béraud,\n\nLe marché de mercredi reste un grand souvenir.
Innocent (fr): Madame, Monsieur,\n\nMerci pour cet après-midi.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import MOST
from rebond.rules._offence import Offence, body
from rebond.rules._traces import once, plain, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rebond.model import Draft, Finding, Occasion, Person, Severity

ID = "A01"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” is not the name that the invite, the mails or your file show.",
        "fr": "« {0} » n'est pas le nom que montrent l'invitation, les mails ou votre dossier.",
    },
    better={
        "en": "Copy the name from their own signature, accents included.",
        "fr": "Recopiez le nom de sa propre signature, accents compris.",
    },
)
# Capitals of a greeting or of the calendar that name nobody.
_NOBODY = frozenset(
    "dear hi hello hey good morning afternoon evening greetings all team everyone everybody folks both there sir madam sirs madams hiring manager managers recruiter committee "
    "panel colleagues friends ladies gentlemen mr mrs ms mx miss dr prof professor doctor and recruitment recruiting talent acquisition human resources hr people department board selection "
    "to the whom it may concern our your jury members chair sister brother father captain judge lord lady rev reverend "
    "bonjour bonsoir salut cher chere chers cheres madame monsieur mesdames messieurs mademoiselle m mme mlle mm docteur professeur pr maitre me tous toutes equipe et le la les l des du de "
    "directeur directrice responsable presidente president recruteur recruteuse service ressources humaines rh comite membres coucou re chef drh "
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday english french "
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche merci thank thanks".split()
)  # fmt: skip
_SHORT = {"bob": "robert", "bill": "william", "liz": "elizabeth", "peggy": "margaret", "meg": "margaret", "jack": "john", "tony": "anthony", "ted": "edward", "kate": "katharine katherine", "kathy": "katharine katherine", "mike": "michael", "jim": "james", "dick": "richard", "harry": "henry", "nick": "nicholas", "chuck": "charles", "betty": "elizabeth", "jenny": "jennifer", "sandy": "alexandra alexander", "sasha": "alexandra alexander"}  # fmt: skip
_NEAR, _FAR = 4, 7  # letters from which one, and two, wrong letters tell a misspelling


def check(draft: Draft) -> Iterable[Finding]:
    occasion = draft.occasion
    if occasion is None or not (occasion.candidacy.people or occasion.addressee):
        return
    people = list(occasion.candidacy.people)
    if occasion.addressee is not None:
        people.append(occasion.addressee)
    spelled = {form.lower(): form for p in people for form in _forms(p.name)}
    known = frozenset(spelled)
    attested = once("attested", occasion, _attested)
    yield from _greeted(draft, occasion, known, attested)
    judged: dict[tuple[str, bool], list[str]] = {}
    left, far = MOST, body(draft)[1]
    for passage in draft.passages:
        if passage.start >= far:
            break
        for number, (at, word) in enumerate(tokens(draft.text, passage.start, passage.end)):
            low = word.lower()
            if not word[0].isupper() or low in known or low in attested or plain(low) in _NOBODY:
                continue
            first = number == 0 or draft.folded[max(0, at - 3) : at].rstrip(" \n").endswith(
                (":", "“", "«", '"', ".", "!", "?")
            )
            if (low, first) not in judged:
                judged[low, first] = [n for n in known if _misspells(low, n, shy=first)]
            meant = judged[low, first]
            if meant and left:
                left -= 1
                new = spelled[meant[0]] if len(meant) == 1 else None
                yield _OFFENCE.at(draft, at, at + len(word), new=_as_capitals(word, new))


def _greeted(
    draft: Draft, occasion: Occasion, known: frozenset[str], attested: frozenset[str]
) -> Iterator[Finding]:
    if draft.greeting is None or occasion.addressee is None:
        return
    person = _recipient(draft, occasion, occasion.addressee)
    theirs = frozenset(form.lower() for form in _forms(person.name))
    if len({plain(f) for f in theirs}) == 0:
        return
    words = list(tokens(draft.text, draft.greeting.start, draft.greeting.end))
    named = [
        (at, w) for at, w in words if w[0].isupper() and plain(w) not in _NOBODY and len(w) > 1
    ]
    if not named or any(w.lower() in theirs for _, w in named):
        return  # nobody is named, or the right person is, perhaps with others
    for at, word in named:
        low = word.lower()
        if low in known or not (low in attested or _short_for(low, theirs, word)):
            new = _name_for(low, [w for _, w in named], [w for _, w in words], person)
            yield _OFFENCE.at(draft, at, at + len(word), new=new)
            return


_BY_SURNAME = frozenset(
    "mr mrs ms miss mx dr prof professor doctor madame monsieur mme mlle mademoiselle docteur professeur maitre me m pr".split()
)


def _name_for(low: str, named: list[str], words: list[str], person: Person) -> str | None:
    """The name to greet somebody by in the place of one that is not theirs."""
    forms = list(_spelled(person.name))
    meant = [form for form in forms if _misspells(low, form.lower(), shy=False)]
    if len(meant) == 1:
        return meant[0]
    if len(named) != 1 or len(forms) < 2:
        return forms[0] if len(named) == 1 == len(forms) else None
    by_surname = any(plain(w).rstrip(".") in _BY_SURNAME for w in words)
    # Among more than two it is not known where the given names end.
    return None if len(forms) > 2 and by_surname else forms[-1 if by_surname else 0]


def _as_capitals(word: str, new: str | None) -> str | None:
    return new.upper() if new and word.isupper() and len(word) > 1 else new


def _recipient(draft: Draft, occasion: Occasion, addressee: Person) -> Person:
    """Whom the envelope names, if the file knows them; else the addressee."""
    to = {a.email.lower() for a in draft.envelope.to if a.email} if draft.envelope else set()
    return next((p for p in occasion.candidacy.people if p.email.lower() in to), addressee)


def _forms(name: str) -> Iterator[str]:
    """The words of a name without titles, hyphenated ones also in parts."""
    for word in _spelled(name):
        yield word
        if "-" in word:
            yield from (part for part in word.split("-") if len(part) > 1)


def _spelled(name: str) -> Iterator[str]:
    """The words of a name as they are written, without titles."""
    return (word for _, word in tokens(name) if plain(word) not in _NOBODY and len(word) > 1)


def _attested(occasion: Occasion) -> frozenset[str]:
    """Every word with a capital that the evidence holds: whoever bears it is no misspelling."""
    candidacy, manners = occasion.candidacy, occasion.manners
    texts = [
        candidacy.application.company, *candidacy.application.aliases, candidacy.application.role,
        candidacy.application.work_type, candidacy.candidate.name, manners.given, manners.full, manners.formal,
        *(x for p in candidacy.people for x in (p.role, p.register or "", p.evidence)),
        *(e.text for e in candidacy.evidence), *(e.text for e in candidacy.journal),
    ]  # fmt: skip
    if occasion.message is not None:
        texts += [occasion.message.text, occasion.message.subject]
        if occasion.message.sender is not None:
            texts.append(occasion.message.sender.name)
    return frozenset(
        part
        for text in texts
        for _, word in tokens(text)
        if word[0].isupper()
        for part in (word.lower(), *word.lower().split("-"))
    )


def _short_for(low: str, theirs: frozenset[str], word: str) -> bool:
    """Whether a word may be a short form, an initial or capitals of one of the names."""
    if any(f in theirs for f in _SHORT.get(low, "").split()):
        return True
    bare = plain(low)
    if word.isupper() and any(plain(f) == bare for f in theirs):
        return True
    # "Kath" is short for Kathrin; "Marie-Clair" lacks a letter.
    return any(
        len(low) >= 2
        and low in form
        and low != form
        and (len(low) < _FAR or len(form) - len(low) > 1)
        for form in theirs
    )


def _misspells(low: str, name: str, *, shy: bool) -> bool:
    """Whether a word is a known name with a letter or an accent gone wrong."""
    if plain(low) == plain(name):
        return True
    size = max(len(low), len(name))
    if size < _NEAR or name.startswith(low) or low.startswith(name) or low[0] != name[0]:
        return False
    allowed = 1 if size < _FAR or shy else 2
    if shy and size < _FAR:
        return False
    return _distance(plain(low), plain(name), allowed) <= allowed


def _distance(one: str, other: str, most: int) -> int:
    """How many letters apart two words are, as far as it matters."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    above = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        row = [number]
        for at, letter2 in enumerate(other, 1):
            row.append(min(above[at] + 1, row[-1] + 1, above[at - 1] + (letter != letter2)))
        above = row
    return above[-1]
