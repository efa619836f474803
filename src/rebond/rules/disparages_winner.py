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
        (
            "hope trust let's_see hard_to long pray",
            "(?:hope|trust|pray|let's hope)(?: [\\w,']+){0,3} (?:candidate|person|one|she|he|they|whoever|colleague|winner|hire)(?: you \\w+)?(?: \\w+)? (?:knows? how|can (?:at least )?(?:cope|handle|manage|read|tell)|will (?:last|cope|have read)|copes?|lasts?|is up to|learns? fast)",
            "(?:see|wonder|curious|know) how long (?:she|he|they|the new \\w+|that one|your \\w+(?: \\w+)?) (?:will )?lasts?",
        ),
        (
            "whoever cheaper affordable by_default",
            "whoever (?:got|gets|won|has)(?: [\\w']+){0,3} (?:must|was|were|had|will)(?: \\w+){0,3} (?:cheaper|cheap|younger|connected|lucky|related|easy)",
            "(?:must|may|probably|surely|simply|just) (?:have been |was |were )?cheaper",
            "more affordable (?:solution|option|alternative|choice|candidate|person)",
            "got (?:it|the (?:job|post|role|position)) by default",
        ),
        (
            "need_it right_people pretty_face school_tie tongue good_game interviews_well yes-man yes_man yes-men big_promises scruples shouts_loudest over_skill over_experience over_competence over_substance interview loudest handsome yes-m yes_m knowledge quality",
            "(?:they'll|they will|he'll|she'll) need it", "good luck (?:with|to) (?:your new|her|him|them|that|the (?:new|chosen))(?: \\w+){0,3},? you(?:'ll| will| are going to) need it",
            "(?:knew|knows|know|knowing) (?:all )?the right people",
            "(?:pretty|handsome) face",
            "school tie",
            "(?:smoother|smooth|silver|slick|quicker) tongue",
            "talks? a good game",
            "interviews? well(?: [\\w,']+){0,3} (?:not|isn't|but|doesn't)",
            "yes[- ]m[ae]n",
            "(?:the|his|her|those) big promises",
            "fewer scruples",
            "(?:he|she|they|those) who shouts? loudest",
            "(?:youth|looks|charm|connections|price|image|talk|confidence|appearance|contacts) over (?:skill|experience|competence|substance|knowledge|quality)",
        ),
        (
            "someone somebody outsider went_to graduate novice beginner kid girl boy youngster lad out_of_college out_of_school out_of_uni amateur rookie candidate person people woman training taken hire given little picked prefer",
            "(?:went to|chose|chosen|hired|hire|took on|taken on|picked|preferred|lost to|prefer|happier with|gave it to|given it to|given to)(?: \\w+)? (?:someone|somebody|a person|a man|a woman|a lad|a girl|an outsider|a candidate|people) (?:who|that|with (?:less|no|little|fewer|a smoother))",
            "outsider who (?:doesn't|does not|has never|can't|cannot|never)",
            "(?:somebody|someone) with (?:less|no|a smoother|a slicker|fewer|little) (?:\\w+ ){0,5}(?:got|gets|will get|has) (?:the|it|this|my)",
            "(?:girl|boy|lad|kid|youngster|child|graduate|student|person)(?: \\w+)? (?:just|fresh|straight|barely) out of (?:college|school|university|uni|training)",
            "fresh graduate(?: \\w+){0,3} (?:no|without|was|got)",
            "(?:beginner|novice|rookie|amateur|kid|youngster)(?: \\w+){0,2} (?:could|can|should|would) be (?:put in charge|given|trusted|chosen|preferred)",
        ),
        (
            "background cv resume profile experience references",
            "(?:her|his|their) (?:\\w+ )?(?:background|cv|resume|profile|experience|references) (?:is|looks?|are|seems?) (?:\\w+ )?(?:thin|weak|light|poor|patchy|unimpressive|nothing)",
        ),
        (
            "applicants candidates assessment exercise competition competitor waiting_room calibre contender rival fellow other rest",
            "(?:other|rest of the|fellow) (?:applicants?|candidates?|people|three|four|contenders?)(?:,? [\\w']+){0,10} (?:(?:wasn't|weren't|not|hardly) (?:exactly |particularly |very |really )?(?:impress\\w+|of the calibre|prepared|ready|serious)|couldn't|could hardly|barely)",
            "not of the calibre",
            "(?:group exercise|assessment day|waiting room)(?: [\\w']+){0,3} (?:couldn't|could not|could hardly|can't) (?:\\w+ )?(?:add|count|spell|read|write|name)",
            "(?:my )?(?:competitor|rival)s?(?:,? [\\w']+){1,6} (?:dropped|forgot|broke|failed|missed|spilled|spilt|couldn't)",
        ),
        (
            "spell puddle add_up straight tell",
            "(?:lad|kid|chap|guy|bloke|fellow|boy|girl|candidate|applicant|he|she|they|who)(?: [\\w-]+){0,5} (?:couldn't|could not|could hardly|can't|cannot|could barely) (?:even )?(?:spell|add up|keep an? \\w+ straight|tell an? \\w+ from)",
        ),
        (
            "i_bet offence offense doesn't_make does_not_make mediocrity compared lucky_person shoes hired into obedience lucky know make",
            "i bet (?:that )?(?:she|he|they|the|your)",
            "no off(?:ence|ense) to (?:the|your|him|her|them)",
            "an? (?:[\\w-]+ )?(?:certificate|diploma|degree|course|title|smile|tie) (?:doesn't|does not|don't) make an? \\w+",
            "(?:mediocrity|obedience) (?:is|was)(?: \\w+)? (?:what|the)",
            "compared (?:with|to) what (?:was|sat|you|i saw)",
            "the lucky (?:person|one|winner|candidate)(?: \\w+)? (?:will|must|can|has|had)",
            "(?:grow|grows) into the(?:se|m| \\w+)?(?:,? [\\w']+){0,4} big",
            "know the (?:man|woman|person|one|guy) you (?:hired|chose|picked|took)",
        ),
        (
            "you_took you've_taken you_have_taken settled_for settle_for settling taken took wonder instead picked preferred hired chose",
            "you(?:'ve| have)? (?:took|taken)(?: on)? (?:the (?:one|guy|lad|girl|chap) with|somebody who|someone who|(?:someone|somebody|a person|a candidate) (?:\\w+ )?(?:cheaper|younger|less|weaker|worse|junior))",
            "settl(?:ed|ing|e) for (?:someone|somebody|anyone|(?:an? |the )?cheap(?:er)?)",
            "you (?:chose|picked|hired|took|preferred|took on) an? (?:\\w+ )?(?:junior|graduate|beginner|novice|student|intern|trainee)(?:[.,;!?]| over| instead| to)",
            "i (?:\\w+ )?wonder what (?:the|your|this) (?:\\w+ )?(?:candidates?|person|one|winner) (?:has|have|had|did|could do)(?: \\w+){0,2} that i (?:don't|do not|didn't|haven't|couldn't|lack)",
        ),
        ("always beginner fresh gave given graduate handed intern junior straight student without younger", "(?:candidate|person|colleague|insider|someone|they|he|she|one)(?: \\w+){0,2} (?:was|were) always going to (?:get|be chosen|win)", "(?:someone (?:younger|junior|straight|fresh|without)|an? (?:graduate|junior|beginner|student|intern))(?: \\w+){0,4} (?:can't|cannot|could not|couldn't|won't|will not|will never) (?:\\w+ )?(?:do|handle|manage|fill|hold|lead|run)", "(?:you|they|have|had|was|been) (?:\\w+ )?(?:gave|given|handed) (?:it|the (?:job|role|post|position)) to (?:an?|your|his|her|their|the boss's|someone's) (?:\\w+ )?(?:friend|cousin|nephew|niece|mate|buddy|relative|son|daughter|prot[ée]g[ée]e?|favou?rite)"),
        ("appointed chose hired picked preferred selected took", "(?:person|candidate|one|hire|applicant|someone) (?:that |whom |who )?you (?:\\w+ )?(?:hired|chose|picked|selected|preferred|took|appointed)(?: \\w+)? (?:won't|will not|will never|can't|cannot|doesn't|does not|isn't|is not|lacks|has no)"),
        ("can't cannot difficult hard impossible struggl unable", f"(?:hard|difficult|impossible|struggle|struggling|can't|cannot|can hardly|unable) (?:for me )?(?:to )?(?:believe|imagine|accept|see how|see why|picture) (?:that |how |why )?(?:an?|another|the|any|your|this)?(?: )?(?:[\\w-]+ ){{0,3}}{_SOMEONE}"),
        ("average cheaper fewer fresh incompetent inexperienced inferior junior less little mediocr qualification second-best settl straight underqualified unqualified weaker with worse younger", f"{_CHOSE}(?: [\\w'-]+){{0,3}} {_SOMEBODY}(?: [\\w'-]+){{0,3}} {_WORSE}", f"{_CHOSE}(?: [\\w'-]+){{0,3}} {_WORSE}(?: [\\w'-]+){{0,2}} {_SOMEONE}", f"{_CHOSE}(?: [\\w'-]+){{0,4}} (?:unqualified|underqualified|inexperienced|incompetent|mediocre)", "settl(?:ed|ing|e) for (?:less|second best|second-best|mediocrity|average)"),
        ("advance already boss brother buddy ceo chair conclusion cousin cronyism daughter director favo founder friend head hr hr's husband inside manage nephew nepotism niece owner partner president pulling relative rigged settled sister strings who", "nepotism|favou?ritism|cronyism", "pull(?:ed|ing)? (?:some )?strings", "(?:a |mere |pure )?foregone conclusion", "(?:had|have|was|were|been)(?: \\w+)? already (?:\\w+ )?(?:decided|chosen|picked|made up|had someone)", "(?:decided|chosen|settled|rigged|fixed) in advance", "(?:was|is|been|process|it) (?:\\w+ )?rigged", "inside job", "who you know", f"(?:friend|cousin|nephew|niece|son|daughter|relative|brother|sister|girlfriend|boyfriend|wife|husband|buddy|prot[ée]g[ée]e?|favou?rite)s? of (?:the|your|a|some) {_BOSS}", f"{_BOSS}'s (?:friend|cousin|nephew|niece|son|daughter|relative|brother|sister|girlfriend|boyfriend|wife|husband|buddy|favou?rite|pet)"),
        ("chosen external hired internal new other preferred selected successful winning", "(?:the|your|this|that) (?:\\w+ )?(?:chosen|selected|successful|other|winning|hired|new|preferred|internal|external) (?:candidate|person|hire|applicant|one|recruit)s?(?: you \\w+)?(?: \\w+)? (?:lacks?|can't|cannot|doesn't|does not|don't|isn't|is not|aren't|hasn't|has not|couldn't|won't|will never|has no|have no|has less|have less|had less|had no|knows nothing|(?:is|are|was|were) (?:\\w+ )?(?:less|weaker|worse|unqualified|inexperienced|not))"),
        ("anybody anyone applicant candidate colleague doubt hire person profile recruit whoever", "i (?:\\w+ )?(?:doubt|question|seriously doubt) (?:that |whether |if |how |what )?(?:the|your|this|an?|any|that)(?: [\\w']+){0,3} (?:candidate|person|hire|applicant|recruit|profile|colleague)s?", "i (?:\\w+ )?doubt (?:that )?(?:anyone|anybody|he|she|they|whoever)", "whoever (?:you|they|was)(?: \\w+){1,2} (?:can't|cannot|doesn't|does not|isn't|lacks|won't)"),
    ),
    "fr": Clues(
        (
            "débutant élu espérons espère bon_courage découvrirez verra on_verra découvrires",
            "une? (?:\\w+ )?(?:débutante?|novice|stagiaire|junior|gamine?)(?: \\w+){0,4}, bon courage",
            "l'heureu(?:x|se) élue?(?: \\w+)? (?:devait|doit|a |avait|sait|connaît)",
            "(?:espérons|espère)(?: [\\w']+){0,3} qu(?:e |')(?:votre choix|la personne|votre \\w+|le nouveau|la nouvelle|il|elle)(?: \\w+){0,2} (?:sache|sait|saura|parle mieux|tiendra|tienne|soit à la hauteur|sera à la hauteur)",
            "on verra bien (?:si|combien)",
            "(?:vous|tu) découvrire[zs] vite que",
        ),
        (
            "tiendra gamin gosse minot blanc-bec sourire parleur parleuse belle_gueule cravate comme_un_pied étoffe contacts gonflé préféré",
            "(?:il|elle|personne) ne tiendra pas",
            "une? (?:gamine?|gosse|minot|blanc-bec)(?: \\w+){0,3} (?:sorti|sort|frais|fraîche|à peine|qui)\\w*",
            "préféré une? (?:gamine?|gosse|minot|blanc-bec|débutante?|novice)",
            "(?:joli|beau|charmant|grand) sourire",
            "(?:beau|belle) parleu(?:r|se)",
            "belle gueule",
            "(?:soude|cuisine|conduit|enseigne|travaille|code|dessine|écrit) comme un pied",
            "(?:n'a|n'aura|sans) (?:pas |jamais )?l'étoffe",
            "(?:avoir|a|avait) (?:surtout |simplement )?les bons contacts",
            "(?:cv|parcours|profil|dossier)s? gonflé",
        ),
        (
            "n'a_même n'a_jamais vend vendre présente_bien coche cases par_défaut parfait parle",
            "n'a (?:même pas|jamais)(?: [\\w']+){1,7}, votre (?:nouvelle|nouveau|recrue)",
            "(?:il|elle) (?:présente|parle) bien, (?:je|c'est|il|soit)",
            "(?:il|elle) sait (?:se )?vendre(?: plus| mieux)?",
            "(?:personne|candidate?) (?:sélectionnée?|retenue?|choisie?) coche",
            "un choix par défaut",
            "(?:monsieur|madame) parfaite?",
        ),
        (
            "autres_candidat concurrence certains_des assis pointure attente certains postulants",
            "(?:autres|certains) (?:candidats|candidates|postulants)(?:,? [\\w']+){0,8} (?:pas|guère|jamais|peu) (?:\\w+ ){0,2}(?:l'air|préparée?s|sérieux|redoutables?|convaincu\\w*|brillante?s?)",
            "concurrence(?: [\\w']+){0,4} (?:pas|guère|peu)(?: \\w+){0,2} (?:redoutable|sérieuse|relevée|impressionn\\w+)",
            "face à une vraie pointure",
            "fait mieux que certains",
        ),
        (
            "moins_cher devant_moi plus_que_moi de_plus_que_moi neveu copine copain eu_de_la_chance pas_sûr métier cherchiez élu connaît quelqu moins nièce rien donc cousin",
            "(?:autre|recrue|élue?|candidate?|personne)(?: \\w+){1,4} moins chère?",
            "pass(?:e|ent|é|és|er)(?: \\w+)? devant moi",
            "de plus que moi",
            "(?:choisit|choisi|prend|pris|préfère|préféré) (?:le|la|son|sa|votre) (?:neveu|nièce|cousine?|copine|copain)",
            "c'est donc (?:la|le) (?:copine|copain|neveu|nièce|cousine?|fils|fille)",
            "(?:elle|il) a eu de la chance, voilà",
            "pas sûre? qu'une? (?:\\w+ ){1,3}(?:comprenne|sache|puisse|tienne|soit)",
            "(?:candidate?|recrue)(?: \\w+)? connaît(?: [\\w'-]+){0,3},? mais pas",
            "(?:dirai|dis|dire) rien de (?:l'élue?|votre recrue|la personne retenue)",
            "un(?:e)? vraie? \\w+, pas quelqu'un qui",
            "cherchiez une? \\w+, pas (?:quelqu'un|une?)",
        ),
        (
            "celui_que celle_que recrue profil lauréat compétences eu_la_place chez_vous votre_nouve poste",
            "cel(?:ui|le) que vous avez (?:retenue?|choisie?|prise?|recrutée?) (?:vient|arrive|sort|est|a|connaît|aura)",
            "(?:votre|ta) (?:nouvelle )?(?:recrue|lauréate?)(?: [\\w,'-]+){0,4} (?:sourire|franchement|m'interroge|diplôme)",
            "profil (?:« ?)?plus (?:junior|jeune|docile|malléable|souple)",
            "compétences (?:inférieures|moindres)", "qui a eu (?:la place|le poste)(?:,? [\\w']+){0,8},? n'a (?:même pas|jamais)", "travaille (?:donc |maintenant |désormais ){1,2}chez vous", "votre nouve(?:au|lle) \\w+ (?:le soin de |ne |n'a )(?:trouver|apprendre|sait|connaît|pas|jamais|même)",
        ),
        ("amie connaissance copain copine cousin d'avance donné doute leur neveu nièce proche protégé qu'une", "je doute qu(?:e|'une?|'un autre)(?: )?(?:\\w+ )?(?:débutante?|junior|stagiaire|autre|quelqu'un|profil|candidate?|personne)(?: \\w+){0,2} (?:puisse|sache|soit|fasse|tienne|réussisse)", "(?:avait|était|semblait|déjà) (?:\\w+ )?(?:gagné|acquis|plié) d'avance", "(?:l'avez|avez|a été|fut|ayez)(?: \\w+)? donnée? à (?:une?|votre|son|leur) (?:amie?|proche|cousine?|copain|copine|neveu|nièce|connaissance|protégée?)"),
        ("choisi engagé pris profil préféré recruté retenu", "(?:personne|candidate?|profil|recrue|celui|celle) que vous avez (?:choisie?|retenue?|recrutée?|engagée?|préférée?|prise?)(?: \\w+)? (?:ne|n'\\w+)", "profil (?:\\w+ )?(?:plus jeune|moins cher|bon marché|moins coûteux)"),
        ("accepter admettre concevoir conçois croire imaginer m'explique penser peux vois", f"(?:du mal|de la peine|peine|impossible|difficile|difficilement)(?: pour moi)? (?:à|de) (?:croire|imaginer|concevoir|admettre|accepter|penser) (?:qu'une?|que (?:la|le|cette|ce|votre|quelqu'un|l'autre)|qu'(?:il|elle))(?: )?(?:[\\w'-]+ ){{0,3}}{_QUELQU}", f"je (?:ne )?(?:peux|conçois|vois|m'explique)(?: \\w+){{0,3}} (?:croire|comment|ce qu'|en quoi|qu'une?)(?: )?(?:[\\w'-]+ ){{0,3}}{_QUELQU}"),
        ("aucune chèr diplôme eune incompétent inexpérimenté inférieur marché moin médiocre sans sous-qualifié unior", f"{_CHOISI}(?: [\\w'-]+){{0,4}} {_MOINS}", f"{_QUELQU}(?: de)? {_MOINS}(?: \\w+)? que (?:moi|le mien|la mienne)", f"(?:une?|ce|cette|le|la|votre) {_QUELQU}(?: retenue?| choisie?| recrutée?)?(?: (?:est|était|me semble|paraît))? (?:moins (?:\\w+ment )?(?:qualifiée?|expérimentée?|compétente?|capable|diplômée?|motivée?)|sous-qualifiée?|incompétente?|inexpérimentée?)"),
        ("chef choisies copinage d'avance direct dirigeant drh décidées déjà favoritisme fondat grâce gérant jeux jouer manager népotisme passe-droit patron pipé piston président responsable", "pistonnée?s?", "(?:par|coup de|question de|grâce (?:à un|au)|avoir du|eu du|eu un|faire jouer le) piston", "copinage|favoritisme|népotisme|passe-droits?", "jouée?s? d'avance|décidée?s? d'avance|choisie?s? d'avance|jeux (?:étaient|sont) faits|pipée?s?", "(?:aviez|avaient|était|étaient|avait)(?: \\w+)? déjà (?:\\w+ )?(?:choisi|décidé|quelqu'un|fait votre choix|désigné)", "(?:choisi\\w*|pris\\w*|préfér\\w+|retenu\\w*|recrut\\w+|embauch\\w+|place|poste|donn\\w+|probablement|sûrement|sans doute|évidemment|était|est|être|qu'une?)(?: [\\w',-]+){0,6}?[ '](?:amie?|cousine?|neveu|nièce|fils|fille|proche|copain|copine|femme|mari|protégée?|favorie?)s? (?:du|de la|d'une?|de votre|de notre) (?:directeur|directrice|patron|patronne|chef|cheffe|gérante?|dirigeante?|présidente?|manager|responsable|drh|fondateur|fondatrice)"),
        ("choisi demande doute recruté retenu sélectionné", "(?:la|cette|votre|l'autre) (?:nouvelle )?(?:personne|candidate?|recrue) (?:\\w+ )?(?:retenue?|choisie?|recrutée?|sélectionnée?)(?: \\w+)? (?:n'a|n'aura|n'est|ne|manque|n'avait|n'ont)", "je (?:doute|me demande)(?: \\w+)? (?:que|si|comment|ce que|qu')(?: )?(?:la|le|l'|cette|ce|une?|votre)(?: )?(?:\\w+ )?(?:personne|candidate?|profil|recrue)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
