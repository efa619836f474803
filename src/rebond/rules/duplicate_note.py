r"""Repeats a note that was sent to somebody else of the same house, or before.

Why: Colleagues compare and forward. The same words in two mailboxes thank nobody.
Source: the craft's S08 (duplicate-note), from recruiters' accounts.
Not when: two notes share a greeting, a closing or a courtesy.

Given: {"evidence": [{"id": "e1", "kind": "sent_note", "text": "Hi Ben, Thank you for the afternoon in the
    workshop. The kiln you opened for me before it had cooled stayed with me all week. Best, Robin"}]}
Offends (en): Hi Ana,\n\nThank you for the afternoon in the workshop. The kiln you opened for me before it had cooled
    stayed with me all week.\n\nBest,\nRobin
Offends (en): Thank you for the afternoon in the workshop. The kiln you opened for me before it had cooled stayed with
    me all month.
Innocent (en): Hi Ana,\n\nThank you for the afternoon in the workshop. Your glazes, and the notebook behind them, are
    what I would like to learn.\n\nBest,\nRobin
Innocent (en): Thank you for the afternoon in the workshop.
Given: {"evidence": [{"id": "e1", "kind": "sent_note", "text": "Bonjour Karim, Merci pour cet après-midi à
    l'atelier. Le four que vous avez ouvert devant moi avant l'heure me reste en mémoire. Bien à vous, Noé"}]}
Offends (fr): Bonjour Léa,\n\nMerci pour cet après-midi à l'atelier. Le four que vous avez ouvert devant moi avant
    l'heure me reste en mémoire.\n\nBien à vous,\nNoé
Offends (fr): Merci pour cet après-midi à l'atelier. Le four que vous avez ouvert devant moi avant l'heure me reste en
    tête.
Innocent (fr): Merci pour cet après-midi à l'atelier. Vos émaux, et le carnet où vous les notez, sont ce que
    j'aimerais apprendre.
Innocent (fr): Merci pour cet après-midi à l'atelier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._offence import Offence
from rebond.rules._traces import plain_words, runs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "S08"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "This is nearly the note you sent before; colleagues compare and forward.",
        "fr": "C'est presque le message déjà envoyé ; des collègues comparent et transfèrent.",
    },
    better={
        "en": "One question to one person; to others a different thanks, or none.",
        "fr": "Une seule question à une seule personne ; aux autres un merci différent, ou rien.",
    },
)
_ENOUGH = 12  # rows of three words from which a likeness is no chance
_LIKE = 0.7


def check(draft: Draft) -> Iterable[Finding]:
    occasion = draft.occasion
    if occasion is None:
        return ()
    sent = [e.text for e in occasion.candidacy.evidence if e.kind == "sent_note"]
    if not sent:
        return ()
    own = {row for p in draft.passages for row in runs(plain_words(p.text), 3)}
    if len(own) < _ENOUGH:
        return ()
    for text in sent:
        if len(own & set(runs(plain_words(text), 3))) > _LIKE * len(own):
            return (_OFFENCE.at(draft),)
    return ()
