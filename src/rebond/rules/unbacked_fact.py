r"""Tells a number, a date, a name or a quotation that nothing in your file holds.

Why: One false detail and the whole note is suspect. What is told of the other
    side must stand in a mail, an invite or your own notes.
Source: the craft's G01 (fact.untraceable), and two articles on invented thank-you notes.
Not when: it is a proposal for a call, your own life, or the file is empty.

Given: {"application": {"company": "Halden Robotics", "role": "Staff engineer"}, "people": [{"id": "p1", "name":
    "Priya Nair", "met": true}, {"id": "p2", "name": "Tomasz Wilk", "met": true}], "evidence": [{"id": "e1",
    "kind": "invite", "date": "2026-06-10", "text": "On-site, three conversations, exercise 'pots'"}], "journal":
    [{"id": "j1", "date": "2026-06-10", "text": "Tomasz said: break my design before production does"}],
    "addressee": "p1"}
Offends (en): Thank you for the day; Marcus showing me the plans stayed with me.
Offends (en): Thank you for the 17 conversations.
Offends (en): Thank you for the day on 14 May.
Offends (en): You said “always ship the smallest possible rocket first”, and I remember it.
Innocent (en): Thank you for the 3 conversations on 10 June, and to Tomasz for his design.
Innocent (en): Thank you for Wednesday. Would 20 minutes on Friday 19 June suit you for a call?
Innocent (en): Tomasz said “break my design before production does”, and I remember it.
Innocent (en): I have since started a course on Kubernetes, after 12 years in logistics.
Offends (fr): Merci pour cette journée, et à Marcus pour la visite.
Offends (fr): Merci pour les 17 entretiens.
Innocent (fr): Merci pour les trois entretiens du 10 juin, et à Tomasz pour la visite de Halden.
Innocent (fr): Auriez-vous vingt minutes, ou 30, vendredi 19 juin ? Merci à Priya.
Given: {}
Innocent (en): Thank you for the 17 conversations with Marcus.
Innocent (fr): Merci pour les 17 entretiens avec Marcus.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from rebond.rules._clues import MOST
from rebond.rules._offence import Offence, body
from rebond.rules._traces import once, plain, plain_words, quotations, tokens
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from rebond.model import Draft, Finding, Occasion, Passage, Severity

ID = "G01"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” is in none of your mails, invites or notes; one false detail spoils the rest.",
        "fr": "« {0} » n'est dans aucun de vos mails, invitations ou notes ; un détail faux gâche le reste.",
    },
    better={
        "en": "Drop it, or note in your file where it comes from.",
        "fr": "À retirer, ou à noter dans votre dossier avec sa source.",
    },
)
_MONTHS = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
        "jan feb mar apr may jun jul aug sep oct nov dec",
    )
    for number, name in enumerate(names.split(), 1)
}
_NUMBERS = {
    word: str(number)
    for row in (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
        "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
    )
    for number, word in enumerate(row.split(), 1)
} | {"une": "1", "thirty": "30", "trente": "30", "forty": "40", "quarante": "40", "fifty": "50", "cinquante": "50", "hundred": "100", "cent": "100", "first": "1", "second": "2", "third": "3"}  # fmt: skip
_NOBODY = frozenset(
    "i i'm i'd i've i'll monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche "
    "english french german spanish italian dutch portuguese european british american christmas easter zoom teams google linkedin internet "
    "mr mrs ms dr prof mme madame monsieur mademoiselle m pr maitre professor thank thanks merci your you dear god europe".split()
) | frozenset(_MONTHS)  # fmt: skip
# One's own life and learning stand in no invite.
_OWN_LIFE = Words(
    "i have since", "i've since", "since then", "course", "reading", "read", "book", "started", "enrolled", "my (?:own )?(?:years|experience|career|time|job|team)", "years?", "i am now", "i'm now", "live", "moved",
    "depuis", "formation", "lis", "lu", "livre", "cours", "inscrite?", "mon (?:expérience|parcours|équipe|métier)", "ma carrière", "ans", "années?", "habite", "déménag\\w+",
)  # fmt: skip
_PAST = Words(
    "you", "your", "when", "asked", "told", "said", "showed", "showing", "gave", "giving", "took", "stayed", "asking", "walked", "handed",
    "vous", "votre", "vos", "lorsque", "quand", "m'a", "m'ont", "nous a",
)  # fmt: skip
_OPENERS = (":", "“", "«", '"', "–", "—", "(", "•", "-")
_PHONE = 7  # digits from which a number is one to call
_QUOTED = 4  # words from which a quotation claims to be somebody's very words
_LONG = 4


def check(draft: Draft) -> Iterable[Finding]:
    occasion = draft.occasion
    if occasion is None or not (occasion.candidacy.evidence or occasion.candidacy.journal):
        return
    far = body(draft)[1]
    for passage in draft.passages:
        # A question and a door look ahead: what they name need not have happened.
        if passage.move in ("ask", "door") or passage.start >= far or passage.text in _OWN_LIFE:
            continue
        held = once("held", occasion, _held)
        yield from islice(_passage(draft, passage, min(passage.end, far), *held), MOST)


def _passage(
    draft: Draft, passage: Passage, end: int, words: frozenset[str], numbers: frozenset[str]
) -> Iterator[Finding]:
    told = passage.move == "thanks" or passage.text in _PAST
    text = draft.text[passage.start : end]
    quotes = [(a + passage.start, b + passage.start) for a, b in quotations(text)]
    for low, high in quotes:
        said = [w for w in plain_words(draft.text[low:high]) if len(w) >= _LONG]
        if len(said) >= _QUOTED and sum(w in words for w in said) * 2 < len(said):
            yield _OFFENCE.at(draft, low, high)
    row = list(tokens(draft.text, passage.start, end))
    for number, (at, word) in enumerate(row):
        while quotes and quotes[0][1] <= at:
            del quotes[0]
        if quotes and quotes[0][0] <= at:
            continue
        if word[0].isdigit():
            if told and not _counts(word, numbers):
                yield _OFFENCE.at(draft, at, at + len(word))
            continue
        before = draft.folded[max(passage.start, at - 3) : at].rstrip()
        if not told or number == 0 or not word[0].isupper() or before.endswith(_OPENERS):
            continue
        bare = plain(word)
        if len(bare) < 3 or word.isupper() or bare in _NOBODY or _known(bare, words):
            continue
        yield _OFFENCE.at(draft, at, at + len(word))


def _known(bare: str, words: frozenset[str]) -> bool:
    """Whether the file holds a word, or each part of it, whatever its ending."""
    if bare in words or bare.rstrip("s") in words or f"{bare}s" in words:
        return True
    parts = bare.replace("'", "-").split("-")
    return len(parts) > 1 and all(p in words or len(p) < 3 for p in parts)


def _counts(word: str, numbers: frozenset[str]) -> bool:
    """Whether all figures of a word are in the file, or make a number to call."""
    figures = _figures(word)
    return sum(map(len, figures)) >= _PHONE or all(f.lstrip("0") in numbers for f in figures)


def _figures(text: str) -> list[str]:
    return "".join(c if c.isdigit() and c.isascii() else " " for c in text).split()


def _held(occasion: Occasion) -> tuple[frozenset[str], frozenset[str]]:
    """The words and the numbers of all that may be told; dates count in every way to say them."""
    words: set[str] = set()
    numbers: set[str] = {"", "1"}
    for text in _texts(occasion):
        for word in plain_words(text):
            words.add(word)
            words.update(word.replace("'", "-").split("-"))
            if word in _NUMBERS:
                numbers.add(_NUMBERS[word])
        numbers.update(f.lstrip("0") for f in _figures(text))
    for day in _days(occasion):
        numbers |= {str(day.day), str(day.month), str(day.year), str(day.year % 100)}
    return frozenset(words), frozenset(numbers)


def _texts(occasion: Occasion) -> Iterator[str]:
    candidacy = occasion.candidacy
    application = candidacy.application
    yield from (application.company, *application.aliases, application.role, application.work_type)
    yield candidacy.candidate.name
    for person in candidacy.people:
        yield f"{person.name} {person.role} {person.evidence} {person.register or ''} {person.email.replace('@', ' ').replace('.', ' ')}"
    for exhibit in candidacy.evidence:
        if exhibit.kind != "chat":
            yield exhibit.text
    for entry in candidacy.journal:
        if not entry.private:
            yield entry.text
    message = occasion.message
    if message is not None:
        yield f"{message.subject} {message.text} {message.history}"
        if message.sender is not None:
            yield message.sender.name
    if occasion.reading is not None:
        reading = occasion.reading
        for fact in (reading.company, reading.role, reading.signed, reading.reason, reading.praise):
            if fact is not None:
                yield fact.value


def _days(occasion: Occasion) -> Iterator[date]:
    candidacy = occasion.candidacy
    days = [e.date for e in candidacy.evidence] + [e.date for e in candidacy.journal]
    days += [meeting.date for meeting in occasion.meetings]
    yield from (day for day in days if day is not None)
    if occasion.message is not None and occasion.message.date is not None:
        yield occasion.message.date.date()
