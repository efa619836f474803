"""Thanks for the refusal itself.

Why: In writing, thanks for a refusal sound like irony. Thank for the answer, for
    its clarity, or for writing so soon.
Source: the craft's T06 (thanks.for-the-refusal), from a candidates' guide and craft judgement.
Not when: what is thanked for is how or that they answered.

Offends (en): Thank you for rejecting my application.
Offends (en): I am grateful for your negative decision.
Offends (en): Your refusal did me good, and I am truly thankful for it.
Innocent (en): Thank you for letting me know so clearly.
Innocent (en): Thank you for your answer, and for telling me yourself that you chose somebody else.
Offends (fr): Je vous remercie pour votre refus.
Offends (fr): Merci pour cette réponse négative.
Offends (fr): Merci d'avoir préféré quelqu'un d'autre.
Innocent (fr): Merci pour votre réponse et pour sa clarté.
Innocent (fr): Merci d'avoir pris le temps d'expliquer votre refus de vive voix.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "T06"
SEVERITY: Severity = "info"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” sounds like irony in writing.",
        "fr": "« {0} » se lit comme de l'ironie.",
    },
    better={
        "en": "Thank you for letting me know so clearly.",
        "fr": "Merci pour votre réponse et pour sa clarté.",
    },
)
_THANK = "(?:thank(?:s|ful|ing|fulness)?|grateful|gratitude|appreciat\\w+|obliged|indebted|cheers|ta|bless you|owe you(?: one)?|kind of you)"
_TO = "(?: [\\w']+){0,6} (?:for|that|of|to|you)(?: (?:you|having|your|the|this|that|a|so|politely|kindly|being|have|had|to))*"
_NO = "(?:(?:\\w+ )?(?:refusal|rejection|knock-?back|thumbs down|red card|bad news|non-selection)(?: \\w+)?|(?:negative|unfavou?rable|adverse) (?:answer|decision|reply|response|outcome|result|verdict)|no(?:[.,;!)]|$| (?:it|so|since|which|as|you|from|rather|today)))"
_REFUSING = "(?:(?:reject|refus|declin|eliminat|dismiss|discard|binn|exclud|skipp)(?:ed|ing|e)? (?:me|my)|turn(?:ed|ing) (?:me|my \\w+) (?:down|away)|turning down my|(?:pass|passed|passing) (?:me|my \\w+) over|drop(?:ped|ping) me from|let(?:ting)? me go(?:[.,!]| at this)|sparing me the|show(?:ed|ing) me the door|clos(?:ed|ing) (?:this|that|the|your) door|vot(?:ed|ing) against(?: me)?|decid(?:ed|ing) against(?: me)?|(?:saying|telling me|said|told me) no(?:[.,;!]|$| (?:to (?:me|my)|so|in|with|it))|decision (?:not to|against)|(?:decision|decided|deciding) to go with (?:another|some(?:one|body))|deciding that i(?:'m| am) not|not (?:being (?:selected|chosen|hired|picked)|getting the|(?:choosing|selecting|hiring|picking|taking|retaining|inviting|wanting|considering) (?:me|my))|(?:choosing|preferring|picking|hiring|selecting|taking) (?:another|some(?:one|body) else|the other)|giving the \\w+ to (?:another|some(?:one|body)|the other)|disappointment)"
_MERCI = "(?:mercis?|remerci\\w+|reconnaissan\\w+|gratitude|gré|gentil|bravo)"
_REFUS = "(?:(?:\\w+ )?(?:refus|rejet|râteau|claque|fin de non-recevoir|non(?:[.,;!»]|$| (?:il|si|qui|net|et))|(?:réponse|décision|issue|suite|lettre|mail|courrier|message) (?:négative|défavorable|de refus))(?: \\w+)?|choix, même)"
_REFUSER = "(?:m'avoir (?:\\w+ )?(?:refusée?|écartée?|éliminée?|recalée?|rejetée?|évincée?|dit (?:non|que ce ne (?:serait|sera) pas)|fermé (?:la|cette|votre|une) porte|laissée? (?:de côté|sur le)|préféré)|m'annoncer que la place|me (?:refuser|recaler|dire non|rejeter|écarter)|avoir (?:\\w+ )?(?:refusé|décliné|écarté|rejeté|éliminé|recalé|mis (?:un terme|fin) à) (?:ma|mon)|avoir (?:classé (?:mon|ma)(?: \\w+){1,2} hors|tranché en ma défaveur|(?:choisi|préféré|retenu|pris) (?:quelqu'un d'autre|une autre (?:personne|candidat\\w*)|un autre|l'autre))|ne pas (?:m'avoir |avoir |me )?(?:retenue?|choisie?|sélectionnée?|prise?|retenir|choisir|prendre|embauchée?)(?: (?:ma|mon))?|pris la peine de me refuser)"
_WORDS = {
    "en": Clues(
        ("thank grateful gratitude appreciat obliged indebted cheers _ta_ bless_you owe_you kind_of_you welcome value & reject refus declin turn negative no favo thumbs red_card bad_news binn exclu eliminat dismiss discard pass drop let spar door vot decid decision choos prefer pick hir select tak giv disappointment adverse skipp", f"{_THANK}{_TO} (?:{_REFUSING}|{_NO})", f"(?:appreciate|value|welcome)(?: \\w+)? (?:your|the|this) {_NO}"),
        ("thank gratitude gift grateful & refus reject turn decline not_getting not_being declining", "(?:refus(?:ed|al)|reject(?:ed|ion)|turned (?:me )?(?:away|down)|not (?:getting|being) [\\w ]+?|declin(?:ed|ing))[^.!?]*? (?:was a gift|thank you for it|you have my gratitude|thankful|grateful)(?: to you)?(?: for)?"),
    ),
    "fr": Clues(
        ("merci reconnaissan gratitude gré gentil bravo & refus rejet râteau claque non_ non, non. recevoir négative défavorable choix écart élimin recal évinc fermé laissé préféré choisi décliné terme classé tranché reten pris m'annoncer embau sélectionné _mis_fin _ne_sera non; non! non» _prendre", f"{_MERCI}(?:,? [\\w']+){{0,5}}?,? (?:pour|de|d'|du|des)(?: ?(?:votre|vos|ce|cette|ton|la|le|les|une?|l'))* ?{_REFUS}", f"{_MERCI}(?:,? [\\w']+){{0,5}}?,? (?:pour|de|d'|que) ?{_REFUSER}"),
        ("merci gratitude gré & refus rejet malheureusement non", "(?:votre|ce|un) (?:\\w+ )?(?:refus|rejet|non|« ?(?:non|malheureusement) ?»)[^.!?]*? (?:merci(?:[.,;!]|$| à)|je (?:vous |t'|te )?(?:en )?(?:\\w+ )?(?:remercie|sais gré)|sais gré|avec gratitude)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
