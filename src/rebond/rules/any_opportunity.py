"""Asks to be kept in mind for "any opportunity", and names no work.

Why: Recruiters file people by the kind of work. "Any suitable opening" is filed
    nowhere; "field logistics, cold chain above all" is found again.
Source: the craft's D02 (door.any-opportunity), from a three-step plan in career advice.
Not when: the same sentence says which work.

Offends (en): Please keep me in mind for any suitable opportunity.
Offends (en): I would be happy to be considered for other positions in the future.
Innocent (en): Please think of me for any role in field logistics, cold chain especially.
Innocent (en): I'd be glad to hear of any opening on the reserving side.
Offends (fr): N'hésitez pas à me contacter pour toute opportunité correspondant à mon profil.
Offends (fr): Je reste à l'écoute de toute nouvelle offre au sein de votre entreprise.
Innocent (fr): Pensez à moi pour tout poste de logistique terrain, la chaîne du froid surtout.
Innocent (fr): Je serai heureuse de concourir pour un autre poste en néonatalogie.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._commonplace import own_words
from rebond.rules._offence import Offence, hits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "D02"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” names no work; people are remembered for a kind of work, not for “any”.",
        "fr": "« {0} » ne nomme aucun travail ; on se souvient de quelqu'un pour un métier précis.",
    },
    better={
        "en": "Please think of me when something comes up in … (name the kind of work).",
        "fr": "Pensez à moi si un sujet de … se présente (nommez le type de travail).",
    },
)
_OPENING_EN = "(?:opportunit(?:y|ies)|positions?|roles?|openings?|vacanc(?:y|ies)|posts?|jobs?)"
_KIND_EN = "(?:suitable|other|future|new|upcoming|similar|relevant|further|appropriate|potential|possible|matching|related|alternative|open|job|career|employment|work)"
_OUVERTURE_FR = (
    "(?:opportunités?|postes?|offres?|ouvertures?|missions?|recrutements?|propositions?|emplois?)"
)
_GENRE_FR = "(?:autres?|nouve(?:au|lle|l)s?|future?s?|prochaine?s?|éventuelle?s?|quelconques?)"
_WORDS = {
    "en": Clues(
        (
            "all any whatever",
            f"(?:any|whatever|all)(?: and all)?(?:,? (?:and |or )?{_KIND_EN}){{0,4}} {_OPENING_EN}",
        ),
        (
            "apply consider contact file hear interested mind open reach remember think touch",
            f"(?:me in mind|considered|consider me|think(?:ing)? of me|remember me|contact me|in touch|on file|reach out(?: to me)?|hear(?:ing)? (?:of|about)|open to|interested in|apply(?:ing)?) (?:for|regarding|about|if|when|should|to|with)?(?: (?:you|there|have|is|are|a|some))* ?(?:{_KIND_EN} ){{1,4}}{_OPENING_EN}",
        ),
        ("anything something", "(?:considered|consider me|think(?:ing)? of me|contact me|interested|open|apply(?:ing)?|in mind)(?: (?:for|in|to|about|if|when|you|have))* (?:anything|something) (?:else|suitable|that|which|you|at all|comes|opens|similar|(?:may|might|could) (?:come|open|arise))"),
    ),
    "fr": Clues(
        (
            "n'importe quelque tous tout",
            f"(?:toutes?|tout|tous(?: les)?|toutes les|quelque|n'importe quel(?:le)?)(?: (?:{_GENRE_FR}|type d'|type de))* ?{_OUVERTURE_FR}",
        ),
        (
            "emploi mission offre opportunité ouverture poste proposition recrutement",
            f"(?:pens\\w+ à (?:moi|ma candidature|mon profil)|me (?:re)?contacter|à l'écoute|(?:re)?candidater|postuler|intéressée?s?|(?:mon|ma) (?:cv|dossier|candidature|profil))(?: (?:pour|de|d'|à|en cas|si|par|sur|vos|une?|des|les|lors))*[ ']?{_GENRE_FR} {_OUVERTURE_FR}",
        ),
    ),
}  # fmt: skip
# Words that are no work either, though they stand in no application letter.
_KNOWN = frozenset(
    "pensez penser hesitate become becomes became kindly regarding available arise arises arising align aligned aligns suit suits fit fits matches matching background consideration considered considering "
    "remain skillset organization organisation potential happy reach upcoming career employment "
    "proposition propositions ouverture ouvertures opportunité opportunités embauche embauches recrutement recrutements revenir vers surgir libérer libérerait vivier conserver conservez sein éventuelle éventuel quelconque ouverte ouvert serais seraient preneur preneuse postuler candidater "
    "écoute recontacter adéquation bienvenue attentive attentif".split()
)  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    last = -1
    for passage, span in hits(draft, _WORDS):
        if passage.start == last:
            continue
        last = passage.start
        if not _names_work(draft, passage.text):
            yield _OFFENCE.at(draft, span.start, span.end)


def _names_work(draft: Draft, sentence: str) -> bool:
    """Whether a sentence says which work: any word of its own counts, not only the known ones."""
    if own_words(sentence, draft.language, numbers=False, known=_KNOWN):
        return True
    wanted = draft.occasion.candidacy.application.work_type if draft.occasion else ""
    low = sentence.lower()
    return any(len(word) > 3 and word in low for word in wanted.lower().replace(",", " ").split())
