"""Is written in another language than the mail it answers.

Why: The person chose the language in which you two write; another one makes
    them work, and reads as a mail meant for somebody else.
Source: the craft's L05 (language.mismatch).
Not when: the note is a line or two, the foreign words are a quotation, or a
    mail of theirs in the note's language is among the evidence.

Given: {"language": "fr"}
Offends (en): Thank you for writing to me yourself, and for the whole afternoon in the workshop. I will remember how Karim explained the bottle that went wrong.
Offends (en): I read your message on Monday and wanted to thank you for the hour that you gave me. The question about the garden was the best of the day.
Innocent (en): Thank you for the afternoon, and for writing yourself.
Innocent (fr): Merci de m'avoir écrit vous-même, et merci pour cet après-midi à l'atelier. Je raconte encore le flacon que Karim a posé sur la table pour expliquer vos choix.
Innocent (fr): Merci pour cet échange. « Never ship on a Friday, and if you have to, then ship it before lunch and stay with the team until it is done » : j'ai recopié la phrase.
Given: {"language": "en"}
Innocent (en): Thank you for writing to me yourself, and for the whole afternoon in the workshop. I will remember how Karim explained the bottle that went wrong.
Offends (fr): Merci de m'avoir écrit vous-même, et merci pour cet après-midi à l'atelier. Je raconte encore le flacon que Karim a posé sur la table pour expliquer vos choix.
Offends (fr): J'ai lu votre message lundi et je voulais vous remercier pour cette heure avec vous. La question sur le jardin que personne n'arrose était la meilleure de la journée.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._echo import own_text
from rebond.rules._offence import Offence
from rebond.text import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "L05"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "The note is not in the language of the mail that it answers.",
        "fr": "Le message n'est pas dans la langue du mail auquel il répond.",
    },
    better={
        "en": "Answer in the language they wrote to you in.",
        "fr": "Répondez dans la langue dans laquelle on vous a écrit.",
    },
)
_ENOUGH = 20  # words: fewer may be a greeting and a name


def check(draft: Draft) -> Iterable[Finding]:
    occasion = draft.occasion
    if occasion is None or not occasion.language:
        return ()
    text = own_text(draft)
    if count_words(text) < _ENOUGH:
        return ()
    from rebond.tongues import language_of  # only where there is a mail to compare with

    written = language_of(text)
    if written == occasion.language:
        return ()
    if any(language_of(item.text) == written for item in occasion.candidacy.evidence if item.text):
        return ()  # they have written to each other in it before
    return (_OFFENCE.at(draft),)
