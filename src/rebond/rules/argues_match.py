"""Argues that one did fit the post, however softly.

Why: The decision is made, and a sentence that sounds polite ("I thought my
    skills were a good match") tells the reader that you do not accept it.
    One such sentence has cost a candidate the next post, already in mind.
Source: the craft's O02 (tone.argue-match), from a hiring manager's account.
Not when: the opinion is about the work or the exercise, or one agrees.

Offends (en): Personally, I thought my skill set and the requirements were a reasonably good match.
Offends (en): However, I would like to clarify that I am actually very proficient in SQL.
Offends (en): On paper I may look green, but I have run two kitchens.
Innocent (en): I thought the exercise was a good match for the work you described.
Innocent (en): You are right about both points. I believe the second one is where I should start.
Offends (fr): Il me semblait pourtant que mon profil correspondait aux critères.
Offends (fr): Je suis déçu car mon profil correspondait parfaitement au poste.
Offends (fr): Vous écrivez que je manque de pratique, or je conduis depuis vingt ans.
Innocent (fr): Il me semble que la partie coûts standards est celle à travailler.
Innocent (fr): Si un poste correspondait un jour à mon profil, la nouvelle m'intéresserait.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O02"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” disputes the choice, even softly; the reader hears that you do not accept it.",
        "fr": "« {0} » conteste le choix, même en douceur ; on comprend que vous ne l'acceptez pas.",
    },
    better={
        "en": "I understand you had a strong field.",
        "fr": "Je comprends que le choix ait été difficile.",
    },
)
_OPINION = (
    "(?:i(?:'m|'d)?(?: [\\w'-]+){0,3} (?:think|thought|believed?|feel|felt|maintain|consider(?:ed)?|convinced|certain|sure|confident|persuaded|adamant|impression)"
    "|in my (?:[\\w-]+ )?(?:view|opinion|eyes|mind|judge?ment)|it (?:seems|seemed|appears|appeared) to me|my (?:impression|feeling|sense|view) (?:is|was)|to my mind|from my (?:perspective|point of view|side))"
)
_OWN = "my(?: [\\w'-]+,?){0,3} (?:skills?|skill(?: )?set|profile|experience|background|qualifications?|expertise|cv|r[ée]sum[ée]|application|candidacy|competenc(?:e|y|ies)|track record|knowledge|abilities|credentials|career)"
_FITS = (
    "(?:match(?:ed|es)?|fit(?:s|ted)?|align(?:ed|s)?|correspond(?:ed|s)?|suit(?:ed|s)?|met|meets?|cover(?:ed|s)?|satisf(?:y|ied|ies)|exceed(?:ed|s)?|tick(?:ed|s)?|qualified (?:me|for)|(?:what|everything|all) (?:you|the)"
    "|made me(?: \\w+){0,3} (?:candidate|fit|match|choice)|(?:was|were|is|are)(?: \\w+){0,2} (?:strong|perfect|relevant|ideal|solid|sufficient|exactly|enough|right for|good for|right what))"
)
_ME = "i (?:was|am|were|would (?:be|have been|make|have made)|had|have|met|meet|matched|match|fit|fitted|ticked|tick|covered|cover|could (?:do|have done)|possess(?:ed)?)"
_AM = "(?:match|fit|fitted|qualified|suited|suitable|right for|(?:right|good|strong|ideal|perfect|best|natural|obvious) (?:candidate|person|choice|fit|match|one)|(?:what|everything|all) (?:it takes|(?:of )?the (?:requir|skill|criteri|box|qualif)\\w+|you (?:need|want|ask|look|were)\\w*)|every (?:requirement|box))"
_DEMANDS = "(?:role|requirements?|criteria|job|position|description|spec(?:ification)?|advert(?:isement)?|post|posting|needs|brief|boxes|qualifications)"
_JUDGEMENT = "(?:decision|assessment|conclusion|judge?ment|evaluation|feedback|choice|reasons?|reasoning|points?|outcome|verdict|remarks?|comments?|view|findings?|rejection)"
_AVIS = (
    "(?:je (?:\\w+ ){0,2}(?:pense|pensais|crois|croyais|estime|estimais|trouve|trouvais|considère|considérais|convaincue?|persuadée?|certaine?|sûre?)"
    "|il me (?:semble|semblait|paraît|paraissait)|à mon (?:humble )?(?:avis|sens)|à mes yeux|selon moi|pourtant|j'(?:estime|estimais|avais (?:le sentiment|l'impression|la conviction)|ai (?:le sentiment|l'impression|la conviction|pensé|cru|trouvé)))"
)
_MIEN = "(?:mon|ma|mes)(?: [\\w'-]+){0,3}? (?:profil|parcours|expérience|expériences|compétences?|candidature|dossier|diplômes?|formation|qualifications?|acquis|atouts|savoir-faire|qualités)"
_CONVIENT = "(?:correspond\\w*|répond\\w*|conven\\w+|convien\\w+|adaptée?s?|idéa\\w+|colla\\w+|coll(?:e|ent)|parfaite?s?|parfaitement|pertinente?s?|cohérente?s?|remplis\\w+|couvr\\w+|à la hauteur|solides?|en phase|en adéquation|adéquate?s?|suffi\\w+|l'affaire|(?:le |au )?cahier des charges)"
_EXIGE = "(?:au (?:poste|profil)|à (?:ce (?:poste|que)|votre|vos|l'annonce|l'offre|la fiche|tout|toutes|chaque|chacun)|aux (?:critères|exigences|attentes|besoins|compétences)|(?:tous|toutes) (?:les|vos)|l'ensemble des|avec (?:le poste|vos|votre|les))"
_JUGEMENT = "(?:décision|analyse|évaluation|appréciation|choix|jugement|avis|conclusions?|verdict|refus|retours?|remarques?|raisons?|motifs?|arguments?|points?|constat)"

# "I thought my skills were a good match": an opinion on one's own fit.
_OPINED = {
    "en": Clues(
        ("fit ideal made match meant perfect right tailor-made", f"{_OPINION}[^.;!?]*? (?:role|job|position|post|it) (?:was|is|would (?:be|have been)) (?:\\w+ )?(?:made|meant|right|perfect|tailor-made|ideal|a (?:\\w+ )?(?:fit|match)) for me"),
        ("abilities adamant appear application background believe candidacy career certain competenc confident consider convinced credentials cv exper eyes feel felt impression judg knowledge maintain mind opinion perspective persuaded point profile qualification record resum résum seem sense side skill sure think thought view well", f"{_OPINION}[^.;!?]*? {_OWN}[^.;!?]*? {_FITS}", f"{_OPINION}[^.;!?]*? {_ME}(?: \\w+){{0,4}} {_AM}", f"{_OPINION}[^.;!?]*? interviews? (?:had )?(?:gone|went) (?:\\w+ )?well"),
    ),
    "fr": Clues(
        ("fait idéal taillé", f"{_AVIS}[^.;!?]*? (?:poste|rôle|fonction) (?:était|est|semblait|serait)(?: \\w+)? (?:fait|taillé|idéal|parfait)(?: \\w+)? pour moi"),
        ("acquis atouts candidature compétence diplôme dossier expérience formation j'étais parcours passé profil quali savoir-faire serais suis été être", f"{_AVIS}[^.;!?]*? {_MIEN}[^.;!?]*? {_CONVIENT}", f"{_AVIS}[^.;!?]*? (?:être|avoir été|j'(?:étais|aurais été|ai été)|que je (?:suis|serais)|je suis|je serais)(?: \\w+){{0,2}} (?:la bonne personne|le bon choix|le bon profil|la personne|qualifiée?|faite? pour|à la hauteur|capable d'occuper|le profil)", f"{_AVIS}[^.;!?]*? (?:entretiens?|échanges?)(?: [\\w']+){{0,3}} bien passée?s?"),
    ),
}  # fmt: skip
# The same as a bare fact: "my background met every requirement".
_CLAIMED = {
    "en": Clues(
        ("exactly just nearly precisely tick", "my(?: \\w+){1,3} (?:is|was|are|were) (?:precisely|exactly|just) what (?:you|the|your)", "(?:i|my \\w+) (?:\\w+ )?tick(?:ed|s)? (?:every|all|all the|all of the|most of the|nearly all the)(?: of your)? (?:\\w+ )?box(?:es)?"),
        (
            "abilities application background candidacy career competenc cover credentials cv exper knowledge match meet met profile qualification record resum résum satisf skill tick",
            f"{_OWN}(?: \\w+){{0,2}} (?:matched|met|fitted|corresponded to|ticked|covered|exceeded|satisfied|aligned with|aligns with|(?:perfectly|exactly|fully|clearly|completely|closely) (?:match|fit|meet|correspond|align)(?:es|s|ed)?|(?:was|were|is|are) (?:an? )?(?:\\w+ )?(?:match|fit) (?:for|with|to))(?: \\w+){{0,3}} {_DEMANDS}",
            f"i (?:\\w+ly )?(?:met|meet|ticked|tick|satisf\\w+|matched|match|covered|cover) (?:all|every|each|most|everything) (?:(?:one )?(?:of )?(?:the |your )?)?(?:\\w+ )?(?:{_DEMANDS}|skills?)",
        ),
        ("fulfil had have possess", f"i (?:\\w+ly )?(?:had|have|fulfil\\w*|possess(?:ed)?) (?:all|every|each) (?:(?:one )?(?:of )?(?:the |your )?)?(?:\\w+ )?(?:{_DEMANDS}|skills?)"),
        ("absolutely clearly eminently entirely exactly fully highly ideally more obviously perfectly precisely still", "i(?:'m| am| was) (?:(?:more than|perfectly|fully|highly|clearly|ideally|entirely|exactly|precisely|obviously|eminently|still|absolutely) )+(?:qualified|suited|capable|equipped|right for|what you)"),
    ),
    "fr": Clues(
        ("amplement coch exactement largement parle pourtant précisément", "j'ai (?:exactement|précisément|largement|amplement|pourtant) (?:l'|la |les |le |toute l'|toutes les )(?:expérience|compétences?|profil|qualités|qualifications)(?: \\w+){0,2}", "(?:mon|mes|ma) \\w+ (?:parle|parlent)(?: \\w+)? d(?:e |')(?:lui|elle|eux|elles)-mêmes?", "(?:mon|ma|mes) (?:\\w+ )?(?:profil|parcours|expérience|candidature|compétences) (?:\\w+ )?coch(?:ait|aient|e|ent) (?:toutes|tous)", "je coch(?:ais|e) (?:toutes|tous)"),
        (
            "adapté adéquation cadrai coll conforme conven convien correspond couvrai phase remplissai répond",
            f"{_MIEN}(?: \\w+){{0,2}} (?:correspond(?:ait|aient|ent)?|répond(?:ait|aient|ent)?|convenai(?:t|ent)|convien(?:t|nent)|collai(?:t|ent)|colle|cadrai(?:t|ent)|remplissai(?:t|ent)|couvrai(?:t|ent)|(?:était|étaient|est|sont)(?: \\w+)? (?:adaptée?s?|en (?:parfaite )?adéquation|conformes?|en phase))(?: \\w+)? {_EXIGE}",
            "car (?:mon|ma|mes)(?: \\w+)? (?:profil|parcours|expérience|compétences)[^.;!?]*? (?:correspond\\w*|répond\\w*|conven\\w+|adaptée?s?)",
        ),
        (
            "chacun critères exactement l'ensemble profil tous toutes",
            "(?:je (?:\\w+ )?(?:remplissais|remplis|répondais|réponds|correspondais|corresponds|cochais|coche|possédais|possède|disposais|dispose|satisfaisais)|j'avais|j'ai)(?: \\w+){0,2} (?:(?:à |de )?(?:tous|toutes|l'ensemble|chacun|chacune)(?: (?:les|vos|des|de vos))? (?:critères|cases|compétences|qualités|qualifications|exigences|attentes|conditions|prérequis)|au profil|aux critères|à vos critères|exactement le profil)",
        ),
    ),
}  # fmt: skip
# The choice itself contested, or the record set straight.
_CONTESTED = {
    "en": Clues(
        ("exactly precisely just_what very_thing & which what that", r"i(?:'ve| have| am|'m| spent| worked| do| did| ran| led) [^.;!?]*?(?:which|and that|this) (?:is|was) (?:exactly|precisely|just) what (?:the|you|your)(?: [\w']+){0,4} (?:asked|wanted|needed|looked|looking|described|sought|required|called|after)"),
        ("allow_me_ clear_from clear_in clearly_from clearly_in hand_on_heart_i hand_on_heart_my hand_on_heart_that_job hand_on_heart_the_job hand_on_heart_this_job heart, let_me_ little lost_from lost_in mention minor missed overlooked point_out record remind slight small", r"for the record,? (?:i|my)", "hand on heart,? (?:i|my|that job|the job|this job)", r"(?:only|just|merely|simply|gently|respectfully)(?: like to)? (?:point out|mention|remind you)(?:,? \w+,)? that (?:my|i (?:have|had|led|ran|run|hold|speak|managed|did|do|can|worked|already)|\w+ing)", r"(?:let|allow) me (?:just |only |simply )?(?:mention|remind you|point out|state|stress) that (?:my|i (?:have|had|led|ran|run|hold|speak|managed|did|do|can|worked|already))", r"(?:one|a) (?:small|little|minor|slight) correction[:,]", r"(?:lost|overlooked|missed|clear|clearly) (?:in|from)(?: [\w']+){1,4} that i (?:have|had|led|ran|hold|speak|worked|managed|did)"),
        ("_made_for_each_other _made_for_me _written_for_each_other _written_for_me alley blindfolded designed had_my_name_on_it i'm_clearly_cut_out_for_th i'm_cut_out_for_th i'm_really_cut_out_for_th i_am_clearly_cut_out_for_th i_am_cut_out_for_th i_am_really_cut_out_for_th i_was_clearly_cut_out_for_th i_was_cut_out_for_th i_was_really_cut_out_for_th in_my_sleep simply standing_on_my_head street tailor-made", r"(?:role|job|post|position|description|advert)(?: [\w']+){0,6} (?:written|made|tailor-made|designed) for (?:me|each other)", r"i(?:'m| am| was)(?: really| clearly| simply)? cut out for (?:this|that|the)", "had my name on it", r"(?:right |just )?up my (?:street|alley)(?:,| and)", r"i(?:'d| could| can| do)?(?: [\w']+){1,5} (?:blindfolded|in my sleep|standing on my head)"),
        ("_have_fit_in _have_fit_right_in _have_fitted_in _have_fitted_right_in been_up_to brought ddition hit_the_ground settled slotted sset straight thrived", r"i(?:'d| would)(?: \w+ly)? have (?:slotted|fitted|fit|settled) (?:right |straight )?in(?:to)?", r"(?:i(?:'d| would)(?: \w+ly)? have|could have) (?:hit the ground|thrived|been up to|been (?:a real|an) asset|brought (?:a lot|a great deal|so much|much|plenty|value))", r"(?:would|could)(?: \w+ly)? have been (?:a|an) (?:real |true |great |valuable |strong )?(?:asset|addition)"),
        ("_i_'d_have_ _i_could_have_ _i_had_ _i_have_ _i_would_have_ asset believe certain handle i_could_do_that_ i_could_do_the_ i_could_do_this_ i_could_do_your_ i_could_fill_that_ i_could_fill_the_ i_could_fill_this_ i_could_fill_your_ i_could_run_that_ i_could_run_the_ i_could_run_this_ i_could_run_your_ made_for_each_other manage we_were_a we_were_made", r"i (?:know |am sure |am certain |believe |still think )?(?:that )?i could have (?:done|handled|managed|run|filled) (?:this|that|the|your) (?:\w+ )?(?:job|role|work|post|position|rota)", r"i could (?:do|handle|manage|run|fill) (?:this|that|the|your) (?:\w+ )?(?:job|role|post|position|rota)", rf"{_OPINION}(?: that)? i (?:had|have) (?:everything|all|a (?:good|great) deal|a lot|plenty|so much|what)(?: [\w']+){{0,3}} (?:needed|needs|need|required?|offer|took|takes|asked|wanted)", rf"{_OPINION}(?: that)? i (?:would|could|'d) have (?:fitted|fit|brought|contributed|added|been (?:right|good|a|an|the|up|able)|succeeded|thrived|done (?:this|that|the|well|very|it|a)|made a|managed|coped)", rf"{_OPINION} (?:\w+ ){{0,4}}(?:asset|we were (?:a|made)|made for each other)"),
        ("_but_i _though_i _yet_i although where_you_said_ where_you_saw_ where_you_say_ where_you_see_ where_you_write_ where_you_wrote_ whereas", r"you (?:say|said|wrote|write|mention(?:ed)?|feel|felt|think|thought|found|call|called|asked?|state[sd]?)[^.;!?]*? (?:lack\w*|not enough|too \w+|short|missing|weak\w*|junior|experience|insufficient)[^.;!?]*?,? (?:but|yet|whereas|although|though) i(?:'ve| have| had| do| am| hold| ran| led| work| worked| speak| write| did| manage\w*)", r"(?:maybe|perhaps|on paper|it may be)[^.;!?]*? (?:explain|show|look|say|come across|reflect|clear)[^.;!?]*?,? (?:but|yet) i(?:'ve| have| had| do| ran| led| am)", r"where you (?:say|see|said|saw|write|wrote) [^.;!?]*?,? i (?:would|'d|see|say|saw)"),
        ("all_that_you all_the_job all_the_role all_you bring everything_that_you everything_the_job everything_the_role everything_you i_had_all i_had_each i_had_every i_have_all i_have_each i_have_every i_hold_all i_hold_each i_hold_every i_tick_all i_tick_each i_tick_every", r"i (?:hold|have|had|tick|bring) (?:all|every|each)(?: one)?(?: of)?(?: the| your)? (?:\w+ )?(?:certificates?|qualifications?|licences?|criteri\w+|skills|things?|papers) (?:you|that you|the (?:advert|ad|role|post|job))", r"(?:everything|all) (?:you|the job|the role|that you)(?: [\w']+){1,4} (?:about the (?:work|job|role)|asked for|described|named|needed|need|wanted)[^.;!?]*? i (?:have|had|do|did|am|already|can)"),
        ("_is_in_fact _was_in_fact agree cannot count_for_as_much count_for_more counts make_up_for makes outweigh worth", r"(?:do not|don't|cannot|can't) agree that my", r"my (?:[\w'-]+ ){1,3}(?:outweighs?|makes? up for|counts? for (?:more|as much)|is worth (?:more|as much)|are worth)", r"the (?:gap|weakness|point|lack)(?: \w+){0,5} (?:is|was) in fact"),
        ("all_day day_in every_day for_years i've_done_that_exact_ i've_done_that_same_ i've_done_that_very_ i've_done_the_exact_ i've_done_the_same_ i've_done_the_very_ i've_done_this_exact_ i've_done_this_same_ i've_done_this_very_ i_have_done_that_exact_ i_have_done_that_same_ i_have_done_that_very_ i_have_done_the_exact_ i_have_done_the_same_ i_have_done_the_very_ i_have_done_this_exact_ i_have_done_this_same_ i_have_done_this_very_ living missed scarcely stretch you'd", r"(?:that's|that is|is|it's) what i (?:do|did|have done|'ve done) (?:all day|every day|for a living|day in|for years)", r"i(?:'ve| have) done (?:this|that|the) (?:exact|very|same) (?:work|job|thing)", r"would (?:hardly|not|scarcely) have been (?:a|any|much of a) stretch", r"give me a (?:week|day|month|chance) [^.;!?]*? you'd (?:have seen|see)", r"i(?:'ve| have)? never missed a (?:day|shift|deadline)"),
        ("answer explain mention solve cover address show demonstrate", "i did (?:\\w+ )?(?:answer|explain|mention|solve|cover|address|show|demonstrate)[^.;!?]*? (?:correctly|fully|properly|at length)"),
        ("argue contend defen feel insist maintain respect think", "with all due respect", "can(?:'t|not) help (?:feeling|thinking|but (?:feel|think)) (?:that )?(?:my|i (?:was|am|deserved|would|should))", "i (?:\\w+ ){0,2}(?:argue|maintain|insist|contend) that (?:my|i|your|this)", "in my (?:own )?defen[cs]e,? (?:i|my)"),
        ("analysis assessment conclusion itself judg misread miss misunderstood opinion overlooke share themselves underestimate undervalue", "(?:don't|do not|can't|cannot) (?:\\w+ )?share your (?:view|opinion|assessment|conclusion|judge?ment|analysis)", "you (?:may|might|must|could|seem to|appear to) (?:have )?(?:\\w+ )?(?:misjudged?|misread|misunderstood|underestimated?|undervalued?|overlooked?|missed|miss) (?:me|my|that i|how i)", "my(?: \\w+){1,3} (?:speaks?|spoke) for (?:itself|themselves)"),
        ("appeal challenge clarify contest correct dispute push rectify straight", "i(?:'d| would) like to (?:clarify|correct|set the record straight|contest|challenge|dispute|appeal|push back|rectify)", "(?:let|allow) me (?:to )?(?:clarify|correct|set the record straight)"),
        ("actually", "i(?:'m| am) actually(?: \\w+)? (?:proficient|experienced|strong|skilled|qualified|good at|fluent|capable|an expert|certified)"),
        ("actually fact", "(?:actually|in fact),? i (?:have|had|do|already)(?: \\w+){0,2} (?:experience|years|skills?|qualifications?|managed|led|certified)"),
        ("actually did fact have indeed", "i (?:do|did) (?:actually |in fact |indeed )?have (?:the|all|that|more than|enough|plenty|extensive|considerable|significant|\\w+ years)"),
        ("contrary", "contrary to (?:what you|your)"),
        ("assessment choice comment conclusion decision differ evaluation feedback finding judg outcome point reason rejection remark verdict view", f"i(?: \\w+){{0,2}} (?:disagree|beg to differ|object|take issue|don't agree|do not agree|can't agree|cannot agree|not (?:\\w+ )?agree|dispute|contest|challenge|question|can't accept|cannot accept|don't accept|do not accept|refuse to accept) (?:with |to )?(?:your|the|this|that)(?: \\w+)? {_JUDGEMENT}", "beg to differ"),
        ("error flawed inaccurate incorrect mistake unfair unfounded unjust unreasonable wrong", f"(?:your|the|this)(?: \\w+)? {_JUDGEMENT} (?:is|was|seems|seemed|feels|felt|strikes me as|struck me as)(?: \\w+){{0,2}} (?:wrong|unfair|unjust(?:ified)?|mistaken|incorrect|a mistake|an error|inaccurate|flawed|unfounded|unreasonable)", "you(?:'re| are| have|'ve)? (?:\\w+ )?(?:making|made) (?:a|an) (?:\\w+ )?(?:mistake|error)"),
        ("failed misjudged misread misunderstood overlooked recogni underestimated undervalued", "you (?:\\w+ )?(?:misjudged|misread|misunderstood|underestimated|undervalued|overlooked|failed to (?:see|recogni[sz]e|notice)) (?:me|my|that i|how i)"),
    ),
    "fr": Clues(
        ("j'aurais_eu_toute_ma_place j'aurais_eu_à_ma_place j'aurais_pu_ j'aurais_su_ j'aurais_été_toute_ma_place j'aurais_été_à_ma_place l'affaire m'auraient m'aurait parfaitement serais", r"(?:je (?:me )?(?:pense|crois|sais|suis|reste)(?: \w+){0,2} que )?j'aurais (?:pu|su) (?:vous |leur |y |en )?(?:apporter|contribuer|m'intégrer|faire mes preuves|répondre|assumer|tenir|relever)(?: \w+)?", r"j'aurais (?:été|eu) (?:à|toute) ma place", "j'aurais (?:tout à fait |très bien |parfaitement )?fait l'affaire", r"je me serais (?:\w+ )?(?:intégrée?|adaptée?|sentie? à ma place|fondue?)(?: \w+)?", r"(?:m'auraient|m'aurait) suffi"),
        ("continue convenir correspondre persiste répondre", r"(?:je (?:pensais|croyais|pense|crois|estime|estimais)|penser|convaincue?|persuadée?)(?: \w+){0,3} (?:correspondre|convenir|répondre)(?: \w+)?", r"je (?:persiste|continue) à (?:penser|croire)[^.;!?]*? (?:mon|ma|mes|l'accord|j')"),
        ("ce_qu'il_fallait cordes élément faite_pour fait_pour gant dans_mes", r"j'avais (?:tout )?ce qu'il fallait", r"(?:c'était|est|était)(?: \w+)? dans mes cordes", r"(?:job|poste|rôle|travail|métier|mission)(?: \w+){0,2} comme un gant", r"j'étais (?:vraiment )?faite? pour"),
        ("_alors_que,_j _alors_que_j _mais_j _or,_j _or_j considérez estimez faiblesse jugez lacune mais, pourtant reprochez", r"vous (?:dites|écrivez|parlez|estimez|évoquez|trouvez|avez (?:dit|écrit))[^.;!?]*? (?:manqu\w+|insuffisant\w*|trop|pas assez|proche|expérience|faible\w*)[^.;!?]*?,? (?:or|mais|alors que|pourtant),? (?:j'ai|j'exerce|je (?:fais|travaille|parle|dirige|gère|tiens|pratique|enseigne|soude|conduis))", r"(?:que vous (?:jugez|estimez|considérez)|comme une (?:lacune|faiblesse)|vous reprochez)[^.;!?]*?, (?:je (?:le|la|les)|j')"),
        ("précise rappelle remarquer sachez signale souligne", r"je (?:vous )?(?:précise|rappelle|signale|souligne|fais remarquer)(?: \w+){0,2} que (?:j'ai (?:déjà|bien|dirigé|géré|travaillé|encadré|exercé|obtenu|suivi|mené|formé|acquis)|je (?:maîtrise|possède|parle|connais|pratique)|mon (?:expérience|parcours|diplôme|profil)|mes (?:compétences|années))", r"sachez(?: \w+)? que (?:je (?:maîtrise|possède|parle)|j'ai (?:déjà|bien|dirigé|travaillé|une|dix))"),
        ("diplôme directement point_par_point points trait_pour_trait", rf"{_MIEN}[^.;!?]*? (?:répond\w*|correspond\w*|était|étaient|colla\w*)(?: \w+)? (?:point par point|trait pour trait|en tous points|directement liée?s?)", r"mon diplôme est(?: \w+)? équivalent"),
        ("_ne_tient_pas_compte_de_ma _ne_tient_pas_compte_de_mes _ne_tient_pas_compte_de_mon _pas_été jamais tiennent", r"(?:motif|décision|réponse|refus|choix|courrier|lettre)(?: \w+)? ne tien(?:t|nent) pas compte de (?:mon|ma|mes)", r"(?:qualifications|expérience|parcours|profil|candidature|compétences|dossier) n'(?:ont|a|avaient|avait)(?: \w+)? (?:pas|jamais) été(?: \w+)? (?:comprise?s?|vue?s?|lue?s?|reconnue?s?|perçue?s?|évaluée?s?|comprises)"),
        ("compensé condition critère exigence grand-chose il_ne_me_manquait_rien n'aurait tout_y_est! tout_y_est.", r"tout y est[.!]", r"(?:quelle|quel) (?:exigence|critère|condition) je ne remplissais pas", r"il ne me manquait (?:pas grand-chose|rien)", r"(?:auraient?|aurait)(?: \w+)? compensé", r"n'aurait(?: \w+)? (?:pas|guère) posé (?:de |le moindre )?problème", "il n'aurait fallu qu'"),
        ("c'est_mon_métier dirigé j'ai_fait_ça_toute_ma_vie j'exerce je_fais_ce_métier_depuis quotidien à_raison_:_", r"(?:mais|or|car|pourtant)[^.;!?]*? (?:c'est mon (?:quotidien|métier)|j'ai fait ça toute ma vie|je fais ce métier depuis|j'ai dirigé|j'exerce)", r"à raison : "),
        ("appréciation compris dois décharge décision ignoré jugé maintiens mesuré minimisé méconnu mésestimé négligé partage perçu respect sauf sous-estimé évalu", "je maintiens (?:que|ma|mon)", "(?:sauf|avec tout) (?:votre|le) respect(?: que je vous dois)?", "à ma décharge", "je (?:\\w+ )?partage pas (?:votre|cette) (?:avis|analyse|point de vue|conclusion|décision|appréciation|évaluation)", "vous avez (?:\\w+ )?(?:sous-estimé|mésestimé|négligé|ignoré|méconnu|minimisé|mal (?:perçu|compris|jugé|évalué|mesuré)) (?:mon|ma|mes)"),
        ("clarifier contester corriger faire m'opposer rectifier remettre", "(?:je (?:tiens|voudrais|souhaite|souhaiterais|veux|dois|me permets)(?: \\w+)?|j'aimerais|permettez-moi) (?:de |d'|à )?(?:clarifier|rectifier|contester|corriger|remettre en cause|m'opposer|faire appel)"),
        ("préciser rappeler signaler souligner", "(?:je (?:tiens|voudrais|souhaite|souhaiterais|me permets)|j'aimerais|permettez-moi)(?: \\w+)? (?:de |à |vous )*(?:préciser|rappeler|souligner|signaler) que (?:j'ai|je (?:maîtrise|possède|dispose|parle|sais)|mon|ma|mes)"),
        ("d'accord désaccord", f"je (?:ne )?suis (?:pas |nullement |absolument pas )?(?:\\w+ )?(?:d'accord|en désaccord) avec (?:votre|cette|ce|vos|le|la|les|l')(?: )?{_JUGEMENT}"),
        ("accepter conteste n'accepte partage récuse réfute", f"je (?:conteste|réfute|récuse|n'accepte pas|ne partage pas|ne peux accepter)(?: \\w+)? (?:votre|cette|ce|vos|le|la|les|l')(?: )?{_JUGEMENT}"),
        ("contestable discutable erreur erroné fausse faux inexact infondé injust", f"(?:votre|cette|ce|vos|ces) {_JUGEMENT} (?:est|sont|était|me (?:paraît|paraissent|semble|semblent)|m'a (?:paru|semblé))(?: \\w+)? (?:injustes?|injustifiée?s?|erronée?s?|infondée?s?|inexacte?s?|fausses?|faux|une erreur|discutables?|contestables?)", "vous (?:faites|commettez|avez fait|avez commis) une(?: \\w+)? erreur"),
        ("cerné compris jugé mésestimé sous-estimé évalué", "vous (?:\\w+ )?(?:avez|m'avez) (?:mal (?:jugée?|comprise?|évaluée?|cernée?)|sous-estimée?|mésestimée?)"),
        ("contrairement", "contrairement à (?:ce que vous|votre)"),
        ("fait réalité", "(?:en réalité|en fait),? (?:j'ai|je (?:maîtrise|possède|parle|sais|connais))"),
        ("maîtrise parfaitement", "je maîtrise (?:pourtant|parfaitement|très bien|en réalité)"),
    ),
}  # fmt: skip
# "I felt my profile was too thin" agrees; "I thought about my years there" thinks.
_AGREES = {
    "en": Words(
        "not|never|no longer|less|poor(?:ly)?|weak(?:er)?|thin|short of|lack(?:s|ed|ing)?|too|\\w+n't|about|back to"
    ),
    "fr": Words("ne|n'\\w+|pas|moins|trop|manqu\\w+|peu"),
}
_IF = {
    "en": Words("if|whether|should|when(?:ever)?|once"),
    "fr": Words("si|s'il|s'ils|s'elle|lorsque|quand|le jour où"),
}


def check(draft: Draft) -> Iterable[Finding]:
    agrees, conditional = _AGREES.get(draft.language), _IF.get(draft.language)
    for _, span in hits(draft, _OPINED):
        if not (agrees and span.text in agrees):
            yield _OFFENCE.at(draft, span.start, span.end)
    for passage, span in hits(draft, _CLAIMED):
        if "?" in passage.text or (agrees and span.text in agrees):
            continue
        if not (conditional and conditional.first(draft.folded, passage.start, span.start)):
            yield _OFFENCE.at(draft, span.start, span.end)
    yield from _OFFENCE.matches(draft, _CONTESTED)
