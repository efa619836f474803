"""Offers oneself for the case that the chosen person fails or leaves.

Why: First choices do drop out, and everybody knows. Said aloud, it wishes ill on
    somebody who will soon be a colleague of the reader.
Source: the craft's D04 (door.if-they-fail), a judgement of the craft, beside a manager's advice column.
Not when: only their needs may change, or the chosen person is wished well.

Offends (en): If your candidate doesn't work out, I'm still available.
Offends (en): Should the person you selected decline the offer, please call me.
Innocent (en): If things change on your side, I'd be glad to talk again.
Innocent (en): I wish the person you chose a good start; if the team grows, I'd gladly apply again.
Offends (fr): Si la personne retenue ne convient pas, je reste disponible.
Offends (fr): Au cas où votre premier choix se désisterait, pensez à moi.
Innocent (fr): Si votre besoin évolue, je reprendrai volontiers la conversation.
Innocent (fr): Bonne route à la personne retenue ; si l'équipe s'agrandit, je candidaterai de nouveau.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "D04"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” counts on somebody's failing; that hope is better left unsaid.",
        "fr": "« {0} » mise sur l'échec de quelqu'un ; mieux vaut taire cet espoir.",
    },
    better={
        "en": "If things change on your side, I'd be glad to talk again.",
        "fr": "Si votre besoin évolue, je reprendrai volontiers la conversation.",
    },
)
_IF_EN = "(?:if|should|in case|in the event(?: that)?|on the off chance(?: that)?)"
_CHOSEN_EN = "(?:candidates?|applicants?|person|choice|hire|pick|appointee|recruit|starter|selection|appointment|one you (?:\\w+ )?(?:chose|picked|selected|hired|took|preferred)|someone else|he|she|they)"
_FAILS_EN = (
    "(?:(?:not|n't|never|doesn't|does not|don't|do not|didn't|did not|won't|isn't|is not|can't|cannot|fails? to|should not)(?: (?:to|in the end|be|able to|quite|really|actually|ultimately))*"
    " (?:work(?:ing)? out|pan(?:ning)? out|accept|sign|join|start|show up|stay|last|fit|suit|take (?:it|up|the)|settle|live up|meet|deliver|perform|prove|turn out|up to|right|suitable|the right)"
    "|falls? (?:through|short|ill)|fell through|declin(?:e|es|ed)|refuses?|drops? out|pulls? out|backs? out|bails?|withdraws?|walks? away|resigns?|quits?|leaves?|lets? you down|disappoints?|fails?|changes? (?:his|her|their) minds?|turns? (?:it|you|the \\w+) down|turns? out (?:to be )?(?:not|wrong|a mistake|unsuitable|unavailable)|proves? (?:not|wrong|unsuitable|a mistake))"
)
_SI_FR = "(?:si|au cas où|dans le cas où|dans l'hypothèse où|pour le cas où|en admettant que)"
_ELU_FR = "(?:(?:la|cette|votre|le|l')(?: )?(?:(?:autre|nouvelle|nouveau|future|futur|jeune) )*(?:personne|candidate?|recrue|élue?|heureu(?:x|se) élue?|lauréate?|collègue)|(?:votre|le) (?:premier |nouveau )?(?:choix|candidat|recrutement)|celui|celle|l'intéressée?)"
_ECHOUE_FR = (
    "(?:ne(?: \\w+){0,2} (?:convien\\w+|convenai\\w+|fai(?:t|sait) pas|correspond\\w*|rest\\w+ pas|donn\\w+ pas|fonctionn\\w+|tien\\w+ pas|tenai\\w+ pas|accept\\w+|faisai\\w+ pas|ferai\\w+ pas|conviendrai\\w+|donnerai\\w+ pas|sign\\w+|vien\\w+ pas|venai\\w+ pas|confirm\\w+|plais\\w+|faire pas)|n'(?:accept\\w+|est pas|était pas|all\\w+ pas)"
    "|(?:se |s')?(?:désist\\w+|rétract\\w+)|renon\\w+|refus(?:e|ait|er|erait)|déclin(?:e|ait|erait)|échou\\w+|part(?:ait|irait)?|quitt(?:e|ait|erait)|démission\\w+|abandonn\\w+|fai(?:t|sait|re) défaut|chang(?:e|eait) d'avis|déç\\w+|décev\\w+|jet(?:te|ait) l'éponge|faux bond)"
)
_WORDS = {
    "en": Clues(
        ("_if_ _should_ in_case in_the_event on_the_off & candidate applicant _person choice hire pick appointee recruit starter selection appointment one_you someone _he_ _she_ _they_ & _not_ n't_ never_ cannot fail fall fell declin refuse drop pull back bail withdraw walk resign quit leave let disappoint chang turn prove", f"{_IF_EN} (?:(?:your|the|this|that|whoever|his|her) )?(?:(?:\\w+|first-choice|top) ){{0,3}}{_CHOSEN_EN}(?: [\\w']+){{0,6}} {_FAILS_EN}", f"{_IF_EN} (?:(?:your|the|this|that) )?(?:(?:\\w+|first-choice|top) ){{0,3}}{_CHOSEN_EN} {_FAILS_EN}"),
        (
            "fall pan work",
            f"{_IF_EN} (?:it|things?|that|this|the \\w+)(?: [\\w']+){{0,3}} (?:work out|pan out|falls? through|fall through)(?: [\\w']+){{0,2}} with (?:him|her|them|whoever|the (?:other|chosen|selected|new|successful|person|candidate)|your (?:candidate|choice|new|first|chosen))",
        ),
        ("back-up backup fallback line plan reserve runner-up second", "(?:as|be|remain|am|i'm|consider me|keep me as)(?: (?:your|a|an|the|happy|to|be))* (?:back-?up|plan b|reserve(?: candidate)?|fallback|next in line|second choice|runner-up in case)(?: (?:option|plan|candidate|choice))?"),
        ("available badly fill over pear-shaped south step wrong", "(?:if|should|in case) (?:it|things?|that|this|anything)(?: [\\w']+){0,2} (?:go(?:es)?|going|went) (?:wrong|badly|south|pear-shaped)(?: [\\w']+){0,2} with (?:him|her|them|whoever|the|your)", "(?:step in|be available|take over|fill in)(?: [\\w']+){0,3} (?:if|should|in case)(?: [\\w']+){0,4} (?:candidate|person|hire|choice|starter)"),
    ),
    "fr": Clues(
        (
            "candidat celle celui choix collègue l'intéressé lauréat personne recru élu",
            f"{_SI_FR} (?:jamais |par hasard |d'aventure )?{_ELU_FR}(?: [\\w']+){{0,6}} {_ECHOUE_FR}",
        ),
        ("cela choses d'essai l'essai ça", f"{_SI_FR} (?:jamais )?(?:cela|ça|l'essai|les choses|la période d'essai)(?: [\\w']+){{0,5}} avec (?:lui|elle|la personne|le candidat|la candidate|votre (?:choix|candidat|candidate|recrue))"),
        ("admettant d'essai l'hypothèse", f"{_SI_FR} (?:sa|la|cette) période d'essai(?: [\\w']+){{0,4}} (?:concluante?|rompue|échou\\w+|mal|abouti\\w*|validée?|confirmée?|pas)"),
        ("plan rechange repli réserve seco", "(?:comme|en|être|serai|votre|de)(?: (?:votre|un|une|la|le))* (?:plan b|solution de (?:secours|repli|rechange)|roue de secours|candidate? de (?:réserve|secours|rechange)|second choix)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
