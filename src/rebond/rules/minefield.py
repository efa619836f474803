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
        ("accent age appearance atti beliefs character children clothes colo disability dress energy ethnicity faith family foreign gender hair headscarf health height hijab illness kids life looked looks manner marital maternity name nationality orientation origin outfit passport personality piercing politics pregnancy race religion sex situation skin speak spoke status surname tattoo temperament vibe way weight", "my (?:\\w+ )?(?:age|accent|personality|character|temperament|origins?|nationality|ethnicity|race|gender|sex|family (?:situation|status|life)|family|children|kids|pregnancy|maternity|looks|appearance|weight|height|hair|tattoos?|piercings?|clothes|outfit|skin(?: colou?r)?|religion|faith|headscarf|hijab|disability|health|illness|sexuality|orientation|marital status|passport|visa status|surname|name|foreign \\w+|manner of dress|attitude|energy|vibe|attire|politics|beliefs)", "(?:the way i (?:look|looked|dress|dressed|speak|spoke|am))"),
        ("chemistry click company cultur fit human issue lack likable like matter person problem question social team values vibe", "(?:cultur(?:e|al)|team|personality|personal|social|human|company|values)(?: |-)fit", "(?:fit|fitted|fitting)(?: \\w+)? (?:in |into |with )?(?:the|your) (?:\\w+ )?(?:team|culture|company|group|mould|mold|environment|family)", "(?:a )?(?:question|matter|issue|problem|lack) of (?:\\w+ )?(?:fit|chemistry|personality|character|age|culture|temperament|feeling|rapport|likeability|likability)", "(?:the )?(?:right|wrong|good|bad|poor|not a) (?:personality|fit|chemistry|vibe)", "(?:personal |interpersonal )chemistry", "the chemistry (?:between|with|was|wasn't|in the team)", "(?:did(?:n't| not)?|do(?:n't)?|does(?:n't)?) (?:you|we|i|they|the team)(?: \\w+){0,3} (?:click|like me|likeable|likable)", "(?:as a|like me as a) (?:person|human being)"),
        ("age ambitious anyone applicants because candidates extrovert fat feeling feminine foreign introvert likable likeable loud masculine northern old over- overexperienced overqualified person posh quiet senior short shy since some southern that working young", "(?:too|not|over|that|so) (?:\\w+ )?(?:old|young|foreign|quiet|shy|loud|introverted|extroverted|senior to|ambitious|fat|short|feminine|masculine|northern|southern|posh|working.class)", "over-?qualified", "over-?experienced", "older (?:than|candidates?|applicants?)", "at my age", "(?:someone|somebody|anyone|a person) (?:younger|older|local|my age)", "(?:introvert|extrovert|likeable|likable|personality type|gut feeling)", "(?:because|since|that) i(?:'m| am| have| was| had) (?:a |an |\\w+ )?(?:mother|father|parent|woman|man|foreigner|foreign|pregnant|older|children|kids|disabled|married|single|gay|black|muslim|jewish|immigrant|over (?:forty|fifty|\\d\\d))"),
        # One's looks, voice, origin, years.
        ("against_me headscarf home_with lose_ fit_in wear wore my_ too_ as_a go_to generation with_a abroad stationed posted have_ had_ children wouldn't_fit would_not_fit didn't_fit overdressed underdressed retirement being_from english stammer stutter wheelchair turban beard ring_on church mosque prayer glaswegian generation twins maternity husband_is partner_is small_children woman_ mother_ too_old smile human_being manner accent lisp limp tattoo hearing_aid grey_hair dialect pregnan", r"i (?:wouldn't|would not|didn't|don't|might not|couldn't) fit in", r"(?:over|under)dressed", r"(?:close|near|nearer) to retirement", r"my being (?:from|a|an|so|\w+ish)", r"my (?:\w+ )?(?:stammer|stutter|lisp|limp|wheelchair|turban|beard|hearing aid|dialect|grey hair|manner)", r"my (?:\w+ )?english (?:sounded|sounds|was|is|came|put)", r"(?:a|the|this) (?:\w+ )?(?:teacher|nurse|driver|person|colleague|cook|receptionist)? ?with a (?:stammer|stutter|lisp|limp|wheelchair|headscarf)", r"(?:it|that|was it) the (?:wheelchair|tattoos?|stammer|beard|turban|accent|headscarf|hearing aid)", r"(?:wear|wore|wearing) a (?:turban|headscarf|hijab|cross|skullcap)", r"(?:shav\w+|losing|trimming) (?:off )?the beard", r"ring on my finger", r"go to (?:church|mosque|synagogue|mass)", r"lose the (?:glaswegian|accent|\w+ accent|scouse|brummie|twang)", r"wrong generation", r"home with (?:the|my) (?:twins|baby|kids|children|little)", r"i (?:have|had|didn't have|don't have) (?:small|young|little) (?:children|kids)", r"maternity leave", r"(?:little ones|kids|children|baby|toddler)(?: at home)? count(?:ed)? against me", r"my (?:husband|wife|partner) (?:is|being|was) (?:stationed|abroad|posted|ill|working|in)", r"(?:a|that a) woman (?:couldn't|could not|can't|wouldn't|would)", r"(?:simply|just|perhaps|maybe) too old", r"smile (?:more|less|enough)", r"as a (?:human being|person|human)"),
        # How one came across: likeable, arrogant, posh, too much.
        ("of_me me_ i_ do_i my_ type_of kind_of sort_of right_ chemistry arrogant stuck_up likeable likable aloof cold_ posh scruffy talk_too talked_too a_bit_much too_much manner rubbed come_across came_across make_of_me about_me temperament character seemed put_you off_putting energy warm bossy boring nervous_as loud think_of_me took_me impression", r"(?:i|me) (?:was |were |seemed |sounded |looked |came across as |come across as |for |as |to be )*(?:(?:a bit|too|rather|so|quite|very) )?(?:arrogant|stuck.up|likeable|likable|aloof|posh|scruffy|bossy|boring|standoffish|full of myself|unfriendly|vain|shy|pushy)", r"do i (?:talk|speak|laugh|smile|seem) too (?:much|little|loud\w*|fast)", r"how (?:do )?i come across(?: as a \w+)?", r"(?:make|made|think|thought) of me,? as a", r"(?:what is|what's|what was) it about me", r"(?:sort|kind|type) of (?:character|person|personality|temperament)", r"make a (?:cold|bad|poor|strange|distant) impression", r"rubbed(?: [\w.]+){1,3} the wrong way", r"find(?: \w+)? (?:me )?(?:a bit|too) much", r"(?:a bit much|too much),? ?\W{0,2} did you find", r"nervous as a person", r"my (?:\w+ )?(?:temperament|character|personality|manner|charisma)", r"right (?:energy|vibe|attitude|spirit) for", r"chemistry between"),
        ("like_me my_age with_my of_my too_ man_ woman_ girl person_ fit bloke lads lead man_like woman_like", r"[\"“«]?fit[\"”»]? in your (?:mail|e-?mail|letter|message)", r"a (?:bloke|man|woman|lad|girl|person) (?:with my|of my|like me|my age)", r"too (?:young|old|soft|small|female|male) to (?:lead|handle|manage|run)"),
    ),
    "fr": Clues(
        ("accent apparence attitude caractère civil couleur d'être enfants ethnie famil foi genre grossesse handicap look maladie manière maternité nationalité opinions orientation origine parler passeport patronyme personnalité personnelle physique piercing poids privée prénom quartier religion santé savoir-être sexe situation taille tatouage tempérament tenue voile âge", "(?:mon|ma|mes|à cause de mon|d'un|d'une question d') ?(?:\\w+ )?(?:âge|accent|personnalité|caractère|tempérament|origines?|nationalité|ethnie|genre|sexe|situation (?:familiale|personnelle|de famille)|vie (?:de famille|familiale|privée|personnelle)|famille|enfants|grossesse|maternité|physique|apparence|poids|taille|tatouages?|piercings?|tenue|couleur de peau|religion|foi|voile|handicap|santé|maladie|orientation|état civil|passeport|nom de famille|patronyme|prénom|savoir-être|attitude|look|façon d'être|manière d'être|façon de parler|opinions|quartier)"),
        ("adéquation affinité alchimie caractère compatibilité convenir courant crochus cultur entente feeling fit fondre genre humain intégr mauvais origine personnalité savoir-être tant tempérament trouver âge", "(?:question|problème|souci|histoire|affaire|manque|raison|raisons) (?:de |d')(?:\\w+ )?(?:personnalité|caractère|fit|feeling|âge|compatibilité|culture|affinités?|alchimie|savoir-être|entente|tempérament|atomes crochus|genre|origine)", "(?:personnalité|âge|caractère|feeling|fit|alchimie|affinités?|savoir-être)(?: (?:ou|et|a|ont|n'a|était|est|ait|aient))* (?:qui|joué|pesé|compté|convenu|plu|passé|en cause|déplu|posé|âge|d'âge|accent)", "(?:culture|cultural) fit", "fit (?:culturel|humain)", "(?:le|un|de|du) (?:mauvais |bon )?feeling", "(?:adéquation|compatibilité|affinité) (?:culturelle|humaine|personnelle|de personnalité|avec (?:l'équipe|la culture|l'esprit))", "(?:intégr\\w+|fondre|trouver ma place|convenir)(?: \\w+){0,2} (?:dans|à|avec) (?:l'équipe|la culture|votre culture|l'esprit|le groupe)", "en tant que personne", "le courant (?:n'est|ne|soit|est|n'a)"),
        ("ambitieu candidate célibataire diplômé discrèt enceinte enfants extraverti femme féminin handicap homme introverti jeune marié masculin musulman mère noir plus profil père quelqu'un réservé senior sur- surdiplômé surqualifi timide vieille vieux âge âgé étrang", "(?:trop|pas assez|assez|si|plus assez) (?:âgée?|jeune|vieux|vieille|senior|discrète?|timide|réservée?|étrang\\w+|introvertie?|extravertie?|diplômée?|masculin\\w*|féminine?|ambitieu\\w+ pour)", "sur-?qualifi\\w+", "sur-?diplômée?", "à mon âge", "(?:quelqu'un|une personne|un profil|un candidat|une candidate) (?:de )?plus (?:jeune|âgée?|local\\w*)", "(?:parce que|car|comme) (?:je suis|j'ai|j'avais) (?:une? |\\w+ )?(?:femme|homme|mère|père|enceinte|étrang\\w+|âgée?|enfants|handicap\\w*|plus de (?:quarante|cinquante|\\d\\d) ans|noire?|musulmane?|mariée?|célibataire)"),
        # L'allure, la voix, les années, la famille.
        ("collerai cadr je_ m'absente surdité claudication fauteuil barbe faisais fais_ faire l'air mes_ ma_ mon_ collais enfants tenue_ impression foulard voile grossesse enceinte homme_dans femme_dans bégaiement barbe cheveux boite voix sourire souris français mariage vieux_jeu campagnard marseillaise poids look trop_jeune trop_vieux tatouage fauteuil otite absente âge lunettes parle_comme ans", r"(?:ne )?(?:collais|collerais|cadrais) (?:pas|mal)(?: avec| dans)?", r"m(?:on|a|es) (?:\w+ )?(?:bégaiement|barbe|cheveux(?: \w+)?|sourire|foulard|fauteuil|mariage|surdité|claudication|(?:trois|deux|quatre|jeunes) enfants)", r"mon français(?: [\w'à,]+){0,10},? s'entend", r"(?:le|du) (?:foulard|voile|fauteuil|tatouage) (?:que je|a)", r"(?:la|une|ma) grossesse", r"que je sois (?:un|une) (?:homme|femme|mère|père|étrang\w+)", r"(?:est-ce que )?je (?:souris|parle|ris|boite)(?: \w+)? (?:assez|trop|peu|mal)", r"souris-je assez", r"je (?:boite|bégaie)", r"(?:faisais|fais|faire) (?:trop )?(?:vieux jeu|vieux|vieille|jeune|gamine?)", r"l'air (?:trop |d'être trop )?(?:campagnarde?|provinciale?|vieux|vieille|jeune|sévère|négligée?)", r"à (?:cinquante|soixante|quarante|\d\d)(?:-\w+)? ans", r"le look (?:start-up|de l'emploi|maison|qu'il)", r"je (?:ne )?m'absente", r"peur (?:de|que) (?:mes|ma|mon) (?:enfants|grossesse|âge)"),
        # Ce qu'on dégage, l'entente, le caractère.
        ("bière j'étais j'ai_été m'a_trouv dégag étais-je suis-je paru semblé trouvé perçu assez_ ma_ mon_ genre_de question_de dégage fun_ bande ma_personne attitude arrogant intégr imaginiez entendre profil assurance charisme présence grande_gueule caractère humain feeling timide réservé bavard froid courant compatib savoir-être gueule", r"(?:je|j')(?: \w+)? ?dégage(?:ais)?", r"pas assez (?:fun|drôle|souriante?|jeune|féminine?|virile?|dynamique|sympathique|ouverte?)", r"(?:perçu|perçue|trouvé|trouvée) (?:ma personne|ma personnalité|mon caractère)", r"mon (?:attitude|assurance|charisme|caractère|savoir-être|tempérament)", r"travailler ma présence", r"ma (?:personne|personnalité|façon d'être)", r"(?:étais-je|suis-je|j'étais|j'ai été|m'a trouvée?|paru|semblé)(?: \w+)? (?:arrogante?|froide?|bavarde?|timide|réservée?|distante?|hautaine?|effacée?)", r"m'intégr\w+ (?:mal|bien|pas)", r"boire une bière", r"(?:profil|côté|plan) humain", r"humainement", r"grande gueule", r"compatib\w+ (?:avec|humaine|d'humeur)", r"genre de (?:caractère|personnalité|personne)", r"question de (?:feeling|personnalité|caractère)", r"le courant (?:n'est pas|est mal|passait)"),
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
    if draft.language not in _WORDS:
        return
    asked = {request.passage.start for request in requests(draft)}
    for passage, span in hits(draft, _WORDS):
        if passage.start in asked or passage.text in _WONDERS[draft.language]:
            yield _OFFENCE.at(draft, span.start, span.end)
