"""Asks somebody who did not see that part.

Why: They would have to chase a colleague for the answer, so nothing happens.
    Ask the person who was there, or ask what this reader saw.
Source: the craft's F08 (ask.observer-mismatch), from a headhunter's column.
Not when: the question asks to pass it on, or the reader may have been there too.

Given: {"people": [{"id": "p1", "name": "Nora Lind", "role": "Recruiter"}, {"id": "p2", "name": "Farid Benali", "role": "Engineer"}], "addressee": "p1", "evidence": [{"id": "e1", "kind": "invite", "text": "First call with Nora Lind"}, {"id": "e2", "kind": "invite", "text": "SQL test, reviewed by Farid Benali"}], "journal": [{"id": "j1", "text": "My recursion solution was slow, Farid noticed", "person": "p2", "valence": "-"}]}
Offends (en): Was my recursion solution too slow?
Offends (en): Would you have me practise SQL window functions first?
Innocent (en): Was my way of telling my career path clear in our first call?
Innocent (en): Could you pass a question on to Farid: was my recursion solution too slow?
Given: {"people": [{"id": "p1", "name": "Nora Lind", "role": "RH"}, {"id": "p2", "name": "Farid Benali", "role": "Développeur"}], "addressee": "p1", "evidence": [{"id": "e1", "kind": "invite", "text": "Premier échange avec Nora Lind"}], "journal": [{"id": "j1", "text": "Ma solution récursive était lente, Farid l'a vu", "person": "p2", "valence": "-"}]}
Offends (fr): Ma solution récursive était-elle trop lente ?
Offends (fr): Me conseilleriez-vous de travailler les solutions récursives ?
Innocent (fr): Mon parcours était-il clair lors de notre premier échange ?
Innocent (fr): Farid vous a-t-il dit un mot de ma solution récursive ?
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._evidence import known_names, names, person_of, stems
from rebond.rules._offence import Offence
from rebond.rules._requests import requests, seeks_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rebond.model import Draft, Finding, Occasion, Person, Severity

ID = "F08"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” asks about a part that somebody else saw; the reader would have to chase them.",
        "fr": "« {0} » porte sur ce qu'une autre personne a vu ; il faudrait lui courir après.",
    },
    better={
        "en": "Ask about what this reader saw, or write to the person who was there.",
        "fr": "Interrogez sur ce que cette personne a vu, ou écrivez à qui était là.",
    },
)


def check(draft: Draft) -> Iterable[Finding]:
    # Who saw what is in the file; without one the note itself may tell.
    known = draft.occasion is not None and draft.occasion.addressee is not None
    return _OFFENCE.besides(draft, _worded(draft), known=known)


def _worded(draft: Draft) -> Iterable[Finding]:
    occasion = draft.occasion
    if occasion is None or occasion.addressee is None or occasion.agency:
        return
    reader = occasion.addressee
    people = occasion.candidacy.people
    known = known_names(occasion)
    for request in requests(draft):
        text = request.passage.text
        if not seeks_words(request, draft.language) or any(
            names(text, p) for p in people if p.id != reader.id
        ):
            continue
        topic = _topic(text, known)
        seen, unseen = False, False
        for told, there in _witnessed(occasion, reader):
            if _topic(told, known) & topic:
                seen, unseen = seen or there is not False, unseen or there is False
        if unseen and not seen:
            yield _OFFENCE.at(draft, request.passage.start, request.passage.end)


def _topic(text: str, known: frozenset[str]) -> frozenset[str]:
    """Stems of the words of a text, and short names of subjects such as "SQL"."""
    short = (w.strip(".,:;?!()'\"") for w in text.split())
    return stems(text, known) | frozenset(
        w.lower() for w in short if w.isupper() and 1 < len(w) < 6
    )


def _witnessed(occasion: Occasion, reader: Person) -> Iterator[tuple[str, bool | None]]:
    """What took place, and whether the reader was there; None when that is not known."""
    people = occasion.candidacy.people
    for entry in occasion.candidacy.journal:
        person = person_of(entry, occasion)
        there = (
            True
            if names(entry.text, reader)
            else None
            if person is None
            else person.id == reader.id
        )
        yield entry.text, there
    for exhibit in occasion.candidacy.evidence:
        named = [p for p in people if names(exhibit.text, p)]
        yield exhibit.text, any(p.id == reader.id for p in named) if named else None
