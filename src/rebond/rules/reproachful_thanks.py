"""Thanks for an answer while complaining that it came late.

Why: "Finally", "at last", "after five weeks" turn thanks into a reproach, the
    very tone that people call passively annoyed.
Source: the craft's O04 (tone.finally).
Not when: "finally" or "after three weeks" tells of the work or of a memory, or
    one excuses one's own late note.

Offends (en): Thank you for finally getting back to me after five weeks.
Offends (en): It was good to get your answer after all this time.
Offends (en): Thanks for getting round to it, after I had asked twice.
Innocent (en): I loved how we finally found the bug, and how Dev laughed after three weeks of hunting it.
Innocent (en): I am writing late, after three weeks away; thank you for your answer.
Offends (fr): Merci d'avoir enfin répondu après cinq semaines.
Offends (fr): Mieux vaut tard que jamais : merci pour votre réponse.
Innocent (fr): Quand Karim a enfin trouvé la fuite, toute l'équipe a ri.
Innocent (fr): Enfin, merci à Inès pour la visite, et à vous pour votre réponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O04"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” reproaches them for the wait, inside a thank-you.",
        "fr": "« {0} » reproche l'attente, au milieu d'un merci.",
    },
    better={
        "en": "Thank you for letting me know.",
        "fr": "Merci pour votre réponse.",
    },
)
_AT_LAST = "(?:finally|at last|at long last|eventually)"
_ANSWER = (
    "(?:answer|reply|response|decision|news|outcome|e-?mail|message|letter|verdict|word|closure)"
)
_TO_ANSWER = (
    "(?:(?:get(?:ting)?|got|gotten) (?:back|in touch)|(?:com(?:e|ing)|came) back to me|repl(?:y|ied|ying)|respond(?:ed|ing)?|answer(?:ed|ing)?(?: me)?|(?:writ(?:e|ing|ten)|wrote)(?: back| to me)|let(?:ting)? me know|inform(?:ed|ing) me|updat(?:e|ed|ing) me"
    "|(?:tell(?:ing)?|told) me (?:the|your)|contact(?:ed|ing)? me|deign(?:ed|ing)?|bother(?:ed|ing)?|(?:find(?:ing)?|found|tak(?:e|ing)|took) (?:the )?time|(?:mak(?:e|ing)|made|reach(?:ed|ing)?) (?:up your mind|a decision|your decision)|decid(?:e|ed|ing)|(?:giv(?:e|ing)|send(?:ing)?|sent|gave) (?:me )?(?:an?|your) (?:answer|reply|response|decision))"
)
_HEARD = f"(?:{_ANSWER}|{_TO_ANSWER}|hear(?:d|ing)?(?: back)?(?: from you)?)"
_AGES = "(?:all (?:this|that|the) (?:time|waiting|wait|silence|weeks|months)|so (?:long|much time|many (?:weeks|months|days))|such a long (?:time|wait|silence)|a (?:very )?long (?:wait|silence|time)|(?:more than |over |nearly |almost |about |around |some )?(?:[\\w-]+ ){0,2}(?:weeks|months)|a (?:whole |full )?month)"
_REPONDRE = "(?:répondue?|donné (?:une|votre|ta|de vos|signe|des nouvelles)|communiqué|tenue? (?:au courant|informée?)|informée?|prévenue?|recontactée?|rappelée?|tranché|décidé|pris (?:une|votre|ta) décision|pris (?:le temps|la peine) de (?:me |m')?(?:répondre|écrire)|daigné|fait (?:un |part de |parvenir )?(?:retour|votre|signe|connaître)|envoyé (?:une|votre)|apporté (?:une|votre)|écrit)"
_REPONSE = "(?:réponse|décision|nouvelles?|retour|verdict|message|mail|courrier|signe de vie)"
_LONGTEMPS = "(?:après|au bout de|à l'issue de) (?:tout ce temps|(?:si|aussi) longtemps|tant (?:de |d')\\w+|une? (?:si |aussi |très |bien )?long(?:ue)? (?:attente|silence|moment)|(?:plus (?:de|d'une?) |près de |presque |environ )?(?:[\\w-]+ ){0,2}(?:semaines|mois))"
_VOTRE = "(?: (?:une|votre|ta|de|vos|tes|des|un|ma|la|le|à quoi))*"
_THANKS = "(?:thanks?|thank you|grateful|obliged|cheers|ta|pleased|glad|kind of you|good of you|appreciate)"
_MERCI = "(?:merci|remercie|gré|touchée?|gentil|aimable|apprécie)"
_WORDS = {
    "en": Clues(
        ("ages began beginning begun eventually finally last late long months slow started starting time weeks while", f"{_ANSWER}[^.;!?]*? (?:although|though|even if|even though|albeit|if) (?:it|this|that)(?: \\w+)? (?:took|came|arrived|was)(?: \\w+){{0,3}} (?:while|late|long|time|weeks|months|slow|slowly|ages)", f"for (?:\\w+ )?{_TO_ANSWER},? (?:finally|at last|at long last|eventually)", "(?:beginning|starting|started|began|begun) to (?:think|wonder|believe|fear|doubt)(?: [\\w']+){0,4} (?:never|ever|not) (?:\\w+ )?(?:hear|answer|reply|get an)"),
        ("chas delayed follow having late rather remind slow unanswered", "after (?:chasing|following up|reminding|having to chase|having chased)", "after (?:several|three|two|four|many|my|multiple|repeated|countless) (?:\\w+ )?(?:reminders|follow-ups|chasers|chases|unanswered \\w+)", "(?:your|the) (?:slow|very late|rather late|much delayed) (?:answer|reply|response)"),
        (
            "eventually finally last",
            f"(?:for|you|you've|you have|to) (?:having )?{_AT_LAST} (?:having )?{_TO_ANSWER}", f"{_ANSWER} (?:have |has |had )?{_AT_LAST} (?:came|come|arrived|reached|landed|is here)",
            f"(?:i (?:have )?{_AT_LAST} (?:got|have|had|received|heard|know|hear)|{_AT_LAST} (?:to )?(?:hav(?:e|ing)|get(?:ting)?|hear(?:ing)?|receiv(?:e|ing)|know(?:ing)?|heard|received|got)|to {_AT_LAST} (?:have|get|hear|receive|know)) (?:(?:an?|your|the|my|some|any)(?: \\w+)? {_ANSWER}|back|from you|where i stand)",
            f"(?:{_ANSWER}|hear(?:ing|d)? from you|hear(?:ing|d)? back|getting back to me|letting me know),? {_AT_LAST}", "now (?:that )?(?:i|we) (?:finally|at last|eventually) (?:know|have|got)",
        ),
        ("awaited delayed eventual late overdue tardy", f"(?:your|the) (?:long[- ]awaited|much[- ]awaited|overdue|late|belated|tardy|delayed|eventual) {_ANSWER}"),
        ("better", "better late than never"),
        ("bothering condescending deigning finding managing remembering", "(?:deigning|condescending|remembering|managing|bothering|finding it in you) to (?:reply|answer|respond|write|get back|let me know|inform|tell)"),
        ("silence", "(?:breaking|broke|break|ending|ended|end) (?:the|your|this|that)(?: \\w+)? silence"),
        ("took", "(?:it|this|that|which) (?:only )?took (?:(?:you|your team) (?:[\\w-]+ ){0,3}(?:weeks|months|long|ages|an age|forever|a while|a year|half)|long enough|\\w+ (?:weeks|months) to (?:reply|answer|respond|decide|get|tell|let|hear))", "took (?:you )?(?:\\w+ )?(?:weeks|months|so long|this long|that long|an age|ages|forever) to (?:reply|answer|respond|decide|get back|tell|let)"),
        ("bothered least replied responded", "at least (?:you (?:did )?(?:replied|reply|answered|answer|wrote|bothered|responded|had the|told|let)|(?:now )?i (?:now |finally |at last )?know|i (?:got|have) an answer)"),
        ("given giving stopped", f"(?:given up|stopped|giving up)(?: (?:all|any|on|hope|of|hoping|ever|waiting|expecting))* (?:hear(?:ing)?|waiting|expecting|(?:for|an|your|any) {_ANSWER})"),
        ("wait", f"(?:waited|waiting|wait)(?: \\w+){{0,4}} (?:weeks|months|so long|a long time|patiently) (?:(?:for|to) (?:your|this|an|the|a|any|hear|get|receive|be)(?: \\w+)? (?:{_ANSWER}|back|from you|told))"),
        # Their answer, and how long it kept one waiting.
        ("_for_some_ _telling_me _which_i_had_ _would_have_been albeit asked begun_to_ belated called chase earlier given_up glad grateful last late_ long_wait lucky mailed overdue pleased reached_me_ remember reminded round_to_ rung sooner stopped thankful the_silence though would_have_been_ written", f"{_THANKS}(?: [\\w',-]+){{0,10}},? (?:even though|although|though|albeit) (?:it|this|that) (?:took|came|has taken|had taken)(?: [\\w']+){{0,3}} (?:weeks|months|late|ages|time|while|long)", f"{_ANSWER},? (?:although |though |even if )?late (?:as it (?:is|was|comes)|though it)", f"{_HEARD}(?: [\\w']+){{0,4}},? (?:although|though|even though|after|because|since|if only because) i(?:'d| had|'ve| have)? (?:to )?(?:\\w+ )?(?:asked|chased?|called|rung|written|e-?mailed|reminded|given up|stopped)", "(?:it was|after) (?:such )?an? (?:very |rather )?long wait,? (?:but|still|for (?:your|an)|and i'm)", "(?:wrote|answered|replied|told me) at (?:long )?last", f"{_AT_LAST} telling me", "at (?:long )?last an? (?:answer|reply|response)", "for (?:an?|your) (?:overdue|belated) (?:letter|answer|reply|message|mail)", "(?:hear|heard|know|known|learn|have) (?:this|it|that|of it)? ?(?:a little|a bit|somewhat|rather|much|a good deal) (?:sooner|earlier)", "(?:word|line|note|message|update|sign) (?:in between|in the meantime|sooner|earlier) would have been", "would have been (?:nice|kind|good|welcome) (?:to (?:hear|know)|sooner|earlier|a month|weeks)", f"{_ANSWER},? which i had (?:been )?(?:expect|await|wait|hop)\\w+", "get(?:ting)? (?:a)?round to (?:it|me|that|this|your|answering|writing|replying|telling|letting)", "reached me (?:just )?(?:when|after|once|long after) i(?:'d| had)? (?:stopped|given up|ceased|forgotten)", "(?:pleased|glad|grateful|thankful|lucky) to (?:get|receive|hear|have) (?:any|some sort of|some kind of) (?:answer|reply|response)(?: at all)?", "remember(?:ing)? me (?:[\\w-]+ ){0,3}(?:weeks|months|days) (?:on|later|after)", "begun to (?:think|wonder|fear|believe)(?: \\w+){0,5} (?:closed|forgotten|lost|vanished|died|moved)", "(?:waiting|worth waiting) for some (?:sort|kind) of", "the silence,? \\w+ (?:thanks|thank)"),
        ("_dare _grind _grown _not_that _the_trick by_friday call colleague days friend gave_notice given_notice good_things_take_time i_gather_good_things if_only_because_i_ late leaving_me_hanging letter lightning_speed linkedin mail make_up makes_up message months neighbour not_that_i only_took_you others overdue putting_me_out_of_my_misery reminder so_you_do_exist somebody_else somebody_finally_had someone_else staring_at_the_phone stop_keeping_my_ sympathy_card the_autumn_leaves_have_been the_website weeks wished_for_it_before your_website", "(?:mills|wheels) of(?: [\\w']+){1,5} grind (?:slowly|exceeding)", "so you do exist", "putting me out of my misery", "(?:had )?(?:learned|heard|read|known|learnt|found) (?:it|this|that|out)? ?(?:already )?from (?:your website|the website|my neighbour|somebody else|someone else|a colleague|linkedin|others)(?: \\w+)+ (?:ago|before|on|already|weeks|earlier)", "the autumn leaves have been", "if only because i (?:chased|asked|called|wrote)", "staring at the phone", "only took you", "(?:not|hardly|never) dared? to (?:count|hope|expect)(?: on| for)?", "(?:weeks|months|days) is (?:three|four|five|six|seven|eight|\\w+) (?:weeks|months|days)", "stop keeping my \\w+ free", "nearly makes up for the (?:delay|wait)", "(?:belated|overdue|late) (?:answer|reply|letter|message) is", "not leaving me hanging", "sympathy card for myself", "wished for it before", "(?:weeks|months|days) after the (?:trial|interview|visit|shift|test|final)(?: [\\w']+){0,3},? not that", "not that i(?:'m| was| am)? (?:was )?counting", "somebody finally had", "not exactly lightning speed", "said \\W?by friday\\W? and", "three weeks on from the", "(?:which|and that) (?:my|a) (?:neighbour|friend|colleague)(?:,? [\\w' ]{1,30},)? had (?:already )?told me", "to my letter of the \\w+,? the \\w+ of", "my (?:beard|hair|nails) (?:has|have) grown", "i gather good things", "my (?:third|fourth|fifth|sixth|\\w+th) (?:phone )?(?:call|reminder|e-?mail|message|letter) (?:seems|has|had|did|finally)"),
    ),
    "fr": Clues(
        ("fini informer j'attendais m'recontacter m'répondre multiples n'attendais n'espérais nombreuses plusieurs relances tardi écrire", f"{_REPONSE}[^.;!?]*? j'attendais (?:\\w+ )?(?:depuis|avec impatience)", "(?:avoir|avez|as) fini par (?:me |m')?(?:répondre|écrire|recontacter|informer)", "(?:certes|quoique|bien que|même si|bien qu'\\w+)(?: [\\w']+){0,4} tardi(?:f|ve)", "après (?:plusieurs|mes|deux|trois|quatre|de nombreuses|maintes|de multiples) relances", "que je n'(?:attendais|espérais) plus"),
        (
            "arriv attendu connaître courrier décision enfin finalement fixé lire longue mail mieux nouvelle obten parvenu recevoir retour reçois reçu savoir signe tardi verdict",
            f"(?:avoir|m'avoir|d'avoir|avez|m'avez|as|m'as|ayez|m'ayez) (?:enfin|finalement) {_REPONDRE}", f"(?:avoir|m'avoir|avez|m'avez|as|m'as) {_REPONDRE},? enfin", f"(?:votre|ta|une|cette|ce) {_REPONSE}(?: \\w+)? (?:enfin|qui arrive enfin|arrive enfin|est enfin arrivée?|m'est enfin parvenue?|m'arrive enfin|tant attendue?|longtemps attendue?|tardi(?:f|ve)|expédiée? à la vitesse)",
            f"(?:votre|ta) (?:bien |très |si )?(?:tardive|longue) {_REPONSE}", f"enfin (?:recevoir|avoir|reçu|eu|obtenu|obtenir|savoir|connaître|lu|lire){_VOTRE} {_REPONSE}", "enfin (?:fixée?|savoir à quoi)", f"(?:recevoir|reçois|avoir|ai|obtenir|savoir|connaître) enfin(?: reçu| eu| obtenu)?{_VOTRE} {_REPONSE}",
            f"enfin (?:une|votre|ta|de vos|de tes|des) {_REPONSE}", "mieux vaut tard",
        ),
        ("attendre daign fallu maintenant moins répondu silence trop", "pas trop tôt", "daign(?:er|é|iez|ez|ant)", "(?:rompu|rompre|sorti|sortir|brisé|briser|mis fin à)(?: de)? (?:votre|le|ce|ton) (?:\\w+ )?silence", "il (?:vous )?(?:aura |a )fallu (?:attendre )?(?:\\w+ ){0,3}(?:semaines|mois)", "au moins,? (?:vous (?:m'avez|avez) (?:répondu|écrit|eu)|je sais|j'ai (?:une|ma|eu) réponse|maintenant je sais|vous aurez (?:eu|répondu))"),
        ("commençais croyais désespérais n'attendais n'espérais", f"(?:n'y croyais|n'espérais|n'attendais)(?: \\w+)? plus(?: \\w+)?(?: {_REPONSE})?", "(?:désespérais|commençais à désespérer)"),
        ("attend", f"attend(?:u|ais|re)(?: \\w+){{0,4}} (?:semaines|mois|longtemps|patiemment)(?: \\w+)? (?:votre|ta|une|cette|ce|un) {_REPONSE}"),
        # Leur réponse, et l'attente qu'elle a coûtée.
        ("_d'avoir_finalement _de_longue_date _de_temps_à_venir_que _le_temps _mariner _n'ait_pas_été_plus_ _plus_encore_ _qui_aura_mis _relance _si_vous_existiez _tardi _tout_votre_temps _train_de_retard alors_que annonce_étant_retirée apprendre au_moins bien_que clos_le_suspense d'autres_auraient_fait_plus fallait_pas_se_presser fini_par_ guetté_le_ il_aura_fallu_que_j maintenant_que_tout_est_ mois même_si n'y_croyais_plus on_vous_recontacte_vite oublié_que_j'avais_postulé poireauté quand_bien_même que_je_n' quoique rafraîchir_ma_boîte retard_sur_ répond_à_ma_lettre_de savoir semaines souvenu vitesse_de_l'escargot être_prévenu", f"{_REPONSE}(?: [\\w']+){{0,3}},? (?:même si|bien que|quoique|alors que|quand bien même)(?: [\\w']+){{0,6}} (?:attendais|attendu|attendue|promise?|dit|tardé|tarde|tardi(?:f|ve)|il y a|déjà|depuis longtemps|évité|le temps)", "que je n'(?:espérais|attendais) (?:plus|guère)", "(?:me demander|croire|penser) si vous existiez", "fini par (?:m'écrire|me répondre|me recontacter|m'informer|trancher)", "ma (?:\\w+ )?(?:deuxième|troisième|quatrième|cinquième|énième|dernière) relance", "le temps,? tout votre temps", f"(?:votre |ce |cette )?{_REPONSE}(?: [\\w']+){{0,5}},? (?:\\w+|\\d+) (?:semaines|mois) (?:après|plus tard)", "oublié que j'avais postulé", "au moins,? (?:vous|tu)(?: \\w+)? (?:avez|as|m'avez) répondu", "clos le suspense", "vitesse de l'escargot", "(?:préféré|aimé|apprécié|souhaité) (?:le |l')?(?:savoir|apprendre|être prévenue?)(?: \\w+)? (?:avant|plus tôt)", "fallait pas se presser", "retard sur (?:votre|ta) promesse", f"{_REPONSE} qui aura mis", "(?:plus|mis) de temps à venir que", "sans préciser de quel mois", "d'autres auraient fait plus", "guetté le (?:facteur|téléphone|courrier)", "maintenant que tout est (?:joué|fini|décidé)", "juste poireauté", "attendue? de longue date", "il aura fallu que (?:j'(?:appelle|écrive|insiste|attende)|je (?:relance|rappelle|demande))", "n'y croyais plus", "souvenue?s? de moi(?:,)? (?:un|deux|trois|\\w+) (?:trimestre|mois|semaines) plus tard", "avec (?:le|un) train de retard", "qu'(?:elle|il) n'ait pas été plus (?:prompte?|rapide)", "on vous recontacte vite", "semaines d'attente,? une", "(?:un|une) (?:non|réponse|refus) tardi(?:f|ve)", "m'(?:avez|as) laissée? mariner", "(?:mis|pris) le temps,? mais", "appréciée? plus encore (?:au|en|il)", "répond à ma lettre de", "rafraîchir ma boîte", "annonce étant retirée", f"{_MERCI} d'avoir finalement", "arrive alors que(?: [\\w']+){1,8} depuis longtemps", "eu le temps de voir passer (?:pâques|noël|l'été|l'hiver|le printemps)"),
    ),
}  # fmt: skip
# How long it took, next to their answer: a reproach unless it was quick, or is one's own delay.
_LATE = {
    "en": Clues(
        ("after", f"{_HEARD}(?: [\\w']+){{0,3}},? after {_AGES}", f"after {_AGES}(?: of (?:silence|waiting|radio silence|nothing))?,? (?:[\\w']+ ){{0,6}}{_HEARD}"),
        ("months weeks", f"{_HEARD}(?: [\\w']+){{0,3}},? (?:\\w+ )?(?:weeks|months) (?:late|later|too late)"),
    ),
    "fr": Clues(("attente aussi longtemps mois moment semaines silence tant tout", f"(?:{_REPONSE}|{_REPONDRE}|répondre|écrire),?(?: [\\w']+){{0,6}},? {_LONGTEMPS}", f"{_LONGTEMPS}(?: (?:de |d')(?:silence|attente))?,? (?:[\\w']+ ){{0,6}}(?:{_REPONSE}|{_REPONDRE}|répondre)")),
}  # fmt: skip
_OWN_DELAY = {
    "en": Words("i(?:'m| am)? (?:\\w+ )?(?:writing|write|answering|replying|responding)", "my (?:\\w+ )?(?:reply|answer|response|note|thanks|delay|silence)", "only|just|barely|less than|so quick(?:ly)?|already"),
    "fr": Words("je (?:vous |t')?(?:écris|réponds|remercie tard)", "mon (?:retard|silence|message|mot)|ma réponse|mes remerciements", "seulement|à peine|moins de|si vite|déjà"),
}  # fmt: skip
_WAITING = (
    "of silence",
    "of waiting",
    "of radio",
    "of nothing",
    "de silence",
    "d'attente",
    "de mutisme",
)


def check(draft: Draft) -> Iterable[Finding]:
    own = _OWN_DELAY.get(draft.language)
    yield from _OFFENCE.matches(draft, _WORDS)
    for passage, span in hits(draft, _LATE):
        after = draft.folded[span.end : passage.end].lower().lstrip()
        told = after.startswith(("of ", "de ", "d'")) and not after.startswith(_WAITING)
        if not told and not (own and passage.text in own):  # "after three weeks of tests" tells
            yield _OFFENCE.at(draft, span.start, span.end)
