"""Says that one is available at once, or takes leave for good and asks to be kept in mind.

Why: Talk of availability reopens an application that is closed, and mixes with
    the farewell into a signal nobody can read.
Source: the craft's D09 (door.contradiction), craft judgement.
Not when: what is free is a slot for a call that they offered.

Offends (en): I remain available immediately should you need me.
Offends (en): I could start at once if anything changes.
Innocent (en): I'd be glad to hear from you when the next reading campaign starts.
Innocent (en): I am free on Tuesday or Thursday for the fifteen minutes you offer.
Offends (fr): Je reste disponible immédiatement en cas de besoin.
Offends (fr): Je peux commencer dès demain si vous changez de plan.
Innocent (fr): J'aurai plaisir à avoir de vos nouvelles à la prochaine campagne.
Innocent (fr): Je suis disponible mardi ou jeudi pour l'échange que vous proposez.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "D09"
SEVERITY: Severity = "info"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” reopens an application that is closed.",
        "fr": "« {0} » rouvre une candidature qui est close.",
    },
    better={
        "en": "I'd be glad to hear from you when the next round starts.",
        "fr": "J'aurai plaisir à avoir de vos nouvelles à la prochaine ouverture.",
    },
)
_WORDS = {
    "en": Clues(("able available begin entirely free immediately join mmediate nstant ready remain start", "(?:available|free|ready|able)(?: to (?:start|begin|join|work))?(?: \\w+)? (?:immediately|at once|right away|straight away|at (?:short|any|a moment's) notice|from (?:today|tomorrow|now|monday)|any time|anytime|as of (?:today|now|tomorrow))", "(?:start|begin|join)(?: you| work)? (?:immediately|at once|right away|straight away|tomorrow|on monday|at short notice|any time|without notice)", "(?:immediate|instant) (?:start|availability|starter)", "immediately available", "remain (?:fully |entirely |always )?(?:available|at your disposal)")),
    "fr": Clues(("aujourd'hui demain dispo délai entière immédiatement lundi maintenant préavis suite sur-le-champ", "disponib\\w+ (?:immédiate\\w*|dès (?:maintenant|demain|aujourd'hui|lundi|à présent)|tout de suite|sur-le-champ|sans délai|sans préavis|à tout moment|de suite|sous (?:huit|quinze|48|\\d+) ?(?:jours|h)?)", "immédiatement disponible", "(?:commencer|débuter|démarrer|rejoindre|prendre (?:le|mon|ce) poste|être (?:là|opérationnel\\w*))(?: \\w+){0,2} (?:immédiatement|dès (?:maintenant|demain|aujourd'hui|lundi)|tout de suite|sur-le-champ|sans délai|sans préavis|de suite)", "(?:rest\\w+|demeur\\w+|tiens) (?:\\w+ )?(?:disponible|à votre (?:entière )?disposition)")),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
