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
_WANT = "(?:want|wish|like|love|need|prefer|rather|hear|have|give|tell|take|handle|welcome|ask(?:ing)?|owe|grateful|thankful)"
_DEMANDE = "(?:dites|dis|répondez|réponds|parlez|parle|écrivez|jugez|critiquez|donnez|démolissez|soyez|sois|attends|aimerais|voudrais|veux|préfère|souhaite|demande|critique|avis|réponse|retour|jugement|qu'avez-vous|que pensez-vous)"
_GANTS = "sans (?:aucun(?:e)? )?(?:concession|filtres?|détours?|ménagement|prendre de gants|gants|pincettes|fard|retenue|pitié|tabous?|complaisance|langue de bois|sentiments?|pommade|chichis?|diplomatie|tact|fausse pudeur|enrober)"
_WORDS = {
    "en": Clues(
        # How honest.
        ("honest frank truthful candid candour open direct blunt truth bluntly candor tough harsh be_brutal merciless _be_crue _be_as", "(?:brutal(?:ly)?|ruthless(?:ly)?|painfully|completely|totally|absolutely|100%|fully|perfectly|merciless(?:ly)?|savagely|unsparingly|utterly|mercilessly) (?:honest\\w*|frank\\w*|truthful\\w*|candid\\w*|open|direct|blunt)", "brutal honesty", f"{_WANT}(?: [\\w']+){{0,5}} (?:harsh|hard|ugly|unvarnished|unfiltered|whole|naked|bitter|brutal|plain|raw|painful) truths?", "truth,? (?:however|even if|no matter how|whatever)[\\w ]*", f"{_WANT}(?: [\\w']+){{0,3}} the truth(?: [\\w']+){{0,4}} (?:to my face|straight)", "the (?:unvarnished|unfiltered|naked|brutal|raw) truth (?:about|on|of) (?:my|me)", "(?:total|complete|brutal|absolute|utter|ruthless) (?:frankness|candou?r|honesty|openness)", "(?:prefer|want|value) (?:candou?r|honesty|frankness|the truth)(?: \\w+)? (?:to|over|not|rather than) (?:kindness|courtesy|politeness|comfort)", "(?:honest|frank|candid)(?: \\w+){0,3},? even if it (?:hurts|stings|is painful)", "(?:may|can|feel free to|should|please|just) be (?:as )?(?:blunt|harsh|tough|cruel|merciless|direct|brutal)"),
        # Put the manners aside.
        ("hold spare sugar gentle polite nice kind soften feelings hurting dress mince diplomacy tact pleasantries niceties filter restraint kid_gloves punches courtesy courtesies _soft_", "(?:don't|do not|didn't|please don't|no need to|needn't|need not|don't bother to|there is no need to|never) (?:hold (?:anything |it )?back|spare (?:me|my|us)|sugar-?\\s?coat\\w*|be (?:too |so |at all )?(?:gentle|polite|nice|kind|soft|tactful)|soften|dress (?:it|things|anything) up|mince|worry about (?:my feelings|hurting)|pull (?:your|any) punches)", "(?:hope|trust|ask that) you (?:won't|don't|will not|didn't)(?: \\w+)? (?:hold back|mince|spare|sugar-?coat|dress)(?: \\w+)?", "never minced her words[\\w ,]* you won't either", "(?:skip|forget|drop|spare me|leave out|put aside|leave aside|never mind|without) (?:the |any |all |your )?(?:nice words|diplomacy|tact|pleasantries|niceties|politeness|courtesies|kid gloves|sugar-?coating|restraint|soft soap)", "no (?:filter|sugar-?coating|kid gloves|niceties|holds barred)(?: needed| required|,|:|\\.| please)", "pull no punches"),
        # I can take it.
        ("thick tough_skin i_can i'm_able i_could i_won't i_will_not big_girl big_boy grown-up offend hurt_me upset_me promise broad_shoulders _cry_ _shock_me swear _tough_hide _to_bear to_handle _cope_with to_stomach harsh _to_take stand_everything _stand_hard _stand_any _stand_the _stand_it stand_criticism stand_whatever", "i(?:'ve| have|'ve got| have got)(?: got)? (?:a )?(?:thick|tough) (?:skin|hide)", "i(?:'m| am)(?: \\w+)? thick-skinned", "(?:i can|i'm able to|i could|i know how to) (?:take|handle|stomach|bear|stand|cope with) (?:it|any|anything|everything|the (?:truth|worst|criticism|blows)|criticism|whatever|harsh|hard)", "i(?:'m| am) a (?:big (?:girl|boy)|grown-up)", "i (?:won't|will not|shan't) cry", "nothing(?: [\\w']+){0,4} (?:could|would|can|will)(?: [\\w']+){0,3} (?:offend|hurt|upset|shock) me", "(?:promise|swear)(?: you)?(?: i)?(?: not| won't|'ll not)(?: to)? (?:be (?:upset|offended|hurt|angry|cross)|cry|bite|sulk)"),
        # Hit me.
        ("tear rip_ pull take_ straight barrels on_the_line as_it_is like_it_is warts worst hit_me let_me_have_it to_be_kind as_you ruthless merciless devastating real_story to_my_face both really_think fire_away really_thought rubbish gloves_off shreds no_holds _on_hear _the_real _how_it _as_poss as_necessary without_mercy harsh _then_call _then_say _then_tell _on_me _about_me be_critical _be_crue be_direct _be_blun be_brutal be_savage _to_bits _be_rude _be_seve be_strict to_pieces _hard_to be_unkind be_tough _hard_with _us_apar _pick_it _pick_my _me_apar _be_hard", "told me the truth to my face", "(?:tear|rip|pull|take|pick) (?:it|me|us|my(?: \\w+){1,3}) (?:apart|to (?:shreds|pieces|bits))", "(?:give|tell|say) (?:it|me|this)(?: to me)? straight", "both barrels", "(?:lay|put) it on the line", "(?:say|tell|call) it (?:as|like|how) it is", "warts and all", "do your worst", "hit me with (?:it|everything|whatever|the)", "let me have it(?:[.,!]| all)", "cruel to be kind", f"as {_HARSH} as (?:you (?:like|can|want|wish|see fit|please|must)|possible|necessary)", f"be {_HARSH} (?:with|about|on|to) (?:me|my)", "(?:judge|criticise|criticize|mark|assess|review|ask you to)(?: \\w+){0,5} (?:mercilessly|ruthlessly|without mercy|harshly)", "(?:even )?a devastating (?:verdict|critique|review)", "(?:what's|what is|what was) the real (?:story|reason|verdict)", "hand on heart", "what (?:did )?you really (?:think|thought)(?: of me)?", "then (?:call|say|tell)(?: \\w+){1,2} (?:rubbish|so)", "(?:so|just|please) fire away", "gloves off", "no holds barred"),
    ),
    "fr": Clues(
        # Honnête, mais comment.
        ("honnêt franc franch sincèr sincér direct cash transparent vérité crûment vrai sévère rude crue _brut_ impitoyable _sans_appe _en_face bruta _cru_ _être_dur soyez dis-moi _sois_ dites-moi dites-le dis-le _pouvez_être n'hésitez_pas _peux_être", "(?:brutale(?:ment)?|cruelle(?:ment)?|totalement|absolument|parfaitement|entièrement|impitoyable(?:ment)?|100 ?%) (?:honnêtes?|franche?s?|francs?|sincères?|directe?s?|cash|transparente?s?)", "(?:honnêteté|franchise|sincérité|vérité) (?:brutale|totale|absolue|crue|nue|cruelle|(?:la )?plus (?:rude|totale|crue|dure|brutale))", "la plus (?:totale|grande|rude|absolue) (?:franchise|honnêteté|sincérité)", "(?:dites|dis)-(?:moi|le)(?: \\w+){0,2} (?:franchement|crûment|honnêtement|cash|sans)", "(?:répondez|réponds|parlez|jugez-moi|dites-le|dites-moi tout)(?: \\w+)? (?:crûment|franchement|cash)", "(?:soyez|sois)(?: \\w+)? (?:dure?s?|cash|brutale?s?|sévères?|impitoyables?|directe?s?|francs?|franche|crue?s?|honnêtes?|sincères?)", "(?:pouvez|peux|n'hésitez pas à) être (?:\\w+ )?(?:dure?|cash|directe?|sévère|brutale?|franche?|crue?)", "allez-y cash", "(?:préfère|veux|préférerais|demande|entendre|dire|contre)(?: \\w+){0,2} vérités? (?:qui|même|nue|crue|toute|brute|en face)", "peur de me dire la vérité", "toute vérité est bonne", "je (?:veux|voudrais|préfère) (?:du|le|entendre le) (?:vrai|brut)", "se (?:parler|dire les choses) (?:vrai|en face|cash|franchement)", "(?:avis|jugement|regard|verdict|critique) (?:sévère|impitoyable|sans appel)"),
        # Sans gants.
        ("sans_ gants pincettes m'épargn ménag mâch enrob pommade diplomatie politesse blesser vexer critiquer détour langue_de_bois _droit_au _quitte_à de_prendre de_tourner de_chichis", f"{_DEMANDE}[^.!?]{{0,60}}? {_GANTS}", f"{_GANTS}[^.!?]{{0,12}}?,? (?:qu'avez-vous|que pensez|dites|dis|répondez|était|ai-je)", "ne m'épargn\\w+", "(?:ne |à |pas (?:à )?)(?:me |m')?ménag\\w+(?: pas| rien| ni|,)", "(?:ne prenez pas|ne prends pas|de ne pas prendre|pas besoin de prendre|pas) de (?:gants|pincettes|pommade|diplomatie|politesses?|chichis)(?: entre nous|,|\\.)?", "(?:ne )?(?:mâchez|mâche) pas (?:vos|tes) mots", "(?:inutile|pas la peine|pas besoin) d(?:'enrober|e (?:ménager|prendre|tourner))", "(?:n'ayez|n'aie) pas peur de (?:me )?(?:blesser|vexer|critiquer)", "quitte à (?:me )?(?:vexer|blesser|déplaire)", "droit au but"),
        # Je peux tout entendre.
        ("entendre encaisser supporter peau_dure cuir coups grand_garçon grande_fille vexer fait_mal font_mal plus_dur me_blesserez _plus_crue _la_peau _suis_blin l'échine _plus_rude plus_sévères _peux_ _recevoir_tout tout_recevoir sais_recevoir _capable_de _suis_prêt", "(?:je peux|peux|suis prête?s? à|capable de|sais) (?:tout )?(?:entendre|encaisser|supporter|recevoir)(?: tout| (?:la|les|une?) (?:vérités?|critiques?|coups?)| les coups|[.,])", "tout entendre", "(?:la peau|le cuir|l'échine) (?:dure?|épais(?:se)?|solide|tannée?)", "je suis (?:un grand garçon|une grande fille|blindée?)", "(?:vous ne|tu ne|ne) me (?:vexerez|blesserez|vexeras) pas", "(?:même si (?:ça|cela) fait mal|où (?:ça|cela) fait mal)", "(?:même )?(?:les|des) (?:remarques|critiques|mots|vérités) les plus (?:dure?s|sévères|rudes|cruels?)(?: me| sont| font)?"),
        # Frappez.
        ("tapez frappez démoli étrill balance lâchez videz pansement censur pens sur_le_cœur en_face engueul nul mauvais appuyez massacr _pas_osé _vide_ton descendez cognez _tape_ démontez", "(?:tapez|frappez|tape|cognez) (?:fort|dur|où)", "(?:démolissez|étrillez|massacrez|descendez|démontez) (?:mon|ma|mes|moi|tout)", "lâchez(?:-vous|-moi)", "(?:videz votre sac|vide ton sac)", "arracher le pansement", "non censurée?", "(?:ce que (?:vous|tu) (?:pensez|penses) vraiment|le fond de (?:votre|ta) pensée)", "(?:tout ce que vous avez|ce que vous avez) sur le cœur", "pas osé me (?:dire|l'écrire)(?: en face)?", "engueulade", "(?:si (?:j'ai été|c'était|j'étais))(?: \\w+)? (?:mauvaise?|nulle?),? dites-le(?:-moi)?", "appuyez (?:là )?où", "balance(?:-moi)? tout"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
