"""Asks to be told the brutal truth.

Why: It raises the stakes for whoever answers. A small precise question gets more.
Source: the craft's F14 (ask.brutal-honesty), craft judgement.
Not when: somebody's frankness is thanked for.

Offends (en): Please be brutally honest with me, I can take it.
Offends (en): Don't hold back: was the plan any good?
Offends (en): Skip the pleasantries and tell it like it is.
Innocent (en): Even a small thing would help.
Innocent (en): Thank you for being so frank about the window functions.
Offends (fr): Soyez brutalement honnête, je peux tout entendre.
Offends (fr): Ne m'épargnez pas : que valait mon plan ?
Offends (fr): Démontez mon plan, j'ai le cuir solide.
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
_HARSH = "(?:harsh(?:ly)?|blunt(?:ly)?|tough|merciless(?:ly)?|cruel|severe(?:ly)?|direct|ruthless|hard|brutal|critical|rude|savage|unkind|strict)"
_DEMANDE = "(?:dites|dis|répondez|réponds|parlez|parle|écrivez|jugez|critiquez|donnez|démolissez|soyez|sois|attends|aimerais|voudrais|veux|préfère|souhaite|demande|critique|avis|réponse|retour|jugement|qu'avez-vous|que pensez-vous)"
_GANTS = "sans (?:aucun(?:e)? )?(?:concession|filtres?|détours?|ménagement|prendre de gants|gants|pincettes|fard|retenue|pitié|tabous?|complaisance|langue de bois|sentiments?|pommade|chichis?|diplomatie|tact|fausse pudeur|enrober)"
_WORDS = {
    "en": Clues(
        ("honest frank candid open direct blunt truth", "(?:brutal(?:ly)?|ruthless(?:ly)?|painfully|completely|totally|absolutely|100%|fully|perfectly|merciless(?:ly)?|savagely|unsparingly|utterly|mercilessly) (?:honest\\w*|frank\\w*|truthful\\w*|candid\\w*|open|direct|blunt)", "the (?:unvarnished|unfiltered|naked|brutal|raw) truth (?:about|on|of) (?:my|me)"),
        ("hold spare sugar gentle polite nice kind soften feelings hurting dress mince diplomacy tact pleasantries restraint kid_gloves punches courtesies _soft_", "(?:don't|do not|didn't|please don't|no need to|needn't|need not|don't bother to|there is no need to|never) (?:hold (?:anything |it )?back|spare (?:me|my|us)|sugar-?\\s?coat\\w*|be (?:too |so |at all )?(?:gentle|polite|nice|kind|soft|tactful)|soften|dress (?:it|things|anything) up|mince|worry about (?:my feelings|hurting)|pull (?:your|any) punches)", "(?:skip|forget|drop|spare me|leave out|put aside|leave aside|never mind|without) (?:the |any |all |your )?(?:nice words|diplomacy|tact|pleasantries|niceties|politeness|courtesies|kid gloves|sugar-?coating|restraint|soft soap)", "pull no punches"),
        ("i_can i_could _to_bear to_handle _cope_with to_stomach harsh _to_take stand_everything _stand_hard _stand_any _stand_the _stand_it stand_criticism stand_whatever", "(?:i can|i'm able to|i could|i know how to) (?:take|handle|stomach|bear|stand|cope with) (?:it|any|anything|everything|the (?:truth|worst|criticism|blows)|criticism|whatever|harsh|hard)"),
        ("tear rip_ pull take_ straight as_it_is like_it_is as_you ruthless merciless gloves_off shreds _the_real _how_it _as_poss as_necessary harsh be_critical _be_crue be_direct _be_blun be_brutal be_savage _to_bits _be_rude _be_seve be_strict to_pieces be_unkind be_tough _us_apar _pick_it _pick_my _me_apar _be_hard", "(?:tear|rip|pull|take|pick) (?:it|me|us|my(?: \\w+){1,3}) (?:apart|to (?:shreds|pieces|bits))", "(?:give|tell|say) (?:it|me|this)(?: to me)? straight", "(?:say|tell|call) it (?:as|like|how) it is", f"as {_HARSH} as (?:you (?:like|can|want|wish|see fit|please|must)|possible|necessary)", f"be {_HARSH} (?:with|about|on|to) (?:me|my)", "(?:what's|what is|what was) the real (?:story|reason|verdict)", "gloves off"),
    ),
    "fr": Clues(
        ("honnêt franc sincér cash vérité sévère impitoyable _sans_appe soyez dis-moi _sois_ dites-moi dites-le dis-le", "(?:honnêteté|franchise|sincérité|vérité) (?:brutale|totale|absolue|crue|nue|cruelle|(?:la )?plus (?:rude|totale|crue|dure|brutale))", "(?:dites|dis)-(?:moi|le)(?: \\w+){0,2} (?:franchement|crûment|honnêtement|cash|sans)", "(?:soyez|sois)(?: \\w+)? (?:dure?s?|cash|brutale?s?|sévères?|impitoyables?|directe?s?|francs?|franche|crue?s?|honnêtes?|sincères?)", "allez-y cash", "(?:préfère|veux|préférerais|demande|entendre|dire|contre)(?: \\w+){0,2} vérités? (?:qui|même|nue|crue|toute|brute|en face)", "(?:avis|jugement|regard|verdict|critique) (?:sévère|impitoyable|sans appel)"),
        ("sans_ gants pincettes mâch pommade diplomatie politesse _quitte_à de_chichis", f"{_DEMANDE}[^.!?]{{0,60}}? {_GANTS}", "(?:ne prenez pas|ne prends pas|de ne pas prendre|pas besoin de prendre|pas) de (?:gants|pincettes|pommade|diplomatie|politesses?|chichis)(?: entre nous|,|\\.)?", "(?:ne )?(?:mâchez|mâche) pas (?:vos|tes) mots", "quitte à (?:me )?(?:vexer|blesser|déplaire)"),
        ("entendre cuir grand_garçon grande_fille vexer fait_mal me_blesserez _la_peau _suis_blin l'échine", "tout entendre", "(?:la peau|le cuir|l'échine) (?:dure?|épais(?:se)?|solide|tannée?)", "je suis (?:un grand garçon|une grande fille|blindée?)", "(?:vous ne|tu ne|ne) me (?:vexerez|blesserez|vexeras) pas", "(?:même si (?:ça|cela) fait mal|où (?:ça|cela) fait mal)"),
        ("tapez frappez démoli étrill balance sur_le_cœur engueul massacr descendez cognez _tape_ démontez", "(?:tapez|frappez|tape|cognez) (?:fort|dur|où)", "(?:démolissez|étrillez|massacrez|descendez|démontez) (?:mon|ma|mes|moi|tout)", "(?:tout ce que vous avez|ce que vous avez) sur le cœur", "engueulade", "balance(?:-moi)? tout"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
