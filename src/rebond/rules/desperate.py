"""Would take anything: any post, less pay, no pay.

Why: Nobody calls back somebody who says they have no choice. It also tells that
    this work was not what was wanted.
Source: the craft's D06 (door.desperate), from a pleading note that was published and a manager's advice.
Not when: "anything" is advice to be taken, or unpaid and junior people are what
    the work is about.

Offends (en): I would accept any role, even a junior one at a lower salary.
Offends (en): I'd be willing to work for free for the first three months.
Offends (en): No chore is beneath me, I'd mop the floors.
Innocent (en): I would take any remark to heart; even a small thing would help.
Innocent (en): I'd gladly compete again for work with volunteers and junior staff.
Offends (fr): J'accepterais n'importe quel poste, même moins payé.
Offends (fr): Je suis prête à travailler bénévolement quelques semaines pour faire mes preuves.
Offends (fr): Mettez-moi à la plonge, je ne suis pas difficile.
Innocent (fr): Je prendrai toute remarque ; même un détail me serait utile.
Innocent (fr): Je me présenterai volontiers de nouveau pour encadrer des bénévoles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "D06"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” offers everything for nothing; it takes away the standing that makes people call back.",
        "fr": "« {0} » offre tout pour rien ; on y perd ce qui donne envie de vous rappeler.",
    },
    better={
        "en": "I'd gladly compete again for work of this kind.",
        "fr": "Je me présenterai volontiers de nouveau pour un travail de ce genre.",
    },
)
_POST_EN = "(?:role|roles|job|jobs|position|positions|post|posts|work|contract|contracts|assignment|department|shift|shifts|salary|pay|wage|wages|terms|conditions|level|title|hours|location|offer|vacancy|opening)"
_TAKE_EN = "(?:take|taking|accept|accepting|do|doing|consider|considering|settle for|settling for|happy with|content with|grateful for|open to|ready for|start (?:in|with|at)|fill|work in|work at|agree to|go for|say yes to|glad of)"
_POSTE_FR = "(?:poste|postes|travail|emploi|emplois|boulot|job|contrat|contrats|mission|missions|place|fonction|salaire|rémunération|conditions?|niveau|horaires?|service|stage|offre|proposition|tâche)"
_WORDS = {
    "en": Clues(
        ("beneath _low humble menial below dirty small", "(?:no|any) (?:task|job|work|role|shift|chore|post) (?:is|would be|'s|too) (?:\\w+ )?(?:beneath|below|small|menial|low|humble|dirty)"),
        ("sweep mop_ mop. scrub wash peel hold_the_door reception potatoes dishes stack clean empty hold shelves lavatories plates windows floor toilets pots pans bins ready door vegetables", "i(?:'d| would|'ll| will| can| could|'m ready to|'m happy to)(?: even| gladly| happily| still| also| just)* (?:sweep|mop|scrub|wash|clean|peel|stack|empty|hold|sit at)(?: up)? (?:the |your |some |any )?(?:floors?|dishes|potatoes|pots|pans|toilets|yard|shelves|bins|lavatories|reception|vegetables|door|windows|plates)"),
        ("beggars proud fussy picky choosy", "beggars (?:can't|cannot|can not) be choosers", "i(?:'m| am) (?:not|hardly) (?:proud|fussy|picky|choosy)(?:[.;!]| about (?:the |what )?(?:work|pay|hours|title|job|shift|role|post))"),
        ("flexible", "flexible (?:about|on)(?:,? [\\w']+){0,8} everything"),
        ("if_that_got if_that_meant gets lets means if_it_ if_that_would", "i(?:'d| would)(?: [\\w']+){0,8} if (?:it|that) (?:meant|means|got me|gets me|lets me|would get me|would let me)"),
        ("any_ whatever whichever & role job position post work contract assignment department shift salary pay wage terms conditions level title hours location offer vacancy opening", f"{_TAKE_EN}(?: (?:absolutely|literally|just|almost|practically|nearly|really|even))* (?:any|whatever|whichever)(?: (?:other|old|kind of|sort of|type of|single|available|possible|open|entry-level|junior|temporary))* {_POST_EN}"),
        ("anything whatever everything & would will ready prepared happy _able i'd i'll i'm _am_", "(?:i(?:'d| would|'ll| will|'m| am)|would|will|ready|willing|prepared|happy|able) (?:to )?(?:do|take|accept|try)(?: (?:absolutely|literally|just|almost|practically))* (?:anything[.,;!]|whatever it takes|whatever you|(?:anything|everything) (?:to|for|at all|even|you|that|as|it))"),
        ("anything & work join get _be have prove land start", "anything(?: (?:at all|you (?:have|can|could|might)|even))? (?:to|for) (?:work|join|get|be|have|prove|land|start) (?:for|with|in|into|part|at|there|a|myself)"),
        ("any_ whatever & role job position post work contract assignment department shift salary pay wage terms conditions level title hours location offer vacancy opening price capacity cost", f"(?:at|for|on|in) (?:any|whatever) (?:{_POST_EN}|price|capacity|cost)"),
        ("even", "even (?:an? )?(?:unpaid|part-?time|temporary|lower(?:-paid)?|reduced|smaller|entry.level|junior|minimum.wage|trial|unskilled) (?:\\w+ )?(?:one|role|job|position|post|level|title|grade|contract|basis|pay|salary|wage|internship|period|week|month|trial)", "even (?:unpaid|part-?time)"),
        ("compensation cost even free half less money nothing pay remuneration salary unpaid wage without", "(?:lower|smaller|reduced|less|much less|half the|half of the|below|any|minimum|no|without|a cut in|a drop in|drop my|lower my|reduce my|cut my|halve my)(?: (?:\\w+ )?)(?:salary|pay|wages?|money|remuneration|compensation)", "(?:work|start|begin|join|help|come in|come|do it|do the job|do this)(?:ing)?(?: [\\w'-]+){0,5} (?:for (?:free|nothing|less|half|no (?:pay|money|salary))|unpaid|without (?:pay|a salary|being paid)|free of charge|at no cost)", "(?:unpaid|free) (?:trial|work|internship|month|week|period|basis|of charge)", "even (?:a|an) (?:[\\w-]+ ){1,3}(?:job|role|post|position) (?:would|will|is|suits?)"),
        ("contractor freelancer intern probation temp trainee trial volunteer", "(?:start|begin|take me|try me|hire me|bring me|join|come)(?: [\\w'-]+){0,4} (?:as (?:a|an) (?:contractor|temp|intern|trainee|freelancer|volunteer)|on (?:a )?(?:trial|probation)(?: basis)?)"),
        ("anything less little what zero", "(?:pay|offer) me (?:whatever|what you|less|as little|anything)", "zero.hours"),
    ),
    "fr": Clues(
        ("difficile exigeant regardant exigence", "(?:ne suis|suis|serai|ne serai) (?:pas|guère) (?:très )?(?:difficile|exigeante?|regardante?)[.,;:!]", "(?:n'ai|n'aurai|n'aurais) (?:aucune|pas d') ?exigence"),
        ("importe", "(?:peu importe|peu m'importe|qu'importe)(?:nt)? (?:le |la |les |l'|mon |ma )(?:intitulé|lieu|paie|paye|ville|tâche|titre|contrat|poste|service|salaire|horaires?|statut|grade|métier)"),
        ("baisse", "revoir (?:mes|mon|ma) \\w+ à la baisse"),
        ("à_l'œil dites", "à l'œil", "dites un (?:chiffre|prix|montant)"),
        ("mettez-moi", "mettez-moi (?:à|au|aux) (?:la |l')?(?:vaisselle|plonge|caisse|accueil|vestiaire|réserve|ménage|cave|standard|rayons?)"),
        ("reprendre recommencer poste redevenir repartir", "(?:prête?|disposée?) à (?:reprendre|recommencer|repartir|redevenir)(?: comme)? (?:manœuvre|simple|apprentie?|stagiaire|débutante?|assistante?|aide|ouvri\\w+|zéro|de zéro|en bas)", "(?:un|le) poste d(?:e |')\\w+ me (?:suffi\\w+|conviendr\\w+|ira\\w*)"),
        ("accepte disposé fer n'importe prendr prêt soient soit", f"n'importe (?:quel(?:le)?s?)(?: (?:autre|type de|genre de))? {_POSTE_FR}", "(?:prêt\\w*|disposée?|accepter\\w*|prendr\\w*|fer\\w+) (?:à (?:faire |accepter |prendre )?)?(?:n'importe quoi|absolument tout|tout(?: et n'importe quoi)?(?: ce (?:que|qu')| pour| accepter| faire))", f"quel(?:le)?s? que so(?:it|ient) (?:le|la|les|l') ?{_POSTE_FR}", "à n'importe quel(?:le)? (?:prix|condition|niveau|salaire)"),
        ("fût-ce même quitte serait-ce", "(?:même|fût-ce|quitte à|ne serait-ce que)(?: (?:si|à|pour|en|un|une|de|d'|c'est|c'était|être|il|s'il|faut|dans|sur|comme|accepter|commencer|travailler|gagner|au|avec))* ?(?:bénévol\\w*|moins (?:bien )?pay\\w*|mal payé\\w*|sous-payé\\w*|stage|stagiaire|intérim\\w*|cdd|temps partiel|mi-temps|gratuit\\w*|moins|rabais|smic|junior|sans (?:salaire|rémunération|être (?:payé|rémunéré)\\w*)|rien|essai|subalterne|en bas|assistant\\w*|alternance|apprenti\\w*)"),
        ("baisse bénévole diminuer diviser gratuit moins paie paye rabais rien réduire rémunér salaire smic être", "(?:salaire|rémunération|paie|paye)(?: \\w+)? (?:inférieur\\w*|moindre|plus bas\\w*|réduit\\w*|moins élevé\\w*|revu\\w* à la baisse|minimum|minimal\\w*|n'est pas|importe peu|peu importe|m'importe peu)", "(?:baisser|réduire|diminuer|diviser|revoir à la baisse)(?: \\w+){0,2} (?:mes prétentions|mon salaire|ma rémunération)", "(?:travaill\\w+|commenc\\w+|viendr\\w+|venir|début\\w+|rejoin\\w+|collabor\\w+|aid\\w+)(?: [\\w'-]+){0,5} (?:bénévolement|gratuitement|sans (?:salaire|rémunération|être (?:payée?|rémunérée?))|pour (?:rien|moins)|au smic|au rabais)"),
        ("prend", "je prends (?:absolument )?(?:tout|n'importe)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
