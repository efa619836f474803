"""Wishes them well in a way that sounds like doubt.

Why: "I hope the person you chose works out", "you surely had your reasons"
    carry a sting, even when they are meant kindly.
Source: the craft's O10 (tone.backhanded); a praised real letter did it, so it
    warns and does not block.
Not when: the wish is plain: a good start, a good season, luck with the move.

Offends (en): I hope the chosen candidate works out. I'm sure you had your reasons.
Offends (en): Good luck with the new hire, you'll need it.
Innocent (en): I wish you and the person joining you a good start.
Innocent (en): I hope it works out with the new clinic in August.
Offends (fr): J'espère que la personne retenue fera l'affaire. Vous aviez sûrement vos raisons.
Offends (fr): Bon courage pour la suite, vous en aurez besoin.
Innocent (fr): Je vous souhaite, à vous et à la personne qui vous rejoint, un bon départ.
Innocent (fr): Bonne suite à toute l'équipe, et bon courage pour le déménagement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O10"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” sounds like doubt about their choice.",
        "fr": "« {0} » sonne comme un doute sur leur choix.",
    },
    better={
        "en": "I wish you and the person joining you a good start.",
        "fr": "Je vous souhaite, à vous et à la personne qui vous rejoint, un bon départ.",
    },
)
_CHOSEN = "(?:the|your|this|whoever|whichever)(?: [\\w']+){0,3}(?: )?(?:candidate|person|hire|choice|applicant|recruit|colleague|decision|selection|one|you (?:chose|picked|selected|hired|preferred))"
_RETENU = "(?:la|le|votre|ce|cette|celui|celle|l')(?: )?(?:nouvelle? |autre )?(?:personne|candidate?|recrue|choix|profil|collègue|heureux élu|élue?)(?: [\\w']+){0,4}"
_WORDS = {
    "en": Clues(
        ("hope this whichever whoever", f"hope(?: that)? {_CHOSEN}(?: [\\w']+){{0,4}} (?:work(?:s)? out|prove(?:s)? (?:to be|you|right|worth|worthy|up)|live(?:s)? up|turn(?:s)? out|deliver(?:s)?|last(?:s)?|stay(?:s)?|meet(?:s)? your|is (?:really |truly |everything |all )?(?:worth|what you|as good)|was (?:really|worth|the right)|will (?:be|prove|work|last|live|meet|do)|do(?:es)? the job)"),
        ("find know made regret right worth you're", "hope (?:that )?(?:you|it|this)(?: (?:will|won't|do|don't|never|don't come to|will not))* (?:regret|made the right|was the right|was worth|have made the right|find what you(?:'re| are) looking|know what you)"),
        ("excellent reason", "(?:you|they)(?: \\w+)? (?:must have|had|have|surely had|no doubt had|certainly had|had no doubt) (?:\\w+ )?(?:your|their|good|valid|excellent) (?:own )?reasons", "(?:sure|certain|assume|suppose|guess|trust|imagine|no doubt) (?:that )?(?:you|they|the panel)(?: all)? (?:have|had|must have had) (?:\\w+ )?(?:your|their|good|valid|some) (?:\\w+ )?reasons?"),
        ("certainly definitely going luck may might need probably surely you'", "you(?:'ll| will| may| might|'re going to| are going to) (?:certainly |surely |definitely |all |probably )?need (?:it|luck|all the luck)"),
        ("call choice company's decision sake show tell", "(?:time|the future|only time) will (?:tell|show)", "(?:if|whether) (?:it|that|this) was the right (?:choice|decision|call)", "for (?:your|the company's) sake"),
        ("apparently assume call claim guess imagine presum put say suppose sure trust", "(?:sure|trust|suppose|guess|assume|presume|imagine) (?:that )?you (?:know|knew) (?:best|what you(?:'re| are| were)|what is best)", "you (?:presumably|supposedly|apparently) (?:know|knew|found|think|thought|needed|wanted)", "(?:as|if) you (?:say|claim|put it|call it)(?: so)?,"),
        ("angry bear bitter feelings hold won't", "no hard feelings", "(?:not|no longer) (?:bitter|angry|holding (?:a|any) grudge)", "(?:don't|do not|won't|will not) hold (?:it|this|that) against you", "(?:hold|bear|holding|bearing) no (?:grudge|ill will)"),
    ),
    "fr": Clues(
        ("choix", "votre choix (?:\\w+ )?(?:s'avérera|se révélera|sera|s'est avéré) (?:\\w+ )?(?:le bon|bon|judicieux|payant|heureux)"),
        ("espère espérons souhaite", f"(?:espère|espérons|souhaite)(?: \\w+)? que {_RETENU} (?:fera|saura|sera|conviendra|répondra|tiendra|donnera|correspondra|se montrera|vaudra|restera|est vraiment|satisfera|n'ira)"),
        ("espère espérons puissiez-vous souhaite", "(?:espère|espérons)(?: \\w+)? (?:que )?vous (?:ne )?(?:le |la |l'|n'aurez pas à (?:le )?)?(?:regretter(?:ez|ai)?|avez fait le bon|aurez fait le bon|trouverez (?:ce que|mieux|quelqu'un))", "puissiez-vous ne (?:pas|jamais)", "(?:espère|espérons|souhaite)(?: \\w+)? (?:que )?(?:c'était|c'est|ce sera|ce fut) le bon choix"),
        ("raisons", "vous (?:aviez|avez|deviez avoir|devez avoir|aurez eu)(?: \\w+)? (?:sûrement|certainement|sans doute|probablement|vos|de bonnes|bien)(?: \\w+)?(?: )?(?:raisons)", "(?:j'imagine|je suppose|je présume|sans doute)(?: \\w+)? (?:que )?vous (?:aviez|avez)(?: \\w+){0,2} raisons"),
        ("besoin c'est c'était cela dira montrera", "(?:vous|tu) en (?:aurez|avez|auras|as)(?: \\w+)? besoin", "(?:l'avenir|le temps|seul l'avenir|seul le temps) (?:nous |vous |me |le )?(?:dira|montrera)", "si (?:c'était|c'est|cela était) le bon choix"),
        ("'imagine certainement l'affaire peut-être présume rancune savez saviez suppose sûrement tiendrai tiens veux voudrai", "vous (?:savez|saviez) (?:sûrement|sans doute|certainement|mieux que|ce que vous)", "(?:j'imagine|je suppose|je présume) que vous (?:savez|saviez)", "sans rancune", "(?:ne vous|vous) en (?:veux|voudrai|tiens|tiendrai)(?: \\w+)? (?:pas|rigueur)", "fera (?:sans doute |sûrement |peut-être )?l'affaire"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
