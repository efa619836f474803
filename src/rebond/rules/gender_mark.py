"""Doubles a gender, or marks the writer's own without need: "ravi(e)", "he/she".

Why: "Ravi(e)" and "him/her" read as a form that nobody filled in; and a program
    that does not know whether you are « reçu » or « reçue » should not guess.
Source: the craft's L04 (gender.mark), from advice on language and gender.
Not when: the candidate's gender is stated: then agreed forms are theirs to use.
    Verbs that do not agree with the speaker are always safe.

Offends (en): I wish him/her a good start.
Offends (en): Whoever joins, I hope he or she enjoys the workshop.
Mends (en): I wish him/her a good start in his or her workshop. → I wish them a good start in their workshop.
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
Mends (fr): Je suis ravi(e) de cette rencontre, et je reste très heureux(se) de l'accueil ; merci de m'avoir invité·e. → Je suis ravie de cette rencontre, et je reste très heureuse de l'accueil ; merci de m'avoir invitée.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._mending import as_written
from rebond.rules._offence import Offence, hits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rebond.model import Draft, Finding, Passage, Severity, Span

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


# What means one person, whoever it is. "He or she" needs another verb.
_NEUTRAL = {
    "him": "them", "her": "their", "his": "their", "himself": "themselves", "herself": "themselves",
}  # fmt: skip


def _stated(draft: Draft) -> str:
    """The writer's gender, only if they told it."""
    return (draft.occasion.candidacy.candidate.gender or "") if draft.occasion else ""


def _one(draft: Draft, passage: Passage, span: Span) -> str | None:
    """The one form to write instead of two, where it is known."""
    said = span.text
    if draft.language == "en":
        words = said.lower().replace("/", " ").replace(" or ", " ").split()
        if len(words) != 2 or "hers" in words:
            return None
        # "Him/her" is an object, "his/her" belongs to somebody.
        key = next((w for w in words if w in ("him", "his", "himself")), "")
        new = _NEUTRAL.get(key)
        return as_written(said, new) if new else None
    gender = _stated(draft)
    if gender not in ("f", "m"):
        return None
    at = min((said.find(mark) for mark in "(·•/" if mark in said), default=-1)
    base, ending = said[:at], said[at + 1 :].rstrip(")")
    said_alone = draft.folded[passage.start : span.start] + base
    if not any(s.end == len(said_alone) for s in _AGREED["fr"].find(said_alone)):
        return None  # it may be about somebody else
    if gender == "m":
        return base
    if ending == "ère":
        return f"{base[:-2]}ère" if base.endswith("er") else None
    if ending in ("se", "euse"):
        return f"{base[:-1]}se" if base.endswith("x") else None
    return base + ending if ending in ("e", "ne", "te") else None


def check(draft: Draft) -> Iterator[Finding]:
    doubled = list(hits(draft, _DOUBLED))
    for passage, span in doubled:
        if draft.folded[span.end : span.end + 1] not in ("·", "•"):  # "candidat·e·s": others
            yield _OFFENCE.at(draft, span.start, span.end, new=_one(draft, passage, span))
    if _stated(draft):
        return  # agreed as they told us
    for _, span in hits(draft, _AGREED):
        if not any(span.start < d.end and d.start < span.end for _, d in doubled):
            yield _OFFENCE.at(draft, span.start, span.end)
