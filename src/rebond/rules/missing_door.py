"""Says nothing about what may come next.

Why: A note that only thanks and takes its leave is read as a farewell. One half
    sentence on the work you want is why somebody thinks of you when it comes up.
Source: the craft's D01 (door.missing), from career advice on turning a refusal into an opening.
Not when: the note is a line or two, nothing should be sent, or the door is better left closed.

Offends (en): Dear Ms Park,\\n\\nThank you for the interview on Tuesday and for your message today. The hour
    with the two engineers at the whiteboard was instructive in many ways. Best of luck with the project.
    Goodbye.\\n\\nRobin
Offends (en): Thank you for letting me know. I enjoyed the tour of the kitchens, and how Ana explained the
    morning shift to me. Could you tell me which part of the menu test I should practise?
Innocent (en): Thank you for letting me know. I enjoyed the tour of the kitchens, and how Ana explained the
    morning shift to me. If you look for a pastry cook next year, I would gladly apply.
Innocent (en): Thank you for your message. Best of luck with the project.
Offends (fr): Bonjour Madame,\\n\\nMerci pour l'entretien de mardi et pour votre message de ce matin. L'heure
    passée au tableau avec les deux ingénieurs a été très instructive pour moi. Bonne continuation à toute
    l'équipe.\\n\\nClaude
Offends (fr): Merci de m'avoir prévenue. La visite des cuisines m'a plu, comme la façon dont Ana m'a expliqué
    le service du matin. Pourriez-vous me dire quelle partie de l'épreuve je devrais travailler ?
Innocent (fr): Merci de m'avoir prévenue. La visite des cuisines m'a plu, comme la façon dont Ana m'a expliqué
    le service du matin. Si la brigade s'agrandit, je reviendrai volontiers pour la pâtisserie.
Innocent (fr): Merci pour votre message. Bonne continuation à toute l'équipe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond import plug
from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "D01"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "Nothing here looks ahead; without a word on what next, a note is a farewell.",
        "fr": "Rien ici ne regarde vers la suite ; sans un mot sur l'avenir, le message est un adieu.",
    },
    better={
        "en": "If the team grows on … (name the kind of work), I would be happy to hear from you.",
        "fr": "Si l'équipe s'agrandit côté … (nommez le type de travail), j'en parlerai volontiers.",
    },
)
_LEAST = 12  # words: a line or two needs no door
_CLOSED = ("offer_withdrawn", "only_bad_memories", "internal_application")
# A future in words that the language's DOOR does not count as a move of its own.
_AHEAD = {
    "en": Clues(
        ("again another back chance future hear occasion opening project write", "(?:in|for) (?:the|any|some|our) (?:\\w+ )?future", "(?:see|meet|work|talk|speak|write|apply|try|visit|compete|welcome|consider)\\w*(?: [\\w']+){0,5} again", "(?:hear|be hearing) (?:from|of|about)", "(?:come|be|write|call|get) back", "another (?:time|day|occasion|chance|opening|project)"),
        ("aim carry give giving hope hoping i'll intend keep mean move plan shall step will without", "giv(?:e|ing) up on you", "(?:not|never|without) giv(?:e|ing) up", "my next (?:step|move|aim)", "i(?:'m| am)?(?: \\w+)? (?:mean|intend|plan|hope|aim|intending|planning|hoping|aiming) to", "i(?:'ll| will| shall) (?:keep|go on|carry on)"),
        ("if when whenever until should", "(?:if|when|whenever|until|should)(?: [\\w']+){1,12},? (?:i'd|i'll|i would|i will|i shall|i'm|i am|you'll|you will|we|let me|write|call|ring|please|know|tell|think)", "i(?:'d| would|'ll| will)(?: [\\w']+){0,10} (?:if|when|whenever|until|should)"),
    ),
    "fr": Clues(
        ("futur l'avenir nouveau prochain recroiser retrouver reverrons revoir", "(?:à|pour|dans) l'avenir", "(?:à|de) nouveau", "(?:se|nous|vous) (?:revoir|retrouver|recroiser|reverrons|retrouverons|recroiserons)", "prochaine?s?", "dans le futur"),
        ("'espère compte l'intention souhaite veux vise", "j'ai(?: \\w+)? l'intention", "(?:je (?:\\w+ )?(?:compte|vise|souhaite|veux)|j'espère)(?: [\\w']+)? (?:continuer|rester|poursuivre|faire|travailler|exercer|revenir|aller|garder|persévérer|me)"),
        ("si s'il quand lorsque dès jour", "(?:si|quand|lorsque|dès que|le jour où)(?: [\\w']+){1,14},? (?:je|j'\\w+|n'hésit\\w+|pens\\w+|écri\\w+|appel\\w+|faites|vous)", "s'il(?: [\\w']+){1,12},? (?:je|j'\\w+|n'hésit\\w+|pens\\w+|écri\\w+|faites)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    ahead = _AHEAD.get(draft.language)
    if ahead is None or sum(len(p.text.split()) for p in draft.passages) < _LEAST:
        return ()
    occasion = draft.occasion
    if occasion and (occasion.decision in ("hold", "dont_send") or occasion.situation in _CLOSED):
        return ()
    door = plug.language(draft.language, "words").DOOR
    for passage in draft.passages:
        # A question may hold a door too ("may I write again in May?"), so every sentence counts.
        if passage.move == "door" or passage.text in door or passage.text in ahead:
            return ()
    if draft.closing is not None and draft.closing.text in door:
        return ()
    return (_OFFENCE.at(draft),)
