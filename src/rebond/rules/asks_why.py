"""Asks why they chose somebody else.

Why: A why asks for a justification. It wakes the fear of a debate, or of a
    lawyer, and nobody owes reasons. The same wish, turned to the future, is answered.
Source: the craft's F02 (ask.why), from a headhunter's column, a newsletter on interviews and an advisory service.
Not when: the reasons were given and are thanked for, or the "why" is about the
    work ("why you refuse to automate the glazing", "which is why I applied").

Offends (en): Could you tell me why I was not selected?
Offends (en): I would like to understand what led to your decision.
Offends (en): Please tell me what stood in the way.
Innocent (en): Ola explained why you refuse to automate the glazing, which is why I applied.
Innocent (en): Thank you for telling me why you chose somebody else. What would you work on first?
Offends (fr): Pourriez-vous m'indiquer les raisons de ce refus ?
Offends (fr): Je ne comprends pas ce qui n'a pas convenu au jury.
Offends (fr): Je voudrais savoir à quel moment j'ai perdu le poste.
Innocent (fr): Merci de m'avoir expliqué pourquoi vous avez choisi une autre personne. Que travailleriez-vous ?
Innocent (fr): Karim a sorti un flacon raté pour expliquer pourquoi vous ne faites plus de promotions.
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

ID = "F02"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” asks for a justification; that wakes the fear of a debate, and gets no answer.",
        "fr": "« {0} » demande une justification ; cela éveille la crainte d'un débat, et reste sans réponse.",
    },
    better={
        "en": "What would you work on first before a similar role?",
        "fr": "Que travailleriez-vous en premier avant de viser un poste semblable ?",
    },
)
_CHOICE_EN = "(?:(?:your|the|this|that|my|their)(?: \\w+)? (?:decision|choice|verdict|conclusion|outcome|rejection|refusal|result|selection|non-selection|answer)|not (?:being )?(?:selected|chosen|hired|successful|retained|moving forward|taking me|hiring me|selecting me|choosing me|picking me)|(?:rejecting|refusing|turning down|declining|choosing|picking|selecting|preferring|going with)(?: \\w+)? (?:me|my|someone|somebody|another|other|him|her|them|candidates?))"
_CHOSE_EN = "(?:chose|choose|picked|selected|preferred|decided|went|hired|rejected|turned|refused|declined|opted|settled|ended|passed|gave|offered|favou?red|appointed)"
_CHOIX_FR = "(?:(?:ce|cette|votre|vos|ton|mon|ma|du|la|le|au|l')(?: \\w+)? ?(?:refus|décision|choix|rejet|non|réponse négative|élimination|échec|éviction|verdict|résultat|réponse|issue|sélection|avis défavorable|avis négatif)|non-sélection)"
_WORDS = {
    "en": Clues(
        ("how_come_i how_come_my how_come_you things why_it why_that why_this", r"why (?:it|this|that|things)(?: \w+)? (?:didn't|did not|wasn't|was not|hasn't|couldn't|went)(?: [\w']+){0,3}", r"how come (?:i|my|you)(?: [\w']+)?"),
        ("background degree distance english licence money nerves salary training was_it_because was_it_down_to was_it_my_accent was_it_my_age was_it_my_cv was_it_my_experience was_it_my_interview was_it_my_lack was_it_my_test was_it_something_about was_it_something_i was_it_the_experience was_it_the_gap", r"was it (?:because|something (?:i|about)|down to|my (?:lack|age|experience|english|accent|salary|background|cv|degree|training|test|interview|nerves)|the (?:salary|distance|money|licence|experience|gap))(?: [\w']+){0,5}"),
        ("catch clinched deal-breaker dealbreaker decided happened hitch hold-up issue obstacle problem snag sticking stumbling swung tipped trouble what_changed what_did_it what_should_i_have_done what_should_i_have_had what_should_i_have_needed what_should_i_have_shown what_was_it what_would_i_have_done what_would_i_have_had what_would_i_have_needed what_would_i_have_shown where_did_i_lose where_did_i_lost where_did_i_put where_do_i_lose where_do_i_lost where_do_i_put", r"what (?:(?:the|was the|your|were the|is the) )?(?:problem|snag|hitch|catch|issue|obstacle|stumbling block|sticking point|dealbreaker|deal-breaker|trouble|hold-up)(?: (?:was|is))?", r"what (?:would|should) i have (?:needed|had|done|shown)(?: \w+)? to (?:get|win|have|be)", r"what (?:did it|tipped it|swung it|decided it|clinched it|happened|changed|was it)(?: (?:for|in|then|against))?", r"where (?:did|do) i (?:lose|lost|put)(?: you)?"),
        ("something_must_have_changed", r"something must have changed"),
        ("why", "why(?: (?:exactly|precisely|it was that|was it that|is it that))* (?:i|my \\w+(?: \\w+)?|was i|wasn't i|am i|did i|didn't i|have i|was my|wasn't my|me|i'd|i've)(?: \\w+)* ?(?:was|wasn't|were|weren't|am|did|didn't|not|rejected|refused|failed|selected|chosen|turned|unsuccessful|fall|fell|lost|missed|excluded|eliminated|passed over|ruled out|retained|hired|picked|invited)?", f"why(?: (?:exactly|precisely))? (?:you|the (?:panel|team|committee|board|jury|company)|they)(?: (?:all|have|had|finally|ultimately|eventually|did|didn't|did not|do not|don't|decided to|chose to|felt|thought))* {_CHOSE_EN}(?: (?:to|for|with|against|up|down|on|not|me|my|someone|somebody|another|the other|other|a different|him|her|them|over|otherwise|candidate))+"),
        ("basis consideration criteria expla factor ground justif motive rationale reason thinking", f"(?:reasons?|grounds?|rationale|reasoning|basis|thinking|motives?|justification|explanation|explain\\w*|criteria|factors?|considerations?)(?: (?:that|which|were|you))*(?: (?:for|behind|of|to|underlying|led to|lay behind|you based|informing|guided|guiding|drove|motivated|about|on which you based|leading to))+ {_CHOICE_EN}"),
        ("what which & led lead brought drove motivated prompted pushed caused made persuaded swayed convinced", f"(?:what|which)(?: [\\w'-]+){{0,4}} (?:led|lead|brought|drove|motivated|prompted|pushed|caused|made|persuaded|swayed|convinced)(?: \\w+){{0,3}} (?:to )?(?:{_CHOICE_EN}|choose|reject|decide|turn|refuse|prefer|pick|go|opt)"),
        ("what_ & tipped difference against ruled decided cost_me swung decisive missing lacking wrong reason problem did disqualified stopped held_you kept_you put_you let_me deciding", "what(?: (?:exactly|precisely|finally|it was that|in the end))* (?:tipped the|made the difference|counted against|spoke against|stood against|ruled (?:me|my)|went against|decided against|decided it|cost me|worked against|swung|was (?:decisive|missing|lacking|wrong|against|the deciding|the reason|the problem)|were the reasons|didn't (?:work|convince|fit)|did not (?:work|convince|fit)|disqualified|stopped you|held you back|kept you from|put you off|let me down)(?: \\w+){0,3}"),
        ("what_i_ go_wrong went_wrong fell_short fall_short fail miss what_went what_was", "what i (?:lacked|was lacking|was missing|did wrong|got wrong|didn't have|did not have|failed)", "(?:what|where)(?: \\w+)? (?:did i|i|my \\w+) (?:go wrong|went wrong|fell short|fall short|failed?|missed?)", "what (?:went|was) (?:wrong|not right)(?: \\w+)*"),
        ("answer choice choosing chosen conclusion decision declining explain going grasp hired hiring moving outcome picking preferring refusal refusing rejecti result retained see select successful taking turning understand verdict", f"(?:understand|explain|know|clarify|shed (?:some )?light on|see|grasp|comment on|elaborate on|make sense of|insight into|detail)(?: (?:to me|more about|me|better|fully|a little|the thinking behind|the logic of|the logic behind))* {_CHOICE_EN}", "(?:do not|don't|cannot|can't|still don't|fail to|struggle to|find it hard to) (?:\\w+ )?(?:understand|see|grasp|explain)(?: \\w+)? (?:why|what|how|the reasons?|your|this|that)"),
        ("appreciate find like see want", "what (?:didn't|did not|don't|do not) (?:you|the (?:panel|team|committee))(?: \\w+)? (?:like|appreciate|find|see|want)"),
    ),
    "fr": Clues(
        ("bloqué cause cloché coince coincé convenait convenu dérapé est-ce_ma est-ce_mes est-ce_mon est-ce_que_c'est parce perdu péché pêché que_c'est_ma que_c'est_mes que_c'est_mon que_c'était_ma que_c'était_mes que_c'était_mon si_c'est_ma si_c'est_mes si_c'est_mon si_c'était_ma si_c'était_mes si_c'était_mon tourné", r"est-ce (?:mon|ma|mes|que c'est|à cause|parce)(?: [\w']+){1,5}", r"(?:si|que) c'(?:est|était) (?:mon|ma|mes)(?: [\w']+){0,6} (?:qui|coûté|a joué|a pesé)", r"(?:où est-ce que|où|en quoi|à quel moment|par où) (?:ça|cela|c'est|ai-je|j'ai|mon|ma|est-ce)(?: [\w'-]+){0,3} (?:péché|pêché|coincé|cloché|perdu|bloqué|convenait|convenu|dérapé|tourné|coince)(?: \w+)?"),
        ("cause explication justification motif raison", r"(?:une|la|cette|aucune|une seule) (?:explication|raison|cause|justification)(?: \w+)?[,.? ](?:m'aiderait|même|précise|m'échappe|et|à|claire|courte|profonde|véritable)?", r"(?:de|quel|le|un|aucun) motif(?: \w+)?"),
        ("c'est_quoi ce_qui", r"(?:ce qui|qu'est-ce qui|c'est quoi) (?:n'allait pas|n'a pas (?:été|marché|plu|collé)|clochait|coinçait|péchait|ne va pas|vous a (?:arrêtée?s?|freinée?s?|rebutée?s?|retenue?s?|décidée?s?)|s'est passé|a changé|le (?:souci|problème|hic))(?: \w+)?"),
        ("arguments base cause critère expli facteurs fondement justifi moti raison éléments", f"(?:raisons?|motifs?|motivations?|causes?|critères|éléments|facteurs|arguments|explications?|justifications?|motivé|expliqu\\w+|justifi\\w+|motiv\\w+|fondements?)(?: (?:précise?s?|exacte?s?|réel\\w*|véritables?|principa\\w+|qui|ont|a|vous|conduit|mené|motivé|amené|poussé|fait|pencher|guidé|justifi\\w+|expliqu\\w+|sur|lesquel\\w+|repose|derrière))* (?:de |du |pour |à |d'|derrière |sur |ayant conduit à |ont conduit à )*{_CHOIX_FR}", "(?:raisons?|motifs?) (?:pour (?:laquelle|lesquelles|lequel|lesquels)|qui (?:ont|vous|t'|font)|de (?:ne pas|m'avoir|mon|ma|non)|du refus|du non|d'(?:un|une) (?:refus|réponse))(?: \\w+)*", "sur (?:quels?|quelles?) (?:critères?|bases?|motifs?)"),
        ("amené bloqué cloché coincé comment conduit convaincu convenu coûté desservi différence disqualifié décidé défaut fonctionné joué mal manqu marché motivé pench pesé plu poussé péché raté reproch retenu travers été", "(?:ce qui|qu'est-ce qui|ce qu'il|ce qu'|qu'est-ce que|ce que|que) ?(?:m'|me |vous |t'|lui |n'|ne |a |ont )*(?:a |ont |avait |aurait |avez )?(?:\\w+ )?(?:pas |plus )?(?:convenu|convaincu|manqué|manquait|plu|fait défaut|fait pencher|fait la différence|joué contre|pesé|péché|déplu|coincé|cloché|bloqué|fonctionné|marché|été|décidé|motivé|conduit|amené|poussé|penché|disqualifié|reproché|reprochez|reprochait|desservi|retenu contre|coûté)(?: \\w+)*", "comment (?:vous avez|vous êtes|le jury|l'équipe|s'est|avez-vous)(?: [\\w']+){0,4} (?:décision|choix|décidé|choisi|tranché)", "ce que j'ai (?:mal fait|raté|manqué|fait de travers)"),
        ("comprend connaître détailler expliquer justifier motiver revenir saisir savoir éclair", f"(?:comprendre|m'expliquer|expliquer|éclair\\w+ sur|éclaircir|savoir plus sur|revenir sur|connaître|détailler|motiver|justifier|saisir)(?: (?:mieux|davantage|un peu|pleinement|en détail|plus sur|à propos de))* {_CHOIX_FR}"),
        ("déplu dérangé gêné hésiter pourquoi rebuté", "pourquoi (?:vous |le jury |l'équipe )?(?:m')?(?:a |avez |ont )?(?:dit )?non", "(?:déplu|dérangé|gêné|rebuté|fait hésiter)"),
    ),
}  # fmt: skip
_PUZZLED = {
    "en": Clues(("be_nice be_told be_welcome curious entitled help_me_to_understand help_me_understand may_ask_for mystery obliged reason_would_be reasons_would_be riddle shed_light shed_some_light thankful_for", r"(?:help me(?: to)? understand|thankful for|reasons? would be|be (?:nice|welcome|told)|obliged|just curious|riddle to me|mystery to me|may ask for|entitled to know|shed (?:some )?light)"), ("explain fail find grasp see struggle understand wonder asking", "(?:do not|don't|cannot|can't|fail to|struggle to|find it hard to)(?: \\w+)? (?:understand|see|grasp|explain)", "(?:left|still|keep) (?:wonder|wondering|asking)")),
    "fr": Clues(("bienvenu comprendre croix dites droit_de_savoir expliquiez m'aiderait m'échappe n'arrive permettez_que préférerais serais serait_bien utile voudrez", r"(?:m'aiderait|serait (?:bien|le bienvenu|la bienvenue|utile)|droit de savoir|préférerais|m'échappe|voudrez bien|permettez que|n'arrive pas à (?:deviner|comprendre|voir)|ne la dites pas|mettez une croix|serais curieu\w+|expliquiez)"), ("comprend m'explique mal", "(?:ne comprends pas|comprends mal|peine à comprendre|du mal à comprendre|ne m'explique pas)")),
}  # fmt: skip

# A guess at what to work on, not at what decided.
_ADVICE = {
    "en": Words("that you(?:'d| would)?|that i (?:should|could|need)", "work(?:ing)? on|improve|first|advise"),
    "fr": Words("que vous|que tu|qu'il|que je (?:dev|pour)\\w+", "conseill\\w+|travailler|reprendr\\w+"),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    if draft.language not in _WORDS:
        return
    asked = {request.number for request in requests(draft)}
    starts = {passage.start: number for number, passage in enumerate(draft.passages)}
    last = -1
    for passage, span in hits(draft, _WORDS):
        if passage.start == last:
            continue
        if span.text.lower() == "why not" or _turned(span.text, passage.text, draft.language):
            continue
        if starts[passage.start] in asked or passage.move == "ask" or _puzzled(passage.text, draft):
            last = passage.start
            yield _OFFENCE.at(draft, span.start, span.end)


def _turned(found: str, sentence: str, language: str) -> bool:
    """Whether "was it my ending" is only the first half of "that I should work on?"."""
    guess = found.lower().startswith(("was it", "is it", "est-ce"))
    return guess and sentence in _ADVICE[language]


def _puzzled(sentence: str, draft: Draft) -> bool:
    """Whether the sentence asks by not understanding."""
    return sentence in _PUZZLED[draft.language]
