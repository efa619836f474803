"""Asks as if they had given no reason or advice, although their mail did.

Why: A gift that is overlooked is worse than no question. Thank for it, say what
    you will do with it, and at most ask for the next step.
Source: the craft's F09 (ask.already-answered), craft judgement.
Not when: the question goes on from what they said.

Given: {"reading": {"reason": "more B2B experience"}}
Offends (en): Thank you for your mail. What could I improve?
Offends (en): Thank you for your mail. Could you tell me why I was not selected?
Innocent (en): You mention B2B sales: I will look for a first post on that side of the market.
Innocent (en): You mention B2B sales: would you start with a distributor, or with a software house?
Given: {"reading": {"reason": "plus d'expérience B2B"}}
Offends (fr): Merci de votre réponse. Quels sont mes axes d'amélioration ?
Offends (fr): Merci de votre réponse. Pourriez-vous m'indiquer les raisons de ce refus ?
Innocent (fr): Vous parlez du B2B : je vais chercher une première expérience de ce côté.
Innocent (fr): Vous parlez du B2B : commenceriez-vous chez un distributeur ou chez un éditeur ?
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules import asks_why, vague_ask
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "F09"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” asks for what their mail has already told you.",
        "fr": "« {0} » demande ce que leur message vous a déjà dit.",
    },
    better={
        "en": "You mention …: I will … (thank for what they said, and tell what you will do with it).",
        "fr": "Vous parlez de … : je vais … (remerciez de ce qui est dit, et dites ce que vous en ferez).",
    },
)


def check(draft: Draft) -> Iterable[Finding]:
    # What they had answered is in their mail; without it the note itself may tell.
    known = draft.occasion is not None and draft.occasion.reading is not None
    return _OFFENCE.besides(draft, _worded(draft), known=known)


def _worded(draft: Draft) -> Iterable[Finding]:
    reading = draft.occasion.reading if draft.occasion else None
    if reading is None:
        return
    policy = reading.feedback_policy
    if reading.reason is None and not reading.feedback and not (policy and policy.value == "given"):
        return
    # What is vague or asks why cannot have taken notice of what they said.
    last = -1
    for finding in (*vague_ask.check(draft), *asks_why.check(draft)):
        if finding.start != last:
            last = finding.start
            yield _OFFENCE.at(draft, finding.start, finding.end)
