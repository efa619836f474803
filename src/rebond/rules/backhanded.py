"""Wishes them well in a way that sounds like doubt.

Why: "I hope the person you chose works out", "you surely had your reasons"
    carry a sting, even when they are meant kindly.
Source: the craft's O10 (tone.backhanded); a praised real letter did it, so it
    warns and does not block.
Not when: the wish is plain: a good start, a good season, luck with the move.

Offends (en): I hope the chosen candidate works out. I'm sure you had your reasons.
Offends (en): Good luck with the new hire, you'll need it.
Offends (en): Good luck finding someone who ticks all that.
Innocent (en): I wish you and the person joining you a good start.
Innocent (en): I hope it works out with the new clinic in August.
Offends (fr): J'espère que la personne retenue fera l'affaire. Vous aviez sûrement vos raisons.
Offends (fr): Bon courage pour la suite, vous en aurez besoin.
Offends (fr): Je vous souhaite de trouver enfin quelqu'un qui reste.
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
        ("future next_time", r"(?:better|more) (?:hand|care|luck|judgement) (?:in future|next time)"),
        ("wish_you_joy_of_it", r"wish you joy of it"),
        ("hope", f"hope(?: that)? {_CHOSEN}(?: [\\w']+){{0,4}} (?:work(?:s)? out|prove(?:s)? (?:to be|you|right|worth|worthy|up)|live(?:s)? up|turn(?:s)? out|deliver(?:s)?|last(?:s)?|stay(?:s)?|meet(?:s)? your|is (?:really |truly |everything |all )?(?:worth|what you|as good)|was (?:really|worth|the right)|will (?:be (?:up to|worth|as good|what|able|good enough)|prove|work|last|live|meet|do)|do(?:es)? the job)"),
        ("find know regret right worth", "hope (?:that )?(?:you|it|this)(?: (?:will|won't|do|don't|never|don't come to|will not))* (?:regret|made the right|was the right|was worth|have made the right|find what you(?:'re| are) looking|know what you)"),
        ("reason", "(?:sure|certain|assume|suppose|guess|trust|imagine|no doubt) (?:that )?(?:you|they|the panel)(?: all)? (?:have|had|must have had) (?:\\w+ )?(?:your|their|good|valid|some) (?:\\w+ )?reasons?"),
        ("sake show tell", "(?:time|the future|only time) will (?:tell|show)(?:[.!]| (?:if|whether) (?:you|it|this|the choice|your))", "for (?:your|the company's) sake"),
        ("assume guess imagine presum suppose sure trust", "(?:sure|trust|suppose|guess|assume|presume|imagine) (?:that )?you (?:know|knew) (?:best|what you(?:'re| are| were)|what is best)"),
        ("feelings", "no hard feelings"),
    ),
    "fr": Clues(
        ("bon_courage_à_celle_ou bon_courage_à_celle_qui bon_courage_à_celui_ou bon_courage_à_celui_qui bon_courage_à_ceux_ou bon_courage_à_ceux_qui bon_courage_à_la_personne_ou bon_courage_à_la_personne_qui", r"bon courage à (?:celui|celle|ceux|la personne) (?:ou|qui)"),
        ("on_verra_bien_dans on_verra_bien_si_elle on_verra_bien_si_il on_verra_bien_si_la_personne on_verra_bien_si_votre", r"on verra bien (?:dans|si (?:votre|la personne|elle|il))"),
        ("espère espérons souhaite", f"(?:espère|espérons|souhaite)(?: \\w+)? que {_RETENU} (?:fera|saura|sera|conviendra|répondra|tiendra|donnera|correspondra|se montrera|vaudra|restera|est vraiment|satisfera|n'ira)"),
        ("espère espérons puissiez-vous", "(?:espère|espérons)(?: \\w+)? (?:que )?vous (?:ne )?(?:le |la |l'|n'aurez pas à (?:le )?)?(?:regretter(?:ez|ai)?|avez fait le bon|aurez fait le bon|trouverez (?:ce que|mieux|quelqu'un))", "puissiez-vous ne (?:pas|jamais)"),
        ("raisons", "vous (?:aviez|avez|deviez avoir|devez avoir|aurez eu)(?: \\w+)? (?:sûrement|certainement|sans doute|probablement|vos|de bonnes|bien)(?: \\w+)?(?: )?(?:raisons)"),
        ("c'est c'était cela dira montrera", "(?:l'avenir|le temps|seul l'avenir|seul le temps) (?:nous |vous |me |le )?(?:dira|montrera)(?:[.!]| si (?:vous|votre|c'était|ce choix))", "si (?:c'était|c'est|cela était) le bon choix"),
        ("rancune savez saviez", "vous (?:savez|saviez) (?:sûrement|sans doute|certainement|mieux que|ce que vous)", "sans rancune"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
