"""Leaves the door that they opened unmentioned: apply again in spring, keep in touch, your file is kept.

Why: It is the most useful sentence of their mail. Taking it up costs half a line;
    and where a file may be kept only with consent, "yes, please keep it" gives it.
Source: the craft's D08 (door.ignores-invite), from a guide on candidates' data and craft judgement.
Not when: one of several invitations is taken up in any words.

Given: {"reading": {"openings": [{"kind": "reapply", "quote": "Please apply again in the spring", "when": "in the spring"}]}}
Offends (en): Thank you for the two notes. I hope we can stay in touch.
Offends (en): Thank you for the two notes. I look forward to future opportunities with you.
Innocent (en): Thank you for the two notes. I will gladly apply again in the spring, as you suggest.
Innocent (en): Thank you for the two notes. Spring is in my diary.
Given: {"reading": {"openings": [{"kind": "keep_file", "quote": "Nous gardons votre dossier"}]}}
Offends (fr): Merci pour votre message. Bonne continuation à toute l'équipe.
Offends (fr): Merci pour votre message. Je me présenterai volontiers à un prochain concours.
Innocent (fr): Oui, gardez volontiers mon dossier, en particulier pour des postes de paie.
Innocent (fr): Vous pouvez conserver ma candidature ; la paie reste mon métier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._evidence import known_names, stems
from rebond.rules._offence import Offence
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "D08"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "Their mail says “{0}”, and this note does not take it up.",
        "fr": "Leur message dit « {0} », et cette note ne le reprend pas.",
    },
    better={
        "en": "I will gladly apply again in the spring, as you suggest.",
        "fr": "Oui, gardez volontiers mon dossier, en particulier pour … (le type de travail).",
    },
)
_ECHOES = {
    "en": {
        "keep_file": Words("(?:keep|kept|keeping|hold|holding|retain|leave)(?: \\w+){0,4} (?:file|details|application|cv|resume|record|records|name|profile|pool)", "on file", "talent pool", "(?:file|details|application|profile)(?: \\w+){0,3} (?:kept|stays?|remains?)"),
        "reapply": Words("appl(?:y|ies|ied|ying|ication)(?: [\\w']+){0,6} (?:again|next|when|once|if|as you|after|in|for)", "re-?apply\\w*", "again(?: \\w+){0,2} apply", "try again", "compete again", "throw my hat", "next (?:time|round|opening|campaign|year|season)", "(?:watch|eye on|follow|look out for|check)(?: [\\w']+){0,4} (?:page|openings?|vacanc\\w+|adverts?|jobs?)"),
        "stay_in_touch": Words("(?:in|keep) (?:touch|contact)", "(?:write|send|drop|give|ring|call|tell) (?:to )?me", "let me know", "word from you", "linkedin", "connect\\w*", "hear(?:ing)? from you", "write to you", "paths?", "follow"),
        "call": Words("call|talk|speak|speaking|phone|chat|conversation|minutes|coffee|zoom|meet|(?:mon|tues|wednes|thurs|fri)day|take you up"),
    },
    "fr": {
        "keep_file": Words("(?:gard|conserv|laiss|archiv)\\w*(?: [\\w'-]+){0,4} (?:dossier|candidature|cv|profil|coordonnées|fichier|vivier|données)", "vivier", "(?:dossier|candidature|cv|profil)(?: \\w+){0,3} (?:gardée?|conservée?|reste)", "(?:gardez|conservez|conserver|garder)(?:-le|-la| le| la)?"),
        "reapply": Words("(?:re)?(?:candidat|postul|présent)(?:er|erai|erais|e|erons)(?: [\\w'-]+){0,6}", "(?:me |je me )(?:re)?présent\\w+", "(?:de|à) nouveau", "retent\\w+", "prochaine?s? (?:\\w+)", "(?:annonces|offres|recrutements)", "reviendr\\w+"),
        "stay_in_touch": Words("(?:en|le) (?:contact|lien)", "(?:écri(?:vez|s)|fai(?:tes|s)|ten(?:ez|s)|di(?:tes|s)|pass(?:ez|e)|appel(?:ez|le))-moi", "(?:fai(?:tes|s)|faire) signe", "votre (?:signe|message)", "revenez", "linkedin", "(?:vos|de tes|de vos) nouvelles", "serai à l'écoute", "recontact\\w+", "(?:un )?signe", "(?:revenez|reviens) vers moi", "nos (?:chemins|routes)", "vous (?:écrire|suivre)", "réseau\\w*"),
        "call": Words("appel\\w*|échang\\w+|téléphon\\w+|parler|discuter|discussion|conversation|minutes|café|visio|rencontr\\w+|rendez-vous|(?:lun|mar|mercre|jeu|vendre)di|proposition"),
    },
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    occasion = draft.occasion
    echoes = _ECHOES.get(draft.language)
    if occasion is None or occasion.reading is None or echoes is None or not draft.passages:
        return
    openings = occasion.reading.openings
    if not openings or occasion.decision in ("hold", "dont_send"):
        return
    known = known_names(occasion)
    text = " ".join(p.text for p in draft.passages)
    closing = draft.closing.text if draft.closing else ""
    body = stems(text, known) | stems(closing, known)
    for opening in openings:
        if f"{text} {closing}" in echoes[opening.kind] or stems(opening.when, known) & body:
            return
        # Their time in the candidate's mouth: "as soon as I have something", "… you have something".
        end = " ".join(opening.when.casefold().split()[-2:])
        if len(end) > 5 and end in text.casefold():
            return
        if "up on us" in opening.quote and "up on you" in text:  # "do not give up on us"
            return
    yield _OFFENCE.at(draft, shown=openings[0].quote)
