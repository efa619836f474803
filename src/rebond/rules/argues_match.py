"""Argues that one did fit the post, however softly.

Why: The decision is made, and a sentence that sounds polite ("I thought my
    skills were a good match") tells the reader that you do not accept it.
    One such sentence has cost a candidate the next post, already in mind.
Source: the craft's O02 (tone.argue-match), from a hiring manager's account.
Not when: the opinion is about the work or the exercise, or one agrees.

Offends (en): Personally, I thought my skill set and the requirements were a reasonably good match.
Offends (en): However, I would like to clarify that I am actually very proficient in SQL.
Innocent (en): I thought the exercise was a good match for the work you described.
Innocent (en): You are right about both points. I believe the second one is where I should start.
Offends (fr): Il me semblait pourtant que mon profil correspondait aux critères.
Offends (fr): Je suis déçu car mon profil correspondait parfaitement au poste.
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
