"""Runs oneself down: "I blew it", "I wasn't good enough".

Why: It fixes the bad moment in the reader's mind and makes a petitioner of
    you. Saying what you want to work on tells the same fact upright.
Source: the craft's O07 (tone.self-deprecation).
Not when: one names a point to work on, or a thing that failed in an exercise.

Offends (en): I know I completely blew the technical part.
Offends (en): Clearly I was not good enough for your team.
Innocent (en): The technical part showed me where to dig next.
Innocent (en): The fuse blew during the demo and I went deep on storage too early.
Offends (fr): Je sais que j'ai complètement raté la partie technique.
Offends (fr): Je n'étais manifestement pas à la hauteur.
Innocent (fr): Je raconte encore le flacon raté de 1998 que Karim a posé sur la table.
Innocent (fr): La partie technique m'a montré ce qu'il me reste à creuser.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O07"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” runs you down, and that is what the reader will remember.",
        "fr": "« {0} » vous rabaisse, et c'est ce que l'on retiendra.",
    },
    better={
        "en": "The technical part showed me where to dig next.",
        "fr": "La partie technique m'a montré ce qu'il me reste à creuser.",
    },
)
_OF_MINE = "(?:it|that|this|everything|(?:the|my|your)(?: [\\w-]+){1,3})"
_WORDS = {
    "en": Clues(
        ("across cut interviewed making myself performed presented", "i (?:\\w+ )?(?:performed|came across|presented|interviewed) (?:\\w+ )?(?:badly|poorly|terribly|awfully|horribly)", "(?:i'm|i am)(?: \\w+)? not cut out for", "let myself down", "(?:made|making) a fool of myself"),
        ("blew bombed botched bungled flunked fumbled messed ruined screwed", f"i (?:[\\w']+ ){{0,2}}(?:blew|bombed|messed up|messed|screwed up|botched|flunked|ruined|bungled|fumbled) {_OF_MINE}", "i (?:really |totally |completely )?(?:messed|screwed|blew) (?:it )?up", "blew it"),
        ("completely convince fail impress miserably", "i (?:[\\w']+ )?failed (?:you|miserably|completely|badly|the (?:interview|test|exam|exercise|technical|case)|at (?:the|my|this)|to (?:impress|convince|meet|live up))", "(?:i(?:'m| am)|feel like|such) an? (?:\\w+ )?failure", "my (?:own )?failure"),
        ("clever competent convincing enough i'm impressive not prepared qualified skilled was", "(?:wasn't|was not|am not|i'm not|weren't|not) (?:\\w+ )?(?:good|strong|smart|clever|experienced|qualified|skilled|impressive|convincing|competent|prepared) enough", "(?:wasn't|was not|am not|i'm not|not) (?:\\w+ )?(?:up to (?:it|the (?:task|job|mark|standard|level)|your|scratch)|worthy of|at (?:your|the) level|what you deserve|the calibre)"),
        ("appalling ashamed awful bad depth disast dreadful embarrass fool hopeless idiot inadequate lousy mediocre pathetic poor stupid terribl useless weak", "i (?:was|am|felt|feel|sounded|looked|performed|must have (?:been|seemed|looked|sounded))(?: \\w+){0,2} (?:hopeless|useless|terrible|terribly|awful|dreadful|pathetic|mediocre|an idiot|a fool|stupid|a disaster|inadequate|out of my depth|lousy|so bad|very bad|embarrassed by|ashamed of)", "my (?:\\w+ )?(?:terrible|awful|poor|embarrassing|stupid|pathetic|mediocre|bad|lousy|dreadful|disastrous|weak|appalling) (?:performance|interview|answers?|presentation|showing|attempt|test)"),
        ("disappointed down letting must", "i(?:'m| am)? (?:sorry (?:that i|to have|for) )?(?:let|letting) you (?:all )?down", "(?:sorry|know|afraid) (?:that )?i (?:must have )?disappointed you", "to have disappointed you"),
        ("clearly deserve entirely fall fault fell it's lack nothing obviously", "(?:it(?:'s| is| was)|entirely|all|only) my (?:own )?fault", "(?:i |i'd |clearly |obviously )(?:didn't|don't|did not|do not) deserve (?:it|the|this|to)", "(?:realise|realize|aware|know|understand) (?:that )?(?:i|my) (?:\\w+ )?(?:lack(?:s|ed)? (?:everything|so much|what)|have nothing|am nothing|fall (?:far )?short|fell (?:far )?short)"),
    ),
    "fr": Clues(
        ("convaincre m'en montrer ridiculisé suis", "pas su (?:vous )?(?:convaincre|montrer (?:ce dont|de quoi|mes|ma|mon))", "je ne suis(?: \\w+){0,3} faite? pour (?:ce|cela|ça)", "je m'en veux", "me suis ridiculisée?"),
        ("'étais foiré gâché loupé raté saboté suis échoué", "j'ai (?:\\w+ ){0,2}(?:raté|foiré|loupé|gâché|saboté) (?:\\w+ )?(?:mon|ma|mes|la|le|les|l'\\w+|cet|cette|votre|tout|une?)", "je (?:me suis|m'étais) (?:\\w+ )?(?:plantée?|ratée?|sabordée?|ridiculisée?)", "j'ai (?:\\w+ )?échoué (?:lamentablement|complètement|à (?:vous|convaincre|la|l'\\w+))", "(?:tout|c'est) (?:raté|gâché|foiré)"),
        ("assez compétent convaincant expérimenté fort hauteur niveau préparé qualifié suffisamment", "(?:n'étais|ne suis|n'ai|pas été|n'étais)(?: \\w+){0,3} (?:à la hauteur|au niveau|assez (?:bonne?|compétente?|fort|forte|qualifiée?|convaincante?|préparée?|expérimentée?)|suffisamment (?:bonne?|compétente?|forte?|qualifiée?|convaincante?|préparée?|expérimentée?))", "pas (?:été )?(?:à la hauteur|assez bonne?|au niveau)"),
        ("catastrophique dessous désastreu honte incapable lamentable mauvais minable médiocre null pitoyable piètre raté ridicule", "j'(?:étais|ai été)(?: \\w+){0,2} (?:nulle?|médiocre|mauvaise?|pitoyable|lamentable|catastrophique|ridicule|minable|incapable|en dessous de tout)", "je (?:suis|me suis sentie?|me sens)(?: \\w+){0,2} (?:nulle?|médiocre|minable|ridicule)", "(?:ma|mon|mes) (?:\\w+ )?(?:piètre|mauvaise?s?|médiocres?|pitoyables?|lamentables?) (?:prestation|performance|réponses?|entretien|présentation)", "(?:ma|mon|mes) (?:prestation|performance|réponses?|entretien|présentation|test) (?:\\w+ )?(?:médiocres?|pitoyables?|lamentables?|catastrophiques?|désastreu(?:x|se)|minables?|ratée?)", "j'ai (?:eu )?honte de (?:ma|mon|mes|moi)"),
        ("d'j'ai d'je d'vous déçu", "(?:désolée?|navrée?|conscience|sais|regrette)(?: \\w+)? (?:de |que |d')(?:vous avoir|je vous ai|j'ai pu vous)(?: )?déçue?s?"),
        ("entièrement faute mérit uniquement", "(?:c'est|tout est|entièrement|uniquement) (?:de )?ma faute", "je ne (?:le |la )?mérit(?:ais|e) pas (?:ce|cette|le|votre)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
