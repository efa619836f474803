"""Begs, or dramatises the need.

Why: It puts the burden of one's situation on the reader, and the standing
    that makes people want to call back is gone. "I would have loved to join"
    says the same and leaves both upright.
Source: the craft's O05 (tone.plead).
Not when: "please" is part of a courtesy ("please give my thanks to Ana").

Offends (en): Please, this job means everything to me.
Offends (en): I am desperate for this role and I really need it.
Innocent (en): I would have loved to join; thank you for the consideration.
Innocent (en): Please give my thanks to Ana, and please don't feel you owe me an answer.
Offends (fr): Je vous en supplie, ce poste était vital pour moi.
Offends (fr): J'ai absolument besoin de ce travail.
Innocent (fr): J'aurais aimé vous rejoindre ; merci pour votre attention.
Innocent (fr): Le chapitre sur les fonctions vitales du service m'a beaucoup appris.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._offence import Offence
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O05"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” begs; pleading costs the standing that makes people call back.",
        "fr": "« {0} » supplie ; on y perd ce qui donne envie de vous rappeler.",
    },
    better={
        "en": "I would have loved to join you; thank you for the consideration.",
        "fr": "J'aurais aimé vous rejoindre ; merci pour votre attention.",
    },
)
_WORDS = {
    "en": Words(
        "please,? (?:i beg|i need|i really|this (?:job|role|position))", "i(?:'m| am)? begg?(?:ing)?(?: you)?",
        "means (?:everything|the world) to me", "desperate(?:ly)?(?: for| to| need)?", "i (?:really|absolutely|badly) need",
    ),
    "fr": Words(
        "suppli(?:e|er|ons|ant)", "(?:était|est|serait) vitale? pour moi", "désespér(?:é|ée|ément|ant)",
        "j'ai (?:absolument|vraiment|tellement|désespérément) besoin", "implor(?:e|er)",
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
