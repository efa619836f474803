"""Praises in words that would fit any company: culture, values, a talented team.

Why: Put another name in, and the sentence is still true; so it says nothing.
    Recruiters get near-identical ones by the dozen since machines write them.
Source: the craft's M02 (memory.swap-test), from career advice and a report on machine-written notes.
Not when: the sentence holds one thing of its own, or is only a courtesy beside a
    real memory.

Offends (en): I was impressed by your innovative culture and collaborative team.
Offends (en): It was a pleasure to learn more about your company and its mission.
Offends (en): Such a dynamic and motivated team is rare.
Innocent (en): I liked that your on-call rota is written by the people who carry it.
Innocent (en): It was a pleasure to meet the team. Ola told me why you refuse to automate the glazing.
Offends (fr): J'ai été impressionné par votre culture innovante et votre esprit d'équipe.
Offends (fr): Nos échanges ont été très enrichissants, et j'ai beaucoup aimé découvrir votre entreprise.
Offends (fr): Votre établissement est une belle maison, très humaine.
Innocent (fr): J'ai aimé que le planning d'astreinte soit écrit par celles et ceux qui la font.
Innocent (fr): J'ai eu plaisir à rencontrer l'équipe. Ola m'a dit pourquoi vous n'automatisez pas l'émaillage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._commonplace import own_words
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "M02"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” would be true of any company; nobody remembers who wrote it.",
        "fr": "« {0} » conviendrait à n'importe quelle entreprise ; personne n'en retiendra l'auteur.",
    },
    better={
        "en": "Tell one thing that took place there and nowhere else: who did what, in which room.",
        "fr": "Racontez une chose qui n'a eu lieu que là : qui a fait quoi, dans quelle pièce.",
    },
)
# Praise or pleasure …
_PRAISE = {
    "en": Clues(("admir amaz appreciat attract awesome brilliant cool delight enjoy enriching excit fantastic fascinat great hono impress insightful inspir interesting like love memorable nice pleasant pleased pleasure privilege rewarding struck touched valuable wonderful", "(?:impress\\w*|inspir\\w*|struck|admir\\w*|enjoy\\w*|lov(?:e|ed)|like[ds]?|pleasure|delight\\w*|pleased|great|lovely|wonderful|honou?r\\w*|privilege\\w*|fascinat\\w*|amaz\\w*|excit\\w*|enriching|insightful|interesting|rewarding|memorable|pleasant|nice|fantastic|valuable|attract\\w*|appreciat\\w*|touched|awesome|brilliant|cool)")),
    "fr": Clues(("admir agréable aime aimé appréci attir beau belle bon chance chouette conquis cool enchanté enrichissant enthousias fascin génial heureu honneur honor impressionn inspir intéressant marqué passionnant plaisir plu ravi riche sensible super séduit top touché", "(?:impressionn\\w*|inspir\\w*|marquée?|admir\\w*|appréci\\w*|aim[ée]\\w*|plaisir|ravie?s?|heureu\\w+|honor\\w*|honneur|fascin\\w*|enrichissant\\w*|riches?|intéressant\\w*|passionnant\\w*|agréables?|séduite?|conquise?|touchée?|plu|top|super|géniale?s?|cool|chouette|enchantée?|chance|beau|belle|bon|bonne|sensible|enthousias\\w+|attir\\w+)")),
}  # fmt: skip
# … of what every company says it has.
_HOLLOW = {
    "en": Clues(("ambiti atmosphere collaborat commitment culture dedicat dynami energy enthusiasm environment ethic ethos excellence expertise friendl growth industry innovat knowledgeable leader mission passion professional reputation spirit strategy talent teamwork values vision warmth welcoming", "(?:cultures?|values|vision|mission|innovat\\w+|dynamic|dynamism|environment|atmosphere|spirit|passion(?:ate)?|dedicat\\w+|professional(?:ism|ly)?|expertise|talent(?:ed|s)?|collaborat\\w+|teamwork|reputation|work ethic|ethos|excellence|warmth|friendl\\w+|welcoming|knowledgeable|leader|industry|energy|enthusiasm|commitment|ambiti\\w+|strategy|growth)")),
    "fr": Clues(("ambi atmosphère bienveill chaleureu collaborat convivial croissance culture dynami engagement enthousiasme environnement esprit excellence expertise innov leader mission passion professionnal qualité réputation savoir-faire secteur stratégie talent valeurs vision énergie", "(?:cultures?|valeurs|vision|mission|innov\\w+|dynami\\w+|environnement|ambiance|atmosphère|esprit|passion\\w*|engagement|professionnal\\w+|expertise|talent\\w*|collaborat\\w+|bienveill\\w+|réputation|excellence|convivial\\w+|chaleureu\\w+|savoir-faire|leader|secteur|énergie|enthousiasme|ambiti\\w+|stratégie|croissance|qualité)")),
}  # fmt: skip
# Meeting or learning about them, which is only weak while nothing else is told.
_WEAK_PRAISE = {
    "en": Clues(
        ("excellent enjoys reputation respectful words teamwork quality reliability wonderful exemplary friendly professional talented dynamic positive contagious exemplary palpable top cracking hats_off esteem respect welcome vibe rare good great nice lovely leading first-class amazing fantastic competent motivated convinced feel felt modern memor speak family first align stand best rewarding idea impression mark remember", "(?:excellent|exemplary|professional|professionalism|wonderful|enjoys|reputation|respectful|more than words|family feeling|teamwork|quality|reliability|friendly|talented|dynamic|positive|contagious|palpable|top|cracking|hats off|esteem|respect|welcome|vibe|rare|good (?:vibes?|feeling|impression)|great|nice|lovely|leading|first-class|amazing|fantastic|competent|motivated|convinced|feel|feels|felt|modern|remember|family|put people first|speaks to me|align\\w*|stands for|best|better idea|impression|mark)"),
    ),
    "fr": Clues(
        ("formidable excellent exceptionnel super remarquable incontournable dynami belle sympa chapeau énergie retrouvé sens parle parlent écoute réputation respire mélange exigence _pros sympathique motivé soudé rêve sérieu modern impression envie accroch détour valeur soin positif rare admiration conviction centre incarne passionn humain talent niveau vains senti", "(?:formidables?|excellente?s?|exceptionnel\\w*|super|remarquables?|incontournable|dynamiques?|belle|sympas?|sympathiques?|chapeau|énergie|soudée?s?|rêve|sérieuse|modernes?|impression|envie|accroché|vaut le détour|me parle(?:nt)?|motivée?s?|prend soin|positif|rare|admiration|convictions|au centre|incarne|passionnée?s?|humaine?s?|talents?|niveau|vains mots|à l'écoute|pros|réputation|même sens|senti|respire|mélange|exigence)"),
    ),
}  # fmt: skip
# The house and its people, whoever they are.
_HOUSE = {
    "en": Clues(
        ("team staff compan firm business organi school hospital hotel restaurant kitchen house place outfit crew bunch people everyone everybody all_of_you you're you_are over_there colleagues conversation communication everything values mission customers shop", "(?:your (?:\\w+ )?(?:team|staff|company|firm|business|organi[sz]ation|school|hospital|hotel|restaurant|kitchen|house|shop|customers|values|mission|crew|people)|(?:the|a|such an?|this) (?:[\\w-]+ ){0,3}(?:team|staff|company|firm|business|organi[sz]ation|school|hospital|hotel|place|outfit|crew|house)|bunch|outfit|crew|place|people|everyone|everybody|everything|all of you|over there|conversation|communication|you and your colleagues)"),
    ),
    "fr": Clues(
        ("équipe entreprise société structure boîte maison groupe service lycée école hôpital établissement restaurant start-up murs gens chez_vous professionnel direction personnel ambiance atmosphère valeurs locaux cadre philosophie démarche leadership vous_faites vous_avez missions tout_le_monde trouvés trouvé", "(?:équipes?|entreprise|société|structure|boîte|maison|groupe|service|lycée|école|hôpital|établissement|restaurant|start-up|murs|gens|chez vous|professionnels|direction|personnel|ambiance|atmosphère|valeurs|locaux|cadre de travail|philosophie|démarche|leadership|vous (?:ai trouvés?|faites|avez construit)|missions|tout le monde)"),
    ),
}  # fmt: skip
_WEAK = {
    "en": Clues(("chat conversation disc exchange experience get hear interview learn meet met speak talk visit", "(?:meet|meeting|met|learn\\w*|discover\\w*|hear\\w*|get(?:ting)? to know|speak\\w*|talk\\w*|interview\\w*|conversations?|discussions?|discuss\\w*|experience|visit\\w*|chat\\w*|exchange)")),
    "fr": Clues(("apprendre connaître conversation discu découv entretien expérience parler processus rencontr visit échang", "(?:rencontr\\w+|découvr\\w+|découvert\\w*|apprendre|connaître|échang\\w+|discut\\w+|discussions?|conversations?|entretiens?|parler|visit\\w+|expérience|processus)")),
}  # fmt: skip

# Words that are hollow here, though they may name a kind of work elsewhere.
_HOLLOW_TOO = frozenset(
    "commitment committed excellence build built building behind shown showed energy enthusiasm diversity inclusion sustainability impact community purpose creativity creative quality transparency openness integrity trust reputation ethic ethos hard smart clearly obvious obviously throughout everywhere aspects truly whole entire brand place evident heart core approach attitude generosity generous hospitality"
    " cracking hats achieved achievement achievements away bunch lot class closely communication competent competence contagious convinced convincing crew deserved deserves esteem exemplary human feeling feelings highest hold hospital school shop restaurant kitchen idea informative lasting left mark matter matters modern motivated motivating motivation nowadays off outfit palpable plain rare reliability reliable responsibility responsible sense stands stand thinking vibe vibes words first-class respectful organised organized family face today customer-focused"
    " people-first world state-of-the-art forward-thinking genuine tell touch lightly large name written remember straight minute"
    " bosser boîte chapeau acteur incontournable ailleurs avance collectif collective conquis conquise constant constante construit convictions croissance pleine durable démarche donne entouré entourée endroit envie fédérer forcent force forte fort goût hôpital lycée école restaurant établissement incarne leadership locaux maintenant menez mots vains moderne modernes monde motivées motivés motivée motivé murs niveau nulle pros sympas sympa sympathiques proche proches rare rares rejoint respire responsable responsables retiens retrouvé retrouve rêve satisfaction semblé semble sens sent senti siens soin souci soudée soudé soudés sérieuse sérieux taille tourné tournée trouvé trouvés trouvées variées variés vaut détour véritable yeux écoute up start accroché accroche philosophie pleinement portez portent parlent croiser voit mélange soignant"
    " centre offrez plu plaît plaire façon énergie diversité inclusion impact communauté créativité créatif créative transparence ouverture intégrité confiance générosité humanité humain humaine exigence esprit sérieux marque cœur coeur profond profonde ambiance émaner émane règne aussi ensemble ressenti ressentie".split()
)


def check(draft: Draft) -> Iterable[Finding]:
    told = draft.language in _PRAISE and _tells(draft)
    return _OFFENCE.besides(draft, _worded(draft), known=told)


def _worded(draft: Draft) -> Iterable[Finding]:
    praise = _PRAISE.get(draft.language)
    if praise is None:
        return
    told: bool | None = None
    for passage in draft.passages:
        text = passage.text
        if (
            passage.move in ("ask", "door")
            or not (text in praise or text in _WEAK_PRAISE[draft.language])
            or own_words(text, draft.language, known=_HOLLOW_TOO)
        ):
            continue
        if text not in praise or text not in _HOLLOW[draft.language]:
            if not (
                (text in praise and text in _WEAK[draft.language])
                or (text in _HOUSE[draft.language] and text in _WEAK_PRAISE[draft.language])
                or text in _HOLLOW[draft.language]
            ):
                continue
            told = _tells(draft) if told is None else told
            if told:
                continue
        yield _OFFENCE.at(draft, passage.start, passage.end)


def _tells(draft: Draft) -> bool:
    """Whether any sentence before the question tells something of its own."""
    return any(
        len(own_words(p.text, draft.language, numbers=False, known=_HOLLOW_TOO)) > 2
        for p in draft.passages
        if p.move in ("thanks", "courtesy")
    )
