"""Apologises for writing, for applying or for taking their time.

Why: There is nothing to excuse, and the apology turns the note towards your
    discomfort. People who thank overrate how awkward thanks feel.
Source: the craft's O08 (tone.apology), from a study of thank-you letters.
Not when: one is sorry for something true: for the reader's trouble, for having
    to move a date, for being late by weeks.

Offends (en): I'm so sorry to bother you and for wasting your time.
Offends (en): Please forgive me for writing again.
Innocent (en): I was sorry to hear about the two openings, for you and for the group.
Innocent (en): A short word of thanks, a little late.
Offends (fr): Je suis désolé de vous déranger et de vous avoir fait perdre votre temps.
Offends (fr): Veuillez m'excuser de vous importuner une dernière fois.
Innocent (fr): Désolé pour ces deux suppressions de poste, pour vous et pour le groupe.
Innocent (fr): Un mot de remerciement, un peu tard.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O08"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” apologises where there is nothing to excuse.",
        "fr": "« {0} » s'excuse alors qu'il n'y a rien à excuser.",
    },
    better={
        "en": "A short word of thanks.",
        "fr": "Un mot de remerciement.",
    },
)
_TROUBLE = "(?:bother(?:ing)?|disturb(?:ing)?|wast(?:e|ed|ing)|trouble|troubling|tak(?:e|en|ing)(?: up)?|writ(?:e|ing)|contact(?:ing)?|e-?mail(?:ing)?|apply(?:ing)?|applied|ask(?:ing)?|insist(?:ing)?|intrud(?:e|ing)|impos(?:e|ing)|pester(?:ing)?|burden(?:ing)?|clutter(?:ing)?|add(?:ing)? to your|hav(?:e|ing) (?:wasted|taken|bothered|troubled|applied)|the (?:bother|intrusion|disturbance|inconvenience|trouble|long (?:e-?mail|message|note)))"
_DERANGE = "(?:déranger|dérangée?s?|importuner|importunée?s?|embêter|ennuyer|solliciter|écrire|relancer|faire perdre|avoir (?:fait perdre|dérangée?s?|pris|sollicitée?s?|importunée?s?)|prendre (?:de )?(?:votre|ton) temps|insister|accaparer|encombrer|(?:ce|mon|cet) (?:message|mail|dérangement|envoi|courrier|insistance))"
_WORDS = {
    "en": Clues(
        ("bother disturbing inconvenient intruding much", "hope (?:that )?(?:i'm|i am|this is|it is)(?: not|n't) (?:bothering|disturbing|inconvenient|intruding|too much|a bother)"),
        ("apologi appli applying excuse forgive pardon sorry", f"(?:sorry|apologi[sz]e|apologies|apologi[sz]ing)(?: \\w+)? (?:to|for|if i(?:'m| am| have|'ve)?)(?: \\w+){{0,2}} {_TROUBLE}", f"(?:forgive|excuse|pardon) (?:me|my|the)(?: for)? (?:\\w+ )?{_TROUBLE}", "(?:sorry|apologi[sz]e|apologies) (?:if|that) (?:i|this|my)(?: [\\w']+){1,4} (?:time|bother\\w*|disturb\\w*|trouble|intrusive|inconvenient|awkward|weird|strange)", "(?:sorry|apologi[sz]e|apologies) (?:for|that) (?:my )?(?:application|having applied|applying)"),
        ("bother disturb impose intrude take", "(?:don't|do not|didn't|did not|hate to|not) (?:want to|mean to|wish to|hope to)?(?: )?(?:bother|disturb|intrude|impose|take up)"),
        ("everyone's having wast", "(?:i |for |to )?(?:have |having |'ve )?wast(?:ed|ing) (?:your|everyone's|so much of your) (?:\\w+ )?time"),
    ),
    "fr": Clues(
        ("déranger embêter importuner", "(?:espère|espérant) ne pas (?:vous |te )?(?:déranger|importuner|embêter)"),
        ("confus désolé excuse navré pardon regrette", f"(?:désolée?|navrée?|confuse?|m'excuse|m'excuser|excusez-moi|excuse-moi|pardonnez-moi|pardonne-moi|pardon|(?:mes|toutes mes) excuses|regrette)(?: \\w+)? (?:de |d'|pour |si (?:je|j')(?: )?)(?:vous |t'|te |encore |ainsi |m')*{_DERANGE}", "(?:vous prie|te prie) de (?:m'excuser|bien vouloir m'excuser)"),
        ("dérang embêter importun", "(?:je me permets|sans vouloir|je ne (?:veux|voudrais|souhaite) pas) (?:de )?(?:vous|te) (?:déranger|importuner|embêter)", "(?:vous|t')(?:(?: )?avoir| ai) (?:dérangée?s?|importunée?s?)"),
        ("perdre", "fait perdre (?:de )?(?:votre|ton|du) temps"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
