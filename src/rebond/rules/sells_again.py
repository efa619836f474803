"""Uses the memory to sell oneself once more.

Why: The choice is made. A new pitch reads as a way of contesting it, and takes
    the place of the one thing worth telling: what they did.
Source: the craft's M05 (memory.resell), from a recruiting manager and a published bad example.
Not when: the candidate tells what they got wrong, learned, or want to do.

Offends (en): As you saw, my case study beat expectations and proved I could lead the team.
Offends (en): I remain convinced that my ten years in retail would have been an asset to you.
Offends (en): Your talk on night shifts made me think of my twelve years in triage, and how calm I stay.
Innocent (en): The discussion after the case, when Ines pushed back on my pricing, was the best part of the day.
Innocent (en): Your question showed me that I had named the failure modes too late.
Offends (fr): Comme vous avez pu le constater, mon étude de cas démontrait ma capacité à diriger l'équipe.
Offends (fr): Je reste persuadé que mes compétences auraient été un atout pour votre service.
Innocent (fr): La discussion après le cas, quand Inès a contesté mes prix, a été le meilleur moment.
Innocent (fr): Votre question m'a montré que je présentais la méthode avant la conclusion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Move, Severity

ID = "M05"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” pitches again; after the choice, that reads as contesting it.",
        "fr": "« {0} » refait l'argumentaire ; une fois le choix fait, cela se lit comme une contestation.",
    },
    better={
        "en": "Tell what they did: “the discussion after the case, when you pushed back on my pricing”.",
        "fr": "Racontez ce qu'ils ont fait : « la discussion après le cas, quand vous avez contesté mes prix ».",
    },
)
_MINE_EN = "my(?: (?:own|past|previous|recent|long|many|strong|proven|extensive|solid|\\w+))?(?: (?:case|case study|study|test|presentation|exercise|project|work|results?|answers?|portfolio|track record|experience|background|skills?|skill set|expertise|career|cv|references?|achievements?|record|years|demo|solution|code|take-?home|interviews?|performance|training|degree|profile|application|qualifications?|knowledge))+"
_ABLE_EN = "(?:my (?:\\w+ )?(?:ability|abilities|skills?|capacity|competence|expertise|strengths?|value|worth|potential|talent|experience|commitment|motivation|leadership|fit|suitability|knowledge|qualities|readiness)|(?:that )?i(?:'m| am| was|'d| would| could| can| have|'ve| had| know| bring| meet| possess)(?: \\w+)*|what i(?:'m| am| can| could| bring| have)(?: \\w+)*|how (?:well|much|quickly|good|capable)|expectations|every (?:target|requirement|expectation|criterion)|the (?:requirements|bar|criteria|targets?|brief))"
_MIEN_FR = "(?:mon|ma|mes)(?: \\w+)? (?:étude|cas|test|présentation|exercice|projet|travail|résultats?|réponses?|portfolio|parcours|expériences?|compétences|expertise|carrière|cv|références|réalisations?|années|démonstration|solution|code|entretiens?|prestation|formation|diplômes?|profil|candidature|qualifications?|connaissances|savoir-faire|atouts|bilan)"
_GIFT = "(?:strong point|forte|speciality|specialty|knack|talent|people skills|green fingers|natural way|trademark|championship|awards?|medals?)"
_WORDS = {
    "en": Clues(
        ("prove demonstrat shown showed exceeded excelled outperformed surpassed _beat established displayed", f"(?:i|i've|i have|i had)(?: (?:already|clearly|also|repeatedly|consistently|amply|\\w+ly))* (?:prove[dn]?|demonstrat(?:e|ed)|shown|showed|exceeded|excelled|outperformed|surpassed|beat|established|displayed)(?: (?:that|to you|you|in|at|during|the|our|my|interviews?|case|test|clearly|all))* {_ABLE_EN}"),
        ("would_have would_be would_bring would_make could_have is_exactly are_exactly is_precisely are_precisely match make_me made_me & _case _study _test _presentation _exercise _project _work _result _answer _portfolio _experience _background _skill _expertise _career _cv _reference _achievement _record _years _demo _solution _code _take-home _takehome _interview _performance _training _degree _profile _application _qualification _knowledge", f"{_MINE_EN}(?: [\\w'-]+){{0,8}} (?:would(?: have been| be| have| bring| make)|could have (?:been|brought|helped|made|served)|is exactly|are exactly|is precisely|are precisely|match\\w*|make me|made me)"),
        ("track_record extensive_experience wealth_of unique_ solid_experience hit_the add_ value_i value_that asset_ perfect_ ideal_ great_ excellent_ strong_", "(?:proven track record|track record of|extensive experience|wealth of experience|strong background|unique (?:blend|mix|combination|skill ?set)|solid experience|hit the ground running|add (?:real |great |significant |a lot of )?value|value (?:i|that i) (?:could|would|can) (?:add|bring)|an? (?:real |great |strong |true |valuable |significant )?asset (?:to|for)|(?:great|perfect|ideal|strong|excellent) (?:addition|candidate)|(?:great|perfect|ideal|strong|excellent) (?:fit|match) for (?:the|this|your) (?:job|role|post|position|team)|my unique)"),
        ("confident convinced certain persuaded _sure adamant believe & would could can have had 'd will _am was possess bring meet", "(?:i (?:am |remain |stay |was |still |truly |firmly )*|i'm (?:still |truly |firmly )*)(?:confident|convinced|certain|persuaded|sure|adamant|believe)(?: (?:that|still|firmly|truly))* (?:i|my [\\w' -]{3,40})(?: (?:\\w+ly|still|also))* (?:would|could|can|have|had|'d|will|am|was|possess|bring|meet)"),
        ("i_would_have i_could_have", "i (?:would|could) have (?:brought|made a|contributed|added|delivered|excelled|been (?:a|an|the|perfect|able))"),
        ("skilled qualified experienced proficient suited competent equipped placed able good_at strong_in", "i(?:'m| am) (?:\\w+ )?(?:very|highly|extremely|more than|fully|eminently|perfectly|well|uniquely|actually|exceptionally) (?:\\w+ )?(?:skilled|qualified|experienced|proficient|capable|suited|competent|equipped|placed|able|good at|strong in)"),
        ("built clear confirm delivered demonstrat grew illustrat increased indicate led managed prove ran saved show won", "as my (?:[\\w-]+ ){1,4}(?:show\\w*|prove[sd]?|demonstrat\\w+|made clear|makes clear|indicate[sd]?|illustrat\\w+|confirm\\w*)", "i (?:led|grew|increased|doubled|tripled|saved|delivered|won|ran (?:an?|the|our|my)|managed|built)(?: [\\w',%£€$-]+){0,8} (?:by \\d+|\\d+ ?(?:%|percent|per cent|million|people|k)|£|€|\\$)"),
        ("_i_bring_to_ award championship forte green_fingers how_ knack medal natural people_skills praised_my speciality specialty strong_point talent trademark years_", f"(?:my|of my) (?:own |many |two |three |four |several )?(?:\\w+ )?{_GIFT}", "my (?:[\\w-]+ ){1,3}years (?:in|of|as|at|with)", "how (?:quickly|fast|easily|naturally|calm|well) i (?:stay|picked up|learn|solved|handled|adapt)", "praised my", "(?:something|what) i bring to (?:every|any|each|a|the)"),
        ("been_mending got_the_contacts halved led lit mended never_once_ the_very_same won", "i(?:'ve| have|'d| had) (?:\\w+ )?(?:lit|led|doubled|tripled|halved|won|the very same|mended|been mending|got the contacts)", "never once (?:left|lost|missed|been late)"),
    ),
    "fr": Clues(
        ("comme", "comme (?:vous|tu|le jury|chacun|l'équipe) (?:(?:l'|le |en |y |ne |n'|a |avez |as |aura |aurez |pu |pouvez |pouviez |sans doute |certainement )*)(?:vue?|voir|constat\\w+|remarqu\\w+|not\\w+|lue?|lire|savez|sais|observ\\w+|apprécier|apprécié|vérifi\\w+|entend\\w+),?(?: [\\w'-]+){0,6} (?:je|j'|mon|ma|mes) ?"),
        ("parl & étude _cas test présentation exercice projet travail résultat réponse portfolio parcours expérience compétence expertise carrière _cv référence réalisation année démonstration solution _code entretien prestation formation diplôme profil candidature qualification connaissance savoir-faire atout bilan", f"{_MIEN_FR}(?: \\w+)? parle(?:nt)? (?:d'elle|de lui|d'eux|d'elles|pour)(?:-mêmes?| moi)?"),
        ("aurait auraient serait seraient exactement précisément est_un sont_un correspond & étude _cas test présentation exercice projet travail résultat réponse portfolio parcours expérience compétence expertise carrière _cv référence réalisation année démonstration solution _code entretien prestation formation diplôme profil candidature qualification connaissance savoir-faire atout bilan", f"{_MIEN_FR}(?: [\\w'-]+){{0,6}} (?:aurai(?:t|ent) (?:été|apporté|permis|fait|constitué|pu)|serai(?:t|ent)|(?:est|sont) (?:exactement|précisément|un (?:réel |véritable |vrai )?atout)|correspond\\w*)"),
        ("atout plus-value valeur_ajoutée expérience_", "(?:un|une|des) (?:réel |véritable |vrai |précieux |grand |solide |bel )?(?:atout|atouts|plus-value|valeur ajoutée)(?: \\w+)? (?:pour|à) (?:votre|vos|l'|ton|le|la)", "(?:solide|longue|riche|vaste|grande|forte) expérience"),
        ("j'aurais & apport _su _pu contribué excellé _mis", "j'aurais (?:su|pu|apporté|contribué|excellé|mis)(?: \\w+){0,3} (?:apporter|contribuer|valeur|compétences|service|plus-value|relever|exceller|réussir)?"),
        ("avec_m fort_de forte_de grâce_à _vu_ compte_tenu & _ans_ années expérience compétences parcours expertise bagage", "(?:avec|fort de|forte de|grâce à|vu|compte tenu de) (?:mes|mon|ma) (?:\\w+ ){0,2}(?:ans|années|expérience|compétences|parcours|expertise|bagage)"),
        ("augmenté d'ancienneté d'exp dirigé doublé gagner géré piloté progresser triplé économisé", "(?:\\w+|\\d+) (?:ans|années) d'(?:expérience|expertise|ancienneté)", "j'ai (?:augmenté|doublé|triplé|économisé|dirigé|piloté|géré|fait gagner|fait progresser)(?: [\\w',%€-]+){0,8} (?:\\d+ ?(?:%|personnes|millions?|k)|€|pour cent)"),
        ("j'aurais", "j'aurais (?:excellé|brillé|réussi|été (?:une? |à la hauteur|parfaite?|idéale?))"),
        ("où_mes_compétences", "où mes compétences"),
        ("dirigé divisé doublé mené piloté plaidé redressé triplé", "j'(?:en ai|ai|avais|en avais) (?:\\w+ )?(?:mené|dirigé|divisé|doublé|triplé|plaidé|piloté|redressé)(?: \\w+)? (?:trois|deux|quatre|les|mes|mon|ma|soixante|cinquante|\\w+aine|plus|chez|semblables|à|par|l'|le|la|un|une)"),
    ),
}  # fmt: skip
# A learner tells what was missing; that is no pitch.
_LEARNS = {
    "en": Clues(("deep enough gap lack late learn little long missing mistake need practi short still strong want weak will wrong", "(?:lack\\w*|missing|weak\\w*|not (?:yet )?(?:enough|deep|strong)|too (?:late|long|short|little)|mistake|wrong|gap|need to|want to|will (?:work|learn|practi[sc]e)|learn\\w*|still have)")),
    "fr": Clues(("appr assez besoin encore erreur faible lacune manqu progress travailler trop", "(?:manqu\\w+|faible\\w*|pas (?:encore )?assez|trop (?:tard|long|peu)|erreur|lacune|besoin de|appren\\w+|appris|travailler|progress\\w+)")),
}  # fmt: skip

_MOVES: tuple[Move, ...] = (
    "thanks",
    "courtesy",
    "door",
)  # a question may well name what one can do


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.besides(draft, _worded(draft), moves=_MOVES)


def _worded(draft: Draft) -> Iterable[Finding]:
    for passage, span in hits(draft, _WORDS, moves=_MOVES):
        if passage.text not in _LEARNS[draft.language]:
            yield _OFFENCE.at(draft, span.start, span.end)
