"""Shows surprise at the refusal, or says that it cannot be understood.

Why: Surprise is a reproach in disguise: it tells the reader that the signals
    they gave were false.
Source: the craft's O03 (tone.surprise), from two hiring managers' accounts.
Not when: what surprised was the welcome, a question or an exercise.

Offends (en): I was surprised by your decision given how well the interview went.
Offends (en): I honestly don't understand why I was turned down.
Offends (en): I came away certain that it was settled; your letter floored me.
Innocent (en): I was surprised by how quickly Dev changed his mind, and I loved it.
Innocent (en): I had hoped for another outcome, and I understand.
Offends (fr): J'ai été surpris de votre réponse vu la qualité de nos échanges.
Offends (fr): Je ne comprends pas ce qui n'a pas convenu au jury.
Offends (fr): Moi qui croyais que c'était gagné, je ne sais plus quoi penser.
Innocent (fr): La question de Karim m'a surpris, et elle m'a fait réfléchir longtemps.
Innocent (fr): J'espérais une autre issue, et je comprends votre choix.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O03"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” shows surprise; the reader hears a reproach for false signals.",
        "fr": "« {0} » marque la surprise ; on y entend le reproche d'avoir donné de faux signes.",
    },
    better={
        "en": "I had hoped for another outcome, and I understand.",
        "fr": "J'espérais une autre issue, et je comprends votre choix.",
    },
)
_STUNNED = "(?:surprised|shocked|stunned|astonished|baffled|puzzled|confused|bewildered|perplexed|taken aback|dumbfounded|blindsided|caught off guard|amazed|startled)"
_OUTCOME = "(?:decision|outcome|results?|rejection|refusal|news|verdict|conclusion|choice|feedback|turn of events)"
_ETONNE = "(?:surprise?s?|étonnée?s?|choquée?s?|stupéfaite?s?|sidérée?s?|abasourdie?s?|déconcertée?s?|désarçonnée?s?|interloquée?s?|perplexes?|dubitati(?:f|ve)s?|décontenancée?s?|estomaquée?s?)"
_ISSUE = "(?:décision|refus|réponse|choix|issue|résultats?|nouvelle|verdict|retour (?:négatif|de votre part)|rejet|conclusion)"
_SIGNES = "(?:\\w+ ){0,3}(?:la (?:\\w+ )?qualité|(?:échanges?|entretiens?|retours?|signaux|signes)(?: \\w+){0,2} (?:positi(?:f|fs|ve|ves)|encourageante?s?|prometteurs?|excellents?|constructifs?|chaleureux))"
_WORDS = {
    "en": Clues(
        ("expect", "(?:this|that|it|your (?:answer|decision)) (?:is|was)(?: certainly| really)?(?: not|n't) what i (?:was expecting|expected|had expected)"),
        ("blue certain confident convinced happen persuaded positive sure", "i was (?:\\w+ )?(?:certain|sure|convinced|confident|positive|persuaded) (?:that )?(?:i|the|you|it|we)(?: [\\w']+){0,3} (?:offered|get|got|chosen|selected|hired|mine|job|role|bag|done)", "(?:it|this|that|decision|news|rejection|e-?mail)(?: \\w+){0,2} out of the blue", "how (?:could|can) (?:this|that|it)(?: \\w+)? happen"),
        ("amazed astonished baffled bewildered blindsided caught confused dumbfounded perplexed puzzled shocked startled stunned surprised taken", f"{_STUNNED}(?: (?:to|that|when|i|you|my|it|we|hear|learn|read|see|find|discover|have|be|been|was|were|had|did|the|panel|team|application|candidacy|profile|out|about|went|with|chose|chosen|picked|hired|selected|for|a|an|is|has))* (?:not|never|\\w+n't|reject(?:ed|ion)|declined|turned down|unsuccessful|refused|passed over|eliminated|someone else|another candidate|dismissed)", f"{_STUNNED},? (?:given|considering|because|since|as (?:i|the|my|our)|after)"),
        ("comprehend fathom follow get grasp see sense understand", "(?:don't|do not|can't|cannot|fail to|struggle to|struggling to|didn't|did not|unable to|hard to|difficult to)(?: \\w+)? (?:understand|see|grasp|follow|comprehend|fathom|make sense of|get) (?:why (?:i (?:was|wasn't|am|have|did|didn't)|you|it (?:was|has)|this|someone|another|my (?:application|profile|candidacy))|how (?:you (?:could|came|reached|arrived|decided)|this decision|the decision)|what (?:went wrong|was (?:missing|wrong|lacking)|i did wrong|did not|didn't|you (?:were|wanted|expected)))", f"(?:don't|do not|can't|cannot|fail to|struggle to|struggling to|didn't|did not|unable to|hard to|difficult to)(?: \\w+)? (?:understand|grasp|comprehend|fathom|make sense of) (?:your|this|the)(?: \\w+)? (?:{_OUTCOME}|reasons?|reasoning|logic|answer)"),
        ("hock urprise", f"(?:{_OUTCOME}|e-?mail|letter|message|it|this|that|which) (?:comes?|came|is|was|has come)(?: \\w+)? (?:as )?(?:a|quite a|something of a|such a)(?: (?:bit of a|complete|real|big|total|huge|great|slight|genuine|little))? (?:shock|surprise)(?: to (?:hear|see|find|learn|discover) (?:how|what))?"),
        ("considering given", "(?:given|considering) how (?:well|positive|positively|good|smoothly|great|promising|encouraging)(?: [\\w']+){1,4} (?:went|gone|was|were|seemed|felt)"),
        ("given impression led made", "i was (?:led to (?:believe|think|expect|understand)|made to (?:believe|think|feel)|given (?:the|every) (?:impression|reason|sign|indication)|under the impression)"),
        ("expect", "(?:was|had been|were)(?: \\w+)? expecting (?:an offer|to (?:be|get|receive|hear)(?: \\w+)? (?:offered|selected|chosen|hired|offer|good|positive|yes)|a (?:different|positive|better|yes)|good news)", "(?:never|did not|didn't)(?: \\w+)? expect (?:this|such|that|your|to be (?:rejected|turned))"),
        ("coming", "(?:never|did not|didn't) (?:see|saw) (?:it|this|that) coming"),
        ("surprise aback speechless gobsmacked baffled startl scratching astonished stunned bolt_from bewildered puzzled dumbfounded perplexed _shook_me _floored_me _threw_me _caught_off blindsided shocked me_wondering _a_loss confused amazed", f"{_STUNNED},? (?:by|at|to (?:open|get|receive|read)) (?:your|the|this|that)(?: \\w+)? (?:answer|reply|response|e-?mail|mail|letter|message|no|{_OUTCOME})", "gobsmacked is the word", "(?:answer|reply|e-?mail|mail|no|decision|refusal|rejection|your letter|news|content|verdict|outcome) (?:\\w+ )?(?:took me(?: \\w+)? aback|left me (?:speechless|stunned|scratching|wondering|at a loss)|puzzled me|startled me|floored me|threw me|stunned me|shook me)", "bolt from the blue"),
        ("mystery", "mystery to me (?:how|why|what)"),
        ("certain convinced sure confident persuaded", "(?:left|came away|walked out|went home|came out)(?: \\w+){0,3} (?:certain|convinced|sure|confident|persuaded) (?:of (?:an offer|the job|a yes)|(?:that )?(?:i'd|i would|i was|the (?:job|post)|it was (?:settled|done|mine)))"),
    ),
    "fr": Clues(
        ("attendais comprendre m'expliquer pas! pas. plus! plus. rien! rien. réaliser saisir", "ne m'y attendais(?: \\w+)? pas", "(?:peine|j'ai peine|n'arrive pas|ne parviens pas) à (?:comprendre|m'expliquer|saisir|réaliser)(?: \\w+)? (?:raisons?|motifs?|choix|décision|refus|ce|cette|votre|la|le|les|pourquoi)", "(?:que )?je ne comprends (?:vraiment |toujours |décidément |absolument )?(?:pas|rien|plus)[.!]"),
        ("certain convaincu persuadé sûr étonnement", "(?:persuadée?|certaine?|sûre?|convaincue?) (?:d'être|que je serais|que j'(?:allais|étais)|d'avoir|que (?:le poste|ce serait|c'était))(?: \\w+){0,3} (?:retenue?|prise?|choisie?|recrutée?|obtenu|poste|moi|gagné|bon|acquis)", "mon étonnement"),
        ("abasourdi choqué dubitati décon désarçonné estomaqué interloqué perplexe sidéré stupéfait surpris étonné", f"{_ETONNE}(?: \\w+)? (?:de|par|devant|face à|à la lecture de|d'apprendre|de lire|de recevoir|de découvrir|en (?:lisant|recevant|apprenant|découvrant))(?: (?:votre|vos|ta|ton|ce|cette|la|le|l'|une?|tel|telle|mon))*(?: \\w+)?(?: )?{_ISSUE}", f"{_ETONNE}(?: \\w+)? (?:de|d'|que)(?: )?(?:ne|n'\\w+|(?:apprendre|lire|voir|constater|découvrir|avoir|être|ma candidature|mon profil|mon dossier|je|vous)(?: \\w+)? (?:que|ne|n'\\w+|pas|écarté|refusé|recalé))"),
        ("choqu déconcerté interpelle interroge laiss sidéré stupéfait surpr échappe étonn", f"(?:votre|cette|ce|la|le|ta|ton|l')(?: )?{_ISSUE}(?: \\w+)? (?:me |m'a |m'ont |m')(?:\\w+ ){{0,2}}(?:surprend|surprise?|étonne|étonnée?|choque|choquée?|stupéfaite?|sidérée?|déconcertée?|(?:laissée?|laisse) (?:perplexe|sans voix|dans l'incompréhension)|interpelle|interroge|échappe)"),
        ("déroutant inattendu incompréhensible inexplicable surpr étonnant", f"(?:{_ISSUE}|cela|ça|c'est|message|mail)(?: \\w+){{0,3}} (?:une (?:\\w+ )?surprise|surprenante?|étonnante?|incompréhensible|inattendue?|inexplicable|déroutante?)"),
        ("compr concevoir conçois m'explique saisi vois", "(?:je )?(?:ne |n')(?:(?:comprends|saisis|vois|m'explique|conçois)(?: \\w+){0,2}|(?:parviens|arrive|ai)(?: \\w+){1,3} (?:comprendre|comprise?|saisir)) (?:ce qui (?:n'\\w+|m'\\w+|a|ne)|pourquoi (?:je|j'\\w+|ma|mon|vous|m|on|cette)|votre (?:décision|choix|refus|réponse|raisonnement|logique)|cette (?:décision|réponse)|ce (?:refus|choix)|les? (?:raisons?|motifs?)|comment vous (?:avez (?:pu|décidé|choisi|jugé)|pouvez|êtes|en êtes)|en quoi (?:mon|ma|je|j'\\w+)|sur quoi|qu'on (?:ne )?m'\\w+|que (?:vous ne|vous n'\\w+|mon|ma))", "(?:du mal|de la peine|des difficultés|difficile)(?: pour moi)? (?:à|de) (?:comprendre|m'expliquer|saisir|concevoir) (?:ce qui|pourquoi|votre|cette|ce (?:refus|choix)|les? (?:raisons?|motifs?)|comment vous (?:avez (?:pu|décidé|choisi|jugé)|pouvez|êtes|en êtes)|que (?:vous|mon|ma))"),
        ("chaleureux constructif encourageant excellent positi prometteur qualité", f"(?:vu|étant donné|compte tenu de|au vu de|malgré|après) {_SIGNES}[^.;!?]*? (?:{_ISSUE}|attend\\w+|pensais|croyais|compren\\w+)"),
        ("croire espérer laissé", "(?:on m'avait|vous m'aviez|vous m'avez)(?: \\w+)? (?:laissée? (?:entendre|croire|penser|espérer)|fait (?:croire|espérer))"),
        ("surpri pris_de_court choc scotch désarçon sidér perplexe déconcert songeur relu erreur sans_voix nues les_yeux quelle_surprise étonnement attendais grands_yeux _de_quoi _cru_à y_croire me_dépasse me_sidère _fois_avan _lu_ton _quatre_fois _dix_fois _m'a_lais de_court le_message _courrier_troi mail_plusieurs négative le_lettre _de_refu _le_mail lettre_trois _lettre_plus _courrier_me _message_me refus_m'avait _courrier_deux _lettre_deux issue_m'avait _m'avait_lais _décision_me _message_deux _message_troi _lettre_me _mail_m'a _choix_me _mail_me laissée _lu_votr me_laisse _réponse_m'a", "(?:réponse|refus|décision|message|mail|courrier|lettre|nouvelle|issue|choix)(?: (?:négative|de refus))? (?:\\w+ )?(?:m'a(?:vait)? (?:\\w+ )?(?:pris(?:e)? de court|scotchée?|désarçonnée?|sidérée?|laissée? (?:sans voix|perplexe|songeu\\w+))|me (?:laisse (?:perplexe|sans voix|songeu\\w+)|déconcerte|sidère|dépasse))", "je (?:suis|reste)(?: [\\w ]+)? sous le choc", "quelle surprise (?:en|de|à) (?:ouvrant|lisant|recevant|découvrant|lire|recevoir|découvrir|la lecture de) (?:votre|ton|le|ce) (?:message|mail|courrier|lettre|réponse)", "(?:relu|lu) (?:votre|ton|le) (?:message|mail|courrier|lettre)(?: \\w+)? (?:deux|trois|quatre|dix|plusieurs) fois,? (?:pour|sans y croire|avant de)", "tomb(?:e|é|ée|ais) des nues"),
        ("échappe compréhensible penser laissait passe-t-on laissaient", "(?:quelque chose|un (?:point|détail)) (?:qui|m') ?(?:m')?échappe dans (?:ce|cette|votre) (?:choix|décision|refus|réponse|issue)", "(?:difficilement|peu|guère|à peine) compréhensible", "je ne sais (?:plus|pas)(?: trop)? (?:quoi|que) penser", "rien[^.!?]{0,40} (?:laissait|laissaient) (?:présager|deviner|supposer|prévoir) (?:cela|ça|un refus|une telle|ce refus|cette (?:issue|décision|réponse))", "comment passe-t-on d[^.!?]*? (?:refus|non)"),
        ("pensais croyais encourageants positifs _tous_vert si_verts _tellement_vert attendais", "(?:pensais|croyais)(?: \\w+){0,2} (?:que (?:c'était (?:dans la poche|gagné|joué|bon|fait|acquis)|j'(?:avais|étais) (?:le poste|prise?|retenue?)|le poste (?:était|serait) (?:à|pour|acquis)|l'essai[^.!?]*? avait (?:plu|convaincu))|qu'on était partis pour)", "(?:signaux|signes)(?: \\w+)? (?:si|tellement|tous) (?:encourageants|positifs|verts)", "(?:ne|n') ?m'(?:y )?attendais (?:\\w+ ){1,3}à (?:(?:un|ce|votre) (?:refus|non)|(?:cette|votre|une telle) (?:issue|décision|réponse|nouvelle)|(?:ça|cela)(?:[.,;!]|$))"),
    ),
}  # fmt: skip
_WELCOME = {
    "en": Words(
        "pleasantly|(?:hear|see|find|learn|discover) (?:how|what)|delighted|happily|nicely|wonderful(?:ly)?|lovely|by how|how (?:kind|kindly|quick|quickly|generous|honest|warm|warmly|clear|clearly|frank|open)"
    ),
    "fr": Words(
        "agréablement|heureuse(?:ment)?|bonne surprise|belle surprise|gentillesse|rapidité|qualité de votre (?:réponse|retour)|honnêteté|franchise"
    ),
}


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    welcome = _WELCOME.get(draft.language)
    for _, span in hits(draft, _WORDS):
        if not (welcome and span.text in welcome):
            yield _OFFENCE.at(draft, span.start, span.end)
