"""Thanks for an answer while complaining that it came late.

Why: "Finally", "at last", "after five weeks" turn thanks into a reproach, the
    very tone that people call passively annoyed.
Source: the craft's O04 (tone.finally).
Not when: "finally" or "after three weeks" tells of the work or of a memory, or
    one excuses one's own late note.

Offends (en): Thank you for finally getting back to me after five weeks.
Offends (en): It was good to get your answer after all this time.
Offends (en): Thanks for getting round to it, after I had asked twice.
Innocent (en): I loved how we finally found the bug, and how Dev laughed after three weeks of hunting it.
Innocent (en): I am writing late, after three weeks away; thank you for your answer.
Offends (fr): Merci d'avoir enfin répondu après cinq semaines.
Offends (fr): Mieux vaut tard que jamais : merci pour votre réponse.
Innocent (fr): Quand Karim a enfin trouvé la fuite, toute l'équipe a ri.
Innocent (fr): Enfin, merci à Inès pour la visite, et à vous pour votre réponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O04"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” reproaches them for the wait, inside a thank-you.",
        "fr": "« {0} » reproche l'attente, au milieu d'un merci.",
    },
    better={
        "en": "Thank you for letting me know.",
        "fr": "Merci pour votre réponse.",
    },
)
_AT_LAST = "(?:finally|at last|at long last|eventually)"
_ANSWER = (
    "(?:answer|reply|response|decision|news|outcome|e-?mail|message|letter|verdict|word|closure)"
)
_TO_ANSWER = (
    "(?:(?:get(?:ting)?|got|gotten) (?:back|in touch)|(?:com(?:e|ing)|came) back to me|repl(?:y|ied|ying)|respond(?:ed|ing)?|answer(?:ed|ing)?(?: me)?|(?:writ(?:e|ing|ten)|wrote)(?: back| to me)|let(?:ting)? me know|inform(?:ed|ing) me|updat(?:e|ed|ing) me"
    "|(?:tell(?:ing)?|told) me (?:the|your)|contact(?:ed|ing)? me|deign(?:ed|ing)?|bother(?:ed|ing)?|(?:find(?:ing)?|found|tak(?:e|ing)|took) (?:the )?time|(?:mak(?:e|ing)|made|reach(?:ed|ing)?) (?:up your mind|a decision|your decision)|decid(?:e|ed|ing)|(?:giv(?:e|ing)|send(?:ing)?|sent|gave) (?:me )?(?:an?|your) (?:answer|reply|response|decision))"
)
_HEARD = f"(?:{_ANSWER}|{_TO_ANSWER}|hear(?:d|ing)?(?: back)?(?: from you)?)"
_AGES = "(?:all (?:this|that|the) (?:time|waiting|wait|silence|weeks|months)|so (?:long|much time|many (?:weeks|months|days))|such a long (?:time|wait|silence)|a (?:very )?long (?:wait|silence|time)|(?:more than |over |nearly |almost |about |around |some )?(?:[\\w-]+ ){0,2}(?:weeks|months)|a (?:whole |full )?month)"
_REPONSE = "(?:réponse|décision|nouvelles?|retour|verdict|message|mail|courrier|signe de vie)"
_WORDS = {
    "en": Clues(
        ("began beginning begun started starting", "(?:beginning|starting|started|began|begun) to (?:think|wonder|believe|fear|doubt)(?: [\\w']+){0,4} (?:never|ever|not) (?:\\w+ )?(?:hear|answer|reply|get an)"),
        ("chas follow remind unanswered", "after (?:several|three|two|four|many|my|multiple|repeated|countless) (?:\\w+ )?(?:reminders|follow-ups|chasers|chases|unanswered \\w+)"),
        ("eventually finally last", f"(?:for|you|you've|you have|to) (?:having )?{_AT_LAST} (?:having )?{_TO_ANSWER}", f"(?:i (?:have )?{_AT_LAST} (?:got|have|had|received|heard|know|hear)|{_AT_LAST} (?:to )?(?:hav(?:e|ing)|get(?:ting)?|hear(?:ing)?|receiv(?:e|ing)|know(?:ing)?|heard|received|got)|to {_AT_LAST} (?:have|get|hear|receive|know)) (?:(?:an?|your|the|my|some|any)(?: \\w+)? {_ANSWER}|back|from you|where i stand)", f"(?:{_ANSWER}|hear(?:ing|d)? from you|hear(?:ing|d)? back|getting back to me|letting me know),? {_AT_LAST}"),
        ("awaited delayed eventual late overdue tardy", f"(?:your|the) (?:long[- ]awaited|much[- ]awaited|overdue|late|belated|tardy|delayed|eventual) {_ANSWER}"),
        ("better", "better late than never"),
        ("silence", "(?:breaking|broke|break|ending|ended|end) (?:the|your|this|that)(?: \\w+)? silence"),
        ("took", "(?:it|this|that|which) (?:only )?took (?:(?:you|your team) (?:[\\w-]+ ){0,3}(?:weeks|months|long|ages|an age|forever|a while|a year|half)|long enough|\\w+ (?:weeks|months) to (?:reply|answer|respond|decide|get|tell|let|hear))"),
        ("least", "at least (?:you (?:did )?(?:replied|reply|answered|answer|wrote|bothered|responded|had the|told|let)|(?:now )?i (?:now |finally |at last )?know|i (?:got|have) an answer)"),
        ("given giving stopped", f"(?:given up|stopped|giving up)(?: (?:all|any|on|hope|of|hoping|ever|waiting|expecting))* (?:hear(?:ing)?|waiting|expecting|(?:for|an|your|any) {_ANSWER})"),
        ("wait", f"(?:waited|waiting|wait)(?: \\w+){{0,4}} (?:weeks|months|so long|a long time|patiently) (?:(?:for|to) (?:your|this|an|the|a|any|hear|get|receive|be)(?: \\w+)? (?:{_ANSWER}|back|from you|told))"),
        ("earlier last sooner would_have_been_", "(?:wrote|answered|replied|told me) at (?:long )?last", "(?:hear|heard|know|known|learn|have) (?:this|it|that|of it)? ?(?:a little|a bit|somewhat|rather|much|a good deal) (?:sooner|earlier)", "would have been (?:nice|kind|good|welcome) (?:to (?:hear|know)|sooner|earlier|a month|weeks)"),
        ("if_only_because_i_ so_you_do_exist", "so you do exist", "if only because i (?:chased|asked|called|wrote)"),
    ),
    "fr": Clues(
        ("fini", "(?:avoir|avez|as) fini par (?:me |m')?(?:répondre|écrire|recontacter|informer)"),
        ("enfin mieux", "enfin (?:fixée?|savoir à quoi)", "mieux vaut tard"),
        ("daign fallu moins", "daign(?:er|é|iez|ez|ant)", "il (?:vous )?(?:aura |a )fallu (?:attendre )?(?:\\w+ ){0,3}(?:semaines|mois)", "au moins,? (?:vous (?:m'avez|avez) (?:répondu|écrit|eu)|je sais|j'ai (?:une|ma|eu) réponse|maintenant je sais|vous aurez (?:eu|répondu))"),
        ("alors_que apprendre bien_que même_si quand_bien_même quoique savoir être_prévenu", f"{_REPONSE}(?: [\\w']+){{0,3}},? (?:même si|bien que|quoique|alors que|quand bien même)(?: [\\w']+){{0,6}} (?:attendais|attendu|attendue|promise?|dit|tardé|tarde|tardi(?:f|ve)|il y a|déjà|depuis longtemps|évité|le temps)", "(?:préféré|aimé|apprécié|souhaité) (?:le |l')?(?:savoir|apprendre|être prévenue?)(?: \\w+)? (?:avant|plus tôt)"),
    ),
}  # fmt: skip
# How long it took, next to their answer: a reproach unless it was quick, or is one's own delay.
_LATE = {
    "en": Clues(
        ("after", f"{_HEARD}(?: [\\w']+){{0,3}},? after {_AGES}", f"after {_AGES}(?: of (?:silence|waiting|radio silence|nothing))?,? (?:[\\w']+ ){{0,6}}{_HEARD}"),
    ),
}  # fmt: skip
_OWN_DELAY = {
    "en": Words("i(?:'m| am)? (?:\\w+ )?(?:writing|write|answering|replying|responding)", "my (?:\\w+ )?(?:reply|answer|response|note|thanks|delay|silence)", "only|just|barely|less than|so quick(?:ly)?|already"),
    "fr": Words("je (?:vous |t')?(?:écris|réponds|remercie tard)", "mon (?:retard|silence|message|mot)|ma réponse|mes remerciements", "seulement|à peine|moins de|si vite|déjà"),
}  # fmt: skip
_WAITING = (
    "of silence",
    "of waiting",
    "of radio",
    "of nothing",
    "de silence",
    "d'attente",
    "de mutisme",
)


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    own = _OWN_DELAY.get(draft.language)
    yield from _OFFENCE.worded(draft, _WORDS)
    for passage, span in hits(draft, _LATE):
        after = draft.folded[span.end : passage.end].lower().lstrip()
        told = after.startswith(("of ", "de ", "d'")) and not after.startswith(_WAITING)
        if not told and not (own and passage.text in own):  # "after three weeks of tests" tells
            yield _OFFENCE.at(draft, span.start, span.end)
