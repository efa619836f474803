"""Asks about fit, personality, age, accent, family or looks.

Why: These are the very subjects on which nobody can answer safely, so the whole
    question goes to the lawyers or to the bin. Ask on a skill, or an exercise they saw.
Source: the craft's F11 (ask.minefield), from a hiring manager and guides to the law on equal treatment.
Not when: the same words are about the work ("the accent colour", "personality
    tests for the study").

Offends (en): Was it a culture-fit issue, or my age?
Offends (en): Could you tell me whether I came across as overqualified?
Innocent (en): Is there a skill you would want to see stronger on the planning side?
Innocent (en): Would you have me work on the accents of the poster, or on how it treats family visits?
Offends (en): Could you say whether I seemed aloof?
Offends (fr): Suis-je trop bavarde, d'après vous ?
Offends (fr): Est-ce une question de personnalité ou d'âge ?
Offends (fr): J'aimerais savoir si mon accent ou ma situation familiale ont joué.
Innocent (fr): Y a-t-il une compétence à renforcer côté planification ?
Innocent (fr): Faut-il mettre l'accent sur les plannings, ou sur l'accueil des familles ?
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits
from rebond.rules._requests import requests
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "F11"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” is a subject nobody can answer on safely, so the whole question stays unanswered.",
        "fr": "« {0} » est un sujet sur lequel nul ne peut répondre sans risque ; la question restera sans réponse.",
    },
    better={
        "en": "Is there a skill you would want to see stronger on the planning side?",
        "fr": "Y a-t-il une compétence à renforcer côté planification ?",
    },
)
_WORDS = {
    "en": Clues(
        ("accent age appearance atti beliefs character children clothes disability energy ethnicity faith family foreign gender hair headscarf health height hijab illness kids looks manner maternity name nationality orientation origin outfit passport personality piercing politics pregnancy race religion sex skin status tattoo temperament vibe weight", "my (?:\\w+ )?(?:age|accent|personality|character|temperament|origins?|nationality|ethnicity|race|gender|sex|family (?:situation|status|life)|family|children|kids|pregnancy|maternity|looks|appearance|weight|height|hair|tattoos?|piercings?|clothes|outfit|skin(?: colou?r)?|religion|faith|headscarf|hijab|disability|health|illness|sexuality|orientation|marital status|passport|visa status|surname|name|foreign \\w+|manner of dress|attitude|energy|vibe|attire|politics|beliefs)"),
        ("chemistry fit person vibe", "(?:cultur(?:e|al)|team|personality|personal|social|human|company|values)(?: |-)fit", "(?:fit|fitted|fitting)(?: \\w+)? (?:in |into |with )?(?:the|your) (?:\\w+ )?(?:team|culture|company|group|mould|mold|environment|family)", "(?:the )?(?:right|wrong|good|bad|poor|not a) (?:personality|fit|chemistry|vibe)"),
        ("ambitious anyone because extrovert fat feminine foreign introvert loud masculine northern old person posh quiet senior short shy since some southern that working young", "(?:too|not|over|that|so) (?:\\w+ )?(?:old|young|foreign|quiet|shy|loud|introverted|extroverted|senior to|ambitious|fat|short|feminine|masculine|northern|southern|posh|working.class)", "(?:someone|somebody|anyone|a person) (?:younger|older|local|my age)", "(?:because|since|that) i(?:'m| am| have| was| had) (?:a |an |\\w+ )?(?:mother|father|parent|woman|man|foreigner|foreign|pregnant|older|children|kids|disabled|married|single|gay|black|muslim|jewish|immigrant|over (?:forty|fifty|\\d\\d))"),
        ("my_ as_a", r"my (?:\w+ )?(?:stammer|stutter|lisp|limp|wheelchair|turban|beard|hearing aid|dialect|grey hair|manner)", r"as a (?:human being|person|human)"),
        ("me_ do_i type_of kind_of sort_of", r"do i (?:talk|speak|laugh|smile|seem) too (?:much|little|loud\w*|fast)", r"(?:what is|what's|what was) it about me", r"(?:sort|kind|type) of (?:character|person|personality|temperament)"),
    ),
    "fr": Clues(
        ("accent apparence attitude caractère civil couleur d'être enfants ethnie famil foi genre grossesse handicap look maladie maternité nationalité opinions orientation origine parler passeport patronyme personnalité personnelle physique piercing poids privée prénom quartier religion santé savoir-être sexe taille tatouage tempérament tenue voile âge", "(?:mon|ma|mes|à cause de mon|d'un|d'une question d') ?(?:\\w+ )?(?:âge|accent|personnalité|caractère|tempérament|origines?|nationalité|ethnie|genre|sexe|situation (?:familiale|personnelle|de famille)|vie (?:de famille|familiale|privée|personnelle)|famille|enfants|grossesse|maternité|physique|apparence|poids|taille|tatouages?|piercings?|tenue|couleur de peau|religion|foi|voile|handicap|santé|maladie|orientation|état civil|passeport|nom de famille|patronyme|prénom|savoir-être|attitude|look|façon d'être|manière d'être|façon de parler|opinions|quartier)"),
        ("ambitieu diplômé discrèt extraverti féminin introverti jeune masculin réservé senior timide vieille vieux âgé étrang", "(?:trop|pas assez|assez|si|plus assez) (?:âgée?|jeune|vieux|vieille|senior|discrète?|timide|réservée?|étrang\\w+|introvertie?|extravertie?|diplômée?|masculin\\w*|féminine?|ambitieu\\w+ pour)"),
        ("je_ mes_ ma_ mon_ ans", r"m(?:on|a|es) (?:\w+ )?(?:bégaiement|barbe|cheveux(?: \w+)?|sourire|foulard|fauteuil|mariage|surdité|claudication|(?:trois|deux|quatre|jeunes) enfants)", r"(?:est-ce que )?je (?:souris|parle|ris|boite)(?: \w+)? (?:assez|trop|peu|mal)", r"à (?:cinquante|soixante|quarante|\d\d)(?:-\w+)? ans"),
        ("mon_ humain", r"mon (?:attitude|assurance|charisme|caractère|savoir-être|tempérament)", r"(?:profil|côté|plan) humain"),
    ),
}  # fmt: skip
# Asked all the same, in a sentence without a question mark.
_WONDERS = {
    "en": Words(
        r"(?:i'd|i would|could you|you could|you can|thankful|grateful|perhaps)(?: [\w']+){0,9} (?:if|whether)",
        r"i'd (?:rather|love to|like to) hear",
    ),
    "fr": Words(
        r"savoir si", r"j'aimerais (?:l'entendre|le savoir)", r"(?:dites|dis)-le-moi", r"je (?:voudrais|veux) (?:l'entendre|le savoir)"
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    if draft.language not in _WORDS:
        return
    asked = {request.passage.start for request in requests(draft)}
    for passage, span in hits(draft, _WORDS):
        if passage.start in asked or passage.text in _WONDERS[draft.language]:
            yield _OFFENCE.at(draft, span.start, span.end)
