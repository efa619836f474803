"""Speaks in the stock phrases of generated mail: "I hope this email finds you well".

Why: Recruiters get the same machine-made note many times a week, and discount
    every note that sounds like it.
Source: the craft's L01 (ai-ism), from a column on generated thank-you notes.
Not when: the words mean what they say: a journey by train, a line that aligns
    with another in a drawing.

Offends (en): I hope this email finds you well. I wanted to reach out about Thursday.
Offends (en): The invaluable opportunity is a testament to your dynamic environment.
Mends (en): I hope this email finds you well. I truly appreciated the tour, with my sincere gratitude. → I appreciated the tour, with my gratitude.
Innocent (en): Thank you for Thursday: the pricing exercise was a good hour.
Innocent (en): I used the train journey home to redo the bracket that aligns with the rail.
Offends (fr): J'espère que ce message vous trouve en bonne santé.
Offends (fr): Je tenais à vous exprimer ma sincère gratitude pour cette précieuse opportunité.
Mends (fr): J'espère que ce message vous trouve en bonne santé. Merci, avec ma sincère gratitude. → Merci, avec ma gratitude.
Innocent (fr): Merci pour jeudi : l'exercice de tarification valait le déplacement.
Innocent (fr): Je tenais le plan à l'envers, et Karim l'a retourné sans un mot.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._mending import alone, as_written, sentence_out
from rebond.rules._offence import Offence, hits

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


# What says nothing, and may go as a whole; and a word that may go before another.
_HOPES = ("trust ", "hope ", "hoping ", "j'espère que ", "espérant que ")
_PADDED = frozenset(
    f"{word} {noun}"
    for words, nouns in (
        ("truly", "appreciate appreciated valued"),
        ("continued", "success"),
        ("sincere sincerest heartfelt deep deepest profound", "gratitude appreciation"),
        ("sincère profonde immense infinie", "gratitude"),
    )
    for word in words.split()
    for noun in nouns.split()
)


def check(draft: Draft) -> Iterable[Finding]:
    for passage, span in hits(draft, _WORDS):
        low = span.text.lower()
        if low.startswith(_HOPES) and alone(passage, span.start, span.end):
            start, end = sentence_out(draft, passage)
            yield _OFFENCE.at(draft, start, end, shown=span.text, new="")
            continue
        first, _, rest = span.text.partition(" ")
        cut = rest.strip() if f"{first} {rest}".lower() in _PADDED else None
        yield _OFFENCE.at(draft, span.start, span.end, new=cut and as_written(first, cut))
