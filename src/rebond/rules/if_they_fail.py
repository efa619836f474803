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
_SI_FR = "(?:si|au cas où|dans le cas où|dans l'hypothèse où|pour le cas où|en admettant que)"
_ELU_FR = "(?:(?:la|cette|votre|le|l')(?: )?(?:(?:autre|nouvelle|nouveau|future|futur|jeune) )*(?:personne|candidate?|recrue|élue?|heureu(?:x|se) élue?|lauréate?|collègue)|(?:votre|le) (?:premier |nouveau )?(?:choix|candidat|recrutement)|celui|celle|l'intéressée?)"
_ECHOUE_FR = (
    "(?:ne(?: \\w+){0,2} (?:convien\\w+|convenai\\w+|fai(?:t|sait) pas|correspond\\w*|rest\\w+ pas|donn\\w+ pas|fonctionn\\w+|tien\\w+ pas|tenai\\w+ pas|accept\\w+|faisai\\w+ pas|ferai\\w+ pas|conviendrai\\w+|donnerai\\w+ pas|sign\\w+|vien\\w+ pas|venai\\w+ pas|confirm\\w+|plais\\w+|faire pas)|n'(?:accept\\w+|est pas|était pas|all\\w+ pas)"
    "|(?:se |s')?(?:désist\\w+|rétract\\w+)|renon\\w+|refus(?:e|ait|er|erait)|déclin(?:e|ait|erait)|échou\\w+|part(?:ait|irait)?|quitt(?:e|ait|erait)|démission\\w+|abandonn\\w+|fai(?:t|sait|re) défaut|chang(?:e|eait) d'avis|déç\\w+|décev\\w+|jet(?:te|ait) l'éponge|faux bond)"
)
_WORDS = {
    "en": Clues(
        ("fall pan work", f"{_IF_EN} (?:it|things?|that|this|the \\w+)(?: [\\w']+){{0,3}} (?:work out|pan out|falls? through|fall through)(?: [\\w']+){{0,2}} with (?:him|her|them|whoever|the (?:other|chosen|selected|new|successful|person|candidate)|your (?:candidate|choice|new|first|chosen))"),
        ("back-up backup fallback line plan reserve runner-up second", "(?:as|be|remain|am|i'm|consider me|keep me as)(?: (?:your|a|an|the|happy|to|be))* (?:back-?up|plan b|reserve(?: candidate)?|fallback|next in line|second choice|runner-up in case)(?: (?:option|plan|candidate|choice))?"),
        ("_if_ should_ in_case in_the_event whenever supposing suppose & candidate applicant _person choice hire pick recruit teacher driver engineer manager colleague guy_ lad_ winner newcomer cook nurse matron chef welder fitter clerk", r"(?:if|should|in case|in the event that|whenever|supposing|suppose) (?:your|the|that) (?:(?:\w+|new|chosen|other|appointed|successful|first|second) ){0,2}(?:candidate|applicant|person|choice|hire|pick|recruit|teacher|driver|engineer|manager|colleague|guy|lad|winner|newcomer|cook|nurse|matron|clerk|chef|fitter|welder) (?:(?:ever|by any chance|then|later|does|doesn't|don't|not|should|is|gets?|can't|cannot|won't|to|up|turn) )*(?:withdraws?|leaves?|moves? on|bows? out|unable to take|quits?|last|hack|cope|settle|declines?|poached|resigns?|drops? out|changes? (?:his|her|their) mind|cold feet|falls? (?:ill|through)|pulls? out|turns? you down|lets? you down|finds? (?:a|something) better|lured|does not)"),
        ("sooner empty again_because", r"(?:chair|seat|place|post|position|job) (?:becomes?|falls?|comes?|opens?)(?: up)?(?: \w+)? (?:sooner|again because|empty)"),
        ("not_everybody", r"not everybody (?:settles|stays|lasts|copes)"),
        ("reserve _bench understudy substitut insurance waiting_list hold_on backup back-up stand-in", r"(?:keep|put|have|consider|think of|see) (?:me|my \w+)(?: \w+)? (?:in reserve|on the (?:substitutes'? )?bench|on (?:your|the|a) waiting list|as (?:an? |your )?(?:insurance|understudy|substitute|stand-in|back-?up))", r"do you keep a (?:waiting|reserve) list", r"hold on to my (?:application|cv|file|details) (?:until|till|in case)"),
    ),
    "fr": Clues(
        ("candidat celle celui choix collègue l'intéressé lauréat personne recru élu", f"{_SI_FR} (?:jamais |par hasard |d'aventure )?{_ELU_FR}(?: [\\w']+){{0,6}} {_ECHOUE_FR}"),
        ("plan rechange repli réserve seco", "(?:comme|en|être|serai|votre|de)(?: (?:votre|un|une|la|le))* (?:plan b|solution de (?:secours|repli|rechange)|roue de secours|candidate? de (?:réserve|secours|rechange)|second choix)"),
        ("au_cas _si_ s' hypothèse pour_peu & personne candidat collègue élu lauréat numéro ingénieur infirmi monsieur chauffeur chef nouveau s'il_ aventure affaire ça_ autre recrue elle si_il celui-ci", r"(?:si |au cas où|dans l'hypothèse où|pour peu qu[e']) ?(?:la |le |l'|votre |cette |ce )?(?:\w+ )?(?:personne|candidate?|recrue|élue?|lauréate?|collègue|numéro un|ingénieure?|infirmi\w+|monsieur|chauffeur|chef|nouveau|nouvelle|autre)(?: [\w']+){0,3} (?:vous lâch\w+|ne convien\w+|ne convenait|se désist\w+|refus(?:e|ait) (?:le|votre|l')|à partir|démissionn\w*|renonc\w*|tombait malade|fait demi-tour|ne prendrait pas|ne prenait pas|préfère (?:l'hôpital|une autre|un autre)|trouvait \w+ trop|ne reste pas|ne restait pas|quittait|ne signe pas|ne signait pas)", r"(?:si |s')(?:elle|il|l'autre|celui-ci|celle-ci) (?:démissionn\w*|se désist\w+|renon\w+|fait demi-tour|vous lâch\w+|rend son tablier|ne tient pas|ne tenait pas)", r"si (?:ça|l'aventure|l'affaire) (?:capote|capotait|tourne (?:court|mal)|tournait (?:court|mal)|foire)"),
        ("démission désistement défection changement moindre", r"en cas de (?:désistement|défection|changement d'avis de sa part|démission)", r"au moindre (?:souci|problème|accroc) avec (?:votre|la|le|lui|elle)"),
        ("relève", r"(?:heureux|heureuse|prête?|ravie?) (?:de|à) prendre la relève"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
