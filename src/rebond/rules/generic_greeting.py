r"""Greets nobody ("Hi there", "To whom it may concern") although a name is known.

Why: A greeting for anybody cancels a note for somebody.
Source: the craft's A02 (name.generic).
Not when: nobody is known by name, the reader is a jury or an office, or a
    title alone means one person ("Madame,").

Given: {"people": [{"id": "p1", "name": "Ngozi Okafor", "met": true}], "addressee": "p1"}
Offends (en): Hi there,\n\nThank you for the afternoon.\n\nBest,\nRobin
Offends (en): To Whom It May Concern,\n\nThank you for the afternoon.\n\nSincerely,\nRobin
Innocent (en): Hi Ngozi,\n\nThank you for the afternoon.\n\nBest,\nRobin
Mends (en): To Whom It May Concern,\n\nThank you for the afternoon.\n\nSincerely,\nRobin → Dear Ngozi Okafor,\n\nThank you for the afternoon.\n\nSincerely,\nRobin
Mends (fr): Bonjour,\n\nMerci pour cet après-midi.\n\nCordialement,\nNoé → Bonjour Ngozi Okafor,\n\nMerci pour cet après-midi.\n\nCordialement,\nNoé
Offends (fr): Madame, Monsieur,\n\nMerci pour cet après-midi.\n\nCordialement,\nNoé
Offends (fr): Bonjour,\n\nMerci pour cet après-midi.\n\nCordialement,\nNoé
Innocent (fr): Bonjour Ngozi Okafor,\n\nMerci pour cet après-midi.\n\nCordialement,\nNoé
Given: {"people": []}
Innocent (en): Dear Hiring Manager,\n\nThank you for your answer.\n\nBest,\nRobin
Innocent (fr): Madame, Monsieur,\n\nMerci pour votre réponse.\n\nCordialement,\nNoé
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._offence import Offence
from rebond.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Occasion, Severity

ID = "A02"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” greets anybody, and you know the name: {1}.",
        "fr": "« {0} » s'adresse à n'importe qui, alors que vous connaissez le nom : {1}.",
    },
    better={
        "en": "Dear {1},",
        "fr": "Bonjour {1},",
    },
)
# What is left of a greeting that names nobody.
_ANYBODY = {
    "en": frozenset("dear hi hello hey good morning afternoon evening greetings there all team everyone everybody sir sirs madam madams or and hiring manager managers recruiter recruiters recruitment recruiting committee panel to whom it may concern the hr department human resources talent acquisition who concerns".split()),
    "fr": frozenset("bonjour bonsoir salut hello madame monsieur mesdames messieurs ou et à toutes tous l la le les équipe recrutement service ressources humaines rh chère chères cher chers recruteur recruteuse responsable du de des qui droit attention".split()),
}  # fmt: skip
# A title alone means somebody; whether it is theirs is looked at elsewhere.
_TITLES = frozenset(("madame", "monsieur", "docteur", "maître"))


def check(draft: Draft) -> Iterable[Finding]:
    occasion, anybody = draft.occasion, _ANYBODY.get(draft.language)
    if occasion is None or anybody is None or draft.greeting is None:
        return
    name = _known(occasion)
    words = draft.greeting.text.lower().replace("'", " ").split()
    bare = [w.strip(",.:;!") for w in words]
    if not name or any(w and w not in anybody for w in bare):
        return
    if len([w for w in bare if w in _TITLES]) == 1:
        return  # "Madame,": a person is meant, rightly or not
    found = _OFFENCE.at(draft, draft.greeting.start, draft.greeting.end)
    better = found.suggestion.replace("{1}", name)
    yield replace(
        found,
        message=found.message.replace("{1}", name),
        suggestion=better,
        # Who signs a mail may be a team; whom the file names is a person.
        replacement=better if occasion.addressee is not None else None,
    )


def _known(occasion: Occasion) -> str:
    """The name of the person the note goes to; an office or a jury has none."""
    person = occasion.addressee
    if person is not None:
        return person.name
    reading = occasion.reading
    if reading is None or reading.signed is None or (reading.sender and reading.sender.automatic):
        return ""
    return reading.signed.value
