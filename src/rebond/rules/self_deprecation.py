"""Runs oneself down: "I blew it", "I wasn't good enough".

Why: It fixes the bad moment in the reader's mind and makes a petitioner of
    you. Saying what you want to work on tells the same fact upright.
Source: the craft's O07 (tone.self-deprecation).
Not when: one names a point to work on, or a thing that failed in an exercise.

Offends (en): I know I completely blew the technical part.
Offends (en): Clearly I was not good enough for your team.
Offends (en): My demo was a shambles, and I only have myself to blame.
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
_TURN = "(?:interview|presentation|test|exam|demo|pitch|lesson|trial|answers?|sums|code|singing|sketch(?:es)?|performance|portfolio|drawing|numbers|maths|speech|english|spelling|grammar|cv|letter|audition|shift|task|exercise|talk)s?"
_SORRY = "(?:a disaster|embarrassing|rubbish|hopeless|useless|poor|dreadful|terrible|awful|a mess|a shambles|all over the (?:shop|place)|appalling|pathetic|a joke|weak|woeful|lamentable|below par|shaky|bad|laughable)"
_EPREUVE = "(?:prestation|performance|réponses?|entretien|présentation|test|oral|soudure|maquette|anglais|cours|plats?|code|dessin|niveau|dossier|lettre|démonstration|conversation|créneau|essai|exposé|épreuve)s?"
_PIETRE = "(?:catastrophe|catastrophique|nulle?s?|plates?|brouillonnes?|tièdes?|médiocres?|lamentables?|désastreu(?:x|se)s?|pitoyables?|minables?|insuffisante?s?|ridicules?|ratée?s?|confuse?s?|bancale?s?|faibles?)"
_WORDS = {
    "en": Clues(
        ("across interviewed performed presented", "i (?:\\w+ )?(?:performed|came across|presented|interviewed) (?:\\w+ )?(?:badly|poorly|terribly|awfully|horribly)"),
        ("blew bombed botched bungled flunked fumbled messed ruined screwed", f"i (?:[\\w']+ ){{0,2}}(?:blew|bombed|messed up|messed|screwed up|botched|flunked|ruined|bungled|fumbled) {_OF_MINE}", "i (?:really |totally |completely )?(?:messed|screwed|blew) (?:it )?up"),
        ("enough not was", "(?:wasn't|was not|am not|i'm not|weren't|not) (?:\\w+ )?(?:good|strong|smart|clever|experienced|qualified|skilled|impressive|convincing|competent|prepared) enough", "(?:wasn't|was not|am not|i'm not|not) (?:\\w+ )?(?:up to (?:it|the (?:task|job|mark|standard|level)|your|scratch)|worthy of|at (?:your|the) level|what you deserve|the calibre)"),
        ("appalling ashamed awful bad depth disast dreadful embarrass fool hopeless idiot inadequate lousy mediocre pathetic poor stupid terribl useless weak", "i (?:was|am|felt|feel|sounded|looked|performed|must have (?:been|seemed|looked|sounded))(?: \\w+){0,2} (?:hopeless|useless|terrible|terribly|awful|dreadful|pathetic|mediocre|an idiot|a fool|stupid|a disaster|inadequate|out of my depth|lousy|so bad|very bad|embarrassed by|ashamed of)", "my (?:\\w+ )?(?:terrible|awful|poor|embarrassing|stupid|pathetic|mediocre|bad|lousy|dreadful|disastrous|weak|appalling) (?:performance|interview|answers?|presentation|showing|attempt|test)"),
        ("disappointed down", "i(?:'m| am)? (?:sorry (?:that i|to have|for) )?(?:let|letting) you (?:all )?down", "to have disappointed you"),
        ("deserve fault", "(?:it(?:'s| is| was)|entirely|all|only) my (?:own )?fault", "(?:i |i'd |clearly |obviously )(?:didn't|don't|did not|do not) deserve (?:it|the|this|to)"),
        ("a_disaster a_joke a_shambles all_over_the_ appalling awful bad below_par dog's_dinner dreadful embarrassing fool hash hopeless idiot lamentable laughable mess pathetic pig's_ear poor rubbish shaky spectacle terrible useless weak woeful", "(?:made|making|make) (?:such )?an? (?:\\w+ )?(?:mess|hash|pig's ear|fool|dog's dinner|idiot|spectacle) of (?:it|my|the|that|everything|things)", f"my (?:\\w+ )?{_TURN} (?:was|is|were|are) (?:\\w+ )?{_SORRY}"),
        ("a_bundle_of_nerves a_disaster a_letdown a_wreck catch clueless daft einstein green hopeless i_lack inexperienced loss nervous not_cut_out out_of_my_depth rubbish shy silly slow stupid useless", "i(?:'m| am| was| felt) (?:clearly |really |simply |just |obviously )?(?:not cut out|out of my depth|(?:far |way |much )too (?:nervous|shy|slow|green|inexperienced|stupid)|rubbish|hopeless|useless|clueless|a wreck|a disaster|a letdown|a bundle of nerves)(?: for| at| from| in| with|,|\\.| and)*", "i lack(?:ed)? (?:the|any|all) (?:\\w+ )?(?:experience|skills?|talent|qualifications?|education|confidence|brains|polish)", "(?:silly|stupid|daft) (?:old )?(?:fool|me)", "i(?:'m| am) no (?:great |big )?(?:loss|catch|einstein)"),
        ("only_have_myself_to", "only have myself to"),
    ),
    "fr": Clues(
        ("m'en suis", "je ne suis(?: \\w+){0,3} faite? pour (?:ce|cela|ça)", "je m'en veux"),
        ("'étais foiré gâché loupé raté saboté suis", "j'ai (?:\\w+ ){0,2}(?:raté|foiré|loupé|gâché|saboté) (?:\\w+ )?(?:mon|ma|mes|votre|tout)", "je (?:me suis|m'étais) (?:\\w+ )?(?:plantée?|ratée?|sabordée?|ridiculisée?)"),
        ("assez hauteur niveau", "pas (?:été )?(?:à la hauteur|assez bonne?|au niveau)"),
        ("lamentable mauvais médiocre pitoyable piètre", "(?:ma|mon|mes) (?:\\w+ )?(?:piètre|mauvaise?s?|médiocres?|pitoyables?|lamentables?) (?:prestation|performance|réponses?|entretien|présentation)"),
        ("déçu", "(?:désolée?|navrée?|conscience|sais|regrette)(?: \\w+)? (?:de |que |d')(?:vous avoir|je vous ai|j'ai pu vous)(?: )?déçue?s?"),
        ("bafouillé balbutié bancal bredouillé brouillonne catastrophe catastrophique confus désastreu faible insuffisant lamentable minable médiocre null paniqué pataugé pitoyable plate raté ridicule tiède", f"(?:ma|mon|mes) {_EPREUVE} (?:\\w+ )?(?:est|était|étaient|sont|n'était|a été) (?:\\w+ )?(?:une )?{_PIETRE}", "j'ai (?:\\w+ )?(?:bafouillé|bredouillé|pataugé|paniqué|balbutié)"),
        ("_catastrophe _d'illusion _trop_haut cruche je_n'ai_jamais_ mauvais null un_boulet à_côté_de_la_plaque à_la_ramasse", "j'(?:étais|ai été) (?:[\\w']+ ){0,2}(?:un boulet|nulle?|mauvaise?|une? cruche|une? catastrophe|à côté de la plaque|à la ramasse)", "je n'ai jamais (?:\\w+ )?(?:su|été (?:doué|bon|forte?|bonne))\\w*(?: me| à| en| parler)?", "(?:je visais|viser|visé) trop haut", "(?:ne me )?faisais (?:guère|pas|aucune) d'illusions?"),
        ("fait_perdre_votre_temps méritais_pas", "(?:ne )?(?:le |la )?méritais pas", "fait perdre votre temps"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
