"""Offers oneself for the case that the chosen person fails or leaves.

Why: First choices do drop out, and everybody knows. Said aloud, it wishes ill on
    somebody who will soon be a colleague of the reader.
Source: the craft's D04 (door.if-they-fail), a judgement of the craft, beside a manager's advice column.
Not when: only their needs may change, or the chosen person is wished well.

Offends (en): If your candidate doesn't work out, I'm still available.
Offends (en): Should the person you selected decline the offer, please call me.
Innocent (en): If things change on your side, I'd be glad to talk again.
Innocent (en): I wish the person you chose a good start; if the team grows, I'd gladly apply again.
Offends (en): Should somebody get cold feet, or if your new cook ever leaves, ring me.
Offends (fr): Si l'aventure tourne court, je suis là.
Offends (fr): Si la personne retenue ne convient pas, je reste disponible.
Offends (fr): Au cas où votre premier choix se désisterait, pensez à moi.
Innocent (fr): Si votre besoin évolue, je reprendrai volontiers la conversation.
Innocent (fr): Bonne route à la personne retenue ; si l'équipe s'agrandit, je candidaterai de nouveau.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "D04"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” counts on somebody's failing; that hope is better left unsaid.",
        "fr": "« {0} » mise sur l'échec de quelqu'un ; mieux vaut taire cet espoir.",
    },
    better={
        "en": "If things change on your side, I'd be glad to talk again.",
        "fr": "Si votre besoin évolue, je reprendrai volontiers la conversation.",
    },
)
_IF_EN = "(?:if|should|in case|in the event(?: that)?|on the off chance(?: that)?)"
_CHOSEN_EN = "(?:candidates?|applicants?|person|choice|hire|pick|appointee|recruit|starter|selection|appointment|one you (?:\\w+ )?(?:chose|picked|selected|hired|took|preferred)|someone else|he|she|they)"
_FAILS_EN = (
    "(?:(?:not|n't|never|doesn't|does not|don't|do not|didn't|did not|won't|isn't|is not|can't|cannot|fails? to|should not)(?: (?:to|in the end|be|able to|quite|really|actually|ultimately))*"
    " (?:work(?:ing)? out|pan(?:ning)? out|accept|sign|join|start|show up|stay|last|fit|suit|take (?:it|up|the)|settle|live up|meet|deliver|perform|prove|turn out|up to|right|suitable|the right)"
    "|falls? (?:through|short|ill)|fell through|declin(?:e|es|ed)|refuses?|drops? out|pulls? out|backs? out|bails?|withdraws?|walks? away|resigns?|quits?|leaves?|lets? you down|disappoints?|fails?|changes? (?:his|her|their) minds?|turns? (?:it|you|the \\w+) down|turns? out (?:to be )?(?:not|wrong|a mistake|unsuitable|unavailable)|proves? (?:not|wrong|unsuitable|a mistake))"
)
_SI_FR = "(?:si|au cas où|dans le cas où|dans l'hypothèse où|pour le cas où|en admettant que)"
_ELU_FR = "(?:(?:la|cette|votre|le|l')(?: )?(?:(?:autre|nouvelle|nouveau|future|futur|jeune) )*(?:personne|candidate?|recrue|élue?|heureu(?:x|se) élue?|lauréate?|collègue)|(?:votre|le) (?:premier |nouveau )?(?:choix|candidat|recrutement)|celui|celle|l'intéressée?)"
_ECHOUE_FR = (
    "(?:ne(?: \\w+){0,2} (?:convien\\w+|convenai\\w+|fai(?:t|sait) pas|correspond\\w*|rest\\w+ pas|donn\\w+ pas|fonctionn\\w+|tien\\w+ pas|tenai\\w+ pas|accept\\w+|faisai\\w+ pas|ferai\\w+ pas|conviendrai\\w+|donnerai\\w+ pas|sign\\w+|vien\\w+ pas|venai\\w+ pas|confirm\\w+|plais\\w+|faire pas)|n'(?:accept\\w+|est pas|était pas|all\\w+ pas)"
    "|(?:se |s')?(?:désist\\w+|rétract\\w+)|renon\\w+|refus(?:e|ait|er|erait)|déclin(?:e|ait|erait)|échou\\w+|part(?:ait|irait)?|quitt(?:e|ait|erait)|démission\\w+|abandonn\\w+|fai(?:t|sait|re) défaut|chang(?:e|eait) d'avis|déç\\w+|décev\\w+|jet(?:te|ait) l'éponge|faux bond)"
)
_WORDS = {
    "en": Clues(
        ("_if_ _should_ in_case in_the_event on_the_off & candidate applicant _person choice hire pick appointee recruit starter selection appointment one_you someone _he_ _she_ _they_ & _not_ n't_ never_ cannot fail fall fell declin refuse drop pull back bail withdraw walk resign quit leave let disappoint chang turn prove", f"{_IF_EN} (?:(?:your|the|this|that|whoever|his|her) )?(?:(?:\\w+|first-choice|top) ){{0,3}}{_CHOSEN_EN}(?: [\\w']+){{0,6}} {_FAILS_EN}", f"{_IF_EN} (?:(?:your|the|this|that) )?(?:(?:\\w+|first-choice|top) ){{0,3}}{_CHOSEN_EN} {_FAILS_EN}"),
        (
            "fall pan work",
            f"{_IF_EN} (?:it|things?|that|this|the \\w+)(?: [\\w']+){{0,3}} (?:work out|pan out|falls? through|fall through)(?: [\\w']+){{0,2}} with (?:him|her|them|whoever|the (?:other|chosen|selected|new|successful|person|candidate)|your (?:candidate|choice|new|first|chosen))",
        ),
        ("back-up backup fallback line plan reserve runner-up second", "(?:as|be|remain|am|i'm|consider me|keep me as)(?: (?:your|a|an|the|happy|to|be))* (?:back-?up|plan b|reserve(?: candidate)?|fallback|next in line|second choice|runner-up in case)(?: (?:option|plan|candidate|choice))?"),
        ("available badly fill over pear-shaped south step wrong", "(?:if|should|in case) (?:it|things?|that|this|anything)(?: [\\w']+){0,2} (?:go(?:es)?|going|went) (?:wrong|badly|south|pear-shaped)(?: [\\w']+){0,2} with (?:him|her|them|whoever|the|your)", "(?:step in|be available|take over|fill in)(?: [\\w']+){0,3} (?:if|should|in case)(?: [\\w']+){0,4} (?:candidate|person|hire|choice|starter)"),
        # The chosen one goes, falls, or is never signed.
        ("_if_ should_ in_case in_the_event whenever supposing suppose & candidate applicant _person choice hire pick recruit teacher driver engineer manager colleague guy_ lad_ winner newcomer cook nurse matron chef welder fitter clerk ms_ mr_ mrs_ she_ he_ they_", r"(?:if|should|in case|in the event that|whenever|supposing|suppose) (?:your|the|that) (?:(?:\w+|new|chosen|other|appointed|successful|first|second) ){0,2}(?:candidate|applicant|person|choice|hire|pick|recruit|teacher|driver|engineer|manager|colleague|guy|lad|winner|newcomer|cook|nurse|matron|clerk|chef|fitter|welder) (?:(?:ever|by any chance|then|later|does|doesn't|don't|not|should|is|gets?|can't|cannot|won't|to|up|turn) )*(?:withdraws?|leaves?|moves? on|bows? out|unable to take|quits?|last|hack|cope|settle|declines?|poached|resigns?|drops? out|changes? (?:his|her|their) mind|cold feet|falls? (?:ill|through)|pulls? out|turns? you down|lets? you down|finds? (?:a|something) better|lured|does not)", r"(?:if|should|in case|whenever) (?:she|he|they|ms \w+|mr \w+|mrs \w+) (?:(?:ever|should|doesn't|don't|does not|won't) )*(?:falls? through|declines?|quits?|resigns?|pass (?:\w+ )?probation|finds? (?:a |something )better|withdraws?|bows? out|lets? you down|gets? cold feet|leaves? you|settle|last)", r"(?:if|should|in case) (?:\w+ )?(?:\w+ )?(?:hire|candidate|choice|lad|guy|winner|person)(?: \w+)? (?:doesn't|does not|won't|can't) (?:last|stay|settle|cope|hack|show up)"),
        ("somebody someone cold_feet sooner empty again_because not_to_be work_permit ink_is as_place can_still still_trip probation withdrawn certain_until", r"(?:somebody|someone) (?:gets|got|has) (?:cold feet|poached|hurt|second thoughts)", r"(?:chair|seat|place|post|position|job) (?:becomes?|falls?|comes?|opens?)(?: up)?(?: \w+)? (?:sooner|again because|empty)", r"were the contract not to be", r"work permit (?:doesn't|does not|isn't|is not) (?:come|granted)", r"until the ink is dry", r"first place can still", r"(?:pass(?:es)?|survives?|fails?|months of|end of|during) (?:his |her |their )?probation (?:run|ends?)", r"(?:pass|passes|survives?|fails?) (?:his |her |their |the )?probation", r"probation periods? exist", r"notices? can be withdrawn", r"nothing is certain until"),
        ("comes_up drop_out pull_out withdraw quit_ leave_ give_up come_free comes_free come_up go_wrong pear-shaped not_everybody agree_with turns_out cancellation work_out", r"people do (?:drop out|pull out|withdraw)", r"new (?:\w+ )?(?:often|sometimes|usually|tend to) (?:quit|leave|give up|drop out)", r"jobs (?:like that |like this )?comes? (?:free|up) more", r"things (?:may|might|can|could|do) go wrong (?:\w+ ){0,4}with (?:a|the|your) (?:newcomer|new \w+)", r"trial \w+ (?:can|may|might) go (?:pear-shaped|wrong)", r"not everybody (?:settles|stays|lasts|copes)", r"(?:won't|might not|may not) agree with (?:her|him|them),? in which", r"turns out(?: \w+){0,5} that the (?:choice|person|hire|decision|candidate) was (?:not|wrong|the wrong)", r"(?:late|last-minute) cancellation", r"things (?:not|don't|do not) work out with (?:the|your)"),
        # The place one would take.
        ("reserve _bench wings spare_wheel plan_b safety_net understudy substitut insurance waiting_list runner-up second_place next_in_line hold_on keep_my regret lurch revolving without_a backup back-up stand-in", r"(?:keep|put|have|consider|think of|see) (?:me|my \w+)(?: \w+)? (?:in reserve|on the (?:substitutes'? )?bench|on (?:your|the|a) waiting list|as (?:an? |your )?(?:insurance|understudy|substitute|stand-in|back-?up))", r"(?:be|stay|stay on as|remain|as) your (?:plan b|spare wheel|understudy|substitute|back-?up|safety net|stand-in)", r"i(?:'ll| will|'d| would)(?: \w+)? (?:be )?waiting in the wings", r"do you keep a (?:waiting|reserve) list", r"as runner-up,? i", r"second place is fine", r"hold on to my (?:application|cv|file|details) (?:until|till|in case)", r"keep my (?:card|number|cv) (?:in the drawer|handy|within reach)", r"if you (?:ever |should ever |come to )regret it", r"leaves? you in the lurch", r"starts? revolving", r"should you find yourselves? without an?", r"be next in line", r"(?:keeper|player|man|one) on the bench gets"),
    ),
    "fr": Clues(
        (
            "candidat celle celui choix collègue l'intéressé lauréat personne recru élu",
            f"{_SI_FR} (?:jamais |par hasard |d'aventure )?{_ELU_FR}(?: [\\w']+){{0,6}} {_ECHOUE_FR}",
        ),
        ("cela choses d'essai l'essai ça", f"{_SI_FR} (?:jamais )?(?:cela|ça|l'essai|les choses|la période d'essai)(?: [\\w']+){{0,5}} avec (?:lui|elle|la personne|le candidat|la candidate|votre (?:choix|candidat|candidate|recrue))"),
        ("admettant d'essai l'hypothèse", f"{_SI_FR} (?:sa|la|cette) période d'essai(?: [\\w']+){{0,4}} (?:concluante?|rompue|échou\\w+|mal|abouti\\w*|validée?|confirmée?|pas)"),
        ("plan rechange repli réserve seco", "(?:comme|en|être|serai|votre|de)(?: (?:votre|un|une|la|le))* (?:plan b|solution de (?:secours|repli|rechange)|roue de secours|candidate? de (?:réserve|secours|rechange)|second choix)"),
        # La personne choisie part, tombe, ou ne signe pas.
        ("en_attendant jamais_ça au_cas _si_ s'il s'elle s'l' s' cas_où hypothèse pour_peu quand_ que_la_place & poste l'autre personne candidat recru choi collègue élu lauréat numéro ingénieur infirmi monsieur chauffeur chef nouveau nouvelle elle_ s'il_ l'autre place siège aventure affaire ça_ autre infirmier infirmière recrue elle s'il si_il celui-ci celle-ci", r"(?:si |au cas où|dans l'hypothèse où|pour peu qu[e']) ?(?:la |le |l'|votre |cette |ce )?(?:\w+ )?(?:personne|candidate?|recrue|élue?|lauréate?|collègue|numéro un|ingénieure?|infirmi\w+|monsieur|chauffeur|chef|nouveau|nouvelle|autre)(?: [\w']+){0,3} (?:vous lâch\w+|ne convien\w+|ne convenait|se désist\w+|refus(?:e|ait) (?:le|votre|l')|à partir|démissionn\w*|renonc\w*|tombait malade|fait demi-tour|ne prendrait pas|ne prenait pas|préfère (?:l'hôpital|une autre|un autre)|trouvait \w+ trop|ne reste pas|ne restait pas|quittait|ne signe pas|ne signait pas)", r"(?:si |s')(?:elle|il|l'autre|celui-ci|celle-ci) (?:démissionn\w*|se désist\w+|renon\w+|fait demi-tour|vous lâch\w+|rend son tablier|ne tient pas|ne tenait pas)", r"si (?:la place|le siège|le poste) se libère plus tôt", r"en attendant que (?:la place|le siège|le poste) se libère", r"si (?:ça|l'aventure|l'affaire) (?:capote|capotait|tourne (?:court|mal)|tournait (?:court|mal)|foire)", r"(?:si )?jamais ça ne marche pas avec l'autre", r"si votre choix s'avér\w+"),
        ("essai démission le_cas_du désistement défection changement moindre advenant essai,_ embauche_sur ne_sait_jamais tourne_beaucoup je_parie malentendu oui_retiré ses_preuves cas_contraire bon_choix ne_restent souhaite_un_échec permis eu_raison concluante", r"en cas de (?:désistement|défection|changement d'avis de sa part|démission)", r"(?:les|un) désistements?(?: [\w'-]+){0,4} (?:exist|arriv)\w+", r"advenant (?:une rupture|un départ|un désistement|une défection|une démission)", r"au moindre (?:souci|problème|accroc) avec (?:votre|la|le|lui|elle)", r"un essai,? ça peut", r"une embauche sur \w+ échoue", r"on ne sait jamais comment (?:un|une|le|la) (?:nouveau|nouvelle|\w+) (?:se révèle|tourne)", r"poste tourne beaucoup", r"je parie que nous nous re\w+ avant", r"sur un malentendu,? (?:elle|il)", r"d'un oui retiré", r"que l'autre fasse ses preuves", r"dans le cas contraire,? (?:écrivez|appelez|rappelez|contactez)-moi", r"bon choix,? et je (?:répondrai|serai)", r"les gens ne restent pas", r"personne ne souhaite un échec", r"si c'était le cas du sien", r"aura eu raison (?:de lui|d'elle|du jeune|du nouveau|de la nouvelle)"),
        # La place que l'on prendrait.
        ("considérez-moi gardez-moi plan_b réserve au_chaud le_coude liste_d'attente roue_de_secours doublure relève pied_levé numéro_deux le_jour_où second_sur portée_de_main cas_où_le mon_dossier", r"gardez-moi (?:comme (?:plan b|réserve|recours)|en réserve|sous le coude|au chaud)", r"tenez-moi au chaud", r"(?:être|mettez-moi|suis|rester|inscrivez-moi) (?:\w+ )?sur (?:la|une|votre) liste d'attente", r"roue de secours,? je", r"considérez-moi (?:ainsi|comme (?:une|votre|la) (?:doublure|roue|réserve))", r"une doublure,? au théâtre", r"(?:heureux|heureuse|prête?|ravie?) (?:de|à) prendre la relève", r"remplacer au pied levé si", r"à votre numéro deux", r"le jour où l'autre rendra", r"un second sur votre liste", r"tenez mon (?:cv|dossier|numéro) à portée de main", r"le cas où le service tournerait", r"ne jetez pas mon dossier"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
