"""Belittles the person chosen, or other applicants.

Why: Third parties are off limits; the reader chose that person and will work
    with them.
Source: the craft's O17 (tone.disparage-winner), from a manager's collection.
Not when: the person appointed is greeted, or juniors are the work itself.

Offends (en): I find it hard to believe that a junior profile fits better.
Offends (en): You went with someone less experienced, probably a friend of the boss.
Innocent (en): Hard to believe that the kiln has run since 1920.
Innocent (en): Training less experienced colleagues is what I want to do; my best to Owen in the post.
Offends (fr): J'ai du mal à croire qu'un profil junior convienne mieux.
Offends (fr): La personne retenue a été pistonnée, tout était joué d'avance.
Innocent (fr): J'ai du mal à croire que ce four tourne depuis 1920.
Innocent (fr): Un piston fendu, une personne moins pressée que les autres : j'ai tout noté.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O17"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” belittles somebody else; other people are off limits.",
        "fr": "« {0} » rabaisse quelqu'un d'autre ; les tiers n'ont rien à faire ici.",
    },
    better={
        "en": "Leave it out, or wish the person a good start.",
        "fr": "À ne pas écrire, ou souhaitez-lui un bon départ.",
    },
)
_CHOSE = "(?:chose|choose|chosen|choosing|picked|picking|pick|hired|hiring|hire|preferred|prefer|preferring|selected|selecting|went with|gone with|going with|go with|g(?:a|i)ve(?:n)? (?:it|the (?:job|role|post|position)) to|opted for|opt for|favou?r(?:ed|ing)?|decided on|appointed|appointing|settled for|settle for|in favou?r of|lost (?:out )?to|losing (?:out )?to|passed over for|beaten by|took|taken)"
_SOMEONE = "(?:candidate|applicant|profile|person|hire|junior|graduate|someone|somebody|anyone|colleague|recruit|choice)s?"
_WORSE = "(?:less|cheaper|younger|weaker|mediocre|unqualified|underqualified|worse|lesser|inferior|inexperienced|incompetent|(?:more )?junior|fresh out|straight out|without (?:any |the )?(?:experience|qualifications?|skills)|with (?:less|no|little|fewer))"
_BOSS = "(?:boss|director|manager|ceo|founder|owner|head|chairman|chair|management|partner|president|hr)"
_CHOISI = "(?:choisi|choisir|préféré|préférer|retenu|retenir|pris|prendre|embauché|embaucher|recruté|recruter|sélectionné|opté pour|donné (?:le|ce) poste à|au profit d(?:e |')|favorisé|privilégié)"
_QUELQU = "(?:profil|personne|candidate?|candidature|quelqu'un|collègue|junior|débutante?|recrue|stagiaire)"
_MOINS = "(?:moins (?:\\w+ment )?(?:qualifiée?|expérimentée?|compétente?|capable|diplômée?|motivée?|solide|adaptée?|bonne?|bien)|plus (?:jeune|junior)|inférieure?|médiocre|sans (?:expérience|diplôme|aucune|la moindre)|bon marché|moins chère?|incompétente?|inexpérimentée?|sous-qualifiée?)"
_WORDS = {
    "en": Clues(
        ("always beginner fresh gave given graduate handed intern junior straight student without younger", "(?:candidate|person|colleague|insider|someone|they|he|she|one)(?: \\w+){0,2} (?:was|were) always going to (?:get|be chosen|win)", "(?:someone (?:younger|junior|straight|fresh|without)|an? (?:graduate|junior|beginner|student|intern))(?: \\w+){0,4} (?:can't|cannot|could not|couldn't|won't|will not|will never) (?:\\w+ )?(?:do|handle|manage|fill|hold|lead|run)", "(?:you|they|have|had|was|been) (?:\\w+ )?(?:gave|given|handed) (?:it|the (?:job|role|post|position)) to (?:an?|your|his|her|their|the boss's|someone's) (?:\\w+ )?(?:friend|cousin|nephew|niece|mate|buddy|relative|son|daughter|prot[ée]g[ée]e?|favou?rite)"),
        ("appointed chose hired picked preferred selected took", "(?:person|candidate|one|hire|applicant|someone) (?:that |whom |who )?you (?:\\w+ )?(?:hired|chose|picked|selected|preferred|took|appointed)(?: \\w+)? (?:won't|will not|will never|can't|cannot|doesn't|does not|isn't|is not|lacks|has no)"),
        ("can't cannot difficult hard impossible struggl unable", f"(?:hard|difficult|impossible|struggle|struggling|can't|cannot|can hardly|unable) (?:for me )?(?:to )?(?:believe|imagine|accept|see how|see why|picture) (?:that |how |why )?(?:an?|another|the|any|your|this)?(?: )?(?:[\\w-]+ ){{0,3}}{_SOMEONE}"),
        ("average cheaper fewer fresh incompetent inexperienced inferior junior less little mediocr qualification second-best settl straight underqualified unqualified weaker with worse younger", f"{_CHOSE}(?: [\\w'-]+){{0,4}} {_WORSE}", "settl(?:ed|ing|e) for (?:less|second best|second-best|mediocrity|average)"),
        ("advance already boss brother buddy ceo chair conclusion cousin cronyism daughter director favo founder friend head hr hr's husband inside manage nephew nepotism niece owner partner president pulling relative rigged settled sister strings who", "nepotism|favou?ritism|cronyism", "pull(?:ed|ing)? (?:some )?strings", "(?:a |mere |pure )?foregone conclusion", "(?:had|have|was|were|been)(?: \\w+)? already (?:\\w+ )?(?:decided|chosen|picked|made up|had someone)", "(?:decided|chosen|settled|rigged|fixed) in advance", "(?:was|is|been|process|it) (?:\\w+ )?rigged", "inside job", "who you know", f"(?:friend|cousin|nephew|niece|son|daughter|relative|brother|sister|girlfriend|boyfriend|wife|husband|buddy|prot[ée]g[ée]e?|favou?rite)s? of (?:the|your|a|some) {_BOSS}", f"{_BOSS}'s (?:friend|cousin|nephew|niece|son|daughter|relative|brother|sister|girlfriend|boyfriend|wife|husband|buddy|favou?rite|pet)"),
        ("chosen external hired internal new other preferred selected successful winning", "(?:the|your|this|that) (?:\\w+ )?(?:chosen|selected|successful|other|winning|hired|new|preferred|internal|external) (?:candidate|person|hire|applicant|one|recruit)s?(?: you \\w+)?(?: \\w+)? (?:lacks?|can't|cannot|doesn't|does not|don't|isn't|is not|aren't|hasn't|has not|couldn't|won't|will never|has no|have no|has less|have less|had less|had no|knows nothing|(?:is|are|was|were) (?:\\w+ )?(?:less|weaker|worse|unqualified|inexperienced|not))"),
        ("anybody anyone applicant candidate colleague doubt hire person profile recruit whoever", "i (?:\\w+ )?(?:doubt|question|wonder|seriously doubt) (?:that |whether |if |how |what )?(?:the|your|this|an?|any|that)(?: [\\w']+){0,3} (?:candidate|person|hire|applicant|recruit|profile|colleague)s?", "i (?:\\w+ )?doubt (?:that )?(?:anyone|anybody|he|she|they|whoever)", "whoever (?:you|they|was)(?: \\w+){1,2} (?:can't|cannot|doesn't|does not|isn't|lacks|won't)"),
    ),
    "fr": Clues(
        ("amie connaissance copain copine cousin d'avance donné doute leur neveu nièce proche protégé qu'une", "je doute qu(?:e|'une?|'un autre)(?: )?(?:\\w+ )?(?:débutante?|junior|stagiaire|autre|quelqu'un|profil|candidate?|personne)(?: \\w+){0,2} (?:puisse|sache|soit|fasse|tienne|réussisse)", "(?:avait|était|semblait|déjà) (?:\\w+ )?(?:gagné|acquis|plié) d'avance", "(?:l'avez|avez|a été|fut|ayez)(?: \\w+)? donnée? à (?:une?|votre|son|leur) (?:amie?|proche|cousine?|copain|copine|neveu|nièce|connaissance|protégée?)"),
        ("choisi engagé pris profil préféré recruté retenu", "(?:personne|candidate?|profil|recrue|celui|celle) que vous avez (?:choisie?|retenue?|recrutée?|engagée?|préférée?|prise?)(?: \\w+)? (?:ne|n'\\w+)", "profil (?:\\w+ )?(?:plus jeune|moins cher|bon marché|moins coûteux)"),
        ("accepter admettre concevoir conçois croire imaginer m'explique penser peux vois", f"(?:du mal|de la peine|peine|impossible|difficile|difficilement)(?: pour moi)? (?:à|de) (?:croire|imaginer|concevoir|admettre|accepter|penser) (?:qu'une?|que (?:la|le|cette|ce|votre|quelqu'un|l'autre)|qu'(?:il|elle))(?: )?(?:[\\w'-]+ ){{0,3}}{_QUELQU}", f"je (?:ne )?(?:peux|conçois|vois|m'explique)(?: \\w+){{0,3}} (?:croire|comment|ce qu'|en quoi|qu'une?)(?: )?(?:[\\w'-]+ ){{0,3}}{_QUELQU}"),
        ("aucune chèr diplôme eune incompétent inexpérimenté inférieur marché moin médiocre sans sous-qualifié unior", f"{_CHOISI}(?: [\\w'-]+){{0,4}} {_MOINS}", f"{_QUELQU}(?: de)? {_MOINS}(?: \\w+)? que (?:moi|le mien|la mienne)", f"(?:une?|ce|cette|le|la|votre) {_QUELQU}(?: retenue?| choisie?| recrutée?)?(?: (?:est|était|me semble|paraît))? (?:moins (?:\\w+ment )?(?:qualifiée?|expérimentée?|compétente?|capable|diplômée?|motivée?)|sous-qualifiée?|incompétente?|inexpérimentée?)"),
        ("chef choisies copinage d'avance direct dirigeant drh décidées déjà favoritisme fondat grâce gérant jeux jouer manager népotisme passe-droit patron pipé piston président responsable", "pistonn\\w+", "(?:par|coup de|question de|grâce (?:à un|au)|avoir du|eu du|eu un|faire jouer le) piston", "copinage|favoritisme|népotisme|passe-droits?", "jouée?s? d'avance|décidée?s? d'avance|choisie?s? d'avance|jeux (?:étaient|sont) faits|pipée?s?", "(?:aviez|avaient|était|étaient|avait)(?: \\w+)? déjà (?:\\w+ )?(?:choisi|décidé|quelqu'un|fait votre choix|désigné)", "(?:amie?|cousine?|neveu|nièce|fils|fille|proche|copain|copine|femme|mari|protégée?|favorie?)s? (?:du|de la|d'une?|de votre|de notre) (?:directeur|directrice|patron|patronne|chef|cheffe|gérante?|dirigeante?|présidente?|manager|responsable|drh|fondateur|fondatrice)"),
        ("choisi demande doute recruté retenu sélectionné", "(?:la|cette|votre|l'autre) (?:nouvelle )?(?:personne|candidate?|recrue) (?:\\w+ )?(?:retenue?|choisie?|recrutée?|sélectionnée?)(?: \\w+)? (?:n'a|n'aura|n'est|ne|manque|n'avait|n'ont)", "je (?:doute|me demande)(?: \\w+)? (?:que|si|comment|ce que|qu')(?: )?(?:la|le|l'|cette|ce|une?|votre)(?: )?(?:\\w+ )?(?:personne|candidate?|profil|recrue)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
