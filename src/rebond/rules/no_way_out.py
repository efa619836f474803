"""Asks without an easy way to say nothing.

Why: A favour that may be refused is granted more often. One clause is enough:
    "only if it is easy to answer", "a line is plenty".
Source: the craft's F10 (ask.no-exit), from a book on interviews and a letter that drew a superb reply.
Not when: the release stands in a sentence beside the question, or they offered the help themselves.

Offends (en): Thank you for the day. Please send me your advice on the pricing part.
Offends (en): Thank you for the day. Was my rollout plan concrete enough?
Innocent (en): Was my rollout plan concrete enough? A line is plenty, and I understand if you can't.
Innocent (en): If you have a thought on how you would have liked that part handled, I'd value your advice.
Offends (fr): Merci pour la journée. Merci de m'envoyer votre avis sur le chiffrage.
Offends (fr): Merci pour la journée. Mon plan était-il assez concret ?
Innocent (fr): Mon plan était-il assez concret ? Une ligne suffit, et je comprends si ce n'est pas possible.
Innocent (fr): Si un point vous revient, votre conseil sur le chiffrage me serait utile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._offence import Offence
from rebond.rules._requests import requests, seeks_words
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "F10"
SEVERITY: Severity = "info"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” leaves no easy way to say nothing; with one, more people answer.",
        "fr": "« {0} » ne laisse pas de façon simple de ne pas répondre ; avec elle, on répond plus souvent.",
    },
    better={
        "en": "Add: “A line is plenty, and I understand if you can't.”",
        "fr": "Ajoutez : « Une ligne suffit, et je comprends très bien si ce n'est pas possible. »",
    },
)
_RELEASE = {
    "en": Words("if|whenever|when (?:you|it)|no (?:obligation|hurry|rush|pressure|need|answer|reply|offence)|not (?:obliged|obligated)|(?:don't|do not|please don't|never) (?:feel|worry|trouble|hesitate not)|feel free|understand|a (?:line|word|sentence)|one (?:line|word|sentence)|two (?:lines|sentences)|up to you|either way|owe|should you|only|at your leisure|unless|otherwise"),
    "fr": Words("si|s'il|quand|lorsque|(?:sans|aucune) (?:obligation|urgence|pression)|rien d'urgent|ne vous (?:sentez|croyez)|comprends|comprendrai\\w*|une (?:ligne|phrase)|un mot|deux (?:lignes|phrases|mots)|libre à vous|sinon|à l'occasion|tant pis|même (?:un|une)|à votre (?:convenance|guise)|sentez-vous libre|quelques mots|seulement"),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    release = _RELEASE.get(draft.language)
    if release is None or _offered(draft):
        return
    for request in requests(draft):
        if not seeks_words(request, draft.language):
            continue
        near = draft.passages[max(0, request.number - 1) : request.number + 3]
        if not any(passage.text in release for passage in near):
            yield _OFFENCE.at(draft, request.passage.start, request.passage.end)
        return


def _offered(draft: Draft) -> bool:
    """Whether they offered feedback or a talk: then asking is accepting."""
    reading = draft.occasion.reading if draft.occasion else None
    if reading is None:
        return False
    policy = reading.feedback_policy
    return bool(policy and policy.value == "offered") or any(
        o.kind == "call" for o in reading.openings
    )
