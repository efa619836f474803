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
_BEND = "(?:lower|reduce|negotiate|come down on|flexible (?:on|about|regarding|with)|open (?:on|about) )(?: (?:my|the|on|own))*"
_HOUSE = "(?:firm|company|employer|school|hospital|house|agency|studio|bank|place|shop|yard|clinic|university|lab|restaurant|garage|outfit|rival|competitor|charity|council|team|startup|start-up)s?"
_MAISON = "(?:boîtes?|entreprises?|maisons?|cliniques?|agences?|écoles?|concurrente?s?|sociétés?|employeurs?|cabinets?|hôpita(?:l|ux)|restaurants?|garages?|banques?|studios?|groupes?)"
_COST = "(?:fares?|tickets?|travel(?: costs| expenses)?|hotel|taxi|petrol|fuel|diesel|mileage|parking|receipts?|expenses|trip|flights?|medical|train)"
_TALLY = "(?:\\d[\\d.,]*|[\\w-]*(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:-\\w+)?)"
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
        # What one earns, asks, or would have taken.
        ("about_overtime_ asking_price bank_details bonus bus_pass commission cut drop fee halve iban knock_ lower pay rate receipts reduce relocation salary signing the_figure_i_ wage waive", "(?:cut|cutting|lower|lowered|lowering|drop|dropped|dropping|reduce|reduced|halve|halved|waive|waived|knock \\w+ off) my (?:\\w+ )?(?:fee|rates?|price|salary)", "my (?:\\w+ )?(?:bank details|iban|wages?|bus pass|relocation(?: costs| allowance| package)?|usual fee|usual rate|hourly rate|day rate|asking price|bonus|commission|receipts)", "the (?:salary|bonus|wage|fee|rate) (?:you (?:\\w+ )?(?:mentioned|offered|offer|named|proposed|quoted|advertised|had in mind)|i (?:\\w+ )?(?:asked|quoted|named|gave|wanted|mentioned)|we (?:\\w+ )?(?:agreed|discussed|settled|spoke))", "salary (?:band|range|scale|bracket|expectations?)(?: \\w+){0,3}(?: for| too| was| were| on)", "what (?:was|is|were) the (?:salary|pay|wage)", "about overtime (?:rates?|pay)", "the figure i (?:wrote|put|gave|named|asked|quoted|had|mentioned)", "signing-?(?: )?(?:on )?bonus\\w*"),
        ("earn what_i'm_on what_i_am_on", "i (?:\\w+ )?earn(?:ed)? (?:\\w+ ){0,3}(?:now|more|less|well|better|there|here|at \\w+|enough|today)", "(?:than|what) i (?:\\w+ )?earn(?:ed)?", "what (?:i'm|i am) on(?: now| here| at present| today)?"),
        ("agreed_on asked_for had_in_mind named offered quoted settled_on", "(?:fee|price|rate|figure|sum|amount) (?:that )?(?:we|i|you) (?:had |'d )?(?:\\w+ )?(?:settled on|named|quoted|asked for|agreed on|offered|had in mind) (?:was|were|is)", "named the (?:sum|figure|amount|number)"),
        ("asking_for ask_for asked_for quoted_you", f"(?:i was|i'd|i had|i|i only|i'll) (?:\\w+ )?(?:asking for|asked for|ask for|quoted you) (?:less|more|too much|so little|{_SUM}|\\d[\\d.,]+)"),
        ("_grand_ _quid day dollars euros hour month pounds quid's_worth shift week year", f"{_TALLY} quid(?:'s)?", f"{_TALLY} grand (?:since|a (?:year|month)|more|less|short|now|per)", f"{_TALLY} (?:pounds|euros|dollars) (?:an|a|per) (?:hour|year|month|day|week|shift)", "quid's worth", f"(?:for|at|on|under|over|below|above) {_SUM} (?:an|a|per) (?:hour|year|month|day|week|shift)"),
        ("before_tax minimum_wage pay_rise payrise pay_raise pay_grade pay_scale on_the_scale haggl market_rate market_value", "(?:gave|asked|quoted|named|figure|number|salary|year|month)(?: [\\w']+){0,2} before tax", "(?:paid|paying|pays|on|than|the|for) minimum wage", "(?:a|my|another) (?:pay ?rise|pay raise)", "(?:points?|steps?) on the (?:pay )?scale", "(?:open to|willing to|ready to|happy to|room to|without) haggl\\w+", "(?:my|the) market (?:rate|value)"),
        ("a_bargain cheap good_value too_expensive worth_", "i(?:'m| am) (?:\\w+ ){0,3}worth (?:[\\w']+ ){0,4}more", "i (?:was|am|would have been|'d have been|must have been) (?:\\w+ )?(?:too expensive|cheap(?:er)?|a bargain|good value)"),
        # What they pay, or had in their purse.
        ("if_the_budget_ matter money offer pa price question rate salaries salary wage", "(?:for|on|with|at|than) (?:what|the money|the pay|the salary|the wages?) you(?:'re| are)? (?:\\w+ )?(?:pay|paid|offer|offered|offering|paying)", "(?:pay|paid) me (?:what|as much|the same|half|less|more)", "your (?:\\w+ )?(?:pay|salary|salaries|rates?) (?:is|was|are|were|wasn't|isn't|being)(?: \\w+)? (?:low|poor|weak|bad|too low|lower|modest|below|less|what)", "the (?:pay|salary|money|wages?) (?:was|is|were|wasn't|isn't|being) (?:\\w+ )?(?:weak|low|poor|bad|too low|modest|not|the|what|less|below|lower|an issue|a problem)", "(?:was|is) it (?:about )?(?:the |my )?(?:money|pay|salary|price)", "(?:if|only|just|perhaps|maybe|was) (?:it's |it is |this is |it was |it )?(?:only |just )?a (?:matter|question) of (?:budget|money|pay|salary|price)", "(?:if|wasn't|isn't|not) (?:it (?:is|was) )?about (?:the )?money", "if the budget (?:ever |should |could )?(?:allow|stretch|permit)\\w*"),
        ("grand hundred quid thousand", "(?:few|couple of|extra) (?:grand|quid)", "(?:few|couple of) (?:thousand|hundred) (?:more|extra) (?:in|on|from|a|would|could|might)"),
        # Expenses: who pays for the way.
        ("_back claim cost cover insurance_ invoice pay_for price receipt refund reimburse settle voucher", f"(?:my|the|that|for) (?:[\\w-]+ )?{_COST}(?: [\\w',]+){{0,6}} (?:be |been |get )?(?:refunded|reimbursed|paid back|covered by you)", f"(?:settle|cover|pay for|reimburse|refund|claim back|claim) (?:me )?(?:for )?(?:my|the) (?:[\\w-]+ )?{_COST}", "i(?:'d| would)? (?:want|like|need|expect|appreciate) (?:it|that|the money|mine|my money) back", f"(?:need|want|claim|owe me|expect) the (?:price|cost) of (?:the|my) (?:\\w+ )?{_COST}", f"receipts? for (?:the|my) (?:\\w+ )?{_COST}", "(?:who|whom|where) (?:i|do i|should i|to|can i|shall i|i should|i can|i may|may i) (?:send (?:an|my|the) )?invoice", f"(?:voucher|reimbursement|refund) for (?:the|my) (?:[\\w-]+ )?(?:lunch|meal|{_COST})", "(?:my |the )?insurance (?:won't|doesn't|will not|does not) cover"),
        ("costs diesel expenses fuel parking petrol tolls", "(?:petrol|diesel|fuel|tolls|parking)(?: [\\w']+){0,5} (?:came to|cost me|cost|costs|set me back)", f"(?:came to|cost me|costing me|set me back|spent|paid) (?:\\w+ ){{0,3}}{_TALLY}(?: \\w+)? (?:on|for|in) (?:the |my )?(?:petrol|diesel|fuel|tolls|parking)", f"(?:details|form|address|account) for the (?:travel|{_COST}) (?:costs|expenses)"),
        ("_of_my_time_ costly expensive pricey", "(?:costly|expensive|pricey) (?:hobby|business|pastime|trip|journey|day out|outing|no)", "(?:a day|an hour|a week|days|hours) of my time (?:\\w+ ){0,2}costs?"),
        # Other offers.
        ("offer offers contract", "(?:received|have|got|had|accepted|accept|signed|holding|taken|taking|weighing|considering|declined|refused|turned down) (?:[\\w-]+ ){0,3}(?:offers?|contract)(?:,)? (?:from (?:another|a|an|elsewhere|your)|elsewhere|with (?:another|better|more|a)|on the table|at (?:another|a)|already)", "(?:another|a better|a second|a competing|two other|three other|several other|other|a firm|a rival|better) (?:job )?offers?,? (?:with|from|on|at|in|to|which|that|already|has|have|came|is|are)", f"(?:another|a different|a rival|some other|one|the other|your rival|your competitor) (?:\\w+ )?{_HOUSE}?(?: [\\w']+)? ?(?:has|have|had)? ?(?:offered|offers|is offering) me"),
        ("other_ another_ rival", f"(?:(?:two|three|four|several|some|a few|many|both) )?other {_HOUSE} (?:want|wants|have|are|would|called|offered|asked)(?: (?:me|made|offered|already|to|talking|interested))", f"(?:another|a rival|your rival)(?: {_HOUSE})?(?: [\\w']+){{0,4}} (?:called|rang|snapped|hired|wants|matched|made|signed)(?: me| within| and| up)"),
        ("bidding_war counter headhunter pa", "bidding war", "headhunters? (?:\\w+ )?(?:tells?|told) me i(?:'m| am| was| could)", "headhunters (?:are|keep|have been) (?:\\w+ )?(?:calling|after|ringing|chasing)", "(?:put|and|offers?|offered|with|plus|got|get) (?:me )?a company car", f"(?:both|all|each|one|two|which)(?: of them)? (?:\\w+ )?(?:paying|pays|paid) (?:me )?(?:\\w+ )?(?:more|better|{_SUM})", "my (?:\\w+ )?counter-?offer"),
        ("_sign given_me_a_r matched put_me_up raised_my", "i(?:'m| am|'ll be|'ve| have)? sign(?:ing|ed)? with", "my (?:current |present |own )?(?:\\w+ )?(?:school|employer|boss|firm|company|manager) (?:has|have|had)?(?: just| now)? ?(?:put me up|given me a (?:rise|raise)|raised my|matched)", "matched (?:what|my)"),
        ("referral_fee finder's_fee agency_fee agency's_fee placement_fee", "(?:referral|finder's|agency|agency's|placement) fee"),
        ("for_nothing for_free unpaid without_pay & work trial week month shift start do_", "(?:work|start|trial|trial (?:week|month|shift|day)|week|month|shift)(?: [\\w']+){0,3} (?:for (?:nothing|free)|unpaid|without pay)", "unpaid (?:trial|week|month|shift|work)"),
        # Less pay, no pay, out of one's own pocket.
        ("_own_expense fare_alone_ flexible_ issue my_rate_is obstacle paid_ pay price problem sticking_point wage work_for_", "(?:without|for no) (?:any )?(?:pay|wages?)(?: until| at| for|,)?", "work for (?:less|travel money|pocket money|food)(?: than)?", "(?:name|set) your (?:own )?price", "my rate is", "at (?:my|our) own expense", "half the pay", "(?:have to|need to|needn't) pay me", "(?:train |bus |air )?fare alone (?:was|came|cost)", "flexible (?:about|on|with) (?:the )?(?:money|pay)", "(?:about|on) the wage", "if (?:the )?budget (?:was|is|were) the (?:sticking point|issue|problem|obstacle)", "paid for my own", "paid (?:it|this|that|for it) (?:myself|out of my own pocket)"),
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
        # Ce que l'on gagne, demande, ou aurait accepté.
        ("exigences_ fourchette iban indemnités paye prix rib salaire tarif taux_horaire tjm", "(?:mes|ma|mon) (?:\\w+ )?(?:tarifs?|tjm|fourchette|taux horaire|rib|iban|paye|fiche de paye|indemnités|exigences (?:financières|salariales)|prix)", "(?:le|ce) (?:taux horaire|salaire) (?:que (?:j'\\w+|je|vous)|demandé|annoncé|proposé)", "(?:le|ce) (?:tarif|prix) (?:que j'avais|que je demand\\w+|affiché c'est)", "(?:question|histoire|affaire|problème) de (?:salaire|paye|tarif|prix)", "(?:avec|pour) un salaire"),
        ("'aurais 'étais_prêt e_pouvais gagn touch", "je (?:gagn(?:e|ais)|touch(?:e|ais)) (?:\\w+ )?(?:plus|mieux|moins|bien|davantage|déjà|\\d|autant)", "(?:j'aurais|j'étais prêt\\w* à|je pouvais) (?:signé|signer|accepté|accepter|travaillé|travailler) (?:\\w+ )?(?:pour|à) (?:\\d|moins|la moitié|le smic|presque rien)(?:[\\d .]+)?"),
        ("smic treizième mois_ prime échelon ", "(?:le|au|du|un) smic", "(?:le|un|ce) (?:treizième|13e|13ème) mois", "(?:la|les|une|des|cette) primes? (?:de|d')(?: )?(?:nuit|week-end|dimanche|résultat|rendement|risque|départ|fin d'année|\\w+)(?: \\w+)? (?:aurai\\w*|serai\\w*|était|m'\\w+)", "l'échelon le plus bas"),
        ("_actuels _de_l'heure brut euros_ k net", "\\d[\\d .]*(?: euros| €)? (?:net|nets|brut|bruts)", "\\d[\\d ,]*(?: euros| €)? de l'heure", "mes \\d+(?: ?k| 000)?(?: €| euros)? actuels", "(?:à|de) \\d\\d ?k", "euros (?:par (?:an|mois|jour)|de l'heure|la journée|brut|net)", "\\d\\d ?k(?: €| euros)?,? (?:bien|loin|alors|contre)"),
        ("_après_l'argent _budget _d'argent _que_moi moins_ch pas_pour_l trop_ch vu_ce_que_vous_ à_combien_", "cour(?:s|ir|ais)(?: \\w+)? après l'argent", "pas pour (?:l'argent|la pa[iy]e|le salaire)", "(?:question|histoire|affaire|problème) d'argent", "vu ce que vous (?:proposi|pay|offr)\\w+", "moins ch(?:er|ère) que moi", "(?:étais|serais|suis|paru|m'avait trouvée?|m'avez trouvée?|m'a trouvée?) (?:\\w+ )?trop ch(?:er|ère)s?", "demandé? (?:moins|plus) que moi", "à combien (?:était|est) (?:\\w+ )?(?:budgété|payé|chiffré|rémunéré)e?", "si (?:un jour )?(?:le|votre) budget", "question de budget"),
        # Les frais.
        ("_en_charge_ dédommagement défra rembours", "mon (?:remboursement|défraiement|dédommagement)", "(?:remboursement|défraiement|dédommagement) (?:du|de mon|de ma|de mes|de la|des|pour le|pour la) (?:déplacement|trajet|billet|train|voyage|hôtel|frais|journée|essence|taxi)s?", "(?:si|que) (?:la maison|vous|on|la société|l'entreprise) (?:me |m'|le |les )?(?:rembours\\w+|défra\\w+)", "qui (?:me )?(?:rembours\\w+|défra\\w+)", "(?:prendre|pris|prendrez|prend|preniez) en charge (?:\\w+ \\w+ )?(?:mon|ma|mes|le|la|les|l'\\w+) ?(?:billets?|trajet|train|hôtel|frais|nounou|déplacement|essence|parking|repas)"),
        ("_facture billet carburant de_ma_poche essence hôtel paie parking paye péage rembourse règle réglera sur_les_bras taxi à_ma_charge à_mes_frais", "à mes frais", "(?:péages|essence|parking|carburant) (?:compris|en sus|à ma charge)", "(?:plein d'essence|billet|trajet|hôtel|train)(?: [\\w'-]+){0,4} (?:sur les bras|à ma charge|de ma poche)", "(?:règle|paie|paye|rembourse|réglera|paiera) (?:le plein|mon|ma|mes|l'essence)", f"(?:parking|péages?|essence|taxi|billet|hôtel)(?: [\\w'-]+){{0,4}} : {_SUM}", "ferai(?:t|ent) une (?:jolie|belle|sacrée|grosse) facture"),
        ("paie paye réglez", "(?:tu|vous|on) (?:me )?(?:le |la |les )?(?:paye[sz]?|paie[sz]?|payez|paierez|paiera|réglez)(?: \\w+)? quand", "quand (?:est-ce que )?(?:tu|vous|on) (?:me )?(?:le |la |les )?(?:paye[sz]?|paie[sz]?|payez|paierez|paiera|réglez|payer)"),
        # Les autres offres.
        ("accepté décliné décroché offre proposition refusé reçu signé", "(?:reçu|accepté|refusé|décroché|signé)(?: [\\w'-]+){0,4} (?:offres?|propositions?|cdi|cdd|contrat|poste) (?:mieux|plus (?:intéress|avantag)\\w+|ailleurs|chez|avec|d'une? (?:autre|concurrente?)|de (?:chez|la concurrence)|à l'étranger)", f"(?:autres?|deux|trois|plusieurs|quelques) {_MAISON}(?: [\\w'-]+){{0,3}} (?:m'a|m'ont|me fait|me font) (?:\\w+ )?fait (?:une|des|leur|deux) (?:\\w+ )?(?:offres?|propositions?)", "(?:refusé|décliné) (?:\\w+ )?(?:une|un|deux|trois|des) (?:autres? )?(?:offres?|cdi|propositions?)"),
        ("'offre _chasseurs_de_tête _les_bras courtisen me_courtis proposen tend veulent veut", f"(?:autres?|une|deux|trois|plusieurs) {_MAISON}(?: [\\w'-]+){{0,4}},? (?:qui )?(?:me (?:proposent?|veut|veulent|tend|tendent|courtisent?)|m'offr(?:e|ent))", "m'offr(?:e|ent) (?:le double|plus|mieux|davantage|\\d)", "(?:me|qui me) (?:tend|tendent) les bras", "(?:deux|trois|des|plusieurs) chasseurs de têtes? (?:me|m'\\w+)", "me courtis\\w+"),
        ("_de_fonction baisser_m m'a_augmenté négociation à_ma_valeur", "(?:employeur|patron|chef|direction|boîte)(?: [\\w',-]+){0,6} m'a augmentée?", "m'a augmentée?", "(?:avec|et|plus) une? (?:véhicule|voiture) de fonction", f"négociations?(?: \\w+)* avec une? (?:autre )?{_MAISON}", "correspond (?:enfin )?à ma valeur", "baisser (?:mon|mes) (?:prix|tarifs?)"),
        ("_oui_à_", f"(?:dire|répondre) oui à (?:l'|la |une |un |le )?(?:autre )?{_MAISON}"),
        ("poche gratuit payé paie prime charge", "de ma (?:propre )?poche", "je (?:travaillerais?|bosserais?|viendrais?|commencerais?) (?:\\w+ )?gratuitement", "(?:même )?payée? (?:au minimum|au lance-pierre|une misère)", "stage non payé", "(?:perdu|posé) une journée de paie", "je renonce à (?:la|ma|toute) (?:prime|paie)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
