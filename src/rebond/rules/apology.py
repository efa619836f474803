"""Apologises for writing, for applying or for taking their time.

Why: There is nothing to excuse, and the apology turns the note towards your
    discomfort. People who thank overrate how awkward thanks feel.
Source: the craft's O08 (tone.apology), from a study of thank-you letters.
Not when: one is sorry for something true: for the reader's trouble, for having
    to move a date, for being late by weeks.

Offends (en): I'm so sorry to bother you and for wasting your time.
Offends (en): Please forgive me for writing again.
Offends (en): I feel a little guilty that three of you stayed late for me.
Innocent (en): I was sorry to hear about the two openings, for you and for the group.
Innocent (en): A short word of thanks, a little late.
Offends (fr): Je suis désolé de vous déranger et de vous avoir fait perdre votre temps.
Offends (fr): Veuillez m'excuser de vous importuner une dernière fois.
Offends (fr): Je m'en veux de vous avoir fait rester si tard.
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
        ("apologi apology sorry", r"sorry (?:for|about|that|if|to)(?: (?:all|the|my|this|that|having|being|so|you|yet|again|once|more|making|to|any|every|i|i'm|i was|i've|i am|had|have|has|kept|took|it|land|come|turn|drop|pop|be|extra|your))* (?:work|effort|mess|mix-up|nerves|nervous|rambling|babbling|length|state|english|typos|spelling|bad|one more|another (?:mail|email|message|note)|up|in your|back|deal with|read|wasn't what|was not what|not what|intrusion|bother|nuisance|pain|hassle|confusion|late night|keeping you|kept you|so long|long|talking|talked|shy|quiet|chatt\w+|mistakes?|slip\w*|blunder|gaps?|messing|dragging|putting you|clogging|cluttering|filling|spamming)", r"apologi(?:es|[sz]e|[sz]ing)(?: \w+){0,2} (?:for|if|about)(?: (?:all|the|my|this|any|being|so|having|that|i|was|am|to|coming|turning|dragging))+ (?:length|message|nerv\w+|long|rambling|work|effort|english|mistakes?|typos|mess|show(?:ing)?|state|bother|inconvenience|intrusion|nuisance|boldness|liberty|up|performance|silence in|shy\w*|quiet\w*|wrong|trouble)", r"(?:owe|offer|send|give)(?: [\w']+){1,4} (?:an? |my )(?:\w+ )?apolog(?:y|ies)", r"(?:with|please accept|my|many|humble|sincere|sincerest|a thousand|profuse) apologies"),
        ("culpa forgiveness indulgence pardon", "mea culpa", r"ask(?:ing)? (?:for )?your (?:indulgence|pardon|forgiveness)"),
        ("forgive excuse pardon", r"(?:forgive|excuse|pardon) (?:me|my|the|this|these|any)(?: for)?(?: (?:my|this|the|a|clumsy|poor|bad|long|small|little|great|having|turning|being|coming|dropping|landing|popping|late-night))* (?:intrusion|liberty|english|typos?|spelling|grammar|writing|handwriting|style|length|boldness|presumption|rambling|ignorance|clumsiness|nerves|interruption|forwardness|cheek|directness|mistakes|persistence|up|in your|so|back|bold|forward|long|nervous)"),
        ("hope_that_you_do_not_mind_ hope_that_you_don't_mind_ hope_that_you_will_not_mind_ hope_you_do_not_mind_ hope_you_don't_mind_ hope_you_will_not_mind_ won't", r"hope (?:that )?you (?:don't|do not|won't|will not) mind (?:me|my|that i|if i|this)"),
        ("_to_be _to_bore _to_cause _to_seem _to_spam bother burden harass waste", r"(?:don't|do not|didn't|did not|never|not|without) (?:mean(?:t)?|want(?:ed|ing)?|wish(?:ed|ing)?|like|intend)(?:ed)? to (?:be(?:come)?|seem|cause|waste|harass|spam|bore|bother|burden)(?: (?:a|an|any|more|of|your|anybody's|anyone's|you))*(?: ?(?:nuisance|pest|pain|bother|burden|time|trouble|hassle))?"),
        ("guilty bad_ awkward ashamed embarrassed sheepish terrible mortified", r"i(?:'m| am| do| still| really| just| now)*(?: feel)?(?: (?:a bit|a little|rather|really|so|quite|slightly|very))? (?:guilty|bad|awkward|ashamed|embarrassed|sheepish|terrible|mortified) (?:that|for|about|sending|writing|to (?:have|write|send|bother|ask)|at having|having|over (?:the|my))"),
        ("bother disturbing inconvenient intruding much", "hope (?:that )?(?:i'm|i am|this is|it is)(?: not|n't) (?:bothering|disturbing|inconvenient|intruding|too much|a bother)"),
        ("apologi excuse forgive pardon sorry", f"(?:sorry|apologi[sz]e|apologies|apologi[sz]ing)(?: \\w+)? (?:to|for|if i(?:'m| am| have|'ve)?)(?: \\w+){{0,2}} {_TROUBLE}", f"(?:forgive|excuse|pardon) (?:me|my|the)(?: for)? (?:\\w+ )?{_TROUBLE}"),
        ("bother disturb impose intrude take", "(?:don't|do not|didn't|did not|hate to|not) (?:want to|mean to|wish to|hope to)?(?: )?(?:bother|disturb|intrude|impose|take up)"),
        ("wast", "(?:i |for |to )?(?:have |having |'ve )?wast(?:ed|ing) (?:your|everyone's|so much of your) (?:\\w+ )?time"),
    ),
    "fr": Clues(
        ("confus désolé excuse m'excusant navré pardon sorry", r"(?:pardonnez|pardonne|excusez|excuse|pardon|excuser|pardonner|pardonnerez|désolée?|navrée?|confuse?s?|sorry)(?:-moi)?(?:,? (?:encore|de|d'|pour|par|avance|vous|te|ce|cette|mon|ma|mes|le|la|les|bien|vouloir|si|j'ai|je|t'|un|une|petit|petite|ne|pas|avoir|m'|trop|peu|tout|tous|aussi|à|nouveau|être|toutes?))*[ ']?(?:[dtlm]')?(?:avoir )?(?:intrusion|dérangement|maladresse|fautes?|style|orthographe|ignorance|trac|longueur|bruit|gêne|insistance|audace|liberté|franchise|bavardage|émotion|nervosité|revenir|occupée?s?|occuper|postulé|postuler|tenté|parlé|bavardé|embêter|embête|dérangée?s?|mobilisée?s?|accaparée?s?|retenue?s?|écrire|écris|réécrire|répondre|prise?|pris|été un candidat|été une candidate|hauteur|hésité|bafouillé|insiste|insister|encombré|bousculée?s?|ennuyée?s?|volée?s?|débarquer|surgir|hors sujet|temps perdu|retarder|trac|stress|silences?|accent|français)", r"(?:mille|mes|toutes mes|mes plates|plates|sincères|présente mes|présenter mes|avec mes) (?:pardons?|excuses?|plates excuses|sincères excuses)", r"en m'excusant"),
        ("regrette culpabilise honte scrupule", r"je (?:\w+ )?regrette(?: \w+)? (?:de |d')(?:vous |t'|te |avoir |m')*(?:avoir )?(?:mobilis|dérang|fait|pris|postul|occup|sollicit|accapar|candidat|retenu)\w*", r"je culpabilise", r"j'ai (?:un peu |presque |vraiment )?(?:honte|scrupule|des scrupules) (?:de |d'|à )(?:vous|t'|te|insister|répondre|revenir|avoir (?:pris|postulé|dérangé))"),
        ("abuser déranger embêter harceler importun lourd prendre_encore vous_prendre", r"(?:ne (?:veux|voudrais|souhaite|voulais)(?: \w+)?|sans (?:vouloir|trop)|peur d'|crains d'|loin de moi l'idée de)(?: ?(?:pas|vous|te|t'|personne))* ?(?:embêter|abuser|harceler|déranger|importuner|être lourde?|prendre encore|vous prendre)(?: \w+)?"),
        ("veuillez", r"ne m'en veuillez pas"),
        ("confus désolé excuse navré pardon regrette", f"(?:désolée?|navrée?|confuse?|m'excuse|m'excuser|excusez-moi|excuse-moi|pardonnez-moi|pardonne-moi|pardon|(?:mes|toutes mes) excuses|regrette)(?: \\w+)? (?:de |d'|pour |si (?:je|j')(?: )?)(?:vous |t'|te |encore |ainsi |m')*{_DERANGE}"),
        ("perdre", "fait perdre (?:de )?(?:votre|ton|du) temps"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
