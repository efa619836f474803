"""Thanks for the refusal itself.

Why: In writing, thanks for a refusal sound like irony. Thank for the answer, for
    its clarity, or for writing so soon.
Source: the craft's T06 (thanks.for-the-refusal), from a candidates' guide and craft judgement.
Not when: what is thanked for is how or that they answered.

Offends (en): Thank you for rejecting my application.
Offends (en): I am grateful for your negative decision.
Innocent (en): Thank you for letting me know so clearly.
Innocent (en): Thank you for your answer, and for telling me yourself that you chose somebody else.
Offends (fr): Je vous remercie pour votre refus.
Offends (fr): Merci pour cette réponse négative.
Innocent (fr): Merci pour votre réponse et pour sa clarté.
Innocent (fr): Merci d'avoir pris le temps d'expliquer votre refus de vive voix.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "T06"
SEVERITY: Severity = "info"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” sounds like irony in writing.",
        "fr": "« {0} » se lit comme de l'ironie.",
    },
    better={
        "en": "Thank you for letting me know so clearly.",
        "fr": "Merci pour votre réponse et pour sa clarté.",
    },
)
_WORDS = {
    "en": Clues(("thank grateful gratitude appreciate & reject refus declin turn negative _not_ saying_no _no_to", "(?:thank(?:s| you|ing you)|grateful|gratitude|appreciate)(?: [\\w']+){0,3} (?:for |that )?(?:(?:your|the|this|that|having|politely|kindly|you|so) )*(?:reject\\w*|refus\\w*|declin\\w*|turn(?:ing|ed) (?:me|it|my \\w+) down|turning down|negative (?:answer|decision|reply|response|outcome)|not (?:choosing|selecting|hiring|picking|taking|retaining|inviting)(?: me)?|saying no|no to)")),
    "fr": Clues(("choisi décision défavorable négative refus rejet reten sélectionné écarté éliminé", "(?:merci|remerci\\w+|reconnaissan\\w+|gratitude)(?: \\w+){0,2} (?:pour|de|d')(?: ?(?:votre|ce|cette|ton|la|le|m'avoir|avoir))* (?:refus|refusée?|rejet|rejetée?|refuser|éliminée?|écartée?|(?:réponse|décision|issue|suite) (?:négative|défavorable)|ne pas (?:m'avoir )?(?:retenue?|choisie?|sélectionnée?|retenir))")),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
