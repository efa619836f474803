"""Belittles the person chosen, or other applicants.

Why: Third parties are off limits; the reader chose that person and will work
    with them.
Source: the craft's O17 (tone.disparage-winner), from a manager's collection.
Not when: the person appointed is greeted, or juniors are the work itself.

Offends (en): I find it hard to believe that a junior profile fits better.
Offends (en): You went with someone less experienced, probably a friend of the boss.
Offends (en): The lucky winner must have known the right people.
Innocent (en): Hard to believe that the kiln has run since 1920.
Innocent (en): Training less experienced colleagues is what I want to do; my best to Owen in the post.
Offends (fr): J'ai du mal à croire qu'un profil junior convienne mieux.
Offends (fr): La personne retenue a été pistonnée, tout était joué d'avance.
Offends (fr): Vous avez préféré un gamin qui sort de l'école.
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
_CHOSE = "(?:chose|choose|chosen|choosing|picked|picking|pick|hired|hiring|hire|preferred|prefer|preferring|selected|selecting|went with|gone with|going with|go with|g(?:a|i)ve(?:n)? (?:it|the (?:job|role|post|position)) to|opted for|opt for|favou?r(?:ed|ing)?|decided on|appointed|appointing|settled for|settle for|in favou?r of|lost (?:out )?to|losing (?:out )?to|passed over for|beaten by)"
_SOMEONE = "(?:candidate|applicant|profile|person|hire|junior|graduate|someone|somebody|anyone|colleague|recruit|choice)s?"
_SOMEBODY = "(?:someone|somebody|anyone|people|(?:a|an|the) (?:person|candidate|applicant|man|woman|profile|colleague))"
_WORSE = "(?:less|cheaper|younger|weaker|mediocre|unqualified|underqualified|worse|lesser|inferior|inexperienced|incompetent|(?:more )?junior|fresh out|straight out|without (?:any |the )?(?:experience|qualifications?|skills)|with (?:less|no|little|fewer))"
_BOSS = "(?:boss|director|manager|ceo|founder|owner|head|chairman|chair|management|partner|president|hr)"
_CHOISI = "(?:choisi|choisir|préféré|préférer|retenu|retenir|pris|prendre|embauché|embaucher|recruté|recruter|sélectionné|opté pour|donné (?:le|ce) poste à|au profit d(?:e |')|favorisé|privilégié)"
_QUELQU = "(?:profil|personne|candidate?|candidature|quelqu'un|collègue|junior|débutante?|recrue|stagiaire)"
_MOINS = "(?:moins (?:\\w+ment )?(?:qualifiée?|expérimentée?|compétente?|capable|diplômée?|motivée?|solide|adaptée?|bonne?|bien)|plus (?:jeune|junior)|inférieure?|médiocre|sans (?:expérience|diplôme|aucune|la moindre)|bon marché|moins chère?|incompétente?|inexpérimentée?|sous-qualifiée?)"
_WORDS = {
    "en": Clues(
        ("hope trust pray", "(?:hope|trust|pray|let's hope)(?: [\\w,']+){0,3} (?:candidate|person|one|she|he|they|whoever|colleague|winner|hire)(?: you \\w+)?(?: \\w+)? (?:knows? how|can (?:at least )?(?:cope|handle|manage|read|tell)|will (?:last|cope|have read)|copes?|lasts?|is up to|learns? fast)"),
        ("need_it", "(?:they'll|they will|he'll|she'll) need it"),
        ("someone somebody outsider went_to graduate novice beginner kid girl boy youngster lad out_of_college out_of_school out_of_uni amateur rookie candidate person people _man_ woman training taken hire given little picked prefer", "(?:went to|chose|chosen|hired|hire|took on|taken on|picked|preferred|lost to|prefer|happier with|gave it to|given it to|given to)(?: \\w+)? (?:someone|somebody|a person|a man|a woman|a lad|a girl|an outsider|a candidate|people) (?:who|that|with (?:less|no|little|fewer|a smoother))", "(?:girl|boy|lad|kid|youngster|child|graduate|student|person)(?: \\w+)? (?:just|fresh|straight|barely) out of (?:college|school|university|uni|training)"),
        ("know", "know the (?:man|woman|person|one|guy) you (?:hired|chose|picked|took)"),
        ("settled_for settle_for settling took wonder picked preferred hired chose", "settl(?:ed|ing|e) for (?:someone|somebody|anyone|(?:an? |the )?cheap(?:er)?)", "you (?:chose|picked|hired|took|preferred|took on) an? (?:\\w+ )?(?:junior|graduate|beginner|novice|student|intern|trainee)(?:[.,;!?]| over| instead| to)", "i (?:\\w+ )?wonder what (?:the|your|this) (?:\\w+ )?(?:candidates?|person|one|winner) (?:has|have|had|did|could do)(?: \\w+){0,2} that i (?:don't|do not|didn't|haven't|couldn't|lack)"),
        ("always gave given handed", "(?:candidate|person|colleague|insider|someone|they|he|she|one)(?: \\w+){0,2} (?:was|were) always going to (?:get|be chosen|win)", "(?:you|they|have|had|was|been) (?:\\w+ )?(?:gave|given|handed) (?:it|the (?:job|role|post|position)) to (?:an?|your|his|her|their|the boss's|someone's) (?:\\w+ )?(?:friend|cousin|nephew|niece|mate|buddy|relative|son|daughter|prot[ée]g[ée]e?|favou?rite)"),
        ("appointed chose hired picked preferred selected took", "(?:person|candidate|one|hire|applicant|someone) (?:that |whom |who )?you (?:\\w+ )?(?:hired|chose|picked|selected|preferred|took|appointed)(?: \\w+)? (?:won't|will not|will never|can't|cannot|doesn't|does not|isn't|is not|lacks|has no)"),
        ("can't cannot difficult hard impossible struggl unable", f"(?:hard|difficult|impossible|struggle|struggling|can't|cannot|can hardly|unable) (?:for me )?(?:to )?(?:believe|imagine|accept|see how|see why|picture) (?:that |how |why )?(?:an?|another|the|any|your|this)?(?: )?(?:[\\w-]+ ){{0,3}}{_SOMEONE}"),
        ("cheaper fresh incompetent inexperienced inferior junior less mediocr straight underqualified unqualified weaker with worse younger", f"{_CHOSE}(?: [\\w'-]+){{0,3}} {_SOMEBODY}(?: [\\w'-]+){{0,3}} {_WORSE}"),
        ("boss ceo chair conclusion director founder head hr manage owner partner president", "(?:a |mere |pure )?foregone conclusion", f"(?:friend|cousin|nephew|niece|son|daughter|relative|brother|sister|girlfriend|boyfriend|wife|husband|buddy|prot[ée]g[ée]e?|favou?rite)s? of (?:the|your|a|some) {_BOSS}", f"{_BOSS}'s (?:friend|cousin|nephew|niece|son|daughter|relative|brother|sister|girlfriend|boyfriend|wife|husband|buddy|favou?rite|pet)"),
        ("chosen external hired internal new other preferred selected successful winning", "(?:the|your|this|that) (?:\\w+ )?(?:chosen|selected|successful|other|winning|hired|new|preferred|internal|external) (?:candidate|person|hire|applicant|one|recruit)s?(?: you \\w+)?(?: \\w+)? (?:lacks?|can't|cannot|doesn't|does not|don't|isn't|is not|aren't|hasn't|has not|couldn't|won't|will never|has no|have no|has less|have less|had less|had no|knows nothing|(?:is|are|was|were) (?:\\w+ )?(?:less|weaker|worse|unqualified|inexperienced|not))"),
        ("applicant candidate colleague doubt hire person profile recruit", "i (?:\\w+ )?(?:doubt|question|seriously doubt) (?:that |whether |if |how |what )?(?:the|your|this|an?|any|that)(?: [\\w']+){0,3} (?:candidate|person|hire|applicant|recruit|profile|colleague)s?", "i (?:\\w+ )?doubt (?:that )?(?:anyone|anybody|he|she|they|whoever)"),
    ),
    "fr": Clues(
        ("espérons espère", "(?:espérons|espère)(?: [\\w']+){0,3} qu(?:e |')(?:votre choix|la personne|votre \\w+|le nouveau|la nouvelle|il|elle)(?: \\w+){0,2} (?:sache|sait|saura|parle mieux|tiendra|tienne|soit à la hauteur|sera à la hauteur)"),
        ("gamin gosse minot blanc-bec sourire parleur parleuse", "une? (?:gamine?|gosse|minot|blanc-bec)(?: \\w+){0,3} (?:sorti|sort|frais|fraîche|à peine|qui)\\w*", "(?:joli|beau|charmant|grand) sourire", "(?:beau|belle) parleu(?:r|se)"),
        ("coche", "(?:personne|candidate?) (?:sélectionnée?|retenue?|choisie?) coche"),
        ("plus_que_moi", "de plus que moi"),
        ("d'avance donné doute", "je doute qu(?:e|'une?|'un autre)(?: )?(?:\\w+ )?(?:débutante?|junior|stagiaire|autre|quelqu'un|profil|candidate?|personne)(?: \\w+){0,2} (?:puisse|sache|soit|fasse|tienne|réussisse)", "(?:avait|était|semblait|déjà) (?:\\w+ )?(?:gagné|acquis|plié) d'avance", "(?:l'avez|avez|a été|fut|ayez)(?: \\w+)? donnée? à (?:une?|votre|son|leur) (?:amie?|proche|cousine?|copain|copine|neveu|nièce|connaissance|protégée?)"),
        ("choisi engagé pris préféré recruté retenu", "(?:personne|candidate?|profil|recrue|celui|celle) que vous avez (?:choisie?|retenue?|recrutée?|engagée?|préférée?|prise?)(?: \\w+)? (?:ne|n'\\w+)"),
        ("eune incompétent inexpérimenté inférieur marché moin médiocre sans sous-qualifié unior", f"{_CHOISI}(?: [\\w'-]+){{0,4}} {_MOINS}", f"(?:une?|ce|cette|le|la|votre) {_QUELQU}(?: retenue?| choisie?| recrutée?)?(?: (?:est|était|me semble|paraît))? (?:moins (?:\\w+ment )?(?:qualifiée?|expérimentée?|compétente?|capable|diplômée?|motivée?)|sous-qualifiée?|incompétente?|inexpérimentée?)"),
        ("chef copinage d'avance direct dirigeant drh favoritisme fondat gérant jeux manager népotisme passe-droit patron pipé piston président responsable", "pistonnée?s?", "copinage|favoritisme|népotisme|passe-droits?", "jouée?s? d'avance|décidée?s? d'avance|choisie?s? d'avance|jeux (?:étaient|sont) faits|pipée?s?", "(?:choisi\\w*|pris\\w*|préfér\\w+|retenu\\w*|recrut\\w+|embauch\\w+|place|poste|donn\\w+|probablement|sûrement|sans doute|évidemment|était|est|être|qu'une?)(?: [\\w',-]+){0,6}?[ '](?:amie?|cousine?|neveu|nièce|fils|fille|proche|copain|copine|femme|mari|protégée?|favorie?)s? (?:du|de la|d'une?|de votre|de notre) (?:directeur|directrice|patron|patronne|chef|cheffe|gérante?|dirigeante?|présidente?|manager|responsable|drh|fondateur|fondatrice)"),
        ("choisi recruté retenu sélectionné", "(?:la|cette|votre|l'autre) (?:nouvelle )?(?:personne|candidate?|recrue) (?:\\w+ )?(?:retenue?|choisie?|recrutée?|sélectionnée?)(?: \\w+)? (?:n'a|n'aura|n'est|ne|manque|n'avait|n'ont)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
