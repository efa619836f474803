"""Asks nothing after a last round, although nothing speaks against it.

Why: They saw hours of you, and no answer costs nothing. People who ask for
    advice are thought more able, not less.
Source: the craft's F15 (ask.missing), from career advice.
Not when: they refused feedback or gave it, the role was cancelled, or no question is right.

Given: {"stage": "final", "reading": {}}
Offends (en): Thank you for the day on the 12th. If the fleet team grows again, I'd be glad to hear from you.
Offends (en): Thank you for telling me yourself. Could you pass my thanks to Tomasz?
Innocent (en): Thank you for the day. Is there a point on stakeholder mapping you would have me work on?
Offends (fr): Merci pour la journée du 6 mai. Si un sujet se présente, je reprendrai volontiers la conversation.
Offends (fr): Merci de m'avoir écrit. Pouvez-vous transmettre mes remerciements à Karim ?
Innocent (fr): Merci pour la journée. Que me conseilleriez-vous de travailler en premier ?
Given: {"stage": "final", "reading": {"feedback_policy": "refused"}}
Innocent (en): Thank you for the day on the 12th. If the fleet team grows again, I'd be glad to hear from you.
Given: {"stage": "application", "reading": {}}
Innocent (fr): Merci pour votre réponse. Si un sujet se présente, je candidaterai volontiers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._offence import Offence
from rebond.rules._requests import requests

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "F15"
SEVERITY: Severity = "info"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "They saw a lot of you, and this note asks nothing; one small question costs nothing.",
        "fr": "Ils vous ont longuement vu, et ce message ne demande rien ; une petite question ne coûte rien.",
    },
    better={
        "en": "Before a next process like this one, is there one point you would have me work on?",
        "fr": "Avant un prochain processus de ce genre, y a-t-il un point que vous me conseilleriez de travailler ?",
    },
)
_SILENT = ("role_cancelled", "offer_withdrawn", "second_rejection", "only_bad_memories", "feedback_given", "position_filled")  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    occasion = draft.occasion
    if occasion is None or occasion.stage != "final" or occasion.decision != "send":
        return
    reading = occasion.reading
    if reading is None or occasion.situation in _SILENT or not draft.passages:
        return
    policy = reading.feedback_policy
    answered = reading.reason or reading.feedback or reading.cancelled or reading.withdrawn
    if answered or (policy is not None and policy.value in ("refused", "given")):
        return
    if not requests(draft):
        yield _OFFENCE.at(draft)
