"""Tells none of the memories that the journal holds.

Why: A sentence on what stayed with you is the one part that no template can
    fake, and the part by which the writer is remembered.
Source: the craft's M01 (memory.missing), from career advice.
Not when: the journal holds no memory that may be told, or only a word of thanks is due.

Given: {"people": [{"id": "p1", "name": "Ola Berg"}], "journal": [{"id": "j1", "text": "Ola explained at the kiln why they refuse to automate the glazing", "person": "p1", "valence": "+"}]}
Offends (en): Thank you for the interview. It was a pleasure to learn more about your company.
Offends (en): Thank you, Ola, for your time. I would gladly apply again.
Innocent (en): Thank you for the day. The walk past the kiln is what I keep telling people about.
Innocent (en): What you said about glazing by hand has stayed with me.
Given: {"people": [{"id": "p1", "name": "Ola Berg"}], "journal": [{"id": "j1", "text": "Ola a expliqué devant le four pourquoi on n'automatise pas l'émaillage", "person": "p1", "valence": "+"}]}
Offends (fr): Merci pour cet entretien. J'ai été ravi d'en apprendre plus sur votre entreprise.
Offends (fr): Merci à Ola pour son accueil. Je candidaterai volontiers de nouveau.
Innocent (fr): Le passage devant le four, quand Ola parlait de l'émaillage, c'est ce que je raconte depuis.
Innocent (fr): Merci pour la journée ; je repense souvent à l'émaillage fait à la main.
Given: {"journal": [{"id": "j1", "text": "They will close the Leeds office", "private": true}, {"id": "j2", "text": "I waited an hour", "valence": "-"}]}
Innocent (en): Thank you for the interview and for your message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._evidence import body_stems, known_names, shareable, stems
from rebond.rules._offence import Offence
from rebond.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "M01"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "None of what you noted after the meeting is in this note; it is what they would remember you by.",
        "fr": "Rien de ce que vous aviez noté après la rencontre n'est dans ce message ; c'est à cela qu'on vous reconnaîtrait.",
    },
    better={
        "en": "Tell one scene from your notes: who did or said what.",
        "fr": "Racontez une scène de vos notes : qui a fait ou dit quoi.",
    },
)
# Enough to tell whether a memory was noted in the language of the note.
_OF_LANGUAGE = {
    "en": frozenset("the a an of to and i me my was were he she they how what with that at on in his her it for".split()),
    "fr": frozenset("le la les un une des de du et je j me m mon ma il elle ils que qui avec dans sur pour a au en ce".split()),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    occasion = draft.occasion
    if occasion is None or draft.language not in _OF_LANGUAGE or not draft.passages:
        return
    if occasion.decision in ("short", "dont_send", "hold"):
        return
    known = known_names(occasion)
    body: frozenset[str] | None = None
    memories = 0
    for entry in occasion.memories or shareable(occasion):
        memory = stems(entry.text, known)
        if not memory or not _in_language(entry.text, draft.language):
            continue
        memories += 1
        body = body_stems(draft, known) if body is None else body
        if memory & body:
            return
    if memories:
        yield _OFFENCE.at(draft)


def _in_language(text: str, language: str) -> bool:
    """Whether a memory was noted in this language, as far as its small words tell."""
    words = fold(text).lower().replace("'", " ").split()
    own = sum(word in _OF_LANGUAGE[language] for word in words)
    return all(
        own >= sum(word in others for word in words)
        for code, others in _OF_LANGUAGE.items()
        if code != language
    )
