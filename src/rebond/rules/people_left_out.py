"""Thanks the reader alone although several people were met.

Why: A day with candidates takes many people; naming them gives the reader
    something to pass on, and that is read twice.
Source: the craft's T05 (thanks.people-left-out), from career advice.
Not when: a group is thanked in one word (the team, the panel), or the reader works for an agency.

Given: {"people": [{"id": "p1", "name": "Priya Nair", "met": true}, {"id": "p2", "name": "Amir Haddad", "met": true}, {"id": "p3", "name": "Jo Marsh", "met": true}], "addressee": "p1"}
Offends (en): Thank you for the day you gave me, and for writing yourself.
Offends (en): Dear Priya,\\n\\nThank you, Priya, for a day that I keep thinking of.\\n\\nBest,\\nRobin
Innocent (en): Thank you for the day. Please pass my thanks to Amir; the incident story stayed with me.
Innocent (en): Thank you and the whole team for the day.
Offends (fr): Merci pour cette journée, et de m'avoir écrit vous-même.
Offends (fr): Merci, Priya, de ce moment auquel je repense encore.
Innocent (fr): Transmettez aussi mes remerciements à Amir, dont le récit d'incident m'est resté.
Innocent (fr): Merci à vous et à toute l'équipe pour cette journée.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._evidence import names
from rebond.rules._offence import Offence
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "T05"
SEVERITY: Severity = "info"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "Others saw you too, and none of them is in this note.",
        "fr": "D'autres personnes vous ont reçu, et aucune n'est dans ce message.",
    },
    better={
        "en": "Please pass my thanks to … as well.",
        "fr": "Transmettez aussi mes remerciements à …",
    },
)
_GROUP = {
    "en": Words("teams?|panel|colleagues|everyone|everybody|all of you|you all|committee|board|group|others|jury|crew|staff|both of you|interviewers"),
    "fr": Words("équipes?|jury|collègues|tous|toutes|chacun|comité|commission|groupe|autres|collaborateurs|interlocuteurs|vous deux"),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    occasion = draft.occasion
    group = _GROUP.get(draft.language)
    if occasion is None or group is None or occasion.agency or not draft.passages:
        return
    reader = occasion.addressee
    met = [
        p
        for p in occasion.candidacy.people
        if p.met and p != occasion.appointed and (reader is None or p.id != reader.id)
    ]
    if len(met) + (reader is not None and reader.met) < 2:
        return
    text = " ".join(passage.text for passage in draft.passages)
    if text not in group and not any(names(text, person) for person in met):
        yield _OFFENCE.at(draft)
