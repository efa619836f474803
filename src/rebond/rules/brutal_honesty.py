"""Asks to be told the brutal truth.

Why: It raises the stakes for whoever answers. A small precise question gets more.
Source: the craft's F14 (ask.brutal-honesty), craft judgement.
Not when: somebody's frankness is thanked for.

Offends (en): Please be brutally honest with me, I can take it.
Offends (en): Don't hold back: was the plan any good?
Innocent (en): Even a small thing would help.
Innocent (en): Thank you for being so frank about the window functions.
Offends (fr): Soyez brutalement honnête, je peux tout entendre.
Offends (fr): Ne m'épargnez pas : que valait mon plan ?
Innocent (fr): Même un détail me serait utile.
Innocent (fr): Merci pour votre franchise sur le chiffrage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "F14"
SEVERITY: Severity = "info"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” raises the stakes for whoever answers; a small question gets more.",
        "fr": "« {0} » alourdit la tâche de qui répond ; une petite question obtient davantage.",
    },
    better={
        "en": "Even a small thing would help.",
        "fr": "Même un détail me serait utile.",
    },
)
_WORDS = {
    "en": Clues(("100% absolutely anything apart barred bitter blunt brutal completely cruel feelings fully gentle handle harsh hold honesty hurting kind merciless naked nice perfectly polite ruthless savagely soften spare sugar take thick totally tough truth unfiltered unsparingly unvarnished", "(?:brutal(?:ly)?|ruthless(?:ly)?|painfully|completely|totally|absolutely|100%|fully|perfectly|merciless(?:ly)?|savagely|unsparingly) (?:honest\\w*|frank\\w*|truthful\\w*|candid\\w*|open|direct|blunt)", "brutal (?:truth|feedback|honesty)", "(?:don't|do not|please don't|no need to) (?:hold (?:anything )?back|spare (?:me|my)|sugar-?coat\\w*|be (?:gentle|polite|nice|kind)|soften|worry about (?:my feelings|hurting))", "(?:harsh|hard|ugly|unvarnished|unfiltered|whole|naked|bitter) truth", "(?:i can|i'm able to) (?:take|handle) (?:it|anything|the truth|criticism|everything)", "(?:tear|rip) (?:it|me|my \\w+) apart", "no holds barred", "be (?:as )?(?:harsh|blunt|tough|merciless|cruel)(?: as)?", "thick skin")),
    "fr": Clues(("blesser capable cash complaisance concession critiquer direct détour entendre fard filtre franc gants honnête m'épargn ménag peux pincettes pitié prendre prêt sans sincère sincérité sois soyez tabou transparent vexer vérité", "(?:brutale(?:ment)?|cruelle(?:ment)?|totalement|absolument|parfaitement|entièrement|impitoyable(?:ment)?|100 ?%) (?:honnêtes?|franche?s?|francs?|sincères?|directe?s?|cash|transparente?s?)", "(?:honnêteté|franchise|sincérité|vérité) (?:brutale|totale|absolue|crue|nue|cruelle)", "sans (?:concession|filtre|détour|ménagement|prendre de gants|pincettes|fard|retenue|pitié|tabou|complaisance)", "ne m'épargn\\w+", "ne (?:me )?ménag\\w+ (?:pas|rien|ni)", "ne prenez pas de (?:gants|pincettes)", "(?:je peux|peux|suis prêt\\w* à|capable de) (?:tout )?(?:entendre|encaisser|supporter)(?: tout| la vérité| la critique)?", "tout entendre", "(?:soyez|sois) (?:dure?|cash|brutale?|sévère|impitoyable|directe?|cru\\w*)", "n'ayez pas peur de (?:me )?(?:blesser|vexer|critiquer)")),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
