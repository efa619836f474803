"""Announces that one will write, call or ask again and again.

Why: A recruiter once counted 48 mails and 11 calls from one candidate. Pressure
    that is announced closes the door before the first of them.
Source: the craft's D07 (door.nag), from a recruiter's account.
Not when: it is their page that one looks at every week, or one message is announced for one day.

Offends (en): I will check in with you every week.
Offends (en): I'll keep calling until someone gives me an answer.
Innocent (en): I'll keep an eye on your careers page, every week.
Innocent (en): I won't write to you every month, but I will apply again.
Offends (fr): Je me permettrai de vous relancer chaque semaine.
Offends (fr): Je vous rappellerai régulièrement pour connaître vos besoins.
Innocent (fr): Je regarderai vos annonces chaque semaine.
Innocent (fr): Je vous écrirai au printemps, quand le concours ouvrira.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "D07"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” announces pressure; it closes the door it means to hold open.",
        "fr": "« {0} » annonce une pression ; cela ferme la porte que l'on voulait garder ouverte.",
    },
    better={
        "en": "I'll keep an eye on your careers page.",
        "fr": "Je garderai un œil sur vos annonces.",
    },
)
_WILL_EN = "(?:i will|i'll|i shall|i'm going to|i am going to|i plan to|i intend to|i'd like to|i would like to|i propose to|expect me to|allow me to|let me|i hope to|i mean to)"
_PRESS_EN = "(?:(?:check|checking)(?: back)?(?: in)? with you|(?:check|checking)(?: back)? in|check(?:ing)? back|follow(?:ing)?[ -]up|touch(?:ing)? base|reach(?:ing)? out|get(?:ting)? back (?:in touch|to you)|get(?:ting)? in touch|(?:writ(?:e|ing)(?: to)?|e-?mail(?:ing)?|call(?:ing)?|phon(?:e|ing)|ring(?:ing)?|ping(?:ing)?|contact(?:ing)?|remind(?:ing)?|chas(?:e|ing)|ask(?:ing)?) you)"
_BARE_EN = "(?:writ(?:e|ing)|e-?mail(?:ing)?|call(?:ing)?|phon(?:e|ing)|ring(?:ing)?|ping(?:ing)?|ask(?:ing)?)"
_OFTEN_EN = "(?:(?:every|each) (?:\\w+ )?(?:day|week|month|morning|monday|tuesday|wednesday|thursday|friday|fortnight|few (?:days|weeks)|quarter)|every (?:other|two|three|few|couple of|second) \\w+|daily|weekly|monthly|fortnightly|regularly|repeatedly|constantly|periodically|again and again|over and over|(?:once|twice|three times) (?:a|per|every) (?:day|week|month)|on a (?:regular|weekly|monthly|daily) basis|at regular intervals)"
_PRESS_FR = "(?:(?:vous |te )(?:relanc\\w+|recontact\\w+|rappel\\w+|écri\\w+|appel\\w+|téléphon\\w+|sollicit\\w+|contact\\w+|redemand\\w+|harcel\\w+)|reven\\w+ vers (?:vous|toi)|reviendr\\w+ vers (?:vous|toi)|prend\\w+ (?:de vos|de tes) nouvelles|(?:vous|te) (?:adress\\w+|envo\\w+|enverr\\w+|renverr\\w+) (?:un|mon|ma|une|des)(?: \\w+)?(?: (?:mail|courriel|message|cv|candidature))?)"
_SOUVENT_FR = "(?:(?:chaque|tous les|toutes les)(?: (?:deux|trois|quinze|premiers?))? (?:jours?|semaines?|mois|lundis?|mardis?|mercredis?|jeudis?|vendredis?|matins?|trimestres?)|régulièrement|périodiquement|sans (?:relâche|cesse)|quotidiennement|hebdomadairement|mensuellement|(?:une|deux|trois) fois par (?:jour|semaine|mois)|à intervalles réguliers|autant de fois)"
_WORDS = {
    "en": Clues(
        ("every_ each_ daily weekly monthly fortnightly regular repeatedly constantly periodically again_and over_and once_ twice_ times_", f"{_WILL_EN}(?: (?:also|just|therefore|simply|then|be|keep|happily|gladly|still))* {_PRESS_EN}(?: [\\w'-]+){{0,6}},? {_OFTEN_EN}", f"{_WILL_EN} {_OFTEN_EN} {_PRESS_EN}", f"{_WILL_EN}(?: (?:also|then|be|gladly))* {_BARE_EN}(?: (?:again|back|in))* {_OFTEN_EN}"),
        (
            "till until",
            f"{_WILL_EN}(?: \\w+)? (?:keep|continue|go on|carry on|not stop|never stop)(?: (?:on|to))? (?:{_PRESS_EN}|{_BARE_EN})(?: [\\w'-]+){{0,5}} (?:until|till)",
            f"{_WILL_EN} {_PRESS_EN}(?: [\\w'-]+){{0,3}} (?:until|till) (?:you|someone|somebody|i (?:get|hear|have|receive))",
        ),
        ("can't expect haven't last will won't you'll", "(?:haven't|have not|not) heard the last of me", "(?:expect|you will|you'll) (?:to )?hear(?:ing)? from me (?:again and again|regularly|often|soon and often|every \\w+|weekly|monthly|daily)", "(?:won't|will not|can't) get rid of me(?: (?:so|that) easily)?"),
        ("allow expect going hear intend mean shall touch", f"{_WILL_EN} be (?:back )?in touch(?: [\\w'-]+){{0,3}} {_OFTEN_EN}", "(?:be hearing|hear) from me (?:again and again|regularly|often|soon and often|every \\w+|weekly|monthly|daily|a lot)"),
    ),
    "fr": Clues(
        (
            "autant cesse chaque compte fois hebdomadairement intervalles l'intention mensuellement permett prévois périodiquement quotidiennement relâche régulièrement tous toutes",
            f"{_PRESS_FR}(?: [\\w'-]+){{0,5}},? {_SOUVENT_FR}", f"(?:permett\\w+|compte|prévois|j'ai l'intention) (?:donc )?de {_SOUVENT_FR} {_PRESS_FR}",
        ),
        ("jusqu'à tant", f"{_PRESS_FR}(?: [\\w'-]+){{0,5}} (?:jusqu'à (?:ce qu\\w*|obtenir|avoir|votre|une)|tant que (?:vous|je))"),
        ("d'entendre débarrass", "(?:pas|n'avez pas) fini d'entendre parler de moi", "débarrass\\w+ pas (?:si facilement )?de moi"),
        ("adress enverr envo nouvelles signe", "souvent de mes nouvelles", f"(?:vous |te )(?:fer\\w+|donner\\w+) (?:signe|de mes nouvelles)(?: [\\w'-]+){{0,3}},? (?:{_SOUVENT_FR}|chaque début de (?:mois|semaine))", f"(?:vous|te) (?:adress\\w+|envo\\w+|enverr\\w+) (?:un|une|des)(?: \\w+){{0,2}} {_SOUVENT_FR}"),
    ),
}  # fmt: skip
_DENIED = frozenset("not no never won't nor without ne n' pas sans jamais ni".split())


def check(draft: Draft) -> Iterable[Finding]:
    for passage, span in hits(draft, _WORDS):
        before = draft.folded[passage.start : span.start].lower().split()
        near = {word.strip(",;:.") for word in before[-5:]}
        if _DENIED & near or (draft.language == "fr" and not _speaks_of_me(before, span.text)):
            continue
        yield _OFFENCE.at(draft, span.start, span.end)


def _speaks_of_me(before: list[str], matched: str) -> bool:
    """Whether the candidate is who will call: "vous m'avez rappelé chaque semaine" is thanks."""
    words = [*before[-6:], *matched.lower().split()[:2]]
    if "mes nouvelles" in matched:
        return True
    return any(word in ("je", "j'ai") or word.startswith("j'") for word in words)
