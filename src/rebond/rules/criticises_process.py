"""Criticises the length, the silence, the form letter, a test or the recruiter.

Why: True or not, it belongs in a candidate survey, later. In a note it is the
    only thing that will be forwarded.
Source: the craft's O09 (tone.criticise-process), from a manager's collection.
Not when: automatic, long or tests are the topic of the work, or it is praise.

Offends (en): A form letter after four rounds is not very respectful.
Offends (en): The process was far too long and the lack of communication unprofessional.
Offends (en): I had to chase your office twice, and nobody informed me of the change.
Innocent (en): Your automated tests and the long pricing exercise were the best part of my day.
Innocent (en): The process was clear from the first call to the last, and I know the care that takes.
Offends (fr): Un mail automatique après quatre entretiens, ce n'est pas très respectueux.
Offends (fr): Votre silence pendant six semaines manquait de professionnalisme.
Offends (fr): Il serait correct de prévenir les gens ; votre communication laisse à désirer.
Innocent (fr): La relève automatique des compteurs et le silence de l'atelier m'ont plu.
Innocent (fr): Le processus était clair du début à la fin, et je sais le soin que cela demande.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O09"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” criticises their process; that belongs in a survey, later, not here.",
        "fr": "« {0} » critique leur façon de faire ; c'est à réserver à un questionnaire, plus tard.",
    },
    better={
        "en": "Leave it out.",
        "fr": "À ne pas écrire ici.",
    },
)
_PROCESS = "(?:process|recruitment|hiring|procedure|interviews?|rounds?|communication|test|tests|task|assignment|exercise|take-home|questions|treatment|way (?:you|this|i|it)|experience|recruiters?|hr|handling|feedback|correspondence|organi[sz]ation|delay|wait|silence)"
_FAULT = "(?:unprofessional(?:ly)?|disrespectful(?:ly)?|unfair(?:ly)?|unreasonabl[ey]|excessive(?:ly)?|impersonal|disorgani[sz]ed|chaotic|poor(?:ly)?|terribl[ey]|awful(?:ly)?|appalling(?:ly)?|frustrating|exhausting|endless|interminable|opaque|messy|slow|confusing|careless(?:ly)?|sloppy|shoddy|inadequate|lacking|badly (?:run|managed|organi[sz]ed|handled)|unacceptable|rude|inconsiderate|humiliating|ridiculous|absurd|pointless|irrelevant|useless|a waste|too (?:long|slow|many|much|vague|hard)|(?:so|very|extremely|unnecessarily) (?:long|slow|vague)|longer than|left (?:me|a lot) (?:waiting|in the dark|hanging|to be desired))"
_PROCEDURE = "(?:processus|recrutement|procédure|entretiens?|communication|test|tests|exercice|façon (?:de|dont)|manière (?:de|dont)|organisation|suivi|silence|attente|délais?|traitement|recruteu(?:r|rs|se|ses)|rh|retour|réponse|message|questions)"
_DEFAUT = "(?:peu|pas(?: très| vraiment| du tout| franchement)?) (?:respectueu(?:x|se|ses)|professionnelle?s?|correcte?s?|sérieu(?:x|se)|humaine?s?|polie?s?|élégante?s?|courtoise?s?|transparente?s?|digne)"
_WORDS = {
    "en": Clues(
        ("had_to", "had to (?:ask|chase|call|write|ring|phone|remind)(?: \\w+){0,2} (?:times|twice|repeatedly)"),
        ("would_have_been could_have simply surely least kinder courteous polite fairer decent", "(?:call|e-?mail|answer|word|reply|letter|notice|warning|line)(?: \\w+){0,3} would have been(?: \\w+)? (?:appropriate|nice|nicer|kind|kinder|fair|fairer|better|polite|courteous|decent|appreciated|welcome|fitting)", "(?:somebody|someone|anybody|you|one of you|hr) could (?:at least |surely |simply )?have (?:at least |simply )?(?:picked up|called|phoned|told me|warned|informed|rung|had the)", "(?:would be|would have been) (?:\\w+ )?(?:courteous|polite|decent|kinder|fairer)(?:,? \\w+){0,3},? (?:to|if you)(?: \\w+){0,2} (?:let|tell|inform|answer|reply|warn|call|notify)"),
        ("read_my opened_my looked", "(?:not|never|hadn't|hasn't|haven't|nobody|no one)(?: \\w+){0,4} (?:read|opened|looked at) my (?:\\w+ )?(?:cv|resume|résumé|application|file|letter|profile|portfolio)"),
        ("nobody no_one no-one none_of", "(?:nobody|no one|no-one|none of you)(?: \\w+)? (?:informed|warned|notified|contacted|called) (?:me|us)"),
        ("advert job_description posting", "(?:advert|advertisement|job description|posting)(?: [\\w']+){0,4} (?:different from|nothing to do with|did not match|didn't match|misleading|was not what|wasn't what|bore no)"),
        ("no_way_to unpaid lot_to_ask", "no way to (?:meet|choose|hire|treat|judge|test|recruit|pick|select)", "(?:turned out to be|was) (?:an? )?(?:\\w+ )?unpaid", "a lot to ask (?:for|of) (?:no pay|free|nothing|an? \\w+)"),
        ("bother courtesy decency disproportionate excessive many much overkill thought took unreasonable", "(?:rounds|interviews|hours|weeks|tests?|exercises?|stages)(?: [\\w']+){0,5} (?:is|was|are|were|seems?|seemed|felt|feels) (?:\\w+ )?(?:excessive|unreasonable|disproportionate|overkill|too much|too many)", "(?:nobody|no one|no-one|none of you|you never|you did not|you didn't)(?: even| ever)? (?:bothered|bother|took the (?:time|trouble)|thought|had the (?:courtesy|decency)) to (?:tell|call|write|inform|reply|answer|explain|warn|let|read)"),
        ("checking looking nothing scrolling staring typing yawning", "(?:interviewers?|recruiters?|managers?|panel|they|she|he|hr)(?: \\w+)? (?:kept|was|were) (?:checking|looking|staring|scrolling|typing|yawning)(?: \\w+){0,3} (?:phones?|watch|laptop|clock|mobile|e-?mails?)", "(?:exercise|test|task|assignment|case)(?: \\w+){0,3} nothing to do with"),
        ("annoyed appalled chance consideration disappoint dissatisfied frustrated hearing pity regrettable sad shame shot unfortunate unhappy unimpressed upset", "(?:not|never|wasn't|weren't|didn't)(?: \\w+){0,2} (?:given|offered|have|had|get|got)(?: \\w+)? (?:an? |any )?(?:(?:fair|equal) (?:chance|shot|hearing|consideration)|(?:real|proper|decent) (?:hearing|consideration|shot))", "(?:pity|shame|sad|regrettable|unfortunate|disappointing) (?:that|how) (?:you|your|nobody|no one|candidates|the company)(?: [\\w']+){0,3} (?:not|no|\\w+n't|never|refuse to) (?:\\w+ )?(?:give|offer|provide|share|explain|reply|answer|call|tell|feedback|reasons?)", "(?:disappointed|unhappy|dissatisfied|frustrated|upset|annoyed|appalled|unimpressed) (?:by|with|about|at) (?:the way (?:you|this|my|it)|how (?:this|it|my \\w+|things) (?:was|were) (?:handled|managed|run|done)|your (?:process|communication|handling|treatment|lack|silence)|the (?:process|lack|communication|handling|treatment|length|delay|absence|quality))"),
        ("boilerplate canned cookie-cutter copy- form template", "(?:form|template|templated|boilerplate|canned|copy-(?:and-)?paste|cookie-cutter) (?:letter|e-?mail|reply|response|answer|rejection|message)"),
        ("discourteous disrespect inconsiderate unprofessional", "unprofessional(?:ly|ism)?", "(?:is|was|were|are|be|find|found|feels?|felt|so|very|quite|rather|how|seems?|seemed) (?:\\w+ )?(?:disrespectful|discourteous|inconsiderate)"),
        ("acceptable considerate courteous professional respectful", "(?:not|isn't|wasn't|hardly|never|barely|less than|far from)(?: \\w+){0,2} (?:respectful|professional|courteous|acceptable|considerate)"),
        ("basic clarity communication consideration contact courtesy decency feedback news organi professionalism respect response transparency", "(?:lack|want|absence|complete absence) of (?:\\w+ )?(?:communication|respect|professionalism|courtesy|transparency|feedback|organi[sz]ation|consideration|clarity|decency|news|response|contact|basic)"),
        ("absurd appalling awful badly careless chaotic confusing disrespectful endless excessive exhausting frustrating humiliating impersonal inadequate inconsiderate interminable irrelevant lacking left long messy opaque organi pointless poor ridiculous rude shoddy sloppy slow terribl too unacceptable unfair unprofessional unreasonabl useless vague waste", f"(?:your|the|this|that|whole|entire|selection|hiring|recruitment|interview|application) {_PROCESS}(?: [\\w']+){{0,3}} (?:was|is|were|are|has been|felt|feels|seemed|took|dragged|could (?:have been|be))(?: \\w+){{0,2}} {_FAULT}"),
        ("dark ghost hanging leading led string strung waiting", "ghosted|ghosting", "(?:left|leave|leaving|kept|keep|keeping) (?:me|us|candidates|people|applicants) (?:\\w+ )?(?:in the dark|hanging|waiting)", "(?:strung|string|stringing|led|leading) (?:me|us|candidates|people) (?:along|on)"),
        ("silence", "silence (?:from (?:you|your)|since (?:my|the)|for (?:\\w+ )?(?:weeks|months)|of (?:\\w+ )?(?:weeks|months)|after (?:my|the) (?:\\w+ )?(?:interview|application|trial|test|visit|mail|e-?mail|round))", "(?:weeks|months) of silence"),
        ("wast", "(?:a |complete |total |utter )?waste of (?:\\w+ )?(?:time|everyone's|my|energy)", "wast(?:ed|ing) (?:my|everyone's|everybody's|people's|candidates') (?:\\w+ )?time"),
    ),
    "fr": Clues(
        ("désirer", "laiss(?:e|ent|ait|aient) (?:\\w+ )?à désirer"),
        ("faudrait serait", "(?:il serait|serait|il faudrait)(?: \\w+)? ?(?:souhaitable|judicieux|correct|vous accorder)(?: que| de|[.,;!])"),
        ("mascarade parodie sens", "n'a(?:vait)? (?:pas grand|aucun|pas de) sens", "(?:quelle|une|cette) (?:mascarade|parodie)"),
        ("auriez", "auriez pu (?:me )?le dire"),
        ("aucun c'est c'était j'aurais", "(?:entretiens?|tours|étapes|semaines|tests?|heures)(?: [\\w']+){0,5},? c'(?:est|était) (?:\\w+ )?(?:excessif|trop|beaucoup|abusif|démesuré|long|disproportionné)", "j'aurais (?:\\w+ )?(?:apprécié|préféré|souhaité)(?: [\\w']+){0,4} (?:appel|coup de fil|réponse|explication|retour|prévenue?|informée?|tenue?|transparence|considération|clarté|franchise)", "aucun (?:rapport|lien)(?: \\w+)? avec (?:le|ce|la|mon) (?:poste|métier|travail|fonction)"),
        ("chance daigné jugé peine temps", "(?:ne m'a|ne m'avez|n'ai|ne m'ont|n'avez)(?: \\w+)? (?:pas|jamais)(?: \\w+)? (?:laissé|donné|eu|accordé|offert)(?: \\w+)? (?:ma chance|une (?:vraie|réelle) chance|de chance)", "personne n'a (?:pris la peine|pris le temps|daigné|jugé (?:bon|utile))"),
        ("bâillait consultait déplore n'ai n'apprécie pianotait regardait regrette", "(?:recruteur|recruteuse|interlocuteur|interlocutrice|manager|jury)(?: \\w+){0,3} (?:regardait|consultait|pianotait|bâillait)(?: \\w+){0,3} (?:téléphone|montre|écran|ordinateur|mails?)", "(?:regrette|déplore|n'ai pas apprécié|n'apprécie pas) (?:la (?:façon|manière) (?:dont|de)|que personne|votre (?:silence|manque|processus|méthode|attitude)|le (?:manque|silence|délai|ton|traitement)|l'absence|les (?:délais|conditions))"),
        ("automati copié générique impersonnel préfabriqué standard type", "(?:mail|message|courriel|réponse|refus|lettre|courrier|e-mail)s? (?:\\w+ )?(?:automatiques?|automatisée?s?|génériques?|impersonnel(?:le)?s?|types?|standards?|standardisée?s?|copié-collé|copiée?s?-collée?s?|préfabriquée?s?)"),
        ("correct courtois digne humain poli professionnell respectueu sérieu transparent élégant", f"(?:c'est|était|est|sont|n'est|n'était|sembl\\w+|trouv\\w+|attitude|comportement|manière|méthode|procédé|façon|pratique)s?(?: \\w+){{0,3}} {_DEFAUT}", "(?:peu|pas(?: très| vraiment| du tout)?) (?:respectueu(?:x|se|ses)|professionnelle?s?)"),
        ("absence défaut manqu", "(?:manqu(?:e|ait|ent|aient|é|er)|absence|défaut)(?: \\w+){0,2} d(?:e |')(?:\\w+ )?(?:professionnalisme|respect|communication|considération|transparence|courtoisie|politesse|sérieux|suivi|rigueur|humanité|clarté|tact|organisation)"),
        ("absurde blessant brouillon bâclé chaotique décevant déplacé excessi géré humiliant inacceptable injuste interminable inutile laborieu lamentable longue mené opaque organisé préparé pénible rallonge regrettable sans trop épuisant", f"(?:votre|vos|ce|cette|ces|le|la|les|l')(?: )?{_PROCEDURE}(?: [\\w']+){{0,4}} (?:était|étaient|est|sont|a été|ont été|m'a paru|m'a semblé|fut|a duré|ont duré|traîn\\w+)(?: \\w+){{0,2}} (?:trop|beaucoup trop|interminables?|épuisante?s?|injustes?|opaques?|chaotiques?|désorganisée?s?|laborieu(?:x|se|ses)|pénibles?|humiliante?s?|inacceptables?|regrettables?|décevante?s?|lamentables?|brouillonn?e?s?|bâclée?s?|déplacée?s?|absurdes?|inutiles?|mal (?:organisée?s?|menée?s?|gérée?s?|préparée?s?)|blessante?s?|en longueur)", "(?:processus|recrutement|procédure|attente|délais?|entretiens?) (?:\\w+ ){0,3}(?:trop longs?|trop longue|bien trop|interminables?|à rallonge|sans fin|excessi(?:f|fs|ve|ves)|beaucoup trop)"),
        ("n'avez silence", "votre (?:\\w+ )?silence (?:pendant|depuis|après|de|durant|m'a|a|était|radio|en dit|est (?:\\w+ )?(?:blessant|parlant|éloquent|incorrect|long))", "(?:vous n'avez|n'avez) (?:jamais|même pas|pas (?:même|daigné|pris la peine)) (?:\\w+ )?(?:répondu|répondre|écrit|rappelé|prévenu|informé|relu|lu|regardé)"),
        ("ghost", "ghost(?:ée?s?|ing|er)"),
        ("gaspill perd", "(?:perdre|perdu|gaspillé|gaspiller) (?:mon|du|notre|de mon|tout ce|autant de) temps"),
        ("auriez devriez gagneriez pourriez", "vous (?:devriez|pourriez|gagneriez à|auriez (?:dû|pu))(?: \\w+)? (?:améliorer|revoir|répondre|prévenir|respecter|former|m'informer|me prévenir|me répondre|soigner)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
