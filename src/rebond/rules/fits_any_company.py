"""Praises in words that would fit any company: culture, values, a talented team.

Why: Put another name in, and the sentence is still true; so it says nothing.
    Recruiters get near-identical ones by the dozen since machines write them.
Source: the craft's M02 (memory.swap-test), from career advice and a report on machine-written notes.
Not when: the sentence holds one thing of its own, or is only a courtesy beside a
    real memory.

Offends (en): I was impressed by your innovative culture and collaborative team.
Offends (en): It was a pleasure to learn more about your company and its mission.
Innocent (en): I liked that your on-call rota is written by the people who carry it.
Innocent (en): It was a pleasure to meet the team. Ola told me why you refuse to automate the glazing.
Offends (fr): J'ai été impressionné par votre culture innovante et votre esprit d'équipe.
Offends (fr): Nos échanges ont été très enrichissants, et j'ai beaucoup aimé découvrir votre entreprise.
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
    "en": Clues(("admir amaz appreciat attract awesome brilliant cool delight enjoy enriching excit fantastic fascinat glad great hono impress insightful inspir interesting like love memorable nice pleasant pleased pleasure privilege rewarding struck touched valuable wonderful", "(?:impress\\w*|inspir\\w*|struck|admir\\w*|enjoy\\w*|lov(?:e|ed)|like[ds]?|pleasure|delight\\w*|pleased|glad|great|lovely|wonderful|honou?r\\w*|privilege\\w*|fascinat\\w*|amaz\\w*|excit\\w*|enriching|insightful|interesting|rewarding|memorable|pleasant|nice|fantastic|valuable|attract\\w*|appreciat\\w*|touched|awesome|brilliant|cool)")),
    "fr": Clues(("admir agréable aime aimé appréci attir beau belle bon chance chouette conquis cool enchanté enrichissant enthousias fascin génial heureu honneur honor impressionn inspir intéressant marqué passionnant plaisir plu ravi riche sensible super séduit top touché", "(?:impressionn\\w*|inspir\\w*|marquée?|admir\\w*|appréci\\w*|aim[ée]\\w*|plaisir|ravie?s?|heureu\\w+|honor\\w*|honneur|fascin\\w*|enrichissant\\w*|riches?|intéressant\\w*|passionnant\\w*|agréables?|séduite?|conquise?|touchée?|plu|top|super|géniale?s?|cool|chouette|enchantée?|chance|beau|belle|bon|bonne|sensible|enthousias\\w+|attir\\w+)")),
}  # fmt: skip
# … of what every company says it has.
_HOLLOW = {
    "en": Clues(("ambiti atmosphere collaborat commitment culture dedicat dynami energy enthusiasm environment ethic ethos excellence expertise friendl growth industry innovat knowledgeable leader mission passion professional reputation spirit strategy talent teamwork values vision warmth welcoming", "(?:cultures?|values|vision|mission|innovat\\w+|dynamic|dynamism|environment|atmosphere|spirit|passion(?:ate)?|dedicat\\w+|professional(?:ism|ly)?|expertise|talent(?:ed|s)?|collaborat\\w+|teamwork|reputation|work ethic|ethos|excellence|warmth|friendl\\w+|welcoming|knowledgeable|leader|industry|energy|enthusiasm|commitment|ambiti\\w+|strategy|growth)")),
    "fr": Clues(("ambi atmosphère bienveill chaleureu collaborat convivial croissance culture dynami engagement enthousiasme environnement esprit excellence expertise innov leader mission passion professionnal qualité réputation savoir-faire secteur stratégie talent valeurs vision énergie", "(?:cultures?|valeurs|vision|mission|innov\\w+|dynami\\w+|environnement|ambiance|atmosphère|esprit|passion\\w*|engagement|professionnal\\w+|expertise|talent\\w*|collaborat\\w+|bienveill\\w+|réputation|excellence|convivial\\w+|chaleureu\\w+|savoir-faire|leader|secteur|énergie|enthousiasme|ambiti\\w+|stratégie|croissance|qualité)")),
}  # fmt: skip
# Meeting or learning about them, which is only weak while nothing else is told.
_WEAK = {
    "en": Clues(("chat conversation disc exchange experience get hear interview learn meet met speak talk visit", "(?:meet|meeting|met|learn\\w*|discover\\w*|hear\\w*|get(?:ting)? to know|speak\\w*|talk\\w*|interview\\w*|conversations?|discussions?|discuss\\w*|experience|visit\\w*|chat\\w*|exchange)")),
    "fr": Clues(("apprendre connaître conversation discu découv entretien expérience parler processus rencontr visit échang", "(?:rencontr\\w+|découvr\\w+|découvert\\w*|apprendre|connaître|échang\\w+|discut\\w+|discussions?|conversations?|entretiens?|parler|visit\\w+|expérience|processus)")),
}  # fmt: skip

# Words that are hollow here, though they may name a kind of work elsewhere.
_HOLLOW_TOO = frozenset(
    "commitment committed excellence build built building behind shown showed energy enthusiasm diversity inclusion sustainability impact community purpose creativity creative quality transparency openness integrity trust reputation ethic ethos hard smart clearly obvious obviously throughout everywhere aspects truly whole entire brand place evident heart core approach attitude generosity generous hospitality"
    " plu plaît plaire façon énergie diversité inclusion impact communauté créativité créatif créative transparence ouverture intégrité confiance générosité humanité humain humaine exigence esprit sérieux marque cœur coeur profond profonde ambiance émaner émane règne aussi ensemble ressenti ressentie".split()
)


def check(draft: Draft) -> Iterable[Finding]:
    praise = _PRAISE.get(draft.language)
    if praise is None:
        return
    told: bool | None = None
    for passage in draft.passages:
        text = passage.text
        if (
            passage.move in ("ask", "door")
            or text not in praise
            or own_words(text, draft.language, known=_HOLLOW_TOO)
        ):
            continue
        if text not in _HOLLOW[draft.language]:
            if text not in _WEAK[draft.language]:
                continue
            told = _tells(draft) if told is None else told
            if told:
                continue
        yield _OFFENCE.at(draft, passage.start, passage.end)


def _tells(draft: Draft) -> bool:
    """Whether any sentence before the question tells something of its own."""
    return any(
        len(own_words(p.text, draft.language, numbers=False)) > 2
        for p in draft.passages
        if p.move in ("thanks", "courtesy")
    )
