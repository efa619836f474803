r"""Names another company than the one that wrote.

Why: A name left over from the last note is worse than no note; it says that the
    thanks were meant for somebody else.
Source: the craft's A04 (company.wrong).
Not when: it is where you work or worked, a client, a place, or named in your file.

Given: {"application": {"company": "Contoso"}, "people": [{"id": "p1", "name": "Dana Cole", "met": true}],
    "journal": [{"id": "j1", "text": "[Northwind] Ben showed me the kiln"}]}
Offends (en): I enjoyed meeting the team at Fabrikam.
Offends (en): The kiln that Northwind runs stayed with me.
Mends (en): I enjoyed meeting the team at Fabrikam. → I enjoyed meeting the team at Contoso.
Innocent (en): I enjoyed meeting the team at Contoso.
Innocent (en): Since then I have accepted a role at Fabrikam, and I wanted to thank you.
Innocent (en): I enjoyed the interview at Easter, and the talk at Dana's desk.
Given: {"application": {"company": "Qonto", "aliases": ["Q. Finances"]}}
Offends (fr): Merci pour l'accueil chez Alan.
Offends (fr): J'ai beaucoup aimé ces entretiens chez Doctolib et vos questions.
Mends (fr): Merci pour l'accueil chez Alan. → Merci pour l'accueil chez Qonto.
Innocent (fr): Merci pour l'accueil chez Qonto.
Innocent (fr): Mon équipe chez Alan travaillait autrement, et votre exercice m'a plu.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._evidence import known_names
from rebond.rules._offence import Offence, hits
from rebond.rules._traces import plain, plain_words, tokens
from rebond.text import Words, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rebond.model import Draft, Finding, Occasion, Severity

ID = "A04"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” is not the company that wrote to you; it looks left over from another note.",
        "fr": "« {0} » n'est pas l'entreprise qui vous a écrit ; cela semble resté d'un autre message.",
    },
    better={
        "en": "Put this company's name, or say “your team”.",
        "fr": "Mettez le nom de cette entreprise, ou dites « votre équipe ».",
    },
)
_AT = {
    "en": Clues(
        (" at", "(?:(?:meeting|met|thank|the|your) (?:team|teams|people|colleagues|everyone|everybody)|everyone|everybody|(?:the|this|your|a) (?:role|position|interviews?|opportunity|welcome|visit|process|culture)|interview(?:ing)?|interviewed) at [\\w&.'-]+"),
    ),
    "fr": Clues(
        ("chez", "(?:l'accueil|l'équipe|les équipes|vos équipes|(?:cet|l'|un|votre|notre)?(?: )?entretien|(?:ces|les|des|nos) entretiens|(?:le|ce|un) poste|(?:ces|nos|les) échanges|ma candidature|cette (?:journée|visite)|le processus|l'opportunité|vous rejoindre) chez [\\w&.'-]+"),
    ),
}  # fmt: skip
_OWN_LIFE = {
    "en": Words("accepted", "start(?:ed|ing)?", "join(?:ed|ing)", "new (?:job|role)", "current(?:ly)?", "previous(?:ly)?", "former(?:ly)?", "before", "worked", "used to", "now", "meanwhile", "instead", "elsewhere", "my (?:own )?(?:team|colleagues|time|years)", "client"),
    "fr": Words("accepté", "commence\\w*", "rejoint", "actuel(?:le|lement)?", "précédent\\w*", "ancien(?:ne|nement)?", "auparavant", "avant", "travaill(?:ais|é)", "désormais", "maintenant", "ailleurs", "mon équipe", "mes (?:collègues|années)", "client"),
}  # fmt: skip
_NO_COMPANY = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday "
    "easter christmas ramadan zoom teams vous toi eux elle lui moi nous".split()
)


def check(draft: Draft) -> Iterable[Finding]:
    occasion = draft.occasion
    if occasion is None or not occasion.candidacy.application.company:
        return
    known: set[str] = set()
    for other in _tagged(occasion):
        known = known or _known(occasion)
        if set(plain_words(other)) & known:
            continue
        wanted = fold(other)
        for passage in draft.passages:
            at = draft.folded.find(wanted, passage.start, passage.end)
            if at >= 0 and not draft.folded[at + len(wanted) : at + len(wanted) + 1].isalpha():
                yield _OFFENCE.at(draft, at, at + len(wanted))
    if not _somewhere(draft):
        return  # most notes: the pattern need not even be compiled
    known = _known(occasion) | {w for text in _texts(occasion) for w in plain_words(text)}
    for passage, span in hits(draft, _AT):
        *_, (at, word) = tokens(draft.text, span.start, span.end)
        low = plain(word)
        if not word[0].isupper() or low in known or low in _NO_COMPANY:
            continue
        ours = any(part in known for part in low.split("-"))
        if not ours and passage.text not in _OWN_LIFE[draft.language]:
            # A name of two words is not to be left with one of them.
            more = draft.text[at + len(word) :].lstrip(" ")[:1].isupper()
            new = None if more else occasion.candidacy.application.company
            yield _OFFENCE.at(draft, at, at + len(word), new=new)


def _somewhere(draft: Draft) -> bool:
    """Whether a word with a capital follows "at" or "chez"."""
    word = " at " if draft.language == "en" else " chez "
    return any(piece[:1].isupper() for piece in draft.folded.split(word)[1:])


def _known(occasion: Occasion) -> set[str]:
    """The words of all names in the file, initials and mail domains among them."""
    company = occasion.candidacy.application.company
    known = {plain(w) for w in known_names(occasion)}
    known |= set(plain_words(company))
    known.add("".join(w[0] for w in plain_words(company)))
    reading = occasion.reading
    if reading is not None and reading.company is not None:
        known |= set(plain_words(reading.company.value))
    emails = [p.email for p in occasion.candidacy.people]
    if occasion.message is not None and occasion.message.sender is not None:
        emails.append(occasion.message.sender.email)
    for email in emails:
        for label in email.rpartition("@")[2].lower().split("."):
            known |= {label, *label.split("-")}
    return known


def _tagged(occasion: Occasion) -> Iterator[str]:
    """Other companies that journal lines begin with: "[Northwind] …"."""
    for entry in occasion.candidacy.journal:
        if entry.text.startswith("[") and "]" in entry.text:
            tag = entry.text[1 : entry.text.index("]")].strip()
            if tag[:1].isupper():
                yield tag


def _texts(occasion: Occasion) -> Iterator[str]:
    """All that the file says: a company named there is no slip."""
    candidacy = occasion.candidacy
    yield candidacy.application.work_type
    for person in candidacy.people:
        yield f"{person.role} {person.evidence}"
    for exhibit in candidacy.evidence:
        yield exhibit.text
    for entry in candidacy.journal:
        if not entry.text.startswith("["):
            yield entry.text
    if occasion.message is not None:
        yield f"{occasion.message.subject} {occasion.message.text}"
