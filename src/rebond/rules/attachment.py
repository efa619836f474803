"""Attaches a CV, a portfolio or a certificate.

Why: It turns thanks into a new application, and filters may hold it back. A
    link under the signature is the most a note bears.
Source: the craft's S06 (attachment).
Not when: they asked for it, or attaching is told of something else.

Offends (en): Thank you for the day. Please find my CV attached.
Offends (en): I have attached my portfolio so that you can pass it on.
Innocent (en): Thank you for the day; I grew attached to that beaver.
Innocent (en): The certificate attached to the kiln made me laugh.
Offends (fr): Merci pour cette journée. Vous trouverez mon CV en pièce jointe.
Offends (fr): Je vous joins à nouveau mon dossier.
Innocent (fr): Merci pour cette journée ; je reste sensible à votre accueil.
Innocent (fr): Inès nous a joints à midi, et la visite a commencé.
Given: {"envelope": {"attachments": ["CV_2026.pdf"]}}
Offends (en): Thank you for the day.
Given: {"envelope": {"attachments": ["CV_2026.pdf"]}, "message": {"text": "Could you send us your CV again for the file?"}}
Innocent (en): Thank you for the day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "S06"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "An attachment turns thanks into a new application.",
        "fr": "Une pièce jointe fait du merci une nouvelle candidature.",
    },
    better={
        "en": "Attach nothing; one link under the signature at most.",
        "fr": "Ne joignez rien ; un lien sous la signature, au plus.",
    },
)
_PAPERS = "(?:cv|c\\.v|resume|résumé|curriculum|portfolio|certificates?|certifications?|references?|diplomas?|transcript|recommendation|cover letter|work samples?|application)"
_PIECES = "(?:cv|curriculum|portfolio|book|dossier|candidature|lettre|diplômes?|certificats?|attestations?|références|recommandations?|réalisations)"
_WORDS = {
    "en": Clues(
        ("attach enclos", f"(?:my|an?|updated|latest)(?: \\w+)? {_PAPERS}(?: [\\w']+){{0,4}} (?:attached|enclosed|as an attachment|in attachment)", f"(?:attach|attached|attaching|enclose|enclosed|enclosing|attachment)(?: [\\w']+){{0,4}} {_PAPERS}"),
        ("attach enclose find", "(?:please )?find (?:attached|enclosed|in attachment)", "see (?:the )?attach(?:ed|ment)", "(?:i|i've|i have) (?:also )?(?:attach|attached|enclose|enclosed) (?:my|the|a|an|some|again|here|it)"),
    ),
    "fr": Clues(
        ("annexe ci-inclus ci-joint jointe pièces pj", "(?:ci-joint|ci-jointe|ci-joints|ci-jointes|ci-inclus|en pièces? jointes?|en pj|en annexe)"),
        ("'envoie joins joint pièce renvoie transmets", f"(?:je (?:vous |te )?(?:joins|rejoins|transmets|renvoie)|j'(?:ai joint|envoie))(?: [\\w']+){{0,4}} {_PIECES}", f"{_PIECES}(?: [\\w']+){{0,3}} (?:jointe?s?|joint à ce|en pièce)"),
    ),
}  # fmt: skip
# They asked: "please send", "merci de nous envoyer".
_ASKED = {
    "en": Clues(("attach e-mail email forward provide send share supply", f"(?:send|attach|forward|share|provide|e-?mail|resend|supply)(?: [\\w']+){{0,6}} (?:{_PAPERS}|documents?|copy|copies|proof)")),
    "fr": Clues(("adresse envoye fournir joignez joindre parvenir transmett", f"(?:envoyer|envoyez|transmettre|transmettez|joindre|joignez|adresser|adressez|fournir|renvoyer|faire parvenir)(?: [\\w']+){{0,6}} (?:{_PIECES}|documents?|copie|justificatifs?)")),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    message = draft.occasion.message if draft.occasion else None
    if message is not None and any(message.text in asked for asked in _ASKED.values()):
        return
    if draft.envelope is not None and draft.envelope.attachments:
        yield _OFFENCE.at(draft)
    yield from _OFFENCE.matches(draft, _WORDS)
