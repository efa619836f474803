"""Doubles a gender, or marks the writer's own without need: "ravi(e)", "he/she".

Why: "Ravi(e)" and "him/her" read as a form that nobody filled in; and a program
    that does not know whether you are « reçu » or « reçue » should not guess.
Source: the craft's L04 (gender.mark), from advice on language and gender.
Not when: the candidate's gender is stated: then agreed forms are theirs to use.
    Verbs that do not agree with the speaker are always safe.

Offends (en): I wish him/her a good start.
Offends (en): Whoever joins, I hope he or she enjoys the workshop.
Innocent (en): I wish the person joining you a good start.
Innocent (en): She asked me about the rail, and he drew it (s. page 3).
Offends (fr): Je suis ravi(e) de cette rencontre.
Offends (fr): Merci de m'avoir reçu et de m'avoir informé personnellement.
Offends (fr): Je serais vraiment heureuse de revenir.
Offends (fr): Je vous suis très reconnaissant de cet appel.
Innocent (fr): Merci de m'avoir accordé cet entretien, de m'avoir écrit et de m'avoir fait découvrir l'atelier.
Innocent (fr): Ma candidature n'a pas été retenue ; je suis sensible à votre franchise et je reste disponible.
Innocent (fr): Vous m'avez rappelé que la colle doit sécher, et l'équipe était ravie.
Given: {"candidate": {"name": "Zoé Marin", "gender": "f"}}
Innocent (fr): Je suis ravie de cette rencontre ; merci de m'avoir reçue.
Offends (fr): Je suis ravi(e) de cette rencontre.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rebond.model import Draft, Finding, Severity

ID = "L04"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” doubles a gender and reads as a form left unfilled.",
        "fr": "« {0} » marque ou double un genre ; une tournure sans accord l'évite.",
    },
    better={
        "en": "The person joining you; they.",
        "fr": "Ces échanges m'ont beaucoup plu ; merci de m'avoir consacré ce temps.",
    },
)
_ADVERB = "(?:\\w+ment|très|bien|si|aussi|tout|toujours|plus|donc|encore|d'autant plus|néanmoins|un peu|pas|moins|trop|assez|tous|toutes)"
_OWN = (
    "(?:ravi|déçu|surpris|content|touché|intéressé|motivé|convaincu|certain|sûr|prêt|honoré|enchanté|attristé|flatté|étonné|"
    "impressionné|marqué|séduit|conquis|attiré|passionné|persuadé|désolé|navré|confus|satisfait|enthousiasmé|attaché|conscient|"
    "disposé|tenté|impatient|resté|venu|arrivé|parti|allé|reparti|ressorti|sorti|revenu|rentré|retourné|ému|frappé|"
    "reconnaissant|peiné|soulagé|rassuré|curieu|heureu|fier|fièr|sorti)"
)
_MET = (
    "(?:reçu|invité|informé|prévenu|accueilli|rencontré|contacté|recontacté|retenu|aidé|encouragé|convié|écouté|soutenu|guidé|"
    "accompagné|orienté|sélectionné|choisi|remercié|convaincu|conforté)"
)
# "Vous m'avez rappelé que…" is about a thing, and does not agree.
_CALLED = "rappelée?(?: (?:vous-même|toi-même|personnellement|aussi|si|pour|hier|lundi|mardi|mercredi|jeudi|vendredi|le lendemain)|[.,;!])"
_SAID = "je (?:ne )?(?:vous |te |lui |leur |en |m'en |y )?(?:me )?"
# Doubled forms, which no one speaks.
_DOUBLED = {
    "en": Clues(
        ("/ (s)he", "s/he", "\\(s\\)he", "(?:he|she)/(?:she|he)", "(?:him|her)/(?:her|him)", "(?:his|her)/(?:her|his|hers)", "(?:himself|herself)/(?:herself|himself)", "m(?:r|s)\\.?/m(?:r|s|rs)\\.?"),
        (" or ", "he or she", "she or he", "him or her", "his or her", "her or his"),
    ),
    "fr": Clues(
        ("(e) (se) (ne) (te) (ère) (ve)", f"(?:{_OWN}x?|\\w+é|candidat|étudiant)\\((?:e|se|ne|te|ère|ve)\\)"),
        ("· •", f"(?:{_OWN}x?|\\w+é|candidat|étudiant)[·•](?:e|se|ne|te|euse)"),
        ("/", f"(?:{_OWN}x?|\\w+é|candidat|étudiant)/(?:e|se|ne|te|\\w+euse|\\w+ée|ère)"),
    ),
}  # fmt: skip
_AGREED = {
    "fr": Clues(
        ("bien quoique étant", f"(?:bien que|quoique|étant) (?:{_ADVERB} )?{_OWN}(?:e|x|se)?"),
        ("suis sois serai étais reste demeure sens", f"{_SAID}(?:suis|sois|serais|serai|resterai|reste|demeure|sens) (?:{_ADVERB} ){{0,2}}{_OWN}(?:e|x|se)?", f"j'(?:étais|en suis|en étais|en serais|y suis) (?:{_ADVERB} ){{0,2}}{_OWN}(?:e|x|se)?"),
        ("me suis m'étais", "(?:je (?:ne )?me suis|je m'étais) (?:\\w+ment |bien |pas |tout de suite )?(?:sentie?|investie?|préparée?|amusée?|régalée?|présentée?|rendue?|retrouvée?|intéressée?|lancée?|déplacée?|sue?)"),
        ("été", f"j'(?:ai|aurais|avais) (?:\\w+ment |bien |très )?été (?:{_ADVERB} ){{0,2}}(?:{_OWN}(?:e|x|se)?|{_MET}e?)"),
        ("m'avoir m'avez m'as m'a m'ont m'avait m'aviez", f"m'(?:avoir|avez|as|a|ont|avait|aviez|avais) (?:{_ADVERB} ){{0,2}}(?:{_MET}e?|{_CALLED})"),
        ("ravi heureu déçu enchanté touché honoré", "(?-i:Ravie?|Heureux|Heureuse|Déçue?|Enchantée?|Touchée?|Honorée?) (?:de|que|par)", "(?-i:Ravie?|Heureux|Heureuse|Déçue?|Enchantée?|Touchée?|Honorée?) (?:d|qu)'\\w+"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterator[Finding]:
    doubled = [span for _, span in hits(draft, _DOUBLED)]
    for span in doubled:
        if draft.folded[span.end : span.end + 1] not in ("·", "•"):  # "candidat·e·s": others
            yield _OFFENCE.at(draft, span.start, span.end)
    if draft.occasion is not None and draft.occasion.candidacy.candidate.gender:
        return  # agreed as they told us
    for _, span in hits(draft, _AGREED):
        if not any(span.start < d.end and d.start < span.end for d in doubled):
            yield _OFFENCE.at(draft, span.start, span.end)
