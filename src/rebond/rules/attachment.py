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
        ("annex appended attached attachment below come enclosed goes here in_the_pdf included stapled travel", r"(?:attached|enclosed|appended|annexed)(?: please)?(?:,)? (?:please )?(?:find|is|are|you(?:'ll| will) find|you find)", rf"my (?:\w+ ){{0,3}}?{_PAPERS}(?: [\w']+){{0,2}},? (?:(?:is|are) )?(?:attached|enclosed|appended|annexed|stapled|below|here|travels?|comes?|included|in the (?:attachment|annex|pdf))", rf"(?:p\.?s\.?:?|updated|latest|new|full|recent) {_PAPERS} (?:attached|enclosed|appended)", "appended hereto", r"(?:the|this|these|those|my) (?:attached|enclosed)(?: \w+){0,2} (?:documents?|papers|pdf|files?|copy|copies|testimonials?|one-pager|letter|letters|cv|resume|résumé|references?|certificates?|portfolio|slides|sheet|profile|list|photos?|pictures)(?: (?:about|of|from|for))?"),
        ("adding append at_the_end_of_this below bottom enclosing in_with_this include including on_here on_the_end re-attach scanned send slip to_this_email to_this_letter to_this_mail to_this_note with_this_email with_this_letter with_this_mail with_this_note", r"i(?:'m|'ve| am| have)?(?: (?:also|just|now|again|hereby|once more))? (?:send|sending|include|including|adding|append|resend|resending|slip|enclosing|scanned|re-attach(?:ed)?)(?: you)?(?: (?:my|a|an|the|some|new|latest|updated|full|few|copy|of|first-aid|again|along|in|you|recent))+ (?:\w+ ){0,2}?(?:cv|résumé|resume|portfolio|certificates?|diplomas?|references?|transcript|cover letter|work samples?|grades|photos?|pictures|code i wrote)(?: [\w']+)?", r"(?:popped|stuck|put|added|included|sent|dropped|tucked)(?: [\w']+){0,6} (?:on here|on the end|below|in with this|at the end of this|to this (?:mail|email|letter|note)|at the bottom|with this (?:mail|email|letter|note))"),
        (",_see_attached ,_see_file ,_see_pdf ;_see_attached ;_see_file ;_see_pdf are_my attachment clip come_with comes contain film has_all_my has_everything has_my hold_all_my hold_everything hold_my holds is_my look_at_the_pdf look_at_the_zip open_the_pdf open_the_zip read_the_pdf read_the_zip recording see_the_pdf see_the_zip travel video with_this_card_ with_this_email with_this_letter with_this_mail with_this_message_ with_this_note", r"(?:the|this|a|two|three|some) (?:pdf|zip|attachment|paperclip|word document|word file|files?|video|showreel|documents?)(?: (?:file|below|here))? (?:(?:contains?|holds?|has) (?:my|all my|everything)|is my|are my|comes? with|with this (?:mail|email|letter|note))", r"with this (?:letter|mail|email|note|message|card) (?:comes?|goes|travels?|you(?:'ll| will) find|is my|are my|i send)", r"(?:comes?|come|travels?) with (?:this|the) (?:mail|email|letter|note|message)", r"(?:look at|open|see|read) the (?:pdf|attachment|zip)(?: (?:when|if|for|that|below|with))?", r"[,;] see (?:file|attached|attachment|pdf)", r"(?:a|the|my) (?:video|clip|recording|film) with this (?:mail|email|letter|note)"),
        ("_here _under_the_paper_clip _with_this again,_cv, again,_my_cv, again_cv, again_my_cv, alongside annex attachment below bottom enclosed folded here's here_are here_is link_to once_more,_cv, once_more,_my_cv, once_more_cv, once_more_my_cv, paperclip portfolio resume showreel signature slipped the_lot,_cv, the_lot,_my_cv, the_lot_cv, the_lot_my_cv, tucked", rf"(?:here(?:'s| is| are)|and here it is|link to)(?: (?:the|a|my|link|to|again|once|more|updated|new|latest))* {_PAPERS}", rf"(?:find|see|notice|have)(?: (?:also|my|a|the|full|new|updated|fresh|latest|recent|copy|of|and|certificates?))+ {_PAPERS}(?: \w+)*? (?:below|in the attachment|under the (?:paper ?clip|signature)|at the bottom|with this|here|alongside)", r"(?:again|once more|the lot),? (?:my )?cv,", r"at the bottom, front and back", r"by way of annex", r"(?:tucked|slipped|folded)(?: in)? (?:behind|under|into|with) this (?:page|letter|card|note|mail)", r"(?:portfolio|cv|resume|showreel)(?:,| and) (?:and )?here it is", r"(?:see|enclosed|attached) (?:the )?enclosed"),
        ("attach enclos", f"(?:my|an?|updated|latest)(?: \\w+)? {_PAPERS}(?: [\\w']+){{0,4}} (?:attached|enclosed|as an attachment|in attachment)", f"(?:attach|attached|attaching|enclose|enclosed|enclosing|attachment)(?: [\\w']+){{0,4}} {_PAPERS}"),
        ("attach enclose find", "(?:please )?find (?:attached|enclosed|in attachment)", "see (?:the )?attach(?:ed|ment)", "(?:i|i've|i have) (?:also )?(?:attach|attached|enclose|enclosed) (?:my|the|a|an|some|again|here|it)"),
    ),
    "fr": Clues(
        ("adresse ajoute ajouté annexe attaché collé envoie fiche glisse glissé inclus joins joint la_présente laisse remets réexpédie scanné suivre t'ai transmets transmettre vous_ai vous_avoir", rf"je(?: me permets de| profite de ce \w+ pour)?(?: (?:vous|te|t'|les|la|le))? ?(?:transmets|joins|rejoins|renvoie|laisse|remets|adresse|glisse|inclus|annexe|fais suivre|ajoute|envoie|réexpédie|glisser|transmettre)(?: [\w']+){{0,6}}? (?:mon|ma|mes|un|une|le|la|les|tous?|toutes?)(?: \w+){{0,2}} (?:{_PIECES}|papiers|relevé|bulletins|évaluations|plaquette|fiche|mémoire|paquet|attestation|scan|photos|mémoire|habilitation)", rf"j'(?:ai|annexe|inclus|ajoute)(?: [\w']+){{0,3}} ?(?:attachée?|ajoutée?|scannée?|collée?|glissée?|jointe?|ma fiche|la présente)(?: [\w']+){{0,6}} (?:{_PIECES}|vitae|permis|fiche|relevé|mémoire|photos|diplôme)", rf"(?:vous (?:ai|avoir)|t'ai) (?:remis|joint|ajouté|glissé|mis|renvoyé|envoyé)(?: \w+)? (?:mon|ma|mes)(?: \w+)? {_PIECES}"),
        ("accompagne_ce_courrier accompagne_ce_mail accompagne_ce_message accompagne_ce_mot accompagnen attaché ci-dessous courriel dans_le_fichier dans_le_pdf document en_lien figure se_trouve sous_ce_pli trouveras trouvez tu_as veuillez vous_avez_ici vous_trouver", rf"(?:vous trouver\w+|trouvez|veuillez trouver|tu trouveras|tu as|vous avez ici)(?: [\w']+){{0,5}} (?:mon|ma|mes|un|trois|deux|quelques)(?: \w+)? (?:{_PIECES}|photos|relevés?)(?: [\w']+){{0,3}} ?(?:en dessous|ci-dessous|ci-après|avec ce|dans ce|remis à jour|ci-contre|plus bas|à jour)", r"(?:figurent|figure|se trouvent|se trouve) (?:ci-après|ci-dessous|en bas|plus bas)", r"sous ce pli", rf"(?:mon|ma|mes)(?: \w+){{0,3}} {_PIECES}(?: [\w']+){{0,4}} (?:accompagnent?|sont attachée?s?|est attachée?|ci-dessous|dans le (?:document|pdf|fichier)|en lien)", r"accompagne(?:nt)? ce (?:courrier|mail|mot|message|courriel)"),
        (",_la_voilà ,_le_voilà ,_les_voilà attaché ce_ contiennent contient cv-ci documents en_lien est_là joins jointe lien_vers lirez ma_ mon_ par_le_lien regardez résume sont_joint trombone trouverez télécharger verrez voici voir_fichier voir_le_fichier voir_le_scan voir_pièce", r"(?:document|fichier|pdf|zip)s?(?: \w+)? (?:attachée?s?|(?:contient|contiennent|résume) (?:mon|ma|mes))", r"documents transmis avec", r"(?:voici|lien vers|par le lien|télécharger)(?: [\w']+){0,5} (?:portfolio|book|cv|dossier de candidature|github)(?: [\w']+)?", r"(?:mon|ma|mes|une) (?:vidéo|github|maquettes|carte|photos|présentation)(?: [\w']+){0,5} (?:en lien|est là|sont attachée?s?|sont jointe?s?)", r"photos(?: [\w']+){0,4} sont (?:jointes|attachées)", r"(?:lirez|verrez|trouverez|regardez) dans le (?:pdf|fichier|document|zip)", r"pièces? jointes?", r"trombone(?: [\w']+){0,4} : c'est", r"je vous la joins|je vous les joins|je vous le joins", r"voir le scan|voir pièce|voir fichier|voir le fichier", rf"(?:mon |ma |ce ){_PIECES}-?ci", r"(?:attestation|certificat|diplôme|permis)(?: [\w']+){0,6}, (?:le|la|les) voilà", r"ce cv-ci"),
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
