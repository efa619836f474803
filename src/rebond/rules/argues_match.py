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
_JUGEMENT = "(?:décision|analyse|évaluation|appréciation|choix|jugement|avis|conclusions?|verdict|refus|retours?|remarques?|raisons?|motifs?|arguments?|points?|constat)"

# "I thought my skills were a good match": an opinion on one's own fit.
_OPINED = {
    "en": Clues(
        ("adamant appear believe certain confident convinced eyes feel felt impression judg maintain mind opinion perspective persuaded seem sense side sure think thought view", f"{_OPINION}[^.;!?]*? {_OWN}[^.;!?]*? {_FITS}", f"{_OPINION}[^.;!?]*? {_ME}(?: \\w+){{0,4}} {_AM}"),
    ),
    "fr": Clues(
        ("fait idéal taillé", f"{_AVIS}[^.;!?]*? (?:poste|rôle|fonction) (?:était|est|semblait|serait)(?: \\w+)? (?:fait|taillé|idéal|parfait)(?: \\w+)? pour moi"),
        ("acquis atouts candidature compétence diplôme dossier expérience formation j'étais parcours passé profil quali savoir-faire serais suis été être", f"{_AVIS}[^.;!?]*? {_MIEN}[^.;!?]*? {_CONVIENT}", f"{_AVIS}[^.;!?]*? (?:être|avoir été|j'(?:étais|aurais été|ai été)|que je (?:suis|serais)|je suis|je serais)(?: \\w+){{0,2}} (?:la bonne personne|le bon choix|le bon profil|la personne|qualifiée?|faite? pour|à la hauteur|capable d'occuper|le profil)", f"{_AVIS}[^.;!?]*? (?:entretiens?|échanges?)(?: [\\w']+){{0,3}} bien passée?s?"),
    ),
}  # fmt: skip
# The same as a bare fact: "my background met every requirement".
_CLAIMED = {
    "en": Clues(
        ("cover match meet met satisf tick", f"i (?:\\w+ly )?(?:met|meet|ticked|tick|satisf\\w+|matched|match|covered|cover) (?:all|every|each|most|everything) (?:(?:one )?(?:of )?(?:the |your )?)?(?:\\w+ )?(?:{_DEMANDS}|skills?)"),
    ),
    "fr": Clues(
        ("amplement exactement largement parle pourtant précisément", "j'ai (?:exactement|précisément|largement|amplement|pourtant) (?:l'|la |les |le |toute l'|toutes les )(?:expérience|compétences?|profil|qualités|qualifications)(?: \\w+){0,2}", "(?:mon|mes|ma) \\w+ (?:parle|parlent)(?: \\w+)? d(?:e |')(?:lui|elle|eux|elles)-mêmes?"),
        ("chacun critères l'ensemble profil tous toutes", "(?:je (?:\\w+ )?(?:remplissais|remplis|répondais|réponds|correspondais|corresponds|cochais|coche|possédais|possède|disposais|dispose|satisfaisais)|j'avais|j'ai)(?: \\w+){0,2} (?:(?:à |de )?(?:tous|toutes|l'ensemble|chacun|chacune)(?: (?:les|vos|des|de vos))? (?:critères|cases|compétences|qualités|qualifications|exigences|attentes|conditions|prérequis)|au profil|aux critères|à vos critères|exactement le profil)"),
    ),
}  # fmt: skip
# The choice itself contested, or the record set straight.
_CONTESTED = {
    "en": Clues(
        ("little mention minor point_out remind slight small", r"(?:only|just|merely|simply|gently|respectfully)(?: like to)? (?:point out|mention|remind you)(?:,? \w+,)? that (?:my|i (?:have|had|led|ran|run|hold|speak|managed|did|do|can|worked|already)|\w+ing)", r"(?:one|a) (?:small|little|minor|slight) correction[:,]"),
        ("_made_for_each_other _made_for_me _written_for_each_other _written_for_me designed tailor-made", r"(?:role|job|post|position|description|advert)(?: [\w']+){0,6} (?:written|made|tailor-made|designed) for (?:me|each other)"),
        ("_have_fit_in _have_fit_right_in _have_fitted_in _have_fitted_right_in ddition settled slotted sset straight", r"i(?:'d| would)(?: \w+ly)? have (?:slotted|fitted|fit|settled) (?:right |straight )?in(?:to)?", r"(?:would|could)(?: \w+ly)? have been (?:a|an) (?:real |true |great |valuable |strong )?(?:asset|addition)"),
        ("_i_'d_have_ _i_could_have_ _i_would_have_", rf"{_OPINION}(?: that)? i (?:would|could|'d) have (?:fitted|fit|brought|contributed|added|been (?:right|good|a|an|the|up|able)|succeeded|thrived|done (?:this|that|the|well|very|it|a)|made a|managed|coped)"),
        ("_but_i _yet_i", r"(?:maybe|perhaps|on paper|it may be)[^.;!?]*? (?:explain|show|look|say|come across|reflect|clear)[^.;!?]*?,? (?:but|yet) i(?:'ve| have| had| do| ran| led| am)"),
        ("answer explain mention solve cover address show demonstrate", "i did (?:\\w+ )?(?:answer|explain|mention|solve|cover|address|show|demonstrate)[^.;!?]*? (?:correctly|fully|properly|at length)"),
        ("argue contend feel insist maintain think", "can(?:'t|not) help (?:feeling|thinking|but (?:feel|think)) (?:that )?(?:my|i (?:was|am|deserved|would|should))", "i (?:\\w+ ){0,2}(?:argue|maintain|insist|contend) that (?:my|i|your|this)"),
        ("share", "(?:don't|do not|can't|cannot) (?:\\w+ )?share your (?:view|opinion|assessment|conclusion|judge?ment|analysis)"),
        ("appeal challenge clarify contest correct dispute push rectify straight", "i(?:'d| would) like to (?:clarify|correct|set the record straight|contest|challenge|dispute|appeal|push back|rectify)"),
        ("actually", "i(?:'m| am) actually(?: \\w+)? (?:proficient|experienced|strong|skilled|qualified|good at|fluent|capable|an expert|certified)"),
        ("have", "i (?:do|did) (?:actually |in fact |indeed )?have (?:the|all|that|more than|enough|plenty|extensive|considerable|significant|\\w+ years)"),
        ("assessment choice comment conclusion decision evaluation feedback finding judg outcome point reason rejection remark verdict view", f"i(?: \\w+){{0,2}} (?:disagree|beg to differ|object|take issue|don't agree|do not agree|can't agree|cannot agree|not (?:\\w+ )?agree|dispute|contest|challenge|question|can't accept|cannot accept|don't accept|do not accept|refuse to accept) (?:with |to )?(?:your|the|this|that)(?: \\w+)? {_JUDGEMENT}"),
        ("error flawed inaccurate incorrect mistake unfair unfounded unjust unreasonable wrong", f"(?:your|the|this)(?: \\w+)? {_JUDGEMENT} (?:is|was|seems|seemed|feels|felt|strikes me as|struck me as)(?: \\w+){{0,2}} (?:wrong|unfair|unjust(?:ified)?|mistaken|incorrect|a mistake|an error|inaccurate|flawed|unfounded|unreasonable)"),
        ("failed misjudged misread misunderstood overlooked underestimated undervalued", "you (?:\\w+ )?(?:misjudged|misread|misunderstood|underestimated|undervalued|overlooked|failed to (?:see|recogni[sz]e|notice)) (?:me|my|that i|how i)"),
    ),
    "fr": Clues(
        ("j'aurais_eu_toute_ma_place j'aurais_eu_à_ma_place j'aurais_été_toute_ma_place j'aurais_été_à_ma_place m'auraient m'aurait serais", r"j'aurais (?:été|eu) (?:à|toute) ma place", r"je me serais (?:\w+ )?(?:intégrée?|adaptée?|sentie? à ma place|fondue?)(?: \w+)?", r"(?:m'auraient|m'aurait) suffi"),
        ("convenir correspondre répondre", r"(?:je (?:pensais|croyais|pense|crois|estime|estimais)|penser|convaincue?|persuadée?)(?: \w+){0,3} (?:correspondre|convenir|répondre)(?: \w+)?"),
        ("dans_mes", r"(?:c'était|est|était)(?: \w+)? dans mes cordes"),
        ("_alors_que,_j _alors_que_j _mais_j _or,_j _or_j mais, pourtant", r"vous (?:dites|écrivez|parlez|estimez|évoquez|trouvez|avez (?:dit|écrit))[^.;!?]*? (?:manqu\w+|insuffisant\w*|trop|pas assez|proche|expérience|faible\w*)[^.;!?]*?,? (?:or|mais|alors que|pourtant),? (?:j'ai|j'exerce|je (?:fais|travaille|parle|dirige|gère|tiens|pratique|enseigne|soude|conduis))"),
        ("c'est_mon_métier dirigé j'ai_fait_ça_toute_ma_vie j'exerce je_fais_ce_métier_depuis quotidien", r"(?:mais|or|car|pourtant)[^.;!?]*? (?:c'est mon (?:quotidien|métier)|j'ai fait ça toute ma vie|je fais ce métier depuis|j'ai dirigé|j'exerce)"),
        ("compris ignoré jugé maintiens mesuré minimisé méconnu mésestimé négligé partage perçu respect sous-estimé évalu", "je maintiens (?:que|ma|mon)", "(?:sauf|avec tout) (?:votre|le) respect(?: que je vous dois)?", "je (?:\\w+ )?partage pas (?:votre|cette) (?:avis|analyse|point de vue|conclusion|décision|appréciation|évaluation)", "vous avez (?:\\w+ )?(?:sous-estimé|mésestimé|négligé|ignoré|méconnu|minimisé|mal (?:perçu|compris|jugé|évalué|mesuré)) (?:mon|ma|mes)"),
        ("clarifier contester corriger faire m'opposer rectifier remettre", "(?:je (?:tiens|voudrais|souhaite|souhaiterais|veux|dois|me permets)(?: \\w+)?|j'aimerais|permettez-moi) (?:de |d'|à )?(?:clarifier|rectifier|contester|corriger|remettre en cause|m'opposer|faire appel)"),
        ("préciser rappeler signaler souligner", "(?:je (?:tiens|voudrais|souhaite|souhaiterais|me permets)|j'aimerais|permettez-moi)(?: \\w+)? (?:de |à |vous )*(?:préciser|rappeler|souligner|signaler) que (?:j'ai|je (?:maîtrise|possède|dispose|parle|sais)|mon|ma|mes)"),
        ("d'accord désaccord", f"je (?:ne )?suis (?:pas |nullement |absolument pas )?(?:\\w+ )?(?:d'accord|en désaccord) avec (?:votre|cette|ce|vos|le|la|les|l')(?: )?{_JUGEMENT}"),
        ("contestable discutable erreur erroné fausse faux inexact infondé injust", f"(?:votre|cette|ce|vos|ces) {_JUGEMENT} (?:est|sont|était|me (?:paraît|paraissent|semble|semblent)|m'a (?:paru|semblé))(?: \\w+)? (?:injustes?|injustifiée?s?|erronée?s?|infondée?s?|inexacte?s?|fausses?|faux|une erreur|discutables?|contestables?)"),
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
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    agrees, conditional = _AGREES.get(draft.language), _IF.get(draft.language)
    for _, span in hits(draft, _OPINED):
        if not (agrees and span.text in agrees):
            yield _OFFENCE.at(draft, span.start, span.end)
    for passage, span in hits(draft, _CLAIMED):
        if "?" in passage.text or (agrees and span.text in agrees):
            continue
        if not (conditional and conditional.first(draft.folded, passage.start, span.start)):
            yield _OFFENCE.at(draft, span.start, span.end)
    yield from _OFFENCE.worded(draft, _CONTESTED)
