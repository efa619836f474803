"""Answers by another way than theirs: a social network, a text message.

Why: Who is written to in another place than the thread feels followed; a whole
    panel contacted through a network was uneasy about it.
Source: the craft's S12 (wrong-channel), from a head-hunter's column.
Not when: they proposed it, everything went that way, or the note only takes up
    an invitation to connect.

Offends (en): I found your profile on LinkedIn and am writing to you here to thank you.
Offends (en): As I did not have your address, I am texting you to say thank you.
Innocent (en): Thank you for the call; I will gladly connect on LinkedIn, as you suggest.
Innocent (en): Nurses texting you photos of the whiteboard made my week.
Offends (fr): Je me permets de vous contacter sur LinkedIn pour vous remercier.
Offends (fr): N'ayant pas votre adresse, je vous écris par WhatsApp.
Innocent (fr): Merci pour l'appel ; je vous retrouve volontiers sur LinkedIn, comme vous le proposez.
Innocent (fr): Les photos du tableau envoyées par SMS m'ont fait rire.
Given: {"evidence": [{"id": "e1", "kind": "linkedin", "text": "Lea wrote on LinkedIn"}]}
Innocent (en): I found your profile on LinkedIn and am writing to you here to thank you.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "S12"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” leaves the way they write to you; answer where they wrote.",
        "fr": "« {0} » change de canal ; répondez là où l'on vous a écrit.",
    },
    better={
        "en": "One mail in the thread; a LinkedIn invitation after their reply.",
        "fr": "Un mail dans le fil ; l'invitation LinkedIn après leur réponse.",
    },
)
_NETWORK = "(?:linkedin|facebook|instagram|twitter|whatsapp|messenger|telegram|slack|text(?: message)?|sms|xing)"
_RESEAU = (
    "(?:linkedin|facebook|instagram|twitter|whatsapp|messenger|telegram|sms|texto|les réseaux|xing)"
)
_WORDS = {
    "en": Clues(
        ("dm-ing dming facebook find found got instagram linkedin looked messenger saw slack sms telegram text tracked twitter whatsapp xing", f"(?:writ(?:e|ing)|messag(?:e|ing)|contact(?:ing)?|reach(?:ing)?(?: out)?(?: to)?|answer(?:ing)?|reply(?:ing)?|thank(?:ing)?|drop(?:ping)?|send(?:ing)?)(?: you| this| a line| a note| a message| here)* (?:on|via|through|by|over) {_NETWORK}", f"(?:found|find|looked|tracked|got|saw) (?:you|your (?:\\w+ )?(?:profile|page|number|account))(?: up)? (?:on|via|through) {_NETWORK}", "i(?:'m| am) (?:texting|dm-?ing|whatsapping) you"),
    ),
    "fr": Clues(
        ("adresse compte contacte envo joindre joins numéro page profil remercie répond écrire écris", f"(?:écris|écrire|contacte|contacter|réponds|répondre|remercie|remercier|adresse|adresser|envoie|envoyer|joins|joindre)(?: \\w+){{0,3}} (?:sur|via|par) {_RESEAU}", f"(?:trouvé|retrouvé|cherché|vu) (?:votre|ton) (?:profil|page|numéro|compte)(?: \\w+)? (?:sur|via) {_RESEAU}"),
    ),
}  # fmt: skip
_OTHER_WAYS = ("linkedin", "sms", "text", "chat", "whatsapp", "message", "social")


def check(draft: Draft) -> Iterable[Finding]:
    occasion = draft.occasion
    exhibits = occasion.candidacy.evidence if occasion else ()
    if any(way in exhibit.kind.lower() for exhibit in exhibits for way in _OTHER_WAYS):
        return
    message = occasion.message if occasion else None
    if message is not None and "linkedin" in message.text.lower():
        return
    yield from _OFFENCE.matches(draft, _WORDS)
