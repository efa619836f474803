r"""Speaks of one's pay, of other offers, or of expenses.

Why: Money is another conversation. A note that names it sounds like an opening
    bid; a claim for a ticket belongs in a mail of its own.
Source: the craft's S05 (money).
Not when: money is the topic of the work: savings, budgets, pricing, pay data.

Offends (en): My expectations were flexible. Also, my train ticket was 64 €.
Offends (en): I would have accepted a lower salary to join you.
Offends (en): Could you reimburse me for the hotel?
Innocent (en): Pricing the pots and the £2m budget taught me a lot about savings products.
Innocent (en): As a salary data analyst, I liked the exercise on pay bands and travel expenses.
Offends (fr): Mes prétentions étaient négociables, et mon billet a coûté 64 €.
Offends (fr): Pourriez-vous me rembourser le trajet ?
Offends (fr): Une autre offre, mieux rémunérée, m'attend par ailleurs.
Innocent (fr): L'atelier sur les notes de frais et la grille des salaires m'a beaucoup appris.
Innocent (fr): Le budget de 2 M€ et les produits d'épargne sont ce que je veux continuer à faire.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "S05"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” speaks of money; that is another conversation, in another mail.",
        "fr": "« {0} » parle d'argent ; c'est une autre conversation, dans un autre mail.",
    },
    better={
        "en": "Leave it out; claim a ticket in a mail of its own.",
        "fr": "À retirer ; demandez un remboursement dans un mail séparé.",
    },
)
_SUM = r"(?:[£€$](?: )?\d[\d.,]*k?|\d[\d., ]*(?: )?(?:k?€|[£$]|euros?|pounds?|dollars?))"
_BEND = "(?:lower|reduce|negotiate|come down on|flexible (?:on|about|regarding|with)|open (?:on|about) )(?: (?:my|the|on|own))*"
_WORDS = {
    "en": Clues(
        ("my", "my(?: \\w+)? (?:salary|pay|compensation|remuneration|wage|day rate)(?: (?:expectations?|requirements?|demands?|claims?|range))?", "my expectations (?:were|are|had been|was)(?: \\w+)? (?:flexible|negotiable|open|too high|high|reasonable|modest)"),
        ("salary compensation", "(?:i|your|you)(?: \\w+){0,4} (?:salary|compensation) (?:expectations?|requirements?|demands?|offer(?:ed)?)"),
        ("pay salary rate package compensation money", f"i(?:'m|'d)?(?: \\w+){{0,4}} {_BEND} (?:salary|pay|rate|package|compensation)", "(?:accepted|accept|taken|take|work(?:ed)? for|agreed to)(?: \\w+){0,2} (?:lower|smaller|reduced|less) (?:salary|pay|rate|package|compensation)", "(?:accepted|accept|taken|take) a pay cut", "for less (?:money|pay)", "(?:accepted|accept|taken|take|settled? for) less (?:money|pay)"),
        ("reimburs refund", "(?:reimburse|refund)(?: (?:me|my|mine))(?: \\w+){0,4}", "(?:be|been|get|being) (?:reimbursed|refunded) for (?:my|the)(?: \\w+){0,2}", "(?:reimbursement|refund) (?:of|for) (?:my|the) (?:\\w+ )?(?:ticket|train|travel|trip|hotel|flight|expenses|costs|fare)"),
        ("expense", "my(?: \\w+)? expenses", "claim(?: \\w+){0,2} expenses", "my expense (?:claim|form|report)s?"),
        ("ticket fare hotel flight taxi", f"my(?: \\w+)? (?:ticket|fare|hotel|flight|taxi)(?: \\w+){{0,3}} {_SUM}"),
        ("offer pay", "(?:another|a better|a higher|other|a competing|a second|my other) (?:job )?offers?,?(?: \\w+){0,4} (?:pays?|paying|paid|salary|higher|better paid)", "pay(?:s|ing)?(?: me)? (?:better|more|less) than (?:you|yours)", "your(?: \\w+)? offer (?:was|is|were)(?: \\w+)? (?:lower|higher|below|above|less|too low)"),
        ("paid pays paying offer", f"(?:my|another|the other) (?:\\w+ )?(?:employer|company|firm|job|offer)(?: \\w+)? (?:paid|pays|is paying|offers?|offered|is offering)(?: me)? (?:{_SUM}|\\d+k)"),
        ("i", f"i (?:earn|earned|make|was asking for|asked for|would need|am paid|was paid)(?: \\w+){{0,2}} {_SUM}"),
    ),
    "fr": Clues(
        ("prétention", "(?:mes|ma)(?: \\w+)? prétentions?(?: \\w+)?", "prétentions (?:salariales|financières)"),
        ("mon ma", "(?:mon|ma)(?: \\w+)? (?:salaire|rémunération|tjm)"),
        ("salair salarial rémunération", "j(?:e |'\\w+ )(?:\\w+ ){0,4}(?:salaire|rémunération) (?:plus bas(?:se)?|inférieure?|moindre|moins élevée?)", "(?:votre|vos) (?:proposition|offre)s? (?:de salaire|salariale|de rémunération)s?"),
        ("rembours", "(?:me|m'être|être|m'avoir)(?: faire)? rembours(?:er|é|ée)(?: \\w+){0,3}", "rembours(?:er|ement)(?: \\w+)? (?:mon|ma|mes)(?: \\w+){0,2}"),
        ("frais", "mes(?: \\w+)? frais(?: de \\w+)?", "ma note de frais"),
        ("billet trajet train hôtel vol", f"(?:mon|ma|mes) (?:billets?|trajet|train|hôtel|vol)(?: \\w+){{0,4}} {_SUM}"),
        ("offre proposition pa", "(?:une?|mon|ma) (?:autre|meilleure|seconde|deuxième) (?:offre|proposition),?(?: \\w+){0,4} (?:mieux|plus|moins) (?:rémunérée?|payée?)", "pa(?:ie|ye|ient|yait|yée?)(?: \\w+)? (?:mieux|plus|davantage|moins) (?:que vous|que la vôtre|que chez vous)", "votre offre(?: \\w+){0,3} (?:inférieure|trop basse|en dessous)"),
        ("propos offre offert pa", f"(?:me |m'a |m'ont )(?:propose|proposé|offre|offert|paie|payait|payé)(?: \\w+)? (?:{_SUM}|\\d+ ?k)"),
        ("je", f"je (?:gagne|gagnais|touche|touchais|demande|demandais)(?: \\w+){{0,2}} {_SUM}"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
