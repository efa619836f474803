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
        (
            "beneath below_me too_small too_menial refuse turn_down say_no_to too_ _low nothing humble menial below dirty small task post chore work role shift",
            "(?:no|any) (?:task|job|work|role|shift|chore|post) (?:is|would be|'s|too) (?:\\w+ )?(?:beneath|below|small|menial|low|humble|dirty)",
            "(?:nothing|no \\w+)(?: [\\w']+){0,5} (?:i would|i'd|i could) (?:refuse|turn down|say no to)",
        ),
        (
            "sweep mop_ mop. scrub wash peel hold_the_door reception potatoes dishes stack clean empty hold shelves lavatories plates windows floor toilets pots pans bins ready door vegetables",
            "i(?:'d| would|'ll| will| can| could|'m ready to|'m happy to)(?: even| gladly| happily| still| also| just)* (?:sweep|mop|scrub|wash|clean|peel|stack|empty|hold|sit at)(?: up)? (?:the |your |some |any )?(?:floors?|dishes|potatoes|pots|pans|toilets|yard|shelves|bins|lavatories|reception|vegetables|door|windows|plates)",
            "i(?:'ll| will|'d) be there with a mop",
        ),
        (
            "don't_mind do_not_mind wouldn't_mind don't_care do_not_care past_caring wouldn't_care",
            "(?:don't|do not|wouldn't) (?:mind|care)(?: much| at all)? (?:what|which|where|if|how (?:little|low|many|small)|whether)(?: [\\w']+){0,6} (?:departments?|jobs?|roles?|posts?|sites?|shifts?|contract|weeks|months|pay|paid|salary|hours|end up|position|title|level|work)",
            "past caring (?:what|which|how|where)",
        ),
        (
            "beggars proud fussy picky choosy crumbs scraps leftovers",
            "beggars (?:can't|cannot|can not) be choosers",
            "i(?:'m| am) (?:not|hardly) (?:proud|fussy|picky|choosy)(?:[.;!]| about (?:the |what )?(?:work|pay|hours|title|job|shift|role|post))",
            "(?:take|live on|accept|content with|happy with) (?:the |your |any )?(?:crumbs|scraps|leftovers)",
        ),
        (
            "pay_me price downward whatever figure experience peanuts pittance travel_money pocket_money nothing_to_me invoice flexible forget what_you down ignore terms drop fare",
            "(?:wouldn't|would not|needn't|need not|don't)(?: even)? (?:have to |need to )?pay me",
            "name your (?:price|figure|terms)",
            "(?:negotiable|flexible) downwards?",
            "(?:come|go|drop) down to (?:whatever|any|what)",
            "(?:work|do|come|start|play|teach|drive|help)(?:ing)?(?: [\\w']+){0,5} for (?:the )?(?:experience|peanuts|a pittance|travel money|pocket money|bus fare)(?: alone| only|[.,;!])",
            "(?:title|pay|salary|money|wage|grade)s? (?:means?|matters?) nothing to me",
            "(?:forget|ignore|drop) (?:that|the|my|any) (?:number|figure|salary|sum)",
            "take (?:what|whatever) you (?:can|could|will|want to) (?:offer|pay|give)",
            "flexible (?:about|on)(?:,? [\\w']+){0,8} everything",
            "not (?:even )?send you an invoice",
        ),
        (
            "rung grade_below steps_below levels_below lower down below",
            "(?:start|begin|work|come in|join)(?: \\w+){0,3} (?:rungs?|grades?|steps?|levels?) (?:below|down|lower)",
        ),
        (
            "put_me stick_me use_me feed_me nobody_wants no_one_wants wants",
            "(?:put|stick) me (?:in|on|at) the (?:\\w+ )?(?:kitchen|gate|stores?|line|reception|post room|warehouse|desk|night shift|tills?|cellar|basement|bins)",
            "use me (?:part-time|anywhere|for anything|as (?:a|an))",
            "(?:whatever|whichever|any|the) \\w+ (?:that )?(?:nobody|no one|no-one)(?: else)? wants",
        ),
        (
            "jump_at open_to would_do would_suit anything your_man your_woman",
            "jump at (?:all|any|anything|every|either)",
            "open to (?:absolutely |literally |just )?(?:every|any|all) (?:sorts?|kinds?|types?) of (?:work|roles?|jobs?|posts?|positions?)",
            "anything(?: with|,)?(?:,? [\\w']+){1,7},? would (?:do|suit) me",
            "(?:nights|weekends|holidays|mornings), anything",
            "anything at all(?: [\\w']+){0,2} (?:going|in the)",
            "anything(?:,? [\\w']+){1,14}, i(?:'m| am) your (?:man|woman)",
        ),
        (
            "assistant intern trainee junior temp cleaner porter runner helper apprentice volunteer dogsbody",
            "(?:i'd|i would|i'll|i will) (?:even |still |happily |gladly |also )+(?:come|accept|take|work|start|return|begin|do)(?: back)? (?:as )?(?:a|an|any) (?:[\\w'-]+ ){0,3}(?:assistant|intern|trainee|junior|temp|cleaner|porter|runner|helper|apprentice|volunteer|dogsbody)(?:'s)?",
            "call me (?:a |the )?(?:junior|assistant|intern|trainee|dogsbody)",
        ),
        (
            "if_it_meant if_it_got if_it_would if_it_means if_that_got if_that_meant gets lets means if_it_ if_that_would",
            "i(?:'d| would)(?: [\\w']+){0,8} if (?:it|that) (?:meant|means|got me|gets me|lets me|would get me|would let me)",
        ),
        (
            "internship placement temp_contract trial_period maternity shadowing",
            "(?:internship|placement|job shadowing|trial period|temp contract|maternity cover)(?:,? [\\w':-]+){0,10},? (?:any|all|either|each) of (?:these|it|them|those)",
        ),
        ("any_ whatever whichever & role job position post work contract assignment department shift salary pay wage terms conditions level title hours location offer vacancy opening", f"{_TAKE_EN}(?: (?:absolutely|literally|just|almost|practically|nearly|really|even))* (?:any|whatever|whichever)(?: (?:other|old|kind of|sort of|type of|single|available|possible|open|entry-level|junior|temporary))* {_POST_EN}", f"any {_POST_EN}(?: [\\w'-]+){{0,2}} (?:at all|whatsoever|you (?:have|can|could|might|may|would)|no matter|however)"),
        ("anything whatever everything & would will ready willing prepared happy _able i'd i'll i'm _am_", "(?:i(?:'d| would|'ll| will|'m| am)|would|will|ready|willing|prepared|happy|able) (?:to )?(?:do|take|accept|try)(?: (?:absolutely|literally|just|almost|practically))* (?:anything[.,;!]|whatever it takes|whatever you|(?:anything|everything) (?:to|for|at all|even|you|that|as|it))"),
        ("anything & work join get _be have prove land start", "anything(?: (?:at all|you (?:have|can|could|might)|even))? (?:to|for) (?:work|join|get|be|have|prove|land|start) (?:for|with|in|into|part|at|there|a|myself)"),
        ("no_matter", f"no matter (?:what|which|how)(?: (?:\\w+ )?{_POST_EN}| little| low| small| menial| junior)"),
        ("any_ whatever & role job position post work contract assignment department shift salary pay wage terms conditions level title hours location offer vacancy opening price rate capacity cost", f"(?:at|for|on|in) (?:any|whatever) (?:{_POST_EN}|price|capacity|cost)"),
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
            "oui_à oui_pour j'accepte j'accepterais ce_qui_tombe tout_me moindre_place prends prendrai moindre",
            "(?:dirais|dis|dirai) oui (?:à|pour) (?:tout|n'importe|toute)",
            "j'accepte(?:rais|rai)? (?:vraiment |absolument )?tout(?:[.,;!]| ce (?:qui|que))",
            "(?:prends|prendrais|prendrai) (?:volontiers )?(?:tout )?ce qui (?:tombe|vient|passe|se présente|reste)",
            ", tout me (?:va|convient|conviendrait|conviendra|irait)",
            "la moindre (?:place|mission|ouverture)(?:,? [\\w'-]+){0,9},? (?:je (?:la )?prends|j'accepte|je suis preneu\\w+)",
        ),
        (
            "difficile exigeant regardant fine_bouche exigence ne_regarde",
            "(?:ne suis|suis|serai|ne serai) (?:pas|guère) (?:très )?(?:difficile|exigeante?|regardante?)[.,;:!]",
            "fais (?:plus|pas) la fine bouche",
            "(?:n'ai|n'aurai|n'aurais) (?:aucune|pas d') ?exigence",
            "je ne regarde (?:plus|pas)[.,;!]",
        ),
        (
            "importe du_moment pourvu tant_qu tant_que",
            "(?:peu importe|peu m'importe|qu'importe)(?:nt)? (?:le |la |les |l'|mon |ma )(?:intitulé|lieu|paie|paye|ville|tâche|titre|contrat|poste|service|salaire|horaires?|statut|grade|métier)",
            "peu m'importe,? (?:du moment|pourvu|tant) qu",
            "(?:du moment|pourvu|tant) qu(?:e |')(?:je (?:travaille|bosse|puisse rester|puisse travailler|sois|suis)|on me (?:donne|prenne|laisse))",
        ),
        (
            "salaire paie rémunération tarif payé rémunéré prétentions prime primes baisse renonce fixer",
            "(?:salaire|paie|rémunération|tarif)(?: \\w+){0,3} (?:n'a|n'ont|a) (?:aucune|pas d'|peu d') ?importance",
            "(?:tarif|salaire|paie|rémunération),?(?: même)? symbolique",
            "revoir (?:mes|mon|ma) \\w+ à la baisse",
            "(?:stage|mois|semaines?|heures|période|essai) (?:non|pas) (?:payée?|rémunérée?)s?",
            "(?:divisez|baissez|réduisez|coupez) (?:mon|ma|mes) (?:salaire|paie|rémunération|prétentions)",
            "(?:laisse|laisserais) fixer (?:le|mon|ma) (?:tarif|salaire|prix|paie)",
            "même payée?s? (?:au|moins|mal|une misère)",
            "renonce(?:rais|rai)? à (?:la|ma|mon|une partie|toute) (?:prime|salaire|part|augmentation|rémunération)",
        ),
        (
            "descendre clopinettes cacahuètes bouchée_de_pain misère trois_sous presque_rien à_l'œil chiffre devre devriez premières_heures premiers_jours premières_semaines comme_paie offrir dites comme",
            "descendre (?:de|à|jusqu'à|plus bas|en dessous)(?: [\\w-]+){0,3} (?:euros|smic|prix|prétentions)",
            "pour (?:des clopinettes|des cacahuètes|une bouchée de pain|trois sous|presque rien|une misère)",
            "à l'œil",
            "dites un (?:chiffre|prix|montant)",
            "ne me devr(?:ez|iez) rien",
            "offrir (?:mes|les) (?:premières|premiers) (?:heures|semaines|jours|mois)",
            "(?:me )?suffi(?:raient|rait|t|sent) comme (?:paie|paye|salaire)",
            "contrat de misère",
        ),
        (
            "balaierais balayerais nettoierais laverais ferais mettez-moi donnez-moi cochez récurerais",
            "je (?:balaierais|balayerais|nettoierais|laverais|récurerais)",
            "je ferais (?:le ménage|la plonge|la vaisselle|les nuits|les dimanches|le café|les photocopies)",
            "mettez-moi (?:à|au|aux) (?:la |l')?(?:vaisselle|plonge|caisse|accueil|vestiaire|réserve|ménage|cave|standard|rayons?)",
            "donnez-moi (?:l'accueil|le ménage|le courrier|la plonge|ce que vous avez[.,;!])",
        ),
        (
            "même comptez",
            "même (?:si c'est pour|pour) (?:remplir|faire|balayer|laver|nettoyer|ranger|porter)(?: [\\w'à]+){0,8},? (?:comptez sur moi|je (?:viens|prends|signe|suis))",
            "même (?:un|une) (?:\\w+ )?(?:remplacement|surveillance|contrat|vacation|mission|place|poste)(?: [\\w',à]+){0,10} (?:me conviendr\\w+|m'irait|me suffir\\w+|me va)",
        ),
        (
            "échelle reprendre recommencer assistant technicien opérateur magasinier suffit bouche-trou faites_de_moi refusent n'importe_quoi valise poste veulent prendrais accepterais redevenir repartir",
            "(?:tout )?en bas de l'échelle",
            "(?:prête?|disposée?) à (?:reprendre|recommencer|repartir|redevenir)(?: comme)? (?:manœuvre|simple|apprentie?|stagiaire|débutante?|assistante?|aide|ouvri\\w+|zéro|de zéro|en bas)",
            "(?:un|le) poste d(?:e |')\\w+ me (?:suffi\\w+|conviendr\\w+|ira\\w*)",
            "(?:prendrais|accepterais) (?:aussi|même|volontiers) (?:celle|celui|un poste|une place) d(?:e |')(?:technicien|opérat|magasin|assistant|aide|simple|stagiaire|manœuvre)\\w*",
            "bouche-trou",
            "faites de moi ce que",
            "(?:tout )?ce que les autres (?:refusent|ne veulent)",
            "n'importe quoi (?:fer\\w+ l'affaire|me (?:va|ira|convien)\\w*)",
            "je fais ma valise",
        ),
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
