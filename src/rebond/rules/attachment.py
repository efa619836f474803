"""Attaches a CV, a portfolio or a certificate.

Why: It turns thanks into a new application, and filters may hold it back. A
    link under the signature is the most a note bears.
Source: the craft's S06 (attachment).
Not when: they asked for it, or attaching is told of something else.

Offends (en): Thank you for the day. Please find my CV attached.
Offends (en): I have attached my portfolio so that you can pass it on.
Offends (en): The PDF contains my latest references.
Innocent (en): Thank you for the day; I grew attached to that beaver.
Innocent (en): The certificate attached to the kiln made me laugh.
Offends (fr): Merci pour cette journée. Vous trouverez mon CV en pièce jointe.
Offends (fr): Je vous joins à nouveau mon dossier.
Offends (fr): Sous ce pli, deux attestations de mes anciens chefs.
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
        ("annex appended attached attachment below come enclosed here in_the_pdf included stapled travel", r"(?:attached|enclosed|appended|annexed)(?: please)?(?:,)? (?:please )?(?:find|is|are|you(?:'ll| will) find|you find)", rf"my (?:\w+ ){{0,3}}?{_PAPERS}(?: [\w']+){{0,2}},? (?:(?:is|are) )?(?:attached|enclosed|appended|annexed|stapled|below|here|travels?|comes?|included|in the (?:attachment|annex|pdf))", r"(?:the|this|these|those|my) (?:attached|enclosed)(?: \w+){0,2} (?:documents?|papers|pdf|files?|copy|copies|testimonials?|one-pager|letter|letters|cv|resume|résumé|references?|certificates?|portfolio|slides|sheet|profile|list|photos?|pictures)(?: (?:about|of|from|for))?"),
        ("at_the_end_of_this below bottom in_with_this on_here on_the_end to_this_email to_this_letter to_this_mail to_this_note with_this_email with_this_letter with_this_mail with_this_note", r"(?:popped|stuck|put|added|included|sent|dropped|tucked)(?: [\w']+){0,6} (?:on here|on the end|below|in with this|at the end of this|to this (?:mail|email|letter|note)|at the bottom|with this (?:mail|email|letter|note))"),
        ("come_with comes travel", r"(?:comes?|come|travels?) with (?:this|the) (?:mail|email|letter|note|message)"),
        ("_here _under_the_paper_clip _with_this alongside attachment below bottom paperclip signature", rf"(?:find|see|notice|have)(?: (?:also|my|a|the|full|new|updated|fresh|latest|recent|copy|of|and|certificates?))+ {_PAPERS}(?: \w+)*? (?:below|in the attachment|under the (?:paper ?clip|signature)|at the bottom|with this|here|alongside)"),
        ("attach enclose", "(?:i|i've|i have) (?:also )?(?:attach|attached|enclose|enclosed) (?:my|the|a|an|some|again|here|it)"),
    ),
    "fr": Clues(
        ("adresse ajoute annexe envoie glisse inclus joins laisse remets réexpédie suivre transmets transmettre", rf"je(?: me permets de| profite de ce \w+ pour)?(?: (?:vous|te|t'|les|la|le))? ?(?:transmets|joins|rejoins|renvoie|laisse|remets|adresse|glisse|inclus|annexe|fais suivre|ajoute|envoie|réexpédie|glisser|transmettre)(?: [\w']+){{0,6}}? (?:mon|ma|mes|un|une|le|la|les|tous?|toutes?)(?: \w+){{0,2}} (?:{_PIECES}|papiers|relevé|bulletins|évaluations|plaquette|fiche|mémoire|paquet|attestation|scan|photos|mémoire|habilitation)"),
        ("accompagne_ce_courrier accompagne_ce_mail accompagne_ce_message accompagne_ce_mot accompagnen attaché ci-dessous courriel dans_le_fichier dans_le_pdf document en_lien sous_ce_pli", r"sous ce pli", rf"(?:mon|ma|mes)(?: \w+){{0,3}} {_PIECES}(?: [\w']+){{0,4}} (?:accompagnent?|sont attachée?s?|est attachée?|ci-dessous|dans le (?:document|pdf|fichier)|en lien)", r"accompagne(?:nt)? ce (?:courrier|mail|mot|message|courriel)"),
        ("attaché contiennent contient joins jointe lien_vers par_le_lien résume télécharger voici", r"(?:document|fichier|pdf|zip)s?(?: \w+)? (?:attachée?s?|(?:contient|contiennent|résume) (?:mon|ma|mes))", r"(?:voici|lien vers|par le lien|télécharger)(?: [\w']+){0,5} (?:portfolio|book|cv|dossier de candidature|github)(?: [\w']+)?", r"pièces? jointes?", r"je vous la joins|je vous les joins|je vous le joins"),
        ("annexe ci-inclus ci-joint jointe pj", "(?:ci-joint|ci-jointe|ci-joints|ci-jointes|ci-inclus|en pièces? jointes?|en pj|en annexe)"),
        ("joint pièce", f"{_PIECES}(?: [\\w']+){{0,3}} (?:jointe?s?|joint à ce|en pièce)"),
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
