"""Would take anything: any post, less pay, no pay.

Why: Nobody calls back somebody who says they have no choice. It also tells that
    this work was not what was wanted.
Source: the craft's D06 (door.desperate), from a pleading note that was published and a manager's advice.
Not when: "anything" is advice to be taken, or unpaid and junior people are what
    the work is about.

Offends (en): I would accept any role, even a junior one at a lower salary.
Offends (en): I'd be willing to work for free for the first three months.
Innocent (en): I would take any remark to heart; even a small thing would help.
Innocent (en): I'd gladly compete again for work with volunteers and junior staff.
Offends (fr): J'accepterais n'importe quel poste, même moins payé.
Offends (fr): Je suis prête à travailler bénévolement quelques semaines pour faire mes preuves.
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
        ("any_ whatever whichever & role job position post work contract assignment department shift salary pay wage terms conditions level title hours location offer vacancy opening", f"{_TAKE_EN}(?: (?:absolutely|literally|just|almost|practically|nearly|really|even))* (?:any|whatever|whichever)(?: (?:other|old|kind of|sort of|type of|single|available|possible|open|entry-level|junior|temporary))* {_POST_EN}", f"any {_POST_EN}(?: [\\w'-]+){{0,2}} (?:at all|whatsoever|you (?:have|can|could|might|may|would)|no matter|however)"),
        ("anything whatever everything & would will ready willing prepared happy _able i'd i'll i'm _am_", "(?:i(?:'d| would|'ll| will|'m| am)|would|will|ready|willing|prepared|happy|able) (?:to )?(?:do|take|accept|try)(?: (?:absolutely|literally|just|almost|practically))* (?:anything[.,;!]|whatever it takes|whatever you|(?:anything|everything) (?:to|for|at all|even|you|that|as|it))"),
        ("anything & work join get _be have prove land start", "anything(?: (?:at all|you (?:have|can|could|might)|even))? (?:to|for) (?:work|join|get|be|have|prove|land|start) (?:for|with|in|into|part|at|there|a|myself)"),
        ("no_matter", f"no matter (?:what|which|how)(?: (?:\\w+ )?{_POST_EN}| little| low| small| menial| junior)"),
        ("any_ whatever & role job position post work contract assignment department shift salary pay wage terms conditions level title hours location offer vacancy opening price rate capacity cost", f"(?:at|for|on|in) (?:any|whatever) (?:{_POST_EN}|price|rate|capacity|cost)"),
        (
            "even",
            "even (?:if (?:it(?:'s| is| was| were)|that (?:is|was|were|means|meant)) |as |for |at |on |in )(?:(?:a|an|the|one|only|just|merely|much|far) )*(?:unpaid|free|nothing|intern\\w*|trainee\\w*|junior|temporary|temp|part-?time|lower|less|half|minimum|reduced|smaller|volunteer\\w*|apprentice\\w*|assistant|receptionist|cleaner|entry.level|trial|probation|lowest|bottom)", "even (?:an? )?(?:unpaid|part-?time|temporary|lower(?:-paid)?|reduced|smaller|entry.level|junior|minimum.wage|trial|unskilled) (?:\\w+ )?(?:one|role|job|position|post|level|title|grade|contract|basis|pay|salary|wage|internship|period|week|month|trial)", "even (?:unpaid|part-?time)",
        ),
        (
            "charge cheaper compensation cost even expensive free half less money nothing pay remuneration salary unpaid wage without",
            "(?:lower|smaller|reduced|less|much less|half the|half of the|below|any|minimum|no|without|a cut in|a drop in|drop my|lower my|reduce my|cut my|halve my)(?: (?:\\w+ )?)(?:salary|pay|wages?|money|remuneration|compensation)", "(?:salary|pay|wages?) (?:cut|is not|isn't|does not|doesn't|would not|wouldn't|is no|no)(?: (?:an )?(?:issue|matter|object|problem|concern|important))?", "(?:work|start|begin|join|help|come in|come|do it|do the job|do this)(?:ing)?(?: [\\w'-]+){0,5} (?:for (?:free|nothing|less|half|no (?:pay|money|salary))|unpaid|without (?:pay|a salary|being paid)|free of charge|at no cost)", "for (?:less|half) (?:money|pay|than|the (?:salary|pay|money|price))", "(?:unpaid|free) (?:trial|work|internship|month|week|period|basis|of charge)", "(?:cheaper|less expensive) than", "even (?:a|an) (?:[\\w-]+ ){1,3}(?:job|role|post|position) (?:would|will|is|suits?)",
        ),
        ("contractor freelancer intern probation temp trainee trial try volunteer", "(?:start|begin|take me|try me|hire me|bring me|join|come)(?: [\\w'-]+){0,4} (?:as (?:a|an) (?:contractor|temp|intern|trainee|freelancer|volunteer)|on (?:a )?(?:trial|probation)(?: basis)?)", "try me (?:out )?(?:for|first)"),
        ("anything humbler junior less little lower minimum reduced smaller what zero", "(?:pay|offer) me (?:whatever|what you|less|as little|anything)", "(?:accept|take|ready for|open to|happy with|settle for|content with|agree to)(?: (?:a|an|any|even|much|somewhat|more))* (?:lower|junior|smaller|reduced|lesser|humbler) (?:grade|level|role|position|title|post|band|rank|rate|job)", "zero.hours", "for the minimum wage"),
    ),
    "fr": Clues(
        (
            "accepte conditions contenter disposé fer n'importe occuper peuimporte prendr proposition prêt qu'importe quelles quels rémunération soient soit",
            f"n'importe (?:quel(?:le)?s?)(?: (?:autre|type de|genre de))? {_POSTE_FR}", "(?:prêt\\w*|disposée?|accepter\\w*|prendr\\w*|fer\\w+) (?:à (?:faire |accepter |prendre )?)?(?:n'importe quoi|absolument tout|tout(?: et n'importe quoi)?(?: ce (?:que|qu')| pour| accepter| faire))", f"(?:accepte|accepter\\w*|prendr\\w*|prêt\\w* à (?:accepter|prendre|occuper)|occuper\\w*|contenter\\w*)(?: (?:volontiers|bien|aussi|même|absolument|de|d'))* ?(?:tout|toute|toutes|tous|quelque|le moindre|la moindre) (?:\\w+ )?{_POSTE_FR}", f"(?:peu|qu')importe(?:nt)? (?:le|la|les|l') ?{_POSTE_FR}", f"quel(?:le)?s? que so(?:it|ient) (?:le|la|les|l') ?{_POSTE_FR}", "à n'importe quel(?:le)? (?:prix|condition|niveau|salaire)",
        ),
        (
            "fût-ce même quitte serait-ce",
            "(?:même|fût-ce|quitte à|ne serait-ce que)(?: (?:si|à|pour|en|un|une|de|d'|c'est|c'était|être|il|s'il|faut|dans|sur|comme|accepter|commencer|travailler|gagner|au|avec))* ?(?:bénévol\\w*|moins (?:bien )?pay\\w*|mal payé\\w*|sous-payé\\w*|stage|stagiaire|intérim\\w*|cdd|temps partiel|mi-temps|gratuit\\w*|moins|rabais|smic|junior|sans (?:salaire|rémunération|être (?:payé|rémunéré)\\w*)|rien|essai|subalterne|en bas|assistant\\w*|alternance|apprenti\\w*)",
        ),
        (
            "baisse bénévole cdd diminuer diviser embauchez-moi gratuit intérim l'essai moins paie paye payée prends-moi prenez-moi rabais rien réduire rémunér salaire smic stage être",
            "(?:salaire|rémunération|paie|paye)(?: \\w+)? (?:inférieur\\w*|moindre|plus bas\\w*|réduit\\w*|moins élevé\\w*|revu\\w* à la baisse|minimum|minimal\\w*|n'est pas|importe peu|peu importe|m'importe peu)", "(?:baisser|réduire|diminuer|diviser|revoir à la baisse)(?: \\w+){0,2} (?:mes prétentions|mon salaire|ma rémunération)", "(?:travaill\\w+|commenc\\w+|viendr\\w+|venir|début\\w+|rejoin\\w+|collabor\\w+|aid\\w+)(?: [\\w'-]+){0,5} (?:bénévolement|gratuitement|sans (?:salaire|rémunération|être (?:payée?|rémunérée?))|pour (?:rien|moins)|au smic|au rabais)", "(?:période|semaine|mois) (?:d'essai )?(?:gratuite?|bénévole|non rémunérée?|sans salaire)", "(?:prenez|prends|embauchez)-moi(?: [\\w'-]+){0,3} (?:à l'essai|en stage|en intérim|même)", "(?:en stage|à l'essai|en intérim|en cdd) s'il le faut",
        ),
        ("absolument accept disposé n'importe paie paye prend prêt rémunérez", "(?:payez|payer|rémunérez|paie|paye)-?(?:moi|me)? ce que vous", "je prends (?:absolument )?(?:tout|n'importe)", "(?:accept\\w+|prendr\\w+|prêt\\w* à|disposée? à)(?: [\\w']+){0,4} (?:salaire|poste|niveau|grade|titre|rémunération) (?:bien |beaucoup |nettement |plus )*(?:bas|basse|inférieure?|moindre|modeste|réduite?)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
