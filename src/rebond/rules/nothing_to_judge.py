"""Asks about something that did not take place.

Why: After an application on paper nobody has heard or seen the candidate, so
    there is nothing to comment on, and the question shows it.
Source: the craft's F07 (ask.stage-mismatch), from recruiters on what a reply can hold.
Not when: the exercise is named anywhere in the file, or the question is about the application itself.

Given: {"stage": "application"}
Offends (en): Thank you for your reply. How could I improve my interview technique?
Offends (en): Thank you for writing. What would you have me change in the presentation?
Innocent (en): Thank you for your reply. Was the way my CV tells my change of career clear enough?
Offends (fr): Merci pour votre réponse. Comment améliorer ma prestation en entretien ?
Innocent (fr): Merci pour votre réponse. Mon CV expliquait-il assez bien mon changement de métier ?
Given: {"stage": "screen", "evidence": [{"id": "e1", "kind": "invite", "text": "Phone screen with Tara Novak 2:00-2:30"}]}
Offends (en): Thank you for the call. Was my case study concrete enough?
Innocent (en): Thank you for the call. Was my way of telling my career path clear?
Given: {"stage": "screen", "evidence": [{"id": "e1", "kind": "invite", "text": "Appel avec Tara Novak"}]}
Offends (fr): Merci pour cet appel. L'étude de cas vous a-t-elle paru assez concrète ?
Innocent (fr): Merci pour cet appel. Mon parcours était-il clair ?
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence
from rebond.rules._requests import requests, seeks_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Occasion, Severity

ID = "F07"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” is about something that they never saw, as far as the file tells.",
        "fr": "« {0} » porte sur ce que personne n'a vu, d'après le dossier.",
    },
    better={
        "en": "Leave the question out, or ask about what took place.",
        "fr": "Retirez la question, ou interrogez sur ce qui a eu lieu.",
    },
)
# What may have taken place, in both languages: the file may be in the other one.
_EVENTS = {
    "interview": "interview conversation panel entretien jury oral entrevue",
    "presentation": "presentation slides pitch seminar deck présentation planches diapositives exposé soutenance",
    "case": "case exercise task activity challenge role-play simulation assignment pratique exercice situation épreuve atelier",
    "test": "test take-home homework code coding solution notebook devoir épreuve",
}
_NOT_HAD: dict[str, tuple[str, ...]] = {
    "application": ("interview", "presentation", "case", "test"),
    "screen": ("presentation", "case", "test"),
}
_ASKED = {
    "interview": {"en": Clues(("across answered answers interview manner performance skills spoke style technique", "my (?:\\w+ )?(?:interview|interviews|answers|interview \\w+)", "(?:in|during|at|on) (?:the|our|my|an) (?:\\w+ )?interviews?", "interview (?:technique|performance|skills|style|manner)", "how i (?:interviewed|answered|spoke|came across)")), "fr": Clues(("d'un devant entretien l'oral notre prestation réponses", "(?:en|pendant|lors|durant|dans|mon|mes|ma|notre|l') ?(?:\\w+ )?(?:d'un |de l'|de mon |de notre )?entretiens?", "ma prestation", "mes réponses", "à l'oral", "devant le jury"))},
    "presentation": {"en": Clues(("deck pitch presentation slides talk", "(?:my|the) (?:\\w+ )?(?:presentation|slides|pitch|deck|talk)")), "fr": Clues(("diapositives exposé planches présentation soutenance", "(?:ma|la|mon|mes) (?:présentation|planches|exposé|soutenance|diapositives)"))},
    "case": {"en": Clues(("assignment case exercise play simulation study", "(?:my|the) (?:\\w+ )?(?:case(?: study)?|exercise|role.?play|simulation|assignment)")), "fr": Clues(("exercice pratique situation épreuve étude", "(?:mon|ma|l'|le|la|d') ?(?:étude de cas|cas pratique|exercice|mise en situation|épreuve)"))},
    "test": {"en": Clues(("code coding solution take-home test", "(?:my|the) (?:\\w+ )?(?:test|take-home|code|coding \\w+|solution)")), "fr": Clues(("code devoir solution test", "(?:mon|le|ma) (?:test|code|solution|devoir)"))},
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    occasion = draft.occasion
    absent = _NOT_HAD.get(occasion.stage or "", ()) if occasion else ()
    if occasion is None or not absent or draft.language not in ("en", "fr"):
        return
    had: str | None = None
    for request in requests(draft):
        passage = request.passage
        for event in absent:
            span = _ASKED[event][draft.language].first(passage.text)
            if span is None or not seeks_words(request, draft.language):
                continue
            had = _file(occasion) if had is None else had
            if not any(word in had for word in _EVENTS[event].split()):
                yield _OFFENCE.at(draft, passage.start, passage.end)
                break


def _file(occasion: Occasion) -> str:
    """All that the file tells, in small letters."""
    candidacy = occasion.candidacy
    texts = [e.text for e in candidacy.evidence] + [e.text for e in candidacy.journal]
    texts += [p.evidence for p in candidacy.people] + [m.what for m in occasion.meetings]
    if occasion.message is not None:
        texts.append(occasion.message.text[:5000])
    return " ".join(texts).lower()
