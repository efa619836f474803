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
        (
            "apologi apology sincerest sorry soz,_ soz_",
            r"sorry (?:for|about|that|if|to)(?: (?:all|the|my|this|that|having|being|so|you|yet|again|once|more|making|to|any|every|i|i'm|i was|i've|i am|had|have|has|kept|took|it|land|come|turn|drop|pop|be|extra|your))* (?:work|effort|mess|mix-up|nerves|nervous|rambling|babbling|length|state|english|typos|spelling|bad|one more|another (?:mail|email|message|note)|up|in your|back|deal with|read|wasn't what|was not what|not what|intrusion|bother|nuisance|pain|hassle|confusion|late night|keeping you|kept you|so long|long|talking|talked|shy|quiet|chatt\w+|mistakes?|slip\w*|blunder|gaps?|messing|dragging|putting you|clogging|cluttering|filling|spamming)",
            r"apologi(?:es|[sz]e|[sz]ing)(?: \w+){0,2} (?:for|if|about)(?: (?:all|the|my|this|any|being|so|having|that|i|was|am|to|coming|turning|dragging))+ (?:length|message|nerv\w+|long|rambling|work|effort|english|mistakes?|typos|mess|show(?:ing)?|state|bother|inconvenience|intrusion|nuisance|boldness|liberty|up|performance|silence in|shy\w*|quiet\w*|wrong|trouble)",
            r"(?:owe|offer|send|give)(?: [\w']+){1,4} (?:an? |my )(?:\w+ )?apolog(?:y|ies)", r"(?:with|please accept|my|many|humble|sincere|sincerest|a thousand|profuse) apologies", "(?:soz|so sorry|sorry),? (?:this will|i know|sorry|for making|to be)", "(?:say|saying) sorry",
        ),
        ("blame culpa forgiveness indulgence pardon soz", r"soz", "mea culpa", r"beg(?:ging)? (?:your )?(?:pardon|indulgence)", r"ask(?:ing)? (?:for )?your (?:indulgence|pardon|forgiveness)", "i (?:take|accept) the blame"),
        ("forgive excuse pardon forgiveness", r"(?:forgive|excuse|pardon) (?:me|my|the|this|these|any)(?: for)?(?: (?:my|this|the|a|clumsy|poor|bad|long|small|little|great|having|turning|being|coming|dropping|landing|popping|late-night))* (?:intrusion|liberty|english|typos?|spelling|grammar|writing|handwriting|style|length|boldness|presumption|rambling|ignorance|clumsiness|nerves|interruption|forwardness|cheek|directness|mistakes|persistence|up|in your|so|back|bold|forward|long|nervous)"),
        ("hope_it's_ hope_it_is_ hope_that_it's_ hope_that_it_is_ hope_that_this_is_ hope_that_you_do_not_mind_ hope_that_you_don't_mind_ hope_that_you_will_not_mind_ hope_this_is_ hope_you_do_not_mind_ hope_you_don't_mind_ hope_you_will_not_mind_ that's won't", r"hope (?:that )?you (?:don't|do not|won't|will not) mind (?:me|my|that i|if i|this)", r"hope (?:that )?(?:it's|it is|this is|that's) (?:ok|okay|all right|alright|fine|not wrong)(?: \w+)? (?:that i|if i|for me|to (?:write|reply))"),
        ("_to_be _to_bore _to_cause _to_seem _to_spam bother burden harass waste", r"(?:don't|do not|didn't|did not|never|not|without) (?:mean(?:t)?|want(?:ed|ing)?|wish(?:ed|ing)?|like|intend)(?:ed)? to (?:be(?:come)?|seem|cause|waste|harass|spam|bore|bother|burden)(?: (?:a|an|any|more|of|your|anybody's|anyone's|you))*(?: ?(?:nuisance|pest|pain|bother|burden|time|trouble|hassle))?"),
        ("guilty bad_ awkward ashamed embarrassed sheepish terrible mortified", r"i(?:'m| am| do| still| really| just| now)*(?: feel)?(?: (?:a bit|a little|rather|really|so|quite|slightly|very))? (?:guilty|bad|awkward|ashamed|embarrassed|sheepish|terrible|mortified) (?:that|for|about|sending|writing|to (?:have|write|send|bother|ask)|at having|having|over (?:the|my))"),
        ("afraid annoy applying bother candidate cheeky disturb fear forward i_hate_to_be_that_girl i_hate_to_be_that_guy i_hate_to_be_that_one i_hate_to_be_that_person i_hate_to_be_the_girl i_hate_to_be_the_guy i_hate_to_be_the_one i_hate_to_be_the_person improper last_time_i_trouble ought_not_to out_of_order out_of_place pester presumptuous regret should_not shouldn't wasting", r"i (?:really )?(?:shouldn't|should not|ought not to) (?:\w+ )?(?:be writing|have written|have applied|have come|have bothered|write|bother|be bothering)", r"i regret (?:having (?:taken|wasted|applied|kept|cost|put|bothered)|taking|wasting|applying|(?:that|if) i (?:took|wasted|applied|kept))", r"last time i (?:pester|bother|trouble|disturb|annoy)(?: you)?", r"i(?:'m| am)? (?:fear|afraid)(?: that)? (?:i(?:'m| am) (?:imposing|intruding|boring|being|bothering|taking|disturbing)|i have (?:imposed|taken|wasted|bored))", r"i hate to be (?:that|the) (?:person|one|guy|girl|candidate)", "(?:was|am|is|be|rather|bit) (?:cheeky|out of order|presumptuous|forward) of me", r"may be (?:improper|cheeky|presumptuous|out of place) (?:of me )?to"),
        ("bin_this delete do_not don't throw", r"(?:bin|delete|throw away) this(?: \w+)? (?:if|should)(?: \w+){1,3} (?:annoy\w*|bother\w*|unwelcome|irritat\w+|nuisance)", r"(?:don't|do not|please don't) be (?:cross|angry|annoyed|mad)(?: with me)? (?:that|if|with|for|because)"),
        ("_tax_your_ clog clutter fill imposed imposing inbox intruding letterbox mailbox oh_no,_not_her_again oh_no,_not_him_again oh_no,_not_me_again oh_no,_not_that_one_again oh_no,_not_them_again oh_no_not_her_again oh_no_not_him_again oh_no_not_me_again oh_no_not_that_one_again oh_no_not_them_again shall taxed taxing trespassed trespassing tried trying will_not won't", r"(?:clog|clutter|fill)(?:ging|ing)? (?:up )?your (?:inbox|mailbox|letterbox|post)", r"(?:turning up|landing|land|appear\w*|popping up)(?: again| once more)? in your (?:inbox|letterbox|mailbox)", r"oh no,? not (?:her|him|that one|me|them) again", r"i(?:'m| am|'ve| have)?(?: \w+){0,2} (?:imposing on|imposed on|intruding on|trespass(?:ing|ed) on|tax(?:ed|ing)?|tried|trying) your (?:patience|time|kindness|goodwill|generosity)", r"(?:won't|will not|shall not) (?:keep you any longer|take up any more of your time|take (?:up )?more of your time)"),
        ("bother disturbing inconvenient intruding much", "hope (?:that )?(?:i'm|i am|this is|it is)(?: not|n't) (?:bothering|disturbing|inconvenient|intruding|too much|a bother)"),
        ("apologi appli applying excuse forgive pardon sorry", f"(?:sorry|apologi[sz]e|apologies|apologi[sz]ing)(?: \\w+)? (?:to|for|if i(?:'m| am| have|'ve)?)(?: \\w+){{0,2}} {_TROUBLE}", f"(?:forgive|excuse|pardon) (?:me|my|the)(?: for)? (?:\\w+ )?{_TROUBLE}", "(?:sorry|apologi[sz]e|apologies) (?:if|that) (?:i|this|my)(?: [\\w']+){1,4} (?:time|bother\\w*|disturb\\w*|trouble|intrusive|inconvenient|awkward|weird|strange)", "(?:sorry|apologi[sz]e|apologies) (?:for|that) (?:my )?(?:application|having applied|applying)"),
        ("bother disturb impose intrude take", "(?:don't|do not|didn't|did not|hate to|not) (?:want to|mean to|wish to|hope to)?(?: )?(?:bother|disturb|intrude|impose|take up)"),
        ("everyone's having wast", "(?:i |for |to )?(?:have |having |'ve )?wast(?:ed|ing) (?:your|everyone's|so much of your) (?:\\w+ )?time"),
    ),
    "fr": Clues(
        (
            "confus déranger désolé excuse m'excusant navré pardon sorry",
            r"(?:pardonnez|pardonne|excusez|excuse|pardon|excuser|pardonner|pardonnerez|désolée?|navrée?|confuse?s?|sorry)(?:-moi)?(?:,? (?:encore|de|d'|pour|par|avance|vous|te|ce|cette|mon|ma|mes|le|la|les|bien|vouloir|si|j'ai|je|t'|un|une|petit|petite|ne|pas|avoir|m'|trop|peu|tout|tous|aussi|à|nouveau|être|toutes?))*[ ']?(?:[dtlm]')?(?:avoir )?(?:intrusion|dérangement|maladresse|fautes?|style|orthographe|ignorance|trac|longueur|bruit|gêne|insistance|audace|liberté|franchise|bavardage|émotion|nervosité|revenir|occupée?s?|occuper|postulé|postuler|tenté|parlé|bavardé|embêter|embête|dérangée?s?|mobilisée?s?|accaparée?s?|retenue?s?|écrire|écris|réécrire|répondre|prise?|pris|été un candidat|été une candidate|hauteur|hésité|bafouillé|insiste|insister|encombré|bousculée?s?|ennuyée?s?|volée?s?|débarquer|surgir|hors sujet|temps perdu|retarder|trac|stress|silences?|accent|français)",
            r"(?:mille|mes|toutes mes|mes plates|plates|sincères|présente mes|présenter mes|avec mes) (?:pardons?|excuses?|plates excuses|sincères excuses)", r"(?:vous|te) (?:présente|dois|prie d'accepter)(?: \w+){0,3} excuses?", r"en m'excusant", r"(?:tiens|voudrais|souhaite|dois) (?:à )?m'excuser", r"(?:j'en|en) (?:suis|être) (?:confuse?|désolée?|navrée?)", r"(?:excusez|pardonnez|excuse)-moi[.,!]", r"[,;] pardon[.,!]", "pardon de (?:le|vous|te|m'|revenir|faire|déranger)", r"alors (?:pardon|désolée?)",
        ),
        ("regrette culpabilise honte veux gêné m'en_veu scrupule", r"je (?:\w+ )?regrette(?: \w+)? (?:de |d')(?:vous |t'|te |avoir |m')*(?:avoir )?(?:mobilis|dérang|fait|pris|postul|occup|sollicit|accapar|candidat|retenu)\w*", r"je culpabilise", r"j'ai (?:un peu |presque |vraiment )?(?:honte|scrupule|des scrupules) (?:de |d'|à )(?:vous|t'|te|insister|répondre|revenir|avoir (?:pris|postulé|dérangé))", r"je m'en veux (?:un peu )?(?:de |d')(?:vous|t'|te)", r"(?:je suis|un peu|suis) gênée? (?:de|d')"),
        ("abuser abusé crains déplacé déranger embêter harceler importun inopportun lourd prendre_encore retiens vous_prendre", r"(?:ne (?:veux|voudrais|souhaite|voulais)(?: \w+)?|sans (?:vouloir|trop)|peur d'|crains d'|loin de moi l'idée de)(?: ?(?:pas|vous|te|t'|personne))* ?(?:embêter|abuser|harceler|déranger|importuner|être lourde?|prendre encore|vous prendre)(?: \w+)?", r"(?:assez|déjà|trop) abusé", r"je crains (?:de|d')(?: \w+)? ?(?:lourde?|déranger|importun\w*|insistante?|abuser|être lourde?)", r"(?:message|mail|mot|courrier|réponse|lettre)(?: \w+)? (?:est|tombe|semble)(?: \w+)? (?:déplacée?|importune?|inopportun\w*)", r"ne vous retiens pas (?:plus )?longtemps", r"peur de vous déranger"),
        ("n'aurais aurais_mieux mieux_fait", r"je n'aurais (?:sans doute |peut-être |jamais |probablement )?(?:pas |jamais )?dû (?:vous )?(?:écrire|postuler|candidater|venir|insister|viser|répondre|déranger)", r"j'aurais mieux fait de ne pas (?:\w+ )?(?:candidater|postuler|écrire|venir|répondre|déranger)"),
        ("_pour_rien _volé allez autre_chose choses devez_en_avoir_assez_de mieux veuillez", r"ne m'en veuillez pas", r"(?:consacrée?s?|perdue?s?|donnée?s?|mobilisée?s?|déplacée?s?)(?: [\w']+){0,5} pour rien", r"(?:devez|allez) en avoir assez de", r"(?:autre chose|mieux|mille choses|d'autres choses) à faire que (?:de )?(?:me|m')", r"(?:l'heure|le temps|la matinée|la journée|le temps précieux|les heures) que (?:je|j'ai)(?: [\w']+){0,3} volée?s?"),
        ("déranger embêter importuner", "(?:espère|espérant) ne pas (?:vous |te )?(?:déranger|importuner|embêter)"),
        ("confus désolé excuse navré pardon regrette", f"(?:désolée?|navrée?|confuse?|m'excuse|m'excuser|excusez-moi|excuse-moi|pardonnez-moi|pardonne-moi|pardon|(?:mes|toutes mes) excuses|regrette)(?: \\w+)? (?:de |d'|pour |si (?:je|j')(?: )?)(?:vous |t'|te |encore |ainsi |m')*{_DERANGE}", "(?:vous prie|te prie) de (?:m'excuser|bien vouloir m'excuser)"),
        ("dérang embêter importun", "(?:je me permets|sans vouloir|je ne (?:veux|voudrais|souhaite) pas) (?:de )?(?:vous|te) (?:déranger|importuner|embêter)", "(?:vous|t')(?:(?: )?avoir| ai) (?:dérangée?s?|importunée?s?)"),
        ("perdre", "fait perdre (?:de )?(?:votre|ton|du) temps"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
