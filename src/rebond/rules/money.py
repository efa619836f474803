r"""Speaks of one's pay, of other offers, or of expenses.

Why: Money is another conversation. A note that names it sounds like an opening
    bid; a claim for a ticket belongs in a mail of its own.
Source: the craft's S05 (money).
Not when: money is the topic of the work: savings, budgets, pricing, pay data.

Offends (en): My expectations were flexible. Also, my train ticket was 64 €.
Offends (en): I would have accepted a lower salary to join you.
Offends (en): Could you reimburse me for the hotel?
Offends (en): Two other clinics have offered me more, and my travel receipts are in the envelope.
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
_HOUSE = "(?:firm|company|employer|school|hospital|house|agency|studio|bank|place|shop|yard|clinic|university|lab|restaurant|garage|outfit|rival|competitor|charity|council|team|startup|start-up)s?"
_MAISON = "(?:boîtes?|entreprises?|maisons?|cliniques?|agences?|écoles?|concurrente?s?|sociétés?|employeurs?|cabinets?|hôpita(?:l|ux)|restaurants?|garages?|banques?|studios?|groupes?)"
_TALLY = "(?:\\d[\\d.,]*|[\\w-]*(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:-\\w+)?)"
_WORDS = {
    "en": Clues(
        ("my", "my(?: \\w+)? (?:salary|pay|compensation|remuneration|wage|day rate)(?: (?:expectations?|requirements?|demands?|claims?|range))?", "my expectations (?:were|are|had been|was)(?: \\w+)? (?:flexible|negotiable|open|too high|high|reasonable|modest)"),
        ("reimburs refund", "(?:reimburse|refund)(?: (?:me|my|mine))(?: \\w+){0,4}", "(?:reimbursement|refund) (?:of|for) (?:my|the) (?:\\w+ )?(?:ticket|train|travel|trip|hotel|flight|expenses|costs|fare)"),
        ("expense", "my(?: \\w+)? expenses"),
        ("ticket fare hotel flight taxi", f"my(?: \\w+)? (?:ticket|fare|hotel|flight|taxi)(?: \\w+){{0,3}} {_SUM}"),
        ("paid pays paying offer", f"(?:my|another|the other) (?:\\w+ )?(?:employer|company|firm|job|offer)(?: \\w+)? (?:paid|pays|is paying|offers?|offered|is offering)(?: me)? (?:{_SUM}|\\d+k)"),
        ("asking_price bank_details bonus bus_pass commission fee iban rate receipts relocation the_figure_i_ wage", "my (?:\\w+ )?(?:bank details|iban|wages?|bus pass|relocation(?: costs| allowance| package)?|usual fee|usual rate|hourly rate|day rate|asking price|bonus|commission|receipts)", "the figure i (?:wrote|put|gave|named|asked|quoted|had|mentioned)"),
        ("earn what_i'm_on what_i_am_on", "(?:than|what) i (?:\\w+ )?earn(?:ed)?", "what (?:i'm|i am) on(?: now| here| at present| today)?"),
        ("_quid", f"{_TALLY} quid(?:'s)?"),
        ("minimum_wage", "(?:paid|paying|pays|on|than|the|for) minimum wage"),
        ("matter money pa question salary wage", "(?:pay|paid) me (?:what|as much|the same|half|less|more)", "the (?:pay|salary|money|wages?) (?:was|is|were|wasn't|isn't|being) (?:\\w+ )?(?:weak|low|poor|bad|too low|modest|not|the|what|less|below|lower|an issue|a problem)", "(?:if|only|just|perhaps|maybe|was) (?:it's |it is |this is |it was |it )?(?:only |just )?a (?:matter|question) of (?:budget|money|pay|salary|price)"),
        ("offer", "(?:another|a better|a second|a competing|two other|three other|several other|other|a firm|a rival|better) (?:job )?offers?,? (?:with|from|on|at|in|to|which|that|already|has|have|came|is|are)", f"(?:another|a different|a rival|some other|one|the other|your rival|your competitor) (?:\\w+ )?{_HOUSE}?(?: [\\w']+)? ?(?:has|have|had)? ?(?:offered|offers|is offering) me"),
        ("other_ rival", f"(?:(?:two|three|four|several|some|a few|many|both) )?other {_HOUSE} (?:want|wants|have|are|would|called|offered|asked)(?: (?:me|made|offered|already|to|talking|interested))", f"(?:another|a rival|your rival)(?: {_HOUSE})?(?: [\\w']+){{0,4}} (?:called|rang|snapped|hired|wants|matched|made|signed)(?: me| within| and| up)"),
        ("for_nothing for_free unpaid without_pay & work trial week month shift start", "(?:work|start|trial|trial (?:week|month|shift|day)|week|month|shift)(?: [\\w']+){0,3} (?:for (?:nothing|free)|unpaid|without pay)"),
        ("_own_expense flexible_ pay wage", "(?:without|for no) (?:any )?(?:pay|wages?)(?: until| at| for|,)?", "at (?:my|our) own expense", "flexible (?:about|on|with) (?:the )?(?:money|pay)"),
    ),
    "fr": Clues(
        ("prétention", "(?:mes|ma)(?: \\w+)? prétentions?(?: \\w+)?"),
        ("mon ma", "(?:mon|ma)(?: \\w+)? (?:salaire|rémunération|tjm)"),
        ("frais", "mes(?: \\w+)? frais(?: de \\w+)?", "ma note de frais"),
        ("billet trajet train hôtel vol", f"(?:mon|ma|mes) (?:billets?|trajet|train|hôtel|vol)(?: \\w+){{0,4}} {_SUM}"),
        ("gagn touch", "je (?:gagn(?:e|ais)|touch(?:e|ais)) (?:\\w+ )?(?:plus|mieux|moins|bien|davantage|déjà|\\d|autant)"),
        ("smic mois_ prime échelon", "(?:le|au|du|un) smic", "(?:le|un|ce) (?:treizième|13e|13ème) mois", "(?:la|les|une|des|cette) primes? (?:de|d')(?: )?(?:nuit|week-end|dimanche|résultat|rendement|risque|départ|fin d'année|\\w+)(?: \\w+)? (?:aurai\\w*|serai\\w*|était|m'\\w+)", "l'échelon le plus bas"),
        ("_de_l'heure", "\\d[\\d ,]*(?: euros| €)? de l'heure"),
        ("_budget", "si (?:un jour )?(?:le|votre) budget"),
        ("carburant essence parking péage", "(?:péages|essence|parking|carburant) (?:compris|en sus|à ma charge)"),
        ("décliné refusé", "(?:refusé|décliné) (?:\\w+ )?(?:une|un|deux|trois|des) (?:autres? )?(?:offres?|cdi|propositions?)"),
        ("'offre me_courtis proposen tend veulent veut", f"(?:autres?|une|deux|trois|plusieurs) {_MAISON}(?: [\\w'-]+){{0,4}},? (?:qui )?(?:me (?:proposent?|veut|veulent|tend|tendent|courtisent?)|m'offr(?:e|ent))", "me courtis\\w+"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
