"""Speaks in the stock phrases of generated mail: "I hope this email finds you well".

Why: Recruiters get the same machine-made note many times a week, and discount
    every note that sounds like it.
Source: the craft's L01 (ai-ism), from a column on generated thank-you notes.
Not when: the words mean what they say: a journey by train, a line that aligns
    with another in a drawing.

Offends (en): I hope this email finds you well. I wanted to reach out about Thursday.
Offends (en): The invaluable opportunity is a testament to your dynamic environment.
Innocent (en): Thank you for Thursday: the pricing exercise was a good hour.
Innocent (en): I used the train journey home to redo the bracket that aligns with the rail.
Offends (fr): J'espère que ce message vous trouve en bonne santé.
Offends (fr): Je tenais à vous exprimer ma sincère gratitude pour cette précieuse opportunité.
Innocent (fr): Merci pour jeudi : l'exercice de tarification valait le déplacement.
Innocent (fr): Je tenais le plan à l'envers, et Karim l'a retourné sans un mot.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "L01"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” is what machines write; recruiters discount it.",
        "fr": "« {0} » est ce qu'écrivent les machines ; on n'y croit plus.",
    },
    better={
        "en": "Thank you for Thursday: the pricing exercise was a good hour.",
        "fr": "Merci pour jeudi : l'exercice de tarification valait le déplacement.",
    },
)
_WORDS = {
    "en": Clues(
        ("finds find reach writing", "(?:trust|hope|hoping)(?: that)? (?:this|my) (?:e-?mail|message|note|letter) (?:finds|reaches) you(?: \\w+){0,2}", "(?:wanted|want|am writing|writing|wish) to reach out", "reaching out to (?:express|thank|convey)", "i am writing (?:to you )?(?:today )?to (?:express|thank|convey|extend|let|inform|follow)"),
        ("invaluable testament tapestry", "invaluable (?:\\w+ )?(?:opportunity|experience|insights?|feedback|advice|lessons?|time)", "(?:is|are|was|were|stands? as|truly|as) a? ?testament to", "rich tapestry"),
        ("align resonat", "(?:that|which|may|might|closely|perfectly|deeply|better|truly|strongly) aligns? (?:\\w+ )?with (?:my|your)", "aligns? (?:\\w+ly|well|so well|very well) with", "(?:resonates?|resonated) (?:\\w+ )?with (?:me|my)"),
        ("feedback insights", "(?:your|the) (?:valuable|invaluable|thoughtful|insightful) (?:feedback|insights)", "(?:appreciate|thank you for|grateful for) (?:sharing )?your insights"),
        ("dynamic journey", "dynamic (?:environment|team|company|organi[sz]ation)", "(?:career|learning|professional|hiring|recruitment|exciting|continued) journey", "journey (?:together|forward|ahead)"),
        ("success", "continued success"),
        ("gratitude appreciation", "(?:sincere|sincerest|heartfelt|deep|deepest|profound) (?:gratitude|appreciation)"),
        ("only", "only (?:\\w+ )?(?:strengthened|reinforced|deepened|increased|confirmed|heightened) my (?:\\w+ )?(?:interest|desire|enthusiasm|admiration|passion)"),
        ("moment", "(?:wanted to |to )?take (?:a|this) moment to (?:express|thank|extend|reach)"),
        ("esteemed gain", "(?:your )?esteemed (?:company|organi[sz]ation|team|institution)", "gain(?:ed)? (?:\\w+ )?(?:valuable|invaluable|deep|great) (?:insights?|understanding)"),
        ("truly express", "truly (?:appreciate|appreciated|valued|inspiring|inspired|honou?red)", "express (?:my|our) (?:\\w+ )?(?:gratitude|appreciation|thanks)"),
    ),
    "fr": Clues(
        ("j'espère espérant", "(?:j'espère|espérant) que (?:ce|mon|votre) (?:message|mail|courriel|e-mail|mot|courrier) (?:vous|te) (?:trouve|trouvera|parvient)(?: \\w+){0,3}"),
        ("exprim", "(?:je )?(?:tenais|tiens|souhaite|souhaitais|voudrais|me permets) (?:\\w+ )?(?:à |de )?(?:(?:vous|t'|te) ?)?exprimer (?:ma|mon|mes|toute)(?: \\w+){0,2}", "exprimer ma (?:sincère|profonde|vive) (?:gratitude|reconnaissance)"),
        ("gratitude", "(?:sincère|profonde|immense|infinie) gratitude"),
        ("renforcer confirmer conforter", "n'(?:a|ont) fait que (?:renforcer|confirmer|conforter) (?:mon|ma) (?:\\w+ )?(?:intérêt|envie|motivation|admiration|enthousiasme)"),
        ("opportunité", "(?:précieuse|belle|formidable|incroyable|fantastique|merveilleuse|magnifique|superbe) opportunité"),
        ("dynamique enseignements", "(?:équipe|environnement|entreprise|structure) (?:\\w+ et )?dynamique", "riches? d'enseignements", "riches? en enseignements"),
        ("au plus haut résonn témoign", "au plus haut point", "(?:résonne|résonné|résonnent) (?:\\w+ )?(?:avec|en) (?:mes|moi|mon)", "témoignent? de (?:votre|l') ?(?:excellence|engagement|professionnalisme)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
