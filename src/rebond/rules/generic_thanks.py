"""Thanks in words that would fit any company: "for your time and consideration".

Why: From somebody who was turned down, the bare formula is read as cold. One
    fact (who hosted, which day, what was arranged) shows that you noticed.
Source: the craft's T02 (thanks.generic), from career advice and a recruiting manager.
Not when: nobody has met the candidate yet, or any of the thanks holds one thing of its own.

Given: {"stage": "interview", "application": {"company": "Halden Robotics"}}
Offends (en): Thank you for your time and consideration. Ola's kiln is what I keep telling people about.
Offends (en): I truly appreciate the opportunity to interview for the Engineer position at Halden Robotics.
Offends (en): Thank you for the quick and thorough selection procedure.
Innocent (en): Thank you for fitting three conversations and a site tour into one day.
Innocent (en): Thank you for your time, and for the day on the 12th.
Offends (fr): Je vous remercie pour le temps que vous m'avez consacré et l'attention portée à ma candidature.
Offends (fr): Merci pour cet entretien très enrichissant et pour votre accueil chaleureux.
Offends (fr): Merci de m'avoir reçue, et du soin porté à l'examen de mon dossier.
Innocent (fr): Merci d'avoir réuni en une seule journée trois échanges et la visite de l'atelier.
Innocent (fr): Merci de votre message du 3 juin, et d'avoir pris le temps d'appeler vous-même.
Given: {"stage": "application"}
Innocent (en): Thank you for your reply and for considering my application.
Innocent (fr): Merci pour votre réponse et pour l'attention portée à ma candidature.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond import plug
from rebond.rules._clues import Clues
from rebond.rules._commonplace import own_words
from rebond.rules._offence import Offence
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Passage, Severity

ID = "T02"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” would fit any company, and sounds cold after a refusal.",
        "fr": "« {0} » conviendrait à n'importe quelle entreprise, et sonne froid après un refus.",
    },
    better={
        "en": "Thank you for fitting three conversations and a site tour into one day.",
        "fr": "Merci d'avoir réuni en une seule journée trois échanges et la visite de l'atelier.",
    },
)
_LONG = 45  # words: a shorter note may answer a refusal on paper, where nothing took place
_MET = {
    "en": Clues(("call conversation exercise interview learning meet met opportunit panel presentation speaking spoke study visit", "(?:interview\\w*|met|meet(?:ing)?|conversations?|visit\\w*|panel|call|spoke|speaking|exercise|case study|presentation|opportunit(?:y|ies)|learning more)")),
    "fr": Clues(("appel découvr entre exercice jury opportunité présentation rencontr visit échang étude", "(?:entretiens?|rencontr\\w+|échang\\w+|visit\\w+|jury|appel|exercice|étude de cas|présentation|entrevue|découvr\\w+|opportunités?)")),
}  # fmt: skip
# A bare "thank you for your message" is manners; these are what the formula is made of.
_FORMULA = {
    "en": Clues(
        ("having_me seeing_me looking_at reading insight exchange patience understanding procedure discussion shortlist efforts far_as honesty courtesy", "(?:having me|seeing me|looking at my|reading my|insights?|exchange|patience|understanding|procedure|discussions?|shortlist\\w*|efforts|as far as|honesty|courtesy)"),
        ("application attention call chance chat consider conversation effort everything experience help hospitality inter invit kindness meeting opportunit position process role support time welcome", "(?:opportunit(?:y|ies)|chance|time|consider(?:ation|ing|ed)?|interest|interview(?:s|ing|ed)?|application|process|attention|experience|position|role|invitation|inviting|meeting|conversation|efforts?|support|help|everything|kindness|hospitality|welcome|call|chat)"),
    ),
    "fr": Clues(("accueil aide appel attention bienveillance candidature chance confiance considération disponibilité entretien expérience intérêt invitation occasion opportunité poste processus proposition rencontre soutien temps tout échange écoute", "(?:opportunités?|chance|occasion|(?:votre|du|ton) temps|temps (?:que|qu'\\w+|consacré|accordé|passé|dévolu|précieux|est|et)|pris le temps|considération|intérêt|attention|entretiens?|candidature|processus|accueil|échanges?|rencontre|expérience|poste|proposition|invitation|aide|soutien|disponibilité|bienveillance|confiance|appel|écoute|tout)"),
        ("reçu dossier demande profil parcours gentillesse patience franchise information examen jury rencontré pensé professionnalisme lire entrevue établissement", "(?:m'avoir (?:\\w+ )?reçue?|dossier|demande|profil|parcours|gentillesse|patience|franchise|informations|examen|jury|rencontrées?|professionnalisme|de me lire|entrevue|établissement)"),
    ),
}  # fmt: skip
# What anybody may say around the formula: it tells nothing of what was given.
_ANYBODYS = frozenset(
    "review reviewing reviewed giving introduce introducing getting pleasant effort efforts allowing allowed procedure big huge heartfelt accept devoted looking obliged trouble reading read prompt quick swift involved transparent transparency thorough smooth far fair energy even including included shortlisted meant support supportive anyway papers paperwork throughout understanding patience courtesy courteous openness honesty generous generosity hospitality explain explaining informative interaction participate participating participation screening assess assessing assessment evaluate evaluating whole entire cheers ta"
    " étudié étudier étude peine lire écoute soin soigneux examen examiné examiner pièces long tenu laisser patience confiance invitant invité invitation pensé penser précieux précieuse précieuses informations partagées partagé partager entrevue profite lignes ensemble davantage établissement parmi sérieux clair claire courtois courtoise formatrice formateur dois laissée laissé jury voulu agenda chargé dévolu consacré disponibilité compréhension soutien humanité recevez acceptez sympa sait".split()
)  # fmt: skip
# Hosts who are named are something of one's own.
_HOSTS = {
    "en": Words("(?:and|to|with|both) (?-i:[A-Z\\x{C0}-\\x{DE}])[\\w'-]+"),
    "fr": Words("(?:et|à|avec) (?-i:[A-LN-Z\\x{C0}-\\x{DE}])[\\w'-]+"),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    if draft.language not in _MET:
        return
    words = plug.language(draft.language, "words")
    first: Passage | None = None
    formal = {one.passage.start for one in _OFFENCE.heard(draft)}
    for passage in draft.passages:
        text = passage.text
        if passage.move != "thanks" or text not in words.THANKS:
            continue
        if text not in words.PASS_ON:
            if text in _HOSTS[draft.language] or own_words(text, draft.language, known=_ANYBODYS):
                return
            if text in _FORMULA[draft.language] or passage.start in formal:
                first = first or passage
    if first is not None and _was_met(draft):
        yield _OFFENCE.at(draft, first.start, first.end)


def _was_met(draft: Draft) -> bool:
    """Whether there is more to thank for than reading an application."""
    occasion = draft.occasion
    if occasion is not None and occasion.stage is not None:
        return occasion.stage != "application"
    text = " ".join(passage.text for passage in draft.passages)
    return text in _MET[draft.language] or len(text.split()) > _LONG
