"""Shows surprise at the refusal, or says that it cannot be understood.

Why: Surprise is a reproach in disguise: it tells the reader that the signals
    they gave were false.
Source: the craft's O03 (tone.surprise), from two hiring managers' accounts.
Not when: what surprised was the welcome, a question or an exercise.

Offends (en): I was surprised by your decision given how well the interview went.
Offends (en): I honestly don't understand why I was turned down.
Innocent (en): I was surprised by how quickly Dev changed his mind, and I loved it.
Innocent (en): I had hoped for another outcome, and I understand.
Offends (fr): J'ai été surpris de votre réponse vu la qualité de nos échanges.
Offends (fr): Je ne comprends pas ce qui n'a pas convenu au jury.
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
_SIGNALS = "(?:such )?(?:an? |the |our |so many |all the )?(?:\\w+ )?(?:positive|promising|encouraging|good|great|excellent|enthusiastic)(?: \\w+)? (?:interviews?|conversations?|exchanges?|feedback|signals?|signs|meetings?|process|discussions?|rounds?)"
_ETONNE = "(?:surprise?s?|étonnée?s?|choquée?s?|stupéfaite?s?|sidérée?s?|abasourdie?s?|déconcertée?s?|désarçonnée?s?|interloquée?s?|perplexes?|dubitati(?:f|ve)s?|décontenancée?s?|estomaquée?s?)"
_ISSUE = "(?:décision|refus|réponse|choix|issue|résultats?|nouvelle|verdict|retour (?:négatif|de votre part)|rejet|conclusion)"
_SIGNES = "(?:\\w+ ){0,3}(?:la (?:\\w+ )?qualité|(?:échanges?|entretiens?|retours?|signaux|signes)(?: \\w+){0,2} (?:positi(?:f|fs|ve|ves)|encourageante?s?|prometteurs?|excellents?|constructifs?|chaleureux))"
_WORDS = {
    "en": Clues(
        ("expect hocked make tunned urprised", "to say (?:that )?i (?:was|am) (?:\\w+ )?(?:surprised|shocked|stunned)", "(?:struggl\\w+|trying|hard|unable|failing|impossible|cannot|can't) (?:to )?make (?:\\w+ )?sense of (?:it|this|your|the (?:decision|outcome))", "(?:this|that|it|your (?:answer|decision)) (?:is|was)(?: certainly| really)?(?: not|n't) what i (?:was expecting|expected|had expected)"),
        ("blue certain confident convinced happen persuaded positive sure", "i was (?:\\w+ )?(?:certain|sure|convinced|confident|positive|persuaded) (?:that )?(?:i|the|you|it|we)(?: [\\w']+){0,3} (?:offered|get|got|chosen|selected|hired|mine|job|role|bag|done)", "(?:it|this|that|decision|news|rejection|e-?mail)(?: \\w+){0,2} out of the blue", "how (?:could|can) (?:this|that|it)(?: \\w+)? happen"),
        (
            "amazed astonished baffled bewildered blindsided caught confused dumbfounded perplexed puzzled shocked startled stunned surprised taken",
            f"{_STUNNED}(?: \\w+)? (?:by|at|with|about|to (?:get|receive|read|hear|learn|see|find)(?: of| about)?) (?:your|the|this|that|such a|a|my|it|its)(?: \\w+){{0,2}} {_OUTCOME}",
            f"{_STUNNED}(?: (?:to|that|when|i|you|my|it|we|hear|learn|read|see|find|discover|have|be|been|was|were|had|did|the|panel|team|application|candidacy|profile|out|about|went|with|chose|chosen|picked|hired|selected|for|a|an|is|has))* (?:not|never|\\w+n't|reject(?:ed|ion)|declined|turned down|unsuccessful|refused|passed over|eliminated|someone else|another candidate|dismissed)",
            f"{_STUNNED},? (?:given|considering|because|since|as (?:i|the|my|our)|after)",
        ),
        ("astonished baffled confused left puzzled shocked stunned surprised", f"{_OUTCOME}(?: \\w+)? (?:surprised|shocked|stunned|astonished|baffled|puzzled|confused) me", f"(?:your|the|this|that) {_OUTCOME}(?: \\w+)? left me(?: \\w+)? (?:{_STUNNED}|speechless|wondering|at a loss)"),
        (
            "comprehend fathom follow get grasp see sense understand",
            "(?:don't|do not|can't|cannot|fail to|struggle to|struggling to|didn't|did not|unable to|hard to|difficult to)(?: \\w+)? (?:understand|see|grasp|follow|comprehend|fathom|make sense of|get) (?:why (?:i (?:was|wasn't|am|have|did|didn't)|you|it (?:was|has)|this|someone|another|my (?:application|profile|candidacy))|how (?:you (?:could|came|reached|arrived|decided)|this decision|the decision)|what (?:went wrong|was (?:missing|wrong|lacking)|i did wrong|did not|didn't|you (?:were|wanted|expected)))",
            f"(?:don't|do not|can't|cannot|fail to|struggle to|struggling to|didn't|did not|unable to|hard to|difficult to)(?: \\w+)? (?:understand|grasp|comprehend|fathom|make sense of) (?:your|this|the)(?: \\w+)? (?:{_OUTCOME}|reasons?|reasoning|logic|answer)",
        ),
        ("hock urprise", f"(?:{_OUTCOME}|e-?mail|letter|message|it|this|that|which) (?:comes?|came|is|was|has come)(?: \\w+)? (?:as )?(?:a|quite a|something of a|such a)(?: (?:bit of a|complete|real|big|total|huge|great|slight|genuine|little))? (?:shock|surprise)"),
        ("baffling blue confusing incomprehensible inexplicable puzzling surprising unexpected", f"(?:unexpected|surprising|incomprehensible|baffling|puzzling|inexplicable) {_OUTCOME}", f"{_OUTCOME} (?:is|was|seems|seemed|came|comes|remains|looks)(?: \\w+){{0,2}} (?:surprising|unexpected|puzzling|baffling|incomprehensible|confusing|inexplicable|out of the blue)"),
        ("considering given", "(?:given|considering) how (?:well|positive|positively|good|smoothly|great|promising|encouraging)(?: [\\w']+){1,4} (?:went|gone|was|were|seemed|felt)"),
        ("after considering despite given", f"(?:decision|{_OUTCOME}|expect\\w*|understand)[^.;!?]*? (?:after|given|considering|despite) {_SIGNALS}", f"(?:after|given|considering|despite) {_SIGNALS}[^.;!?]*? (?:{_OUTCOME}|expect\\w*|hard to|reject\\w*|no longer|\\w+n't)"),
        ("believe expect given impression indication led made reason think", "i was (?:led to (?:believe|think|expect|understand)|made to (?:believe|think|feel)|given (?:the|every) (?:impression|reason|sign|indication)|under the impression)"),
        ("expect rejected", "(?:was|had been|were)(?: \\w+)? expecting (?:an offer|to (?:be|get|receive|hear)(?: \\w+)? (?:offered|selected|chosen|hired|offer|good|positive|yes)|a (?:different|positive|better|yes)|good news)", "(?:had|have|did|fully|really|honestly)(?: \\w+)? expect(?:ed)? (?:an offer|to (?:be|get|receive|hear)(?: \\w+)? (?:offered|selected|chosen|hired|offer|good|positive|yes)|a (?:different|positive|better|yes))", "(?:never|did not|didn't)(?: \\w+)? expect (?:this|such|that|your|to be (?:rejected|turned))"),
        ("coming didn't", "(?:never|did not|didn't) (?:see|saw) (?:it|this|that) coming"),
    ),
    "fr": Clues(
        ("absolument attendais comprendre décidément m'expliquer m'étonne pas! pas. plus! plus. rien! rien. réaliser saisir sans toujours vraiment", "sans voix (?:en (?:lisant|recevant|découvrant|apprenant)|devant (?:votre|cette|ce) \\w+|à la lecture)", "ne m'y attendais(?: \\w+)? pas", "(?:peine|j'ai peine|n'arrive pas|ne parviens pas) à (?:comprendre|m'expliquer|saisir|réaliser)(?: \\w+)? (?:raisons?|motifs?|choix|décision|refus|ce|cette|votre|la|le|les|pourquoi)", "(?:que )?je ne comprends (?:vraiment |toujours |décidément |absolument )?(?:pas|rien|plus)[.!]", "je m'étonne (?:de|que|d'\\w+)"),
        ("certain convaincu incompréhension persuadé stup sûr étonnement", "(?:persuadée?|certaine?|sûre?|convaincue?) (?:d'être|que je serais|que j'(?:allais|étais)|d'avoir|que (?:le poste|ce serait|c'était))(?: \\w+){0,3} (?:retenue?|prise?|choisie?|recrutée?|obtenu|poste|moi|gagné|bon|acquis)", "(?:avec|mon|une immense|une grande) (?:stupéfaction|stupeur|incompréhension)", "mon étonnement"),
        (
            "abasourdi choqué dubitati décon désarçonné estomaqué interloqué perplexe sidéré stupéfait surpris étonné",
            f"{_ETONNE}(?: \\w+)? (?:de|par|devant|face à|à la lecture de|d'apprendre|de lire|de recevoir|de découvrir|en (?:lisant|recevant|apprenant|découvrant))(?: (?:votre|vos|ta|ton|ce|cette|la|le|l'|une?|tel|telle|mon))*(?: \\w+)?(?: )?{_ISSUE}",
            f"{_ETONNE}(?: \\w+)? (?:de|d'|que)(?: )?(?:ne|n'\\w+|(?:apprendre|lire|voir|constater|découvrir|avoir|être|ma candidature|mon profil|mon dossier|je|vous)(?: \\w+)? (?:que|ne|n'\\w+|pas|écarté|refusé|recalé))", f"{_ETONNE},? (?:vu|étant donné|compte tenu|au vu|d'autant)",
        ),
        ("choqu déconcerté interpelle interroge l'incompréhension laiss perplexe sidéré stupéfait surpr échappe étonn", f"(?:votre|cette|ce|la|le|ta|ton|l')(?: )?{_ISSUE}(?: \\w+)? (?:me |m'a |m'ont |m')(?:\\w+ ){{0,2}}(?:surprend|surprise?|étonne|étonnée?|choque|choquée?|stupéfaite?|sidérée?|déconcertée?|(?:laissée?|laisse) (?:perplexe|sans voix|dans l'incompréhension)|interpelle|interroge|échappe)"),
        ("déroutant inattendu incompréhensible inexplicable surpr tomb tupéfaction urprise étonnant", f"(?:{_ISSUE}|cela|ça|c'est|message|mail)(?: \\w+){{0,3}} (?:une (?:\\w+ )?surprise|surprenante?|étonnante?|incompréhensible|inattendue?|inexplicable|déroutante?)", "à ma (?:grande )?(?:surprise|stupéfaction)", "tomb(?:é|ée|e|ais) des nues"),
        (
            "compr concevoir conçois m'explique saisi vois",
            "(?:je )?(?:ne |n')(?:(?:comprends|saisis|vois|m'explique|conçois)(?: \\w+){0,2}|(?:parviens|arrive|ai)(?: \\w+){1,3} (?:comprendre|comprise?|saisir)) (?:ce qui (?:n'\\w+|m'\\w+|a|ne)|pourquoi (?:je|j'\\w+|ma|mon|vous|m|on|cette)|votre (?:décision|choix|refus|réponse|raisonnement|logique)|cette (?:décision|réponse)|ce (?:refus|choix)|les? (?:raisons?|motifs?)|comment vous (?:avez (?:pu|décidé|choisi|jugé)|pouvez|êtes|en êtes)|en quoi (?:mon|ma|je|j'\\w+)|sur quoi|qu'on (?:ne )?m'\\w+|que (?:vous ne|vous n'\\w+|mon|ma))",
            "(?:du mal|de la peine|des difficultés|difficile)(?: pour moi)? (?:à|de) (?:comprendre|m'expliquer|saisir|concevoir) (?:ce qui|pourquoi|votre|cette|ce (?:refus|choix)|les? (?:raisons?|motifs?)|comment vous (?:avez (?:pu|décidé|choisi|jugé)|pouvez|êtes|en êtes)|que (?:vous|mon|ma))",
        ),
        (
            "chaleureux constructif encourageant excellent positi prometteur qualité",
            f"(?:{_ISSUE}|espér\\w+|attend\\w+|pensais|croyais|compren\\w+)[^.;!?]*? (?:vu|étant donné|compte tenu de|au vu de|malgré|après) {_SIGNES}",
            f"(?:vu|étant donné|compte tenu de|au vu de|malgré|après) {_SIGNES}[^.;!?]*? (?:{_ISSUE}|attend\\w+|pensais|croyais|compren\\w+)",
        ),
        ("croire entendre espérer laissé m'attendais", "(?:on m'avait|vous m'aviez|vous m'avez)(?: \\w+)? (?:laissée? (?:entendre|croire|penser|espérer)|fait (?:croire|espérer))", "je m'attendais(?: \\w+)? (?:à (?:une? (?:autre|meilleure?|issue|réponse (?:positive|favorable))|être (?:retenue?|choisie?|recrutée?)))", "je ne m'attendais(?: \\w+)? (?:pas|absolument pas) à (?:ce|cette|une? telle?|votre|un refus|être (?:refusée?|écartée?|recalée?))"),
    ),
}  # fmt: skip
_WELCOME = {
    "en": Words(
        "pleasantly|delighted|happily|nicely|wonderful(?:ly)?|lovely|by how|how (?:kind|kindly|quick|quickly|generous|honest|warm|warmly|clear|clearly|frank|open)"
    ),
    "fr": Words(
        "agréablement|heureuse(?:ment)?|bonne surprise|belle surprise|gentillesse|rapidité|qualité de votre (?:réponse|retour)|honnêteté|franchise"
    ),
}


def check(draft: Draft) -> Iterable[Finding]:
    welcome = _WELCOME.get(draft.language)
    for _, span in hits(draft, _WORDS):
        if not (welcome and span.text in welcome):
            yield _OFFENCE.at(draft, span.start, span.end)
