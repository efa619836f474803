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
        ("hock urprise", f"(?:{_OUTCOME}|e-?mail|letter|message|it|this|that|which) (?:comes?|came|is|was|has come)(?: \\w+)? (?:as )?(?:a|quite a|something of a|such a)(?: (?:bit of a|complete|real|big|total|huge|great|slight|genuine|little))? (?:shock|surprise)(?: to (?:hear|see|find|learn|discover) (?:how|what))?"),
        ("baffling blue confusing incomprehensible inexplicable puzzling surprising unexpected", f"(?:unexpected|surprising|incomprehensible|baffling|puzzling|inexplicable) {_OUTCOME}", f"{_OUTCOME} (?:is|was|seems|seemed|came|comes|remains|looks)(?: \\w+){{0,2}} (?:surprising|unexpected|puzzling|baffling|incomprehensible|confusing|inexplicable|out of the blue)"),
        ("considering given", "(?:given|considering) how (?:well|positive|positively|good|smoothly|great|promising|encouraging)(?: [\\w']+){1,4} (?:went|gone|was|were|seemed|felt)"),
        ("after considering despite given", f"(?:decision|{_OUTCOME}|expect\\w*|understand)[^.;!?]*? (?:after|given|considering|despite) {_SIGNALS}", f"(?:after|given|considering|despite) {_SIGNALS}[^.;!?]*? (?:{_OUTCOME}|expect\\w*|hard to|reject\\w*|no longer|\\w+n't)"),
        ("believe expect given impression indication led made reason think", "i was (?:led to (?:believe|think|expect|understand)|made to (?:believe|think|feel)|given (?:the|every) (?:impression|reason|sign|indication)|under the impression)"),
        ("expect rejected", "(?:was|had been|were)(?: \\w+)? expecting (?:an offer|to (?:be|get|receive|hear)(?: \\w+)? (?:offered|selected|chosen|hired|offer|good|positive|yes)|a (?:different|positive|better|yes)|good news)", "(?:had|have|did|fully|really|honestly)(?: \\w+)? expect(?:ed)? (?:an offer|to (?:be|get|receive|hear)(?: \\w+)? (?:offered|selected|chosen|hired|offer|good|positive|yes)|a (?:different|positive|better|yes))", "(?:never|did not|didn't)(?: \\w+)? expect (?:this|such|that|your|to be (?:rejected|turned))"),
        ("coming didn't", "(?:never|did not|didn't) (?:see|saw) (?:it|this|that) coming"),
        # Taken aback, by the answer or because of what came before.
        ("surprise the_no aback speechless couldn't could_not_believe gobsmacked baffled startl knock feather my_face sit_down scratching gobsmack astonished stunned bolt_from reaction_when _hardly_beli bewildered puzzled can't_believe _cannot_beli dumbfounded perplexed _shook_me nonplussed _floored_me flabbergasted _threw_me _caught_off blindsided shocked me_wondering to_receive _a_loss _confused_at _amazed_by _amazed_at confused _amazed_to amazed", f"{_STUNNED},? (?:by|at|to (?:open|get|receive|read)) (?:your|the|this|that)(?: \\w+)? (?:answer|reply|response|e-?mail|mail|letter|message|no|{_OUTCOME})", "(?:i'm|i am)(?: \\w+)? (?:baffled|stunned|gobsmacked|flabbergasted|dumbfounded|bewildered|perplexed|nonplussed|speechless)(?:[.,!]| (?:is|by (?:it|this|your)))", "gobsmacked is the word", "(?:answer|reply|e-?mail|mail|no|decision|refusal|rejection|your letter|news|content|verdict|outcome) (?:\\w+ )?(?:took me(?: \\w+)? aback|left me (?:speechless|stunned|scratching|wondering|at a loss)|puzzled me|startled me|floored me|threw me|stunned me|shook me)", "took me aback,? (?:as|since|because|given)", "read [^.!?]*?because i (?:couldn't|could not) believe (?:it|my eyes|what)", "(?:couldn't|could not|can't|cannot|hardly) believe (?:your (?:decision|answer|refusal|verdict|e-?mail)|the (?:decision|news|outcome|answer)|that you (?:chose|turned|said|decided)|i (?:was|am|'m) (?:out|rejected|turned))", "the no (?:\\w+ )?(?:puzzled|surprised|startled|shocked|stunned|floored|threw) me", "bolt from the blue", "imagine my (?:face|surprise|reaction) when i (?:read|opened|got|saw the word)", "knocked me (?:over|down) with a feather when (?:the news|your|i (?:read|opened|got))", "had to sit down when i (?:read|opened|got)", "(?:light|no|this|e-?mail|answer) (?:has )?left me scratching my head"),
        # Beyond understanding.
        ("sense_of reasoning logic mystery beyond_me understand_what follow comprehend strange curious odd_ funny, funny_ hinted prepared i'm_confused refusal rejection am_confused impossible difficult puzzling doesn't bizarre consistent _hard_to suggested_no _seem_ confused foreshadowed appear _not_look _find_that _find_this _find_your not_sound the_thinking _pointed_no _hard_for your_thinking _didn't_soun _outcome_didn _not_make _look_righ sound_sense _feedback_didn verdict _a_hint _choice_hard of_events _results_hard word_pointed the_conclusion decision_does '_suggested sound_right _news_hard _look_fair _choice_does word_suggested nothing_pointed _news_did _the_news", f"(?:hard|difficult|impossible)(?: for me)? to (?:make sense of|comprehend|understand|fathom) (?:your|the|this|that)(?: \\w+)? {_OUTCOME}", f"find (?:the|this|your|that)(?: \\w+)? {_OUTCOME}(?: \\w+){{0,2}} (?:hard|difficult|impossible|strange|odd|puzzling)", "(?:cannot|can't|don't|do not|unable to) (?:\\w+ )?(?:follow|see) (?:the|your) (?:reasoning|logic|thinking) (?:behind|of|in)(?: \\w+)? (?:choice|decision|refusal|rejection)", "struggl\\w+ to understand what (?:happened|changed|went)", "mystery to me (?:how|why|what)", "beyond me (?:how|why|what)", "(?:strikes me as|i find it) (?:rather |quite |very |a (?:bit|little) )?(?:strange|odd|curious|funny|bizarre|puzzling) (?:that|how) [^.!?]*?(?:should end|reject\\w*|turn\\w* (?:me|down)|refus\\w*)", f"{_OUTCOME} (?:does not|doesn't|did not|didn't) (?:\\w+ )?(?:seem|make|appear|look|sound) (?:\\w+ )?(?:logical|sense|right|consistent|fair)", "(?:nothing|not a (?:word|hint))(?: [\\w']+){0,6} (?:hinted|suggested|pointed|foreshadowed)(?: \\w+){0,2} (?:rejection|refusal|no)", "i(?:'m| am)(?: [\\w ]+)? confused, (?:since|as|because|given) (?:you|the|everyone|your)"),
        # Was sure of a yes.
        ("thought think_you certain convinced sure sworn assumed impression reckoned guessed last_thing promise done_deal clicked signals signs expecting mine_ mine. expected _reckon_with _didn't_thin confident persuaded figured _the_offe believed _a_offe _the_yes _it_for", "(?:i )?(?:thought|figured|believed) (?:that )?(?:the (?:job|post|role|place) was (?:mine|as good)|we (?:had|'d) (?:really )?(?:clicked|hit it off)|i (?:had|'d) the job)", "didn't think (?:that )?you(?:'d| would) (?:turn (?:me|my)|reject|say no|refuse)", "(?:left|came away|walked out|went home|came out)(?: \\w+){0,3} (?:certain|convinced|sure|confident|persuaded) (?:of (?:an offer|the job|a yes)|(?:that )?(?:i'd|i would|i was|the (?:job|post)|it was (?:settled|done|mine)))", "so sure (?:were|was) (?:we|i)", "could have sworn (?:that )?(?:the panel|you|we (?:had|clicked)|i (?:was|had)|it went)", "(?:i|naturally|had) (?:\\w+ )?assumed (?:that )?(?:it was (?:settled|done|decided|mine)|the (?:job|post) was)", "(?:got|had|have) the (?:distinct |clear |strong )?impression (?:that )?you (?:wanted me|liked me|were going to (?:hire|take|choose)|would (?:hire|take|choose))", "(?:hadn't|had not|didn't|never) reckon(?:ed)? with (?:a|this|such a|your) (?:negative|refusal|rejection|no)", "never (?:have )?guessed[^.!?]*? i was (?:out|rejected|not)", "a no was the last thing", "took it for (?:a|the) (?:promise|yes|offer)", "(?:felt|looked|seemed|sounded) like a done deal", "(?:not|wasn't|hardly|certainly not) what i (?:was expecting|expected|had expected) to (?:hear|read)"),
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
        ("croire entendre espérer laissé m'attendais", "(?:on m'avait|vous m'aviez|vous m'avez)(?: \\w+)? (?:laissée? (?:entendre|croire|penser|espérer)|fait (?:croire|espérer))", "je m'attendais(?: \\w+)? (?:à (?:une? (?:autre|meilleure?|issue|réponse (?:positive|favorable))|être (?:retenue?|choisie?|recrutée?)))", "je ne m'attendais(?: \\w+)? (?:pas|absolument pas) à (?:ce (?:refus|non|choix|résultat)|(?:cette|votre|une telle) (?:issue|décision|réponse|nouvelle)|votre refus|un tel (?:refus|choix|résultat)|un refus|être (?:refusée?|écartée?|recalée?))"),
        # Pris de court.
        ("surpri pris_de_court choc scotch désarçon sidér perplexe déconcert songeur relu erreur sans_voix nues les_yeux quelle_surprise étonnement attendais grands_yeux _de_quoi _cru_à y_croire me_dépasse me_sidère _fois_avan _lu_ton _quatre_fois _dix_fois _m'a_lais de_court le_message _courrier_troi mail_plusieurs négative le_lettre _de_refu _le_mail lettre_trois _lettre_plus _courrier_me _message_me refus_m'avait _courrier_deux _lettre_deux issue_m'avait _m'avait_lais _décision_me _message_deux _message_troi _lettre_me _mail_m'a _choix_me _mail_me laissée _lu_votr me_laisse _réponse_m'a", "(?:réponse|refus|décision|message|mail|courrier|lettre|nouvelle|issue|choix)(?: (?:négative|de refus))? (?:\\w+ )?(?:m'a(?:vait)? (?:\\w+ )?(?:pris(?:e)? de court|scotchée?|désarçonnée?|sidérée?|laissée? (?:sans voix|perplexe|songeu\\w+))|me (?:laisse (?:perplexe|sans voix|songeu\\w+)|déconcerte|sidère|dépasse))", "je (?:suis|reste)(?: [\\w ]+)? sous le choc", "quelle surprise (?:en|de|à) (?:ouvrant|lisant|recevant|découvrant|lire|recevoir|découvrir|la lecture de) (?:votre|ton|le|ce) (?:message|mail|courrier|lettre|réponse)", "(?:relu|lu) (?:votre|ton|le) (?:message|mail|courrier|lettre)(?: \\w+)? (?:deux|trois|quatre|dix|plusieurs) fois,? (?:pour|sans y croire|avant de)", "cru à une (?:erreur|blague|plaisanterie)", "tomb(?:e|é|ée|ais) des nues", "ouvert de grands yeux quand je leur ai (?:dit|annoncé)", "d'où mon étonnement", "(?:réponse|décision|issue|refus|lettre)[^.!?]*? a de quoi (?:laisser (?:songeur|perplexe)|surprendre|étonner)", "m'y attendais à peu près autant"),
        # Ne comprend pas.
        ("échappe m'explique comprendre compréhensible penser curieux bizarre étrange chaînon changer sourires ressemble laissait présager passe-t-on _cherche_enco _pas_ce _sais_pas laissaient guère _pas_votr", "(?:quelque chose|un (?:point|détail)) (?:qui|m') ?(?:m')?échappe dans (?:ce|cette|votre) (?:choix|décision|refus|réponse|issue)", "(?:ne|n') ?(?:\\w+ )?(?:m'explique|comprends) (?:pas|toujours pas|guère) (?:ce|cette|votre) (?:résultat|issue|décision|choix|refus|réponse)", "j'ai (?:encore |vraiment |toujours |franchement )?du mal à comprendre(?:[,.]| (?:car|puisque|comment|pourquoi|votre|cette|ce))", "(?:difficilement|peu|guère|à peine) compréhensible", "je ne sais (?:plus|pas)(?: trop)? (?:quoi|que) penser", "(?:avouez que c'est|voilà qui est) (?:tout de même |quand même |assez |plutôt )?(?:curieux|bizarre|étrange)[.,!]", "bizarre, (?:tout de même|quand même|non)", "cherche encore (?:le chaînon|l'explication|la raison)", "je ne vois pas ce qui a (?:pu )?(?:changer|changé|clocher|pécher)", "rien[^.!?]{0,40} (?:laissait|laissaient) (?:présager|deviner|supposer|prévoir) (?:cela|ça|un refus|une telle|ce refus|cette (?:issue|décision|réponse))", "ne sais pas lire les (?:sourires|signes|signaux)", "(?:lettre|réponse|refus) ne ressemble (?:guère|pas) à", "comment passe-t-on d[^.!?]*? (?:refus|non)"),
        # Y croyait, en était sûr.
        ("poche m'attendais m'y_ pourtant pensais croyais cru_comprendre doute persuadé sûr main_au_feu déjà préparé vu_venir signaux mentirais eût_cru moi_qui en_lice _mentirai_atte encourageants positifs _tous_vert si_verts _tellement_vert attendais attendu", "(?:pensais|croyais)(?: \\w+){0,2} (?:que (?:c'était (?:dans la poche|gagné|joué|bon|fait|acquis)|j'(?:avais|étais) (?:le poste|prise?|retenue?)|le poste (?:était|serait) (?:à|pour|acquis)|l'essai[^.!?]*? avait (?:plu|convaincu))|qu'on était partis pour)", "(?:s'était|s'est|s'étaient) pourtant (?:si |très |tellement )?bien (?:passée?s?|déroulée?s?)", "(?:ma|mon|mes) \\w+ avai(?:t|ent) pourtant (?:tenu|plu|réussi|convaincu)", "avais cru comprendre que (?:j'étais|vous (?:cherchiez|vouliez|aviez)|ma|mon|le poste)", "(?:le oui|pour moi|l'issue|l'embauche)[^.!?]*? ne faisait aucun doute", "mis ma main au feu que (?:ça|c'était|j'étais|vous)", "moi qui (?:avais déjà (?:repéré|prévenu|annoncé|cherché|trouvé|prévu|fait)|me voyais déjà|étais (?:sûre?|certaine?|persuadée?)|croyais que c'était (?:gagné|fait|joué))", "pas vu venir (?:ce (?:non|refus)|cette (?:réponse|décision|issue)|votre|le refus)", "(?:mentirais|mentirai)[^.!?]*? (?:préparée?|attendais|attendu)", "(?:signaux|signes)(?: \\w+)? (?:si|tellement|tous) (?:encourageants|positifs|verts)", "qui l'eût cru,? après [^.!?]{0,40}(?:discussion|entretien|échange|essai|accueil)", "vous m'aviez déjà (?:montré|présenté|donné|attribué|fait choisir) (?:mon|ma|mes) (?:casier|bureau|vestiaire|badge|poste|blouse|planning|place)", "(?:ne|n') ?m'(?:y )?attendais (?:\\w+ ){1,3}à (?:(?:un|ce|votre) (?:refus|non)|(?:cette|votre|une telle) (?:issue|décision|réponse|nouvelle)|(?:ça|cela)(?:[.,;!]|$))"),
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
    welcome = _WELCOME.get(draft.language)
    for _, span in hits(draft, _WORDS):
        if not (welcome and span.text in welcome):
            yield _OFFENCE.at(draft, span.start, span.end)
