"""Thanks nobody, or says thanks only as a way of signing.

Why: Seeing a candidate takes many people's time. A note that does not thank for
    it reads as a transaction, and one that opens on a question reads as a bill.
Source: the craft's T01 (thanks.missing), from career advice in English and French.
Not when: the thanks are said in any words of the text itself, even to be passed
    on; thanks in advance are a request, and thank for nothing.

Offends (en): I saw your decision. Could you tell me what I should improve?
Offends (en): Hi Priya,\\n\\nI read your mail. I would appreciate any comments.\\n\\nThanks,\\nRobin
Innocent (en): It was kind of you to call me yourself. What would you work on first?
Innocent (en): I heard on Monday, and wanted to thank you, Ben and Aisha for the hour.
Offends (fr): J'ai bien pris note de votre décision. Pourriez-vous m'indiquer mes axes d'amélioration ?
Offends (fr): Bonjour Léa,\\n\\nMerci de me dire ce que je dois travailler.\\n\\nMerci,\\nNoé
Innocent (fr): J'ai apprécié que vous m'appeliez vous-même. Que travailleriez-vous d'abord ?
Innocent (fr): Votre message m'est bien parvenu ; je vous suis reconnaissant de l'avoir écrit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond import plug
from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "T01"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "Nobody is thanked here; whoever gave their time reads this as a transaction.",
        "fr": "Personne n'est remercié ; pour qui a donné de son temps, cela se lit comme une transaction.",
    },
    better={
        "en": "Thank you for the afternoon you gave me, and for writing yourself.",
        "fr": "Merci pour l'après-midi que vous m'avez accordé, et de m'avoir écrit vous-même.",
    },
)
# What follows a question thanks for the answer to come.
_IN_ADVANCE = {
    "en": Clues(
        (
            "appreciate thank & answer consider cooperation help prompt quick read repl respon spent support taking time understanding",
            "(?:thank(?:s| you)|thanking you|appreciate)(?: [\\w']+){0,3} (?:for )?(?:(?:your|any|the) )?(?:time (?:to|in|spent) (?:read|answer|repl|consider|respond)\\w*|help|reply|answer|response|understanding|reading|cooperation|support|prompt|quick|taking (?:the )?time to (?:read|answer|reply|respond|consider|help))",
        ),
    ),
    "fr": Clues(
        (
            "'avoir aide attention collaboration compréhension lecture retour réponse éclairage",
            "(?:merci|remerci\\w+)(?: \\w+){0,2} (?:de|pour) (?:votre|ta|ton|l'|vos|tes)? ?(?:réponse|retour|aide|compréhension|attention|lecture|collaboration|éclairage)", "(?:merci|remerci\\w+)(?: \\w+){0,2} (?:de m'avoir|d'avoir pris le temps de me) (?:lue?|lire)",
        ),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    if draft.language not in _IN_ADVANCE or not draft.passages or _thanks(draft):
        return ()
    return (_OFFENCE.at(draft),)


def _thanks(draft: Draft) -> bool:
    """Whether any sentence thanks for what was done."""
    words = plug.language(draft.language, "words")
    asked = False
    for passage in draft.passages:
        wanted = [*words.ASK_THANKS.find(passage.text)]
        if asked:
            wanted += _IN_ADVANCE[draft.language].find(passage.text)
        for span in words.THANKS.find(passage.text):
            if not any(w.start < span.end and span.start < w.end for w in wanted):
                return True
        asked = asked or passage.move == "ask"
    return False
