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
        ("accent age appearance atti beliefs character children clothes colo disability dress energy ethnicity faith family foreign gender hair headscarf health height hijab illness kids life looked looks manner marital maternity name nationality orientation origin outfit passport personality piercing politics pregnancy race religion sex situation skin speak spoke status surname tattoo temperament vibe way weight", "my (?:\\w+ )?(?:age|accent|personality|character|temperament|origins?|nationality|ethnicity|race|gender|sex|family (?:situation|status|life)|family|children|kids|pregnancy|maternity|looks|appearance|weight|height|hair|tattoos?|piercings?|clothes|outfit|skin(?: colou?r)?|religion|faith|headscarf|hijab|disability|health|illness|sexuality|orientation|marital status|passport|visa status|surname|name|foreign \\w+|manner of dress|attitude|energy|vibe|attire|politics|beliefs)", "(?:the way i (?:look|looked|dress|dressed|speak|spoke|am))"),
        ("chemistry click company cultur fit human issue lack likable like matter person problem question social team values vibe", "(?:cultur(?:e|al)|team|personality|personal|social|human|company|values)(?: |-)fit", "(?:fit|fitted|fitting)(?: \\w+)? (?:in |into |with )?(?:the|your) (?:\\w+ )?(?:team|culture|company|group|mould|mold|environment|family)", "(?:a )?(?:question|matter|issue|problem|lack) of (?:\\w+ )?(?:fit|chemistry|personality|character|age|culture|temperament|feeling|rapport|likeability|likability)", "(?:the )?(?:right|wrong|good|bad|poor|not a) (?:personality|fit|chemistry|vibe)", "(?:personal |interpersonal )?chemistry", "(?:did(?:n't| not)?|do(?:n't)?|does(?:n't)?) (?:you|we|i|they|the team)(?: \\w+){0,3} (?:click|like me|likeable|likable)", "(?:as a|like me as a) (?:person|human being)"),
        ("age ambitious anyone applicants because candidates extrovert fat feeling feminine foreign introvert likable likeable loud masculine northern old over- overexperienced overqualified person posh quiet senior short shy since some southern that working young", "(?:too|not|over|that|so) (?:\\w+ )?(?:old|young|foreign|quiet|shy|loud|introverted|extroverted|senior to|ambitious|fat|short|feminine|masculine|northern|southern|posh|working.class)", "over-?qualified", "over-?experienced", "older (?:than|candidates?|applicants?)", "at my age", "(?:someone|somebody|anyone|a person) (?:younger|older|local|my age)", "(?:introvert|extrovert|likeable|likable|personality type|gut feeling)", "(?:because|since|that) i(?:'m| am| have| was| had) (?:a |an |\\w+ )?(?:mother|father|parent|woman|man|foreigner|foreign|pregnant|older|children|kids|disabled|married|single|gay|black|muslim|jewish|immigrant|over (?:forty|fifty|\\d\\d))"),
    ),
    "fr": Clues(
        ("accent apparence attitude caractère civil couleur d'être enfants ethnie famil foi genre grossesse handicap look maladie manière maternité nationalité opinions orientation origine parler passeport patronyme personnalité personnelle physique piercing poids privée prénom quartier religion santé savoir-être sexe situation taille tatouage tempérament tenue voile âge", "(?:mon|ma|mes|à cause de mon|d'un|d'une question d') ?(?:\\w+ )?(?:âge|accent|personnalité|caractère|tempérament|origines?|nationalité|ethnie|genre|sexe|situation (?:familiale|personnelle|de famille)|vie (?:de famille|familiale|privée|personnelle)|famille|enfants|grossesse|maternité|physique|apparence|poids|taille|tatouages?|piercings?|tenue|couleur de peau|religion|foi|voile|handicap|santé|maladie|orientation|état civil|passeport|nom de famille|patronyme|prénom|savoir-être|attitude|look|façon d'être|manière d'être|façon de parler|opinions|quartier)"),
        ("adéquation affinité alchimie caractère compatibilité convenir courant crochus cultur entente feeling fit fondre genre humain intégr mauvais origine personnalité savoir-être tant tempérament trouver âge", "(?:question|problème|souci|histoire|affaire|manque|raison|raisons) (?:de |d')(?:\\w+ )?(?:personnalité|caractère|fit|feeling|âge|compatibilité|culture|affinités?|alchimie|savoir-être|entente|tempérament|atomes crochus|genre|origine)", "(?:personnalité|âge|caractère|feeling|fit|alchimie|affinités?|savoir-être)(?: (?:ou|et|a|ont|n'a|était|est|ait|aient))* (?:qui|joué|pesé|compté|convenu|plu|passé|en cause|déplu|posé|âge|d'âge|accent)", "(?:culture|cultural) fit", "fit (?:culturel|humain)", "(?:le|un|de|du) (?:mauvais |bon )?feeling", "(?:adéquation|compatibilité|affinité) (?:culturelle|humaine|personnelle|de personnalité|avec (?:l'équipe|la culture|l'esprit))", "(?:intégr\\w+|fondre|trouver ma place|convenir)(?: \\w+){0,2} (?:dans|à|avec) (?:l'équipe|la culture|votre culture|l'esprit|le groupe)", "en tant que personne", "le courant (?:n'est|ne|soit|est|n'a)"),
        ("ambitieu candidate célibataire diplômé discrèt enceinte enfants extraverti femme féminin handicap homme introverti jeune marié masculin musulman mère noir plus profil père quelqu'un réservé senior sur- surdiplômé surqualifi timide vieille vieux âge âgé étrang", "(?:trop|pas assez|assez|si|plus assez) (?:âgée?|jeune|vieux|vieille|senior|discrète?|timide|réservée?|étrang\\w+|introvertie?|extravertie?|diplômée?|masculin\\w*|féminine?|ambitieu\\w+ pour)", "sur-?qualifi\\w+", "sur-?diplômée?", "à mon âge", "(?:quelqu'un|une personne|un profil|un candidat|une candidate) (?:de )?plus (?:jeune|âgée?|local\\w*)", "(?:parce que|car|comme) (?:je suis|j'ai|j'avais) (?:une? |\\w+ )?(?:femme|homme|mère|père|enceinte|étrang\\w+|âgée?|enfants|handicap\\w*|plus de (?:quarante|cinquante|\\d\\d) ans|noire?|musulmane?|mariée?|célibataire)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    if draft.language not in _WORDS:
        return
    asked = {request.passage.start for request in requests(draft)}
    for passage, span in hits(draft, _WORDS):
        if passage.start in asked:
            yield _OFFENCE.at(draft, span.start, span.end)
