"""Presents the bill: hours spent, days taken off, offers turned down for them.

Why: Thanks that come with a debt are no thanks; the reader is asked to pay.
Source: the craft's O14 (tone.guilt-trip), from a manager's collection.
Not when: the work done is told for its own sake, or is still going on.

Offends (en): I spent 30 unpaid hours on your case and turned down another offer.
Offends (en): After everything I put into this, I deserve at least an explanation.
Innocent (en): I have spent two evenings redoing the take-home, weekends included this time.
Innocent (en): The two hours I spent with Dev on the roadmap flew by.
Offends (en): My sister had to swap her shift so that I could come.
Offends (fr): J'ai dû faire garder ma fille à chaque fois.
Offends (fr): J'ai passé trente heures sur votre cas et refusé une autre proposition pour vous.
Offends (fr): Je m'étais énormément investi dans ce projet.
Innocent (fr): J'ai passé une matinée passionnante à l'atelier, et les heures ont filé.
Innocent (fr): L'équipe s'est beaucoup investie dans cette visite, merci à elle.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O14"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” presents a bill; thanks with a debt attached are no thanks.",
        "fr": "« {0} » présente la facture ; un merci qui réclame n'en est plus un.",
    },
    better={
        "en": "Leave it out.",
        "fr": "À ne pas écrire.",
    },
)
_UNIT = "(?:hours|days|evenings|nights|weekends|weeks|months)"
_MANY = "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|a hundred|many|countless|so many|several|dozens of|hundreds of|endless|a lot of|entire|whole|unpaid|over|more than|almost|nearly)"
_TASK = "(?:your|the|this|that) (?:\\w+ )?(?:case|test|task|assignment|exercise|presentation|application|challenge|project|take-home|interviews?|process|study|preparation|role|company)"
_UNITE = "(?:heures|jours|journées|soirées|nuits|week-?ends|semaines|mois)"
_TRAVAIL = "(?:votre|vos|ce|cette|ces|le|la|l'|les|mon|mes)(?: )?(?:\\w+ )?(?:cas|étude|test|exercice|dossier|présentation|candidature|projet|entretiens?|processus|préparation|mission|poste|préparer|travailler)"
_WORDS = {
    "en": Clues(
        ("drain naught nothing sacrificed vain waste worked", "i(?:'ve| have| had)? (?:\\w+ )?sacrificed (?:my|so|a lot|weekends|evenings|holidays)", "worked (?:nights|weekends|day and night|through the night|evenings|late)(?: \\w+){0,2} (?:(?:on|for) (?:your|this)|on the (?:case|test|task|assignment|exercise|presentation))", "(?:all|so much|this|that)(?: \\w+)? (?:effort|work|time|preparation|energy)(?: \\w+){0,3} (?:to waste|wasted|in vain|for naught|down the drain|to nothing)"),
        ("said", "said no to (?:another|other|two|three|several|a better) (?:\\w+ )?(?:company|companies|offers?|jobs?|roles?|employers?|firms?)"),
        ("days evenings hours months nights weekends weeks", f"i(?:'ve| have| had|'d)?(?: \\w+)? (?:spent|invested|devoted|dedicated|put|put in|gave up|sacrificed|lost|wasted|worked)(?: {_MANY})+ (?:\\w+ )?{_UNIT} (?:(?:on|into|for|in|to|preparing|researching|working on|studying) (?:for )?{_TASK}|of (?:my|unpaid|work|preparation)|preparing|unpaid|for (?:nothing|you|free))"),
        ("dedicated devoted gave invested made put sacrificed spent wasted", f"(?:after|despite|considering|given|for) (?:all |the |so many |these |those |{_MANY} )+(?:\\w+ )?(?:{_UNIT}|effort|efforts|work|time|energy|preparation|sacrifices?)(?: that)? i(?:'d|'ve| have| had)? (?:put|spent|invested|dedicated|devoted|sacrificed|made|gave|wasted)(?: \\w+)?(?: (?:in(?:to)?|on|for) (?:it|this|you|{_TASK}))?"),
        ("cancelled declined down gave given hold let passed refused rejected withdr", "i(?:'d|'ve)?(?: (?:even|also|had|have|already|just|then|actually|had to))* (?:turned down|turn down|declined|refused|passed on|passed up|rejected|gave up|given up|withdrew from|withdrawn from|let go of|cancelled|put on hold)(?: [\\w']+){0,4} (?:offers?|interviews?|opportunit(?:y|ies)|jobs?|positions?|process(?:es)?|holidays?|applications?|contracts?)(?: for (?:you|this|yours))?", "and (?:turned down|declined|refused|rejected) (?:\\w+ ){0,3}(?:offers?|interviews?|jobs?|positions?)"),
        ("cost expense free nothing take taking time took unpaid use", "unpaid (?:hours|work|days|test|assignment|task|overtime|evenings|time|labou?r|leave)", "(?:at|on) my own (?:expense|cost|time)", "for (?:absolutely )?nothing", "(?:worked|work|working|did|done) (?:\\w+ ){0,4}for free", "(?:took|take|taken|taking|used|use) (?:up )?(?:an? |one |two |three |\\d+ |my |some |unpaid )*(?:days?|time|leave|holidays?|vacation|annual leave) (?:off|for you|to (?:attend|come|be|meet|prepare|travel))"),
        ("after gave given invested poured put", "after (?:everything|all) (?:that )?(?:i|i've|i have|i'd) (?:\\w+ )?(?:did|done|gave|given|put|invested|went|gone|been|sacrificed)", "i(?:'ve| have| had)? (?:\\w+ )?(?:gave|given|put|poured|invested) (?:\\w+ )?(?:(?:everything|so much|my all|all my|my whole|my heart)(?: \\w+){0,3}|it my all)"),
        ("deserve expect least owe", "the least you (?:can|could|owe|might)", "i (?:\\w+ )?(?:deserve|deserved|expect|expected|am owed|was owed|think i deserve)(?: at least| more than| better than)* (?:an explanation|an answer|more than|the courtesy|a (?:proper|real|better|personal) (?:answer|explanation|reply))"),
        ("cost", r"costs?(?:ing)? me (?:\w+ ){0,4}(?:holidays?|leave|evenings|weekends?|nights?|wages|pay)"),
        ("swap cover cancel", r"my (?:wife|husband|partner|mother|mum|father|dad|sister|brother|neighbour|colleagues?|boss)(?: \w+){0,3} (?:swap\w*|cover\w*)(?: [\w']+){0,8} (?:so (?:that )?i|for (?:me|you|your))", r"i(?:'d| had)? (?:even )?cancell?ed (?:my|our)(?: [\w']+){1,4} (?:for (?:you|your|the interview)|to (?:come|be there|attend))"),
        ("pocket", r"out of my own pocket"),
        ("my_notice rejected said_no declined turned_down refused", r"(?:i|and|i'd|i had|i've|i have) (?:handed in|gave in|given in|gave) my notice", r"i(?:'d|'ve| had| have)? (?:declined|turned down|refused|rejected|said no to) (?:the|a|an|another|two|three) (?:\w+ ){0,3}(?:jobs?|offers?|contracts?|posts?|places?)"),
        ("i_did for_your_sake rounds interviews tests stages", r"i did (?:everything|all) (?:that )?you (?:asked|wanted|demanded)", r"for your sakes?,? i", r"after (?:\w+ )?(?:two|three|four|five|six|seven|\d+) (?:rounds|interviews|tests|stages)(?: \w+){0,6} i(?:'d| had)? (?:\w+ )?(?:expected|deserve\w*|was owed)"),
    ),
    "fr": Clues(
        ("employeur entreprise n'a n'ont offre poste proposition", "(?:efforts?|travail|temps|heures|préparation|investissement)(?: \\w+)? (?:n'(?:ont|a|auront|aura)) servi à rien", "dit non à (?:une?|d'autres|deux|plusieurs)(?: autres?)? (?:entreprises?|offres?|propositions?|postes?|employeurs?)"),
        ("heures journées jours mois nuits semaines soirées week-ends weekends", f"j'(?:ai|avais|y ai)(?: \\w+)? (?:passé|consacré|investi|sacrifié|donné|mis|travaillé|perdu)(?: [\\w']+){{0,4}} {_UNITE}(?: \\w+){{0,2}} (?:sur|à|pour|dans)(?: préparer| travailler)? {_TRAVAIL}"),
        ("suis étais", "je m(?:'|e )(?:étais|suis|y étais|y suis)(?: \\w+)? (?:énormément|beaucoup|tellement|pleinement|totalement|entièrement|complètement|tant|corps et âme|vraiment|fortement|à fond) (?:investie?|impliquée?|préparée?|donnée?)", "je m(?:'|e )(?:étais|suis|y étais|y suis) (?:investie?|impliquée?|donnée?) (?:énormément|beaucoup|tellement|pleinement|totalement|entièrement|complètement|à fond|corps et âme)"),
        ("effort heures implication investissement rien sacrifice temps tout travail énergie", "(?:après|malgré|vu|compte tenu de|étant donné) (?:tout|toute|tous|toutes|le|la|les|l')(?: )?(?:\\w+ )?(?:temps|énergie|efforts?|travail|heures|investissement|implication|sacrifices?)(?: \\w+)? (?:que j'(?:ai|y ai|avais)|fournis?|consentis?|investi)", "après tout ce que j'(?:ai|y ai|avais)", "(?:tout|autant|tant) (?:ce|cet|de|d')(?: )?(?:temps|énergie|efforts?|travail|investissement)(?: \\w+)? pour (?:rien|ça|cela|un|une|en arriver)", "(?:entretiens?|tours|tests?|heures|semaines|mois|ça|cela)(?: \\w+)? pour rien"),
        ("abandonné annulé décliné laissé refusé renoncé repoussé écarté", "(?:j'ai|j'avais|ai|et|avoir)(?: \\w+)? (?:refusé|décliné|renoncé à|laissé passer|abandonné|annulé|repoussé|écarté)(?: [\\w']+){0,3} (?:propositions?|offres?|postes?|opportunités?|entretiens?|missions?|vacances|cdi)"),
        ("frais", "à mes (?:propres )?frais"),
        ("auriez devez mérit pourriez pouviez", "vous me devez", "vous (?:pourriez|auriez pu|pouviez)(?: \\w+)? au moins", "(?:je mérite|j'estime mériter|je méritais|je pense mériter|j'aurais mérité)(?: \\w+)? (?:au moins|bien|mieux|plus|une explication|une réponse|davantage|un peu)"),
        ("levé", r"je (?:me suis|m'étais) levée? à \w+ heures(?: du matin)? pour (?:être|venir|arriver|passer|vous)"),
        ("studio paie salaire appartement logement", r"perdu (?:une?|deux|trois|\d+) (?:journées?|jours?|semaines?) de (?:paie|salaire)", r"j'avais (?:déjà )?(?:visité|trouvé|réservé|loué) un (?:appartement|logement|studio)"),
        ("laissé_filer laissé_passer laissé_partir laissé_échapper refusé décliné dit_non renoncé pause suspens attente priorité", r"j'(?:ai|avais) (?:laissé (?:filer|passer|partir|échapper)|refusé|décliné|dit non à|renoncé à) (?:un|une|deux|trois|l'autre|les autres|d'autres)(?: \w+)? ?(?:cdi|cdd|offres?|contrats?|postes?|propositions?|places?|patrons?)", r"mis(?: [\w']+){1,5} en (?:pause|suspens|attente) pour (?:vous|votre|ce|cet)", r"(?:vous avais|vous ai) donné la priorité"),
        ("coûté", r"m'a(?:vait)? coûté (?:mes|deux|trois|quatre|\d+|cher|le marché|un billet|une journée|une nuit)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    for finding in _OFFENCE.worded(draft, _WORDS):
        before = draft.folded[: finding.start].lower().split()[-3:]
        if not {"feel", "think", "not", "don't", "asks", "ask"} & set(
            before
        ):  # "please don't feel you owe me an answer"
            yield finding
